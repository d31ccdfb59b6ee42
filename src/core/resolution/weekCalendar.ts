import { addDays, dayNumber, daysInMonth, duration, isoDate, isRealDate, nextDay, partsOf } from '../calendar';
import type { IsoDate, Period } from '../filing';
import type { PeriodExpression } from '../recognition/periods';

/** Days of a quarter of 13 weeks. */
const QUARTER = 91;
/** How far apart, in quarters, dates that end such quarters may stand to prove the habit. */
const SPANS = [1, 2, 3, 4, 8].map((quarters) => quarters * QUARTER);
const LONG_YEAR = 4 * QUARTER + 7;
/** How far the day on which a year begins may lie from where twelve months would put it. */
const NEAR = 12;

/**
 * The calendar of a filer whose quarters end on a day of the week instead of a month's last day, so that "three months ended
 * March 29, 2025" are 13 weeks. Some close their years on that weekday too (52 or 53 weeks), others on a calendar day.
 */
export interface WeekCalendar {
  /** Days (as {@link dayNumber}) on which, as the document says, something ended or stood. */
  readonly days: ReadonlySet<number>;
  /** The weekday, as the remainder of the day's number. */
  readonly weekday: number;
  readonly endsYearsToo: boolean;
  readonly yearEndMonth: number;
}

const ENDED = new Set<PeriodExpression['meaning']>(['monthsEnded', 'quarterEnded', 'halfEnded', 'yearEnded']);

/** Reads it from all dates of a document; null for a filer who counts in months. */
export function readWeekCalendar(expressions: readonly PeriodExpression[], yearEndMonth: number): WeekCalendar | null {
  const reported = expressions.find(({ meaning, date }) => ENDED.has(meaning) && fullDate(date) !== null);
  const end = reported && fullDate(reported.date);
  if (!end || isMonthEnd(end)) return null;
  const days = new Set(expressions.flatMap(daysOf));
  const last = dayNumber(end);
  const isHabit = [...SPANS, LONG_YEAR].some((span) => days.has(last - span));
  if (!isHabit) return null;
  return { days, weekday: last % 7, endsYearsToo: endsYearsOn(days, last, yearEndMonth), yearEndMonth };
}

/** The stretch of `months` that ends on a day, in weeks; null when the day does not end one. */
export function weeksEnding(end: IsoDate, months: number, calendar: WeekCalendar): Period | null {
  const last = dayNumber(end);
  if (last % 7 !== calendar.weekday || months % 3 !== 0) return null;
  const days = (months / 3) * QUARTER;
  if (!calendar.endsYearsToo) {
    const start = yearStartNear(addDays(end, 1 - days), calendar.yearEndMonth);
    if (start !== null) return duration(start, end);
  }
  // A year of 53 weeks: the day before the stretch is one the document names.
  const isLong = !calendar.days.has(last - days) && calendar.days.has(last - days - 7);
  return duration(addDays(end, 1 - days - (isLong ? 7 : 0)), end);
}

/** The day within a week of `end` on which a period of this calendar ended; null when the document names none. */
export function weekEndNear(end: IsoDate, { days, weekday }: WeekCalendar): IsoDate | null {
  const around = dayNumber(end);
  for (let apart = -7; apart <= 7; apart++) {
    const day = around + apart;
    if (day % 7 === weekday && days.has(day)) return addDays(end, apart);
  }
  return null;
}

function yearStartNear(start: IsoDate, yearEndMonth: number): IsoDate | null {
  const { year } = partsOf(start);
  for (const candidate of [year - 1, year]) {
    const yearStart = nextDay(isoDate(candidate, yearEndMonth, daysInMonth(candidate, yearEndMonth)));
    if (Math.abs(dayNumber(yearStart) - dayNumber(start)) <= NEAR) return yearStart;
  }
  return null;
}

/** Does the document name a day near the end of the year before, and is that on the weekday too? */
function endsYearsOn(days: ReadonlySet<number>, last: number, yearEndMonth: number): boolean {
  for (let back = 0; back <= LONG_YEAR + 7; back += 7) {
    if (!days.has(last - back)) continue;
    const { month, day } = partsOf(dateOf(last - back));
    if (day <= 7 ? month === (yearEndMonth % 12) + 1 : day >= 22 && month === yearEndMonth) return true;
  }
  return false;
}

const dateOf = (day: number): IsoDate => addDays('2000-01-01', day - dayNumber('2000-01-01'));

function daysOf({ meaning, slots, date }: PeriodExpression): number[] {
  const own =
    meaning === 'date'
      ? fullDate({ year: slots['year'], month: slots['month'] ?? slots['mm'] ?? 0, day: slots['day'] ?? slots['dd'] })
      : fullDate(date);
  return own === null ? [] : [dayNumber(own)];
}

function fullDate(date: PeriodExpression['date']): IsoDate | null {
  if (date?.year === undefined || date.day === undefined || !isRealDate(date.year, date.month, date.day)) return null;
  return date.year > 1900 ? isoDate(date.year, date.month, date.day) : null;
}

function isMonthEnd(date: IsoDate): boolean {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
}
