import { endOf, formatPeriod } from '../calendar';
import type { FigureKind, Period } from '../filing';
import { changeBetween, type Change } from './change';
import type { ReadFigure, Reading } from './reading';
import { sectionsAt } from './outline';
import { mainSeries, seriesOf } from './series';
import { nameOf, subjectKey, subjectOfFigure, type Subject } from './subjects';

/** How the tree of figures is cut. */
export const GROUPINGS = ['metric', 'period', 'section', 'kind'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** place: as they stand in the filing · name: by the group's name · value: the largest first. */
export const SORTINGS = ['place', 'name', 'value'] as const;
export type Sorting = (typeof SORTINGS)[number];

export interface Group {
  /** Stays the same as long as the group means the same, also after an edit. */
  readonly id: string;
  readonly of: GroupOf;
  /** Indices into {@link Reading.figures}, sorted. */
  readonly figures: readonly number[];
}

/** What holds a group together; null stands for "nothing says". */
export type GroupOf =
  | { readonly by: 'metric'; readonly name: string | null; readonly subject: Subject | null }
  | { readonly by: 'period'; readonly period: Period | null }
  | { readonly by: 'section'; readonly path: readonly string[] }
  | { readonly by: 'kind'; readonly kind: FigureKind };

/** A metric's newest value, and how it moved against the year before or, without one, the period before. */
export interface Latest {
  readonly index: number;
  readonly change: Change | null;
}

/**
 * The figures in groups.
 *
 * @param keep which figures to show; a group without any is left out.
 */
export function groupsOf(reading: Reading, grouping: Grouping, sorting: Sorting, keep: (index: number) => boolean): Group[] {
  const groups = new Map<string, { of: GroupOf; figures: number[] }>();
  reading.figures.forEach((figure, index) => {
    if (!keep(index)) return;
    const { key, of } = groupFor(reading, figure, grouping);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { of, figures: [index] });
    else group.figures.push(index);
  });
  const made = [...groups].map(([key, { of, figures }]) => ({
    id: `${grouping}:${key}`,
    of,
    figures: sorted(reading, figures, sorting),
  }));
  return sortedGroups(reading, made, sorting);
}

/** The id of the group a figure belongs to, as {@link Group.id}. */
export function groupIdOf(reading: Reading, figure: ReadFigure, grouping: Grouping): string {
  return `${grouping}:${groupFor(reading, figure, grouping).key}`;
}

/** The newest value of a subject, for the line beside its name; undefined when it has no dated level. */
export function latestOf(reading: Reading, subject: Subject): Latest | undefined {
  const points = mainSeries(reading, seriesOf(reading, subject))?.points.filter(({ forecast }) => !forecast) ?? [];
  const newest = points.at(-1);
  const figure = newest && reading.figures[newest.leading];
  if (newest === undefined || figure === undefined) return undefined;
  const yearAgo = points.find(({ period }) => sameDayLastYear(endOf(period), endOf(newest.period)));
  const base = reading.figures[(yearAgo ?? points.at(-2))?.leading ?? -1];
  return { index: newest.leading, change: base === undefined ? null : changeBetween(figure, base) };
}

function groupFor(reading: Reading, figure: ReadFigure, grouping: Grouping): { key: string; of: GroupOf } {
  switch (grouping) {
    case 'metric': {
      const subject = subjectOfFigure(figure) ?? null;
      return { key: subject === null ? '' : subjectKey(subject), of: { by: 'metric', name: nameOf(reading, figure), subject } };
    }
    case 'period':
      return { key: figure.period === null ? '' : formatPeriod(figure.period), of: { by: 'period', period: figure.period } };
    case 'section': {
      const path = sectionsAt(reading.outline, figure.start);
      const names = path.flatMap(({ name }) => name ?? []);
      return { key: names.join('\n'), of: { by: 'section', path: names } };
    }
    case 'kind':
      return { key: figure.kind, of: { by: 'kind', kind: figure.kind } };
  }
}

function sorted(reading: Reading, figures: number[], sorting: Sorting): number[] {
  if (sorting === 'place') return figures;
  const by = sorting === 'value' ? sizeOf : nameRank;
  return figures.sort((a, b) => by(reading, b) - by(reading, a) || a - b);
}

/** Figures of one name: the newest period first. */
function nameRank(reading: Reading, index: number): number {
  const period = reading.figures[index]?.period;
  return period ? Number(endOf(period).replaceAll('-', '')) : 0;
}

function sizeOf(reading: Reading, index: number): number {
  return Math.abs(reading.figures[index]?.value ?? 0);
}

function sortedGroups(reading: Reading, groups: Group[], sorting: Sorting): Group[] {
  const newestFirst = (a: Group, b: Group) => compare(endRank(b.of), endRank(a.of));
  if (groups[0]?.of.by === 'period' && sorting !== 'value') return groups.sort(newestFirst);
  if (sorting === 'place') return groups;
  if (sorting === 'name') return groups.sort((a, b) => compare(nameKey(a.of), nameKey(b.of)));
  const largest = (group: Group) => group.figures.reduce((most, index) => Math.max(most, sizeOf(reading, index)), 0);
  const sizes = new Map(groups.map((group) => [group, largest(group)]));
  return groups.sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

function endRank(of: GroupOf): string {
  return of.by === 'period' && of.period !== null ? endOf(of.period) + of.period.type : '';
}

/** Names sort without regard to case; the group without a name comes last. */
function nameKey(of: GroupOf): string {
  if (of.by === 'metric') return of.name?.toLowerCase() ?? '\uffff';
  return of.by === 'section' ? of.path.join(' ').toLowerCase() : of.by === 'kind' ? of.kind : endRank(of);
}

/** 52/53-week years end some days apart. */
function sameDayLastYear(earlier: string, later: string): boolean {
  const year = Number(later.slice(0, 4)) - 1;
  return earlier.startsWith(`${year}-${later.slice(5, 7)}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
