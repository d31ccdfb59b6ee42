import * as vscode from 'vscode';
import * as z from 'zod/mini';

/** What the user said of a document: it is a filing, or it is to be left alone. */
export type AnnotationChoice = 'always' | 'never';

const STORAGE_KEY = 'tickmark.annotationChoices';
const stored = z.record(z.string(), z.enum(['always', 'never']));

/** The user's choices per document, kept in the workspace's own storage. */
export class AnnotationChoices implements vscode.Disposable {
  readonly #storage: vscode.Memento;
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri>();
  readonly #choices: Map<string, AnnotationChoice>;
  readonly onDidChange = this.#onDidChange.event;

  constructor(storage: vscode.Memento) {
    this.#storage = storage;
    const checked = stored.safeParse(storage.get(STORAGE_KEY));
    this.#choices = new Map(checked.success ? Object.entries(checked.data) : []);
  }

  get(uri: vscode.Uri): AnnotationChoice | undefined {
    return this.#choices.get(uri.toString());
  }

  async set(uri: vscode.Uri, choice: AnnotationChoice): Promise<void> {
    this.#choices.set(uri.toString(), choice);
    this.#onDidChange.fire(uri);
    await this.#storage.update(STORAGE_KEY, Object.fromEntries(this.#choices));
  }

  dispose(): void {
    this.#onDidChange.dispose();
  }
}
