import * as vscode from 'vscode';
import { COMMANDS } from '../editor/commandIds';
import type { FilingPanel } from './filingPanel';
import type { FilingViews } from './filingViews';

/** Commands for the Filing View that the reader is in; nothing happens where that is none. */
export function registerPanelCommands(views: FilingViews): vscode.Disposable {
  const register = (command: string, work: (panel: FilingPanel) => void) =>
    vscode.commands.registerCommand(command, () => {
      const panel = views.activePanel;
      if (panel !== undefined) work(panel);
    });
  return vscode.Disposable.from(
    register(COMMANDS.findInFiling, (panel) => panel.toggle('find')),
    register(COMMANDS.findNextInFiling, (panel) => panel.findNext(false)),
    register(COMMANDS.findPreviousInFiling, (panel) => panel.findNext(true)),
    register(COMMANDS.toggleContents, (panel) => panel.toggle('contents')),
    register(COMMANDS.toggleInspector, (panel) => panel.toggle('inspector')),
  );
}
