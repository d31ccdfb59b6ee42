import type { Span } from '../core/filing';
import { firstEndingAfter } from '../core/ordered';
import { sourceSpan, textSpan, type SourceMap } from '../core/sourceMap';
import type { AnalysedPage } from './filingDocument';
import { brokenWithoutFigure } from './pageMarks';
import { MOST_WORDS, type WordsPlace } from './protocol';
import type { RenderedPage } from './render/rendered';

/** From places of the canonical text to places of the page. */

/** A page and the text that was read of the same source. */
export interface ReadPage {
  readonly rendered: RenderedPage;
  readonly map: SourceMap;
  readonly text: string;
}

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

/** Where on the page some words of the text stand, as far as a block has them; undefined where the source does not. */
export function wordsPlaceOf(page: ReadPage, span: Span): WordsPlace | undefined {
  const { text, map } = page;
  const block = blockAt(page.rendered, map, span);
  const around = block === undefined ? undefined : blockSpan(page, block);
  if (block === undefined || around === undefined) return undefined;
  const words = onOneLine(text.slice(span.start, Math.min(span.end, around.end))).slice(0, MOST_WORDS);
  const before = [...text.slice(around.start, span.start).matchAll(anyCase(words))];
  return words === '' ? undefined : { block, words, nth: before.length };
}

/** Where in the text some words of the page stand; undefined where they do not. */
export function spanOfWords(page: ReadPage, { block, words, nth }: WordsPlace): Span | undefined {
  const around = blockSpan(page, block);
  if (around === undefined || words === '') return undefined;
  const found = [...page.text.slice(around.start, around.end).matchAll(anyCase(words))][nth];
  if (found === undefined) return undefined;
  const start = around.start + found.index;
  return { start, end: start + found[0].length };
}

/** What of the text stands in a block. */
function blockSpan({ rendered, map }: ReadPage, block: number): Span | undefined {
  const starts = rendered.parts.flatMap((part) => (part.type === 'block' ? [part.start] : []));
  const start = starts[block];
  return start === undefined ? undefined : (textSpan(map, { start, end: starts[block + 1] ?? Infinity }) ?? undefined);
}

/** Cells stand apart in the text, and one behind the other on the page. */
function anyCase(words: string): RegExp {
  return new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi');
}

/** The words that stand at a place. */
export function wordsAt({ reading }: AnalysedPage, { start, end }: Span): string {
  return onOneLine(reading?.text.slice(start, Math.min(end, start + LONGEST)) ?? '');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
