import { formatPeriod, instant, previousDay } from '../calendar';
import type { Period } from '../filing';
import type { Identity, MetricTerm, Way } from './identities';
import type { Levels } from './levels';
import type { CheckId, Tie } from './model';
import type { IndexedFigure, Source } from './source';
import { quotientTie, sumTie } from './ties';

/**
 * Tries identities at every place that states what they speak of. Which way an identity goes in a filing, and whether it is meant there
 * at all, is told by the filing's own periods: a way that fails as often as it holds says nothing.
 */
export function* identityTies(source: Source, levels: Levels, check: CheckId, identities: readonly Identity[]): Iterable<Tie> {
  for (const { stated, ways } of identities) {
    const places = levels.of(stated);
    const trials = ways.map((way) => trialOf(source, levels, check, way, places));
    yield* decided(trials);
  }
}

/** One way at all its places. */
interface Trial {
  /** By the index of the stated figure. */
  readonly ties: ReadonlyMap<number, Tie>;
  /** How many different facts it held for, and failed for. */
  readonly held: number;
  readonly failed: number;
}

function trialOf(source: Source, levels: Levels, check: CheckId, way: Way, places: readonly IndexedFigure[]): Trial {
  const ties = new Map<number, Tie>();
  const [held, failed] = [new Set<string>(), new Set<string>()];
  for (const place of places) {
    const tie = tieOf(source, levels, check, way, place);
    const isDoubtful = !levels.isInTable(place) && (way.type === 'sum' || levels.isOfAnotherPeriod(place));
    if (tie === undefined || (isDoubtful && !tie.holds)) continue;
    ties.set(place.index, tie);
    const { period, unit, value } = place.figure;
    (tie.holds ? held : failed).add(`${period ? formatPeriod(period) : ''} ${unit} ${value}`);
  }
  return { ties, held: held.size, failed: failed.size };
}

/** The best way at each place; where that fails and another holds, the other. */
function* decided(trials: readonly Trial[]): Iterable<Tie> {
  const [best, ...others] = trials
    .filter(({ held, failed }) => held > 0 && held >= failed)
    .sort((a, b) => b.held - b.failed - (a.held - a.failed));
  if (best === undefined) return;
  const confidence = confidenceIn(best);
  for (const [index, tie] of best.ties) {
    const other = tie.holds ? undefined : others.map(({ ties }) => ties.get(index)).find((one) => one?.holds);
    yield { ...(other ?? tie), confidence };
  }
  const rest = others.flatMap((trial) => [...trial.ties].filter(([index, { holds }]) => holds && !best.ties.has(index)));
  for (const [, tie] of rest) yield { ...tie, confidence: WEAK };
}

const WEAK = 0.6;
/** Nothing is found on such a word alone. */
const TOO_WEAK = 0.4;

/** Never so sure that it stands against figures which other ties speak for: filers adjust what they divide. */
function confidenceIn({ held, failed }: Trial): number {
  if (failed > 0) return held > 2 * failed ? 0.8 : held > failed ? WEAK : TOO_WEAK;
  return held > 2 ? 0.88 : held > 1 ? 0.8 : 0.7;
}

function tieOf(source: Source, levels: Levels, check: CheckId, way: Way, stated: IndexedFigure): Tie | undefined {
  const common = { check, confidence: WEAK } as const;
  if (way.type === 'quotient') {
    const units = unitsOf(source, levels, way.terms[0], stated.figure.unit);
    const [above, below] = way.terms.map((term, at) => levelOf(levels, term, stated, units?.[at]));
    return above && below && quotientTie(common, stated, above, below);
  }
  const parts = way.terms.flatMap((term) => {
    const part = levelOf(levels, term, stated, stated.figure.unit);
    return part === undefined ? [] : [{ ...part, weight: term.weight }];
  });
  return parts.length === way.terms.length ? sumTie(common, stated, parts) : undefined;
}

/**
 * The units of what a quotient is of: of a pure number two amounts of the filing's currency; of an amount per share, that and shares.
 */
function unitsOf({ analysis }: Source, levels: Levels, above: MetricTerm, unit: string): readonly [string, string] | undefined {
  if (unit === 'pure') {
    const currency = analysis.profile.currency ?? levels.of(above.metric)[0]?.figure.unit;
    return currency === undefined ? undefined : [currency, currency];
  }
  const [money, per] = unit.split('/');
  if (money === undefined || per === undefined) return undefined;
  return [money, per === 'share' ? 'shares' : per];
}

function levelOf(
  levels: Levels,
  { metric, at }: MetricTerm,
  stated: IndexedFigure,
  unit: string | undefined,
): IndexedFigure | undefined {
  const period = stated.figure.period && periodAt(stated.figure.period, at);
  return period && unit !== undefined ? levels.at(metric, period, unit, stated) : undefined;
}

function periodAt(period: Period, at: MetricTerm['at']): Period | null {
  if (at === null) return period;
  if (period.type === 'instant') return null;
  return instant(at === 'opening' ? previousDay(period.start) : period.end);
}
