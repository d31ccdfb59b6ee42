import { decimalOf, isNegative, negated } from '../../decimal';
import { daysOf, type Cell, type Column, type Sheet } from '../../export/sheet';
import { evidenceText } from './markdown';
import type { ReportedMark, ReviewReport } from './reportedMarks';

const COLUMNS: readonly Column[] = [
  { key: 'file', type: 'text', width: 28 },
  { key: 'line', type: 'number', width: 8 },
  { key: 'figure', type: 'text', width: 30 },
  { key: 'period_start', type: 'date', width: 12 },
  { key: 'period_end', type: 'date', width: 12 },
  { key: 'text', type: 'text', width: 20 },
  { key: 'marked_text', type: 'text', width: 20 },
  { key: 'marked_value', type: 'number', width: 20 },
  { key: 'unit', type: 'text', width: 10 },
  { key: 'mark', type: 'text', width: 12 },
  { key: 'by', type: 'text', width: 8 },
  { key: 'status', type: 'text', width: 9 },
  { key: 'author', type: 'text', width: 20 },
  { key: 'time', type: 'text', width: 25 },
  { key: 'comments', type: 'text', width: 60 },
  { key: 'resolved', type: 'text', width: 10 },
  { key: 'evidence', type: 'text', width: 40 },
  { key: 'section', type: 'text', width: 40 },
];

/** A row for each mark, for a spreadsheet. Its headings are a contract, in English whatever the language of the editor. */
export function reviewSheet({ file, marks }: ReviewReport): Sheet {
  return { name: 'Review', columns: COLUMNS, rows: marks.map((reported) => rowOf(file, reported)) };
}

function rowOf(file: string, { mark, status, quote, line, comments, evidence }: ReportedMark): Cell[] {
  const { anchor, state, resolved } = mark;
  const figure = anchor.type === 'figure' ? anchor : undefined;
  return [
    ...[file, line, figure?.name ?? null, ...daysOf(figure?.period ?? null)],
    ...[
      status === 'lost' ? null : quote,
      anchor.quote,
      figure === undefined ? null : exactly(figure.value),
      figure?.unit ?? null,
    ],
    ...[state.is, state.by, status, state.author, state.time],
    comments.map(({ author, text }) => `${author}: ${text}`).join('\n') || null,
    resolved === undefined ? null : resolved.is ? 'yes' : 'no',
    evidence.map(evidenceText).join('\n') || null,
    anchor.section || null,
  ];
}

function exactly(digits: string): Cell {
  const decimal = decimalOf(digits.replace('-', ''));
  const signed = digits.startsWith('-') && !isNegative(decimal) ? negated(decimal) : decimal;
  return { decimal: signed, shape: 'number', places: Math.min(10, Math.max(0, -signed.exponent)) };
}
