import * as vscode from 'vscode';
import { isReadingUri, readingUri } from '../analysis/readingUri';
import type { Statement } from '../core/library/librarySeries';
import type { Surfaces } from '../editor/surfaces/surfaces';

/** Goes to the place of a statement: where its filing is in view, else in an editor beside the panel that was clicked in. */
export async function openSource(
  surfaces: Surfaces,
  { file, place }: Statement,
  panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const { line, character, endLine, endCharacter } = place;
  const document = await vscode.workspace.openTextDocument(documentOf(vscode.Uri.parse(file, true)));
  const selection = document.validateRange(new vscode.Range(line, character, endLine, endCharacter));
  const surface = surfaces.showing(document.uri);
  if (surface !== undefined) {
    await surface.reveal({ start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
    return;
  }
  const { One, Beside } = vscode.ViewColumn;
  await vscode.window.showTextDocument(document, { selection, viewColumn: panelColumn === One ? Beside : One });
}

/** Places in an HTML file are those of its Reading View. */
function documentOf(file: vscode.Uri): vscode.Uri {
  return !isReadingUri(file) && /\.x?html?$/i.test(file.path) ? readingUri(file) : file;
}
