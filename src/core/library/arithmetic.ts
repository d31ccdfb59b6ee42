import type { Decimal } from '../filing';
import { decimalOf, isNegative, negated, scaled, toNumber } from '../decimal';

/** Exact arithmetic on decimals, and what rounding makes of them. */

/** The values a number may have had before it was rounded to what the filing states; both ends included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Beyond this spread of magnitudes exact alignment would only make zeros. */
const WIDEST_ALIGNMENT = 400;

/** `left` − `right`, exactly (by doubles when the two are more than 400 powers of ten apart). */
export function difference(left: Decimal, right: Decimal): Decimal {
  if (Math.abs(left.exponent - right.exponent) > WIDEST_ALIGNMENT) return fromNumber(toNumber(left) - toNumber(right));
  const exponent = Math.min(left.exponent, right.exponent);
  return { coefficient: (aligned(left, exponent) - aligned(right, exponent)).toString(), exponent };
}

/** `left` + `right`, exactly, as {@link difference}. */
export function sum(left: Decimal, right: Decimal): Decimal {
  return difference(left, negated(right));
}

/** `left` × `right`, exactly. */
export function product(left: Decimal, right: Decimal): Decimal {
  const coefficient = BigInt(left.coefficient) * BigInt(right.coefficient);
  return { coefficient: coefficient.toString(), exponent: left.exponent + right.exponent };
}

/** In plain digits, as many as are needed: `4370200000`, `-0.149`. No exponent, no grouping. */
export function plainDigits(value: Decimal): string {
  const sign = isNegative(value) ? '-' : '';
  const digits = sign === '' ? value.coefficient : value.coefficient.slice(1);
  if (value.exponent >= 0) return sign + (digits === '0' ? '0' : digits + '0'.repeat(value.exponent));
  const places = -value.exponent;
  const padded = digits.padStart(places + 1, '0');
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** What a number stated to 10^-`decimals` may have been: half a unit of the last place either way. */
export function roundingInterval(value: number, decimals: number): Interval {
  const half = 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** What a figure may have been before it was rounded. */
export function intervalOf({ value, decimals }: { readonly value: number; readonly decimals: number }): Interval {
  return roundingInterval(value, decimals);
}

/** Whether two intervals have a value in common; doubles' own noise does not keep them apart. An end may be infinite. */
export function overlaps(left: Interval, right: Interval): boolean {
  const ends = [left.low, left.high, right.low, right.high].filter(Number.isFinite);
  const slack = 1e-9 * Math.max(0, ...ends.map(Math.abs));
  return left.low <= right.high + slack && right.low <= left.high + slack;
}

function aligned(value: Decimal, exponent: number): bigint {
  return BigInt(value.coefficient) * 10n ** BigInt(value.exponent - exponent);
}

function fromNumber(value: number): Decimal {
  const [digits = '0', power = '0'] = Math.abs(value).toExponential(15).split('e');
  const decimal = scaled(decimalOf(digits), Number(power));
  return value < 0 ? negated(decimal) : decimal;
}
