import type { GridCell, GridRow, Look } from './boxes';
import { joinedCells, type PlacedCell } from './joinedCells';
import { LogicalColumns } from './logicalColumns';
import type { Words } from './words';

/** A cell as written. */
export interface WrittenCell {
  readonly words: Words;
  readonly look: Look;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columnCount: number;
  /** For each row of the source, its index in `rows`, or -1 when it is empty. */
  readonly rowIndex: readonly number[];
}

/**
 * From cells as written to rows and columns as meant. Filers lay tables out with columns that hold nothing, or a `$` or `)`
 * only: three and more columns of the source are one of the reader's.
 */
export function gridOf(written: readonly (readonly WrittenCell[])[]): Grid {
  const placed = place(written).map(joinedCells);
  const columns = new LogicalColumns(placed);
  const rows: GridRow[] = [];
  const rowIndex = placed.map((cells) => {
    if (cells.length === 0) return -1;
    rows.push({ indent: indentOf(cells), cells: gridCells(cells, columns) });
    return rows.length - 1;
  });
  return { rows, columnCount: columns.count, rowIndex };
}

/** What other rows make one column of is one cell. */
function gridCells(placed: readonly PlacedCell[], columns: LogicalColumns): GridCell[] {
  const cells: GridCell[] = [];
  let free = 0;
  for (const { firstColumn, lastColumn, words, look } of placed) {
    const { column, columnSpan } = columns.of({ firstColumn, lastColumn });
    const end = Math.max(free, column + columnSpan);
    const before = cells.at(-1);
    if (before && column < free) {
      before.words.append(words, ' ');
      cells[cells.length - 1] = { ...before, columnSpan: end - before.column };
    } else cells.push({ words, look, column, columnSpan });
    free = end;
  }
  return cells;
}

const indentOf = ([first]: readonly PlacedCell[]) => first?.look.indent ?? 0;

/** No filing has wider tables; a wrong span must not cost time. */
const MOST_COLUMNS = 1000;

/** Every cell with the columns it covers, past the cells of rows above that reach down. */
function place(rows: readonly (readonly WrittenCell[])[]): PlacedCell[][] {
  /** For each column, the first row that is free there. */
  const freeFrom: number[] = [];
  return rows.map((cells, row) => {
    let column = 0;
    return cells.flatMap((cell): PlacedCell[] => {
      while ((freeFrom[column] ?? 0) > row) column++;
      if (column >= MOST_COLUMNS) return [];
      const first = column;
      const last = Math.min(MOST_COLUMNS, first + cell.columnSpan) - 1;
      if (cell.rowSpan > 1) for (let c = first; c <= last; c++) freeFrom[c] = row + cell.rowSpan;
      column = last + 1;
      return [{ words: cell.words, look: cell.look, firstColumn: first, lastColumn: last }];
    });
  });
}
