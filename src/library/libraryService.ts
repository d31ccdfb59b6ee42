import type { WorkspaceFile } from '../analysis/schemas/workspace';
import { WorkspaceFiles } from '../analysis/workspaceFiles';
import { catalogueOf } from '../core/catalogue/catalogue';
import type { Library } from '../core/library/library';
import { replyTo } from '../core/library/questions';
import type { FilingRecord } from '../core/library/record';
import { acrossTies } from '../core/checks/acrossFilings';
import { exported } from './libraryExport';
import type { LibraryAnswer, LibraryChange, LibraryQuestion, LibraryRequest } from './libraryProtocol';
import { readRecord } from './recordBytes';
import type { RecordCache, Source } from './recordCache';

/** What the service needs around it. */
export interface LibraryChannel {
  readonly answer: (answer: LibraryAnswer) => void;
  /** Comes back after the messages that have arrived meanwhile have been taken in. */
  readonly turn: () => Promise<void>;
}

/** How many records are read from the disk ahead of the one that is being taken in. */
const AHEAD = 4;
/** Saved a while after a change, once for many: it is written as a whole. */
const SAVE_PAUSE_MS = 2000;

type Bytes = Uint8Array | null | undefined;

interface Waiting {
  readonly change: LibraryChange;
  /** What the cache has, once it has been asked. */
  cached?: Promise<Bytes>;
}

/**
 * The library's side of the protocol, apart from threads. Changes are made in order, one part of a record at a time; questions are
 * answered between the parts, so that nobody waits for a record.
 */
export class LibraryService {
  readonly #library: Library;
  readonly #opening: Promise<RecordCache | null>;
  /** Null until it is open, and for good where there is none. */
  #cache: RecordCache | null = null;
  readonly #channel: LibraryChannel;
  readonly #waiting: Waiting[] = [];
  readonly #workspace = new WorkspaceFiles();
  #working = false;
  #saving: NodeJS.Timeout | undefined;
  #toldTrouble = false;

  /** @param opening the cache, null where there is none: changes wait for it, questions do not */
  constructor(library: Library, opening: Promise<RecordCache | null>, channel: LibraryChannel) {
    this.#library = library;
    this.#opening = opening;
    this.#channel = channel;
  }

  handle(request: LibraryRequest): void {
    if (request.type === 'summary') return this.#tell(request);
    const { id } = request;
    const library = this.#library;
    if (request.type === 'ask')
      return void this.#answer(id, () => ({ type: 'replied', id, reply: replyTo(library, request.question) }));
    if (request.type === 'ties')
      return void this.#answer(id, () => ({ type: 'tied', id, ties: acrossTies(library, request.file) }));
    if (request.type === 'export')
      return void this.#answer(id, async () => ({ type: 'exported', id, content: await exported(library, request.wish) }));
    this.#waiting.push({ change: request });
    if (!this.#working) void this.#work();
  }

  async #answer(id: number, make: () => LibraryAnswer | Promise<LibraryAnswer>): Promise<void> {
    try {
      this.#channel.answer(await make());
    } catch (error) {
      this.#channel.answer({ type: 'failed', id, message: inWords(error) });
    }
  }

  #tell({ id }: Extract<LibraryQuestion, { type: 'summary' }>): void {
    const { files } = this.#library;
    const figures = files.reduce((sum, file) => sum + (this.#library.record(file)?.figures.length ?? 0), 0);
    this.#channel.answer({ type: 'summary', id, filings: files.length, figures });
  }

  async #work(): Promise<void> {
    this.#working = true;
    this.#cache = await this.#opening;
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      for (const ahead of this.#waiting.slice(0, AHEAD)) ahead.cached ??= this.#readCached(ahead.change);
      await this.#attempt(next);
      this.#waiting.shift();
      await this.#channel.turn();
    }
    this.#working = false;
  }

