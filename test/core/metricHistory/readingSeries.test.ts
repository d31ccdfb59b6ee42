import assert from 'node:assert/strict';
import { historyIn, metricsIn } from '../../../src/metricHistory/readingSeries';
import { amount, figure, Q3_2023, Q3_2024, reading, REVENUE } from '../library/readings';

const subject = { type: 'metric', id: REVENUE.id } as const;
const FILE = 'file:///filings/kestrel.md';

describe('the history that one filing has', () => {
  it('is of its own periods, each with every place that states it', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('', Q3_2024, amount('4370158', 3))]);
    const history = historyIn(from, { file: FILE, entity: null, subject });
    assert.ok(history);
    assert.equal(history.name, REVENUE.name);
    const [series] = history.series;
    assert.deepEqual(
      series?.points.map((point) => [point.value, point.origin === 'stated' ? point.sources.map((source) => source.figure) : []]),
      [
        [4_281_000_000, [1]],
        [4_370_158_000, [2, 0]],
      ],
    );
  });

  it('tells what contradicts a value', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('', Q3_2024, amount('2901000', 3))]);
    const [point] = historyIn(from, { file: FILE, entity: null, subject })?.series[0]?.points ?? [];
    assert.ok(point?.origin === 'stated');
    assert.deepEqual(
      point.others.map(({ restated, statement }) => [restated, statement.value]),
      [[false, 4_370_200_000]],
    );
  });

  it('has places in lines and columns', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('4281.0', Q3_2023)]);
    const second = from.figures[1];
    assert.ok(second);
    const text = `${'x'.repeat(second.start - 2)}\r\n${'y'.repeat(100)}`;
    const [point] = historyIn({ ...from, text }, { file: FILE, entity: null, subject })?.series[0]?.points ?? [];
    assert.ok(point?.origin === 'stated');
    const { line, character } = point.sources[0]?.place ?? {};
    assert.deepEqual([line, character], [1, 0]);
  });

  it('is none of a metric that it only names', () => {
    assert.equal(historyIn(reading([]), { file: FILE, entity: null, subject }), undefined);
  });

  it('offers each metric with a dated value once', () => {
    const from = reading([figure('4370.2', Q3_2024), figure('4281.0', Q3_2023)]);
    assert.deepEqual(
      metricsIn(from).map(({ name }) => name),
      [REVENUE.name],
    );
  });
});
