import assert from 'node:assert/strict';
import type { Stamp } from '../../../src/library/cacheIndex';
import type { FileToIndex } from '../../../src/library/indexClient';
import { MOST_FILE_BYTES } from '../../../src/analysis/limits';
import { LibraryIndexer, type IndexingProgress } from '../../../src/library/indexer';
import type { FileState, Restored } from '../../../src/library/libraryClient';
import { ThreadDiedError } from '../../../src/library/thread';
import { soon } from './threads';

/** A workspace, a cache and a library, all in memory. What a file holds is its record. */
function makeWorkspace(texts: Record<string, string>) {
  const disk = new Map(Object.entries(texts));
  const times = new Map<string, number>();
  const library = new Map<string, string>();
  const byState = new Map<string, string | null>();
  const byContent = new Map<string, string | null>();
  const log: string[] = [];
  const analysed: string[] = [];
  const progress: (IndexingProgress | undefined)[] = [];
  /** What happens when a file is analysed, instead of its analysis. */
  const accidents = new Map<string, () => Promise<Uint8Array | null> | Uint8Array | null>();
  const denied = new Set<string>();
  let variant = 'v';
  let disposals = 0;
  const decode = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
  const stateKey = (file: string, { stamp, variant }: FileState) => JSON.stringify([file, stamp, variant]);
  const take = (file: string, record: string | null | undefined): Restored => {
    if (record === undefined) return 'unknown';
    if (record === null) library.delete(file);
    else library.set(file, record);
    return record === null ? 'noFiling' : 'filing';
  };
  const libraryClient = {
    restore: (file: string, state: FileState) => Promise.resolve(take(file, byState.get(stateKey(file, state)))),
    recall: (file: string, { variant }: FileState, content: string) =>
      Promise.resolve(take(file, byContent.get(content + variant))),
    put: (file: string, bytes: Uint8Array | null, source: { stamp: Stamp; content: string; variant: string } | null) => {
      const record = decode(bytes);
      take(file, record);
      if (source) {
        byState.set(stateKey(file, source), record);
        byContent.set(source.content + source.variant, record);
      }
      return Promise.resolve();
    },
    remove: (file: string) => Promise.resolve(void library.delete(file)),
    retain: () => Promise.resolve(),
    clear: () => {
      byState.clear();
      byContent.clear();
      return Promise.resolve();
    },
  };
  const makeIndexer = () =>
    new LibraryIndexer({
      files: {
        stat: (file) => {
          const text = disk.get(file);
          return Promise.resolve(text === undefined ? undefined : { modified: times.get(file) ?? 0, size: sizeOf(text) });
        },
        read: (file) => {
          if (denied.has(file)) return Promise.reject(new Error('permission denied'));
          return Promise.resolve(new TextEncoder().encode(disk.get(file)));
        },
        optionsOf: (name) => (name.endsWith('never.md') ? null : { name, insist: false, languages: [], variant }),
      },
      library: libraryClient,
      indexing: {
        index: async ({ name, bytes }: FileToIndex) => {
          analysed.push(name);
          await soon();
          const accident = accidents.get(name);
          if (accident) return accident();
          return decode(bytes)?.startsWith('no filing') === true ? null : bytes;
        },
        dispose: () => void disposals++,
      },
      calm: () => Promise.resolve(),
      log: (message) => log.push(message),
      changed: () => undefined,
      progress: (state) => progress.push(state),
    });
  const save = (file: string, text: string) => {
    disk.set(file, text);
    times.set(file, (times.get(file) ?? 0) + 1);
  };
  return {
    ...{ disk, library, log, analysed, progress, accidents, denied, save, makeIndexer },
    setVariant: (value: string) => (variant = value),
    disposals: () => disposals,
    has: () => Object.fromEntries([...library].sort()),
  };
}

const HUGE = 'huge';
const sizeOf = (text: string) => (text === HUGE ? MOST_FILE_BYTES + 1 : text.length);
const done = async (indexer: LibraryIndexer) => {
  do await soon();
  while (!indexer.isIdle);
  await soon();
};

