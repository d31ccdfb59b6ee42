import { currencyCodes, currencyNicknames, currencySigns, dollarPrefixes } from '../languages/currencies';
import { decimalOf, negated, scaled } from '../decimal';
import type { Bound, Decimal, Notation, Span } from '../filing';
import type { Lexicon } from './lexicon';
import { readNumber } from './numbers';
import type { Token } from './tokens';

/**
 * A number with everything that is written to it: sign, scale, currency, percent. What it is the quantity *of* is not known
 * here. `first` and `last` are token indices (`last` exclusive); the span is the source's characters from the first to the last.
 */
export interface Quantity extends Span {
  readonly first: number;
  readonly last: number;
  /** The digits as written, with their sign, before scaling. */
  readonly digits: Decimal;
  /** Power of ten of the scale word; null when there is none. */
  readonly scale: number | null;
  /** Where the scale word stands; for a scale shared with a later number, there. */
  readonly scaleSpan: Span | null;
  readonly currency: string | null;
  /** True when the currency stands behind the number. */
  readonly currencyBehind: boolean;
  /** True for a bare `$` or `¥`, whose country the document has to tell. */
  readonly looseCurrency: boolean;
  readonly notation: Notation;
  /** `month`, `day`, … for a measured quantity. */
  readonly measure: string | null;
  /** Denominator: `share`, `ADS`; its words stand after the span. */
  readonly per: string | null;
  /** Unit of the counted noun that follows, where it has one: `shares`, `ADS`. */
  readonly counted: string | null;
  readonly bound: Bound | null;
  /** Token index at which the words of the bound begin; `first` when there are none. */
  readonly boundFirst: number;
  /** A minus, or brackets that stand for one. */
  readonly negative: boolean;
  readonly ambiguous: boolean;
  /** For a range: the place (in the list) of the other end. */
  readonly rangeWith: number | null;
}

/** The exact value in base units, as far as the quantity alone tells. */
export function valueOf(quantity: Pick<Quantity, 'digits' | 'notation' | 'scale'>, extraPower = 0): Decimal {
  const power = (quantity.scale ?? 0) + extraPower;
  switch (quantity.notation) {
    case 'percent':
    case 'percentagePoints':
      return scaled(quantity.digits, power - 2);
    case 'basisPoints':
      return scaled(quantity.digits, power - 4);
    case 'number':
    case 'multiple':
      return scaled(quantity.digits, power);
  }
}

/** What a token means already: a lone year, or something a number cannot be part of. */
export type Taken = (index: number) => 'free' | 'year' | 'taken';

export interface QuantityOptions {
  /** Brackets round a number mean minus: true in table cells, false in prose. */
  readonly bracketsNegate: boolean;
}

type Draft = { -readonly [K in keyof Quantity]: Quantity[K] };

/**
 * All quantities in `tokens`, in order. `taken` says which tokens already mean something else (a date, a metric's name): a
 * number there counts only when a currency, a scale or a percent sign says that it is a quantity after all.
 */
export function findQuantities(tokens: readonly Token[], lexicon: Lexicon, taken: Taken, options: QuantityOptions): Quantity[] {
  const found: Draft[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at, found.at(-1)?.last ?? 0, lexicon, options);
    if (quantity && (!isTaken(quantity, taken) || outweighs(quantity, taken))) {
      found.push(quantity);
      at = quantity.last;
    } else {
      at++;
    }
  }
  joinRanges(found, tokens, lexicon);
  shareScales(found, tokens, lexicon);
  return found;
}

/** Is it money, scaled or a percentage: more than bare digits? */
export function isStrong(quantity: Pick<Quantity, 'currency' | 'scale' | 'notation'>): boolean {
  return quantity.currency !== null || quantity.scale !== null || quantity.notation !== 'number';
}

function isTaken(quantity: Quantity, taken: Taken): boolean {
  for (let i = quantity.first; i < quantity.last; i++) if (taken(i) !== 'free') return true;
  return false;
}

