import { firstEndingAfter } from '../ordered';
import type { Span } from '../filing';

/**
 * Canonical text cut into words, numbers and signs, in one pass. Everything spotted later (quantities, periods, names of
 * metrics) is a run of tokens, so that markup, line breaks and hyphens are dealt with here and nowhere else.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign' | 'code';
  /** The characters without markup; digits and signs in their ordinary width. */
  readonly text: string;
  /** What phrases are compared by: lower case, plural and possessive folded. For numbers and signs the text itself. */
  readonly key: string;
  /**
   * True when this token is written to the one before: nothing, not even white space, stands between them. Ideographs are not
   * written to what stands beside them: Chinese leaves no blanks.
   */
  readonly glued: boolean;
  /** The classes of words it belongs to, as bits: asked through `WordClass`, filled by the lexicon. */
  classes: number;
  /** The tries of which a phrase may begin with it, as bits: asked by `PhraseTrie`, narrowed down by the lexicon. */
  opens: number;
}

/** What a token opens before the lexicon has looked at it: nothing is ruled out. */
export const ANYTHING = -1;
/** The bit that every token has, for tries without one of their own. */
export const UNGUARDED = 1 << 31;

/** Folds a word to the form phrases are stored in, and `&` to the language's "and"; part of a language. */
export type Fold = (word: string) => string;

/** How a language writes words and numbers, as far as cutting depends on it. */
export interface Writing {
  /** Lower-case words that are written to the next with an apostrophe and are words of their own: the "l" of "l’exercice". */
  readonly elisions: ReadonlySet<string>;
  /** Whether an ordinary blank may stand between groups of three digits: "1 234 567". */
  readonly blankGroups: boolean;
}

const PLAIN: Writing = { elisions: new Set(), blankGroups: false };

const NUMBER_MARKS = new Set(['.', ',', '．', '，', '\u00a0', '\u202f', '\u2019', "'"]);

const CLASS_SPACE = 1;
const CLASS_LETTER = 2;
const CLASS_DIGIT = 3;
const CLASS_IDEOGRAPH = 4;
const CLASS_SIGN = 5;

const LETTER = /\p{L}|\p{M}/u;
const SPACE = /\s/u;
const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** One class per UTF-16 code unit, filled on demand: a table look-up is some ten times faster than a Unicode expression. */
const classes = new Uint8Array(65536);

function classOf(code: number): number {
  const known = classes[code] ?? 0;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  let found = CLASS_SIGN;
  if (isDigit(code)) found = CLASS_DIGIT;
  else if (SPACE.test(character) || code === 0xfeff || code === 0x200b) found = CLASS_SPACE;
  else if (IDEOGRAPH.test(character)) found = CLASS_IDEOGRAPH;
  else if (LETTER.test(character)) found = CLASS_LETTER;
  classes[code] = found;
  return found;
}

/**
 * Tokens of `text` between `from` and `to`. `markup` (in order, disjoint) is stepped over as though it were not there, except
 * that what it separates is still written apart in the source: offsets always are the source's. `wordKey` makes keys of words as they are
 * written.
 */
