import { firstIndex } from '../ordered';
import type { Cell, Row } from '../filing';
import { cell, row, type Source } from './cells';
import { startsLowerCase } from './characters';
import { isBlank, isPageNumber, isUnreadable, type Line } from './lines';
import { cutLine, type CutLine, type Piece } from './pieces';

/** A stretch of the line's columns; `end` exclusive. */
export interface Column {
  readonly left: number;
  readonly right: number;
}

/** The cut lines, each cut once. Filled on demand: most lines of a filing are never asked for. */
export type Cuts = (index: number) => CutLine;

export function cutter({ text, lines }: Source): Cuts {
  const cache = new Map<number, CutLine>();
  return (index) => {
    let cut = cache.get(index);
    const line = lines[index];
    if (!cut) cache.set(index, (cut = line ? cutLine(text, line) : { pieces: [], leaders: false }));
    return cut;
  };
}

/** Whether the line has a label and, apart from it, a number. */
export function isNumericRow({ pieces }: CutLine): boolean {
  const last = pieces[pieces.length - 1];
  return (
    pieces.length >= 2 &&
    last !== undefined &&
    last.value &&
    pieces.slice(1).filter(({ value }) => value).length * 2 >= pieces.length - 1
  );
}

export function isRule(text: string, line: Line): boolean {
  return !isBlank(line) && isUnreadable(text, line) && '-=_'.includes(text.charAt(line.contentStart));
}

/** Columns of numbers: where the values of different rows overlap, they stand in one column. */
export function findColumns(numeric: readonly CutLine[]): Column[] {
  const values = numeric.flatMap(({ pieces }) => pieces.slice(1).filter(({ value }) => value));
  values.sort((one, other) => one.left - other.left);
  const columns: Column[] = [];
  for (const { left, right } of values) {
    const last = columns[columns.length - 1];
    if (last && left < last.right) columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else columns.push({ left, right });
  }
  return columns;
}

/** The columns that a piece of text covers: those it overlaps, else the nearest. */
function coverage({ left, right }: Piece, columns: readonly Column[]): { readonly from: number; readonly to: number } {
  const from = firstEndingAfter(left, columns);
  let to = from;
  while ((columns[to + 1]?.left ?? Infinity) < right) to++;
  if ((columns[from]?.left ?? Infinity) < right) return { from, to };
  const apartRight = (columns[from]?.left ?? Infinity) - right;
  const apartLeft = left - (columns[from - 1]?.right ?? -Infinity);
  const nearest = apartLeft < apartRight ? from - 1 : from;
  return { from: nearest, to: nearest };
}

/** Index of the first column that ends after `left`; as many as there are when none does. */
export const firstEndingAfter = (left: number, columns: readonly Column[]): number =>
  firstIndex(columns.length, (index) => (columns[index]?.right ?? Infinity) > left);

/** A year far from the first column of numbers is its row's label. */
const APART = 8;

/** The cells of one line: the label in column 0, then one for each column of numbers, empty where nothing stands. */
function readCells(text: string, line: Line, { pieces }: CutLine, columns: readonly Column[]): Cell[] {
  const firstLeft = columns[0]?.left ?? 0;
  const [first] = pieces;
  // A head may begin to the left of its narrow column; a label may hang over into it.
  const labelled =
    first !== undefined &&
    (pieces.length === 1
      ? first.left < firstLeft - 16 || line.indent === 0
      : (first.left + first.right) / 2 < firstLeft && (!first.value || first.right + APART <= firstLeft));
  const label = labelled ? cell(text, first.start, first.end, 0) : cell(text, line.start, line.start, 0);
  const cells = [label];
  let last = label;
  for (const one of labelled ? pieces.slice(1) : pieces) {
    const { from, to } = coverage(one, columns);
    const column = from + 1;
    const filled = last.column + last.columnSpan;
    if (column < filled && last !== label) {
      // Two pieces over one column ("Three months" and "ended") are one cell.
      last = cell(text, last.start, one.end, last.column, Math.max(last.columnSpan, to + 2 - last.column));
      cells[cells.length - 1] = last;
      continue;
    }
    for (let empty = filled; empty < column; empty++) cells.push(cell(text, last.end, last.end, empty));
    last = cell(text, one.start, one.end, Math.max(column, filled), Math.max(1, to + 2 - Math.max(column, filled)));
    cells.push(last);
  }
  for (let empty = last.column + last.columnSpan; empty <= columns.length; empty++) {
    cells.push(cell(text, last.end, last.end, empty));
  }
  return cells;
}

/** The rows of the lines from `first` to `end`, which are cut into the columns. Blank lines, rules and page numbers are none. */
export function readColumnRows(source: Source, first: number, end: number, columns: readonly Column[], cuts: Cuts): Row[] {
  const { text, lines } = source;
  const rows: Row[] = [];
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (!line || isBlank(line) || isRule(text, line) || (line.afterPageBreak && isPageNumber(text, line))) continue;
    const cells = readCells(text, line, cuts(index), columns);
    rows.push(row(text, { start: line.start, end: line.contentEnd }, cells, line.start));
  }
  return joinLabels(text, rows);
}

/** Puts together a label that was too long for its line: the first part has no numbers, the second begins in lower case. */
function joinLabels(text: string, rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const next of rows) {
    const before = joined[joined.length - 1];
    const [start] = before?.cells ?? [];
    const [label, ...values] = next.cells;
    const open = before?.cells.slice(1).every((one) => one.start === one.end) && start && start.start < start.end;
    if (before && open && label && label.start < label.end && startsLowerCase(text, label.start)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: next.end,
        indent: before.indent,
        cells: [{ ...label, start: start.start }, ...values],
      };
    } else joined.push(next);
  }
  return joined;
}
