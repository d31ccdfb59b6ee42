import type { Cell, Row } from '../filing';
import { cell, row, tableOf, type Attempt, type Source } from './cells';
import { endsSentence, TAB } from './characters';
import { acrossGap } from './gaps';
import { isBlank, type Line } from './lines';
import { readListMarker } from './listMarkers';

/** A row that only names a section ("ASSETS") is short; a longer line without tabs is prose. */
const LONGEST_SECTION = 120;

/** The first tab in `[start, end)`, or -1. Not `indexOf`, which would look through the whole document. */
function findTab(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === TAB) return at;
  return -1;
}

/** Whether tabs cut the line into cells: an indent does not, nor does the one tab after a bullet. */
function isTabRow(text: string, line: Line): boolean {
  const tab = findTab(text, line.contentStart, line.end);
  if (isBlank(line) || tab < 0) return false;
  const marker = readListMarker(text, line.contentStart, line.contentEnd);
  const words = line.contentStart + (marker?.length ?? 0);
  return words <= tab || findTab(text, words, line.end) >= 0;
}

function countCells(text: string, line: Line): number {
  let count = 1;
  for (let at = line.start; at < line.end; at++) if (text.charCodeAt(at) === TAB) count++;
  return count;
}

function readCells(text: string, line: Line): Cell[] {
  const cells: Cell[] = [];
  let from = line.start;
  for (let at = line.start; at <= line.end; at++) {
    if (at < line.end && text.charCodeAt(at) !== TAB) continue;
    cells.push(cell(text, from, at, cells.length));
    from = at + 1;
  }
  return cells;
}

/** Whether a row opens a table: its first cell is empty, or every other cell holds a year. */
function opensTable(text: string, line: Line): boolean {
  const [label, ...rest] = readCells(text, line);
  if (!label || label.start === label.end) return true;
  return rest.length > 0 && rest.every(({ start, end }) => /(?:19|20)\d\d/.test(text.slice(start, end)) && end - start < 40);
}

/** Whether the line, though it has no tabs, names a section inside the table that goes on at `next`. */
function isSectionRow({ text, lines }: Source, index: number, columnCount: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || line.contentEnd - line.contentStart > LONGEST_SECTION) return false;
  if (endsSentence(text, line.contentStart, line.contentEnd)) return false;
  return isTabRow(text, next) && countCells(text, next) === columnCount && !opensTable(text, next);
}

/** The lines of the table that begins at `first`, and how many of them are cut by tabs. */
function collect(source: Source, first: number): { readonly indices: number[]; readonly tabbed: number } {
  const { text, lines } = source;
  const indices: number[] = [];
  let tabbed = 0;
  let columnCount = 0;
  for (let at = first; at >= 0; at = acrossGap(source, at + 1)) {
    const line = lines[at];
    if (!line) break;
    const count = countCells(text, line);
    const adjacent = indices.length === 0 || indices[indices.length - 1] === at - 1;
    if (count > 1 && isTabRow(text, line)) {
      if (!adjacent && count !== columnCount) break;
      tabbed++;
      columnCount = Math.max(columnCount, count);
    } else if (!isSectionRow(source, at, columnCount)) break;
    indices.push(at);
  }
  return { indices, tabbed };
}

/** Reads the table of tab-separated cells that begins at line `first`. One line with tabs is not yet a table. */
export function readTabTable(source: Source, first: number): Attempt {
  const { text, lines } = source;
  const line = lines[first];
  if (!line || !isTabRow(text, line)) return { table: null, first, end: first + 1 };
  const { indices, tabbed } = collect(source, first);
  const end = (indices[indices.length - 1] ?? first) + 1;
  if (tabbed < 2) return { table: null, first, end: first + 1 };
  const rows: Row[] = [];
  for (const index of indices) {
    const of = lines[index];
    if (of) rows.push(row(text, { start: of.start, end: of.end }, readCells(text, of), of.start));
  }
  return { table: tableOf('tab', rows), first, end };
}
