import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import { datedBracket } from './comparedValues';
import { isBehindBracket } from './openBrackets';
import { type Role, type RoleQuestion, basisAround } from './role';

/** The members of a list share a part; "year over year" may stand behind the last only. */
export function listedRole(role: Role, question: RoleQuestion): Role {
  if (role.type === 'alternate') return { type: 'current' };
  return role.type === 'change' && role.basis === null ? { ...role, basis: basisAround(question) } : role;
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
export function isListed({ block, lead, quantity, lexicon, ...question }: RoleQuestion, before: Quantity): boolean {
  // "an increase of $5 million, or 12%": the same change once more, in another measure.
  const changeGoesOn = question.before?.role.type === 'change' && lead.to - lead.from <= 3 && !datedBracket(block, lead);
  if (quantity.rangeWith !== null && before.rangeWith !== null && lead.to - lead.from <= 1) return true;
  if (lead.from === lead.to || (before.notation !== quantity.notation && !changeGoesOn)) return false;
  if (question.before?.role.type === 'prior' && isBehindBracket(block.tokens, lead)) return false;
  let linked = false;
  if (
    lexicon.language.commaEndsClause &&
    block.cues.some(
      (cue) =>
        cue.first >= lead.from &&
        cue.last <= lead.to &&
        // 上涨0.5元，至12元
        (cue.role === 'comparedWith' || (cue.role === 'to' && question.before?.role.type === 'change')),
    )
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
