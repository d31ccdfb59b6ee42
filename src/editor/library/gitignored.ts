import * as vscode from 'vscode';
import { IgnoreRules } from '../../library/ignoreRules';
import { findFiles } from '../findFiles';

export const GITIGNORE = '.gitignore';

/** Says of files below the workspace's folders whether a `.gitignore` of that folder, or of one in it, leaves them out. */
export async function gitignored(exclude: readonly string[]): Promise<(file: vscode.Uri) => boolean> {
  const files = await findFiles({ globs: [`**/${GITIGNORE}`], exclude });
  const texts = new Map<string, Map<string, string>>();
  await Promise.all(files.map((file) => readInto(texts, file)));
  const rules = new Map([...texts].map(([folder, inFolder]) => [folder, new IgnoreRules(inFolder)]));
  return (file) => {
    const place = placeOf(file);
    return (place && rules.get(place.folder)?.ignores(place.path)) ?? false;
  };
}

async function readInto(texts: Map<string, Map<string, string>>, file: vscode.Uri): Promise<void> {
  const place = placeOf(vscode.Uri.joinPath(file, '..'));
  if (place === undefined) return;
  try {
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    const inFolder = texts.get(place.folder) ?? new Map<string, string>();
    inFolder.set(place.path, text);
    texts.set(place.folder, inFolder);
  } catch {
    // As git does with one that it cannot read: it leaves nothing out.
  }
}

/** The workspace folder that a file or folder is in, and its path below; undefined outside of all. */
function placeOf(uri: vscode.Uri): { readonly folder: string; readonly path: string } | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (folder === undefined) return undefined;
  return { folder: folder.toString(), path: uri.path.slice(folder.path.length).replace(/^\/|\/$/g, '') };
}
