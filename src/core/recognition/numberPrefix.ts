import type { Bound } from '../filing';
import type { Lexicon } from './lexicon';
import { currencyEndingAt, type Money } from './moneySigns';
import type { Token } from './tokens';

/** What stands before the digits and belongs to them. */
export interface Prefix {
  /** First token of currency, sign and number. */
  readonly first: number;
  readonly currency: string | null;
  readonly loose: boolean;
  readonly minus: boolean;
  /** Place of an opening bracket: before everything, or between the currency and the number. */
  readonly outerBracket: number | null;
  readonly innerBracket: number | null;
}

export const MINUS: ReadonlySet<string> = new Set(['-', '−', '–', '‑', '﹣', '－']);

/** Reads back from the number at token `at`, no further than token `floor`. */
export function readPrefix(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Prefix {
  let first = at;
  let minus = false;
  let innerBracket: number | null = null;
  let currency: string | null = null;
  let loose = false;
  let i = at - 1;
  for (; i >= floor; i--) {
    const token = tokens[i];
    const money: Money | undefined =
      currency === null ? (currencyEndingAt(tokens, i, floor) ?? currencyNamedBefore(tokens, i, floor, lexicon)) : undefined;
    if (money) {
      currency = money.code;
      loose = money.loose;
      i = money.first;
    } else if (token && !minus && MINUS.has(token.text) && isSign(tokens, i)) {
      minus = true;
    } else if (
      token &&
      innerBracket === null &&
      currency === null &&
      token.text === '(' &&
      tokens[i + 1]?.glued &&
      currencyEndingAt(tokens, i - 1, floor)
    ) {
      innerBracket = i;
    } else {
      break;
    }
    first = i;
  }
  const before = tokens[first - 1];
  if (before?.text === '+' && tokens[first]?.glued && (!before.glued || tokens[first - 2]?.text === '(') && first - 1 >= floor)
    first--;
  const outer = tokens[first - 1]?.text === '(' && first - 1 >= floor ? first - 1 : null;
  return { first, currency, loose, minus, outerBracket: outer, innerBracket };
}

const LONGEST_CURRENCY_NAME = 4;

/** A currency's name whose last token is `at`: 人民币. */
function currencyNamedBefore(tokens: readonly Token[], at: number, floor: number, lexicon: Lexicon): Money | undefined {
  for (let first = Math.max(floor, at + 1 - LONGEST_CURRENCY_NAME); first <= at; first++) {
    const match = lexicon.currenciesBefore.match(tokens, first);
    if (match?.end === at + 1) return { code: match.value, first, loose: false };
  }
  return undefined;
}

/** A minus belongs to the number that it touches, when it touches nothing before: "-5", "RMB-5", not "2023-5" or "A-5". */
function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !after?.glued) return false;
  if (!token.glued) return true;
  const before = tokens[at - 1];
  return (
    before !== undefined && (before.text === '(' || isListed(tokens, at - 1) || currencyEndingAt(tokens, at - 1, 0) !== undefined)
  );
}

/** 40%、-25%: the comma of a list behind a number. */
function isListed(tokens: readonly Token[], comma: number): boolean {
  return tokens[comma]?.text === ',' && /^[%％元]$/.test(tokens[comma - 1]?.text ?? '');
}

/** "approximately", "~", "more than" right before. */
export function boundBefore(
  tokens: readonly Token[],
  first: number,
  lexicon: Lexicon,
): { bound: Bound | null; boundFirst: number } {
  const sign = BOUND_SIGNS[tokens[first - 1]?.text ?? ''];
  if (sign !== undefined) return { bound: sign, boundFirst: first - 1 };
  for (let length = 4; length >= 1; length--) {
    const from = first - length;
    const match = from < 0 ? undefined : lexicon.bounds.match(tokens, from);
    if (match?.end === first) return { bound: match.value, boundFirst: from };
  }
  return { bound: null, boundFirst: first };
}

const BOUND_SIGNS: Readonly<Record<string, Bound | undefined>> = {
  '~': 'approximately',
  '≈': 'approximately',
  '±': 'approximately',
  '>': 'over',
  '<': 'under',
  '≥': 'atLeast',
  '≤': 'upTo',
};
