import { intervalOf, overlaps } from '../library/arithmetic';
import { columnsOf, type Column } from './columns';
import { established, type Trial } from './established';
import type { Grid } from './grid';
import type { Tie } from './model';
import { figureAt, type Source, type IndexedFigure } from './source';
import { quotientTie, withinWholeTie } from './ties';

/** Columns of shares: of which column, and of what whole, is told by the rows in which it works out. */

/** The whole of a table may also stand in the text before it. */
const FIGURES_BEFORE = 40;

export function* shareColumns(source: Source): Iterable<Tie> {
  for (const grid of source.grids) {
    const columns = columnsOf(grid);
    for (const column of columns) {
      const shares = partsOf(source, column, isShare);
      if (shares.length < 2) continue;
      const trials: Trial[] = [];
      let tried = 0;
      for (const other of columns) {
        const amounts = new Map(partsOf(source, other, isAmount));
        const rows = shares.flatMap(([row, share]) => {
          const part = amounts.get(row);
          return part ? [{ share, part }] : [];
        });
        if (rows.length < 2) continue;
        const wholes = wholesFor(source, grid, [...amounts.values()]);
        tried += wholes.length;
        for (const whole of fitting(wholes, rows)) {
          trials.push(
            rows.flatMap(({ share, part }) => {
              if (part.index === whole.index) return [];
              return quotientTie({ check: 'shares', confidence: 0 }, share, part, whole) ?? [];
            }),
          );
        }
      }
      yield* established(trials, tried, source.figures).filter((tie) => tie.holds || !isRoundedElse(tie, source));
      yield* together(grid, shares);
    }
  }
}

function isShare({ figure }: IndexedFigure): boolean {
  return figure.kind === 'share' && figure.unit === 'pure';
}

function isAmount({ figure }: IndexedFigure): boolean {
  return figure.kind !== 'change' && figure.unit !== 'pure';
}

function partsOf(source: Source, { cells }: Column, is: (figure: IndexedFigure) => boolean): [number, IndexedFigure][] {
  return [...cells].flatMap(([row, { index }]): [number, IndexedFigure][] => {
    const figure = figureAt(source, index);
    return figure && is(figure) ? [[row, figure]] : [];
  });
}

/** What stands in the column itself, and the amounts before the table. */
function wholesFor(source: Source, { rows }: Grid, amounts: readonly IndexedFigure[]): IndexedFigure[] {
  const unit = amounts[0]?.figure.unit;
  const first = rows.find(({ cells }) => cells.length > 0)?.cells[0]?.index ?? 0;
  const before: IndexedFigure[] = [];
  for (let at = Math.max(0, first - FIGURES_BEFORE); at < first; at++) {
    const figure = figureAt(source, at);
    if (figure && isAmount(figure) && figure.figure.unit === unit) before.push(figure);
  }
  return [...amounts, ...before];
}

interface Row {
  readonly share: IndexedFigure;
  readonly part: IndexedFigure;
}

/** Of what a column of shares is of, no more fit by chance; a made-up table in which all do must not cost the square of its length. */
const MOST_WHOLES = 12;

function fitting(wholes: readonly IndexedFigure[], rows: readonly Row[]): IndexedFigure[] {
  const found: IndexedFigure[] = [];
  for (const whole of wholes) {
    if (found.length === MOST_WHOLES) break;
    if (fits(whole, rows)) found.push(whole);
  }
  return found;
}

/** How many rows are looked at before a whole is tried in all of them: enough that one wrong figure does not hide it. */
const PROBES = 4;
/** The whole itself, and a nought or two, are passed over. */
const ROWS_FOR_PROBES = 40;

function fits({ index, figure }: IndexedFigure, rows: readonly Row[]): boolean {
  const probes = rows
    .slice(0, ROWS_FOR_PROBES)
    .filter(({ part }) => part.index !== index && part.figure.value !== 0)
    .slice(0, PROBES);
  const held = probes.filter(({ share, part }) => {
    const ratio = part.figure.value / figure.value;
    const open = 0.5 * 10 ** -part.figure.decimals + Math.abs(ratio) * 0.5 * 10 ** -figure.decimals;
    const width = open / Math.abs(figure.value);
    return overlaps({ low: ratio - width, high: ratio + width }, intervalOf(share.figure));
  });
  return held.length * 2 >= probes.length && held.length > 0;
}

/** Filers round a share up or down so that all of them come to 100 %: one unit of its last place says nothing. */
function isRoundedElse({ stated, implied }: Tie, { figures }: Source): boolean {
  const figure = figures[stated];
  if (figure === undefined) return false;
  const unit = 10 ** -figure.decimals;
  const { low, high } = intervalOf(figure);
  return overlaps({ low: low - unit, high: high + unit }, implied.interval);
}

/** Rows in which a column of shares may be of one whole: beyond that it is a statement with sub-totals. */
const MOST_PARTS = 12;
/** More than that is no slip, but another kind of table. */
const FAR_TOO_MUCH = 1.5;

/** The shares of a column, where none of them is a total or a part of another one. */
function* together({ rows }: Grid, shares: readonly [number, IndexedFigure][]): Iterable<Tie> {
  const [first, ...others] = shares.map(([, share]) => share);
  if (first === undefined || others.length < 2 || shares.length > MOST_PARTS) return;
  const indents = new Set(shares.map(([row]) => rows[row]?.row.indent));
  const all = [first, ...others];
  if (indents.size > 1 || all.some((share) => share.figure.value <= 0 || isTotal(share, all))) return;
  const sum = all.reduce((total, { figure }) => total + figure.value, 0);
  if (sum < FAR_TOO_MUCH) yield withinWholeTie({ check: 'shares', confidence: 0.9 }, [first, ...others]);
}

/** A share of the whole, or one that two others or more before or behind it add up to. */
function isTotal(share: IndexedFigure, all: readonly IndexedFigure[]): boolean {
  if (share.figure.value >= 1) return true;
  const at = all.indexOf(share);
  return addsUp(share, all.slice(at + 1)) || addsUp(share, all.slice(0, at).reverse());
}

function addsUp({ figure }: IndexedFigure, next: readonly IndexedFigure[]): boolean {
  let sum = 0;
  return next.some((other, count) => {
    sum += other.figure.value;
    const open = (count + 1) * 0.5 * 10 ** -figure.decimals;
    return count > 0 && overlaps({ low: sum - open, high: sum + open }, intervalOf(figure));
  });
}
