import { firstEndingAfter } from '../ordered';
import type { Block, Filing, Span, Table } from '../filing';

/** A part of a filing as an outline shows it: a heading with what stands under it, or a table. */
export interface Section extends Span {
  readonly kind: 'heading' | 'table';
  /** The heading's or the caption's words, markup left out; null for a table without a caption. */
  readonly name: string | null;
  /** Where the name stands, or the table's first row. */
  readonly nameSpan: Span;
  readonly children: readonly Section[];
}

/** A section without those in it, and how deep it stands: 0 for the outermost. An outline is a list of them, in order of place. */
export interface OutlineEntry extends Omit<Section, 'children'> {
  readonly depth: number;
}

/** The outline as a list, each section before those in it. */
export function* outlineEntries(outline: readonly Section[]): Iterable<OutlineEntry> {
  const waiting = outline.map((section) => ({ section, depth: 0 })).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { children, ...section } = next.section;
    yield { ...section, depth: next.depth };
    for (const child of [...children].reverse()) waiting.push({ section: child, depth: next.depth + 1 });
  }
}

/** The outline again, from the list of its sections. */
export function outlineFrom(entries: Iterable<OutlineEntry>): Section[] {
  const roots: Section[] = [];
  /** Those of the sections that the next one may stand in, the outermost first. */
  const lists = [roots];
  for (const { depth, ...section } of entries) {
    const children: Section[] = [];
    lists.length = Math.min(lists.length, depth + 1);
    lists.at(-1)?.push({ ...section, children });
    lists.push(children);
  }
  return roots;
}

interface Draft extends Section {
  end: number;
  readonly level: number;
  readonly children: Draft[];
}

/** A caption is a short line; anything longer is prose that happens to come before the table. */
const LONGEST_CAPTION = 160;

/** How many blocks above a table are looked at for its caption: "(In thousands, except …)" often stands between the two. */
const CAPTION_REACH = 3;

/** A level deeper than any heading: a table never contains what follows it. */
const TABLE_LEVEL = Number.MAX_SAFE_INTEGER;

/** Headings and tables, nested by heading level, in order of place. A heading reaches to the next one of its level or above. */
export function outlineOf(filing: Filing): Section[] {
  const roots: Draft[] = [];
  const open: Draft[] = [];
  const markup = new MarkupCursor(filing);
  filing.blocks.forEach((block, index) => {
    const section = sectionOf(filing, block, index, markup);
    if (section === undefined) return;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) close(open, block.start);
    (open.at(-1)?.children ?? roots).push(section);
    open.push(section);
  });
  while (open.length > 0) close(open, filing.text.length);
  return roots.map(finished);
}

/** The sections around a place, outermost first; empty where no heading stands above it. */
export function sectionsAt(outline: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let level = outline;
  for (;;) {
    const inside = level.find((section) => section.start <= offset && offset < section.end);
    if (inside === undefined) return path;
    path.push(inside);
    level = inside.children;
  }
}

function close(open: Draft[], end: number): void {
  const section = open.pop();
  if (section?.kind === 'heading') section.end = end;
}

function finished({ kind, name, nameSpan, start, end, children }: Draft): Section {
  return { kind, name, nameSpan, start, end, children: children.map(finished) };
}

function sectionOf(filing: Filing, block: Block, index: number, markup: MarkupCursor): Draft | undefined {
  if (block.kind === 'heading') {
    const { start, end, level, content } = block;
    return { kind: 'heading', name: markup.words(content), nameSpan: content, start, end, level, children: [] };
  }
  return block.kind === 'table' ? tableSection(filing, block, index, markup) : undefined;
}

function tableSection(filing: Filing, table: Table, index: number, markup: MarkupCursor): Draft {
  const caption = captionOf(filing, index);
  const nameSpan = caption ?? firstRow(table);
  const name = caption === undefined ? null : markup.words(caption);
  return {
    kind: 'table',
    name,
    nameSpan: within(nameSpan, table),
    start: table.start,
    end: table.end,
    level: TABLE_LEVEL,
    children: [],
  };
}

/** An editor wants the name of a symbol inside the symbol. */
function within(span: Span, table: Table): Span {
  return span.start >= table.start ? span : firstRow(table);
}

function firstRow(table: Table): Span {
  const row = table.rows[0];
  return row === undefined ? { start: table.start, end: table.start } : { start: row.start, end: row.end };
}

/** The nearest short paragraph above a table that is not a remark in brackets. A heading there is the section around it already. */
function captionOf(filing: Filing, tableIndex: number): Span | undefined {
  for (let index = tableIndex - 1; index >= Math.max(0, tableIndex - CAPTION_REACH); index--) {
    const block = filing.blocks[index];
    if (block?.kind !== 'paragraph') return undefined;
    const { start, end } = block.content;
    if (end - start > LONGEST_CAPTION) return undefined;
    if (filing.text[start] !== '(') return block.content;
  }
  return undefined;
}

/** Reads words without the markup in them. */
class MarkupCursor {
  readonly #filing: Filing;

  constructor(filing: Filing) {
    this.#filing = filing;
  }

  words(span: Span): string {
    const { text, markup } = this.#filing;
    let result = '';
    let from = span.start;
    for (let index = firstEndingAfter(markup, span.start); index < markup.length; index++) {
      const mark = markup[index];
      if (mark === undefined || mark.start >= span.end) break;
      result += text.slice(from, Math.max(from, mark.start));
      from = Math.min(mark.end, span.end);
    }
    return (result + text.slice(from, span.end)).replace(/\s+/g, ' ').trim();
  }
}
