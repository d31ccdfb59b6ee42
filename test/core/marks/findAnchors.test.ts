import assert from 'node:assert/strict';
import { findAnchors, type Placement } from '../../../src/core/marks/anchors/findAnchors';
import { passageAnchorOf } from '../../../src/core/marks/anchors/anchorOf';
import { changed } from '../../../src/core/marks/changes';
import { corbelWith, HEAD } from './corbel';
import { LATER, markOf, readingOf, tickAt } from './marked';

const PROSE = corbelWith('Highlights', 'Outlook');
const TABLE = corbelWith('Statements of Operations');

/** What became of a mark: `ticked 512,400 at 3` is not said, since the place is checked by the characters in front of it. */
function told(before: string, written: string, after: string, which = 0): string {
  const mark = tickAt(readingOf(before), written, which);
  return inWords(findAnchors(readingOf(after), [mark]), after);
}

function inWords([placement]: readonly Placement[], text: string): string {
  if (placement === undefined || placement.type === 'lost') return 'lost';
  const { start, end } = placement.span;
  return `${placement.type} ${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]`.replace(/\s+/g, ' ');
}

describe('where a mark belongs', () => {
  const PLACED = 'placed revenue was [US$512.4 million]';

  it('is where it was, in a filing that has not changed', () => {
    assert.equal(told(PROSE, 'US$512.4 million', PROSE), PLACED);
    assert.equal(told(TABLE, '512,400', TABLE), 'placed | 482,900 | [512,400]');
  });

  it('moves with edits above', () => {
    assert.equal(
      told(PROSE, 'US$512.4 million', PROSE.replace('## High', 'A further paragraph of 12 words.\n\n## High')),
      PLACED,
    );
    assert.equal(told(PROSE, 'US$512.4 million', PROSE.replace(HEAD, '')), PLACED);
  });

  it('stays with its figure when there are equal lines above', () => {
    const line =
      '- Total revenue was US$512.4 million, an increase of 6.1% from US$482.9 million in the third quarter of 2023.\n';
    const twice = PROSE.replace('## Highlights\n', `${line}\n## Highlights\n`);
    const mark = tickAt(readingOf(PROSE), 'US$512.4 million');
    const [placement] = findAnchors(readingOf(twice), [mark]);
    assert.equal(placement?.type, 'placed');
    assert.equal(placement.type === 'placed' && placement.span.start, twice.lastIndexOf('US$512.4 million'));
  });

  it('stays with its figure when an equal row is put in directly above, where the edit was followed', () => {
    const row = '| Total revenue | 482,900 | 512,400 |\n';
    const twice = TABLE.replace(row, row + row);
    const mark = tickAt(readingOf(TABLE), '512,400');
    const start = twice.lastIndexOf('512,400');
    const followed = new Map([[mark.id, { start, end: start + 7 }]]);
    const [placement] = findAnchors(readingOf(twice), [mark], followed);
    assert.equal(placement?.type === 'placed' && placement.span.start, start);
  });

  it('is stale where the number was edited', () => {
    assert.equal(told(PROSE, 'US$512.4 million', PROSE.replace('512.4', '512.9')), 'stale revenue was [US$512.9 million]');
    assert.equal(
      told(PROSE, 'US$512.4 million', PROSE.replace('US$512.4 million', 'US$1.2 billion')),
      'stale revenue was [US$1.2 billion]',
    );
    assert.equal(told(TABLE, '512,400', TABLE.replace('512,400', '512,800')), 'stale | 482,900 | [512,800]');
  });

  it('is stale where a whole row was restated', () => {
    const restated = TABLE.replace('| Total revenue | 482,900 | 512,400 |', '| Total revenue | 483,150 | 513,020 |');
    assert.equal(told(TABLE, '482,900', restated), 'stale l revenue | [483,150]');
    assert.equal(told(TABLE, '512,400', restated), 'stale | 483,150 | [513,020]');
  });

  it('is stale where the scale of the table is another', () => {
    assert.equal(told(TABLE, '512,400', TABLE.replace('in thousands', 'in millions')), 'stale | 482,900 | [512,400]');
  });

  it('is lost where the number was deleted', () => {
    assert.equal(told(PROSE, 'US$512.4 million', PROSE.replace('US$512.4 million', '')), 'lost');
    assert.equal(told(TABLE, '512,400', TABLE.replace('512,400', '')), 'lost');
    assert.equal(told(TABLE, '482,900', TABLE.replace('482,900', '')), 'lost');
    assert.equal(told(TABLE, '131,250', TABLE.replace('| Staff costs | 120,100 | 131,250 |\n', '')), 'lost');
    assert.equal(told(PROSE, '6.1%', PROSE.replace('an increase of 6.1% from', 'more than')), 'lost');
  });

  it('is not at an equal figure in another place when its own is gone', () => {
    const both = PROSE + TABLE.slice(HEAD.length);
    assert.equal(told(both, 'US$512.4 million', both.replace('US$512.4 million', '')), 'lost');
    assert.equal(told(both, '512,400', both.replace('| Total revenue | 482,900 | 512,400 |\n', '')), 'lost');
  });

  it('moves with a section, and with a re-arranged filing', () => {
    const [first = '', second = ''] = [
      PROSE.slice(HEAD.length, PROSE.indexOf('## Outlook')),
      PROSE.slice(PROSE.indexOf('## Outlook')),
    ];
    assert.equal(told(PROSE, 'US$512.4 million', `${HEAD}${second}\n${first}`), PLACED);
  });

  it('is told apart from its neighbour when two numbers change places', () => {
    const swapped = TABLE.replace('| 482,900 | 512,400 |', '| 512,400 | 482,900 |');
    assert.equal(told(TABLE, '512,400', swapped), 'stale | 512,400 | [482,900]');
  });

  it('is the same figure for two reviewers who know nothing of each other', () => {
    const reading = readingOf(PROSE);
    const marks = [tickAt(reading, '6.1%', 0, 'mark0001'), tickAt(reading, '6.1%', 0, 'mark0002')];
    const figures = findAnchors(reading, marks).map((placement) =>
      placement.type === 'placed' ? placement.figure : placement.type,
    );
    assert.equal(typeof figures[0], 'number');
    assert.equal(figures[0], figures[1]);
  });

  it('leaves the figure to a mark that says something', () => {
    const reading = readingOf(PROSE);
    const cleared = changed(tickAt(reading, '6.1%', 0, 'mark0001'), { type: 'state', is: 'cleared', by: 'person' }, LATER);
    const [first, second] = findAnchors(reading, [cleared, tickAt(reading, '6.1%', 0, 'mark0002')]);
    assert.equal(first?.type, 'placed');
    assert.equal(second?.type, 'placed');
  });
});

describe('where the mark of a selection belongs', () => {
  const words = 'Management expects total revenue';
  const marked = markOf(
    passageAnchorOf(readingOf(PROSE), { start: PROSE.indexOf(words), end: PROSE.indexOf(words) + words.length }),
  );
  const now = (text: string) => inWords(findAnchors(readingOf(text), [marked]), text);

  it('is where its words are', () => {
    assert.equal(now(PROSE), `placed ## Outlook [${words}]`);
    assert.equal(now(PROSE.replace('## Outlook', 'More words.\n\n## Outlook')), `placed ## Outlook [${words}]`);
  });

  it('is stale where the words are others, lost where they are gone', () => {
    assert.equal(
      now(PROSE.replace('Management expects', 'The Board expects')),
      'stale ## Outlook [The Board expects total revenue]',
    );
    assert.equal(now(PROSE.slice(0, PROSE.indexOf('## Outlook'))), 'lost');
  });
});
