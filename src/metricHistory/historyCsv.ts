import { plainDigits } from '../core/library/arithmetic';
import { isRatio, type Change } from '../core/library/change';
import { periodName } from '../editor/words/periods';
import { sourcesOf } from './historyAnswer';
import type { Amount, Cell, Column, HistoryModel } from './historyModel';
import { placeName } from './sourceNames';

/** What is shown, for a spreadsheet: a line for each value of each metric, the newest period first. Names of fields are no words. */
export const CSV_FIELDS = [
  'metric',
  'company',
  'period',
  'start',
  'end',
  'origin',
  'forecast',
  'value',
  'unit',
  'change_prior',
  'change_year_ago',
  'restated_from',
  'sources',
] as const;

type Field = string | { readonly number: string } | null;

/** RFC 4180, with a header. */
export function historyCsv({ columns, slots }: HistoryModel): string {
  const places = slots.map((_, at) => at).reverse();
  const rows = columns.flatMap((column) => places.flatMap((at) => (column.cells[at] ? [rowOf(column, column.cells[at])] : [])));
  return [CSV_FIELDS, ...rows].map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function rowOf({ of, unit }: Column, { point, amount, prior, yearAgo }: Cell): Field[] {
  const { period } = point;
  const restated = point.origin === 'stated' ? point.others.find((other) => other.restated) : undefined;
  return [
    of.name,
    of.companyName,
    periodName(period, of.years),
    period.type === 'duration' ? period.start : null,
    period.type === 'duration' ? period.end : period.date,
    point.origin,
    String(point.forecast),
    { number: plainDigits(amount.decimal) },
    unit,
    changeField(prior, amount),
    changeField(yearAgo, amount),
    restated === undefined ? null : { number: plainDigits(restated.statement.decimal) },
    sourcesOf(point).map(placeName).join('; '),
  ];
}

/** A share of the earlier value; of percentages the difference. Empty where that says nothing. */
function changeField(change: Change | null, amount: Amount): Field {
  if (change === null) return null;
  if (isRatio(amount)) return { number: plainDigits(change.absolute) };
  return change.relative === null ? null : { number: String(change.relative) };
}

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe; numbers are what they are. */
function csvField(value: Field): string {
  if (value === null) return '';
  if (typeof value !== 'string') return value.number;
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
