import type { Format, ProvenanceStep } from '../core/filing';
import { readingOf } from '../core/library/condense';
import type { MetricEntry, ReadFigure, Reading } from '../core/library/reading';
import { answerSchema, type Answer, type Request } from './protocol';

/** What the client needs of a `worker_threads` worker. */
export interface WorkerLike {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'exit', listener: (code: number) => void): unknown;
  terminate(): Promise<number>;
}

/** One text of one document. */
export interface DocumentText {
  /** Names the document for as long as it is open. */
  readonly key: string;
  readonly version: number;
  readonly text: string;
  readonly format: Format;
  /** The user says that this is a filing. */
  readonly insist: boolean;
  /** Tags of the languages it may be in, the likeliest first; all when empty. */
  readonly languages: readonly string[];
}

/** What went wrong, for the log and, once, for the user. */
export interface AnalysisProblem {
  /** `restarted`: the worker died and the work goes on · `failed`: this request has no answer. */
  readonly outcome: 'restarted' | 'failed';
  /** The document that was being read, where one was. */
  readonly key: string | null;
  readonly message: string;
}

/** The answer that ends a request, with the figures that came before it. */
interface Ending {
  readonly answer: Answer;
  readonly figures: readonly ReadFigure[];
}

interface Pending {
  readonly request: Exclude<Request, { type: 'forget' }>;
  readonly settle: (ending: Ending | undefined) => void;
  figures: ReadFigure[];
  attempts: number;
}

interface Queue {
  /** Handed to the worker, not yet answered. */
  inFlight: boolean;
  /** The newest text that waits for that answer; older ones have been let go. */
  next: { readonly document: DocumentText; readonly settle: (reading: Reading | undefined) => void } | undefined;
}

/** A text that kills the worker twice would kill it a third time. */
const MOST_ATTEMPTS = 2;

/**
 * The editor's side of the protocol. Starts the worker when it is first needed, and again when it dies. Of one document only
 * one text is with the worker and only the newest waits; a result that a newer text has overtaken is never delivered.
 */
export class AnalysisClient {
  readonly #start: () => WorkerLike;
  readonly #report: (problem: AnalysisProblem) => void;
  readonly #pending = new Map<number, Pending>();
  readonly #queues = new Map<string, Queue>();
  #worker: WorkerLike | undefined;
  #nextId = 0;
  #disposed = false;

  constructor(start: () => WorkerLike, report: (problem: AnalysisProblem) => void) {
    this.#start = start;
    this.#report = report;
  }

  /** The reading of a text; undefined when a newer text of the document overtook it, or when it could not be read. */
  analyse(document: DocumentText): Promise<Reading | undefined> {
    const queue = this.#queues.get(document.key) ?? { inFlight: false, next: undefined };
    this.#queues.set(document.key, queue);
    queue.next?.settle(undefined);
    return new Promise((settle) => {
      queue.next = { document, settle };
      if (!queue.inFlight) this.#sendNext(document.key, queue);
    });
  }

  /** The steps that led to a figure; undefined when `version` is not the one that was analysed last. */
  async explain(key: string, version: number, figure: number): Promise<readonly ProvenanceStep[] | undefined> {
    const answer = (await this.#ask({ type: 'explain', id: this.#newId(), key, version, figure }))?.answer;
    return (answer?.type === 'explained' ? answer.steps : null) ?? undefined;
  }

  /** The catalogue's entry for a metric; undefined when it has none. */
  async describe(metric: string): Promise<MetricEntry | undefined> {
    const answer = (await this.#ask({ type: 'describe', id: this.#newId(), metric }))?.answer;
    return (answer?.type === 'described' ? answer.entry : null) ?? undefined;
  }

  /** The document is closed: nothing more will be asked about it. */
  forget(key: string): void {
    this.#queues.get(key)?.next?.settle(undefined);
    this.#queues.delete(key);
    this.#worker?.postMessage({ type: 'forget', key } satisfies Request);
  }

  /** Ends the worker; what it was doing starts again in a new one. */
  restart(): void {
    void this.#worker?.terminate();
  }

  dispose(): void {
    this.#disposed = true;
    const worker = this.#worker;
    this.#worker = undefined;
    for (const { settle } of this.#pending.values()) settle(undefined);
    this.#pending.clear();
    void worker?.terminate();
  }

  #newId(): number {
    return this.#nextId++;
  }

  #sendNext(key: string, queue: Queue): void {
    const { next } = queue;
    if (next === undefined) return;
    queue.next = undefined;
    queue.inFlight = true;
    const { document, settle } = next;
    void this.#ask({ type: 'analyse', id: this.#newId(), ...document, languages: [...document.languages] }).then((ending) => {
      queue.inFlight = false;
      const overtaken = queue.next !== undefined || this.#queues.get(key) !== queue;
      settle(overtaken || ending === undefined ? undefined : readingFrom(ending, document.text));
      this.#sendNext(key, queue);
    });
  }

  #ask(request: Pending['request']): Promise<Ending | undefined> {
    if (this.#disposed) return Promise.resolve(undefined);
    return new Promise((settle) => {
      this.#send({ request, settle, figures: [], attempts: 0 });
    });
  }

  #send(pending: Pending): void {
    pending.attempts++;
    pending.figures = [];
    this.#pending.set(pending.request.id, pending);
    try {
      this.#worker ??= this.#startWorker();
      this.#worker.postMessage(pending.request);
    } catch (error) {
      this.#fail(pending, String(error));
    }
  }

  #startWorker(): WorkerLike {
    const worker = this.#start();
    let reason = '';
    worker.on('message', (message) => this.#receive(message));
    worker.on('error', (error) => (reason = error.stack ?? error.message));
    worker.on('exit', (code) => {
      if (this.#worker === worker) this.#workerDied(reason || `exit code ${code}`);
    });
    return worker;
  }

  #receive(message: unknown): void {
    const checked = answerSchema.safeParse(message);
    if (!checked.success) return this.#refuse(message, checked.error.message);
    const answer = checked.data;
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if (answer.type === 'failed') return this.#fail(pending, answer.message);
    if (answer.type === 'figures') return void pending.figures.push(...answer.figures);
    this.#pending.delete(answer.id);
    pending.settle({ answer, figures: pending.figures });
  }

  /** An answer that does not fit the protocol still ends the wait of whoever asked. */
  #refuse(message: unknown, why: string): void {
    const id = typeof message === 'object' && message !== null && 'id' in message ? message.id : undefined;
    const pending = typeof id === 'number' ? this.#pending.get(id) : undefined;
    if (pending !== undefined) this.#fail(pending, why);
    else this.#report({ outcome: 'failed', key: null, message: why });
  }

  #workerDied(reason: string): void {
    this.#worker = undefined;
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

function readingFrom({ answer, figures }: Ending, text: string): Reading | undefined {
  return answer.type === 'analysed' ? readingOf({ ...answer.condensed, figures }, text) : undefined;
}

function keyOf({ request }: Pending): string | null {
  return 'key' in request ? request.key : null;
}
