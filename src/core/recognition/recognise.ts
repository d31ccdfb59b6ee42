import type { Span } from '../filing';
import type { CueRole } from '../languages/language';
import { firstIndex } from '../ordered';
import { nameInCompound, withCompoundChanges } from './compounds';
import { joinBrokenWords } from './brokenWords';
import type { Lexicon } from './lexicon';
import type { NameEntry } from './names';
import { withoutFootnoteMarks } from './footnoteMarks';
import { findPeriods, type PeriodExpression } from './periods';
import { findQuantities } from './quantities';
import { type Quantity, type QuantityOptions } from './quantity';
import { withSeparableVerbs } from './separableVerbs';
import { tokenise, type Token } from './tokens';

/** A metric's name found in the text. Token indices, `last` exclusive. */
export interface Name extends Span {
  readonly first: number;
  readonly last: number;
  readonly entry: NameEntry;
}

export interface Cue extends Span {
  readonly first: number;
  readonly last: number;
  readonly role: CueRole;
}

/**
 * Everything spotted in one stretch of text. Offsets are counted from the stretch's start, so that it can be used again wherever
 * it moves to; `base` is where it stands now.
 */
export interface Recognised {
  readonly base: number;
  /** The language it was read in. */
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodExpression[];
  /** Days of the news, which are none of the periods. */
  readonly datelines: readonly PeriodExpression[];
  readonly names: readonly Name[];
  readonly cues: readonly Cue[];
  /** Token index at which each sentence starts; the first is 0. */
  readonly sentences: readonly number[];
}

/** Spots everything in `text` (one block, or one cell). Depends on nothing else: the same text gives the same result anywhere. */
export function recognise(text: string, markup: readonly Span[], lexicon: Lexicon, options: QuantityOptions): Recognised {
  const written = joinBrokenWords(tokenise(text, 0, text.length, markup, lexicon.wordKey, lexicon.writing), lexicon);
  const tokens = options.bracketsNegate ? withoutFootnoteMarks(written) : written;
  lexicon.classes.mark(tokens);
  const expressions = findPeriods(tokens, lexicon);
  const names = findNames(tokens, lexicon, expressions);
  const taken = names.length + expressions.length === 0 ? NO_MARKS : marked(tokens, names, TAKEN);
  const periods = expressions.filter((period) => !hasMark(taken, period));
  for (const { first, last, meaning } of periods)
    taken.fill(meaning === 'year' && last - first === 1 ? YEAR : TAKEN, first, last);
  const quantities = findQuantities(tokens, lexicon, (index) => STATES[taken[index] ?? 0] ?? 'free', options);
  const inQuantity = periods.length === 0 ? NO_MARKS : marked(tokens, quantities, TAKEN);
  const sentences = findSentences(tokens, periods, lexicon);
  const single = withSeparableVerbs(findCues(tokens, lexicon, taken, periods), tokens, sentences, lexicon);
  const cues = withCompoundChanges(single, tokens, names, lexicon);
  const comparisonEnds = endsOfComparisons(cues);
  const isOwn = (period: PeriodExpression) =>
    !period.isDateline && !hasMark(inQuantity, period) && (comparisonEnds.get(period.first) ?? 0) < period.last;
  return {
    base: 0,
    lexicon,
    tokens,
    quantities,
    periods: periods.filter(isOwn),
    datelines: periods.filter(({ isDateline }) => isDateline),
    names,
    cues,
    sentences,
  };
}

/**
 * For each token inside a comparison, behind its first, where that ends. 较上年增加: the year inside "year over year" is no period of its
 * own.
 */
function endsOfComparisons(cues: readonly Cue[]): ReadonlyMap<number, number> {
  const comparisons = cues.filter(({ role }) => role === 'yoy' || role === 'qoq');
  if (comparisons.length === 0) return NO_ENDS;
  const ends = new Map<number, number>();
  for (const { first, last } of comparisons)
    for (let at = first + 1; at < last; at++) ends.set(at, Math.max(ends.get(at) ?? 0, last));
  return ends;
}

const NO_ENDS: ReadonlyMap<number, number> = new Map();

