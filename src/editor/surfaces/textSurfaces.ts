import * as vscode from 'vscode';
import type { Span } from '../../core/filing';
import { Disposables } from '../../disposables';
import { rangeOf } from '../ranges';
import type { Surface, SurfaceSource } from './surface';

/** Text editors as surfaces. */
export class TextSurfaces implements SurfaceSource, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #onDidChangeSelection = this.#disposables.add(new vscode.EventEmitter<Surface>());
  readonly #surfaces = new WeakMap<vscode.TextEditor, TextSurface>();
  readonly onDidChange = this.#onDidChange.event;
  readonly onDidChangeSelection = this.#onDidChangeSelection.event;

  constructor() {
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(vscode.window.onDidChangeActiveTextEditor(() => this.#onDidChange.fire()));
    add(vscode.window.onDidChangeVisibleTextEditors(() => this.#onDidChange.fire()));
    add(
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
        this.#onDidChangeSelection.fire(this.#surfaceOf(textEditor));
      }),
    );
  }

  get active(): Surface | undefined {
    const active = vscode.window.activeTextEditor;
    const editor = active === undefined || isOfComment(active) ? editorOfActiveTab() : active;
    return editor && this.#surfaceOf(editor);
  }

  get visible(): readonly Surface[] {
    return vscode.window.visibleTextEditors.map((editor) => this.#surfaceOf(editor));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #surfaceOf(editor: vscode.TextEditor): TextSurface {
    const known = this.#surfaces.get(editor);
    if (known !== undefined) return known;
    const surface = new TextSurface(editor);
    this.#surfaces.set(editor, surface);
    return surface;
  }
}

/** The box in which a comment is written. */
function isOfComment({ document }: vscode.TextEditor): boolean {
  return document.uri.scheme === 'comment';
}

/** While a comment is written its box has the focus; the reader is still where the tab is. */
function editorOfActiveTab(): vscode.TextEditor | undefined {
  const { activeTab, viewColumn } = vscode.window.tabGroups.activeTabGroup;
  const input = activeTab?.input;
  if (!(input instanceof vscode.TabInputText)) return undefined;
  const address = input.uri.toString();
  return vscode.window.visibleTextEditors.find(
    (editor) => editor.viewColumn === viewColumn && editor.document.uri.toString() === address,
  );
}

class TextSurface implements Surface {
  readonly kind = 'text';
  readonly #editor: vscode.TextEditor;

  constructor(editor: vscode.TextEditor) {
    this.#editor = editor;
  }

  get document(): vscode.TextDocument {
    return this.#editor.document;
  }

  get selection(): Span {
    const { start, end } = this.#editor.selection;
    return { start: this.document.offsetAt(start), end: this.document.offsetAt(end) };
  }

  async reveal(span: Span, options: { readonly preserveFocus?: boolean } = {}): Promise<void> {
    const { viewColumn } = this.#editor;
    await vscode.window.showTextDocument(this.document, {
      ...options,
      ...(viewColumn === undefined ? {} : { viewColumn }),
      selection: rangeOf(this.document, span),
    });
  }

  select(span: Span): void {
    const range = rangeOf(this.document, span);
    this.#editor.selection = new vscode.Selection(range.start, range.end);
    this.#editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }
}
