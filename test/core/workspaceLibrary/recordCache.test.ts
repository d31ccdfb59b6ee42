import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { RecordCache, type Source } from '../../../src/library/recordCache';
import { folderForEach } from './records';

/** Set for the process that this file runs as a writer, to be killed. */
const WRITER = 'TICKMARK_CACHE_WRITER';

const MANY = 1_000_000;
const source = (name: string, variant = '') => ({ content: Buffer.from(name).toString('hex').padEnd(64, '0'), variant });
const stamp = { modified: 1700000000000, size: 12 };
const bytesOf = (text: string) => new TextEncoder().encode(text);
/** Cannot be packed: what is stored is as large. */
function noise(length: number, seed: number): Uint8Array {
  let state = seed + 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}
const openCache = (folder: string, { engine = 'engine', mostBytes = MANY } = {}) =>
  RecordCache.open({ folder, engine, mostBytes });

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
const every = (step: number, end: number) => Array.from({ length: Math.ceil(end / step) }, (_, index) => index * step);
const recordFiles = (folder: string) => filesBelow(folder).filter((file) => file.endsWith('.gz'));

/** A and B have nothing in common, and are long enough to be torn. */
const RECORDS = [noise(300_000, 1), noise(300_000, 77)] as const;
const ONE = source('one');

async function writeForever(folder: string): Promise<void> {
  const cache = await openCache(folder, { mostBytes: 100 * MANY });
  for (let turn = Number(process.argv[2]); ; turn++) {
    await cache.write(ONE, RECORDS[turn % 2] ?? null);
    cache.note('file:///one', { modified: turn, size: 1 }, ONE);
    await cache.save();
    process.stdout.write('written ');
  }
}

if (process.env[WRITER] !== undefined) void writeForever(process.env[WRITER]);
else describe('the cache of records', tests);

