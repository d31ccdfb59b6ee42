import type { Span } from '../filing';
import type { PlainText } from './plainText';

/** An abbreviation in brackets and the words it stands for: `Intelligence Credit Engine ("ICE")`. */
export interface Abbreviation {
  readonly short: Span;
  readonly long: Span;
}

/** Two to ten letters, mostly capitals, in brackets; a short word and quotes may stand around. */
const BRACKETED = /[(（]\s{0,2}(?:\p{Ll}{1,4}:?\s)?[“"'„»«]?(\p{Lu}[\p{L}&]{1,9})[”"'“«»]?\s{0,2}[)）]/gu;

/**
 * The abbreviations that a block introduces. Only those whose letters are the initials of the words before the bracket, so that
 * a ticker, or `(the "Company")`, is none.
 */
export function findAbbreviations(plain: PlainText, unabbreviated: ReadonlySet<string>): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of plain.words.matchAll(BRACKETED)) {
    const [whole, short] = match;
    if (short === undefined) continue;
    const letters = short.replace(/s$/, '').replaceAll('&', '').toLowerCase();
    const start = initialsStart(plain.words, match.index, letters, unabbreviated);
    if (start === null || !/\p{Lu}\p{L}*\p{Lu}/u.test(short)) continue;
    const at = match.index + whole.indexOf(short);
    const end = plain.words.slice(0, match.index).trimEnd().length;
    found.push({ short: plain.spanOf(at, at + short.length), long: plain.spanOf(start, end) });
  }
  return found;
}

/** Where the words begin whose initials are the letters, reading back from `end`; null when they are not. */
function initialsStart(words: string, end: number, letters: string, unabbreviated: ReadonlySet<string>): number | null {
  let left = letters.length;
  let at = end;
  for (let read = 0; left > 0 && read < 2 * letters.length + 2; read++) {
    while (at > 0 && !isWordCharacter(words, at - 1)) at--;
    let from = at;
    while (from > 0 && isWordCharacter(words, from - 1)) from--;
    const written = words.slice(from, at);
    if (written === '') return null;
    const taken = lettersOf(written, letters.slice(0, left));
    if (taken === 0 && !unabbreviated.has(written.toLowerCase())) return null;
    left -= taken;
    at = from;
  }
  return left === 0 ? at : null;
}

/** How many of the last letters a word stands for: its initial, or all of it where it is an abbreviation itself (`Core EBITDA`). */
function lettersOf(word: string, letters: string): number {
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(word) && letters.length > word.length;
  if (isAbbreviation && letters.endsWith(word.toLowerCase())) return word.length;
  return letters.endsWith(word.charAt(0).toLowerCase()) ? 1 : 0;
}

function isWordCharacter(words: string, at: number): boolean {
  return /(?!\p{Script=Han})[\p{L}\p{N}]/u.test(words.charAt(at));
}
