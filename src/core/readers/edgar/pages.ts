import type { Span } from '../../filing';
import { isAsciiLetter, isDigit, isSpace, startsLowerCase } from '../characters';
import { isBlank, isPageNumber, type Line } from '../lines';
import { blanked, type MarkedLine } from './markedLines';

/** Lines of a document with its pages joined. */
export interface Unpaged {
  readonly lines: readonly MarkedLine[];
  /** Page numbers and running heads that were taken out. */
  readonly furniture: readonly Span[];
}

/** How many lines of a page's head or foot may be furniture. */
const TALLEST = 3;
/** On so many pages a line stands at the same edge before it counts as a running head: a title may be repeated once. */
const FEWEST_PAGES = 3;
const LONGEST_RUNNING_HEAD = 100;

/**
 * Joins the pages of a document: at each `<PAGE>` or form feed the page number, running heads and blank lines go, and one blank
 * line stays, so that what goes on across the break stands together. The first of equal heads stays, being a heading itself.
 */
export function joinPages(text: string, lines: readonly MarkedLine[]): Unpaged {
  const breaks = lines.flatMap((line, index) => (isBreak(line) ? [index] : []));
  if (breaks.length === 0) return { lines, furniture: [] };
  return new PageJoiner(text, lines, breaks).join();
}

function isBreak({ line, tags }: MarkedLine): boolean {
  return line.afterPageBreak || tags.some(({ name, closes }) => name === 'PAGE' && !closes);
}

type Side = 'above' | 'below';

class PageJoiner {
  readonly #text: string;
  readonly #lines: readonly MarkedLine[];
  readonly #breaks: readonly number[];
  readonly #isBreak: ReadonlySet<number>;
  readonly #counts = new Map<string, number>();
  readonly #seen = new Set<string>();
  readonly #dropped = new Set<number>();
  readonly #furniture: Span[] = [];

  constructor(text: string, lines: readonly MarkedLine[], breaks: readonly number[]) {
    this.#text = text;
    this.#lines = lines;
    this.#breaks = breaks;
    this.#isBreak = new Set(breaks);
  }

  join(): Unpaged {
    for (const at of this.#breaks) for (const side of SIDES) this.#count(at, side);
    for (const at of this.#breaks) {
      for (const side of SIDES) this.#clear(at, side);
      this.#clearBreak(at);
    }
    const kept: MarkedLine[] = [];
    let isNewPage = false;
    this.#lines.forEach((marked, index) => {
      if (this.#isBreak.has(index)) {
        // A form feed stands before the words of its line.
        const own = marked.tags.length === 0 && !this.#dropped.has(index);
        if (!isNewPage) kept.push({ line: blanked(marked.line), tags: [] });
        isNewPage = !own;
        if (own) kept.push(marked);
      } else if (!this.#dropped.has(index)) {
        kept.push(isNewPage ? { ...marked, line: { ...marked.line, afterPageBreak: true } } : marked);
        isNewPage = false;
      }
    });
    return { lines: kept, furniture: this.#furniture.sort((one, other) => one.start - other.start) };
  }

  /** The lines at one edge of a break that may be furniture, outwards. Blank ones are passed; a tag ends the edge. */
  *#edge(at: number, side: Side): Iterable<number> {
    const step = side === 'above' ? -1 : 1;
    let found = 0;
    for (let index = at + step; found <= TALLEST; index += step) {
      const marked = this.#lines[index];
      if (!marked || this.#isBreak.has(index) || marked.tags.length > 0) return;
      yield index;
      if (!isBlank(marked.line)) found++;
    }
  }

  #count(at: number, side: Side): void {
    for (const index of this.#edge(at, side)) {
      const key = this.#keyOf(index, side);
      if (key !== null) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
  }

  #clear(at: number, side: Side): void {
    const first: [number, Line][] = [];
    for (const index of this.#edge(at, side)) {
      const line = this.#lines[index]?.line;
      if (!line) return;
      const standing = isBlank(line) ? 'furniture' : this.#standingOf(line, index, side);
      if (standing === 'words') {
        // A sentence goes on below: then what stands between is no heading either.
        if (startsLowerCase(this.#text, line.contentStart)) for (const [above, head] of first) this.#drop(above, head);
        return;
      }
      if (standing === 'first') first.push([index, line]);
      else this.#drop(index, line);
    }
  }

  /** What stands on the line of the mark itself: `<PAGE>   12`. */
  #clearBreak(at: number): void {
    const marked = this.#lines[at];
    if (!marked) return;
    if (marked.tags.length > 0 || isPageNumber(this.#text, marked.line)) this.#drop(at, marked.line);
  }

  #drop(index: number, { contentStart, contentEnd }: Line): void {
    if (this.#dropped.has(index)) return;
    this.#dropped.add(index);
    if (contentEnd > contentStart) this.#furniture.push({ start: contentStart, end: contentEnd });
  }

  /** `first`: the first of heads that are the same. */
  #standingOf(line: Line, index: number, side: Side): 'furniture' | 'first' | 'words' {
    if (isPageNumber(this.#text, line)) return 'furniture';
    const key = this.#keyOf(index, side);
    if (key === null || (this.#counts.get(key) ?? 0) < FEWEST_PAGES) return 'words';
    const isFirst = side === 'below' && !this.#seen.has(key);
    this.#seen.add(key);
    return isFirst ? 'first' : 'furniture';
  }

  /** What makes two running heads the same: their words, without the page number at either end. Null for what is none. */
  #keyOf(index: number, side: Side): string | null {
    const line = this.#lines[index]?.line;
    if (!line || isBlank(line) || line.contentEnd - line.contentStart > LONGEST_RUNNING_HEAD) return null;
    let { contentStart: from, contentEnd: to } = line;
    while (from < to && isNumbering(this.#text.charCodeAt(from))) from++;
    while (to > from && isNumbering(this.#text.charCodeAt(to - 1))) to--;
    // A remark in brackets is of the table below it, whatever stands on the page before.
    if (!isAsciiLetter(this.#text.charCodeAt(from))) return null;
    return `${side} ${this.#text.slice(from, to).replace(/\s+/g, ' ')}`;
  }
}

const SIDES: readonly Side[] = ['above', 'below'];

function isNumbering(code: number): boolean {
  return isDigit(code) || isSpace(code) || code === 0x2d;
}
