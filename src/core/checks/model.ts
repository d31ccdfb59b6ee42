import type { Figure } from '../filing';
import type { Interval } from '../library/arithmetic';
import type { Statement } from '../library/librarySeries';
import type { XbrlProblemCode } from '../xbrl/problems';

/**
 * Tying out: every check proposes ties, relations that should hold between figures, and says which of them do. Which of those that do
 * not are worth a reader's time is decided over all of them together (judge.ts).
 */

/** The checks, one file each. The name is what settings, ignore files and reports call it. */
export const checkIds = [
  'growth',
  'sameFact',
  'footing',
  'shares',
  'translation',
  'ratios',
  'rollForward',
  'acrossFilings',
  'outliers',
  'xbrl',
] as const;
export type CheckId = (typeof checkIds)[number];

/** How the stated figure follows from the terms; those are named in the order in which the relation has them. */
export type Relation =
  /** The stated figure is the (only) term. */
  | { readonly type: 'same' }
  /** It is the sum of the terms, each times its weight. */
  | { readonly type: 'sum'; readonly weights: readonly number[] }
  /** It is the first term over the second. */
  | { readonly type: 'quotient' }
  /** It is the first term over the second, less one. */
  | { readonly type: 'growth' }
  /** It is the first term times the second. */
  | { readonly type: 'product' }
  /** It is the first term times a number that no figure of the filing states by itself; both ends included. */
  | { readonly type: 'scaled'; readonly factor: Interval }
  /** The shares of one whole: the stated one and the terms together are at most the whole. */
  | { readonly type: 'withinWhole' }
  /** It is out of step with the terms, its neighbours, by this power of ten (0: by its sign alone). */
  | { readonly type: 'outOfStep'; readonly power: number }
  /** Its tag says the implied value, its text another one. No terms. */
  | { readonly type: 'tagged' }
  /** Its tag breaks a rule of XBRL. No terms, and nothing implied but what is shown. */
  | { readonly type: 'broken'; readonly code: XbrlProblemCode; readonly subject: string }
  /** Its tag claims an accuracy of 10^-`claimed`, its text shows 10^-`shown` at best. No terms. */
  | { readonly type: 'tooPrecise'; readonly claimed: number; readonly shown: number };

/** What a stated figure is held against: another figure of the filing (index into {@link Analysis.figures}), or what another filing states. */
export type Term =
  | { readonly type: 'figure'; readonly index: number }
  | { readonly type: 'elsewhere'; readonly statement: Statement; readonly restated: boolean };

/** One relation, tried. */
export interface Tie {
  readonly check: CheckId;
  /** Index into {@link Analysis.figures}: the total, the rate, the share, the repetition. */
  readonly stated: number;
  readonly terms: readonly Term[];
  readonly relation: Relation;
  /** What the terms give for the stated figure, in its unit: the nearest value, and what rounding leaves open; both ends included. */
  readonly implied: { readonly value: number; readonly interval: Interval };
  readonly holds: boolean;
  /** How far the stated figure is from what the terms leave open for it, in units of its last place; 0 where it holds. */
  readonly off: number;
  /**
   * For the stated figure, then for each term: how far the others let it move either way, in units of its own last place. Small where
   * the tie would notice a wrong digit; Infinity where it would notice nothing.
   */
  readonly slack: readonly number[];
  /** From 0 to 1: how sure it is that the filing means this relation at all. */
  readonly confidence: number;
  /** The same without what the arithmetic of this very tie adds: how sure it would be if it failed. */
  readonly ifFailed: number;
}

/** A tie that does not hold, and is worth a look. */
export interface Finding extends Tie {
  /** The figure at which it is shown; one of {@link suspects}. */
  readonly place: number;
  /** The figures of this filing, of which at least one is wrong: no other tie speaks for them. */
  readonly suspects: readonly number[];
}

/** What came out of checking one filing. Figures are indices into {@link Analysis.figures}, ascending. */
export interface Checked {
  /** In order of place. */
  readonly findings: readonly Finding[];
  /** All ties that hold. */
  readonly ties: readonly Tie[];
  /**
   * Figures in which a check would tell a wrong digit: what the others say is enough to know what should stand there. A total that no
   * other column bears out is none of them; it may tie all the same.
   */
  readonly reached: readonly number[];
  /** Figures that a tie speaks for which holds, and which a wrong digit would have broken. */
  readonly tied: readonly number[];
}

/** What a check needs of a figure. */
export type Checkable = Pick<Figure, 'value' | 'decimals'>;
