import assert from 'node:assert/strict';
import { createEngine } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';

const engine = createEngine(loadCatalogue());
const EMPTY = { text: '', format: 'markdown', insist: true } as const;

/** Characters of the shorter document. */
const SIZE = 24_000;
/** How much longer one four times as long may take: linear time is 4, quadratic would be 16. */
const FOUR_TIMES = 6;
const TRIES = 4;
/** Milliseconds: below that the clock and the collector are what is measured. */
const LEAST = 5;

/** Milliseconds of work that one reading takes: unlike time on the clock, little changed by what else the machine does. */
function timeOf(text: string): number {
  engine.analyse(EMPTY); // the engine forgets what it remembered of the document
  const from = process.cpuUsage();
  engine.analyse({ ...EMPTY, text });
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** Measured again where it took too long: a collection may have fallen into it. The fastest readings count. */
function assertLinear(make: (size: number) => string): void {
  let [once, fourfold] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    once = Math.min(once, timeOf(make(SIZE)));
    fourfold = Math.min(fourfold, timeOf(make(4 * SIZE)));
    if (fourfold <= FOUR_TIMES * Math.max(LEAST, once)) return;
  }
  assert.fail(`${once.toFixed(1)} ms became ${fourfold.toFixed(1)} ms`);
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
  before(() => timeOf('Revenue was $5 million. '.repeat(400))); // the compiler's warm-up is nobody's fault

  for (const [name, make] of Object.entries(shapes)) it(name, () => assertLinear(make));

  it('two megabytes in one line', () => {
    const text = 'the company opened new stores in many towns and '.repeat(44_000);
    assert.equal(engine.analyse({ ...EMPTY, text }).figures.length, 0);
  });
});
