import type { Figure } from '../filing';
import { agreementOf } from '../library/agreement';
import { figureAt, type Check } from './source';
import { quotientTie, sumTie } from './ties';

/**
 * A stated change against the two levels that it speaks of: a percentage against their ratio, an amount or points against their
 * difference. The sign of a change is that of its direction word, so "an increase" over levels that fell does not tie either.
 */
export const growth: Check = function* (source) {
  for (const [index, { kind, compares, notation }] of source.figures.entries()) {
    if (kind !== 'change') continue;
    const agreement = agreementOf(source.reading, index);
    const stated = figureAt(source, index);
    const current = agreement && figureAt(source, agreement.current);
    const prior = agreement && figureAt(source, agreement.prior);
    if (!stated || !current || !prior) continue;
    const common = { check: 'growth', confidence: isNamed(compares) ? 0.95 : 0.7 } as const;
    const isRelative = stated.figure.unit === 'pure' && notation === 'percent';
    const tie = isRelative
      ? quotientTie(common, stated, current, prior, 'growth')
      : sumTie(common, stated, [
          { ...current, weight: 1 },
          { ...prior, weight: -1 },
        ]);
    if (tie) yield tie;
  }
};

/** Whether the sentence itself names both levels. */
function isNamed(compares: Figure['compares']): boolean {
  return compares !== null && compares.current !== null && compares.prior !== null;
}
