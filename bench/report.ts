import { median, type Timing } from './timing';

/** One line of the result. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  /** What is asked of it, and whether it is so; without one the line only informs. */
  readonly limit?: Limit;
}

export interface Limit {
  readonly words: string;
  readonly met: boolean;
}

/** A limit from above. */
export function atMost(ratio: number, most: number): Limit {
  return { words: `≤ ${most} ×`, met: ratio <= most };
}

/** A limit from below. */
export function atLeast(ratio: number, least: number): Limit {
  return { words: `≥ ${least} ×`, met: ratio >= least };
}

/** Times in milliseconds, none of which may be above a limit. */
export function limitedRow(what: string, times: readonly number[], limitMs: number): Row {
  const met = times.every((time) => time <= limitMs);
  return { what, measured: ofMany(times), limit: { words: `≤ ${limitMs} ms`, met } };
}

/** One time, or the middle and the worst of many. */
export function ofMany(times: readonly number[]): string {
  const worst = milliseconds(Math.max(...times));
  return times.length === 1 ? worst : `median ${milliseconds(median(times))}, most ${worst}`;
}

export function ofTiming({ median, least }: Timing): string {
  return `median ${milliseconds(median)}, least ${milliseconds(least)}`;
}

export function milliseconds(ms: number): string {
  return `${ms < 1 ? ms.toFixed(3) : ms.toFixed(1)} ms`;
}

export function times(ratio: number): string {
  return `${ratio.toLocaleString('en', { maximumSignificantDigits: 3 })} ×`;
}

/** Prints rows under each other, limits in a column of their own. */
export function printTable(title: string, rows: readonly Row[]): void {
  const widths = [widest(rows.map(({ what }) => what)), widest(rows.map(({ measured }) => measured))] as const;
  console.log(`\n${title}`);
  for (const { what, measured, limit } of rows) {
    const verdict = limit ? `  ${limit.words} ${limit.met ? 'ok' : 'MISSED'}` : '';
    console.log(`  ${what.padEnd(widths[0])}  ${measured.padStart(widths[1])}${verdict}`);
  }
}

const widest = (texts: readonly string[]): number => Math.max(...texts.map((text) => text.length));
