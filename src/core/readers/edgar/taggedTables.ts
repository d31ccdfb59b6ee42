import type { Row, Table } from '../../filing';
import { tableOf, type Source } from '../cells';
import { TAB } from '../characters';
import { findHead } from '../columnTables';
import { findColumns, firstEndingAfter, isNumericRow, isRule, readColumnRows, type Column, type Cuts } from '../columns';
import { isBlank, type Line } from '../lines';
import { cutLine, type CutLine, type Piece } from '../pieces';
import type { TableRegion } from '../tables';
import type { Tag } from './tags';

/** Lines between `<TABLE>` and `</TABLE>`: `first` inclusive, `end` exclusive. */
export interface TaggedRegion {
  readonly first: number;
  readonly end: number;
}

/** The tags of each line that has some, by its index. */
export type TagsOfLines = ReadonlyMap<number, readonly Tag[]>;

/** A tab stop every so many columns, as terminals have them. */
const TAB_STOP = 8;
/** A column that only a `<C>` tells of is at least as wide as the tag. */
const NARROWEST = 3;
/** No page is wide enough for more columns. */
const MOST_MARKS = 40;

/**
 * The stretches that are tagged as tables, in order. One that is never closed is none: where it ends, only the look of the
 * lines tells.
 */
export function taggedRegions(tags: TagsOfLines): TaggedRegion[] {
  const regions: TaggedRegion[] = [];
  let open: number | null = null;
  for (const [index, ofLine] of tags) {
    for (const { name, closes } of ofLine) {
      if (name !== 'TABLE') continue;
      if (!closes) open = index;
      else if (open !== null) {
        regions.push({ first: open, end: index + 1 });
        open = null;
      }
    }
  }
  return regions;
}

/**
 * The tables of a tagged region. The line of `<S>` and `<C>` (EDGAR Filer Manual, volume II, 5.2.1.2: stub and columns) parts
 * the head from the body, and each `<C>` tells of a column; where numbers stand under one another tells how wide it is. Empty
 * where no such line is: then it is read as any other table.
 */
export function readTaggedTables(source: Source, region: TaggedRegion, tags: TagsOfLines): TableRegion[] {
  const stubs: number[] = [];
  let end = region.end;
  for (let index = region.first; index < end; index++) {
    const ofLine = tags.get(index) ?? [];
    if (ofLine.some(({ name }) => name === 'FN')) end = index;
    else if (ofLine.some(({ name }) => name === 'S' || name === 'C')) stubs.push(index);
  }
  const cuts = tabbedCutter(source);
  const tables: TableRegion[] = [];
  let floor = region.first;
  stubs.forEach((stub, i) => {
    const last = lastRow(source, stub, stubs[i + 1] ?? end, cuts);
    const read =
      last > stub ? readBody({ source, stub, end: last + 1, floor, cuts, marks: columnMarks(source, stub, tags) }) : null;
    if (!read) return;
    tables.push(read);
    floor = read.end;
  });
  return tables;
}

/** Where each column begins, as the tags say. The stub's own is none. */
function columnMarks({ lines }: Source, stub: number, tags: TagsOfLines): number[] {
  const start = lines[stub]?.start ?? 0;
  return (tags.get(stub) ?? []).flatMap(({ name, closes, start: at }) => (name === 'C' && !closes ? [at - start] : []));
}

/** The last line with a number or a rule: what stands below it are notes. */
function lastRow(source: Source, stub: number, end: number, cuts: Cuts): number {
  for (let index = end - 1; index > stub; index--) {
    const line = source.lines[index];
    if (
      line &&
      !isBlank(line) &&
      (isRule(source.text, line) || hasValue(cuts(index)) || isNumber(source.text, line, cuts(index)))
    )
      return index;
  }
  return -1;
}

const hasValue = ({ pieces }: CutLine) => pieces.length > 1 && pieces.slice(1).some(({ value }) => value);

/** A total may stand alone on its line. */
function isNumber(text: string, line: Line, { pieces }: CutLine): boolean {
  return pieces.length === 1 && line.indent > 0 && /^[$(]*\s*\d[\d,.]*\)?$/.test(text.slice(line.contentStart, line.contentEnd));
}

