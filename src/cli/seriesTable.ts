import { endOf, formatPeriod } from '../core/calendar';
import { isNegative, scaled } from '../core/decimal';
import type { Decimal, Notation } from '../core/filing';
import { plainDigits } from '../core/library/arithmetic';
import { isRatio, type Change } from '../core/library/change';
import type { LibrarySeries, SeriesPoint } from '../core/library/librarySeries';
import type { Subject } from '../core/library/subjects';
import { notationOf, seriesNames, seriesRows, type SeriesRow, type SeriesSurroundings } from '../core/export/seriesSheet';
import { textTable, type TextColumn } from './textTable';

const COLUMNS: readonly TextColumn[] = [
  { head: 'period', align: 'left' },
  { head: 'end', align: 'left' },
  { head: 'value', align: 'right' },
  { head: 'prior', align: 'right' },
  { head: 'year ago', align: 'right' },
  { head: 'source', align: 'left' },
  { head: 'note', align: 'left' },
];

/** Series as a person reads them: a heading and a table each, the periods down. */
export function seriesTable(list: readonly LibrarySeries[], surroundings: SeriesSurroundings): string {
  return list.map((series) => heading(series, surroundings) + table(series, surroundings)).join('\n');
}

function heading(series: LibrarySeries, surroundings: SeriesSurroundings): string {
  const { company, name } = seriesNames(series, surroundings);
  const { subject, unit, months } = series;
  const span = months === 0 ? 'at the end of the period' : months === 1 ? '1 month' : `${months} months`;
  return `${[company, name, subject.type === 'label' ? null : idOf(subject), unit, span].filter((part) => part !== null).join(' · ')}\n`;
}

function idOf(subject: Exclude<Subject, { type: 'label' }>): string {
  return subject.type === 'metric' ? subject.id : `${subject.concept} ${subject.members}`.trimEnd();
}

/** Without the columns that have nothing to say of this series. */
function table(series: LibrarySeries, surroundings: SeriesSurroundings): string {
  const rows = seriesRows(series, surroundings).map((row) => cells(row, series.unit));
  const used = COLUMNS.map((_, column) => rows.some((row) => row[column] !== ''));
  const isUsed = (_: unknown, column: number) => used[column] === true;
  return textTable(
    COLUMNS.filter(isUsed),
    rows.map((row) => row.filter(isUsed)),
  );
}

function cells({ point, label, prior, yearAgo, origin, source }: SeriesRow, unit: string): string[] {
  const [period, end] = label === null ? [formatPeriod(point.period), ''] : [label, endOf(point.period)];
  const place = source.place === null ? source.file : `${source.file}:${source.place.line}`;
  const moved = [prior, yearAgo].map((change) => changeInWords(change, point, unit));
  return [period, end, valueInDigits(point.decimal, notationOf(point)), ...moved, place, noteOf(point, origin, source)];
}

function noteOf(point: SeriesPoint, origin: SeriesRow['origin'], { text, count }: SeriesRow['source']): string {
  const notes = [
    point.forecast ? 'forecast' : '',
    origin === 'derived' ? `derived: ${text}` : '',
    point.origin === 'stated' && point.bound !== null ? BOUNDS[point.bound] : '',
    origin === 'restated' ? `restated from ${earlierTexts(point)}` : '',
    point.origin === 'stated' && count > 1 ? `${count} sources` : '',
  ];
  return notes.filter((note) => note !== '').join(', ');
}

const BOUNDS = {
  approximately: 'approximately',
  over: 'more than',
  under: 'less than',
  upTo: 'up to',
  atLeast: 'at least',
} as const;

function earlierTexts(point: SeriesPoint): string {
  const others = point.origin === 'stated' ? point.others.filter(({ restated }) => restated) : [];
  return [...new Set(others.map(({ statement }) => statement.text))].join(', ');
}

/** `4,370,200,000`, `2.72%` */
export function valueInDigits(decimal: Decimal, notation: Notation): string {
  switch (notation) {
    case 'percent':
    case 'percentagePoints':
    case 'basisPoints':
      return `${grouped(scaled(decimal, 2))}%`;
    case 'multiple':
      return `${grouped(decimal)}×`;
    case 'number':
      return grouped(decimal);
  }
}

function grouped(decimal: Decimal): string {
  const [whole = '', ...places] = plainDigits(decimal).split('.');
  return [whole.replace(/\B(?=(?:\d{3})+$)/g, ','), ...places].join('.');
}

/** `+2.1%`; of ratios the difference in percentage points; a word where the sign turned and nothing where there is no telling. */
function changeInWords(change: Change | null, point: SeriesPoint, unit: string): string {
  if (change === null) return '';
  const { absolute, relative, turn } = change;
  if (relative !== null) return `${relative < 0 ? '' : '+'}${(100 * relative).toFixed(1)}%`;
  if (turn !== null) return turn === 'toPositive' ? 'turned positive' : 'turned negative';
  if (!isRatio({ unit, notation: notationOf(point) })) return '';
  return `${isNegative(absolute) ? '' : '+'}${plainDigits(scaled(absolute, 2))} pp`;
}
