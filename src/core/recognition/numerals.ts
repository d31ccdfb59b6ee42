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
): { value: number; end: number } | undefined {
  if (placeWords.size === 0) return undefined;
  let value = 0;
  let placed = false;
  let i = at;
  for (;;) {
    const digit = digitAt(tokens, i, digits);
    const power = placeWords.get(tokens[digit === undefined ? i : i + 1]?.key ?? '');
    if (power === undefined) {
      // The ones come last: 十二.
      if (digit !== undefined && placed) {
        value += digit;
        i++;
      }
      break;
    }
    value += (digit ?? 1) * 10 ** power;
    placed = true;
    i += digit === undefined ? 1 : 2;
  }
  return placed ? { value, end: i } : undefined;
}

function digitAt(tokens: readonly Token[], at: number, digits: ReadonlyMap<string, number>): number | undefined {
  const value = digits.get(tokens[at]?.key ?? '');
  return value !== undefined && value >= 0 && value <= 9 && Number.isInteger(value) ? value : undefined;
}
