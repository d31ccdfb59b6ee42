import type { Block, Footnote, Heading, ListItem, Paragraph, Span, Table } from '../filing';
import type { Source } from './cells';
import { endsSentence, isDigit, isIdeographic, startsLowerCase } from './characters';
import type { Dialect } from './dialect';
import type { FootnoteMark, FootnoteReader } from './footnotes';
import { acrossGap } from './gaps';
import { isCapitals, lookOf } from './headingLook';
import type { LineProfile } from './lineProfile';
import { isBlank, isPageNumber, isUnreadable, type Line } from './lines';
import { ListNesting, readListMarker, type ListMarker } from './listMarkers';
import { readMarkedLine } from './markedLines';
import type { TableRegion } from './tables';

/** What the blocks are built from. */
export interface BlockSource extends Source {
  readonly dialect: Dialect;
  readonly tables: readonly TableRegion[];
  readonly hidden: ReadonlySet<number>;
  readonly footnotes: FootnoteReader;
  readonly profile: LineProfile;
}

/** Lines of one block: `last` is inclusive, `next` the first line after the block. */
interface Extent {
  readonly last: Line;
  readonly next: number;
}

/** What a line begins, or null when it is no part of a block, and the line to go on with. */
interface Step {
  readonly block: Block | null;
  readonly next: number;
}

