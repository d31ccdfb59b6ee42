import type { Dialect } from './dialect';

/** Plain text: every character is what it looks like. */
export const textDialect: Dialect = {
  inlineMarkup: false,
  findHidden: () => new Set(),
  readHeading: () => null,
  quoteLength: () => 0,
};
