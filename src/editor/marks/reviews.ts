import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { Span } from '../../core/filing';
import { findAnchors, type Followed } from '../../core/marks/anchors/findAnchors';
import { followedSpan } from '../../core/marks/anchors/follow';
import type { Mark } from '../../core/marks/model';
import { reviewOf, type Review } from '../../core/marks/review';
import { Disposables } from '../../disposables';
import { marksFileOf } from './marksHome';
import type { MarksStore } from './marksStore';
import type { ReviewSource } from './reviewSource';

interface Known {
  readonly review: Review;
  /** By mark, where its figure is now: moved along with every edit since the reading. */
  readonly places: ReadonlyMap<string, FollowedPlace>;
}

interface FollowedPlace {
  /** Null where it was deleted. */
  readonly span: Span | null;
  /** When the mark was put there: one that was put elsewhere since is looked for anew. */
  readonly since: string;
}

/** Puts together, for every open filing, what it says and what has been marked in it. */
export class Reviews implements ReviewSource, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #store: MarksStore;
  readonly #known = new Map<string, Known>();
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
    const marks = this.#store.marksIn(file) ?? [];
    const followed = followedSpans(marks, this.#known.get(key)?.places);
    const placements = findAnchors(reading, marks, followed);
    const places = placements.flatMap((placement): [string, FollowedPlace][] => {
      const { id, anchor } = placement.mark;
      // What is no figure for the moment, as while its table is being typed, may be one again.
      const span = placement.type === 'lost' ? (followed.get(id) ?? undefined) : placement.span;
      return span === undefined ? [] : [[id, { span, since: anchor.time }]];
    });
    const review = reviewOf(reading, placements);
    this.#known.set(key, { review, places: new Map(places) });
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
    const places = new Map<string, FollowedPlace>();
    for (const [id, { span, since }] of known.places) {
      // Changes of one event are told from the last to the first: none moves the place of the next.
      const now = contentChanges.reduce<Span | null | undefined>((before, { rangeOffset, rangeLength, text }) => {
        return before && followedSpan(before, { start: rangeOffset, end: rangeOffset + rangeLength, text });
      }, span);
      if (now !== undefined) places.set(id, { span: now, since });
    }
    this.#known.set(key, { ...known, places });
  }
}

function followedSpans(marks: readonly Mark[], places: ReadonlyMap<string, FollowedPlace> = new Map()): Followed {
  const spans = marks.flatMap(({ id, anchor }): [string, Span | null][] => {
    const place = places.get(id);
    return place?.since === anchor.time ? [[id, place.span]] : [];
  });
  return new Map(spans);
}
