import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { Filing } from '../../../../src/core/filing';
import { readHtml } from '../../../../src/core/readers/html/read';
import { sourcePieces, sourceSpan, textSpan } from '../../../../src/core/sourceMap';

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

/** Runs are in order in both texts, lie inside of them, and where they are as long in both they are the same characters, raised digits apart. */
function assertMapped(source: string, { text, sourceMap }: Filing): void {
  assert.ok(sourceMap);
  let [textEnd, sourceEnd] = [0, 0];
  sourceMap.text.forEach((start, run) => {
    const length = sourceMap.textLength[run] ?? 0;
    const from = sourceMap.source[run] ?? 0;
    const sourceLength = sourceMap.sourceLength[run] ?? 0;
    assert.ok(start >= textEnd && from >= sourceEnd, `run ${run} is out of order`);
    [textEnd, sourceEnd] = [start + length, from + sourceLength];
    if (length === sourceLength) assert.equal(plain(text.slice(start, textEnd)), plain(source.slice(from, sourceEnd)));
  });
  assert.ok(textEnd <= text.length && sourceEnd <= source.length);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾';

/** Blanks of every kind as one, raised digits as digits. */
const plain = (words: string) =>
  words.replace(/\s/g, ' ').replace(/[⁰¹²³⁴-⁹⁽⁾]/g, (raised) => '0123456789()'.charAt(RAISED.indexOf(raised)));

/** Where a place of the text stands in the source, and back. */
function assertThereAndBack({ text, sourceMap }: Filing, start: number, end: number): void {
  assert.ok(sourceMap);
  const place = sourceSpan(sourceMap, { start, end });
  if (!place) return;
  const back = textSpan(sourceMap, place);
  assert.ok(back && back.start < end && back.end > start, `${text.slice(start, end)} comes back from where it stands`);
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
