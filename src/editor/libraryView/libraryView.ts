import * as vscode from 'vscode';
import * as z from 'zod/mini';
import type { LibraryGrouping } from '../../core/library/treeNodes';
import { Disposables } from '../../disposables';
import { COMMANDS } from '../commandIds';
import type { WorkspaceLibrary } from '../library/workspaceLibrary';
import { changeSetting, onDidChangeSetting, setting } from '../settings';
import { LibraryTree, type Branch } from './libraryTree';

export const LIBRARY_VIEW = 'tickmark.library';

/** Filings come by the dozen while they are read: the tree follows at its own pace. */
const REFRESH_PAUSE_MS = 500;

/** All filings of the workspace in the side bar. */
export class LibraryView implements vscode.Disposable {
  readonly #library: WorkspaceLibrary;
  readonly #disposables = new Disposables();
  readonly #view: vscode.TreeView<Branch>;
  readonly #tree: LibraryTree;
  #timer: NodeJS.Timeout | undefined;
  #isStale = false;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
    const add = <T extends vscode.Disposable>(disposable: T) => this.#disposables.add(disposable);
    this.#tree = add(new LibraryTree(library));
    this.#view = add(vscode.window.createTreeView(LIBRARY_VIEW, { treeDataProvider: this.#tree, showCollapseAll: true }));
    add(library.onDidChange(() => this.#refreshSoon()));
    add(this.#tree.onDidShow((total) => void this.#assess(total)));
    add(this.#tree.onDidChangeTreeData(() => this.#describe()));
    add(onDidChangeSetting(['library.enabled'], () => this.#refreshSoon()));
    add(this.#view.onDidChangeVisibility(({ visible }) => visible && this.#shown()));
    for (const command of this.#registerCommands()) add(command);
    if (this.#view.visible) this.#shown();
    this.#describe();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #registerCommands(): vscode.Disposable[] {
    const groupings: Readonly<Record<LibraryGrouping, string>> = {
      company: COMMANDS.groupLibraryByCompany,
      metric: COMMANDS.groupLibraryByMetric,
      period: COMMANDS.groupLibraryByPeriod,
      filing: COMMANDS.groupLibraryByFiling,
    };
    const { registerCommand } = vscode.commands;
    return [
      ...Object.entries(groupings).map(([grouping, command]) =>
        registerCommand(command, () => changeSetting('libraryView.groupBy', grouping as LibraryGrouping)),
      ),
      registerCommand(COMMANDS.filterLibrary, () => this.#askForFilter()),
      registerCommand(COMMANDS.clearLibraryFilter, () => (this.#tree.filter = '')),
      registerCommand(COMMANDS.enableLibrary, () => changeSetting('library.enabled', true)),
      registerCommand(COMMANDS.showMoreOfLibrary, (parent: unknown) => {
        const checked = z.string().safeParse(parent);
        if (checked.success) this.#tree.showMore(checked.data);
      }),
    ];
  }

  #shown(): void {
    this.#library.start();
    if (this.#isStale) this.#refresh();
  }

  #refreshSoon(): void {
    if (!this.#view.visible) this.#isStale = true;
    else this.#timer ??= setTimeout(() => this.#refresh(), REFRESH_PAUSE_MS);
  }

  #refresh(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isStale = false;
    this.#tree.refresh();
  }

  /** An empty tree says why: filings may still be coming. */
  async #assess(total: number): Promise<void> {
    const isReading = total === 0 && setting('library.enabled') && (await this.#isReading());
    void vscode.commands.executeCommand('setContext', 'tickmark.library.reading', isReading);
    if (isReading) this.#refreshSoon();
  }

  async #isReading(): Promise<boolean> {
    try {
      const state = await this.#library.state();
      // It has not begun yet.
      return state === undefined || !state.isIdle;
    } catch {
      return true; // Its thread ended; it is filled again.
    }
  }

  /** What is filtered, and how the tree is cut, stands above it: a view that hides something must say so. */
  #describe(): void {
    const { filter } = this.#tree;
    this.#view.description = groupingInWords();
    // The editor takes `undefined` away only as an empty string.
    this.#view.message = filter === '' ? '' : vscode.l10n.t('Only what “{0}” names', filter);
    void vscode.commands.executeCommand('setContext', 'tickmark.library.filtered', filter !== '');
  }

  async #askForFilter(): Promise<void> {
    await vscode.commands.executeCommand(`${LIBRARY_VIEW}.focus`);
    const before = this.#tree.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Library');
    input.placeholder = vscode.l10n.t('Words of the metric, the company or the filing');
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => (this.#tree.filter = value));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.#tree.filter = before;
      input.dispose();
    });
    input.show();
  }
}

function groupingInWords(): string {
  switch (setting('libraryView.groupBy')) {
    case 'company':
      return vscode.l10n.t('by company');
    case 'metric':
      return vscode.l10n.t('by metric');
    case 'period':
      return vscode.l10n.t('by period');
    case 'filing':
      return vscode.l10n.t('by filing');
  }
}
