import * as vscode from 'vscode';
import type { Span } from '../core/filing';
import type { MarkLook } from '../core/marks/looks';
import { lookOf, type Review } from '../core/marks/review';
import { Disposables } from '../disposables';
import type { FilingKnowledge } from '../editor/filingKnowledge';
import { COMMANDS } from '../editor/commandIds';
import { onDidChangeSetting } from '../editor/settings';
import type { Surface } from '../editor/surfaces/surface';
import { nextTurn } from '../threads/nextTurn';
import { isWebAddress } from './render/addresses';
import { batchesOf } from './render/batches';
import type { Part } from './render/rendered';
import type { AnalysedPage, FilingDocument, Page } from './filingDocument';
import type { Histories } from '../editor/hover/histories';
import { FigureAnswers, type FigureFacts } from './figureAnswers';
import { LOOK_SETTINGS, lookFor } from './look';
import { markedAs } from './pageMarks';
import { blockAt, markAt, spanOfWords, wordsAt, wordsPlaceOf, type ReadPage } from './pagePlaces';
import { pageHtml } from './pageHtml';
import { pageWords } from './pageWords';
import { toHostSchema, type Panel, type ToHost, type ToPage, type WordsPlace } from './protocol';

/** What a panel needs of its surroundings. */
export interface PanelServices extends FilingKnowledge {
  readonly facts: FigureFacts;
  readonly histories: Histories;
  readonly script: vscode.Uri;
}

/** What the page has been sent. */
interface Sent {
  readonly generation: number;
  readonly parts: readonly Part[];
}

/** As many labels as are made without holding anybody up; the page asks for the others when they come near. */
const MOST_SPOKEN = 300;

/** One panel of the Filing View: sends the page, answers what it asks, and says what is selected in it. */
export class FilingPanel implements Surface, vscode.Disposable {
  readonly kind = 'page';
  readonly webview: vscode.WebviewPanel;
  readonly #document: FilingDocument;
  readonly #services: PanelServices;
  readonly #answers: FigureAnswers;
  readonly #disposables = new Disposables();
  readonly #onDidSelect = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly #onDidBecomeSurface = this.#disposables.add(new vscode.EventEmitter<void>());
  #sent: Sent | undefined;
  /** Pages are sent one after another: each is told from the one before. */
  #sending = Promise.resolve();
  #isReady = false;
  #selection: Span | null = null;
  /** What is to be shown once the page can show it. */
  #pending: { readonly span: Span; readonly takesFocus: boolean } | undefined;

  readonly onDidSelect = this.#onDidSelect.event;
  /** The filing's document is known: the panel is a surface from now on. */
  readonly onDidBecomeSurface = this.#onDidBecomeSurface.event;

