import { endOf, formatPeriod, lengthInMonths, parsePeriod } from '../calendar';
import type { Period } from '../filing';
import type { PeriodSnapping } from './periodSnapping';

interface SeriesPeriod {
  /** Equal periods are one object. */
  readonly period: Period;
  /** As {@link formatPeriod} writes it. */
  readonly key: string;
  readonly months: number;
}

/** The periods of a company's series, each read once: a thousand statements are about a few. */
export class SeriesPeriods {
  readonly #snapping: PeriodSnapping;
  readonly #areInstants: boolean;
  readonly #byWritten = new Map<string, SeriesPeriod>();
  readonly #same = new Map<string, SeriesPeriod>();

  /** @param areInstants "a delinquency rate of 2.7% in the third quarter" is that at its end */
  constructor(snapping: PeriodSnapping, areInstants: boolean) {
    this.#snapping = snapping;
    this.#areInstants = areInstants;
  }

  /** @param written as {@link formatPeriod} writes it */
  of(written: string): SeriesPeriod {
    const known = this.#byWritten.get(written);
    if (known !== undefined) return known;
    const stated = parsePeriod(written);
    const period = this.#snapping.of(this.#areInstants ? { type: 'instant', date: endOf(stated) } : stated);
    const key = formatPeriod(period);
    const made = this.#same.get(key) ?? { period, key, months: lengthInMonths(period) };
    this.#same.set(key, made);
    this.#byWritten.set(written, made);
    return made;
  }
}
