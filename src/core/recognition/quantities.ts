import { decimalOf, negated, scaled, toNumber } from '../decimal';
import type { Decimal } from '../filing';
import type { Lexicon } from './lexicon';
import { isCalled, isNamingNumber } from './namingNumbers';
import { boundBefore, readPrefix, type Prefix } from './numberPrefix';
import { joinScales } from './joinedScales';
import { composedNumeral, spelledFraction } from './numerals';
import { readNumber } from './numbers';
import { noSuffix, readSuffix, type Suffix } from './numberSuffix';
import { isStrong, type Quantity, type QuantityDraft, type QuantityOptions, type Taken } from './quantity';
import { joinRanges, shareScales } from './quantityLists';
import type { PhraseTrie } from './phrases';
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
  const whole = joinScales(found, lexicon);
  joinRanges(whole, tokens, lexicon);
  shareScales(whole, tokens, lexicon);
  return whole;
}

/** "5 shares", "5 nennwertlose Stückaktien", "5 Muster-Aktien": a unit that is counted, also behind one modifier. */
function unitBehind(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  const direct = lexicon.countedUnits.match(tokens, at)?.value;
  const modifier = tokens[at];
  if (direct !== undefined || modifier?.kind !== 'word' || modifier.glued || lexicon.stopWords.has(modifier))
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
  if (token?.kind !== 'number' && token?.kind !== 'word') return undefined;
  const percentBefore = lexicon.percentBefore.match(tokens, at);
  const core = coreAt(tokens, percentBefore?.end ?? at, lexicon);
  if (!core) return undefined;
  const { mark, prefix } = withScaledMoney(tokens, at, floor, readPrefix(tokens, at, floor, lexicon), lexicon);
  const suffix = percentBefore ? noSuffix(core.end, 'percent') : readSuffix(tokens, core.end, prefix, lexicon, options);
  // "eine Euro-Anleihe": the currency is half of a noun.
  const isHalf = tokens[suffix.end]?.text === '-' && tokens[suffix.end]?.glued === true && tokens[suffix.end + 1]?.glued === true;
  if (core.spelled !== null && isHalf) return undefined;
  if (core.spelled !== null && !percentBefore && !isSpelledQuantity(tokens, at, core.spelled, prefix, suffix, lexicon))
    return undefined;
  // 360成为: nothing has more than ten tenths.
  if (suffix.notation === 'percent' && suffix.digitPower > 0 && toNumber(core.decimal) > MOST_TENTHS) return undefined;
  if (core.spelled === null && isNamingNumber(tokens, at, prefix, suffix, lexicon)) return undefined;
  const last = tokens[suffix.end - 1] ?? token;
  // A bracket before everything belongs to the number only where its other half makes it a minus.
  const firstAt = suffix.bracketed && prefix.outerBracket !== null ? prefix.outerBracket : prefix.first;
  const first = tokens[firstAt] ?? token;
  // "plus or minus 2%" is no minus.
  const saidNegative = lexicon.negatives.has(tokens[firstAt - 1]) && !lexicon.listLinks.has(tokens[firstAt - 2]);
  const negative = saidNegative || prefix.minus || suffix.bracketed || suffix.trailingMinus;
  const written = isWholeNumber(core, suffix, tokens, lexicon) ? (core.grouped ?? core.decimal) : core.decimal;
  const digits = scaled(written, suffix.digitPower);
  const { nounFirst, counted } = countedBehind(tokens, suffix.end, lexicon);
  const { bound, boundFirst } = boundOf(tokens, firstAt, suffix, lexicon);
  return {
    first: firstAt,
    last: suffix.end,
    start: first.start,
    end: last.end,
    digits: negative ? negated(digits) : digits,
    scale: suffix.scale?.power ?? mark?.power ?? null,
    scaleSpan: suffix.scale?.span ?? mark?.span ?? null,
    currency: suffix.currency ?? prefix.currency,
    currencyBehind: prefix.currency === null && suffix.currency !== null,
    looseCurrency: suffix.currency === null ? prefix.loose : suffix.loose,
    notation: suffix.notation,
    measure: suffix.measure,
    per:
      suffix.per ??
      (suffix.scale === null && suffix.currency !== null ? standsBefore(lexicon.perBefore, tokens, firstAt, lexicon) : null),
    quoted: suffix.quoted || (suffix.currency !== null && standsBefore(lexicon.quotes, tokens, firstAt, lexicon) !== null),
    nounFirst,
    counted,
    bound,
    boundFirst,
    negative,
    ambiguous: core.ambiguous,
    rangeWith: null,
  };
}

