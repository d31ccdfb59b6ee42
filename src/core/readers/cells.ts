import type { Cell, Row, Span, Table } from '../filing';
import { isDigit, isSpace } from './characters';
import { trim, type Line } from './lines';

/** What the readers of tables work on. */
export interface Source {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * What came of reading a table at a line: the table, or null where there is none. Either way the lines before `end` need not be
 * asked again; that keeps the search linear.
 */
export interface Attempt {
  readonly table: Table | null;
  /** Index of the first line to stand in the table. */
  readonly first: number;
  /** Index of the first line after it. */
  readonly end: number;
}

const NBSP_ENTITY = '&nbsp;';

/** A span without white space and `&nbsp;` at either end. */
function trimCell(text: string, start: number, end: number): Span {
  let { start: from, end: to } = trim(text, start, end);
  while (from < to && text.startsWith(NBSP_ENTITY, from)) {
    ({ start: from, end: to } = trim(text, Math.min(from + NBSP_ENTITY.length, to), to));
  }
  while (to - from >= NBSP_ENTITY.length && text.endsWith(NBSP_ENTITY, to)) {
    ({ start: from, end: to } = trim(text, from, to - NBSP_ENTITY.length));
  }
  return { start: from, end: to };
}

export function cell(text: string, start: number, end: number, column: number, columnSpan = 1): Cell {
  const trimmed = trimCell(text, start, end);
  return { start: trimmed.start, end: trimmed.end, column, columnSpan };
}

const BULLETS = new Set([...'-–—－•·▪◦‣'].map((character) => character.charCodeAt(0)));

/** Length of a bullet with the space after it, at the start of a label; 0 where there is none. `-` alone or `–5%` is a value. */
function bulletLength(text: string, label: Span): number {
  if (!BULLETS.has(text.charCodeAt(label.start))) return 0;
  let at = label.start + 1;
  while (at < label.end && isSpace(text.charCodeAt(at))) at++;
  const wordy = text.charCodeAt(label.start) !== 0x2d || at > label.start + 1;
  return at < label.end && wordy && !isDigit(text.charCodeAt(at)) ? at - label.start : 0;
}

/** Columns of white space between two offsets; `&nbsp;` is one. */
function columnsBetween(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; columns++) at += text.startsWith(NBSP_ENTITY, at) ? NBSP_ENTITY.length : 1;
  return columns;
}

/**
 * A row from its cells. What stands before the words of the first cell (white space after `labelFrom`, a bullet) is taken as
 * the row's indent.
 */
export function row(text: string, span: Span, cells: readonly Cell[], labelFrom: number): Row {
  const [label, ...rest] = cells;
  if (!label || label.start === label.end) return { start: span.start, end: span.end, indent: 0, cells };
  const bullet = bulletLength(text, label);
  return {
    start: span.start,
    end: span.end,
    indent: columnsBetween(text, labelFrom, label.start) + bullet,
    cells: [{ ...label, start: label.start + bullet }, ...rest],
  };
}

export function tableOf(layout: Table['layout'], rows: readonly Row[], markedHeadRows: number | null = null): Table | null {
  const [top] = rows;
  const bottom = rows[rows.length - 1];
  if (!top || !bottom) return null;
  let columnCount = 0;
  for (const { cells } of rows)
    for (const { column, columnSpan } of cells) columnCount = Math.max(columnCount, column + columnSpan);
  return { kind: 'table', start: top.start, end: bottom.end, layout, rows, columnCount, markedHeadRows };
}
