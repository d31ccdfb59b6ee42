import { shifted } from '../calendar';
import type { Figure, Period } from '../filing';
import { basePeriod, comparableUnits } from '../library/agreement';
import { intervalOf, overlaps } from '../library/arithmetic';
import { levelsOf, subjectKey, subjectOfFigure } from '../library/subjects';
import { growthColumns } from './growthColumns';
import { changeTies } from './growthTie';
import type { Tie } from './model';
import { failsBySlip, noticesSlip } from './slips';
import { figureAt, type Check, type Source, type IndexedFigure } from './source';

/**
 * A stated change against the two levels that it speaks of: a percentage against their ratio, an amount or points against their
 * difference. The sign of a change is that of its direction word, so "an increase" over levels that fell does not tie either.
 */
export const growth: Check = function* (source) {
  const inColumns = new Set<number>();
  for (const tie of growthColumns(source)) {
    inColumns.add(tie.stated);
    yield tie;
  }
  for (const index of source.figures.keys()) {
    const stated = inColumns.has(index) ? undefined : figureAt(source, index);
    const tie = stated?.figure.kind === 'change' ? growthOf(source, stated) : undefined;
    if (tie) yield tie;
  }
};

/** How a level was found: named by the sentence, beside the change, or elsewhere in the filing. The larger, the weaker. */
const NAMED = 0;
const BESIDE = 1;
const ELSEWHERE = 2;

interface Level extends IndexedFigure {
  readonly found: number;
}

/** How sure a change is about two levels, by the weaker of them. */
const CONFIDENCE = [0.95, 0.8, 0.7];
/** Two named levels that give something else altogether were perhaps not meant. */
const OTHER_LEVELS = 0.6;

/** The pair of levels that the change ties with, the best first; else the one it should tie with, where it is that clear. */
function growthOf(source: Source, stated: IndexedFigure): Tie | undefined {
  const [currents, priors] = [levelsFor(source, stated, 'current'), levelsFor(source, stated, 'prior')];
  const pairs = currents
    .flatMap((current) => priors.map((prior) => ({ current, prior, found: Math.max(current.found, prior.found) })))
    .filter(({ current, prior }) => areApart(current, prior))
    .sort((a, b) => a.found - b.found || a.current.found + a.prior.found - b.current.found - b.prior.found);
  const ties = pairs.flatMap(({ current, prior, found }) =>
    changeTies(CONFIDENCE[found] ?? 0, stated, current, prior)
      // What would not notice a wrong digit can explain a change, but proves nothing.
      .map((tie) => (found === NAMED || noticesSlip(tie, stated.figure) ? tie : { ...tie, confidence: 0, ifFailed: 0 }))
      .map((tie) => (found === BESIDE ? { ...tie, ifFailed: 0 } : tie))
      .map((tie) => ({ tie, current, prior, found })),
  );
  const held = ties.find(({ tie }) => tie.holds);
  if (held !== undefined) return held.tie;
  const meant = ties.find(({ tie, found }) => found !== BESIDE && tie.confidence > 0);
  if (meant === undefined || repeats(stated.figure, meant.current.figure)) return undefined;
  const isSlip = failsBySlip(meant.tie, [stated.figure, meant.current.figure, meant.prior.figure]);
  if (isSlip && (meant.found === NAMED || !isOtherDirection(stated.figure, meant.tie))) return meant.tie;
  return meant.found === NAMED && isStep(stated.figure, meant) ? { ...meant.tie, confidence: OTHER_LEVELS } : undefined;
}

/** "An unfavourable change of 5" has no direction to hold against levels that the sentence does not name. */
function isOtherDirection({ value, decimals }: Figure, { implied }: Tie): boolean {
  return overlaps(intervalOf({ value: -value, decimals }), implied.interval);
}

/** "Rose to 14.9": what was taken for the change is the level itself. */
function repeats(stated: Figure, { unit, value, decimals }: Figure): boolean {
  return (
    stated.unit === unit &&
    overlaps(intervalOf({ ...stated, value: Math.abs(stated.value) }), intervalOf({ value: Math.abs(value), decimals }))
  );
}

/** Whether the levels are of one subject, and as far apart as the change says. */
function isStep({ basis }: Figure, { current, prior }: { readonly current: Level; readonly prior: Level }): boolean {
  const [subject, base] = [subjectOfFigure(current.figure), subjectOfFigure(prior.figure)];
  if (subject === undefined || base === undefined || subjectKey(subject) !== subjectKey(base)) return false;
  const [now, before] = [current.figure.period, prior.figure.period];
  if (now === null || before === null) return false;
  return basis === null || basis === 'other' || lastDay(shifted(now, basis === 'yoy' ? -12 : -3)) === lastDay(before);
}

/** A level is compared with one of another period. */
function areApart({ figure: current, index }: Level, { figure: prior, index: other }: Level): boolean {
  if (index === other) return false;
  return current.period === null || prior.period === null || lastDay(current.period) > lastDay(prior.period);
}

function lastDay(period: Period): string {
  return period.type === 'instant' ? period.date : period.end;
}

/** How many figures before and behind a change may be the ones it compares. */
const REACH = 4;

function levelsFor(source: Source, { index, figure }: IndexedFigure, which: 'current' | 'prior'): Level[] {
  const named = figure.compares?.[which] ?? null;
  const levels: Level[] = [];
  const add = (at: number, found: number) => {
    const level = figureAt(source, at);
    if (level && isLevel(level.figure) && !levels.some((known) => known.index === at)) levels.push({ ...level, found });
  };
  if (named !== null) add(named, NAMED);
  for (let at = index - REACH; at <= index + REACH; at++) if (source.figures[at]?.block === figure.block) add(at, BESIDE);
  if (named === null) for (const at of onlyLevel(source, figure, which)) add(at, ELSEWHERE);
  return levels;
}

function isLevel({ kind }: Figure): boolean {
  return kind === 'level' || kind === 'share';
}

/** A filing states one value a handful of times; looking at no more keeps a made-up one from costing the square of its length. */
const MOST_STATEMENTS = 50;

/** The most precise level of the metric in the period, where all that is stated of it there is one value. Only a metric is the same everywhere. */
function onlyLevel({ figures, reading, analysis }: Source, stated: Figure, which: 'current' | 'prior'): number[] {
  const period = which === 'current' ? stated.period : (basePeriod(stated) ?? null);
  const subject = subjectOfFigure(stated);
  if (period === null || subject?.type !== 'metric') return [];
  const levels = levelsOf(reading, subject, period).slice(0, MOST_STATEMENTS);
  const { currency } = analysis.profile;
  const comparable = levels.flatMap((index) => {
    const figure = figures[index];
    return figure && comparableUnits(stated, figure, currency) ? [{ index, figure }] : [];
  });
  const [best] = [...comparable].sort((a, b) => b.figure.decimals - a.figure.decimals);
  if (best === undefined) return [];
  const isOne = comparable.every(({ figure }) => overlaps(intervalOf(figure), intervalOf(best.figure)));
  return isOne ? [best.index] : [];
}
