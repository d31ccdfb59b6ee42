import * as vscode from 'vscode';
import { Disposables } from '../../disposables';
import type { IndexingProgress } from '../../library/indexer';
import { COMMANDS } from '../commandIds';

const PRIORITY = 89;
/** What is over by then need not have been seen: the files of the last time come from the cache. */
const QUIET_MS = 1000;

/**
 * Says in the status bar how far the library is, and is gone when it is done. An item of our own and not the editor's progress: that
 * cannot be called off in the status bar, this one by a click.
 */
export class LibraryProgress implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #item: vscode.StatusBarItem;
  #progress: IndexingProgress | undefined;
  #isShown = false;
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    this.#item = this.#disposables.add(
      vscode.window.createStatusBarItem('tickmark.library', vscode.StatusBarAlignment.Right, PRIORITY),
    );
    this.#item.name = vscode.l10n.t('Tickmark: Library');
    this.#item.command = COMMANDS.cancelIndexing;
    this.#item.tooltip = vscode.l10n.t('Tickmark reads the filings of the workspace. Click to stop.');
  }

  show(progress: IndexingProgress | undefined): void {
    this.#progress = progress;
    if (progress === undefined) this.#hide();
    else if (this.#timer === undefined) this.#timer = setTimeout(() => this.#appear(), QUIET_MS);
    else if (this.#isShown) this.#write(progress);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #appear(): void {
    if (this.#progress === undefined) return;
    this.#isShown = true;
    this.#write(this.#progress);
    this.#item.show();
  }

  #hide(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isShown = false;
    this.#item.hide();
  }

  #write({ done, total }: IndexingProgress): void {
    this.#item.text = `$(loading~spin) ${vscode.l10n.t('{0} of {1} files', done, total)}`;
  }
}
