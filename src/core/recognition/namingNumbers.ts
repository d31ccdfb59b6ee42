import type { Lexicon } from './lexicon';
import type { Prefix } from './numberPrefix';
import type { Suffix } from './numberSuffix';
import type { Token } from './tokens';

const YEAR = /^(?:19|20)\d\d$/;

/** Is the number at token `at` a name rather than a quantity: a note's number, a time of day, part of a code or of a word? */
export function isNamingNumber(tokens: readonly Token[], at: number, prefix: Prefix, suffix: Suffix, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[prefix.first - 1];
  const after = tokens[suffix.end];
  if (!token) return true;
  if (isPartOfCode(tokens, at, prefix, suffix)) return true;
  const strong = prefix.currency !== null || suffix.currency !== null || suffix.scale !== null || suffix.notation !== 'number';
  if (isInCompound(tokens, suffix)) return true;
  if (isClockTime(tokens, prefix, suffix, lexicon)) return true;
  if (strong) return false;
  // "2019 Equity Incentive Plan"
  if (YEAR.test(token.text) && lexicon.namedByYear.match(tokens, suffix.end) !== undefined) return true;
  // "2020/852": the number of a law, behind its year.
  if (before?.text === '/' && before.glued && token.glued && YEAR.test(tokens[prefix.first - 2]?.text ?? '')) return true;
  // Clock times and ratios of two bare numbers; a code after an exchange's name.
  if (after?.text === ':' && after.glued && tokens[suffix.end + 1]?.glued) return true;
  if (before?.text === ':' && before.glued && token.glued) return true;
  if (before?.text === ':' && lexicon.exchanges.has(tokens[prefix.first - 2])) return true;
  const called = before?.text === ':' ? prefix.first - 1 : prefix.first;
  if (isCalled(tokens, called, lexicon)) return true;
  if (after && lexicon.notCounted.has(after) && (after.glued || after.kind === 'word')) return true;
  // "12-month period", "90-day notice", "10-K": a number that is half of a word.
  if (after?.text === '-' && after.glued && tokens[suffix.end + 1]?.glued && tokens[suffix.end + 1]?.kind === 'word') return true;
  // "180 day+": part of a name.
  if (suffix.measure !== null && after?.text === '+' && after.glued) return true;
  return false;
}

/** 上午10点, 10点30分: what could be points of an index is a time of day. */
function isClockTime(tokens: readonly Token[], prefix: Prefix, suffix: Suffix, lexicon: Lexicon): boolean {
  if (!suffix.quoted || suffix.notation !== 'multiple') return false;
  return tokens[suffix.end]?.kind === 'number' || isCalled(tokens, prefix.first, lexicon);
}

/** "die 500-Mio-€-Anleihe": an amount that hyphens make the first part of a noun names it. */
function isInCompound(tokens: readonly Token[], suffix: Suffix): boolean {
  if (suffix.scale === null) return false;
  let at = suffix.end;
  // What stands between the scale and the noun: the sign of a currency.
  while (tokens[at]?.text === '-' && tokens[at]?.glued === true && tokens[at + 1]?.glued === true) {
    const part = tokens[at + 1];
    if (part?.kind === 'word') return part.text.charAt(0) !== part.text.charAt(0).toLowerCase();
    at += 2;
  }
  return false;
}

/** Letters or digits that touch the number and are no currency, scale or unit: `360shuke`, `Q3`, `H.10`, `555-0100`. */
function isPartOfCode(tokens: readonly Token[], at: number, prefix: Prefix, suffix: Suffix): boolean {
  const first = tokens[prefix.first];
  const before = tokens[prefix.first - 1];
  const after = tokens[suffix.end];
  if (first?.glued && before) {
    if (before.kind !== 'sign') return true;
    if (before.text === '.' && before.glued) return true;
    if ((before.text === '/' || before.text === '-') && before.glued && tokens[prefix.first - 2]?.kind === 'word') return true;
    if (before.text === '#' || before.text === '@' || before.text === '_') return true;
    if (before.text === '-' && before.glued && tokens[prefix.first - 2]?.kind === 'code') return true;
  }
  if (after?.glued && suffix.end === at + 1 && after.kind !== 'sign') return true;
  if (after?.glued && (after.text === '_' || after.text === '=')) return true;
  if (before?.text === '§' || isSection(tokens, at, suffix)) return true;
  return countDashed(tokens, at) >= 3 || isSerial(tokens, at);
}

/** "Rule 12b-2": a letter behind the number, and a number behind that. */
function isSection(tokens: readonly Token[], at: number, suffix: Suffix): boolean {
  const [letter, dash, number] = tokens.slice(at + 1, at + 4);
  const isLettered = letter?.kind === 'word' && letter.glued && letter.text.length === 1 && suffix.end === at + 2;
  return isLettered && dash?.text === '-' && dash.glued && number?.kind === 'number' && number.glued;
}

/** How many digits more than the number before the dash the one behind it has, in a serial number; no range is so wide. */
const SERIAL = 3;

/** "94-2404110", "1-34756": two bare numbers of very different length, as numbers of files and taxpayers are written. */
function isSerial(tokens: readonly Token[], at: number): boolean {
  const first = tokens[at + 1]?.text === '-' ? at : tokens[at - 1]?.text === '-' ? at - 2 : -1;
  const [left, dash, right] = first < 0 ? [] : tokens.slice(first, first + 3);
  if (left?.kind !== 'number' || right?.kind !== 'number' || !dash?.glued || !right.glued) return false;
  const isBare = /^\d+$/.test(left.text) && /^\d+$/.test(right.text);
  return isBare && right.text.length - left.text.length >= SERIAL;
}

/** How many numbers hang together with hyphens around `at`: telephone numbers, ids, dates not understood. */
function countDashed(tokens: readonly Token[], at: number): number {
  const joined = (i: number) => tokens[i]?.text === '-' && tokens[i]?.glued === true && tokens[i + 1]?.glued === true;
  let count = 1;
  for (let i = at + 1; joined(i) && tokens[i + 1]?.kind === 'number' && count < 6; i += 2) count++;
  for (let i = at - 1; joined(i) && tokens[i - 1]?.kind === 'number' && count < 6; i -= 2) count++;
  return count;
}

const LONGEST_NAME = 5;

/** "Note 5", "Topic 606", "Notes 5 and 6", 第十四个: numbers that name things. */
export function isCalled(tokens: readonly Token[], first: number, lexicon: Lexicon): boolean {
  for (let length = LONGEST_NAME; length >= 1; length--) {
    const match = first >= length ? lexicon.before.match(tokens, first - length) : undefined;
    if (match?.end === first && match.value === 'numbered') return true;
  }
  return false;
}
