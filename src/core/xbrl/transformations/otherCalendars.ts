import { addDays, isLeapYear, isoDate } from '../../calendar';
import { inXml, named, numbersIn, split, type DateForm } from './dates';
import { indianMonthNames } from './monthNames';
import { asciiDigits, type Transformation } from './transformation';

/** Dates of the Japanese eras and of the Indian national calendar. */

const ERAS: Readonly<Record<string, number>> = { 明: 1868, 大: 1912, 昭: 1926, 平: 1989, 令: 2019 };

const ERA_DATE =
  /^\s*(明治|明|大正|大|昭和|昭|平成|平|令和|令)\s*([0-9]{1,2}|元)\s*年\s*([0-9]{1,2})\s*月\s*(?:([0-9]{1,2})\s*日)?\s*$/;

/** Years of the Japanese eras, 元 being the first. */
export function eraDate(hasDay: boolean): Transformation {
  return (text) => {
    const match = ERA_DATE.exec(asciiDigits(text));
    if (match === null || (match[4] !== undefined) !== hasDay) return null;
    const first = ERAS[match[1]?.charAt(0) ?? ''] ?? 0;
    const year = first - 1 + (match[2] === '元' ? 1 : Number(match[2]));
    return inXml({ year, month: Number(match[3]), day: hasDay ? Number(match[4]) : null });
  };
}

const INDIAN_DATE: DateForm = { order: ['day', 'name', 'year'], monthOf: named(indianMonthNames) };

/**
 * A date of the Indian national calendar, whose year begins on 22 March, in leap years on 21 March.
 */
export const indianDate: Transformation = (text) => {
  const ascii = asciiDigits(text);
  const { day, month } = numbersIn(ascii, INDIAN_DATE) ?? {};
  if (typeof day !== 'number' || typeof month !== 'number') return null;
  const digits = split(ascii).numbers.at(-1) ?? '';
  const year = 78 + (digits.length === 2 ? indianCentury(Number(digits), month, day) : Number(digits));
  const isLeap = isLeapYear(year);
  if (day < 1 || day > indianMonthLength(month, isLeap)) return null;
  let days = day - 1;
  for (let before = 1; before < month; before++) days += indianMonthLength(before, isLeap);
  return addDays(isoDate(year, 3, isLeap ? 21 : 22), days);
};

function indianMonthLength(month: number, isLeap: boolean): number {
  if (month === 1) return isLeap ? 31 : 30;
  return month <= 6 ? 31 : 30;
}

/** Two digits are the year of the century that ends on 10 Pausha 1921, and of the next (registry 3: 31 December 1999). */
function indianCentury(year: number, month: number, day: number): number {
  const isBefore2000 = year > 21 || (year === 21 && month >= 10 && day >= 11);
  return (isBefore2000 ? 1900 : 2000) + year;
}
