import type { Basis } from '../filing';
import type { Quantity } from '../recognition/quantity';
import type { Cue, Recognised } from '../recognition/recognise';
import { isClosedBetween } from './comparedValues';
import { type Role, type RoleQuestion, basisAround, directionOf, isRelative, sortOfChange } from './role';

const GAP_LIMIT = 14;

interface LeadCue {
  readonly role: Cue['role'];
  /** Set when the cue belongs to a change: "increased … to". */
  readonly direction: 1 | -1 | 0 | undefined;
  /** Nothing but a hedge stands between the change word and the number. */
  readonly immediate: boolean;
}

/** The cue that governs the number: the nearest before it, seen through to the change verb it hangs on. */
export function leadCue(question: RoleQuestion): LeadCue | undefined {
  const { block, lead, quantity } = question;
  const cues = block.cues.filter(
    (cue) =>
      cue.first >= lead.from &&
      cue.last <= lead.to &&
      cue.role !== 'yoy' &&
      cue.role !== 'qoq' &&
      !isHedge(cue, quantity) &&
      !isClosed(block, cue, quantity) &&
      !isOfOtherClause(question, cue),
  );
  const nearest = cues.at(-1);
  if (!nearest) return undefined;
  const nameBetween = block.names.some((name) => name.first >= nearest.last && name.last <= quantity.first);
  if (nearest.role === 'comparedWith') return { role: 'comparedWith', direction: undefined, immediate: false };
  const direction = directionOf(nearest.role);
  if (nameBetween && direction !== undefined && isChangeOf(question, nearest))
    return { role: nearest.role, direction, immediate: true };
  const gap = wordsBetween(block, nearest.last, quantity.first);
  if (nameBetween || gap > GAP_LIMIT) return undefined;
  if (direction !== undefined) return { role: nearest.role, direction, immediate: isImmediate(question, nearest) };
  if (nearest.role === 'to' || nearest.role === 'by' || nearest.role === 'from') {
    const verb = cues
      .slice(0, -1)
      .reverse()
      .find((cue) => directionOf(cue.role) !== undefined);
    const governed = verb !== undefined && nearest.first - verb.last <= GAP_LIMIT;
    const adjacent = gap <= 4;
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

/** How many tokens stand between two places; when counts as one, however long it is said: 从截至2023年6月30日止六个月的5亿元. */
function wordsBetween(block: Recognised, from: number, to: number): number {
  const inside = block.periods.filter((period) => period.first >= from && period.last <= to);
  return to - from - inside.reduce((sum, period) => sum + period.last - period.first - 1, 0);
}

function quantityHasName(block: Recognised, cue: Cue, quantity: Quantity): boolean {
  return block.names.some((name) => name.first >= cue.last && name.last <= quantity.first);
}

/** "Revenue growth was 12%": the subject itself is a change. */
export function namedChange(question: RoleQuestion): Role | undefined {
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
  // 下降至2.5%: not by how much, but to where.
  const reaches = (c: Cue) => cue && c.role === 'to' && c.first >= cue.last && c.last <= quantity.boundFirst;
  if (!cue || block.cues.some(reaches)) return undefined;
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

/** 用于扩大业务，其余约10%: where a comma ends a clause, a change in it says nothing of a number behind words of the next. */
function isOfOtherClause({ block, lexicon, quantity }: RoleQuestion, cue: Cue): boolean {
  if (!lexicon.language.commaEndsClause || directionOf(cue.role) === undefined) return false;
  const between = block.tokens.slice(cue.last, quantity.boundFirst);
  const comma = between.findLastIndex(({ text }) => text === ',');
  return comma >= 0 && between.slice(comma + 1).some((token) => token.kind === 'word' && !lexicon.fillers.has(token));
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

/** 同比+4.5%: nothing stands between the basis and the number, whose own sign tells the direction. */
export function signedChange({ block, lexicon, lead, quantity }: RoleQuestion): Role | undefined {
  if (!lexicon.language.commaEndsClause || !isRelative(quantity)) return undefined;
  const cue = block.cues.findLast((c) => (c.role === 'yoy' || c.role === 'qoq') && c.first >= lead.from && c.last <= lead.to);
  if (cue?.role !== 'yoy' && cue?.role !== 'qoq') return undefined;
  for (let i = cue.last; i < quantity.boundFirst; i++)
    if (block.tokens[i]?.kind !== 'sign' && !lexicon.fillers.has(block.tokens[i])) return undefined;
  return { type: 'change', direction: 0, basis: cue.role };
}

/** "a 15.1% year-over-year increase", "5% lower", "16.2% year-over-year": the words behind the number say that it is a change. */
export function tailChange(question: RoleQuestion): Role | undefined {
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
