import type { Basis } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import { isEndOfMovement, isStartOfMovement, verbLastChange } from './movements';
import { isPortion } from './portions';
import type { Range } from './subjects';

/**
 * The part a quantity plays in its sentence, read from the words around it alone.
 *
 * - `alternate`: the amount before it once more, in another currency;
 * - `current`: the metric's value; `prior`: the value it is compared with;
 * - `change`, `share`: of the value spoken of.
 */
export type Role =
  | { readonly type: 'alternate' }
  | { readonly type: 'current' }
  /** `basis` where the words of comparison tell it: 较上年同期. */
  | { readonly type: 'prior'; readonly basis?: Basis }
  | { readonly type: 'share' }
  | ChangeRole;

interface ChangeRole {
  readonly type: 'change';
  readonly direction: 1 | -1 | 0;
  readonly basis: Basis | null;
  /** The verb, where it says what sort of change: an estimate was revised, a price moved on an exchange. */
  readonly by?: 'revision' | 'exchange' | undefined;
}

function sortOfChange(role: Cue['role']): ChangeRole['by'] {
  if (role === 'raised' || role === 'lowered') return 'revision';
  return role === 'rose' || role === 'fell' ? 'exchange' : undefined;
}

/** The members of a list share a part; "year over year" may stand behind the last only. */
function listedRole(role: Role, question: RoleQuestion): Role {
  if (role.type === 'alternate') return { type: 'current' };
  return role.type === 'change' && role.basis === null ? { ...role, basis: basisAround(question) } : role;
}

export interface RoleQuestion {
  readonly block: Recognised;
  readonly lexicon: Lexicon;
  readonly quantity: Quantity;
  readonly sentence: Range;
  /** Tokens between the quantity before (or the sentence's start) and this one. */
  readonly lead: Range;
  /** Tokens between this quantity and the next (or the sentence's end). */
  readonly tail: Range;
  readonly before: { readonly quantity: Quantity; readonly role: Role } | null;
  /** True when the subject is itself a rate, so that "5% of" does not make it a share. */
  readonly subjectIsRatio: boolean;
}

const GAP_LIMIT = 14;

export function roleOf(question: RoleQuestion): Role {
  const { before, quantity } = question;
  if (before && isAlternate(question.block, question.lexicon, before.quantity, quantity)) return { type: 'alternate' };
  if (
    before &&
    before.role.type !== 'change' &&
    quantity.per !== null &&
    isApposed(question.block, question.lexicon, before.quantity, quantity)
  )
    return before.role;
  const measured = measuredAgainst(question);
  if (measured) return measured;
  if (isContrasted(question)) return { type: 'prior' };
  if (before && !isEndOfMovement(question) && isListed(question, before.quantity)) return listedRole(before.role, question);
  if (before && datedBracket(question.block, question.lead)) return { type: 'prior' };
  if (isPortion(question)) return { type: 'share' };
  if (isValueBefore(question)) return { type: 'prior' };
  const named = namedChange(question);
  if (named) return named;
  const lead = leadCue(question);
  if (lead?.role === 'comparedWith' || lead?.role === 'from' || isStartOfMovement(question)) return { type: 'prior' };
  const behind = tailChange(question);
  if (behind && isRelative(quantity)) return behind;
  if (lead && lead.direction !== undefined) {
    if (lead.role === 'to') return { type: 'current' };
    if (isRelative(quantity) || lead.role === 'by' || lead.immediate) {
      return { type: 'change', direction: lead.direction, basis: basisAround(question), by: sortOfChange(lead.role) };
    }
  }
  const last = verbLastChange(question);
  if (last) return last.type === 'change' ? { ...last, basis: basisAround(question) } : last;
  if (quantity.notation === 'percent' && isShare(question)) return { type: 'share' };
  return { type: 'current' };
}

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
function measuredAgainst({ block, lexicon, lead, quantity }: RoleQuestion): Role | undefined {
  if (!lexicon.language.commaEndsClause || isRelative(quantity)) return undefined;
  let end = quantity.boundFirst;
  while (end > lead.from && (lexicon.fillers.has(block.tokens[end - 1]) || block.tokens[end - 1]?.text === '的')) end--;
  const cue = block.cues.find((c) => c.last === end && c.first >= lead.from && (c.role === 'yoy' || c.role === 'qoq'));
  return cue?.role === 'yoy' || cue?.role === 'qoq' ? { type: 'prior', basis: cue.role } : undefined;
}

