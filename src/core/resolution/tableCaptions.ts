import type { Span } from '../filing';
import { currencyCodes, currencyNicknames, currencySigns, dollarPrefixes } from '../languages/currencies';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { PhraseTrie } from '../recognition/phrases';
import type { Recognised } from '../recognition/recognise';
import { scaledMoneyAt } from '../recognition/scaledMoney';
import type { Token } from '../recognition/tokens';
import { spanOf } from './subjects';

/** What a caption, a column's head or a bracket in a row's label says of the numbers below or beside it. */
export interface Terms {
  /** Power of ten; null when not said. */
  readonly scale: number | null;
  readonly scaleSpan: Span | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly currencySpan: Span | null;
  /** Amounts are in hundredths of the currency: "(pence)". */
  readonly minor: boolean;
  /** Numbers are percentages although no cell says so. */
  readonly percent: boolean;
  /** The scale does not hold for share counts, nor for amounts per share. */
  readonly sharesUnscaled: boolean;
  /** Power of ten of share counts, where it is another: "except number of shares, which are reflected in thousands". */
  readonly sharesScale: number | null;
  readonly periods: readonly PeriodExpression[];
}

export const noTerms: Terms = {
  scale: null,
  scaleSpan: null,
  currency: null,
  currencySpan: null,
  minor: false,
  percent: false,
  sharesUnscaled: false,
  sharesScale: null,
  periods: [],
};

/** Reads "(Amounts in thousands of Renminbi ("RMB") and U.S. dollars ("USD") except for number of shares and per share data)". */
export function readTerms(block: Recognised): Terms {
  const { lexicon } = block;
  const scale = findScale(block, lexicon);
  const currency = findCurrency(block, lexicon, 0);
  const shown = currency && (shownIn(block, lexicon, currency.last) ?? currency);
  return {
    scale: scale?.power ?? null,
    scaleSpan: scale?.span ?? null,
    currency: shown?.code ?? null,
    currencySpan: shown?.span ?? null,
    minor: shown?.minor ?? false,
    percent: block.tokens.some((token) => token.text === '%' || token.text === '％'),
    sharesUnscaled: excepts(block.tokens, lexicon),
    sharesScale: scaleOfShares(block.tokens, lexicon),
    periods: block.periods,
  };
}

/** `fallback` fills what `terms` leave open. */
export function completed(terms: Terms, fallback: Terms): Terms {
  return {
    scale: terms.scale ?? fallback.scale,
    scaleSpan: terms.scale === null ? fallback.scaleSpan : terms.scaleSpan,
    currency: terms.currency ?? fallback.currency,
    currencySpan: terms.currency === null ? fallback.currencySpan : terms.currencySpan,
    minor: terms.minor || fallback.minor,
    percent: terms.percent || fallback.percent,
    sharesUnscaled: terms.sharesUnscaled || fallback.sharesUnscaled,
    sharesScale: terms.sharesScale ?? fallback.sharesScale,
    periods: terms.periods.length > 0 ? terms.periods : fallback.periods,
  };
}

/** A scale word that stands for itself: not behind a number ("US$5 million" in a caption is an amount). */
function findScale(block: Recognised, lexicon: Lexicon): { power: number; span: Span } | undefined {
  const { tokens } = block;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || tokens[i - 1]?.kind === 'number') continue;
    const times = timesAt(tokens, i);
    if (times !== undefined) return { power: times, span: spanOf(block, i, i + 2) };
    const match = lexicon.tables.scales.match(tokens, i);
    if (!match || !isScaleMark(tokens, i, match.end, lexicon)) continue;
    return { power: match.value, span: spanOf(block, i, match.end) };
  }
  return undefined;
}

const TIMES: Readonly<Record<string, number>> = { '1000': 3, '1000000': 6, '1000000000': 9 };

/** "(x 1.000)", "x € 1,000" as Dutch and Belgian accounts have it. */
function timesAt(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.text !== 'x' && tokens[at]?.text !== '×') return undefined;
  const number = [tokens[at + 1], tokens[at + 2]].find((token) => token?.kind === 'number');
  return number && TIMES[number.text.replace(/[.,\s]/g, '')];
}

/** Short marks ("m", "000") only count beside a currency: "€m", "$000", "RMB mn". */
function isScaleMark(tokens: readonly Token[], at: number, end: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.kind === 'word' && (tokens[end - 1]?.end ?? 0) - token.start > shortMark(token)) return true;
  const beside = [tokens[at - 1], tokens[at - 2], tokens[end]];
  return beside.some((other) => other !== undefined && (isCurrency(other, lexicon) || other.text === "'" || other.text === '’'));
}

