import { createHash } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, unlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { cacheIndexSchema, type CacheIndex, type CachedFile, type Stamp } from './cacheIndex';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** What decides about a file's record. */
export interface Source {
  /** SHA-256 of its bytes, in hex. */
  readonly content: string;
  /** All else that the analysis depends on: the catalogue, the languages, the name's ending. */
  readonly variant: string;
}

export interface CacheOptions {
  /** Absolute path of a folder of its own; it is made where it is missing. */
  readonly folder: string;
  /** Changes whenever the engine reads anything otherwise. */
  readonly engine: string;
  /** How many bytes the records may take together. */
  readonly mostBytes: number;
}

const INDEX = 'index.json';
const RECORD = /^[0-9a-f]{64}\.gz$/;
/** No record comes near; a file that says it unpacks to more is damaged. */
const MOST_UNPACKED = 256 * 1024 * 1024;
/** Room is made for some more than the next record, so that not every record has to make room. */
const KEPT_WHEN_FULL = 0.9;
/** Which ones were used lately need not be known to the hour. */
const SAME_USE_MS = 3_600_000;

interface Stored {
  readonly size: number;
  used: number;
}

/**
 * Records on disk: one file each, named by what decides about it, and an index that knows files by their address, time and size, so
 * that a file which has not changed is not even read. A record's file is gzip, whose checksum finds damage; its first line repeats its
 * name and says how long the record is. Files are written beside their place and moved there: whoever ends the process leaves the old one or the new.
 *
 * What cannot be read is deleted and counts as not there. What cannot be written is left out; {@link failure} then says why.
 */
export class RecordCache {
  readonly #records: string;
  readonly #indexFile: string;
  readonly #mostBytes: number;
  readonly #engine: string;
  readonly #stored = new Map<string, Stored>();
  readonly #files = new Map<string, CachedFile>();
  #bytes = 0;
  #temporaryFiles = 0;
  #indexChanged = false;
  /** Writing goes one after the other. */
  #writing: Promise<void> = Promise.resolve();
  /** Why the last record could not be written; undefined when none failed. */
  failure: string | undefined;

  private constructor({ folder, engine, mostBytes }: CacheOptions) {
    this.#engine = engine;
    this.#records = path.join(folder, recordsFolder(engine));
    this.#indexFile = path.join(folder, INDEX);
    this.#mostBytes = mostBytes;
  }

