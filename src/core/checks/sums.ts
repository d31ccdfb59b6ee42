import { overlaps, roundingInterval } from '../library/arithmetic';
import { append } from '../maps';
import type { Line } from './gridLines';

/** Finds which lines of a table are sums of lines before or behind them, by arithmetic that holds too often to be chance. */

export interface FoundSum {
  /** Index into the lines. */
  readonly total: number;
  readonly items: readonly WeightedLine[];
  /** Where the sum holds, and where it should but does not, ascending. */
  readonly positions: readonly SumPosition[];
  /** How likely it is to hold as often as it does by chance. */
  readonly chance: number;
}

export interface SumPosition {
  readonly position: number;
  /** How likely the sum is to hold at the others by chance. */
  readonly chanceWithout: number;
}

export interface WeightedLine {
  readonly line: number;
  readonly weight: 1 | -1;
}

/** Lines that one sum can have; longer lists are added up in parts. */
const MOST_ITEMS = 40;
/** With every sign in question there are 2 to this power ways. */
const MOST_SIGNED = 7;
/** A total that stands before its items has to be so much likelier than one behind them. */
const UNUSUAL = 1e3;
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
  const ranked = [
    ...before.map((sum) => ({ sum, rank: sum.chance })),
    ...behind.map((sum) => ({ sum, rank: sum.chance * UNUSUAL })),
  ].sort((a, b) => a.rank - b.rank);
  const meant = withoutRepetition(ranked.map(({ sum }) => sum));
  return withTelling(
    meant.sort((a, b) => a.total - b.total),
    lines,
  );
}

/** @param likeliest the likeliest first */
function withoutRepetition(likeliest: readonly TriedSum[]): TriedSum[] {
  const byTotal = new Map<number, TriedSum[]>();
  const meant: TriedSum[] = [];
  for (const sum of likeliest) {
    // What says the same has its total among the lines of this one.
    const others = [sum.total, ...sum.items.map(({ line }) => line)].flatMap((line) => byTotal.get(line) ?? []);
    if (others.some((other) => isSaidBy(sum, other))) continue;
    append(byTotal, sum.total, sum);
    meant.push(sum);
  }
  return meant;
}

/** A sum with where it was tried. */
interface TriedSum {
  readonly total: number;
  readonly items: readonly WeightedLine[];
  readonly chance: number;
  readonly held: readonly Outcome[];
  readonly failed: readonly Outcome[];
  /** What the chance counts: different totals for which it holds, and places of the same units at which it does not. */
  readonly counted: { readonly held: number; readonly failed: number };
}

/**
 * Whether a likelier sum says the same, or another thing of the same lines: what is left of a total is what it consists of, told the
 * other way round. A total may have two sums, of its items and of what it is shared out to.
 */
function isSaidBy(sum: TriedSum, other: TriedSum): boolean {
  const has = ({ items }: TriedSum, wanted: number) => items.some(({ line }) => line === wanted);
  if (has(sum, other.total) && has(other, sum.total)) return true;
  if (sum.total === other.total) return sum.items.some(({ line }) => has(other, line));
  const lines = new Set([other.total, ...other.items.map(({ line }) => line)]);
  return (
    lines.size === sum.items.length + 1 && [sum.total, ...sum.items.map(({ line }) => line)].every((line) => lines.has(line))
  );
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
    if (!outcome.holds || seen.has(outcome.value)) continue;
    chance *= outcome.chance;
    seen.add(outcome.value);
  }
  const units = new Set(held.map(({ unit }) => unit));
  const alike = failed.filter(({ unit }) => units.has(unit));
  const counted = { held: seen.size, failed: alike.length };
  chance *= waysToHold(counted.held, counted.failed);
  if (held.length === 0 || chance > CHANCE || alike.length > held.length) return undefined;
  return { items, chance, held, failed, counted };
}

/**
 * In how many ways a sum may hold at some places and fail at others: the more it fails at, the likelier it holds somewhere by chance. At
 * one place a number may be wrong: that is no evidence against the sum.
 */
function waysToHold(held: number, failed: number): number {
  let ways = 1;
  if (failed > 1) for (let at = 1; at <= failed; at++) ways *= (held + at) / at;
  return ways;
}

/**
 * With the places where a sum does not hold and should: what is measured there adds up elsewhere, which prices and rates do not, and
 * every item is known to have its part.
 */
function withTelling(sums: readonly TriedSum[], lines: readonly Line[]): FoundSum[] {
  const heldAt = new Map<number, number>();
  for (const { held } of sums) for (const { position } of held) heldAt.set(position, (heldAt.get(position) ?? 0) + 1);
  return sums.map((sum) => {
    const tally = new Tally(sum);
    const [known, blank] = [knownLines(sum, lines), blankLines(sum, lines)];
    const telling = sum.failed.filter((outcome) => (heldAt.get(outcome.position) ?? 0) > 0 || tally.isMeasuredAlike(outcome));
    const sure = telling.filter(
      (outcome) => isWhole(sum, known, blank, outcome.position, lines) && !leavesOneOut(sum, outcome, lines),
    );
    const outcomes = sure.length > sum.held.length ? sum.held : [...sum.held, ...sure];
    const positions = outcomes.map((outcome) => {
      const isTold = !outcome.holds || (heldAt.get(outcome.position) ?? 0) > 1 || tally.isMeasuredAlike(outcome);
      return { position: outcome.position, chanceWithout: isTold ? tally.chanceWithout(outcome) : 1 };
    });
    return {
      total: sum.total,
      items: sum.items,
      chance: sum.chance,
      positions: positions.sort((a, b) => a.position - b.position),
    };
  });
}

