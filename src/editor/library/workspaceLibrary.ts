import * as vscode from 'vscode';
import type { FiledTie } from '../../core/checks/acrossFilings';
import type { Question, ReplyTo } from '../../core/library/questions';
import { Disposables } from '../../disposables';
import type { IndexingCounts } from '../../library/indexer';
import type { LibrarySummary } from '../../library/libraryClient';
import type { ExportContent } from '../../export/content';
import type { ExportWish } from '../../library/libraryExport';
import { COMMANDS } from '../commandIds';
import { onDidChangeSetting, setting } from '../settings';
import { RunningLibrary, type LibraryWork } from './runningLibrary';
import type { Log } from './workspaceFiles';

/** How much the library has, and how it came by it. */
export interface LibraryState extends LibrarySummary, IndexingCounts {
  /** Whether nothing is left to be done. */
  readonly isIdle: boolean;
}

/**
 * Every filing of the workspace. It costs nothing where there are none: it begins with the first filing that is read, or when it is
 * asked for, and ends with its setting.
 */
export class WorkspaceLibrary implements vscode.Disposable {
  readonly #work: LibraryWork;
  readonly #log: Log;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #running: RunningLibrary | undefined;
  /** The one before has to be done with the cache. */
  #ending: Promise<void> = Promise.resolve();
  #isWanted = false;

  /** The library has other filings, or other figures. Comes at most four times a second. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(work: LibraryWork) {
    this.#work = work;
    this.#log = work.log;
    const { analyses } = work;
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    add(analyses.onDidChange((document) => analyses.latest(document) && this.start()));
    add(onDidChangeSetting(['library.enabled'], () => this.#update()));
    add(vscode.commands.registerCommand(COMMANDS.cancelIndexing, () => this.#running?.cancel()));
    add(vscode.commands.registerCommand(COMMANDS.reindexLibrary, () => this.#reindex()));
    add(vscode.commands.registerCommand(COMMANDS.librarySummary, () => this.state()));
  }

  /** Begins, unless it has begun or is not to. */
  start(): void {
    if (this.#isWanted) return;
    this.#isWanted = true;
    this.#update();
  }

  /** Undefined while the library is off, or when it cannot answer. */
  ask<Type extends Question['type']>(question: Extract<Question, { readonly type: Type }>): Promise<ReplyTo<Type> | undefined> {
    return this.#answered((running) => running.ask(question));
  }

  /** What ties a filing to the others; nothing while the library is off, or when it cannot answer. */
  async ties(file: string): Promise<readonly FiledTie[]> {
    return (await this.#answered((running) => running.ties(file))) ?? [];
  }

  async #answered<T>(ask: (running: RunningLibrary) => Promise<T>): Promise<T | undefined> {
    try {
      return this.#running && (await ask(this.#running));
    } catch (error) {
      this.#log.warn(`Library: it could not answer: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  }

  /**
   * Waits until what is being indexed is in the library. Undefined while the library is off, or where there is nothing to export.
   * @throws Error when it cannot be made
   */
  async export(wish: ExportWish): Promise<ExportContent | undefined> {
    this.start();
    await this.#ending;
    await this.#running?.idle();
    return (await this.#running?.export(wish)) ?? undefined;
  }

  /** Undefined while the library is off. */
  async state(): Promise<LibraryState | undefined> {
    const running = this.#running;
    return running && { ...(await running.summary()), ...running.counts, isIdle: running.isIdle };
  }

  dispose(): void {
    this.#isWanted = false;
    this.#running?.dispose();
    this.#running = undefined;
    this.#disposables.dispose();
  }

  async #reindex(): Promise<void> {
    this.start();
    await this.#ending;
    await this.#running?.reindex();
  }

  #update(): void {
    const isOn = this.#isWanted && setting('library.enabled');
    if (!isOn && this.#running !== undefined) {
      this.#ending = this.#running.end();
      this.#running = undefined;
      this.#onDidChange.fire();
    }
    if (isOn) void this.#ending.then(() => this.#begin());
  }

  #begin(): void {
    if (this.#running !== undefined || !this.#isWanted || !setting('library.enabled')) return;
    this.#running = new RunningLibrary(this.#work, () => this.#onDidChange.fire());
  }
}
