import * as vscode from 'vscode';
import type { Surface, SurfaceSource } from '../editor/surfaces/surface';
import type { FilingKnowledge } from '../editor/filingKnowledge';
import { Disposables } from '../disposables';
import type { Histories } from '../editor/hover/histories';
import type { FigureFacts } from './figureAnswers';
import { FilingDocument, type PageServices } from './filingDocument';
import { FilingPanel } from './filingPanel';

export const FILING_VIEW = 'tickmark.filingView';

/** What the Filing View is made with. */
export interface FilingViewServices extends PageServices, FilingKnowledge {
  readonly facts: FigureFacts;
  readonly histories: Histories;
  readonly extensionUri: vscode.Uri;
}

/** The custom editor for HTML filings, and its panels as surfaces. */
export class FilingViews implements vscode.CustomReadonlyEditorProvider<FilingDocument>, SurfaceSource, vscode.Disposable {
  readonly #services: FilingViewServices;
  readonly #panels = new Set<FilingPanel>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #onDidChangeSelection = this.#disposables.add(new vscode.EventEmitter<Surface>());
  readonly onDidChange = this.#onDidChange.event;
  readonly onDidChangeSelection = this.#onDidChangeSelection.event;

  constructor(services: FilingViewServices) {
    this.#services = services;
    this.#disposables.add(
      vscode.window.registerCustomEditorProvider(FILING_VIEW, this, { supportsMultipleEditorsPerDocument: true }),
    );
  }

  /** The panel that the reader is in, whether or not its filing has been read. */
  get activePanel(): FilingPanel | undefined {
    return [...this.#panels].find(({ webview }) => webview.active);
  }

  get active(): Surface | undefined {
    const panel = this.activePanel;
    return panel?.isSurface === true ? panel : undefined;
  }

  get visible(): readonly Surface[] {
    return [...this.#panels].filter(({ webview, isSurface }) => webview.visible && isSurface);
  }

  openCustomDocument(uri: vscode.Uri): FilingDocument {
    const document = new FilingDocument(uri, this.#services);
    void document.load();
    return document;
  }

  resolveCustomEditor(document: FilingDocument, webview: vscode.WebviewPanel): void {
    const { facts, histories, checks, reviews, extensionUri } = this.#services;
    const script = vscode.Uri.joinPath(extensionUri, 'dist', 'filingView.js');
    const panel = new FilingPanel(webview, document, { facts, histories, checks, reviews, script });
    this.#panels.add(panel);
    panel.onDidSelect(() => panel.isSurface && this.#onDidChangeSelection.fire(panel));
    panel.onDidBecomeSurface(() => this.#onDidChange.fire());
    webview.onDidChangeViewState(() => this.#onDidChange.fire());
    webview.onDidDispose(() => {
      this.#panels.delete(panel);
      panel.dispose();
      this.#onDidChange.fire();
    });
  }

  dispose(): void {
    for (const panel of this.#panels) panel.dispose();
    this.#panels.clear();
    this.#disposables.dispose();
  }
}
