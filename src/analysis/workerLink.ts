import { inNextTurn } from '../threads/nextTurn';
import type { ThreadLike } from '../threads/thread';
import { Inbox } from './inbox';
import { addPart, isPart, noParts, type Parts } from './parts';
import { answerSchema, type Answer, type Request } from './protocol';
import { Watchdog } from './watchdog';

/** A request that has an answer. */
export type Question = Exclude<Request, { type: 'forget' }>;

/** What went wrong, for the log and, once, for the user. */
export interface AnalysisProblem {
  /** `restarted`: the worker died and the work goes on · `failed`: this request has no answer. */
  readonly outcome: 'restarted' | 'failed';
  /** The document that was being read, where one was. */
  readonly key: string | null;
  readonly message: string;
}

/** The answer that ends a request, with the parts that came before it. */
export interface Ending extends Parts {
  readonly answer: Answer;
}

interface Pending {
  readonly request: Question;
  readonly settle: (ending: Ending | undefined) => void;
  parts: Parts;
  attempts: number;
}

/** A text that kills the worker twice would kill it a third time. */
const MOST_ATTEMPTS = 2;

/**
 * The line to the worker. Starts it when it is first asked something, and again when it dies or hangs: what it had not answered is asked
 * again, and nobody waits forever.
 */
export class WorkerLink {
  readonly #start: () => ThreadLike;
  readonly #report: (problem: AnalysisProblem) => void;
  readonly #pending = new Map<number, Pending>();
  readonly #watchdog: Watchdog;
  #worker: ThreadLike | undefined;
  #first: Question | undefined;
  #disposed = false;

  /** @param mostSilenceMs how long a worker may say nothing while it is asked something, before it counts as hanging */
  constructor(start: () => ThreadLike, report: (problem: AnalysisProblem) => void, mostSilenceMs?: number) {
    this.#start = start;
    this.#report = report;
    this.#watchdog = new Watchdog((why) => this.#end(why), mostSilenceMs);
  }

  /** Whether something has been asked that has not been answered yet. */
  get isBusy(): boolean {
    return this.#pending.size > 0;
  }

  /** Asks, and has every worker to come be told the same before anything else. */
  askFirst(request: Question): Promise<Ending | undefined> {
    this.#first = request;
    return this.ask(request);
  }

  /** Tells the worker, where there is one, what needs no answer. */
  tell(request: Exclude<Request, Question>): void {
    this.#worker?.postMessage(request);
  }

  /** Ends the worker; what it was doing starts again in a new one. */
  restart(): void {
    const worker = this.#worker;
    if (worker === undefined) return;
    this.#leave();
    for (const pending of [...this.#pending.values()]) this.#send({ ...pending, attempts: 0 });
    void worker.terminate();
  }

  dispose(): void {
    this.#disposed = true;
    const worker = this.#worker;
    this.#leave();
    for (const { settle } of this.#pending.values()) settle(undefined);
    this.#pending.clear();
    void worker?.terminate();
  }

  /** The answer to a question, with the parts before it; undefined where there is none, which has been reported. */
  ask(request: Question): Promise<Ending | undefined> {
    if (this.#disposed) return Promise.resolve(undefined);
    return new Promise((settle) => {
      this.#send({ request, settle, parts: noParts(), attempts: 0 });
    });
  }

  #send(pending: Pending): void {
    pending.attempts++;
    pending.parts = noParts();
    this.#pending.set(pending.request.id, pending);
    try {
      this.#worker ??= this.#startWorker(pending.request);
      this.#worker.postMessage(pending.request);
      this.#watchdog.wait();
    } catch (error) {
      this.#fail(pending, String(error));
    }
  }

  /** A worker that knows what all are told first, unless that is what it is about to be asked. */
  #startWorker(first: Request): ThreadLike {
    const worker = this.#start();
    const inbox = new Inbox((message) => {
      if (this.#worker === worker) this.#receive(message);
    });
    let reason = '';
    worker.on('message', (message) => inbox.add(message));
    worker.on('error', (error) => (reason = error.stack ?? error.message));
    worker.on('exit', (code) => {
      inbox.clear();
      if (this.#worker === worker) this.#workerDied(reason || `exit code ${code}`);
    });
    if (this.#first !== undefined && first !== this.#first) worker.postMessage(this.#first);
    return worker;
  }

  #receive(message: unknown): void {
    this.#take(message);
    this.#watchdog.heard(this.#pending.size > 0);
  }

  #take(message: unknown): void {
    const checked = answerSchema.safeParse(message);
    if (!checked.success) return this.#refuse(message, checked.error.message);
    const answer = checked.data;
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if (answer.type === 'failed') return this.#fail(pending, answer.message);
    if (isPart(answer)) return addPart(pending.parts, answer);
    this.#pending.delete(answer.id);
    // Much may follow from it, and is to have a turn of its own.
    inNextTurn(() => pending.settle({ answer, ...pending.parts }));
  }

  /** An answer that does not fit the protocol still ends the wait of whoever asked. */
  #refuse(message: unknown, why: string): void {
    const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
    const pending = typeof id === 'number' ? this.#pending.get(id) : undefined;
    if (pending !== undefined) this.#fail(pending, why);
    else this.#report({ outcome: 'failed', key: null, message: why });
  }

  /** Does not wait for the worker, which may not even hear that it is to end. */
  #end(reason: string): void {
    const worker = this.#worker;
    if (worker === undefined) return;
    this.#workerDied(reason);
    void worker.terminate();
  }

  /** From now on there is no worker. */
  #leave(): void {
    this.#worker = undefined;
    this.#watchdog.rest();
  }

  #workerDied(reason: string): void {
    this.#leave();
    for (const pending of [...this.#pending.values()]) {
      if (pending.attempts >= MOST_ATTEMPTS) {
        this.#fail(pending, reason);
        continue;
      }
      this.#report({ outcome: 'restarted', key: keyOf(pending), message: reason });
      this.#send(pending);
    }
  }

  #fail(pending: Pending, message: string): void {
    this.#pending.delete(pending.request.id);
    this.#report({ outcome: 'failed', key: keyOf(pending), message });
    pending.settle(undefined);
  }
}

function keyOf({ request }: Pending): string | null {
  return 'key' in request ? request.key : null;
}
