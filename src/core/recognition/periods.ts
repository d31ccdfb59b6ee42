import type { Span } from '../filing';
import type { PeriodMeaning } from '../languages/language';
import { isAside } from './asides';
import type { Lexicon } from './lexicon';
import type { PhraseMatch } from './phrases';
import type { Token } from './tokens';

/** Words that say when, not yet placed on the calendar: that takes the document's fiscal year and what was said before. */
export interface PeriodExpression extends Span {
  readonly first: number;
  readonly last: number;
  readonly meaning: PeriodMeaning;
  readonly slots: Readonly<Record<string, number>>;
  /** The date that a duration ends on or starts from ("three months ended …"); null when it stands elsewhere (a table's head). */
  readonly date: DateExpression | null;
  /** For "January 1, 2024 to March 31, 2024". */
  readonly until: DateExpression | null;
  /** "as of", "at the end of": the last day is meant. */
  readonly atEnd: boolean;
  /** "on": when something happened. */
  readonly isEvent: boolean;
  /** Says nothing of when the figures are from: "seit 2008", "LTI-Plan 2020". */
  readonly isAside: boolean;
  /** The day of the news that the paragraph brings ("3月10日消息"), which its figures are not for. */
  readonly isDateline: boolean;
}

export interface DateExpression {
  /** Calendar year; undefined when the context has to tell. */
  readonly year: number | undefined;
  readonly month: number;
  /** Undefined for a whole month. */
  readonly day: number | undefined;
}

const NEEDS_DATE = new Set<PeriodMeaning>(['monthsEnded', 'weeksEnded', 'quarterEnded', 'halfEnded', 'yearEnded', 'monthsFrom']);
/** "the year to 31 March 2025": an "ended" that only holds when a date follows. */
const UNTIL: Partial<Record<PeriodMeaning, PeriodMeaning>> = {
  monthsTo: 'monthsEnded',
  quarterTo: 'quarterEnded',
  halfTo: 'halfEnded',
  yearTo: 'yearEnded',
};

const DASHES = new Set(['-', '–', '—', '~', '～']);

/** All period expressions in `tokens`, in order, not overlapping, longest first from the left. */
export function findPeriods(tokens: readonly Token[], lexicon: Lexicon): PeriodExpression[] {
  const found: PeriodExpression[] = [];
  let at = 0;
  while (at < tokens.length) {
    const expression = expressionAt(tokens, at, lexicon);
    if (!expression || givesWay(expression, tokens, lexicon)) {
      at++;
      continue;
    }
    const sibling = siblingYear(found.at(-1), expression, tokens, lexicon);
    found.push(...twins(sibling ?? expression, tokens));
    at = expression.last;
  }
  return found;
}

/** "the year" of "for the year ended June 30, 2024" is no phrase of its own. */
function givesWay(expression: PeriodExpression, tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (!RELATIVE.has(expression.meaning)) return false;
  const next = lexicon.periods.match(tokens, expression.first + 1);
  return next !== undefined && next.end > expression.last;
}

const RELATIVE = new Set<PeriodMeaning>(['current', 'currentYear', 'prior', 'priorYear', 'yearAgo']);

/** "for the three and nine months ended …": two stretches of time, the first told by its number alone. */
function twins(expression: PeriodExpression, tokens: readonly Token[]): PeriodExpression[] {
  if (expression.slots['year2'] !== undefined && expression.slots['mm'] !== undefined) return yearTwins(expression);
  const second = expression.slots['n2'];
  if (second === undefined) return [expression];
  const at = expression.first + 2;
  return [
    { ...expression, last: expression.first + 1, end: tokens[expression.first]?.end ?? expression.end },
    { ...expression, first: at, start: tokens[at]?.start ?? expression.start, slots: { ...expression.slots, n: second } },
  ];
}

