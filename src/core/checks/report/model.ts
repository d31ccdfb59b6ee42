import type { CheckId } from '../model';
import type { Role } from '../roles';
import type { Severity } from '../settings';

/** The tie-out report: what was checked, what ties and what does not, with every place in its source file. */

/** A place in a file, as figures on the wire have it: UTF-16 offsets into the file, its line from 1. */
export interface ReportedPlace {
  readonly file: string;
  readonly line: number;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** As written, on one line. */
  readonly text: string;
}

export interface FindingPlace extends ReportedPlace {
  readonly role: Role;
  /** Whether it may be the one that is wrong. */
  readonly suspect: boolean;
}

/** A relation that does not hold. Its own place is that of the figure at which it is shown. */
export interface ReportedFinding extends ReportedPlace {
  readonly check: CheckId;
  readonly severity: Severity;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly message: string;
  /** What the others give for the stated figure, in its unit. */
  readonly expected: number;
  /** The same as the filing would write it; null where that cannot be said. */
  readonly expectedText: string | null;
  /** Those of the stated figure. */
  readonly unit: string;
  readonly metric: string | null;
  readonly period: string | null;
  /** The stated figure, then the terms. */
  readonly places: readonly FindingPlace[];
}

export interface ReportedIgnored extends ReportedFinding {
  readonly reason: string;
  readonly by: 'file' | 'comment';
}

/** A relation that holds. */
export interface ReportedTie extends ReportedPlace {
  readonly check: CheckId;
  /** With the texts of the figures: `12.2% = 55.2 million / 49.2 million − 1`. */
  readonly formula: string;
}

export interface Counts {
  readonly figures: number;
  /** Figures in which a check would tell a wrong digit. */
  readonly reached: number;
  /** Figures that a tie speaks for which holds, and which a wrong digit would have broken. */
  readonly tied: number;
}

/** What stands below a heading or a table's caption, without what is below the headings in it. */
export interface ReportedSection extends Counts {
  /** Null for what stands below none. */
  readonly name: string | null;
  readonly findings: number;
}

export interface ReportedFiling extends Counts {
  readonly file: string;
  readonly entity: string | null;
  /** The last day of the period that it reports on. */
  readonly periodEnd: string | null;
  /** By check, how many relations hold. */
  readonly held: Readonly<Partial<Record<CheckId, number>>>;
  readonly findings: readonly ReportedFinding[];
  readonly ignored: readonly ReportedIgnored[];
  /** In order of place; those without figures are left out. */
  readonly sections: readonly ReportedSection[];
  readonly ties: readonly ReportedTie[];
  /** Figures in which no check would tell a wrong digit. */
  readonly unreached: readonly ReportedPlace[];
}
