import type { Row } from '../filing';
import { cell, row, tableOf, type Attempt, type Source } from './cells';
import { BACKSLASH, isSpace, PIPE } from './characters';
import { acrossGap } from './gaps';
import type { Line } from './lines';

/** A line with a pipe, cut at its pipes. */
interface PipeLine {
  /** Cell boundaries: cell n lies between `cuts[n]` and `cuts[n + 1] - 1`. */
  readonly cuts: readonly number[];
  /** Pipes at both ends. */
  readonly closed: boolean;
  /** `|---|:--:|`, which parts the head from the body. */
  readonly separator: boolean;
}

const COLON = 0x3a;

function readPipeLine(text: string, line: Line): PipeLine | null {
  const pipes: number[] = [];
  for (let at = line.contentStart; at < line.contentEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at++;
    else if (code === PIPE) pipes.push(at);
  }
  if (pipes.length === 0) return null;
  const opened = pipes[0] === line.contentStart;
  const ended = pipes[pipes.length - 1] === line.contentEnd - 1 && (pipes.length > 1 || !opened);
  const cuts = pipes.map((at) => at + 1);
  if (!opened) cuts.unshift(line.contentStart);
  if (!ended) cuts.push(line.contentEnd + 1);
  return { cuts, closed: opened && ended, separator: isSeparator(text, line) };
}

function isSeparator(text: string, line: Line): boolean {
  let dashes = 0;
  for (let at = line.contentStart; at < line.contentEnd; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x2d) dashes++;
    else if (code !== PIPE && code !== COLON && !isSpace(code)) return false;
  }
  return dashes > 0;
}

const cellCount = (pipe: PipeLine): number => pipe.cuts.length - 1;

/** Every pipe line of one table, with the index of its line. */
interface Run {
  readonly pipes: { readonly index: number; readonly pipe: PipeLine }[];
  end: number;
}

/**
 * The pipe lines from `first` on. A gap does not end the run when the next line has as many cells, unless a separator row says
 * that another table begins.
 */
function collect(source: Source, first: number): Run {
  const { text, lines } = source;
  const run: Run = { pipes: [], end: first };
  const read = (index: number): PipeLine | null => {
    const line = lines[index];
    return line ? readPipeLine(text, line) : null;
  };
  for (let at = first, count = 0; at >= 0; at = acrossGap(source, at + 1)) {
    const pipe = read(at);
    if (!pipe) break;
    if (at > run.end && (cellCount(pipe) !== count || pipe.separator || read(at + 1)?.separator)) break;
    run.pipes.push({ index: at, pipe });
    run.end = at + 1;
    count = cellCount(pipe);
  }
  return run;
}

/** Whether the run is a table and not lines of prose that happen to hold a `|`. */
function isTable({ pipes }: Run): boolean {
  const separated = pipes.some(({ pipe }) => pipe.separator);
  const rows = pipes.filter(({ pipe }) => !pipe.separator);
  if (separated) return rows.length > 0;
  const wide = rows.filter(({ pipe }) => cellCount(pipe) >= 2);
  const [one] = wide;
  if (!one || wide.length < rows.length) return false;
  if (wide.every(({ pipe }) => pipe.closed)) return true;
  return (
    wide.length * cellCount(one.pipe) >= 6 &&
    wide.length >= 2 &&
    wide.every(({ pipe }) => cellCount(pipe) === cellCount(one.pipe))
  );
}

/** Reads the pipe table that begins at line `first`, with or without a separator row and outer pipes. */
export function readPipeTable(source: Source, first: number): Attempt {
  const { text, lines } = source;
  const run = collect(source, first);
  if (run.pipes.length === 0) return { table: null, first, end: first + 1 };
  if (!isTable(run)) return { table: null, first, end: run.end };
  const rows: Row[] = [];
  let markedHeadRows: number | null = null;
  for (const { index, pipe } of run.pipes) {
    const line = lines[index];
    if (pipe.separator) markedHeadRows ??= rows.length;
    else if (line) rows.push(readRow(text, line, pipe));
  }
  return { table: tableOf('pipe', rows, markedHeadRows), first, end: run.end };
}

function readRow(text: string, line: Line, { cuts }: PipeLine): Row {
  const cells = cuts.slice(0, -1).map((from, column) => cell(text, from, (cuts[column + 1] ?? from + 1) - 1, column));
  // One space after the pipe is how every cell is written; only more is an indent.
  const from = cuts[0] ?? line.contentStart;
  const padded = from < line.contentEnd && text.charCodeAt(from) === 0x20 ? from + 1 : from;
  return row(text, { start: line.contentStart, end: line.contentEnd }, cells, padded);
}
