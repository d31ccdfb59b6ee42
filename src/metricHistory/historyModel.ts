import { endOf, formatPeriod, shifted } from '../core/calendar';
import type { Period } from '../core/filing';
import { changeBetween, isRatio, type Change } from '../core/library/change';
import type { SeriesPoint } from '../core/library/librarySeries';
import type { ReadFigure } from '../core/library/reading';
import type { HistoryOf } from './historySource';
import { isPrior, isYearBefore, monthNumber, PERIOD_SORTS, sortsOf, type PeriodSort } from './periodSorts';

/**
 * What a chart and a table of metrics over time are made of, before anyone chose words or colours: from the series of some metrics, and
 * what a person chose to see of them. Pure.
 */

export const LOOKS = ['bars', 'line'] as const;
export type Look = (typeof LOOKS)[number];

/** What a person chose; null leaves it to the metrics. A choice that the metrics do not offer counts as none. */
export interface HistoryChoice {
  readonly sort: PeriodSort | null;
  /** A unit, or a currency for all that is counted in it. */
  readonly unit: string | null;
  readonly look: Look | null;
}

export interface HistoryModel {
  /** Those that there are values for; at least one, unless there are no values at all. */
  readonly sorts: readonly PeriodSort[];
  readonly sort: PeriodSort | null;
  /** What can be chosen from; empty where there is nothing to choose. */
  readonly units: readonly string[];
  readonly unit: string | null;
  /** The look of most columns. */
  readonly look: Look;
  /** In order of time. */
  readonly slots: readonly Slot[];
  readonly columns: readonly Column[];
  /** Metrics without a value for this choice. */
  readonly missing: readonly HistoryOf[];
  /** One or two. With metrics in more than two units it is one, and every value counts as a percentage of its metric's first. */
  readonly axes: readonly Axis[];
  readonly isIndexed: boolean;
}

/** A place along the time axis. One that no column has a value for keeps the distance between its neighbours true. */
export interface Slot {
  readonly period: Period;
  readonly forecast: boolean;
}

/** One metric in one unit. */
export interface Column {
  readonly of: HistoryOf;
  readonly unit: string;
  /** Index into {@link HistoryModel.axes}. */
  readonly axis: number;
  readonly look: Look;
  /** For each slot. */
  readonly cells: readonly (Cell | null)[];
}

export interface Cell {
  readonly point: SeriesPoint;
  readonly amount: Amount;
  /** Percentage of the metric's first value; null where that is zero or less. */
  readonly index: number | null;
  /** Against the period just before, of the same length; null where that is not known, or is a year before. */
  readonly prior: Change | null;
  readonly yearAgo: Change | null;
}

export interface Axis {
  readonly unit: string;
  readonly isRatio: boolean;
  /** Bars are measured from zero; so is a line beside them. */
  readonly fromZero: boolean;
}

export type Amount = Pick<ReadFigure, 'decimal' | 'value' | 'decimals' | 'unit' | 'notation' | 'bound'>;

/** From so many units on they share no picture. */
const MOST_AXES = 2;
/** Below this share of slots with values, gaps would be most of the picture. */
const FEWEST_FILLED = 0.5;

export function historyModel(histories: readonly HistoryOf[], choice: HistoryChoice): HistoryModel {
  const sorts = sortsIn(histories);
  const sort = chosen(sorts, choice.sort) ?? mainSort(histories, sorts);
  const offers = histories.map((of) => ({ of, byUnit: sort === null ? new Map<string, SeriesPoint[]>() : pointsIn(of, sort) }));
  const units = unitChoices(offers.map(({ byUnit }) => [...byUnit.keys()]));
  const found = offers.flatMap(({ of, byUnit }) => draftOf(of, byUnit, choice.unit) ?? []);
  const slots = withGaps(slotsOf(found, sort), sort);
  const drafts = found.filter((draft) => cellsOf(draft, slots).some((cell) => cell !== null));
  const measures = [...new Set(drafts.map(measureOf))];
  const isIndexed = measures.length > MOST_AXES;
  const columns = drafts.map((draft): Column => {
    const axis = isIndexed ? 0 : measures.indexOf(measureOf(draft));
    return { of: draft.of, unit: draft.unit, axis, look: choice.look ?? usualLook(draft), cells: cellsOf(draft, slots) };
  });
  const [first] = drafts;
  return {
    sorts,
    sort,
    units,
    unit: first === undefined ? null : (units.find((unit) => fits(first.unit, unit)) ?? null),
    look: columns.filter(({ look }) => look === 'bars').length * 2 >= columns.length ? 'bars' : 'line',
    slots,
    columns,
    missing: histories.filter((of) => !drafts.some((draft) => draft.of === of)),
    axes: axesOf(columns, drafts, isIndexed),
    isIndexed,
  };
}

