import { formatPeriod } from '../calendar';
import type { Figure, ProvenanceRule } from '../filing';
import { intervalOf, overlaps } from '../library/arithmetic';
import { normalised, subjectKey, subjectOfFigure } from '../library/subjects';
import { append } from '../maps';
import { isTakenAway } from './deductions';
import { labelledValues } from './labelledValues';
import type { Tie } from './model';
import { isScaleSlip, isSlip, tells } from './slips';
import { figureAt, type Check, type Source, type IndexedFigure } from './source';
import { mayBeOne, sameTie } from './ties';

/**
 * The same fact stated twice, in prose, bullets and tables, within rounding. Two figures that share a metric and a period need not be
 * one fact (a segment, another measure of profit, an average): where they differ, they must differ as a slip makes them.
 */
export const sameFact: Check = function* (source) {
  const facts = factsOf(source);
  const others = subjectsOf(facts.values());
  for (const statements of facts.values()) {
    if (statements.length < 2) continue;
    const values = valuesOf(statements);
    for (const value of values) yield* repetitions(value, values);
    for (const tie of contradictions(source, values)) {
      const odd = figureAt(source, tie.stated);
      if (odd && !isOfOtherPeriod(odd, others.get(subjectOf(odd)) ?? [])) yield tie;
    }
  }
  yield* labelledValues(source);
};

/** The figures that are of one subject, period, unit and kind, by what these are. */
function factsOf(source: Source): ReadonlyMap<string, readonly IndexedFigure[]> {
  const facts = new Map<string, IndexedFigure[]>();
  for (const index of source.figures.keys()) {
    const stated = figureAt(source, index);
    const key = stated && factKey(stated.figure);
    if (stated && key !== undefined) append(facts, key, stated);
  }
  return facts;
}

/** All statements by what they are of, whatever the period. */
function subjectsOf(facts: Iterable<readonly IndexedFigure[]>): ReadonlyMap<string, readonly IndexedFigure[]> {
  const subjects = new Map<string, IndexedFigure[]>();
  for (const statements of facts) for (const each of statements) append(subjects, subjectOf(each), each);
  return subjects;
}

function subjectOf({ figure }: IndexedFigure): string {
  const subject = subjectOfFigure(figure);
  return `${figure.unit} ${figure.kind} ${subject === undefined ? '' : subjectKey(subject)}`;
}

/** Looking at no more statements keeps a made-up filing from costing the square of its length. */
const MOST_STATEMENTS = 50;

/** Where the filing states the value of another period, it is the period that was misread. */
function isOfOtherPeriod({ index, figure }: IndexedFigure, statements: readonly IndexedFigure[]): boolean {
  return statements.slice(0, MOST_STATEMENTS).some((each) => each.index !== index && mayBeOne(each.figure, figure));
}

function factKey(figure: Figure): string | undefined {
  const subject = subjectOfFigure(figure);
  if (subject === undefined || figure.kind === 'forecast') return undefined;
  // Numbers of exhibits and clauses: what is counted under no known name is no fact to rely on.
  if (subject.type === 'label' && figure.unit === 'count') return undefined;
  const { period, unit, kind, basis, notation, entity, partOf, tags } = figure;
  const dimensions = (tags[0]?.dimensions ?? []).map(({ axis, member, value }) => `${axis}=${member ?? value ?? ''}`);
  const when = period === null ? null : formatPeriod(period);
  return JSON.stringify([subjectKey(subject), when, unit, notation, kind, basis, entity, partOf, dimensions]);
}

/** The statements of one value within rounding, the most precise first. */
type Value = readonly [IndexedFigure, ...IndexedFigure[]];

/** Parts statements into those that agree with the same most precise one; the value that is stated most often comes first. */
function valuesOf(statements: readonly IndexedFigure[]): Value[] {
  const values: [IndexedFigure, ...IndexedFigure[]][] = [];
  for (const statement of [...statements].sort((a, b) => b.figure.decimals - a.figure.decimals || a.index - b.index)) {
    const known = values.find(([first]) => overlaps(intervalOf(first.figure), intervalOf(statement.figure)));
    if (known !== undefined) known.push(statement);
    else if (values.length < MOST_STATEMENTS) values.push([statement]);
  }
  return values.sort((a, b) => b.length - a.length);
}

/** How sure it is that two numbers of one metric with some digits in common are one fact. */
const REPEATED = 0.9;

/** How sure it is that a number which differs by a slip was meant to be one that is stated once, or several times. */
const MEANT = { once: 0.6, often: 0.8 } as const;
const UNLIKELY = 0.3;

