import fc from 'fast-check';

/** Something that holds of any input. */
export interface Property {
  readonly name: string;
  /** How much of all cases it gets, against the others: what costs little and finds much gets more. */
  readonly weight: number;
  /**
   * Tries it.
   * @param watch told of each case before it is tried, so that whoever waits for one that never ends knows which it was
   * @throws Error with the seed and the smallest case for which it does not hold
   */
  check(runs: number, seed: number, watch?: (input: unknown) => void): Promise<void>;
}

/** No case is as long as would take anywhere near: what does is taken for something that would not end. */
const SLOWEST_MS = 5000;

export function property<T>(
  name: string,
  weight: number,
  arbitrary: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): Property {
  const check = (runs: number, seed: number, watch?: (input: unknown) => void) =>
    fc.assert(
      fc.asyncProperty(arbitrary, async (input) => {
        watch?.(input);
        const start = performance.now();
        await holds(input);
        const took = performance.now() - start;
        if (took > SLOWEST_MS) throw new Error(`it took ${took.toFixed(0)} ms`);
      }),
      { numRuns: runs, seed },
    );
  return { name, weight, check };
}
