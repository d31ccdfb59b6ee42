import { plainDigits } from '../library/arithmetic';
import { isAmount, type Cell, type Members, type Sheet } from './sheet';

/** RFC 4180, with a header. Numbers are plain digits, as many as the exact value has. */
export function csv({ columns, rows }: Sheet): string {
  return [columns.map(({ key }) => key), ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return textField(cell);
  return isAmount(cell) ? plainDigits(cell.decimal) : textField(membersInOne(cell));
}

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe; numbers are what they are. */
function textField(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Members in one cell: `srt:ProductOrServiceAxis=us-gaap:ProductMember; …` */
export function membersInOne(members: Members): string {
  return Object.entries(members)
    .map(([axis, member]) => `${axis}=${member}`)
    .join('; ');
}
