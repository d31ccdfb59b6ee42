import { l10n } from 'vscode';
import type { Period, ProvenanceStep } from '../core/filing';
import type { Placed } from '../core/marks/anchors/findAnchors';
import { commentsOf, evidenceOf } from '../core/marks/model';
import type { Card } from '../core/library/card';
import type { InspectedContext, InspectedFact } from '../core/library/inspection';
import type { BrokenPlace, BrokenRule } from '../core/library/brokenFacts';
import { plainDigits } from '../core/library/arithmetic';
import { textOf, type ReadFigure, type Reading } from '../core/library/reading';
import { tidied } from '../core/library/subjects';
import { accuracy, inFull, inWords } from '../editor/words/amounts';
import type { FigureTies } from '../editor/checks/checks';
import { CARD_LINKS } from '../editor/hover/cardLinks';
import { itemValue, outcomeInWords, termName, termValue } from '../editor/words/calculations';
import { balanceInWords, periodTypeInWords } from '../editor/words/concepts';
import { supportedChecks } from '../editor/words/findings';
import { hedged, kindInWords } from '../editor/words/kinds';
import { evidenceInWords, markInWords } from '../editor/words/marks';
import { nameInBothLanguages } from '../editor/words/names';
import { periodInWords, type FiscalYears } from '../editor/words/periods';
import { ruleInWords, stepInWords } from '../editor/words/provenance';
import { unitConcluded } from '../editor/words/units';
import { xbrlProblemInWords } from '../core/xbrl/problemInWords';
import type { Inspection, InspectionSection as Section } from './protocol';

type Entry = Section['entries'][number];

/** What has been asked of the analyses about one figure. */
export interface FigureKnowledge {
  readonly facts: readonly InspectedFact[];
  readonly steps: readonly ProvenanceStep[];
  /** Whether it ties; undefined until it has been checked. */
  readonly ties?: FigureTies | undefined;
  /** What a reviewer has left beside it. */
  readonly marks?: readonly Placed[];
}

/** What is known of a figure, for the inspector beside the page. */
export function inspectionOf(
  reading: Reading,
  card: Card & { readonly figure: ReadFigure },
  { facts, steps, ties, marks = [] }: FigureKnowledge,
): Inspection {
  const { figure, name, readerName } = card;
  return {
    title: nameInBothLanguages(name ?? l10n.t('Unnamed figure'), readerName),
    value: hedged(figure.bound, inFull(figure)),
    links: [...CARD_LINKS],
    sections: withEntries([
      brokenSection(card.problems),
      reviewSection(marks),
      tieSection(ties),
      meaning(reading, card),
      definition(card, facts),
      ...factSections(facts, reading.profile),
      why(reading, steps),
    ]),
  };
}

/** What is known of broken facts that are no figure. */
export function brokenInspection(reading: Reading, place: BrokenPlace, facts: readonly InspectedFact[]): Inspection {
  const problems = place.facts.flatMap((fact) => fact.problems);
  const [first] = place.facts;
  return {
    title: facts[0]?.declared?.label ?? (first?.concept || l10n.t('Fact without a name')),
    value: tidied(textOf(reading, place)),
    links: [],
    sections: withEntries([
      brokenSection(problems),
      { ...DEFINITION(), entries: documentation(facts) },
      ...factSections(facts, reading.profile),
    ]),
  };
}

function withEntries(sections: readonly Section[]): Section[] {
  return sections.filter(({ entries }) => entries.length > 0);
}

function factSections(facts: readonly InspectedFact[], years: FiscalYears): Section[] {
  return [
    labelSection(facts),
    ...calculationSections(facts),
    ...facts.map((fact, index) => tagSection(fact, index, years)),
    footnotes(facts),
  ];
}

function entry(term: string, text: string | null | undefined, isName = false): Entry[] {
  return text === null || text === undefined || text === '' ? [] : [{ term, text, isName }];
}

function meaning(reading: Reading, { figure, partOf }: Card & { readonly figure: ReadFigure }): Section {
  const { period, unit, metric, label, kind, basis } = figure;
  return {
    id: 'meaning',
    title: l10n.t('Meaning'),
    entries: [
      ...entry(l10n.t('In words'), inWords(figure)),
      ...entry(l10n.t('Period'), period === null ? l10n.t('no period stated') : periodInWords(period, reading.profile)),
      ...entry(l10n.t('Kind'), kindInWords(kind, basis)),
      ...entry(l10n.t('Unit'), unitConcluded(unit)),
      ...entry(l10n.t('Accuracy'), accuracy(figure)),
      ...entry(l10n.t('Part of'), partOf === null ? null : nameInBothLanguages(partOf.name, partOf.readerName)),
      ...entry(l10n.t('Name in the filing'), label === null ? null : tidied(label)),
      ...entry(l10n.t('Metric'), metric, true),
      ...entry(l10n.t('As written'), tidied(textOf(reading, figure))),
      ...entry(l10n.t('Not certain'), figure.ambiguous ? l10n.t('it is not certain how the number is to be read') : null),
    ],
  };
}

function tieSection(ties: FigureTies | undefined): Section {
  const { findings = [], support = {} } = ties ?? {};
  return {
    id: 'ties',
    title: l10n.t('Tie-Out'),
    entries: [
      ...findings.flatMap((sentence) => entry(l10n.t('Does not tie'), sentence)),
      ...supportedChecks(support).flatMap((checks) => entry(l10n.t('Ties'), checks)),
    ],
  };
}

