import assert from 'node:assert/strict';
import { formatPeriod } from '../../../src/core/calendar';
import type { Reading } from '../../../src/core/library/reading';
import { mainSeries, seriesOf, seriesWith, type Series } from '../../../src/core/library/series';
import { amount, figure, FY_2023, growth, NINE_MONTHS_2024, Q2_2024, Q3_2023, Q3_2024, reading, REVENUE } from './readings';

const revenue = { type: 'metric', id: REVENUE.id } as const;

function described(from: Reading, series: Series | undefined): string[] {
  return (series?.points ?? []).map(({ period, leading }) => `${formatPeriod(period)} ${from.figures[leading]?.value}`);
}

describe('series', () => {
  it('are in order of time, each period once', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('4160.1', Q2_2024)]);
    const [series] = seriesOf(from, revenue);
    assert.deepEqual(described(from, series), [
      '2023-07-01/2023-09-30 4281000000',
      '2024-04-01/2024-06-30 4160100000',
      '2024-07-01/2024-09-30 4370200000',
    ]);
  });

  it('make one point of one value in several precisions; the most precise leads', () => {
    const precise = figure('', Q3_2024, amount('4370158', 3));
    const from = reading([figure('4370.2', Q3_2024), precise, figure('4370', Q3_2024)]);
    const [series] = seriesOf(from, revenue);
    assert.deepEqual(
      series?.points.map(({ leading, figures }) => ({ leading, figures })),
      [{ leading: 1, figures: [0, 1, 2] }],
    );
  });

  it('let the figure the reader looks at speak where figures contradict', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('', Q3_2024, amount('2901000', 3))]);
    const leading = (beside: number) => seriesOf(from, revenue, beside)[0]?.points.map((point) => point.leading);
    assert.deepEqual(leading(0), [0]);
    assert.deepEqual(leading(1), [1]);
  });

  it('prefer an exact figure to a hedged one', () => {
    const from = reading([figure('4370.25', Q3_2024, { bound: 'approximately' }), figure('4370.2', Q3_2024)]);
    assert.deepEqual(
      seriesOf(from, revenue)[0]?.points.map(({ leading }) => leading),
      [1],
    );
  });

  it('keep quarters, years to date, years and instants apart', () => {
    const instant = { type: 'instant', date: '2024-09-30' } as const;
    const from = reading([Q3_2024, NINE_MONTHS_2024, FY_2023, instant].map((period) => figure('100', period)));
    assert.deepEqual(
      seriesOf(from, revenue).map(({ months, points }) => [months, points.length]),
      [
        [3, 1],
        [9, 1],
        [12, 1],
        [0, 1],
      ],
    );
  });

  it('keep units and entities apart', () => {
    const from = reading([
      figure('4370.2', Q3_2024),
      figure('622.7', Q3_2024, { unit: 'USD' }),
      figure('0', Q3_2024, { unit: 'CNY/ADS' }),
      figure('99', Q3_2024, { entity: 'Brook Holdings' }),
      figure('4281', Q3_2023, { entity: 'Lantern Finance Inc.' }),
    ]);
    assert.deepEqual(
      seriesOf(from, revenue).map(({ unit, points }) => [unit, points.length]),
      [
        ['CNY', 2],
        ['USD', 1],
        ['CNY/ADS', 1],
        ['CNY', 1],
      ],
    );
  });

  it('hold levels and forecasts, not changes or shares', () => {
    const from = reading([
      figure('4370.2', Q3_2024),
      growth('2.1', Q3_2024),
      growth('55.1', Q3_2024, { kind: 'share', basis: null }),
      figure('4500', Q3_2024, { kind: 'forecast' }),
    ]);
    const series = seriesOf(from, revenue);
    assert.deepEqual(
      series.flatMap(({ points }) => points.map(({ leading, forecast }) => [leading, forecast])),
      [
        [0, false],
        [3, true],
      ],
    );
    assert.equal(seriesWith(series, 1), undefined);
  });

  it('start from the filing’s currency and main period', () => {
    const from = reading([
      figure('622.7', Q3_2024, { unit: 'USD' }),
      figure('600', Q3_2023, { unit: 'USD' }),
      figure('13000', NINE_MONTHS_2024),
      figure('4370.2', Q3_2024),
    ]);
    const main = mainSeries(from, seriesOf(from, revenue));
    assert.deepEqual([main?.unit, main?.months], ['CNY', 3]);
  });
});