  /** Whoever asked gets an answer, whatever happens. */
  async #attempt(waiting: Waiting): Promise<void> {
    const { id } = waiting.change;
    try {
      this.#channel.answer(await this.#answerTo(waiting));
    } catch (error) {
      this.#channel.answer({ type: 'failed', id, message: inWords(error) });
    }
  }

  async #answerTo({ change, cached }: Waiting): Promise<LibraryAnswer> {
    const { id } = change;
    const cache = this.#cache;
    switch (change.type) {
      case 'restore':
      case 'recall': {
        const outcome = await this.#takeCached(change, await cached);
        if (outcome !== 'unknown' && change.type === 'recall') this.#note(change.file, change);
        return { type: 'restored', id, outcome };
      }
      case 'put':
        await this.#take(change.file, change.record);
        if (change.source !== null) this.#store(change.file, change.source, change.record);
        break;
      case 'remove':
        this.#library.delete(change.file);
        this.#forget([change.file]);
        break;
      case 'retain': {
        const kept = new Set(change.files);
        this.#forget(cache?.files().filter((file) => !kept.has(file)) ?? []);
        break;
      }
      case 'know':
        this.#know(change.files);
        break;
      case 'clear':
        await cache?.clear();
        break;
      case 'flush':
        clearTimeout(this.#saving);
        await cache?.save();
        break;
    }
    return { type: 'done', id };
  }

  #know(files: readonly WorkspaceFile[]): void {
    const { companies, metrics } = this.#workspace.take(files);
    if (metrics !== null) this.#library.setMetrics(catalogueOf(metrics));
    this.#library.setKnownCompanies(companies);
  }

  async #readCached(change: LibraryChange): Promise<Bytes> {
    const source = this.#sourceOf(change);
    return source && this.#cache?.read(source);
  }

  #sourceOf(change: LibraryChange): Source | undefined {
    if (change.type === 'recall') return change;
    return change.type === 'restore' ? this.#cache?.sourceOf(change.file, change.stamp, change.variant) : undefined;
  }

  async #takeCached(change: Extract<LibraryChange, { type: 'restore' | 'recall' }>, bytes: Bytes) {
    if (bytes === undefined) return 'unknown';
    try {
      await this.#take(change.file, bytes);
      return bytes === null ? 'noFiling' : 'filing';
    } catch {
      // It can be unpacked, but is no record: as if it were not there.
      const source = this.#sourceOf(change);
      if (source) await this.#cache?.drop(source);
      return 'unknown';
    }
  }

  async #take(file: string, bytes: Uint8Array | null): Promise<void> {
    if (bytes === null) return this.#library.delete(file);
    const record = await this.#read(bytes);
    this.#library.set(file, record);
  }

  async #read(bytes: Uint8Array): Promise<FilingRecord> {
    const reading = readRecord(bytes);
    for (;;) {
      const step = reading.next();
      if (step.done === true) return step.value;
      await this.#channel.turn();
    }
  }

  #note(file: string, { stamp, ...source }: Source & { readonly stamp: Parameters<RecordCache['note']>[1] }): void {
    this.#cache?.note(file, stamp, source);
    this.#saveSoon();
  }

  #forget(files: readonly string[]): void {
    if (files.length === 0) return;
    for (const file of files) this.#cache?.forget(file);
    this.#saveSoon();
  }

  /** Nobody waits for the disk. */
  #store(file: string, source: NonNullable<Extract<LibraryChange, { type: 'put' }>['source']>, record: Uint8Array | null): void {
    const cache = this.#cache;
    if (cache === null) return;
    this.#note(file, source);
    void cache.write(source, record).then(() => this.#tellTrouble(cache));
  }

  #saveSoon(): void {
    clearTimeout(this.#saving);
    const cache = this.#cache;
    if (cache === null) return;
    this.#saving = setTimeout(() => void cache.save().then(() => this.#tellTrouble(cache)), SAVE_PAUSE_MS);
  }

  #tellTrouble({ failure }: RecordCache): void {
    if (failure === undefined || this.#toldTrouble) return;
    this.#toldTrouble = true;
    this.#channel.answer({ type: 'cacheTrouble', message: failure });
  }
}

function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
