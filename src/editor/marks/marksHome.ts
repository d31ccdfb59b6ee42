import * as vscode from 'vscode';
import { filingHomeOf } from '../workspaceCatalogue/filingHome';

/** Below a folder of the workspace. */
export const MARKS_FOLDER = '.tickmark/marks';
export const MARKS_ENDING = '.jsonl';

/** The file that the marks of a filing are kept in; undefined for a filing in no folder of the workspace. */
export function marksFileOf(document: vscode.Uri): vscode.Uri | undefined {
  if (document.scheme === 'untitled') return undefined;
  const home = filingHomeOf(document);
  return home && vscode.Uri.joinPath(home.folder.uri, MARKS_FOLDER, `${home.file}${MARKS_ENDING}`);
}