  /** @throws Error when the folder cannot be made or listed */
  static async open(options: CacheOptions): Promise<RecordCache> {
    const cache = new RecordCache(options);
    await mkdir(cache.#records, { recursive: true });
    await cache.#removeLeftovers(options.folder);
    await cache.#list();
    await cache.#readIndex();
    return cache;
  }

  /** How many bytes the records take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What decided about a file when it was as the stamp says; undefined when the index does not know it so. */
  sourceOf(file: string, stamp: Stamp, variant: string): Source | undefined {
    const known = this.#files.get(file);
    const same = known?.modified === stamp.modified && known.size === stamp.size && known.variant === variant;
    return same ? { content: known.content, variant } : undefined;
  }

  /** Remembers what decides about a file as the stamp says it is. */
  note(file: string, stamp: Stamp, { content, variant }: Source): void {
    this.#files.set(file, { ...stamp, content, variant });
    this.#indexChanged = true;
  }

  /** The file is gone, or no part of the library any more. Its record is left until the room is needed: it may come back. */
  forget(file: string): void {
    if (this.#files.delete(file)) this.#indexChanged = true;
  }

  /** Which files the index knows. */
  files(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** What decided about each file that the index knows. */
  sources(): ReadonlyMap<string, Source> {
    return this.#files;
  }

  /** The bytes that were stored; null for a file that is no filing; undefined when there is nothing, or nothing that can be read. */
  async read(source: Source): Promise<Uint8Array | null | undefined> {
    const name = this.#nameOf(source);
    const stored = this.#stored.get(name);
    if (stored === undefined) return undefined;
    try {
      const content = await unzip(await readFile(this.#pathOf(name)), { maxOutputLength: MOST_UNPACKED });
      const record = content.subarray(content.indexOf('\n') + 1);
      const head = content.subarray(0, content.length - record.length).toString();
      if (head !== headOf(name, record)) throw new Error('the record is another’s, or not whole');
      this.#use(name, stored);
      return record.length === 0 ? null : record;
    } catch {
      await this.drop(source);
      return undefined;
    }
  }

  /** Stores a record's bytes, null for a file that is no filing. Ends when it is on the disk; never fails. */
  write(source: Source, record: Uint8Array | null): Promise<void> {
    return this.#inTurn(async () => {
      const name = this.#nameOf(source);
      const body = record ?? new Uint8Array();
      const content = await zip(Buffer.concat([Buffer.from(headOf(name, body)), body]), { level: 3 });
      if (content.length > this.#mostBytes) return;
      await this.#makeRoom(content.length);
      await this.#replace(this.#pathOf(name), content);
      this.#bytes += content.length - (this.#stored.get(name)?.size ?? 0);
      this.#stored.set(name, { size: content.length, used: Date.now() });
    });
  }

  /** Deletes a record that is of no use. */
  async drop(source: Source): Promise<void> {
    await this.#delete(this.#nameOf(source));
  }

  /** Writes the index where it has changed. Ends when all that was to be written is on the disk. */
  save(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.#indexChanged) return;
      this.#indexChanged = false;
      const index: CacheIndex = { engine: this.#engine, files: Object.fromEntries(this.#files) };
      await this.#replace(this.#indexFile, Buffer.from(JSON.stringify(index)));
    });
  }

  /** Deletes everything. */
  clear(): Promise<void> {
    this.#files.clear();
    this.#indexChanged = true;
    return this.#inTurn(async () => {
      for (const name of [...this.#stored.keys()]) await this.#delete(name);
      await remove(this.#indexFile);
    });
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#writing = this.#writing.then(work).catch((error: unknown) => {
      this.failure = error instanceof Error ? error.message : String(error);
    });
    return this.#writing;
  }

  #nameOf({ content, variant }: Source): string {
    const hash = createHash('sha256').update(JSON.stringify([content, variant]));
    return `${hash.digest('hex')}.gz`;
  }

  #pathOf(name: string): string {
    return path.join(this.#records, name);
  }

  /** Half-written files of a process that was ended, and the records of another engine. */
  async #removeLeftovers(folder: string): Promise<void> {
    const kept = [INDEX, path.basename(this.#records)];
    for (const name of await readdir(folder)) if (!kept.includes(name)) await remove(path.join(folder, name));
  }

  async #list(): Promise<void> {
    await Promise.all((await readdir(this.#records)).map((name) => this.#listOne(name)));
    await this.#makeRoom(0);
  }

  async #listOne(name: string): Promise<void> {
    const file = this.#pathOf(name);
    if (!RECORD.test(name)) return remove(file);
    const { size, mtimeMs } = await stat(file);
    this.#stored.set(name, { size, used: mtimeMs });
    this.#bytes += size;
  }

  async #readIndex(): Promise<void> {
    try {
      const index = cacheIndexSchema.parse(JSON.parse(await readFile(this.#indexFile, 'utf8')));
      if (index.engine !== this.#engine) return;
      for (const [file, known] of Object.entries(index.files)) this.#files.set(file, known);
    } catch {
      await remove(this.#indexFile);
    }
  }

  /** A file's own time says when its record was last used. */
  #use(name: string, stored: Stored): void {
    const now = Date.now();
    if (now - stored.used < SAME_USE_MS) return;
    stored.used = now;
    void utimes(this.#pathOf(name), now / 1000, now / 1000).catch(() => undefined);
  }

  /** The least recently used go first. */
  async #makeRoom(bytes: number): Promise<void> {
    if (this.#bytes + bytes <= this.#mostBytes) return;
    const byUse = [...this.#stored].sort(([, a], [, b]) => a.used - b.used);
    for (const [name] of byUse) {
      if (this.#bytes + bytes <= this.#mostBytes * KEPT_WHEN_FULL) return;
      await this.#delete(name);
    }
  }

  async #delete(name: string): Promise<void> {
    const stored = this.#stored.get(name);
    if (stored === undefined) return;
    this.#stored.delete(name);
    this.#bytes -= stored.size;
    await unlink(this.#pathOf(name)).catch(() => undefined);
  }

  async #replace(file: string, content: Uint8Array): Promise<void> {
    const temporary = `${file}.${process.pid}.${this.#temporaryFiles++}.tmp`;
    try {
      const handle = await open(temporary, 'w');
      try {
        await handle.writeFile(content);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, file);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}

/** Of another engine's records none is asked for: they have a folder that is deleted as a whole. */
function recordsFolder(engine: string): string {
  return `records-${createHash('sha256').update(engine).digest('hex').slice(0, 16)}`;
}

async function remove(file: string): Promise<void> {
  await rm(file, { force: true, recursive: true });
}

function headOf(name: string, { length }: Uint8Array): string {
  return `${JSON.stringify({ record: name, bytes: length })}\n`;
}
