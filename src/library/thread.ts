import { Inbox } from '../analysis/inbox';
import { Watchdog } from '../analysis/watchdog';
import { inNextTurn } from '../threads/nextTurn';
import type { ThreadLike } from '../threads/thread';

/** The thread ended before it answered. */
export class ThreadDiedError extends Error {}

/** How a thread is to be kept. */
export interface ThreadOptions<Answer> {
  readonly start: () => ThreadLike;
  /** Checks a message. @throws Error when it is none of the protocol's */
  readonly check: (message: unknown) => Answer;
  /** Gets what answers no request. */
  readonly other?: (answer: Answer) => void;
  /** It ended though nobody ended it; whoever waited has been told. */
  readonly died?: (reason: string) => void;
  /** How long it is kept with nothing to do; for ever where that is not said. */
  readonly idleMs?: number;
  /** How long it may say nothing while it is asked something, before it counts as hanging and is ended. */
  readonly mostSilenceMs?: number;
}

interface Pending<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * A worker thread that answers requests by their ids. It starts when it is first asked something, and again when it is asked after it
 * has ended.
 */
export class Thread<Request extends { readonly id: number }, Answer extends object> {
  readonly #options: ThreadOptions<Answer>;
  readonly #pending = new Map<number, Pending<Answer>>();
  readonly #watchdog: Watchdog;
  #worker: ThreadLike | undefined;
  #idle: NodeJS.Timeout | undefined;
  #nextId = 0;

  constructor(options: ThreadOptions<Answer>) {
    this.#options = options;
    this.#watchdog = new Watchdog((why) => this.#hangs(why), options.mostSilenceMs);
  }

  /**
   * Buffers named in `transfer` are given away.
   * @throws ThreadDiedError; Error when the thread cannot be started or what it says is not to be understood
   */
  ask(request: (id: number) => Request, transfer: readonly ArrayBuffer[] = []): Promise<Answer> {
    clearTimeout(this.#idle);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#worker ??= this.#start();
      this.#worker.postMessage(request(id), transfer);
      this.#pending.set(id, { resolve, reject });
      this.#watchdog.wait();
    });
  }

  /** Says something that needs no answer, unless there is no thread: one that starts later has to be told anyway. */
  tell(request: Request): void {
    this.#worker?.postMessage(request);
  }

  /** Ends the thread; whoever waits is told that it died. */
  stop(): void {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    this.#watchdog.rest();
    void worker?.terminate();
    this.#reject(new ThreadDiedError('it was ended'));
  }

  #start(): ThreadLike {
    const worker = this.#options.start();
    const inbox = new Inbox((message) => {
      if (this.#worker === worker) this.#receive(message);
    });
    let reason = '';
    worker.on('message', (message) => inbox.add(message));
    worker.on('error', (error) => (reason = error.stack ?? error.message));
    worker.on('exit', (code) => {
      inbox.clear();
      if (this.#worker === worker) this.#ended(reason || `exit code ${code}`);
    });
    return worker;
  }

  #hangs(why: string): void {
    const worker = this.#worker;
    this.#ended(why);
    void worker?.terminate();
  }

  #ended(why: string): void {
    this.#worker = undefined;
    this.#watchdog.rest();
    this.#reject(new ThreadDiedError(why));
    // Behind what those do who have been told.
    inNextTurn(() => this.#options.died?.(why));
  }

  #receive(message: unknown): void {
    const id = idOf(message);
    const pending = id === undefined ? undefined : this.#pending.get(id);
    if (id !== undefined) this.#pending.delete(id);
    try {
      const answer = this.#options.check(message);
      if (pending === undefined) this.#options.other?.(answer);
      else pending.resolve(answer);
    } catch (error) {
      pending?.reject(error instanceof Error ? error : new Error(String(error)));
    }
    this.#watchdog.heard(this.#pending.size > 0);
    const { idleMs } = this.#options;
    if (this.#pending.size === 0 && idleMs !== undefined) {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.stop(), idleMs);
    }
  }

  #reject(error: Error): void {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    for (const { reject } of pending) reject(error);
  }
}

function idOf(message: unknown): number | undefined {
  return typeof message === 'object' && message !== null && 'id' in message && typeof message.id === 'number'
    ? message.id
    : undefined;
}
