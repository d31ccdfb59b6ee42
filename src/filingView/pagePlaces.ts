import type { Span } from '../core/filing';
import { firstEndingAfter } from '../core/ordered';
import { sourceSpan, type SourceMap } from '../core/sourceMap';
import type { AnalysedPage } from './filingDocument';
import { brokenWithoutFigure } from './pageMarks';
import type { RenderedPage } from './render/rendered';

/** From places of the canonical text to places of the page. */

/** As many words as are enough to find a place in its block. */
const LONGEST = 200;

/** What is marked at a place, by its number on the page: a figure, else a broken fact; undefined where nothing is. */
export function markAt({ reading }: AnalysedPage, span: Span): number | undefined {
  if (reading === undefined) return undefined;
  const { figures } = reading;
  const broken = brokenWithoutFigure(reading);
  const behind = indexAt(broken, span);
  return indexAt(figures, span) ?? (behind === undefined ? undefined : figures.length + behind);
}

function indexAt(spans: readonly Span[], { start, end }: Span): number | undefined {
  const index = firstEndingAfter(spans, start);
  const found = spans[index];
  return found !== undefined && found.start < Math.max(end, start + 1) ? index : undefined;
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
