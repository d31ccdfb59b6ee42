import type { Decimal } from './filing';

/**
 * Exact decimals. A filing's `4,370.2 million` is the integer 43702 and the exponent 5, never the double
 * 4370199999.9999995; only the last step, {@link toNumber}, rounds, and it rounds once.
 */

/** From plain ASCII digits with at most one `.`; grouping marks must be gone. */
export function decimalOf(digits: string): Decimal {
  const dot = digits.indexOf('.');
  if (dot < 0) return { coefficient: trimZeros(digits), exponent: 0 };
  return { coefficient: trimZeros(digits.slice(0, dot) + digits.slice(dot + 1)), exponent: dot + 1 - digits.length };
}

/** `value` × 10^`power`. */
export function scaled(value: Decimal, power: number): Decimal {
  return power === 0 ? value : { coefficient: value.coefficient, exponent: value.exponent + power };
}

export function negated(value: Decimal): Decimal {
  if (value.coefficient === '0') return value;
  const negative = value.coefficient.startsWith('-');
  return { coefficient: negative ? value.coefficient.slice(1) : `-${value.coefficient}`, exponent: value.exponent };
}

export function isNegative(value: Decimal): boolean {
  return value.coefficient.startsWith('-');
}

/** The double nearest to the exact value (IEEE 754 round-half-even, done by the host's own decimal parser). */
export function toNumber(value: Decimal): number {
  const result = Number(`${value.coefficient}e${value.exponent}`);
  return result === 0 ? 0 : result;
}

/** The shortest decimal that means the same double. */
export function fromNumber(value: number): Decimal {
  const [mantissa = '', power = '0'] = String(Math.abs(value)).split('e');
  const decimal = scaled(decimalOf(mantissa), Number(power));
  return value < 0 ? negated(decimal) : decimal;
}

/** XBRL's `decimals` of a number as written: 10^-decimals is the place of its last digit. */
export function accuracyOf(value: Decimal): number {
  return value.exponent === 0 ? 0 : -value.exponent;
}

function trimZeros(digits: string): string {
  let start = 0;
  while (start < digits.length - 1 && digits.charCodeAt(start) === 48) start++;
  return digits.slice(start) || '0';
}
