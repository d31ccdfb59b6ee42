/** How long messages may hold up the thread at a stretch. */
const TURN_MS = 4;

/**
 * Takes messages in, a few in each turn of the thread. The port hands over all that have come without a break: those of a long
 * filing would hold up the editor for tens of milliseconds.
 */
export class Inbox {
  readonly #take: (message: unknown) => void;
  readonly #waiting: unknown[] = [];
  #turn: NodeJS.Immediate | undefined;

  constructor(take: (message: unknown) => void) {
    this.#take = take;
  }

  add(message: unknown): void {
    this.#waiting.push(message);
    this.#turn ??= setImmediate(() => this.#work());
  }

  /** What has not been taken in is dropped. */
  clear(): void {
    clearImmediate(this.#turn);
    this.#turn = undefined;
    this.#waiting.length = 0;
  }

  #work(): void {
    const end = performance.now() + TURN_MS;
    do this.#take(this.#waiting.shift());
    while (this.#waiting.length > 0 && performance.now() < end);
    this.#turn = this.#waiting.length > 0 ? setImmediate(() => this.#work()) : undefined;
  }
}
