import * as vscode from 'vscode';
import type { AnalysisProblem } from '../analysis/workerLink';
import { fileOf } from '../analysis/readingUri';
import { Disposables } from '../disposables';
import { remark } from './commands/register';

/**
 * Writes every problem to the log and tells the user of the first one that cost something. The log is English in every
 * language: it is there to be sent to whoever maintains this.
 */
export class ProblemReporter implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #log = this.#disposables.add(vscode.window.createOutputChannel('Tickmark', { log: true }));
  #told = false;
  #toldOfRestart = false;

  report({ outcome, key, message }: AnalysisProblem): void {
    const document = key === null ? '' : ` (${key})`;
    if (outcome === 'restarted') {
      this.#log.warn(`The analysis ended and was started again${document}: ${message}`);
      return this.#remarkOnRestart();
    }
    this.#log.error(`The analysis gave no result${document}: ${message}`);
    if (this.#told) return;
    this.#told = true;
    void this.#tell(key);
  }

  /** It has cost a moment and nothing else. */
  #remarkOnRestart(): void {
    if (!this.#toldOfRestart) remark(vscode.l10n.t('Tickmark’s analysis ended and was started again. Nothing is lost.'));
    this.#toldOfRestart = true;
  }

  /** For the log alone: what the library could not do, nobody has asked for. */
  warn(message: string): void {
    this.#log.warn(message);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #tell(key: string | null): Promise<void> {
    const showLog = vscode.l10n.t('Show Log');
    const file = key === null ? '' : vscode.workspace.asRelativePath(fileOf(vscode.Uri.parse(key)));
    const words =
      file === ''
        ? vscode.l10n.t('Tickmark’s analysis failed. Its log says what happened; the next edit tries again.')
        : vscode.l10n.t('Tickmark could not analyse {0}. Its log says what happened; the next edit tries again.', file);
    if ((await vscode.window.showErrorMessage(words, showLog)) === showLog) this.#log.show();
  }
}
