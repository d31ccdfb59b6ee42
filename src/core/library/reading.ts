import type { Definition, Figure, FilingEvidence, Mention, Profile, Span } from '../filing';
import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/schema';
import type { Section } from './outline';

/**
 * What a reader's side (hover, tree, search) needs of an analysis: small enough to cross a thread at every keystroke. It
 * leaves out the provenance (asked for one figure at a time) and the blocks (of which the outline remains), and brings the
 * catalogue's entries for the metrics of this filing, so that the reader's side needs no catalogue.
 */
export interface Reading {
  /** The canonical text that all offsets point into. */
  readonly text: string;
  readonly evidence: FilingEvidence;
  readonly profile: Profile;
  readonly figures: readonly ReadFigure[];
  readonly mentions: readonly Mention[];
  readonly definitions: readonly Definition[];
  readonly outline: readonly Section[];
  readonly metrics: ReadonlyMap<string, MetricEntry>;
}

export type ReadFigure = Omit<Figure, 'provenance'>;

/** A catalogue entry as readers see it. */
export interface MetricEntry {
  readonly id: string;
  /** In the filing's language where the catalogue has it, else in English. */
  readonly name: string;
  readonly definition: string;
  readonly group: Metric['group'];
  readonly periodType: Metric['periodType'];
  readonly unitType: Metric['unitType'];
}

/** As much of the catalogue as the library needs. */
export type MetricLookup = Pick<Catalogue, 'byId' | 'label'>;

/** The entry for one metric; undefined where the catalogue has none. `language` is a BCP 47 primary tag. */
export function metricEntry(id: string, language: string, lookup: MetricLookup): MetricEntry | undefined {
  const metric = lookup.byId(id);
  if (metric === undefined) return undefined;
  const name = lookup.label(id, language) ?? id;
  const { definition, group, periodType, unitType } = metric;
  return { id, name: withoutEllipsis(name), definition, group, periodType, unitType };
}

/** The entries of every metric that figures, mentions or definitions name, each once. */
export function metricEntries(
  analysis: { readonly profile: Profile } & Pick<Reading, 'figures' | 'mentions' | 'definitions'>,
  lookup: MetricLookup,
): MetricEntry[] {
  const ids = new Set<string>();
  for (const { metric, partOf } of analysis.figures) for (const id of [metric, partOf]) if (id !== null) ids.add(id);
  for (const { metric } of analysis.mentions) ids.add(metric);
  for (const { metric } of analysis.definitions) if (metric !== null) ids.add(metric);
  return [...ids].flatMap((id) => metricEntry(id, analysis.profile.language, lookup) ?? []);
}

/** The characters of a span. */
export function textOf(reading: Pick<Reading, 'text'>, span: Span): string {
  return reading.text.slice(span.start, span.end);
}

function withoutEllipsis(label: string): string {
  return label.endsWith('…') ? label.slice(0, -1).trimEnd() : label;
}
