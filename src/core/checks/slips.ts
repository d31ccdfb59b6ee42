import { toNumber } from '../decimal';
import { overlaps, roundingInterval, type Interval } from '../library/arithmetic';
import type { Checkable, Tie } from './model';

/**
 * Tells a number that was written wrong from one that was never meant to be the same: a slip of the pen changes one digit, swaps two
 * neighbours, forgets the sign or takes the wrong scale. What differs in any other way is more likely another thing.
 */

/** Powers of ten that scales differ by: a place, a percentage for its ratio, thousands for millions, 万 for 亿. */
const SCALES = [1, 2, 3, 4, 6];
/** Where numbers that have nothing to do with each other look like a slip more often than this, a slip tells nothing. */
const CHANCE = 0.06;

/** A decimal number cannot be told from its neighbours beyond this many digits. */
const MOST_DIGITS = 15;

/** Whether the figure, as written but for one slip, would lie in the interval. False too where chance may explain that. */
export function isSlip(figure: Checkable, interval: Interval): boolean {
  return tells(figure, interval) && [...slipsOf(figure)].some((value) => overlaps(near(value, figure), interval));
}

/** Whether the figure has so many digits, and the interval leaves so little open, that a slip could be known for one. */
export function tells(figure: Checkable, { low, high }: Interval): boolean {
  const digits = digitsOf(figure).length;
  const open = 1 + (high - low) * 10 ** figure.decimals;
  return digits > 2 && digits <= MOST_DIGITS && (digits * open) / 10 ** (digits - 1) <= CHANCE;
}

/** Whether any figure of a tie that fails would make it hold, were it not for one slip. `figures` are the stated one and the terms. */
export function failsBySlip(tie: Tie, figures: readonly Checkable[]): boolean {
  return figures.some((figure, at) => {
    const solved = at === 0 ? tie.implied.interval : solvedFor(tie, figures, at);
    return solved !== undefined && isSlip(figure, solved);
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
  switch (relation.type) {
    case 'same':
      return around(stated.value);
    case 'sum': {
      const weight = relation.weights[at - 1] ?? 1;
      const sum = terms.reduce((all, { value }, index) => all + (relation.weights[index] ?? 1) * value, 0);
      return around(own.value + (stated.value - sum) / weight);
    }
    case 'quotient':
    case 'growth': {
      const ratio = stated.value + (relation.type === 'growth' ? 1 : 0);
      return at === 1 ? around(other * ratio) : ratio === 0 ? undefined : around(other / ratio);
    }
    default:
      return undefined;
  }
}

function digitsOf({ value, decimals }: Checkable): string {
  return Math.round(Math.abs(value) * 10 ** decimals).toFixed(0);
}

function near(value: number, { decimals }: Checkable): Interval {
  return { low: value - 1e-6 * 10 ** -decimals, high: value + 1e-6 * 10 ** -decimals };
}

/** What may have been meant where the figure is what was written. */
function* slipsOf(figure: Checkable): Iterable<number> {
  yield -figure.value;
  for (const power of SCALES) for (const sign of [1, -1]) yield figure.value * 10 ** (sign * power);
  const digits = digitsOf(figure);
  const read = (text: string) => Math.sign(figure.value) * toNumber({ coefficient: text, exponent: -figure.decimals });
  for (let at = 0; at < digits.length; at++) {
    const [before, own, behind] = [digits.slice(0, at), digits.charAt(at), digits.slice(at + 1)];
    for (const digit of '0123456789') if (digit !== own && !(at === 0 && digit === '0')) yield read(before + digit + behind);
    const next = behind.charAt(0);
    if (next !== '' && next !== own) yield read(before + next + own + behind.slice(1));
  }
}

/** What a figure may have been before it was rounded, as an interval. */
export function intervalOf({ value, decimals }: Checkable): Interval {
  return roundingInterval(value, decimals);
}
