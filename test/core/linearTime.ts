import assert from 'node:assert/strict';

/** How much longer a document four times as long may take, 2.4 at each doubling: linear time is 4, quadratic would be 16. */
const FOUR_TIMES = 2.4 ** 2;
const TRIES = 12;
/** Milliseconds: below that the clock and the collector are what is measured. */
const LEAST = 20;

/** Milliseconds of work that `read` takes: unlike time on the clock, little changed by what else the machine does. */
function workOf(read: () => void): number {
  const from = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/**
 * Asserts that the cost of `read` goes with the length of what `make` makes. Measured again where it took too long, since a
 * collection may have fallen into it; the fastest readings count.
 */
export function assertLinear<Made>(make: (size: number) => Made, size: number, read: (made: Made) => void): void {
  const [short, long] = [make(size), make(4 * size)];
  let [once, fourfold] = [Infinity, Infinity];
  for (let i = 0; i < TRIES; i++) {
    once = Math.min(
      once,
      workOf(() => read(short)),
    );
    fourfold = Math.min(
      fourfold,
      workOf(() => read(long)),
    );
    if (fourfold <= FOUR_TIMES * Math.max(LEAST, once)) return;
  }
  assert.fail(`${once.toFixed(1)} ms became ${fourfold.toFixed(1)} ms`);
}
