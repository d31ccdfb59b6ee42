import { formatPeriod } from '../calendar';
import type { Notation } from '../filing';
import type { Change } from '../library/change';
import { compared, type ComparedPoint } from '../library/comparatives';
import type { Company, LibrarySeries, OtherValue, SeriesPoint, Statement } from '../library/librarySeries';
import type { FilingRecord, RecordFigure } from '../library/record';
import type { Subject } from '../library/subjects';
import { periodLabel } from './periodLabel';
import { amount, daysOf, fraction, type Cell, type Column, type Sheet } from './sheet';

/** What the library knows around its series. */
export interface SeriesSurroundings {
  /** By {@link Company.key}. */
  readonly company: (key: string) => Pick<Company, 'name'> | undefined;
  /** The name of a metric of the catalogue; undefined where it has none. */
  readonly metricName: (id: string) => string | undefined;
  /** By the name that the filing was added under. */
  readonly record: (file: string) => FilingRecord | undefined;
  /** The name that a file is to have in the table. */
  readonly fileName: (file: string) => string;
}

/** Where a value stands. */
export interface SeriesSource {
  readonly file: string;
  /** In the file, the line from 1; null where the filing is no longer in the library. */
  readonly place: RecordFigure['source'] | null;
  /** As written; of a computed value both, with a minus between. */
  readonly text: string;
  /** How many statements stand behind it. */
  readonly count: number;
}

/** A point of a series with all that a table says of it. */
export interface SeriesRow extends ComparedPoint {
  /** The period by its name in the filer's year; null where it has none. */
  readonly label: string | null;
  /** `restated`: an earlier filing stated another value. */
  readonly origin: 'stated' | 'derived' | 'restated';
  readonly source: SeriesSource;
}

/** The points of a series, in order of time. */
export function seriesRows(series: LibrarySeries, surroundings: SeriesSurroundings): SeriesRow[] {
  return compared(series.points, series.unit, series.months).map((row) => ({
    ...row,
    label: labelOf(row.point, surroundings),
    origin: originOf(row.point),
    source: sourceOf(row.point, surroundings),
  }));
}

/** What a series is about, in words. */
export function seriesNames({ company, subject }: LibrarySeries, { company: companyOf, metricName }: SeriesSurroundings) {
  return {
    company: company === null ? null : (companyOf(company)?.name ?? null),
    name: subject.type === 'metric' ? (metricName(subject.id) ?? null) : subject.type === 'label' ? subject.words : null,
  };
}

const COLUMNS: readonly Column[] = [
  { key: 'company', type: 'text', width: 28 },
  { key: 'metric', type: 'text', width: 30 },
  { key: 'name', type: 'text', width: 28 },
  { key: 'concept', type: 'text', width: 30 },
  { key: 'dimensions', type: 'text', width: 30 },
  { key: 'period', type: 'text', width: 23 },
  { key: 'period_start', type: 'date', width: 12 },
  { key: 'period_end', type: 'date', width: 12 },
  { key: 'months', type: 'number', width: 8 },
  { key: 'fiscal_period', type: 'text', width: 12 },
  { key: 'kind', type: 'text', width: 9 },
  { key: 'value', type: 'number', width: 20 },
  { key: 'unit', type: 'text', width: 10 },
  { key: 'decimals', type: 'number', width: 9 },
  { key: 'origin', type: 'text', width: 9 },
  { key: 'change_prior', type: 'number', width: 12 },
  { key: 'change_year_ago', type: 'number', width: 15 },
  { key: 'sources', type: 'number', width: 8 },
  { key: 'file', type: 'text', width: 28 },
  { key: 'line', type: 'number', width: 8 },
  { key: 'start', type: 'number', width: 9 },
  { key: 'end', type: 'number', width: 9 },
  { key: 'text', type: 'text', width: 20 },
];

/** A row for each point. */
export function seriesSheet(list: readonly LibrarySeries[], surroundings: SeriesSurroundings): Sheet {
  const rows = list.flatMap((series) => {
    const about = [...subjectCells(series, surroundings)];
    return seriesRows(series, surroundings).map((row) => [...about, ...pointCells(series, row)]);
  });
  return { name: 'Series', columns: COLUMNS, rows };
}

function subjectCells(series: LibrarySeries, surroundings: SeriesSurroundings): Cell[] {
  const { company, name } = seriesNames(series, surroundings);
  return [company, metricOf(series.subject), name, ...factOf(series.subject)];
}

function metricOf(subject: Subject): string | null {
  return subject.type === 'metric' ? subject.id : null;
}

function factOf(subject: Subject): [concept: string | null, dimensions: string | null] {
  return subject.type === 'fact' ? [subject.concept, subject.members === '' ? null : subject.members] : [null, null];
}

function pointCells({ unit, months }: LibrarySeries, { point, label, origin, source, prior, yearAgo }: SeriesRow): Cell[] {
  const period = formatPeriod(point.period);
  return [
    ...[period, ...daysOf(period), months, label, point.forecast ? 'forecast' : 'level'],
    ...[amount(point.decimal, { decimals: point.decimals, notation: notationOf(point) }), unit, point.decimals, origin],
    ...[relative(prior), relative(yearAgo), source.count, source.file],
    ...[source.place?.line ?? null, source.place?.start ?? null, source.place?.end ?? null, source.text],
  ];
}

function relative(change: Change | null): Cell {
  return fraction(change?.relative ?? null);
}

/** The shape that a point's number was written in: of a computed one, that of what it was computed from. */
export function notationOf(point: SeriesPoint): Notation {
  return point.origin === 'stated' ? point.notation : point.minuend.notation;
}

function originOf(point: SeriesPoint): SeriesRow['origin'] {
  if (point.origin === 'derived') return 'derived';
  return point.others.some(({ restated }: OtherValue) => restated) ? 'restated' : 'stated';
}

function leadingOf(point: SeriesPoint): Statement | undefined {
  return point.origin === 'stated' ? point.sources[0] : point.minuend.sources[0];
}

function labelOf(point: SeriesPoint, { record }: SeriesSurroundings): string | null {
  const profile = record(leadingOf(point)?.file ?? '')?.profile;
  return profile === undefined ? null : periodLabel(point.period, profile);
}

function sourceOf(point: SeriesPoint, { record, fileName }: SeriesSurroundings): SeriesSource {
  const leading = leadingOf(point);
  const { file = '', figure = -1, text = '' } = leading ?? {};
  const place = record(file)?.figures[figure]?.source ?? null;
  if (point.origin === 'stated') return { file: fileName(file), place, text, count: point.sources.length };
  const [taken] = point.subtrahend.sources;
  const count = point.minuend.sources.length + point.subtrahend.sources.length;
  return { file: fileName(file), place, text: `${text} − ${taken?.text ?? ''}`, count };
}
