import type { Filing, Format, Span } from '../filing';
import { BlockBuilder } from './blocks';
import { mergeMarkup, readInline } from './blockWords';
import type { Source } from './cells';
import type { Dialect } from './dialect';
import { MarkEvidence } from './evidence';
import { FootnoteReader } from './footnotes';
import { readHtml } from './html/read';
import { LineProfile } from './lineProfile';
import { measureLine, splitLines, type Line } from './lines';
import { markdownDialect } from './markdown';
import { findTables, type TableRegion } from './tables';
import { textDialect } from './text';

type LineFormat = Exclude<Format, 'html'>;

const DIALECTS: Readonly<Record<LineFormat, Dialect>> = { text: textDialect, markdown: markdownDialect, edgar: textDialect };

/** Reads a document of any format. Pure and linear in the length of the text. */
export function readFiling(source: string, format: Format): Filing {
  return format === 'html' ? readHtml(source) : readLines(source, format);
}

/**
 * Reads a text or Markdown document: what its blocks are and which of its characters are markup. Pure and linear in the length
 * of the text; the canonical text is `text` itself, so every offset is an offset into it, whatever its line ends.
 */
function readLines(text: string, format: LineFormat): Filing {
  const dialect = DIALECTS[format];
  const quotes: Span[] = [];
  const source: Source = { text, lines: splitLines(text).map((line) => unquote(text, line, dialect, quotes)) };
  const hidden = dialect.findHidden(text, source.lines);
  const tables = findTables(source, hidden);
  const footnotes = new FootnoteReader(text, new MarkEvidence(text, source.lines));
  const profile = new LineProfile(text, proseLines(source, tables, hidden));
  const builder = new BlockBuilder({ ...source, dialect, tables, hidden, footnotes, profile });
  builder.build();
  const inline = readInline(text, dialect.inlineMarkup, builder.blocks);
  return {
    format,
    text,
    blocks: builder.blocks,
    references: inline.references,
    markup: mergeMarkup(inline.markup, [...quotes, ...builder.noise]),
    sourceMap: null,
    report: null,
  };
}

/** The line without its quotation marks, which go to `quotes`. */
function unquote(text: string, line: Line, dialect: Dialect, quotes: Span[]): Line {
  const length = dialect.quoteLength(text, line);
  if (length === 0) return line;
  const start = line.contentStart + length;
  quotes.push({ start: line.contentStart, end: start });
  return measureLine(text, start, line.end, line.afterPageBreak);
}

function proseLines({ lines }: Source, tables: readonly TableRegion[], hidden: ReadonlySet<number>): Source['lines'] {
  const tabular = new Set<number>();
  for (const { first, end } of tables) for (let index = first; index < end; index++) tabular.add(index);
  return lines.filter((_, index) => !tabular.has(index) && !hidden.has(index));
}
