import type { GridCell } from './grid';
import { linesOf, type Line } from './gridLines';
import type { Tie } from './model';
import { figureAt, type Check, type Source } from './source';
import { foundSums, type FoundSum } from './sums';
import { sumTie, type Indexed } from './ties';

/**
 * Totals of tables, downwards and across. What adds up to what is not told by words, which every filer and language has its own of: it
 * is told by the arithmetic of the other columns. One that does not foot where its neighbours do is the strong case.
 */
export const footing: Check = function* (source) {
  for (const grid of source.grids) {
    for (const direction of ['down', 'across'] as const) {
      const lines = linesOf(grid, direction);
      for (const found of foundSums(lines)) yield* tiesOf(source, lines, found);
    }
  }
};

/** A tie for each place along the lines that has the total and two items or more. */
function* tiesOf(source: Source, lines: readonly Line[], { total, items, confidence, positions }: FoundSum): Iterable<Tie> {
  for (const position of positions) {
    const stated = indexed(source, lines[total]?.at(position));
    const parts = items.flatMap(({ line, weight }) => {
      const part = indexed(source, lines[line]?.at(position));
      return part === undefined ? [] : [{ ...part, weight }];
    });
    if (stated && parts.length > 1) yield sumTie({ check: checkOf(source, stated, parts), confidence }, stated, parts);
  }
}

function indexed(source: Source, cell: GridCell | undefined): Indexed | undefined {
  return cell && figureAt(source, cell.index);
}

/** What was at one date, with what came and went, is what is at another. */
function checkOf({ figures }: Source, stated: Indexed, parts: readonly Indexed[]): 'footing' | 'rollForward' {
  const closing = figures[stated.index];
  if (closing?.period?.type !== 'instant') return 'footing';
  const { metric, label, period } = closing;
  const isOpening = ({ index }: Indexed) => {
    const part = figures[index];
    if (part?.period?.type !== 'instant' || part.period.date >= period.date) return false;
    return metric === null ? label !== null && part.label === label : part.metric === metric;
  };
  return parts.some(isOpening) ? 'rollForward' : 'footing';
}