/** 截至2023年及2024年6月30日止六个月: the first year lacks what the second has. The phrase is shared out between the two. */
function yearTwins(expression: PeriodExpression): PeriodExpression[] {
  const { year = 0, year2 = 0, ...slots } = expression.slots;
  const of = (own: number) => ({
    ...expression,
    slots: { ...slots, year: own },
    date: expression.date && { ...expression.date, year: own },
  });
  const at = expression.first + 1;
  return [
    { ...of(year), last: at },
    { ...of(year2), first: at },
  ];
}

function expressionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): PeriodExpression | undefined {
  const match = lexicon.periods.match(tokens, at);
  if (!match || !isWhole(tokens, at, match)) return undefined;
  if (
    match.value === 'year' &&
    match.end === at + 1 &&
    isCapital(tokens[match.end]) &&
    lexicon.namedByYear.match(tokens, match.end)
  )
    return undefined;
  const meaning = UNTIL[match.value] ?? match.value;
  let last = match.end;
  let date: DateExpression | null = null;
  let until: DateExpression | null = null;
  if (NEEDS_DATE.has(meaning) && hasDate(match.slots)) {
    date = dateOfSlots(match.slots);
  } else if (NEEDS_DATE.has(meaning)) {
    const next = dateAt(tokens, last, lexicon);
    if (next) {
      date = next.date;
      last = next.end;
    } else if (UNTIL[match.value]) {
      return undefined;
    }
  } else if (match.value === 'date' || match.value === 'monthDay') {
    const link = tokens[last];
    const isLink = link !== undefined && (DASHES.has(link.text) || lexicon.language.dateRange.includes(link.key));
    const next = isLink ? dateAt(tokens, last + 1, lexicon) : undefined;
    if (next?.date.day !== undefined && (match.value === 'date' || next.date.year !== undefined)) {
      until = next.date;
      last = next.end;
    }
  }
  const prefix = prefixBefore(tokens, at, meaning, lexicon);
  const slots = withDayAndMonth(match.slots);
  const aside = prefix === 'aside' || isAside(tokens, { first: at, last, meaning }, lexicon);
  return {
    first: at,
    last,
    start: tokens[at]?.start ?? 0,
    end: tokens[last - 1]?.end ?? 0,
    meaning,
    slots,
    date,
    until,
    atEnd: prefix === 'instant',
    isEvent: aside || (prefix === 'event' && until === null) || isFollowedByEvent(tokens, last, lexicon),
    isAside: aside,
    isDateline: isDateline(tokens, at, match, lexicon),
  };
}

const DATELINE_BEGINS = 30;
const DATELINE_REACH = 14;

/** A day near the start of a paragraph, with a word such as 消息 right behind it, or what was announced on it in the same clause. */
function isDateline(tokens: readonly Token[], at: number, match: PhraseMatch<PeriodMeaning>, lexicon: Lexicon): boolean {
  if (lexicon.language.datelines.length === 0 || at > DATELINE_BEGINS) return false;
  if (match.value !== 'date' && match.value !== 'monthDay') return false;
  for (let i = match.end; i < tokens.length && i - match.end < DATELINE_REACH; i++) {
    if (lexicon.datelines.match(tokens, i) || lexicon.announces.match(tokens, i)) return true;
    if (tokens[i]?.kind === 'number' || /^[。;；]$/.test(tokens[i]?.text ?? '')) return false;
  }
  return false;
}

/** 11月以来; not the 前 of 前三季度, which begins a period of its own. */
function isFollowedByEvent(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.eventSuffixes.match(tokens, at) !== undefined && lexicon.periods.match(tokens, at) === undefined;
}

/** Day and month out of the number that holds both. */
function withDayAndMonth(slots: PhraseMatch<PeriodMeaning>['slots']): PhraseMatch<PeriodMeaning>['slots'] {
  const { ddmm, ...others } = slots;
  return ddmm === undefined ? slots : { ...others, day: ddmm % 100, month: Math.floor(ddmm / 100) };
}

