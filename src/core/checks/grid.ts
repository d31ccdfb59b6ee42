import type { Analysis, Figure, Row, Span, Table } from '../filing';
import { firstIndex } from '../ordered';

/** The tables of a filing as figures in rows and columns. */

export interface Grid {
  /** Index into {@link Filing.blocks}. */
  readonly block: number;
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly row: Row;
  /** The words of the first cell that holds no figure; empty where there are none. */
  readonly label: string;
  readonly labelSpan: Span | null;
  /** In order of column. */
  readonly cells: readonly GridCell[];
  /** Where a dash stands for a number that is nothing. */
  readonly nilColumns: readonly number[];
}

/** A cell that is one figure. */
export interface GridCell {
  /** As {@link Cell.column}. */
  readonly column: number;
  /** Index into {@link Analysis.figures}. */
  readonly index: number;
  readonly figure: Figure;
  /** 1 where the reader sees the figure's own sign, -1 where a tag turned it: payments are positive facts, shown in brackets among cash flows. */
  readonly turn: 1 | -1;
}

/** In order of place. Linear in the cells and figures. */
export function gridsOf({ filing, figures }: Pick<Analysis, 'filing' | 'figures'>): Grid[] {
  return filing.blocks.flatMap((block, index) =>
    block.kind === 'table' ? [{ block: index, rows: rowsOf(block, filing.text, figures) }] : [],
  );
}

function rowsOf(table: Table, text: string, figures: readonly Figure[]): GridRow[] {
  let next = firstIndex(figures.length, (index) => (figures[index]?.start ?? 0) >= table.start);
  return table.rows.map((row) => {
    const cells: GridCell[] = [];
    const nilColumns: number[] = [];
    let label: Span | null = null;
    for (const cell of row.cells) {
      const first = next;
      while (next < figures.length && (figures[next]?.start ?? 0) < cell.end) next++;
      const figure = figures[first];
      if (next === first + 1 && figure !== undefined)
        cells.push({ column: cell.column, index: first, figure, turn: turnOf(figure, text) });
      else if (next === first && NIL.test(text.slice(cell.start, cell.end))) nilColumns.push(cell.column);
      else if (next === first && label === null && /\p{L}/u.test(text.slice(cell.start, cell.end))) label = cell;
    }
    return { row, label: label === null ? '' : text.slice(label.start, label.end), labelSpan: label, cells, nilColumns };
  });
}

const NIL = /^\s*[-‐‑–—−―]+\s*$/;

function turnOf(figure: Figure, text: string): 1 | -1 {
  if (figure.tags.length === 0 || figure.value === 0) return 1;
  const isShownNegative = /^\D*[(（−–-]/.test(text.slice(figure.start, figure.end));
  return isShownNegative === figure.value < 0 ? 1 : -1;
}