interface Body {
  readonly source: Source;
  /** The line of the tags. */
  readonly stub: number;
  readonly end: number;
  /** No line before this belongs to the head. */
  readonly floor: number;
  readonly cuts: Cuts;
  readonly marks: readonly number[];
}

function readBody({ source, stub, end, floor, cuts, marks }: Body): TableRegion | null {
  const body: CutLine[] = [];
  for (let index = stub + 1; index < end; index++) body.push(cuts(index));
  const columns = withMarks(findColumns(body.filter(isNumericRow)), marks, body);
  if (columns.length === 0) return null;
  const first = withoutTitles(source, findHead(source, stub, floor, columns, cuts), stub, columns, cuts);
  const head = readColumnRows(source, first, stub, columns, cuts);
  const rows = [...head, ...readColumnRows(source, stub + 1, end, columns, cuts)];
  const table: Table | null = tableOf('column', rows, head.some(headsColumns) ? head.length : null);
  return table && { table, first, end };
}

/**
 * Where the head begins below the lines that are centred over the whole table: its title, and the remark what its amounts are in.
 * They speak for the table, not for a column, and are read as the lines before it.
 */
function withoutTitles(source: Source, first: number, stub: number, columns: readonly Column[], cuts: Cuts): number {
  const left = columns[0]?.left ?? 0;
  const right = columns.at(-1)?.right ?? 0;
  let from = first;
  for (let index = first; index < stub; index++) {
    const line = source.lines[index];
    if (!line || isBlank(line) || isRule(source.text, line)) continue;
    const [title, ...more] = cuts(index).pieces;
    if (!title || more.length > 0) break;
    const twiceCentre = title.left + title.right;
    if (Math.abs(twiceCentre - right) >= Math.abs(twiceCentre - left - right)) break;
    from = index + 1;
  }
  return from;
}

/** Whether the row has words over a column: a title alone is no head. */
function headsColumns({ cells }: Row): boolean {
  return cells.some(({ column, start, end }) => column > 0 && start < end);
}

/** The columns of numbers, and those that only the tags tell of: columns of words. */
function withMarks(columns: readonly Column[], marks: readonly number[], body: readonly CutLine[]): Column[] {
  if (marks.length > MOST_MARKS) return [...columns];
  const words = body.flatMap(({ pieces }) => pieces.slice(1).filter((piece) => !overlaps(piece, columns)));
  const added = marks.flatMap((left, i): Column[] => {
    const next = marks[i + 1] ?? Infinity;
    const isNumeric = columns.some((column) => column.left < next && column.right > left);
    const isUsed = !isNumeric && words.some((piece) => piece.left < next && piece.right > left);
    return isUsed ? [{ left, right: left + NARROWEST }] : [];
  });
  return [...columns, ...added].sort((one, other) => one.left - other.left);
}

function overlaps(piece: Piece, columns: readonly Column[]): boolean {
  return (columns[firstEndingAfter(piece.left, columns)]?.left ?? Infinity) < piece.right;
}

/** Cuts lines once, with columns counted as a terminal shows them where tabs were left in. */
function tabbedCutter({ text, lines }: Source): Cuts {
  const cache = new Map<number, CutLine>();
  return (index) => {
    const known = cache.get(index);
    const line = lines[index];
    if (known || !line) return known ?? { pieces: [], leaders: false };
    const cut = cutLine(text, line);
    const shown = hasTab(text, line) ? { ...cut, pieces: withTabStops(text, line, cut.pieces) } : cut;
    cache.set(index, shown);
    return shown;
  };
}

/** Not `indexOf`, which would look through the whole document. */
function hasTab(text: string, { start, contentEnd }: Line): boolean {
  for (let at = start; at < contentEnd; at++) if (text.charCodeAt(at) === TAB) return true;
  return false;
}

function withTabStops(text: string, line: Line, pieces: readonly Piece[]): Piece[] {
  let column = 0;
  let at = line.start;
  const columnOf = (offset: number): number => {
    for (; at < offset; at++) column += text.charCodeAt(at) === TAB ? TAB_STOP - (column % TAB_STOP) : 1;
    return column;
  };
  return pieces.map((piece) => ({ ...piece, left: columnOf(piece.start), right: columnOf(piece.end) }));
}
