import { endOf, formatPeriod, lengthInMonths } from '../calendar';
import type { Mention, Period } from '../filing';
import { firstIndex } from '../ordered';
import { compared, type ComparedPoint } from './comparatives';
import { cutShort } from './cutShort';
import type { Library } from './library';
import type { Company, LibrarySeries, SeriesPoint } from './librarySeries';
import type { Reading } from './reading';
import { subjectOf, type Subject, type Target } from './subjects';

/** What the history is wanted of: what stands at a place of a filing. */
export interface HistoryQuestion {
  readonly file: string;
  /** As the filing names the company there; null for the filer. */
  readonly entity: string | null;
  readonly subject: Subject;
  /** Of the figure there; null for a name, or for a figure that is no value of the subject (a change, a share). */
  readonly unit: string | null;
  readonly period: Period | null;
}

/** The history that what stands at a place is wanted of; undefined where nobody could say of what. `file` is what the library knows it by. */
export function historyQuestion(file: string, reading: Reading, target: Target): HistoryQuestion | undefined {
  const subject = subjectOf(target);
  // Words that the catalogue does not know stay with their filing.
  if (subject === undefined || subject.type === 'label') return undefined;
  if (target.type === 'mention') return { file, entity: entityNear(reading, target.mention), subject, unit: null, period: null };
  const { entity, unit, period, kind } = target.figure;
  const isValue = kind === 'level' || kind === 'forecast';
  return { file, entity, subject, unit: isValue ? unit : null, period };
}

/** Whom a metric's name is about: in a digest of news each item has its company. */
function entityNear({ figures, profile }: Reading, { block }: Mention): string | null {
  const after = firstIndex(figures.length, (index) => (figures[index]?.block ?? 0) >= block);
  return figures[after]?.entity ?? figures[after - 1]?.entity ?? profile.entity;
}

/** A point with as many of its places as a card shows. */
export interface HistoryPoint extends ComparedPoint {
  /** How many filings state the value. */
  readonly files: number;
}

/** How a subject moved, across periods and filings. */
export interface History {
  readonly company: Pick<Company, 'key' | 'name'> | null;
  readonly unit: string;
  /** As {@link LibrarySeries.months}. */
  readonly months: number;
  /** At most {@link MOST_POINTS}, in order of time. */
  readonly points: readonly HistoryPoint[];
  /** Index of the point of the asked period; -1 where it is none of them. */
  readonly own: number;
  /** How many points there are in all. */
  readonly total: number;
}

/** A card stays small; all of them are in the history's own panel. */
export const MOST_POINTS = 8;

/** The last comparable points up to the newest, the asked one among them; undefined where nothing is known of the subject. */
export function historyOf(library: Library, question: HistoryQuestion): History | undefined {
  const company = library.companyNamed(question.file, question.entity);
  const all = library.seriesOf(company?.key ?? null, question.subject, question.file);
  const series = chosen(all, question, library);
  if (series === undefined) return undefined;
  const { unit, months } = series;
  const points = withoutSuperseded(series.points);
  const whole = compared(points, unit, months);
  const at = question.period === null ? -1 : indexAt(points, question.period);
  const end = at < 0 ? points.length : Math.max(Math.min(points.length, at + MOST_POINTS), MOST_POINTS);
  const start = Math.max(0, Math.min(end, points.length) - MOST_POINTS);
  return {
    company: company ? { key: company.key, name: company.name } : null,
    unit,
    months,
    points: whole
      .slice(start, start + MOST_POINTS)
      .map((each) => ({ ...each, point: cutShort(each.point, MOST_SOURCES), files: filesOf(each.point) })),
    own: at < 0 ? -1 : at - start,
    total: points.length,
  };
}

/** What was expected of a period is of the past once the period has been reported. */
function withoutSuperseded(points: readonly SeriesPoint[]): SeriesPoint[] {
  const reported = new Set(points.filter(({ forecast }) => !forecast).map(({ period }) => formatPeriod(period)));
  return points.filter(({ forecast, period }) => !forecast || !reported.has(formatPeriod(period)));
}

/** As many places of a value as a card has room for. */
const MOST_SOURCES = 3;

function filesOf(point: SeriesPoint): number {
  return point.origin === 'derived' ? 0 : new Set(point.sources.map(({ file }) => file)).size;
}

/** Whether a history tells what the filing at hand does not: some value of it stands in another one, or was computed. */
export function tellsMore({ points }: History, file: string): boolean {
  return points.some(({ point }) => point.origin === 'derived' || point.sources.every((source) => source.file !== file));
}

/** The series of the figure; of a name the one in the filing's currency over its own length of period, the longest of several. */
function chosen(all: readonly LibrarySeries[], question: HistoryQuestion, library: Library): LibrarySeries | undefined {
  const profile = library.record(question.file)?.profile;
  const period = question.period ?? profile?.period ?? null;
  const months = period === null ? 0 : lengthInMonths(period);
  const rank = ({ unit, months: own, points }: LibrarySeries): number[] => [
    Number(unit === question.unit),
    Number(profile?.currency !== null && unit.startsWith(profile?.currency ?? '-')),
    Number(own === months),
    Number(own === 0),
    points.length,
  ];
  const fitting =
    question.unit === null ? all : all.filter(({ unit, months: own }) => unit === question.unit && (own === months || own === 0));
  return [...fitting].sort((a, b) => compareRanks(rank(b), rank(a)))[0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The point of a period, else of what ends with it: an instant's metric may be asked for with the quarter it ends. */
function indexAt(points: readonly SeriesPoint[], period: Period): number {
  const written = formatPeriod(period);
  const same = points.findIndex((point) => formatPeriod(point.period) === written);
  return same >= 0 ? same : points.findIndex((point) => endOf(point.period) === endOf(period));
}