const MOST_TENTHS = 10;
const LONGEST_PRICE_NAME = 8;
const MOST_LITTLE_WORDS = 3;

/** What a phrase before an amount says of it, with no more than little words between: 收报15.02美元, 发售价为50港元. */
function standsBefore<T>(phrases: PhraseTrie<T>, tokens: readonly Token[], first: number, lexicon: Lexicon): T | null {
  if (phrases.isEmpty) return null;
  for (let end = first; end > 0 && first - end <= MOST_LITTLE_WORDS; end--) {
    for (let length = Math.min(LONGEST_PRICE_NAME, end); length >= 1; length--) {
      const match = phrases.match(tokens, end - length);
      if (match?.end === end) return match.value;
    }
    if (!lexicon.fillers.has(tokens[end - 1])) break;
  }
  return null;
}

/** What the number counts: where the noun begins, and its unit. A counter has to stand before it in a language that has them. */
function countedBehind(tokens: readonly Token[], end: number, lexicon: Lexicon): Pick<Quantity, 'counted' | 'nounFirst'> {
  const behind = lexicon.boundsBehind.match(tokens, end)?.end ?? end;
  if (!lexicon.counters) return { nounFirst: behind, counted: unitBehind(tokens, behind, lexicon) };
  const unit = lexicon.countedUnits.match(tokens, behind);
  // In such a language the unit itself links: 3850股.
  const nounFirst = unit?.end ?? lexicon.counters.match(tokens, behind)?.end ?? behind;
  return { nounFirst, counted: unit?.value ?? null };
}

function boundOf(tokens: readonly Token[], first: number, suffix: Suffix, lexicon: Lexicon) {
  const before = boundBefore(tokens, first, lexicon);
  const behind = suffix.bound ?? lexicon.boundsBehind.match(tokens, suffix.end)?.value ?? null;
  return { boundFirst: before.boundFirst, bound: before.bound ?? behind };
}

/**
 * Of an ambiguous number without a scale: where a thing counted follows, and in a language whose decimal mark is the comma,
 * three digits behind it are a group ("2,347" employees in a German table).
 */
function isWholeNumber(core: Core, suffix: Suffix, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!core.ambiguous || suffix.scale !== null || suffix.notation !== 'number' || suffix.measure !== null) return false;
  if (lexicon.language.numbers.decimal === ',') return true;
  const next = tokens[suffix.end];
  return suffix.currency === null && next?.kind === 'word' && !next.glued && !lexicon.stopWords.has(next);
}

/**
 * "half a million", "one percentage point", "five years" (whether that is measured is for the sentence to say); "three reasons"
 * and "three times" are words. A number put together (三十) may also be a multiple or count something; a scale without any digit
 * (万亿元) has to be money.
 */
function isSpelledQuantity(
  tokens: readonly Token[],
  at: number,
  spelled: Spelling,
  prefix: Prefix,
  suffix: Suffix,
  lexicon: Lexicon,
): boolean {
  const { scale, currency, notation, measure } = suffix;
  // "in millions of yuan" of a caption: behind a word only is it an amount.
  if (spelled === 'none')
    return (currency !== null || notation === 'multiple') && prefix.currency === null && tokens[at - 1]?.kind === 'word';
  if (scale === null && currency === null && notation === 'number' && isCalled(tokens, prefix.first, lexicon)) return false;
  if (spelled === 'placed' && (notation === 'multiple' || lexicon.counters?.match(tokens, suffix.end))) return true;
  if (measure !== null) return measure !== 'pure';
  return scale !== null || currency !== null || (notation !== 'number' && notation !== 'multiple');
}

