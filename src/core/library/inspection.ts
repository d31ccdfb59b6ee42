import type { Analysis, Decimal, Tag } from '../filing';
import type { Context, Dimension, Fact, PrefixedName, XbrlProblem, XbrlReport } from '../xbrl/model';

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

/** The facts that a figure is tagged as, the innermost first; empty for one that is not tagged. */
export function inspect({ filing, figures }: Pick<Analysis, 'filing' | 'figures'>, figure: number): InspectedFact[] {
  const { report } = filing;
  if (report === null) return [];
  return (figures[figure]?.tags ?? []).flatMap((tag) => {
    const fact = report.facts[tag.fact];
    return fact === undefined ? [] : [inspectedFact(report, fact, tag)];
  });
}

function inspectedFact(report: XbrlReport, fact: Fact, { contradicted }: Tag): InspectedFact {
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
