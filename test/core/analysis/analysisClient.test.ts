import assert from 'node:assert/strict';
import { AnalysisClient } from '../../../src/analysis/analysisClient';
import type { AnalysisProblem } from '../../../src/analysis/workerLink';
import type { ThreadLike } from '../../../src/threads/thread';
import { requestSchema, type Answer, type Request } from '../../../src/analysis/protocol';
import { condense } from '../../../src/core/library/condense';
import { figure } from '../library/readings';
import { analysisWithFigure } from './analyses';

/** A worker that keeps what it is asked, and answers when the test says so. */
class WorkerInHand implements ThreadLike {
  readonly requests: Request[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (argument: never) => void>();

  postMessage(message: unknown): void {
    this.requests.push(message as Request);
  }

  on(event: string, listener: (argument: never) => void): void {
    this.#listeners.set(event, listener);
  }

  terminate(): Promise<number> {
    this.terminated = true;
    this.die(1);
    return Promise.resolve(1);
  }

  say(message: unknown): void {
    (this.#listeners.get('message') as (message: unknown) => void)(message);
  }

  die(code: number): void {
    (this.#listeners.get('exit') as (code: number) => void)(code);
  }

  /** Answers the latest request to analyse. */
  answer(): void {
    const request = this.requests.findLast(({ type }) => type === 'analyse');
    assert.ok(request?.type === 'analyse');
    const emptyCatalogue = { byId: () => undefined, label: () => undefined };
    const { figures, mentions, evidence, profile } = condense(analysisWithFigure(request.text), emptyCatalogue, 'en');
    this.say({ type: 'figures', id: request.id, figures: [...figures, ...figures] } satisfies Answer);
    this.say({ type: 'figures', id: request.id, figures: [...figures] } satisfies Answer);
    this.say({ type: 'mentions', id: request.id, mentions: [...mentions] } satisfies Answer);
    this.say({ type: 'analysed', id: request.id, rest: { evidence, profile } } satisfies Answer);
  }
}

function makeClient(mostSilenceMs?: number) {
  const workers: WorkerInHand[] = [];
  const problems: AnalysisProblem[] = [];
  const start = () => {
    const worker = new WorkerInHand();
    workers.push(worker);
    return worker;
  };
  const client = new AnalysisClient(start, (problem) => problems.push(problem), mostSilenceMs);
  const worker = () => {
    const last = workers.at(-1);
    assert.ok(last);
    return last;
  };
  const texts = () => worker().requests.flatMap((request) => (request.type === 'analyse' ? [request.text] : []));
  return { client, workers, worker, problems, texts };
}

const SILENCE_MS = 50;
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let version = 0;
const document = (text: string, key = 'file:///a.md') =>
  ({ key, version: version++, text, format: 'text', insist: false, languages: ['de', 'en'] }) as const;

describe('the analysis client', () => {
  it('starts no worker before it is asked', async () => {
    const { client, workers, worker } = makeClient();
    assert.equal(workers.length, 0);
    const reading = client.analyse(document('one'));
    worker().answer();
    assert.equal((await reading)?.text, 'one');
  });

  it('says how the text is to be read, as the protocol wants it', () => {
    const { client, worker } = makeClient();
    void client.analyse(document('one'));
    const request = requestSchema.parse(worker().requests[0]);
    assert.ok(request.type === 'analyse');
    assert.deepEqual([request.format, request.insist, request.languages], ['text', false, ['de', 'en']]);
  });

  it('puts the parts of an answer together', async () => {
    const { client, worker } = makeClient();
    const reading = client.analyse(document('one'));
    worker().answer();
    assert.equal((await reading)?.figures.length, 3);
  });

  it('forgets the parts that a worker sent before it died', async () => {
    const { client, worker } = makeClient();
    const reading = client.analyse(document('one'));
    worker().say({ type: 'figures', id: 0, figures: [figure('1', null)] } satisfies Answer);
    worker().die(1);
    worker().answer();
    assert.equal((await reading)?.figures.length, 3);
  });

  it('queues only the newest text of a document and never delivers an overtaken result', async () => {
    const { client, worker, texts } = makeClient();
    const [first, second, third] = ['1', '2', '3'].map((text) => client.analyse(document(text)));
    assert.deepEqual(texts(), ['1']);
    assert.equal(await second, undefined);
    worker().answer();
    assert.equal(await first, undefined);
    assert.deepEqual(texts(), ['1', '3']);
    worker().answer();
    assert.equal((await third)?.text, '3');
  });

  it('does not let one document wait for another', () => {
    const { client, texts } = makeClient();
    void client.analyse(document('a'));
    void client.analyse(document('b', 'file:///b.md'));
    assert.deepEqual(texts(), ['a', 'b']);
  });

  it('starts the worker again when it dies, and asks again', async () => {
    const { client, workers, worker, problems } = makeClient();
    const reading = client.analyse(document('one'));
    worker().die(1);
    assert.equal(workers.length, 2);
    worker().answer();
    assert.equal((await reading)?.text, 'one');
    assert.deepEqual(
      problems.map(({ outcome, key }) => [outcome, key]),
      [['restarted', 'file:///a.md']],
    );
  });

  it('gives up on a text that kills the worker twice, and goes on with the next', async () => {
    const { client, worker, problems } = makeClient();
    const deadly = client.analyse(document('deadly'));
    worker().die(1);
    worker().die(1);
    assert.equal(await deadly, undefined);
    assert.deepEqual(
      problems.map(({ outcome }) => outcome),
      ['restarted', 'failed'],
    );
    const next = client.analyse(document('harmless'));
    worker().answer();
    assert.equal((await next)?.text, 'harmless');
  });

  it('ends a worker that hangs, and asks another', async () => {
    const { client, workers, worker, problems } = makeClient(SILENCE_MS);
    const reading = client.analyse(document('one'));
    await later(1.5 * SILENCE_MS);
    assert.deepEqual([workers.length, workers[0]?.terminated], [2, true]);
    worker().answer();
    assert.equal((await reading)?.text, 'one');
    assert.match(problems[0]?.message ?? '', /said nothing for 0.05 seconds/);
    await later(2 * SILENCE_MS);
    assert.equal(workers.length, 2, 'nobody is waited for any more');
  });

  it('gives up on a text over which two workers hang', async () => {
    const { client, problems } = makeClient(SILENCE_MS);
    assert.equal(await client.analyse(document('endless')), undefined);
    assert.deepEqual(
      problems.map(({ outcome }) => outcome),
      ['restarted', 'failed'],
    );
  });

  it('lets a worker take its time as long as it says something', async () => {
    const { client, workers, worker } = makeClient(SILENCE_MS);
    const reading = client.analyse(document('one'));
    for (let turn = 0; turn < 6; turn++) {
      await later(SILENCE_MS / 2);
      worker().say({ type: 'mentions', id: 0, mentions: [] } satisfies Answer);
    }
    worker().answer();
    assert.equal((await reading)?.text, 'one');
    assert.equal(workers.length, 1);
  });

  it('takes nothing from a worker that it has given up', async () => {
    const { client, workers, worker } = makeClient(SILENCE_MS);
    const reading = client.analyse(document('one'));
    await later(1.5 * SILENCE_MS);
    workers[0]?.say({ type: 'failed', id: 0, message: 'too late' } satisfies Answer);
    worker().answer();
    assert.equal((await reading)?.text, 'one');
  });

  it('starts a worker anew on request, without a word, as often as wanted', async () => {
    const { client, workers, worker, problems } = makeClient();
    const reading = client.analyse(document('one'));
    for (let turn = 0; turn < 3; turn++) client.restart();
    assert.equal(workers.length, 4);
    worker().answer();
    assert.equal((await reading)?.text, 'one');
    assert.deepEqual(problems, []);
  });

  it('reports an answer that does not fit, and ends the wait', async () => {
    const { client, worker, problems } = makeClient();
    const reading = client.analyse(document('one'));
    worker().say({ type: 'analysed', id: 0, rest: { outline: 'many' } });
    assert.equal(await reading, undefined);
    assert.equal(problems[0]?.outcome, 'failed');
  });

  it('survives a worker that cannot be started', async () => {
    const problems: AnalysisProblem[] = [];
    const client = new AnalysisClient(
      () => {
        throw new Error('no such file');
      },
      (problem) => problems.push(problem),
    );
    assert.equal(await client.analyse(document('one')), undefined);
    assert.match(problems[0]?.message ?? '', /no such file/);
  });

  it('delivers nothing for a document that was closed meanwhile, and tells the worker to forget it', async () => {
    const { client, worker } = makeClient();
    const reading = client.analyse(document('one'));
    client.forget('file:///a.md');
    worker().answer();
    assert.equal(await reading, undefined);
    assert.deepEqual(worker().requests.at(-1), { type: 'forget', key: 'file:///a.md' });
  });

  it('ends every wait when it is disposed, and starts nothing more', async () => {
    const { client, workers, worker } = makeClient();
    const reading = client.analyse(document('one'));
    client.dispose();
    assert.equal(await reading, undefined);
    assert.equal(worker().terminated, true);
    assert.equal(await client.analyse(document('two')), undefined);
    assert.equal(workers.length, 1);
  });

  it('reads a file, whose canonical text comes back', async () => {
    const { client, worker } = makeClient();
    const bytes = Uint8Array.of(0x35);
    const read = client.read({ key: 'a', version: 1, bytes, insist: true, languages: [] });
    assert.deepEqual(requestSchema.parse(worker().requests[0]), {
      type: 'read',
      id: 0,
      key: 'a',
      version: 1,
      bytes,
      insist: true,
      languages: [],
    });
    const emptyCatalogue = { byId: () => undefined, label: () => undefined };
    const { figures, mentions, evidence, profile } = condense(analysisWithFigure('5'), emptyCatalogue, 'en');
    const none = new Uint32Array();
    const sourceMap = { text: none, textLength: none, source: none, sourceLength: none };
    worker().say({ type: 'figures', id: 0, figures: [...figures] } satisfies Answer);
    worker().say({ type: 'mentions', id: 0, mentions: [...mentions] } satisfies Answer);
    worker().say({ type: 'read', id: 0, rest: { evidence, profile }, text: '5', sourceMap } satisfies Answer);
    const result = await read;
    assert.ok(result?.type === 'read');
    assert.deepEqual([result.reading.text, result.reading.figures.length, result.sourceMap], ['5', 1, sourceMap]);
  });

  it('passes on that a file is in an encoding nobody knows', async () => {
    const { client, worker, problems } = makeClient();
    const read = client.read({ key: 'a', version: 1, bytes: new Uint8Array(), insist: true, languages: [] });
    worker().say({ type: 'undecodable', id: 0, encoding: 'klingon' } satisfies Answer);
    assert.deepEqual(await read, { type: 'undecodable', encoding: 'klingon' });
    assert.deepEqual(problems, []);
  });

  it('asks for the library’s record, and says while it waits for anything', async () => {
    const { client, worker } = makeClient();
    assert.equal(client.isBusy, false);
    const record = client.record({ key: 'file:///a.md', version: 3 });
    assert.deepEqual(worker().requests, [{ type: 'record', id: 0, key: 'file:///a.md', version: 3 }]);
    assert.equal(client.isBusy, true);
    worker().say({ type: 'recorded', id: 0, record: new Uint8Array([1]) } satisfies Answer);
    assert.deepEqual(await record, new Uint8Array([1]));
    assert.equal(client.isBusy, false);
  });

  it('asks for provenance and catalogue entries', async () => {
    const { client, worker } = makeClient();
    const steps = client.explain({ key: 'file:///a.md', version: 3 }, 7);
    const entry = client.describe('us-gaap:Revenues');
    worker().say({ type: 'explained', id: 0, steps: [{ of: 'unit', rule: 'currency', result: 'CNY' }] } satisfies Answer);
    worker().say({ type: 'described', id: 1, entry: null } satisfies Answer);
    assert.equal((await steps)?.[0]?.result, 'CNY');
    assert.equal(await entry, undefined);
  });

  describe('with files of the workspace', () => {
    const files = [{ uri: 'file:///metrics.json', kind: 'metrics', text: '{}' }] as const;
    const catalogued = (id: number): Answer => ({ type: 'catalogued', id, files: [], companies: [], changed: true });

    it('starts nothing where there are none', async () => {
      const { client, workers } = makeClient();
      assert.deepEqual(await client.useFiles([]), { files: [], companies: [], changed: false });
      assert.equal(workers.length, 0);
    });

    it('says so when there are none any more', () => {
      const { client, worker } = makeClient();
      void client.useFiles(files);
      void client.useFiles([]);
      assert.deepEqual(
        worker().requests.map((request) => request.type === 'catalogue' && request.files.length),
        [1, 0],
      );
    });

    it('tells a new worker of them before anything else', async () => {
      const { client, worker } = makeClient();
      const used = client.useFiles(files);
      worker().say(catalogued(0));
      assert.equal((await used)?.changed, true);
      const reading = client.analyse(document('one'));
      worker().die(1);
      assert.deepEqual(
        worker().requests.map(({ type }) => type),
        ['catalogue', 'analyse'],
      );
      worker().say(catalogued(0));
      worker().answer();
      assert.equal((await reading)?.text, 'one');
    });

    it('tells a worker that dies of them once more', async () => {
      const { client, worker } = makeClient();
      const used = client.useFiles(files);
      worker().die(1);
      assert.deepEqual(
        worker().requests.map(({ type }) => type),
        ['catalogue'],
      );
      worker().say(catalogued(0));
      assert.equal((await used)?.changed, true);
    });
  });

  it('asks for all metrics, and for what to write for an alias', async () => {
    const { client, worker } = makeClient();
    const listed = client.listMetrics('de');
    const outcome = client.alias({ uri: 'a', text: '' }, { metric: 'x:A', language: 'en', label: 'A' });
    worker().say({ type: 'listed', id: 0, languages: ['de'] } satisfies Answer);
    worker().say({ type: 'aliased', id: 1, outcome: { type: 'known' } } satisfies Answer);
    assert.deepEqual(await listed, { metrics: [], languages: ['de'] });
    assert.deepEqual(await outcome, { type: 'known' });
  });
});
