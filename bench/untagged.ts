import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../src/core/analyse';
import { formatPeriod } from '../src/core/calendar';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { readUntagged, scoreOf, type Outcome } from '../test/core/untagged/compare';

const FOLDER = '../shared/filings';
const share = (part: number) => part.toFixed(3).padStart(7);

/**
 * Prints how well tagged filings are read without their tags, one a line; with `misses`, also what was read otherwise than it is
 * tagged. `only` is a part of the names of the filings to read.
 */
export function measureUntagged(only: string, misses: boolean): void {
  if (!existsSync(FOLDER)) {
    console.log(`left out: no ${FOLDER} here to read without tags`);
    return;
  }
  const engine = createEngine(loadCatalogue());
  console.log(`${'filing'.padEnd(32)}  facts  value   unit  period`);
  for (const name of readdirSync(FOLDER).filter((each) => /\.x?html?$/.test(each) && each.includes(only))) {
    const source = readFileSync(path.join(FOLDER, name), 'utf8');
    const read = readUntagged(engine, source);
    if (!read || read.outcomes.length === 0) continue;
    const { outcomes, analysis } = read;
    const { facts, value, unit, period } = scoreOf(outcomes);
    console.log(`${name.padEnd(32)} ${String(facts).padStart(6)}${share(value)}${share(unit)}${share(period)}`);
    if (misses) for (const outcome of outcomes) printMiss(outcome, analysis.filing.text);
  }
}

function printMiss({ fact, figure, value, unit, period }: Outcome, text: string): void {
  if (value && unit && period) return;
  const what = !figure ? 'missing' : !value ? 'value' : !unit ? 'unit' : 'period';
  const stated = `${fact.value} ${fact.unit} ${fact.period ? formatPeriod(fact.period) : '–'} ${fact.concept}`;
  const read = figure
    ? `${figure.value} ${figure.unit} ${figure.period ? formatPeriod(figure.period) : '–'} ${figure.metric}`
    : '–';
  const line = text.slice(Math.max(text.lastIndexOf('\n', fact.start) + 1, fact.start - 120), fact.end + 40).replace(/\s+/g, ' ');
  console.log(`  ${what.padEnd(8)}${stated}\n          ${read}\n          ${line}`);
}
