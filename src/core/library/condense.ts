import type { Analysis, Figure } from '../filing';
import { brokenPlaces } from './brokenFacts';
import { outlineOf } from './outline';
import { metricEntries, type MetricEntry, type MetricLookup, type ReadFigure, type Reading } from './reading';

/** A {@link Reading} as it crosses a thread: without the text, which both sides have, and with plain lists. */
export type Condensed = Omit<Reading, 'text' | 'metrics'> & { readonly metrics: readonly MetricEntry[] };

/** What the reader's side needs of an analysis. `readerLanguage` is a BCP 47 tag. */
export function condense(analysis: Analysis, lookup: MetricLookup, readerLanguage: string): Condensed {
  const { evidence, profile, mentions, definitions } = analysis;
  const figures = analysis.figures.map(withoutProvenance);
  const metrics = metricEntries({ profile, figures, mentions, definitions }, lookup, readerLanguage);
  const [outline, broken] = [outlineOf(analysis.filing), brokenPlaces(analysis)];
  return { evidence, profile, figures, mentions, definitions, outline, broken, metrics };
}

/** The reading again, over the text that was analysed. */
export function readingOf(condensed: Condensed, text: string): Reading {
  return { ...condensed, text, metrics: new Map(condensed.metrics.map((entry) => [entry.id, entry])) };
}

function withoutProvenance(figure: Figure): ReadFigure {
  const { provenance, ...rest } = figure;
  void provenance;
  return rest;
}
