import assert from 'node:assert/strict';
import { readHtml } from '../../../../src/core/readers/html/read';
import { assertLinear } from '../../linearTime';

/** Each makes a page whose length goes with `size`. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'elements within elements': (size) => '<div>'.repeat(size / 5),
  'tables within tables': (size) => '<table><tr><td>5'.repeat(size / 16),
  'lists within lists': (size) => '<ul><li>5'.repeat(size / 9),
  'inline elements within each other': (size) => '<b><i>5'.repeat(size / 7),
  'closing tags': (size) => '</div></table>'.repeat(size / 14),
  'tags that never end': (size) => '<p '.repeat(size / 3),
  ampersands: (size) => '&'.repeat(size),
  'entities without an end': (size) => '&amp'.repeat(size / 4),
  'wide cells': (size) => `<table>${'<tr><td colspan=9999 rowspan=9999>5</td><td>4</td></tr>'.repeat(size / 56)}</table>`,
  'a row of many cells': (size) => `<table><tr>${'<td>5</td>'.repeat(size / 10)}</tr></table>`,
  'many rows': (size) => `<table>${'<tr><td>Sales</td><td>$</td><td>5</td></tr>'.repeat(size / 43)}</table>`,
  'page breaks': (size) => '<p>5</p><hr style="page-break-after:always">'.repeat(size / 44),
  'line breaks': (size) => '5<br>'.repeat(size / 5),
  'styles of their own': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `<p style="padding-left:${i}pt">Sales 5</p>`).join(''),
  'a style sheet without end': (size) => `<style>${'.a'.repeat(size / 2)}`,
  'a style sheet of comments': (size) => `<style>${'/*'.repeat(size / 2)}</style>`,
  'one long line': (size) => 'Sales '.repeat(size / 6),
  'raised digits': (size) => `<p>${'a<sup>1</sup>'.repeat(size / 13)}</p>`,
  'pre-formatted lines': (size) => `<pre>${'5\n\n'.repeat(size / 3)}</pre>`,
};

describe('hostile HTML', () => {
  for (const [what, make] of Object.entries(shapes))
    it(`${what}: takes time that goes with the length`, () => assertLinear(make, 100_000, readHtml)).timeout(60_000);

  it('is read however deep it goes', () => {
    const { text } = readHtml(`${'<div>'.repeat(200_000)}<p>Seen.</p>`);
    assert.equal(text, 'Seen.');
  });

  it('is read when it is empty', () => {
    assert.deepEqual([readHtml('').text, readHtml('<html></html>').text, readHtml('<!-- -->').text], ['', '', '']);
  });
});
