import { parentPort, workerData } from 'node:worker_threads';
import { ENGINE } from 'tickmark:engine';
import { loadCatalogue } from '../core/catalogue/catalogue';
import { Library } from '../core/library/library';
import { libraryDataSchema, libraryRequestSchema, type LibraryAnswer } from './libraryProtocol';
import { LibraryService } from './libraryService';
import { RecordCache } from './recordCache';

/** The library's thread: opens the cache, listens, and leaves the rest to {@link LibraryService}. */

const port = parentPort;
if (port === null) throw new Error('library.js is started by Tickmark as a worker thread, not by itself');

const { cacheFolder, mostCacheBytes } = libraryDataSchema.parse(workerData);
const answer = (message: LibraryAnswer) => port.postMessage(message);

async function openCache(folder: string): Promise<RecordCache | null> {
  try {
    return await RecordCache.open({ folder, engine: ENGINE, mostBytes: mostCacheBytes });
  } catch (error) {
    answer({ type: 'cacheTrouble', message: error instanceof Error ? error.message : String(error) });
    return null;
  }
}

const service = new LibraryService(
  new Library(loadCatalogue()),
  cacheFolder === null ? Promise.resolve(null) : openCache(cacheFolder),
  {
    answer,
    turn: () => new Promise((resolve) => setImmediate(resolve)),
  },
);
port.on('message', (message: unknown) => service.handle(libraryRequestSchema.parse(message)));
