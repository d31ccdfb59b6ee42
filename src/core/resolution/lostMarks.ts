import type { PhraseReader } from './tableColumns';
import type { ReadCell, ReadRow } from './tableShape';

/**
 * Decimal marks that were lost or doubled when a table was read from a scan: "7513" between "750,0" and "749,5" is 751,3. A row's
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
  const read = new Map(data.flatMap((row) => row.cells.map((cell) => [cell, shapeOf(cell, text)] as const)));
  const columns = new Map<number, Shape[]>();
  for (const [cell, shape] of read) if (shape) columns.set(cell.column, [...(columns.get(cell.column) ?? []), shape]);
  const isDamaged = hasSuffered([...read.values()].filter((shape) => shape !== undefined));
  return rows.map((row) => {
    if (row.type !== 'data') return row;
    const inRow = row.cells.map((cell) => read.get(cell)).filter((shape) => shape !== undefined);
    const cells = row.cells.map((cell) => {
      const shape = read.get(cell);
      const repaired =
        shape && repair(shape, inRow, { column: columns.get(cell.column) ?? [], rows: data.length, isDamaged, mark });
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
  // "32.612.6" has two marks that mean the same.
  const isDoubled = decimals !== undefined && decimals > 0 && /[.].*[.]|[,].*[,]/.test(digits) && !/[.].*,|,.*[.]/.test(digits);
  return { sign, digits, behind, isPercent, decimals, isBroken: isDoubled || (!isBare && decimals === undefined) };
}

/** How many decimals most of the shapes have, when four fifths of those that tell agree. */
function habitOf(shapes: readonly Shape[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { decimals, isBroken } of shapes)
    if (decimals !== undefined && !isBroken) counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
  const told = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= told * 0.8 ? best[0] : undefined;
}

/** Marks that mean nothing, and both marks for decimals, are the work of a reader of scans. */
function hasSuffered(shapes: readonly Shape[]): boolean {
  if (shapes.some((shape) => shape.isBroken)) return true;
  const marks = shapes.flatMap(({ digits }) => /([.,])\d\d?$/.exec(digits)?.[1] ?? []);
  return marks.includes('.') && marks.includes(',');
}

interface Around {
  readonly column: readonly Shape[];
  /** Number of rows with numbers. */
  readonly rows: number;
  readonly isDamaged: boolean;
  readonly mark: '.' | ',';
}

/** The number as it must have been; undefined when it may stand as it does. */
function repair(shape: Shape, row: readonly Shape[], { column, rows, isDamaged, mark }: Around): string | undefined {
  const like = (other: Shape) => other !== shape && other.isPercent === shape.isPercent;
  const inRow = habitOf(row.filter(like));
  const inColumn = habitOf(column.filter(like));
  const habit = inColumn ?? inRow;
  if (habit === undefined || habit === 0) return undefined;
  const digits = shape.digits.replace(/[.,]/g, '');
  const whole = `${digits.slice(0, -habit) || '0'}${mark}${digits.slice(-habit)}`;
  const written = shape.sign + whole + shape.behind;
  if (shape.isBroken) return digits.length > habit ? written : undefined;
  // A percentage in groups of three, where all others have three decimals.
  if (shape.isPercent && shape.decimals === 3 && habit === 3 && isDamaged) return written;
  const isBare = shape.decimals === undefined;
  const agree = rows > 1 ? inRow === habit && inColumn === habit : inRow === habit && row.length > 2;
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
