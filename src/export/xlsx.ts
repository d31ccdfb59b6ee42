import writeExcelFile, { type CellObject, type Feature, type Row } from 'write-excel-file/universal';
import { dayNumber } from '../core/calendar';
import { toNumber } from '../core/decimal';
import { membersInOne } from '../core/export/csv';
import { isAmount, type Amount, type Cell, type Column, type Sheet } from '../core/export/sheet';
import { plainDigits } from '../core/library/arithmetic';

/**
 * Sheets as Excel workbooks. Not part of the core: the package compresses in a thread and stamps the time. It is big, and loaded when
 * it is first needed.
 */

/** What a worksheet holds at most, its heading among them. */
const MOST_ROWS = 1_048_576;
/** What a cell holds at most. */
const MOST_CHARACTERS = 32_767;

/** A sheet has more rows than a worksheet can hold. */
export class TooManyRowsError extends Error {}

/**
 * A workbook with the sheet: numbers as numbers, days as days, text as text whatever it begins with.
 *
 * @throws TooManyRowsError
 */
export async function xlsx({ name, columns, rows }: Sheet): Promise<Uint8Array> {
  if (rows.length >= MOST_ROWS) throw new TooManyRowsError(`${rows.length} rows are more than a worksheet holds`);
  const data = [columns.map(({ key }): CellObject => ({ ...textCell(key), fontWeight: 'bold' })), ...rows.map(rowWith(columns))];
  const options = { sheet: name, stickyRowsCount: 1, columns: columns.map(({ width }) => ({ width })) };
  const filter = autoFilter(`A1:${letters(columns.length)}${data.length}`);
  const workbook = await writeExcelFile(data, options, { features: [filter] }).toBlob();
  return new Uint8Array(await workbook.arrayBuffer());
}

function rowWith(columns: readonly Column[]): (row: readonly Cell[]) => Row {
  return (row) => row.map((cell, index) => cellOf(cell, columns[index]?.type));
}

function cellOf(cell: Cell, type: Column['type'] | undefined): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { type: Number, value: cell };
  if (typeof cell === 'string') return type === 'date' ? dayCell(cell) : textCell(cell);
  return isAmount(cell) ? amountCell(cell) : textCell(membersInOne(cell));
}

/** What is beyond the doubles is its digits. */
function amountCell({ decimal, shape, places }: Amount): CellObject {
  const value = toNumber(decimal);
  if (!Number.isFinite(value)) return textCell(plainDigits(decimal));
  const fractional = places > 0 ? `.${'0'.repeat(places)}` : '';
  return { type: Number, value, format: shape === 'percent' ? `0${fractional}%` : `#,##0${fractional}` };
}

/** Excel counts 29 February 1900, which never was: days before it would be shown as others. */
const FIRST_DAY = '1900-03-01';
const DAY_ZERO = dayNumber('1899-12-30');

function dayCell(day: string): CellObject {
  return day < FIRST_DAY ? textCell(day) : { type: Number, value: dayNumber(day) - DAY_ZERO, format: 'yyyy-mm-dd' };
}

/** The format `@` keeps what looks like a formula or a number text also when somebody edits the cell. */
function textCell(text: string): CellObject {
  const value = unescapable(text).slice(0, MOST_CHARACTERS);
  return /^[=+\-@\t\r\d]/.test(value) ? { type: String, value, format: '@' } : { type: String, value: unmistakable(value) };
}

/** Excel reads `_x0041_` in a text as the character of that number, unless the first `_` is written that way itself. */
function unescapable(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** The package looks texts up in a plain object, where `constructor` and its like are found without having been put there. */
function unmistakable(text: string): string {
  return text in {} ? `${text} ` : text;
}

/** The buttons in the heading by which rows are filtered and sorted. */
function autoFilter(range: string): Feature<Blob> {
  const markup = `<autoFilter ref="${range}"/>`;
  // The schema wants it right behind the data.
  const transform = (sheet: string) => sheet.replace('</sheetData>', `</sheetData>${markup}`);
  return { files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } };
}

/** The name of a column, counted from 1: A, …, Z, AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26));
  return column <= 26 ? last : letters(Math.floor((column - 1) / 26)) + last;
}
