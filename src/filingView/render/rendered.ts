/** A page as the renderer makes it from the source of a filing: plain data that crosses threads. */

/** Characters of the source that belong to a figure. */
export interface FigureMark {
  /** UTF-16 offsets into the source, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Index into the reading's figures. A figure can have several marks, and they may stand in different elements. */
  readonly figure: number;
  /** Classes of the page's own, without a dot: `tm-level tm-tagged`. */
  readonly look: string;
}

/** A place of the source that the page can be scrolled to. */
export interface PlaceMark {
  readonly start: number;
  /** Names the place. */
  readonly place: number;
}

/** What is marked in a page. */
export interface Marks {
  /** In order of place, disjoint. */
  readonly figures: readonly FigureMark[];
  /** In order of place. */
  readonly places: readonly PlaceMark[];
}

export interface RenderRequest extends Marks {
  readonly source: string;
}

/**
 * The page in pieces, each complete in itself. A piece stands in the elements that are open where it comes: `open` opens one (its
 * markup is that of the empty element), `close` closes the last.
 */
export type Part =
  | { readonly type: 'open'; readonly html: string }
  /** `start` is where the piece begins in the source. */
  | { readonly type: 'block'; readonly html: string; readonly start: number }
  | { readonly type: 'close' };

/** The filer's styles as the text of style sheets: `layout` in every theme, and the colours for one kind of theme each. */
export interface PageStyles {
  readonly layout: string;
  /** The filer's own colours, on paper. */
  readonly paper: string;
  /** In their place where the theme is not light: no colours but a shade for what was shaded. */
  readonly shaded: string;
}

export interface RenderedPage {
  readonly title: string;
  readonly styles: PageStyles;
  readonly parts: readonly Part[];
}
