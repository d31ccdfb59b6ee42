import type { Token } from './tokens';

/**
 * A number written with place words: 三百五十 is 3·100 + 5·10, 十二 is 10 + 2. At least one place word has to stand in it;
 * undefined where none does. `end` is the first token behind it.
 */
export function composedNumeral(
  tokens: readonly Token[],
  at: number,
  digits: ReadonlyMap<string, number>,
  placeWords: ReadonlyMap<string, number>,
): { value: number; end: number; hasDigit: boolean } | undefined {
  if (placeWords.size === 0) return undefined;
  let value = 0;
  let placed = false;
  let hasDigit = false;
  let i = at;
  let last = Infinity;
  for (;;) {
    const digit = digitAt(tokens, i, digits);
    const power = placeWords.get(tokens[digit === undefined ? i : i + 1]?.key ?? '');
    // Each place is smaller than the one before: 一百一百 are two numbers.
    if (power === undefined || power >= last) {
      // The ones come last: 十二.
      if (digit !== undefined && placed && power === undefined) {
        value += digit;
        hasDigit = true;
        i++;
      }
      break;
    }
    value += (digit ?? 1) * 10 ** power;
    placed = true;
    last = power;
    hasDigit ||= digit !== undefined;
    i += digit === undefined ? 1 : 2;
  }
  return placed ? { value, end: i, hasDigit } : undefined;
}

/** A year written digit by digit: 二零二四. */
export function spelledYear(
  tokens: readonly Token[],
  at: number,
  digits: ReadonlyMap<string, number>,
): { value: number; end: number } | undefined {
  let value = 0;
  for (let i = at; i < at + 4; i++) {
    const digit = digitAt(tokens, i, digits);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value >= 1900 && value <= 2099 ? { value, end: at + 4 } : undefined;
}

/** The digits behind the word for the decimal mark: the 五 of 三点五. `end` is the first token behind them. */
export function spelledFraction(
  tokens: readonly Token[],
  at: number,
  digits: ReadonlyMap<string, number>,
  point: string | undefined,
): { digits: string; end: number } | undefined {
  if (point === undefined || tokens[at]?.key !== point) return undefined;
  let found = '';
  let i = at + 1;
  for (let digit = digitAt(tokens, i, digits); digit !== undefined; digit = digitAt(tokens, i, digits)) {
    found += digit;
    i++;
  }
  return found === '' ? undefined : { digits: found, end: i };
}

function digitAt(tokens: readonly Token[], at: number, digits: ReadonlyMap<string, number>): number | undefined {
  const value = digits.get(tokens[at]?.key ?? '');
  return value !== undefined && value >= 0 && value <= 9 && Number.isInteger(value) ? value : undefined;
}
