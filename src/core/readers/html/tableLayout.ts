import type { Cell, Row, Table } from '../../filing';
import type { GridCell, GridRow, TableBox } from './boxes';
import type { CanonicalText } from './canonical';

/** Columns are at most so wide when they are lined up; what is longer moves the rest of its line. */
const WIDEST_LABEL = 64;
const WIDEST = 20;
const GAP = '  ';
/** One step of indentation, in points, is two blanks. */
const STEP = 9;

/** Writes a table in columns: labels flush left, numbers flush right. */
export function layOutTable(box: TableBox, text: CanonicalText): Table {
  const widths = widthsOf(box);
  const left = box.rows.reduce((least, { indent }) => Math.min(least, indent), Infinity);
  const start = text.length;
  const rows = box.rows.map((row, index) => {
    if (index > 0) text.write('\n');
    return layOutRow(row, Math.round((row.indent - left) / STEP) * 2, widths, text);
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

function layOutRow(row: GridRow, shift: number, widths: readonly number[], text: CanonicalText): Row {
  const start = text.length;
  const hasLabel = row.cells[0]?.column === 0;
  const indent = hasLabel ? Math.min(shift, 16) : 0;
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
    text.write(' '.repeat(blanks));
    cells.push({ ...text.add(cell.words), column: cell.column, columnSpan: cell.columnSpan });
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

function widthsOf({ rows, columnCount }: TableBox): number[] {
  const widths = new Array<number>(columnCount).fill(0);
  for (const { cells } of rows)
    for (const { column, columnSpan, words } of cells) {
      if (columnSpan > 1) continue;
      const most = column === 0 ? WIDEST_LABEL : WIDEST;
      widths[column] = Math.max(widths[column] ?? 0, Math.min(most, words.text.length));
    }
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
