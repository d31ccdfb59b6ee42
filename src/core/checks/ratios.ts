import { roundingInterval, type Interval } from '../library/arithmetic';
import { commonFactor } from './commonFactor';
import { ratioIdentities } from './identities';
import { identityTies } from './identityTies';
import { Levels } from './levels';
import type { Tie } from './model';
import { figureAt, type Check, type IndexedFigure, type Source } from './source';
import { scaledTie } from './ties';

/** Margins, rates and amounts per share against the figures that they are made of; what is per ADS against what is per share. */
export const ratios: Check = function* (source) {
  const levels = new Levels(source);
  yield* identityTies(source, levels, 'ratios', ratioIdentities);
  yield* depositaryShares(source, levels);
};

/** A share certificate stands for a whole number of shares, or a share for a whole number of certificates; for more of them never. */
const MOST_SHARES = 1000;
/** Fewer that agree may do so by chance. */
const FEWEST = 3;

interface Pair {
  readonly perAds: IndexedFigure;
  readonly perShare: IndexedFigure;
  /** How many shares one ADS is, as far as rounding leaves it open. */
  readonly shares: Interval;
}

/** One ADS is so many shares: found where the filing has the same thing per ADS and per share, or counted in both. */
function* depositaryShares(source: Source, levels: Levels): Iterable<Tie> {
  const pairs = [...pairsOf(source, levels)];
  const agreed = commonFactor(pairs.map(({ shares }) => shares));
  if (agreed === undefined || agreed.count < FEWEST || 2 * agreed.count < pairs.length) return;
  const shares = wholeIn(agreed.interval);
  if (shares === undefined) return;
  const common = { check: 'ratios', confidence: agreed.count > 2 * FEWEST ? 0.9 : 0.8 } as const;
  for (const { perAds, perShare } of pairs) {
    const factor = perAds.figure.unit === 'ADS' ? 1 / shares : shares;
    yield scaledTie(common, perAds, perShare, { low: factor, high: factor });
  }
}

function* pairsOf(source: Source, levels: Levels): Iterable<Pair> {
  for (const [index, { unit, metric, period, kind }] of source.figures.entries()) {
    const shareUnit = unit === 'ADS' ? 'shares' : unit.endsWith('/ADS') ? unit.replace('/ADS', '/share') : undefined;
    if (shareUnit === undefined || metric === null || period === null || kind !== 'level') continue;
    const perAds = figureAt(source, index);
    const perShare = perAds && levels.at(metric, period, shareUnit, perAds);
    const shares = perAds && perShare && (unit === 'ADS' ? quotient(perShare, perAds) : quotient(perAds, perShare));
    if (shares) yield { perAds, perShare, shares };
  }
}

function quotient({ figure: above }: IndexedFigure, { figure: below }: IndexedFigure): Interval | undefined {
  const [over, under] = [above, below].map(({ value, decimals }) => roundingInterval(Math.abs(value), decimals));
  if (over === undefined || under === undefined || over.low <= 0 || under.low <= 0) return undefined;
  return Math.sign(above.value) === Math.sign(below.value)
    ? { low: over.low / under.high, high: over.high / under.low }
    : undefined;
}

/** The only whole number in the interval, or the only one over one. */
function wholeIn({ low, high }: Interval): number | undefined {
  if (high < 1) {
    const turned = wholeIn({ low: 1 / high, high: 1 / low });
    return turned === undefined ? undefined : 1 / turned;
  }
  const whole = Math.ceil(low);
  return whole <= high && whole + 1 > high && whole <= MOST_SHARES ? whole : undefined;
}
