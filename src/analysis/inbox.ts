import { inNextTurn } from '../threads/nextTurn';

/** How long messages may hold up the thread at a stretch, and how long it is then left to others. */
const TURN_MS = 3;
const PAUSE_MS = 1;

/**
 * Takes messages in, a few in each turn of the thread. The port hands over all that have come without a break: those of a long
 * filing would hold up the editor for tens of milliseconds.
 */
export class Inbox {
  readonly #take: (message: unknown) => void;
  readonly #waiting: unknown[] = [];
  /** Calls off the next turn. */
  #callOff: (() => void) | undefined;

  constructor(take: (message: unknown) => void) {
    this.#take = take;
  }

  add(message: unknown): void {
    this.#waiting.push(message);
    if (this.#callOff !== undefined) return;
    this.#callOff = inNextTurn(() => this.#work());
  }

  /** What has not been taken in is dropped. */
  clear(): void {
    this.#callOff?.();
    this.#callOff = undefined;
    this.#waiting.length = 0;
  }

  #work(): void {
    const end = performance.now() + TURN_MS;
    try {
      do this.#take(this.#waiting.shift());
      while (this.#waiting.length > 0 && performance.now() < end);
    } finally {
      this.#goOn();
    }
  }

  #goOn(): void {
    this.#callOff = undefined;
    if (this.#waiting.length === 0) return;
    const turn = setTimeout(() => this.#work(), PAUSE_MS);
    this.#callOff = () => clearTimeout(turn);
  }
}
