import * as vscode from 'vscode';
import { matchesGlob } from '../core/checks/globs';

/** Where VS Code itself searches. Elsewhere it waits until an extension does, and most never do. */
const SEARCHED = new Set(['file', 'vscode-remote']);
/** So many folders are looked into where nobody searches: each may be a question to somebody far away. */
const MOST_FOLDERS = 2000;

/** What is looked for. */
export interface Wanted {
  readonly globs: readonly string[];
  /** Patterns of files and folders that are left out. */
  readonly exclude: readonly string[];
  /** At most as many for each pattern; all when it is not said. */
  readonly most?: number;
}

/** Finds files of the workspace. Of folders that cannot be searched, it looks into each. */
export async function findFiles(wanted: Wanted, token?: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const { workspaceFolders = [], findFiles: search } = vscode.workspace;
  const walked = workspaceFolders.filter(({ uri }) => !SEARCHED.has(uri.scheme));
  // Braces with nothing in them exclude everything in older editors.
  const exclude = wanted.exclude.length === 0 ? undefined : `{${wanted.exclude.flatMap(withoutBraces).join(',')}}`;
  const searched = workspaceFolders.filter((folder) => !walked.includes(folder));
  const patterns = walked.length === 0 ? wanted.globs : searched.flatMap((folder) => relative(folder, wanted.globs));
  const found = await Promise.all([
    ...patterns.map((pattern) => search(pattern, exclude, wanted.most, token)),
    ...walked.map((folder) => walk(folder, wanted, token)),
  ]);
  return found.flat();
}

function relative(folder: vscode.WorkspaceFolder, globs: readonly string[]): vscode.RelativePattern[] {
  return globs.map((glob) => new vscode.RelativePattern(folder, glob));
}

/** Level by level, so that what is left out by the limit is what lies deepest. */
async function walk(
  folder: vscode.WorkspaceFolder,
  { globs, exclude, most = Infinity }: Wanted,
  token?: vscode.CancellationToken,
): Promise<vscode.Uri[]> {
  const wanted = globs.flatMap(withoutBraces);
  const unwanted = [...exclude, ...hidden(folder)].flatMap(withoutBraces);
  const matches = (patterns: readonly string[], path: string) => patterns.some((pattern) => matchesGlob(pattern, path));
  const found: vscode.Uri[] = [];
  const folders = [''];
  for (let at = 0; at < folders.length && at < MOST_FOLDERS; at++) {
    if (token?.isCancellationRequested || found.length >= most) break;
    const inside = folders[at] ?? '';
    for (const [name, type] of await entriesOf(vscode.Uri.joinPath(folder.uri, inside))) {
      const path = `${inside}${name}`;
      // A folder may be excluded by a pattern of what is in it: `**/node_modules/**`.
      if (matches(unwanted, path) || matches(unwanted, `${path}/`)) continue;
      if (type === vscode.FileType.Directory) folders.push(`${path}/`);
      else if ((type & vscode.FileType.File) !== 0 && matches(wanted, path)) found.push(vscode.Uri.joinPath(folder.uri, path));
    }
  }
  return found.slice(0, most);
}

/** What "files.exclude" names: searches leave it out by themselves. */
function hidden({ uri }: vscode.WorkspaceFolder): string[] {
  const excluded = vscode.workspace.getConfiguration('files', uri).get<Readonly<Record<string, unknown>>>('exclude', {});
  return Object.entries(excluded).flatMap(([glob, isExcluded]) => (isExcluded === true ? [glob] : []));
}

async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return []; // gone meanwhile, or not to be read: what is beside it counts
  }
}

/** VS Code's patterns have no braces within braces, and ours none at all: those are written out. */
function withoutBraces(glob: string): string[] {
  const [, before, choices, behind] = /^([^{]*)\{([^}]*)\}(.*)$/.exec(glob) ?? [];
  if (before === undefined || choices === undefined || behind === undefined) return [glob];
  return choices.split(',').flatMap((choice) => withoutBraces(`${before}${choice}${behind}`));
}
