import { overlaps, roundingInterval } from '../library/arithmetic';
import type { Line } from './gridLines';

/** Finds which lines of a table are sums of lines before or behind them, by arithmetic that holds too often to be chance. */

export interface FoundSum {
  /** Index into the lines. */
  readonly total: number;
  readonly items: readonly WeightedLine[];
  /** Positions at which the sum holds, and at which it should but does not. */
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
/** What is called a total is one, as good as always. */
const OF_NAMED_TOTAL = 1e-2;
/** What chance may explain once in so many tables is not taken for a sum. */
const CHANCE = 1e-3;

export function foundSums(lines: readonly Line[]): FoundSum[] {
  const plain = searched(lines, added(lines), []);
  const before = searched(lines, subtracted, plain);
  // A total may also stand before what it consists of.
  const upwards = [...lines].reverse();
  const behind = searched(upwards, added(upwards), []).map((sum) => turned(sum, lines.length));
  const likeliest = [...before, ...behind].sort((a, b) => a.chance - b.chance);
  const meant: TriedSum[] = [];
  for (const sum of likeliest) {
    if (!meant.some((other) => other.total === sum.total || isInverse(sum, other))) meant.push(sum);
  }
  return withTelling(
    meant.sort((a, b) => a.total - b.total),
    lines,
  );
}

/** A sum with where it was tried. */
interface TriedSum {
  readonly total: number;
  readonly items: readonly WeightedLine[];
  readonly chance: number;
  readonly held: readonly Outcome[];
  readonly failed: readonly Outcome[];
}

/** What is left of a total is what it consists of, told the other way round. */
function isInverse(sum: TriedSum, other: TriedSum): boolean {
  return sum.items.some(({ line }) => line === other.total) && other.items.some(({ line }) => line === sum.total);
}

function turned(sum: TriedSum, count: number): TriedSum {
  const turn = (line: number) => count - 1 - line;
  return { ...sum, total: turn(sum.total), items: sum.items.map(({ line, weight }) => ({ line: turn(line), weight })) };
}

/** Ways in which the last of some lines could make another one. */
type Candidates = (open: readonly number[]) => Iterable<{ readonly items: readonly WeightedLine[]; readonly ways: number }>;

/**
 * From line to line, keeping those that no total has taken in yet: a total is the sum of the last of them, and takes their place.
 * @param known sums that were found before, which are kept
 */
function searched(lines: readonly Line[], candidates: Candidates, known: readonly TriedSum[]): TriedSum[] {
  const found: TriedSum[] = [];
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
function siblingsIn(sums: readonly TriedSum[]): ReadonlyMap<number, TriedSum> {
  return new Map(sums.flatMap((sum) => sum.items.map(({ line }) => [line, sum] as const)));
}

type Trial = Omit<TriedSum, 'total'>;

/** What is left of a total when its other items are taken from it is no total: lines that go into the same sum do not make each other. */
function bestSum(
  lines: readonly Line[],
  total: number,
  candidates: ReturnType<Candidates>,
  beside: TriedSum | undefined,
): TriedSum | undefined {
  let best: Trial | undefined;
  for (const { items, ways } of candidates) {
    if (beside?.items.some(({ line }) => items.some((item) => item.line === line))) continue;
    const trial = tried(lines, total, items, ways);
    if (trial !== undefined && trial.chance < (best?.chance ?? CHANCE)) best = trial;
  }
  return best && { ...best, total };
}

/** The last lines, two or more, all added. A whole section is what a reader expects first: it is one way, not one of many. */
const added = (lines: readonly Line[]): Candidates =>
  function* (open) {
    for (let count = 2; count <= Math.min(open.length, MOST_ITEMS); count++) {
      const items = open.slice(-count).map((line) => ({ line, weight: 1 as const }));
      const isSection = count === open.length || lines[items[0]?.line ?? -1]?.opensSection === true;
      yield { items, ways: isSection ? 1 : count };
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
  let chance = ways * (lines[total]?.isNamedTotal === true ? OF_NAMED_TOTAL : 1);
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
  return { items, chance, held, failed };
}

/**
 * With the places where a sum does not hold and should: what is measured there adds up elsewhere, which prices and rates do not, and
 * every item is known to have its part.
 */
function withTelling(sums: readonly TriedSum[], lines: readonly Line[]): FoundSum[] {
  const heldAt = new Map<number, number>();
  for (const { held } of sums) for (const { position } of held) heldAt.set(position, (heldAt.get(position) ?? 0) + 1);
  return sums.map((sum) => {
    const telling = sum.failed.filter((outcome) => (heldAt.get(outcome.position) ?? 0) > 0 || isMeasuredAlike(outcome, sum));
    const sure = telling.filter(({ position }) => isWhole(sum, position, lines));
    const positions = (sure.length > sum.held.length ? sum.held : [...sum.held, ...sure]).map(({ position }) => position);
    return { total: sum.total, items: sum.items, chance: sum.chance, positions: positions.sort((a, b) => a - b) };
  });
}

/** Whether the sum holds as often as not for what is measured alike; for prices and rates, which do so by chance, more often than not. */
function isMeasuredAlike({ unit }: Outcome, { held, failed }: TriedSum): boolean {
  const countOf = (outcomes: readonly Outcome[]) =>
    outcomes.filter((one) => one.unit === unit || (isMoney(one.unit) && isMoney(unit))).length;
  const [good, bad] = [countOf(held), countOf(failed)];
  return good > bad || (good === bad && !isIntensive(unit));
}

/**
 * Whether every item is there, if only as a dash; and, where signs were tried, has a value at some place where the sum holds: of one that
 * is nothing there the sign is not known.
 */
function isWhole({ items, held }: TriedSum, position: number, lines: readonly Line[]): boolean {
  const isPlain = items.every(({ weight }) => weight === 1);
  return items.every(({ line }) => {
    const own = lines[line];
    if (own?.at(position) === undefined && own?.isNilAt(position) !== true) return false;
    return isPlain || !isCounted(own, position) || held.some((outcome) => isCounted(own, outcome.position));
  });
}

function isCounted(line: Line | undefined, position: number): boolean {
  return (line?.at(position)?.figure.value ?? 0) !== 0;
}

/** What adds up in one currency does in its translation. */
function isMoney(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Measured per something: a price, a rate, a share. */
function isIntensive(unit: string): boolean {
  return unit === 'pure' || unit.includes('/');
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
