import type { Basis } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import type { Range } from './subjects';

/**
 * The part a quantity plays in its sentence, read from the words around it alone.
 *
 * - `alternate`: the amount before it once more, in another currency;
 * - `current`: the metric's value; `prior`: the value it is compared with;
 * - `change`, `share`: of the value spoken of.
 */
export type Role =
  | { readonly type: 'alternate' }
  | { readonly type: 'current' }
  /** `basis` where the words of comparison tell it: 较上年同期. */
  | { readonly type: 'prior'; readonly basis?: Basis }
  /** `isPlanned`: the words behind say what the part will be used for, which makes no forecast of it. */
  | { readonly type: 'share'; readonly isPlanned?: boolean }
  | ChangeRole;

interface ChangeRole {
  readonly type: 'change';
  readonly direction: 1 | -1 | 0;
  readonly basis: Basis | null;
  /** The verb, where it says what sort of change: an estimate was revised, a price moved on an exchange. */
  readonly by?: 'revision' | 'exchange' | undefined;
}

export function sortOfChange(role: Cue['role']): ChangeRole['by'] {
  if (role === 'raised' || role === 'lowered') return 'revision';
  return role === 'rose' || role === 'fell' ? 'exchange' : undefined;
}

export interface RoleQuestion {
  readonly block: Recognised;
  readonly lexicon: Lexicon;
  readonly quantity: Quantity;
  readonly sentence: Range;
  /** Tokens between the quantity before (or the sentence's start) and this one. */
  readonly lead: Range;
  /** Tokens between this quantity and the next (or the sentence's end). */
  readonly tail: Range;
  readonly before: { readonly quantity: Quantity; readonly role: Role } | null;
  /** True when the subject is itself a rate, so that "5% of" does not make it a share. */
  readonly subjectIsRatio: boolean;
}

/** Percent, points, multiples: numbers that can measure a change without being an amount. */
export function isRelative(quantity: Quantity): boolean {
  return quantity.notation !== 'number';
}

/** The cues that say that something moved. */
export const MOVEMENTS: readonly Cue['role'][] = ['increase', 'decrease', 'raised', 'lowered', 'rose', 'fell', 'change'];

export function directionOf(role: Cue['role']): 1 | -1 | 0 | undefined {
  if (role === 'increase' || role === 'raised' || role === 'rose') return 1;
  if (role === 'decrease' || role === 'lowered' || role === 'fell') return -1;
  return role === 'change' ? 0 : undefined;
}

/** "year over year" next to the number, before or behind it, before anything else intervenes. */
export function basisAround({ block, lexicon, lead, tail, quantity }: RoleQuestion): Basis | null {
  const near = block.cues.filter(
    (cue) => (cue.role === 'yoy' || cue.role === 'qoq') && cue.first >= lead.from && cue.last <= tail.to,
  );
  // 涨5%，净利润同比增长: the next clause speaks of its own change.
  const isCut = (cue: Cue) =>
    lexicon.language.commaEndsClause && block.tokens.slice(tail.from, cue.first).some(({ text }) => text === ',');
  const behind = near.find((cue) => cue.first >= tail.from && cue.first - tail.from <= 6 && !isCut(cue));
  const ahead = near.findLast((cue) => cue.last <= quantity.first && quantity.first - cue.last <= 8);
  // Where a comma ends the clause, what stands behind it is said of something else.
  const isOther = lexicon.language.commaEndsClause && ahead !== undefined;
  const cue = isOther ? ahead : (behind ?? ahead);
  return cue?.role === 'yoy' || cue?.role === 'qoq' ? cue.role : null;
}
