import type { Grid, GridCell } from './grid';
import { withoutNearMisses } from './exactTotals';
import { linesOf, type Line } from './gridLines';
import type { Tie } from './model';
import { failsBySlip } from './slips';
import { figureAt, type Check, type Source } from './source';
import { foundSums, type FoundSum } from './sums';
import { figuresOf, sumTie, type Indexed } from './ties';

/**
 * Totals of tables, downwards and across. What adds up to what is not told by words, which every filer and language has its own of: it
 * is told by the arithmetic of the other columns. One that does not foot where its neighbours do is the strong case.
 */
export const footing: Check = function* (source) {
  const sums = source.grids.flatMap((grid) => {
    const found = [...sumsOf(source, grid, 'down'), ...sumsOf(source, grid, 'across')];
    return isRead(found.flat()) ? found : found.map((ties) => ties.filter(({ holds }) => holds));
  });
  for (const ties of withoutNearMisses(sums, source.figures)) yield* ties;
};

/** Of the sums of a table, beside those that one wrong number spoils. */
const MOST_FAILING = 0.25;

/** Where much fails, the table is not one that could be read: columns were lost, or numbers were not recognised. */
function isRead(ties: readonly Tie[]): boolean {
  const failed = ties.filter(({ holds }) => !holds);
  const spoilt = new Map<number, number>();
  for (const tie of failed) for (const index of figuresOf(tie)) spoilt.set(index, (spoilt.get(index) ?? 0) + 1);
  return failed.length - Math.max(0, ...spoilt.values()) <= MOST_FAILING * ties.length;
}

/** By sum, a tie for each place along the lines that has the total and two items or more. */
function sumsOf(source: Source, grid: Grid, direction: 'down' | 'across'): Tie[][] {
  const lines = linesOf(grid, direction);
  return foundSums(lines).map((sum) =>
    sum.positions.flatMap((position) => {
      const figures = figuresAt(source, lines, sum, position.position);
      if (figures === undefined) return [];
      const [stated, ...parts] = figures;
      const [confidence, ifFailed] = [confidenceIn(sum.chance), confidenceIn(position.chanceWithout)];
      const tie = sumTie({ check: checkOf(source, stated, parts), confidence, ifFailed }, stated, parts);
      return [direction === 'across' ? withoutMisreading(source, tie, figures) : tie];
    }),
  );
}

type Weighted = Indexed & { readonly weight: number };

/** The total and two items or more; undefined where there are fewer. */
function figuresAt(
  source: Source,
  lines: readonly Line[],
  { total, items }: FoundSum,
  position: number,
): [Indexed, ...Weighted[]] | undefined {
  const whole = lines[total]?.at(position);
  const stated = indexed(source, whole);
  const parts = items.flatMap(({ line, weight }) => {
    const cell = lines[line]?.at(position);
    const part = indexed(source, cell);
    return part && cell && whole ? [{ ...part, weight: weight * cell.turn * whole.turn }] : [];
  });
  return stated === undefined || parts.length < 2 ? undefined : [stated, ...parts];
}

/** A row that is out by more than half, and by no slip, has more likely lost a column than gone wrong; but tags are not lost. */
function withoutMisreading(source: Source, tie: Tie, figures: readonly Indexed[]): Tie {
  const [stated] = figures;
  if (tie.holds || stated === undefined || figures.every(({ index }) => isTagged(source, index))) return tie;
  const isFarOff = Math.abs(tie.implied.value - stated.figure.value) > Math.abs(stated.figure.value) / 2;
  const isMisread =
    isFarOff &&
    !failsBySlip(
      tie,
      figures.map(({ figure }) => figure),
    );
  return isMisread ? { ...tie, confidence: Math.min(tie.confidence, MISREAD) } : tie;
}

function isTagged({ figures }: Source, index: number): boolean {
  return (figures[index]?.tags.length ?? 0) > 0;
}

const MISREAD = 0.3;

function confidenceIn(chance: number): number {
  return chance < 1e-9 ? 0.95 : chance < 1e-6 ? 0.85 : chance < 1e-4 ? 0.7 : 0.4;
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
