import { performance } from 'node:perf_hooks';
import { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import { thousands } from './engine';
import { atLeast, times, type Row } from './report';

const BUDGET_MS = 10_000;
const WARM_UP_LINES = 20;
const FASTER_LIMIT = 150;

/**
 * The speed of Microsoft's recognisers for numbers, percentages and currencies on the same lines. They know neither metrics nor
 * periods. Time ends the measurement, not the document: what is measured until then stands evenly over all of it, as Tickmark reads
 * all of it, cover pages and tables alike.
 */
export function measurePeer(text: string, ourCharactersPerSecond: number, culture: string = Culture.English): Row[] {
  const lines = evenly(text.split('\n').filter((line) => line.trim() !== ''));
  for (const line of lines.slice(0, WARM_UP_LINES)) recognise(line, culture);
  let characters = 0;
  let done = 0;
  const start = performance.now();
  for (const line of lines) {
    if (performance.now() - start > BUDGET_MS) break;
    recognise(line, culture);
    characters += line.length + 1;
    done++;
  }
  const charactersPerSecond = (characters / (performance.now() - start)) * 1000;
  const part = done === lines.length ? 'all lines' : `${done} of ${lines.length} lines, evenly over the document`;
  const ratio = ourCharactersPerSecond / charactersPerSecond;
  return [
    { what: `recognizers-text, characters a second (${part})`, measured: thousands(charactersPerSecond) },
    { what: 'Tickmark is faster by', measured: times(ratio), limit: atLeast(ratio, FASTER_LIMIT) },
  ];
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** The same in an order in which however many come first stand evenly over the whole: each step goes on by the golden section. */
function evenly<T>(items: readonly T[]): T[] {
  let step = Math.round(items.length * GOLDEN);
  // Only then is every item met once.
  while (commonDivisor(step, items.length) > 1) step++;
  return items.flatMap((_, turn) => items[(turn * step) % items.length] ?? []);
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

function recognise(line: string, culture: string): void {
  for (const model of [recognizeNumber, recognizePercentage, recognizeCurrency]) model(line, culture);
}
