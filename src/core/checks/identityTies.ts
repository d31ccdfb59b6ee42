import { formatPeriod, instant, previousDay } from '../calendar';
import type { Period } from '../filing';
import type { Identity, MetricTerm, Way } from './identities';
import { append } from '../maps';
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

/** How many different facts a way held for, and failed for. */
interface Tally {
  readonly held: number;
  readonly failed: number;
}

/** One way at all its places. */
interface Trial extends Tally {
  /** By the index of the stated figure. */
  readonly ties: ReadonlyMap<number, Tie>;
  /** By the index of the stated figure, what the tally would be if the tie there failed; not there where nothing would be said of that. */
  readonly without: ReadonlyMap<number, Tally>;
}

function trialOf(source: Source, levels: Levels, check: CheckId, way: Way, places: readonly IndexedFigure[]): Trial {
  const ties = new Map<number, Tie>();
  const held = new Map<string, number[]>();
  const [failed, doubtful] = [new Set<string>(), new Set<number>()];
  for (const place of places) {
    const tie = tieOf(source, levels, check, way, place);
    const isDoubtful = !levels.isInTable(place) && (way.type === 'sum' || levels.isOfAnotherPeriod(place));
    if (tie === undefined || (isDoubtful && !tie.holds)) continue;
    ties.set(place.index, tie);
    if (isDoubtful) doubtful.add(place.index);
    const { period, unit, value } = place.figure;
    const fact = `${period ? formatPeriod(period) : ''} ${unit} ${value}`;
    if (tie.holds) append(held, fact, place.index);
    else failed.add(fact);
  }
  const tally = { held: held.size, failed: failed.size };
  const without = [...held.values()].flatMap((places) => {
    // A fact that is stated elsewhere as well still holds there.
    const tallied = { held: tally.held - (places.length > 1 ? 0 : 1), failed: tally.failed + 1 };
    return places.flatMap((index) => (doubtful.has(index) ? [] : [[index, tallied] as const]));
  });
  return { ties, ...tally, without: new Map(without) };
}

/** A way that fails more often than it holds says nothing. */
function isMeant({ held, failed }: Tally): boolean {
  return held > 0 && held >= failed;
}

/** The best way at each place; where that fails and another holds, the other. */
function* decided(trials: readonly Trial[]): Iterable<Tie> {
  const [best, ...others] = trials.filter(isMeant).sort((a, b) => b.held - b.failed - (a.held - a.failed));
  if (best === undefined) return;
  const confidence = confidenceIn(best);
  for (const [index, tie] of best.ties) {
    const other = tie.holds ? undefined : others.map(({ ties }) => ties.get(index)).find((one) => one?.holds);
    const without = tie.holds ? best.without.get(index) : best;
    yield { ...(other ?? tie), confidence, ifFailed: without && isMeant(without) ? confidenceIn(without) : 0 };
  }
  const rest = others.flatMap((trial) => [...trial.ties].filter(([index, { holds }]) => holds && !best.ties.has(index)));
  for (const [, tie] of rest) yield { ...tie, confidence: WEAK, ifFailed: 0 };
}

const WEAK = 0.6;
/** Nothing is found on such a word alone. */
const TOO_WEAK = 0.4;

/** Never so sure that it stands against figures which other ties speak for: filers adjust what they divide. */
function confidenceIn({ held, failed }: Tally): number {
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