/** A year is a period only when it stands free: not `2024-5`, `A2024`, `2024.5`, `#2024` or the end of an id. */
function isWhole(tokens: readonly Token[], at: number, match: PhraseMatch<PeriodMeaning>): boolean {
  const first = tokens[at];
  const last = tokens[match.end - 1];
  const before = tokens[at - 1];
  const after = tokens[match.end];
  if (first?.kind === 'number' && first.glued && before && before.kind !== 'sign') return false;
  if (first?.glued && before && /^[#_@=+]$/.test(before.text)) return false;
  if (last?.kind === 'number' && after?.glued && after.kind !== 'sign') return false;
  if (match.value === 'year' && match.end === at + 1 && after?.glued && /^[%_@=+]$/.test(after.text)) return false;
  if (match.value === 'year' && isNumbered(tokens, match.end)) return false;
  return true;
}

/** "part 2024-5": a number that goes on behind a hyphen, unless with another year ("2023-2024", "2023-24"). */
function isNumbered(tokens: readonly Token[], end: number): boolean {
  const hyphen = tokens[end];
  const next = tokens[end + 1];
  if (hyphen?.text !== '-' || !hyphen.glued || !next?.glued || next.kind !== 'number') return false;
  return !/^(?:(?:19|20)\d\d|\d\d)$/.test(next.text);
}

const isCapital = (token: Token | undefined) =>
  token !== undefined && token.text.charAt(0) !== token.text.charAt(0).toLowerCase();

function dateAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { date: DateExpression; end: number } | undefined {
  const little = tokens[at];
  const from = lexicon.articles.has(little) || lexicon.openers.has(little) ? at + 1 : at;
  const match = lexicon.periods.match(tokens, from);
  if (!match || (match.value !== 'date' && match.value !== 'monthDay' && match.value !== 'month')) return undefined;
  return { date: dateOfSlots(withDayAndMonth(match.slots)), end: match.end };
}

/** 截至2024年9月30日止三个月: the phrase holds its date itself. */
const hasDate = (slots: Readonly<Record<string, number>>) => (slots['month'] ?? slots['mm']) !== undefined;

export function dateOfSlots(slots: Readonly<Record<string, number>>): DateExpression {
  return { year: slots['year'] ?? slots['yy'], month: slots['month'] ?? slots['mm'] ?? 1, day: slots['day'] ?? slots['dd'] };
}

/** "three months ended September 30, 2024 and 2023": the second year means the same stretch of that year. */
function siblingYear(
  before: PeriodExpression | undefined,
  expression: PeriodExpression,
  tokens: readonly Token[],
  lexicon: Lexicon,
): PeriodExpression | undefined {
  if (!before || expression.meaning !== 'year' || expression.last !== expression.first + 1) return undefined;
  const between = tokens.slice(before.last, expression.first);
  if (between.length === 0 || between.length > 2 || !between.every((token) => token.text === ',' || lexicon.listLinks.has(token)))
    return undefined;
  const year = expression.slots['year'];
  if (year === undefined) return undefined;
  const place = { first: expression.first, last: expression.last, start: expression.start, end: expression.end };
  if (before.date) return { ...before, ...place, date: { ...before.date, year } };
  if (before.slots['year'] !== undefined && before.meaning !== 'year' && before.meaning !== 'sameIn')
    return { ...before, ...place, slots: { ...before.slots, year } };
  return undefined;
}

function prefixBefore(
  tokens: readonly Token[],
  first: number,
  meaning: PeriodMeaning,
  lexicon: Lexicon,
): 'instant' | 'event' | 'aside' | undefined {
  const isDay = meaning === 'date' || meaning === 'monthDay';
  // An article may stand between: "at the end of the third quarter".
  const ends = lexicon.articles.has(tokens[first - 1]) ? [first, first - 1] : [first];
  for (const end of ends) {
    for (let length = 5; length >= 1; length--) {
      const match = end >= length ? lexicon.before.match(tokens, end - length) : undefined;
      // "le 24 octobre": an article by itself tells when something happened only before a day, not in "le trimestre".
      if (length === 1 && !isDay && lexicon.articles.has(tokens[end - 1])) continue;
      if (match?.end === end && match.value !== 'numbered') return match.value;
    }
  }
  return undefined;
}