interface Draft {
  readonly of: HistoryOf;
  readonly unit: string;
  /** In order of time, each period once. */
  readonly points: readonly SeriesPoint[];
}

function chosen<T>(offered: readonly T[], wanted: T | null): T | null {
  return wanted !== null && offered.includes(wanted) ? wanted : null;
}

/** The year to date needs a part of a year: first quarters and years have sorts of their own. */
function sortsIn(histories: readonly HistoryOf[]): PeriodSort[] {
  const found = new Set<PeriodSort>();
  for (const { series, years } of histories) {
    for (const { period } of series.flatMap(({ points }) => points)) {
      const [narrowest] = sortsOf(period, years);
      if (narrowest !== undefined) found.add(narrowest);
    }
  }
  return PERIOD_SORTS.filter((sort) => found.has(sort));
}

/** The sort that most metrics have values of; of two, that with more values. */
function mainSort(histories: readonly HistoryOf[], sorts: readonly PeriodSort[]): PeriodSort | null {
  const score = (sort: PeriodSort) => {
    const counts = histories.map((of) => Math.max(0, ...[...pointsIn(of, sort).values()].map(({ length }) => length)));
    return counts.filter((count) => count > 0).length * 1e6 + counts.reduce((sum, count) => sum + count, 0);
  };
  return [...sorts].sort((a, b) => score(b) - score(a))[0] ?? null;
}

/** A metric's points of a sort by their unit. What is measured at dates only stands at the end of the periods of other sorts. */
function pointsIn(of: HistoryOf, sort: PeriodSort): Map<string, SeriesPoint[]> {
  const hasDurations = of.series.some(({ points }) => points.some(({ period }) => period.type === 'duration'));
  const wanted = hasDurations ? sort : 'instant';
  const isWanted = ({ period }: SeriesPoint) => sortsOf(period, of.years).includes(wanted);
  const byUnit = new Map<string, SeriesPoint[]>();
  for (const { unit, points } of of.series) {
    const here = points.filter(isWanted);
    if (here.length > 0) byUnit.set(unit, [...(byUnit.get(unit) ?? []), ...here]);
  }
  return byUnit;
}

/** Of one metric its units; of several the currencies, because each metric has units of its own. */
function unitChoices(units: readonly (readonly string[])[]): string[] {
  const [first, ...others] = units.filter(({ length }) => length > 0);
  if (first === undefined) return [];
  const offered = others.length === 0 ? first : units.flat().flatMap((unit) => currencyOf(unit) ?? []);
  const different = [...new Set(offered)];
  return different.length > 1 ? different : [];
}

/** `USD/ADS` → `USD`; ADS are shares, whatever their capitals look like. */
function currencyOf(unit: string): string | null {
  const [, currency] = /^([A-Z]{3})(?:\/|$)/.exec(unit) ?? [];
  return currency === undefined || currency === 'ADS' ? null : currency;
}

function fits(unit: string, wanted: string): boolean {
  return unit === wanted || currencyOf(unit) === wanted;
}

/** The unit that was chosen, else that with the most values. */
function draftOf(of: HistoryOf, byUnit: ReadonlyMap<string, readonly SeriesPoint[]>, wanted: string | null): Draft | undefined {
  const rank = (unit: string) => (wanted === null ? 0 : unit === wanted ? 2 : Number(currencyOf(unit) === currencyOf(wanted)));
  const [best] = [...byUnit].sort(([a, as], [b, bs]) => rank(b) - rank(a) || bs.length - as.length);
  return best && { of, unit: best[0], points: inOrder(best[1]) };
}

function inOrder(points: readonly SeriesPoint[]): SeriesPoint[] {
  const byKey = new Map(points.map((point) => [slotKey(point), point]));
  return [...byKey.values()].sort(compareSlots);
}

function slotKey({ period, forecast }: Slot): string {
  return `${formatPeriod(period)}${forecast ? ' forecast' : ''}`;
}

function compareSlots(a: Slot, b: Slot): number {
  return (
    compareText(endOf(a.period), endOf(b.period)) ||
    compareText(startOf(b.period), startOf(a.period)) ||
    Number(a.forecast) - Number(b.forecast)
  );
}

