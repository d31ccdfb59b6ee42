import type { Decimal, Period, Span } from '../filing';
import type { XbrlProblemCode } from './problems';

/**
 * What an inline XBRL document reports, as plain data. The words are those of XBRL 2.1, XBRL Dimensions 1.0 and Inline XBRL 1.1.
 * Places are UTF-16 offsets into the source file, `end` exclusive.
 */

/** A name with its prefix as the filing declares it: `us-gaap:Revenues`, `iso4217:USD`. */
export type PrefixedName = string;

/** One axis of a context. Exactly one of `member` (explicit) and `value` (typed: the text of its element) is not null. */
export interface Dimension {
  readonly axis: PrefixedName;
  readonly member: PrefixedName | null;
  readonly value: string | null;
}

export interface Context {
  readonly id: string;
  readonly entity: { readonly scheme: string; readonly identifier: string };
  /** As Tickmark writes periods: both ends of a duration are included. `forever` where the filing says so. */
  readonly period: Period | { readonly type: 'forever' };
  /** Of segment and scenario together, ordered by axis. */
  readonly dimensions: readonly Dimension[];
}

export interface Unit {
  readonly id: string;
  readonly numerators: readonly PrefixedName[];
  readonly denominators: readonly PrefixedName[];
}

interface FactBase {
  /** Of the fact's element; null when it has none. */
  readonly id: string | null;
  readonly concept: PrefixedName;
  /** Index into {@link XbrlReport.contexts}; null where the context is missing or broken. */
  readonly context: number | null;
  /** The element with its tags. */
  readonly element: Span;
  /** What stands between the tags. */
  readonly content: Span;
  /** The target document; null for the default one. */
  readonly target: string | null;
  /** Inside `ix:hidden`. */
  readonly isHidden: boolean;
  readonly isNil: boolean;
  /** Name of the transformation, with its prefix: `ixt:num-dot-decimal`. */
  readonly format: string | null;
  /** Indices into {@link XbrlReport.footnotes}. */
  readonly footnotes: readonly number[];
  /** Rules that the fact breaks. A fact with one that spoils its value has no value. */
  readonly problems: readonly XbrlProblem[];
}

/** `ix:nonFraction`. */
export interface NumericFact extends FactBase {
  readonly kind: 'numeric';
  /** Exactly, with scale and sign; null when nil or broken. */
  readonly decimal: Decimal | null;
  /** XBRL's accuracy; null when the fact does not state it (nil, or `precision`). */
  readonly decimals: number | 'INF' | null;
  /** Index into {@link XbrlReport.units}; null where the unit is missing. */
  readonly unit: number | null;
  /** Power of ten. */
  readonly scale: number;
}

/** `ix:fraction`. */
export interface FractionFact extends FactBase {
  readonly kind: 'fraction';
  readonly numerator: Decimal | null;
  readonly denominator: Decimal | null;
  readonly unit: number | null;
}

/** `ix:nonNumeric`, with its continuations. */
export interface TextFact extends FactBase {
  readonly kind: 'text';
  /** Transformed, white space as it stands; without markup, also where `escape` is true. Null when nil or broken. */
  readonly value: string | null;
  /** What the continuations hold, in order. */
  readonly continuations: readonly Span[];
}

export type Fact = NumericFact | FractionFact | TextFact;

export interface Footnote {
  readonly id: string | null;
  readonly role: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly content: Span;
}

/** A rule that the document breaks. The editor has words for each code. */
export interface XbrlProblem {
  readonly code: XbrlProblemCode;
  /** What it is about, as written: a name, an attribute, a value. */
  readonly subject: string;
  readonly place: Span;
}

export interface XbrlReport {
  readonly contexts: readonly Context[];
  readonly units: readonly Unit[];
  /** In order of place. */
  readonly facts: readonly Fact[];
  readonly footnotes: readonly Footnote[];
  /** `href`s of `link:schemaRef` and `link:linkbaseRef`. Never fetched. */
  readonly references: readonly string[];
  /** Prefix to namespace name. */
  readonly namespaces: Readonly<Record<string, string>>;
  /** What is wrong apart from single facts. */
  readonly problems: readonly XbrlProblem[];
}
