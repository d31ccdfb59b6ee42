import type { Figure } from '../filing';
import type { Tie } from './model';

/** What a relation between columns is worth is told by the rows: one that holds in most of them is meant in all. */

/** What chance may explain once in so many columns is not taken for a relation. */
const CHANCE = 1e-3;
/** A relation may fail in one row of so many in which it holds. */
const HELD_FOR_EACH_FAILURE = 3;

/** One relation, tried in every row. */
export type Trial = readonly Tie[];

/**
 * The trial that chance explains worst, its ties as sure as that makes them; none where chance may explain them all.
 * `tried` is the number of relations that were tried to find these.
 */
export function established(trials: readonly Trial[], tried: number, figures: readonly Figure[]): Trial {
  let best: Trial = [];
  let least = CHANCE;
  for (const trial of trials) {
    const held = trial.filter(({ holds }) => holds);
    if (!isMeant(held.length, trial.length - held.length)) continue;
    const chance = tried * chanceOf(held, figures);
    if (chance < least) [best, least] = [trial, chance];
  }
  const held = best.filter(({ holds }) => holds).length;
  const isMeantWithout = isMeant(held - 1, best.length - held + 1);
  const ifFailed = (tie: Tie) => (isMeantWithout ? confidenceIn(least / chanceAt(tie, figures)) : 0);
  return best.map((tie) => ({
    ...tie,
    confidence: confidenceIn(least),
    ifFailed: tie.holds ? ifFailed(tie) : confidenceIn(least),
  }));
}

function isMeant(held: number, failed: number): boolean {
  return held >= 2 && failed * HELD_FOR_EACH_FAILURE <= held;
}

function confidenceIn(chance: number): number {
  return chance < 1e-9 ? 0.95 : chance < 1e-6 ? 0.85 : chance < CHANCE ? 0.7 : 0;
}

/** How likely any numbers of this size would have held as well. A row that repeats another one is no evidence of its own. */
function chanceOf(held: Trial, figures: readonly Figure[]): number {
  const byValue = new Map(held.map((tie) => [figures[tie.stated]?.value, tie]));
  return [...byValue.values()].reduce((chance, tie) => chance * chanceAt(tie, figures), 1);
}

function chanceAt({ stated, slack }: Tie, figures: readonly Figure[]): number {
  const figure = figures[stated];
  if (figure === undefined) return 1;
  const size = 2 * Math.abs(figure.value) * 10 ** figure.decimals + 1;
  return Math.min(1, (2 * (slack[0] ?? Infinity) + 1) / size);
}
