import { overlaps, roundingInterval } from '../library/arithmetic';
import type { Line } from './gridLines';

/** Finds which lines of a table are sums of lines before or behind them, by arithmetic that holds too often to be chance. */

export interface FoundSum {
  /** Index into the lines. */
  readonly total: number;
  readonly items: readonly WeightedLine[];
  /** Positions at which the sum can be tried. */
  readonly positions: readonly number[];
  /** How likely it is to hold as often as it does by chance. */
  readonly chance: number;
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
  const plain = searched(lines, added, []);
  const before = searched(lines, subtracted, plain);
  // A total may also stand before what it consists of.
  const behind = searched([...lines].reverse(), added, []).map((sum) => turned(sum, lines.length));
  const likeliest = [...before, ...behind].sort((a, b) => a.chance - b.chance);
  const meant: FoundSum[] = [];
  for (const sum of likeliest) {
    if (!meant.some((other) => other.total === sum.total || isInverse(sum, other))) meant.push(sum);
  }
  return meant.sort((a, b) => a.total - b.total);
}

/** What is left of a total is what it consists of, told the other way round. */
function isInverse(sum: FoundSum, other: FoundSum): boolean {
  return sum.items.some(({ line }) => line === other.total) && other.items.some(({ line }) => line === sum.total);
}

function turned(sum: FoundSum, count: number): FoundSum {
  const turn = (line: number) => count - 1 - line;
  return { ...sum, total: turn(sum.total), items: sum.items.map(({ line, weight }) => ({ line: turn(line), weight })) };
}

/** Ways in which the last of some lines could make another one. */
type Candidates = (open: readonly number[]) => Iterable<{ readonly items: readonly WeightedLine[]; readonly ways: number }>;

/**
 * From line to line, keeping those that no total has taken in yet: a total is the sum of the last of them, and takes their place.
 * @param known sums that were found before, which are kept
 */
function searched(lines: readonly Line[], candidates: Candidates, known: readonly FoundSum[]): FoundSum[] {
  const found: FoundSum[] = [];
  const byTotal = new Map(known.map((sum) => [sum.total, sum]));
  const siblings = siblingsIn(known);
  let open: number[] = [];
  lines.forEach((line, total) => {
    if (line.positions.length === 0) return;
    const beside = siblings.get(total);
    const sum = byTotal.get(total) ?? bestSum(lines, total, candidates(open), beside);
    if (sum !== undefined) {
      found.push(sum);
      const taken = new Set(sum.items.map((item) => item.line));
      open = open.filter((one) => !taken.has(one));
    }
    open.push(total);
  });
  return found;
}

/** By line, the sum that it goes into. */
function siblingsIn(sums: readonly FoundSum[]): ReadonlyMap<number, FoundSum> {
  return new Map(sums.flatMap((sum) => sum.items.map(({ line }) => [line, sum] as const)));
}

type Trial = Omit<FoundSum, 'total'>;

/** What is left of a total when its other items are taken from it is no total: lines that go into the same sum do not make each other. */
function bestSum(
  lines: readonly Line[],
  total: number,
  candidates: ReturnType<Candidates>,
  beside: FoundSum | undefined,
): FoundSum | undefined {
  let best: Trial | undefined;
  for (const { items, ways } of candidates) {
    if (beside?.items.some(({ line }) => items.some((item) => item.line === line))) continue;
    const trial = tried(lines, total, items, ways);
    if (trial !== undefined && trial.chance < (best?.chance ?? CHANCE)) best = trial;
  }
  return best && { ...best, total };
}

/** The last lines, two or more, all added. */
const added: Candidates = function* (open) {
  for (let count = 2; count <= Math.min(open.length, MOST_ITEMS); count++) {
    yield { items: open.slice(-count).map((line) => ({ line, weight: 1 })), ways: count };
  }
};

