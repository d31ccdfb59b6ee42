import type { Basis, Bound, CompanyEvidence, Decimal, FigureKind, Notation, Profile } from '../filing';

/**
 * What the library keeps of one filing: enough to tell what every figure is, who it is about and where it stands, without the text.
 * It grows with the figures, not with the bytes of the file. Plain data: it crosses threads and is cached as JSON.
 */
export interface FilingRecord {
  readonly profile: Profile;
  /** The form it was submitted as: `10-K`, `10-Q/A`; null where it does not say. */
  readonly form: string | null;
  /** What it says of the companies it is about, the filer first where that is known. A digest has one for each item's company. */
  readonly companies: readonly CompanyEvidence[];
  /** In order of place. */
  readonly figures: readonly RecordFigure[];
  /** Names of metrics, in order of place. */
  readonly mentions: readonly RecordMention[];
  readonly definitions: readonly RecordDefinition[];
}

/**
 * A place in the canonical text: lines and UTF-16 columns from 0, the end exclusive, as the editor's ranges have it. Of an HTML file the
 * lines are those of its Reading View.
 */
export interface RecordPlace {
  readonly line: number;
  readonly character: number;
  readonly endLine: number;
  readonly endCharacter: number;
}

/** A figure, as {@link Figure} has it, without the text around. */
export interface RecordFigure {
  readonly place: RecordPlace;
  /** UTF-16 offsets into the source file, as on the wire, and its line from 1. */
  readonly source: { readonly start: number; readonly end: number; readonly line: number };
  /** As written. */
  readonly text: string;
  readonly decimal: Decimal;
  readonly decimals: number;
  readonly unit: string;
  readonly notation: Notation;
  readonly bound: Bound | null;
  /** As {@link formatPeriod} writes it. */
  readonly period: string | null;
  readonly metric: string | null;
  readonly label: string | null;
  readonly partOf: string | null;
  readonly kind: FigureKind;
  readonly basis: Basis | null;
  /** Index into {@link FilingRecord.companies}; -1 where nobody is named. */
  readonly company: number;
  /** The concept of the innermost tag, with its prefix; null for a number that is not tagged. */
  readonly concept: string | null;
  /** Of that tag: each axis with its member or value. Null where there are none. */
  readonly dimensions: Readonly<Record<string, string>> | null;
  /** True where the evidence does not decide how the number is to be read. */
  readonly ambiguous: boolean;
}

export interface RecordMention {
  readonly metric: string;
  readonly place: RecordPlace;
}

/** A definition of a metric that the catalogue knows; definitions of other terms stay with their filing. */
export interface RecordDefinition {
  readonly metric: string;
  readonly term: string;
  /** The words that define it. */
  readonly place: RecordPlace;
  /** The first sentence, for a list. */
  readonly summary: string;
}