interface Stretch {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** For each token whether a stretch has it: asked once a token, where to ask every stretch would cost their number each time. */
function marked(tokens: readonly Token[], stretches: readonly Stretch[], mark: number): Uint8Array {
  const marks = new Uint8Array(tokens.length);
  for (const { first, last } of stretches) marks.fill(mark, first, last);
  return marks;
}

/** Most cells have none. */
const NO_MARKS = new Uint8Array(0);

const isMarked = (marks: Uint8Array, at: number) => (marks[at] ?? 0) !== 0;

function hasMark(marks: Uint8Array, { first, last }: Stretch): boolean {
  for (let at = first; at < last; at++) if (isMarked(marks, at)) return true;
  return false;
}

const YEAR = 1;
const TAKEN = 2;
const STATES = ['free', 'year', 'taken'] as const;

function findNames(tokens: readonly Token[], lexicon: Lexicon, periods: readonly PeriodExpression[]): Name[] {
  const names: Name[] = [];
  let at = 0;
  let next = 0;
  while (at < tokens.length) {
    while ((periods[next]?.last ?? Infinity) <= at) next++;
    const match = lexicon.names.match(tokens, at) ?? compoundAt(tokens, at, lexicon);
    const period = periods[next];
    // 第四|季度股息: a name does not begin inside a period.
    if (
      !match ||
      isOtherWord(match, tokens[at], at, lexicon) ||
      (period && period.first < at && at < period.last && match.end > period.last)
    ) {
      at++;
      continue;
    }
    names.push({
      first: at,
      last: match.end,
      start: tokens[at]?.start ?? 0,
      end: tokens[match.end - 1]?.end ?? 0,
      entry: match.value,
    });
    at = match.end;
  }
  return names;
}

function isOtherWord(
  { value, end }: { value: NameEntry; end: number },
  token: Token | undefined,
  at: number,
  { language }: Lexicon,
): boolean {
  if (language.capitalNouns !== true || end !== at + 1 || !token) return false;
  return isLower(token.text.charAt(0)) && !isLower(value.label.charAt(0));
}

const isLower = (letter: string) => letter === letter.toLowerCase() && letter !== letter.toUpperCase();

function compoundAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { value: NameEntry; end: number } | undefined {
  const value = nameInCompound(tokens[at], lexicon);
  return value && { value, end: at + 1 };
}

function findCues(tokens: readonly Token[], lexicon: Lexicon, taken: Uint8Array, periods: readonly PeriodExpression[]): Cue[] {
  const leadsToPeriod = (end: number) => {
    const next = periods[firstIndex(periods.length, (index) => (periods[index]?.first ?? 0) >= end)];
    return next !== undefined && next.first <= end + 2;
  };
  const cues: Cue[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = isMarked(taken, at) ? undefined : lexicon.cues.match(tokens, at);
    if (!match) {
      at++;
      continue;
    }
    const role = match.value === 'comparedWithPeriod' ? (leadsToPeriod(match.end) ? 'comparedWith' : 'none') : match.value;
    if (role !== 'none') {
      const start = tokens[at]?.start ?? 0;
      cues.push({ first: at, last: match.end, start, end: tokens[match.end - 1]?.end ?? 0, role });
    }
    at = match.end;
  }
  return cues;
}

const SENTENCE_ENDS = new Set(['.', '!', '?', '。', '！', '？', '；']);
const CLOSERS = new Set(['”', '"', '’', ')', '」', '』', '）']);

const LONGEST_SENTENCE = 400;

function findSentences(tokens: readonly Token[], periods: readonly PeriodExpression[], lexicon: Lexicon): number[] {
  const starts = [0];
  // "31. Dezember 2023": a full stop inside a date ends no sentence.
  const isInDate = (at: number) => {
    const next = periods[firstIndex(periods.length, (index) => (periods[index]?.last ?? 0) > at)];
    return next !== undefined && next.first < at;
  };
  for (let i = 0; i < tokens.length - 1; i++) {
    const token = tokens[i];
    // Nothing below ever looks at more words at once, whatever the text is like.
    if (i - (starts.at(-1) ?? 0) >= LONGEST_SENTENCE) starts.push(i);
    if (!token || token.kind !== 'sign' || !SENTENCE_ENDS.has(token.text)) continue;
    let next = i + 1;
    while (tokens[next]?.glued && CLOSERS.has(tokens[next]?.text ?? '')) next++;
    const after = tokens[next];
    if (!after) break;
    if (token.text === '.' && (after.glued || isInDate(next) || !opensSentence(after) || isAbbreviation(tokens[i - 1], lexicon)))
      continue;
    starts.push(next);
  }
  return starts;
}

function opensSentence(token: Token): boolean {
  const first = token.text.charAt(0);
  return token.kind !== 'word' || first !== first.toLowerCase() || first === first.toUpperCase();
}

function isAbbreviation(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === 'word' && lexicon.abbreviations.has(token.text.toLowerCase());
}
