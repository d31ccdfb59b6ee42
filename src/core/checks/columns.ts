import type { Grid, GridCell } from './grid';
import { entry } from '../maps';

/** A column of a table with its figures by row. */
export interface Column {
  readonly column: number;
  /** By index into {@link Grid.rows}, ascending. */
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** In order of place. */
export function columnsOf({ rows }: Grid): Column[] {
  const columns = new Map<number, Map<number, GridCell>>();
  rows.forEach(({ cells }, row) => {
    for (const cell of cells) entry(columns, cell.column, () => new Map<number, GridCell>()).set(row, cell);
  });
  return [...columns].sort(([a], [b]) => a - b).map(([column, cells]) => ({ column, cells }));
}
