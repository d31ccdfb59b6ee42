import { labelKey } from '../labelKey';
import type { Metric } from '../schema';
import { insertionInto, wholeFile, type Insertion } from './insertion';
import { readJson, type JsonText } from './jsonText';
import { readMetricsFiles } from './metricsFiles';
import { isHarmless, type FileProblem } from './problems';

/** A name that a metric is to have in a language. */
export interface Alias {
  readonly metric: string;
  readonly language: string;
  readonly label: string;
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
  const insertion = text.trim() === '' ? wholeFile(text, { metrics: [entryOf(alias)] }) : aliasInto(text, alias);
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

function entryOf({ metric, language, label }: Alias) {
  return { id: metric, labels: { [language]: [label] } };
}

function aliasInto(text: string, alias: Alias): Insertion | FileProblem {
  const read = readJson(text);
  if (read.type === 'broken') return read.problem;
  const { metric, language, label } = alias;
  const entry = ['metrics', entryIndex(read.json, metric)];
  return insertionInto(text, read.json, [
    { path: [...entry, 'labels', language], type: 'array', key: null, value: label },
    { path: [...entry, 'labels'], type: 'object', key: language, value: [label] },
    { path: entry, type: 'object', key: 'labels', value: { [language]: [label] } },
    { path: ['metrics'], type: 'array', key: null, value: entryOf(alias) },
    { path: [], type: 'object', key: 'metrics', value: [entryOf(alias)] },
  ]);
}

function entryIndex({ value }: JsonText, metric: string): number {
  const metrics: unknown = typeof value === 'object' && value !== null && 'metrics' in value ? value.metrics : undefined;
  if (!Array.isArray(metrics)) return -1;
  return metrics.findIndex(
    (entry: unknown) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === metric,
  );
}
