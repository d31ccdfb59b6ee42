import type { Metric } from '../catalogue/schema';
import type { Lexicon } from '../recognition/lexicon';
import type { Column } from './tableColumns';
import { noTopic, type Topic } from './subjects';

/** What a column has to do with its row's amount: all of it, or a part that the head names ("Water", "Share capital"). */
export type Division = 'whole' | 'part';

/** A table whose columns divide each row's amount, and what the whole of them is where the rows do not name it. */
export interface DividedTable {
  readonly columns: ReadonlyMap<number, Division>;
  /** Of a statement of changes in equity: equity. */
  readonly whole: Metric | null;
}

/** How many columns of parts it takes, beside that of the total. */
const LEAST_PARTS = 2;
const LONGEST_TOTAL = 3;

/** Columns by segment, region or component of equity beside one for the total; undefined where columns are periods or measures. */
export function dividedTable(columns: readonly Column[], lexicon: Lexicon, text: string): DividedTable | undefined {
  if (columns.some((column) => column.period !== null)) return undefined;
  const division = new Map<number, Division>();
  columns.forEach(({ holds, head, topic, terms }, i) => {
    if (i === 0 || holds !== 'levels' || !head) return;
    if (isTotal(text.slice(head.start, head.end), lexicon)) division.set(i, 'whole');
    else if (topic?.label && !terms.percent) division.set(i, 'part');
  });
  const parts = [...division].filter(([, part]) => part === 'part').map(([i]) => columns[i]?.topic?.metric ?? null);
  if (parts.length < LEAST_PARTS || parts.length === division.size) return undefined;
  return { columns: division, whole: commonTotal(parts, lexicon) };
}

/** "Total", "Group", "Total equity"-like heads: a short one that begins or ends with a word for the whole. */
function isTotal(head: string, lexicon: Lexicon): boolean {
  const words = (head.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => lexicon.fold(word));
  const isWhole = (word: string | undefined) => word !== undefined && lexicon.tables.totals.hasWord(word);
  return words.length <= LONGEST_TOTAL && (isWhole(words[0]) || isWhole(words.at(-1)));
}

/** The total that at least two of the parts belong to, where none belongs to another. */
function commonTotal(parts: readonly (Metric | null)[], lexicon: Lexicon): Metric | null {
  const totals = parts.flatMap((metric) => metric?.total ?? []);
  const [first] = totals;
  if (first === undefined || totals.length < LEAST_PARTS || totals.some((id) => id !== first)) return null;
  return lexicon.metricById(first) ?? null;
}

/** The topic of a cell: the row's, whole or as a part; of a row that is a date, what its column's head names. */
export function dividedTopic(
  row: Topic,
  column: Topic | undefined,
  at: Division,
  whole: Metric | null,
  rowIsPeriod: boolean,
): Topic {
  if (rowIsPeriod) {
    const own = column ?? noTopic;
    return at === 'whole' && own.metric === null ? { ...own, metric: whole, partOf: null } : own;
  }
  if (at === 'whole' || row.metric === null) return row;
  return { ...row, metric: null, partOf: row.metric };
}
