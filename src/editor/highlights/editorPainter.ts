import * as vscode from 'vscode';
import { Disposables } from '../../disposables';

/** Keeps current what is drawn into text editors: paints them all at first, and one again when it comes into view or its document is read anew. */
export class EditorPainter implements vscode.Disposable {
  readonly #paint: (editor: vscode.TextEditor) => void;
  readonly #disposables = new Disposables();

  /** @param onDidChange there is something else to draw into a document's editors */
  constructor(onDidChange: vscode.Event<vscode.TextDocument>, paint: (editor: vscode.TextEditor) => void) {
    this.#paint = paint;
    this.#disposables.add(onDidChange((document) => this.#paintThose((editor) => editor.document === document)));
    this.#disposables.add(vscode.window.onDidChangeVisibleTextEditors(() => this.paintAll()));
    this.paintAll();
  }

  paintAll(): void {
    this.#paintThose(() => true);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #paintThose(which: (editor: vscode.TextEditor) => boolean): void {
    for (const editor of vscode.window.visibleTextEditors) if (which(editor)) this.#paint(editor);
  }
}