function reviewSection(marks: readonly Placed[]): Section {
  const entries = marks.flatMap(({ mark, type }) => [
    ...entry(l10n.t('Mark'), markInWords(mark)),
    ...entry(l10n.t('When marked'), type === 'stale' ? mark.anchor.quote : null),
    ...commentsOf(mark).flatMap(({ author, text }) => entry(author, text)),
    ...evidenceOf(mark).flatMap((evidence) => entry(l10n.t('Evidence'), evidenceInWords(evidence))),
  ]);
  return { id: 'review', title: l10n.t('Review'), entries };
}

function brokenSection(problems: readonly BrokenRule[]): Section {
  return {
    id: 'broken',
    title: l10n.t('Broken'),
    entries: problems.flatMap((rule) => entry(l10n.t('Breaks a rule'), xbrlProblemInWords(rule, l10n))),
  };
}

const DEFINITION = () => ({ id: 'definition', title: l10n.t('Definition') });

function definition(card: Card, facts: readonly InspectedFact[]): Section {
  const source = card.definition?.place === null ? l10n.t('The catalogue') : l10n.t('The filing');
  return { ...DEFINITION(), entries: [...entry(source, card.definition?.firstSentence), ...documentation(facts)] };
}

/** What the filer says that its own concepts mean. */
function documentation(facts: readonly InspectedFact[]): Entry[] {
  return facts.flatMap(({ concept, declared }) =>
    entry(facts.length > 1 ? concept : l10n.t('The filer'), declared?.documentation),
  );
}

/** What the files beside the filing say of the concepts. */
function labelSection(facts: readonly InspectedFact[]): Section {
  const entries = facts.flatMap(({ concept, declared }) => [
    ...entry(facts.length > 1 ? concept : l10n.t('Label'), declared?.label),
    ...entry(l10n.t('Balance'), declared?.balance && balanceInWords(declared.balance)),
    ...entry(l10n.t('Period type'), declared?.periodType && periodTypeInWords(declared.periodType)),
  ]);
  return { id: 'label', title: l10n.t('Label'), entries };
}

function calculationSections(facts: readonly InspectedFact[]): Section[] {
  const calculations = facts.flatMap(({ declared }) => declared?.calculations ?? []);
  return calculations.map((calculation, index) => ({
    id: `calculation${index}`,
    title: index === 0 ? l10n.t('Calculation') : l10n.t('Another calculation'),
    entries: [
      ...entry(termName(calculation.total), `= ${termValue(calculation.total)}`),
      ...calculation.items.flatMap((item) => entry(termName(item), itemValue(item))),
      ...entry(l10n.t('Sum'), outcomeInWords(calculation)),
      ...entry(l10n.t('Stated in'), calculation.role),
    ],
  }));
}

function tagSection(fact: InspectedFact, index: number, years: FiscalYears): Section {
  const { concept, context, unit, decimal, decimals, scale, format, id, target, isNil, problems } = fact;
  return {
    id: `tag${index}`,
    title: index === 0 ? l10n.t('Tag') : l10n.t('Tag around it'),
    entries: [
      ...entry(l10n.t('Concept'), concept, true),
      ...entry(l10n.t('Value'), isNil ? l10n.t('nil') : decimal === null ? null : plainDigits(decimal), true),
      ...entry(l10n.t('Period'), context === null ? l10n.t('no period stated') : contextPeriod(context, years)),
      ...dimensionEntries(context),
      ...entry(l10n.t('Unit'), unit === null ? null : unitOf(unit), true),
      ...entry(l10n.t('Decimals'), decimals === null ? null : String(decimals), true),
      ...entry(l10n.t('Scale'), scale === null ? null : String(scale), true),
      ...entry(l10n.t('Format'), format, true),
      ...entry(l10n.t('Entity'), context?.entity, true),
      ...entry(l10n.t('Target document'), target, true),
      ...entry(l10n.t('Id'), id, true),
      ...contradiction(fact, years),
      ...problems.flatMap((rule) => entry(l10n.t('Breaks a rule'), xbrlProblemInWords(rule, l10n))),
    ],
  };
}

function dimensionEntries(context: InspectedContext | null): Entry[] {
  return (context?.dimensions ?? []).flatMap(({ axis, member, value }) => entry(axis, member ?? value, true));
}

function contextPeriod({ period }: InspectedContext, years: FiscalYears): string {
  return period.type === 'forever' ? l10n.t('always') : periodInWords(period, years);
}

function unitOf({ numerators, denominators }: NonNullable<InspectedFact['unit']>): string {
  const over = numerators.join(' × ');
  return denominators.length === 0 ? over : `${over} / ${denominators.join(' × ')}`;
}

function contradiction({ contradicted }: InspectedFact, years: FiscalYears): Entry[] {
  if (contradicted === null) return [];
  const { value, unit, period } = contradicted;
  const parts = [`${value} ${unitConcluded(unit)}`, inTime(period, years)];
  return entry(l10n.t('The text says otherwise'), parts.filter((part) => part !== null).join(', '));
}

function inTime(period: Period | null, years: FiscalYears): string | null {
  return period === null ? null : periodInWords(period, years);
}

function footnotes(facts: readonly InspectedFact[]): Section {
  const texts = [...new Set(facts.flatMap((fact) => fact.footnotes))];
  return {
    id: 'footnotes',
    title: l10n.t('Footnotes'),
    entries: texts.flatMap((text, index) => entry(String(index + 1), text)),
  };
}

function why(reading: Reading, steps: readonly ProvenanceStep[]): Section {
  return {
    id: 'why',
    title: l10n.t('Why'),
    entries: steps.flatMap((step) => entry(ruleInWords(step.rule), stepInWords(step, reading))),
  };
}
