import { firstEndingAfter } from '../../../src/core/ordered';
import type { Engine } from '../../../src/core/analyse';
import { formatPeriod } from '../../../src/core/calendar';
import { toNumber } from '../../../src/core/decimal';
import type { Analysis, Figure, Period } from '../../../src/core/filing';
import { parseMarkup } from '../../../src/core/readers/html/parse';
import { textSpan } from '../../../src/core/sourceMap';
import { dimensionsOf, periodOf, unitOf } from '../../../src/core/xbrl/aspects';
import { readReport } from '../../../src/core/xbrl/read';
import type { XbrlReport } from '../../../src/core/xbrl/model';
import { strip, type Stripped } from './strip';

/** A number that the filer has tagged, without dimensions, and that a reader sees as digits. */
export interface VisibleFact {
  readonly concept: string;
  readonly value: number;
  readonly unit: string | null;
  readonly period: Period | null;
  /** Its place in the canonical text of the stripped page. */
  readonly start: number;
  readonly end: number;
}

/** What became of one fact when the page was read without its tags. */
export interface Outcome {
  readonly fact: VisibleFact;
  readonly figure: Figure | null;
  /** The amount; a sign that the statement shows and the concept does not have is none of the reader's. */
  readonly value: boolean;
  readonly unit: boolean;
  readonly period: boolean;
}

/**
 * Strip, read, compare: how well the engine reads a filing without the help of its tags. Dashes are no figures, as in the
 * hand-made labels. Null for a page without tags.
 */
export function readUntagged(
  engine: Engine,
  source: string,
): { readonly outcomes: readonly Outcome[]; readonly analysis: Analysis } | null {
  const stripped = strip(source);
  const analysis = engine.analyse({ text: stripped.source, format: 'html', insist: true });
  const report = readReport(parseMarkup(source), source);
  if (!report) return null;
  const facts = visibleFacts(report, stripped.placeOf, analysis);
  return { analysis, outcomes: facts.map((fact) => outcomeOf(fact, figureAt(analysis.figures, fact))) };
}

function visibleFacts(report: XbrlReport, placeOf: Stripped['placeOf'], { filing }: Analysis): VisibleFact[] {
  const map = filing.sourceMap;
  if (!map) return [];
  return report.facts.flatMap((fact): VisibleFact[] => {
    if (fact.kind !== 'numeric' || fact.isHidden || fact.decimal === null || dimensionsOf(report, fact).length > 0) return [];
    const place = textSpan(map, placeOf(fact.content));
    if (!place || !/\d/.test(filing.text.slice(place.start, place.end))) return [];
    const aspects = { value: toNumber(fact.decimal), unit: unitOf(report, fact), period: periodOf(report, fact) };
    return [{ concept: fact.concept, ...aspects, ...place }];
  });
}

function figureAt(figures: readonly Figure[], { start, end }: VisibleFact): Figure | null {
  const figure = figures[firstEndingAfter(figures, start)];
  return figure && figure.start < end ? figure : null;
}

function outcomeOf(fact: VisibleFact, figure: Figure | null): Outcome {
  const amount = Math.abs(fact.value);
  const value = figure !== null && Math.abs(Math.abs(figure.value) - amount) <= 1e-9 * amount;
  return {
    fact,
    figure,
    value,
    unit: value && figure.unit === fact.unit,
    period: value && written(figure.period) === written(fact.period),
  };
}

const written = (period: Period | null) => (period ? formatPeriod(period) : null);

/** Shares: of the facts found with their value, and of those the unit and the period. */
export interface Score {
  readonly facts: number;
  readonly value: number;
  readonly unit: number;
  readonly period: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const count = (has: (outcome: Outcome) => boolean) => outcomes.filter(has).length;
  const found = count(({ value }) => value);
  return {
    facts: outcomes.length,
    value: found / outcomes.length,
    unit: count(({ unit }) => unit) / found,
    period: count(({ period }) => period) / found,
  };
}
