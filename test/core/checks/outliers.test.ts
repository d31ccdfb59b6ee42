import assert from 'node:assert/strict';
import { outliers } from '../../../src/core/checks/outliers';
import { analysisOf, proposals, tiesOf } from './proposals';

const table = (rows: readonly string[]) =>
  [
    '# Corvane Optics 2024 Annual Results',
    '| (CHF in thousands) | 2024 | 2023 | 2022 | 2021 |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');

const REVENUE = '| Revenue | 912,400 | 874,300 | 802,150 | 790,020 |';
const COST = '| Cost of revenue | 512,400 | 504,300 | 462,150 | 451,020 |';
const MARGIN = '| Gross margin | 43.8% | 42.3% | 42.4% | 42.9% |';

describe('outliers', () => {
  it('are cells that lost their scale', () => {
    const ties = tiesOf(outliers, analysisOf(table([REVENUE.replace('802,150', '802'), COST])));
    assert.deepEqual(
      ties.map(({ relation, implied }) => [relation, implied.value]),
      [[{ type: 'outOfStep', power: -3 }, 802_000_000]],
    );
  });

  it('are percentages written as the ratio', () => {
    assert.deepEqual(proposals(outliers, table([REVENUE, MARGIN.replace('42.4%', '0.424%')])), [
      '✗ 0.424% outOfStep 43.8% 42.3% 42.9%',
    ]);
  });

  it('are not what grew, what is small, or what all of the table does', () => {
    assert.deepEqual(proposals(outliers, table([REVENUE, COST, MARGIN])), []);
    assert.deepEqual(proposals(outliers, table([REVENUE, '| Other income | 4,210 | 5 | 4 | 6 |'])), []);
    assert.deepEqual(proposals(outliers, table([REVENUE, '| Other income | 402,100 | 7,312 | 6,100 | 5,320 |'])), []);
    const [revenue, cost] = [REVENUE, COST].map((row) => row.replace(/(\d+),\d+ \|$/, '$1 |'));
    assert.deepEqual(proposals(outliers, table([revenue ?? '', cost ?? ''])), []);
  });
});
