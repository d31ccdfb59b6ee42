import assert from 'node:assert/strict';
import { translation } from '../../../src/core/checks/translation';
import { analysisOf, proposals, tiesOf } from './proposals';

const RATE = 'Translations from RMB into U.S. dollars were made at the rate of RMB7.2000 to US$1.00.';

/** Amounts of Pinegate Freight Holdings, which reports in RMB, with their translation. */
const release = (amounts: readonly string[], rate = RATE) =>
  [
    '# Pinegate Freight Holdings Announces Third Quarter 2024 Results',
    'The company today announced unaudited financial results for the quarter ended September 30, 2024.',
    ...amounts,
    rate,
  ].join('\n\n');

const REVENUE = 'Total net revenue was RMB720.0 million (US$100.0 million).';
const COST = 'Cost of revenue was RMB432.0 million (US$60.0 million).';
const PROFIT = 'Net income was RMB90.0 million (US$12.5 million).';

describe('translations', () => {
  it('are held at the rate that is stated', () => {
    assert.deepEqual(proposals(translation, release([REVENUE, COST, PROFIT])), [
      'US$100.0 million scaled RMB720.0 million',
      'US$60.0 million scaled RMB432.0 million',
      'US$12.5 million scaled RMB90.0 million',
    ]);
  });

  it('fail where one is at another rate', () => {
    const assets = 'Total assets were RMB1,440.0 million (US$200.0 million) as of September 30, 2024.';
    const wrong = PROFIT.replace('12.5', '12.7');
    const ties = tiesOf(translation, analysisOf(release([REVENUE, COST, assets, wrong])));
    assert.deepEqual(
      ties.map(({ holds }) => holds),
      [true, true, true, false],
    );
    assert.ok(Math.abs((ties[3]?.implied.value ?? 0) - 12.5e6) < 1e5);
  });

  it('leave open what the last noughts of a number in words may be', () => {
    const interest = (dollars: string) => `Interest income was RMB637.9 million (US$${dollars} thousand).`;
    const held = (dollars: string) =>
      tiesOf(translation, analysisOf(release([REVENUE, COST, PROFIT, interest(dollars)]))).map(({ holds }) => holds);
    // 88,597 thousand
    assert.deepEqual([held('88,600').at(-1), held('88,650').at(-1), held('88,615').at(-1)], [true, false, false]);
  });

  it('are not spoken of where too few agree on a rate', () => {
    assert.deepEqual(proposals(translation, release([REVENUE, COST])), []);
    assert.deepEqual(proposals(translation, release([REVENUE, COST, PROFIT], '')), []);
  });

  it('find the rate of a table by themselves, and let its totals foot', () => {
    const table = [
      '| (in thousands) | September 30, 2024 RMB | September 30, 2024 USD |',
      '|---|---|---|',
      '| Cash and cash equivalents | 72,003 | 10,000 |',
      '| Restricted cash | 36,003 | 5,000 |',
      '| Short-term investments | 14,403 | 2,000 |',
      '| Inventories | 28,803 | 4,000 |',
      '| Total current assets | 151,212 | 21,000 |',
      '| Goodwill | 7,201 | 1,000 |',
    ].join('\n');
    const found = tiesOf(translation, analysisOf(release([table], '')));
    assert.equal(found.length, 6);
    assert.ok(found.every(({ holds }) => holds));
  });

  it('do not pair amounts of different periods or metrics', () => {
    const mixed = 'Total net revenue was RMB720.0 million, and US$45.0 million of net income was paid out.';
    assert.deepEqual(proposals(translation, release([REVENUE, COST, PROFIT, mixed])).length, 3);
  });
});
