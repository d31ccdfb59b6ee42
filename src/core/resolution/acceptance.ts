import type { Lexicon } from '../recognition/lexicon';
import { isStrong, type Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import { within } from '../recognition/within';
import type { Range } from './subjects';

/**
 * Which quantities of running text a reader would call figures. Money, scaled numbers and percentages always are; a bare number
 * has to count something or be what a metric is said to be; a length of time has to be measured, not stipulated.
 */
export function acceptQuantities(block: Recognised, sentence: Range, lexicon: Lexicon): Quantity[] {
  const all = within(block.quantities, sentence.from, sentence.to);
  const accepted: Quantity[] = [];
  for (const quantity of all) {
    const partner = quantity.rangeWith === null ? undefined : block.quantities[quantity.rangeWith];
    const ends = partner ? [quantity, partner] : [quantity];
    // Of a range one end may carry what both mean: "91 to 180 days past due", "12 to 15 stores".
    if (ends.some((end) => isStipulated(block, end, lexicon) || isDenominator(block, end, lexicon))) continue;
    if (ends.some((end) => isFigure(block, end, sentence, lexicon)) || isCompared(block, accepted.at(-1), quantity))
      accepted.push(quantity);
  }
  return accepted;
}

function isFigure(block: Recognised, quantity: Quantity, sentence: Range, lexicon: Lexicon): boolean {
  if (isStrong(quantity) || quantity.counted !== null || quantity.per !== null) return true;
  if (isLabelled(block, quantity)) return true;
  if (quantity.measure !== null) return isMeasured(block, quantity, sentence, lexicon);
  return isCount(block, quantity, sentence, lexicon);
}

/** "327 stores, compared with 311 a year ago": the number beside one that is a figure. */
function isCompared(block: Recognised, before: Quantity | undefined, quantity: Quantity): boolean {
  if (!before || before.measure !== quantity.measure || isStrong(before)) return false;
  const cue = block.cues.find(
    (c) => c.last === quantity.boundFirst && (c.role === 'comparedWith' || c.role === 'from' || c.role === 'to'),
  );
  return cue !== undefined && cue.first >= before.last;
}

/** "Number of stores: 27". */
function isLabelled(block: Recognised, quantity: Quantity): boolean {
  const colon = block.tokens[quantity.boundFirst - 1];
  return colon?.text === ':' && block.tokens[quantity.boundFirst - 2]?.kind === 'word';
}

/** A term or a condition, not a measurement: "180 days past due", "30 days before". */
function isStipulated(block: Recognised, quantity: Quantity, lexicon: Lexicon): boolean {
  return quantity.measure !== null && lexicon.stipulated.match(block.tokens, quantity.last) !== undefined;
}

/** "2 accidents per million hours": what something else is measured against. */
function isDenominator(block: Recognised, quantity: Quantity, lexicon: Lexicon): boolean {
  return quantity.currency === null && lexicon.denominators.has(block.tokens[quantity.boundFirst - 1]);
}

function isMeasured(block: Recognised, quantity: Quantity, sentence: Range, lexicon: Lexicon): boolean {
  if (quantity.digits.exponent < 0 && !isSpelled(block, quantity)) return true;
  if (isNamedLength(block, quantity, lexicon)) return true;
  // 六年时间
  if (lexicon.counters && lexicon.measuredLength.has(block.tokens[quantity.last])) return true;
  for (let i = sentence.from; i < quantity.first; i++)
    if (lexicon.measuredLength.has(block.tokens[i])) return hasVerbBefore(block, quantity, sentence);
  return false;
}

const isSpelled = (block: Recognised, quantity: Quantity) => block.tokens[quantity.first]?.kind === 'word';

/** "with a term of five years": the noun that is measured leads to the number; a bound ("of up to three months") makes it a condition. */
function isNamedLength(block: Recognised, quantity: Quantity, lexicon: Lexicon): boolean {
  if (quantity.boundFirst !== quantity.first) return false;
  const link = block.tokens[quantity.first - 1];
  return lexicon.partOf.has(link) && lexicon.measuredLength.has(block.tokens[quantity.first - 2]);
}

function hasVerbBefore(block: Recognised, quantity: Quantity, sentence: Range): boolean {
  return block.cues.some(
    (cue) =>
      cue.role === 'verb' && cue.first >= sentence.from && cue.last <= quantity.boundFirst && quantity.boundFirst - cue.last <= 1,
  );
}

function isCount(block: Recognised, quantity: Quantity, sentence: Range, lexicon: Lexicon): boolean {
  const next = block.tokens[quantity.last];
  if (lexicon.counters && quantity.nounFirst > quantity.last) return true;
  if (!lexicon.counters && next?.kind === 'word' && !next.glued && next.text.length > 1) {
    if (block.names.some((name) => name.first === quantity.last)) return true;
    if (block.periods.some((period) => period.first <= quantity.last && period.last > quantity.last)) return false;
    const lower = next.text.charAt(0) === next.text.charAt(0).toLowerCase();
    if (!lexicon.stopWords.has(next))
      return (lower || countsNoun(block, quantity, lexicon)) && !block.cues.some((cue) => cue.first === quantity.last);
  }
  // "the number of stores was 327 at the end of the year": what it counts stands before the verb.
  const named = lexicon.partOf.has(block.tokens[quantity.boundFirst - 1])
    ? block.names.find((name) => name.last === quantity.boundFirst - 1)
    : undefined;
  if (named && named.entry.metric.unitType !== 'monetary') return true;
  if (!hasVerbBefore(block, quantity, sentence)) return false;
  return block.names.some(
    (name) =>
      name.first >= sentence.from &&
      name.last <= quantity.first &&
      name.entry.metric.unitType !== 'monetary' &&
      name.entry.metric.unitType !== 'perShare',
  );
}

/** Digits from which on a number is no name of a hall, a level or a standard. */
const LONG = 4;

/**
 * "12.340 Gästen": nouns have capitals. A footnote's number opens its block ("2 Angaben …"), and a short number is as likely part
 * of a name ("Halle 7 Nord"), unless the noun stands in the plural and nothing named stands before.
 */
function countsNoun(block: Recognised, quantity: Quantity, { language }: Lexicon): boolean {
  if (language.countedNouns === undefined || quantity.first === 0) return false;
  // "30001 Neustadt": a long number is written in groups.
  if (/^\d{5,}$/.test(block.tokens[quantity.first]?.text ?? '')) return false;
  if (quantity.digits.coefficient.length + quantity.digits.exponent >= LONG || quantity.digits.exponent < 0) return true;
  const before = block.tokens[quantity.boundFirst - 1];
  const noun = block.tokens[quantity.last]?.text ?? '';
  const isPlural = language.countedNouns.some((ending) => noun.endsWith(ending));
  return isPlural && before?.kind === 'word' && before.text.charAt(0) === before.text.charAt(0).toLowerCase();
}
