import * as vscode from 'vscode';
import type { Span } from '../../core/filing';
import { Disposables } from '../../disposables';
import type { Surface, SurfaceSource } from './surface';

/** How long an editor that is being opened is waited for. */
const OPENING_MS = 20_000;

/** Where the reader is, whatever shows the filing there. Each kind of surface is registered once. */
export class Surfaces implements vscode.Disposable {
  /** The one whose reader was last active comes first. */
  #sources: readonly SurfaceSource[] = [];
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<Surface | undefined>());
  readonly #onDidChangeSelection = this.#disposables.add(new vscode.EventEmitter<Surface>());

  /** Which surfaces there are, or which one is active, is not what it was. Tells the active one. */
  readonly onDidChange = this.#onDidChange.event;
  /** Another place is selected in a surface. */
  readonly onDidChangeSelection = this.#onDidChangeSelection.event;

  /** The surface that the reader is in; undefined where the reader is in none. */
  get active(): Surface | undefined {
    return this.#first((source) => source.active);
  }

  /** The document that the reader is in. */
  get document(): vscode.TextDocument | undefined {
    return this.active?.document;
  }

  /** Adds a kind of surface. What is disposed of with the result is the registration, not the source. */
  register(source: SurfaceSource): vscode.Disposable {
    this.#sources = [...this.#sources, source];
    const registration = vscode.Disposable.from(
      source.onDidChange(() => this.#changed(source)),
      source.onDidChangeSelection((surface) => this.#onDidChangeSelection.fire(surface)),
      new vscode.Disposable(() => {
        this.#sources = this.#sources.filter((other) => other !== source);
        this.#onDidChange.fire(this.active);
      }),
    );
    this.#changed(source);
    return registration;
  }

  /** A surface in view that shows a document: the active one, else any. */
  showing(uri: vscode.Uri, kind?: Surface['kind']): Surface | undefined {
    const isWanted = (surface: Surface) => {
      return surface.document.uri.toString() === uri.toString() && (kind === undefined || surface.kind === kind);
    };
    const { active } = this;
    if (active !== undefined && isWanted(active)) return active;
    return this.#first(({ visible }) => visible.find(isWanted));
  }

  /** Goes to a place where the reader is: in a surface that shows the document, else in a text editor. */
  async show(document: vscode.TextDocument, span: Span, options: { readonly preserveFocus?: boolean } = {}): Promise<void> {
    const surface = this.showing(document.uri);
    if (surface !== undefined) return surface.reveal(span, options);
    const selection = new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
    await vscode.window.showTextDocument(document, { ...options, selection });
  }

  /** Waits for a surface that is being opened; undefined when it does not come. */
  async opened(uri: vscode.Uri, kind: Surface['kind']): Promise<Surface | undefined> {
    const already = this.showing(uri, kind);
    if (already !== undefined) return already;
    return new Promise((resolve) => {
      const end = (surface: Surface | undefined) => {
        clearTimeout(timer);
        listener.dispose();
        resolve(surface);
      };
      const timer = setTimeout(() => end(undefined), OPENING_MS);
      const listener = this.onDidChange(() => {
        const surface = this.showing(uri, kind);
        if (surface !== undefined) end(surface);
      });
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #first(find: (source: SurfaceSource) => Surface | undefined): Surface | undefined {
    for (const source of this.#sources) {
      const found = find(source);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** An editor may still call itself active when the reader has gone to a page: the latest to say so is right. */
  #changed(source: SurfaceSource): void {
    if (source.active !== undefined) this.#sources = [source, ...this.#sources.filter((other) => other !== source)];
    this.#onDidChange.fire(this.active);
  }
}
