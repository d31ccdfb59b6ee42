import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import v8 from 'node:v8';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { ENGINE } from 'tickmark:engine';
import type { WorkerData } from '../src/analysis/protocol';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { historyOf, type HistoryQuestion } from '../src/core/library/history';
import { Library, subjectOfRecord } from '../src/core/library/library';
import { IndexClient } from '../src/library/indexClient';
import { LibraryIndexer, type IndexingCounts } from '../src/library/indexer';
import { LibraryClient, type LibrarySummary } from '../src/library/libraryClient';
import type { LibraryData } from '../src/library/libraryProtocol';
import { readRecord } from '../src/library/recordBytes';
import { RecordCache } from '../src/library/recordCache';
import { parsePeriod } from '../src/core/calendar';
import { removeFolder, temporaryFolder } from '../test/vscode/harness/temporaryFolder';
import { thousands } from './engine';
import { limitedRow, milliseconds, ofMany, times, type Row } from './report';
import { timeOf } from './timing';

const FILINGS = '../shared/filings';
const FILING = /\.(?:htm|html|md|txt)$/;
const COPIES = 100;

const MOST_CACHE_BYTES = 200_000_000;
const WARM_LIMIT = 10;
const QUESTION_LIMIT_MS = 5;
/** Often enough to meet every part of a record, seldom enough not to be the load itself. */
const ASK_EVERY_MS = 2;

