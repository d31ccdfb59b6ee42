import type { Grid, GridCell, GridRow } from './grid';
import { isNamedTotal } from './totals';

/** A row of a table with its cells by column, or a column with its cells by row: what sums run over. */
export interface Line {
  /** The positions of its cells, ascending: columns of a row, rows of a column. */
  readonly positions: readonly number[];
  at(position: number): GridCell | undefined;
  /** Whether a dash stands there for a number. */
  isNilAt(position: number): boolean;
  /** Whether it is called a total. */
  readonly isNamedTotal: boolean;
  /** Whether it is the first behind a row without numbers: the head of a section. */
  readonly opensSection: boolean;
}

/** Sums run down over rows, or across over columns. Only levels add up: changes and shares stand in columns of their own. */
export function linesOf(grid: Grid, direction: 'down' | 'across'): Line[] {
  const { rows } = grid;
  const lines = new Map<number, Map<number, GridCell>>();
  const nil = new Set<string>();
  rows.forEach(({ cells, nilColumns }, row) => {
    for (const column of nilColumns) nil.add(direction === 'down' ? `${row} ${column}` : `${column} ${row}`);
    for (const cell of cells) {
      if (cell.figure.kind === 'change') continue;
      const [line, position] = direction === 'down' ? [row, cell.column] : [cell.column, row];
      const known = lines.get(line);
      if (known === undefined) lines.set(line, new Map([[position, cell]]));
      else known.set(position, cell);
    }
  });
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([line, cells]) => ({
      positions: [...cells.keys()].sort((a, b) => a - b),
      at: (position) => cells.get(position),
      isNilAt: (position) => nil.has(`${line} ${position}`),
      isNamedTotal: direction === 'down' && isTotalAt(rows, line),
      opensSection: direction === 'down' && rows[line - 1]?.cells.length === 0,
    }));
}

function isTotalAt(rows: readonly GridRow[], at: number): boolean {
  const row = rows[at];
  return row !== undefined && isNamedTotal(row);
}
