import type { Table } from '../filing';
import type { Attempt, Source } from './cells';
import { readColumnTable } from './columnTables';
import { cutter } from './columns';
import { isBlank } from './lines';
import { readPipeTable } from './pipeTables';
import { readTabTable } from './tabTables';

/** A table and the lines it takes up: `first` inclusive, `end` exclusive. */
export interface TableRegion {
  readonly table: Table;
  readonly first: number;
  readonly end: number;
}

/** Finds every table, in order. `hidden` holds the lines that are not to be read. */
export function findTables(source: Source, hidden: ReadonlySet<number>): TableRegion[] {
  const { lines } = source;
  const regions: TableRegion[] = [];
  const cuts = cutter(source);
  let floor = 0;
  // Each reader says how far it looked in vain, and is not asked again before that line.
  const resume = [0, 0, 0];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line || isBlank(line) || hidden.has(at)) continue;
    const readers: ((first: number) => Attempt)[] = [
      (first) => readPipeTable(source, first),
      (first) => readTabTable(source, first),
      (first) => readColumnTable(source, first, floor, cuts),
    ];
    for (const [index, read] of readers.entries()) {
      if (at < (resume[index] ?? 0)) continue;
      const { table, first, end } = read(at);
      resume[index] = end;
      if (!table) continue;
      regions.push({ table, first, end });
      floor = end;
      at = end - 1;
      break;
    }
  }
  return regions;
}
