import type { Figure } from '../filing';

/** A computed value in the form in which the filing writes a figure, so that it can stand in that figure's place. */

/** Digits of one number: as people group them in any language, with a point or a comma before the decimal places. */
const NUMBER = /[\d０-９](?:[\d０-９.,'’٬\u00A0\u2009\u202F ．，]*[\d０-９])?/g;
const DIGITS = /[\d０-９]+/g;
const FULL_WIDTH_ZERO = '０'.charCodeAt(0);
/** Minus signs, and the brackets that mean one in accounts. */
const NEGATIVE_MARKS = /[-−–—－﹣(（)）]/g;

/**
 * The figure's own text with another value in it: the same scale, currency, decimal places, grouping and way to write a negative
 * number. Null where the text is not one number in digits ("twelve", "3亿4000万").
 *
 * @param value in base units, as {@link Figure.value}
 */
export function computedText(text: string, figure: Pick<Figure, 'decimal' | 'decimals' | 'value'>, value: number): string | null {
  const numbers = [...text.matchAll(NUMBER)];
  const [number] = numbers;
  if (number === undefined || numbers.length > 1) return null;
  const shape = shapeOf(number[0]);
  const power = powerOfLastPlace(shape.digits, figure);
  if (power === null) return null;
  const units = Math.round(Math.abs(inUnitsOf(value, power)));
  if (!Number.isSafeInteger(units)) return null;
  const before = text.slice(0, number.index);
  const behind = text.slice(number.index + number[0].length);
  const changesSign = units !== 0 && figure.value !== 0 && value < 0 !== figure.value < 0;
  const isFromZero = figure.value === 0 && value < 0;
  const written = laidOut(String(units), shape);
  if (!changesSign && !isFromZero) return before + written + behind;
  return withOtherSign(before, written, behind);
}

interface Shape {
  /** As ASCII digits. */
  readonly digits: string;
  readonly places: number;
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly groupSize: number;
  readonly isFullWidth: boolean;
}

function shapeOf(number: string): Shape {
  const groups = [...number.matchAll(DIGITS)].map(([digits]) => digits);
  const marks = number.split(DIGITS).filter((mark) => mark !== '');
  const last = marks.at(-1) ?? '';
  const hasPlaces = last !== '' && isDecimalMark(marks, groups);
  const whole = hasPlaces ? groups.slice(0, -1) : groups;
  const places = hasPlaces ? (groups.at(-1)?.length ?? 0) : 0;
  return {
    digits: groups.join('').replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - FULL_WIDTH_ZERO)),
    places,
    decimalMark: hasPlaces ? last : '',
    groupMark: whole.length > 1 ? (marks[0] ?? '') : '',
    groupSize: whole.length > 1 ? (whole.at(-1)?.length ?? 3) : 0,
    isFullWidth: /[０-９]/.test(number),
  };
}

/** Whether the last of the marks stands before decimal places rather than before a group of digits. */
function isDecimalMark(marks: readonly string[], groups: readonly string[]): boolean {
  const [first, last] = [marks[0], marks.at(-1)];
  if (marks.length > 1) return first !== last;
  return !/^[.,．，]$/.test(last ?? '') ? false : groups[1]?.length !== 3 || /^[0０]/.test(groups[0] ?? '');
}

/** The power of ten of the last digit written, in base units; null where the digits are not those of the value. */
function powerOfLastPlace(digits: string, { decimal, decimals }: Pick<Figure, 'decimal' | 'decimals'>): number | null {
  const significant = withoutZeros(digits);
  if (significant === '') return -decimals;
  const coefficient = decimal.coefficient.replace(/^-/, '');
  if (withoutZeros(coefficient) !== significant) return null;
  return decimal.exponent + trailingZeros(coefficient) - trailingZeros(digits);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+|0+$/g, '');
}

function trailingZeros(digits: string): number {
  return digits.length - digits.replace(/0+$/, '').length;
}

/** Divides by a whole number, where it can: powers below one are no doubles. */
function inUnitsOf(value: number, power: number): number {
  return power < 0 ? value * 10 ** -power : value / 10 ** power;
}

function laidOut(units: string, { places, decimalMark, groupMark, groupSize, isFullWidth }: Shape): string {
  const padded = units.padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const grouped = groupSize === 0 ? whole : inGroups(whole, groupSize).join(groupMark);
  const written = places === 0 ? grouped : grouped + decimalMark + padded.slice(-places);
  return isFullWidth ? written.replace(/\d/g, (digit) => String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))) : written;
}

function inGroups(digits: string, size: number): string[] {
  const first = digits.length % size;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size));
  return groups;
}

/** Without the mark that makes it negative, or with one. */
function withOtherSign(before: string, number: string, behind: string): string {
  const [plainBefore, plainBehind] = [before.replace(NEGATIVE_MARKS, ''), behind.replace(NEGATIVE_MARKS, '')];
  const isMarked = plainBefore !== before || plainBehind !== behind;
  return isMarked ? plainBefore + number + plainBehind : `${before}-${number}${behind}`;
}
