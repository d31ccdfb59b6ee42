import { dayNumber, duration, nextDay } from '../calendar';
import type { IsoDate, Period } from '../filing';
import type { ReadRow } from './tableShape';

/** Balances that follow each other lie at least so many days apart. */
const LEAST = 25;

/**
 * Statements of changes lead from "Balance as of December 31, 2022" over what moved it to "Balance as of December 31, 2023": each row
 * between two such balances is for the time between them. `dayOf` gives the day that a row's label names.
 */
export function movementPeriods(rows: readonly ReadRow[], dayOf: (row: ReadRow) => IsoDate | null): Map<ReadRow, Period> {
  const periods = new Map<ReadRow, Period>();
  let from: IsoDate | null = null;
  let between: ReadRow[] = [];
  for (const row of rows) {
    if (row.type !== 'data') continue;
    const day = dayOf(row);
    if (day === null) {
      between.push(row);
      continue;
    }
    if (from !== null && dayNumber(day) - dayNumber(from) >= LEAST)
      for (const movement of between) periods.set(movement, duration(startBehind(from), day));
    from = day;
    between = [];
  }
  return periods;
}

/** "Balance at 1 January" is the one that the day begins with, "at 31 December" the one that it ends with. */
const startBehind = (day: IsoDate) => (day.endsWith('-01') ? day : nextDay(day));
