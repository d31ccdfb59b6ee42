import type { Figure } from '../filing';
import type { PrefixedName } from '../xbrl/model';
import { labelOf } from '../xbrl/taxonomy/labels';
import type { Taxonomy } from '../xbrl/taxonomy/model';
import type { Target } from './subjects';

type TaggedFigure = Pick<Figure, 'metric' | 'partOf' | 'tags'>;

/** Labels of the filer's own, by concept. */
export type FilerLabels = ReadonlyMap<PrefixedName, string>;

/** Whether a card says more with the filer's labels at hand: they have to be read first. */
export function needsLabels(target: Target): boolean {
  return target.type === 'figure' && conceptToLabel(target.figure) !== undefined;
}

/** What the filer calls the concepts of figures that no metric of the catalogue names. */
export function labelsOfUnknown(
  figures: readonly TaggedFigure[],
  taxonomy: Taxonomy,
  language: string,
): Record<PrefixedName, string> {
  const labels = new Map<PrefixedName, string>();
  for (const figure of figures) {
    const concept = conceptToLabel(figure);
    if (concept === undefined || labels.has(concept)) continue;
    const label = labelOf(taxonomy, concept, language);
    if (label !== null) labels.set(concept, label);
  }
  return Object.fromEntries(labels);
}

/** What the filer calls the concept of a figure that no metric of the catalogue names; null for any other. */
export function filerLabelOf(figure: TaggedFigure, labels: FilerLabels): string | null {
  const concept = conceptToLabel(figure);
  return concept === undefined ? null : (labels.get(concept) ?? null);
}

function conceptToLabel({ metric, partOf, tags }: TaggedFigure): PrefixedName | undefined {
  return metric === null && partOf === null ? tags[0]?.concept : undefined;
}