  constructor(webview: vscode.WebviewPanel, document: FilingDocument, services: PanelServices) {
    this.webview = webview;
    this.#document = document;
    this.#services = services;
    this.#answers = new FigureAnswers(services);
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(webview.webview.onDidReceiveMessage((message) => this.#receive(message)));
    add(document.onDidChange((page) => void this.#update(page)));
    add(document.onDidFail((message) => this.#post({ type: 'failed', message })));
    add(
      services.reviews.onDidChange(
        (filing) => filing.uri.toString() === this.#analysed?.filing.document.uri.toString() && this.#mark(),
      ),
    );
    add(onDidChangeSetting(LOOK_SETTINGS, () => this.#post({ type: 'look', look: lookFor(document.uri) })));
    this.#load();
  }

  /** The file that is shown. */
  get uri(): vscode.Uri {
    return this.#document.uri;
  }

  get isSurface(): boolean {
    return this.#analysed !== null;
  }

  /** @throws Error while the filing has not been read: ask {@link isSurface} first. */
  get document(): vscode.TextDocument {
    const document = this.#analysed?.filing.document;
    if (document === undefined) throw new Error('a Filing View has a document once its filing has been read');
    return document;
  }

  get selection(): Span | null {
    return this.#selection;
  }

  async reveal(span: Span, options: { readonly preserveFocus?: boolean } = {}): Promise<void> {
    const { preserveFocus = false } = options;
    if (!this.webview.visible || !preserveFocus) this.webview.reveal(undefined, preserveFocus);
    this.#show(span, !preserveFocus);
    return Promise.resolve();
  }

  select(span: Span): void {
    this.#show(span, false);
  }

  toggle(panel: Panel): void {
    this.#post({ type: 'toggle', panel });
  }

  findNext(backwards: boolean): void {
    this.#post({ type: 'findNext', backwards });
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  get #analysed(): AnalysedPage | null {
    return this.#document.page?.analysed ?? null;
  }

  #load(): void {
    const { webview } = this.webview;
    const folder = vscode.Uri.joinPath(this.uri, '..');
    const { script } = this.#services;
    webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(script, '..'), folder] };
    webview.html = pageHtml(webview, { script, title: this.uri.path.split('/').at(-1) ?? '', pictures: true });
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.webview.webview.postMessage(message);
  }

  #receive(message: unknown): void {
    const checked = toHostSchema.safeParse(message);
    if (!checked.success) throw new Error(`the Filing View's page said what it cannot say: ${checked.error.message}`);
    const said = checked.data;
    if ('generation' in said && said.generation !== this.#document.page?.generation) return;
    void this.#answer(said);
  }

  async #answer(said: ToHost): Promise<void> {
    switch (said.type) {
      case 'ready':
        return this.#start();
      case 'select':
        return this.#selected(said.figure);
      case 'selectWords':
        return this.#selectedWords(said.place);
      case 'label':
        return this.#post(this.#answers.labels(this.#analysed, said));
      case 'card':
        return this.#post(await this.#answers.card(this.#analysed, said));
      case 'follow':
        return this.#answers.follow(this.#analysed, said);
      case 'followSource':
        return this.#answers.followSource(said.row);
      case 'step':
        await vscode.commands.executeCommand(said.backwards ? COMMANDS.previousFigure : COMMANDS.nextFigure);
        return;
      case 'openReading':
        return this.#openReading();
      case 'openAddress':
        if (isWebAddress(said.address)) await vscode.env.openExternal(vscode.Uri.parse(said.address, true));
        return;
    }
  }

  /** The page's script has begun, perhaps anew: the editor ends the pages of panels that are hidden. */
  async #start(): Promise<void> {
    this.#isReady = true;
    this.#sent = undefined;
    const { failure, page } = this.#document;
    if (failure !== undefined) this.#post({ type: 'failed', message: failure });
    if (page !== undefined) await this.#update(page);
  }

  #update(page: Page): Promise<void> {
    this.#sending = this.#sending.then(() => this.#take(page));
    return this.#sending;
  }

  async #take(page: Page): Promise<void> {
    if (this.#document.page !== page) return; // the next one waits already
    const wasSurface = this.#sent !== undefined;
    if (this.#isReady) await this.#send(page);
    if (page.analysed !== null) this.#onDidBecomeSurface.fire();
    if (this.#pending !== undefined && wasSurface) this.#show(this.#pending.span, this.#pending.takesFocus);
  }

  async #send({ generation, rendered, analysed }: Page): Promise<void> {
    const before = this.#sent;
    this.#sent = { generation, parts: rendered.parts };
    if (before?.generation === generation) await this.#replace(before.parts, rendered.parts, generation);
    else await this.#begin(generation, rendered);
    if (!this.#isSending(generation) || analysed === null || this.#document.page?.analysed !== analysed) return;
    const figures = analysed.reading?.figures.length ?? 0;
    this.#post({ type: 'analysed', generation, figures, outline: [...analysed.contents] });
    this.#mark();
    void this.#answers.overview(analysed, generation).then((message) => this.#post(message));
    if (this.#pending !== undefined) this.#show(this.#pending.span, this.#pending.takesFocus);
  }

  /** Shows the review marks of the reading that the page was made of, and says them to whoever listens. */
  #mark(): void {
    const { analysed, generation = 0 } = this.#document.page ?? {};
    const review = analysed && this.#services.reviews.of(analysed.filing.document);
    if (!analysed || !review || review.reading !== analysed.reading) return;
    const marks = [...review.looks].map(([figure, look]): [number, MarkLook] => [figure, look]);
    this.#post({ type: 'marks', generation, marks });
    this.#markPassages(analysed, review);
    const figures = marks.slice(0, MOST_SPOKEN).map(([figure]) => figure);
    this.#post(this.#answers.labels(analysed, { generation, figures }));
    const selected = this.#selection && markAt(analysed, this.#selection);
    if (typeof selected === 'number') this.#inspect(selected);
  }

  #markPassages(analysed: AnalysedPage, review: Review): void {
    const page = this.#readPage;
    const passages = review.passages.flatMap((placed) => {
      const look = lookOf(placed);
      const place = page && wordsPlaceOf(page, placed.span);
      return look === undefined || place === undefined ? [] : [{ ...place, look }];
    });
    const generation = this.#document.page?.generation ?? 0;
    this.#post({ type: 'passages', generation, passages });
    void this.#answers.overview(analysed, generation).then((message) => this.#post(message));
  }

  get #readPage(): ReadPage | undefined {
    const { rendered, analysed } = this.#document.page ?? {};
    const text = analysed?.reading?.text;
    return rendered && analysed && text !== undefined ? { rendered, map: analysed.filing.sourceMap, text } : undefined;
  }

  /** In batches, each in a turn of its own: a page of a megabyte would hold up this thread for tens of milliseconds. */
  async #begin(generation: number, { title, styles, parts }: Page['rendered']): Promise<void> {
    const folder = vscode.Uri.joinPath(this.uri, '..');
    const pictures = `${this.webview.webview.asWebviewUri(folder).toString().replace(/\/$/, '')}/`;
    this.#post({ type: 'begin', generation, title, styles, pictures, words: pageWords(), look: lookFor(this.uri) });
    for (const batch of batchesOf(parts)) {
      this.#post({ type: 'parts', generation, parts: batch });
      await nextTurn();
      if (!this.#isSending(generation)) return;
    }
    this.#post({ type: 'end', generation });
  }

  async #replace(before: readonly Part[], now: readonly Part[], generation: number): Promise<void> {
    for (const blocks of batchesOf(changedBlocks(before, now))) {
      await nextTurn();
      if (!this.#isSending(generation)) return;
      this.#post({ type: 'replace', generation, blocks });
    }
  }

  /** False when the page's script has begun anew, or the file is another. */
  #isSending(generation: number): boolean {
    return this.#sent?.generation === generation && this.#document.page?.generation === generation;
  }

  async #openReading(): Promise<void> {
    await vscode.commands.executeCommand(COMMANDS.openReadingView, this.uri, this.#selection ?? undefined);
  }

  #selected(figure: number | null): void {
    const reading = this.#analysed?.reading;
    const marked = figure === null || reading === undefined ? undefined : markedAs(reading, figure);
    const found = marked?.type === 'figure' ? marked.figure : marked?.broken;
    this.#selection = found === undefined ? null : { start: found.start, end: found.end };
    if (figure !== null && found !== undefined) this.#inspect(figure);
    this.#onDidSelect.fire();
  }

