import { firstIndex } from '../ordered';
import type { ReadCell, ReadRow } from './tableShape';

/** What the numbers of a column are in, as its marked cells say; a currency as its cell writes it. */
export type ColumnMark =
  { readonly type: 'currency'; readonly code: string; readonly isLoose: boolean } | { readonly type: 'percent' };

interface Marked {
  readonly start: number;
  readonly mark: ColumnMark;
}

/**
 * Statements write `$` and `%` beside the first number of a column and beside its totals only: a bare number between two cells
 * with the same mark is in it as well.
 */
export class ColumnMarks {
  /** By column, in order of place. */
  readonly #marked = new Map<number, Marked[]>();

  constructor(rows: readonly ReadRow[]) {
    for (const { cells } of rows)
      for (const cell of cells) {
        const mark = markOf(cell);
        if (!mark) continue;
        const marked = this.#marked.get(cell.column);
        if (marked) marked.push({ start: cell.start, mark });
        else this.#marked.set(cell.column, [{ start: cell.start, mark }]);
      }
  }

  /** The mark above and below the cell, where they are the same; null where they are not, or one is missing. */
  around({ column, start }: ReadCell): ColumnMark | null {
    const marked = this.#marked.get(column) ?? [];
    const below = firstIndex(marked.length, (index) => (marked[index]?.start ?? 0) > start);
    const above = marked[below - 1]?.mark;
    const next = marked[below]?.mark;
    return above && next && isSame(above, next) ? above : null;
  }
}

function markOf({ content }: ReadCell): ColumnMark | null {
  if (content.type !== 'number') return null;
  const { currency, looseCurrency, notation } = content.quantity;
  if (currency !== null) return { type: 'currency', code: currency, isLoose: looseCurrency };
  return notation === 'percent' ? { type: 'percent' } : null;
}

const isSame = (one: ColumnMark, other: ColumnMark) =>
  one.type === other.type && (one.type !== 'currency' || other.type !== 'currency' || one.code === other.code);
