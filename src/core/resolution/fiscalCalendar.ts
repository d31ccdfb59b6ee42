import { lengthInMonths } from '../calendar';
import type { Period } from '../filing';
import type { PeriodExpression } from '../recognition/periods';
import { calendarYears, fiscalYearOf, placePeriod, type FiscalCalendar } from './calendarPlaces';
import type { Recognised } from '../recognition/recognise';
import type { ReadBlock } from './model';
import { readWeekCalendar, type WeekCalendar } from './weekCalendar';

/** How many stretches of time to remember; a document dates a handful. */
const ENOUGH = 40;

/**
 * The filer's calendar, from the document's own words: "third quarter … ended September 30" (the fourth then ends three months
 * later), "fiscal year ended June 30", "13 weeks ended November 2". `words`: of the blocks and of all cells of tables; `statedYearEnd`: the month, where a
 * header states it.
 */
export function readCalendar(
  blocks: readonly ReadBlock[],
  words: readonly Recognised[],
  statedYearEnd: number | null,
): FiscalCalendar {
  const expressions = blocks.flatMap((block) => block.words.periods);
  const yearEndMonth = statedYearEnd ?? yearEnd(expressions) ?? 12;
  const everywhere = words.flatMap(({ periods }) => periods);
  const weeks = readWeekCalendar(everywhere, yearEndMonth);
  const stated = statedPeriods(expressions, weeks);
  return { yearEndMonth, yearOffset: yearOffset(expressions, yearEndMonth, stated), stated, weeks };
}

function yearEnd(expressions: readonly PeriodExpression[]): number | undefined {
  let fromYear: number | undefined;
  let quarterEnd: number | undefined;
  let quarter: number | undefined;
  for (const expression of expressions) {
    const { meaning, slots, date } = expression;
    const ordinal = slots['ordinal'] ?? slots['q'];
    if (meaning === 'quarter') quarter ??= ordinal;
    if (isYearLong(expression)) fromYear ??= expression.until?.month;
    if (!date) continue;
    if (meaning === 'quarterEnded' && ordinal !== undefined) return fourthAfter(roundedMonth(date), ordinal);
    if (meaning === 'quarterEnded' || (meaning === 'weeksEnded' && slots['n'] === 13)) quarterEnd ??= roundedMonth(date);
    if (meaning === 'yearEnded') fromYear ??= roundedMonth(date);
  }
  if (fromYear !== undefined) return fromYear;
  return quarter !== undefined && quarterEnd !== undefined ? fourthAfter(quarterEnd, quarter) : undefined;
}

/** "1 October 2023 to 30 September 2024". */
function isYearLong({ slots, until }: PeriodExpression): boolean {
  const from = slots['month'] ?? slots['mm'];
  return until !== null && (slots['day'] ?? slots['dd']) === 1 && from === (until.month % 12) + 1 && (until.day ?? 31) >= 28;
}

function fourthAfter(month: number, quarter: number): number {
  return ((month - 1 + (4 - quarter) * 3) % 12) + 1;
}

/** A 52/53-week period may end in the first days of the next month. */
export function roundedMonth(date: { month: number; day: number | undefined }): number {
  return date.day !== undefined && date.day <= 7 ? ((date.month + 10) % 12) + 1 : date.month;
}

const isInWeeks = ({ meaning }: PeriodExpression) => meaning === 'weeksEnded';

function statedPeriods(expressions: readonly PeriodExpression[], weeks: WeekCalendar | null): Period[] {
  const stated: Period[] = [];
  // Weeks are exact; months that end on the same day are a way of speaking of them.
  const exactFirst = [...expressions.filter(isInWeeks), ...expressions.filter((expression) => !isInWeeks(expression))];
  for (const expression of exactFirst) {
    if (stated.length >= ENOUGH) break;
    if (expression.date?.year === undefined) continue;
    const calendar = { ...calendarYears, stated, weeks };
    const period = placePeriod({ ...expression, atEnd: false }, { calendar, current: null, main: null, published: null });
    if (
      period?.type === 'duration' &&
      !stated.some((other) => other.type === 'duration' && other.start === period.start && other.end === period.end)
    )
      stated.push(period);
  }
  return stated;
}

/** "third quarter of fiscal 2024" of a quarter that ended in November 2024: the year is named after its start. */
function yearOffset(expressions: readonly PeriodExpression[], yearEndMonth: number, stated: readonly Period[]): number {
  const quarter = stated.find((period) => lengthInMonths(period) === 3);
  if (!quarter || yearEndMonth === 12) return 0;
  const named = expressions.find(({ meaning, slots }) => meaning === 'quarter' && slots['year'] !== undefined);
  if (!named) return 0;
  const apart = (named.slots['year'] ?? 0) - fiscalYearOf(quarter, { yearEndMonth, yearOffset: 0 });
  return apart === -1 ? -1 : 0;
}
