import type { Catalogue } from './catalogue';
import type { Metric } from './schema';

/** The metric that a concept reports. A fact's value times `sign` is the value of the metric. */
export interface ReportedMetric {
  readonly metric: string;
  readonly sign: 1 | -1;
}

/**
 * The metric that facts of `concept` are figures of; null where the catalogue has none, as for a filer's own concept that no entry
 * of the workspace takes up. `concept` is the name with its prefix as filings write it; `ifrs:` counts as `ifrs-full:`.
 */
export function metricOfConcept(catalogue: Catalogue, concept: string): ReportedMetric | null {
  return catalogue.reported.get(canonicalConcept(concept)) ?? null;
}

interface Claimed {
  /** The canonical name. */
  readonly concept: string;
  readonly sign: 1 | -1;
}

/** Every concept, by its canonical name, with the metric that it reports; the first one where several claim it. */
export function reportedMetrics(metrics: readonly Metric[]): ReadonlyMap<string, ReportedMetric> {
  const reported = new Map<string, ReportedMetric>();
  for (const metric of metrics)
    for (const { concept, sign } of claimedConcepts(metric))
      if (!reported.has(concept)) reported.set(concept, { metric: metric.id, sign });
  return reported;
}

/** The concepts that report a metric: its id, where that is one, and those it lists. */
export function claimedConcepts({ id, concepts = [] }: Pick<Metric, 'id' | 'concepts'>): Claimed[] {
  const listed = concepts.map(({ concept, sign }): Claimed => ({ concept: canonicalConcept(concept), sign: sign ?? 1 }));
  return isConcept(id) ? [{ concept: id, sign: 1 }, ...listed] : listed;
}

/** Ids with the prefix of a taxonomy are concepts; those with one of ours are not, whatever a filer has bound to that prefix. */
function isConcept(id: string): boolean {
  return /^(?:us-gaap|ifrs-full|dei|srt):/.test(id);
}

/** Prefixes are the filer's choice; for the taxonomies nearly all filers take the customary one. */
export function canonicalConcept(concept: string): string {
  return concept.replace(/^ifrs:/, 'ifrs-full:');
}
