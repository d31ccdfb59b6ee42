import type { Column } from './tableColumns';
import type { Terms } from './tableCaptions';
import type { ReadRow } from './tableShape';

/** How many tables have to state what they are in before one that lost its head is believed to be in the same. */
const ENOUGH = 3;
const MOST = 0.8;
/** How many of a table's numbers have to be written alike: a column of notes or a lost mark are no reason to doubt. */
const ALIKE = 0.6;

/** The same for a table with a head, which could have stated its scale. */
const SURE = 6;
const NEARLY_ALL = 0.9;

/** What the numbers of a table are in, and with how many decimals they are written. */
interface Usage {
  readonly terms: Terms;
  readonly decimals: number;
  readonly tables: number;
}

/**
 * What a filing's tables are usually in, learned from those read so far. A table without head and caption is taken to be in it too
 * when its numbers are written with the same decimals: whole numbers could as well be counts.
 */
export class UsualTerms {
  readonly #usages = new Map<string, Usage>();
  #tables = 0;

  /** A table whose columns state a scale. */
  remember(rows: readonly ReadRow[], columns: readonly Column[]): void {
    const terms = columns.find(({ terms: { scale, currency } }) => scale !== null && currency !== null)?.terms;
    const decimals = decimalsOf(rows);
    if (!terms || decimals === undefined) return;
    this.#tables++;
    const key = `${terms.scale} ${terms.currency} ${decimals}`;
    this.#usages.set(key, { terms, decimals, tables: (this.#usages.get(key)?.tables ?? 0) + 1 });
  }

  /** The columns of a table that states nothing, with what is usual. */
  complete(rows: readonly ReadRow[], columns: readonly Column[]): readonly Column[] {
    const usual = this.#usual();
    const isSilent = columns.every(({ terms }) => terms.scale === null && terms.currency === null && !terms.percent);
    if (!usual || !isSilent || rows.some((row) => row.type === 'head') || decimalsOf(rows) !== usual.decimals) return columns;
    const { scale, scaleSpan, currency, currencySpan } = usual.terms;
    return columns.map((column) => ({
      ...column,
      terms: { ...column.terms, scale, scaleSpan, currency, currencySpan },
    }));
  }

  /**
   * The columns of a table that has a head and states no scale, where nearly all tables before state the same: if it marks money, and
   * writes its numbers like the others. Shares are not believed to be in it.
   */
  completeMoney(rows: readonly ReadRow[], columns: readonly Column[]): readonly Column[] {
    const usual = this.#best();
    const isSilent = columns.every(({ terms }) => terms.scale === null && !terms.percent);
    const isSure = usual !== undefined && usual.tables >= Math.max(SURE, this.#tables * NEARLY_ALL);
    if (!isSure || !isSilent || !rows.some(hasMoney) || decimalsOf(rows) !== usual.decimals) return columns;
    const { scale, scaleSpan, currency } = usual.terms;
    return columns.map((column) => ({
      ...column,
      terms: { ...column.terms, scale, scaleSpan, currency: column.terms.currency ?? currency, sharesUnscaled: true },
    }));
  }

  #usual(): Usage | undefined {
    const best = this.#best();
    return best && best.decimals > 0 && best.tables >= Math.max(ENOUGH, this.#tables * MOST) ? best : undefined;
  }

  #best(): Usage | undefined {
    return [...this.#usages.values()].sort((a, b) => b.tables - a.tables)[0];
  }
}

const hasMoney = ({ cells }: ReadRow) =>
  cells.some(({ content }) => content.type === 'number' && content.quantity.currency !== null);

/** Decimals of most of the bare numbers; undefined when they are mixed. */
function decimalsOf(rows: readonly ReadRow[]): number | undefined {
  const counts = new Map<number, number>();
  let total = 0;
  for (const { content } of rows.flatMap((row) => row.cells)) {
    if (content.type !== 'number' || content.quantity.notation !== 'number') continue;
    const decimals = Math.max(0, -content.quantity.digits.exponent);
    counts.set(decimals, (counts.get(decimals) ?? 0) + 1);
    total++;
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= total * ALIKE ? best[0] : undefined;
}
