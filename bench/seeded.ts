import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../src/core/analyse';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { decode } from '../src/core/decode';
import { formatOf } from '../src/core/readers/formatOf';
import { trials, type Trial } from '../test/core/checks/seeded/caught';

const FOLDER = '../shared/filings';

export interface SeededOptions {
  /** A part of the names of the filings to spoil. */
  readonly only: string;
  /** How many slips a filing gets, one at a time. */
  readonly slips: number;
  readonly seed: number;
  /** Whether to print those that nobody noticed. */
  readonly misses: boolean;
}

/** Prints how many of the slips that were made in each filing are found by the checks. */
export function measureSeeded({ only, slips, seed, misses }: SeededOptions): void {
  if (!existsSync(FOLDER)) {
    console.log(`left out: no ${FOLDER} here to make slips in`);
    return;
  }
  const catalogue = loadCatalogue();
  console.log(`Seed ${seed}. Caught: a new finding has the figure among its suspects; exactly: it stands at the figure.`);
  console.log(row('filing', ['slips', 'caught', 'reached', 'caught', 'exactly']));
  for (const name of readdirSync(FOLDER).filter((each) => each.includes(only) && !/README|\.xml$/.test(each))) {
    const engine = createEngine(catalogue);
    const all = [...trials(read(path.join(FOLDER, name)), slips, seed, { engine, catalogue })];
    const reached = all.filter(({ isReached }) => isReached);
    console.log(row(name, [all.length, share(all), reached.length, share(reached), share(reached, ['place'])]));
    if (misses) for (const trial of reached.filter(({ caught }) => !isCaught(caught))) printMiss(trial);
  }
}

function read(file: string) {
  const bytes = readFileSync(file);
  const plain = decode(bytes, 'plain');
  const format = formatOf(file, plain);
  return { text: format === 'html' ? decode(bytes, 'markup') : plain, format };
}

const isCaught = (caught: Trial['caught'], how: readonly Trial['caught'][] = ['place', 'suspect']) => how.includes(caught);

function share(all: readonly Trial[], how?: readonly Trial['caught'][]): string {
  return all.length === 0 ? '–' : (all.filter(({ caught }) => isCaught(caught, how)).length / all.length).toFixed(3);
}

function row(name: string, cells: readonly (string | number)[]): string {
  return name.padEnd(34) + cells.map((cell) => String(cell).padStart(8)).join('');
}

function printMiss({ kind, before, after, line, label, caught }: Trial): void {
  console.log(`  ${kind.padEnd(8)} line ${line}: ${before} → ${after} ${label}${caught ? ` (${caught})` : ''}`);
}
