import type { Row, Table } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import { ANYTHING } from '../recognition/tokens';
import { withoutSerials } from './serialColumn';

/** Reads the text between two offsets as one cell. */
export type CellReader = (start: number, end: number) => Recognised;

/** A cell with what was spotted in it. */
export interface ReadCell {
  readonly column: number;
  /** Place among the row's cells, empty ones counted. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly words: Recognised;
  readonly content: CellContent;
}

/**
 * - `number`: one quantity and nothing else; `range`: two that are the ends of a range; `period`: one stretch of time; `nil`: a dash or "n/a" that stands for a number;
 * - `unit`: a currency or a percent sign alone; `text`: anything else.
 */
export type CellContent =
  | { readonly type: 'empty' }
  | { readonly type: 'number'; readonly quantity: Quantity }
  | { readonly type: 'range'; readonly quantities: readonly [Quantity, Quantity] }
  | { readonly type: 'nil' }
  | { readonly type: 'period' }
  | { readonly type: 'unit' }
  | { readonly type: 'text' };

export type ReadRow = { readonly row: Row; readonly cells: readonly ReadCell[] } & (
  { readonly type: 'head' } | { readonly type: 'section' } | { readonly type: 'data' }
);

const NIL = /^(?:[-‐‑–—−―]+|n\.?\s?[/.]?\s?[am]\.?|nil|\*+)$/i;

/** Every row with its part in the table. Heads may come again in the middle: a statement that goes on with other periods. */
export function readRows(table: Table, text: string, read: CellReader, lexicon: Lexicon): ReadRow[] {
  const written = table.rows.map((row) =>
    row.cells.flatMap(({ start, end, column }, index): ReadCell[] => {
      if (end <= start) return [];
      const words = read(start, end);
      return [{ column, index, start, end, words, content: contentOf(words, text.slice(start, end), lexicon) }];
    }),
  );
  const counted = withoutSerials(written);
  const rows: ReadRow[] = [];
  let seenData = false;
  table.rows.forEach((row, index) => {
    const cells = counted[index] ?? [];
    const type = table.markedHeadRows !== null && index < table.markedHeadRows ? 'head' : typeOf(cells, seenData);
    if (type === 'data') seenData = true;
    rows.push({ row, cells, type });
  });
  return rows;
}

function contentOf(words: Recognised, raw: string, lexicon: Lexicon): CellContent {
  if (words.tokens.length === 0) return { type: 'empty' };
  if (NIL.test(raw.trim())) return { type: 'nil' };
  const [quantity] = words.quantities;
  if (quantity && words.quantities.length === 1 && isWholeCell(words, quantity, lexicon)) return { type: 'number', quantity };
  const [from, to] = words.quantities;
  if (from && to && isRange(words, from, to)) return { type: 'range', quantities: [from, to] };
  if (words.periods.length > 0 && words.quantities.length === 0 && isMostlyPeriod(words)) return { type: 'period' };
  if (words.tokens.length <= 3 && words.quantities.length === 0 && words.tokens.every((token) => isUnit(token.text, lexicon)))
    return { type: 'unit' };
  return { type: 'text' };
}

/** "18-24 years": nothing beside the two ends. */
function isRange({ tokens, quantities }: Recognised, from: Quantity, to: Quantity): boolean {
  return quantities.length === 2 && from.rangeWith === 1 && from.boundFirst === 0 && to.last === tokens.length;
}

/** Only a hedge, a sign or what is counted may stand beside the number. */
function isWholeCell(words: Recognised, quantity: Quantity, lexicon: Lexicon): boolean {
  if (quantity.boundFirst > 0 && !(quantity.boundFirst === 1 && words.tokens[0]?.kind === 'sign')) return false;
  const rest = words.tokens.length - quantity.last;
  if (rest === 0) return true;
  // "2,4 pro Jahr": what it is measured against.
  if (rest === 2 && lexicon.denominators.has(words.tokens[quantity.last])) return true;
  return (
    rest <= 4 &&
    words.cues.length === 0 &&
    words.periods.length === 0 &&
    !words.tokens.slice(quantity.last).some((token) => token.kind === 'number' || lexicon.stopWords.has(token))
  );
}

function isMostlyPeriod(words: Recognised): boolean {
  let covered = 0;
  for (const period of words.periods) covered += period.last - period.first;
  return covered * 2 >= words.tokens.length;
}

function isUnit(text: string, lexicon: Lexicon): boolean {
  return (
    /^(?:[$€£¥￥%()＄]|US|HK|[A-Z]{3}|RMB|m|mn|bn|000)$/.test(text) ||
    lexicon.suffixes.match(
      [
        {
          kind: 'word',
          start: 0,
          end: 0,
          text,
          key: lexicon.fold(text.toLowerCase()),
          glued: false,
          classes: 0,
          opens: ANYTHING,
        },
      ],
      0,
    ) !== undefined
  );
}

function typeOf(cells: readonly ReadCell[], seenData: boolean): ReadRow['type'] {
  const label = cells.find((cell) => cell.column === 0);
  const others = cells.filter((cell) => cell.column > 0);
  if (others.length === 0)
    return label ? (seenData ? 'section' : label.content.type === 'period' ? 'head' : 'section') : 'section';
  const numbers = others.filter((cell) => cell.content.type === 'number' || cell.content.type === 'range');
  // 已逾期 | 1个月内 | 1-5年 | 合计: stretches of time beside words are heads of columns.
  if (numbers.length > 1 && numbers.every(isLength) && others.some(({ content }) => content.type === 'text')) return 'head';
  if (numbers.length > 0) return 'data';
  const headLike = others.filter((cell) => cell.content.type === 'period' || cell.content.type === 'unit').length;
  if (headLike === others.length && (!label || !seenData || label.content.type !== 'text')) return 'head';
  if (!seenData && !others.some((cell) => cell.content.type === 'nil' || cell.words.quantities.length > 0)) return 'head';
  if (!label && headLike > 0) return 'head';
  return 'data';
}

const isLength = ({ words }: ReadCell) => words.quantities.some(({ measure }) => measure !== null);
