import { MOST_SILENCE_MS } from './limits';

/** Tells when somebody who is waited for says nothing for too long: a thread that hangs looks just like one that works. */
export class Watchdog {
  readonly #ms: number;
  readonly #hangs: (why: string) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(hangs: (why: string) => void, ms: number = MOST_SILENCE_MS) {
    this.#hangs = hangs;
    this.#ms = ms;
  }

  /** Somebody is waited for, if nobody was. */
  wait(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#hangs(`it said nothing for ${this.#ms / 1000} seconds`);
    }, this.#ms);
    // Where there is a process that ends with its last timer, this one is no reason to stay.
    this.#timer.unref?.();
  }

  /** Something was said. */
  heard(isWaitedFor: boolean): void {
    this.rest();
    if (isWaitedFor) this.wait();
  }

  /** Nobody is waited for any more. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
