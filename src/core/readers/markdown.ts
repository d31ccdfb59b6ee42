import { isSpace } from './characters';
import type { Dialect, MarkedHeading } from './dialect';
import { trim, type Line } from './lines';

const HASH = 0x23;
const GREATER = 0x3e;

/** Markdown as filings use it: CommonMark's blocks and GitHub's tables. */
export const markdownDialect: Dialect = { inlineMarkup: true, findHidden, readHeading, quoteLength };

function findHidden(text: string, lines: readonly Line[]): ReadonlySet<number> {
  const hidden = new Set<number>();
  const hide = (first: number, last: number): void => {
    for (let index = first; index <= last; index++) hidden.add(index);
  };
  const fences = new FenceFinder(text, lines);
  const comments = new CloserFinder(text, lines, '-->');
  const matter = frontMatterEnd(text, lines);
  if (matter > 0) hide(0, matter);
  for (let index = matter > 0 ? matter + 1 : 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const last = fences.closing(index);
    if (last > index) {
      // A bare fence keeps the columns of a table of figures; a named language is program code.
      if (fences.isCode(index)) hide(index, last);
      else [index, last].forEach((fence) => hidden.add(fence));
      index = last;
    } else if (text.startsWith('<!--', line.contentStart)) {
      const end = comments.from(index);
      if (end >= index) hide(index, end);
      index = Math.max(index, end);
    }
  }
  return hidden;
}

/** Index of the line that closes the front matter; 0 when there is none. */
function frontMatterEnd(text: string, lines: readonly Line[]): number {
  const is = (line: Line | undefined, words: string): boolean =>
    !!line && text.slice(line.contentStart, line.contentEnd) === words;
  if (!is(lines[0], '---')) return 0;
  for (let index = 1; index < lines.length; index++) if (is(lines[index], '---')) return index;
  return 0;
}

/** Finds which line closes a comment, looking at every line once. */
class CloserFinder {
  readonly #indices: number[] = [];
  #next = 0;

  constructor(text: string, lines: readonly Line[], closer: string) {
    lines.forEach((line, index) => {
      if (
        line.contentEnd - line.contentStart >= closer.length &&
        text.slice(line.contentStart, line.contentEnd).includes(closer)
      ) {
        this.#indices.push(index);
      }
    });
  }

  /** The first line at or after `index` with the closer, or -1. Must be asked in order. */
  from(index: number): number {
    while ((this.#indices[this.#next] ?? Infinity) < index) this.#next++;
    return this.#indices[this.#next] ?? -1;
  }
}

interface Fence {
  readonly index: number;
  readonly character: string;
  readonly size: number;
  readonly info: string;
}

/** Pairs the fences of code blocks. One without a partner hides nothing: in CommonMark it would swallow the rest of the filing. */
class FenceFinder {
  readonly #pairs = new Map<number, { readonly last: number; readonly code: boolean }>();

  constructor(text: string, lines: readonly Line[]) {
    let open: Fence | null = null;
    lines.forEach((line, index) => {
      const fence = readFence(text, line, index);
      if (!fence) return;
      if (!open) open = fence;
      else if (fence.character === open.character && fence.size >= open.size && fence.info === '') {
        this.#pairs.set(open.index, { last: index, code: !['', 'text', 'txt', 'plain'].includes(open.info) });
        open = null;
      }
    });
  }

  /** The line that closes the fence opened at `index`, or -1. */
  closing(index: number): number {
    return this.#pairs.get(index)?.last ?? -1;
  }

  isCode(index: number): boolean {
    return this.#pairs.get(index)?.code ?? false;
  }
}

function readFence(text: string, line: Line, index: number): Fence | null {
  const character = text.charAt(line.contentStart);
  if (character !== '`' && character !== '~') return null;
  let at = line.contentStart;
  while (at < line.contentEnd && text.charAt(at) === character) at++;
  const size = at - line.contentStart;
  const info = text.slice(at, line.contentEnd).trim().toLowerCase();
  return size < 3 || info.includes('`') ? null : { index, character, size, info };
}

/** `## Words ##`. */
function readHeading(text: string, { contentStart, contentEnd }: Line): MarkedHeading | null {
  let at = contentStart;
  while (at < contentEnd && text.charCodeAt(at) === HASH) at++;
  const level = at - contentStart;
  if (level < 1 || level > 6 || !isSpace(text.charCodeAt(at))) return null;
  let end = contentEnd;
  while (end > at && text.charCodeAt(end - 1) === HASH) end--;
  const content = trim(text, at, isSpace(text.charCodeAt(end - 1)) ? end : contentEnd);
  return content.start < content.end ? { level, content } : null;
}

function quoteLength(text: string, { contentStart, contentEnd }: Line): number {
  let at = contentStart;
  while (at < contentEnd && (text.charCodeAt(at) === GREATER || (at > contentStart && isSpace(text.charCodeAt(at))))) at++;
  return at - contentStart;
}
