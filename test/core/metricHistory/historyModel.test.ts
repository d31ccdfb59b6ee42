import assert from 'node:assert/strict';
import { formatPeriod } from '../../../src/core/calendar';
import { historyModel, type Cell, type HistoryChoice, type HistoryModel } from '../../../src/metricHistory/historyModel';
import type { HistoryOf } from '../../../src/metricHistory/historySource';
import { cash, employees, firstMonths, margin, netIncome, perShare, quarter, revenue, stated } from './invented';

const NO_CHOICE: HistoryChoice = { sort: null, unit: null, look: null };
const modelOf = (histories: readonly HistoryOf[], choice: Partial<HistoryChoice> = {}) =>
  historyModel(histories, { ...NO_CHOICE, ...choice });

/** A history with other points in its first series. */
function withPoints(history: HistoryOf, points: HistoryOf['series'][number]['points']): HistoryOf {
  const [first] = history.series;
  assert.ok(first);
  return { ...history, series: [{ ...first, points }] };
}

function cellOf(model: HistoryModel, year: number, ordinal: number, column = 0): Cell {
  const key = formatPeriod(quarter(year, ordinal));
  const at = model.slots.findIndex(({ period, forecast }) => formatPeriod(period) === key && !forecast);
  const cell = model.columns[column]?.cells[at];
  assert.ok(cell, key);
  return cell;
}

const near = (actual: number | null | undefined, expected: number) =>
  assert.ok(actual !== null && actual !== undefined && Math.abs(actual - expected) < 1e-9, String(actual));

