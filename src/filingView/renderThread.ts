import type * as vscode from 'vscode';
import { Inbox } from '../analysis/inbox';
import { MOST_THREAD_MEGABYTES } from '../analysis/limits';
import { Watchdog } from '../analysis/watchdog';
import { startThread } from '../threads/startThread';
import type { ThreadLike } from '../threads/thread';
import type { Part, RenderedPage } from './render/rendered';
import { renderAnswerSchema, type RenderAnswer, type RenderTask } from './render/schemas';

/** Renders pages away from the extension host's thread. */
export interface Renderer {
  render(task: Omit<RenderTask, 'id'>): Promise<RenderedPage>;
}

interface Pending {
  readonly task: RenderTask;
  parts: Part[];
  attempts: number;
  readonly resolve: (page: RenderedPage) => void;
  readonly reject: (error: Error) => void;
}

/** A page is made twice, without its figures and with them: meanwhile the thread is kept, with what it has parsed. */
const IDLE_MS = 20_000;
/** A page that kills the thread twice would kill it a third time. */
const MOST_ATTEMPTS = 2;

/** @param script of the thread */
export function renderThread(script: vscode.Uri): RenderThread {
  return new RenderThread(() => startThread({ script, mostMegabytes: MOST_THREAD_MEGABYTES }));
}

/** A thread that is there while there are pages to render, and some time longer. Where it dies or hangs, another one takes its place. */
export class RenderThread implements Renderer {
  readonly #startThread: () => ThreadLike;
  readonly #pending = new Map<number, Pending>();
  readonly #watchdog: Watchdog;
  #worker: ThreadLike | undefined;
  #idle: NodeJS.Timeout | undefined;
  #nextId = 0;

  constructor(start: () => ThreadLike, mostSilenceMs?: number) {
    this.#startThread = start;
    this.#watchdog = new Watchdog((why) => this.#ended(new Error(why)), mostSilenceMs);
  }

  /** @throws Error when the page cannot be made, or was given up */
  render(task: Omit<RenderTask, 'id'>): Promise<RenderedPage> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#send({ task: { ...task, id }, parts: [], attempts: 0, resolve, reject });
    });
  }

  dispose(): void {
    this.#stop();
    for (const { reject } of this.#takePending()) reject(new Error('it was ended'));
  }

  #send(pending: Pending): void {
    clearTimeout(this.#idle);
    pending.attempts++;
    pending.parts = [];
    this.#pending.set(pending.task.id, pending);
    this.#worker ??= this.#start();
    this.#worker.postMessage(pending.task);
    this.#watchdog.wait();
  }

  #start(): ThreadLike {
    const worker = this.#startThread();
    const inbox = new Inbox((message) => {
      if (this.#worker === worker) this.#receive(message);
    });
    let reason: Error | undefined;
    worker.on('message', (message: unknown) => inbox.add(message));
    worker.on('error', (error) => (reason = error));
    worker.on('exit', (code) => {
      inbox.clear();
      if (this.#worker === worker) this.#ended(reason ?? new Error(`the renderer ended with code ${code}`));
    });
    return worker;
  }

  #receive(message: unknown): void {
    const checked = renderAnswerSchema.safeParse(message);
    if (!checked.success) return this.#ended(new Error(checked.error.message));
    this.#take(checked.data);
    this.#watchdog.heard(this.#pending.size > 0);
  }

  #take(answer: RenderAnswer): void {
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if (answer.type === 'parts') return void pending.parts.push(...answer.parts);
    this.#pending.delete(answer.id);
    if (answer.type === 'failed') pending.reject(new Error(answer.message));
    else pending.resolve({ title: answer.title, styles: answer.styles, parts: pending.parts });
    if (this.#pending.size === 0) this.#idle = setTimeout(() => this.#stop(), IDLE_MS);
  }

  /** Nobody waits for a thread that is gone, or that is not to be trusted: what it was doing starts again in another. */
  #ended(reason: Error): void {
    this.#stop();
    for (const pending of this.#takePending()) {
      if (pending.attempts >= MOST_ATTEMPTS) pending.reject(reason);
      else this.#send(pending);
    }
  }

  #takePending(): Pending[] {
    const pending = [...this.#pending.values()];
    this.#pending.clear();
    return pending;
  }

  #stop(): void {
    clearTimeout(this.#idle);
    this.#watchdog.rest();
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }
}
