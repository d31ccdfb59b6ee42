// `npm run fuzz -- [--runs 200000] [--seed N] [--grep TEXT]`: tries what is to hold of any document on a great many. Prints the seed, and
// of a property that does not hold the smallest case that was found. A case that does not end is named as well.
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { properties, shareOf } from './properties/all';

const USUAL_RUNS = '200000';
/** Far longer than any case takes on a busy machine. */
const HANGS_AFTER_MS = 60_000;

interface Wanted {
  readonly runs: number;
  readonly seed: number;
  readonly grep: string;
}

type Message =
  | { readonly type: 'case'; readonly property: string; readonly input: string }
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'end'; readonly cases: number; readonly failed: number };

/** In a thread of its own, so that somebody is left to tell of a case that does not end. */
async function tryAll({ runs, seed, grep }: Wanted, tell: (message: Message) => void): Promise<void> {
  let [cases, failed] = [0, 0];
  for (const property of properties.filter(({ name }) => name.includes(grep))) {
    const share = shareOf(property, runs);
    let tried = 0;
    const watch = (input: unknown) => {
      tried++;
      tell({ type: 'case', property: property.name, input: JSON.stringify(input) });
    };
    const start = performance.now();
    const failure = await property.check(share, seed, watch).then(() => undefined, inWords);
    cases += tried;
    const seconds = ((performance.now() - start) / 1000).toFixed(0);
    if (failure === undefined) tell({ type: 'line', text: `ok    ${tried} cases, ${seconds} s: ${property.name}` });
    else {
      failed++;
      tell({ type: 'line', text: `FAILS after ${tried} cases: ${property.name}\n${failure}` });
    }
  }
  tell({ type: 'end', cases, failed });
}

/** With what went wrong in the smallest case. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}\n${inWords(error.cause)}\n${error.stack ?? ''}`;
}

function watchOver(wanted: Wanted): void {
  console.log(`seed ${wanted.seed}`);
  let last: Extract<Message, { type: 'case' }> | undefined;
  const worker = new Worker(__filename, { workerData: wanted });
  const hangs = () => {
    console.log(`HANGS: ${last?.property}\n${last?.input}`);
    process.exit(1);
  };
  let timer = setTimeout(hangs, HANGS_AFTER_MS);
  worker.on('message', (message: Message) => {
    clearTimeout(timer);
    if (message.type === 'case') last = message;
    else if (message.type === 'line') console.log(message.text);
    else {
      console.log(`${message.cases} cases, ${message.failed} properties do not hold, seed ${wanted.seed}`);
      process.exitCode = message.failed > 0 || message.cases === 0 ? 1 : 0;
      return;
    }
    timer = setTimeout(hangs, HANGS_AFTER_MS);
  });
  worker.on('error', (error) => {
    clearTimeout(timer);
    console.log(`DIED: ${last?.property}\n${last?.input}\n${error.stack ?? error.message}`);
    process.exitCode = 1;
  });
}

function wantedOf(argv: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...argv],
    options: { runs: { type: 'string', default: USUAL_RUNS }, seed: { type: 'string' }, grep: { type: 'string', default: '' } },
  });
  const [runs, seed] = [Number(values.runs), Number(values.seed ?? Date.now() % 2 ** 31)];
  if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) throw new Error('--runs and --seed are whole numbers');
  return { runs, seed, grep: values.grep };
}

if (isMainThread) watchOver(wantedOf(process.argv.slice(2)));
else void tryAll(workerData as Wanted, (message) => parentPort?.postMessage(message));
