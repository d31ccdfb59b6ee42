import type { IsoDate, Period } from './filing';

/** Calendar arithmetic on ISO dates, without a clock: the core has no notion of "today". Months are 1–12. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] ?? 30);
}

export function isoDate(year: number, month: number, day: number): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: IsoDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

export function isRealDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `count` months later (earlier when negative). The last day of a month stays the last day of a month. */
export function addMonths(date: IsoDate, count: number): IsoDate {
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + count;
  const toYear = Math.floor(months / 12);
  const toMonth = (months % 12) + 1;
  const last = daysInMonth(toYear, toMonth);
  return isoDate(toYear, toMonth, day === daysInMonth(year, month) ? last : Math.min(day, last));
}

export function nextDay(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  if (day < daysInMonth(year, month)) return isoDate(year, month, day + 1);
  return month === 12 ? isoDate(year + 1, 1, 1) : isoDate(year, month + 1, 1);
}

export function previousDay(date: IsoDate): IsoDate {
  const { year, month, day } = partsOf(date);
  if (day > 1) return isoDate(year, month, day - 1);
  return month === 1 ? isoDate(year - 1, 12, 31) : isoDate(year, month - 1, daysInMonth(year, month - 1));
}

/** `count` days later (earlier when negative); meant for weeks, not for centuries. */
export function addDays(date: IsoDate, count: number): IsoDate {
  let result = date;
  for (let i = 0; i < Math.abs(count); i++) result = count > 0 ? nextDay(result) : previousDay(result);
  return result;
}

/** Days from the civil epoch, proleptic Gregorian; only differences of two results mean something. */
export function dayNumber(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const m = month <= 2 ? month + 9 : month - 3;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((m * 306 + 5) / 10) + day - 1;
}

export function instant(date: IsoDate): Period {
  return { type: 'instant', date };
}

export function duration(start: IsoDate, end: IsoDate): Period {
  return { type: 'duration', start, end };
}

/** The `months` calendar months that end on `end`, which is the last day of a month or, in 52/53-week calendars, near one. */
export function monthsEnding(end: IsoDate, months: number): Period {
  return duration(nextDay(addMonths(end, -months)), end);
}

/** The `months` calendar months that begin on `start`. */
export function monthsFrom(start: IsoDate, months: number): Period {
  return duration(start, previousDay(addMonths(start, months)));
}

export function endOf(period: Period): IsoDate {
  return period.type === 'instant' ? period.date : period.end;
}

/** Whole months a duration covers, rounded (a 13-week quarter is 3); 0 for an instant. */
export function lengthInMonths(period: Period): number {
  if (period.type === 'instant') return 0;
  return Math.round((dayNumber(period.end) - dayNumber(period.start) + 1) / 30.4375);
}

/** The same stretch `months` later (earlier when negative). */
export function shifted(period: Period, months: number): Period {
  if (period.type === 'instant') return instant(addMonths(period.date, months));
  return duration(nextDay(addMonths(previousDay(period.start), months)), addMonths(period.end, months));
}

/** The period as it stands on the wire: `2024-09-30` or `2024-07-01/2024-09-30`. */
export function formatPeriod(period: Period): string {
  return period.type === 'instant' ? period.date : `${period.start}/${period.end}`;
}

/** The period that {@link formatPeriod} wrote. */
export function parsePeriod(written: string): Period {
  const [start = '', end] = written.split('/');
  return end === undefined ? instant(start) : duration(start, end);
}

/**
 * Last day of a fiscal quarter (1–4) or year (quarter 4). `fiscalYear` is the calendar year in which the fiscal year ends,
 * the convention of US filers (Regulation S-X 1-02(k) leaves the label to the registrant; most use the year of the end).
 */
export function fiscalQuarterEnd(fiscalYear: number, quarter: number, fiscalYearEndMonth: number): IsoDate {
  const months = fiscalYear * 12 + (fiscalYearEndMonth - 1) - (4 - quarter) * 3;
  const year = Math.floor(months / 12);
  const month = (months % 12) + 1;
  return isoDate(year, month, daysInMonth(year, month));
}

/** The day itself, on a weekend the Friday before: no exchange is open on the others. Holidays are not known. */
export function tradingDay(date: IsoDate): IsoDate {
  // 1 January 1970 was a Thursday.
  const weekday = (((dayNumber(date) - dayNumber('1970-01-01') + 4) % 7) + 7) % 7;
  return weekday === 6 ? addDays(date, -1) : weekday === 0 ? addDays(date, -2) : date;
}
