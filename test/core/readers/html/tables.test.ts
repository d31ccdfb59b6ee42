import assert from 'node:assert/strict';
import { blocksOf } from './shownHtml';

const table = (...rows: string[]) => `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
/** A cell of each kind: `c('5')`, `c('5', 3)` over three columns. */
const c = (words: string, columns = 1, rows = 1) => `<td colspan="${columns}" rowspan="${rows}">${words}</td>`;
/** As some tools lay a number out: `$`, number and bracket in cells of their own, then a spacer. */
const amount = (sign: string, number: string, end = '') => c(sign) + c(number) + c(end) + c('', 3);

const cases: readonly (readonly [what: string, source: string, ...rows: string[]])[] = [
  ['plain', table(c('Sales') + c('5'), c('Costs') + c('4')), '| Sales | 5 |', '| Costs | 4 |'],
  [
    'a number in several cells',
    table(
      c('', 3) + c('2024', 3) + c('', 3) + c('2023', 3),
      c('Sales', 3) + amount('$', '1,250') + c('$') + c('980') + c(''),
      c('Loss', 3) + amount('', '(7', ')') + amount('', '(9', ')'),
      c('Margin', 3) + amount('', '12.5', '%') + amount('', '11', '%'),
    ),
    '|  | 2024 | 2023 |',
    '| Sales | $1,250 | $980 |',
    '| Loss | (7) | (9) |',
    '| Margin | 12.5% | 11% |',
  ],
  [
    'columns that other rows make one of',
    table(
      c('a') + c('$') + c('5') + c('') + c('') + c('6') + c('%'),
      c('b') + c('$') + c('5') + c('') + c('$') + c('6') + c('1'),
    ),
    '| a | $5 | 6% |',
    '| b | $5 | $6 1 |',
  ],
  [
    'blanks around pre-formatted words',
    table(c('<pre> Sales\n</pre>') + c('<pre>&#160; 5 </pre>'), c('Costs') + c('4')),
    '| Sales | 5 |',
    '| Costs | 4 |',
  ],
  ['a currency before a dash', table(c('Bonds') + c('$') + c('—') + c('$') + c('5')), '| Bonds | $— | $5 |'],
  [
    'a currency that stands for itself',
    table(c('') + c('€') + c('£'), c('Sales') + c('5') + c('4')),
    '|  | € | £ |',
    '| Sales | 5 | 4 |',
  ],
  [
    'heads of two levels',
    table(
      c('') + c('Three Months Ended June 30,', 2) + c('Six Months Ended June 30,', 2),
      c('') + c('2024') + c('2023') + c('2024') + c('2023'),
      c('Sales') + c('5') + c('4') + c('9') + c('8'),
    ),
    '|  | Three Months Ended June 30,+2 | Six Months Ended June 30,+2 |',
    '|  | 2024 | 2023 | 2024 | 2023 |',
    '| Sales | 5 | 4 | 9 | 8 |',
  ],
  [
    'cells that reach down',
    table(c('Region', 1, 2) + c('Sales', 2), c('2024') + c('2023'), c('North') + c('5') + c('4')),
    '| Region | Sales+2 |',
    '|  | 2024 | 2023 |',
    '| North | 5 | 4 |',
  ],
  [
    'a row of sizes',
    table('<td style="width:1%"/><td style="width:9%"/><td style="width:1%"/>', c('Sales') + c('5') + c('4')),
    '| Sales | 5 | 4 |',
  ],
  [
    'labels indented by columns',
    table(c('Assets', 3) + c('9'), c('') + c('Cash', 2) + c('5'), c('', 2) + c('of it restricted') + c('4')),
    '| Assets | 9 |',
    '| Cash | 5 |',
    '| of it restricted | 4 |',
  ],
  [
    'lines within a cell',
    table(c('') + c('Paid-in<br>Capital') + c('<div>Retained</div><div>Earnings</div>'), c('Balance') + c('5') + c('4')),
    '|  | Paid-in Capital | Retained Earnings |',
    '| Balance | 5 | 4 |',
  ],
  ['a footnote mark in a cell of its own', table(c('Sales') + c('5') + c('<sup>1</sup>') + c('4') + c('')), '| Sales | 5¹ | 4 |'],
  [
    'a footnote mark beside a head',
    table(c('') + c('2024') + c('<sup>1</sup>') + c('2023') + c(''), c('Sales') + c('5') + c('') + c('4') + c('')),
    '|  | 2024¹ | 2023 |',
    '| Sales | 5 | 4 |',
  ],
  [
    'words left out of the cells',
    '<table><tr><td>Sales</td><td>5</td></tr><tr>unaudited</tr><tr><td>Costs</td><td>4</td></tr></table>',
    '| Sales | 5 |',
    '| unaudited |  |',
    '| Costs | 4 |',
  ],
  ['a title over all columns', table(c('Assets', 3), c('Cash') + c('5') + c('4')), '| Assets+3 |', '| Cash | 5 | 4 |'],
  [
    'rows in facts',
    '<table><ix:nonNumeric><tr><td>Sales</td><td><ix:nonFraction>5</ix:nonFraction></td></tr></ix:nonNumeric></table>',
    '| Sales | 5 |',
  ],
  ['spans without sense', table(c('Sales', -4) + c('5', 99999) + c('4', 0)), '| Sales | 5 |'],
];

describe('the tables of an HTML page', () => {
  for (const [what, source, ...rows] of cases) it(what, () => assert.deepEqual(blocksOf(source), rows));

  it('have as head what the markup calls it', () => {
    const source =
      '<table><caption>Sales of boats</caption><thead><tr><th>Region</th><th>Sales</th></tr></thead><tbody><tr><td>North</td><td>5</td></tr></tbody></table>';
    assert.deepEqual(blocksOf(source), ['p Sales of boats', '| Region | Sales |', '| North | 5 |']);
  });
});
