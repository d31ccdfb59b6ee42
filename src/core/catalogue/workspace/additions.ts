import { canonicalConcept, claimedConcepts } from '../concepts';
import { labelKey } from '../labelKey';
import type { Metric, ReportingConcept } from '../schema';
import { problemAt } from './issues';
import type { JsonText } from './jsonText';
import type { Addition } from './metricsSchema';
import type { FileProblem, JsonPath } from './problems';

/** Fields that say what a metric is: a metric that says something else there is another metric. */
const FIXED = ['group', 'periodType', 'unitType', 'balance', 'perShare', 'nonGaap', 'total', 'planned'] as const;

/** What an entry says of a metric otherwise than the metric itself. */
export function contradictions(addition: Addition, known: Metric, json: JsonText, path: JsonPath): FileProblem[] {
  return FIXED.filter((field) => {
    const [said, wanted] = [addition[field], known[field]];
    return said !== undefined && wanted !== undefined && JSON.stringify(said) !== JSON.stringify(wanted);
  }).map((field) => problemAt(json, [...path, field], 'contradicts', field, JSON.stringify(known[field])));
}

/** A metric with what an entry adds to it: its own names and concepts stay in front. */
export function extended(known: Metric, { labels = {}, concepts = [], ...fields }: Addition): Metric {
  const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  return {
    ...known,
    ...said,
    labels: Object.fromEntries(labelsOf(known, labels)),
    ...(concepts.length === 0 ? {} : { concepts: conceptsOf(known, concepts) }),
  };
}

function labelsOf(known: Metric, added: Metric['labels']): Map<string, string[]> {
  const labels = new Map(Object.entries(known.labels));
  for (const [language, names] of Object.entries(added)) {
    const own = labels.get(language) ?? [];
    const keys = new Set(own.map(labelKey));
    labels.set(language, [...own, ...names.filter((name) => !keys.has(labelKey(name)))]);
  }
  return labels;
}

function conceptsOf(known: Metric, added: readonly ReportingConcept[]): ReportingConcept[] {
  const claimed = new Set(claimedConcepts(known).map(({ concept }) => concept));
  return [...(known.concepts ?? []), ...added.filter(({ concept }) => !claimed.has(canonicalConcept(concept)))];
}
