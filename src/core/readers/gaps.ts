import type { Source } from './cells';
import { isBlank, isPageNumber } from './lines';

/** As many blank lines and page numbers as a page break leaves behind. */
const LONGEST_GAP = 4;

/**
 * The next line with words, looking from `from` over blank lines, page breaks and page numbers; -1 when there is none near.
 * A page number counts as one only where a blank line or a page break stands before it: elsewhere it may be a row.
 */
export function acrossGap({ text, lines }: Source, from: number): number {
  let gap = false;
  for (let at = from; at < lines.length && at - from <= LONGEST_GAP; at++) {
    const line = lines[at];
    if (!line) return -1;
    gap ||= isBlank(line) || line.afterPageBreak;
    if (!isBlank(line) && !(gap && isPageNumber(text, line))) return at;
  }
  return -1;
}
