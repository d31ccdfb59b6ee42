import { addDays, dayNumber, endOf, isoDate, isRealDate, partsOf } from '../calendar';
import type { IsoDate, Profile } from '../filing';
import type { PeriodExpression } from '../recognition/periods';
import { dateOfSlots } from '../recognition/periods';
import { placePeriod, type FiscalCalendar } from './calendarPlaces';
import type { ReadBlock } from './model';
import { entityOf, mainPeriod } from './profile';

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
/** Reports come out within this many days of the period's end. */
const LATEST_REPORT = 200;

export function itemsOf(blocks: readonly ReadBlock[], profile: Profile, calendar: FiscalCalendar, text: string): Item[] {
  const groups = groupsOf(blocks, text);
  const datelines = groups.map((group) => datelineOf(blocks.slice(group.from, group.to)));
  if (datelines.filter(Boolean).length < LEAST_DATELINES)
    return [{ from: 0, to: blocks.length, profile, published: null, day: null }];
  const days = daysOf(groups, datelines, blocks, calendar);
  return groups.map((group, i) => itemOf(group, blocks, days[i] ?? null, datelines[i] !== undefined, profile, calendar, text));
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
  for (const { words } of blocks.slice(0, 4)) {
    const dateline = words.periods.find((period) => period.isDateline);
    if (dateline) return dateline;
  }
  return undefined;
}

/** The day of each group. A day without a year is in the one that the reported period asks for, else nearest to the item before. */
function daysOf(
  groups: readonly Group[],
  datelines: readonly (PeriodExpression | undefined)[],
  blocks: readonly ReadBlock[],
  calendar: FiscalCalendar,
): (IsoDate | null)[] {
  const certain = datelines.map((dateline, i) => {
    const group = groups[i];
    return dateline && group ? certainDay(dateline, blocks.slice(group.from, group.to), calendar) : null;
  });
  const first = certain.find((day) => day !== null) ?? null;
  let last = first;
  return datelines.map((dateline, i) => {
    const day = certain[i] ?? (dateline && last ? nearestDay(dateline, last) : null);
    last = day ?? last;
    return last;
  });
}

function certainDay(dateline: PeriodExpression, blocks: readonly ReadBlock[], calendar: FiscalCalendar): IsoDate | null {
  const { year, month, day } = dateOfSlots(dateline.slots);
  if (day === undefined) return null;
  if (year !== undefined && year >= 100) return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
  const reported = mainPeriod(blocks.slice(0, 3), { calendar, current: null, main: null, published: null });
  if (!reported) return null;
  const end = endOf(reported);
  const from = partsOf(end).year;
  const found = [from, from + 1].filter((y) => isRealDate(y, month, day)).map((y) => isoDate(y, month, day));
  return found.find((date) => date > end && date <= addDays(end, LATEST_REPORT)) ?? null;
}

function nearestDay(dateline: PeriodExpression, before: IsoDate): IsoDate | null {
  const { month, day } = dateOfSlots(dateline.slots);
  if (day === undefined) return null;
  const { year } = partsOf(before);
  const dates = [year - 1, year, year + 1].filter((y) => isRealDate(y, month, day)).map((y) => isoDate(y, month, day));
  const distance = (date: IsoDate) => Math.abs(dayNumber(date) - dayNumber(before));
  return dates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function itemOf(
  group: Group,
  all: readonly ReadBlock[],
  published: IsoDate | null,
  hasDateline: boolean,
  profile: Profile,
  calendar: FiscalCalendar,
  text: string,
): Item {
  const blocks = all.slice(group.from, group.to);
  const context = { calendar, current: null, main: null, published };
  const period = headlinePeriod(blocks, context) ?? mainPeriod(blocks.slice(0, 4), context);
  return {
    ...group,
    published,
    day: hasDateline ? published : null,
    profile: { ...profile, entity: entityOf(blocks, text) ?? profile.entity, period, periodEnd: period && endOf(period), published },
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

const REPORTED = new Set<PeriodExpression['meaning']>(['quarter', 'half', 'firstHalf', 'quarters', 'months', 'year', 'quarterEnded']);
