import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { Reading } from '../../core/library/reading';
import { canBeAnnotated } from '../candidates';
import { Disposables } from '../../disposables';

/**
 * The filing the views are about: the one in the active editor. It stays when the focus goes where no document is (a panel, a
 * settings page) or to a definition, and goes when another document takes its place.
 */
export class ActiveFiling implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #document: vscode.TextDocument | undefined;

  /** Another filing is active, or the active one has a new reading. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)));
    this.#disposables.add(analyses.onDidChange((document) => document === this.#document && this.#changed(document)));
    this.#follow(vscode.window.activeTextEditor);
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  get reading(): Reading | undefined {
    return this.#document && this.#analyses.latest(this.#document);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || !canBeAnnotated(editor.document) || editor.document === this.#document) return;
    this.#document = editor.document;
    this.#onDidChange.fire();
  }

  #changed(document: vscode.TextDocument): void {
    if (document.isClosed) this.#document = undefined;
    this.#onDidChange.fire();
  }
}
