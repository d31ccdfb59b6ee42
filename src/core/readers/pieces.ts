import type { Span } from '../filing';
import { DOT, isDigit, isLetter, isSpace, TAB } from './characters';
import type { Line } from './lines';

/** A stretch of a line with no two spaces in a row. `left` and `right` are columns, counted from the start of the line. */
export interface Piece extends Span {
  readonly left: number;
  readonly right: number;
  /** A number, or what stands for one in a column of numbers (`—`, `N/A`). */
  readonly value: boolean;
}

/** A line that spaces may cut into cells. */
export interface CutLine {
  readonly pieces: readonly Piece[];
  /** Dots lead the eye from the label to the numbers. */
  readonly leaders: boolean;
}

/** `$ 1,234` and `( 12 )` are written apart so that the columns align: what stands alone belongs to its neighbour. */
const LEADING = new Set(['$', '€', '£', '¥', 'US$', 'HK$', 'RMB', 'USD', 'EUR', 'GBP', '(', '$(', '-', '–', '—']);
const TRAILING = new Set([')', '%', ')%', 'x', 'bps', 'pts']);

/** Where a run of leader dots (`....` or `. . .`) that begins at `at` ends; `at` when there is none. */
function leadersEnd(text: string, at: number, end: number): number {
  let to = at;
  let dots = 0;
  for (; to < end; to++) {
    const code = text.charCodeAt(to);
    if (code === DOT) dots++;
    else if (!isSpace(code)) break;
  }
  return dots >= 3 ? to : at;
}

/** Cuts the line at every tab, every gap of two spaces or more and at leader dots. */
export function cutLine(text: string, line: Line): CutLine {
  const spans: Span[] = [];
  let leaders = false;
  let from = line.contentStart;
  let at = from;
  const close = (to: number): void => {
    if (to > from) spans.push({ start: from, end: to });
  };
  while (at < line.contentEnd) {
    const code = text.charCodeAt(at);
    if (code !== DOT && !isSpace(code)) {
      at++;
      continue;
    }
    const gap = code === DOT ? leadersEnd(text, at, line.contentEnd) : spacesEnd(text, at, line.contentEnd);
    if (gap <= at + 1 && !(gap === at + 1 && (code === TAB || isBetweenAmounts(text, at)))) {
      // A lone space or dots too few to lead: one scan passes them all.
      at = Math.max(at + 1, gap);
      continue;
    }
    leaders ||= code === DOT;
    close(code === DOT && isSpace(text.charCodeAt(at - 1)) ? at - 1 : at);
    from = at = gap;
  }
  close(line.contentEnd);
  const [only] = spans;
  if (only && spans.length === 1)
    return { pieces: [{ ...only, left: only.start - line.start, right: only.end - line.start, value: false }], leaders };
  const [label, ...others] = spans;
  return { pieces: join(text, line, label ? [label, ...others.flatMap((span) => amountsIn(text, span))] : []), leaders };
}

const AMOUNT_END = /[\d)%]/;
const AMOUNT_START = /[$€£]/;

/** `$1,210,000 $1,090,000`: two wide amounts that only a lone space keeps apart. */
function isBetweenAmounts(text: string, at: number): boolean {
  return AMOUNT_END.test(text.charAt(at - 1)) && AMOUNT_START.test(text.charAt(at + 1));
}

/** `1,210,000`, `(9,023,000)`, `(12.3)`: what can be nothing but one amount. */
const AMOUNT = /^(?:\$?\d{1,3}(?:,\d{3})+(?:\.\d+)?|\(\$?\d[\d,.]*\)%?)$/;
const LONGEST_AMOUNTS = 160;

/** `(11,441,000) (9,023,000)`: where brackets fill the space between columns, each amount by itself. Never the label. */
function amountsIn(text: string, span: Span): readonly Span[] {
  if (span.end - span.start > LONGEST_AMOUNTS) return [span];
  const words = text.slice(span.start, span.end).split(' ');
  if (words.length < 2 || !words.every((word) => AMOUNT.test(word))) return [span];
  let at = span.start;
  return words.map((word) => {
    const start = at;
    at += word.length + 1;
    return { start, end: start + word.length };
  });
}

function spacesEnd(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isSpace(text.charCodeAt(to))) to++;
  return to;
}

function join(text: string, line: Line, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let pending: Span | null = null;
  spans.forEach((span, index) => {
    const words = text.slice(span.start, span.end);
    const before = pieces[pieces.length - 1];
    const next = spans[index + 1];
    if (TRAILING.has(words) && before?.value && !pending) {
      pieces[pieces.length - 1] = piece(text, line, { start: before.start, end: span.end });
    } else if (LEADING.has(words) && next && span.end - span.start < 4 && isClose(text, span, next)) {
      pending ??= span;
    } else {
      pieces.push(piece(text, line, { start: (pending ?? span).start, end: span.end }));
      pending = null;
    }
  });
  return pieces;
}

/** Whether the currency sign `span` belongs to the number after it, not to a column of its own. */
function isClose(text: string, span: Span, next: Span): boolean {
  const dash = '-–—'.includes(text.charAt(span.start));
  return !dash && isValue(text, next) && next.start - span.end <= 12;
}

function piece(text: string, line: Line, span: Span): Piece {
  return { ...span, left: span.start - line.start, right: span.end - line.start, value: isValue(text, span) };
}

/** Few letters beside the digits: `1,234`, `(12.3)%`, `US$ 5`, `2.1x`; or no digit at all: `—`, `N/A`. */
function isValue(text: string, { start, end }: Span): boolean {
  if (end - start > 32) return false;
  let digits = 0;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) digits++;
    else if (isLetter(code)) letters++;
  }
  if (digits > 0) return letters <= 3 && letters <= digits + 2;
  // One dash or two stand for nothing; more are a rule.
  return letters === 0
    ? '-–—'.includes(text.charAt(start)) && end - start <= 3
    : ['N/A', 'n/a', 'NM', 'n.m.', 'NA'].includes(text.slice(start, end));
}
