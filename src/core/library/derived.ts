import { formatPeriod, lengthInMonths, nextDay } from '../calendar';
import { toNumber } from '../decimal';
import type { Period } from '../filing';
import { difference } from './arithmetic';
import type { DerivedPoint, StatedPoint } from './librarySeries';

/** The longer and the shorter of two periods that begin on one day, and what is left between their ends: quarters that nobody states. */
const STEPS: readonly (readonly [longer: number, shorter: number])[] = [
  [12, 9],
  [9, 6],
  [6, 3],
];
const QUARTER = 3;

/**
 * Quarters that no filing states and arithmetic gives: the year less nine months, nine months less six, six less three. Only for what
 * adds up over time, which the caller knows. `byMonths` has the points of one subject in one unit, by the length of their periods.
 */
export function derivedQuarters(byMonths: ReadonlyMap<number, readonly StatedPoint[]>): DerivedPoint[] {
  const stated = new Set((byMonths.get(QUARTER) ?? []).filter(isFact).map(({ period }) => formatPeriod(period)));
  return STEPS.flatMap(([longer, shorter]) => {
    const subtrahends = new Map((byMonths.get(shorter) ?? []).filter(isFact).map((point) => [startOf(point.period), point]));
    return (byMonths.get(longer) ?? []).filter(isFact).flatMap((minuend) => {
      const subtrahend = subtrahends.get(startOf(minuend.period));
      const derived = subtrahend && less(minuend, subtrahend);
      return derived && !stated.has(formatPeriod(derived.period)) ? [derived] : [];
    });
  });
}

function less(minuend: StatedPoint, subtrahend: StatedPoint): DerivedPoint | undefined {
  if (minuend.period.type !== 'duration' || subtrahend.period.type !== 'duration') return undefined;
  const period: Period = { type: 'duration', start: nextDay(subtrahend.period.end), end: minuend.period.end };
  if (lengthInMonths(period) !== QUARTER) return undefined;
  const decimal = difference(minuend.decimal, subtrahend.decimal);
  const decimals = Math.min(minuend.decimals, subtrahend.decimals);
  return { origin: 'derived', period, forecast: false, decimal, value: toNumber(decimal), decimals, minuend, subtrahend };
}

const isFact = ({ forecast, bound }: StatedPoint) => !forecast && bound === null;
const startOf = (period: Period) => (period.type === 'duration' ? period.start : period.date);
