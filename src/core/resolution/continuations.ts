import type { Table } from '../filing';
import type { ReadBlock } from './model';
import type { TableResult } from './tableQuestion';
import type { Recognised } from '../recognition/recognise';

/** How many blocks may stand between two parts of one table, and how long each of them may be, in characters. */
const REACH = 2;
const LONGEST_TITLE = 80;

/**
 * A table cut in two by a blank line, a page break or a section title on a line of its own goes on under the columns of its
 * first part, unless it brings a head or a caption of its own.
 */
export class Continuations {
  readonly #blocks: readonly ReadBlock[];
  #last: { readonly index: number; readonly columnCount: number; readonly result: TableResult } | undefined;

  constructor(blocks: readonly ReadBlock[]) {
    this.#blocks = blocks;
  }

  /** What the table at `index` goes on from, and the title that stands between. */
  of(table: Table, index: number): { readonly continues: TableResult | null; readonly section: Recognised | null } {
    const last = this.#last;
    const between = last ? this.#blocks.slice(last.index + 1, index) : [];
    const goesOn =
      last !== undefined && last.columnCount === table.columnCount && between.length <= REACH && between.every(isTitle);
    return goesOn ? { continues: last.result, section: between.at(-1)?.words ?? null } : { continues: null, section: null };
  }

  remember(table: Table, index: number, result: TableResult): void {
    this.#last = { index, columnCount: table.columnCount, result };
  }
}

/** A short line without figures, periods or units: nothing that could be the caption of another table. */
function isTitle({ block, words }: ReadBlock): boolean {
  const isShort = block.kind !== 'table' && block.end - block.start <= LONGEST_TITLE;
  return (
    isShort && words.quantities.length === 0 && words.periods.length === 0 && !words.tokens.some((token) => token.text === '(')
  );
}
