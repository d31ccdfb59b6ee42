import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  duration,
  endOf,
  fiscalQuarterEnd,
  instant,
  isoDate,
  isRealDate,
  lengthInMonths,
  monthsEnding,
  monthsFrom,
  nextDay,
  partsOf,
  shifted,
} from '../calendar';
import type { IsoDate, Period } from '../filing';
import type { DateExpression, PeriodExpression } from '../recognition/periods';
import { weekEndNear, weeksEnding as stretchOfWeeks, type WeekCalendar } from './weekCalendar';

/** How the filer counts its years. */
export interface FiscalCalendar {
  /** Month (1–12) the fiscal year ends in. */
  readonly yearEndMonth: number;
  /** What to add to the calendar year of its end to get a fiscal year's name: 0, or -1 for filers that name it after its start. */
  readonly yearOffset: number;
  /** Stretches of time that the document dates to the day: a 52/53-week quarter is one of these, not three calendar months. */
  readonly stated: readonly Period[];
  /** Where quarters end on a day of the week; null for calendar months. */
  readonly weeks: WeekCalendar | null;
}

export const calendarYears: FiscalCalendar = { yearEndMonth: 12, yearOffset: 0, stated: [], weeks: null };

/** What a period phrase has to be understood against. */
export interface PeriodContext {
  readonly calendar: FiscalCalendar;
  /** What is being spoken of at this place; null at the start of a document that has not said. */
  readonly current: Period | null;
  /** The period the filing reports on. */
  readonly main: Period | null;
  /** The day it was published, against which "today" and "this year" are understood; null where it does not say. */
  readonly published: IsoDate | null;
}

/** A year slot's value: below a hundred it counts from the year of publication, else of the period reported on. */
function yearOf(value: number | undefined, context: PeriodContext): number | undefined {
  if (value === undefined || Math.abs(value) >= 100) return value;
  // "This year" is that of the report, whatever year was spoken of before.
  const now =
    context.published === null
      ? fiscalYearOfContext({ ...context, current: context.main ?? context.current })
      : partsOf(context.published).year;
  return now === undefined ? undefined : now + value;
}

const atEnd = (period: Period | null): Period | null => (period ? instant(endOf(period)) : null);

function years(first: number, last: number, context: PeriodContext): Period {
  return duration(nextDay(quarterEnd(first - 1, 4, context)), quarterEnd(last, 4, context));
}

/** Places a period phrase on the calendar; null where neither the phrase nor the context tells enough. */
export function placePeriod(expression: PeriodExpression, context: PeriodContext): Period | null {
  const placed = place(expression, context);
  const period = placed && expression.meaning !== 'weeksEnded' ? asStated(placed, context.calendar) : placed;
  if (period && expression.atEnd && period.type === 'duration') return instant(period.end);
  return period;
}

