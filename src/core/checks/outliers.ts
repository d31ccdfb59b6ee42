import { append } from '../maps';
import type { Grid, GridRow } from './grid';
import type { Tie } from './model';
import { figureAt, type Check, type IndexedFigure, type Source } from './source';
import { looseTie } from './ties';

/**
 * One cell of a row that is a thousand times its neighbours, or a percentage a hundred times, where the rows around it go on as they
 * were: a lost or doubled scale. What merely grew a lot is not: taken out of its power of ten, the cell must be like its neighbours.
 */
export const outliers: Check = function* (source) {
  for (const grid of source.grids) {
    for (const row of grid.rows) {
      for (const cells of comparable(source, row)) yield* outliersOf(grid, row, cells);
    }
  }
};

/** Of amounts: scales go by thousands. Of percentages: written as the ratio, or the ratio as a percentage. */
const POWERS = { amount: [3, 6], ratio: [2] } as const;
/** How much two neighbours may differ to be alike. */
const ALIKE = { amount: 2, ratio: 1.5 } as const;
/** Fewer neighbours do not tell what is usual. */
const FEWEST = 2;
/** Longer rows are no statement's; each cell is held against all others. */
const LONGEST = 30;
/** Small numbers jump by themselves: the neighbours have this many digits at least. */
const FEWEST_DIGITS = 3;

/** The levels of a row that can be compared with each other: those of one unit. */
function comparable(source: Source, { cells }: GridRow): IndexedFigure[][] {
  const byUnit = new Map<string, IndexedFigure[]>();
  for (const { index } of cells) {
    const placed = figureAt(source, index);
    if (placed?.figure.kind !== 'level' || placed.figure.value === 0) continue;
    append(byUnit, placed.figure.unit, placed);
  }
  return [...byUnit.values()].filter(({ length }) => length > FEWEST && length <= LONGEST);
}

function* outliersOf(grid: Grid, row: GridRow, cells: readonly IndexedFigure[]): Iterable<Tie> {
  for (const cell of cells) {
    const others = cells.filter((other) => other !== cell);
    const power = powerOf(cell, others);
    const usual = others[0];
    if (power === undefined || usual === undefined || jumps(grid, row, cell, others)) continue;
    const { value, decimals } = cell.figure;
    const implied = { value: value / 10 ** power, decimals: decimals + power };
    yield looseTie({ check: 'outliers', confidence: 0.7 }, cell, { type: 'outOfStep', power }, implied, others);
    return;
  }
}

/** By which power of ten a cell is away from its neighbours, which are alike. */
function powerOf({ figure }: IndexedFigure, others: readonly IndexedFigure[]): number | undefined {
  const kind = figure.unit === 'pure' ? 'ratio' : 'amount';
  const sizes = others.map((other) => Math.abs(other.figure.value));
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most > ALIKE[kind] * least || others.some((other) => digitsOf(other) < FEWEST_DIGITS)) return undefined;
  const like = (size: number) => size * ALIKE[kind] >= most && size <= least * ALIKE[kind];
  return POWERS[kind].flatMap((power) => [power, -power]).find((power) => like(Math.abs(figure.value) / 10 ** power));
}

function digitsOf({ figure: { value, decimals } }: IndexedFigure): number {
  return Math.floor(Math.log10(Math.abs(value)) + decimals) + 1;
}

/** How far other rows may move between the two columns. */
const STEADY = 30;

/** Whether another row of the table does as this one: then the column is of something else. */
function jumps({ rows }: Grid, own: GridRow, cell: IndexedFigure, others: readonly IndexedFigure[]): boolean {
  const columns = new Set(others.map(({ index }) => columnOf(own, index)));
  const column = columnOf(own, cell.index);
  return rows.some((row) => {
    if (row === own) return false;
    const value = row.cells.find((other) => other.column === column)?.figure.value ?? 0;
    return row.cells.some(({ column: at, figure }) => {
      const ratio = Math.abs(value / figure.value);
      return columns.has(at) && value !== 0 && figure.value !== 0 && (ratio > STEADY || ratio < 1 / STEADY);
    });
  });
}

function columnOf({ cells }: GridRow, index: number): number | undefined {
  return cells.find((cell) => cell.index === index)?.column;
}
