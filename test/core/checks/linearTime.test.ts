import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { checkFiling } from '../../../src/core/checks/checkFiling';
import { assertLinear } from '../linearTime';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** So many times a row, in a table of so many columns. */
const rows = (head: string, row: (at: number) => string) => (count: number) => {
  const columns = head.split('|').length - 2;
  return [head, `|${'---|'.repeat(columns)}`, ...Array.from({ length: count }, (_, at) => row(at))].join('\n');
};
const lines = (line: (at: number) => string) => (count: number) =>
  Array.from({ length: count }, (_, at) => line(at)).join('\n\n');

/** Filings that nobody files: every row is a sum, a whole of all others, or another value of one fact. */
const SHAPES: readonly (readonly [string, (count: number) => string])[] = [
  ['totals', rows('| | 2024 | 2023 |', (at) => `| Total ${at} | ${1000 * 2 ** (at % 3)} | ${1000 * 2 ** (at % 3)} |`)],
  ['sums', rows('| | A | B | C |', (at) => `| Item ${at} | ${1000 + 7 * at} | ${2000 + 3 * at} | ${3000 + 10 * at} |`)],
  ['equal rows of shares', rows('| | 2024 | % of total |', () => '| Item | 5,000 | 100.00% |')],
  ['zeros', rows('| | 2024 | 2023 |', () => '| Item | 0 | 0 |')],
  ['translations', rows('| | RMB | USD |', (at) => `| Item ${at} | RMB${7000 + 7 * at} | $${1000 + at} |`)],
  ['values of one fact', lines((at) => `Revenue was $${1000 + at}.5 million in 2024.`)],
  ['a fact again and again', lines(() => 'Revenue was $1000.5 million in 2024.')],
  ['changes', lines((at) => `Revenue was $${1000 + at} million in 2024, an increase of 10% from $${900 + at} million in 2023.`)],
];

describe('checking is done in linear time', () => {
  for (const [name, make] of SHAPES) {
    it(name, () => {
      const analyses = new Map<string, ReturnType<typeof engine.analyse>>();
      const analysed = (text: string) => {
        const known = analyses.get(text) ?? engine.analyse({ text, format: 'markdown', insist: true });
        analyses.set(text, known);
        return known;
      };
      const filing = (count: number) => {
        const text = `Marram Foods Ltd, annual report 2024\n\n${make(count)}`;
        analysed(text);
        return text;
      };
      assertLinear(filing, 400, (text) => void checkFiling(analysed(text), catalogue));
    }).timeout(30_000);
  }
});
