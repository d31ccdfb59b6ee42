import { intervalOf, overlaps, roundingInterval, type Interval } from '../library/arithmetic';
import type { Statement } from '../library/librarySeries';
import type { Checkable, CheckId, Relation, Term, Tie } from './model';

/** Makes ties of each kind of relation: what the terms give, what rounding leaves open, and how much each figure is held by the others. */

export interface Indexed {
  readonly index: number;
  readonly figure: Checkable;
}

interface Common {
  readonly check: CheckId;
  readonly confidence: number;
  /** As {@link Tie.ifFailed}; by default the confidence itself. */
  readonly ifFailed?: number;
}

/** The figures of a tie that belong to the filing, the stated one first. */
export function figuresOf({ stated, terms }: Pick<Tie, 'stated' | 'terms'>): number[] {
  return [stated, ...terms.flatMap((term) => (term.type === 'figure' ? [term.index] : []))];
}

/** Half of a figure's last place. */
const half = ({ decimals }: Checkable): number => roundingInterval(0, decimals).high;
const inOwnPlaces = (width: number, { decimals }: Checkable): number => width / 10 ** -decimals;
const term = ({ index }: Indexed): Term => ({ type: 'figure', index });

/**
 * The stated figure repeats another one. To the same place one number is rounded to one number: intervals that only touch are then of two
 * different ones.
 */
export function sameTie(common: Common, stated: Indexed, other: Indexed): Tie {
  const slack = [inOwnPlaces(half(other.figure), stated.figure), inOwnPlaces(half(stated.figure), other.figure)];
  const made = tie(common, stated, [term(other)], { type: 'same' }, other.figure.value, intervalOf(other.figure), slack);
  const isRoundedAlike = stated.figure.decimals === other.figure.decimals;
  return isRoundedAlike && isApart(stated.figure, other.figure) ? { ...made, holds: false } : made;
}

/** Whether two statements may be of one value. To the same place one number is rounded to one number. */
export function mayBeOne(one: Checkable, other: Checkable): boolean {
  return overlaps(intervalOf(one), intervalOf(other)) && !(one.decimals === other.decimals && isApart(one, other));
}

/** By most of a place at least: the doubles' own noise is far less. */
function isApart(one: Checkable, other: Checkable): boolean {
  return Math.abs(inOwnPlaces(one.value - other.value, one)) > 0.9;
}

/** The stated figure repeats what another filing states. */
export function elsewhereTie(common: Common, stated: Indexed, statement: Statement, restated: boolean): Tie {
  const slack = [inOwnPlaces(half(statement), stated.figure), Infinity];
  const terms: Term[] = [{ type: 'elsewhere', statement, restated }];
  return tie(common, stated, terms, { type: 'same' }, statement.value, intervalOf(statement), slack);
}

/** The stated figure is the sum of what other filings state. */
export function elsewhereSumTie(common: Common, stated: Indexed, parts: readonly Statement[]): Tie {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  const open = parts.reduce((all, part) => all + half(part), 0);
  const terms = parts.map((statement): Term => ({ type: 'elsewhere', statement, restated: false }));
  const relation: Relation = { type: 'sum', weights: parts.map(() => 1) };
  const slack = [inOwnPlaces(open, stated.figure), ...parts.map(() => Infinity)];
  return tie(common, stated, terms, relation, value, { low: value - open, high: value + open }, slack);
}

/** The stated figure is the sum of others, each times its weight. */
export function sumTie(common: Common, stated: Indexed, items: readonly (Indexed & { readonly weight: number })[]): Tie {
  const value = items.reduce((sum, { figure, weight }) => sum + weight * figure.value, 0);
  const open = items.reduce((all, { figure, weight }) => all + Math.abs(weight) * half(figure), 0);
  const whole = open + half(stated.figure);
  const slack = items.map(({ figure, weight }) =>
    inOwnPlaces((whole - Math.abs(weight) * half(figure)) / Math.abs(weight), figure),
  );
  const relation: Relation = { type: 'sum', weights: items.map(({ weight }) => weight) };
  const implied = { low: value - open, high: value + open };
  return tie(common, stated, items.map(term), relation, value, implied, [inOwnPlaces(open, stated.figure), ...slack]);
}

