import type * as vscode from 'vscode';
import { Inbox } from '../analysis/inbox';
import { startThread } from '../threads/startThread';
import type { ThreadLike } from '../threads/thread';
import type { Part, RenderedPage } from './render/rendered';
import { renderAnswerSchema, type RenderTask } from './render/schemas';

/** Renders pages away from the extension host's thread. */
export interface Renderer {
  render(task: Omit<RenderTask, 'id'>): Promise<RenderedPage>;
}

interface Pending {
  readonly parts: Part[];
  readonly resolve: (page: RenderedPage) => void;
  readonly reject: (error: Error) => void;
}

/** A page is made twice, without its figures and with them: meanwhile the thread is kept, with what it has parsed. */
const IDLE_MS = 20_000;

/** A thread that is there while there are pages to render, and some time longer. */
export class RenderThread implements Renderer {
  readonly #script: vscode.Uri;
  readonly #pending = new Map<number, Pending>();
  #worker: ThreadLike | undefined;
  #idle: NodeJS.Timeout | undefined;
  #nextId = 0;

  /** @param script of the thread */
  constructor(script: vscode.Uri) {
    this.#script = script;
  }

  render(task: Omit<RenderTask, 'id'>): Promise<RenderedPage> {
    clearTimeout(this.#idle);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { parts: [], resolve, reject });
      this.#worker ??= this.#start();
      this.#worker.postMessage({ ...task, id } satisfies RenderTask);
    });
  }

  dispose(): void {
    this.#stop();
  }

  #start(): ThreadLike {
    const worker = startThread({ script: this.#script });
    const inbox = new Inbox((message) => this.#receive(message));
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
    const answer = checked.data;
    const pending = this.#pending.get(answer.id);
    if (pending === undefined) return;
    if (answer.type === 'parts') return void pending.parts.push(...answer.parts);
    this.#pending.delete(answer.id);
    if (answer.type === 'failed') pending.reject(new Error(answer.message));
    else pending.resolve({ title: answer.title, styles: answer.styles, parts: pending.parts });
    if (this.#pending.size === 0) this.#idle = setTimeout(() => this.#stop(), IDLE_MS);
  }

  /** Nobody waits for a thread that is gone, or that is not to be trusted. */
  #ended(reason: Error): void {
    this.#stop();
    for (const { reject } of this.#pending.values()) reject(reason);
    this.#pending.clear();
  }

  #stop(): void {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = undefined;
    void worker?.terminate();
  }
}
