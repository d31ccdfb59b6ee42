import { MOST_FILE_BYTES } from '../analysis/limits';
import { hexOf } from '../bytes';
import type { Stamp } from './cacheIndex';
import type { Indexing } from './indexClient';
import type { FileState, LibraryClient } from './libraryClient';
import { ownBytes } from './ownBytes';
import { ThreadDiedError } from './thread';

/** How a file is to be analysed. */
export interface FileOptions {
  /** Its path: the ending says what it may hold. */
  readonly name: string;
  /** The user says that it is a filing. */
  readonly insist: boolean;
  readonly languages: readonly string[];
  /** All of that, and whatever else the analysis depends on, as one text. */
  readonly variant: string;
}

/** What the indexer needs of the files. They go by their URIs. */
export interface IndexedFiles {
  /** Undefined when there is no such file. */
  stat(file: string): Promise<Stamp | undefined>;
  /** @throws Error when it cannot be read */
  read(file: string): Promise<Uint8Array>;
  /** Null when the user says that it is no filing. */
  optionsOf(file: string): FileOptions | null;
}

/** How far the indexer is. */
export interface IndexingProgress {
  readonly done: number;
  readonly total: number;
}

/** What has been done since the start, for tests and the log. */
export interface IndexingCounts {
  /** Taken from the cache without being read. */
  readonly restored: number;
  /** Read, but not analysed: the cache had a record of the same bytes. */
  readonly recalled: number;
  readonly analysed: number;
}

export interface IndexerSurroundings {
  readonly files: IndexedFiles;
  readonly library: Pick<LibraryClient, 'restore' | 'recall' | 'put' | 'remove' | 'retain' | 'clear'>;
  readonly indexing: Indexing & { dispose(): void };
  /** Ends when nobody waits for anything more urgent. */
  readonly calm: () => Promise<void>;
  readonly log: (message: string) => void;
  /** The library has changed. */
  readonly changed: () => void;
  /** Undefined when nothing is left to be done. */
  readonly progress: (progress: IndexingProgress | undefined) => void;
}

/** How many files the cache is asked for at once: they wait for the disk. */
const MOST_LOOKUPS = 8;
/** A file that kills a thread twice would kill it a third time. */
const MOST_DEATHS = 2;
/** Then it is not the files that end the threads. */
const MOST_DEATHS_IN_A_ROW = 10;

/** One visit to a file; a newer one makes it void. */
interface Visit {
  readonly file: string;
  readonly options: FileOptions;
  readonly state: FileState;
}

/**
 * Keeps the library as the workspace's files are: first takes what the cache has, then analyses the rest, one file at a time. A file
 * that is open as a document is covered by what is read of that, saved or not.
 */
export class LibraryIndexer {
  readonly #around: IndexerSurroundings;
  #files: ReadonlySet<string> = new Set();
  readonly #covered = new Set<string>();
  readonly #toLookUp = new Set<string>();
  readonly #toAnalyse = new Map<string, Visit>();
  /** Files that are being looked up or analysed. A file that is wanted again is taken out, and what comes of it is dropped. */
  readonly #visited = new Map<string, object>();
  readonly #deaths = new Map<string, number>();
  readonly #logged = new Set<string>();
  readonly #counts = { restored: 0, recalled: 0, analysed: 0 };
  #mostLookups = MOST_LOOKUPS;
  #lookups = 0;
  #deathsInARow = 0;
  #analysing = false;
  #total = 0;
  #ended = false;

  constructor(around: IndexerSurroundings) {
    this.#around = around;
  }

