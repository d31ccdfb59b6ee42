import { duration, instant, isoDate, isRealDate, lengthInMonths, monthsEnding } from '../../calendar';
import type { IsoDate, Period, Row, Schedule, ScheduledPeriod, Span, Table } from '../../filing';
import { cell, row, tableOf, type Source } from '../cells';
import { isDigit, isSpace } from '../characters';
import type { Line } from '../lines';
import type { TableRegion } from '../tables';
import { tagAt, type Tag } from './tags';

/** A line of a schedule: its tag, and what stands behind it. */
interface Entry {
  readonly line: Line;
  readonly tag: Tag;
  readonly values: readonly Span[];
}

/** Tags that say what the values are of. They are the schedule's head wherever they stand. */
const HEAD = new Set([
  'ARTICLE',
  'CIK',
  'NAME',
  'SERIES',
  'NUMBER',
  'MULTIPLIER',
  'CURRENCY',
  'RESTATED',
  'PERIOD-TYPE',
  'FISCAL-YEAR-END',
  'PERIOD-START',
  'PERIOD-END',
  'EXCHANGE-RATE',
]);
/** Layout, and words that stand between. */
const OTHER = new Set(['TABLE', 'S', 'C', 'CAPTION', 'LEGEND', 'PAGE', 'FN', 'TEXT', 'R']);
const FEWEST_ENTRIES = 3;

/**
 * Reads the Financial Data Schedule of an EX-27: tags at the beginnings of lines, values behind them. Null where the lines are
 * something else.
 */
export function readSchedule({ text, lines }: Source): TableRegion | null {
  const heads = new Map<string, Entry>();
  const rows: Row[] = [];
  let [first, end] = [-1, -1];
  lines.forEach((line, index) => {
    const entry = readEntry(text, line);
    if (!entry) return;
    if (first < 0) first = index;
    end = index + 1;
    if (HEAD.has(entry.tag.name)) {
      if (!heads.has(entry.tag.name)) heads.set(entry.tag.name, entry);
    } else if (entry.values.length > 0) rows.push(rowOf(text, entry));
  });
  if (rows.length < FEWEST_ENTRIES || !(heads.has('ARTICLE') || heads.has('MULTIPLIER') || heads.has('PERIOD-TYPE'))) return null;
  const table = tableOf('column', rows);
  return table && { table: { ...table, schedule: scheduleOf(text, heads, table) }, first, end };
}

function readEntry(text: string, line: Line): Entry | null {
  // The line may have lost the tag at its beginning to the layout: look from where it starts.
  let at = line.start;
  while (at < line.end && isSpace(text.charCodeAt(at))) at++;
  const tag = tagAt(text, at, line.end);
  return tag && !tag.closes && !OTHER.has(tag.name) ? { line, tag, values: wordsOf(text, tag.end, line.end) } : null;
}

/** Words apart by white space. A tag ends one: `1,234<F1>`. */
function wordsOf(text: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  for (let at = start; at < end; at++) {
    if (isSpace(text.charCodeAt(at))) continue;
    const tag = tagAt(text, at, end);
    if (tag) {
      at = tag.end - 1;
      continue;
    }
    const from = at++;
    while (at < end && !isSpace(text.charCodeAt(at)) && !tagAt(text, at, end)) at++;
    words.push({ start: from, end: at });
    at--;
  }
  return words;
}

function rowOf(text: string, { line, tag, values }: Entry): Row {
  const label = cell(text, tag.start + 1, tag.end - 1, 0);
  const numbers = values.filter((value) => hasDigit(text, value));
  const cells = numbers.map(({ start, end }, index) => cell(text, start, end, index + 1));
  return row(
    text,
    { start: tag.start, end: numbers.at(-1)?.end ?? tag.end },
    [label, ...cells],
    Math.max(line.start, tag.start + 1),
  );
}

function hasDigit(text: string, { start, end }: Span): boolean {
  for (let at = start; at < end; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

function scheduleOf(text: string, heads: ReadonlyMap<string, Entry>, { columnCount }: Table): Schedule {
  const words = (name: string) => heads.get(name)?.values.map(({ start, end }) => text.slice(start, end)) ?? [];
  const multiplier = heads.get('MULTIPLIER')?.values[0] ?? null;
  const periods = Array.from({ length: Math.max(0, columnCount - 1) }, (_, column) => periodOf(text, heads, column));
  return {
    article: words('ARTICLE')[0]?.toUpperCase() ?? null,
    ...multiplierOf(text, multiplier),
    currency: currencyOf(words('CURRENCY').join(' ')),
    periods,
  };
}

/** `1`, `1,000`, `1000000`. Anything else says nothing. */
function multiplierOf(text: string, span: Span | null): { readonly power: number; readonly powerSpan: Span | null } {
  const digits = span === null ? '' : text.slice(span.start, span.end).replaceAll(',', '');
  const zeros = /^10{0,9}$/.test(digits) ? digits.length - 1 : 0;
  return { power: zeros, powerSpan: zeros === 0 ? null : span };
}

const DOLLARS = /U\.?\s?S\.?|DOLLAR|UNITED STATES/i;
const CODE = /^[A-Z]{3}$/;

/** The SEC's own currency unless a code says otherwise; `1` and `0` were written for it, too. */
function currencyOf(words: string): string {
  return !DOLLARS.test(words) && CODE.test(words) ? words : 'USD';
}

/** `YEAR`, `3-MOS`, `12-MOS`, `QTR-3`. */
function monthsOf(type: string): number | null {
  if (/^YEAR$/i.test(type)) return 12;
  if (/^QTR-?[1-4]$/i.test(type)) return 3;
  const months = /^(\d{1,2})-?(?:MOS|MONTHS?)$/i.exec(type)?.[1];
  return months !== undefined && Number(months) >= 1 && Number(months) <= 12 ? Number(months) : null;
}

function periodOf(text: string, heads: ReadonlyMap<string, Entry>, column: number): ScheduledPeriod | null {
  const at = (name: string): Span | undefined => heads.get(name)?.values[column];
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const months = monthsOf(words(at('PERIOD-TYPE')));
  const stated = at('PERIOD-END');
  const span = stated ?? (months === 12 ? at('FISCAL-YEAR-END') : undefined);
  const end = dateOf(words(span));
  if (!span || end === null) return null;
  return { period: stretch(dateOf(words(at('PERIOD-START'))), end, months), span };
}

/** The stated first day decides where it fits the stated length: `PERIOD-START` was often left at the year before. */
function stretch(start: IsoDate | null, end: IsoDate, months: number | null): Period {
  if (start !== null && start < end) {
    const fits = months === null || lengthInMonths(duration(start, end)) === months;
    if (fits) return duration(start, end);
  }
  return months === null ? instant(end) : monthsEnding(end, months);
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `DEC-31-1996`. */
function dateOf(words: string): IsoDate | null {
  const match = /^([A-Z]{3})-(\d{1,2})-(\d{4})$/i.exec(words);
  if (!match) return null;
  const [year, month, day] = [Number(match[3]), MONTHS.indexOf((match[1] ?? '').toUpperCase()) + 1, Number(match[2])];
  return isRealDate(year, month, day) ? isoDate(year, month, day) : null;
}
