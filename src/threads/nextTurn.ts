/** As much of a browser's channel as is used here. */
interface Channel {
  readonly port1: { onmessage: (() => void) | null };
  readonly port2: { postMessage(message: null): void };
}

/** In browsers, what waits for a turn, in order. */
const waiting: (() => void)[] = [];
let channel: Channel | undefined;

/**
 * Does something in a turn of its own, after the messages that have already arrived. Browsers have no `setImmediate`, and make a chain of
 * timers wait; a message to oneself does not.
 * @returns what calls it off
 */
export function inNextTurn(work: () => void): () => void {
  if (typeof setImmediate === 'function') {
    const turn = setImmediate(work);
    return () => clearImmediate(turn);
  }
  if (channel === undefined) {
    channel = new MessageChannel() as unknown as Channel;
    channel.port1.onmessage = () => waiting.shift()?.();
  }
  let isCalledOff = false;
  waiting.push(() => {
    if (!isCalledOff) work();
  });
  channel.port2.postMessage(null);
  return () => (isCalledOff = true);
}

/** Ends in the next turn. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => inNextTurn(resolve));
}
