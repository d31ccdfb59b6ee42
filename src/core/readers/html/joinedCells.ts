import type { Look } from './boxes';
import type { Words } from './words';

/** A cell where the source puts it: columns counted as the browser does, spans included. */
export interface PlacedCell {
  readonly words: Words;
  readonly look: Look;
  readonly firstColumn: number;
  /** Inclusive. */
  readonly lastColumn: number;
}

/** A currency, an opening bracket or both: filers set them flush left, in cells of their own before the number. */
const OPENS = /^(?:(?:[A-Z]{1,3})?[$€£¥￥]|EUR|USD|RMB|CNY|CHF|GBP|HKD|JPY)?\s?[(+−–-]?$/;
const BEGINS_NUMBER = /^[([]?\s?[-−–+]?\s?(?:[$€£¥￥]\s?)?[([]?\s?[.,]?\d|^[-‐−–—―]+$/;
/** What stands behind a number, so that numbers with and without it are flush right: `)`, `%`, `)%`, `bps`, a footnote mark. */
const CLOSES = /^(?:[)\]]\s?(?:%|x|pts?|pp|bps)?|[%‰]\s?[)\]]?|x|pts?|pp|bps?)?[⁽⁾⁰¹²³⁴-⁹,*†‡]*$/;
const MARKS = /^[⁽⁾⁰¹²³⁴-⁹,]+$/;
/** How many empty columns may stand between the parts of a number. */
const REACH = 1;

/** The cells of one row with the parts of each number in one cell: `$`, `(1,234` and `)` are `$(1,234)`. Empty cells are left out. */
export function joinedCells(cells: readonly PlacedCell[]): PlacedCell[] {
  const joined: PlacedCell[] = [];
  let opening: PlacedCell | null = null;
  for (const cell of cells) {
    if (cell.words.isEmpty) continue;
    const { text } = cell.words;
    const before = joined.at(-1);
    if (opening && isBeside(opening, cell) && BEGINS_NUMBER.test(text))
      joined[joined.length - 1] = join(opening, cell, cell.look);
    else if (before && before !== opening && isBeside(before, cell) && belongsTo(before, text))
      joined[joined.length - 1] = join(before, cell, before.look);
    else joined.push(cell);
    opening = OPENS.test(text) && joined.at(-1) === cell ? cell : null;
  }
  return joined;
}

/** What closes a number belongs to one, a footnote mark to whatever stands before it. */
const belongsTo = (before: PlacedCell, text: string) =>
  MARKS.test(text) || (CLOSES.test(text) && BEGINS_NUMBER.test(bare(before)));

/** Without the currency that may have been joined before it. */
const bare = ({ words }: PlacedCell) => words.text.replace(/^[^\d(–—-]{1,4}/, '');

const isBeside = (one: PlacedCell, other: PlacedCell) => other.firstColumn - one.lastColumn <= REACH + 1;

function join(one: PlacedCell, other: PlacedCell, look: Look): PlacedCell {
  const words = one.words;
  words.append(other.words);
  return { words, look, firstColumn: one.firstColumn, lastColumn: other.lastColumn };
}
