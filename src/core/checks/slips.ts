import { toNumber } from '../decimal';
import { overlaps, type Interval } from '../library/arithmetic';
import type { Checkable, Tie } from './model';

/**
 * Tells a number that was written wrong from one that was never meant to be the same: a slip of the pen changes one digit, swaps two
 * neighbours, forgets the sign or takes the wrong scale. What differs in any other way is more likely another thing.
 */

/** Powers of ten that scales differ by: a place, a percentage for its ratio, thousands for millions, 万 for 亿. */
const SCALES = [1, 2, 3, 4, 6];
/** Where numbers that have nothing to do with each other look like a slip more often than this, a slip tells nothing. */
const CHANCE = 0.1;

/** A decimal number cannot be told from its neighbours beyond this many digits. */
const MOST_DIGITS = 15;

/**
 * Whether the figure, as written but for one slip, would lie in the interval. False too where chance may explain that.
 * @param chance how often numbers that have nothing to do with each other may look like that
 */
export function isSlip(figure: Checkable, interval: Interval, chance = CHANCE): boolean {
  return (
    tells(figure, interval, chance) &&
    [...digitSlipsOf(figure), -figure.value].some((value) => overlaps(within(value, figure), interval))
  );
}

/**
 * Whether the figure differs from the interval by a power of ten only, and is no other number by chance. The places that are lost may have
 * been cut off rather than rounded.
 */
export function isScaleSlip(figure: Checkable, interval: Interval): boolean {
  const { low, high } = interval;
  if (low <= 0 === high >= 0 || high - low > CHANCE * Math.abs(low + high)) return false;
  return SCALES.some(
    (power) => overlaps(cutOff(figure, 10 ** power), interval) || overlaps(times(figure, 10 ** -power), interval),
  );
}

/** Whether the figure has so many digits, and the interval leaves so little open, that a slip could be known for one. */
export function tells(figure: Checkable, { low, high }: Interval, chance = CHANCE): boolean {
  const digits = digitsOf(figure).length;
  const open = 1 + (high - low) * 10 ** figure.decimals;
  return digits > 2 && digits <= MOST_DIGITS && (digits * open) / 10 ** (digits - 1) <= chance;
}

/** Whether any figure of a tie that fails would make it hold, were it not for one slip. `figures` are the stated one and the terms. */
export function failsBySlip(tie: Tie, figures: readonly Checkable[]): boolean {
  return figures.some((figure, at) => {
    const solved = at === 0 ? tie.implied.interval : solvedFor(tie, figures, at);
    return solved !== undefined && (isSlip(figure, solved) || isScaleSlip(figure, solved));
  });
}

/** Whether a slip of the stated figure would be known for one. */
export function noticesSlip(tie: Tie, stated: Checkable): boolean {
  return tells(stated, tie.implied.interval);
}

/** What the others give for one of the terms. Undefined for relations that cannot be solved for it. */
function solvedFor({ relation, slack }: Tie, [stated, ...terms]: readonly Checkable[], at: number): Interval | undefined {
  const own = terms[at - 1];
  const open = slack[at];
  const other = terms[2 - at]?.value ?? 0;
  if (stated === undefined || own === undefined || open === undefined || !Number.isFinite(open)) return undefined;
  const around = (value: number) => ({ low: value - open * 10 ** -own.decimals, high: value + open * 10 ** -own.decimals });
  if (relation.type === 'same') return around(stated.value);
  if (relation.type === 'sum') {
    const sum = terms.reduce((all, { value }, index) => all + (relation.weights[index] ?? 1) * value, 0);
    return around(own.value + (stated.value - sum) / (relation.weights[at - 1] ?? 1));
  }
  if (relation.type !== 'quotient' && relation.type !== 'growth') return undefined;
  const ratio = stated.value + (relation.type === 'growth' ? 1 : 0);
  if (at === 1) return around(other * ratio);
  return ratio === 0 ? undefined : around(other / ratio);
}

function digitsOf({ value, decimals }: Checkable): string {
  return Math.round(Math.abs(value) * 10 ** decimals).toFixed(0);
}

/** What rounds to a value: without the ends, which belong to its neighbours as well. */
function within(value: number, { decimals }: Checkable): Interval {
  const open = 0.49 * 10 ** -decimals;
  return { low: value - open, high: value + open };
}

function times({ value, decimals }: Checkable, factor: number): Interval {
  const open = 0.5 * 10 ** -decimals;
  const [one, other] = [(value - open) * factor, (value + open) * factor];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** The same, were the places behind the last one left out: what they said is added, away from zero. */
function cutOff({ value, decimals }: Checkable, factor: number): Interval {
  const place = Math.sign(value) * 10 ** -decimals;
  const [one, other] = [(value - place / 2) * factor, (value + place) * factor];
  return { low: Math.min(one, other), high: Math.max(one, other) };
}

/** What may have been meant where the figure is what was written, and its scale and sign are right. */
function* digitSlipsOf(figure: Checkable): Iterable<number> {
  const digits = digitsOf(figure);
  const read = (text: string) => Math.sign(figure.value) * toNumber({ coefficient: text, exponent: -figure.decimals });
  for (let at = 0; at < digits.length; at++) {
    const [before, own, behind] = [digits.slice(0, at), digits.charAt(at), digits.slice(at + 1)];
    for (const digit of '0123456789') if (digit !== own && !(at === 0 && digit === '0')) yield read(before + digit + behind);
    const next = behind.charAt(0);
    if (next !== '' && next !== own) yield read(before + next + own + behind.slice(1));
  }
}
