import { findNodeAtLocation } from 'jsonc-parser';
import { insertionInto, wholeFile, type Holder, type Insertion } from '../catalogue/workspace/insertion';
import { readJson, spanOfNode } from '../catalogue/workspace/jsonText';
import type { FileProblem, JsonPath } from '../catalogue/workspace/problems';
import type { IgnoreEntry } from './ignoreFile';
import type { CheckId } from './model';

/** What is to be written into a folder's `.tickmark/ignore.json`. */
export type Ignored =
  /** One finding. */
  | { readonly type: 'finding'; readonly entry: IgnoreEntry }
  /** A check in one file, by its path from the folder. */
  | { readonly type: 'check'; readonly file: string; readonly check: CheckId };

export type IgnoreOutcome =
  | { readonly type: 'insertion'; readonly insertion: Insertion }
  /** The file has a mistake that has to be mended first. */
  | { readonly type: 'broken'; readonly problem: FileProblem };

/** @param text the file as it stands; empty where there is none */
export function ignoreInsertion(text: string, ignored: Ignored): IgnoreOutcome {
  const insertion = insertionFor(text, ignored);
  return 'code' in insertion ? { type: 'broken', problem: insertion } : { type: 'insertion', insertion };
}

function insertionFor(text: string, ignored: Ignored): Insertion | FileProblem {
  if (text.trim() === '')
    return wholeFile(text, ignored.type === 'finding' ? { ignore: [ignored.entry] } : { files: filesOf(ignored) });
  const read = readJson(text);
  if (read.type === 'broken') return read.problem;
  const { json } = read;
  if (ignored.type === 'check') {
    const degree = findNodeAtLocation(json.root, [...pathOf(ignored)]);
    if (degree !== undefined) {
      const { start, end } = spanOfNode(degree);
      return { offset: start, length: end - start, text: JSON.stringify('off') };
    }
  }
  return insertionInto(text, json, holdersFor(ignored));
}

type IgnoredCheck = Extract<Ignored, { type: 'check' }>;

/** Where the file says how much the check matters. */
function pathOf({ file, check }: IgnoredCheck): JsonPath {
  return ['files', file, check];
}

function filesOf({ file, check }: IgnoredCheck) {
  return { [file]: { [check]: 'off' } };
}

function holdersFor(ignored: Ignored): Holder[] {
  if (ignored.type === 'finding') {
    return [
      { path: ['ignore'], type: 'array', key: null, value: ignored.entry },
      { path: [], type: 'object', key: 'ignore', value: [ignored.entry] },
    ];
  }
  return [
    { path: ['files', ignored.file], type: 'object', key: ignored.check, value: 'off' },
    { path: ['files'], type: 'object', key: ignored.file, value: { [ignored.check]: 'off' } },
    { path: [], type: 'object', key: 'files', value: filesOf(ignored) },
  ];
}
