import type { Interval } from '../library/arithmetic';

/** A number that a filing does not state, but that many of its figures agree on. */
export interface CommonFactor {
  /** Where it lies. */
  readonly interval: Interval;
  /** How many agree. */
  readonly count: number;
}

/** The stretch that lies in most of the intervals; the first of several. Undefined where there are none. */
export function commonFactor(intervals: readonly Interval[]): CommonFactor | undefined {
  const ends = intervals.flatMap(({ low, high }) => [
    { at: low, opens: 1 },
    { at: high, opens: -1 },
  ]);
  // Both ends are included: at one place, what begins comes before what ends.
  ends.sort((a, b) => a.at - b.at || b.opens - a.opens);
  let [open, best] = [0, undefined as CommonFactor | undefined];
  ends.forEach(({ at, opens }, index) => {
    open += opens;
    const next = ends[index + 1];
    if (opens > 0 && next !== undefined && open > (best?.count ?? 0))
      best = { interval: { low: at, high: next.at }, count: open };
  });
  return best;
}

/** Whether a value lies in an interval. */
export function contains({ low, high }: Interval, value: number): boolean {
  return low <= value && value <= high;
}