/** Cuts a document into blocks, line by line. */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  /** Characters inside of blocks that are no words: page numbers, leader dots. */
  readonly noise: Span[] = [];
  readonly #source: BlockSource;
  readonly #tables: ReadonlyMap<number, TableRegion>;
  readonly #inTable = new Set<number>();
  readonly #lists = new ListNesting();
  /** The last heading that markup made one; headings by look stand below it. */
  #markedLevel = 0;
  #seenHeading = false;

  constructor(source: BlockSource) {
    this.#source = source;
    this.#tables = new Map(source.tables.map((region) => [region.first, region]));
    for (const { first, end } of source.tables) for (let index = first; index < end; index++) this.#inTable.add(index);
  }

  build(): void {
    for (let index = 0; index < this.#source.lines.length;) {
      const { block, next } = this.#step(index);
      if (block) {
        this.blocks.push(block);
        if (block.kind !== 'listItem') this.#lists.close();
      }
      index = next;
    }
  }

  #step(index: number): Step {
    const { lines, hidden, text } = this.#source;
    const region = this.#tables.get(index);
    if (region) return { block: region.table satisfies Table, next: region.end };
    const line = lines[index];
    if (!line || isBlank(line) || hidden.has(index) || isUnreadable(text, line) || this.#isLonePageNumber(index)) {
      return { block: null, next: index + 1 };
    }
    return (
      this.#footnote(line, index) ??
      this.#markedHeading(line, index) ??
      this.#listItem(line, index) ??
      this.#headingByLook(line, index) ??
      this.#paragraph(line, index)
    );
  }

  // -------------------------------------------------------------------------------------------- what a line begins

  #footnote(line: Line, index: number): Step | null {
    const { footnotes } = this.#source;
    const mark = footnotes.read(line);
    if (!mark) return null;
    footnotes.define(mark, line.contentStart);
    const { last, next } = this.#acrossBreaks(this.#extent(line, index), false);
    const content = { start: mark.contentStart, end: last.contentEnd };
    const block: Footnote = { kind: 'footnote', start: line.contentStart, end: content.end, mark: mark.mark, content };
    return { block, next };
  }

  #markedHeading(line: Line, index: number): Step | null {
    const { text, lines, dialect } = this.#source;
    const marked =
      dialect.readHeading(text, line) ?? readMarkedLine(text, line, this.#isFree(index + 1) ? lines[index + 1] : undefined);
    if (!marked) return null;
    if (marked.level > 0) this.#markedLevel = marked.level;
    const level = marked.level > 0 ? marked.level : this.#levelByLook('title');
    const underline = marked.underlined ? lines[index + 1] : undefined;
    this.#seenHeading = true;
    const block: Heading = {
      kind: 'heading',
      start: line.contentStart,
      end: (underline ?? line).contentEnd,
      level,
      content: marked.content,
    };
    return { block, next: index + (underline ? 2 : 1) };
  }

  #listItem(line: Line, index: number): Step | null {
    const marker = this.#listMarker(line);
    if (!marker) return null;
    const content = { start: line.contentStart + marker.length, end: line.contentEnd };
    if (marker.kind === 'number' && this.#isNumberedHeading(line, index, content)) return null;
    const depth = this.#lists.depthOf(line.indent);
    const { last, next } = this.#extent(line, index, line.indent);
    const block: ListItem = {
      kind: 'listItem',
      start: line.contentStart,
      end: last.contentEnd,
      depth,
      content: { ...content, end: last.contentEnd },
    };
    return { block, next };
  }

  #headingByLook(line: Line, index: number): Step | null {
    const { text } = this.#source;
    const marker = this.#listMarker(line);
    const { last, next } = this.#titleExtent(line, index);
    const content = { start: line.contentStart, end: last.contentEnd };
    const look = lookOf(text, marker ? { ...content, start: content.start + marker.length } : content);
    if (!look || this.#goesOnAbove(index) || !this.#standsAsHeading(last, next - 1, look)) return null;
    const block: Heading = { kind: 'heading', start: content.start, end: content.end, level: this.#levelByLook(look), content };
    this.#seenHeading = true;
    return { block, next };
  }

  /** A title in capitals may be wrapped as prose is. */
  #titleExtent(line: Line, index: number): Extent {
    const { text, lines, profile } = this.#source;
    let last = line;
    let next = index + 1;
    for (; this.#isFree(next); next++) {
      const below = lines[next];
      if (!below || isBlank(below) || !isCapitals(text, contentOf(last)) || !isCapitals(text, contentOf(below))) break;
      if (!profile.joins(last, below)) break;
      last = below;
    }
    return { last, next };
  }

  #paragraph(line: Line, index: number): Step {
    const extent = this.#extent(line, index);
    const { last, next } = this.#acrossBreaks(extent, true);
    const content = { start: line.contentStart, end: last.contentEnd };
    this.#hideLeaders(content);
    const block: Paragraph = { kind: 'paragraph', start: line.contentStart, end: last.contentEnd, content };
    return { block, next };
  }

  // -------------------------------------------------------------------------------------------- how far a block goes

  /** The lines that go on with the block begun at `index`. Lines deeper than `indent` belong to a list item. */
  #extent(first: Line, index: number, indent = Infinity): Extent {
    const { lines, profile } = this.#source;
    let last = first;
    let next = index + 1;
    for (; this.#isFree(next); next++) {
      const line = lines[next];
      if (!line || isBlank(line) || this.#begins(line, last, next)) break;
      if (line.indent <= indent && !profile.joins(last, line)) break;
      last = line;
    }
    return { last, next };
  }

  /**
   * Goes on after blank lines where the sentence plainly does: it has not ended, and the next line begins in lower case. Prose
   * (`paged`) needs a page break in the gap; footnotes, which stand at the foot of a page, do not.
   */
  #acrossBreaks(extent: Extent, paged: boolean): Extent {
    const { text, lines } = this.#source;
    let { last, next } = extent;
    for (;;) {
      const ahead = acrossGap(this.#source, next);
      const line = lines[ahead];
      if (!line || ahead === next || !this.#isFree(ahead) || endsSentence(text, last.contentStart, last.contentEnd)) break;
      if (
        !startsLowerCase(text, line.contentStart) ||
        text.charAt(last.contentEnd - 1) === ':' ||
        this.#begins(line, last, ahead)
      )
        break;
      if (paged && !this.#hasPageBreak(next, ahead)) break;
      this.#hidePageNumbers(next, ahead);
      ({ last, next } = this.#extent(line, ahead));
    }
    return { last, next };
  }

  /** Whether the line begins a block of its own, right below `before`. */
  #begins(line: Line, before: Line, index: number): boolean {
    const { text, dialect, footnotes, lines } = this.#source;
    if (isUnreadable(text, line) || dialect.readHeading(text, line)) return true;
    if (readMarkedLine(text, line, this.#isFree(index + 1) ? lines[index + 1] : undefined)) return true;
    const ended = endsSentence(text, before.contentStart, before.contentEnd) || text.charAt(before.contentEnd - 1) === ':';
    const footnote: FootnoteMark | null = footnotes.read(line);
    if (footnote && (footnote.certain || ended)) return true;
    const marker = this.#listMarker(line);
    return marker !== null && (marker.kind === 'bullet' || ended || this.#listMarker(before) !== null);
  }

  /** Whether the line exists and is neither in a table nor hidden. */
  #isFree(index: number): boolean {
    return index < this.#source.lines.length && !this.#inTable.has(index) && !this.#source.hidden.has(index);
  }

  // -------------------------------------------------------------------------------------------- headings by their look

  #isNumberedHeading(line: Line, index: number, content: Span): boolean {
    const { text, lines } = this.#source;
    if (lookOf(text, content) !== 'title' || this.#goesOnAbove(index) || !this.#standsAsHeading(line, index, 'title'))
      return false;
    const ahead = lines[acrossGap(this.#source, index + 1)];
    const before = this.blocks[this.blocks.length - 1];
    return (!ahead || !this.#listMarker(ahead)) && before?.kind !== 'listItem';
  }

  /** Whether what stands around is what stands around a heading. */
  #standsAsHeading(line: Line, index: number, look: 'title' | 'phrase'): boolean {
    const { text, lines, profile } = this.#source;
    const next = lines[index + 1];
    const ahead = lines[acrossGap(this.#source, index + 1)];
    if (ahead && startsLowerCase(text, ahead.contentStart) && !this.#listMarker(ahead)) return false;
    if (!next || isBlank(next) || next.afterPageBreak || !this.#isFree(index + 1) || isUnreadable(text, next)) return true;
    if (profile.joins(line, next) && !this.#listMarker(next)) return false;
    return this.#leadsToBody(line, index + 1, look === 'title' ? 3 : 1);
  }

  /** Whether the line right above is prose that has not ended: then this one is its continuation, or part of an address. */
  #goesOnAbove(index: number): boolean {
    const { text, lines } = this.#source;
    const above = lines[index - 1];
    const before = this.blocks[this.blocks.length - 1];
    if (!above || isBlank(above) || !this.#isFree(index - 1) || before?.kind !== 'paragraph') return false;
    return before.end === above.contentEnd && !endsSentence(text, above.contentStart, above.contentEnd);
  }

  /** Whether up to `most` headings and captions lead to a table, a list or prose: else they are an address or a signature. */
  #leadsToBody(heading: Line, index: number, most: number): boolean {
    const { text, lines, footnotes } = this.#source;
    let capitals = isCapitals(text, contentOf(heading));
    for (let at = index; at <= index + most; at++) {
      const line = lines[at];
      if (!line) return capitals;
      if (this.#tables.has(at) || this.#listMarker(line) || footnotes.read(line)?.certain) return true;
      if (isBlank(line)) return capitals || this.#tables.has(acrossGap(this.#source, at));
      capitals &&= isCapitals(text, contentOf(line));
      if (isProse(text, line, heading)) return true;
    }
    return false;
  }

  #levelByLook(look: 'title' | 'phrase'): number {
    if (this.#markedLevel > 0) return Math.min(6, this.#markedLevel + 1);
    if (!this.#seenHeading) return 1;
    return look === 'title' ? 2 : 3;
  }

  // -------------------------------------------------------------------------------------------- small matters

  #listMarker(line: Line): ListMarker | null {
    return readListMarker(this.#source.text, line.contentStart, line.contentEnd);
  }

  #isLonePageNumber(index: number): boolean {
    const { text, lines } = this.#source;
    const line = lines[index];
    const before = lines[index - 1];
    const after = lines[index + 1];
    if (!line || !isPageNumber(text, line)) return false;
    return (!before || isBlank(before) || line.afterPageBreak) && (!after || isBlank(after) || after.afterPageBreak);
  }

  #hasPageBreak(from: number, to: number): boolean {
    const { text, lines } = this.#source;
    for (let index = from; index <= to; index++) {
      const line = lines[index];
      if (line && (line.afterPageBreak || (index < to && !isBlank(line) && isPageNumber(text, line)))) return true;
    }
    return false;
  }

  #hidePageNumbers(from: number, to: number): void {
    for (const { contentStart, contentEnd } of this.#source.lines.slice(from, to)) {
      if (contentStart < contentEnd) this.noise.push({ start: contentStart, end: contentEnd });
    }
  }

  /** In a line of a table of contents, the dots and the page number say nothing. */
  #hideLeaders({ start, end }: Span): void {
    const { text } = this.#source;
    let at = end;
    while (at > start && isDigit(text.charCodeAt(at - 1))) at--;
    const digits = at;
    while (at > start && '. …'.includes(text.charAt(at - 1))) at--;
    if (digits < end && digits - at >= 4 && text.slice(at, digits).includes('..')) this.noise.push({ start: at, end });
  }
}

function contentOf({ contentStart, contentEnd }: Line): Span {
  return { start: contentStart, end: contentEnd };
}

/** Whether the line is prose below the heading: longer than it, and long or ended like a sentence. */
function isProse(text: string, line: Line, heading: Line): boolean {
  const length = line.contentEnd - line.contentStart;
  const ended = endsSentence(text, line.contentStart, line.contentEnd) || text.charAt(line.contentEnd - 1) === ':';
  const long = isIdeographic(text.charCodeAt(line.contentStart)) ? 25 : 60;
  return (
    (ended || length >= Math.max(long, (heading.contentEnd - heading.contentStart) * 1.3)) &&
    lookOf(text, contentOf(line)) === null
  );
}
