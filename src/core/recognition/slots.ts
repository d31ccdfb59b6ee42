import type { Language } from '../languages/language';
import { composedNumeral, spelledYear } from './numerals';
import type { SlotMatcher } from './phrases';
import type { Fold, Token } from './tokens';

/** A slot that one token fills. */
const one = (value: number | undefined, index: number) => (value === undefined ? undefined : { value, end: index + 1 });

/** What fills the slots of a language's period phrases, and which words may begin to fill one, beside numbers. */
export function slotsOf(language: Language, fold: Fold): { readonly matcher: SlotMatcher; readonly words: readonly string[] } {
  const months = new Map(Object.entries(language.months).map(([word, month]) => [fold(word), month]));
  const ordinals = new Map(Object.entries(language.ordinals).map(([word, value]) => [fold(word), value]));
  const numerals = new Map(Object.entries(language.numbers.words).map(([word, value]) => [fold(word), value]));
  const placeWords = new Map(Object.entries(language.numbers.placeWords));
  const relativeYears = new Map(Object.entries(language.relativeYears).map(([word, years]) => [fold(word), years]));
  const integer = (token: Token | undefined, from: number, to: number, digits?: number) => {
    if (token?.kind !== 'number' || token.text.length > 4 || !/^\d+$/.test(token.text)) return undefined;
    if (digits !== undefined && token.text.length !== digits) return undefined;
    const value = Number(token.text);
    return value >= from && value <= to ? value : undefined;
  };
  /** "13", "thirteen", "thirty-nine". */
  const numeral = (tokens: readonly Token[], index: number) => {
    const token = tokens[index];
    const placed = composedNumeral(tokens, index, numerals, placeWords);
    if (placed) return placed;
    const first = token?.kind === 'word' ? numerals.get(token.key) : integer(token, 1, 60);
    if (first === undefined) return undefined;
    const next = tokens[index + 1]?.text === '-' ? index + 2 : index + 1;
    const unit = token?.kind === 'word' && first >= 20 && first % 10 === 0 ? numerals.get(tokens[next]?.key ?? '') : undefined;
    return unit !== undefined && unit >= 1 && unit <= 9
      ? { value: first + unit, end: next + 1 }
      : { value: first, end: index + 1 };
  };
  /** 九, 三十一: the months and days of a language that puts numbers together. */
  const spelledUpTo = (most: number, tokens: readonly Token[], index: number) => {
    if (placeWords.size === 0 || tokens[index]?.kind !== 'word') return undefined;
    const found = numeral(tokens, index);
    return found && Number.isInteger(found.value) && found.value >= 1 && found.value <= most ? found : undefined;
  };
  const ordinalSuffix = new Set(['st', 'nd', 'rd', 'th']);
  const matcher: SlotMatcher = (name, tokens, index) => {
    const token = tokens[index];
    if (!token) return undefined;
    switch (name) {
      case 'year':
        return (
          one(integer(token, 1900, 2099, 4) ?? relativeYears.get(token.key), index) ??
          (placeWords.size > 0 ? spelledYear(tokens, index, numerals) : undefined)
        );
      // "31.12": day and month read as one number; the full stop behind it tells that they are none.
      case 'ddmm': {
        if (token.kind !== 'number') return undefined;
        const [, day, month] = /^(\d\d?)\.(\d\d?)$/.exec(token.text) ?? [];
        const isDay = Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12;
        return isDay ? one(Number(month) * 100 + Number(day), index) : undefined;
      }
      // "2023/24", "2023/2024": a fiscal year over two calendar years, named by both.
      case 'years': {
        const first = integer(token, 1900, 2099, 4);
        const second =
          tokens[index + 1]?.text === '/'
            ? (integer(tokens[index + 2], 0, 99, 2) ?? integer(tokens[index + 2], 1900, 2099, 4))
            : undefined;
        return first !== undefined && second !== undefined && second % 100 === (first + 1) % 100
          ? { value: first + 1, end: index + 3 }
          : undefined;
      }
      case 'yy': {
        const value = integer(token, 0, 99, 2);
        return one(value === undefined ? undefined : value < 70 ? 2000 + value : 1900 + value, index);
      }
      case 'mm':
        return one(integer(token, 1, 12), index) ?? spelledUpTo(12, tokens, index);
      case 'dd':
        return one(integer(token, 1, 31), index) ?? spelledUpTo(31, tokens, index);
      case 'day': {
        const value = integer(token, 1, 31);
        if (value === undefined) return undefined;
        const after = tokens[index + 1];
        return { value, end: after?.glued && ordinalSuffix.has(after.key) ? index + 2 : index + 1 };
      }
      case 'month':
        return one(token.kind === 'word' ? months.get(token.key) : undefined, index);
      case 'ordinal': {
        const after = tokens[index + 1];
        if (token.kind === 'number' && after?.glued && ordinalSuffix.has(after.key)) {
          const value = integer(token, 1, 4);
          return value === undefined ? undefined : { value, end: index + 2 };
        }
        return one(token.kind === 'word' ? ordinals.get(token.key) : undefined, index);
      }
      case 'q':
        return one(integer(token, 1, 4, 1), index);
      case 'half':
        return one(integer(token, 1, 2, 1), index);
      case 'n':
        return numeral(tokens, index);
      default:
        return undefined;
    }
  };
  return { matcher, words: [months, ordinals, numerals, placeWords, relativeYears].flatMap((words) => [...words.keys()]) };
}
