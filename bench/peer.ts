import { performance } from 'node:perf_hooks';
import { Culture, recognizeCurrency, recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-suite';
import { thousands } from './engine';
import { atLeast, times, type Row } from './report';

const BUDGET_MS = 10_000;
const WARM_UP_LINES = 20;
const FASTER_LIMIT = 150;

/**
 * The speed of Microsoft's recognisers for numbers, percentages and currencies on the same lines. They know neither metrics nor
 * periods; time ends the measurement, not the document.
 */
export function measurePeer(text: string, ourCharactersPerSecond: number, culture: string = Culture.English): Row[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
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
  const part = done === lines.length ? 'all lines' : `the first ${done} of ${lines.length} lines`;
  const ratio = ourCharactersPerSecond / charactersPerSecond;
  return [
    { what: `recognizers-text, characters a second (${part})`, measured: thousands(charactersPerSecond) },
    { what: 'Tickmark is faster by', measured: times(ratio), limit: atLeast(ratio, FASTER_LIMIT) },
  ];
}

function recognise(line: string, culture: string): void {
  for (const model of [recognizeNumber, recognizePercentage, recognizeCurrency]) model(line, culture);
}