/** How long a mark still is short: 万元 says as much as "thousands". */
const shortMark = (token: Token) => (/^\p{Script=Han}/u.test(token.text) ? 1 : 3);

function isCurrency(token: Token, lexicon: Lexicon): boolean {
  return (
    Object.hasOwn(currencySigns, token.text) ||
    currencyCodes.has(token.text) ||
    Object.hasOwn(currencyNicknames, token.text) ||
    lexicon.suffixes.match([token], 0)?.value.type === 'currency'
  );
}

interface NamedCurrency {
  readonly code: string;
  readonly span: Span;
  readonly minor?: boolean;
  /** First token behind it. */
  readonly last: number;
}

/** 美元(折合人民币): the amounts are translated, and stand in the currency in the bracket. */
function shownIn(block: Recognised, lexicon: Lexicon, from: number): NamedCurrency | undefined {
  const [bracket, word] = block.tokens.slice(from, from + 2);
  return bracket?.text === '(' && lexicon.alternates.has(word) ? findCurrency(block, lexicon, from + 2) : undefined;
}

function findCurrency(block: Recognised, lexicon: Lexicon, from: number): NamedCurrency | undefined {
  const { tokens } = block;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const sign = Object.hasOwn(currencySigns, token.text) ? currencySigns[token.text] : undefined;
    if (sign !== undefined) {
      const before = token.glued ? tokens[i - 1] : undefined;
      const prefixed = before?.kind === 'word' ? dollarPrefixes[before.key] : undefined;
      return { code: prefixed ?? sign, span: spanOf(block, prefixed ? i - 1 : i, i + 1), last: i + 1 };
    }
    if (token.kind !== 'word') continue;
    const code = Object.hasOwn(currencyNicknames, token.text)
      ? currencyNicknames[token.text]
      : currencyCodes.has(token.text)
        ? token.text
        : undefined;
    if (code !== undefined) return { code, span: spanOf(block, i, i + 1), last: i + 1 };
    const mark = scaledMoneyAt(tokens, i, lexicon);
    if (mark) return { code: mark.code, span: spanOf(block, i, mark.end), last: mark.end };
    const named = lexicon.suffixes.match(tokens, i);
    if (named?.value.type === 'currency' || named?.value.type === 'minorCurrency') {
      const minor = named.value.type === 'minorCurrency';
      return { code: named.value.code, span: spanOf(block, i, named.end), minor, last: named.end };
    }
  }
  return undefined;
}

/** Is the scale withdrawn for share counts? "except per share data" alone leaves share counts scaled. */
function excepts(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { except, exceptShares, exceptPerShare } = lexicon.tables;
  const from = tokens.findIndex((_, i) => except.match(tokens, i) !== undefined);
  if (from < 0) return false;
  for (let i = from; i < tokens.length;) {
    const perShare: number | undefined = endOf(exceptPerShare, tokens, i);
    if (perShare !== undefined) i = perShare;
    else if (endOf(exceptShares, tokens, i) !== undefined) return true;
    else i++;
  }
  return false;
}

/** A second scale, with shares named since the first. */
function scaleOfShares(tokens: readonly Token[], lexicon: Lexicon): number | null {
  const { exceptShares, exceptPerShare, scales } = lexicon.tables;
  let [seenScale, seenShares] = [false, false];
  for (let i = 0; i < tokens.length; i++) {
    const scale = tokens[i - 1]?.kind === 'number' ? undefined : scales.match(tokens, i);
    if (scale && isScaleMark(tokens, i, scale.end, lexicon)) {
      if (seenScale && seenShares) return scale.value;
      seenScale = true;
    } else if (endOf(exceptPerShare, tokens, i) !== undefined) seenShares = false;
    else if (endOf(exceptShares, tokens, i) !== undefined) seenShares = true;
  }
  return null;
}

const endOf = (trie: PhraseTrie<true>, tokens: readonly Token[], at: number) => trie.match(tokens, at)?.end;

/** What stands in brackets in a label, or in the sentence before a table, tells of units: "Revenue (RMB million)". */
export function inBrackets(words: Recognised): Recognised {
  const tokens: Token[] = [];
  let depth = 0;
  for (const token of words.tokens) {
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    else if (depth > 0 || token.text === '%') tokens.push(token);
  }
  return { ...words, tokens, periods: [], quantities: [] };
}
