import assert from 'node:assert/strict';
import { Worker, type ResourceLimits } from 'node:worker_threads';
import { AnalysisClient } from '../../../src/analysis/analysisClient';
import type { AnalysisProblem } from '../../../src/analysis/workerLink';

const SCRIPT = './dist/worker.js';
const workerData = { readerLanguage: 'en' };
const TEXT = 'Quarterly results\n\nTotal net revenue was $412.6 million in the third quarter of 2024.\n';
/** Long enough for a worker to start on a busy machine, and for a test to wait. */
const SILENCE_MS = 4000;

const sound = (resourceLimits: ResourceLimits = {}) => new Worker(SCRIPT, { workerData, resourceLimits });
const running = (script: string) => new Worker(script, { eval: true });

/** A worker after another, the last for all that follow. */
function clientOf(...starts: readonly (() => Worker)[]) {
  const problems: AnalysisProblem[] = [];
  const workers: Worker[] = [];
  const start = () => {
    const worker = (starts[workers.length] ?? starts.at(-1) ?? sound)();
    workers.push(worker);
    return worker;
  };
  return { client: new AnalysisClient(start, (problem) => problems.push(problem), SILENCE_MS), problems, workers };
}

let version = 0;
const document = (text: string) =>
  ({ key: 'file:///a.md', version: version++, text, format: 'markdown', insist: true, languages: [] }) as const;

describe('a worker of the analysis, in a thread', () => {
  for (const [what, start, reason] of [
    ['crashes', () => running("setTimeout(() => { throw new Error('a bug') })"), /a bug/],
    [
      'ends by itself',
      () => running("setTimeout(() => process.exit(7), 50); require('worker_threads').parentPort.ref()"),
      /exit code 7/,
    ],
    ['hangs', () => running('for (;;);'), /said nothing/],
    ['takes all the memory', () => sound({ maxOldGenerationSizeMb: 12, maxYoungGenerationSizeMb: 2 }), /memory/],
    [
      'talks nonsense, then dies',
      () => running("require('worker_threads').parentPort.postMessage('?'); setTimeout(() => process.exit(1), 50)"),
      /exit code 1/,
    ],
  ] as const) {
    it(`${what}: another takes its place, and the document is read`, async () => {
      const { client, problems, workers } = clientOf(start, () => sound());
      const reading = await client.analyse(document(TEXT));
      assert.equal(reading?.figures.length, 1);
      assert.equal(workers.length, 2);
      assert.deepEqual([problems.at(-1)?.outcome, problems.at(-1)?.key], ['restarted', 'file:///a.md']);
      assert.match(problems.at(-1)?.message ?? '', reason);
      client.dispose();
    }).timeout(40_000);
  }

  it('is killed in the middle of its work: the newest text is read', async () => {
    const { client, workers } = clientOf(() => sound());
    const [old, newest] = [client.analyse(document(TEXT.repeat(2000))), client.analyse(document(TEXT))];
    await new Promise((resolve) => setTimeout(resolve, 100));
    await workers[0]?.terminate();
    assert.equal((await newest)?.text, TEXT);
    assert.equal(await old, undefined);
    client.dispose();
  }).timeout(40_000);

  it('dies of every text: each is given up, and none waits for ever', async () => {
    const { client, problems } = clientOf(() => running('process.exit(3)'));
    assert.deepEqual(await Promise.all([client.analyse(document(TEXT)), client.describe('us-gaap:Revenues')]), [
      undefined,
      undefined,
    ]);
    assert.equal(problems.filter(({ outcome }) => outcome === 'failed').length, 2);
    client.dispose();
  }).timeout(40_000);
});
