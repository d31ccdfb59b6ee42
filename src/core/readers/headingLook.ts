import type { Span } from '../filing';
import {
  endsSentence,
  isDigit,
  isIdeographic,
  isLetter,
  isLowerCase,
  isSpace,
  isUpperCase,
  isWord,
  lastTelling,
} from './characters';

/**
 * How much a line looks like a heading. `title`: capitals at its words; `phrase`: short, in sentence case, and no sentence;
 * null: prose. Only shapes are asked, never words: the readers do not know the language.
 */
export type Look = 'title' | 'phrase' | null;

const LONGEST_TITLE = 160;
const LONGEST_PHRASE = 90;
const MOST_WORDS_IN_PHRASE = 12;
const LONGEST_IDEOGRAPHIC = 40;
const COLON = 0x3a;
/** Commas, stops and colons of ideographic scripts, and `：` after which a list follows. */
const IDEOGRAPHIC_STOPS = '，。；：、！？';

interface Words {
  readonly count: number;
  /** Words that begin with a digit or a sign, and those with a digit anywhere. */
  readonly numbers: number;
  /** Long words in lower case: a title has next to none. */
  readonly lower: number;
  readonly upper: number;
  /** Numbers other than a year: no heading in sentence case states one. */
  readonly amounts: number;
}

function countWords(text: string, { start, end }: Span): Words {
  let [count, numbers, lower, upper, amounts] = [0, 0, 0, 0, 0];
  for (let at = start; at < end;) {
    while (at < end && isSpace(text.charCodeAt(at))) at++;
    const from = at;
    let digits = 0;
    while (at < end && !isSpace(text.charCodeAt(at))) if (isDigit(text.charCodeAt(at++))) digits++;
    if (at === from) break;
    count++;
    if (digits > 0) numbers++;
    if (digits > 0 && !(digits === 4 && at - from <= 6)) amounts++;
    const first = firstWordCharacter(text, from, at);
    if (isUpperCase(first)) upper++;
    else if (isLowerCase(first) && at - from >= 5) lower++;
  }
  return { count, numbers, lower, upper, amounts };
}

function firstWordCharacter(text: string, from: number, to: number): string {
  for (let at = from; at < to; at++) if (isWord(text.charCodeAt(at))) return text.charAt(at);
  return '';
}

/** What the words between the two offsets look like, whatever stands around them. */
export function lookOf(text: string, content: Span): Look {
  const { start, end } = content;
  const length = end - start;
  if (length < 2 || length > LONGEST_TITLE || (endsSentence(text, start, end) && !isCapitals(text, content))) return null;
  const last = lastTelling(text, start, end);
  if (last === COLON || ',;，；：、'.includes(String.fromCharCode(last))) return null;
  const first = text.charAt(start);
  if (!isWord(first.charCodeAt(0)) || isLowerCase(first)) return null;
  const words = text.slice(start, end);
  if (
    words.includes('@') ||
    words.includes('://') ||
    words.includes('www.') ||
    words.includes('|') ||
    words.includes('...') ||
    words.includes('\t')
  )
    return null;
  if (isMostlyIdeographic(words)) return lookOfIdeographs(words);
  return lookOfWords(countWords(text, content), length);
}

/** Whether every letter is a capital: there a full stop ends an abbreviation ("ACME, INC."). */
export function isCapitals(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, Math.min(end, start + LONGEST_TITLE));
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function lookOfWords({ count, numbers, lower, upper, amounts }: Words, length: number): Look {
  if (upper === 0 || numbers * 2 > count) return null;
  if (lower * 6 <= upper) return 'title';
  return length <= LONGEST_PHRASE && count <= MOST_WORDS_IN_PHRASE && amounts === 0 ? 'phrase' : null;
}

function isMostlyIdeographic(words: string): boolean {
  let ideographs = 0;
  let letters = 0;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    if (isIdeographic(code)) ideographs++;
    else if (isLetter(code)) letters++;
  }
  return ideographs > letters;
}

function lookOfIdeographs(words: string): Look {
  if (words.length > LONGEST_IDEOGRAPHIC) return null;
  // A closing quote at the end belongs to a sentence that began above.
  if (words.endsWith('”') || words.endsWith('」')) return null;
  for (const character of words) if (IDEOGRAPHIC_STOPS.includes(character)) return null;
  return 'title';
}