/** The stated figure is the quotient of two, less one for a growth. Undefined on a base that may be zero or negative. */
export function quotientTie(
  common: Common,
  stated: Indexed,
  numerator: Indexed,
  denominator: Indexed,
  type: 'quotient' | 'growth' = 'quotient',
): Tie | undefined {
  const below = intervalOf(denominator.figure);
  if (below.low <= 0) return undefined;
  const less = type === 'growth' ? 1 : 0;
  const implied = divided(intervalOf(numerator.figure), below);
  const value = numerator.figure.value / denominator.figure.value;
  const own = half(stated.figure);
  const [above, base] = [numerator.figure.value, denominator.figure.value];
  const ratio = stated.figure.value + less;
  const slack = [
    inOwnPlaces((implied.high - implied.low) / 2, stated.figure),
    inOwnPlaces(base * own + Math.abs(ratio) * half(denominator.figure), numerator.figure),
    // Solved for the base: above / ratio.
    ratio === 0
      ? Infinity
      : inOwnPlaces(Math.abs(above / ratio ** 2) * own + half(numerator.figure) / Math.abs(ratio), denominator.figure),
  ];
  const shifted = { low: implied.low - less, high: implied.high - less };
  return tie(common, stated, [term(numerator), term(denominator)], { type }, value - less, shifted, slack);
}

/** The stated figure is the product of two others. */
export function productTie(common: Common, stated: Indexed, left: Indexed, right: Indexed): Tie {
  const implied = multiplied(intervalOf(left.figure), intervalOf(right.figure));
  const { value } = left.figure;
  const own = half(stated.figure);
  const slackOf = (of: Indexed, other: Indexed): number => {
    const by = Math.abs(other.figure.value);
    return by === 0 ? Infinity : inOwnPlaces(own / by + (Math.abs(of.figure.value) * half(other.figure)) / by, of.figure);
  };
  const slack = [inOwnPlaces((implied.high - implied.low) / 2, stated.figure), slackOf(left, right), slackOf(right, left)];
  return tie(common, stated, [term(left), term(right)], { type: 'product' }, value * right.figure.value, implied, slack);
}

/** The stated figure is another one times a positive number that is known between two ends. */
export function scaledTie(common: Common, stated: Indexed, of: Indexed, factor: Interval): Tie {
  const implied = multiplied(intervalOf(of.figure), factor);
  const middle = (factor.low + factor.high) / 2;
  const spread = (factor.high - factor.low) / 2;
  const slack = [
    inOwnPlaces((implied.high - implied.low) / 2, stated.figure),
    inOwnPlaces((half(stated.figure) + Math.abs(of.figure.value) * spread) / middle, of.figure),
  ];
  return tie(common, stated, [term(of)], { type: 'scaled', factor }, of.figure.value * middle, implied, slack);
}

/** Shares of one whole, which together are at most all of it. Holding says little of any of them. */
export function withinWholeTie(common: Common, shares: readonly [Indexed, ...Indexed[]]): Tie {
  const [stated, ...others] = shares;
  const rest = others.reduce((sum, { figure }) => sum + figure.value, 0);
  const open = others.reduce((all, { figure }) => all + half(figure), 0);
  const most = 1 - rest + open;
  // No share is negative; an infinite end would leave no difference at all.
  const implied = { low: Math.min(0, most), high: most };
  const slack = shares.map(() => Infinity);
  return tie(common, stated, others.map(term), { type: 'withinWhole' }, 1 - rest, implied, slack);
}

/** A statement about the figure alone, or about its place among neighbours; never a reason to trust one of them. */
export function looseTie(
  common: Common,
  stated: Indexed,
  relation: Extract<Relation, { readonly type: 'outOfStep' | 'tagged' | 'tooPrecise' | 'broken' }>,
  implied: Checkable,
  neighbours: readonly Indexed[] = [],
): Tie {
  const slack = [stated, ...neighbours].map(() => Infinity);
  const open = intervalOf(implied);
  return { ...tie(common, stated, neighbours.map(term), relation, implied.value, open, slack), holds: false };
}

function tie(
  { check, confidence, ifFailed = confidence }: Common,
  { index, figure }: Indexed,
  terms: readonly Term[],
  relation: Relation,
  value: number,
  implied: Interval,
  slack: readonly number[],
): Tie {
  const off = inOwnPlaces(distance(implied, intervalOf(figure)), figure);
  const holds = overlaps(implied, intervalOf(figure));
  return {
    check,
    stated: index,
    terms,
    relation,
    implied: { value, interval: implied },
    holds,
    off,
    slack,
    confidence,
    ifFailed,
  };
}

function distance(one: Interval, other: Interval): number {
  return Math.max(0, one.low - other.high, other.low - one.high);
}

function divided(above: Interval, below: Interval): Interval {
  const ends = [above.low / below.low, above.low / below.high, above.high / below.low, above.high / below.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function multiplied(left: Interval, right: Interval): Interval {
  const ends = [left.low * right.low, left.low * right.high, left.high * right.low, left.high * right.high];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
