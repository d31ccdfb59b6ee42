import type { Definition, Figure, FilingEvidence, Mention, Profile, Span } from '../filing';
import type { Catalogue } from '../catalogue/catalogue';
import type { Metric } from '../catalogue/schema';
import type { BrokenPlace } from './brokenFacts';
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
  /** Facts that break a rule of XBRL, in order of place. */
  readonly broken: readonly BrokenPlace[];
  readonly metrics: ReadonlyMap<string, MetricEntry>;
}

export type ReadFigure = Omit<Figure, 'provenance'>;

/** A catalogue entry as readers see it. */
export interface MetricEntry {
  readonly id: string;
  /** In the filing's language where the catalogue has it, else in English. */
  readonly name: string;
  /** The same in the reader's own language; null where that is the same name. */
  readonly readerName: string | null;
  readonly definition: string;
  readonly group: Metric['group'];
  readonly periodType: Metric['periodType'];
  readonly unitType: Metric['unitType'];
}

/** As much of the catalogue as the library needs. */
export type MetricLookup = Pick<Catalogue, 'byId' | 'label'>;

/** The languages that names are told in, as BCP 47 tags: the filing's, and the one the reader's editor speaks. */
export interface NameLanguages {
  readonly filing: string;
  readonly reader: string;
}

/** The entry for one metric; undefined where the catalogue has none. */
export function metricEntry(id: string, languages: NameLanguages, lookup: MetricLookup): MetricEntry | undefined {
  const metric = lookup.byId(id);
  if (metric === undefined) return undefined;
  const nameIn = (language: string) => withoutEllipsis(lookup.label(id, language) ?? id);
  const [name, readerName] = [nameIn(languages.filing), nameIn(languages.reader)];
  const { definition, group, periodType, unitType } = metric;
  return { id, name, readerName: readerName === name ? null : readerName, definition, group, periodType, unitType };
}

/** The entries of every metric that figures, mentions or definitions name, each once. */
export function metricEntries(
  analysis: { readonly profile: Profile } & Pick<Reading, 'figures' | 'mentions' | 'definitions'>,
  lookup: MetricLookup,
  readerLanguage: string,
): MetricEntry[] {
  const languages = { filing: analysis.profile.language, reader: readerLanguage };
  const ids = new Set<string>();
  for (const { metric, partOf } of analysis.figures) for (const id of [metric, partOf]) if (id !== null) ids.add(id);
  for (const { metric } of analysis.mentions) ids.add(metric);
  for (const { metric } of analysis.definitions) if (metric !== null) ids.add(metric);
  return [...ids].flatMap((id) => metricEntry(id, languages, lookup) ?? []);
}

/** The characters of a span. */
export function textOf(reading: Pick<Reading, 'text'>, span: Span): string {
  return reading.text.slice(span.start, span.end);
}

/** A label as a name to show: the sign for "any words" at its end is for the scanner. */
export function withoutEllipsis(label: string): string {
  return label.endsWith('…') ? label.slice(0, -1).trimEnd() : label;
}
