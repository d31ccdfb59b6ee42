import { dayNumber, daysInMonth, endOf, lengthInMonths, nextDay, partsOf, previousDay } from '../calendar';
import type { IsoDate, Period } from '../filing';

/** Quarters of thirteen weeks end within so many days of a month's end. */
const NEAR = 7;

/** The last days that a filing states exactly: all that the snapping needs of it, collected once and not for every question. */
export interface ExactEnds {
  readonly ends: ReadonlySet<IsoDate>;
  /** Ends of months that are meant: something is tagged as of them. */
  readonly monthEnds: ReadonlySet<IsoDate>;
}

/** @param exact periods whose days are stated: tagged, or the one that a filing reports on */
export function exactEnds(exact: Iterable<Period>): ExactEnds {
  const ends = new Set<IsoDate>();
  const monthEnds = new Set<IsoDate>();
  for (const period of exact) {
    const end = endOf(period);
    if (isMonthEnd(end)) monthEnds.add(end);
    // An instant may be any day; a quarter ends on one of the filer's.
    else if (lengthInMonths(period) >= 3) ends.add(end);
  }
  return { ends, monthEnds };
}

/**
 * A company with quarters of 13 weeks says "the third quarter" in one filing and tags the days it ended on in another. The last days
 * that its filings state exactly are the ones that the ends of months are read as.
 */
export class PeriodSnapping {
  readonly #ends: readonly IsoDate[];
  readonly #monthEnds: ReadonlySet<IsoDate>;

  /** @param filings what each of the company's filings states */
  constructor(filings: readonly ExactEnds[]) {
    this.#ends = [...new Set(filings.flatMap(({ ends }) => [...ends]))];
    this.#monthEnds = new Set(filings.flatMap(({ monthEnds }) => [...monthEnds]));
  }

  of(period: Period): Period {
    if (this.#ends.length === 0) return period;
    if (period.type === 'instant') return { type: 'instant', date: this.#snapped(period.date) };
    const dayBefore = this.#snapped(previousDay(period.start));
    return { type: 'duration', start: nextDay(dayBefore), end: this.#snapped(period.end) };
  }

  /** Only the last day of a month is rounded; any other day is meant. */
  #snapped(date: IsoDate): IsoDate {
    if (!isMonthEnd(date) || this.#monthEnds.has(date)) return date;
    const day = dayNumber(date);
    let best: IsoDate | undefined;
    for (const end of this.#ends) {
      const distance = Math.abs(dayNumber(end) - day);
      if (distance <= NEAR && (best === undefined || distance < Math.abs(dayNumber(best) - day))) best = end;
    }
    return best ?? date;
  }
}

function isMonthEnd(date: IsoDate): boolean {
  const { year, month, day } = partsOf(date);
  return day === daysInMonth(year, month);
}
