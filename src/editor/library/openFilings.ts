import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { fileOf } from '../../analysis/readingUri';
import { Disposables } from '../../disposables';
import { filesInTabs, isOpen } from '../openTabs';

/** Who keeps what is read of open documents. Files go by their URIs. */
export interface OpenFilingsListener {
  readonly cover: (file: string, record: Uint8Array) => void;
  readonly uncover: (file: string) => void;
}

/**
 * Hands on the newest reading of each open filing: what is typed counts before it is saved, untitled documents and loose files too. Open
 * is what has a tab or was typed: the editor keeps other documents for minutes, and they mean nothing then.
 */
export class OpenFilings implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #listener: OpenFilingsListener;
  readonly #disposables = new Disposables();
  /** The document that covers a file. */
  readonly #covering = new Map<string, vscode.TextDocument>();

  constructor(analyses: DocumentAnalyses, listener: OpenFilingsListener) {
    this.#analyses = analyses;
    this.#listener = listener;
    this.#disposables.add(analyses.onDidChange((document) => void this.#update(document)));
    // A Reading View that a Filing View keeps is closed without its reading being let go.
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument((document) => void this.#update(document)));
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#updateTabs()));
    this.coverAll();
  }

  /** Hands on everything again. */
  coverAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.#update(document);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Those that have lost their tab, and those that have one again. */
  #updateTabs(): void {
    const shown = filesInTabs();
    for (const document of this.#covering.values()) if (!isOpen(document, shown)) void this.#update(document);
    for (const document of vscode.workspace.textDocuments) {
      const file = fileOf(document.uri).toString();
      if (!this.#covering.has(file) && shown.has(file)) void this.#update(document);
    }
  }

  async #update(document: vscode.TextDocument): Promise<void> {
    const file = fileOf(document.uri).toString();
    const isRead = this.#analyses.latest(document) !== undefined && isOpen(document, filesInTabs());
    if (!isRead) {
      if (this.#covering.get(file) !== document) return;
      this.#covering.delete(file);
      return this.#listener.uncover(file);
    }
    this.#covering.set(file, document);
    const record = await this.#analyses.record(document);
    // Undefined where it has been edited again meanwhile: the next reading comes by here too.
    if (record !== undefined && this.#covering.get(file) === document) this.#listener.cover(file, record);
  }
}
