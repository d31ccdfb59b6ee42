import type { Cell, Row } from '../filing';
import { cell, row, tableOf, type Attempt, type Source } from './cells';
import { endsSentence, isDigit, startsLowerCase } from './characters';
import { acrossGap } from './gaps';
import { isBlank, isPageNumber, isUnreadable, type Line } from './lines';
import { cutLine, type CutLine, type Piece } from './pieces';

/** Fewer lines with numbers in columns may stand under one another by chance. */
const FEWEST_ROWS = 3;
const LONGEST_LABEL = 100;
/** A head of more lines than this is prose. */
const TALLEST_HEAD = 10;

/** A stretch of the line's columns; `end` exclusive. */
interface Column {
  readonly left: number;
  readonly right: number;
}

/** The cut lines, each cut once. Filled on demand: most lines of a filing are never asked for. */
export type Cuts = (index: number) => CutLine;

export function cutter({ text, lines }: Source): Cuts {
  const cache = new Map<number, CutLine>();
  return (index) => {
    let cut = cache.get(index);
    const line = lines[index];
    if (!cut) cache.set(index, (cut = line ? cutLine(text, line) : { pieces: [], leaders: false }));
    return cut;
  };
}

/** A quick look that spares nearly every line of prose from being cut: a row ends in a digit, a bracket, a sign or `N/A`. */
function mayEndInValue(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.contentEnd - 1);
  return isDigit(last) || ')%-–—xXAMs.'.includes(String.fromCharCode(last));
}

/** Whether the line has a label and, apart from it, a number. */
function isNumericRow({ pieces }: CutLine): boolean {
  const last = pieces[pieces.length - 1];
  return (
    pieces.length >= 2 &&
    last !== undefined &&
    last.value &&
    pieces.slice(1).filter(({ value }) => value).length * 2 >= pieces.length - 1
  );
}

/** A line of the table that has no numbers: a section's name, or the first part of a label too long for one line. */
function isLabel({ text, lines }: Source, index: number, cuts: Cuts): boolean {
  const line = lines[index];
  if (!line || isUnreadable(text, line) || cuts(index).pieces.length !== 1) return false;
  return line.contentEnd - line.contentStart <= LONGEST_LABEL && !endsSentence(text, line.contentStart, line.contentEnd);
}

/**
 * The index of the next row after `at`, or -1 where the table ends: numbers, or rules, or up to three labels that lead to
 * numbers.
 */
function nextRow(source: Source, at: number, cuts: Cuts): number {
  const { text, lines } = source;
  const next = acrossGap(source, at + 1);
  const line = lines[next];
  if (!line) return -1;
  if (isNumericRow(cuts(next))) return next;
  for (let ahead = next, labels = 0; labels <= 3; labels++) {
    const candidate = lines[ahead];
    if (!candidate) return -1;
    if (isNumericRow(cuts(ahead))) return next;
    if (!isRule(text, candidate) && !isLabel(source, ahead, cuts)) return -1;
    ahead = acrossGap(source, ahead + 1);
    if (ahead < 0) return -1;
  }
  return -1;
}

function isRule(text: string, line: Line): boolean {
  return !isBlank(line) && isUnreadable(text, line) && '-=_'.includes(text.charAt(line.contentStart));
}

/** Whether some column of numbers ends (or begins) at the same place in most rows: chance does not align them. */
function isAligned(numeric: readonly CutLine[]): boolean {
  const edges = new Map<number, number>();
  let most = 0;
  for (const { pieces } of numeric) {
    const last = pieces[pieces.length - 1];
    if (!last) continue;
    // A closing bracket or percent sign hangs over the edge of its column.
    for (const edge of [last.right, last.right + 1, -last.left - 1]) {
      const count = (edges.get(edge) ?? 0) + 1;
      edges.set(edge, count);
      most = Math.max(most, count);
    }
  }
  return most * 2 > numeric.length;
}

/** A table of contents: dots lead to page numbers, which only grow. */
function isContents(text: string, numeric: readonly CutLine[]): boolean {
  let before = 0;
  for (const { pieces, leaders } of numeric) {
    const [, page, more] = pieces;
    const number = page ? Number(text.slice(page.start, page.end)) : NaN;
    if (!leaders || more || !Number.isInteger(number) || number < before || number > 9999) return false;
    before = number;
  }
  return true;
}

/** Columns of numbers: where the values of different rows overlap, they stand in one column. */
function findColumns(numeric: readonly CutLine[]): Column[] {
  const values = numeric.flatMap(({ pieces }) => pieces.slice(1).filter(({ value }) => value));
  values.sort((one, other) => one.left - other.left);
  const columns: Column[] = [];
  for (const { left, right } of values) {
    const last = columns[columns.length - 1];
    if (last && left < last.right) columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, right) };
    else columns.push({ left, right });
  }
  return columns;
}

