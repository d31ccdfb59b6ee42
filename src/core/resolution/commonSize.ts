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
export function commonSizeColumns(rows: readonly ReadRow[]): CommonSize {
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
  const where = (holds: (quantities: readonly Quantity[]) => boolean) =>
    new Set([...columns].flatMap(([column, quantities]) => (holds(quantities) ? [column] : [])));
  const shares = where(isCommonSize);
  return { shares, percentages: shares.size === 0 ? shares : where(arePercentages) };
}

/** By column. */
export interface CommonSize {
  readonly shares: ReadonlySet<number>;
  /** Also those beside them that write the sign at their first number alone: changes of what the shares are of. */
  readonly percentages: ReadonlySet<number>;
}

function isCommonSize(quantities: readonly Quantity[]): boolean {
  const [whole] = quantities;
  return arePercentages(quantities) && Number(`${whole?.digits.coefficient}e${whole?.digits.exponent}`) === 100;
}

function arePercentages([first, ...others]: readonly Quantity[]): boolean {
  return first?.notation === 'percent' && others.length >= FEWEST_SHARES && others.every(isShare);
}

function isShare({ notation, currency, scale, digits: { coefficient, exponent } }: Quantity): boolean {
  if (notation === 'percent') return true;
  const isBare = notation === 'number' && currency === null && scale === null;
  return isBare && exponent < 0 && coefficient.replace('-', '').length + exponent <= MOST_DIGITS;
}

/** The columns with what they hold. */
export function withShares(columns: readonly Column[], { shares, percentages }: CommonSize): readonly Column[] {
  return columns.map((column, i) =>
    percentages.has(i)
      ? { ...column, holds: shares.has(i) ? 'shares' : column.holds, terms: { ...column.terms, percent: true } }
      : column,
  );
}