/** A lone year gives way to money, a scale or a percent sign; a date or a name does not, nor does the year of "2024 RMB". */
function outweighs(quantity: Quantity, taken: Taken): boolean {
  for (let i = quantity.first; i < quantity.last; i++) if (taken(i) === 'taken') return false;
  return isStrong(quantity) && !(quantity.currencyBehind && quantity.scale === null);
}

function quantityAt(
  tokens: readonly Token[],
  at: number,
  floor: number,
  lexicon: Lexicon,
  options: QuantityOptions,
): Draft | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const core =
    token.kind === 'number' ? numeralAt(token, at, lexicon) : token.kind === 'word' ? spelledAt(tokens, at, lexicon) : undefined;
  if (!core) return undefined;
  const prefix = readPrefix(tokens, at, floor);
  const suffix = readSuffix(tokens, core.end, prefix, lexicon, options);
  if (core.spelled && !suffix.scale && suffix.notation === 'number' && suffix.currency === null) return undefined;
  if (!core.spelled && isNoQuantity(tokens, at, prefix, suffix, lexicon)) return undefined;
  const last = tokens[suffix.end - 1] ?? token;
  // A bracket before everything belongs to the number only where its other half makes it a minus.
  const firstAt = suffix.bracketed && prefix.outerBracket !== null ? prefix.outerBracket : prefix.first;
  const first = tokens[firstAt] ?? token;
  // "plus or minus 2%" is no minus.
  const saidNegative =
    lexicon.negatives.has(tokens[firstAt - 1]?.key ?? '') && !lexicon.listLinks.has(tokens[firstAt - 2]?.key ?? '');
  const negative = saidNegative || prefix.minus || suffix.bracketed || suffix.trailingMinus;
  const digits = suffix.minor ? scaled(core.decimal, -2) : core.decimal;
  return {
    first: firstAt,
    last: suffix.end,
    start: first.start,
    end: last.end,
    digits: negative ? negated(digits) : digits,
    scale: suffix.scale?.power ?? null,
    scaleSpan: suffix.scale?.span ?? null,
    currency: prefix.currency ?? suffix.currency,
    currencyBehind: prefix.currency === null && suffix.currency !== null,
    looseCurrency: prefix.loose,
    notation: suffix.notation,
    measure: suffix.measure,
    per: suffix.per,
    counted: lexicon.countedUnits.match(tokens, suffix.end)?.value ?? null,
    ...boundBefore(tokens, firstAt, lexicon),
    negative,
    ambiguous: core.ambiguous,
    rangeWith: null,
  };
}

interface Core {
  readonly decimal: Decimal;
  readonly end: number;
  readonly ambiguous: boolean;
  readonly spelled: boolean;
}

function numeralAt(token: Token, at: number, lexicon: Lexicon): Core | undefined {
  if (/^0\d/.test(token.text)) return undefined;
  const number = readNumber(token.text, lexicon.language.numbers);
  return number && { ...number, end: at + 1, spelled: false };
}

/** "half a", "three", "twenty-five": only ever the start of a quantity, a scale or a percent word has to follow. */
function spelledAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Core | undefined {
  const first = lexicon.numerals.match(tokens, at);
  if (!first || (tokens[at]?.glued && at > 0)) return undefined;
  let value = first.value;
  let end = first.end;
  if (value >= 20 && value % 10 === 0) {
    const next = tokens[end]?.text === '-' ? end + 1 : end;
    const unit = lexicon.numerals.match(tokens, next);
    if (unit && unit.value >= 1 && unit.value <= 9 && Number.isInteger(unit.value)) {
      value += unit.value;
      end = unit.end;
    }
  }
  return { decimal: decimalOf(String(value)), end, ambiguous: false, spelled: true };
}

// ------------------------------------------------------------------------------------------------ before the number

