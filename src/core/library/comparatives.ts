import { dayNumber, endOf, shifted } from '../calendar';
import type { Period } from '../filing';
import { changeBetween, type Change } from './change';
import type { SeriesPoint } from './librarySeries';

/** How far apart two days may be that are called the same: calendars of 52 and 53 weeks move by up to a week. */
const NEAR = 8;
const YEAR = 12;
const QUARTER = 3;

/** A point with what it is compared with. */
export interface ComparedPoint {
  readonly point: SeriesPoint;
  /** Against the period right before: the quarter before a quarter, three months before an instant. Null where that is not known. */
  readonly prior: Change | null;
  /** Against the same period a year before. */
  readonly yearAgo: Change | null;
}

/** Every point of a series against the one before and the one a year before. A forecast is compared with what was reported. */
export function compared(points: readonly SeriesPoint[], unit: string, months: number): ComparedPoint[] {
  const reported = points.filter(({ forecast }) => !forecast);
  return points.map((point) => comparedWith(point, reported, unit, months));
}

/** One point of a series against those that were reported. */
export function comparedWith(point: SeriesPoint, reported: readonly SeriesPoint[], unit: string, months: number): ComparedPoint {
  const against = (distance: number): Change | null => {
    const before = pointAt(reported, shifted(point.period, -distance));
    return before && before !== point ? changeBetween(measured(point, unit), measured(before, unit)) : null;
  };
  return {
    point,
    // Months that are counted from the start of the year have no period before them but that of another length.
    prior: months === 0 || months === QUARTER || months === YEAR || months === 1 ? against(months || QUARTER) : null,
    yearAgo: months === YEAR ? null : against(YEAR),
  };
}

function measured(point: SeriesPoint, unit: string) {
  const notation = point.origin === 'stated' ? point.notation : 'number';
  return { decimal: point.decimal, value: point.value, unit, notation };
}

function pointAt(points: readonly SeriesPoint[], wanted: Period): SeriesPoint | undefined {
  const day = dayNumber(endOf(wanted));
  return points.find(({ period }) => Math.abs(dayNumber(endOf(period)) - day) <= NEAR);
}
