import type { Document, Element } from 'domhandler';
import { Chains } from './chains';
import { collect } from './collect';
import { withInconsistentDuplicates } from './duplicates';
import { readFact } from './facts';
import { Footnotes } from './footnotes';
import { elementsWithRepeatedId } from './ids';
import { attributeText, placeOf } from './markup';
import type { Fact, XbrlProblem, XbrlReport } from './model';
import { problem } from './problems';
import type { RawReport } from './raw';
import { Resources } from './resources';

/**
 * What an HTML document reports in inline XBRL; null when it holds none. `root` is the tree that `parseMarkup(source)` gives.
 * Nothing is left out because of a rule that it breaks: the fact has the problem, and everything else is read.
 */
export function readReport(root: Document, source: string): XbrlReport | null {
  const raw = collect(root, source);
  if (!raw.hasInline) return null;
  const chains = new Chains(raw.continuations, source);
  const { contexts, units } = resourcesOf(raw);
  const footnotes = new Footnotes(raw, source, chains);
  const others = [...raw.contexts, ...raw.units, ...raw.continuations, ...raw.footnotes].map(({ element }) => element);
  const repeatedIds = elementsWithRepeatedId([...raw.facts.map(({ element }) => element), ...others]);
  const sources = { source, textOf: raw.textOf, contexts, units, chains, footnotes, repeatedIds };
  const read = raw.facts.map((fact) => readFact(fact, sources));
  const facts = withInconsistentDuplicates(read, { contexts: contexts.all, units: units.all });
  const problems = [
    ...raw.problems,
    ...[...raw.contexts, ...raw.units].flatMap((resource) => resource.problems),
    ...repetitions(others, repeatedIds, source),
    ...footnotes.problems,
    ...chains.unused(),
    ...(isPartOfSet(raw) ? contextsElsewhere(facts) : missingReferences(raw, facts)),
  ];
  return {
    contexts: contexts.all,
    units: units.all,
    facts,
    footnotes: footnotes.all,
    references: raw.references,
    namespaces: raw.namespaces,
    problems: problems.sort((a, b) => a.place.start - b.place.start),
  };
}

function resourcesOf(raw: RawReport) {
  const isWhole = !isPartOfSet(raw);
  const ofContexts = { missing: 'missingContext', unknown: isWhole ? 'unknownContext' : null, broken: 'brokenContext' } as const;
  const ofUnits = { missing: 'missingUnit', unknown: isWhole ? 'unknownUnit' : null, broken: 'brokenUnit' } as const;
  return { contexts: new Resources(raw.contexts, ofContexts), units: new Resources(raw.units, ofUnits) };
}

/** Of the documents of a set, one may have the contexts of all (Inline XBRL 1.1, 3.1). */
function isPartOfSet({ contexts, facts }: RawReport): boolean {
  return contexts.length === 0 && facts.length > 0;
}

/** Said once, not of each fact. */
function contextsElsewhere(facts: readonly Fact[]): XbrlProblem[] {
  return facts.slice(0, 1).map(({ concept, element }) => problem('contextsElsewhere', concept, element));
}

function repetitions(elements: readonly Element[], repeated: ReadonlySet<Element>, source: string): XbrlProblem[] {
  return elements
    .filter((element) => repeated.has(element))
    .map((element) => problem('duplicateId', attributeText(element, 'id') ?? '', placeOf(element, source)));
}

/** Every target document has an `ix:references` (Inline XBRL 1.1, 12.1). Said once for a target, at its first fact. */
function missingReferences(raw: RawReport, facts: readonly Fact[]): XbrlProblem[] {
  const missing = new Map<string | null, Fact>();
  for (const fact of facts) {
    if (!raw.targets.has(fact.target) && !missing.has(fact.target)) missing.set(fact.target, fact);
  }
  return [...missing].map(([target, { element }]) => problem('missingReferences', target ?? '', element));
}
