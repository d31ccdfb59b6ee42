import * as vscode from 'vscode';
import type { Tie } from '../core/checks/model';
import type { ReportedFiling } from '../core/checks/report/model';
import type { FilingEvidence, ProvenanceStep } from '../core/filing';
import type { FilerLabels } from '../core/library/filerLabels';
import type { FilingProblems } from '../core/library/filingProblems';
import type { InspectedFact } from '../core/library/inspection';
import type { MetricEntry, Reading } from '../core/library/reading';
import { Disposables } from '../disposables';
import type { AnalysisClient, TieCounts } from './analysisClient';
import type { CandidacySource } from './candidacy';
import { fileReader, textReader } from './documentReaders';
import type { CheckedFiling, IgnoringFor } from './schemas/checks';
import type { HtmlFilings } from './htmlFilings';
import { fileOf, fileOfReading, isReadingUri, readingUri } from './readingUri';
import { TrackedDocument } from './trackedDocument';

/**
 * The analyses of open documents, for every feature of the editor. A document is looked at when it is seen in an editor or
 * asked about, and let go when it closes. What is no filing has no reading.
 */
export class DocumentAnalyses implements vscode.Disposable {
  readonly #client: AnalysisClient;
  readonly #filings: HtmlFilings;
  readonly #candidates: CandidacySource;
  readonly #tracked = new Map<string, TrackedDocument>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());

  /** A document's reading is new, or there is none any more. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(client: AnalysisClient, filings: HtmlFilings, candidates: CandidacySource) {
    this.#client = client;
    this.#filings = filings;
    this.#candidates = candidates;
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(vscode.window.onDidChangeVisibleTextEditors((editors) => this.#watch(editors)));
    add(vscode.workspace.onDidChangeTextDocument(({ document }) => this.#tracked.get(keyOf(document))?.edited()));
    add(vscode.workspace.onDidCloseTextDocument((document) => this.#forget(document)));
    add(
      candidates.onDidChange((uri) =>
        this.#reconsider((document) => uri === undefined || document.uri.toString() === uri.toString()),
      ),
    );
    // A file that was written again as it was changes no document, but has been read anew: the worker knows it by another version.
    add(filings.onDidChange((file) => this.#tracked.get(readingUri(file).toString())?.reread()));
    this.#watch(vscode.window.visibleTextEditors);
  }

  /** The reading of the document as it stands now, if there is one already. */
  current(document: vscode.TextDocument): Reading | undefined {
    return this.#tracked.get(keyOf(document))?.current();
  }

  /** The last reading, which may be of a text some keystrokes ago: for lists and counts, not for places. */
  latest(document: vscode.TextDocument): Reading | undefined {
    return this.#tracked.get(keyOf(document))?.latest();
  }

  /** Waits for the reading of the document as it stands now. Undefined when it is no filing or is edited meanwhile. */
  async fresh(document: vscode.TextDocument): Promise<Reading | undefined> {
    return this.#track(document)?.fresh();
  }

  /** What speaks for a document being a filing, whether or not it is one; undefined when it was never looked at. */
  evidence(document: vscode.TextDocument): FilingEvidence | undefined {
    return this.#tracked.get(keyOf(document))?.evidence();
  }

