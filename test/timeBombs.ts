// `npm run bombs -- [--size 1000000] [--grep TEXT]`: files made to cost time or memory, at their full size and at twice that, each pair in a
// process's thread of its own with limited memory. Prints time, growth and memory; fails where one grows faster than its size or ends its thread.
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { bytesOf, SHAPES, type Shape } from './hostile/shapes';
import { wholePath } from './hostile/wholePath';

/** How much longer twice the file may take: linear time is 2. */
const MOST_GROWTH = 2.4;
/** Milliseconds: below that the clock and the collector are what is measured. */
const LEAST_MS = 50;
const TRIES = 3;
/** What the analysis may take of the memory, in megabytes; the editor's own limit for a thread is as large. */
const MEMORY_MEGABYTES = 4096;
/** Nothing takes nearly as long. */
const HANGS_AFTER_MS = 600_000;

interface Task {
  readonly name: string;
  readonly size: number;
}

interface Result {
  readonly once: number;
  readonly twice: number;
  /** Of the larger file, with all that is in the thread. */
  readonly megabytes: number;
}

/** Milliseconds of work: unlike time on the clock, little changed by what else the machine does. */
function workOf(run: () => void): number {
  const from = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** The least of several times, measured until it is plain that the larger one is not too slow. */
function measure(shape: Shape, size: number): Result {
  wholePath(shape.file, bytesOf(shape, Math.min(size, 20_000))); // the compiler's warm-up is nobody's fault
  let [once, twice, megabytes] = [Infinity, Infinity, 0];
  for (let tries = 0; tries < TRIES && !(twice < Infinity && isLinear(once, twice)); tries++) {
    const [small, large] = [bytesOf(shape, size), bytesOf(shape, 2 * size)];
    once = Math.min(
      once,
      workOf(() => wholePath(shape.file, small)),
    );
    twice = Math.min(
      twice,
      workOf(() => wholePath(shape.file, large)),
    );
    megabytes = Math.max(megabytes, process.memoryUsage().rss / 1e6);
  }
  return { once, twice, megabytes };
}

const isLinear = (once: number, twice: number) => twice <= MOST_GROWTH * Math.max(LEAST_MS, once);

function inThread(task: Task): Promise<Result | string> {
  return new Promise((resolve) => {
    const worker = new Worker(__filename, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES } });
    const end = (result: Result | string) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(result);
    };
    const timer = setTimeout(() => end('it does not end'), HANGS_AFTER_MS);
    worker.on('message', end);
    worker.on('error', (error) => end(error.message));
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { size: { type: 'string', default: '1000000' }, grep: { type: 'string', default: '' } },
  });
  const size = Number(values.size);
  let failures = 0;
  for (const { name, file } of SHAPES.filter((shape) => shape.name.includes(values.grep))) {
    const result = await inThread({ name, size });
    const fails = typeof result === 'string' || !isLinear(result.once, result.twice);
    if (fails) failures++;
    console.log(`${fails ? 'FAILS' : 'ok   '} ${file} ${name.padEnd(34)} ${inWords(result)}`);
  }
  console.log(`${failures} of ${SHAPES.length} shapes fail at ${size} and ${2 * size} characters`);
  process.exitCode = failures > 0 ? 1 : 0;
}

function inWords(result: Result | string): string {
  if (typeof result === 'string') return result;
  const { once, twice, megabytes } = result;
  return `${once.toFixed(0).padStart(7)} ms ${twice.toFixed(0).padStart(7)} ms  ${(twice / once).toFixed(2)} × ${megabytes.toFixed(0).padStart(6)} MB`;
}

if (isMainThread) void main();
else {
  const { name, size } = workerData as Task;
  const shape = SHAPES.find((each) => each.name === name);
  if (shape) parentPort?.postMessage(measure(shape, size));
}
