import type { Words } from './words';

/** What a reader sees of a stretch of words that stands on its own. */
export interface Look {
  /** 1 to 6 for what the markup calls a heading, else 0. */
  readonly headingLevel: number;
  /** All of it. */
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isCentred: boolean;
  /** Of its largest letters, in points. */
  readonly size: number;
  /** All of it is a link to another place of the page. */
  readonly isInternalLink: boolean;
  /** How far its first letter stands from the left edge of the page, in points. */
  readonly indent: number;
}

/** Words that stand on lines of their own. */
export interface TextBox {
  readonly kind: 'text';
  readonly words: Words;
  readonly look: Look;
  /** Depth of the list that it is an item of, 0 for the outermost; null outside of lists. */
  readonly listDepth: number | null;
  /** What the list writes before the item: `•` or its number; null for what goes on with an item, and outside of lists. */
  readonly marker: string | null;
}

/** Pre-formatted lines. */
export interface LinesBox {
  readonly kind: 'lines';
  readonly words: Words;
}

export interface GridCell {
  readonly words: Words;
  /** Logical column; what lies out the page only (spacers, cells of a `$`) is no column. */
  readonly column: number;
  readonly columnSpan: number;
  readonly look: Look;
}

export interface GridRow {
  /** How far the label stands from the left edge, in points. */
  readonly indent: number;
  /** In order of their columns; none is empty. */
  readonly cells: readonly GridCell[];
}

export interface TableBox {
  readonly kind: 'table';
  readonly rows: readonly GridRow[];
  readonly columnCount: number;
  readonly markedHeadRows: number | null;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

/** What an HTML document is made of, from top to bottom. */
export type Box = TextBox | LinesBox | TableBox | PageBreak;
