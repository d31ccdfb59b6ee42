import type { PeriodExpression } from '../recognition/periods';
import type { Recognised } from '../recognition/recognise';
import { bracketOf } from './openBrackets';
import { type Role, type RoleQuestion, directionOf, isRelative } from './role';
import type { Range } from './subjects';

/** Stretches of time before the one spoken of, mostly named to compare with. */
export const PAST: ReadonlySet<PeriodExpression['meaning']> = new Set([
  'prior',
  'priorYear',
  'priorYearEnd',
  'yearAgo',
  'sameIn',
]);

/**
 * The period that stands before a number and sets it against the number before: 而2023年则为5亿元, "and a year ago it was 5". It
 * lies in the past of what is spoken of, or a word of comparison leads to it, and nothing moves between it and the number.
 */
export function contrastedPeriod(block: Recognised, lead: Range): PeriodExpression | undefined {
  const comma = block.tokens.slice(lead.from, lead.to).findLastIndex(({ text }) => text === ',' || text === ';');
  const from = lead.from + comma + 1;
  // It opens its clause: behind anything else it belongs to the number before.
  const cue = block.cues.find((c) => c.role === 'comparedWith' && c.first >= from && c.first - from <= 1 && c.last <= lead.to);
  const start = cue?.last ?? from;
  const period = block.periods.find((p) => p.first >= start && p.first - start <= 2 && p.last <= lead.to && !p.isEvent);
  if (!period) return undefined;
  return cue || PAST.has(period.meaning) ? period : undefined;
}

/** 较上年同期1019亿元增长: behind words that could measure a change stands the value it is measured against. */
export function measuredAgainst({ block, lexicon, lead, quantity }: RoleQuestion): Role | undefined {
  if (!lexicon.language.commaEndsClause || isRelative(quantity)) return undefined;
  let end = quantity.boundFirst;
  while (end > lead.from && (lexicon.fillers.has(block.tokens[end - 1]) || block.tokens[end - 1]?.text === '的')) end--;
  const cue = block.cues.find((c) => c.last === end && c.first >= lead.from && (c.role === 'yoy' || c.role === 'qoq'));
  return cue?.role === 'yoy' || cue?.role === 'qoq' ? { type: 'prior', basis: cue.role } : undefined;
}

export function isContrasted({ block, lead, before, quantity }: RoleQuestion): boolean {
  const period = before ? contrastedPeriod(block, lead) : undefined;
  if (!period) return false;
  const behind = block.cues.filter((cue) => cue.first >= period.last && cue.last <= quantity.boundFirst);
  const moves = block.cues.some(
    (cue) => cue.first >= lead.from && cue.last <= period.first && (directionOf(cue.role) !== undefined || cue.role === 'by'),
  );
  return (
    !moves && behind.some((cue) => cue.role === 'verb') && behind.every((cue) => cue.role === 'verb' || cue.role === 'again')
  );
}

/** "(Q3 2023: £198.7m)", "(Vj. 66,6 Mio €)": the period of a bracket that holds the value compared with; undefined when the lead is none. */
export function datedBracket(block: Recognised, lead: Range): PeriodExpression | undefined {
  const open = bracketOf(block.tokens, lead);
  if (open === undefined) return undefined;
  const end = block.tokens[lead.to - 1]?.text === ':' ? lead.to - 1 : lead.to;
  return block.periods.find(
    (period) =>
      period.first === open + 1 &&
      (period.last === end || (BEFORE.has(period.meaning) && !isClosedBetween(block, period.last, lead.to))),
  );
}

/** "lag um 3 Mio € über dem Vorjahreswert von 5 Mio €": the value that the words for the time before lead to. */
export function isValueBefore({ block, lexicon, lead, quantity }: RoleQuestion): boolean {
  if (!lexicon.partOf.has(block.tokens[quantity.boundFirst - 1])) return false;
  return block.periods.some(
    (period) => period.first >= lead.from && period.last === quantity.boundFirst - 1 && BEFORE.has(period.meaning),
  );
}

/** "(Vj. 5)" right behind a number. */
export function isSetAgainstYearBefore({ tokens, periods }: Recognised, tail: Range): boolean {
  const open = tokens.slice(tail.from, tail.from + 3).findIndex(({ text }) => text === '(');
  return open >= 0 && periods.some((period) => period.first === tail.from + open + 1 && period.meaning === 'yearAgo');
}

/** Behind these a bracket holds the value of that time, whatever it is called there: "(Vj. Ertrag in Höhe von 5)". */
const BEFORE = new Set<PeriodExpression['meaning']>(['yearAgo', 'priorYear', 'prior']);

export function isClosedBetween(block: Recognised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (block.tokens[i]?.text === ')') return true;
  return false;
}
