import { isSpace } from '../characters';
import { measureLine, trim, type Line } from '../lines';
import type { Part, Submission } from '../submission';
import { layoutTags, type Tag } from './tags';

/** A line without the tags at its ends, and all tags that stand on it. */
export interface MarkedLine {
  readonly line: Line;
  readonly tags: readonly Tag[];
}

const NO_TAGS: readonly Tag[] = [];

/** The lines of each document that holds words, tags read. A file without envelope is one document. */
export function linesOfParts(text: string, lines: readonly Line[], { header, parts }: Submission): PartLines[] {
  if (parts.length === 0) {
    const content = { start: header?.end ?? 0, end: text.length };
    return [{ part: null, lines: new LineCursor(text, lines).within(content.start, content.end) }];
  }
  const cursor = new LineCursor(text, lines);
  return parts.map((part) => ({
    part,
    lines: part.holds === 'text' ? cursor.within(part.content.start, part.content.end) : [],
  }));
}

export interface PartLines {
  /** Null for a file without envelope. */
  readonly part: Part | null;
  readonly lines: readonly MarkedLine[];
}

/** Gives the lines of stretches that follow each other. */
class LineCursor {
  readonly #text: string;
  readonly #lines: readonly Line[];
  #next = 0;

  constructor(text: string, lines: readonly Line[]) {
    this.#text = text;
    this.#lines = lines;
  }

  within(start: number, end: number): MarkedLine[] {
    const found: MarkedLine[] = [];
    for (; this.#next < this.#lines.length; this.#next++) {
      const line = this.#lines[this.#next];
      if (!line || line.start >= end) break;
      if (line.end <= start) continue;
      const { start: from, end: to, afterPageBreak } = line;
      const whole = from >= start && to <= end;
      found.push(
        markedLine(this.#text, whole ? line : measureLine(this.#text, Math.max(from, start), Math.min(to, end), afterPageBreak)),
      );
    }
    return found;
  }
}

function markedLine(text: string, line: Line): MarkedLine {
  const tags = layoutTags(text, line.contentStart, line.contentEnd);
  return tags.length === 0 ? { line, tags: NO_TAGS } : { line: withoutTags(text, line, tags), tags };
}

/** Columns stay where they are: only the content is made shorter. */
export function withoutTags(text: string, line: Line, tags: readonly Tag[]): Line {
  let { contentStart: from, contentEnd: to } = line;
  for (const tag of tags) {
    if (tag.start !== from) break;
    from = tag.end;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
  }
  for (const tag of tags.toReversed()) {
    if (tag.end !== to || tag.start < from) break;
    to = Math.max(from, trim(text, from, tag.start).end);
  }
  return { ...line, contentStart: from, contentEnd: to, indent: line.indent + from - line.contentStart };
}

/** The line as though nothing stood on it. */
export function blanked(line: Line): Line {
  return { ...line, contentStart: line.start, contentEnd: line.start, indent: 0 };
}
