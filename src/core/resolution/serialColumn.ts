import { toNumber } from '../decimal';
import type { ReadCell } from './tableShape';

/** So many rows in a row have to count. */
const LEAST = 3;
const MOST = 9999;
/** Between two rows that are counted a few may be left out. */
const LONGEST_STEP = 5;

/**
 * A first column that only counts the rows ("1 | Revenue | 5.0") names nothing: it is left out, and the column behind it stands
 * first.
 */
export function withoutSerials(rows: readonly ReadCell[][]): ReadCell[][] {
  if (!countsRows(rows)) return rows.map(withoutSerial);
  return rows.map((cells) => cells.filter(({ column }) => column > 0).map((cell) => ({ ...cell, column: cell.column - 1 })));
}

/** "25 | of which: …": a bare number before words is the number of its row, however few rows there are. */
function withoutSerial(cells: readonly ReadCell[]): ReadCell[] {
  const behind = cells.find(({ column }) => column === 1);
  const isNamed = behind?.content.type === 'text' && behind.words.tokens[0]?.kind === 'word';
  return cells.map((cell) =>
    isNamed && cell.column === 0 && serialOf(cell) !== undefined ? { ...cell, content: { type: 'empty' } as const } : cell,
  );
}

function countsRows(rows: readonly ReadCell[][]): boolean {
  let before = 0;
  let counted = 0;
  for (const cells of rows) {
    const first = cells.find(({ column }) => column === 0);
    const behind = cells.find(({ column }) => column === 1);
    if (behind?.content.type !== 'text') continue;
    const serial = first && serialOf(first);
    // A head has words above the numbers; a row without its number ends the counting.
    if (serial === undefined) {
      if (first?.content.type === 'text' && counted === 0) continue;
      return false;
    }
    const isNext = serial > before || (serial === before && first?.content.type === 'text');
    if (!isNext || (counted > 0 && serial - before > LONGEST_STEP)) return false;
    before = serial;
    counted++;
  }
  return counted >= LEAST;
}

function serialOf({ content, words }: ReadCell): number | undefined {
  const lettered = letteredSerial(words.tokens);
  if (lettered !== undefined) return lettered;
  if (content.type !== 'number') return undefined;
  const { digits, scale, currency, notation, negative } = content.quantity;
  const isPlain = scale === null && currency === null && notation === 'number' && !negative && digits.exponent >= 0;
  const value = isPlain ? toNumber(digits) : MOST + 1;
  return value <= MOST ? value : undefined;
}

/** "2a": a line put in under line 2. */
function letteredSerial(tokens: ReadCell['words']['tokens']): number | undefined {
  const [number, letter] = tokens;
  const isOne = tokens.length === 2 && letter?.glued === true && /^[a-z]$/i.test(letter.text);
  return isOne && number !== undefined && /^\d{1,4}$/.test(number.text) ? Number(number.text) : undefined;
}
