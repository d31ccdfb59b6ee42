import { shifted } from '../calendar';
import type { Period } from '../filing';
import { intervalOf, overlaps, type Interval } from './arithmetic';
import { isRatio } from './change';
import type { ReadFigure, Reading } from './reading';
import { figuresAbout, levelsOf, subjectOfFigure } from './subjects';

/** A stated change held against the two levels it speaks of. */
export interface Agreement {
  /** Indices into {@link Reading.figures}. */
  readonly stated: number;
  readonly current: number;
  readonly prior: number;
  readonly agrees: boolean;
  /** What the levels as stated give, in the stated figure's unit: a ratio for a percentage, an amount for an amount. */
  readonly implied: number;
}

/**
 * Whether a stated change is what the levels give, within what rounding leaves open. Undefined where nothing can be said: no
 * two levels, a base that is not positive (companies differ in how they state growth on a loss), or a hedged statement.
 */
export function agreementOf(reading: Reading, index: number): Agreement | undefined {
  const stated = reading.figures[index];
  if (stated?.kind !== 'change' || stated.bound !== null) return undefined;
  const levels = comparedLevels(reading, stated);
  const current = reading.figures[levels.current];
  const prior = reading.figures[levels.prior];
  if (current === undefined || prior === undefined || current.unit !== prior.unit) return undefined;
  const implied = impliedChange(stated, current, prior);
  if (implied === undefined) return undefined;
  const agrees = overlaps(implied.interval, intervalOf(stated));
  return { stated: index, ...levels, agrees, implied: implied.value };
}

/** The agreements of all changes of the same subject that speak of one of some levels. */
export function agreementsAbout(reading: Reading, levels: readonly number[]): Agreement[] {
  const figure = reading.figures[levels[0] ?? -1];
  const subject = figure && subjectOfFigure(figure);
  if (subject === undefined) return [];
  const wanted = new Set(levels);
  return figuresAbout(reading, subject).flatMap((index) => {
    const agreement = agreementOf(reading, index);
    return agreement !== undefined && (wanted.has(agreement.current) || wanted.has(agreement.prior)) ? [agreement] : [];
  });
}

interface Levels {
  readonly current: number;
  readonly prior: number;
}

/** The levels the text names; where it names one or none, the levels of the metric at the change's period and its basis. */
function comparedLevels(reading: Reading, stated: ReadFigure): Levels {
  const find = (period: Period | undefined) => (period === undefined ? -1 : levelAt(reading, stated, period));
  return {
    current: stated.compares?.current ?? find(stated.period ?? undefined),
    prior: stated.compares?.prior ?? find(basePeriod(stated)),
  };
}

/** The period that a change looks back to; undefined where it does not say which. */
export function basePeriod({ period, basis }: Pick<ReadFigure, 'period' | 'basis'>): Period | undefined {
  if (period === null || basis === null || basis === 'other') return undefined;
  return shifted(period, basis === 'yoy' ? -12 : -3);
}

/** A filing states one value a handful of times; looking at no more keeps a made-up one from costing the square of its length. */
const MOST_STATEMENTS = 50;

/** The most precise level of the same subject in one period; one in the same block as the statement has priority. */
function levelAt(reading: Reading, stated: ReadFigure, period: Period): number {
  const subject = subjectOfFigure(stated);
  if (subject === undefined) return -1;
  let best = -1;
  for (const index of levelsOf(reading, subject, period).slice(0, MOST_STATEMENTS)) {
    const figure = reading.figures[index];
    if (figure === undefined || !comparableUnits(stated, figure, reading.profile.currency)) continue;
    if (best < 0 || weight(figure, stated) > weight(reading.figures[best], stated)) best = index;
  }
  return best;
}

function weight(figure: ReadFigure | undefined, stated: ReadFigure): number {
  return figure === undefined ? -Infinity : (figure.block === stated.block ? 1000 : 0) + figure.decimals;
}

type UnitOf = Pick<ReadFigure, 'unit'>;

/** An amount is a change of its own unit; a percentage of anything, of the filing's currency where there is a choice. */
export function comparableUnits(stated: UnitOf, level: UnitOf, currency: string | null): boolean {
  if (stated.unit !== 'pure') return stated.unit === level.unit;
  return currency === null || !/^[A-Z]{3}\b/.test(level.unit) || level.unit.startsWith(currency);
}

function impliedChange(
  stated: ReadFigure,
  current: ReadFigure,
  prior: ReadFigure,
): { readonly value: number; readonly interval: Interval } | undefined {
  const now = intervalOf(current);
  const base = intervalOf(prior);
  if (inUnitsOfTheLevel(stated, current)) {
    return { value: current.value - prior.value, interval: { low: now.low - base.high, high: now.high - base.low } };
  }
  if (stated.unit !== 'pure' || stated.notation !== 'percent' || base.low <= 0 || now.low < 0) return undefined;
  return { value: current.value / prior.value - 1, interval: { low: now.low / base.high - 1, high: now.high / base.low - 1 } };
}

/** RMB against RMB, or points against percentages. "Up 5 %" of a percentage is its relative growth, not five points. */
function inUnitsOfTheLevel(stated: ReadFigure, level: ReadFigure): boolean {
  if (stated.unit !== level.unit) return false;
  return (
    stated.unit !== 'pure' || (isRatio(level) && (stated.notation === 'percentagePoints' || stated.notation === 'basisPoints'))
  );
}
