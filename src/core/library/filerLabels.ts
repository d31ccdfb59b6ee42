import type { Figure } from '../filing';
import type { PrefixedName } from '../xbrl/model';
import { labelOf } from '../xbrl/taxonomy/labels';
import type { Taxonomy } from '../xbrl/taxonomy/model';

/** Labels of the filer's own, by concept. */
export type FilerLabels = ReadonlyMap<PrefixedName, string>;

/** What the filer calls the concepts of figures that no metric of the catalogue names. */
export function labelsOfUnknown(
  figures: readonly Pick<Figure, 'metric' | 'partOf' | 'tags'>[],
  taxonomy: Taxonomy,
  language: string,
): Record<PrefixedName, string> {
  const labels = new Map<PrefixedName, string>();
  for (const { metric, partOf, tags } of figures) {
    const concept = metric === null && partOf === null ? tags[0]?.concept : undefined;
    if (concept === undefined || labels.has(concept)) continue;
    const label = labelOf(taxonomy, concept, language);
    if (label !== null) labels.set(concept, label);
  }
  return Object.fromEntries(labels);
}