function place(expression: PeriodExpression, context: PeriodContext): Period | null {
  const { slots, date } = expression;
  // "2023/24" is no calendar year; where no word tells when such a year ends, it cannot be placed.
  if (slots['years'] !== undefined && context.calendar.yearEndMonth === 12) return null;
  const year = yearOf(slots['year'] ?? slots['yy'] ?? slots['years'], context);
  switch (expression.meaning) {
    case 'date':
    case 'monthDay':
      return placeDate(expression, context);
    case 'month': {
      const month = slots['month'] ?? slots['mm'];
      if (month === undefined) return null;
      return monthPeriod(year ?? yearNear({ year, month, day: undefined }, context) ?? 0, month);
    }
    case 'monthEnd': {
      const date = dateOf({ year, month: slots['month'] ?? slots['mm'] ?? 0, day: undefined }, context, 'last');
      return date === null ? null : instant(date);
    }
    case 'yearEnd':
      return year === undefined ? atEnd(wholeYear(context)) : instant(quarterEnd(year, 4, context));
    case 'quarterEnd':
      return atEnd(fiscalQuarter(slots['ordinal'] ?? slots['q'], year, context));
    case 'currentEnd':
      return atEnd(context.current ?? context.main);
    case 'years': {
      const last = yearOf(slots['year2'] ?? slots['yy'], context);
      return year === undefined || last === undefined || last <= year ? null : years(year, last, context);
    }
    case 'priorYearEnd':
      return atEnd(wholeYear({ ...context, main: moved({ ...context, current: context.current ?? context.main }, 12) }));
    case 'day':
      return context.published === null ? null : instant(addDays(context.published, -(slots['n'] ?? 0)));
    case 'quarters':
      return firstMonths((slots['n'] ?? slots['ordinal'] ?? 0) * 3, year, context);
    case 'year':
      return year === undefined ? null : fiscalYear(year, context);
    case 'calendarYear':
      return year === undefined ? null : duration(isoDate(year, 1, 1), isoDate(year, 12, 31));
    case 'quarter':
      return fiscalQuarter(slots['ordinal'] ?? slots['q'], year, context);
    case 'half':
      return fiscalHalf(slots['ordinal'] ?? slots['half'], year, context);
    case 'firstHalf':
      return fiscalHalf(1, year, context);
    case 'months':
      return firstMonths(slots['n'], year, context);
    case 'monthsTo':
    case 'monthsEnded':
      return ending(date, context, slots['n']);
    case 'weeksEnded':
      return weeksEnding(date, context, slots['n']);
    case 'quarterTo':
    case 'quarterEnded':
      return ending(date, context, 3);
    case 'halfTo':
    case 'halfEnded':
      return ending(date, context, 6);
    case 'yearTo':
    case 'yearEnded':
      return ending(date, context, 12);
    case 'monthsFrom': {
      const start = date ? dateOf(date, context, 'first') : null;
      return start === null || slots['n'] === undefined ? null : monthsFrom(start, slots['n']);
    }
    case 'current':
      return context.current ?? context.main;
    case 'periodEnd': {
      const around = year === undefined ? (context.current ?? context.main) : fiscalYear(year, context);
      return around ? instant(endOf(around)) : null;
    }
    case 'currentYear':
      return wholeYear(context);
    case 'yearToDate':
      return yearToDate(context);
    case 'yearAgo':
      return moved(context, 12);
    case 'priorYear':
      return moved(context, 12);
    case 'prior':
      return prior(context);
    case 'sameIn':
      return sameIn(year, context);
  }
}

function placeDate(expression: PeriodExpression, context: PeriodContext): Period | null {
  const { slots } = expression;
  const first = {
    year: yearOf(slots['year'] ?? slots['yy'], context),
    month: slots['month'] ?? slots['mm'] ?? 0,
    day: slots['day'] ?? slots['dd'],
  };
  const from = dateOf({ ...first, year: first.year ?? yearBefore(first, expression.until) }, context, 'last');
  if (from === null) return null;
  const to = expression.until ? dateOf(expression.until, context, 'last') : null;
  return to !== null && to > from ? duration(from, to) : instant(from);
}

/** "1 October to 30 September 2024": the year that only the end of the stretch names, or the one before it. */
function yearBefore(from: DateExpression, until: DateExpression | null): number | undefined {
  if (until?.year === undefined) return undefined;
  const isLater = from.month > until.month || (from.month === until.month && (from.day ?? 1) > (until.day ?? 31));
  return isLater ? until.year - 1 : until.year;
}

/** `side` says which day a whole month stands for. */
function dateOf(date: DateExpression, context: PeriodContext, side: 'first' | 'last'): IsoDate | null {
  const year = yearOf(date.year, context) ?? yearNear(date, context);
  if (year === undefined || date.month < 1 || date.month > 12) return null;
  const day = date.day ?? (side === 'first' ? 1 : daysInMonth(year, date.month));
  return isRealDate(year, date.month, day) ? isoDate(year, date.month, day) : null;
}

/** A day without a year is the last such day that is not after the period being spoken of. */
function yearNear(date: DateExpression, context: PeriodContext): number | undefined {
  const around = context.published ?? endOfKnown(context.current ?? context.main);
  if (around === null) return undefined;
  const end = partsOf(around);
  return date.month > end.month || (date.month === end.month && (date.day ?? 1) > end.day) ? end.year - 1 : end.year;
}

const endOfKnown = (period: Period | null) => (period ? endOf(period) : null);

