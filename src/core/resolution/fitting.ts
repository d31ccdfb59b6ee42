import { daysInMonth, endOf, instant, lengthInMonths, monthsEnding, partsOf } from '../calendar';
import type { Basis, Period } from '../filing';
import type { Measured } from './balances';

/**
 * A period taken over from the surroundings, in the shape the metric is measured in: a balance at the last day of the quarter,
 * revenue over the quarter that ends on the day.
 */
export function fitted(period: Period | null, metric: Measured | null, main: Period | null): Period | null {
  if (!period || !metric) return period;
  if (metric.periodType === 'instant' && period.type === 'duration') return instant(period.end);
  if (metric.periodType === 'duration' && period.type === 'instant' && main?.type === 'duration') {
    if (main.end === period.date) return main;
    // Another quarter's last day stands for that quarter; any other day is just a day.
    return monthsApart(main.end, period.date) % 3 === 0 && isMonthEnd(period.date)
      ? monthsEnding(period.date, lengthInMonths(main) || 3)
      : period;
  }
  return period;
}

/** Year over year when the two lie a year apart, quarter over quarter when they follow each other. */
export function basisBetween(current: Period | null, prior: Period | null): Basis {
  if (!current || !prior) return 'other';
  const apart = monthsApart(endOf(current), endOf(prior));
  if (apart === 12) return 'yoy';
  return apart === 3 && lengthInMonths(current) <= 3 ? 'qoq' : 'other';
}

function isMonthEnd(date: string): boolean {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
}

function monthsApart(later: string, earlier: string): number {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return months(later) - months(earlier);
}
