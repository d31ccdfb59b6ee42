import type * as vscode from 'vscode';

/** Owns disposables and ends them together, the newest first. */
export class Disposables implements vscode.Disposable {
  readonly #owned: vscode.Disposable[] = [];

  add<T extends vscode.Disposable>(disposable: T): T {
    this.#owned.push(disposable);
    return disposable;
  }

  dispose(): void {
    while (this.#owned.length > 0) this.#owned.pop()?.dispose();
  }
}
