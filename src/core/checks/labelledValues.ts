import { formatPeriod } from '../calendar';
import type { Figure } from '../filing';
import { intervalOf, overlaps } from '../library/arithmetic';
import { normalised } from '../library/subjects';
import { append } from '../maps';
import { isTakenAway } from './deductions';
import type { Tie } from './model';
import { figureAt, type Source, type IndexedFigure } from './source';
import { sameTie } from './ties';

/**
 * Fact sheets: a label and its one value, in a bullet or a row of a table. Where the same label has another value elsewhere in the
 * filing, and no other period is given, the filing has two values for one thing.
 */

/** One word ("Total", "China") is the label of many things. */
const FEWEST_LETTERS = 8;
/** Such labels stand in a filing a few times; more often, it is another kind of list. */
const MOST_STATEMENTS = 4;
const CONFIDENCE = 0.6;

export function* labelledValues(source: Source): Iterable<Tie> {
  const byLabel = new Map<string, IndexedFigure[]>();
  for (const labelled of valuesWithLabels(source)) {
    const words = normalised(labelled.figure.label ?? '');
    if (words.length < FEWEST_LETTERS || !words.includes(' ')) continue;
    append(byLabel, `${labelled.figure.unit} ${labelled.figure.entity ?? ''} ${words}`, labelled);
  }
  for (const [first, ...others] of byLabel.values()) {
    if (first === undefined || others.length >= MOST_STATEMENTS) continue;
    for (const other of others) {
      if (other.figure.block === first.figure.block || !mayBeOnePeriod(first.figure, other.figure)) continue;
      if (overlaps(intervalOf(first.figure), intervalOf(other.figure)) || isTakenAway(source, first.figure, other.figure))
        continue;
      yield sameTie({ check: 'sameFact', confidence: CONFIDENCE }, other, first);
    }
  }
}

/** The only figures of their bullets, and the only ones of their rows in tables of two columns. */
function* valuesWithLabels(source: Source): Iterable<IndexedFigure> {
  const { figures, analysis, grids } = source;
  for (const [index, { block }] of figures.entries()) {
    if (analysis.filing.blocks[block]?.kind !== 'listItem') continue;
    if (figures[index - 1]?.block !== block && figures[index + 1]?.block !== block) yield* levelAt(source, index);
  }
  for (const { rows } of grids) {
    const cells = rows.flatMap((row) => row.cells);
    // A third column with words says more of what the value is.
    if (
      rows.some(({ row }) => row.cells.filter(({ start, end }) => end > start).length > 2) ||
      new Set(cells.map(({ column }) => column)).size !== 1
    )
      continue;
    for (const { index } of cells) yield* levelAt(source, index);
  }
}

function levelAt(source: Source, index: number): IndexedFigure[] {
  const found = figureAt(source, index);
  return found?.figure.kind === 'level' && found.figure.label !== null ? [found] : [];
}

function mayBeOnePeriod({ period }: Figure, { period: other }: Figure): boolean {
  return period === null || other === null || formatPeriod(period) === formatPeriod(other);
}