function isContrasted({ block, lead, before, quantity }: RoleQuestion): boolean {
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
  let open = lead.from;
  while (open < lead.to && block.tokens[open]?.text !== '(') open++;
  const end = block.tokens[lead.to - 1]?.text === ':' ? lead.to - 1 : lead.to;
  return block.periods.find(
    (period) =>
      period.first === open + 1 &&
      (period.last === end || (BEFORE.has(period.meaning) && !isClosedBetween(block, period.last, lead.to))),
  );
}

/** "lag um 3 Mio € über dem Vorjahreswert von 5 Mio €": the value that the words for the time before lead to. */
function isValueBefore({ block, lexicon, lead, quantity }: RoleQuestion): boolean {
  if (!lexicon.partOf.has(block.tokens[quantity.boundFirst - 1])) return false;
  return block.periods.some(
    (period) => period.first >= lead.from && period.last === quantity.boundFirst - 1 && BEFORE.has(period.meaning),
  );
}

/** Behind these a bracket holds the value of that time, whatever it is called there: "(Vj. Ertrag in Höhe von 5)". */
const BEFORE = new Set<PeriodExpression['meaning']>(['yearAgo', 'priorYear', 'prior']);

function isClosedBetween(block: Recognised, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (block.tokens[i]?.text === ')') return true;
  return false;
}

/** Percent, points, multiples: numbers that can measure a change without being an amount. */
function isRelative(quantity: Quantity): boolean {
  return quantity.notation !== 'number';
}

/** "RMB5.2 billion (or US$731 million)": only little words between two amounts in different currencies. */
export function isAlternate(block: Recognised, lexicon: Lexicon, before: Quantity, quantity: Quantity): boolean {
  if (quantity.currency === null || before.currency === null || quantity.currency === before.currency) return false;
  if (quantity.first - before.last > 6) return false;
  for (let i = before.last; i < quantity.first; i++) {
    const token = block.tokens[i];
    const isLittle = token && (token.kind === 'sign' || lexicon.alternates.has(token) || lexicon.bounds.match(block.tokens, i));
    if (!isLittle) return false;
  }
  return true;
}

/** "$44.2 million, or $0.89 per share ($0.88 on a diluted basis)": the same result, measured once more. */
export function isApposed(block: Recognised, lexicon: Lexicon, before: Quantity, quantity: Quantity): boolean {
  if (quantity.notation !== before.notation || quantity.first - before.last > 10) return false;
  let opened = false;
  for (let i = before.last; i < quantity.boundFirst; i++) {
    const token = block.tokens[i];
    if (!token || (token.kind !== 'sign' && !lexicon.apposition.has(token))) return false;
    if (token.text === '(' || lexicon.listLinks.has(token)) opened = true;
  }
  return opened && (quantity.per !== null) !== (before.per !== null && quantity.per === null);
}

