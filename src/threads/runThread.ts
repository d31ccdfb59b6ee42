import { isInBrowser } from './isInBrowser';

/** Says something to whoever started the thread. Buffers named in `transfer` are given away. */
export type Post = (message: unknown, transfer?: readonly ArrayBuffer[]) => void;

/** As much of a browser's worker as is used here, seen from inside. */
interface WorkerScope {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
}

/**
 * Runs a thread, of Node's or a browser's: one script serves both.
 * @param begin gets what the thread is told when it is started, and gives what takes each message after that
 */
export function runThread(begin: (data: unknown, post: Post) => (message: unknown) => void): void {
  if (isInBrowser()) runInBrowser(globalThis as unknown as WorkerScope, begin);
  else void runInNode(begin);
}

function runInBrowser(scope: WorkerScope, begin: Parameters<typeof runThread>[0]): void {
  scope.onmessage = ({ data }) => {
    const take = begin(data, (message, transfer = []) => scope.postMessage(message, transfer));
    scope.onmessage = (event) => take(event.data);
  };
}

async function runInNode(begin: Parameters<typeof runThread>[0]): Promise<void> {
  const threads = await import('node:worker_threads');
  const { parentPort } = threads;
  if (parentPort === null) throw new Error('this script is started by Tickmark as a thread, not by itself');
  const take = begin(threads.workerData as unknown, (message, transfer = []) => parentPort.postMessage(message, transfer));
  parentPort.on('message', take);
}