function monthPeriod(year: number, month: number): Period {
  return duration(isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
}

function quarterEnd(fiscalYear: number, quarter: number, { calendar }: PeriodContext): IsoDate {
  return fiscalQuarterEnd(fiscalYear - calendar.yearOffset, quarter, calendar.yearEndMonth);
}

function fiscalYear(year: number, context: PeriodContext): Period {
  return monthsEnding(quarterEnd(year, 4, context), 12);
}

function fiscalQuarter(quarter: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  if (quarter === undefined) return null;
  const of = (fiscal: number | undefined) =>
    fiscal === undefined ? null : monthsEnding(quarterEnd(fiscal, quarter, context), 3);
  return year === undefined ? lastBefore(of, context) : of(year);
}

function fiscalHalf(half: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  if (half === undefined || half > 2) return null;
  const of = (fiscal: number | undefined) =>
    fiscal === undefined ? null : monthsEnding(quarterEnd(fiscal, half * 2, context), 6);
  return year === undefined ? lastBefore(of, context) : of(year);
}

function firstMonths(count: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  if (count === undefined || count < 1 || count > 12) return null;
  const of = (fiscal: number | undefined) =>
    fiscal === undefined ? null : monthsFrom(nextDay(quarterEnd(fiscal - 1, 4, context)), count);
  return year === undefined ? lastBefore(of, context) : of(year);
}

function weeksEnding(date: DateExpression | null, context: PeriodContext, weeks: number | undefined): Period | null {
  if (weeks === undefined || weeks < 1) return null;
  const end = date ? dateOf(date, context, 'last') : null;
  return end === null ? null : duration(addDays(end, 1 - weeks * 7), end);
}

/** A stretch reckoned in calendar months gives way to the same one as the document dates it, which ends within a week of it. */
function asStated(period: Period, { stated, weeks }: FiscalCalendar): Period {
  if (period.type === 'instant') return period;
  const months = lengthInMonths(period);
  const end = dayNumber(period.end);
  const own = stated.find((other) => lengthInMonths(other) === months && Math.abs(dayNumber(endOf(other)) - end) <= 7);
  if (own) return own;
  const day = weeks && weekEndNear(period.end, weeks);
  return (day !== null && weeks ? stretchOfWeeks(day, months, weeks) : null) ?? period;
}

function ending(date: DateExpression | null, context: PeriodContext, months: number | undefined): Period | null {
  if (months === undefined || months < 1) return null;
  const end = date ? dateOf(date, context, 'last') : null;
  if (end === null) return null;
  const { weeks } = context.calendar;
  return (weeks && stretchOfWeeks(end, months, weeks)) ?? monthsEnding(end, months);
}

/** The name of the fiscal year a period lies in. */
export function fiscalYearOf(
  period: Period,
  { yearEndMonth, yearOffset }: Pick<FiscalCalendar, 'yearEndMonth' | 'yearOffset'>,
): number {
  const { year, month, day } = partsOf(endOf(period));
  // A 52/53-week year may end a few days into the next month.
  const late = day <= 7 && month === (yearEndMonth % 12) + 1;
  return (month > yearEndMonth && !late ? year + 1 : year) + yearOffset;
}

function fiscalYearOfContext(context: PeriodContext): number | undefined {
  const around = context.current ?? context.main;
  return around ? fiscalYearOf(around, context.calendar) : undefined;
}

/** A quarter or half without a year: that of the period spoken of, else the last that was over when the text was published. */
function lastBefore(place: (year: number | undefined) => Period | null, context: PeriodContext): Period | null {
  const { published } = context;
  const around = context.current ?? context.main;
  if (published === null || (around && lengthInMonths(around) > 0)) return place(fiscalYearOfContext(context));
  const { year } = partsOf(published);
  return [year + 1, year, year - 1].map(place).find((period) => period !== null && endOf(period) < published) ?? null;
}

function yearToDate(context: PeriodContext): Period | null {
  const year = wholeYear(context);
  const around = context.main ?? context.current;
  return year?.type === 'duration' && around ? duration(year.start, endOf(around)) : year;
}

function wholeYear(context: PeriodContext): Period | null {
  const around = context.main ?? context.current;
  if (!around) return null;
  return lengthInMonths(around) >= 12 ? around : fiscalYear(fiscalYearOf(around, context.calendar), context);
}

function moved(context: PeriodContext, monthsBack: number): Period | null {
  const around = context.current ?? context.main;
  return around ? shifted(around, -monthsBack) : null;
}

/** The period before: as long as the current one; for a moment, the end of the quarter before. */
function prior(context: PeriodContext): Period | null {
  const around = context.current ?? context.main;
  if (!around) return null;
  const length = lengthInMonths(around);
  if (around.type === 'instant')
    return instant(addMonths(around.date, -Math.max(3, context.main ? Math.min(lengthInMonths(context.main), 12) : 3)));
  // "the prior quarter" said of nine months or a year still is a quarter.
  return length > 3 ? monthsEnding(addMonths(endOf(around), -3), 3) : shifted(around, -Math.max(1, length));
}

function sameIn(year: number | undefined, context: PeriodContext): Period | null {
  const around = context.current ?? context.main;
  if (!around || year === undefined) return null;
  return shifted(around, (year - fiscalYearOf(around, context.calendar)) * 12);
}
