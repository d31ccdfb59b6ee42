import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { Disposables } from '../../disposables';
import { rangeOf } from '../ranges';
import { onDidChangeSetting, setting } from '../settings';

/** Marks facts that break rules of XBRL in the Reading View, as the editor marks errors. The card over them says which. */
export class BrokenHighlights implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #type = this.#disposables.add(
    vscode.window.createTextEditorDecorationType({
      textDecoration: ['underline', 'wavy', 'var(--vscode-editorError-foreground)'].join(' '),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  );

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(analyses.onDidChange((document) => this.#paint((editor) => editor.document === document)));
    add(vscode.window.onDidChangeVisibleTextEditors(() => this.#paint(() => true)));
    add(onDidChangeSetting(['highlights.enabled'], () => this.#paint(() => true)));
    this.#paint(() => true);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #paint(which: (editor: vscode.TextEditor) => boolean): void {
    for (const editor of vscode.window.visibleTextEditors) if (which(editor)) this.#paintEditor(editor);
  }

  #paintEditor(editor: vscode.TextEditor): void {
    const { document } = editor;
    const broken = this.#analyses.current(document)?.broken ?? [];
    const shown = setting('highlights.enabled', document.uri) ? broken : [];
    editor.setDecorations(
      this.#type,
      shown.map((place) => rangeOf(document, place)),
    );
  }
}