/** Lines above the first row that head the columns: years, "Three months ended", rules between them. */
function findHead(source: Source, first: number, floor: number, columns: readonly Column[], cuts: Cuts): number {
  const { text, lines } = source;
  const left = columns[0]?.left ?? 0;
  let top = first;
  for (let at = first - 1; at >= floor && first - at <= TALLEST_HEAD; at--) {
    const line = lines[at];
    if (!line) break;
    const { pieces } = cuts(at);
    const above = pieces.length > 0 && (pieces.length > 1 || line.indent >= left - 16) && pieces.every((one) => !isProse(one));
    const overColumns = above && (pieces[pieces.length - 1]?.right ?? 0) > left - 16 && line.indent > 0;
    if (isRule(text, line) || overColumns || (pieces.length > 1 && !endsSentence(text, line.contentStart, line.contentEnd)))
      top = at;
    else if (!isBlank(line) && !isLabel(source, at, cuts)) break;
    else if (isBlank(line) && top < first && top === at + 1 && isBlank(lines[at - 1] ?? line)) break;
  }
  return top;
}

function isProse({ left, right }: Piece): boolean {
  return right - left > 60;
}

/** The columns that a piece of text covers: those it overlaps, else the nearest. */
function coverage({ left, right }: Piece, columns: readonly Column[]): { readonly from: number; readonly to: number } {
  const from = firstEndingAfter(left, columns);
  let to = from;
  while ((columns[to + 1]?.left ?? Infinity) < right) to++;
  if ((columns[from]?.left ?? Infinity) < right) return { from, to };
  const apartRight = (columns[from]?.left ?? Infinity) - right;
  const apartLeft = left - (columns[from - 1]?.right ?? -Infinity);
  const nearest = apartLeft < apartRight ? from - 1 : from;
  return { from: nearest, to: nearest };
}

/** Index of the first column that ends after `left`; as many as there are when none does. */
function firstEndingAfter(left: number, columns: readonly Column[]): number {
  let low = 0;
  let high = columns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns[middle]?.right ?? Infinity) > left) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The cells of one line: the label in column 0, then one for each column of numbers, empty where nothing stands. */
function readCells(text: string, line: Line, { pieces }: CutLine, columns: readonly Column[]): Cell[] {
  const firstLeft = columns[0]?.left ?? 0;
  const [first] = pieces;
  const labelled =
    first !== undefined &&
    (pieces.length === 1 ? first.left < firstLeft - 16 || line.indent === 0 : first.left < firstLeft && !first.value);
  const label = labelled ? cell(text, first.start, first.end, 0) : cell(text, line.start, line.start, 0);
  const cells = [label];
  let last = label;
  for (const one of labelled ? pieces.slice(1) : pieces) {
    const { from, to } = coverage(one, columns);
    const column = from + 1;
    const filled = last.column + last.columnSpan;
    if (column < filled && last !== label) {
      // Two pieces over one column ("Three months" and "ended") are one cell.
      last = cell(text, last.start, one.end, last.column, Math.max(last.columnSpan, to + 2 - last.column));
      cells[cells.length - 1] = last;
      continue;
    }
    for (let empty = filled; empty < column; empty++) cells.push(cell(text, last.end, last.end, empty));
    last = cell(text, one.start, one.end, Math.max(column, filled), Math.max(1, to + 2 - Math.max(column, filled)));
    cells.push(last);
  }
  for (let empty = last.column + last.columnSpan; empty <= columns.length; empty++) {
    cells.push(cell(text, last.end, last.end, empty));
  }
  return cells;
}

/** Reads the table laid out with spaces whose first line of numbers is `start`; no line before `floor` can be its head. */
export function readColumnTable(source: Source, start: number, floor: number, cuts: Cuts): Attempt {
  const { text, lines } = source;
  const line = lines[start];
  if (!line || !mayEndInValue(text, line) || !isNumericRow(cuts(start))) return { table: null, first: start, end: start + 1 };
  const indices: number[] = [];
  for (let at = start; at >= 0; at = nextRow(source, at, cuts)) indices.push(at);
  const end = (indices[indices.length - 1] ?? start) + 1;
  const numeric = indices.map((index) => cuts(index)).filter(isNumericRow);
  if (numeric.length < FEWEST_ROWS || !isAligned(numeric) || isContents(text, numeric)) return { table: null, first: start, end };
  const columns = findColumns(numeric);
  const first = findHead(source, start, floor, columns, cuts);
  const rows: Row[] = [];
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (!line || isBlank(line) || isRule(text, line) || (line.afterPageBreak && isPageNumber(text, line))) continue;
    const cells = readCells(text, line, cuts(index), columns);
    rows.push(row(text, { start: line.start, end: line.contentEnd }, cells, line.start));
  }
  return { table: tableOf('column', joinLabels(text, rows)), first, end };
}

/** Puts together a label that was too long for its line: the first part has no numbers, the second begins in lower case. */
function joinLabels(text: string, rows: readonly Row[]): Row[] {
  const joined: Row[] = [];
  for (const next of rows) {
    const before = joined[joined.length - 1];
    const [start] = before?.cells ?? [];
    const [label, ...values] = next.cells;
    const open = before?.cells.slice(1).every((one) => one.start === one.end) && start && start.start < start.end;
    if (before && open && label && label.start < label.end && startsLowerCase(text, label.start)) {
      joined[joined.length - 1] = {
        start: before.start,
        end: next.end,
        indent: before.indent,
        cells: [{ ...label, start: start.start }, ...values],
      };
    } else joined.push(next);
  }
  return joined;
}
