import { quarterEnd } from './dates';
import {
  countryCodes,
  exchangeCodes,
  filerCategories,
  foldCountry,
  foldExchange,
  foldFilerCategory,
  foldInitials,
  provinceAndCountryCodes,
  stateAndProvinceCodes,
} from './secNames';
import { fixed, type Transformation } from './transformation';
import { durationInWords, numberInWords } from './words';

/** The SEC's registry: durations, numbers in words, boxes, and names as codes (namespace http://www.sec.gov/inlineXBRL/transformation/2015-08-31). */

const DAYS_OF_MONTH = 30.4375;

/** An amount of a unit of time as XML Schema's `duration`, its fraction in smaller units: `2.5` years are `P2Y6M`. */
function duration(inUnits: (amount: number) => string): Transformation {
  return (text) => {
    if (!/^[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)$/.test(text)) return null;
    const amount = Math.abs(Number(text));
    if (amount > Number.MAX_SAFE_INTEGER) return null;
    const value = `P${inUnits(amount)}`;
    return text.startsWith('-') && /[1-9]/.test(value) ? `-${value}` : value;
  };
}

function years(amount: number): string {
  const months = (amount % 1) * 12;
  const days = (months % 1) * DAYS_OF_MONTH;
  return `${Math.floor(amount)}Y${unlessZero(months, 'M')}${unlessZero(days, 'D')}`;
}

function months(amount: number): string {
  return `${Math.floor(amount)}M${unlessZero((amount % 1) * DAYS_OF_MONTH, 'D')}`;
}

function days(amount: number): string {
  const hours = unlessZero((amount % 1) * 24, 'H');
  return `${Math.floor(amount)}D${hours === '' ? '' : `T${hours}`}`;
}

function unlessZero(amount: number, unit: string): string {
  return Math.floor(amount) === 0 ? '' : `${Math.floor(amount)}${unit}`;
}

function named(codes: ReadonlyMap<string, string>, fold: (text: string) => string): Transformation {
  return (text) => codes.get(fold(text)) ?? null;
}

/** ☐ is no, ☑ and ☒ are yes. */
function box(no: string, yes: string): Transformation {
  return (text) => (text === '\u2610' ? no : text === '\u2611' || text === '\u2612' ? yes : null);
}

export const secFixed = { numinf: fixed('INF'), numneginf: fixed('-INF'), numnan: fixed('NaN') };

export const secFormats: Readonly<Record<string, Transformation>> = {
  duryear: duration(years),
  durmonth: duration(months),
  durweek: duration((amount) => `${Math.floor(amount * 7)}D`),
  durday: duration(days),
  durhour: duration((amount) => `T${Math.floor(amount)}H`),
  durwordsen: durationInWords,
  numwordsen: numberInWords,
  datequarterend: quarterEnd,
  boolballotbox: box('false', 'true'),
  yesnoballotbox: box('No', 'Yes'),
  countrynameen: named(countryCodes, foldCountry),
  stateprovnameen: named(stateAndProvinceCodes, foldInitials),
  edgarprovcountryen: named(provinceAndCountryCodes, foldCountry),
  exchnameen: named(exchangeCodes, foldExchange),
  entityfilercategoryen: named(filerCategories, foldFilerCategory),
};
