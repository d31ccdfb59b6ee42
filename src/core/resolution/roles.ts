import type { Lexicon } from '../recognition/lexicon';
import { leadCue, namedChange, signedChange, tailChange } from './changes';
import { datedBracket, isContrasted, isValueBefore, measuredAgainst } from './comparedValues';
import { isEndOfMovement, isStartOfMovement, verbLastChange } from './movements';
import { continuesShares, isPortion } from './portions';
import { isAlternate, isApposed, isListed, listedRole } from './repeatedValues';
import { basisAround, isRelative, sortOfChange, type Role, type RoleQuestion } from './role';

/** The part a quantity plays: what repeats or is set against the number before is asked first, then what moved, then shares. */
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
  const signed = signedChange(question);
  if (signed) return signed;
  const last = verbLastChange(question);
  if (last) return last.type === 'change' ? { ...last, basis: basisAround(question) } : last;
  if (quantity.notation === 'percent' && isGivenTo(question)) return { type: 'share', isPlanned: true };
  if (quantity.notation === 'percent' && (isShare(question) || continuesShares(question))) return { type: 'share' };
  return { type: 'current' };
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

/** 约50%将用于研发: what a percentage of the whole is spent on, or comes from. */
function isGivenTo({ block, lexicon, tail, quantity }: RoleQuestion): boolean {
  if (!lexicon.language.headFinal) return false;
  const isUse = (at: number) => lexicon.restrictingBehind.has(block.tokens[at]);
  let at = tail.from;
  while (at < tail.to && lexicon.fillers.has(block.tokens[at]) && !isUse(at)) at++;
  if (at < tail.to && isUse(at)) return true;
  // 约50%预计将于三年内使用，用于研发
  const before = block.tokens.slice(Math.max(0, quantity.boundFirst - NEAR_OPENING), quantity.boundFirst);
  if (before.length === NEAR_OPENING && before.every(({ kind }) => kind !== 'sign')) return false;
  for (at = tail.from; at < tail.to && at - tail.from < FAR_USE; at++) if (isUse(at)) return true;
  return false;
}

/** 余下约10%: so near to the clause's opening. */
const NEAR_OPENING = 3;

/** So many tokens may stand between a percentage that opens its clause and what it is used for. */
const FAR_USE = 18;

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