/** A workspace of a hundred filings: read for the first time, and again from the cache. Empty where there are no filings. */
export async function measureLibrary(): Promise<Row[]> {
  if (!existsSync(FILINGS)) return [];
  const folder = temporaryFolder('library');
  try {
    const { files, bytes } = writeCopies(path.join(folder, 'filings'));
    const cacheFolder = path.join(folder, 'cache');
    mkdirSync(cacheFolder);
    const cold = await start(files, cacheFolder);
    const warm = await start(files, cacheFolder);
    if (cold.counts.analysed !== files.length || warm.counts.restored !== files.length)
      throw new Error(`${JSON.stringify(cold.counts)} and ${JSON.stringify(warm.counts)} are not cold and warm`);
    const ratio = cold.ms / warm.ms;
    const cacheBytes = readdirSync(cacheFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((sum, entry) => sum + readFileSync(path.join(entry.parentPath, entry.name)).length, 0);
    return [
      { what: `filings, ${(bytes / 1e6).toFixed(0)} MB`, measured: String(files.length) },
      {
        what: 'filings and figures that the library has',
        measured: `${cold.summary.filings}, ${thousands(cold.summary.figures)}`,
      },
      { what: 'cold: every file analysed', measured: milliseconds(cold.ms) },
      {
        what: 'warm: every record from the cache',
        measured: `${milliseconds(warm.ms)}, cold takes ${times(ratio)}`,
        limit: { words: `≥ ${WARM_LIMIT} ×`, met: ratio >= WARM_LIMIT },
      },
      waitingRow('a question while the library fills from the cache, there and back', warm.asked),
      { what: 'the cache on disk', measured: `${(cacheBytes / 1e6).toFixed(1)} MB` },
      ...(await measureLoaded(cacheFolder)),
    ];
  } finally {
    removeFolder(folder);
  }
}

/** Of many hundred questions one may meet a collection of garbage. */
function waitingRow(what: string, asked: readonly number[]): Row {
  const sorted = [...asked].sort((a, b) => a - b);
  const nearlyAll = sorted[Math.floor(sorted.length * 0.99)] ?? NaN;
  return {
    what,
    measured: `${ofMany(asked)}, 99 of 100 ${milliseconds(nearlyAll)}`,
    limit: { words: `99 of 100 ≤ ${QUESTION_LIMIT_MS} ms`, met: nearlyAll <= QUESTION_LIMIT_MS },
  };
}

/** No two alike: the cache knows the same bytes again. */
function writeCopies(folder: string) {
  mkdirSync(folder);
  const originals = readdirSync(FILINGS).filter((name) => FILING.test(name) && !/^readme/i.test(name));
  let bytes = 0;
  const files = Array.from({ length: COPIES }, (_, copy) => {
    const name = originals[copy % originals.length] ?? '';
    const content = `${readFileSync(path.join(FILINGS, name), 'utf8')}${'\n'.repeat(copy + 1)}`;
    const file = path.join(folder, `${copy}-${name}`);
    writeFileSync(file, content);
    bytes += Buffer.byteLength(content);
    return file;
  });
  return { files, bytes };
}

interface Started {
  readonly ms: number;
  readonly counts: IndexingCounts;
  readonly summary: LibrarySummary;
  /** How long questions waited for their answers meanwhile. */
  readonly asked: readonly number[];
}

/** From nothing to a library that has all files, with the threads of the extension. */
async function start(files: readonly string[], cacheFolder: string): Promise<Started> {
  const libraryData: LibraryData = { cacheFolder, mostCacheBytes: MOST_CACHE_BYTES };
  const workerData: WorkerData = { readerLanguage: 'en' };
  const fail = (message: string) => console.error(message);
  const library = new LibraryClient(() => new Worker('./dist/library.js', { workerData: libraryData }), {
    lost: fail,
    cacheTrouble: fail,
  });
  const indexing = new IndexClient(() => new Worker('./dist/worker.js', { workerData }));
  const begun = performance.now();
  const indexer = await new Promise<LibraryIndexer>((resolve) => {
    const indexer: LibraryIndexer = new LibraryIndexer({
      files: {
        stat: async (file) => {
          const { mtimeMs, size } = await stat(file);
          return { modified: mtimeMs, size };
        },
        read: (file) => readFile(file),
        optionsOf: (name) => ({ name, insist: true, languages: [], variant: path.extname(name) }),
      },
      library,
      indexing,
      calm: () => Promise.resolve(),
      log: fail,
      changed: () => undefined,
      progress: (progress) => progress ?? resolve(indexer),
    });
    void askMeanwhile(library, indexer, files);
    indexer.setFiles(files);
  });
  const ms = performance.now() - begun;
  const summary = await library.summary();
  await library.flush();
  const { counts } = indexer;
  const asked = askedOf.get(indexer) ?? [];
  indexing.dispose();
  library.dispose();
  return { ms, counts, summary, asked };
}

const askedOf = new WeakMap<LibraryIndexer, number[]>();

/** The question of a card, of one filing after the other. */
async function askMeanwhile(library: LibraryClient, indexer: LibraryIndexer, files: readonly string[]): Promise<void> {
  const asked: number[] = [];
  askedOf.set(indexer, asked);
  // Its start is not what is measured.
  await library.summary();
  for (let turn = 0; !indexer.isIdle; turn++) {
    const file = files[turn % files.length] ?? '';
    const subject = { type: 'metric', id: 'us-gaap:Revenues' } as const;
    const start = performance.now();
    await library.ask({ type: 'history', of: { file, entity: null, subject, unit: null, period: null } });
    asked.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

/** What all of it takes in memory, and how long the question of a card takes. */
async function measureLoaded(cacheFolder: string): Promise<Row[]> {
  const cache = await RecordCache.open({ folder: cacheFolder, engine: ENGINE, mostBytes: MOST_CACHE_BYTES });
  const library = new Library(loadCatalogue());
  const before = usedHeap();
  const sources = cache.sources();
  for (const [file, source] of sources) {
    const bytes = await cache.read(source);
    if (bytes) library.set(file, wholeRecord(bytes));
  }
  const used = usedHeap() - before;
  const figures = library.files.reduce((sum, file) => sum + (library.record(file)?.figures.length ?? 0), 0);
  const first = timeOf(() => library.companies);
  const asked = questions(library).map((question) => leastTime(() => historyOf(library, question)));
  return [
    {
      what: 'memory of all records, in all and a figure',
      measured: `${(used / 1e6).toFixed(0)} MB, ${thousands(used / figures)} bytes`,
    },
    { what: 'companies put together, after any change', measured: milliseconds(first) },
    limitedRow(`history of a metric, ${asked.length} times`, asked, QUESTION_LIMIT_MS),
  ];
}

function wholeRecord(bytes: Uint8Array) {
  const reading = readRecord(bytes);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** What it takes when nothing else runs: nothing is remembered from one time to the next. */
function leastTime(run: () => void): number {
  return Math.min(...Array.from({ length: 3 }, () => timeOf(run)));
}

const QUESTIONS_OF_FILE = 20;

/** Of every filing some figures that have a metric, from all over it. */
function questions(library: Library): HistoryQuestion[] {
  return library.files.flatMap((file) => {
    const figures = library.record(file)?.figures.filter(({ metric, kind }) => metric !== null && kind === 'level') ?? [];
    const step = Math.max(1, Math.floor(figures.length / QUESTIONS_OF_FILE));
    return figures
      .filter((_, index) => index % step === 0)
      .flatMap((figure) => {
        const subject = subjectOfRecord(figure);
        const period = figure.period === null ? null : parsePeriod(figure.period);
        const entity = library.record(file)?.companies[figure.company]?.names[0] ?? null;
        return subject ? [{ file, entity, subject, unit: figure.unit, period }] : [];
      });
  });
}

function usedHeap(): number {
  v8.setFlagsFromString('--expose-gc');
  const collect = vm.runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed;
}
