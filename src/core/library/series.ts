import { entry } from '../maps';
import { endOf, formatPeriod, lengthInMonths } from '../calendar';
import type { Period } from '../filing';
import { overlaps, intervalOf } from './arithmetic';
import type { ReadFigure, Reading } from './reading';
import { figuresAbout, type Subject } from './subjects';

/** One metric of one entity in one unit, over periods of one length: quarters stay apart from years, and both from instants. */
export interface Series {
  readonly unit: string;
  /** Months that each period covers; 0 for instants. */
  readonly months: number;
  /** In order of time, each period once. */
  readonly points: readonly Point[];
}

export interface Point {
  readonly period: Period;
  /** The figure that speaks for the point: the most precise of those that say the same. */
  readonly leading: number;
  /** Every figure for the period that agrees with the leading one, that one included. Indices into {@link Reading.figures}. */
  readonly figures: readonly number[];
  readonly forecast: boolean;
}

interface Draft {
  readonly unit: string;
  readonly months: number;
  readonly byPeriod: Map<string, number[]>;
}

/**
 * The series of a subject. Where figures for one period contradict each other, the one that stands nearest to `beside` (same
 * name, same block) speaks: two lines of a table may carry the same name.
 *
 * @param beside index of the figure the reader looks at.
 */
export function seriesOf(reading: Reading, subject: Subject, beside?: number): Series[] {
  const drafts = new Map<string, Draft>();
  for (const index of figuresAbout(reading, subject)) {
    const figure = reading.figures[index];
    if (figure !== undefined && isPoint(figure)) draftFor(drafts, reading, figure).push(index);
  }
  const anchor = beside === undefined ? undefined : reading.figures[beside];
  return [...drafts.values()].map(({ unit, months, byPeriod }) => ({
    unit,
    months,
    points: pointsOf(reading, byPeriod, anchor),
  }));
}

/** The series a figure is a point of, or undefined when it is none (a change, a share, no period). */
export function seriesWith(series: readonly Series[], index: number): Series | undefined {
  return series.find(({ points }) => points.some(({ figures }) => figures.includes(index)));
}

/** The series to show for a subject as such: the filing's currency and its main period first, then the longest. */
export function mainSeries(reading: Reading, series: readonly Series[]): Series | undefined {
  const { currency, period } = reading.profile;
  const months = period === null ? 0 : lengthInMonths(period);
  const rank = (one: Series) =>
    (currency !== null && one.unit.startsWith(currency) ? 4 : 0) + (one.months === months || one.months === 0 ? 2 : 0);
  return [...series].sort((a, b) => rank(b) - rank(a) || b.points.length - a.points.length)[0];
}

type Dated = ReadFigure & { readonly period: Period };

function isPoint(figure: ReadFigure): figure is Dated {
  return figure.period !== null && (figure.kind === 'level' || figure.kind === 'forecast');
}

function draftFor(drafts: Map<string, Draft>, reading: Reading, figure: Dated): number[] {
  const months = lengthInMonths(figure.period);
  const entity = figure.entity ?? reading.profile.entity ?? '';
  const draft = entry(drafts, `${entity}|${figure.unit}|${months}|${figure.period.type}`, () => ({
    unit: figure.unit,
    months,
    byPeriod: new Map<string, number[]>(),
  }));
  return entry(draft.byPeriod, `${formatPeriod(figure.period)}|${figure.kind}`, (): number[] => []);
}

function pointsOf(reading: Reading, byPeriod: Draft['byPeriod'], anchor: ReadFigure | undefined): Point[] {
  const points = [...byPeriod.values()].flatMap((indices) => pointOf(reading, indices, anchor) ?? []);
  return points.sort((a, b) => compareText(endOf(a.period), endOf(b.period)) || Number(a.forecast) - Number(b.forecast));
}

function pointOf(reading: Reading, indices: readonly number[], anchor: ReadFigure | undefined): Point | undefined {
  const candidates = indices.flatMap((index) => {
    const figure = reading.figures[index];
    return figure === undefined ? [] : [{ index, figure, nearness: nearness(figure, anchor) }];
  });
  const nearest = [...candidates].sort((a, b) => b.nearness - a.nearness || precision(b.figure) - precision(a.figure))[0];
  if (nearest === undefined) return undefined;
  const agreeing = candidates.filter(({ figure }) => agree(figure, nearest.figure));
  const leading = [...agreeing].sort((a, b) => precision(b.figure) - precision(a.figure))[0] ?? nearest;
  const { period, kind } = leading.figure;
  if (period === null) return undefined;
  return { period, leading: leading.index, figures: agreeing.map(({ index }) => index), forecast: kind === 'forecast' };
}

/** Two statements of one value: their rounding intervals meet. A hedged number agrees with anything near its own precision. */
function agree(a: ReadFigure, b: ReadFigure): boolean {
  return a === b || overlaps(intervalOf(a), intervalOf(b));
}

/** Exact beats hedged, more places beat fewer. */
function precision(figure: ReadFigure): number {
  return (figure.bound === null ? 0 : -1000) + figure.decimals;
}

function nearness(figure: ReadFigure, anchor: ReadFigure | undefined): number {
  if (anchor === undefined) return 0;
  if (figure === anchor) return 3;
  if (figure.labelSpan !== null && figure.labelSpan.start === anchor.labelSpan?.start) return 2;
  return figure.block === anchor.block ? 1 : 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
