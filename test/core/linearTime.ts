import assert from 'node:assert/strict';

/** How much longer a document four times as long may take: linear time is 4, quadratic would be 16. */
const FOUR_TIMES = 9;
const TRIES = 12;
/** Milliseconds: below that the clock and the collector are what is measured. */
const LEAST = 15;

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
export function assertLinear(make: (size: number) => string, size: number, read: (text: string) => void): void {
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
