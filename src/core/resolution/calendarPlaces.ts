import {
  addMonths,
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

/** What a period phrase has to be understood against. */
export interface PeriodContext {
  /** Month (1–12) the fiscal year ends in. */
  readonly fiscalYearEndMonth: number;
  /** What is being spoken of at this place; null at the start of a document that has not said. */
  readonly current: Period | null;
  /** The period the filing reports on. */
  readonly main: Period | null;
}

/** Places a period phrase on the calendar; null where neither the phrase nor the context tells enough. */
export function placePeriod(expression: PeriodExpression, context: PeriodContext): Period | null {
  const period = place(expression, context);
  if (period && expression.atEnd && period.type === 'duration') return instant(period.end);
  return period;
}

function place(expression: PeriodExpression, context: PeriodContext): Period | null {
  const { slots, date } = expression;
  const year = slots['year'] ?? slots['yy'];
  switch (expression.meaning) {
    case 'date':
    case 'monthDay':
      return placeDate(expression, context);
    case 'month': {
      const month = slots['month'];
      return year === undefined || month === undefined ? null : monthPeriod(year, month);
    }
    case 'year':
      return year === undefined ? null : fiscalYear(year, context);
    case 'quarter':
      return fiscalQuarter(slots['ordinal'] ?? slots['q'], year, context);
    case 'half':
      return fiscalHalf(slots['ordinal'] ?? slots['half'], year, context);
    case 'months':
      return firstMonths(slots['n'], year, context);
    case 'monthsEnded':
      return ending(date, context, slots['n']);
    case 'weeksEnded':
      // 13, 26, 39 and 52 weeks are the 3, 6, 9 and 12 months of a 52/53-week calendar.
      return ending(date, context, Math.round(((slots['n'] ?? 13) * 7) / 30.4375));
    case 'quarterEnded':
      return ending(date, context, 3);
    case 'halfEnded':
      return ending(date, context, 6);
    case 'yearEnded':
      return ending(date, context, 12);
    case 'monthsFrom': {
      const start = date ? dateOf(date, context, 'first') : null;
      return start === null || slots['n'] === undefined ? null : monthsFrom(start, slots['n']);
    }
    case 'current':
      return context.current ?? context.main;
    case 'currentYear':
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
  const from = dateOf(
    { year: slots['year'] ?? slots['yy'], month: slots['month'] ?? slots['mm'] ?? 0, day: slots['day'] ?? slots['dd'] },
    context,
    'last',
  );
  if (from === null) return null;
  const to = expression.until ? dateOf(expression.until, context, 'last') : null;
  return to !== null && to > from ? duration(from, to) : instant(from);
}

/** `side` says which day a whole month stands for. */
function dateOf(date: DateExpression, context: PeriodContext, side: 'first' | 'last'): IsoDate | null {
  const year = date.year ?? yearNear(date, context);
  if (year === undefined || date.month < 1 || date.month > 12) return null;
  const day = date.day ?? (side === 'first' ? 1 : daysInMonth(year, date.month));
  return isRealDate(year, date.month, day) ? isoDate(year, date.month, day) : null;
}

/** A day without a year is the last such day that is not after the period being spoken of. */
function yearNear(date: DateExpression, context: PeriodContext): number | undefined {
  const around = context.current ?? context.main;
  if (!around) return undefined;
  const end = partsOf(endOf(around));
  return date.month > end.month || (date.month === end.month && (date.day ?? 1) > end.day) ? end.year - 1 : end.year;
}

function monthPeriod(year: number, month: number): Period {
  return duration(isoDate(year, month, 1), isoDate(year, month, daysInMonth(year, month)));
}

function fiscalYear(year: number, context: PeriodContext): Period {
  return monthsEnding(fiscalQuarterEnd(year, 4, context.fiscalYearEndMonth), 12);
}

function fiscalQuarter(quarter: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  if (quarter === undefined) return null;
  const fiscal = year ?? fiscalYearOfContext(context);
  return fiscal === undefined ? null : monthsEnding(fiscalQuarterEnd(fiscal, quarter, context.fiscalYearEndMonth), 3);
}

function fiscalHalf(half: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  const fiscal = year ?? fiscalYearOfContext(context);
  if (half === undefined || half > 2 || fiscal === undefined) return null;
  return monthsEnding(fiscalQuarterEnd(fiscal, half * 2, context.fiscalYearEndMonth), 6);
}

function firstMonths(count: number | undefined, year: number | undefined, context: PeriodContext): Period | null {
  const fiscal = year ?? fiscalYearOfContext(context);
  if (count === undefined || fiscal === undefined || count < 1 || count > 12) return null;
  return monthsFrom(nextDay(fiscalQuarterEnd(fiscal - 1, 4, context.fiscalYearEndMonth)), count);
}

function ending(date: DateExpression | null, context: PeriodContext, months: number | undefined): Period | null {
  if (months === undefined || months < 1) return null;
  const end = date ? dateOf(date, context, 'last') : null;
  return end === null ? null : monthsEnding(end, months);
}

/** The fiscal year a period lies in, named by the calendar year of its end. */
export function fiscalYearOf(period: Period, fiscalYearEndMonth: number): number {
  const { year, month, day } = partsOf(endOf(period));
  // A 52/53-week year may end a few days into the next month.
  const late = day <= 7 && month === (fiscalYearEndMonth % 12) + 1;
  return month > fiscalYearEndMonth && !late ? year + 1 : year;
}

function fiscalYearOfContext(context: PeriodContext): number | undefined {
  const around = context.current ?? context.main;
  return around ? fiscalYearOf(around, context.fiscalYearEndMonth) : undefined;
}

function yearToDate(context: PeriodContext): Period | null {
  const around = context.main ?? context.current;
  if (!around) return null;
  return lengthInMonths(around) >= 12 ? around : fiscalYear(fiscalYearOf(around, context.fiscalYearEndMonth), context);
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
  return shifted(around, (year - fiscalYearOf(around, context.fiscalYearEndMonth)) * 12);
}
