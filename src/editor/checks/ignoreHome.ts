import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { ignoreFileOf } from '../workspaceCatalogue/folderFiles';

/** Where a filing's findings are ignored. */
export interface IgnoreHome {
  readonly ignoreFile: vscode.Uri;
  /** The filing's path from the folder that this is of. */
  readonly file: string;
}

/** Undefined for a filing in no folder of the workspace. */
export function ignoreHomeOf(document: vscode.Uri): IgnoreHome | undefined {
  const file = fileOf(document);
  const folder = vscode.workspace.getWorkspaceFolder(file);
  if (folder === undefined) return undefined;
  const root = folder.uri.path.replace(/\/?$/, '/');
  return { ignoreFile: ignoreFileOf(folder), file: file.path.slice(root.length) };
}
