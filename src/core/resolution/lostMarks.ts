import type { PhraseReader } from './tableColumns';
import type { ReadCell, ReadRow } from './tableShape';

/**
 * Decimal marks that were lost or doubled when a table was read from a scan: "3024" between "310,0" and "298,6" is 302,4. A row's
 * numbers, and a column's, are written to the same number of decimals; a number that is not is read as though it were, when its
 * row and its column agree and other numbers of the table show that marks suffered. Such a number is marked as ambiguous.
 */
export function withLostMarks(
  rows: readonly ReadRow[],
  text: string,
  mark: '.' | ',',
  readPhrase: PhraseReader,
): readonly ReadRow[] {
  const data = rows.filter((row) => row.type === 'data');
  const columns = new Map<number, Tally>();
  const shapes: Shape[] = [];
  const read = data.map((row) => {
    const inRow = new Tally();
    const inCells = row.cells.map((cell) => {
      const shape = shapeOf(cell, text);
      if (!shape) return undefined;
      const inColumn = columns.get(cell.column) ?? new Tally();
      columns.set(cell.column, inColumn);
      for (const tally of [inRow, inColumn]) tally.add(shape);
      shapes.push(shape);
      return shape;
    });
    return { inRow, inCells };
  });
  const isDamaged = hasSuffered(shapes);
  let next = 0;
  return rows.map((row) => {
    if (row.type !== 'data') return row;
    const { inRow, inCells } = read[next++] ?? { inRow: new Tally(), inCells: [] };
    const cells = row.cells.map((cell, i) => {
      const shape = inCells[i];
      const inColumn = columns.get(cell.column);
      const repaired = shape && inColumn && repair(shape, { inRow, inColumn, rows: data.length, isDamaged, mark });
      return repaired === undefined ? cell : withNumber(cell, repaired, readPhrase);
    });
    return cells.some((cell, i) => cell !== row.cells[i]) ? { ...row, cells } : row;
  });
}

/** How the digits of a cell are written. */
interface Shape {
  readonly sign: string;
  readonly digits: string;
  readonly behind: string;
  readonly isPercent: boolean;
  /** Digits behind the last mark; 0 for groups of three; undefined for digits without a mark and for what no convention allows. */
  readonly decimals: number | undefined;
  /** Marks stand where none can stand. */
  readonly isBroken: boolean;
}

const CELL = /^([-−–+(]?\s?)(\d[\d.,]*)(\)?\s*%?\)?)$/;
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/;
const DECIMAL = /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)[.,](\d{1,3})$/;

function shapeOf(cell: ReadCell, text: string): Shape | undefined {
  if (cell.column === 0 || cell.content.type === 'period') return undefined;
  const match = CELL.exec(text.slice(cell.start, cell.end).trim());
  const [, sign, digits, behind] = match ?? [];
  if (sign === undefined || digits === undefined || behind === undefined) return undefined;
  const isPercent = behind.includes('%');
  const isBare = /^\d+$/.test(digits);
  const isGrouped = GROUPED.test(digits) && !(isPercent || digits.startsWith('0'));
  const decimals = isBare ? undefined : isGrouped ? 0 : DECIMAL.exec(digits)?.[1]?.length;
  // "1.250.5" has two marks that mean the same.
  const isDoubled = decimals !== undefined && decimals > 0 && /[.].*[.]|[,].*[,]/.test(digits) && !/[.].*,|,.*[.]/.test(digits);
  return { sign, digits, behind, isPercent, decimals, isBroken: isDoubled || (!isBare && decimals === undefined) };
}

/** How many numbers of a row or column are written with how many decimals; percentages apart. */
class Tally {
  readonly #counts = new Map<boolean, Map<number, number>>();
  size = 0;

  add({ decimals, isBroken, isPercent }: Shape): void {
    this.size++;
    if (decimals === undefined || isBroken) return;
    const counts = this.#counts.get(isPercent) ?? new Map<number, number>();
    this.#counts.set(isPercent, counts.set(decimals, (counts.get(decimals) ?? 0) + 1));
  }

  /** The decimals of most of the numbers beside `shape`, when four fifths of those that tell agree. */
  habitBeside(shape: Shape): number | undefined {
    const tells = shape.decimals !== undefined && !shape.isBroken;
    let best: readonly [number, number] | undefined;
    let told = 0;
    for (const [decimals, all] of this.#counts.get(shape.isPercent) ?? []) {
      const count = tells && decimals === shape.decimals ? all - 1 : all;
      told += count;
      if (count > (best?.[1] ?? 0)) best = [decimals, count];
    }
    return best && best[1] >= told * MOST ? best[0] : undefined;
  }
}

const MOST = 0.8;

/** Marks that mean nothing, and both marks for decimals, are the work of a reader of scans. */
function hasSuffered(shapes: readonly Shape[]): boolean {
  if (shapes.some((shape) => shape.isBroken)) return true;
  const marks = shapes.flatMap(({ digits }) => /([.,])\d\d?$/.exec(digits)?.[1] ?? []);
  return marks.includes('.') && marks.includes(',');
}

interface Around {
  readonly inRow: Tally;
  readonly inColumn: Tally;
  /** Number of rows with numbers. */
  readonly rows: number;
  readonly isDamaged: boolean;
  readonly mark: '.' | ',';
}

/** The number as it must have been; undefined when it may stand as it does. */
function repair(shape: Shape, { inRow: row, inColumn: column, rows, isDamaged, mark }: Around): string | undefined {
  const inRow = row.habitBeside(shape);
  const inColumn = column.habitBeside(shape);
  const habit = inColumn ?? inRow;
  if (habit === undefined || habit === 0) return undefined;
  const digits = shape.digits.replace(/[.,]/g, '');
  const whole = `${digits.slice(0, -habit) || '0'}${mark}${digits.slice(-habit)}`;
  const written = shape.sign + whole + shape.behind;
  if (shape.isBroken) return digits.length > habit ? written : undefined;
  // A percentage in groups of three, where all others have three decimals.
  if (shape.isPercent && shape.decimals === 3 && habit === 3 && isDamaged) return written;
  const isBare = shape.decimals === undefined;
  const agree = rows > 1 ? inRow === habit && inColumn === habit : inRow === habit && row.size > 2;
  return isBare && agree && isDamaged && digits.length > habit ? written : undefined;
}

/** The cell with the number that `written` is, at the place of the one it has. */
function withNumber(cell: ReadCell, written: string, readPhrase: PhraseReader): ReadCell {
  const quantity = readPhrase(written).quantities[0];
  if (!quantity) return cell;
  const first = cell.words.tokens[0];
  const last = cell.words.tokens.at(-1);
  const place = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return { ...cell, content: { type: 'number', quantity: { ...quantity, ...place, ambiguous: true } } };
}
