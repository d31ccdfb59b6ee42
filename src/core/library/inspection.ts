import type { Analysis, Decimal, Tag } from '../filing';
import type { Context, Dimension, Fact, PrefixedName, XbrlProblem, XbrlReport } from '../xbrl/model';
import { documentationOf, labelOf } from '../xbrl/taxonomy/labels';
import type { ConceptDeclaration, Taxonomy } from '../xbrl/taxonomy/model';
import { calculationsOf, type InspectedCalculation } from './calculations';

/** A fact that a figure is tagged as, with all that it refers to put in the place of the reference. */
export interface InspectedFact {
  /** Of the fact's element; null when it has none. */
  readonly id: string | null;
  readonly concept: PrefixedName;
  /** Exactly, with scale and sign; null when nil, broken, or no single number. */
  readonly decimal: Decimal | null;
  /** XBRL's accuracy; null when the fact does not state it. */
  readonly decimals: number | 'INF' | null;
  /** Null where the context is missing or broken. */
  readonly context: InspectedContext | null;
  /** Null where the unit is missing, or the fact has none. */
  readonly unit: InspectedUnit | null;
  /** Name of the transformation, with its prefix; null where there is none. */
  readonly format: string | null;
  /** Power of ten that the shown digits are multiplied with; null where the kind of fact has none. */
  readonly scale: number | null;
  readonly isNil: boolean;
  /** The target document; null for the default one. */
  readonly target: string | null;
  /** The words of the footnotes that hang on the fact. */
  readonly footnotes: readonly string[];
  /** Rules that the fact breaks; the editor has words for each code. */
  readonly problems: readonly Pick<XbrlProblem, 'code' | 'subject'>[];
  /** As {@link Tag.contradicted}. */
  readonly contradicted: Tag['contradicted'];
  /** What the files beside the filing say of the concept; null where they do not know it. */
  readonly declared: InspectedConcept | null;
}

/** Each is null, or empty, where the files do not say it. */
export interface InspectedConcept {
  /** The standard label, in the reader's language where there is one. */
  readonly label: string | null;
  readonly documentation: string | null;
  readonly periodType: ConceptDeclaration['periodType'];
  readonly balance: ConceptDeclaration['balance'];
  readonly calculations: readonly InspectedCalculation[];
}

/** The files beside a filing, for somebody who reads a language (BCP 47). */
export interface TaxonomyForReader {
  readonly taxonomy: Taxonomy;
  readonly language: string;
}

export interface InspectedContext {
  readonly entity: string;
  readonly period: Context['period'];
  readonly dimensions: readonly Dimension[];
}

export interface InspectedUnit {
  readonly numerators: readonly PrefixedName[];
  readonly denominators: readonly PrefixedName[];
}

/**
 * The facts that a figure is tagged as, the innermost first; empty for one that is not tagged. `beside` is null where no files lie
 * beside the filing.
 */
export function inspect(
  { filing, figures }: Pick<Analysis, 'filing' | 'figures'>,
  figure: number,
  beside: TaxonomyForReader | null = null,
): InspectedFact[] {
  const { report } = filing;
  if (report === null) return [];
  return (figures[figure]?.tags ?? []).flatMap((tag) => {
    const fact = report.facts[tag.fact];
    return fact === undefined ? [] : [inspectedFact(report, fact, tag.contradicted, beside)];
  });
}

/** Some facts, which may belong to no figure, by their indices. */
export function inspectFacts(
  { filing: { report } }: Pick<Analysis, 'filing'>,
  facts: readonly number[],
  beside: TaxonomyForReader | null = null,
): InspectedFact[] {
  if (report === null) return [];
  return facts.flatMap((index) => {
    const fact = report.facts[index];
    return fact === undefined ? [] : [inspectedFact(report, fact, null, beside)];
  });
}

function inspectedFact(
  report: XbrlReport,
  fact: Fact,
  contradicted: Tag['contradicted'],
  beside: TaxonomyForReader | null,
): InspectedFact {
  const { id, concept, format, isNil, target } = fact;
  const isNumeric = fact.kind === 'numeric';
  return {
    id,
    concept,
    decimal: isNumeric ? fact.decimal : null,
    decimals: isNumeric ? fact.decimals : null,
    context: inspectedContext(report, fact),
    unit: inspectedUnit(report, fact),
    format,
    scale: isNumeric ? fact.scale : null,
    isNil,
    target,
    footnotes: fact.footnotes.flatMap((index) => report.footnotes[index]?.text ?? []),
    problems: fact.problems.map(({ code, subject }) => ({ code, subject })),
    contradicted,
    declared: beside && inspectedConcept(report, fact, beside),
  };
}

function inspectedConcept(report: XbrlReport, fact: Fact, { taxonomy, language }: TaxonomyForReader): InspectedConcept | null {
  const { concept } = fact;
  const calculations = fact.kind === 'numeric' ? calculationsOf(fact, { report, taxonomy, language }) : [];
  const known = Object.hasOwn(taxonomy.concepts, concept) ? taxonomy.concepts[concept] : undefined;
  if (known === undefined && calculations.length === 0) return null;
  return {
    label: labelOf(taxonomy, concept, language),
    documentation: documentationOf(taxonomy, concept, language),
    periodType: known?.declaration?.periodType ?? null,
    balance: known?.declaration?.balance ?? null,
    calculations,
  };
}

function inspectedContext({ contexts }: XbrlReport, fact: Fact): InspectedContext | null {
  const context = fact.context === null ? undefined : contexts[fact.context];
  if (context === undefined) return null;
  const { entity, period, dimensions } = context;
  return { entity: entity.identifier, period, dimensions };
}

function inspectedUnit({ units }: XbrlReport, fact: Fact): InspectedUnit | null {
  const unit = fact.kind === 'text' || fact.unit === null ? undefined : units[fact.unit];
  if (unit === undefined) return null;
  const { numerators, denominators } = unit;
  return { numerators, denominators };
}
