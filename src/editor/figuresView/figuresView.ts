import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { targetAt } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import type { FilingKnowledge } from '../filingKnowledge';
import { Disposables } from '../../disposables';
import { setting } from '../settings';
import type { Surface } from '../surfaces/surface';
import type { Surfaces } from '../surfaces/surfaces';
import type { ActiveFiling } from './activeFiling';
import { FiguresTree, type Only } from './figuresTree';
import type { Node } from './nodes';

export const FIGURES_VIEW = 'tickmark.figures';

/** Moving the cursor with an arrow key held down is not worth following step by step. */
const FOLLOW_PAUSE_MS = 120;

/** What the view is about. */
export interface FiguresViewContent extends FilingKnowledge {
  readonly filing: ActiveFiling;
}

/** The view in the side bar: the tree, its title, and the cursor it follows. */
export class FiguresView implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #filing: ActiveFiling;
  readonly #disposables = new Disposables();
  readonly #view: vscode.TreeView<Node>;
  #timer: NodeJS.Timeout | undefined;
  readonly #onDidShow = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly tree: FiguresTree;

  /** The view has been opened. */
  readonly onDidShow = this.#onDidShow.event;

  constructor(analyses: DocumentAnalyses, surfaces: Surfaces, { filing, ...knowledge }: FiguresViewContent) {
    this.#analyses = analyses;
    this.#filing = filing;
    const add = <T extends vscode.Disposable>(disposable: T) => this.#disposables.add(disposable);
    this.tree = add(new FiguresTree(filing, knowledge));
    this.#view = add(vscode.window.createTreeView(FIGURES_VIEW, { treeDataProvider: this.tree, showCollapseAll: true }));
    add(this.tree.onDidChangeTreeData(() => this.#describe()));
    add(surfaces.onDidChangeSelection((surface) => this.#followSoon(surface)));
    add(
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible) this.#onDidShow.fire();
        this.#followSoon(surfaces.active);
      }),
    );
    add(vscode.commands.registerCommand(COMMANDS.filterFigures, () => this.#askForFilter()));
    add(vscode.commands.registerCommand(COMMANDS.showUntied, () => this.#showOnly('untied')));
    add(vscode.commands.registerCommand(COMMANDS.showUnreviewed, () => this.#showOnly('unreviewed')));
    add(vscode.commands.registerCommand(COMMANDS.showQuestioned, () => this.#showOnly('questioned')));
    add(vscode.commands.registerCommand(COMMANDS.clearFilter, () => this.#clearFilter()));
    this.#describe();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  /** What is filtered, and how the tree is cut, stands above it: a view that hides something must say so. */
  #describe(): void {
    const { filter, only } = this.tree;
    this.#view.description = this.#filing.reading === undefined ? '' : groupingInWords();
    const message = [
      only === undefined ? undefined : this.#onlyInWords(only),
      filter === '' ? undefined : this.#filterInWords(filter),
    ];
    // The editor takes `undefined` away only as an empty string.
    this.#view.message = message.filter(Boolean).join(' · ');
    void vscode.commands.executeCommand('setContext', 'tickmark.figures.filtered', filter !== '' || only !== undefined);
    void vscode.commands.executeCommand('setContext', 'tickmark.figures.only', only);
  }

  #filterInWords(filter: string): string | undefined {
    const { shown, all } = this.tree.counts();
    if (all === 0) return undefined;
    return all === 1
      ? vscode.l10n.t('“{0}”: {1} of 1 figure', filter, shown)
      : vscode.l10n.t('“{0}”: {1} of {2} figures', filter, shown, all);
  }

  #onlyInWords(only: Only): string {
    const { shown } = this.tree.counts();
    switch (only) {
      case 'untied':
        return shown === 1
          ? vscode.l10n.t('Only what does not tie: 1 figure')
          : vscode.l10n.t('Only what does not tie: {0} figures', shown);
      case 'unreviewed':
        return shown === 1
          ? vscode.l10n.t('Only what has not been reviewed: 1 figure')
          : vscode.l10n.t('Only what has not been reviewed: {0} figures', shown);
      case 'questioned':
        return shown === 1
          ? vscode.l10n.t('Only what is questioned: 1 figure')
          : vscode.l10n.t('Only what is questioned: {0} figures', shown);
    }
  }

  async #showOnly(only: Only): Promise<void> {
    await vscode.commands.executeCommand(`${FIGURES_VIEW}.focus`);
    this.tree.only = only;
  }

  #clearFilter(): void {
    this.tree.filter = '';
    this.tree.only = undefined;
  }

  #followSoon(surface: Surface | undefined): void {
    clearTimeout(this.#timer);
    if (surface === undefined || !this.#view.visible || !setting('figuresView.followCursor')) return;
    this.#timer = setTimeout(() => void this.#follow(surface), FOLLOW_PAUSE_MS);
  }

  async #follow({ document, selection }: Surface): Promise<void> {
    if (document !== this.#filing.document || selection === null || !this.#view.visible) return;
    const reading = this.#analyses.current(document);
    const target = reading && targetAt(reading, selection.start);
    const node = target && this.tree.nodeFor(target);
    if (node === undefined || this.#view.selection[0]?.id === node.id) return;
    try {
      await this.#view.reveal(node, { select: true, focus: false });
    } catch {
      // The tree was made anew while the editor looked for the node: the next move of the cursor finds it.
    }
  }

  async #askForFilter(): Promise<void> {
    await vscode.commands.executeCommand(`${FIGURES_VIEW}.focus`);
    const before = this.tree.filter;
    const input = vscode.window.createInputBox();
    input.title = vscode.l10n.t('Filter Figures');
    input.placeholder = vscode.l10n.t('Words of the metric, the value, the period or the kind');
    input.value = before;
    let accepted = false;
    input.onDidChangeValue((value) => (this.tree.filter = value));
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    });
    input.onDidHide(() => {
      if (!accepted) this.tree.filter = before;
      input.dispose();
    });
    input.show();
  }
}

function groupingInWords(): string {
  switch (setting('figuresView.groupBy')) {
    case 'metric':
      return vscode.l10n.t('by metric');
    case 'period':
      return vscode.l10n.t('by period');
    case 'section':
      return vscode.l10n.t('by section');
    case 'kind':
      return vscode.l10n.t('by kind');
  }
}
