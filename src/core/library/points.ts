import { append } from '../maps';
import { endOf } from '../calendar';
import type { Period } from '../filing';
import { overlaps, type Interval } from './arithmetic';
import type { OtherValue, Statement, StatedPoint } from './librarySeries';

/** A statement of a value, with what decides which of several leads. */
export interface Said {
  readonly statement: Statement;
  readonly period: Period;
  readonly forecast: boolean;
  readonly filing: SayingFiling;
  readonly isTagged: boolean;
  /** What the value may have been before it was rounded: asked for often, made once. */
  readonly interval: Interval;
}

export interface SayingFiling {
  /** The day it was published, else the last day of its period; empty where neither is known. */
  readonly day: string;
  /** The last day of the period it reports on. */
  readonly periodEnd: string | null;
}

/**
 * The points of one series, in order of time. All statements are of one subject and unit, over periods of one length; equal periods
 * are one object.
 */
export function pointsOf(said: readonly Said[]): StatedPoint[] {
  const byPeriod = { stated: new Map<Period, Said[]>(), forecast: new Map<Period, Said[]>() };
  for (const one of said) {
    const groups = byPeriod[one.forecast ? 'forecast' : 'stated'];
    append(groups, one.period, one);
  }
  return [...byPeriod.stated.values(), ...byPeriod.forecast.values()].map(pointOf).sort(inTime);
}

/** By the last day; what is stated before what was forecast. */
export function inTime(a: { period: Period; forecast: boolean }, b: { period: Period; forecast: boolean }): number {
  const [one, other] = [endOf(a.period), endOf(b.period)];
  return one < other ? -1 : one > other ? 1 : Number(a.forecast) - Number(b.forecast);
}

function pointOf(said: readonly Said[]): StatedPoint {
  const latestFirst = [...said].sort((a, b) => Number(a.filing.day < b.filing.day) - Number(a.filing.day > b.filing.day));
  const leading = leadingOf(latestFirst.filter(({ filing }) => filing.day === latestFirst[0]?.filing.day));
  const [agreeing, others]: [Said[], Said[]] = [[], []];
  for (const one of latestFirst) (agree(leading, one) ? agreeing : others).push(one);
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
  const alike = alikes(said);
  const supportOf = (one: Said) => alike.reduce((count, group) => count + (agree(one, group[0]) ? group.length : 0), 0);
  const ranked = alike.map(([one]) => ({ one, support: supportOf(one) }));
  ranked.sort((a, b) => b.support - a.support || rank(b.one) - rank(a.one));
  const [first] = ranked;
  if (!first) throw new Error('a point has at least one statement');
  const agreeing = alike.map(([one]) => one).filter((one) => agree(first.one, one));
  return [...agreeing].sort((a, b) => rank(b) - rank(a))[0] ?? first.one;
}

/** Statements of the very same value together, the tagged ones first: a filing may say one thing a hundred times. */
function alikes(said: readonly Said[]): (readonly [Said, ...Said[]])[] {
  const byValue = new Map<string, [Said, ...Said[]]>();
  for (const one of [...said].sort((a, b) => Number(b.isTagged) - Number(a.isTagged))) {
    const key = `${one.statement.value} ${one.statement.decimals} ${one.statement.bound}`;
    const list = byValue.get(key);
    if (list === undefined) byValue.set(key, [one]);
    else list.push(one);
  }
  return [...byValue.values()];
}

/** Exact beats hedged, more places beat fewer, and of two alike the tagged one is sure. */
function rank({ statement, isTagged }: Said): number {
  return (statement.bound === null ? 0 : -1000) + statement.decimals + (isTagged ? 0.5 : 0);
}

/** How far beyond its own size "more than 4 million" still says the same. */
const LOOSE = 1.25;

/** Two statements of one value: their rounding intervals meet, or the one lies where the other's hedge allows it. */
function agree(a: Said, b: Said): boolean {
  return a === b || overlaps(a.interval, b.interval) || allows(a.statement, b.statement) || allows(b.statement, a.statement);
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
