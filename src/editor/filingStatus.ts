import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { onDidChangeSetting, setting } from './settings';
import type { Surfaces } from './surfaces/surfaces';

/** What an item of the status bar says of a filing. */
export interface StatusWords {
  /** With icons, `$(check) 12`. */
  readonly text: string;
  /** The same for who cannot see it. */
  readonly spoken: string;
  /** Paragraphs of Markdown behind the product's name; empty ones are left out. */
  readonly tooltip: readonly string[];
  /** What a click does. */
  readonly command: string;
}

/** An item of the status bar, and what it depends on. */
export interface StatusKind {
  readonly id: string;
  /** As it is listed where items are hidden. */
  readonly name: string;
  /** The higher, the further to the left. */
  readonly priority: number;
  /** What there is to say may be something else now. */
  readonly events: readonly vscode.Event<unknown>[];
  /** Undefined where there is nothing to say: the item is not there then. */
  readonly words: (document: vscode.TextDocument) => StatusWords | undefined;
}

/** Something about the filing that the reader is in, in the status bar; not there for any other document. */
export function filingStatus(surfaces: Surfaces, { id, name, priority, events, words }: StatusKind): vscode.Disposable {
  const disposables = new Disposables();
  const item = disposables.add(vscode.window.createStatusBarItem(id, vscode.StatusBarAlignment.Right, priority));
  item.name = name;
  const update = () => {
    const { document } = surfaces;
    const said = document !== undefined && setting('statusBar.enabled') ? words(document) : undefined;
    if (said === undefined) return item.hide();
    item.text = said.text;
    item.command = said.command;
    item.tooltip = new vscode.MarkdownString(said.tooltip.filter((paragraph) => paragraph !== '').join('\n\n'));
    item.accessibilityInformation = { label: said.spoken };
    item.show();
  };
  for (const event of [...events, surfaces.onDidChange]) disposables.add(event(update));
  disposables.add(onDidChangeSetting(['statusBar.enabled'], update));
  update();
  return disposables;
}
