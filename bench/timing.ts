import { performance } from 'node:perf_hooks';

export interface TimingOptions {
  /** Runs before the clock counts, for the compiler to settle. */
  readonly warmUp?: number;
  readonly samples?: number;
  /** Done before each run, off the clock. */
  readonly before?: () => void;
}

/** The time of one run, in milliseconds. */
export interface Timing {
  readonly median: number;
  /** What it takes when nothing else runs: ratios are made of these. */
  readonly least: number;
}

/** Runs something many times after one another. */
export function timing(run: () => void, { warmUp = 15, samples = 31, before }: TimingOptions = {}): Timing {
  const all = Array.from({ length: warmUp + samples }, () => {
    before?.();
    return timeOf(run);
  });
  const counted = all.slice(warmUp);
  return { median: median(counted), least: Math.min(...counted) };
}

/** The time of a single run, in milliseconds. */
export function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}
