import type { Decimal } from '../filing';
import type { Context, Fact, NumericFact, Unit } from './model';
import { problem } from './problems';

/**
 * Facts that report the same thing more than once: the same concept, context and unit, whatever their ids. Two numbers are
 * consistent where one number could have been rounded to both (XBRL's consistent duplicates).
 */

interface Sources {
  readonly contexts: readonly Context[];
  readonly units: readonly Unit[];
}

/** The facts, of which those that contradict one before them have a problem more. */
export function withInconsistentDuplicates(facts: readonly Fact[], sources: Sources): Fact[] {
  const keys = new AspectKeys(sources);
  const agreed = new Map<string, Interval>();
  return facts.map((fact) => {
    const key = keys.of(fact);
    const interval = key === null || fact.kind !== 'numeric' ? null : intervalOf(fact);
    if (key === null || interval === null) return fact;
    const before = agreed.get(key);
    const common = before === undefined ? interval : intersection(before, interval);
    if (common === null) return contradicted(fact);
    agreed.set(key, common);
    return fact;
  });
}

function contradicted(fact: Fact): Fact {
  return { ...fact, problems: [...fact.problems, problem('inconsistentDuplicate', fact.concept, fact.element)] };
}

/** What tells facts from each other, as a text: contexts and units that say the same count as one. */
export class AspectKeys {
  readonly #contexts: readonly string[];
  readonly #units: readonly string[];

  constructor({ contexts, units }: Sources) {
    this.#contexts = contexts.map(({ entity, period, dimensions }) => JSON.stringify([entity, period, dimensions]));
    this.#units = units.map(({ numerators, denominators }) => JSON.stringify([[...numerators].sort(), [...denominators].sort()]));
  }

  /** Null for what is no number, or lacks an aspect. */
  of(fact: Fact): string | null {
    const others = this.besideConcept(fact);
    return others === null || fact.concept === '' ? null : `${fact.concept}\n${others}`;
  }

  /** All but the concept: the same for facts that a sum may bind (XBRL 2.1, 5.2.5.2). Null as above. */
  besideConcept(fact: Fact): string | null {
    if (fact.kind !== 'numeric' || fact.context === null || fact.unit === null) return null;
    return [fact.target ?? '', this.#contexts[fact.context], this.#units[fact.unit]].join('\n');
  }
}

/** The numbers that are rounded to one: from `low` to `high`, in units of 10^`exponent`. */
interface Interval {
  readonly low: bigint;
  readonly high: bigint;
  readonly exponent: number;
}

function intervalOf({ decimal, decimals }: NumericFact): Interval | null {
  if (decimal === null) return null;
  if (decimals === null || decimals === 'INF') return around(decimal, null);
  return around(decimal, -decimals);
}

/** Half of 10^`place` to both sides; null where the number is exact. */
function around({ coefficient, exponent }: Decimal, place: number | null): Interval {
  // One place more, so that half of a place is a whole number.
  const finest = Math.min(exponent, place ?? exponent) - 1;
  const value = BigInt(coefficient) * 10n ** BigInt(exponent - finest);
  const half = place === null ? 0n : 5n * 10n ** BigInt(place - finest - 1);
  return { low: value - half, high: value + half, exponent: finest };
}

function intersection(a: Interval, b: Interval): Interval | null {
  const exponent = Math.min(a.exponent, b.exponent);
  const inUnits = (value: bigint, of: Interval) => value * 10n ** BigInt(of.exponent - exponent);
  const [lowA, lowB] = [inUnits(a.low, a), inUnits(b.low, b)];
  const [highA, highB] = [inUnits(a.high, a), inUnits(b.high, b)];
  const low = lowA > lowB ? lowA : lowB;
  const high = highA < highB ? highA : highB;
  return low > high ? null : { low, high, exponent };
}
