import type { FootnoteReference } from '../filing';
import { ASTERISK, isAsciiLetter, isDigit, isSpace, isWord } from './characters';

/** Footnote marks found at one place: `^{1,2}` holds two. */
export interface RaisedMark {
  readonly references: readonly FootnoteReference[];
  readonly end: number;
  /** A superscript that may as well be an exponent (`m²`, `10⁶`): it is a mark only where a footnote has that number. */
  readonly doubtful: boolean;
}

const SUPERSCRIPTS: ReadonlyMap<string, string> = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((raised, digit) => [raised, String(digit)]));
const RAISED_BRACKETS = '⁽⁾';
/** Units whose square and cube are written with a superscript. */
const MEASURES = new Set(['m', 'km', 'cm', 'mm', 'dm', 'ft', 'in', 'yd', 'mi']);
const LONGEST_MARK = 12;
const CIRCUMFLEX = 0x5e;

const OPENINGS = Uint8Array.from({ length: 0x80 }, (_, code) => ('^[<(*'.includes(String.fromCharCode(code)) ? 1 : 0));

/** Whether a mark of any form may begin with a character: all below are of no use where none may. */
export function mayBeginMark(code: number): boolean {
  return code < 0x80 ? OPENINGS[code] === 1 : isSuperscript(code) || isSymbol(code);
}

/** A mark written above the line, in any of its forms, that begins at `at`: `^{*1}`, `^{1}`, `¹¹`, `[^1]`, `<sup>1</sup>`. */
export function readRaisedMark(text: string, at: number, end: number): RaisedMark | null {
  const code = text.charCodeAt(at);
  if (code === CIRCUMFLEX) return enclosed(text, at, end, '^{', '}');
  if (code === 0x5b) return enclosed(text, at, end, '[^', ']');
  if (code === 0x3c) return enclosed(text, at, end, '<sup>', '</sup>');
  return isSuperscript(code) ? superscript(text, at, end) : null;
}

function enclosed(text: string, at: number, end: number, open: string, close: string): RaisedMark | null {
  if (!text.startsWith(open, at)) return null;
  const from = at + open.length;
  const to = text.slice(from, Math.min(end, from + LONGEST_MARK + close.length)).indexOf(close) + from;
  if (to <= from) return null;
  const references = splitMarks(text, { start: at, end: to + close.length }, from, to, open === '[^');
  if (!references) return null;
  const exponent = open !== '[^' && isExponent(text, at, text.slice(from, to));
  return { references, end: to + close.length, doubtful: exponent };
}

/** One reference for each mark between commas; together they cover `outer`. Null when something else stands there ("th"). */
function splitMarks(
  text: string,
  outer: { start: number; end: number },
  from: number,
  to: number,
  any: boolean,
): FootnoteReference[] | null {
  const parts = text.slice(from, to).split(',');
  const references: FootnoteReference[] = [];
  let at = from;
  for (const [index, part] of parts.entries()) {
    const mark = normaliseMark(part, any);
    if (mark === null) return null;
    const last = index === parts.length - 1;
    references.push({ start: index === 0 ? outer.start : at, end: last ? outer.end : at + part.length, mark });
    at += part.length + 1;
  }
  return references;
}

/** The mark as a reader would say it: `9` for `*9`, `(9)` and `9)`. Null for what is no mark, unless `any` name will do. */
export function normaliseMark(written: string, any = false): string | null {
  let mark = written.trim();
  if (mark.startsWith('(')) mark = mark.slice(1);
  if (mark.endsWith(')')) mark = mark.slice(0, -1);
  if (mark.length > 1 && mark.startsWith('*') && isDigit(mark.charCodeAt(1))) mark = mark.slice(1);
  if (any) return mark === '' ? null : mark;
  return /^(?:\d{1,3}|[A-Za-z]|[ivx]{1,4}|[*†‡§]{1,4})$/.test(mark) ? mark : null;
}

/** `¹`, `²`, `³`, the other raised digits, and the raised brackets around them. */
export function isSuperscript(code: number): boolean {
  return code === 0xb2 || code === 0xb3 || code === 0xb9 || (code >= 0x2070 && code <= 0x207e);
}

function superscript(text: string, at: number, end: number): RaisedMark | null {
  let to = at;
  let mark = '';
  for (; to < end && mark.length < 4; to++) {
    const character = text.charAt(to);
    const digit = SUPERSCRIPTS.get(character);
    // `⁽¹⁾⁽²⁾` are two marks.
    if (digit === undefined && (!RAISED_BRACKETS.includes(character) || (mark !== '' && character === '⁽'))) break;
    mark += digit ?? '';
  }
  if (mark === '') return null;
  return { references: [{ start: at, end: to, mark }], end: to, doubtful: isExponent(text, at, mark) };
}

function isExponent(text: string, at: number, mark: string): boolean {
  const before = text.charCodeAt(at - 1);
  if (isDigit(before)) return true;
  let from = at;
  while (from > 0 && at - from < 3 && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  const free = from === 0 || !isWord(text.charCodeAt(from - 1)) || isDigit(text.charCodeAt(from - 1));
  return (mark === '2' || mark === '3') && free && MEASURES.has(text.slice(from, at));
}

/** `(1)`, `(a)`, `(iv)` at `at`: its mark and where it ends. */
export function readBracketedMark(text: string, at: number, end: number): FootnoteReference | null {
  if (text.charCodeAt(at) !== 0x28) return null;
  let to = at + 1;
  while (to < end && to - at <= 4 && (isDigit(text.charCodeAt(to)) || isAsciiLetter(text.charCodeAt(to)))) to++;
  if (to >= end || text.charCodeAt(to) !== 0x29) return null;
  const mark = normaliseMark(text.slice(at + 1, to));
  return mark === null ? null : { start: at, end: to + 1, mark };
}

/** An asterisk or dagger. */
export function isSymbol(code: number): boolean {
  return code === ASTERISK || code === 0x2020 || code === 0x2021;
}

/** `*`, `**`, `†`, `‡` at `at`: a run of up to three, from its first. */
export function readSymbolMark(text: string, at: number, end: number): FootnoteReference | null {
  const code = text.charCodeAt(at);
  if (!isSymbol(code) || text.charCodeAt(at - 1) === code) return null;
  let to = at + 1;
  while (to < end && to - at <= 3 && text.charCodeAt(to) === code) to++;
  return to - at > 3 ? null : { start: at, end: to, mark: text.slice(at, to) };
}

/** Whether a bracketed or symbol mark that ends at `end` hangs on the word before `at`. */
export function hangsOnWord(text: string, at: number, end: number): boolean {
  const before = text.charCodeAt(at - 1);
  const attached = at > 0 && !isSpace(before) && (isWord(before) || `)%”"’'.`.includes(text.charAt(at - 1)));
  return attached && !(end < text.length && isWord(text.charCodeAt(end)));
}
