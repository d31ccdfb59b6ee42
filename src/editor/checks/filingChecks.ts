import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { IgnoringFor } from '../../analysis/schemas/checks';
import type { Tie } from '../../core/checks/model';
import { defaultSettings } from '../../core/checks/settings';
import type { Reading } from '../../core/library/reading';
import { Disposables } from '../../disposables';
import { onDidChangeSetting, setting } from '../settings';
import { findingSentence } from '../words/findings';
import type { Checks, FigureTies } from './checks';
import { ignoreHomeOf } from './ignoreHome';
import { outcomeOf, type Outcome } from './outcome';

/** The highlights come first, and a typist is left alone: checking takes the worker a while. */
const PAUSE_MS = 300;

/** Finds ties between a filing and others. */
export interface TiesAcross {
  /** There may be others now. */
  readonly onDidChange: vscode.Event<void>;
  of(document: vscode.TextDocument, reading: Reading): Promise<readonly Tie[]>;
}

/** What is said of ignoring anywhere but in the filing itself. */
export interface IgnoreFiles {
  /** Such a file is another. */
  readonly onDidChange: vscode.Event<void>;
}

/**
 * Checks every filing that is open, a moment after it has been read, and keeps what came out beside its reading.
 */
export class FilingChecks implements Checks, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #across: TiesAcross;
  /** By document. The editor may open one again as another object. */
  readonly #known = new Map<string, Outcome>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  #isDisposed = false;

  readonly onDidChange = this.#onDidChange.event;

  /** @param across where the workspace's other filings are known */
  constructor(analyses: DocumentAnalyses, ignoreFiles: IgnoreFiles, across: TiesAcross) {
    this.#analyses = analyses;
    this.#across = across;
    this.#disposables.add(analyses.onDidChange((document) => this.#follow(document)));
    this.#disposables.add(onDidChangeSetting(['checks.enabled', 'checks.severity'], () => this.recheck()));
    this.#disposables.add(ignoreFiles.onDidChange(() => this.recheck()));
    this.#disposables.add(across.onDidChange(() => this.recheck()));
    this.recheck();
  }

  current(document: vscode.TextDocument): Outcome | undefined {
    const outcome = this.latest(document);
    return outcome !== undefined && outcome.reading === this.#analyses.current(document) ? outcome : undefined;
  }

  latest(document: vscode.TextDocument): Outcome | undefined {
    return this.#known.get(keyOf(document));
  }

  async tiesOf(document: vscode.TextDocument, figure: number): Promise<FigureTies | undefined> {
    const outcome = this.current(document);
    if (outcome === undefined) return undefined;
    const findings = (outcome.about.get(figure) ?? []).map((finding) => findingSentence(finding, outcome.reading));
    const support = findings.length > 0 ? {} : await this.#analyses.ties(document, figure);
    return { findings, support };
  }

  /** Checks every filing again: what they are checked against has changed. */
  recheck(): void {
    for (const document of vscode.workspace.textDocuments) this.#follow(document);
  }

  dispose(): void {
    this.#isDisposed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#disposables.dispose();
  }

  #follow(document: vscode.TextDocument): void {
    const key = keyOf(document);
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    const isWanted = this.#analyses.latest(document) !== undefined && setting('checks.enabled', document.uri);
    if (!isWanted) return this.#forget(document);
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      void this.#check(document);
    }, PAUSE_MS);
    this.#timers.set(key, timer);
  }

  async #check(document: vscode.TextDocument): Promise<void> {
    const reading = this.#analyses.current(document);
    if (reading === undefined) return; // the next reading comes by here too
    const further = await this.#across.of(document, reading);
    const made = await this.#analyses.check(document, further, ignoringFor(document.uri));
    if (made === undefined || this.#isDisposed || this.#analyses.current(document) !== reading) return;
    if (!setting('checks.enabled', document.uri)) return;
    this.#known.set(keyOf(document), outcomeOf(reading, made));
    this.#onDidChange.fire(document);
  }

  #forget(document: vscode.TextDocument): void {
    if (this.#known.delete(keyOf(document))) this.#onDidChange.fire(document);
  }
}

function ignoringFor(document: vscode.Uri): IgnoringFor {
  const settings = { ...defaultSettings, ...setting('checks.severity', document) };
  const home = ignoreHomeOf(document);
  return { settings, rules: home?.ignoreFile.toString() ?? null, file: home?.file ?? '' };
}

function keyOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}
