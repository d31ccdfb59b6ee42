import assert from 'node:assert/strict';
import { renderPage } from '../../../src/filingView/render/renderPage';
import { assertHarmless } from '../../hostile/harmless';
import { HOSTILE_MARKUP } from '../../hostile/markup';

const rendered = (source: string) => renderPage({ source, figures: [], places: [] });

describe('hostile markup in the Filing View', () => {
  it('comes in enough disguises', () => assert.ok(Object.keys(HOSTILE_MARKUP).length >= 60));

  for (const [name, markup] of Object.entries(HOSTILE_MARKUP)) {
    it(`is harmless: ${name}`, () => {
      assertHarmless(rendered(markup));
      assertHarmless(rendered(`<html><body><div>before ${markup} after</div></body></html>`));
    });
  }

  it('is harmless all together, in either order', () => {
    const all = Object.values(HOSTILE_MARKUP).filter((markup) => markup.length < 10_000);
    assertHarmless(rendered(all.join('\n')));
    assertHarmless(rendered(all.reverse().join('\n')));
  });

  it('shows a tag that is written as text as text', () => {
    const [part] = rendered(HOSTILE_MARKUP['a tag in entities'] ?? '').parts;
    assert.equal(
      part?.type === 'block' && part.html,
      `&lt;script&gt;document.documentElement.dataset.ran=1;alert('ran')&lt;/script&gt;`,
    );
  });
});
