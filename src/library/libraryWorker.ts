import { ENGINE } from 'tickmark:engine';
import { loadCatalogue } from '../core/catalogue/catalogue';
import { Library } from '../core/library/library';
import { nextTurn } from '../threads/nextTurn';
import { runThread, type Post } from '../threads/runThread';
import { libraryDataSchema, libraryRequestSchema, type LibraryAnswer, type LibraryData } from './libraryProtocol';
import { LibraryService } from './libraryService';
import type { RecordCache } from './recordCache';

/** The library's thread: opens the cache, listens, and leaves the rest to {@link LibraryService}. */

runThread((data, post) => {
  const service = new LibraryService(new Library(loadCatalogue()), openCache(libraryDataSchema.parse(data), post), {
    answer: post,
    turn: nextTurn,
  });
  return (message) => service.handle(libraryRequestSchema.parse(message));
});

/** Null where there is no disk. What writes to one is loaded where there is: browsers could not. */
async function openCache({ cacheFolder, mostCacheBytes }: LibraryData, post: Post): Promise<RecordCache | null> {
  if (cacheFolder === null) return null;
  try {
    const { RecordCache } = await import('./recordCache');
    return await RecordCache.open({ folder: cacheFolder, engine: ENGINE, mostBytes: mostCacheBytes });
  } catch (error) {
    post({ type: 'cacheTrouble', message: error instanceof Error ? error.message : String(error) } satisfies LibraryAnswer);
    return null;
  }
}
