import type { Bound, Decimal, Notation, Period } from '../filing';
import type { RecordPlace } from './record';
import type { Subject } from './subjects';

/**
 * A company of the library, put together from all filings. The key stays the same while the evidence does: the CIK or LEI where one
 * is known, else a ticker, else the name.
 */
export interface Company {
  readonly key: string;
  /** As the latest filing has it. */
  readonly name: string;
  /** All that it is or was called, the shown one first. */
  readonly names: readonly string[];
  /** `US:QFIN` */
  readonly tickers: readonly string[];
  readonly cik: string | null;
  readonly lei: string | null;
  /** Files that are about it. */
  readonly files: readonly string[];
}

/** A figure of some filing that states a value. */
export interface Statement {
  /** The name that the filing was added to the library under: its URI in the editor, its path on the command line. */
  readonly file: string;
  /** Index into the figures of the filing's record. */
  readonly figure: number;
  readonly place: RecordPlace;
  /** As written. */
  readonly text: string;
  readonly decimal: Decimal;
  readonly value: number;
  /** XBRL's accuracy. */
  readonly decimals: number;
  readonly bound: Bound | null;
  readonly notation: Notation;
}

/**
 * A value of one period. Statements whose rounding intervals meet say the same; of different values that of the latest filing
 * leads.
 */
export type SeriesPoint = StatedPoint | DerivedPoint;

interface PointBase {
  readonly period: Period;
  readonly decimal: Decimal;
  /** The double nearest to {@link decimal}. */
  readonly value: number;
  readonly decimals: number;
  /** Guidance, a target, a plan. */
  readonly forecast: boolean;
}

export interface StatedPoint extends PointBase {
  readonly origin: 'stated';
  readonly bound: Bound | null;
  readonly notation: Notation;
  /** The statements of this value, the most precise one of the latest filing first; at least one. */
  readonly sources: readonly Statement[];
  /** Statements of other values for the period, the latest filing's first. */
  readonly others: readonly OtherValue[];
}

/** What no filing states and arithmetic gives: the fourth quarter as the year less nine months. Its accuracy is that of the worse. */
export interface DerivedPoint extends PointBase {
  readonly origin: 'derived';
  readonly minuend: StatedPoint;
  readonly subtrahend: StatedPoint;
}

export interface OtherValue {
  readonly statement: Statement;
  /** True where an earlier filing said it and a later one's comparative replaced it; false for a contradiction within one filing. */
  readonly restated: boolean;
}

/** The values of one subject of one company, in one unit, over periods of one sort: three months never meet nine. */
export interface LibrarySeries {
  /** {@link Company.key}; null for filings of nobody that is known. */
  readonly company: string | null;
  readonly subject: Subject;
  readonly unit: string;
  /** Whole months that each point covers; 0 for instants. */
  readonly months: number;
  /** In order of time; a forecast behind what is stated for the same period. */
  readonly points: readonly SeriesPoint[];
}
