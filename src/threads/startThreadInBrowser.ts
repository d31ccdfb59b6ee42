import type { ThreadLike, ThreadStart } from './thread';

/** As much of a browser's worker as is used here. */
interface BrowserWorker {
  postMessage(message: unknown, transfer: readonly ArrayBuffer[]): void;
  terminate(): void;
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string; preventDefault(): void }) => void) | null;
  onmessageerror: (() => void) | null;
}

declare const Worker: new (address: string) => BrowserWorker;

type Listeners = { readonly message: unknown; readonly error: Error; readonly exit: number };

/** A browser's worker that behaves as one of Node's: it ends with the first error that nobody caught, and says so. */
class BrowserThread implements ThreadLike {
  readonly #worker: BrowserWorker;
  readonly #listeners: { [Event in keyof Listeners]: ((what: Listeners[Event]) => void)[] } = {
    message: [],
    error: [],
    exit: [],
  };
  #hasEnded = false;

  constructor({ script, data }: ThreadStart) {
    this.#worker = new Worker(script.toString(true));
    this.#worker.onmessage = (event) => this.#tell('message', event.data);
    this.#worker.onmessageerror = () => this.#fail('a message could not be read');
    this.#worker.onerror = (event) => {
      event.preventDefault();
      this.#fail(event.message ?? 'its script could not be loaded');
    };
    // What runs there waits for it: `runThread`.
    this.#worker.postMessage(data, []);
  }

  postMessage(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
    this.#worker.postMessage(message, transfer);
  }

  on<Event extends keyof Listeners>(event: Event, listener: (what: Listeners[Event]) => void): void {
    this.#listeners[event].push(listener);
  }

  terminate(): Promise<number> {
    this.#worker.terminate();
    // Whoever ends it has first to be done with that, as with Node's.
    if (!this.#hasEnded) queueMicrotask(() => this.#tell('exit', 1));
    this.#hasEnded = true;
    return Promise.resolve(1);
  }

  #fail(message: string): void {
    this.#tell('error', new Error(message));
    void this.terminate();
  }

  #tell<Event extends keyof Listeners>(event: Event, what: Listeners[Event]): void {
    for (const listener of this.#listeners[event]) listener(what);
  }
}

/** Starts a browser's worker: an extension that runs in a browser has no other. */
export function startThread(start: ThreadStart): ThreadLike {
  return new BrowserThread(start);
}
