import type { Lexicon } from '../recognition/lexicon';
import type { Quantity } from '../recognition/quantity';
import type { Token } from '../recognition/tokens';
import type { RoleQuestion } from './role';

/**
 * Is the number a part of an amount named before it, in the same measure? The words say so ("davon", "darin sind … enthalten"), or
 * it stands in a bracket that divides the amount in front of it: "47 million (Water 30 million, Power 17 million)".
 */
export function isPortion(question: RoleQuestion): boolean {
  return isSaidToBe(question) || isOfFirst(question) || opensBreakdown(question) || continuesBreakdown(question);
}

/** Up to the end of the sentence: a list may hand out the whole amount ("davon entfielen 5 auf A, 3 auf B und 1 auf C"). */
function isSaidToBe(question: RoleQuestion): boolean {
  const { block, sentence, quantity } = question;
  const cue = block.cues.findLast((c) => c.role === 'portion' && c.first >= sentence.from && c.last <= quantity.boundFirst);
  if (cue) return true;
  return isClosed(question);
}

/** "In den Rückstellungen sind 3 Mio € für … enthalten": the verb stands last. */
function isClosed({ block, sentence, quantity }: RoleQuestion): boolean {
  if (quantity.currency === null) return false;
  const behind = block.cues.find((cue) => cue.role === 'portion' && cue.first >= quantity.last && cue.last <= sentence.to);
  const next = behind && block.tokens[behind.last]?.text;
  return behind !== undefined && (behind.last === sentence.to || next === undefined || /^[.,;)]$/.test(next));
}

/** "Von den 4 Mio Aktien … liegen 3 Mio": the sentence opens with the whole. */
function isOfFirst({ block, lexicon, sentence, before, quantity }: RoleQuestion): boolean {
  if (!before || before.quantity.notation !== quantity.notation || before.quantity.currency !== quantity.currency) return false;
  const [of, article] = block.tokens.slice(sentence.from, sentence.from + 2);
  const opens = lexicon.partOf.has(of) && lexicon.articles.has(article);
  return opens && before.quantity.boundFirst === sentence.from + 2 && before.quantity.scale === quantity.scale;
}

/** "(Water 30 million, …": words that are no period and no cue open the bracket, and a list goes on behind the number. */
function opensBreakdown(question: RoleQuestion): boolean {
  const { block, before, lead, tail, quantity, lexicon } = question;
  if (!before || !isLike(before.quantity, quantity) || block.tokens[lead.from]?.text !== '(') return false;
  return isLink(block.tokens[tail.from], lexicon) && isCaption(question, lead.from + 1);
}

/** ", Power 17 million)". */
function continuesBreakdown(question: RoleQuestion): boolean {
  const { block, before, lead, quantity, lexicon } = question;
  if (before?.role.type !== 'share' || !isLike(before.quantity, quantity)) return false;
  return isLink(block.tokens[lead.from], lexicon) && isCaption(question, lead.from + 1);
}

const isLink = (token: Token | undefined, lexicon: Lexicon) =>
  token?.text === ',' || token?.text === ';' || lexicon.listLinks.has(token);

const isLike = (a: Quantity, b: Quantity) => a.notation === b.notation && a.currency === b.currency && a.currency !== null;

/** One to five words right before the number that name something, the first of them with a capital. */
function isCaption({ block, lead, quantity }: RoleQuestion, from: number): boolean {
  const words = block.tokens.slice(from, quantity.boundFirst);
  const first = words[0]?.text.charAt(0) ?? '';
  if (words.length < 1 || words.length > 5 || first === first.toLowerCase()) return false;
  const isOther = (part: { first: number; last: number }) => part.first >= lead.from && part.last <= quantity.first;
  return (
    words.every((word) => word.kind === 'word' || word.text === '-') && !block.periods.some(isOther) && !block.cues.some(isOther)
  );
}

/** "48 % des Umsatzes in Europa, 19 % allein in Asien": another share of the same whole, with nothing done in between. */
export function continuesShares({ block, before, lead, quantity, lexicon }: RoleQuestion): boolean {
  if (before?.role.type !== 'share' || before.quantity.notation !== 'percent' || lexicon.language.headFinal) return false;
  let at = quantity.boundFirst - 1;
  while (at > lead.from && !isLink(block.tokens[at], lexicon) && lexicon.stopWords.has(block.tokens[at])) at--;
  const acts = block.cues.some(
    (cue) => cue.first >= lead.from && cue.last <= lead.to && cue.role !== 'share' && cue.role !== 'to',
  );
  return isLink(block.tokens[at], lexicon) && !acts && block.tokens[lead.from]?.text !== '(';
}
