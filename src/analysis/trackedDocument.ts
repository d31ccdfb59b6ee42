import type * as vscode from 'vscode';
import type { FilingEvidence } from '../core/filing';
import type { Reading } from '../core/library/reading';
import type { AnalysisClient } from './analysisClient';
import type { Candidacy } from './candidacy';
import { formatOfDocument } from './documentFormat';

/** Long enough to leave a fast typist alone, short enough to seem at once. */
const TYPING_PAUSE_MS = 150;

interface Result {
  readonly version: number;
  readonly reading: Reading;
  readonly annotated: boolean;
}

/** What a document asks of whoever keeps it, and tells them. */
interface Host {
  readonly candidacy: () => Candidacy;
  readonly languages: () => readonly string[];
  readonly changed: () => void;
}

/** One open document and the newest reading of it. */
export class TrackedDocument implements vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly #key: string;
  readonly #client: AnalysisClient;
  readonly #host: Host;
  #result: Result | undefined;
  #pending: { readonly version: number; readonly done: Promise<void> } | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Counts the changes of mind about the document, so that an answer to an earlier one is not taken. */
  #generation = 0;

  constructor(document: vscode.TextDocument, key: string, client: AnalysisClient, host: Host) {
    this.document = document;
    this.#key = key;
    this.#client = client;
    this.#host = host;
  }

  current(): Reading | undefined {
    return this.#result?.version === this.document.version ? this.latest() : undefined;
  }

  latest(): Reading | undefined {
    return this.#result?.annotated === true ? this.#result.reading : undefined;
  }

  evidence(): FilingEvidence | undefined {
    return this.#result?.reading.evidence;
  }

  /** The text changed: it is read when the typing pauses. */
  edited(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.fresh(), TYPING_PAUSE_MS);
  }

  /** Settings or the user's word may have changed what the document is, or how it is to be read. */
  reconsider(): void {
    this.#generation++;
    const had = this.#result !== undefined;
    this.#result = undefined;
    this.#pending = undefined;
    if (had) this.#host.changed();
    void this.fresh();
  }

  /** Reads the text as it stands now, unless that has been done or is under way. */
  async fresh(): Promise<Reading | undefined> {
    clearTimeout(this.#timer);
    const { version } = this.document;
    if (this.#result?.version !== version) {
      if (this.#pending?.version !== version) this.#pending = { version, done: this.#read(version) };
      await this.#pending.done;
    }
    return this.current();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#generation++;
    this.#result = undefined;
  }

  async #read(version: number): Promise<void> {
    const candidacy = this.#host.candidacy();
    if (candidacy === 'no') return;
    const generation = this.#generation;
    const insist = candidacy === 'insisted';
    const languages = this.#host.languages();
    const text = this.document.getText();
    const format = formatOfDocument(this.document, text);
    const reading = await this.#client.analyse({ key: this.#key, version, text, format, insist, languages });
    if (this.#generation !== generation) return;
    if (this.#pending?.version === version) this.#pending = undefined;
    if (reading === undefined || this.document.version !== version) return;
    const had = this.latest() !== undefined;
    this.#result = { version, reading, annotated: insist || reading.evidence.isFiling };
    if (had || this.#result.annotated) this.#host.changed();
  }
}
