import { daysInMonth, isoDate, isRealDate } from '../../calendar';
import { foldName, monthNamed, romanMonth, type MonthNames } from './monthNames';
import { asciiDigits, oneOf, type Transformation } from './transformation';

/**
 * Dates as the registries define them: numbers in an order, with words and marks between them, and perhaps a month by name. They
 * come out as XML Schema's `date`, `gMonthDay` (`--12-31`) and `gYearMonth` (`2024-12`).
 */

type Part = 'day' | 'month' | 'year' | 'name';

export interface DateForm {
  /** Numbers from left to right; `name` is the place of a month's name. */
  readonly order: readonly Part[];
  /** Which month a folded word names. Needed where the order has a name. */
  readonly monthOf?: (word: string) => number | null;
  /** True where words may stand behind the last number: `2020 m. sausio 15 d.` */
  readonly hasEnd?: boolean;
  /** What the text must look like besides, its digits in ASCII. */
  readonly shape?: RegExp;
}

/** The parts of a date; null for what the form does not have. */
export interface Numbers {
  day: number | null;
  month: number | null;
  year: number | null;
}

export function date(form: DateForm): Transformation {
  return (text) => {
    const numbers = numbersIn(asciiDigits(text), form);
    return numbers === null ? null : inXml(numbers);
  };
}

export function named(names: MonthNames): (word: string) => number | null {
  return (word) => monthNamed(word, names);
}

/** A text as numbers and what stands before, between and behind them. */
export function split(text: string): { readonly numbers: readonly string[]; readonly between: readonly string[] } {
  return { numbers: text.match(/[0-9]+/g) ?? [], between: text.split(/[0-9]+/) };
}

/** The numbers of a text with its digits in ASCII; null where it is not of the form. */
export function numbersIn(text: string, form: DateForm): Numbers | null {
  const { numbers, between } = split(text);
  const { order, hasEnd = false, shape } = form;
  const nameAt = order.indexOf('name');
  const parts = order.filter((part) => part !== 'name');
  const mayEnd = hasEnd || nameAt === parts.length;
  if (numbers.length !== parts.length || (nameAt !== 0 && between[0] !== '') || (!mayEnd && between.at(-1) !== '')) return null;
  if (shape !== undefined && !shape.test(text)) return null;
  const found: Numbers = { day: null, month: null, year: null };
  for (const [i, part] of parts.entries()) {
    const value = part === 'year' ? yearOf(numbers[i] ?? '') : smallNumber(numbers[i] ?? '');
    if (value === null) return null;
    found[part] = value;
  }
  if (nameAt < 0) return found;
  found.month = monthIn(between[nameAt] ?? '', nameAt === 0, form);
  return found.month === null ? null : found;
}

/** Two digits are a year of this century, as the registries have it. */
function yearOf(digits: string): number | null {
  if (digits.length === 4) return Number(digits);
  return digits.length <= 2 ? 2000 + Number(digits) : null;
}

function smallNumber(digits: string): number | null {
  return digits.length <= 2 ? Number(digits) : null;
}

/** The month named: by the first word where the text begins with it, else by the last that names one (`15 de enero de 2024`). */
function monthIn(words: string, isFirst: boolean, { monthOf = () => null }: DateForm): number | null {
  let month: number | null = null;
  for (const match of foldName(words).matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const named = monthOf(match[0]);
    if (isFirst) return match.index === 0 ? named : null;
    if (match.index > 0) month = named ?? month;
  }
  return month;
}

export function inXml({ year, month, day }: Numbers): string | null {
  if (month === null || month < 1 || month > 12) return null;
  if (year !== null && day !== null) return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
  if (year !== null) return isoDate(year, month, 1).slice(0, 7);
  // A leap year: 29 February is a day of some years.
  return day !== null && isRealDate(2000, month, day) ? `-${isoDate(0, month, day).slice(4)}` : null;
}

/** `15. XI. 2024`. */
export function romanDate(order: readonly Part[]): Transformation {
  return date({ order, monthOf: romanMonth });
}

/** The last day of a calendar quarter: `first quarter of 2024`, `2024 Q3`. */
export const quarterEnd: Transformation = (text) => {
  const behind = /^(?:[^\W\d][^0-9]*)?(1|[Ff]irst|2|[Ss]econd|3|[Tt]hird|4|[Ff]ourth|[Ll]ast)[^0-9]*([0-9]{4})$/.exec(text);
  const before = /^([0-9]{4})[^0-9]*(1|[Ff]irst|2|[Ss]econd|3|[Tt]hird|4|[Ff]ourth|[Ll]ast)(?:[^0-9].*)?$/s.exec(text);
  const quarter = QUARTERS[(behind?.[1] ?? before?.[2] ?? '').toLowerCase()];
  const year = Number(behind?.[2] ?? before?.[1]);
  return quarter === undefined ? null : isoDate(year, quarter * 3, daysInMonth(year, quarter * 3));
};

const QUARTERS: Readonly<Record<string, number>> = { 1: 1, first: 1, 2: 2, second: 2, 3: 3, third: 3, 4: 4, fourth: 4, last: 4 };

/** A month by name, or by a number in its place. */
export function namedOrNumeric(order: readonly Part[], names: MonthNames): Transformation {
  const numeric = order.map((part) => (part === 'name' ? 'month' : part));
  return oneOf(date({ order, monthOf: named(names) }), date({ order: numeric }));
}
