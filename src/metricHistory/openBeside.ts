import * as vscode from 'vscode';
import type { Statement } from '../core/library/librarySeries';
import { documentUri, rangeOfPlace } from '../editor/commands/openSource';
import type { Surfaces } from '../editor/surfaces/surfaces';

/** Goes to the place of a statement: where its filing is in view, else in an editor beside the panel, which stays in view. */
export async function openBeside(
  surfaces: Surfaces,
  { file, place }: Statement,
  panelColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const document = await vscode.workspace.openTextDocument(documentUri(file));
  const selection = document.validateRange(rangeOfPlace(place));
  const surface = surfaces.showing(document.uri);
  if (surface !== undefined) {
    await surface.reveal({ start: document.offsetAt(selection.start), end: document.offsetAt(selection.end) });
    return;
  }
  const { One, Beside } = vscode.ViewColumn;
  await vscode.window.showTextDocument(document, { selection, viewColumn: panelColumn === One ? Beside : One });
}
