import * as vscode from 'vscode';
import type { AnalysisClient } from '../../analysis/analysisClient';
import type { FiledTie } from '../../core/checks/acrossFilings';
import type { Question, ReplyTo } from '../../core/library/questions';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { MOST_THREAD_MEGABYTES } from '../../analysis/limits';
import type { WorkerData } from '../../analysis/protocol';
import { fileOf } from '../../analysis/readingUri';
import type { WorkspaceFile } from '../../analysis/schemas/workspace';
import { fnv1a } from '../../core/fnv';
import { Disposables } from '../../disposables';
import { IndexClient } from '../../library/indexClient';
import { LibraryIndexer, type FileOptions, type IndexedFiles, type IndexingCounts } from '../../library/indexer';
import type { ExportContent } from '../../export/content';
import type { ExportWish } from '../../library/libraryExport';
import { LibraryClient, type LibrarySummary } from '../../library/libraryClient';
import type { LibraryData } from '../../library/libraryProtocol';
import { startThread } from '../../threads/startThread';
import type { ThreadLike } from '../../threads/thread';
import { languagesOfFile, type Candidates } from '../candidates';
import type { WorkspaceCatalogue } from '../workspaceCatalogue/workspaceCatalogue';
import { LibraryProgress } from './libraryProgress';
import { OpenFilings } from './openFilings';
import { WorkspaceFiles, type Log } from './workspaceFiles';

/** What the library is built on. */
export interface LibraryWork {
  readonly analyses: DocumentAnalyses;
  /** The worker of the open documents: its work comes first. */
  readonly client: AnalysisClient;
  readonly candidates: Candidates;
  /** What the workspace itself says of metrics and companies. */
  readonly workspace: Pick<WorkspaceCatalogue, 'files' | 'onDidChange'>;
  readonly log: Log;
  /** The folder of the workers' scripts. */
  readonly scripts: vscode.Uri;
  readonly workerData: WorkerData;
  /** Where the cache is to be; undefined without a workspace. */
  readonly storage: vscode.Uri | undefined;
}

/** A large report's figures take 0.2 MB on disk. */
const MOST_CACHE_BYTES = 200_000_000;
const CALM_POLL_MS = 50;
/** Views that show the library need not follow each file of many. */
const CHANGE_PAUSE_MS = 250;

/** The library while it is enabled: its threads, the files it follows, and what is open. */
export class RunningLibrary implements vscode.Disposable {
  readonly #work: LibraryWork;
  readonly #log: Log;
  readonly #disposables = new Disposables();
  readonly #library: LibraryClient;
  readonly #indexer: LibraryIndexer;
  readonly #files: WorkspaceFiles;
  #timer: NodeJS.Timeout | undefined;
  #isDisposed = false;
  /** What the workspace adds to the catalogue: records depend on it. */
  #metrics = '';

