import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { Disposables } from '../../disposables';
import { rangeOf } from '../ranges';
import { onDidChangeSetting, setting } from '../settings';
import { EditorPainter } from './editorPainter';

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
    const painter = this.#disposables.add(new EditorPainter(analyses.onDidChange, (editor) => this.#paint(editor)));
    this.#disposables.add(onDidChangeSetting(['highlights.enabled'], () => painter.paintAll()));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #paint(editor: vscode.TextEditor): void {
    const { document } = editor;
    const broken = this.#analyses.current(document)?.broken ?? [];
    const shown = setting('highlights.enabled', document.uri) ? broken : [];
    editor.setDecorations(
      this.#type,
      shown.map((place) => rangeOf(document, place)),
    );
  }
}