interface Prefix {
  /** First token of currency, sign and number. */
  readonly first: number;
  readonly currency: string | null;
  readonly loose: boolean;
  readonly minus: boolean;
  /** Place of an opening bracket: before everything, or between the currency and the number. */
  readonly outerBracket: number | null;
  readonly innerBracket: number | null;
}

const MINUS = new Set(['-', '−', '–', '‑', '﹣', '－']);

function readPrefix(tokens: readonly Token[], at: number, floor: number): Prefix {
  let first = at;
  let minus = false;
  let innerBracket: number | null = null;
  let currency: string | null = null;
  let loose = false;
  let i = at - 1;
  for (; i >= floor; i--) {
    const token = tokens[i];
    const money: Money | undefined = currency === null ? currencyEndingAt(tokens, i, floor) : undefined;
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

/** A minus belongs to the number that it touches, when it touches nothing before: "-5", "RMB-5", not "2023-5" or "A-5". */
function isSign(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || !after?.glued) return false;
  if (!token.glued) return true;
  const before = tokens[at - 1];
  return before !== undefined && (before.text === '(' || currencyEndingAt(tokens, at - 1, 0) !== undefined);
}

interface Money {
  readonly code: string;
  readonly first: number;
  /** A bare sign: which dollar or yen is for the document to tell. */
  readonly loose: boolean;
}

function currencyEndingAt(tokens: readonly Token[], at: number, floor: number): Money | undefined {
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

function currencyCode(text: string): string | undefined {
  return Object.hasOwn(currencyNicknames, text) ? currencyNicknames[text] : currencyCodes.has(text) ? text : undefined;
}

/** "approximately", "~", "more than" right before. */
function boundBefore(tokens: readonly Token[], first: number, lexicon: Lexicon): { bound: Bound | null; boundFirst: number } {
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

// ------------------------------------------------------------------------------------------------ behind the number

interface Suffix {
  readonly end: number;
  readonly scale: { readonly power: number; readonly span: Span } | null;
  readonly currency: string | null;
  readonly minor: boolean;
  readonly notation: Notation;
  readonly measure: string | null;
  readonly per: string | null;
  readonly bracketed: boolean;
  readonly trailingMinus: boolean;
}

type SuffixDraft = { -readonly [K in keyof Suffix]: Suffix[K] };

function readSuffix(tokens: readonly Token[], from: number, prefix: Prefix, lexicon: Lexicon, options: QuantityOptions): Suffix {
  const suffix: SuffixDraft = {
    end: from,
    scale: null,
    currency: null,
    minor: false,
    notation: 'number',
    measure: null,
    per: null,
    bracketed: false,
    trailingMinus: false,
  };
  closeBracket(tokens, suffix, prefix, options);
  for (;;) {
    const before = suffix.end;
    takeSuffix(tokens, suffix, prefix, lexicon);
    closeBracket(tokens, suffix, prefix, options);
    if (suffix.end === before) break;
  }
  const minus = tokens[suffix.end];
  const behind = tokens[suffix.end + 1];
  if (options.bracketsNegate && minus && MINUS.has(minus.text) && minus.glued && !behind) {
    suffix.trailingMinus = true;
    suffix.end++;
  }
  suffix.per = lexicon.per.match(tokens, suffix.end)?.value ?? null;
  return suffix;
}

/**
 * Brackets mean minus in a cell, round a percentage whose sign stands outside ("(12.3)%") and between a currency and its
 * number ("$(5.2) million"); round a quantity in prose they are brackets.
 */
function closeBracket(tokens: readonly Token[], suffix: SuffixDraft, prefix: Prefix, options: QuantityOptions): void {
  if (suffix.bracketed || tokens[suffix.end]?.text !== ')') return;
  if (prefix.innerBracket === null) {
    if (prefix.outerBracket === null) return;
    const behind = tokens[suffix.end + 1];
    const percentOutside = behind?.glued === true && (behind.text === '%' || behind.text === '％');
    if (!options.bracketsNegate && !percentOutside) return;
  }
  suffix.bracketed = true;
  suffix.end++;
}

function takeSuffix(tokens: readonly Token[], suffix: SuffixDraft, prefix: Prefix, lexicon: Lexicon): void {
  const at = suffix.end;
  const token = tokens[at];
  if (!token || suffix.measure !== null) return;
  const hasMoney = prefix.currency !== null || suffix.currency !== null;
  if (suffix.scale === null && suffix.notation === 'number') {
    const power = Object.hasOwn(lexicon.language.scaleAbbreviations, token.text)
      ? lexicon.language.scaleAbbreviations[token.text]
      : undefined;
    const next = tokens[at + 1];
    if (power !== undefined && (token.glued || hasMoney || token.text.length > 1) && !(next?.glued && next.kind !== 'sign')) {
      suffix.scale = { power, span: token };
      suffix.end = at + 1;
      return;
    }
  }
  const minor =
    token.glued && Object.hasOwn(lexicon.language.minorAbbreviations, token.text)
      ? lexicon.language.minorAbbreviations[token.text]
      : undefined;
  if (
    minor !== undefined &&
    !hasMoney &&
    suffix.scale === null &&
    suffix.notation === 'number' &&
    !(tokens[at + 1]?.glued && tokens[at + 1]?.kind !== 'sign')
  ) {
    suffix.currency = minor;
    suffix.minor = true;
    suffix.end = at + 1;
    return;
  }
  const hyphen = token.text === '-' && token.glued && tokens[at + 1]?.glued === true;
  const match = lexicon.suffixes.match(tokens, hyphen ? at + 1 : at);
  const matchedGlued = tokens[hyphen ? at + 1 : at];
  if (match && matchedGlued) {
    const { value } = match;
    if (value.type === 'scale' && suffix.scale === null && suffix.notation === 'number') {
      suffix.scale = {
        power: value.power,
        span: { start: matchedGlued.start, end: tokens[match.end - 1]?.end ?? matchedGlued.end },
      };
      suffix.end = match.end;
      combineScales(tokens, suffix, lexicon);
      return;
    }
    if (value.type === 'currency' && !hasMoney && suffix.notation === 'number') {
      suffix.currency = value.code;
      suffix.end = match.end;
      return;
    }
    if (value.type === 'minorCurrency' && !hasMoney && suffix.notation === 'number' && suffix.scale === null) {
      suffix.currency = value.code;
      suffix.minor = true;
      suffix.end = match.end;
      return;
    }
    if (value.type === 'notation' && suffix.notation === 'number' && !hasMoney && suffix.scale === null) {
      if (value.notation === 'multiple' && !isMultiple(tokens, match.end)) return;
      suffix.notation = value.notation;
      suffix.end = match.end;
      return;
    }
    if (value.type === 'measure' && !hyphen && !hasMoney && suffix.notation === 'number') {
      suffix.measure = value.unit;
      suffix.end = match.end;
      return;
    }
  }
  if (!hasMoney && suffix.notation === 'number') {
    const code =
      token.kind === 'word'
        ? currencyCode(token.text)
        : Object.hasOwn(currencySigns, token.text)
          ? currencySigns[token.text]
          : undefined;
    // "5 $10": the sign belongs to the number behind it.
    const next = tokens[at + 1];
    if (code !== undefined && !(next?.kind === 'number' && (next.glued || !token.glued))) {
      suffix.currency = code;
      suffix.end = at + 1;
    }
  }
}

/** "hundred thousand", "thousand million". */
function combineScales(tokens: readonly Token[], suffix: SuffixDraft, lexicon: Lexicon): void {
  const next = lexicon.suffixes.match(tokens, suffix.end);
  if (next?.value.type === 'scale' && suffix.scale) {
    suffix.scale = {
      power: suffix.scale.power + next.value.power,
      span: { start: suffix.scale.span.start, end: tokens[next.end - 1]?.end ?? suffix.scale.span.end },
    };
    suffix.end = next.end;
  }
}

/** "2.5 times" is a multiple, "three times a day" and "2x4" are none. */
function isMultiple(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return !(next?.glued && next.kind !== 'sign');
}

// ------------------------------------------------------------------------------------------------ numbers that are no quantities

function isNoQuantity(tokens: readonly Token[], at: number, prefix: Prefix, suffix: Suffix, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[prefix.first - 1];
  const after = tokens[suffix.end];
  if (!token) return true;
  if (isPartOfCode(tokens, at, prefix, suffix)) return true;
  const strong = prefix.currency !== null || suffix.currency !== null || suffix.scale !== null || suffix.notation !== 'number';
  if (strong) return false;
  // Clock times and ratios of two bare numbers; a code after an exchange's name.
  if (after?.text === ':' && after.glued && tokens[suffix.end + 1]?.glued) return true;
  if (before?.text === ':' && before.glued && token.glued) return true;
  if (before?.text === ':' && lexicon.exchanges.has(tokens[prefix.first - 2]?.key ?? '')) return true;
  const called = before?.text === ':' ? prefix.first - 1 : prefix.first;
  if (isCalled(tokens, called, lexicon)) return true;
  if (after && lexicon.notCounted.has(after.key) && (after.glued || after.kind === 'word')) return true;
  // "12-month period", "90-day notice", "10-K": a number that is half of a word.
  if (after?.text === '-' && after.glued && tokens[suffix.end + 1]?.glued && tokens[suffix.end + 1]?.kind === 'word') return true;
  // "180 day+": part of a name.
  if (suffix.measure !== null && after?.text === '+' && after.glued) return true;
  return false;
}

/** Letters or digits that touch the number and are no currency, scale or unit: `360shuke`, `Q3`, `H.10`, `555-0100`. */
function isPartOfCode(tokens: readonly Token[], at: number, prefix: Prefix, suffix: Suffix): boolean {
  const first = tokens[prefix.first];
  const before = tokens[prefix.first - 1];
  const after = tokens[suffix.end];
  if (first?.glued && before) {
    if (before.kind !== 'sign') return true;
    if (before.text === '.' && before.glued) return true;
    if ((before.text === '/' || before.text === '-') && before.glued && tokens[prefix.first - 2]?.kind === 'word') return true;
    if (before.text === '#' || before.text === '@' || before.text === '_') return true;
    if (before.text === '-' && before.glued && tokens[prefix.first - 2]?.kind === 'code') return true;
  }
  if (after?.glued && suffix.end === at + 1 && after.kind !== 'sign') return true;
  if (after?.glued && (after.text === '_' || after.text === '=')) return true;
  return countDashed(tokens, at) >= 3;
}

/** How many numbers hang together with hyphens around `at`: telephone numbers, ids, dates not understood. */
function countDashed(tokens: readonly Token[], at: number): number {
  const joined = (i: number) => tokens[i]?.text === '-' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  let count = 1;
  for (let i = at + 1; joined(i) && tokens[i + 1]?.kind === 'number' && count < 6; i += 2) count++;
  for (let i = at - 1; joined(i) && tokens[i - 1]?.kind === 'number' && count < 6; i -= 2) count++;
  return count;
}

/** "Note 5", "Topic 606", "Notes 5 and 6": numbers that name things. */
function isCalled(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  for (let length = 3; length >= 1; length--) {
    const match = first >= length ? lexicon.before.match(tokens, first - length) : undefined;
    if (match?.end === first && match.value === 'numbered') return true;
  }
  return false;
}

// ------------------------------------------------------------------------------------------------ two numbers together

const DASHES = new Set(['-', '–', '—', '~', '～', '‑', '−']);

/** "between A and B", "A to B", "A–B": two quantities that lend each other what is written once. */
function joinRanges(found: Draft[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = 0; i + 1 < found.length; i++) {
    const a = found[i];
    const b = found[i + 1];
    if (!a || !b || a.rangeWith !== null) continue;
    const between = tokens.slice(a.last, b.first);
    const link = between[0];
    const dash = between.length === 1 && link !== undefined && DASHES.has(link.text);
    const word = between.length === 1 && link !== undefined && lexicon.rangeBetween.has(link.key);
    if (!dash && !(word && (hasRangeOpener(tokens, a.first, lexicon) || (link.key === 'to' && likeUnits(a, b))))) continue;
    a.rangeWith = i + 1;
    b.rangeWith = i;
    lend(a, b);
  }
  for (let i = 0; i + 1 < found.length; i++) {
    const a = found[i];
    const b = found[i + 1];
    // "-" of "5-6 million" was read as the sign of the second number.
    if (a && b && b.first === a.last && b.negative && tokens[b.first]?.glued && MINUS.has(tokens[b.first]?.text ?? '')) {
      b.digits = negated(b.digits);
      b.negative = false;
      b.first += 1;
      b.start = tokens[b.first]?.start ?? b.start;
      a.rangeWith = i + 1;
      b.rangeWith = i;
      lend(a, b);
    }
  }
}

function hasRangeOpener(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  const { open } = lexicon.language.range;
  return open.some((phrase) => {
    const words = phrase.split(' ');
    return words.every((word, k) => tokens[first - words.length + k]?.key === lexicon.fold(word));
  });
}

/** "from 5% to 6%" is a movement, "5% to 6%" a range: only a range when both are of one kind and nothing moved. */
function likeUnits(a: Quantity, b: Quantity): boolean {
  return a.notation === b.notation || a.notation === 'number';
}

function lend(a: Draft, b: Draft): void {
  if (a.scale === null && b.scale !== null && a.notation === 'number') {
    a.scale = b.scale;
    a.scaleSpan = b.scaleSpan;
  }
  if (a.currency === null && a.notation === 'number' && b.notation === 'number') {
    a.currency = b.currency;
    a.looseCurrency = b.looseCurrency;
  } else if (b.currency === null && a.notation === 'number' && b.notation === 'number') {
    b.currency = a.currency;
    b.looseCurrency = a.looseCurrency;
  }
  if (a.notation === 'number' && b.notation !== 'number' && a.currency === null && a.scale === null) a.notation = b.notation;
  a.measure ??= b.measure;
  a.per ??= b.per;
  a.counted ??= b.counted;
}

/** "5.2 and 4.9 million", "200, 230 and 261 million": the scale word stands once, for all that come before it. */
function shareScales(found: Draft[], tokens: readonly Token[], lexicon: Lexicon): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const a = found[i];
    const b = found[i + 1];
    if (!a || !b || a.scale !== null || b.scale === null || a.notation !== 'number' || a.measure !== null) continue;
    if (!isListLink(tokens.slice(a.last, b.first), lexicon)) continue;
    if (a.currency !== null && b.currency !== null && a.currency !== b.currency) continue;
    if (a.digits.coefficient.length + a.digits.exponent > 4) continue;
    a.scale = b.scale;
    a.scaleSpan = b.scaleSpan;
    if (a.currency === null) {
      a.currency = b.currency;
      a.looseCurrency = b.looseCurrency;
    }
  }
}

/** Commas and slashes in any language, and the language's own "and", "or". */
function isListLink(between: readonly Token[], lexicon: Lexicon): boolean {
  return (
    between.length > 0 &&
    between.length <= 2 &&
    between.every((token) => LIST_SIGNS.has(token.text) || lexicon.listLinks.has(token.key))
  );
}

const LIST_SIGNS = new Set([',', '/', '、', '，']);
