/** Classes of characters, by UTF-16 code unit. Tables and comparisons, no expressions: the readers ask for every character. */

export const TAB = 0x09;
export const SPACE = 0x20;
export const ASTERISK = 0x2a;
export const HYPHEN = 0x2d;
export const DOT = 0x2e;
export const BACKSLASH = 0x5c;
export const UNDERSCORE = 0x5f;
export const BACKTICK = 0x60;
export const PIPE = 0x7c;
export const SOFT_HYPHEN = 0xad;

/** White space in the widest sense: also NBSP, the ideographic space, zero-width space and the byte order mark. */
export function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return code === 0x85;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The same but for an ordinary blank, as an expression. */
export const UNUSUAL_SPACE = /[\t-\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A to Z, a to z. */
export function isAsciiLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Han, kana, hangul and the like: scripts without spaces and without case. Half of a surrogate pair counts as well. */
export function isIdeographic(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff && code > 0x303f) ||
    (code >= 0xac00 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

export function isLowerCase(character: string): boolean {
  return character.toLowerCase() === character && character.toUpperCase() !== character;
}

export function isUpperCase(character: string): boolean {
  return character.toUpperCase() === character && character.toLowerCase() !== character;
}

export function isLetter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code);
  if (isIdeographic(code)) return true;
  const character = String.fromCharCode(code);
  return character.toLowerCase() !== character.toUpperCase();
}

/** A letter or a digit of any script that filings are written in. */
export function isWord(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** The punctuation that Markdown lets a backslash escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 0x21 && code <= 0x2f) ||
    (code >= 0x3a && code <= 0x40) ||
    (code >= 0x5b && code <= 0x60) ||
    (code >= 0x7b && code <= 0x7e)
  );
}

const CLOSERS = new Set([...'"\'”’»›)]}*_」』）】'].map((character) => character.charCodeAt(0)));
const SENTENCE_ENDS = new Set([...'.!?…。！？'].map((character) => character.charCodeAt(0)));

/** The last character of `[start, end)` that is not a closing quote, bracket or emphasis mark; NaN when there is none. */
export function lastTelling(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (!CLOSERS.has(code) && !isSpace(code)) return code;
  }
  return NaN;
}

/** Whether the stretch ends as a sentence does, whatever quotes or brackets close after it. */
export function endsSentence(text: string, start: number, end: number): boolean {
  return SENTENCE_ENDS.has(lastTelling(text, start, end));
}

export function startsLowerCase(text: string, at: number): boolean {
  return at < text.length && isLowerCase(text.charAt(at));
}
