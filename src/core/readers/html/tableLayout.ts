import type { Cell, Row, Table } from '../../filing';
import type { GridCell, GridRow, TableBox } from './boxes';
import type { CanonicalText } from './canonical';

/** Columns are at most so wide when they are lined up; what is longer moves the rest of its line. */
const WIDEST_LABEL = 72;
const WIDEST = 20;
const GAP = '  ';
/** One step of indentation, in points, is two blanks. */
const STEP = 9;
const DEEPEST = 16;

/** Writes a table in columns: labels flush left, numbers flush right. */
export function layOutTable(box: TableBox, text: CanonicalText): Table {
  const left = box.rows.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const indents = box.rows.map((row) => indentOf(row, left));
  const widths = widthsOf(box, indents);
  const start = text.length;
  const rows = box.rows.map((row, index) => {
    if (index > 0) text.write('\n');
    return layOutRow(row, indents[index] ?? 0, widths, text);
  });
  return {
    kind: 'table',
    layout: 'html',
    start,
    end: text.length,
    rows,
    columnCount: box.columnCount,
    markedHeadRows: box.markedHeadRows,
  };
}

/** How many blanks a label is moved in by; a row without one has none to move. */
function indentOf({ indent, cells }: GridRow, left: number): number {
  return cells[0]?.column === 0 ? Math.min(DEEPEST, Math.round((indent - left) / STEP) * 2) : 0;
}

function layOutRow(row: GridRow, indent: number, widths: readonly number[], text: CanonicalText): Row {
  const start = text.length;
  const cells: Cell[] = [];
  /** Where the next column begins, were every cell as wide as its column. */
  let edge = 0;
  let column = 0;
  for (const cell of row.cells) {
    for (; column < cell.column; column++) edge += (widths[column] ?? 0) + GAP.length;
    edge += spannedWidth(cell, widths);
    column = cell.column + cell.columnSpan;
    const from = text.length - start;
    const own = cell.words.text.length;
    const blanks = cell.column === 0 ? indent : Math.max(from === 0 ? 0 : GAP.length, edge - own - from);
    if (blanks > 0) text.write(' '.repeat(blanks));
    const place = text.add(cell.words);
    cells.push({ start: place.start, end: place.end, column: cell.column, columnSpan: cell.columnSpan });
    edge += GAP.length;
  }
  return { start, end: text.length, indent, cells: withEmptyCells(cells, widths.length) };
}

/** A span is as wide as its columns and the gaps between them. */
function spannedWidth({ column, columnSpan }: GridCell, widths: readonly number[]): number {
  let width = (columnSpan - 1) * GAP.length;
  for (let i = column; i < column + columnSpan; i++) width += widths[i] ?? 0;
  return width;
}

function widthsOf({ rows, columnCount }: TableBox, indents: readonly number[]): number[] {
  const widths = new Array<number>(columnCount).fill(0);
  rows.forEach(({ cells }, row) => {
    for (const { column, columnSpan, words } of cells) {
      if (columnSpan > 1) continue;
      const width =
        column === 0 ? Math.min(WIDEST_LABEL, words.text.length + (indents[row] ?? 0)) : Math.min(WIDEST, words.text.length);
      widths[column] = Math.max(widths[column] ?? 0, width);
    }
  });
  return widths;
}

/** A column without a cell gets an empty one, where its words would stand. */
function withEmptyCells(cells: readonly Cell[], columnCount: number): Cell[] {
  const all: Cell[] = [];
  let column = 0;
  for (const cell of cells) {
    for (; column < cell.column; column++) all.push({ start: cell.start, end: cell.start, column, columnSpan: 1 });
    all.push(cell);
    column = cell.column + cell.columnSpan;
  }
  const end = cells.at(-1)?.end ?? 0;
  for (; column < columnCount; column++) all.push({ start: end, end, column, columnSpan: 1 });
  return all;
}
