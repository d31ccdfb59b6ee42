import { tableOf, type Attempt, type Source } from './cells';
import { findColumns, isNumericRow, isRule, readColumnRows, type Column, type Cuts } from './columns';
import { endsSentence, isDigit } from './characters';
import { acrossGap } from './gaps';
import { isBlank, isUnreadable, type Line } from './lines';
import type { CutLine, Piece } from './pieces';

/** Fewer lines with numbers in columns may stand under one another by chance. */
const FEWEST_ROWS = 3;
const LONGEST_LABEL = 100;
/** A head of more lines than this is prose. */
const TALLEST_HEAD = 10;

/** A quick look that spares nearly every line of prose from being cut: a row ends in a digit, a bracket, a sign or `N/A`. */
function mayEndInValue(text: string, line: Line): boolean {
  const last = text.charCodeAt(line.contentEnd - 1);
  return isDigit(last) || ')%-–—xXAMs.'.includes(String.fromCharCode(last));
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

/** Lines above the first row that head the columns: years, "Three months ended", rules between them. */
export function findHead(source: Source, first: number, floor: number, columns: readonly Column[], cuts: Cuts): number {
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
  const rows = readColumnRows(source, first, end, columns, cuts);
  return { table: tableOf('column', rows), first, end };
}
