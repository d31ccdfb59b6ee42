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
