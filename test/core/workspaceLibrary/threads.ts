import assert from 'node:assert/strict';
import type { ThreadLike } from '../../../src/threads/thread';

/** A thread that keeps what it is asked, and answers when the test says so. */
export class ThreadInHand implements ThreadLike {
  readonly requests: { readonly id: number; readonly type: string; readonly [field: string]: unknown }[] = [];
  readonly given: (readonly ArrayBuffer[])[] = [];
  terminated = false;
  readonly #listeners = new Map<string, (argument: never) => void>();

  postMessage(message: unknown, transfer: readonly ArrayBuffer[] = []): void {
    this.requests.push(message as (typeof this.requests)[number]);
    this.given.push(transfer);
  }

  on(event: string, listener: (argument: never) => void): void {
    this.#listeners.set(event, listener);
  }

  terminate(): Promise<number> {
    this.terminated = true;
    (this.#listeners.get('exit') as (code: number) => void)(1);
    return Promise.resolve(1);
  }

  say(message: unknown): void {
    (this.#listeners.get('message') as (message: unknown) => void)(message);
  }

  die(why: string): void {
    (this.#listeners.get('error') as (error: Error) => void)(new Error(why));
    (this.#listeners.get('exit') as (code: number) => void)(1);
  }

  /** Answers the request that came last. */
  answer(fields: object): void {
    const request = this.requests.at(-1);
    assert.ok(request);
    this.say({ id: request.id, ...fields });
  }
}

export function threadsInHand() {
  const threads: ThreadInHand[] = [];
  const start = () => {
    const thread = new ThreadInHand();
    threads.push(thread);
    return thread;
  };
  const thread = () => {
    const last = threads.at(-1);
    assert.ok(last);
    return last;
  };
  return { threads, start, thread };
}

/** Long enough for messages that are here to be taken in, and for what follows from them. */
export const soon = () => new Promise((resolve) => setTimeout(resolve, 5));
