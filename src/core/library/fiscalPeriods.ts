import { addMonths, lengthInMonths, partsOf } from '../calendar';
import type { IsoDate, Period, Profile } from '../filing';

/** How the filer counts and names its years. */
export type FiscalYears = Pick<Profile, 'fiscalYearEndMonth' | 'fiscalYearOffset'>;

/** A period as a part of a fiscal year: the year itself, a half, its first nine months, a quarter. */
export interface FiscalPeriod {
  readonly part: 'year' | 'half' | 'nineMonths' | 'quarter';
  /** Which half or quarter, from 1; 1 for the others. */
  readonly ordinal: number;
  /** The year as the filer numbers it. */
  readonly year: number;
  /** One that is no calendar year must say so. */
  readonly isCalendarYear: boolean;
}

/** A 52/53-week year may end this many days into the next month and still be named after the month before. */
const LATEST_SPILL_DAY = 7;

/** Null for an instant, and for a stretch of time that has no name in the filer's year. */
export function fiscalPeriodOf(period: Period, { fiscalYearEndMonth, fiscalYearOffset }: FiscalYears): FiscalPeriod | null {
  if (period.type === 'instant') return null;
  const end = nominalEnd(period.end);
  const year = (end.month <= fiscalYearEndMonth ? end.year : end.year + 1) + fiscalYearOffset;
  const part = partOfYear(lengthInMonths(period), (end.month - fiscalYearEndMonth + 11) % 12);
  return part && { ...part, year, isCalendarYear: fiscalYearEndMonth === 12 };
}

/** @param position of the last month, 0 for the first of the year. */
function partOfYear(months: number, position: number): Pick<FiscalPeriod, 'part' | 'ordinal'> | null {
  if (months === 12 && position === 11) return { part: 'year', ordinal: 1 };
  if (months === 9 && position === 8) return { part: 'nineMonths', ordinal: 1 };
  if (months === 6 && position % 6 === 5) return { part: 'half', ordinal: (position + 1) / 6 };
  return months === 3 && position % 3 === 2 ? { part: 'quarter', ordinal: (position + 1) / 3 } : null;
}

/** The calendar month a period nominally ends in. */
function nominalEnd(end: IsoDate): { readonly year: number; readonly month: number } {
  return partsOf(partsOf(end).day <= LATEST_SPILL_DAY ? addMonths(end, -1) : end);
}
