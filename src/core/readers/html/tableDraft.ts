import type { Element } from 'domhandler';
import type { Box, GridRow, TableBox, TextBox } from './boxes';
import { gridOf, type Grid, type WrittenCell } from './grid';
import { LookMeter } from './lookMeter';
import { Words } from './words';

interface DraftCell {
  readonly boxes: Box[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/** A table while it is read: what stands in its cells, and in the end what that makes. */
export class TableDraft {
  readonly #rows: DraftCell[][] = [];
  #cell: DraftCell | null = null;
  #headRows: number | null = null;
  #hasWords = false;

  endHead(): void {
    this.#headRows = this.#rows.length;
  }

  beginRow(): void {
    this.#rows.push([]);
  }

  beginCell({ attribs }: Element): void {
    if (this.#rows.length === 0) this.beginRow();
    const cell = { boxes: [], columnSpan: spanOf(attribs['colspan']), rowSpan: spanOf(attribs['rowspan']) };
    this.#rows.at(-1)?.push(cell);
    this.#cell = cell;
  }

  endCell(): void {
    this.#cell = null;
  }

  /**
   * Takes what stands in a cell; false for what stands before all of them, as a caption does. Words that were left out of a cell
   * behind others make one of their own: a browser shows them before the table, which would take them out of their order.
   */
  takes(boxes: readonly Box[]): boolean {
    if (this.#cell) this.#cell.boxes.push(...boxes);
    else if (this.#hasWords) this.#rows.at(-1)?.push({ boxes: [...boxes], columnSpan: 1, rowSpan: 1 });
    else return false;
    this.#hasWords ||= boxes.length > 0;
    return true;
  }

  /** What stands in the cells, one after the other: the table only lays it out. */
  dissolved(): Box[] {
    return this.#rows.flatMap((cells) => cells.flatMap(({ boxes }) => boxes));
  }

  /** The table, or the paragraphs or list items that it only lays out. */
  finished(): Box[] {
    const isText = this.#rows.every((cells) => cells.filter(({ boxes }) => boxes.length > 0).length <= 1);
    if (isText) return this.dissolved();
    const grid = gridOf(this.#rows.map((cells) => cells.map(writtenCell)));
    return grid.columnCount === 2 && grid.rows.every(isItem) ? grid.rows.map(itemOf) : [this.#tableOf(grid)];
  }

  #tableOf({ rows, columnCount, rowIndex }: Grid): TableBox {
    const inHead = rowIndex.slice(0, this.#headRows ?? 0).filter((index) => index >= 0).length;
    return { kind: 'table', rows, columnCount, markedHeadRows: inHead > 0 && inHead < rows.length ? inHead : null };
  }
}

function spanOf(written: string | undefined): number {
  const span = Number.parseInt(written ?? '1', 10);
  return Number.isNaN(span) || span < 1 ? 1 : span;
}

const NO_LOOK = new LookMeter().result();

function writtenCell({ boxes, columnSpan, rowSpan }: DraftCell): WrittenCell {
  const words = wordsOf(boxes);
  words.becomeOneLine();
  const [first] = boxes;
  const look = first?.kind === 'text' ? first.look : NO_LOOK;
  if (boxes.length <= 1) return { words, look, columnSpan, rowSpan };
  const texts = boxes.filter((box) => box.kind === 'text');
  const isInternalLink = texts.length > 0 && texts.every((box) => box.look.isInternalLink);
  return { words, look: { ...look, isInternalLink }, columnSpan, rowSpan };
}

/** All words of a cell. The boxes are done with: those of a single one are taken as they are. */
function wordsOf(boxes: readonly Box[]): Words {
  const [first] = boxes;
  if (boxes.length === 1 && (first?.kind === 'text' || first?.kind === 'lines')) return first.words;
  const words = new Words();
  for (const box of boxes) if (box.kind === 'text' || box.kind === 'lines') words.append(box.words, ' ');
  return words;
}

/** A bullet, or the number of an item or a footnote: a table with such a first column and text beside it is a list. */
const MARKER = /^(?:[•·●○◦▪■□–—*†‡-]+|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]|[⁽⁰¹²³⁴-⁹]+⁾?|\^\{[a-z]\})$/i;
const WORDS = /\p{L}{2}/u;

function isItem({ cells }: GridRow): boolean {
  const [marker, words] = cells;
  return cells.length === 2 && marker !== undefined && MARKER.test(marker.words.text) && WORDS.test(words?.words.text ?? '');
}

function itemOf({ cells }: GridRow): TextBox {
  const words = new Words();
  for (const cell of cells) words.append(cell.words, ' ');
  const look = cells.at(-1)?.look ?? NO_LOOK;
  return { kind: 'text', words, look, listDepth: null, marker: null };
}
