import { brokenPlaceAt, type BrokenPlace } from '../core/library/brokenFacts';
import type { ReadFigure, Reading } from '../core/library/reading';

/**
 * What the page marks, by the numbers it goes by there: figures by their index in the reading, and behind them the broken facts that
 * are no figure, in order of place.
 */
export type Marked =
  | { readonly type: 'figure'; readonly index: number; readonly figure: ReadFigure; readonly broken: BrokenPlace | null }
  | { readonly type: 'broken'; readonly broken: BrokenPlace };

export function markedAs(reading: Reading, number: number): Marked | undefined {
  const figure = reading.figures[number];
  if (figure !== undefined)
    return { type: 'figure', index: number, figure, broken: brokenPlaceAt(reading.broken, figure.start) ?? null };
  const broken = brokenWithoutFigure(reading)[number - reading.figures.length];
  return broken && { type: 'broken', broken };
}

/** Counted from the first figure's number on: the first of them is marked with the number of figures. */
export function brokenWithoutFigure({ broken }: Pick<Reading, 'broken'>): BrokenPlace[] {
  return broken.filter(({ figure }) => figure === null);
}
