import type { Element } from 'domhandler';
import { decimalOf, negated, scaled } from '../decimal';
import type { Decimal } from '../filing';
import { attributeText, trimmed } from './markup';
import type { XbrlProblemCode } from './problems';
import type { RawFormat } from './raw';
import { transformationOf } from './transformations/registry';

/** From what stands in a fact to its value: formats, scale, sign (Inline XBRL 1.1, 7, 10 and 11). */

export type Report = (code: XbrlProblemCode, subject: string) => void;

/** More digits than any amount has. */
const LONGEST_NUMBER = 1000;

/** XBRL sets no bounds for powers of ten; no amount, and no accuracy of one, is beyond these. */
const LARGEST_POWER = 99;

/** The text as its format says; null, with a report, where the format is not known or the text does not fit it. */
export function formatted(text: string, format: RawFormat, report: Report): string | null {
  const found = transformationOf(format.name);
  if (found.transformation === null) {
    report(found.problem, format.text);
    return null;
  }
  const value = found.transformation(trimmed(text));
  if (value === null) report('textDoesNotFitFormat', shortened(text));
  return value;
}

/**
 * The number that an element of digits stands for, with its scale and sign. A minus within the text is against the rules, for it belongs
 * into `sign`, and reported; but it leaves no doubt of what is shown, and the number is negative then.
 */
export function numberIn(element: Element, text: string, format: RawFormat | null, report: Report): Decimal | null {
  const scale = scaleOf(element, report);
  const isNegative = signOf(element, report);
  const magnitude = magnitudeIn(text, format);
  if (magnitude !== null) report('textDoesNotFitFormat', shortened(text));
  const digits = format === null ? trimmed(magnitude ?? text) : formatted(magnitude ?? text, format, report);
  if (digits === null || scale === null || isNegative === null) return null;
  if (/^(-?INF|NaN)$/.test(digits)) {
    report('notFinite', digits);
    return null;
  }
  if (digits.length > LONGEST_NUMBER || !/^([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(digits)) {
    report(format === null ? 'notANumber' : 'textDoesNotFitFormat', shortened(text));
    return null;
  }
  const value = scaled(decimalOf(digits), scale);
  return isNegative || magnitude !== null ? negated(value) : value;
}

/** What a reader takes for a minus: brackets round the whole, or a sign before it. */
const SHOWN_NEGATIVE = /^(?:\(([^()]+)\)|[-‐–−]([^-]+))$/;

/** The number without its minus, where the format allows that and not the whole. */
function magnitudeIn(text: string, format: RawFormat | null): string | null {
  const transformation = format && transformationOf(format.name).transformation;
  const [, bracketed, signed] = SHOWN_NEGATIVE.exec(trimmed(text)) ?? [];
  const magnitude = bracketed ?? signed;
  if (!transformation || magnitude === undefined || transformation(trimmed(text)) !== null) return null;
  return transformation(trimmed(magnitude)) === null ? null : magnitude;
}

/** `scale`; null where it is broken. */
export function scaleOf(element: Element, report: Report): number | null {
  const text = attributeText(element, 'scale');
  const scale = text === null ? 0 : integer(text);
  if (scale === null || Math.abs(scale) > LARGEST_POWER) {
    report('badScale', text ?? '');
    return null;
  }
  return scale;
}

/** `decimals`; null where it is not stated or broken. */
export function decimalsOf(element: Element, isNil: boolean, report: Report): number | 'INF' | null {
  const decimals = attributeText(element, 'decimals');
  const precision = attributeText(element, 'precision');
  if (isNil) {
    if (decimals !== null || precision !== null) report('nilWithDecimals', decimals ?? precision ?? '');
    return null;
  }
  if (precision !== null) checkPrecision(precision, decimals, report);
  else if (decimals === null) report('missingDecimals', '');
  if (decimals === null || decimals === 'INF') return decimals;
  const value = integer(decimals);
  if (value !== null && Math.abs(value) <= LARGEST_POWER) return value;
  report('badDecimals', decimals);
  return null;
}

function checkPrecision(precision: string, decimals: string | null, report: Report): void {
  if (precision !== 'INF' && !/^\+?[0-9]+$/.test(precision)) report('badPrecision', precision);
  if (decimals !== null) report('decimalsAndPrecision', `${decimals}, ${precision}`);
}

/** True for a minus; null where it is broken. */
function signOf(element: Element, report: Report): boolean | null {
  const text = attributeText(element, 'sign');
  if (text === null) return false;
  if (text === '-') return true;
  report('badSign', text);
  return null;
}

function integer(text: string): number | null {
  return /^[+-]?[0-9]{1,9}$/.test(text) ? Number(text) : null;
}

const LONGEST_SUBJECT = 80;

/** A text as the subject of a problem. */
export function shortened(text: string): string {
  const start = trimmed(text.slice(0, 4 * LONGEST_SUBJECT)).replace(/\s+/g, ' ');
  return start.length > LONGEST_SUBJECT ? `${start.slice(0, LONGEST_SUBJECT)}…` : start;
}
