import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { fileOf } from '../../analysis/readingUri';
import { Disposables } from '../../disposables';

/** Who keeps what is read of open documents. Files go by their URIs. */
export interface OpenFilingsListener {
  readonly cover: (file: string, record: Uint8Array) => void;
  readonly uncover: (file: string) => void;
}

/** Hands on the newest reading of each open filing: what is typed counts before it is saved, untitled documents and loose files too. */
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
    this.coverAll();
  }

  /** Hands on everything again. */
  coverAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.#update(document);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #update(document: vscode.TextDocument): Promise<void> {
    const file = fileOf(document.uri).toString();
    const isRead = !document.isClosed && this.#analyses.latest(document) !== undefined;
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