  get counts(): IndexingCounts {
    return { ...this.#counts };
  }

  /** Whether everything that is wanted has been done. */
  get isIdle(): boolean {
    return this.#left() === 0;
  }

  /** These are the workspace's files; those that it had before and that are not among them go. */
  setFiles(files: readonly string[]): void {
    const before = this.#files;
    this.#files = new Set(files);
    for (const file of before) if (!this.#files.has(file)) this.#leave(file);
    for (const file of files) if (!before.has(file)) this.#want(file);
    this.#ask(() => this.#around.library.retain(files));
    this.#goOn();
  }

  /** A file has changed on disk, or how it is to be read. */
  refresh(file: string): void {
    if (!this.#files.has(file)) return;
    this.#deaths.delete(file);
    this.#logged.delete(file);
    this.#want(file);
    this.#goOn();
  }

  /** Something may have changed for every file. */
  refreshAll(): void {
    for (const file of this.#files) this.#want(file);
    this.#goOn();
  }

  /** A file is gone, or a folder with all that is in it. */
  removed(file: string): void {
    const below = `${file}/`;
    const gone = [...this.#files].filter((known) => known === file || known.startsWith(below));
    if (gone.length === 0) return;
    const left = new Set(this.#files);
    for (const known of gone) left.delete(known);
    this.#files = left;
    for (const known of gone) this.#leave(known);
    this.#goOn();
  }

  /** The library's thread ended, and with it all that was in it. Whoever covers files has to do so again. */
  lost(reason: string): void {
    this.#around.log(`the library was lost and is filled again: ${reason}`);
    // One at a time, so that it is known on which file it ends.
    this.#mostLookups = 1;
    this.#around.changed();
    this.refreshAll();
  }

  /** What is read of an open document stands for its file from now on. */
  cover(file: string, record: Uint8Array): void {
    this.#covered.add(file);
    this.#drop(file);
    if (!this.#isDeadly(file)) this.#ask(() => this.#around.library.put(file, record, null), file);
    this.#goOn();
  }

  /** The document is closed, or no filing any more: the file stands for itself again. */
  uncover(file: string): void {
    if (!this.#covered.delete(file)) return;
    if (this.#files.has(file)) this.#want(file);
    else this.#leave(file);
    this.#goOn();
  }

  /** Drops what the cache has and begins again. */
  async reindex(): Promise<void> {
    this.cancel();
    this.#deaths.clear();
    this.#deathsInARow = 0;
    this.#logged.clear();
    await this.#around.library.clear().catch((error: unknown) => this.#log('the cache', error));
    this.refreshAll();
  }

  /** What has not been done is left. It is done when a file changes, or when all are wanted again. */
  cancel(): void {
    for (const file of [...this.#visited.keys(), ...this.#toLookUp, ...this.#toAnalyse.keys()]) this.#drop(file);
    if (this.#analysing) this.#around.indexing.dispose();
    this.#goOn();
  }

  dispose(): void {
    this.#ended = true;
    this.cancel();
  }

  #want(file: string): void {
    if (this.#covered.has(file) || this.#isDeadly(file)) return;
    this.#drop(file);
    this.#toLookUp.add(file);
  }

  #isDeadly(file: string): boolean {
    return this.#deathsInARow >= MOST_DEATHS_IN_A_ROW || (this.#deaths.get(file) ?? 0) >= MOST_DEATHS;
  }

  /** Whatever is being done with the file, or was to be, counts no more. */
  #drop(file: string): void {
    this.#visited.delete(file);
    this.#toLookUp.delete(file);
    this.#toAnalyse.delete(file);
  }

  #leave(file: string): void {
    if (this.#covered.has(file)) return;
    this.#drop(file);
    this.#ask(() => this.#around.library.remove(file));
  }

  #left(): number {
    return this.#toLookUp.size + this.#toAnalyse.size + this.#visited.size;
  }

  #goOn(): void {
    if (this.#ended) return;
    for (const file of this.#toLookUp) {
      if (this.#lookups >= this.#mostLookups) break;
      this.#toLookUp.delete(file);
      void this.#visit(file, (isWanted) => this.#lookUp(file, isWanted), 'lookup');
    }
    const [next] = this.#toAnalyse.values();
    if (next !== undefined && !this.#analysing && this.#lookups === 0) {
      this.#toAnalyse.delete(next.file);
      void this.#visit(next.file, (isWanted) => this.#analyse(next, isWanted), 'analysis');
    }
    this.#tellProgress();
  }

  #tellProgress(): void {
    const left = this.#left();
    this.#total = left === 0 ? 0 : Math.max(this.#total, left);
    this.#around.progress(left === 0 ? undefined : { done: this.#total - left, total: this.#total });
  }

  /** `work` asks whether the visit still counts, after each wait. */
  async #visit(file: string, work: (isWanted: () => boolean) => Promise<void>, kind: 'lookup' | 'analysis'): Promise<void> {
    const visit = {};
    const isWanted = () => this.#visited.get(file) === visit;
    this.#visited.set(file, visit);
    if (kind === 'lookup') this.#lookups++;
    else this.#analysing = true;
    try {
      await work(isWanted);
    } catch (error) {
      if (isWanted()) this.#failed(file, error);
    } finally {
      if (kind === 'lookup') this.#lookups--;
      else this.#analysing = false;
      if (isWanted()) this.#visited.delete(file);
      this.#goOn();
    }
  }

  async #lookUp(file: string, isWanted: () => boolean): Promise<void> {
    const { files, library } = this.#around;
    const options = files.optionsOf(file);
    const stamp = options === null ? undefined : await files.stat(file);
    if (!isWanted()) return;
    if (options === null || stamp === undefined) return this.#empty(file);
    if (stamp.size > MOST_FILE_BYTES) {
      this.#log(file, `its ${stamp.size} bytes are more than the ${MOST_FILE_BYTES} that the library takes`);
      return this.#empty(file);
    }
    const state = { stamp, variant: options.variant };
    const outcome = await library.restore(file, state);
    if (!isWanted()) return;
    if (outcome === 'unknown') {
      this.#visited.delete(file);
      this.#toAnalyse.set(file, { file, options, state });
      return;
    }
    this.#counts.restored++;
    this.#deathsInARow = 0;
    this.#around.changed();
  }

  async #analyse({ file, options, state }: Visit, isWanted: () => boolean): Promise<void> {
    const { files, library, indexing, calm, changed } = this.#around;
    await calm();
    if (!isWanted()) return;
    const bytes = ownBytes(await files.read(file));
    const content = await sha256(bytes);
    if (!isWanted()) return;
    if ((await library.recall(file, state, content)) !== 'unknown') {
      this.#counts.recalled++;
      return changed();
    }
    if (!isWanted()) return;
    const record = await indexing.index({ ...options, bytes });
    this.#counts.analysed++;
    this.#deathsInARow = 0;
    if (!isWanted()) return;
    await library.put(file, record, { ...state, content });
    changed();
  }

  /** The library has nothing of the file. */
  async #empty(file: string): Promise<void> {
    await this.#around.library.remove(file);
    this.#around.changed();
  }

  #failed(file: string, error: unknown): void {
    if (error instanceof ThreadDiedError) return this.#died(file, error);
    this.#log(file, error);
    this.#ask(() => this.#empty(file));
  }

  #died(file: string, { message }: ThreadDiedError): void {
    this.#deaths.set(file, (this.#deaths.get(file) ?? 0) + 1);
    this.#deathsInARow++;
    if (this.#deathsInARow === MOST_DEATHS_IN_A_ROW) {
      this.#around.log(`the library is given up until it is indexed anew: ${message}`);
      return this.cancel();
    }
    if (this.#isDeadly(file)) this.#log(file, `it ended the analysis twice and is left out: ${message}`);
    else this.#want(file);
  }

  /** What nobody waits for. */
  #ask(request: () => Promise<void>, file?: string): void {
    request().then(this.#around.changed, (error: unknown) => {
      if (this.#ended) return;
      if (!(error instanceof ThreadDiedError)) this.#log(file ?? 'the library', error);
      // When the thread is gone, so is what else was asked of it; it is filled again.
      else if (file !== undefined) this.#died(file, error);
    });
  }

  /** Once for a file, until it changes. */
  #log(file: string, why: unknown): void {
    if (this.#logged.has(file)) return;
    this.#logged.add(file);
    this.#around.log(`${file}: ${why instanceof Error ? why.message : String(why)}`);
  }
}

/** Away from the thread that asks. */
async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return hexOf(new Uint8Array(hash));
}
