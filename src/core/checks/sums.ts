import { overlaps, roundingInterval } from '../library/arithmetic';
import type { Line } from './gridLines';

/** Finds which lines of a table are sums of lines before or behind them, by arithmetic that holds too often to be chance. */

export interface FoundSum {
  /** Index into the lines. */
  readonly total: number;
  readonly items: readonly WeightedLine[];
  /** Positions at which the sum can be tried. */
  readonly positions: readonly number[];
  readonly confidence: number;
}

export interface WeightedLine {
  readonly line: number;
  readonly weight: 1 | -1;
}

/** Lines that one sum can have; longer lists are added up in parts. */
const MOST_ITEMS = 40;
/** With every sign in question there are 2 to this power ways. */
const MOST_SIGNED = 7;
/** What chance may explain once in so many tables is not taken for a sum. */
const CHANCE = 1e-3;

export function foundSums(lines: readonly Line[]): FoundSum[] {
  const found = searched(lines, false);
  const totals = new Set(found.map(({ total }) => total));
  // A total may also stand before what it consists of.
  const behind = searched([...lines].reverse(), true).map((sum) => turned(sum, lines.length));
  return [...found, ...behind.filter(({ total, items }) => !totals.has(total) && !items.some(({ line }) => totals.has(line)))];
}

function turned(sum: FoundSum, count: number): FoundSum {
  const turn = (line: number) => count - 1 - line;
  return { ...sum, total: turn(sum.total), items: sum.items.map(({ line, weight }) => ({ line: turn(line), weight })) };
}

/**
 * From line to line, keeping those that no total has taken in yet: a total is the sum of the last of them, and takes their place.
 */
function searched(lines: readonly Line[], isTurned: boolean): FoundSum[] {
  const found: FoundSum[] = [];
  const open: number[] = [];
  lines.forEach((line, total) => {
    if (line.positions.length === 0) return;
    const best = bestSum(lines, total, open, isTurned);
    if (best !== undefined) {
      found.push(best);
      open.length -= best.items.length;
    }
    open.push(total);
  });
  return found;
}

interface Trial {
  readonly items: readonly WeightedLine[];
  readonly chance: number;
  readonly positions: readonly number[];
}

function bestSum(lines: readonly Line[], total: number, open: readonly number[], isTurned: boolean): FoundSum | undefined {
  let best: Trial | undefined;
  for (const { items, ways } of candidates(open, isTurned)) {
    const trial = tried(lines, total, items, ways);
    if (trial !== undefined && trial.chance < (best?.chance ?? CHANCE)) best = trial;
  }
  if (best === undefined) return undefined;
  return { total, items: best.items, positions: best.positions, confidence: confidenceIn(best.chance) };
}

function confidenceIn(chance: number): number {
  return chance < 1e-9 ? 0.95 : chance < 1e-6 ? 0.85 : chance < 1e-4 ? 0.7 : 0.4;
}

/** The last lines, two or more: all added; then, where they are few, in every combination of signs. */
function* candidates(open: readonly number[], isTurned: boolean): Iterable<{ items: WeightedLine[]; ways: number }> {
  for (let count = 2; count <= Math.min(open.length, MOST_ITEMS); count++) {
    const last = open.slice(-count);
    yield { items: last.map((line) => ({ line, weight: 1 })), ways: count };
    if (isTurned || count > MOST_SIGNED) continue;
    for (let signs = 1; signs < 1 << (count - 1); signs++) {
      yield {
        items: last.map((line, at) => ({ line, weight: at > 0 && (signs >> (at - 1)) & 1 ? -1 : 1 })),
        ways: 2 ** (count + 1),
      };
    }
  }
}

/** Undefined where the sum holds nowhere, or fails more often than it holds. */
function tried(lines: readonly Line[], total: number, items: readonly WeightedLine[], ways: number): Trial | undefined {
  let chance = ways;
  const [held, failed]: [number[], number[]] = [[], []];
  const seen = new Set<number>();
  for (const position of lines[total]?.positions ?? []) {
    const outcome = triedAt(lines, total, items, position);
    if (outcome === undefined) continue;
    if (!outcome.holds) {
      failed.push(position);
      continue;
    }
    held.push(position);
    // A column that repeats another one is no evidence of its own.
    if (!seen.has(outcome.value)) chance *= outcome.chance;
    seen.add(outcome.value);
  }
  if (held.length === 0 || failed.length > held.length) return undefined;
  const shown = new Set(items.filter(({ line }) => held.some((at) => isCounted(lines[line], at))).map(({ line }) => line));
  // Where an item was nothing wherever the sum holds, its part in the sum is not known.
  const telling = failed.filter((at) => items.every(({ line }) => shown.has(line) || !isCounted(lines[line], at)));
  return { items, chance, positions: [...held, ...telling].sort((a, b) => a - b) };
}

function isCounted(line: Line | undefined, position: number): boolean {
  return (line?.at(position)?.figure.value ?? 0) !== 0;
}

interface Outcome {
  readonly holds: boolean;
  /** Of the total. */
  readonly value: number;
  /** How likely any numbers of this size would have done the same. */
  readonly chance: number;
}

/** Undefined where there is no total or fewer than two items with a value, or what stands there is not in one unit. */
function triedAt(lines: readonly Line[], total: number, items: readonly WeightedLine[], position: number): Outcome | undefined {
  const stated = lines[total]?.at(position)?.figure;
  if (stated === undefined || stated.bound !== null) return undefined;
  let [sum, open, largest, count] = [0, 0, Math.abs(stated.value), 0];
  let coarsest = 10 ** -stated.decimals;
  for (const { line, weight } of items) {
    const figure = lines[line]?.at(position)?.figure;
    if (figure === undefined || figure.value === 0) continue;
    if (figure.unit !== stated.unit) return undefined;
    const place = 10 ** -figure.decimals;
    sum += weight * figure.value;
    open += place / 2;
    coarsest = Math.max(coarsest, place);
    largest = Math.max(largest, Math.abs(figure.value));
    count++;
  }
  if (count < 2) return undefined;
  const interval = roundingInterval(stated.value, stated.decimals);
  const holds = overlaps({ low: sum - open, high: sum + open }, interval);
  return { holds, value: stated.value, chance: Math.min(1, (count + 2) / (largest / coarsest)) };
}