/** The next in a list ("5, 6 and 7"), or the other end of a range: what was said of the one before holds for it. */
function isListed({ block, lead, quantity, lexicon, ...question }: RoleQuestion, before: Quantity): boolean {
  // "an increase of $5 million, or 12%": the same change once more, in another measure.
  const changeGoesOn = question.before?.role.type === 'change' && lead.to - lead.from <= 3;
  if (quantity.rangeWith !== null && before.rangeWith !== null && lead.to - lead.from <= 1) return true;
  if (lead.from === lead.to || (before.notation !== quantity.notation && !changeGoesOn)) return false;
  let linked = false;
  if (
    lexicon.language.commaEndsClause &&
    block.cues.some((cue) => cue.first >= lead.from && cue.last <= lead.to && cue.role === 'comparedWith')
  )
    return false;
  for (let i = lead.from; i < lead.to; i++) {
    const token = block.tokens[i];
    const period = block.periods.find((p) => p.first <= i && i < p.last);
    if (period) {
      i = period.last - 1;
      continue;
    }
    if (!token) return false;
    const compared = block.cues.find(
      (cue) => cue.first === i && (cue.role === 'comparedWith' || cue.role === 'from' || cue.role === 'over'),
    );
    if (compared && block.periods.some((p) => p.first >= compared.last && p.first <= compared.last + 1 && p.last < lead.to)) {
      i = compared.last - 1;
      continue;
    }
    if (lexicon.listLinks.has(token) || token.text === ',') linked = true;
    else if (token.text === '(' && changeGoesOn) linked = true;
    else if (!lexicon.fillers.has(token) && token.text !== ')' && token.text !== '~') return false;
  }
  return linked;
}

interface LeadCue {
  readonly role: Cue['role'];
  /** Set when the cue belongs to a change: "increased … to". */
  readonly direction: 1 | -1 | 0 | undefined;
  /** Nothing but a hedge stands between the change word and the number. */
  readonly immediate: boolean;
}

/** The cue that governs the number: the nearest before it, seen through to the change verb it hangs on. */
function leadCue(question: RoleQuestion): LeadCue | undefined {
  const { block, lead, quantity } = question;
  const cues = block.cues.filter(
    (cue) =>
      cue.first >= lead.from &&
      cue.last <= lead.to &&
      cue.role !== 'yoy' &&
      cue.role !== 'qoq' &&
      !isHedge(cue, quantity) &&
      !isClosed(block, cue, quantity),
  );
  const nearest = cues.at(-1);
  if (!nearest) return undefined;
  const nameBetween = block.names.some((name) => name.first >= nearest.last && name.last <= quantity.first);
  if (nearest.role === 'comparedWith') return { role: 'comparedWith', direction: undefined, immediate: false };
  const direction = directionOf(nearest.role);
  if (nameBetween && direction !== undefined && isChangeOf(question, nearest))
    return { role: nearest.role, direction, immediate: true };
  if (nameBetween || quantity.first - nearest.last > GAP_LIMIT) return undefined;
  if (direction !== undefined) return { role: nearest.role, direction, immediate: isImmediate(question, nearest) };
  if (nearest.role === 'to' || nearest.role === 'by' || nearest.role === 'from') {
    const verb = cues
      .slice(0, -1)
      .reverse()
      .find((cue) => directionOf(cue.role) !== undefined);
    const governed = verb !== undefined && nearest.first - verb.last <= GAP_LIMIT;
    const adjacent = quantity.first - nearest.last <= 4;
    if (nearest.role === 'from')
      return adjacent &&
        (verb !== undefined || question.before?.role.type === 'change' || hasMoved(question) || movesOn(question)) &&
        !quantityHasName(block, nearest, quantity)
        ? { role: 'from', direction: undefined, immediate: false }
        : undefined;
    return governed && adjacent
      ? { role: nearest.role, direction: directionOf(verb.role), immediate: true }
      : nearest.role === 'to'
        ? { role: 'to', direction: undefined, immediate: false }
        : undefined;
  }
  return undefined;
}

function quantityHasName(block: Recognised, cue: Cue, quantity: Quantity): boolean {
  return block.names.some((name) => name.first >= cue.last && name.last <= quantity.first);
}

/** "Revenue growth was 12%": the subject itself is a change. */
function namedChange(question: RoleQuestion): Role | undefined {
  const { block, lead, quantity } = question;
  if (!isRelative(quantity)) return undefined;
  const own = clauseChange(question);
  if (own) return own;
  const verb = block.cues.find((cue) => cue.role === 'verb' && cue.last === quantity.boundFirst && cue.first > lead.from);
  const inWord = verb && changeInName(question, verb);
  if (inWord) return inWord;
  const cue = verb && block.cues.find((c) => c.last === verb.first && directionOf(c.role) !== undefined);
  const name = cue && block.names.some((n) => n.last === cue.first);
  return cue && name ? { type: 'change', direction: directionOf(cue.role) ?? 0, basis: basisAround(question) } : undefined;
}

