import type { Span } from '../../filing';
import { isAsciiLetter, isDigit } from '../characters';

/**
 * A tag as EDGAR's text filings have them (EDGAR Filer Manual, volume II, 5.2.1): a name in angle brackets, without attributes.
 * `start` is at `<`, `end` behind `>`.
 */
export interface Tag extends Span {
  /** In capitals, as the manual writes it; `F` and its number for a footnote's. */
  readonly name: string;
  /** Whether it is an end tag, `</TABLE>`. */
  readonly closes: boolean;
}

/** Tags that lay out a document's text; any other word in angle brackets is a word. */
const LAYOUT = new Set(['PAGE', 'TABLE', 'CAPTION', 'S', 'C', 'FN', 'R', 'TITLE', 'LEGEND']);
const FOOTNOTE = /^F\d{1,2}$/;
const LONGEST_NAME = 40;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;

/** The tags between two offsets that lay out text, in order. */
export function layoutTags(text: string, start: number, end: number): Tag[] {
  const tags: Tag[] = [];
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== LESS) continue;
    const tag = tagAt(text, at, end);
    if (!tag || !(LAYOUT.has(tag.name) || FOOTNOTE.test(tag.name))) continue;
    tags.push(tag);
    at = tag.end - 1;
  }
  return tags;
}

/** The tag that begins at `at`, whatever its name; null where there is none. */
export function tagAt(text: string, at: number, end: number): Tag | null {
  if (text.charCodeAt(at) !== LESS) return null;
  const closes = text.charCodeAt(at + 1) === SLASH;
  const from = at + (closes ? 2 : 1);
  let to = from;
  while (to < end && to - from <= LONGEST_NAME && isNameCharacter(text.charCodeAt(to))) to++;
  if (to === from || to >= end || text.charCodeAt(to) !== GREATER) return null;
  return { start: at, end: to + 1, name: text.slice(from, to).toUpperCase(), closes };
}

/** Letters, digits, and what the names of a schedule hold besides: `<PP&E>`, `<INT-BEARING-DEPOSITS>`. */
function isNameCharacter(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code) || code === 0x2d || code === 0x26;
}

/** The number of a footnote's tag: `1` for `<F1>`; null for any other. */
export function footnoteNumber({ name }: Tag): string | null {
  return FOOTNOTE.test(name) ? name.slice(1) : null;
}
