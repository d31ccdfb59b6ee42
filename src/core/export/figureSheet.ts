import { fromNumber } from '../decimal';
import type { Decimal } from '../filing';
import type { FilingRecord } from '../library/record';
import { recordedWireFigures, WIRE_FIELDS, type WireFigure } from '../wire';
import { amount, daysOf, type Cell, type Column, type Sheet } from './sheet';

/** Every field of the wire, in its order, then the days of the period, by which a table can be sorted and filtered. */
const COLUMNS: Readonly<Record<keyof WireFigure, Omit<Column, 'key'>>> = {
  file: { type: 'text', width: 28 },
  line: { type: 'number', width: 8 },
  start: { type: 'number', width: 9 },
  end: { type: 'number', width: 9 },
  text: { type: 'text', width: 20 },
  value: { type: 'number', width: 20 },
  unit: { type: 'text', width: 10 },
  period: { type: 'text', width: 23 },
  metric: { type: 'text', width: 30 },
  label: { type: 'text', width: 36 },
  kind: { type: 'text', width: 9 },
  basis: { type: 'text', width: 8 },
  decimals: { type: 'number', width: 9 },
  concept: { type: 'text', width: 30 },
  entity: { type: 'text', width: 28 },
  dimensions: { type: 'members', width: 36 },
  notation: { type: 'text', width: 12 },
};

const FIGURE_COLUMNS: readonly Column[] = [
  ...WIRE_FIELDS.map((key) => ({ key, ...COLUMNS[key] })),
  { key: 'period_start', type: 'date', width: 12, derived: true },
  { key: 'period_end', type: 'date', width: 12, derived: true },
];

/** The figures of one filing, or of several one after the other. */
export function figureSheet(figures: readonly WireFigure[]): Sheet {
  return { name: 'Figures', columns: FIGURE_COLUMNS, rows: figures.map((figure) => rowOf(figure, fromNumber(figure.value))) };
}

/** A filing of the library's. */
export interface RecordedFiling {
  /** The name it is to have in the table. */
  readonly file: string;
  readonly record: FilingRecord;
  /** What the library calls the company at an index of {@link FilingRecord.companies}; null where it knows none. */
  readonly companyAt: (company: number) => string | null;
}

/** The figures of the library's filings, with the company's one name across all of them in front. */
export function libraryFigureSheet(filings: readonly RecordedFiling[]): Sheet {
  const rows = filings.flatMap(({ file, record, companyAt }) => {
    return recordedWireFigures(file, record).map((figure, index) => {
      const { company = -1, decimal = fromNumber(figure.value) } = record.figures[index] ?? {};
      return [companyAt(company), ...rowOf(figure, decimal)];
    });
  });
  return { name: 'Figures', columns: [{ key: 'company', type: 'text', width: 28 }, ...FIGURE_COLUMNS], rows };
}

function rowOf(figure: WireFigure, decimal: Decimal): Cell[] {
  const fields = WIRE_FIELDS.map((field): Cell => (field === 'value' ? amount(decimal, figure) : figure[field]));
  return [...fields, ...daysOf(figure.period)];
}
