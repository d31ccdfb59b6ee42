import assert from 'node:assert/strict';
import { followedSpan } from '../../../src/core/marks/anchors/follow';

describe('a span in a text that is edited', () => {
  const text = 'Revenue was 512.4 million in the quarter.';
  const span = { start: 12, end: 25 };
  const after = (start: number, end: number, inserted: string) => {
    const now = text.slice(0, start) + inserted + text.slice(end);
    const found = followedSpan(span, { start, end, text: inserted });
    return found && now.slice(found.start, found.end);
  };

  it('moves with what is put in or taken out in front of it', () => {
    assert.equal(after(0, 0, 'Total '), '512.4 million');
    assert.equal(after(0, 8, ''), '512.4 million');
    assert.equal(after(12, 12, 'US$'), '512.4 million');
  });

  it('stays where something is done behind it', () => {
    assert.equal(after(25, 25, ', restated,'), '512.4 million');
    assert.equal(after(26, 40, ''), '512.4 million');
  });

  it('grows and shrinks with edits in it', () => {
    assert.equal(after(14, 15, '9'), '519.4 million');
    assert.equal(after(16, 25, '6'), '512.6');
    assert.equal(after(8, 14, 'were 61'), '2.4 million');
  });

  it('is what took its place, gone where nothing like it did, unknown where all around it was replaced', () => {
    assert.equal(after(12, 25, '1.2 billion'), '1.2 billion');
    assert.equal(after(12, 25, 'higher'), null);
    assert.equal(after(0, 41, 'Costs were 3 million.'), undefined);
  });
});