  constructor(work: LibraryWork, changed: () => void) {
    this.#work = work;
    this.#log = work.log;
    const add = <T extends vscode.Disposable>(disposable: T) => this.#disposables.add(disposable);
    const { analyses, candidates, workspace } = work;
    const progress = add(new LibraryProgress());
    const indexing = add(new IndexClient(() => this.#startIndexing()));
    this.#library = add(
      new LibraryClient(() => this.#startLibrary(), {
        lost: (reason) => {
          this.#indexer.lost(reason);
          open.coverAll();
        },
        cacheTrouble: (message) => this.#log.warn(`Library: its cache cannot be used, which only costs time: ${message}`),
      }),
    );
    this.#indexer = add(
      new LibraryIndexer({
        files: this.#filesToIndex(),
        library: this.#library,
        indexing,
        calm: () => this.#calm(),
        log: (message) => this.#log.warn(`Library: ${message}`),
        changed: () => this.#changedSoon(changed),
        progress: (state) => progress.show(state),
      }),
    );
    const indexer = this.#indexer;
    const open = add(
      new OpenFilings(analyses, {
        cover: (file, record) => indexer.cover(file, record),
        uncover: (file) => indexer.uncover(file),
      }),
    );
    this.#files = add(
      new WorkspaceFiles(
        {
          files: (files) => indexer.setFiles(files),
          changed: (file) => indexer.refresh(file),
          removed: (file) => indexer.removed(file),
        },
        work.log,
      ),
    );
    this.#learn(indexing);
    add(
      workspace.onDidChange(() => {
        const before = this.#metrics;
        this.#learn(indexing);
        this.#changedSoon(changed);
        if (before !== this.#metrics) indexer.refreshAll();
      }),
    );
    add(candidates.onDidChange((uri) => (uri ? indexer.refresh(fileOf(uri).toString()) : indexer.refreshAll())));
  }

  /** Takes in what the workspace's own files say. */
  #learn(indexing: IndexClient): void {
    const { files } = this.#work.workspace;
    this.#metrics = metricsKey(files);
    indexing.useFiles(files);
    this.#library.know(files).catch((error: unknown) => this.#log.warn(`Library: ${String(error)}`));
  }

  get counts(): IndexingCounts {
    return this.#indexer.counts;
  }

  get isIdle(): boolean {
    return this.#indexer.isIdle;
  }

  ask<Type extends Question['type']>(question: Extract<Question, { readonly type: Type }>): Promise<ReplyTo<Type>> {
    return this.#library.ask(question);
  }

  /** Ends when nothing is left to be read. */
  async idle(): Promise<void> {
    while (!this.#indexer.isIdle && !this.#isDisposed) await new Promise((resolve) => setTimeout(resolve, CALM_POLL_MS));
  }

  export(wish: ExportWish): Promise<ExportContent | null> {
    return this.#library.export(wish);
  }

  ties(file: string): Promise<readonly FiledTie[]> {
    return this.#library.ties(file);
  }

  summary(): Promise<LibrarySummary> {
    return this.#library.summary();
  }

  cancel(): void {
    this.#indexer.cancel();
  }

  async reindex(): Promise<void> {
    await this.#indexer.reindex();
    this.#files.find();
  }

  /** Ends when what the cache is to keep is on the disk. */
  async end(): Promise<void> {
    await this.#library.flush().catch(() => undefined);
    this.dispose();
  }

  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #changedSoon(changed: () => void): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      changed();
    }, CHANGE_PAUSE_MS);
  }

  #startIndexing(): ThreadLike {
    const { scripts, workerData } = this.#work;
    const script = vscode.Uri.joinPath(scripts, 'worker.js');
    return startThread({ script, data: workerData, mostMegabytes: MOST_THREAD_MEGABYTES });
  }

  #startLibrary(): ThreadLike {
    const { scripts, storage } = this.#work;
    const cacheFolder = storage?.scheme === 'file' ? vscode.Uri.joinPath(storage, 'library').fsPath : null;
    const data: LibraryData = { cacheFolder, mostCacheBytes: MOST_CACHE_BYTES };
    return startThread({ script: vscode.Uri.joinPath(scripts, 'library.js'), data });
  }

  /** An open document is read first. */
  async #calm(): Promise<void> {
    while (this.#work.client.isBusy) await new Promise((resolve) => setTimeout(resolve, CALM_POLL_MS));
  }

  #filesToIndex(): IndexedFiles {
    const { fs } = vscode.workspace;
    return {
      stat: async (file) => {
        try {
          const { type, mtime, size } = await fs.stat(vscode.Uri.parse(file, true));
          return (type & vscode.FileType.File) === 0 ? undefined : { modified: mtime, size };
        } catch {
          return undefined;
        }
      },
      read: async (file) => fs.readFile(vscode.Uri.parse(file, true)),
      optionsOf: (file) => this.#optionsOf(vscode.Uri.parse(file, true)),
    };
  }

  #optionsOf(file: vscode.Uri): FileOptions | null {
    const candidacy = this.#work.candidates.ofFile(file);
    if (candidacy === 'no') return null;
    const insist = candidacy === 'insisted';
    const languages = languagesOfFile(file);
    const ending = /\.[^./]*$/.exec(file.path)?.[0].toLowerCase() ?? '';
    return { name: file.path, insist, languages, variant: JSON.stringify([ending, insist, languages, this.#metrics]) };
  }
}

/** Tells one state of the files of metrics from another; empty where there are none. */
function metricsKey(files: readonly WorkspaceFile[]): string {
  const texts = files.filter(({ kind }) => kind === 'metrics').map(({ text }) => text);
  return texts.length === 0 ? '' : fnv1a(JSON.stringify(texts));
}
