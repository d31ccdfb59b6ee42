import type { Element } from 'domhandler';
import type { Context, Unit, XbrlProblem } from './model';
import type { Name } from './namespaces';
import type { ReadResource } from './contexts';
import type { TextPiece } from './textPieces';

/** What the walk over a document collects: elements with what only their place tells, not yet put together. */

/** A format with the namespace of its prefix there. */
export interface RawFormat {
  readonly text: string;
  readonly name: Name | null;
}

/** What has text that a format turns into a value. */
interface RawValue {
  readonly element: Element;
  readonly piece: TextPiece;
  readonly format: RawFormat | null;
}

interface RawFactBase extends RawValue {
  readonly concept: Name | null;
  readonly isHidden: boolean;
  readonly isNil: boolean;
}

export interface RawNumeric extends RawFactBase {
  readonly kind: 'numeric';
  /** The fact of the same kind that stands directly in it. */
  nested: RawNumeric | null;
  holdsMarkup: boolean;
}

/** `ix:numerator`, `ix:denominator`. */
export type RawFractionPart = RawValue;

export interface RawFraction extends RawFactBase {
  readonly kind: 'fraction';
  readonly numerators: RawFractionPart[];
  readonly denominators: RawFractionPart[];
}

export interface RawText extends RawFactBase {
  readonly kind: 'text';
}

export type RawFact = RawNumeric | RawFraction | RawText;

export interface RawContinuation {
  readonly element: Element;
  readonly piece: TextPiece;
}

export interface RawFootnote {
  readonly element: Element;
  readonly piece: TextPiece;
  readonly language: string | null;
}

export interface RawReport {
  /** True once an element of Inline XBRL has been seen. */
  readonly hasInline: boolean;
  readonly contexts: readonly ReadResource<Context>[];
  readonly units: readonly ReadResource<Unit>[];
  readonly facts: readonly RawFact[];
  readonly continuations: readonly RawContinuation[];
  readonly footnotes: readonly RawFootnote[];
  readonly relationships: readonly Element[];
  readonly references: readonly string[];
  /** Targets that have an `ix:references`; null is the default one. */
  readonly targets: ReadonlySet<string | null>;
  readonly namespaces: Readonly<Record<string, string>>;
  readonly problems: readonly XbrlProblem[];
  readonly textOf: (piece: TextPiece) => string;
}
