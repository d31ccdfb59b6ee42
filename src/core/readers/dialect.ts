import type { Span } from '../filing';
import type { Line } from './lines';

/** A heading that markup makes one. */
export interface MarkedHeading {
  /** 0 where the mark tells no level. */
  readonly level: number;
  readonly content: Span;
  /** Whether the line below is its underline. */
  readonly underlined?: boolean;
}

/** Where the formats differ. */
export interface Dialect {
  /** Whether emphasis, links, code spans and tags are markup. */
  readonly inlineMarkup: boolean;
  /** Indices of the lines that are not part of what a reader sees: front matter, program code, comments. */
  findHidden(text: string, lines: readonly Line[]): ReadonlySet<number>;
  /** The heading that marks on the line itself make it. */
  readHeading(text: string, line: Line): MarkedHeading | null;
  /** Length of what the format puts before the words of a quoted line, from the start of its content. */
  quoteLength(text: string, line: Line): number;
}
