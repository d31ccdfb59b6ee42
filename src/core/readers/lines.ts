import type { Span } from '../filing';
import { HYPHEN, isAsciiLetter, isDigit, isSpace, isWord, TAB } from './characters';

/** One line of the text. `start` and `end` leave out the terminator; `contentStart` and `contentEnd` the white space around. */
export interface Line extends Span {
  readonly contentStart: number;
  /** Equal to `contentStart` for a blank line. */
  readonly contentEnd: number;
  /** Columns of white space before the content; a tab counts four. */
  readonly indent: number;
  /** True when a form feed stands right before the line. */
  readonly afterPageBreak: boolean;
}

const LINE_FEED = 0x0a;
const VERTICAL_TAB = 0x0b;
const FORM_FEED = 0x0c;
const CARRIAGE_RETURN = 0x0d;

function isTerminator(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** Cuts the text into lines, at every terminator Unicode knows; CR LF is one, a form feed ends a line as well as a page. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let afterPageBreak = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (!isTerminator(code)) continue;
    if (at < text.length || at > start) lines.push(measureLine(text, start, at, afterPageBreak));
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++;
    start = at + 1;
    afterPageBreak = code === FORM_FEED || code === VERTICAL_TAB;
  }
  return lines;
}

/** The line between two offsets. */
export function measureLine(text: string, start: number, end: number, afterPageBreak: boolean): Line {
  const content = trim(text, start, end);
  let indent = 0;
  for (let at = start; at < content.start; at++) indent += text.charCodeAt(at) === TAB ? 4 : 1;
  return { start, end, contentStart: content.start, contentEnd: content.end, indent, afterPageBreak };
}

/** The span without white space at either end. A stretch of nothing but space is empty, at its start. */
export function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from === end) return { start, end: start };
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

export function isBlank(line: Line): boolean {
  return line.contentStart === line.contentEnd;
}

/** Whether nothing in the line can be read: `-----`, `=====`, `|`, `* * *`. A blank line is unreadable too. */
export function isUnreadable(text: string, line: Line): boolean {
  for (let at = line.contentStart; at < line.contentEnd; at++) if (isWord(text.charCodeAt(at))) return false;
  return true;
}

/** A page number on its own: `12`, `- 12 -`, `F-4`. Up to four digits: a longer number is more likely a figure. */
export function isPageNumber(text: string, line: Line): boolean {
  let at = line.contentStart;
  const skip = (): void => {
    while (at < line.contentEnd && (isSpace(text.charCodeAt(at)) || isDash(text.charCodeAt(at)))) at++;
  };
  skip();
  if (isAsciiLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === HYPHEN) at += 2;
  const digits = at;
  while (at < line.contentEnd && isDigit(text.charCodeAt(at))) at++;
  const count = at - digits;
  skip();
  return count >= 1 && count <= 4 && at === line.contentEnd;
}

function isDash(code: number): boolean {
  return code === HYPHEN || (code >= 0x2010 && code <= 0x2015);
}
