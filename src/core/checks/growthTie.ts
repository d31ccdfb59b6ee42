import { isRatio } from '../library/change';
import type { Tie } from './model';
import type { IndexedFigure } from './source';
import { quotientTie, sumTie } from './ties';

/**
 * The ways in which a stated change may follow from two levels: an amount is their difference, and so are points of two percentages; a
 * percentage is their growth. Of two percentages it may be either, as columns headed "change" mix them. None where nothing can be said:
 * other units, or a base that is not positive, on which companies differ in how they state growth.
 */
export function changeTies(confidence: number, stated: IndexedFigure, current: IndexedFigure, prior: IndexedFigure): Tie[] {
  if (current.index === prior.index || current.figure.unit !== prior.figure.unit) return [];
  const common = { check: 'growth', confidence } as const;
  const { unit, notation } = stated.figure;
  const ties: Tie[] = [];
  const isOfRatios = isRatio(current.figure) && isRatio(prior.figure);
  if (unit === current.figure.unit && (unit !== 'pure' || isOfRatios)) {
    const items = [
      { ...current, weight: 1 },
      { ...prior, weight: -1 },
    ];
    ties.push(sumTie(common, stated, items));
  }
  if (unit === 'pure' && notation === 'percent' && current.figure.value >= 0) {
    const growth = quotientTie(common, stated, current, prior, 'growth');
    if (growth !== undefined) ties.push(growth);
  }
  return ties;
}
