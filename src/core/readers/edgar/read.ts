import type { Filing, FootnoteReference, Heading, Span } from '../../filing';
import type { Source } from '../cells';
import type { MarkedHeading } from '../dialect';
import type { FootnoteMark } from '../footnotes';
import { readLineDocument } from '../lineReader';
import { isBlank, measureLine, splitLines, trim, type Line } from '../lines';
import { readBracketedMark, readSymbolMark } from '../marks';
import { readSubmission, type Part } from '../submission';
import { findTables, type TableRegion } from '../tables';
import { textDialect } from '../text';
import { blanked, linesOfParts, type MarkedLine } from './markedLines';
import { joinPages } from './pages';
import { readSchedule } from './schedule';
import { readTaggedTables, taggedRegions, type TagsOfLines } from './taggedTables';
import { footnoteNumber, type Tag } from './tags';

/** Each document of a submission is a section of the filing, below nothing. */
const PART_LEVEL: Heading['level'] = 1;

/**
 * Reads a text filing of EDGAR's, alone or as a complete submission: its documents that hold words, one after another, each under
 * a heading of its description or type. What else is in the file (headers, HTML, encoded files) is no block. The canonical text
 * is the file itself. Pure and linear.
 */
export function readEdgar(text: string): Filing {
  const lines = splitLines(text);
  const document = new EdgarDocument(text);
  for (const part of linesOfParts(text, lines, readSubmission(text, lines))) document.add(part.part, part.lines);
  return document.read();
}

class EdgarDocument {
  readonly #text: string;
  readonly #lines: Line[] = [];
  readonly #tables: TableRegion[] = [];
  readonly #markup: Span[] = [];
  readonly #headings = new Map<number, MarkedHeading>();
  readonly #footnotes = new Map<number, FootnoteMark>();
  readonly #references: FootnoteReference[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  add(part: Part | null, marked: readonly MarkedLine[]): void {
    this.#addHeading(part);
    const { lines, furniture } = joinPages(this.#text, marked);
    for (const span of furniture) this.#markup.push(span);
    const base = this.#lines.length;
    const tags = new Map<number, readonly Tag[]>();
    lines.forEach((line, index) => {
      this.#lines.push(line.line);
      if (line.tags.length > 0) tags.set(base + index, line.tags);
    });
    for (const { tags: ofLine } of marked) for (const { start, end } of ofLine) this.#markup.push({ start, end });
    if (isSchedule(part) && this.#addSchedule(base)) return;
    this.#markFootnotes(tags);
    this.#addTables(base, tags);
  }

  read(): Filing {
    const headings = this.#headings;
    const byPlace = (one: Span, other: Span): number => one.start - other.start;
    return readLineDocument({
      format: 'edgar',
      text: this.#text,
      lines: this.#lines,
      dialect: { ...textDialect, readHeading: (_, line) => headings.get(line.contentStart) ?? null },
      tables: this.#tables,
      hidden: new Set(),
      markup: [...this.#markup, ...entities(this.#text, this.#lines)].sort(byPlace),
      footnotes: this.#footnotes,
      references: this.#references.sort(byPlace),
    });
  }

  #addHeading(part: Part | null): void {
    const words = [part?.description, part?.type].find((value) => value && value.end > value.start);
    if (!words) return;
    const line = measureLine(this.#text, words.start, words.end, true);
    this.#headings.set(words.start, { level: PART_LEVEL, content: { start: words.start, end: words.end } });
    this.#lines.push(line, blanked(line));
  }

  /** The rows are the schedule's; the words around them (its legend) stay lines. */
  #addSchedule(base: number): boolean {
    const region = readSchedule({ text: this.#text, lines: this.#lines.slice(base) });
    if (!region) return false;
    // Its head stands before the legend: no line of the stretch is left to be read otherwise.
    const { table } = region;
    let first = base + region.first;
    for (; (this.#lines[first]?.end ?? Infinity) <= table.start; first++) this.#blankTagged(first);
    this.#tables.push({ table, first, end: base + region.end });
    return true;
  }

  #blankTagged(index: number): void {
    const line = this.#lines[index];
    if (line && this.#text.charAt(line.contentStart) === '<') this.#lines[index] = blanked(line);
  }

  /**
   * A footnote's tag in front of a line begins the note, behind words it refers to one. Between `<FN>` and the end of its table
   * stand notes alone, whatever marks they begin with.
   */
  #markFootnotes(tags: TagsOfLines): void {
    let notesFrom: number | null = null;
    for (const [index, ofLine] of tags) {
      const line = this.#lines[index];
      if (!line) continue;
      for (const tag of ofLine) {
        const mark = footnoteNumber(tag);
        if (tag.name === 'FN') notesFrom = tag.closes ? this.#markNotes(notesFrom, index) : index;
        else if (tag.name === 'TABLE') notesFrom = this.#markNotes(notesFrom, index);
        else if (mark === null || tag.closes) continue;
        else if (tag.end <= line.contentStart || isBlank(line)) this.#markNote(index, mark);
        else this.#references.push({ start: tag.start, end: tag.end, mark });
      }
    }
  }

  #markNote(index: number, mark: string): void {
    // The tag may stand alone above the words.
    const words = [this.#lines[index], this.#lines[index + 1]].find((line) => line && !isBlank(line));
    if (words) this.#footnote(words.contentStart, mark, words.contentStart);
  }

  #markNotes(from: number | null, end: number): null {
    for (let index = from ?? end; index < end; index++) {
      const line = this.#lines[index];
      const mark = line && this.#bracketedMark(line);
      if (line && mark) this.#footnote(line.contentStart, mark.mark, trim(this.#text, mark.end, line.contentEnd).start);
    }
    return null;
  }

  /** `(1)`, `(a)`, `*` at the beginning of a line. */
  #bracketedMark({ contentStart, contentEnd }: Line): FootnoteReference | null {
    return readBracketedMark(this.#text, contentStart, contentEnd) ?? readSymbolMark(this.#text, contentStart, contentEnd);
  }

  #footnote(at: number, mark: string, contentStart: number): void {
    this.#footnotes.set(at, { mark, form: 'raised', certain: true, contentStart });
  }

  #addTables(base: number, tags: TagsOfLines): void {
    const source: Source = { text: this.#text, lines: this.#lines };
    let from = base;
    for (const region of taggedRegions(tags)) {
      for (const table of readTaggedTables(source, region, tags)) {
        this.#findTables(from, table.first);
        this.#tables.push(table);
        from = table.end;
      }
    }
    this.#findTables(from, this.#lines.length);
  }

  /** Tables that only their look tells, in lines that no tagged table takes up. */
  #findTables(from: number, end: number): void {
    const lines = this.#lines.slice(from, end);
    for (const { table, first, end: last } of findTables({ text: this.#text, lines }, new Set())) {
      this.#tables.push({ table, first: from + first, end: from + last });
    }
  }
}

function isSchedule(part: Part | null): boolean {
  return part?.type?.text.toUpperCase().startsWith('EX-27') ?? false;
}

const AMPERSAND = '&amp;';

/** `&amp;` is `&` to a reader: all but the sign is markup. EDGAR itself knows no entities, filers' programs left some in. */
function entities(text: string, lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (const { contentStart, contentEnd } of lines) {
    for (let at = contentStart; at < contentEnd; at++) {
      if (text.charCodeAt(at) !== 0x26 || !text.startsWith(AMPERSAND, at)) continue;
      spans.push({ start: at + 1, end: at + AMPERSAND.length });
      at += AMPERSAND.length - 1;
    }
  }
  return spans;
}
