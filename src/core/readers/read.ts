import type { Filing, Format, Span } from '../filing';
import type { Dialect } from './dialect';
import { readEdgar } from './edgar/read';
import { readHtml } from './html/read';
import { readLineDocument } from './lineReader';
import { measureLine, splitLines, type Line } from './lines';
import { markdownDialect } from './markdown';
import { htmlOf } from './submission';
import { findTables } from './tables';
import { textDialect } from './text';

type LineFormat = 'text' | 'markdown';

const DIALECTS: Readonly<Record<LineFormat, Dialect>> = { text: textDialect, markdown: markdownDialect };

/** Reads a document of any format. Pure and linear in the length of the text. */
export function readFiling(source: string, format: Format): Filing {
  switch (format) {
    case 'html':
      return readHtml(htmlOf(source));
    case 'edgar':
      return readEdgar(source);
    case 'text':
    case 'markdown':
      return readLines(source, format);
  }
}

/**
 * Reads a text or Markdown document: what its blocks are and which of its characters are markup. Pure and linear in the length
 * of the text; the canonical text is `text` itself, so every offset is an offset into it, whatever its line ends.
 */
function readLines(text: string, format: LineFormat): Filing {
  const dialect = DIALECTS[format];
  const quotes: Span[] = [];
  const lines = splitLines(text).map((line) => unquote(text, line, dialect, quotes));
  const hidden = dialect.findHidden(text, lines);
  const tables = findTables({ text, lines }, hidden);
  return readLineDocument({
    format,
    text,
    lines,
    dialect,
    tables,
    hidden,
    markup: quotes,
    footnotes: new Map(),
    references: [],
  });
}

/** The line without its quotation marks, which go to `quotes`. */
function unquote(text: string, line: Line, dialect: Dialect, quotes: Span[]): Line {
  const length = dialect.quoteLength(text, line);
  if (length === 0) return line;
  const start = line.contentStart + length;
  quotes.push({ start: line.contentStart, end: start });
  return measureLine(text, start, line.end, line.afterPageBreak);
}
