import { endOf, lengthInMonths } from '../calendar';
import type { IsoDate, Period, Profile } from '../filing';
import { exchangeCurrencies } from '../languages/currencies';
import type { Language, PeriodMeaning } from '../languages/language';
import type { FilingHeader } from '../filingHeader';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Recognised } from '../recognition/recognise';
import { placePeriod, type FiscalCalendar, type PeriodContext } from './calendarPlaces';
import { entityOf } from './entity';
import type { EntityNames } from './entityNames';
import { readCalendar, roundedMonth } from './fiscalCalendar';
import { headerPeriod } from './headerPeriod';
import type { ReadBlock } from './model';
import { reportingCurrency } from './reportingCurrency';

/** How many blocks at the start a filing introduces itself in. */
const OPENING = 60;
const INTRODUCTION = 12;

/** What the document says of itself, and the calendar its periods are counted in. */
export interface Introduction {
  readonly profile: Profile;
  readonly calendar: FiscalCalendar;
}

/** A document whose words have been spotted. */
export interface ProfileQuestion {
  readonly blocks: readonly ReadBlock[];
  /** Of all blocks and all cells of tables, in order. */
  readonly words: readonly Recognised[];
  /** The language most of it is in. */
  readonly main: Lexicon;
  readonly text: string;
  readonly entityNames: EntityNames;
  /** What it states needs no reading; null where there is none. */
  readonly header: FilingHeader | null;
}

/** Whose filing it is, which period it reports on, in which currency. */
export function readProfile({ blocks, words, main, text, entityNames, header }: ProfileQuestion): Introduction {
  const opening = blocks.slice(0, OPENING);
  const end = header?.fiscalYearEnd;
  const calendar = readCalendar(blocks, words, end ? roundedMonth(end) : null);
  const context: PeriodContext = { calendar, current: null, main: null, published: null };
  const period = headerPeriod(header, calendar) ?? reportingPeriod(blocks, context);
  const profile: Profile = {
    entity: header?.entity ?? entityOf(opening, text, entityNames),
    period,
    periodEnd: period ? endOf(period) : null,
    fiscalYearEndMonth: calendar.yearEndMonth,
    fiscalYearOffset: calendar.yearOffset,
    currency: reportingCurrency(words) ?? currencyOfExchange(opening),
    published: header?.filed ?? publicationDate(opening, context, period),
    language: main.language.tag,
  };
  return { profile, calendar };
}

/** What the title, the first paragraphs or a heading say; else a period dated to the day near the start (statements alone). */
function reportingPeriod(blocks: readonly ReadBlock[], context: PeriodContext): Period | null {
  const opening = blocks.slice(0, OPENING).filter(({ block }) => block.kind === 'heading' || block.kind === 'paragraph');
  return mainPeriod(introduction(blocks), context) ?? mainPeriod(opening, context, 3);
}

/** How well a phrase tells the period of the whole document: 3 with its last day, 2 by name. */
const WEIGHTS: Partial<Record<PeriodMeaning, number>> = {
  quarterEnded: 3,
  halfEnded: 3,
  monthsEnded: 3,
  weeksEnded: 3,
  yearEnded: 3,
  quarter: 2,
  half: 2,
  firstHalf: 2,
  quarters: 2,
  months: 2,
  year: 2,
};

const isBareYear = (tokens: number, script: Language['script']) => tokens === 1 || (tokens === 2 && script === 'Hani');

function weightOf({ meaning, slots, date, first, last }: PeriodExpression, script: Language['script']): number {
  const weight = WEIGHTS[meaning] ?? 0;
  if (weight === 3) return date?.year === undefined ? 0 : weight;
  if (slots['year'] === undefined && slots['yy'] === undefined && slots['years'] === undefined) return 0;
  // A year alone may be any year; "fiscal year 2024" is meant.
  return meaning === 'year' && isBareYear(last - first, script) ? 0 : weight;
}

/** The first phrase of the strongest sort; the earliest wins, since a release opens with what it is about. */
export function mainPeriod(blocks: readonly ReadBlock[], context: PeriodContext, least = 2): Period | null {
  let best: { weight: number; period: Period } | undefined;
  for (const { words } of blocks) {
    for (const expression of words.periods) {
      const weight = weightOf(expression, words.lexicon.language.script);
      if (weight < least || (best && best.weight >= weight)) continue;
      const period = placePeriod({ ...expression, atEnd: false }, context);
      if (period?.type === 'duration' && lengthInMonths(period) >= 1) best = { weight, period };
    }
    if (best) break;
  }
  return best?.period ?? null;
}

/** The title, the first paragraphs, and every heading. */
function introduction(blocks: readonly ReadBlock[]): ReadBlock[] {
  return blocks.filter(({ block }, i) => i < INTRODUCTION || block.kind === 'heading');
}

/** The first full date at the start that does not lie inside the period reported on. */
function publicationDate(blocks: readonly ReadBlock[], context: PeriodContext, period: Period | null): IsoDate | null {
  for (const { words } of blocks) {
    for (const expression of words.periods) {
      if (expression.meaning !== 'date' || expression.until !== null) continue;
      const placed = placePeriod(expression, context);
      if (placed?.type === 'instant' && (period === null || placed.date > endOf(period))) return placed.date;
    }
  }
  return null;
}

function currencyOfExchange(blocks: readonly ReadBlock[]): string | null {
  for (const { words } of blocks) {
    const listed = words.tokens.find((token, i) => words.lexicon.exchanges.has(token) && words.tokens[i + 1]?.text === ':');
    const currency = listed && Object.hasOwn(exchangeCurrencies, listed.key) ? exchangeCurrencies[listed.key] : undefined;
    if (currency !== undefined) return currency;
  }
  return null;
}
