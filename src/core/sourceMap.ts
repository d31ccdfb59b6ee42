import { firstIndex } from './ordered';
import type { Span } from './filing';

/**
 * Where the characters of a canonical text stand in the file it was made from: runs in order of the text, which do not overlap.
 * Where a run is as long in the text as in the source, they stand character by character; else the whole run stands for the
 * whole (`&amp;` for `&`). Characters in no run are the reader's own: line ends, and the blanks that lay out a table.
 */
export interface SourceMap {
  /** Offsets into the canonical text. */
  readonly text: Uint32Array;
  readonly textLength: Uint32Array;
  /** Offsets into the source. */
  readonly source: Uint32Array;
  readonly sourceLength: Uint32Array;
}

/** What a span of the canonical text covers in the source, from its first character there to its last; null when it has none. */
export function sourceSpan(map: SourceMap, { start, end }: Span): Span | null {
  const first = firstRunEndingBehind(map.text, map.textLength, start);
  const last = lastRunStartingBefore(map.text, end);
  if (first > last) return null;
  return { start: sourceStart(map, first, start), end: sourceEnd(map, last, end) };
}

/** The stretches of the source that a span of the canonical text is made of, in order: markup between them is left out. */
export function sourcePieces(map: SourceMap, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  const last = lastRunStartingBefore(map.text, end);
  for (let run = firstRunEndingBehind(map.text, map.textLength, start); run <= last; run++) {
    const piece = { start: sourceStart(map, run, start), end: sourceEnd(map, run, end) };
    const before = pieces.at(-1);
    if (before?.end === piece.start) pieces[pieces.length - 1] = { start: before.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces;
}

/** What a span of the source became in the canonical text; null when nothing of it did (markup, hidden text). */
export function textSpan(map: SourceMap, { start, end }: Span): Span | null {
  const first = firstRunEndingBehind(map.source, map.sourceLength, start);
  const last = lastRunStartingBefore(map.source, end);
  if (first > last) return null;
  return { start: textStart(map, first, start), end: textEnd(map, last, end) };
}

const at = (numbers: Uint32Array, index: number) => numbers[index] ?? 0;
const isExact = (map: SourceMap, run: number) => at(map.textLength, run) === at(map.sourceLength, run);

function sourceStart(map: SourceMap, run: number, start: number): number {
  const into = isExact(map, run) ? Math.max(0, start - at(map.text, run)) : 0;
  return at(map.source, run) + into;
}

function sourceEnd(map: SourceMap, run: number, end: number): number {
  const length = at(map.sourceLength, run);
  return at(map.source, run) + (isExact(map, run) ? Math.min(length, end - at(map.text, run)) : length);
}

function textStart(map: SourceMap, run: number, start: number): number {
  const into = isExact(map, run) ? Math.max(0, start - at(map.source, run)) : 0;
  return at(map.text, run) + into;
}

function textEnd(map: SourceMap, run: number, end: number): number {
  const length = at(map.textLength, run);
  return at(map.text, run) + (isExact(map, run) ? Math.min(length, end - at(map.source, run)) : length);
}

/** Index of the first run that ends behind the offset. */
const firstRunEndingBehind = (starts: Uint32Array, lengths: Uint32Array, offset: number): number =>
  firstIndex(starts.length, (run) => at(starts, run) + at(lengths, run) > offset);

/** Index of the last run that starts before the offset, or -1. */
const lastRunStartingBefore = (starts: Uint32Array, offset: number): number =>
  firstIndex(starts.length, (run) => at(starts, run) >= offset) - 1;
