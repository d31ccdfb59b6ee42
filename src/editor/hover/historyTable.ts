import { l10n } from 'vscode';
import type { Change } from '../../core/library/change';
import type { History, HistoryPoint } from '../../core/library/history';
import type { SeriesPoint, StatedPoint, Statement } from '../../core/library/librarySeries';
import { changeInWords, columnScale, columnUnit, inColumn, inShort, type ColumnScale } from '../words/amounts';
import { periodName, type FiscalYears } from '../words/periods';
import type { CardTable, TableSource } from './cardContent';

/** The value of a point, as amounts are put into words. */
type PointAmount = Parameters<typeof inColumn>[0];

/** How a metric moved across filings: newest first, each against the one before and the one a year before, with where it stands. */
export function historyTable({ points, unit, own }: History, years: FiscalYears): CardTable {
  const rows = points.map((compared, index) => ({ ...compared, isOwn: index === own })).reverse();
  const scale = columnScale(rows.map(({ point }) => amountOf(point, unit)));
  const [first] = rows;
  const head = ['', first ? columnUnit(amountOf(first.point, unit), scale) : '', l10n.t('vs prior'), l10n.t('vs year ago')];
  const table = rows.map((row) => cells(row, unit, scale, years));
  // A column in which nothing stands only makes the card wide.
  const isShown = (_: string, column: number) => table.some((row) => row[column] !== '');
  return {
    head: head.filter(isShown),
    rows: table.map((row) => row.filter(isShown)),
    sources: rows.map((row) => sourceOf(row, unit)),
  };
}

function cells(
  { point, prior, yearAgo, isOwn }: HistoryPoint & { readonly isOwn: boolean },
  unit: string,
  scale: ColumnScale,
  years: FiscalYears,
): string[] {
  const amount = amountOf(point, unit);
  const changed = (change: Change | null) => (change === null ? '' : changeInWords(change, amount));
  return [`${isOwn ? '▸ ' : ''}${nameOf(point, years)}`, inColumn(amount, scale), changed(prior), changed(yearAgo)];
}

function nameOf({ period, forecast }: SeriesPoint, years: FiscalYears): string {
  const name = periodName(period, years);
  return forecast ? l10n.t('{0} (forecast)', name) : name;
}

function amountOf(point: SeriesPoint, unit: string): PointAmount {
  const { decimal, value, decimals } = point;
  const { bound, notation } = point.origin === 'stated' ? point : ({ bound: null, notation: 'number' } as const);
  return { decimal, value, decimals, unit, bound, notation };
}

/** The leading place, how many others there are, and what an earlier filing said; of a derived point the filings it comes from. */
function sourceOf({ point, files }: HistoryPoint, unit: string): TableSource | null {
  if (point.origin === 'derived') {
    const from = sourceOfStatement(point.minuend.sources[0]);
    return from && { ...from, text: l10n.t('derived: {0}', from.text) };
  }
  const source = sourceOfStatement(point.sources[0]);
  const counted = source && files > 1 ? `${source.text} +${files - 1}` : (source?.text ?? '');
  return source && { ...source, text: [counted, restatementInWords(point, unit)].filter(Boolean).join(' · ') };
}

function restatementInWords({ others }: StatedPoint, unit: string): string {
  const restated = others.find((other) => other.restated)?.statement;
  return restated === undefined ? '' : l10n.t('restated from {0}', inShort({ ...restated, unit }));
}

function sourceOfStatement(statement: Statement | undefined): TableSource | null {
  if (statement === undefined) return null;
  const { file, place } = statement;
  return { text: `${shortened(fileName(file))}:${place.line + 1}`, file, place };
}

/** A table in a card is narrow: the end of a name tells more than its middle. */
const LONGEST_NAME = 26;

function shortened(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const end = name.slice(-10);
  return `${name.slice(0, LONGEST_NAME - end.length - 1)}…${end}`;
}

function fileName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
