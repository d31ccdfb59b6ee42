import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { labelKey } from '../labelKey';
import type { Metric } from '../schema';
import { readJson, spanOfNode, type JsonText } from './jsonText';
import { readMetricsFiles } from './metricsFiles';
import { isHarmless, type FileProblem } from './problems';

/** A name that a metric is to have in a language. */
export interface Alias {
  readonly metric: string;
  readonly language: string;
  readonly label: string;
}

/** Text that goes into a file: at a UTF-16 offset, in place of `length` characters. */
export interface Insertion {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

export type AliasOutcome =
  | { readonly type: 'insertion'; readonly insertion: Insertion }
  /** The metric has that name already. */
  | { readonly type: 'known' }
  /** The file has a mistake that has to be mended first. */
  | { readonly type: 'broken'; readonly problem: FileProblem }
  /** What the file would be with the alias has this problem. */
  | { readonly type: 'refused'; readonly problem: FileProblem };

/**
 * What to write into a folder's file for an alias. Nothing else of the file changes: comments, order and form stay. `at` is the place
 * of that file among the texts of all folders' files, which are in the order in which they count; its text is empty where there is none.
 */
export function aliasInsertion(texts: readonly string[], at: number, alias: Alias): AliasOutcome {
  const text = texts[at] ?? '';
  const known = readMetricsFiles(texts).metrics.find(({ id }) => id === alias.metric);
  if (known !== undefined && hasLabel(known, alias)) return { type: 'known' };
  const insertion = text.trim() === '' ? wholeFile(text, alias) : insertionInto(text, alias);
  if ('code' in insertion) return { type: 'broken', problem: insertion };
  const after = text.slice(0, insertion.offset) + insertion.text + text.slice(insertion.offset + insertion.length);
  const problem = problemOfAlias(texts.with(at, after), at, alias);
  return problem === undefined ? { type: 'insertion', insertion } : { type: 'refused', problem };
}

function hasLabel({ labels }: Metric, { language, label }: Alias): boolean {
  return Object.entries(labels).some(
    ([tag, names]) => tag === language && names.some((name) => labelKey(name) === labelKey(label)),
  );
}

/** The first problem that keeps the entry of the alias from being used. */
function problemOfAlias(texts: readonly string[], at: number, { metric }: Alias): FileProblem | undefined {
  const read = readJson(texts[at] ?? '');
  if (read.type === 'broken') return read.problem;
  const index = entryIndex(read.json, metric);
  const problems = readMetricsFiles(texts).files[at]?.problems ?? [];
  return problems.find((problem) => problem.path[0] === 'metrics' && problem.path[1] === index && !isHarmless(problem));
}

const INDENT = '  ';

function wholeFile(text: string, alias: Alias): Insertion {
  return { offset: 0, length: text.length, text: `${inLines({ metrics: [entryOf(alias)] }, '', INDENT, '\n')}\n` };
}

function entryOf({ metric, language, label }: Alias) {
  return { id: metric, labels: { [language]: [label] } };
}

function insertionInto(text: string, alias: Alias): Insertion | FileProblem {
  const read = readJson(text);
  if (read.type === 'broken') return read.problem;
  const { json } = read;
  const { metric, language, label } = alias;
  const entry = ['metrics', entryIndex(json, metric)];
  // The innermost thing that is there takes what is missing.
  const holders: readonly (readonly [path: (string | number)[], type: 'array' | 'object', key: string | null, value: unknown])[] =
    [
      [[...entry, 'labels', language], 'array', null, label],
      [[...entry, 'labels'], 'object', language, [label]],
      [entry, 'object', 'labels', { [language]: [label] }],
      [['metrics'], 'array', null, entryOf(alias)],
      [[], 'object', 'metrics', [entryOf(alias)]],
    ];
  for (const [path, type, key, value] of holders) {
    const node = findNodeAtLocation(json.root, path);
    if (node === undefined) continue;
    return node.type === type ? appended(text, node, key, value) : misshapen(node, path, type);
  }
  return misshapen(json.root, [], 'object');
}

function misshapen(node: Node, path: FileProblem['path'], wanted: 'array' | 'object'): FileProblem {
  return { code: 'wrongType', values: [wanted === 'array' ? 'list' : 'object'], path, span: spanOfNode(node) };
}

function entryIndex({ value }: JsonText, metric: string): number {
  const metrics: unknown = typeof value === 'object' && value !== null && 'metrics' in value ? value.metrics : undefined;
  if (!Array.isArray(metrics)) return -1;
  return metrics.findIndex(
    (entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === metric,
  );
}

/** One more at the end of a list or an object, written as the last one there is: on a line of its own, or behind it. */
function appended(text: string, holder: Node, key: string | null, value: unknown): Insertion {
  const last = holder.children?.at(-1);
  const onOwnLine = last === undefined ? typeof value === 'object' : text.slice(holder.offset, last.offset).includes('\n');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const outer = indentAt(text, holder.offset);
  const indent = last !== undefined && onOwnLine ? indentAt(text, last.offset) : outer + unitOf(text);
  const name = key === null ? '' : `${JSON.stringify(key)}: `;
  const written = name + (onOwnLine ? inLines(value, indent, unitOf(text), lineEnd) : JSON.stringify(value));
  if (last !== undefined) {
    const space = onOwnLine ? lineEnd + indent : ' ';
    return { offset: last.offset + last.length, length: 0, text: `,${space}${written}` };
  }
  // What stands in it can only be blanks and comments: those stay, behind what is new.
  const inside = text.slice(holder.offset + 1, holder.offset + holder.length - 1);
  const isBlank = inside.trim() === '';
  const [before, behind] = onOwnLine ? [lineEnd + indent, isBlank || !inside.includes('\n') ? lineEnd + outer : ''] : ['', ''];
  return { offset: holder.offset + 1, length: isBlank ? inside.length : 0, text: `${before}${written}${behind}` };
}

/** Lists of names stay on one line, as people write them. */
function inLines(value: unknown, indent: string, unit: string, lineEnd: string): string {
  if (!isObject(value)) {
    if (!Array.isArray(value) || !value.some(isObject)) return JSON.stringify(value);
    const items = value.map((item) => `${lineEnd}${indent}${unit}${inLines(item, indent + unit, unit, lineEnd)}`);
    return `[${items.join(',')}${lineEnd}${indent}]`;
  }
  const fields = Object.entries(value).map(([key, field]) => {
    return `${lineEnd}${indent}${unit}${JSON.stringify(key)}: ${inLines(field, indent + unit, unit, lineEnd)}`;
  });
  return `{${fields.join(',')}${lineEnd}${indent}}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The blanks that a line begins with. */
function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}

/** What the file indents by: as its first indented line does. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? INDENT;
}
