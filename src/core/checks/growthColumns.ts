import type { Figure } from '../filing';
import { columnsOf, type Column } from './columns';
import { established, type Trial } from './established';
import { changeTies } from './growthTie';
import type { Tie } from './model';
import { figureAt, type Source } from './source';

/** Columns of changes in tables: which two columns they compare is told by the rows in which it works out. */

/** A table with more columns than this is no comparison. */
const MOST_COLUMNS = 16;

export function* growthColumns(source: Source): Iterable<Tie> {
  for (const grid of source.grids) {
    const columns = columnsOf(grid);
    const levels = columns.filter(({ cells }) => [...cells.values()].some(({ figure }) => figure.kind !== 'change'));
    if (levels.length < 2 || columns.length > MOST_COLUMNS) continue;
    for (const column of columns) yield* changesIn(source, column, levels);
  }
}

function changesIn(source: Source, changes: Column, levels: readonly Column[]): Iterable<Tie> {
  const stated = [...changes.cells].filter(([, { figure }]) => mayBeChange(figure));
  if (stated.length < 2) return [];
  const trials: Trial[] = [];
  for (const current of levels) {
    for (const prior of levels) {
      if (current === prior || current === changes || prior === changes) continue;
      trials.push(
        stated.flatMap(([row, { index }]) => tieOf(source, index, current.cells.get(row)?.index, prior.cells.get(row)?.index)),
      );
    }
  }
  return established(trials, trials.length, source.figures);
}

/** A column of percentages may be changes although its head does not say so: that it works out does. */
function mayBeChange({ kind, notation }: Figure): boolean {
  return kind === 'change' || (kind === 'level' && notation === 'percent');
}

/** The way that holds, where there are two; where neither does, the only one. */
function tieOf(source: Source, change: number, now: number | undefined, before: number | undefined): Tie[] {
  const [stated, current, prior] = [change, now ?? -1, before ?? -1].map((index) => figureAt(source, index));
  if (!stated || current?.figure.kind === 'change' || prior?.figure.kind === 'change' || !current || !prior) return [];
  const ways = changeTies(0, stated, current, prior);
  const held = ways.find(({ holds }) => holds);
  return held ? [held] : ways.length === 1 ? ways : [];
}