  /** The steps that led to a figure of the document as it stands now. */
  async explain(document: vscode.TextDocument, figure: number): Promise<readonly ProvenanceStep[]> {
    const version = this.#versionOf(document);
    return (version && (await this.#client.explain(version, figure))) ?? [];
  }

  /** The inline XBRL facts that a figure of the document as it stands now is tagged as, the innermost first. */
  async inspect(document: vscode.TextDocument, figure: number): Promise<readonly InspectedFact[]> {
    const version = await this.#versionWithTaxonomy(document);
    return (version && (await this.#client.inspect(version, figure))) ?? [];
  }

  /** Facts of the document as it stands now by their indices, for those that belong to no figure. */
  async inspectFacts(document: vscode.TextDocument, facts: readonly number[]): Promise<readonly InspectedFact[]> {
    const version = await this.#versionWithTaxonomy(document);
    return (version && (await this.#client.inspectFacts(version, facts))) ?? [];
  }

  /** The rules of XBRL that the document as it stands now, and the files beside it, break. */
  async problems(document: vscode.TextDocument): Promise<FilingProblems> {
    const version = await this.#versionWithTaxonomy(document);
    return (version && (await this.#client.problems(version))) ?? { count: 0, first: [] };
  }

  /** What ties and what does not in the document as it stands now. `further` are ties that were found outside of it. */
  async check(document: vscode.TextDocument, further: readonly Tie[], ignoring: IgnoringFor): Promise<CheckedFiling | undefined> {
    const version = this.#versionOf(document);
    if (version === undefined) return undefined;
    // The filer's calculations stand in files beside the filing.
    if (isReadingUri(document.uri)) await this.#filings.readBesideOf(fileOfReading(document.uri), version);
    return this.#client.check(version, further, ignoring);
  }

  /** By check, how many relations speak for a figure of the document as it stands now; empty until it has been checked. */
  async ties(document: vscode.TextDocument, figure: number): Promise<TieCounts> {
    const version = this.#versionOf(document);
    return (version && (await this.#client.ties(version, figure))) ?? {};
  }

  /** The tie-out report on the document as it stands now, without its sentences; undefined until it has been checked. */
  async tieOut(document: vscode.TextDocument): Promise<ReportedFiling | undefined> {
    const version = this.#versionOf(document);
    return version && this.#client.tieOut(version, nameOf(document));
  }

  /** What the filer calls concepts that the catalogue does not know. */
  async filerLabels({ uri }: vscode.TextDocument): Promise<FilerLabels> {
    return isReadingUri(uri) ? this.#filings.readBeside(fileOfReading(uri)) : new Map();
  }

  /** Figures of the document as it stands now as JSON, one a line; all where none are named. The file goes by its name here. */
  async wire(document: vscode.TextDocument, figures: readonly number[] | null): Promise<readonly string[]> {
    const version = this.#versionOf(document);
    return (version && (await this.#client.wire(version, nameOf(document), figures))) ?? [];
  }

  /** What the library keeps of the document as it stands now, in bytes. */
  async record(document: vscode.TextDocument): Promise<Uint8Array | undefined> {
    const version = this.#versionOf(document);
    return version && this.#client.record(version);
  }

  describe(metric: string): Promise<MetricEntry | undefined> {
    return this.#client.describe(metric);
  }

  /** What filings are read with has changed: every document is read again, and shows what it has until then. */
  reread(): void {
    this.#filings.restart();
    for (const tracked of this.#tracked.values()) tracked.reread();
  }

  /** Begins anew with every document, in a new worker. */
  restart(): void {
    this.#client.restart();
    this.#filings.restart();
    this.#reconsider(() => true);
  }

  dispose(): void {
    for (const tracked of this.#tracked.values()) tracked.dispose();
    this.#tracked.clear();
    this.#disposables.dispose();
  }

  #watch(editors: readonly vscode.TextEditor[]): void {
    for (const { document } of editors) void this.#track(document)?.fresh();
  }

  #versionOf(document: vscode.TextDocument) {
    return this.#tracked.get(keyOf(document))?.version();
  }

  async #versionWithTaxonomy(document: vscode.TextDocument) {
    await this.filerLabels(document);
    return this.#versionOf(document);
  }

  #track(document: vscode.TextDocument): TrackedDocument | undefined {
    const key = keyOf(document);
    const known = this.#tracked.get(key);
    // The editor closes what nobody shows and opens it again as another document.
    const isGone = known !== undefined && known.document !== document && known.document.isClosed;
    if (known !== undefined && !isGone) return known;
    if (document.isClosed || !this.#candidates.isPossible(document)) return known;
    const tracked = new TrackedDocument(document, {
      candidacy: () => this.#candidates.of(document),
      changed: () => this.#onDidChange.fire(document),
      ...this.#readerOf(document),
    });
    this.#tracked.set(key, tracked);
    known?.dispose();
    return tracked;
  }

  #readerOf(document: vscode.TextDocument) {
    if (isReadingUri(document.uri)) return fileReader(document, this.#filings);
    return textReader(document, this.#client, () => this.#candidates.languagesOf(document));
  }

  #reconsider(which: (document: vscode.TextDocument) => boolean): void {
    for (const tracked of this.#tracked.values()) if (which(tracked.document)) tracked.reconsider();
  }

  #forget(document: vscode.TextDocument): void {
    const key = keyOf(document);
    const tracked = this.#tracked.get(key);
    if (tracked?.document !== document || this.#isKept(document)) return;
    this.#tracked.delete(key);
    tracked.dispose();
    this.#onDidChange.fire(document);
  }

  /** Whether somebody else keeps what a Reading View shows: whoever does has it opened again. */
  #isKept({ uri }: vscode.TextDocument): boolean {
    return isReadingUri(uri) && this.#filings.keepersOf(fileOfReading(uri)) > 1;
  }
}

function nameOf({ uri }: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(fileOf(uri), false);
}

function keyOf(document: vscode.TextDocument): string {
  return document.uri.toString();
}
