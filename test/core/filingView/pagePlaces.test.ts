import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { spanOfWords, wordsPlaceOf, type ReadPage } from '../../../src/filingView/pagePlaces';
import { renderPage } from '../../../src/filingView/render/renderPage';

const engine = createEngine(loadCatalogue());

const SOURCE = `<html><body>
<p>Hollow Brook plc announced <b>its results</b> &amp; its results for the year.</p>
<div>The Board&#160;expects
its results to grow.</div>
<table><tr><td>Revenue</td><td>$</td><td>120.4</td><td>118.0</td></tr>
<tr><td>Costs</td><td>$</td><td>120.4</td><td>90.2</td></tr></table>
<p>Nothing else.</p></body></html>`;

function read(source: string): ReadPage {
  const { filing } = engine.analyse({ text: source, format: 'html', insist: true });
  assert.ok(filing.sourceMap);
  return { rendered: renderPage({ source, figures: [], places: [] }), map: filing.sourceMap, text: filing.text };
}

describe('words of a page', () => {
  const page = read(SOURCE);
  const spansOf = (words: string) =>
    [...page.text.matchAll(new RegExp(words, 'g'))].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

  it('are where they are in the text, though the same words stand before', () => {
    for (const words of ['Hollow Brook', 'its results', 'expects\\s+its', '120\\.4', 'Revenue', 'Nothing else']) {
      const spans = spansOf(words);
      assert.ok(spans.length > 0, words);
      for (const span of spans) {
        const place = wordsPlaceOf(page, span);
        assert.ok(place, words);
        assert.deepEqual(spanOfWords(page, place), span, `${words}, ${JSON.stringify(place)}`);
      }
    }
  });

  it('are counted within their block', () => {
    const places = spansOf('its results').map((span) => wordsPlaceOf(page, span));
    const [first, second, third] = places;
    assert.deepEqual([first?.nth, second?.nth, third?.nth], [0, 1, first?.block === third?.block ? 2 : 0]);
  });

  it('that are not there are nowhere', () => {
    assert.equal(spanOfWords(page, { block: 0, words: 'its profit', nth: 0 }), undefined);
    assert.equal(spanOfWords(page, { block: 0, words: 'its results', nth: 9 }), undefined);
    assert.equal(spanOfWords(page, { block: 999, words: 'its results', nth: 0 }), undefined);
    assert.equal(spanOfWords(page, { block: 0, words: '', nth: 0 }), undefined);
  });
});
