import { readJson, spanAt } from '../catalogue/workspace/jsonText';
import type { Span } from '../filing';
import { mergedMarks } from './merge';
import { compareTexts, markSchema, type Mark } from './model';
import type { LineProblem } from './problems';

/** A file of marks as read. */
export interface MarksFile {
  /** Each mark once: lines of the same mark, which git leaves when it keeps both versions, are put together. */
  readonly marks: readonly Mark[];
  /** Lines that are no marks, as they are, in their order. */
  readonly strangers: readonly string[];
  readonly problems: readonly LineProblem[];
}

export const NO_MARKS: MarksFile = { marks: [], strangers: [], problems: [] };

const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;

/** Reads a file's text. Linear in its length; nothing is left out: what is no mark is a stranger. */
export function readMarksFile(text: string): MarksFile {
  const marks: Mark[] = [];
  const strangers: string[] = [];
  const problems: LineProblem[] = [];
  for (const [index, raw] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    const line = raw.replace(/\r$/, '');
    if (line.trim() === '') continue;
    const read = markIn(line);
    if ('mark' in read) marks.push(read.mark);
    else {
      strangers.push(line);
      problems.push({ ...read, line: index + 1 });
    }
  }
  return { marks: mergedMarks(marks, []), strangers, problems };
}

/** The text of a file: strangers first, where they are seen, then the marks in order of place, so that a difference reads as the filing does. */
export function writeMarksFile({ marks, strangers }: Pick<MarksFile, 'marks' | 'strangers'>): string {
  const inOrder = [...marks].sort((a, b) => a.anchor.start - b.anchor.start || compareTexts(a.id, b.id));
  return [...strangers, ...inOrder.map((mark) => JSON.stringify(ordered(mark)))].map((line) => `${line}\n`).join('');
}

/** What two texts of one file say together. Of lines that are no marks each is kept as often as either text has it. */
export function mergedFiles(one: MarksFile, other: MarksFile): MarksFile {
  const known = new Set(one.strangers);
  return {
    marks: mergedMarks(one.marks, other.marks),
    strangers: [...one.strangers, ...other.strangers.filter((line) => !known.has(line))],
    problems: one.problems,
  };
}

function markIn(line: string): { readonly mark: Mark } | Omit<LineProblem, 'line'> {
  const columns = { start: 0, end: line.length };
  if (CONFLICT.test(line)) return { code: 'conflict', values: [], columns };
  const value = jsonOf(line);
  if (value === undefined) return { code: 'noJson', values: [], columns: placeOfSlip(line) ?? columns };
  const parsed = markSchema.safeParse(value);
  if (parsed.success) return { mark: parsed.data };
  const version = typeof value === 'object' && value !== null && 'v' in value ? value.v : undefined;
  if (typeof version === 'number' && version > 1) return { code: 'otherVersion', values: [], columns };
  const path = parsed.error.issues[0]?.path.map((part) => (typeof part === 'symbol' ? String(part) : part)) ?? [];
  return { code: 'noMark', values: [path.join('.') || 'v'], columns: placeOfField(line, path) ?? columns };
}

/** Where a line stops being JSON; undefined where only a comment or a comma too many keeps it from being so. */
function placeOfSlip(line: string): Span | undefined {
  const read = readJson(line);
  return read.type === 'broken' ? read.problem.span : undefined;
}

/** Where a field stands, else the nearest that there is around it. */
function placeOfField(line: string, path: readonly (string | number)[]): Span | undefined {
  const read = readJson(line);
  if (read.type === 'broken') return undefined;
  for (let depth = path.length; depth > 0; depth--) {
    const span = spanAt(read.json, path.slice(0, depth));
    if (span !== undefined) return span;
  }
  return undefined;
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** The same mark is always the same line: what is known first and in one order, what is not known behind, by name. */
function ordered(mark: Mark): unknown {
  const { v, id, state, anchor, comments, resolved, evidence, ...others } = mark;
  const rest = Object.entries(others).sort(([a], [b]) => compareTexts(a, b));
  return { v, id, state, anchor, comments, resolved, evidence, ...Object.fromEntries(rest) };
}