/** A number word, several put together with place words, or none: only the scale is written. */
type Spelling = 'word' | 'placed' | 'none';

interface Core {
  readonly decimal: Decimal;
  readonly end: number;
  readonly ambiguous: boolean;
  readonly grouped?: Decimal;
  /** How it is written in words; null for digits. */
  readonly spelled: Spelling | null;
}

function coreAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Core | undefined {
  const token = tokens[at];
  if (token?.kind === 'number') return numeralAt(token, tokens[at - 1], at, lexicon);
  return token?.kind === 'word' ? spelledAt(tokens, at, lexicon) : undefined;
}

function numeralAt(token: Token, before: Token | undefined, at: number, lexicon: Lexicon): Core | undefined {
  // 000123 is the number of something; with the sign of a currency it is an amount, if a mistyped one.
  if (token.text.startsWith('0') && /^0\d/.test(token.text) && !(token.glued && /\p{Sc}$/u.test(before?.text ?? '')))
    return undefined;
  const number = readNumber(token.text, lexicon.language.numbers);
  if (!number) return undefined;
  const { decimal, ambiguous, grouped } = number;
  const core: Core = { decimal, end: at + 1, ambiguous, spelled: null };
  return grouped ? { ...core, grouped } : core;
}

/** "half a", "three", "twenty-five": only ever the start of a quantity, a scale or a percent word has to follow. */
function spelledAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Core | undefined {
  const token = tokens[at];
  if (!token || !mayBeginNumber(token, lexicon) || (token.glued && at > 0)) return undefined;
  // 十|二: the rest of a number is none.
  if (lexicon.placeWords.has(tokens[at - 1]?.key ?? '')) return undefined;
  const placed = composedNumeral(tokens, at, lexicon.digitWords, lexicon.placeWords);
  if (placed) {
    const fraction = spelledFraction(tokens, placed.end, lexicon.digitWords, lexicon.language.numbers.point);
    const spelled = placed.hasDigit || fraction ? 'placed' : 'none';
    if (spelled === 'none' && lexicon.vagueNumbers.has(tokens[at - 1])) return undefined;
    const written = fraction ? `${placed.value}.${fraction.digits}` : String(placed.value);
    return { decimal: decimalOf(written), end: fraction?.end ?? placed.end, ambiguous: false, spelled };
  }
  const first = lexicon.numerals.match(tokens, at);
  if (!first) return scaleAlone(tokens, at, lexicon);
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
  const fraction = spelledFraction(tokens, end, lexicon.digitWords, lexicon.language.numbers.point);
  const written = fraction ? `${value}.${fraction.digits}` : String(value);
  return { decimal: decimalOf(written), end: fraction?.end ?? end, ambiguous: false, spelled: 'word' };
}

/** Asked of every word: most are neither a number, a place word nor a scale. */
function mayBeginNumber(token: Token, { numerals, suffixes, placeWords }: Lexicon): boolean {
  return numerals.mayBegin(token) || (placeWords.size > 0 && (suffixes.mayBegin(token) || placeWords.has(token.key)));
}

/** 万亿元: a scale word that begins a number stands for one of it, in a language that puts numbers together. */
function scaleAlone(tokens: readonly Token[], at: number, lexicon: Lexicon): Core | undefined {
  if (
    lexicon.placeWords.size === 0 ||
    lexicon.vagueNumbers.has(tokens[at - 1]) ||
    lexicon.placeWords.has(tokens[at - 1]?.key ?? '') ||
    lexicon.suffixes.match(tokens, at)?.value.type !== 'scale'
  )
    return undefined;
  return { decimal: decimalOf('1'), end: at, ambiguous: false, spelled: 'none' };
}