export function tokenise(
  text: string,
  from: number,
  to: number,
  markup: readonly Span[],
  wordKey: Fold,
  writing: Writing = PLAIN,
): Token[] {
  const tokens: Token[] = [];
  let skip = firstEndingAfter(markup, from);
  let at = from;
  let glued = false;
  let afterIdeograph = false;
  let mail = text.indexOf('@', from);
  while (at < to) {
    const next = markup[skip];
    if (next && at >= next.start) {
      at = Math.max(at, next.end);
      skip++;
      continue;
    }
    if (glued && isApostrophe(text, at) && tokens.at(-1)?.kind === 'word') {
      // The apostrophe of "shareholders' equity" says nothing, and is often left out; behind an elided word it is a blank.
      glued = !isElided(tokens.at(-1), text, at, writing);
      at++;
      continue;
    }
    const limit = next ? Math.min(next.start, to) : to;
    const kind = classOf(text.charCodeAt(at));
    if (kind === CLASS_SPACE) {
      at++;
      glued = false;
      continue;
    }
    if (mail >= 0 && mail < at) mail = text.indexOf('@', at);
    const link = kind === CLASS_LETTER ? endOfLink(text, at, limit, mail) : at;
    let end = at + 1;
    let type: Token['kind'] = 'sign';
    if (link > at) {
      end = link;
      type = 'code';
    } else if (kind === CLASS_DIGIT || (kind === CLASS_SIGN && isLeadingPoint(text, at, limit))) {
      end = endOfNumber(text, at, limit, writing.blankGroups);
      type = isVersionLike(text, at, end) ? 'code' : 'number';
    } else if (kind === CLASS_LETTER) {
      end = endOfWord(text, at, limit, writing.elisions);
      type = 'word';
    } else if (kind === CLASS_IDEOGRAPH) {
      type = 'word';
    }
    const raw = type === 'word' ? text.slice(at, end) : halfWidth(text.slice(at, end));
    const key = keyOf(type, raw, wordKey);
    const isIdeograph = kind === CLASS_IDEOGRAPH;
    // Signs are written to ideographs as to any word: "（%）", "90天+".
    const isMinus = afterIdeograph && DASHES_OR_MINUS.has(raw) && classOf(text.charCodeAt(end)) === CLASS_DIGIT;
    const touches = glued && (kind === CLASS_SIGN ? !isMinus : !isIdeograph && !afterIdeograph);
    // Words are mostly written as they are remembered: then one string is enough for both.
    const written = raw === key ? key : raw;
    tokens.push({ kind: type, start: at, end, text: written, key, glued: touches, classes: 0, opens: ANYTHING });
    at = end;
    glued = true;
    afterIdeograph = isIdeograph;
  }
  return tokens;
}

/** ".83" for 0.83: a point before a digit that neither a word, a number nor another point touches. */
function isLeadingPoint(text: string, at: number, limit: number): boolean {
  if (text.charAt(at) !== '.' || at + 1 >= limit || !isDigit(text.charCodeAt(at + 1))) return false;
  const before = at === 0 ? CLASS_SPACE : classOf(text.charCodeAt(at - 1));
  return before === CLASS_SPACE || '($€£¥-–+'.includes(text.charAt(at - 1));
}

const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);

/** Full-width forms (U+FF01–U+FF5E, the ideographic comma) as the ordinary characters they stand for; lengths stay the same. */
export function halfWidth(text: string): string {
  if (!isWide(text)) return text;
  return text.replace(/[\uff01-\uff5e\u3001\ufe63]/g, (wide) => {
    if (wide === '；') return wide;
    const code = wide.charCodeAt(0);
    return code >= 0xff01 ? String.fromCharCode(code - 0xfee0) : code === 0x3001 ? ',' : '-';
  });
}

function isWide(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x3000) return true;
  return false;
}

function keyOf(kind: Token['kind'], raw: string, wordKey: Fold): string {
  return kind === 'word' || raw === '&' ? wordKey(raw) : DASHES.has(raw) ? '-' : raw;
}

const DASHES_OR_MINUS = new Set(['-', '−', '–']);

/** Dashes that mean the same in a name. */
const DASHES = new Set(['–', '—', '−']);

/** Digits, with marks that stand between two digits: what the marks mean is for the reading of the number to say. */
function endOfNumber(text: string, start: number, limit: number, blankGroups: boolean): number {
  let at = start;
  for (;;) {
    while (at < limit && classOf(text.charCodeAt(at)) === CLASS_DIGIT) at++;
    if (blankGroups && isBlankInGroups(text, start, at, limit)) {
      at++;
      continue;
    }
    if (text.charAt(at) === '.' && isDottedDate(text, start, at)) return at;
    if (at + 1 < limit && NUMBER_MARKS.has(text.charAt(at)) && classOf(text.charCodeAt(at + 1)) === CLASS_DIGIT) {
      // A blank or an apostrophe groups digits only when just three follow: "12 345", not "page 12 2024".
      if (!'.,．'.includes(text.charAt(at)) && !isGroupOfThree(text, at + 1, limit)) return at;
      // A full-width comma mostly ends a clause: it groups only behind one to three digits.
      if (text.charAt(at) === '，' && (at - start > 3 || text.charAt(start) === '0') && !text.slice(start, at).includes('，'))
        return at;
      if (text.charAt(at) === ',' && at - start <= 2 && isYear(text, at + 1, limit)) return at;
      at++;
    } else {
      return at;
    }
  }
}

