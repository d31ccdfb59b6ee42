import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import { canBeAnnotated, isHtml } from './candidates';
import { Disposables } from '../disposables';
import type { Surfaces } from './surfaces/surfaces';

type Key = 'tickmark.isFiling' | 'tickmark.hasFigures' | 'tickmark.canAnnotate' | 'tickmark.isHtml';

/** Tells menus and key bindings about the document that the reader is in. */
export class ContextKeys implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #surfaces: Surfaces;
  readonly #disposables = new Disposables();
  readonly #known = new Map<Key, boolean>();

  constructor(analyses: DocumentAnalyses, surfaces: Surfaces) {
    this.#analyses = analyses;
    this.#surfaces = surfaces;
    this.#disposables.add(analyses.onDidChange(() => this.#update()));
    this.#disposables.add(surfaces.onDidChange(() => this.#update()));
    this.#update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const { document } = this.#surfaces;
    const reading = document && this.#analyses.latest(document);
    this.#set('tickmark.isFiling', reading !== undefined);
    this.#set('tickmark.hasFigures', (reading?.figures.length ?? 0) > 0);
    this.#set('tickmark.canAnnotate', document !== undefined && reading === undefined && canBeAnnotated(document));
    this.#set('tickmark.isHtml', document !== undefined && isHtml(document));
  }

  #set(key: Key, value: boolean): void {
    if (this.#known.get(key) === value) return;
    this.#known.set(key, value);
    void vscode.commands.executeCommand('setContext', key, value);
  }
}