/** 同比增长分别为5%和6%: a clause that says no more than that something changed. */
function clauseChange(question: RoleQuestion): Role | undefined {
  const { block, lead, quantity, lexicon } = question;
  if (!lexicon.language.commaEndsClause) return undefined;
  const cue = block.cues.findLast(
    (c) => c.first >= lead.from && c.last <= quantity.boundFirst && directionOf(c.role) !== undefined,
  );
  if (!cue) return undefined;
  const covered = new Set<number>();
  for (const c of block.cues)
    if (c.role === 'verb' || c.role === 'respectively' || c.role === 'by') for (let i = c.first; i < c.last; i++) covered.add(i);
  for (let i = cue.last; i < quantity.boundFirst; i++)
    if (!covered.has(i) && !lexicon.fillers.has(block.tokens[i]) && block.tokens[i]?.kind !== 'sign') return undefined;
  return { type: 'change', direction: directionOf(cue.role) ?? 0, basis: basisAround(question), by: sortOfChange(cue.role) };
}

/** "Der Umsatzrückgang im Jahr 2023 belief sich auf 2 %": the same, in one word. */
function changeInName(question: RoleQuestion, verb: Cue): Role | undefined {
  const { block, lead } = question;
  const cue = block.cues.findLast(
    (c) =>
      c.first >= lead.from &&
      c.last <= verb.first &&
      directionOf(c.role) !== undefined &&
      block.names.some((name) => name.first === c.first && name.last === c.last),
  );
  return cue && { type: 'change', direction: directionOf(cue.role) ?? 0, basis: basisAround(question) };
}

/** "the increase in revenue of $5 million": the name stands between the change and its size. */
function isChangeOf({ block, lexicon, quantity }: RoleQuestion, cue: Cue): boolean {
  const next = block.tokens[cue.last];
  const before = block.tokens[quantity.boundFirst - 1];
  const name = block.names.find((n) => n.first > cue.last && n.last < quantity.boundFirst);
  return (
    name !== undefined &&
    lexicon.tailLinks.has(next) &&
    name.first - cue.last <= 4 &&
    lexicon.partOf.has(before) &&
    name.last === quantity.boundFirst - 1
  );
}

/** Did the sentence speak of a movement before this number? */
function hasMoved({ block, sentence, lead }: RoleQuestion): boolean {
  return block.cues.some((cue) => cue.first >= sentence.from && cue.last <= lead.from && directionOf(cue.role) !== undefined);
}

/** "from 5 rising to 6", 由5增至6: the movement follows. */
function movesOn({ block, tail }: RoleQuestion): boolean {
  const verb = block.cues.find((cue) => cue.first >= tail.from && cue.last <= tail.to && directionOf(cue.role) !== undefined);
  return verb !== undefined && verb.first - tail.from <= 6;
}

/** "(Vj. –) und Mieten von 5": the bracket that the cue opened is closed before the number. */
function isClosed(block: Recognised, cue: Cue, quantity: Quantity): boolean {
  if (block.tokens[cue.first]?.text !== '(') return false;
  return isClosedBetween(block, cue.last, quantity.first);
}

/** "up to 5", "over 5": the cue word is part of a hedge that the quantity already carries. */
function isHedge(cue: Cue, quantity: Quantity): boolean {
  return quantity.bound !== null && cue.last > quantity.boundFirst;
}

/** Only articles and the like, and the number's own hedge, stand between the change word and the number. */
function isImmediate({ block, lexicon, quantity }: RoleQuestion, cue: Cue): boolean {
  for (let i = cue.last; i < quantity.boundFirst; i++) if (!lexicon.fillers.has(block.tokens[i])) return false;
  return true;
}

