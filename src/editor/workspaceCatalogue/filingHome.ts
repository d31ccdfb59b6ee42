import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';

/** The folder of the workspace that a filing lies in. */
export interface FilingHome {
  readonly folder: vscode.WorkspaceFolder;
  /** The filing's path from there, with `/` between names. */
  readonly file: string;
}

/** Undefined for a filing in no folder of the workspace. */
export function filingHomeOf(document: vscode.Uri): FilingHome | undefined {
  const file = fileOf(document);
  const folder = vscode.workspace.getWorkspaceFolder(file);
  if (folder === undefined) return undefined;
  const root = folder.uri.path.replace(/\/?$/, '/');
  return { folder, file: file.path.slice(root.length) };
}
