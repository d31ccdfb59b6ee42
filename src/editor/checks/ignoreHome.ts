import type * as vscode from 'vscode';
import { filingHomeOf } from '../workspaceCatalogue/filingHome';
import { ignoreFileOf } from '../workspaceCatalogue/folderFiles';

/** Where a filing's findings are ignored. */
export interface IgnoreHome {
  readonly ignoreFile: vscode.Uri;
  /** The filing's path from the folder that this is of. */
  readonly file: string;
}

/** Undefined for a filing in no folder of the workspace. */
export function ignoreHomeOf(document: vscode.Uri): IgnoreHome | undefined {
  const home = filingHomeOf(document);
  return home && { ignoreFile: ignoreFileOf(home.folder), file: home.file };
}