  #selectedWords(place: WordsPlace | null): void {
    const page = this.#readPage;
    this.#selection = place === null || page === undefined ? null : (spanOfWords(page, place) ?? null);
    this.#onDidSelect.fire();
  }

  #inspect(figure: number): void {
    const generation = this.#document.page?.generation ?? 0;
    void this.#answers.inspection(this.#analysed, { generation, figure }).then((message) => this.#post(message));
  }

  /** Selects the figure, or the broken fact, at a place; at any other place shows the words that stand there. */
  #show(span: Span, takesFocus: boolean): void {
    const analysed = this.#analysed;
    if (!this.#isReady || analysed === null) {
      this.#pending = { span, takesFocus };
      return;
    }
    this.#pending = undefined;
    const figure = markAt(analysed, span);
    if (figure !== undefined) {
      this.#post({ type: 'select', figure, takesFocus });
      this.#selected(figure);
      return;
    }
    this.#selection = span;
    const block = this.#document.page && blockAt(this.#document.page.rendered, analysed.filing.sourceMap, span);
    if (block !== undefined) this.#post({ type: 'reveal', block, words: wordsAt(analysed, span), takesFocus });
    this.#onDidSelect.fire();
  }
}

interface ChangedBlock {
  /** Counted from the page's first. */
  readonly block: number;
  readonly html: string;
}

function changedBlocks(before: readonly Part[], now: readonly Part[]): ChangedBlock[] {
  const [earlier, later] = [before, now].map((parts) => parts.flatMap((part) => (part.type === 'block' ? [part.html] : [])));
  return (later ?? []).flatMap((html, block) => (html === earlier?.[block] ? [] : [{ block, html }]));
}
