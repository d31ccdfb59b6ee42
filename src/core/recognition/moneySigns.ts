import { currencyCodes, currencyNicknames, currencySigns, dollarPrefixes } from '../languages/currencies';
import type { Token } from './tokens';

/** A currency as written before a number. */
export interface Money {
  readonly code: string;
  readonly first: number;
  /** A bare sign: which dollar or yen is for the document to tell. */
  readonly loose: boolean;
}

/** The currency whose last token is `at`: a sign, a sign with letters before it (`US$`), a code. `floor` is the first token it may take. */
export function currencyEndingAt(tokens: readonly Token[], at: number, floor: number): Money | undefined {
  const token = tokens[at];
  if (!token || at < floor) return undefined;
  const sign = currencySigns[token.text];
  if (sign !== undefined && token.kind === 'sign') {
    const before = tokens[at - 1];
    if (token.glued && before?.kind === 'word' && at - 1 >= floor) {
      const code = dollarPrefixes[before.text.toLowerCase()] ?? currencyCode(before.text);
      if (code !== undefined) return { code, first: at - 1, loose: false };
      // "U.S.$5": letters with full stops.
      if (before.text.toUpperCase() === 'S' && tokens[at - 2]?.text === '.')
        return { code: 'USD', first: Math.max(floor, at - 3), loose: false };
    }
    if (token.glued && before?.text === '.' && tokens[at - 2]?.text === 'S' && tokens[at - 4]?.text === 'U')
      return { code: 'USD', first: Math.max(floor, at - 4), loose: false };
    return { code: sign, first: at, loose: token.text === '$' || token.text === '¥' || token.text === '￥' };
  }
  const code = token.kind === 'word' ? currencyCode(token.text) : undefined;
  return code === undefined ? undefined : { code, first: at, loose: false };
}

/** The currency of a code, ISO 4217's or an everyday one; capitals matter. */
export function currencyCode(text: string): string | undefined {
  return Object.hasOwn(currencyNicknames, text) ? currencyNicknames[text] : currencyCodes.has(text) ? text : undefined;
}

/** The currency of a token that stands behind a number: a code or a sign. */
export function currencyOfToken(token: Token): string | undefined {
  if (token.kind === 'word') return currencyCode(token.text);
  return Object.hasOwn(currencySigns, token.text) ? currencySigns[token.text] : undefined;
}