/** The last lines, where they are few, in every combination of signs; the first is never taken away. */
const subtracted: Candidates = function* (open) {
  for (let count = 2; count <= Math.min(open.length, MOST_SIGNED); count++) {
    const last = open.slice(-count);
    for (let signs = 0; signs < 1 << (count - 1); signs++) {
      const weightAt = (at: number) => (at > 0 && (signs >> (at - 1)) & 1 ? -1 : 1);
      yield { items: last.map((line, at) => ({ line, weight: weightAt(at) })), ways: 2 ** (count + 1) };
    }
  }
};

/** Undefined where the sum may hold by chance, or fails more often than it holds. */
function tried(lines: readonly Line[], total: number, items: readonly WeightedLine[], ways: number): Trial | undefined {
  let chance = ways;
  const [held, failed]: [Outcome[], Outcome[]] = [[], []];
  const seen = new Set<number>();
  for (const position of lines[total]?.positions ?? []) {
    const outcome = triedAt(lines, total, items, position);
    if (outcome === undefined) continue;
    (outcome.holds ? held : failed).push(outcome);
    // A column that repeats another one is no evidence of its own.
    if (outcome.holds && !seen.has(outcome.value)) chance *= outcome.chance;
    seen.add(outcome.value);
  }
  if (held.length === 0 || chance > CHANCE) return undefined;
  const telling = tellingOf(failed, held, lines, items);
  if (telling.length > held.length) return undefined;
  return { items, chance, positions: [...held, ...telling].map(({ position }) => position).sort((a, b) => a - b) };
}

/**
 * Of the places where a sum does not hold, those where it should: what is measured there adds up elsewhere (prices and rates do not),
 * and every item has a value that some place where it holds had a value for.
 */
function tellingOf(
  failed: readonly Outcome[],
  held: readonly Outcome[],
  lines: readonly Line[],
  items: readonly WeightedLine[],
): Outcome[] {
  const shown = new Set(
    items.filter(({ line }) => held.some(({ position }) => isCounted(lines[line], position))).map(({ line }) => line),
  );
  const unitCounts = (outcomes: readonly Outcome[], unit: string) => outcomes.filter((one) => one.unit === unit).length;
  return failed.filter(({ position, unit }) => {
    const [good, bad] = [unitCounts(held, unit), unitCounts(failed, unit)];
    if (good < bad || (isIntensive(unit) && good === bad)) return false;
    return items.every(
      ({ line }) => lines[line]?.at(position) !== undefined && (shown.has(line) || !isCounted(lines[line], position)),
    );
  });
}

/** Measured per something: a price, a rate, a share. */
function isIntensive(unit: string): boolean {
  return unit === 'pure' || unit.includes('/');
}

function isCounted(line: Line | undefined, position: number): boolean {
  return (line?.at(position)?.figure.value ?? 0) !== 0;
}

interface Outcome {
  readonly position: number;
  readonly unit: string;
  readonly holds: boolean;
  /** Of the total. */
  readonly value: number;
  /** How likely any numbers of this size would have done the same. */
  readonly chance: number;
}

/** Undefined where there is no total or fewer than two items with a value, or what stands there is not in one unit. */
function triedAt(lines: readonly Line[], total: number, items: readonly WeightedLine[], position: number): Outcome | undefined {
  const cell = lines[total]?.at(position);
  if (cell === undefined || cell.figure.bound !== null) return undefined;
  const stated = cell.figure;
  let [sum, open, largest, count] = [0, 0, Math.abs(stated.value), 0];
  let coarsest = 10 ** -stated.decimals;
  for (const { line, weight } of items) {
    const item = lines[line]?.at(position);
    if (item === undefined || item.figure.value === 0) continue;
    const { figure, turn } = item;
    if (figure.unit !== stated.unit) return undefined;
    const place = 10 ** -figure.decimals;
    sum += weight * turn * figure.value;
    open += place / 2;
    coarsest = Math.max(coarsest, place);
    largest = Math.max(largest, Math.abs(figure.value));
    count++;
  }
  if (count < 2) return undefined;
  const interval = roundingInterval(cell.turn * stated.value, stated.decimals);
  const holds = overlaps({ low: sum - open, high: sum + open }, interval);
  return { position, unit: stated.unit, holds, value: stated.value, chance: Math.min(1, (count + 2) / (largest / coarsest)) };
}