/** "1 234 567": one blank, behind one to three digits or a group that a blank precedes, and before just three; not "T1 250". */
function isBlankInGroups(text: string, start: number, at: number, limit: number): boolean {
  if (text.charAt(at) !== ' ' || text.charAt(start) === '0' || !isGroupOfThree(text, at + 1, limit)) return false;
  if (classOf(text.charCodeAt(start - 1)) === CLASS_LETTER) return false;
  return at - start <= 3 ? /^\d+$/.test(text.slice(start, at)) : text.charAt(at - 4) === ' ' && at - 4 > start;
}

const DOTTED_DATE = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:(?:19|20)\d\d|\d\d)(?![\d.,])/;

/** "31.12.2023" is three numbers: at the full stop behind the day, or behind the month. */
function isDottedDate(text: string, start: number, at: number): boolean {
  if (at - start > 2) return false;
  if (DOTTED_DATE.test(text.slice(start, start + 11))) return true;
  const day = /(?:^|\D)(\d\d?)\.$/.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return day !== undefined && DOTTED_DATE.test(`${day}.${text.slice(start, start + 8)}`);
}

/** "November 2,2024": four digits behind a comma are a year, never a group. */
function isYear(text: string, at: number, limit: number): boolean {
  return (
    (text.startsWith('19', at) || text.startsWith('20', at)) &&
    at + 4 <= limit &&
    /^\d\d(?!\d)/.test(text.slice(at + 2, Math.min(limit, at + 5)))
  );
}

function isGroupOfThree(text: string, at: number, limit: number): boolean {
  for (let i = at; i < at + 3; i++) if (i >= limit || classOf(text.charCodeAt(i)) !== CLASS_DIGIT) return false;
  return at + 3 >= limit || classOf(text.charCodeAt(at + 3)) !== CLASS_DIGIT;
}

/** `1.96.4` and `192.168.0.1` are no numbers; `1.000.000` is one (groups of three). */
function isVersionLike(text: string, start: number, end: number): boolean {
  const number = text.slice(start, end);
  if (number.indexOf('.') === number.lastIndexOf('.')) return false;
  return !number
    .split('.')
    .slice(1)
    .every((part) => /^\d{3}(,\d+)?$/.test(part));
}

function endOfWord(text: string, start: number, limit: number, elisions: ReadonlySet<string>): number {
  let at = start + 1;
  while (at < limit) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === CLASS_LETTER) at++;
    else if (!isApostrophe(text, at) || at + 1 >= limit || classOf(text.charCodeAt(at + 1)) !== CLASS_LETTER) break;
    else if (elisions.size > 0 && elisions.has(text.slice(start, at).toLowerCase())) break;
    else at += 2;
  }
  return at;
}

/** Is the token, behind which an apostrophe stands at `at`, a word of its own? */
function isElided(token: Token | undefined, text: string, at: number, { elisions }: Writing): boolean {
  return elisions.size > 0 && token !== undefined && elisions.has(text.slice(token.start, at).toLowerCase());
}

function isApostrophe(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x27 || code === 0x2019;
}

/**
 * A web or mail address is one token, so that no number inside it is ever read. Returns `start` when there is none. `at` is the next
 * sign of a mail address, negative where there is none.
 */
function endOfLink(text: string, start: number, limit: number, at: number): number {
  const scheme = text.startsWith('http', start) || text.startsWith('www.', start);
  let end = start;
  let mail = false;
  // An address is short; a bound keeps a file without blanks from being looked at again and again.
  const bound = Math.min(limit, start + (scheme ? 2048 : 80));
  if (!scheme && (at < 0 || at >= bound)) return start;
  while (end < bound) {
    const kind = classOf(text.charCodeAt(end));
    const character = text.charAt(end);
    if (kind === CLASS_SPACE || kind === CLASS_IDEOGRAPH || '<>()[]"“”|,;'.includes(character)) break;
    if (!scheme && !mail && kind === CLASS_SIGN && !'@.-_+'.includes(character)) return start;
    if (character === '@' && end > start) mail = true;
    end++;
  }
  if (scheme) return end;
  return mail ? end : start;
}
