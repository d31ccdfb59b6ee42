import { endOf, partsOf } from '../calendar';
import type { Period } from '../filing';
import type { PhraseTrie } from '../recognition/phrases';
import type { ReadCell, ReadRow } from './tableShape';

/** How many years to come have to be listed for what is split up by them to be an obligation's due dates. */
const LEAST = 3;

/**
 * Are the rows the years in which something falls due: "2026 … 2029, thereafter", or nothing but years behind the one reported on?
 * `thereafter` are the words for what comes behind the last.
 */
export function isByDueDate(rows: readonly ReadRow[], thereafter: PhraseTrie<true>, main: Period | null): boolean {
  if (!main) return false;
  const labels = rows.flatMap(({ cells: [cell] }) => (cell?.column === 0 ? [cell] : []));
  if (labels.some(({ words }) => thereafter.match(words.tokens, 0) !== undefined)) return true;
  const years = labels.flatMap(bareYear);
  const last = partsOf(endOf(main)).year;
  return years.length >= LEAST && years.every((year) => year > last);
}

function bareYear({ words }: ReadCell): number[] {
  const [period] = words.periods;
  const year = period?.meaning === 'year' && words.tokens.length === 1 ? period.slots['year'] : undefined;
  return year === undefined ? [] : [year];
}