function* repetitions(value: Value, values: readonly Value[]): Iterable<Tie> {
  const [first, ...others] = value;
  const meant = others.length > 1 ? MEANT.often : MEANT.once;
  for (const other of others) {
    if (!tells(other.figure, intervalOf(first.figure))) continue;
    const ifFailed = wouldBeTold(other, first, value, values) ? meant : UNLIKELY;
    const tie = sameTie({ check: 'sameFact', confidence: REPEATED, ifFailed }, other, first);
    // One unit of the last place is how filers round, or another period that was misread.
    if (tie.holds) yield tie;
  }
}

/** Whether {@link contradictions} would tell the two apart if one of them were wrong. */
function wouldBeTold(one: IndexedFigure, other: IndexedFigure, value: Value, values: readonly Value[]): boolean {
  const isAlike = isNamedAlike(one.figure, other.figure);
  const left = value.length - 1;
  const rest = values.filter((each) => each !== value);
  if (isAlike && values.length < MOST_VALUES && rest.every(({ length }) => length < left)) return true;
  const odd = rest.filter(({ length }) => length === 1).length + (left === 1 ? 2 : 1);
  if (isAlike && left === 1 && odd === 2) return true;
  return one.figure.block !== other.figure.block && isLong(one, odd * values.length);
}

/** With so many digits, two numbers that differ in one of them were meant to be the same, whatever stands beside them. */
const HARDLY_CHANCE = 2e-3;

/**
 * A statement in another block that a long number differs from by a slip: not by its sign alone, which is more often misread than wrong.
 * @param tried how many pairs might be like each other
 */
function slippedFrom(one: IndexedFigure, values: readonly Value[], tried: number): IndexedFigure | undefined {
  const { figure } = one;
  if (!isLong(one, tried)) return undefined;
  // One statement of each value: looking at all would cost their number times that of the values.
  const others = values.flatMap((value) => value.find((each) => each.figure.block !== figure.block) ?? []);
  const chance = HARDLY_CHANCE / Math.max(1, tried);
  return others.find(({ figure: other }) => figure.value !== -other.value && isSlip(figure, intervalOf(other), chance));
}

/** Whether it has so many digits that a slip in it is known for one among so many numbers that it might be like. */
function isLong({ figure }: IndexedFigure, tried: number): boolean {
  return tells(figure, intervalOf(figure), HARDLY_CHANCE / Math.max(1, tried));
}

/** Of many different values, one is like another by chance: then only long numbers tell. */
const MOST_VALUES = 3;

/**
 * What is stated once and differs from another value as a slip does: from the one stated most often where there are few; where all others
 * are stated twice, of the two that are left over; of long numbers, from any.
 */
function* contradictions(source: Source, values: readonly Value[]): Iterable<Tie> {
  const odd = values.flatMap(([only, ...more]) => (more.length === 0 ? [only] : [])).reverse();
  const [most] = values;
  const leftOver = odd.length === 2 && values.length > 2 ? odd : [];
  const meant = values.length <= MOST_VALUES ? (most ?? []) : leftOver;
  for (const one of odd) {
    const others = values.filter(([first]) => first !== one);
    const alike =
      meant.find((each) => each !== one && isNamedAlike(each.figure, one.figure) && differsBySlip(source, one, each)) ??
      slippedFrom(one, others, odd.length * others.length);
    if (alike === undefined) continue;
    const isOften = others.some((value) => value.length > 1 && value.includes(alike));
    yield sameTie({ check: 'sameFact', confidence: isOften ? MEANT.often : MEANT.once }, one, alike);
  }
}

/** The same words in two places. Another name for the metric may be that of another measure ("total expense", "expense"). */
function isNamedAlike(one: Figure, other: Figure): boolean {
  if (one.block === other.block || one.label === null || other.label === null) return false;
  return normalised(one.label) === normalised(other.label);
}

/**
 * In a sentence an outflow has no sign: that is told of numbers in the same kind of place only. Where a scale stands far from the number
 * it is more likely misread than wrong.
 */
function differsBySlip(source: Source, { figure }: IndexedFigure, { figure: other }: IndexedFigure): boolean {
  const meant = intervalOf(other);
  if (isSlip(figure, meant))
    return !isTakenAway(source, figure, other) && (figure.value !== -other.value || isInTable(figure) === isInTable(other));
  return isScaleSlip(figure, meant) && [figure, other].every(saysItsScale);

  function isInTable({ block }: Figure): boolean {
    return source.analysis.filing.blocks[block]?.kind === 'table';
  }
}

/** Beside itself: a word, a percent sign, or an amount in full. */
function saysItsScale({ notation, provenance }: Figure): boolean {
  const has = (rule: ProvenanceRule) => provenance.some((step) => step.rule === rule);
  return notation !== 'number' || has('scaleWord') || (has('currency') && !provenance.some((step) => step.of === 'scale'));
}
