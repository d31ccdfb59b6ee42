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
    if (held.length < 2 || (trial.length - held.length) * HELD_FOR_EACH_FAILURE > held.length) continue;
    const chance = tried * chanceOf(held, figures);
    if (chance < least) [best, least] = [trial, chance];
  }
  const confidence = least < 1e-9 ? 0.95 : least < 1e-6 ? 0.85 : 0.7;
  return best.map((tie) => ({ ...tie, confidence }));
}

/** How likely any numbers of this size would have held as well. A row that repeats another one is no evidence of its own. */
function chanceOf(held: Trial, figures: readonly Figure[]): number {
  const seen = new Set<number>();
  let chance = 1;
  for (const { stated, slack } of held) {
    const figure = figures[stated];
    if (figure === undefined || seen.has(figure.value)) continue;
    seen.add(figure.value);
    const size = 2 * Math.abs(figure.value) * 10 ** figure.decimals + 1;
    chance *= Math.min(1, (2 * (slack[0] ?? Infinity) + 1) / size);
  }
  return chance;
}