function directionOf(role: Cue['role']): 1 | -1 | 0 | undefined {
  if (role === 'increase' || role === 'raised' || role === 'rose') return 1;
  if (role === 'decrease' || role === 'lowered' || role === 'fell') return -1;
  return role === 'change' ? 0 : undefined;
}

/** "a 15.1% year-over-year increase", "5% lower", "16.2% year-over-year": the words behind the number say that it is a change. */
function tailChange(question: RoleQuestion): Role | undefined {
  const { block, tail } = question;
  let basis: Basis | null = null;
  for (let i = tail.from, steps = 0; i < tail.to && steps < 4; steps++) {
    const cue = block.cues.find((c) => c.first === i || (c.first === i + 1 && isOpening(block, i)));
    if (!cue) break;
    if (cue.role === 'yoy' || cue.role === 'qoq') {
      basis = cue.role;
      i = cue.last;
      continue;
    }
    const direction = directionOf(cue.role);
    if (direction === undefined) break;
    return { type: 'change', direction, basis: basis ?? basisAround(question) };
  }
  if (basis === null) return undefined;
  const lead = leadCue(question);
  return { type: 'change', direction: lead?.direction ?? 0, basis };
}

const isOpening = (block: Recognised, at: number) => /^[-(]$/.test(block.tokens[at]?.text ?? '');

/** "year over year" next to the number, before or behind it, before anything else intervenes. */
function basisAround({ block, lead, tail, quantity }: RoleQuestion): Basis | null {
  const near = block.cues.filter(
    (cue) => (cue.role === 'yoy' || cue.role === 'qoq') && cue.first >= lead.from && cue.last <= tail.to,
  );
  const behind = near.find((cue) => cue.first >= tail.from && cue.first - tail.from <= 6);
  const ahead = near.findLast((cue) => cue.last <= quantity.first && quantity.first - cue.last <= 8);
  const cue = behind ?? ahead;
  return cue?.role === 'yoy' || cue?.role === 'qoq' ? cue.role : null;
}

function isShare(question: RoleQuestion): boolean {
  const { block, lead, tail, quantity, lexicon, subjectIsRatio } = question;
  const cue = block.cues.findLast((c) => c.first >= lead.from && c.last <= lead.to && c.role === 'share');
  if (cue && quantity.first - cue.last <= 4) return true;
  // 占全部利息支出的94.5%: what it is a share of stands between.
  if (cue && lexicon.language.headFinal && lexicon.partOf.has(block.tokens[quantity.boundFirst - 1])) return true;
  const isNamed = (at: number) => block.names.some((name) => name.first <= at && at < name.last);
  for (let i = lead.from; i < lead.to; i++) {
    const isShareNoun = lexicon.shareNouns.match(block.tokens, i) ?? isShareWord(block.tokens[i]?.key ?? '', lexicon);
    if (isShareNoun && !isNamed(i)) return true;
  }
  const of = block.tokens[tail.from];
  if (subjectIsRatio || !lexicon.partOf.has(of)) return false;
  const next = block.tokens[tail.from + 1];
  return (
    next !== undefined &&
    (lexicon.neutralModifiers.has(next) || block.names.some((name) => name.first === tail.from + 1) || isGenitive(question))
  );
}

/** "Exportanteil": a compound with the word for a share. */
function isShareWord(key: string, { language }: Lexicon): boolean {
  return (language.shareEndings ?? []).some((ending) => key.length > ending.length && key.endsWith(ending));
}

/** "21 % der Bestellungen": an article that alone says "of the", before a noun. */
function isGenitive({ block, tail, lexicon }: RoleQuestion): boolean {
  const article = block.tokens[tail.from];
  const noun = block.tokens[tail.from + 1];
  const isArticle = lexicon.articles.has(article) && lexicon.partOf.has(article);
  const isDated = block.periods.some((period) => period.first <= tail.from + 1 && period.last > tail.from);
  return isArticle && !isDated && noun?.kind === 'word' && noun.text.charAt(0) !== noun.text.charAt(0).toLowerCase();
}