describe('the indexer', () => {
  it('fills the library with what are filings, one at a time, and says how far it is', async () => {
    const workspace = makeWorkspace({ a: 'A', b: 'B', notes: 'no filing', 'never.md': 'N' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'b', 'notes', 'never.md', 'gone']);
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A', b: 'B' });
    assert.deepEqual(workspace.analysed, ['a', 'b', 'notes']);
    assert.equal(workspace.progress.at(-1), undefined);
    const totals = new Set(workspace.progress.flatMap((state) => state?.total ?? []));
    assert.deepEqual([...totals], [5]);
    assert.deepEqual(workspace.log, []);
  });

  it('analyses nothing the second time', async () => {
    const workspace = makeWorkspace({ a: 'A', b: 'B', notes: 'no filing' });
    const first = workspace.makeIndexer();
    first.setFiles(['a', 'b', 'notes']);
    await done(first);
    workspace.library.clear();
    const second = workspace.makeIndexer();
    second.setFiles(['a', 'b', 'notes']);
    await done(second);
    assert.deepEqual(workspace.has(), { a: 'A', b: 'B' });
    assert.deepEqual(second.counts, { restored: 3, recalled: 0, analysed: 0 });
  });

  it('knows the same bytes again under another name or time', async () => {
    const workspace = makeWorkspace({ a: 'A', b: 'B' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'b']);
    await done(indexer);
    workspace.disk.delete('a');
    workspace.save('z', 'A');
    workspace.save('b', 'B');
    indexer.removed('a');
    indexer.setFiles(['b', 'z']);
    indexer.refresh('b');
    await done(indexer);
    assert.deepEqual(workspace.has(), { b: 'B', z: 'A' });
    assert.deepEqual(indexer.counts, { restored: 0, recalled: 2, analysed: 2 });
  });

  it('follows changes, also while it reads', async () => {
    const workspace = makeWorkspace({ a: 'A', 'folder/b': 'B', 'folder/c': 'C' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'folder/b', 'folder/c']);
    await soon();
    workspace.save('a', 'A2');
    indexer.refresh('a');
    await done(indexer);
    assert.equal(workspace.has().a, 'A2');
    indexer.removed('folder');
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A2' });
    workspace.setVariant('another language');
    indexer.refreshAll();
    await done(indexer);
    assert.equal(workspace.analysed.filter((file) => file === 'a').length, 3);
  });

  it('takes what is open instead of what is on disk, until it is closed', async () => {
    const workspace = makeWorkspace({ a: 'A' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a']);
    await soon();
    indexer.cover('a', new TextEncoder().encode('typed'));
    indexer.cover('untitled:1', new TextEncoder().encode('loose'));
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'typed', 'untitled:1': 'loose' });
    workspace.save('a', 'A2');
    indexer.refresh('a');
    indexer.setFiles(['a']);
    indexer.refreshAll();
    await done(indexer);
    assert.equal(workspace.has().a, 'typed');
    indexer.uncover('a');
    indexer.uncover('untitled:1');
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A2' });
    indexer.cover('a', new TextEncoder().encode('typed'));
    indexer.removed('a');
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'typed' }, 'deleted on disk, still open');
    indexer.uncover('a');
    await done(indexer);
    assert.deepEqual(workspace.has(), {});
  });

  it('says of a file that cannot be read so once, and of one that is too large', async () => {
    const workspace = makeWorkspace({ a: 'A', locked: 'L', huge: HUGE });
    workspace.denied.add('locked');
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'locked', 'huge']);
    await done(indexer);
    indexer.refreshAll();
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A' });
    assert.equal(workspace.log.length, 2);
    assert.match(workspace.log.join('\n'), /locked: permission denied/);
    assert.match(workspace.log.join('\n'), /huge: its 50000001 bytes/);
    workspace.denied.clear();
    indexer.refresh('locked');
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A', locked: 'L' });
  });

  it('leaves a file out that ends the analysis twice, until it changes', async () => {
    const workspace = makeWorkspace({ a: 'A', deadly: 'D', once: 'O' });
    const die = () => Promise.reject(new ThreadDiedError('out of memory'));
    workspace.accidents.set('deadly', die);
    workspace.accidents.set('once', () => {
      workspace.accidents.delete('once');
      return die();
    });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'deadly', 'once']);
    await done(indexer);
    indexer.refreshAll();
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A', once: 'O' });
    assert.equal(workspace.analysed.filter((file) => file === 'deadly').length, 2);
    assert.deepEqual(workspace.log, ['deadly: it ended the analysis twice and is left out: out of memory']);
    workspace.accidents.clear();
    workspace.save('deadly', 'mended');
    indexer.refresh('deadly');
    await done(indexer);
    assert.equal(workspace.has().deadly, 'mended');
  });

  it('gives up when every thread dies', async () => {
    const texts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, 'F']));
    const workspace = makeWorkspace(texts);
    for (const file of Object.keys(texts))
      workspace.accidents.set(file, () => Promise.reject(new ThreadDiedError('no such file')));
    const indexer = workspace.makeIndexer();
    indexer.setFiles(Object.keys(texts));
    await done(indexer);
    assert.ok(workspace.analysed.length <= 12, String(workspace.analysed.length));
    assert.match(workspace.log.at(-1) ?? '', /given up/);
    workspace.accidents.clear();
    await indexer.reindex();
    await done(indexer);
    assert.equal(workspace.library.size, 40);
  });

  it('fills the library again when it was lost', async () => {
    const workspace = makeWorkspace({ a: 'A', b: 'B' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'b']);
    await done(indexer);
    workspace.library.clear();
    indexer.lost('out of memory');
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A', b: 'B' });
    assert.equal(workspace.analysed.length, 2);
  });

  it('can be stopped, and begins anew when it is asked to', async () => {
    const workspace = makeWorkspace({ a: 'A', b: 'B', c: 'C' });
    const indexer = workspace.makeIndexer();
    indexer.setFiles(['a', 'b', 'c']);
    while (workspace.analysed.length === 0) await soon();
    indexer.cancel();
    await done(indexer);
    assert.deepEqual([workspace.has(), workspace.disposals()], [{}, 1]);
    assert.equal(workspace.progress.at(-1), undefined);
    await indexer.reindex();
    await done(indexer);
    assert.deepEqual(workspace.has(), { a: 'A', b: 'B', c: 'C' });
    const before = workspace.analysed.length;
    await indexer.reindex();
    await done(indexer);
    assert.equal(workspace.analysed.length, before + 3, 'the cache is dropped');
  });
});
