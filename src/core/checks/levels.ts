import { formatPeriod } from '../calendar';
import type { Figure, Period } from '../filing';
import { intervalOf, overlaps } from '../library/arithmetic';
import { append, entry } from '../maps';
import type { Checkable } from './model';
import { figureAt, type IndexedFigure, type Source } from './source';

/** Where a figure stands in a table. */
interface Spot {
  readonly block: number;
  readonly column: number;
}

/** Looking at no more of the places that state one level keeps a made-up filing from costing the square of its length. */
const MOST_STATEMENTS = 50;

/** What a filing states of a metric in a period and unit, as the terms of a relation need it: one figure, or none. */
export class Levels {
  readonly #stated = new Map<string, IndexedFigure[]>();
  readonly #byMetric = new Map<string, IndexedFigure[]>();
  readonly #agreed = new Map<string, IndexedFigure | undefined>();
  readonly #spots = new Map<number, Spot>();

  constructor(source: Source) {
    for (const { block, rows } of source.grids)
      for (const { cells } of rows) for (const { column, index } of cells) this.#spots.set(index, { block, column });
    for (const [index, { metric, period, unit, kind }] of source.figures.entries()) {
      const placed = metric === null || period === null || kind !== 'level' ? undefined : figureAt(source, index);
      if (placed === undefined || metric === null || period === null) continue;
      append(this.#stated, keyOf(metric, period, unit), placed);
      append(this.#byMetric, metric, placed);
    }
  }

  /** Every level of a metric that has a period, in order of place. */
  of(metric: string): readonly IndexedFigure[] {
    return this.#byMetric.get(metric) ?? [];
  }

  /** Whether a figure stands in a table, where its column says of which period it is. */
  isInTable({ index }: IndexedFigure): boolean {
    return this.#spots.has(index);
  }

  /**
   * Whether the filing states the same number of the metric for another period, or with the other sign. A sentence that compares
   * several periods is more easily misread than miswritten.
   */
  isOfAnotherPeriod({ figure }: IndexedFigure): boolean {
    const unsigned = { value: Math.abs(figure.value), decimals: figure.decimals };
    return (figure.metric === null ? [] : this.of(figure.metric)).slice(0, MOST_STATEMENTS).some(({ figure: other }) => {
      if (other.unit !== figure.unit || !overlap(unsigned, { ...other, value: Math.abs(other.value) })) return false;
      return periodKey(other) !== periodKey(figure) || Math.sign(other.value) !== Math.sign(figure.value);
    });
  }

  /**
   * The level that a statement at `near` means: the one in its column of its table; else what most tables of the filing agree on, where
   * it is stated the most precisely; else the one in its sentence. Undefined where there is no such level, or there are several.
   */
  at(metric: string, period: Period, unit: string, near: IndexedFigure): IndexedFigure | undefined {
    const key = keyOf(metric, period, unit);
    const all = this.#stated.get(key)?.slice(0, MOST_STATEMENTS) ?? [];
    const spot = this.#spots.get(near.index);
    const inColumn = spot === undefined ? [] : all.filter(({ index }) => isSameSpot(spot, this.#spots.get(index)));
    if (inColumn.length > 0) return unanimous(inColumn);
    const agreed = entry(this.#agreed, key, () => ofMost(all.filter((placed) => this.isInTable(placed))));
    return agreed ?? unanimous(all.filter(({ figure }) => figure.block === near.figure.block));
  }
}

function keyOf(metric: string, period: Period, unit: string): string {
  return `${metric} ${formatPeriod(period)} ${unit}`;
}

function isSameSpot(a: Spot, b: Spot | undefined): boolean {
  return a.block === b?.block && a.column === b.column;
}

function agree({ figure: a }: IndexedFigure, { figure: b }: IndexedFigure): boolean {
  return overlap(a, b);
}

function overlap(a: Checkable, b: Checkable): boolean {
  return overlaps(intervalOf(a), intervalOf(b));
}

const periodKey = ({ period }: Figure): string => (period === null ? '' : formatPeriod(period));

function mostPrecise(placed: readonly IndexedFigure[]): IndexedFigure | undefined {
  const [first, ...others] = placed;
  return others.reduce((best, other) => (other.figure.decimals > (best?.figure.decimals ?? -Infinity) ? other : best), first);
}

function unanimous(placed: readonly IndexedFigure[]): IndexedFigure | undefined {
  const best = mostPrecise(placed);
  return best !== undefined && placed.every((other) => agree(best, other)) ? best : undefined;
}

/** More than half of them; the most precise of those. */
function ofMost(placed: readonly IndexedFigure[]): IndexedFigure | undefined {
  const supported = placed.filter((one) => 2 * placed.filter((other) => agree(one, other)).length > placed.length);
  return mostPrecise(supported);
}
