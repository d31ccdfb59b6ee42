import { fromNumber } from '../decimal';
import type { Decimal, Notation } from '../filing';

/** Figures as a table for other programs, before anyone chose a file format. Plain data. */
export interface Sheet {
  /** What it holds, for the tab of a workbook. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** One cell a column. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  /** The heading, and the key in JSON. */
  readonly key: string;
  /**
   * What its cells that are not null hold. `text`: a string · `number`: a plain number, or an {@link Amount} · `date`: an ISO date ·
   * `members`: text by name.
   */
  readonly type: 'text' | 'number' | 'date' | 'members';
  /** For reading on a screen, in characters. */
  readonly width: number;
  /** True where another column says it already: it helps in a table and is left out of JSON. */
  readonly derived?: boolean;
}

export type Cell = string | number | Amount | Members | null;

export type Members = Readonly<Record<string, string>>;

/** A number of the filing's, exactly, and how it is best shown. */
export interface Amount {
  readonly decimal: Decimal;
  /** `percent`: 0.122 is shown as 12.2 %. */
  readonly shape: 'number' | 'percent';
  /** How many decimal places to show, as it is shown. */
  readonly places: number;
}

export function isAmount(cell: Amount | Members): cell is Amount {
  return typeof cell['decimal'] === 'object';
}

const MOST_PLACES = 10;

/** A value as the filing states it. */
export function amount(
  decimal: Decimal,
  { decimals, notation }: { readonly decimals: number; readonly notation: Notation },
): Amount {
  const isPercent = notation === 'percent' || notation === 'percentagePoints' || notation === 'basisPoints';
  const places = isPercent ? decimals - 2 : decimals;
  return { decimal, shape: isPercent ? 'percent' : 'number', places: Math.max(0, Math.min(places, MOST_PLACES)) };
}

/** A computed fraction: 0.0214 is 2.1 %. */
export function fraction(value: number | null): Amount | null {
  return value === null ? null : { decimal: fromNumber(value), shape: 'percent', places: 1 };
}

/** The first and the last day of a period as it stands on the wire; an instant has only the last. */
export function daysOf(period: string | null): readonly [start: string | null, end: string | null] {
  if (period === null) return [null, null];
  const [first = '', last] = period.split('/');
  return last === undefined ? [null, first] : [first, last];
}
