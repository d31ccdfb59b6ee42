import { posix } from 'node:path';

/** What a folder has in it, or what a path is. */
export interface Entry {
  readonly name: string;
  /** `other` is neither: a link, a device. */
  readonly kind: 'file' | 'folder' | 'other';
}

/** A file to read. */
export interface Input {
  /** As the caller named it, or under the folder that the caller named. */
  readonly path: string;
  /** Whether the caller named it, rather than a folder around it. */
  readonly named: boolean;
}

/** Lists a folder; null for anything else. */
export type ListFolder = (path: string) => Promise<readonly Entry[] | null>;

const FILING = /\.(?:txt|text|md|markdown|x?html?|xht)$/i;

/** Folders of tools, not of people. */
const SKIPPED = /^(?:\.|node_modules$)/;

/** The file itself, or the texts, Markdown and HTML files under a folder, by name. Links in it are not followed. */
export async function inputsAt(path: string, list: ListFolder): Promise<Input[]> {
  const entries = await list(path);
  if (entries === null) return [{ path, named: true }];
  const inputs: Input[] = [];
  const open = [...below(path, entries)];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.kind === 'folder') open.push(...below(next.path, (await list(next.path)) ?? []));
    else if (next.kind === 'file' && FILING.test(next.path)) inputs.push({ path: next.path, named: false });
  }
  return inputs;
}

interface Found {
  readonly path: string;
  readonly kind: Entry['kind'];
}

/** The last by name first, as they go onto a stack. */
function below(folder: string, entries: readonly Entry[]): Found[] {
  return entries
    .filter(({ name }) => !SKIPPED.test(name))
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .map(({ name, kind }) => ({ path: posix.join(folder, name), kind }));
}
