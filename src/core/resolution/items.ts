import { dayNumber, endOf, isoDate, isRealDate, partsOf } from '../calendar';
import type { IsoDate, Profile } from '../filing';
import type { PeriodExpression } from '../recognition/periods';
import { dateOfSlots } from '../recognition/periods';
import { placePeriod, type FiscalCalendar } from './calendarPlaces';
import type { EntityNames } from './entityNames';
import type { ReadBlock } from './model';
import { entityOf } from './entity';
import { mainPeriod } from './profile';

/**
 * A stretch of a document that speaks for itself. A filing is one; a digest of news has many, each with a headline, a date and
 * a company of its own.
 */
export interface Item {
  /** Blocks `from` to `to` (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly profile: Profile;
  /** The day its news is of, against which "today" and "this year" are understood; null for a filing. */
  readonly published: IsoDate | null;
  /** The same where the item itself names the day, not the one before it. */
  readonly day: IsoDate | null;
}

/** So many paragraphs that open with a dateline make a digest: a release has one. */
const LEAST_DATELINES = 3;
/** News of a period comes within this many days of its end. */
const RECENT = 150;
/** In how many blocks an item says of which day it is: a page's navigation may stand above its text. */
const OPENING = 12;
/** How many words of its text open it. */
const LEAD = 80;
/** So many periods have to speak for a year that is not the nearest. */
const SURE = 2;

export function itemsOf(
  blocks: readonly ReadBlock[],
  profile: Profile,
  calendar: FiscalCalendar,
  text: string,
  names: EntityNames,
): Item[] {
  const groups = groupsOf(blocks, text);
  const datelines = groups.map((group) => datelineOf(blocks.slice(group.from, group.to)));
  if (datelines.filter(Boolean).length < LEAST_DATELINES)
    return [{ from: 0, to: blocks.length, profile, published: null, day: null }];
  const days = daysOf(groups, datelines, blocks, calendar);
  return groups.map((group, i) => {
    const item = itemOf(group, blocks, days[i] ?? null, datelines[i] !== undefined, profile, calendar);
    // What one piece of news is about says nothing about the next.
    const entity = entityOf(blocks.slice(group.from, group.to), text, names);
    return { ...item, profile: { ...item.profile, entity } };
  });
}

interface Group {
  readonly from: number;
  readonly to: number;
}

/** Blank lines divide a digest: between a headline and its text there is none. */
function groupsOf(blocks: readonly ReadBlock[], text: string): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let i = 1; i <= blocks.length; i++) {
    const before = blocks[i - 1]?.block;
    const next = blocks[i]?.block;
    if (before && next && !/\n[ \t\u3000]*\r?\n/.test(text.slice(before.end, next.start))) continue;
    groups.push({ from, to: i });
    from = i;
  }
  return groups;
}

function datelineOf(blocks: readonly ReadBlock[]): PeriodExpression | undefined {
  for (const { words } of blocks.slice(0, OPENING)) {
    const dateline = words.datelines[0];
    if (dateline) return dateline;
  }
  return undefined;
}

/** The day of each group: its own, else that of the group before it. */
function daysOf(
  groups: readonly Group[],
  datelines: readonly (PeriodExpression | undefined)[],
  blocks: readonly ReadBlock[],
  calendar: FiscalCalendar,
): (IsoDate | null)[] {
  let last: IsoDate | null = null;
  const days = groups.map(({ from, to }, i) => {
    const dateline = datelines[i];
    if (dateline) last = dayOf(dateline, blocks.slice(from, to), last, calendar) ?? last;
    return last;
  });
  const first = days.find((day) => day !== null) ?? null;
  return days.map((day, i) => {
    const dateline = datelines[i];
    const group = groups[i];
    if (day !== null || !dateline || !group) return day ?? first;
    // Nothing up to here says of which year it is: a later one does.
    return dayOf(dateline, blocks.slice(group.from, group.to), first, calendar) ?? first;
  });
}

/**
 * A day without a year is the one nearest to the news before it, as digests are in order, unless only in another year do the
 * periods that the text names lie in its recent past.
 */
function dayOf(
  dateline: PeriodExpression,
  blocks: readonly ReadBlock[],
  before: IsoDate | null,
  calendar: FiscalCalendar,
): IsoDate | null {
  const { year, month, day } = dateOfSlots(dateline.slots);
  if (day === undefined) return null;
  const real = (y: number) => (isRealDate(y, month, day) ? [isoDate(y, month, day)] : []);
  if (year !== undefined && year >= 100) return real(year)[0] ?? null;
  const ends = statedEnds(blocks, calendar);
  const fitting = (date: IsoDate) => ends.filter((end) => end < date && dayNumber(date) - dayNumber(end) <= RECENT).length;
  const around = before === null ? [] : [partsOf(before).year];
  const years = new Set([...around, ...ends.map((end) => partsOf(end).year)].flatMap((y) => [y - 1, y, y + 1]));
  const dates = [...years].flatMap(real);
  const distance = (date: IsoDate) => (before === null ? 0 : Math.abs(dayNumber(date) - dayNumber(before)));
  const nearest = [...dates].sort((a, b) => distance(a) - distance(b))[0];
  if (before !== null && nearest !== undefined && fitting(nearest) > 0) return nearest;
  const best = dates.sort((a, b) => fitting(b) - fitting(a) || distance(a) - distance(b))[0];
  return (before !== null && best !== undefined && fitting(best) < SURE ? nearest : best) ?? null;
}

/** The last days of the periods that a text names with their year. */
function statedEnds(blocks: readonly ReadBlock[], calendar: FiscalCalendar): IsoDate[] {
  const context = { calendar, current: null, main: null, published: null };
  return blocks.slice(0, 4).flatMap(({ words }) =>
    words.periods
      .filter(({ slots, date }) => (slots['year'] ?? date?.year ?? 0) >= 100)
      .flatMap((expression) => {
        const period = placePeriod(expression, context);
        return period ? [endOf(period)] : [];
      }),
  );
}

function itemOf(
  group: Group,
  all: readonly ReadBlock[],
  published: IsoDate | null,
  hasDateline: boolean,
  profile: Profile,
  calendar: FiscalCalendar,
): Item {
  const blocks = all.slice(group.from, group.to);
  const context = { calendar, current: null, main: null, published };
  const period = headlinePeriod(blocks, context) ?? leadPeriod(blocks, context);
  return {
    ...group,
    published,
    day: hasDateline ? published : null,
    profile: {
      ...profile,
      period,
      periodEnd: period && endOf(period),
      published,
    },
  };
}

/** "Q3总净营收": the last such quarter, half or year that was over on the day of the news. */
function headlinePeriod(blocks: readonly ReadBlock[], context: Parameters<typeof placePeriod>[1]) {
  const expression = blocks[0]?.words.periods.find(({ meaning }) => REPORTED.has(meaning));
  const { published } = context;
  if (!expression || published === null) return null;
  const placed = placePeriod({ ...expression, atEnd: false }, context);
  return placed?.type === 'duration' ? placed : null;
}

/** The period that the first words of an item's text speak of. */
function leadPeriod(blocks: readonly ReadBlock[], context: Parameters<typeof placePeriod>[1]) {
  const opening = blocks
    .slice(0, OPENING)
    .map(({ block, words }) => ({ block, words: { ...words, periods: words.periods.filter(({ first }) => first < LEAD) } }));
  return mainPeriod(opening, context);
}

const REPORTED = new Set<PeriodExpression['meaning']>([
  'quarter',
  'half',
  'firstHalf',
  'quarters',
  'months',
  'year',
  'quarterEnded',
]);
