import type { Quantity } from '../recognition/quantity';
import type { Column } from './tableColumns';
import type { ReadRow } from './tableShape';

/** So many rows below the whole make a common-size statement. */
const FEWEST_SHARES = 2;
/** A share of the whole has at most so many digits before its decimals: losses may be several times sales. */
const MOST_DIGITS = 3;

/**
 * The columns of common-size statements: they begin with 100 %, and below it each number with decimals is a share of that, whether
 * the sign is repeated or, as usual, is not.
 */
export function commonSizeColumns(rows: readonly ReadRow[]): ReadonlySet<number> {
  const columns = new Map<number, Quantity[]>();
  for (const row of rows) {
    if (row.type !== 'data') continue;
    for (const { column, content } of row.cells) {
      if (column === 0 || content.type !== 'number') continue;
      const quantities = columns.get(column);
      if (quantities) quantities.push(content.quantity);
      else columns.set(column, [content.quantity]);
    }
  }
  return new Set([...columns].flatMap(([column, quantities]) => (isCommonSize(quantities) ? [column] : [])));
}

function isCommonSize([whole, ...shares]: readonly Quantity[]): boolean {
  if (!whole || whole.notation !== 'percent' || shares.length < FEWEST_SHARES) return false;
  return Number(`${whole.digits.coefficient}e${whole.digits.exponent}`) === 100 && shares.every(isShare);
}

function isShare({ notation, currency, scale, digits: { coefficient, exponent } }: Quantity): boolean {
  if (notation === 'percent') return true;
  const isBare = notation === 'number' && currency === null && scale === null;
  return isBare && exponent < 0 && coefficient.replace('-', '').length + exponent <= MOST_DIGITS;
}

/** Those columns hold shares, in percent. */
export function withShares(columns: readonly Column[], commonSize: ReadonlySet<number>): readonly Column[] {
  return columns.map((column, i) =>
    commonSize.has(i) ? { ...column, holds: 'shares', terms: { ...column.terms, percent: true } } : column,
  );
}
