import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import { assertLinear } from './linearTime';

const engine = createEngine(loadCatalogue());
const EMPTY = { text: '', format: 'markdown', insist: true } as const;

/** Characters of the shorter document. */
const SIZE = 24_000;

function read(text: string): void {
  engine.analyse(EMPTY); // the engine forgets what it remembered of the document
  engine.analyse({ ...EMPTY, text });
}

/** A word of three ideographs, another one for each number. */
const han = (number: number) =>
  String.fromCharCode(0x4e00 + (number % 97), 0x5100 + (Math.floor(number / 97) % 97), 0x5400 + (Math.floor(number / 9409) % 97));

/** Each makes a document whose length goes with `size`. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'digits without end': (size) => '7'.repeat(size),
  'digits and commas': (size) => '1,'.repeat(size / 2),
  'digits and points': (size) => '1.'.repeat(size / 2),
  commas: (size) => ','.repeat(size),
  'opening brackets': (size) => '('.repeat(size),
  'brackets with numbers': (size) => '(1 '.repeat(size / 3),
  'percent signs': (size) => '%'.repeat(size),
  'dollar signs': (size) => '$'.repeat(size),
  'quotation marks': (size) => '“'.repeat(size),
  'defined terms that never end': (size) => '“Term” means '.repeat(size / 13),
  asterisks: (size) => '*a '.repeat(size / 3),
  backticks: (size) => '`a '.repeat(size / 3),
  'footnote marks': (size) => 'a[^1] '.repeat(size / 6),
  'square brackets': (size) => '['.repeat(size),
  pipes: (size) => '|'.repeat(size),
  tabs: (size) => '1\t'.repeat(size / 2),
  'blank lines': (size) => '\n'.repeat(size),
  headings: (size) => '# A\n\n'.repeat(size / 5),
  'one line of words': (size) => 'revenue of the company grew '.repeat(size / 28),
  'one line of amounts': (size) => '$5.2 million and '.repeat(size / 17),
  'one sentence of comparisons': (size) => 'up 5% to $6 million from '.repeat((2 * size) / 25),
  percentages: (size) => '5% '.repeat(size / 3),
  ranges: (size) => '5 to '.repeat(size / 5),
  'spelled numbers': (size) => 'twenty '.repeat(size / 7),
  dates: (size) => 'September 30, 2024 '.repeat(size / 19),
  'years in a list': (size) => '2024, '.repeat(size / 6),
  'parts of names': (size) => 'net cash provided by '.repeat(size / 21),
  'a table of many rows': (size) => `| | 2024 | 2023 |\n|---|---|---|\n${'| Revenue | 5 | 6 |\n'.repeat(size / 20)}`,
  'a table of many columns': (size) => {
    const columns = size / 7;
    return `| |${' 2024 |'.repeat(columns)}\n|${'---|'.repeat(columns + 1)}\n| Revenue |${' 5 |'.repeat(columns)}\n`;
  },
  亿: (size) => '亿'.repeat(size),
  一百: (size) => '一百'.repeat(size / 2),
  'one amount of many scales': (size) => '5亿3千万'.repeat(size / 6),
  的: (size) => '的'.repeat(size),
  'wide brackets': (size) => '（'.repeat(size),
  'wide brackets with words': (size) => '（单位下同'.repeat(size / 5),
  'years in words': (size) => '二零二四年'.repeat(size / 5),
  'names of a metric without end': (size) => '归属于公司'.repeat(size / 5),
  'Chinese without a sign': (size) => '公司营业收入增长至净利润的毛利率和'.repeat(size / 17),
  'Chinese amounts without a sign': (size) => '营业收入5亿元净利润6亿元同比增长5%'.repeat(size / 20),
  'names of a list': (size) => `${'营业收入、'.repeat(size / 5)}分别为5亿元、6亿元`,
  'two lists shared out': (size) => `${'收入和利润分别为5亿元和6亿元，'.repeat(size / 16)}`,
  'quoted names of a company': (size) => `松湾科技有限公司(01234.HK)（${'“松湾科技”'.repeat(size / 6)}）`,
  'companies introduced': (size) =>
    Array.from({ length: size / 24 }, (_, i) => `科技${han(i)}公司(0${1000 + (i % 9000)}.HK)营收5亿元。\n`).join('\n'),
  'datelines and items': (size) =>
    '松湾科技(SWTK.US)营收增长\n9月3日讯，公司第三季度净利润5亿元（下同），收入6亿元。\n\n'.repeat(size / 55),
  'a Chinese table of many rows': (size) =>
    `| | 2024年 | 2023年 | 变动 |\n|---|---|---|---|\n${'| 营业收入 | 5 | 6 | 7% |\n'.repeat(size / 24)}`,
  'a table in columns': (size) => `                2024      2023\n${'Revenue            5         6\n'.repeat(size / 31)}`,
};

describe('hostile documents take linear time', () => {
  before(() => read('Revenue was $5 million. '.repeat(400))); // the compiler's warm-up is nobody's fault

  for (const [name, make] of Object.entries(shapes)) it(name, () => assertLinear(make, SIZE, read));

  it('two megabytes in one line', () => {
    const text = 'the company opened new stores in many towns and '.repeat(44_000);
    assert.equal(engine.analyse({ ...EMPTY, text }).figures.length, 0);
  });
});
