import * as vscode from 'vscode';
import { fileOf } from '../analysis/readingUri';

/** Whether a document has a tab or was typed: the editor keeps others for minutes, and they mean nothing then. */
export function isOpen(document: vscode.TextDocument, inTabs: ReadonlySet<string> = filesInTabs()): boolean {
  return !document.isClosed && (document.isDirty || inTabs.has(fileOf(document.uri).toString()));
}

/** Files that are shown, by their URIs. A Reading View and a Filing View show their file as well. */
export function filesInTabs(): ReadonlySet<string> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return new Set(tabs.flatMap(({ input }) => urisOf(input)).map((uri) => fileOf(uri).toString()));
}

function urisOf(input: unknown): vscode.Uri[] {
  if (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) return [input.uri];
  return input instanceof vscode.TabInputTextDiff ? [input.original, input.modified] : [];
}
