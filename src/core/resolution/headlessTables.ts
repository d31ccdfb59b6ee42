import { endOf, lengthInMonths, shifted } from '../calendar';
import type { Period } from '../filing';
import { placePeriod } from './calendarPlaces';
import type { Quantity } from '../recognition/quantity';
import type { Surroundings } from './model';
import type { Column } from './tableColumns';
import type { ReadRow } from './tableShape';

/** How many digits the number of a note has at most. */
const NOTE_DIGITS = 2;

/**
 * The columns of a table whose head is missing (lost at a page break, or never there). Two columns of numbers in the report on a
 * year are that year and, as IAS 1 and Regulation S-X have it, the one before beside it; small whole numbers in front of amounts with
 * decimals are numbers of notes. A caption that names as many periods as there are columns names theirs.
 */
export function headlessColumns(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  surroundings: Surroundings,
): readonly Column[] {
  if (rows.some((row) => row.type === 'head')) return columns;
  const cells = rows.flatMap((row) => (row.type === 'data' ? row.cells : []));
  const withNumbers = new Set(cells.filter((cell) => cell.content.type === 'number').map((cell) => cell.column));
  const numbered = columns.flatMap((_, column) => (column > 0 && withNumbers.has(column) ? [column] : []));
  const notes = notesAmong(numbered, cells);
  const amounts = numbered.filter((column) => column !== notes);
  const periods = periodsOf(columns[0]?.terms.periods ?? [], amounts.length, surroundings);
  const periodOf = new Map(amounts.map((column, i) => [column, periods[i]] as const));
  return columns.map((column, i): Column => {
    if (i === notes) return { ...column, holds: 'nothing' };
    const period = periodOf.get(i);
    return period ? { ...column, period } : column;
  });
}

function periodsOf(captions: Column['terms']['periods'], count: number, surroundings: Surroundings): readonly Period[] {
  if (count < 2) return [];
  if (captions.length === count) {
    const placed = captions.map((period) => placePeriod(period, surroundings)).filter((period) => period !== null);
    return placed.length === count ? placed : [];
  }
  const { main, current } = surroundings;
  const named = captions.map((period) => placePeriod(period, surroundings));
  const isAnnual = main !== null && lengthInMonths(main) === 12;
  const isUndisturbed = [current, ...named].every((period) => period === null || isSame(period, main));
  return isAnnual && isUndisturbed && count === 2 ? [main, shifted(main, -12)] : [];
}

/** The year itself, or its last day. */
const isSame = (a: Period, b: Period | null) =>
  b !== null && endOf(a) === endOf(b) && (a.type === 'instant' || lengthInMonths(a) === lengthInMonths(b));

/** The first column of numbers, when it holds nothing but small whole numbers and all others are written with decimals. */
function notesAmong(numbered: readonly number[], cells: ReadRow['cells']): number | undefined {
  const [first, ...others] = numbered;
  if (first === undefined || others.length < 2) return undefined;
  const small = cells.every(
    ({ column, content }) => column !== first || content.type !== 'number' || isNoteNumber(content.quantity),
  );
  const fine = new Set(
    cells.flatMap(({ column, content }) => (content.type === 'number' && content.quantity.digits.exponent < 0 ? [column] : [])),
  );
  return small && others.every((column) => fine.has(column)) ? first : undefined;
}

function isNoteNumber({ digits, negative, notation }: Quantity): boolean {
  return digits.exponent === 0 && digits.coefficient.length <= NOTE_DIGITS && !negative && notation === 'number';
}
