import { decimalOf } from '../decimal';
import type { Decimal } from '../filing';
import { isDigit } from '../readers/characters';

/** How a language writes numbers. */
export interface NumberMarks {
  readonly decimal: '.' | ',';
  readonly group: readonly string[];
  /** Nobody who writes this language uses the marks the other way round, as people do who write English as a second language. */
  readonly isOnlyWay?: boolean | undefined;
}

export interface ReadNumber {
  readonly decimal: Decimal;
  /** True when another convention would read another value and nothing in the number itself decides: `45.000`. */
  readonly ambiguous: boolean;
  /** The other reading of an ambiguous number: as a whole number in groups of three (`45.000` → 45000). */
  readonly grouped?: Decimal;
}

/** Marks that only ever group; the tokeniser lets an ordinary blank in where the language groups with it. */
const GROUPING_ALONE = /[ \u00a0\u202f\u2019']/g;

/**
 * Reads a number as written, by its shape first and the language's habit second: `1,234,567.8` and `1.234.567,8` can each be
 * read in one way only, whatever the language. Undefined when it is no number in any convention (`1,23,4`).
 */
export function readNumber(raw: string, marks: NumberMarks): ReadNumber | undefined {
  if (isDigits(raw)) return { decimal: decimalOf(raw), ambiguous: false };
  const joined = raw.replace(GROUPING_ALONE, '');
  if (joined !== raw) return readNumber(joined, marks);
  if (raw.startsWith('.')) return readNumber(`0${raw}`, marks);
  const lastComma = raw.lastIndexOf(',');
  const lastDot = raw.lastIndexOf('.');
  if (lastComma >= 0 && lastDot >= 0) {
    const decimalMark = lastComma > lastDot ? ',' : '.';
    return read(raw, decimalMark === '.' ? ',' : '.', decimalMark, false);
  }
  const mark = lastComma >= 0 ? ',' : '.';
  const groups = raw.split(mark);
  if (groups.length > 2) return read(raw, mark, null, false);
  const couldGroup = groups[1]?.length === 3 && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0';
  if (!couldGroup || (mark === marks.decimal && marks.isOnlyWay === true)) return read(raw, null, mark, false);
  if (mark !== marks.decimal) return read(raw, mark, null, false);
  const fraction = read(raw, null, mark, true);
  const whole = read(raw, mark, null, true);
  return fraction && whole && { ...fraction, grouped: whole.decimal };
}

/** Most numbers are nothing else. */
function isDigits(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) if (!isDigit(raw.charCodeAt(at))) return false;
  return raw.length > 0;
}

function read(raw: string, group: string | null, decimalMark: string | null, ambiguous: boolean): ReadNumber | undefined {
  const at = decimalMark === null ? -1 : raw.lastIndexOf(decimalMark);
  const whole = at < 0 ? raw : raw.slice(0, at);
  const fraction = at < 0 ? '' : raw.slice(at + 1);
  if (group !== null && whole.includes(group) && !isGrouped(whole, group)) return undefined;
  if (group !== null && fraction.includes(group)) return undefined;
  const digits = group === null ? whole : whole.split(group).join('');
  if (!isDigits(digits) || !(fraction === '' || isDigits(fraction))) return undefined;
  return { decimal: decimalOf(fraction ? `${digits}.${fraction}` : digits), ambiguous };
}

/** Groups of three, or the Indian way: three, then twos. */
function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  const last = rest.pop() ?? '';
  if (first.length < 1 || first.length > 3 || last.length !== 3) return false;
  return rest.every((part) => part.length === 3) || (first.length <= 2 && rest.every((part) => part.length === 2));
}
