import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { Span } from '../../core/filing';
import { findAnchors } from '../../core/marks/anchors/findAnchors';
import { followedSpan } from '../../core/marks/anchors/follow';
import { reviewOf, type Review } from '../../core/marks/review';
import { Disposables } from '../../disposables';
import { marksFileOf } from './marksHome';
import type { MarksStore } from './marksStore';
import type { ReviewSource } from './reviewSource';

interface Followed {
  readonly review: Review;
  /** By mark, where its figure is now: moved along with every edit since the reading. Null where it was deleted. */
  readonly spans: ReadonlyMap<string, Span | null>;
}

/** Puts together, for every open filing, what it says and what has been marked in it. */
export class Reviews implements ReviewSource, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #store: MarksStore;
  readonly #known = new Map<string, Followed>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  readonly onDidChange = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses, store: MarksStore) {
    this.#analyses = analyses;
    this.#store = store;
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(analyses.onDidChange((document) => void this.update(document)));
    add(store.onDidChange((file) => this.#updateOf(file)));
    add(vscode.workspace.onDidChangeTextDocument((event) => this.#follow(event)));
    for (const document of vscode.workspace.textDocuments) void this.update(document);
  }

  of(document: vscode.TextDocument): Review | undefined {
    return this.#known.get(document.uri.toString())?.review;
  }

  /** Finds the marks of a filing anew. Undefined for what is no filing, is being edited, or is kept nowhere. */
  async update(document: vscode.TextDocument): Promise<Review | undefined> {
    const key = document.uri.toString();
    const file = marksFileOf(document.uri);
    if (this.#analyses.latest(document) === undefined || file === undefined) {
      if (this.#known.delete(key)) this.#onDidChange.fire(document);
      return undefined;
    }
    await this.#store.open(file);
    const reading = this.#analyses.current(document);
    // The next reading comes by here too.
    if (reading === undefined) return undefined;
    const placements = findAnchors(reading, this.#store.marksIn(file) ?? [], this.#known.get(key)?.spans);
    const spans = placements.flatMap((placement): [string, Span][] => {
      return placement.type === 'lost' ? [] : [[placement.mark.id, placement.span]];
    });
    const review = reviewOf(reading, placements);
    this.#known.set(key, { review, spans: new Map(spans) });
    this.#onDidChange.fire(document);
    return review;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #updateOf(file: vscode.Uri): void {
    for (const document of vscode.workspace.textDocuments)
      if (marksFileOf(document.uri)?.toString() === file.toString()) void this.update(document);
  }

  #follow({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const key = document.uri.toString();
    const known = this.#known.get(key);
    if (known === undefined) return;
    const spans = new Map<string, Span | null>();
    for (const [id, span] of known.spans) {
      // Changes of one event are told from the last to the first: none moves the place of the next.
      const now = contentChanges.reduce<Span | null | undefined>((before, { rangeOffset, rangeLength, text }) => {
        return before && followedSpan(before, { start: rangeOffset, end: rangeOffset + rangeLength, text });
      }, span);
      if (now !== undefined) spans.set(id, now);
    }
    this.#known.set(key, { ...known, spans });
  }
}
