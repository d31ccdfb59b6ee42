import type { Filing, Span } from '../filing';
import { textSpan, type SourceMap } from '../sourceMap';
import type { NumericFact, XbrlReport } from '../xbrl/model';

/** A number that is tagged, where the reader sees it. */
export interface FactPlace extends Span {
  /** Indices into {@link XbrlReport.facts}, the innermost first. */
  readonly facts: readonly [number, ...number[]];
}

/** Where the numeric facts that have a value are shown in the canonical text, in order. Facts nested in each other share a place. */
export function factPlaces({ text, sourceMap, report }: Filing): FactPlace[] {
  if (!sourceMap || !report) return [];
  const places: { start: number; end: number; facts: [number, ...number[]] }[] = [];
  for (const [index, place] of shownFacts(text, sourceMap, report)) {
    const before = places.at(-1);
    // What begins later in one place is inside of what begins before.
    if (before && place.start < before.end) {
      if (place.end <= before.end) before.facts.unshift(index);
    } else places.push({ ...place, facts: [index] });
  }
  return places;
}

function* shownFacts(text: string, map: SourceMap, { facts }: XbrlReport): Iterable<readonly [number, Span]> {
  for (const [index, fact] of facts.entries()) {
    if (fact.kind !== 'numeric' || !hasShownValue(fact)) continue;
    const place = textSpan(map, fact.content);
    const trimmed = place && trimmedSpan(text, place);
    if (trimmed) yield [index, trimmed];
  }
}

const hasShownValue = ({ isHidden, isNil, decimal }: NumericFact) => !isHidden && !isNil && decimal !== null;

/** Null for a place without a visible character. */
function trimmedSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}
