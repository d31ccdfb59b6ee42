import type { Cue } from '../recognition/recognise';
import type { Role, RoleQuestion } from './role';

const DIRECTIONS: Partial<Record<Cue['role'], 1 | -1 | 0>> = { increase: 1, decrease: -1, change: 0 };

/** How far the little word "by" may stand before its number, in tokens. */
const NEAR = 4;

/** "konnte um 5 % auf 20 Mio € gesteigert werden": a verb that stands last says of the number behind "by" that it is a change. */
export function verbLastChange({ block, lexicon, sentence, lead, quantity }: RoleQuestion): Role | undefined {
  const by = block.cues.findLast((cue) => cue.first >= lead.from && cue.last <= quantity.first);
  if (by?.role !== 'by' || quantity.boundFirst - by.last > NEAR) return undefined;
  // "lag um 3 Mio € über …", whatever it is measured against.
  const side = lexicon.bounds.match(block.tokens, quantity.last)?.value;
  if (side === 'over' || side === 'under') return { type: 'change', direction: side === 'over' ? 1 : -1, basis: null };
  const verb = block.cues.find(
    (cue) => cue.first >= quantity.last && cue.last <= sentence.to && DIRECTIONS[cue.role] !== undefined,
  );
  const between = block.tokens.slice(quantity.last, verb?.first ?? 0);
  if (!verb || between.some((token) => token.text === ';')) return undefined;
  return { type: 'change', direction: DIRECTIONS[verb.role] ?? 0, basis: null };
}

/** "stieg spürbar von 2,7 Mio € auf 3,3 Mio €": of two values that a movement lies between the first is the one before. */
export function isStartOfMovement({ block, lexicon, sentence, tail, quantity }: RoleQuestion): boolean {
  const opener = block.tokens[quantity.boundFirst - 1]?.text ?? '';
  if (quantity.rangeWith !== null || !lexicon.language.range.open.includes(opener.toLowerCase())) return false;
  const dated = block.periods.find((period) => period.first >= tail.from && period.first <= tail.from + 2);
  const from = dated?.last ?? tail.from;
  const to = block.cues.find((cue) => cue.role === 'to' && cue.first >= from && cue.first <= from + 1);
  if (!to || tail.to >= sentence.to || tail.to - to.last > 1) return false;
  return block.cues.some((cue) => cue.first >= sentence.from && cue.last <= sentence.to && DIRECTIONS[cue.role] !== undefined);
}

/** "rose from $4 million to $6 million": looks like a range, but the first value is the one before. */
export function isEndOfMovement({ block, lead, before, quantity }: RoleQuestion): boolean {
  if (before?.role.type !== 'prior' || quantity.rangeWith === null || lead.to - lead.from !== 1) return false;
  return block.cues.some((cue) => cue.role === 'to' && cue.first === lead.from && cue.last === lead.to);
}
