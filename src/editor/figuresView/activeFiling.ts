import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { Reading } from '../../core/library/reading';
import { canBeAnnotated } from '../candidates';
import { Disposables } from '../../disposables';
import type { Surface } from '../surfaces/surface';
import type { Surfaces } from '../surfaces/surfaces';

/**
 * The filing the views are about: the one that the reader is in. It stays when the focus goes where no document is (a panel, a
 * settings page) or to a definition, and goes when another document takes its place.
 */
export class ActiveFiling implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #surfaces: Surfaces;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #document: vscode.TextDocument | undefined;

  /** Another filing is active, or the active one has a new reading. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses, surfaces: Surfaces) {
    this.#analyses = analyses;
    this.#surfaces = surfaces;
    this.#disposables.add(surfaces.onDidChange((surface) => this.#follow(surface)));
    this.#disposables.add(analyses.onDidChange((document) => this.#changed(document)));
    this.#follow(surfaces.active);
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

  #follow(surface: Surface | undefined): void {
    if (surface === undefined || !canBeAnnotated(surface.document) || surface.document === this.#document) return;
    this.#document = surface.document;
    this.#onDidChange.fire();
  }

  #changed(document: vscode.TextDocument): void {
    // What a page shows, the editor may have closed and opened again as another document.
    this.#follow(this.#surfaces.active);
    if (document !== this.#document) return;
    if (document.isClosed) this.#document = undefined;
    this.#onDidChange.fire();
  }
}
