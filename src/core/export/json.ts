import { toNumber } from '../decimal';
import { isAmount, type Cell, type Column, type Members, type Sheet } from './sheet';

/** An array with an object a row; numbers are the doubles nearest to the exact values. A line break at the end. */
export function json(sheet: Sheet): string {
  return `${JSON.stringify(objectsOf(sheet), null, 2)}\n`;
}

type Value = string | number | Members | null;

/** The rows with the columns' names as keys. */
export function objectsOf({ columns, rows }: Sheet): Record<string, Value>[] {
  const wanted = columns.flatMap((column: Column, index) => (column.derived === true ? [] : [{ key: column.key, index }]));
  return rows.map((row) => Object.fromEntries(wanted.map(({ key, index }) => [key, valueOf(row[index] ?? null)])));
}

function valueOf(cell: Cell): Value {
  return cell !== null && typeof cell === 'object' && isAmount(cell) ? toNumber(cell.decimal) : cell;
}
