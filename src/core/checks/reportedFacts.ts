import { toNumber } from '../decimal';
import { entry } from '../maps';
import { AspectKeys } from '../xbrl/duplicates';
import type { NumericFact, PrefixedName } from '../xbrl/model';
import { figureAt, type IndexedFigure, type Source } from './source';

/** A fact where a reader sees it. */
export interface ShownFact {
  readonly fact: NumericFact;
  /** The figure that is tagged as it, and has its value. */
  readonly placed: IndexedFigure;
}

/**
 * The facts of a filing that are shown as figures, in order of place: by what tells them from others but for the concept, then by the
 * concept. Those of one list report the same thing.
 */
export function reportedFacts(source: Source): ReadonlyMap<string, ReadonlyMap<PrefixedName, readonly ShownFact[]>> {
  const reported = new Map<string, Map<PrefixedName, ShownFact[]>>();
  const { report } = source.analysis.filing;
  if (report === null) return reported;
  const keys = new AspectKeys(report);
  for (const shown of shownFacts(source)) {
    const beside = keys.besideConcept(shown.fact);
    if (beside === null) continue;
    const concepts = entry(reported, beside, () => new Map<PrefixedName, ShownFact[]>());
    entry(concepts, shown.fact.concept, () => []).push(shown);
  }
  return reported;
}

/** One for each tag of a figure that means the figure's own value. */
export function* shownFacts(source: Source): Iterable<ShownFact> {
  const { report } = source.analysis.filing;
  for (const [index, { tags }] of source.figures.entries()) {
    const placed = tags.length === 0 ? undefined : figureAt(source, index);
    for (const tag of placed ? tags : []) {
      const fact = report?.facts[tag.fact];
      if (placed && fact?.kind === 'numeric' && fact.decimal !== null && toNumber(fact.decimal) === placed.figure.value)
        yield { fact, placed };
    }
  }
}
