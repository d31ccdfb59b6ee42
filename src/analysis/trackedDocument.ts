import type * as vscode from 'vscode';
import type { FilingEvidence } from '../core/filing';
import type { Reading } from '../core/library/reading';
import type { Version } from './analysisClient';
import type { Candidacy } from './candidacy';

/** Long enough to leave a fast typist alone, short enough to seem at once. */
const TYPING_PAUSE_MS = 150;

/** No version that the editor gives a document: those count from 1. */
const NO_VERSION = -1;

/** What was made of a document's text. */
export interface Analysed {
  readonly reading: Reading;
  /** What the worker knows it by. */
  readonly version: Version;
}

interface Result extends Analysed {
  /** The editor's version of the document. */
  readonly of: number;
  readonly annotated: boolean;
}

/** What a document asks of whoever keeps it, and tells them. */
export interface Host {
  readonly candidacy: () => Candidacy;
  /** Reads the text as it stands now; undefined when something newer overtook it, or when it cannot be read. */
  readonly analyse: (insist: boolean) => Promise<Analysed | undefined>;
  readonly changed: () => void;
  readonly ended: () => void;
}

/** One open document and the newest reading of it. */
export class TrackedDocument implements vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly #host: Host;
  #result: Result | undefined;
  #pending: { readonly version: number; readonly done: Promise<void> } | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** Counts the changes of mind about the document, so that an answer to an earlier one is not taken. */
  #generation = 0;

  constructor(document: vscode.TextDocument, host: Host) {
    this.document = document;
    this.#host = host;
  }

  current(): Reading | undefined {
    return this.#isCurrent() ? this.latest() : undefined;
  }

  latest(): Reading | undefined {
    return this.#result?.annotated === true ? this.#result.reading : undefined;
  }

  evidence(): FilingEvidence | undefined {
    return this.#result?.reading.evidence;
  }

  /** What the worker knows the text by as it stands now; undefined when it has not been read. */
  version(): Version | undefined {
    return this.#isCurrent() ? this.#result?.version : undefined;
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

  /** What documents are read with has changed: it is read again, and the reading that there is shown until then. */
  reread(): void {
    this.#generation++;
    this.#pending = undefined;
    if (this.#result !== undefined) this.#result = { ...this.#result, of: NO_VERSION };
    void this.fresh();
  }

  /** Reads the text as it stands now, unless that has been done or is under way. */
  async fresh(): Promise<Reading | undefined> {
    clearTimeout(this.#timer);
    const { version } = this.document;
    if (!this.#isCurrent()) {
      if (this.#pending?.version !== version) this.#pending = { version, done: this.#read(version) };
      await this.#pending.done;
    }
    return this.current();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#generation++;
    this.#result = undefined;
    this.#host.ended();
  }

  #isCurrent(): boolean {
    return this.#result?.of === this.document.version;
  }

  async #read(version: number): Promise<void> {
    const candidacy = this.#host.candidacy();
    if (candidacy === 'no') return;
    const generation = this.#generation;
    const insist = candidacy === 'insisted';
    const analysed = await this.#host.analyse(insist);
    if (this.#generation !== generation) return;
    if (this.#pending?.version === version) this.#pending = undefined;
    if (analysed === undefined || this.document.version !== version) return;
    const had = this.latest() !== undefined;
    this.#result = { ...analysed, of: version, annotated: insist || analysed.reading.evidence.isFiling };
    if (had || this.#result.annotated) this.#host.changed();
  }
}