/** How often a sum holds, and fails, for what. */
class Tally {
  readonly #chance: number;
  readonly #counted: TriedSum['counted'];
  readonly #held = new Map<string, number>();
  readonly #failed = new Map<string, number>();
  /** Of the totals where it holds. */
  readonly #values = new Map<number, number>();

  constructor({ chance, held, failed, counted }: TriedSum) {
    this.#chance = chance;
    this.#counted = counted;
    for (const { unit, value } of held) {
      count(this.#held, measureOf(unit));
      count(this.#values, value);
    }
    for (const { unit } of failed) count(this.#failed, measureOf(unit));
  }

  /**
   * Whether the sum holds as often as not for what is measured alike; for prices and rates, which do so by chance, more often than not. Of
   * a place where it holds: whether that would be so if it failed there.
   */
  isMeasuredAlike(outcome: Outcome): boolean {
    const { unit, holds } = outcome;
    const measure = measureOf(unit);
    const moved = holds ? 1 : 0;
    const [good, bad] = [(this.#held.get(measure) ?? 0) - moved, (this.#failed.get(measure) ?? 0) + moved];
    const isAdditive = !isIntensive(unit) || isOfWhole(outcome);
    return good > bad || (good === bad && isAdditive);
  }

  /** How likely the sum is to hold by chance at all places but this one. */
  chanceWithout({ holds, value, chance }: Outcome): number {
    if (!holds) return this.#chance;
    const { held, failed } = this.#counted;
    const isRepeated = (this.#values.get(value) ?? 0) > 1;
    const ways = waysToHold(isRepeated ? held : held - 1, failed + 1) / waysToHold(held, failed);
    return Math.min(1, (this.#chance * ways) / (isRepeated ? 1 : chance));
  }
}

function count<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** What adds up in one currency does in its translation. */
const measureOf = (unit: string): string => (isMoney(unit) ? 'money' : unit);

/** The items of which the part in a sum is known: where signs were tried, those with a value at some place where the sum holds. */
function knownLines({ items, held }: TriedSum, lines: readonly Line[]): ReadonlySet<number> {
  const isPlain = items.every(({ weight }) => weight === 1);
  const known = items.filter(({ line }) => isPlain || held.some(({ position }) => isCounted(lines[line], position)));
  return new Set(known.map(({ line }) => line));
}

/**
 * Whether every item is there, if only as a dash, and its part is known where it is something. An item that is left blank is nothing
 * where the sum holds elsewhere without it.
 */
function isWhole(
  sum: TriedSum,
  known: ReadonlySet<number>,
  blank: ReadonlySet<number>,
  position: number,
  lines: readonly Line[],
): boolean {
  return sum.items.every(({ line }) => {
    const own = lines[line];
    if (own === undefined || isBlank(own, position)) return blank.has(line);
    return known.has(line) || !isCounted(own, position);
  });
}

function isBlank(line: Line, position: number): boolean {
  return line.at(position) === undefined && !line.isNilAt(position);
}

/** The items that are blank at some place where the sum holds. */
function blankLines({ items, held }: TriedSum, lines: readonly Line[]): ReadonlySet<number> {
  const isBlankAt = (line: Line | undefined) => line !== undefined && held.some(({ position }) => isBlank(line, position));
  return new Set(items.flatMap(({ line }) => (isBlankAt(lines[line]) ? [line] : [])));
}

/** So many times what rounding leaves open: less is met by chance. */
const TELLING = 50;

/** A total that is out by one of its items to the last digit does not count that one there: no slip makes such a number. */
function leavesOneOut({ items }: TriedSum, { position, gap, open }: Outcome, lines: readonly Line[]): boolean {
  return items.some(({ line, weight }) => {
    const item = lines[line]?.at(position);
    if (item === undefined || Math.abs(item.figure.value) < TELLING * open) return false;
    return Math.abs(gap - weight * item.turn * item.figure.value) <= open;
  });
}

function isCounted(line: Line | undefined, position: number): boolean {
  return (line?.at(position)?.figure.value ?? 0) !== 0;
}

/** Percentages that come to all of something are shares, and add up; also where it is the whole itself that was written wrong. */
const WHOLE = 1;

function isOfWhole({ unit, value, gap, open }: Outcome): boolean {
  return unit === 'pure' && (value === WHOLE || Math.abs(value + gap - WHOLE) <= open);
}

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
  /** What the items come to, less the total, and how much of that rounding may have made. */
  readonly gap: number;
  readonly open: number;
  /** How likely any numbers of this size would have come as close. */
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
  const gap = sum - cell.turn * stated.value;
  return {
    position,
    unit: stated.unit,
    holds,
    value: stated.value,
    gap,
    open: open + 10 ** -stated.decimals / 2,
    chance: Math.min(1, (2 * (Math.abs(gap) / coarsest) + 1) / (largest / coarsest)),
  };
}
