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
export const sourceSpan = (map: SourceMap, span: Span): Span | null => covered(textSide(map), sourceSide(map), span);

/** What a span of the source became in the canonical text; null when nothing of it did (markup, hidden text). */
export const textSpan = (map: SourceMap, span: Span): Span | null => covered(sourceSide(map), textSide(map), span);

/** The stretches of the source that a span of the canonical text is made of, in order: markup between them is left out. */
export function sourcePieces(map: SourceMap, span: Span): Span[] {
  const [from, to] = [textSide(map), sourceSide(map)];
  const { first, last } = runsIn(from, span);
  const pieces: Span[] = [];
  for (let run = first; run <= last; run++) {
    const piece = { start: startOn(to, from, run, span.start), end: endOn(to, from, run, span.end) };
    const before = pieces.at(-1);
    if (before?.end === piece.start) pieces[pieces.length - 1] = { start: before.start, end: piece.end };
    else pieces.push(piece);
  }
  return pieces;
}

/** The runs as they stand in one of the two texts. */
interface Side {
  readonly starts: Uint32Array;
  readonly lengths: Uint32Array;
}

const textSide = ({ text, textLength }: SourceMap): Side => ({ starts: text, lengths: textLength });
const sourceSide = ({ source, sourceLength }: SourceMap): Side => ({ starts: source, lengths: sourceLength });

const at = (numbers: Uint32Array, index: number) => numbers[index] ?? 0;

/** A span of one side on the other. */
function covered(from: Side, to: Side, span: Span): Span | null {
  const { first, last } = runsIn(from, span);
  return first > last ? null : { start: startOn(to, from, first, span.start), end: endOn(to, from, last, span.end) };
}

/** The first and the last run that a span touches; the first is behind the last where it touches none. */
function runsIn({ starts, lengths }: Side, { start, end }: Span): { readonly first: number; readonly last: number } {
  return {
    first: firstIndex(starts.length, (run) => at(starts, run) + at(lengths, run) > start),
    last: firstIndex(starts.length, (run) => at(starts, run) >= end) - 1,
  };
}

/** As long on both sides: character by character. */
const isExact = (one: Side, other: Side, run: number) => at(one.lengths, run) === at(other.lengths, run);

function startOn(to: Side, from: Side, run: number, start: number): number {
  return at(to.starts, run) + (isExact(to, from, run) ? Math.max(0, start - at(from.starts, run)) : 0);
}

function endOn(to: Side, from: Side, run: number, end: number): number {
  const length = at(to.lengths, run);
  return at(to.starts, run) + (isExact(to, from, run) ? Math.min(length, end - at(from.starts, run)) : length);
}
