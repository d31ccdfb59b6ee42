import { createEngine, type AnalysisInput, type Engine } from '../src/core/analyse';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { checkFiling } from '../src/core/checks/checkFiling';
import type { Analysis } from '../src/core/filing';
import { copiesOf, type Document } from './document';
import { atMost, milliseconds, ofTiming, times, type Row } from './report';
import { timeOf, timing, type Timing, type TimingOptions } from './timing';

const FRESH_LIMIT_MS = 50;

/** What {@link measureEngine} found: the rows, and the speed for comparing others with. */
export interface EngineResult {
  readonly rows: readonly Row[];
  readonly charactersPerSecond: number;
}

/** How long the engine takes for a document, against the least that any reader of numbers must do. */
export function measureEngine({ input }: Document): EngineResult {
  const start = timeOf(() => newEngine());
  const engine = newEngine();
  const analysis = engine.analyse(input);
  const { figures } = analysis;
  const fresh = freshTime(engine, input);
  const charactersPerSecond = (input.text.length / fresh.median) * 1000;
  const rows: Row[] = [
    { what: 'start: catalogue checked, look-up built', measured: milliseconds(start) },
    { what: `figures found in ${thousands(input.text.length)} characters`, measured: String(figures.length) },
    {
      what: 'fresh analysis',
      measured: ofTiming(fresh),
      limit: { words: `median ≤ ${FRESH_LIMIT_MS} ms`, met: fresh.median <= FRESH_LIMIT_MS },
    },
    { what: 'characters a second', measured: thousands(charactersPerSecond) },
    digitScanRow(input.text, fresh),
    checksRow(analysis, fresh),
    editRow(engine, input, fresh),
    ...growthRows(engine, input),
  ];
  return { rows, charactersPerSecond };
}

/** A long document in another language: once known, only how fast it is read anew. */
export function measureOther({ input }: Document): EngineResult {
  const engine = newEngine();
  const { figures } = engine.analyse(input);
  const fresh = freshTime(engine, input, FEW);
  const charactersPerSecond = (input.text.length / fresh.median) * 1000;
  const rows: Row[] = [
    { what: `figures found in ${thousands(input.text.length)} characters`, measured: String(figures.length) },
    { what: 'fresh analysis', measured: ofTiming(fresh) },
    { what: 'characters a second', measured: thousands(charactersPerSecond) },
    digitScanRow(input.text, fresh),
    ...growthRows(engine, input, FEW),
  ];
  return { rows, charactersPerSecond };
}

const FEW = { warmUp: 2, samples: 7 };

/** Of the time that the analysis takes. */
const CHECKS_LIMIT = 1;

/** Reading and checking are two things: who only reads does not wait for the checks. */
export function checksRow(analysis: Analysis, fresh: Timing, options: TimingOptions = {}): Row {
  const catalogue = loadCatalogue();
  const checks = timing(() => checkFiling(analysis, catalogue), options);
  const ratio = checks.least / fresh.least;
  const measured = `${ofTiming(checks)}, ${times(ratio)} the analysis`;
  return { what: 'everything checked that can be', measured, limit: atMost(ratio, CHECKS_LIMIT) };
}

function digitScanRow(text: string, fresh: Timing): Row {
  return { what: 'against a bare scan for digits', measured: times(fresh.least / digitScanTime(text)) };
}

export function thousands(count: number): string {
  return Math.round(count).toLocaleString('en');
}

function newEngine(): Engine {
  return createEngine(loadCatalogue());
}

/** The engine remembers the blocks of the last text only: after a text without any it knows nothing. */
function freshTime(engine: Engine, input: AnalysisInput, options: TimingOptions = {}): Timing {
  return timing(() => engine.analyse(input), { ...options, before: () => engine.analyse({ text: '', format: 'markdown' }) });
}

const SCANS = 200;
const [ZERO, NINE] = [0x30, 0x39];

function digitScanTime(text: string): number {
  let digits = 0;
  const scan = () => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= ZERO && code <= NINE) digits++;
    }
  };
  const many = () => {
    for (let i = 0; i < SCANS; i++) scan();
  };
  const time = timing(many).least / SCANS;
  if (digits === 0) throw new Error('A release without digits is nothing to measure with.');
  return time;
}

/** One digit in the middle changes, as when somebody types. */
function editRow(engine: Engine, input: AnalysisInput, fresh: Timing): Row {
  const at = input.text.slice(0, input.text.length / 2).search(/\d(?=\D*$)/);
  let edits = 0;
  let edited = input;
  const edit = () => {
    const digit = String(edits++ % 10);
    edited = { ...input, text: input.text.slice(0, at) + digit + input.text.slice(at + 1) };
  };
  engine.analyse(input);
  const after = timing(() => engine.analyse(edited), { before: edit });
  return { what: 'after an edit of one digit', measured: `${ofTiming(after)}, ${times(after.least / fresh.least)} fresh` };
}

const SIZES = [2, 4, 8];
/** What a document so many times as long may take, of so many times the time: linear within 15 %. */
const GROWTH_LIMIT = 1.15;

function growthRows(engine: Engine, input: AnalysisInput, options?: TimingOptions): Row[] {
  return growth((size) => freshTime(engine, { ...input, text: copiesOf(input.text, size) }, options));
}

/** How the time of something goes with its size. */
export function growth(timeAt: (size: number) => Timing): Row[] {
  const once = timeAt(1);
  return SIZES.map((size) => {
    const time = timeAt(size);
    const ratio = time.least / once.least / size;
    return {
      what: `${size} × the document, of ${size} × the time`,
      measured: `${ofTiming(time)}, ${times(ratio)}`,
      limit: atMost(ratio, GROWTH_LIMIT),
    };
  });
}
