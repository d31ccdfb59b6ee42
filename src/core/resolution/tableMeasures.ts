import { toNumber } from '../decimal';
import type { Notation, ProvenanceStep, Span } from '../filing';
import type { Quantity } from '../recognition/quantity';
import type { ColumnMark } from './columnMarks';
import type { Topic } from './subjects';
import type { Terms } from './tableCaptions';

/** What a number cell is measured in, once its surroundings have had their say. */
export interface Measure {
  readonly notation: Notation;
  /** Power of ten that the surroundings add. */
  readonly power: number;
  /** ISO 4217; null for what is no money, and where nothing says. */
  readonly currency: string | null;
  readonly steps: readonly ProvenanceStep[];
}

/** The cell's number with everything that can say what it is in: brackets in the row's label, the column's head, the filing. */
export interface MeasureQuestion {
  readonly quantity: Quantity;
  readonly topic: Topic;
  /** A noun stands behind the number in its cell: it is a number of that, whatever the table is in. */
  readonly isCounted: boolean;
  readonly row: Terms | null;
  /** The row states its unit in a cell of its own: what it leaves out is not for others to add. */
  readonly rowIsComplete: boolean;
  readonly column: Terms;
  /** Of the cells above and below in the column. */
  readonly mark: ColumnMark | null;
  readonly reportingCurrency: string | null;
}

/**
 * Scale and currency of a cell: its own, else its row's, its column's, the caption's. A caption's scale is one of money: ratios,
 * counts and amounts per share are never in thousands, share counts are unless the caption excepts them.
 */
export function measureCell(question: MeasureQuestion): Measure {
  const { quantity, row, column } = question;
  if (quantity.notation !== 'number') return plain(quantity.notation);
  const isBare = quantity.scale === null && quantity.currency === null;
  if (isBare && (row?.percent === true || column.percent)) return plain('percent');
  if (isBare && isPercentByMark(question)) return plain('percent');
  const isMoney = column.currency !== null || question.mark?.type === 'currency';
  const sort = question.isCounted || isScaledCount(question) ? 'plain' : sortOf(question.topic, isMoney);
  const power = powerOf(question, sort);
  const currency = sort === 'money' || sort === 'perShare' ? currencyOf(question, sort) : null;
  return { notation: 'number', power, currency, steps: [...scaleSteps(question, power), ...currencySteps(question, currency)] };
}

/** "Tsd" and no currency: what is counted is no money. */
function isScaledCount({ row, rowIsComplete, quantity }: MeasureQuestion): boolean {
  return rowIsComplete && row?.scale !== null && row?.currency === null && quantity.currency === null;
}

/** Hardly a percentage is larger. */
const LARGEST_PERCENT = 1000;

function isPercentByMark({ mark, quantity, topic, row, column }: MeasureQuestion): boolean {
  const isMoney = topic.metric !== null && topic.metric.unitType !== 'pure';
  const says = row?.scale ?? row?.currency ?? column.scale ?? null;
  return mark?.type === 'percent' && !isMoney && says === null && Math.abs(toNumber(quantity.digits)) < LARGEST_PERCENT;
}

const plain = (notation: Notation): Measure => ({ notation, power: 0, currency: null, steps: [] });

type Sort = 'money' | 'perShare' | 'shares' | 'plain';

/** `isMoney`: the column says so, whatever is counted in the label ("payments to employees"). */
function sortOf(topic: Topic, isMoney: boolean): Sort {
  const known = topic.metric !== null || topic.partOf !== null;
  switch (topic.metric?.unitType ?? topic.partOf?.unitType) {
    case 'perShare':
      return 'perShare';
    case 'shares':
      return 'shares';
    case 'count':
      return topic.metric === null && isMoney ? 'money' : 'plain';
    case 'pure':
    case 'duration':
      return 'plain';
    case 'monetary':
    case 'volume':
    case undefined:
      if (topic.metric === null && topic.per !== null && !topic.countsShares) return 'perShare';
      if (!known && topic.countsShares) return 'shares';
      return !known && topic.isCount && !isMoney ? 'plain' : 'money';
  }
}

function powerOf(question: MeasureQuestion, sort: Sort): number {
  const { quantity, row, column } = question;
  if (row?.minor === true) return -2;
  if (quantity.scale !== null) return 0;
  switch (sort) {
    case 'money':
      return row?.scale ?? column.scale ?? 0;
    case 'shares':
      return row?.scale ?? column.sharesScale ?? (column.sharesUnscaled ? 0 : (column.scale ?? 0));
    case 'perShare':
      return 0;
    case 'plain':
      return question.isCounted ? 0 : (row?.scale ?? 0);
  }
}

function currencyOf({ quantity, row, column, topic, mark, reportingCurrency }: MeasureQuestion, sort: Sort): string | null {
  const stated = quantity.currency ?? row?.currency ?? column.currency;
  if (stated !== null) return stated;
  if (mark?.type === 'currency' && sort === 'money') return mark.isLoose ? (reportingCurrency ?? mark.code) : mark.code;
  const isMoney = sort === 'perShare' || column.scale !== null || topic.metric?.unitType === 'monetary';
  return isMoney ? reportingCurrency : null;
}

function scaleSteps({ row, column }: MeasureQuestion, power: number): ProvenanceStep[] {
  if (power === 0) return [];
  const inRow = row?.scale !== null && row !== null;
  return [
    {
      of: 'scale',
      rule: inRow ? 'rowScale' : 'captionScale',
      result: `×10^${power}`,
      ...at(inRow ? row.scaleSpan : column.scaleSpan),
    },
  ];
}

function currencySteps({ quantity, row, column }: MeasureQuestion, currency: string | null): ProvenanceStep[] {
  if (currency === null || quantity.currency !== null) return [];
  const inRow = row?.currency !== null && row !== null;
  const place = inRow ? row.currencySpan : column.currencySpan;
  return [
    { of: 'unit', rule: inRow ? 'rowCurrency' : place ? 'columnCurrency' : 'reportingCurrency', result: currency, ...at(place) },
  ];
}

const at = (span: Span | null) => (span ? { span } : {});