function startOf(period: Period): string {
  return period.type === 'instant' ? period.date : period.start;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Instants come with slots of their own only where nothing but instants is shown. */
function slotsOf(drafts: readonly Draft[], sort: PeriodSort | null): Slot[] {
  const all = drafts.flatMap(({ points }) => points).filter(({ period }) => sort === 'instant' || period.type === 'duration');
  const points = all.length > 0 ? all : drafts.flatMap((draft) => draft.points);
  const slots = new Map(points.map((point) => [slotKey(point), { period: point.period, forecast: point.forecast }]));
  return [...slots.values()].sort(compareSlots);
}

/** Puts empty slots where a quarter or a year is missing. */
function withGaps(slots: readonly Slot[], sort: PeriodSort | null): readonly Slot[] {
  const step = sort === 'quarter' ? 3 : sort === 'year' ? 12 : 0;
  const [first, last] = [slots[0], slots.at(-1)];
  if (step === 0 || first === undefined || last === undefined) return slots;
  const months = slots.map(({ period }) => monthNumber(endOf(period)));
  const count = (Math.max(...months) - Math.min(...months)) / step + 1;
  const isRegular = months.every((month) => (month - (months[0] ?? 0)) % step === 0);
  if (!isRegular || new Set(months).size / count < FEWEST_FILLED) return slots;
  const result: Slot[] = [];
  let expected = months[0] ?? 0;
  slots.forEach((slot, at) => {
    const month = months[at] ?? 0;
    const before = month - expected;
    for (; expected < month; expected += step) {
      result.push({ period: shifted(slot.period, expected - month), forecast: false });
    }
    if (before >= 0) expected = month + step;
    result.push(slot);
  });
  return result;
}

function amountOf(point: SeriesPoint, unit: string): Amount {
  const { decimal, value, decimals } = point;
  const { notation } = point.origin === 'stated' ? point : point.minuend;
  return { decimal, value, decimals, unit, notation, bound: point.origin === 'stated' ? point.bound : null };
}

/** What can share an axis: a unit, and multiples apart from percentages. */
function measureOf({ unit, points }: Draft): string {
  const [first] = points;
  return `${unit} ${String(first !== undefined && isRatio(amountOf(first, unit)))}`;
}

function usualLook({ unit, points }: Draft): Look {
  const [first] = points;
  return first === undefined || first.period.type === 'instant' || isRatio(amountOf(first, unit)) ? 'line' : 'bars';
}

function cellsOf({ unit, points }: Draft, slots: readonly Slot[]): (Cell | null)[] {
  const places = new Map(slots.map((slot, at) => [slotKey(slot), at]));
  const byEnd = new Map(slots.map((slot, at) => [`${endOf(slot.period)}${slot.forecast ? ' forecast' : ''}`, at]));
  const cells: (Cell | null)[] = slots.map(() => null);
  const base = points.find(({ forecast }) => !forecast)?.value ?? 0;
  points.forEach((point, index) => {
    const at = places.get(slotKey(point)) ?? byEnd.get(slotKey(point));
    if (at === undefined) return;
    const amount = amountOf(point, unit);
    const [prior, yearAgo] = [priorOf(points, index), comparedWith(points, index, isYearBefore)];
    const against = (earlier: SeriesPoint | undefined) => (earlier ? changeBetween(amount, amountOf(earlier, unit)) : null);
    cells[at] = {
      point,
      amount,
      index: base > 0 ? (point.value / base) * 100 : null,
      prior: prior === yearAgo ? null : against(prior),
      yearAgo: against(yearAgo),
    };
  });
  return cells;
}

/** Of a balance the one before it, whenever that was. */
function priorOf(points: readonly SeriesPoint[], index: number): SeriesPoint | undefined {
  const point = points[index];
  if (point?.period.type !== 'instant') return comparedWith(points, index, isPrior);
  const end = endOf(point.period);
  return points.filter(({ period, forecast }) => endOf(period) < end && (point.forecast || !forecast)).at(-1);
}

/** What came about is not held against what was expected; what is expected is held against what came about, else what was expected. */
function comparedWith(
  points: readonly SeriesPoint[],
  index: number,
  isCompared: (earlier: Period, later: Period) => boolean,
): SeriesPoint | undefined {
  const point = points[index];
  if (point === undefined) return undefined;
  const found = points.filter(({ period }) => isCompared(period, point.period));
  return found.find(({ forecast }) => !forecast) ?? (point.forecast ? found[0] : undefined);
}

function axesOf(columns: readonly Column[], drafts: readonly Draft[], isIndexed: boolean): Axis[] {
  const count = Math.max(0, ...columns.map(({ axis }) => axis + 1));
  return Array.from({ length: count }, (_, axis) => {
    const here = columns.filter((column) => column.axis === axis);
    const draft = drafts[columns.findIndex((column) => column.axis === axis)];
    const [first] = draft?.points ?? [];
    const unit = draft?.unit ?? '';
    return {
      unit,
      isRatio: isIndexed || (first !== undefined && isRatio(amountOf(first, unit))),
      fromZero: here.some(({ look }) => look === 'bars'),
    };
  });
}