function tests(): void {
  const folder = folderForEach();

  const stored = async (name: string, text: string, options = {}) => {
    const cache = await openCache(folder(), options);
    await cache.write(source(name), bytesOf(text));
    cache.note(`file:///${name}`, stamp, source(name));
    await cache.save();
    return cache;
  };
  const textOf = async (cache: RecordCache, of: Source) => {
    const bytes = await cache.read(of);
    return bytes && new TextDecoder().decode(bytes);
  };

  it('gives back what it got, also when it is opened again', async () => {
    const cache = await stored('a', 'record of a');
    await cache.write(source('none'), null);
    for (const each of [cache, await openCache(folder())]) {
      assert.equal(await textOf(each, source('a')), 'record of a');
      assert.equal(await each.read(source('none')), null);
      assert.equal(await each.read(source('b')), undefined);
      assert.equal(await each.read(source('a', 'in German')), undefined);
    }
  });

  it('knows a file that has not changed by its time and size', async () => {
    await stored('a', 'record of a');
    const cache = await openCache(folder());
    assert.deepEqual(cache.sourceOf('file:///a', stamp, ''), source('a'));
    assert.equal(cache.sourceOf('file:///a', { ...stamp, size: 13 }, ''), undefined);
    assert.equal(cache.sourceOf('file:///a', { ...stamp, modified: 1 }, ''), undefined);
    assert.equal(cache.sourceOf('file:///a', stamp, 'in German'), undefined);
    assert.equal(cache.sourceOf('file:///b', stamp, ''), undefined);
  });

  it('gives nothing of a record that is damaged in any way, deletes it, and takes it anew', async () => {
    await stored('a', 'record of a '.repeat(40));
    await (await openCache(folder())).write(source('b'), bytesOf('record of b'));
    const name = (of: string) => {
      const found = recordFiles(folder()).find((file) => readFileSync(file).equals(originals.get(of) ?? Buffer.of()));
      assert.ok(found);
      return found;
    };
    const files = recordFiles(folder());
    assert.equal(files.length, 2);
    const sorted = files.map((file) => readFileSync(file)).sort((x, y) => x.length - y.length);
    const originals = new Map([
      ['a', sorted[1] ?? Buffer.of()],
      ['b', sorted[0] ?? Buffer.of()],
    ]);
    const file = name('a');
    const whole = readFileSync(file);
    const flipped = (at: number, bit: number) => whole.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
    const damages: [string, Uint8Array][] = [
      ['empty', Buffer.of()],
      ['text', Buffer.from('{}')],
      ['another’s', originals.get('b') ?? Buffer.of()],
      ['zeros', Buffer.alloc(whole.length)],
      ['twice', Buffer.concat([whole, whole])],
      ...every(5, whole.length).map((length): [string, Uint8Array] => [`cut at ${length}`, whole.subarray(0, length)]),
      // Bytes 4 to 9 of gzip are a time, a hint and a system, which say nothing about the content.
      ...every(3, whole.length)
        .filter((at) => at < 4 || at > 9)
        .map((at): [string, Uint8Array] => [`bit of ${at} flipped`, flipped(at, at % 8)]),
    ];
    for (const [what, content] of damages) {
      writeFileSync(file, content);
      const cache = await openCache(folder());
      const read = await cache.read(source('a'));
      if (read !== undefined) {
        // A flag of the packing that says nothing of the content may be flipped: then it is whole.
        assert.equal(new TextDecoder().decode(read ?? Buffer.of()), 'record of a '.repeat(40), what);
        continue;
      }
      assert.ok(!recordFiles(folder()).includes(file), `${what}: it is still there`);
      await cache.write(source('a'), bytesOf('anew'));
      assert.equal(await textOf(cache, source('a')), 'anew', what);
    }
  });

  it('begins a new index when that is damaged, and keeps the records', async () => {
    await stored('a', 'record of a');
    const index = path.join(folder(), 'index.json');
    const whole = readFileSync(index, 'utf8');
    const damages = [
      '',
      '{',
      'null',
      '[]',
      whole.slice(0, -2),
      whole.replace('"size":12', '"size":-12'),
      whole.replace('content', 'c'),
    ];
    for (const content of damages) {
      writeFileSync(index, content);
      const cache = await openCache(folder());
      assert.equal(cache.sourceOf('file:///a', stamp, ''), undefined, content);
      assert.equal(await textOf(cache, source('a')), 'record of a', content);
    }
    rmSync(index, { force: true });
    mkdirSync(index);
    assert.deepEqual((await openCache(folder())).files(), []);
  });

  it('keeps nothing of another engine', async () => {
    await stored('a', 'record of a');
    const cache = await openCache(folder(), { engine: 'the next' });
    assert.equal(await cache.read(source('a')), undefined);
    assert.equal(cache.sourceOf('file:///a', stamp, ''), undefined);
    assert.deepEqual(recordFiles(folder()), []);
  });

  it('deletes what is none of its own, and what was half written', async () => {
    await stored('a', 'record of a');
    const [record = ''] = recordFiles(folder());
    for (const file of [`${record}.1.2.tmp`, path.join(folder(), 'index.json.1.2.tmp'), path.join(folder(), 'else')])
      writeFileSync(file, 'torn');
    const cache = await openCache(folder());
    assert.deepEqual(filesBelow(folder()).sort(), [path.join(folder(), 'index.json'), record].sort());
    assert.equal(await textOf(cache, source('a')), 'record of a');
  });

  it('stays within its bound: what was used least lately goes', async () => {
    const cache = await openCache(folder(), { mostBytes: 50_000 });
    for (let index = 0; index < 4; index++) await cache.write(source(`${index}`), noise(10_000, index));
    const old = Date.now() / 1000 - 100_000;
    // By age 2, 0, 1, 3.
    const order = [2, 0, 1, 3];
    for (const [age, index] of order.entries()) {
      const before = new Set(recordFiles(folder()));
      await cache.drop(source(`${index}`));
      const file = [...before].find((each) => !recordFiles(folder()).includes(each));
      await cache.write(source(`${index}`), noise(10_000, index));
      assert.ok(file);
      utimesSync(file, old + age, old + age);
    }
    const again = await openCache(folder(), { mostBytes: 50_000 });
    assert.ok((await again.read(source('2'))) !== undefined, 'the oldest is used, and thereby the newest');
    await again.write(source('4'), noise(10_000, 4));
    await again.write(source('5'), noise(10_000, 5));
    const left = [];
    for (let index = 0; index < 6; index++) if ((await again.read(source(`${index}`))) !== undefined) left.push(index);
    assert.deepEqual(left, [2, 3, 4, 5]);
    assert.ok(again.bytes <= 50_000);
    const onDisk = recordFiles(folder()).reduce((sum, file) => sum + readFileSync(file).length, 0);
    assert.equal(onDisk, again.bytes);
    await again.write(source('6'), noise(60_000, 6));
    assert.equal(await again.read(source('6')), undefined, 'larger than the whole cache');
    assert.ok((await openCache(folder(), { mostBytes: 15_000 })).bytes <= 15_000, 'a bound that is lower now');
  });

  it('goes on when it cannot write, and says why', async () => {
    const cache = await stored('a', 'record of a');
    rmSync(folder(), { recursive: true });
    await cache.write(source('b'), bytesOf('record of b'));
    assert.match(cache.failure ?? '', /ENOENT/);
    assert.equal(await cache.read(source('b')), undefined);
    assert.equal(await cache.read(source('a')), undefined);
    await cache.save();
    await cache.clear();
  });

  it('is empty once it is cleared', async () => {
    const cache = await stored('a', 'record of a');
    await cache.clear();
    assert.deepEqual(filesBelow(folder()), []);
    assert.equal(await cache.read(source('a')), undefined);
    assert.deepEqual((await openCache(folder())).files(), []);
  });

  it('has the old or the new when its process is killed, at any moment', async function () {
    this.timeout(60_000);
    const found = new Set<number>();
    let torn = 0;
    // On a busy machine it takes more of them until one comes at the right moment.
    const isSeen = () => torn > 0 && found.size === 2;
    for (let kill = 0; kill < 12 || (kill < 100 && !isSeen()); kill++) {
      const child = spawn(process.execPath, [__filename, String(kill)], {
        env: { ...process.env, [WRITER]: folder() },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(child.stdout, 'data');
      await new Promise((resolve) => setTimeout(resolve, 5 + ((kill * 11) % 40)));
      child.kill('SIGKILL');
      await once(child, 'exit');
      torn += filesBelow(folder()).filter((file) => file.endsWith('.tmp')).length;
      const cache = await openCache(folder(), { mostBytes: 100 * MANY });
      assert.ok(!filesBelow(folder()).some((file) => file.endsWith('.tmp')), 'nothing half written is left');
      const bytes = await cache.read(ONE);
      const which = RECORDS.findIndex((record) => bytes !== undefined && bytes !== null && Buffer.from(bytes).equals(record));
      assert.ok(which >= 0, 'neither the old nor the new');
      found.add(which);
      assert.deepEqual(cache.files(), ['file:///one'], 'the index');
    }
    assert.equal(found.size, 2, 'both were seen');
    assert.ok(torn > 0, 'some were killed in mid-write');
  });
}
