import type { Span } from '../filing';
import { ASTERISK, isAsciiPunctuation, isSpace, isWord } from './characters';

/** A run of `*` or `_` that may open or close emphasis (CommonMark's flanking rules, 6.2). */
export interface DelimiterRun extends Span {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The run of the same character that begins at `start`. */
export function readDelimiterRun(text: string, start: number, from: number, to: number): DelimiterRun {
  const code = text.charCodeAt(start);
  let end = start;
  while (end < to && text.charCodeAt(end) === code) end++;
  const before = start > from ? text.charCodeAt(start - 1) : 0x20;
  const after = end < to ? text.charCodeAt(end) : 0x20;
  const left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  if (code === ASTERISK) return { start, end, opens: left, closes: right };
  return { start, end, opens: left && (!right || isPunctuation(before)), closes: right && (!left || isPunctuation(after)) };
}

function isPunctuation(code: number): boolean {
  return isAsciiPunctuation(code) || (code > 0x7f && !isWord(code) && !isSpace(code));
}

interface OpenRun {
  readonly start: number;
  end: number;
}

/**
 * Pairs the runs of one character and returns the characters that are emphasis marks. A run that stays single is no markup: it
 * may be a footnote mark or a product sign. Each step uses up a character or an opener, so the work is linear.
 */
export function pairEmphasis(runs: readonly DelimiterRun[]): Span[] {
  const marks: Span[] = [];
  const open: OpenRun[] = [];
  for (const run of runs) {
    let start = run.start;
    while (run.closes && start < run.end && open.length > 0) {
      const opener = open[open.length - 1];
      if (!opener) break;
      const size = Math.min(opener.end - opener.start, run.end - start, 2);
      marks.push({ start: opener.end - size, end: opener.end }, { start, end: start + size });
      opener.end -= size;
      start += size;
      if (opener.end === opener.start) open.pop();
    }
    if (run.opens && start < run.end) open.push({ start, end: run.end });
  }
  return marks;
}
