import type { Span } from '../core/filing';
import { firstEndingAfter } from '../core/ordered';
import { sourceSpan, type SourceMap } from '../core/sourceMap';
import type { AnalysedPage } from './filingDocument';
import type { RenderedPage } from './render/rendered';

/** From places of the canonical text to places of the page. */

/** As many words as are enough to find a place in its block. */
const LONGEST = 200;

/** The figure at a place; undefined where none stands. */
export function figureAt({ reading }: AnalysedPage, { start, end }: Span): number | undefined {
  if (reading === undefined) return undefined;
  const index = firstEndingAfter(reading.figures, start);
  const figure = reading.figures[index];
  return figure !== undefined && figure.start < Math.max(end, start + 1) ? index : undefined;
}

/** The block of the page that a place of the text stands in; undefined where the source does not have it. */
export function blockAt({ parts }: RenderedPage, map: SourceMap, span: Span): number | undefined {
  const source = sourceSpan(map, span);
  if (source === null) return undefined;
  let found: number | undefined;
  let block = 0;
  for (const part of parts) {
    if (part.type !== 'block') continue;
    if (part.start > source.start) break;
    found = block++;
  }
  return found;
}

/** The words that stand at a place. */
export function wordsAt({ reading }: AnalysedPage, { start, end }: Span): string {
  return (
    reading?.text
      .slice(start, Math.min(end, start + LONGEST))
      .replace(/\s+/g, ' ')
      .trim() ?? ''
  );
}
