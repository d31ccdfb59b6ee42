import { decimalOf, negated, scaled } from '../decimal';
import type { Decimal } from '../filing';
import type { Lexicon } from './lexicon';
import { isNamingNumber } from './namingNumbers';
import { boundBefore, readPrefix } from './numberPrefix';
import { readNumber } from './numbers';
import { readSuffix, type Suffix } from './numberSuffix';
import { isStrong, type Quantity, type QuantityDraft, type QuantityOptions, type Taken } from './quantity';
import { joinRanges, shareScales } from './quantityLists';
import { withScaledMoney } from './scaledMoney';
import type { Token } from './tokens';

/**
 * All quantities in `tokens`, in order. `taken` says which tokens already mean something else (a date, a metric's name): a
 * number there counts only when a currency, a scale or a percent sign says that it is a quantity after all.
 */
export function findQuantities(tokens: readonly Token[], lexicon: Lexicon, taken: Taken, options: QuantityOptions): Quantity[] {
  const found: QuantityDraft[] = [];
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

/** "5 shares", "5 nennwertlose Stückaktien", "5 Muster-Aktien": a unit that is counted, also behind one modifier. */
function countedBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const direct = lexicon.countedUnits.match(tokens, at)?.value;
  const modifier = tokens[at];
  if (direct !== undefined || modifier?.kind !== 'word' || modifier.glued || lexicon.stopWords.has(modifier.key))
    return direct ?? null;
  const hyphen = tokens[at + 1]?.text === '-' && tokens[at + 1]?.glued === true;
  const isLower = modifier.text.charAt(0) === modifier.text.charAt(0).toLowerCase();
  if (!hyphen && !isLower) return null;
  return lexicon.countedUnits.match(tokens, at + (hyphen ? 2 : 1))?.value ?? null;
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
): QuantityDraft | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const core =
    token.kind === 'number' ? numeralAt(token, at, lexicon) : token.kind === 'word' ? spelledAt(tokens, at, lexicon) : undefined;
  if (!core) return undefined;
  const { mark, prefix } = withScaledMoney(tokens, at, floor, readPrefix(tokens, at, floor), lexicon);
  const suffix = readSuffix(tokens, core.end, prefix, lexicon, options);
  // "eine Euro-Anleihe": the currency is half of a noun.
  const isHalf = tokens[suffix.end]?.text === '-' && tokens[suffix.end]?.glued === true && tokens[suffix.end + 1]?.glued === true;
  if (core.spelled && (isHalf || !isSpelledQuantity(suffix))) return undefined;
  if (!core.spelled && isNamingNumber(tokens, at, prefix, suffix, lexicon)) return undefined;
  const last = tokens[suffix.end - 1] ?? token;
  // A bracket before everything belongs to the number only where its other half makes it a minus.
  const firstAt = suffix.bracketed && prefix.outerBracket !== null ? prefix.outerBracket : prefix.first;
  const first = tokens[firstAt] ?? token;
  // "plus or minus 2%" is no minus.
  const saidNegative =
    lexicon.negatives.has(tokens[firstAt - 1]?.key ?? '') && !lexicon.listLinks.has(tokens[firstAt - 2]?.key ?? '');
  const negative = saidNegative || prefix.minus || suffix.bracketed || suffix.trailingMinus;
  const written = isWholeNumber(core, suffix, tokens, lexicon) ? (core.grouped ?? core.decimal) : core.decimal;
  const digits = suffix.minor ? scaled(written, -2) : written;
  return {
    first: firstAt,
    last: suffix.end,
    start: first.start,
    end: last.end,
    digits: negative ? negated(digits) : digits,
    scale: suffix.scale?.power ?? mark?.power ?? null,
    scaleSpan: suffix.scale?.span ?? mark?.span ?? null,
    currency: prefix.currency ?? suffix.currency,
    currencyBehind: prefix.currency === null && suffix.currency !== null,
    looseCurrency: prefix.loose,
    notation: suffix.notation,
    measure: suffix.measure,
    per: suffix.per,
    counted: countedBehind(tokens, suffix.end, lexicon),
    ...boundBefore(tokens, firstAt, lexicon),
    negative,
    ambiguous: core.ambiguous,
    rangeWith: null,
  };
}

/**
 * Of an ambiguous number without a scale: where a thing counted follows, and in a language whose decimal mark is the comma,
 * three digits behind it are a group ("2,347" employees in a German table).
 */
function isWholeNumber(core: Core, suffix: Suffix, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!core.ambiguous || suffix.scale !== null || suffix.notation !== 'number' || suffix.measure !== null) return false;
  if (lexicon.language.numbers.decimal === ',') return true;
  const next = tokens[suffix.end];
  return suffix.currency === null && next?.kind === 'word' && !next.glued && !lexicon.stopWords.has(next.key);
}

/** "half a million", "one percentage point", "five years" (whether that is measured is for the sentence to say); "three reasons" and "three times" are words. */
function isSpelledQuantity({ scale, currency, notation, measure }: Suffix): boolean {
  if (measure !== null) return measure !== 'pure';
  return scale !== null || currency !== null || (notation !== 'number' && notation !== 'multiple');
}

interface Core {
  readonly decimal: Decimal;
  readonly end: number;
  readonly ambiguous: boolean;
  readonly grouped?: Decimal;
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
