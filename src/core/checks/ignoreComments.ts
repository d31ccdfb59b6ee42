import type { FileProblem, FileProblemCode } from '../catalogue/workspace/problems';
import type { Filing, Span } from '../filing';
import { firstEndingAfter } from '../ordered';
import { textSpan } from '../sourceMap';
import { checkIds, type CheckId } from './model';

/**
 * Comments in the filing itself that say what is not to be told: `<!-- tickmark-ignore growth, footing: reason -->` of what follows it, or
 * of the line that it stands on with other text; `<!-- tickmark-ignore-file growth: reason -->` of the whole file. Without a check: all.
 */
export interface IgnoreComment {
  /** Null for all. */
  readonly checks: readonly CheckId[] | null;
  readonly reason: string;
  /** The part of the canonical text that it is about; null for the whole file. */
  readonly scope: Span | null;
  /** The comment itself, in the source file. */
  readonly place: Span;
}

export interface IgnoreComments {
  /** In order of place. */
  readonly comments: readonly IgnoreComment[];
  /** Places are in the source file. */
  readonly problems: readonly FileProblem[];
}

type Commented = Pick<Filing, 'text' | 'blocks' | 'sourceMap'>;

const BEGINNING = /<!--\s*tickmark-ignore(?![\w])/g;
const END = '-->';
const BODY = /^<!--\s*tickmark-ignore(-file)?([^:：]*)(?:[:：]([\s\S]*))?$/;

/**
 * Linear in the length of the source.
 *
 * @param source the text of the file
 */
export function ignoreComments(filing: Commented, source: string): IgnoreComments {
  const comments: IgnoreComment[] = [];
  const problems: FileProblem[] = [];
  for (const { index } of source.matchAll(BEGINNING)) {
    const end = source.indexOf(END, index);
    if (end < 0) break;
    const place = { start: index, end: end + END.length };
    const [, wholeFile, names = '', reason = ''] = BODY.exec(source.slice(index, end)) ?? [];
    const { checks, strangers } = checksIn(names);
    const problem = (code: FileProblemCode, ...values: string[]) => ({ code, values, path: [], span: place });
    for (const name of strangers) problems.push(problem('noSuchCheck', name, checkIds.join(', ')));
    if (reason.trim() === '') problems.push(problem('noReason'));
    else if (checks === null || checks.length > 0) {
      const scope = wholeFile === undefined ? scopeOf(filing, source, place) : null;
      comments.push({ checks, reason: oneLine(reason), scope, place });
    }
  }
  return { comments, problems };
}

/** No check for a name that there is not: what it was meant for is still told. */
function checksIn(names: string): { readonly checks: readonly CheckId[] | null; readonly strangers: readonly string[] } {
  const given = names.split(/[\s,，、]+/).filter((name) => name !== '');
  const checks = checkIds.filter((check) => given.includes(check));
  const strangers = given.filter((name) => !checkIds.some((check) => check === name));
  return { checks: given.length === 0 ? null : checks, strangers };
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

function scopeOf(filing: Commented, source: string, { start, end }: Span): Span {
  if (filing.sourceMap !== null) {
    const behind = textSpan(filing.sourceMap, { start: end, end: source.length });
    return behind === null ? { start: filing.text.length, end: filing.text.length } : partFrom(filing, behind.start);
  }
  const lineStart = source.lastIndexOf('\n', start - 1) + 1;
  const nextLine = source.indexOf('\n', end);
  const line = { start: lineStart, end: nextLine < 0 ? source.length : nextLine };
  const isAlone = `${source.slice(line.start, start)}${source.slice(end, line.end)}`.trim() === '';
  return isAlone ? partFrom(filing, line.end) : line;
}

/** The block that begins at or behind an offset; in the midst of a table its row, of another block all of it. */
function partFrom({ blocks, text }: Commented, offset: number): Span {
  const block = blocks[firstEndingAfter(blocks, offset)];
  if (block === undefined) return { start: text.length, end: text.length };
  if (block.kind !== 'table') return block;
  const row = block.rows[firstEndingAfter(block.rows, offset)];
  return row === undefined || row === block.rows[0] ? block : row;
}
