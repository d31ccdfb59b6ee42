import type { PlacedCell } from './joinedCells';

/**
 * The columns that a reader sees. Columns of the source that one cell covers are one column, unless narrower cells part them:
 * `$` and number, or a head that is as wide as both and the spacer beside them. A head over several columns parts nothing.
 */
export class LogicalColumns {
  readonly count: number;
  /** For each column of the source the reader's one, or -1 for those that hold nothing. */
  readonly #columnOf: Int32Array;

  constructor(rows: readonly (readonly PlacedCell[])[]) {
    const width = rows.reduce((widest, cells) => Math.max(widest, (cells.at(-1)?.lastColumn ?? -1) + 1), 0);
    const groups = new Groups(width);
    for (const cell of byWidth(rows)) groups.add(cell);
    const numbers = numbered(groups, width);
    this.#columnOf = withLabelsTogether(numbers, rows);
    this.count = this.#columnOf.reduce((most, column) => Math.max(most, column + 1), 0);
  }

  of({ firstColumn, lastColumn }: Pick<PlacedCell, 'firstColumn' | 'lastColumn'>): {
    readonly column: number;
    readonly columnSpan: number;
  } {
    let first = -1;
    let last = -1;
    for (let at = firstColumn; at <= lastColumn; at++) {
      const column = this.#columnOf[at] ?? -1;
      if (column < 0) continue;
      if (first < 0) first = column;
      last = column;
    }
    return { column: Math.max(first, 0), columnSpan: Math.max(1, last - first + 1) };
  }
}

function byWidth(rows: readonly (readonly PlacedCell[])[]): PlacedCell[] {
  const width = ({ firstColumn, lastColumn }: PlacedCell) => lastColumn - firstColumn;
  return rows.flat().sort((one, other) => width(one) - width(other));
}

/** Columns of the source in groups that are one column each. */
class Groups {
  readonly #groupOf: Int32Array;
  #next = 0;

  constructor(width: number) {
    this.#groupOf = new Int32Array(width).fill(-1);
  }

  add({ firstColumn, lastColumn }: PlacedCell): void {
    const own = this.#only(firstColumn, lastColumn);
    if (own === null) return;
    const group = own < 0 ? this.#next++ : own;
    this.#groupOf.fill(group, firstColumn, lastColumn + 1);
  }

  at(column: number): number {
    return this.#groupOf[column] ?? -1;
  }

  /** The one group that the columns meet, -1 when they meet none, null when there are several. */
  #only(first: number, last: number): number | null {
    let only = -1;
    for (let at = first; at <= last; at++) {
      const group = this.at(at);
      if (group < 0 || group === only) continue;
      if (only >= 0) return null;
      only = group;
    }
    return only;
  }
}

function numbered(groups: Groups, width: number): Int32Array {
  const numbers = new Map<number, number>();
  return Int32Array.from({ length: width }, (_, column) => {
    const group = groups.at(column);
    if (group < 0) return -1;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** Labels that are indented by columns instead of space are one column all the same: no row has two of them. */
function withLabelsTogether(columnOf: Int32Array, rows: readonly (readonly PlacedCell[])[]): Int32Array {
  let together = columnOf;
  while (firstTwoAreLabels(together, rows)) together = together.map((column) => (column > 0 ? column - 1 : column));
  return together;
}

function firstTwoAreLabels(columnOf: Int32Array, rows: readonly (readonly PlacedCell[])[]): boolean {
  let [hasFirst, hasSecond] = [false, false];
  for (const cells of rows) {
    const inFirst = cells.find((cell) => columnOf[cell.firstColumn] === 0);
    const inSecond = cells.find((cell) => columnOf[cell.firstColumn] === 1);
    if (inFirst && inSecond) return false;
    if ([inFirst, inSecond].some((cell) => cell && /^\W*\d/.test(cell.words.text))) return false;
    hasFirst ||= inFirst !== undefined;
    // Over the numbers stand heads; a label has something beside it.
    hasSecond ||= inSecond !== undefined && inSecond !== cells.at(-1);
  }
  return hasFirst && hasSecond;
}
