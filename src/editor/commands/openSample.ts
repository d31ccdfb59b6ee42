import * as vscode from 'vscode';
import { COMMANDS } from '../commandIds';

/** A release of an invented company, which comes with the extension. */
const SAMPLE = ['samples', 'larkfield-fy2025-q3-results.md'] as const;

/** For whoever has no filing at hand. */
export function registerOpenSample(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.openSample, async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(extensionUri, ...SAMPLE));
    await vscode.window.showTextDocument(document);
  });
}
