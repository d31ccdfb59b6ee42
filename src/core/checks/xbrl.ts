import { accuracyOf } from '../decimal';
import type { PrefixedName } from '../xbrl/model';
import type { Calculation } from '../xbrl/taxonomy/model';
import type { Tie } from './model';
import { reportedFacts, shownFacts, type ShownFact } from './reportedFacts';
import { figureAt, type Check, type Source } from './source';
import { looseTie, sameTie, sumTie } from './ties';

/** What the tags of inline XBRL say, against the shown text, against each other, and against the filer's own sums. */
export const xbrl: Check = function* (source) {
  yield* contradictions(source);
  yield* claims(source);
  yield* brokenFacts(source);
  const calculations = calculationsOf(source);
  for (const concepts of reportedFacts(source).values()) {
    for (const shown of concepts.values()) yield* repetitions(shown);
    for (const calculation of calculations) yield* summation(calculation, concepts);
  }
};

/** Where the shown text states its scale or currency, and that is not the tag's. */
function* contradictions(source: Source): Iterable<Tie> {
  for (const [index, { tags }] of source.figures.entries()) {
    const stated = figureAt(source, index);
    if (stated && tags[0]?.contradicted)
      yield looseTie({ check: 'xbrl', confidence: 0.7 }, stated, { type: 'tagged' }, stated.figure);
  }
}

/** A number whose tag breaks a rule: the text does not fit its format, a context or unit is missing. Duplicates have ties of their own. */
function* brokenFacts(source: Source): Iterable<Tie> {
  for (const { figure, facts } of source.reading.broken) {
    const stated = figure === null ? undefined : figureAt(source, figure);
    const broken = facts.flatMap(({ problems }) => problems).find(({ code }) => code !== 'inconsistentDuplicate');
    if (stated && broken)
      yield looseTie({ check: 'xbrl', confidence: 0.95 }, stated, { type: 'broken', ...broken }, stated.figure);
  }
}

/**
 * Shown in thousands or more, a number is rounded, and its tag cannot know it better than that. One shown in full may well be exact
 * (a dividend per share, a tax rate), and INF says so.
 */
const ROUNDED_FROM = 3;

function* claims(source: Source): Iterable<Tie> {
  for (const { fact, placed } of shownFacts(source)) {
    const { decimals: claimed, decimal, scale } = fact;
    const { value, tags } = placed.figure;
    if (decimal === null || typeof claimed !== 'number' || value === 0 || scale < ROUNDED_FROM || tags[0]?.contradicted) continue;
    const shown = accuracyOf(decimal);
    const common = { check: 'xbrl', confidence: 0.6 } as const;
    if (claimed > shown) yield looseTie(common, placed, { type: 'tooPrecise', claimed, shown }, { value, decimals: shown });
  }
}

/** One fact in several places: the same concept, context and unit. Each is held against the most precise of them. */
function* repetitions(shown: readonly ShownFact[]): Iterable<Tie> {
  const best = mostPrecise(shown);
  for (const { placed } of shown)
    if (best && placed.index !== best.placed.index) yield sameTie({ check: 'xbrl', confidence: 0.98 }, placed, best.placed);
}

function mostPrecise(shown: readonly ShownFact[] | undefined): ShownFact | undefined {
  return shown?.reduce((best, other) => (other.placed.figure.decimals > best.placed.figure.decimals ? other : best));
}

/** The sums of the filer's calculation linkbase, each once: several roles may have the same. */
function calculationsOf({ taxonomy }: Source): readonly Calculation[] {
  const distinct = new Map<string, Calculation>();
  for (const calculation of taxonomy?.calculations ?? [])
    distinct.set(JSON.stringify([calculation.total, calculation.items]), calculation);
  return [...distinct.values()];
}

/** Calculations 1.1: the total and those of the items that are reported beside it, within what rounding leaves open. */
function* summation({ total, items }: Calculation, facts: ReadonlyMap<PrefixedName, readonly ShownFact[]>): Iterable<Tie> {
  const stated = mostPrecise(facts.get(total));
  const parts = items.flatMap(({ concept, weight }) => {
    const part = mostPrecise(facts.get(concept));
    return part ? [{ ...part.placed, weight }] : [];
  });
  if (stated && parts.length > 0) yield sumTie({ check: 'xbrl', confidence: 0.9 }, stated.placed, parts);
}
