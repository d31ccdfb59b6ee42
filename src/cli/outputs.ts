import { WIRE_FIELDS, type WireFigure } from '../core/wire';

/** The shapes figures are printed in. */

export const OUTPUT_FORMATS = ['jsonl', 'json', 'csv', 'table'] as const;
export type OutputFormat = (typeof OUTPUT_FORMATS)[number];

type Cell = string | number | null;

/** All figures as text, a line break at its end. */
export function print(figures: readonly WireFigure[], format: OutputFormat): string {
  switch (format) {
    case 'jsonl':
      return figures.map((figure) => `${JSON.stringify(figure)}\n`).join('');
    case 'json':
      return `${JSON.stringify(figures, null, 2)}\n`;
    case 'csv':
      return csv(figures);
    case 'table':
      return table(figures);
  }
}

/** RFC 4180, with a header. */
function csv(figures: readonly WireFigure[]): string {
  const rows: readonly (readonly Cell[])[] = [
    WIRE_FIELDS,
    ...figures.map((figure) => WIRE_FIELDS.map((field) => csvCell(figure[field]))),
  ];
  return rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

/** Dimensions in one cell: `srt:ProductOrServiceAxis=us-gaap:ProductMember; …` */
function csvCell(value: WireFigure[keyof WireFigure]): Cell {
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .map(([axis, member]) => `${axis}=${member}`)
    .join('; ');
}

/** Text that a spreadsheet would run as a formula is kept from it by an apostrophe; numbers are what they are. */
function csvField(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** For reading: the columns a person looks for, aligned. */
function table(figures: readonly WireFigure[]): string {
  const head: readonly Cell[] = ['place', 'text', 'value', 'unit', 'period', 'kind', 'metric'];
  const rows = [head, ...figures.map(tableRow)].map((row) => row.map((cell) => oneLine(String(cell ?? ''))));
  const widths = head.map((_, column) => rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => aligned(cell, column, widths))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

const VALUE_COLUMN = 2;

function tableRow({ file, line, text, value, unit, period, kind, basis, metric, label }: WireFigure): Cell[] {
  return [`${file}:${line}`, text, value, unit, period, basis === null ? kind : `${kind} ${basis}`, metric ?? label];
}

function aligned(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === VALUE_COLUMN ? cell.padStart(width) : cell.padEnd(width);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
