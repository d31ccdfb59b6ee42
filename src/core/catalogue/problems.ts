import { claimedConcepts } from './concepts';
import { labelKey } from './labelKey';
import type { Metric } from './schema';

/** One thing wrong with a catalogue: where, and what. */
export interface CatalogueProblem {
  /** The entry's id, or its place in the list (`entry 3`, counted from 1) when it has no readable id. */
  readonly entry: string;
  /** Path of the field within the entry, such as `labels.en.0`; empty when the entry as a whole is meant. */
  readonly field: string;
  readonly message: string;
}

/** Thrown for a catalogue that cannot be used; the message holds every problem, one a line. */
export class CatalogueError extends Error {
  override readonly name = 'CatalogueError';

  constructor(readonly problems: readonly CatalogueProblem[]) {
    super(problems.map(problemLine).join('\n'));
  }
}

function problemLine({ entry, field, message }: CatalogueProblem): string {
  return `${field === '' ? entry : `${entry}, ${field}`}: ${message}`;
}

/** Ids that two entries share, and labels of one language or concepts that two metrics claim: nothing could tell them apart. */
export function conflictsOf(metrics: readonly Metric[]): CatalogueProblem[] {
  const problems: CatalogueProblem[] = [];
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const metric of metrics) {
    if (ids.has(metric.id)) problems.push({ entry: metric.id, field: 'id', message: 'the id is taken by another entry' });
    ids.add(metric.id);
    for (const { field, key, subject } of claimsOf(metric)) {
      const owner = owners.get(key);
      if (owner === undefined) owners.set(key, metric.id);
      else if (owner !== metric.id) problems.push({ entry: metric.id, field, message: `${subject} belongs to ${owner}` });
    }
  }
  return problems;
}

/** What no two metrics may share: the field that claims it, what it is known by, and what a message calls it. */
interface Claim {
  readonly field: string;
  readonly key: string;
  readonly subject: string;
}

function* claimsOf(metric: Metric): Iterable<Claim> {
  for (const { concept } of claimedConcepts(metric)) {
    yield { field: 'concepts', key: conceptClaim(concept), subject: `the concept “${concept}”` };
  }
  for (const [language, labels] of Object.entries(metric.labels)) {
    for (const [index, label] of labels.entries()) {
      const field = `labels.${language}.${index}`;
      yield { field, key: labelClaim(language, label), subject: `the label “${label}”` };
    }
  }
}

/** What claims are made to: concepts, or the labels of one language. */
export type ClaimScope = { readonly type: 'concepts' } | { readonly type: 'labels'; readonly language: string };

/** The key of every claim of a scope that metrics make, with the id of the first that makes it. */
export function ownersOf(metrics: readonly Metric[], scope: ClaimScope): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const metric of metrics) for (const key of keysIn(scope, metric)) if (!owners.has(key)) owners.set(key, metric.id);
  return owners;
}

function keysIn(scope: ClaimScope, metric: Metric): string[] {
  if (scope.type === 'concepts') return claimedConcepts(metric).map(({ concept }) => conceptClaim(concept));
  const labels = Object.hasOwn(metric.labels, scope.language) ? (metric.labels[scope.language] ?? []) : [];
  return labels.map((label) => labelClaim(scope.language, label));
}

/** What a claim to a concept is known by. `concept` is its canonical name. */
export function conceptClaim(concept: string): string {
  return `concept\n${concept}`;
}

/** What a claim to a label is known by; the same for labels that nothing could tell apart. */
export function labelClaim(language: string, label: string): string {
  return `label\n${language}\n${labelKey(label)}`;
}
