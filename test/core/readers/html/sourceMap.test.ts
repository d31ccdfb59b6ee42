import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { readHtml } from '../../../../src/core/readers/html/read';
import { sourcePieces } from '../../../../src/core/sourceMap';
import { assertMapped, assertThereAndBack } from '../../../properties/soundness';

const FIXTURES = ['test/fixtures/html', 'test/fixtures/filingView'];
const fixtures = FIXTURES.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.htm'))
    .map((name) => path.join(folder, name)),
);

const SHARED = '../shared/filings';

/** Real filings, where they lie beside the project. */
function sharedPages(): string[] {
  if (existsSync(SHARED)) return readdirSync(SHARED).flatMap((name) => (/\.html?$/.test(name) ? [path.join(SHARED, name)] : []));
  console.log(`      left out: no ${SHARED} here to map real filings`);
  return [];
}

const pieces = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<br>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<td colspan=3>',
  '<sup>',
  '</sup>',
  '&amp;',
  '&nbsp;',
  '&#8212;',
  'Sales ',
  '$',
  '1,250',
  '(7',
  ')',
  '\n  ',
  '<div style="display:none">',
  '</div>',
  '<li>',
  '<hr style="page-break-after:always">',
  '12',
  '<pre>',
  '</pre>',
  '&',
  '<',
  '“',
);

describe('the source map of an HTML page', () => {
  it('holds for any markup', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const source = parts.join('');
        assertMapped(source, readHtml(source));
      }),
      { numRuns: 400 },
    );
  });

  for (const file of [...fixtures, ...sharedPages()]) {
    it(`holds for ${path.basename(file)}`, () => {
      const source = readFileSync(file, 'utf8');
      const filing = readHtml(source);
      assertMapped(source, filing);
      for (let at = 0; at < filing.text.length; at += 97) assertThereAndBack(filing, at, at + 5);
    }).timeout(30_000);
  }

  it('finds a number in its parts', () => {
    const source = '<table><tr><td>Loss</td><td>$</td><td>(1,2<b>50</b></td><td>)</td></tr></table>';
    const { text, sourceMap } = readHtml(source);
    assert.ok(sourceMap);
    const start = text.indexOf('$(1,250)');
    const places = sourcePieces(sourceMap, { start, end: start + 8 });
    assert.deepEqual(
      places.map((place) => source.slice(place.start, place.end)),
      ['$', '(1,2', '50', ')'],
    );
  });
});
