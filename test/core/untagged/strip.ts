import { firstIndex } from '../../../src/core/ordered';
import type { Span } from '../../../src/core/filing';

/** A page without its tags of inline XBRL, and where what stood in the source stands now. */
export interface Stripped {
  readonly source: string;
  /** Where a stretch of the tagged source stands in the stripped one. */
  readonly placeOf: (span: Span) => Span;
}

const TAG = /<(\/?)([\w-]+):([\w-]+)\b[^>]*>/g;

/**
 * Takes every tag of inline XBRL out of a page, and its header with all that it holds; what the tags enclose stays. The prefixes are
 * those that the page binds to the namespace of inline XBRL.
 */
export function strip(source: string): Stripped {
  const prefixes = new Set(
    [...source.matchAll(/xmlns:([\w-]+)\s*=\s*["']http:\/\/www\.xbrl\.org\/(?:2008|2013)\/inlineXBRL["']/g)].map(
      ([, prefix]) => prefix,
    ),
  );
  const removed: Span[] = [];
  let header: number | null = null;
  for (const { 0: tag, 1: slash, 2: prefix, 3: name = '', index } of source.matchAll(TAG)) {
    if (!prefixes.has(prefix)) continue;
    const end = index + tag.length;
    if (name.toLowerCase() === 'header' && slash === '') header = index;
    else if (name.toLowerCase() === 'header' && header !== null) {
      removed.push({ start: header, end });
      header = null;
    } else if (header === null) removed.push({ start: index, end });
  }
  return { source: without(source, removed), placeOf: mapping(removed) };
}

function without(source: string, removed: readonly Span[]): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, end } of removed) {
    kept.push(source.slice(from, start));
    from = end;
  }
  return kept.join('') + source.slice(from);
}

function mapping(removed: readonly Span[]): Stripped['placeOf'] {
  /** For each removed stretch, how much was removed before its end. */
  const before: number[] = [];
  for (const { start, end } of removed) before.push((before.at(-1) ?? 0) + end - start);
  const moved = (offset: number) => {
    const behind = firstIndex(removed.length, (index) => (removed[index]?.end ?? 0) > offset);
    return offset - (before[behind - 1] ?? 0);
  };
  return ({ start, end }) => ({ start: moved(start), end: moved(end) });
}
