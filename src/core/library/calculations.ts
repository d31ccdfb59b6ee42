import { fromNumber, toNumber } from '../decimal';
import type { Decimal } from '../filing';
import type { Fact, NumericFact, PrefixedName, XbrlReport } from '../xbrl/model';
import { labelOf } from '../xbrl/taxonomy/labels';
import type { Calculation, Taxonomy } from '../xbrl/taxonomy/model';
import { difference, product, roundingInterval, sum } from './arithmetic';

/** Sums that the filer's calculation linkbase makes a fact a part of, with what the filing reports for each of their concepts. */

export interface InspectedCalculation {
  /** The statement or note that the sum belongs to, as the schema calls it; the role's URI where it does not. */
  readonly role: string;
  readonly total: CalculationTerm;
  readonly items: readonly (CalculationTerm & { readonly weight: number })[];
  /** What the items give that have a value, each times its weight; null where none has. */
  readonly sum: Decimal | null;
  /** Whether that is the total, within what rounding leaves open; null where one of the two has no value. */
  readonly agrees: boolean | null;
}

export interface CalculationTerm {
  readonly concept: PrefixedName;
  /** The filer's standard label; null where there is none. */
  readonly label: string | null;
  /** Of the fact that the filing reports in the same context and unit; null where there is none. */
  readonly decimal: Decimal | null;
}

/** What is said of a fact: in which report, by which files, for a reader of which language. */
export interface CalculationSources {
  readonly report: XbrlReport;
  readonly taxonomy: Taxonomy;
  readonly language: string;
}

/** A concept stands in few sums; a file that says otherwise is not shown in full. */
const MOST_CALCULATIONS = 20;

/** The sums that a fact's concept is the total of, then those that it goes into. One that several roles have is given once. */
export function calculationsOf(fact: NumericFact, sources: CalculationSources): InspectedCalculation[] {
  const { calculations } = sources.taxonomy;
  const asTotal = calculations.filter(({ total }) => total === fact.concept);
  const asItem = calculations.filter(
    ({ total, items }) => total !== fact.concept && items.some(({ concept }) => concept === fact.concept),
  );
  const chosen = distinct([...asTotal, ...asItem]).slice(0, MOST_CALCULATIONS);
  if (chosen.length === 0) return [];
  const concepts = new Set(chosen.flatMap(({ total, items }) => [total, ...items.map(({ concept }) => concept)]));
  const beside = factsBeside(fact, concepts, sources.report);
  return chosen.map((calculation) => inspected(calculation, beside, sources));
}

function distinct(calculations: readonly Calculation[]): Calculation[] {
  const byTerms = new Map<string, Calculation>();
  for (const calculation of calculations) {
    const key = JSON.stringify([calculation.total, calculation.items.map(({ concept, weight }) => [concept, weight])]);
    if (!byTerms.has(key)) byTerms.set(key, calculation);
  }
  return [...byTerms.values()];
}

/**
 * By concept, the facts that a sum with the fact binds (XBRL 2.1, 5.2.5.2): of the same context and unit, however these are called, and
 * not nil. Of several the most precise.
 */
function factsBeside(fact: NumericFact, concepts: ReadonlySet<PrefixedName>, report: XbrlReport): Map<PrefixedName, NumericFact> {
  const [context, unit] = [contextKey(report, fact), unitKey(report, fact)];
  const beside = new Map<PrefixedName, NumericFact>();
  if (context === null || unit === null) return beside;
  for (const other of report.facts) {
    if (other.kind !== 'numeric' || other.decimal === null || other.target !== fact.target || !concepts.has(other.concept))
      continue;
    if (contextKey(report, other) !== context || unitKey(report, other) !== unit) continue;
    const known = beside.get(other.concept);
    if (known === undefined || placesOf(other) > placesOf(known)) beside.set(other.concept, other);
  }
  return beside;
}

function contextKey({ contexts }: XbrlReport, { context }: Fact): string | null {
  const found = context === null ? undefined : contexts[context];
  return found === undefined ? null : JSON.stringify([found.entity, found.period, found.dimensions]);
}

function unitKey({ units }: XbrlReport, { unit }: NumericFact): string | null {
  const found = unit === null ? undefined : units[unit];
  return found === undefined ? null : JSON.stringify([[...found.numerators].sort(), [...found.denominators].sort()]);
}

/** A fact that does not state its accuracy is taken at its word, as one that states INF. */
function placesOf({ decimals }: NumericFact): number {
  return typeof decimals === 'number' ? decimals : Infinity;
}

function inspected(
  { role, total, items }: Calculation,
  beside: ReadonlyMap<PrefixedName, NumericFact>,
  { taxonomy, language }: CalculationSources,
): InspectedCalculation {
  const term = (concept: PrefixedName): CalculationTerm => ({
    concept,
    label: labelOf(taxonomy, concept, language),
    decimal: beside.get(concept)?.decimal ?? null,
  });
  const terms = items.flatMap(({ concept, weight }) => {
    const fact = beside.get(concept);
    return fact?.decimal ? [{ fact, weight, decimal: product(fact.decimal, fromNumber(weight)) }] : [];
  });
  const added = terms.reduce<Decimal | null>((so, { decimal }) => (so === null ? decimal : sum(so, decimal)), null);
  const fact = beside.get(total);
  return {
    role: Object.hasOwn(taxonomy.roles, role) ? (taxonomy.roles[role] ?? role) : role,
    total: term(total),
    items: items.map(({ concept, weight }) => ({ ...term(concept), weight })),
    sum: added,
    agrees: added === null || !fact?.decimal ? null : isWithin(difference(added, fact.decimal), [{ fact, weight: 1 }, ...terms]),
  };
}

/** Whether a difference is one that rounding can have made: the intervals of the two sides then meet (Calculations 1.1, 4). */
function isWithin(left: Decimal, facts: readonly { readonly fact: NumericFact; readonly weight: number }[]): boolean {
  const open = facts.reduce((all, { fact, weight }) => all + Math.abs(weight) * roundingInterval(0, placesOf(fact)).high, 0);
  // The doubles' own noise, where the exact difference is all that rounding leaves open.
  return Math.abs(toNumber(left)) <= open * (1 + 1e-9);
}
