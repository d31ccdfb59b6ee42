import * as vscode from 'vscode';
import { bytesOfFiling } from '../analysis/readFiling';
import type { Reading } from '../core/library/reading';
import { Disposables } from '../disposables';
import type { Checks } from '../editor/checks/checks';
import type { Outcome } from '../editor/checks/outcome';
import type { FilingSource, OpenFiling } from './filingSource';
import { contentsOf, figureMarks, type ContentsEntry } from './pageFigures';
import type { RenderedPage } from './render/rendered';
import type { Renderer } from './renderThread';

/** As much of the analyses as is needed to know what a filing's document says. */
export interface Readings {
  fresh(document: vscode.TextDocument): Promise<Reading | undefined>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** What the page is made with. */
export interface PageServices {
  readonly source: FilingSource;
  readonly readings: Readings;
  readonly renderer: Renderer;
  readonly checks: Checks;
}

/** A page as it is now. */
export interface Page {
  /** Another one means that the page is another: no figure or block of the one before counts any more. */
  readonly generation: number;
  readonly rendered: RenderedPage;
  /** Null until the filing has been read. */
  readonly analysed: AnalysedPage | null;
}

export interface AnalysedPage {
  readonly filing: OpenFiling;
  /** Undefined where the document is not annotated. */
  readonly reading: Reading | undefined;
  /** Undefined until it has been checked. */
  readonly outcome: Outcome | undefined;
  readonly contents: readonly ContentsEntry[];
}

const NO_MARKS = { figures: [], places: [] };

/**
 * An HTML file in the Filing View, for all its panels. It is shown before it has been read: the figures come into the page that
 * stands there already.
 */
export class FilingDocument implements vscode.CustomDocument {
  readonly uri: vscode.Uri;
  readonly #services: PageServices;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<Page>());
  readonly #onDidFail = this.#disposables.add(new vscode.EventEmitter<string>());
  #page: Page | undefined;
  #failure: string | undefined;
  #filing: OpenFiling | undefined;
  /** The one that the page has been made for, or is being made for. */
  #reading: Reading | undefined;
  #outcome: Outcome | undefined;
  #isDisposed = false;
  /** Counts what the page was made for, so that a slower answer does not take the place of a newer one. */
  #run = 0;

  /** There is a page, or there is another one. */
  readonly onDidChange = this.#onDidChange.event;
  /** Nothing can be shown; the reason in words for the user. */
  readonly onDidFail = this.#onDidFail.event;

  constructor(uri: vscode.Uri, services: PageServices) {
    this.uri = uri;
    this.#services = services;
    this.#disposables.add(services.readings.onDidChange((document) => this.#follow(document)));
    this.#disposables.add(services.checks.onDidChange((document) => this.#follow(document)));
  }

  get page(): Page | undefined {
    return this.#page;
  }

  get failure(): string | undefined {
    return this.#failure;
  }

  /** Shows the page, then reads the filing. Never throws: what goes wrong is told by {@link onDidFail}. */
  async load(): Promise<void> {
    try {
      await Promise.all([this.#showUnread(), this.#read()]);
    } catch (error) {
      this.#fail(error);
    }
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#filing?.dispose();
    this.#disposables.dispose();
  }

  /** A page without figures, as soon as the file is there. */
  async #showUnread(): Promise<void> {
    const run = ++this.#run;
    const bytes = await bytesOfFiling(this.uri);
    const rendered = await this.#services.renderer.render({ bytes, ...NO_MARKS });
    if (run === this.#run) this.#show(rendered, null);
  }

  async #read(): Promise<void> {
    const filing = await this.#services.source.open(this.uri);
    if (this.#isDisposed) {
      filing.dispose();
      return;
    }
    this.#filing = filing;
    this.#disposables.add(filing.onDidChange(() => void this.#showFilingOrFail()));
    await this.#showFiling(filing);
  }

  #follow(document: vscode.TextDocument): void {
    if (document.uri.toString() === this.#filing?.document.uri.toString()) void this.#showFilingOrFail();
  }

  async #showFilingOrFail(): Promise<void> {
    try {
      if (this.#filing !== undefined) await this.#showFiling(this.#filing);
    } catch (error) {
      this.#fail(error);
    }
  }

  async #showFiling(filing: OpenFiling): Promise<void> {
    const reading = await this.#services.readings.fresh(filing.document);
    const outcome = this.#services.checks.current(filing.document);
    if (this.#reading === reading && this.#outcome === outcome && reading !== undefined) return;
    [this.#reading, this.#outcome] = [reading, outcome];
    const { bytes, sourceMap } = filing;
    const contents = reading === undefined ? { entries: [], places: [] } : contentsOf(reading, sourceMap);
    const figures = reading === undefined ? [] : figureMarks(reading, sourceMap, outcome);
    const run = ++this.#run;
    const rendered = await this.#services.renderer.render({ bytes, figures, places: [...contents.places] });
    if (run === this.#run) this.#show(rendered, { filing, reading, outcome, contents: contents.entries });
  }

  #show(rendered: RenderedPage, analysed: AnalysedPage | null): void {
    if (this.#isDisposed) return;
    const before = this.#page;
    const isSame = before !== undefined && hasSameForm(before.rendered, rendered);
    const generation = before === undefined ? 0 : before.generation + (isSame ? 0 : 1);
    this.#failure = undefined;
    this.#page = { generation, rendered, analysed };
    this.#onDidChange.fire(this.#page);
  }

  #fail(error: unknown): void {
    if (this.#isDisposed) return;
    this.#failure = error instanceof Error ? error.message : String(error);
    this.#onDidFail.fire(this.#failure);
  }
}

/** Whether one page can become the other by new markup in its blocks. */
function hasSameForm(one: RenderedPage, other: RenderedPage): boolean {
  return (
    one.styles.layout === other.styles.layout &&
    one.styles.paper === other.styles.paper &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, at) => {
      const counterpart = other.parts[at];
      if (part.type !== 'open') return part.type === counterpart?.type;
      return counterpart?.type === 'open' && part.html === counterpart.html;
    })
  );
}