describe('the model of a history', () => {
  it('offers the sorts that there are values of, and begins with the one with the most', () => {
    const { sorts, sort, slots } = modelOf([revenue()]);
    assert.deepEqual([sorts, sort, slots.length], [['quarter', 'toDate', 'year'], 'quarter', 41]);
    assert.deepEqual(modelOf([cash()]).sorts, ['instant']);
  });

  it('keeps periods of one sort: three months never meet nine', () => {
    const years = modelOf([revenue()], { sort: 'year' });
    assert.deepEqual(years.slots.map(({ period }) => formatPeriod(period)).slice(0, 2), [
      '2016-01-01/2016-12-31',
      '2017-01-01/2017-12-31',
    ]);
    const toDate = modelOf([revenue()], { sort: 'toDate' });
    assert.deepEqual(
      toDate.slots.slice(0, 3).map(({ period }) => formatPeriod(period)),
      ['2016-01-01/2016-03-31', '2016-01-01/2016-09-30', '2016-01-01/2016-12-31'],
    );
  });

  it('takes a choice that is not offered for none', () => {
    assert.equal(modelOf([revenue()], { sort: 'instant', unit: 'JPY' }).sort, 'quarter');
    assert.equal(modelOf([revenue()], { unit: 'JPY' }).unit, 'GBP');
  });

  it('holds a value against the period before and the year before', () => {
    const model = modelOf([netIncome(), revenue()]);
    const cell = cellOf(model, 2024, 2, 1);
    near(cell.prior?.relative, cell.amount.value / cellOf(model, 2024, 1, 1).amount.value - 1);
    near(cell.yearAgo?.relative, cell.amount.value / cellOf(model, 2023, 2, 1).amount.value - 1);
    assert.equal(cellOf(model, 2025, 3).prior?.turn, 'toPositive');
    assert.equal(cellOf(model, 2016, 1, 1).prior, null);
  });

  it('tells a year’s change once', () => {
    const cells = modelOf([revenue()], { sort: 'year' }).columns[0]?.cells ?? [];
    assert.ok(cells.every((cell) => cell?.prior === null));
    assert.ok(cells.slice(1).every((cell) => typeof cell?.yearAgo?.relative === 'number'));
  });

  it('holds a forecast against what came about, never the other way round', () => {
    const one = withPoints(revenue(), [
      stated(quarter(2024, 1), 90e6, { forecast: true }),
      stated(quarter(2024, 1), 100e6),
      stated(quarter(2024, 2), 120e6, { forecast: true }),
      stated(quarter(2025, 1), 110e6),
    ]);
    const model = modelOf([one]);
    const forecast = model.columns[0]?.cells.find((cell) => cell?.point.forecast && cell.amount.value === 120e6);
    near(forecast?.prior?.relative, 0.2);
    near(cellOf(model, 2025, 1).yearAgo?.relative, 0.1);
    const order = model.columns[0]?.cells.flatMap((cell) => (cell ? [cell.amount.value / 1e6] : []));
    assert.deepEqual(order, [100, 90, 120, 110]);
  });

  it('leaves room for a quarter that is missing, unless most are', () => {
    const gap = withPoints(
      netIncome(),
      [1, 2, 4].map((ordinal) => stated(quarter(2025, ordinal), ordinal)),
    );
    const { slots, columns } = modelOf([gap]);
    assert.deepEqual(
      slots.map(({ period }) => formatPeriod(period)),
      [1, 2, 3, 4].map((ordinal) => formatPeriod(quarter(2025, ordinal))),
    );
    assert.equal(columns[0]?.cells[2], null);
    const far = withPoints(
      netIncome(),
      [2016, 2025].map((year) => stated(quarter(year, 1), year)),
    );
    assert.equal(modelOf([far]).slots.length, 2);
  });

  it('offers the units of one metric, and the currencies of several', () => {
    const dollars = modelOf([revenue()], { unit: 'USD' });
    assert.deepEqual(
      [dollars.units, dollars.unit, dollars.columns[0]?.unit, dollars.slots.length],
      [['GBP', 'USD'], 'USD', 'USD', 3],
    );
    const several = modelOf([revenue(), perShare()], { unit: 'USD' });
    assert.deepEqual(
      several.columns.map(({ unit }) => unit),
      ['USD', 'GBP/share'],
    );
    assert.deepEqual(several.units, ['GBP', 'USD']);
    assert.deepEqual(modelOf([cash()]).units, []);
  });

  it('has an axis for each of two units, and percentages of the first value for more', () => {
    const two = modelOf([revenue(), margin()]);
    assert.deepEqual(two.axes, [
      { unit: 'GBP', isRatio: false, fromZero: true },
      { unit: 'pure', isRatio: true, fromZero: false },
    ]);
    assert.deepEqual(
      two.columns.map(({ axis, look }) => [axis, look]),
      [
        [0, 'bars'],
        [1, 'line'],
      ],
    );
    const three = modelOf([revenue(), margin(), perShare()]);
    assert.deepEqual([three.isIndexed, three.axes.length, three.columns.map(({ axis }) => axis)], [true, 1, [0, 0, 0]]);
    near(cellOf(three, 2016, 1).index, 100);
  });

  it('has no percentage of a first value that is zero or less', () => {
    assert.ok(modelOf([netIncome()]).columns[0]?.cells.every((cell) => cell?.index === null));
  });

  it('puts balances at the end of the periods of other metrics', () => {
    const model = modelOf([netIncome(), cash()]);
    assert.equal(model.sort, 'quarter');
    const [end] = model.columns[1]?.cells ?? [];
    assert.equal(end && formatPeriod(end.point.period), '2025-03-31');
    assert.ok(end?.prior, 'the balance before it is further back than the chart');
  });

  it('names metrics that have nothing for the choice', () => {
    const model = modelOf([revenue(), perShare()], { sort: 'year' });
    assert.deepEqual([model.columns.length, model.missing.map(({ name }) => name)], [1, ['Earnings per share']]);
    assert.deepEqual(modelOf([netIncome(), employees()], { sort: 'quarter' }).missing, []);
  });

  it('draws durations as bars, balances and ratios as lines, and all as a person chose', () => {
    assert.deepEqual([modelOf([cash()]).look, modelOf([margin()]).look, modelOf([revenue()]).look], ['line', 'line', 'bars']);
    assert.deepEqual(
      modelOf([revenue(), margin()], { look: 'line' }).columns.map(({ look }) => look),
      ['line', 'line'],
    );
  });

  it('is of nothing where nothing is known', () => {
    const model = modelOf([{ ...revenue(), series: [] }]);
    assert.deepEqual([model.sorts, model.sort, model.slots, model.columns.length, model.missing.length], [[], null, [], 0, 1]);
  });

  it('takes a period once that two series of one unit have', () => {
    const twice = { ...revenue(), series: [...revenue().series, ...revenue().series] };
    assert.equal(modelOf([twice]).slots.length, 41);
    assert.equal(formatPeriod(firstMonths(2016, 9)), '2016-01-01/2016-09-30');
  });
});
