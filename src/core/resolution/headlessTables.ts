import { endOf, lengthInMonths, shifted } from '../calendar';
import type { Period } from '../filing';
import { placePeriod } from './calendarPlaces';
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
  const numbered = columns.flatMap((_, column) =>
    column > 0 && cells.some((cell) => cell.column === column && cell.content.type === 'number') ? [column] : [],
  );
  const notes = notesAmong(numbered, cells);
  const amounts = numbered.filter((column) => column !== notes);
  const periods = periodsOf(columns[0]?.terms.periods ?? [], amounts.length, surroundings);
  return columns.map((column, i): Column => {
    if (i === notes) return { ...column, holds: 'nothing' };
    const period = periods[amounts.indexOf(i)];
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
  const digits = (column: number) =>
    cells.flatMap((cell) => (cell.column === column && cell.content.type === 'number' ? [cell.content.quantity] : []));
  const isSmall = digits(first).every(
    (q) => q.digits.exponent === 0 && q.digits.coefficient.length <= NOTE_DIGITS && !q.negative && q.notation === 'number',
  );
  const areFine = others.every((column) => digits(column).some((q) => q.digits.exponent < 0));
  return isSmall && areFine ? first : undefined;
}
