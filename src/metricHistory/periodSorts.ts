import { endOf, lengthInMonths, partsOf, previousDay } from '../core/calendar';
import type { IsoDate, Period, Profile } from '../core/filing';

/** Which periods belong beside each other. */

/** other: durations that are none of these, such as a second half or a single month. */
export const PERIOD_SORTS = ['quarter', 'toDate', 'year', 'instant', 'other'] as const;
export type PeriodSort = (typeof PERIOD_SORTS)[number];

/** A 52/53-week year may end this many days into the next month. */
const LATEST_SPILL_DAY = 7;

/**
 * The sorts that a period is of, the narrowest first: the first quarter of a fiscal year is a quarter, and the year to date as well.
 */
export function sortsOf(period: Period, { fiscalYearEndMonth }: Pick<Profile, 'fiscalYearEndMonth'>): readonly PeriodSort[] {
  if (period.type === 'instant') return ['instant'];
  const months = lengthInMonths(period);
  const beginsYear = (monthNumber(previousDay(period.start)) % 12) + 1 === fiscalYearEndMonth;
  const sort = months === 12 ? 'year' : months === 3 || months === 4 ? 'quarter' : undefined;
  if (sort !== undefined) return beginsYear ? [sort, 'toDate'] : [sort];
  return [isPartOfYear(months) && beginsYear ? 'toDate' : 'other'];
}

/** Six or nine months, in weeks or in months. A quarter and a year begin the fiscal year too, but alone make no year to date. */
function isPartOfYear(months: number): boolean {
  return months >= 5 && months <= 10;
}

/** The month that a day nominally ends, counted from year 0: years and quarters of whole weeks end some days beside the month. */
export function monthNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return year * 12 + month - 1 - (day <= LATEST_SPILL_DAY ? 1 : 0);
}

/** Whether one duration ends where the other begins, and they are of one length: what "the prior period" means. */
export function isPrior(earlier: Period, later: Period): boolean {
  if (earlier.type === 'instant' || later.type === 'instant') return false;
  const isAdjacent = monthNumber(earlier.end) === monthNumber(previousDay(later.start));
  return isAdjacent && Math.abs(lengthInMonths(earlier) - lengthInMonths(later)) <= 1;
}

/** Whether one period is the other a year before. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  const isYearApart = monthNumber(endOf(earlier)) === monthNumber(endOf(later)) - 12;
  return isYearApart && Math.abs(lengthInMonths(earlier) - lengthInMonths(later)) <= 1 && earlier.type === later.type;
}
