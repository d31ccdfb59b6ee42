import assert from 'node:assert/strict';
import { requestSchema } from '../../../src/analysis/protocol';
import { IndexClient } from '../../../src/library/indexClient';
import { LibraryClient } from '../../../src/library/libraryClient';
import { libraryRequestSchema } from '../../../src/library/libraryProtocol';
import { Thread, ThreadDiedError } from '../../../src/library/thread';
import { soon, threadsInHand } from './threads';

const file = { name: '/a.md', insist: false, languages: ['de'] };

describe('the client of the index', () => {
  it('starts its thread when there is something to analyse, gives the bytes away, and ends it when nothing comes', async () => {
    const { threads, start, thread } = threadsInHand();
    const client = new IndexClient(start, 10);
    assert.equal(threads.length, 0);
    const bytes = new Uint8Array([1, 2, 3]);
    const record = client.index({ ...file, bytes });
    assert.deepEqual(requestSchema.parse(thread().requests[0]), { type: 'index', id: 0, ...file, bytes });
    assert.deepEqual(thread().given, [[bytes.buffer]]);
    thread().answer({ type: 'indexed', record: new Uint8Array([7]) });
    assert.deepEqual(await record, new Uint8Array([7]));
    assert.equal(thread().terminated, false);
    await new Promise((resolve) => setTimeout(resolve, 30));
    assert.equal(thread().terminated, true);
    const next = client.index({ ...file, bytes });
    assert.equal(threads.length, 2);
    thread().answer({ type: 'indexed', record: null });
    assert.equal(await next, null);
    client.dispose();
  });

  it('copies bytes that share their buffer with others', () => {
    const { start, thread } = threadsInHand();
    const shared = new Uint8Array([1, 2, 3, 4]);
    void new IndexClient(start).index({ ...file, bytes: shared.subarray(1, 3) });
    assert.deepEqual(thread().requests[0]?.bytes, new Uint8Array([2, 3]));
    assert.notEqual(thread().given[0]?.[0], shared.buffer);
  });

  it('says that the thread died, which is not that the analysis failed', async () => {
    const { start, thread } = threadsInHand();
    const client = new IndexClient(start);
    const dying = client.index({ ...file, bytes: new Uint8Array() });
    thread().die('out of memory');
    await assert.rejects(dying, (error: Error) => error instanceof ThreadDiedError && /out of memory/.test(error.message));
    const failing = client.index({ ...file, bytes: new Uint8Array() });
    thread().answer({ type: 'failed', message: 'no such format' });
    await assert.rejects(failing, (error: Error) => !(error instanceof ThreadDiedError) && /no such format/.test(error.message));
    const garbled = client.index({ ...file, bytes: new Uint8Array() });
    thread().answer({ type: 'indexed', record: 'text' });
    await assert.rejects(garbled);
    client.dispose();
  });
});

describe('a thread that hangs', () => {
  it('is ended, and whoever waits is told that it died', async () => {
    const { start, threads, thread } = threadsInHand();
    const died: string[] = [];
    const check = (message: unknown) => message as object;
    const client = new Thread<{ id: number }, object>({ start, check, mostSilenceMs: 40, died: (why) => died.push(why) });
    await assert.rejects(
      client.ask((id) => ({ id })),
      ThreadDiedError,
    );
    assert.equal(thread().terminated, true);
    await soon();
    assert.match(died.join(), /said nothing/);
    const next = client.ask((id) => ({ id }));
    thread().answer({ type: 'here' });
    assert.deepEqual([await next, threads.length], [{ id: 1, type: 'here' }, 2]);
    client.stop();
  });
});

describe('the client of the library', () => {
  function makeClient() {
    const told: string[] = [];
    const inHand = threadsInHand();
    const client = new LibraryClient(inHand.start, {
      lost: (reason) => told.push(`lost: ${reason.split('\n')[0]}`),
      cacheTrouble: (message) => told.push(`cache: ${message}`),
    });
    return { ...inHand, client, told };
  }

  it('asks as the protocol wants it', async () => {
    const { client, thread } = makeClient();
    const state = { stamp: { modified: 1, size: 2 }, variant: 'v' };
    const restored = client.restore('file:///a', state);
    thread().answer({ type: 'restored', outcome: 'noFiling' });
    assert.equal(await restored, 'noFiling');
    const record = new Uint8Array([1]);
    void client.put('file:///a', record, { ...state, content: 'ab'.repeat(32) });
    assert.deepEqual(thread().given[1], [record.buffer]);
    void client.recall('file:///a', state, 'ab'.repeat(32));
    void client.put('file:///a', null, null);
    void client.remove('file:///a');
    void client.retain(['file:///a']);
    void client.clear();
    void client.flush();
    for (const request of thread().requests) libraryRequestSchema.parse(request);
    assert.equal(thread().requests.length, 8);
  });

  it('asks a question again when the thread dies, but only once', async () => {
    const { client, threads, thread, told } = makeClient();
    const summary = client.summary();
    thread().die('no memory');
    await soon();
    assert.equal(threads.length, 2);
    thread().answer({ type: 'summary', filings: 1, figures: 2 });
    assert.deepEqual(await summary, { filings: 1, figures: 2 });
    const hopeless = client.summary();
    thread().die('no memory');
    await soon();
    thread().die('no memory');
    await assert.rejects(hopeless, ThreadDiedError);
    await soon();
    assert.deepEqual(told, Array(3).fill('lost: Error: no memory'));
  });

  it('tells who waits before it says that all is lost', async () => {
    const order: string[] = [];
    const { start, thread } = threadsInHand();
    const client = new LibraryClient(start, { lost: () => order.push('lost'), cacheTrouble: () => undefined });
    client.remove('file:///a').catch(() => order.push('told'));
    thread().die('no memory');
    await soon();
    assert.deepEqual(order, ['told', 'lost']);
  });

  it('says what is wrong with the cache', async () => {
    const { client, thread, told } = makeClient();
    void client.flush();
    thread().say({ type: 'cacheTrouble', message: 'the disk is full' });
    await soon();
    assert.deepEqual(told, ['cache: the disk is full']);
  });

  it('says nothing when it is disposed of', async () => {
    const { client, told, thread } = makeClient();
    const flushed = client.flush();
    client.dispose();
    await assert.rejects(flushed, ThreadDiedError);
    await soon();
    assert.deepEqual([told, thread().terminated], [[], true]);
  });
});
