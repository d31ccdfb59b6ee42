import { endOf, formatPeriod } from '../calendar';
import type { Period } from '../filing';
import { overlaps, roundingInterval } from './arithmetic';
import type { OtherValue, Statement, StatedPoint } from './librarySeries';

/** A statement of a value, with what decides which of several leads. */
export interface Said {
  readonly statement: Statement;
  readonly period: Period;
  readonly forecast: boolean;
  readonly filing: SayingFiling;
  readonly isTagged: boolean;
}

export interface SayingFiling {
  /** The day it was published, else the last day of its period; empty where neither is known. */
  readonly day: string;
  /** The last day of the period it reports on. */
  readonly periodEnd: string | null;
}

/** The points of one series, in order of time. All statements are of one subject and unit, over periods of one length. */
export function pointsOf(said: readonly Said[]): StatedPoint[] {
  const byPeriod = new Map<string, Said[]>();
  for (const one of said) {
    const key = `${formatPeriod(one.period)} ${one.forecast}`;
    const list = byPeriod.get(key);
    if (list === undefined) byPeriod.set(key, [one]);
    else list.push(one);
  }
  return [...byPeriod.values()].map(pointOf).sort(inTime);
}

/** By the last day; what is stated before what was forecast. */
export function inTime(a: { period: Period; forecast: boolean }, b: { period: Period; forecast: boolean }): number {
  const [one, other] = [endOf(a.period), endOf(b.period)];
  return one < other ? -1 : one > other ? 1 : Number(a.forecast) - Number(b.forecast);
}

function pointOf(said: readonly Said[]): StatedPoint {
  const latestFirst = [...said].sort((a, b) => Number(a.filing.day < b.filing.day) - Number(a.filing.day > b.filing.day));
  const leading = leadingOf(latestFirst.filter(({ filing }) => filing.day === latestFirst[0]?.filing.day));
  const agreeing = latestFirst.filter((one) => agree(leading.statement, one.statement));
  const others = latestFirst.filter((one) => !agree(leading.statement, one.statement));
  const { decimal, value, decimals, bound, notation } = leading.statement;
  return {
    origin: 'stated',
    period: leading.period,
    forecast: leading.forecast,
    decimal,
    value,
    decimals,
    bound,
    notation,
    sources: [leading, ...agreeing.filter((one) => one !== leading)].map(({ statement }) => statement),
    others: others.map((other): OtherValue => ({ statement: other.statement, restated: isRestated(other, leading, agreeing) })),
  };
}

/** Of what the latest filing says: the value that most of it agrees with, as precisely as it is stated. */
function leadingOf(said: readonly Said[]): Said {
  const ranked = said.map((one) => ({
    one,
    support: said.reduce((count, other) => count + (agree(one.statement, other.statement) ? 1 : 0), 0),
  }));
  ranked.sort((a, b) => b.support - a.support || rank(b.one) - rank(a.one));
  const [first] = ranked;
  if (!first) throw new Error('a point has at least one statement');
  const agreeing = said.filter((one) => agree(first.one.statement, one.statement));
  return [...agreeing].sort((a, b) => rank(b) - rank(a))[0] ?? first.one;
}

/** Exact beats hedged, more places beat fewer, and of two alike the tagged one is sure. */
function rank({ statement, isTagged }: Said): number {
  return (statement.bound === null ? 0 : -1000) + statement.decimals + (isTagged ? 0.5 : 0);
}

/** How far beyond its own size "more than 4 million" still says the same. */
const LOOSE = 1.25;

/** Two statements of one value: their rounding intervals meet, or the one lies where the other's hedge allows it. */
export function agree(a: Statement, b: Statement): boolean {
  if (a === b || overlaps(roundingInterval(a.value, a.decimals), roundingInterval(b.value, b.decimals))) return true;
  return allows(a, b) || allows(b, a);
}

function allows({ bound, value }: Statement, other: Statement): boolean {
  if (value === 0 || Math.sign(value) !== Math.sign(other.value)) return false;
  const ratio = other.value / value;
  switch (bound) {
    case 'over':
    case 'atLeast':
      return ratio >= 1 && ratio <= LOOSE;
    case 'under':
    case 'upTo':
      return ratio <= 1 && ratio >= 1 / LOOSE;
    case 'approximately':
      return Math.abs(ratio - 1) <= 0.02;
    case null:
      return false;
  }
}

/**
 * An earlier filing reported the period, and a later one gives another value as its comparative. What the earlier one says beside the
 * same value is another matter.
 */
function isRestated(other: Said, leading: Said, agreeing: readonly Said[]): boolean {
  const { day, periodEnd } = leading.filing;
  const isComparative =
    other.filing.day !== '' && other.filing.day < day && periodEnd !== null && endOf(leading.period) < periodEnd;
  return isComparative && !agreeing.some(({ statement }) => statement.file === other.statement.file);
}
