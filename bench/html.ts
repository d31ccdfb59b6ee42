import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { Parser } from 'htmlparser2';
import { load as loadByHtmlparser2 } from 'cheerio/slim';
import { createEngine } from '../src/core/analyse';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { decode } from '../src/core/decode';
import { brokenPlaces } from '../src/core/library/brokenFacts';
import { readFiling } from '../src/core/readers/read';
import { figureMarks } from '../src/filingView/pageFigures';
import { renderPage } from '../src/filingView/render/renderPage';
import { checksRow, growth, thousands } from './engine';
import { peakMemory } from './memory';
import { atMost, ofTiming, times, type Row } from './report';
import { timing, type Timing } from './timing';

/** A real annual report of 3.9 MB in one line, and a quarterly one to grow. */
export const LONG_FILING = '../shared/filings/ko-10k-2024.htm';
const GROWING = '../shared/filings/ko-10q-2025q2.htm';

const FEW = { warmUp: 2, samples: 5 };

/** Long HTML filings: from markup to figures and to the page, beside a bare parse of the same markup. Empty where there is none. */
export async function measureHtml(): Promise<Row[]> {
  if (!existsSync(LONG_FILING)) return [];
  const bytes = readFileSync(LONG_FILING);
  const source = decode(bytes, 'markup');
  const engine = createEngine(loadCatalogue());
  const analyse = (text: string) => engine.analyse({ text, format: 'html', insist: true });
  const forget = () => engine.analyse({ text: '', format: 'text' });
  const fresh = (text: string) => timing(() => analyse(text), { ...FEW, before: forget });
  const analysis = analyse(source);
  const { sourceMap, report } = analysis.filing;
  if (sourceMap === null) throw new Error('a filing read from HTML has a source map');
  const figures = figureMarks({ figures: analysis.figures, broken: brokenPlaces(analysis) }, sourceMap);
  const whole = timing(() => analyse(decode(bytes, 'markup')), { ...FEW, before: forget });
  const read = timing(() => readFiling(source, 'html'), FEW);
  const render = timing(() => renderPage({ source, figures, places: [] }), FEW);
  return [
    { what: `figures found in ${thousands(source.length)} characters of markup`, measured: String(analysis.figures.length) },
    { what: 'facts read', measured: String(report?.facts.length ?? 0) },
    { what: 'from bytes to figures', measured: withSpeed(whole, source) },
    { what: 'of that, reading: text, tables, places, facts', measured: withSpeed(read, source) },
    { what: 'rendered as a safe page, with its figures', measured: withSpeed(render, source) },
    checksRow(analysis, whole, FEW),
    ...peerRows(source, { whole, read }),
    await memoryRow(bytes.length),
    ...growthRows(fresh),
  ];
}

const MEMORY_LIMIT = 12;

/** Of a thread of its own, as the extension has it: what the analysis adds to what the engine takes when it has read nothing. */
async function memoryRow(length: number): Promise<Row> {
  const bytes = await peakMemory(LONG_FILING);
  const ratio = bytes / length;
  return {
    what: 'peak memory of it, of the file',
    measured: `${(bytes / 1e6).toFixed(0)} MB, ${times(ratio)}`,
    limit: atMost(ratio, MEMORY_LIMIT),
  };
}

/** The name of {@link measureHtml}'s filing. */
export const longFilingName = path.basename(LONG_FILING);

function withSpeed(timing: Timing, source: string): string {
  return `${ofTiming(timing)}, ${(source.length / timing.least / 1000).toFixed(1)} MB/s`;
}

const CHEERIO_LIMIT = 2;

/** Cheerio gives a tree of elements and nothing more: no text with places, no tables, no facts. The bare parser gives no tree either. */
function peerRows(source: string, { whole, read }: { readonly whole: Timing; readonly read: Timing }): Row[] {
  const peers = [
    ['cheerio.load over htmlparser2', () => loadByHtmlparser2(source), CHEERIO_LIMIT],
    ['cheerio.load over parse5', () => load(source), null],
    ['bare htmlparser2, nothing done with what it tells', () => new Parser({}).end(source), null],
  ] as const;
  return peers.flatMap(([name, parse, most]): Row[] => {
    const peer = timing(parse, FEW);
    const [wholeRatio, readRatio] = [whole.least / peer.least, read.least / peer.least];
    return [
      { what: name, measured: withSpeed(peer, source) },
      {
        what: 'Tickmark takes of that, from bytes to figures',
        measured: `${times(wholeRatio)}, its reading ${times(readRatio)}`,
        ...(most === null ? {} : { limit: atMost(wholeRatio, most) }),
      },
    ];
  });
}

function growthRows(fresh: (source: string) => Timing): Row[] {
  if (!existsSync(GROWING)) return [];
  const source = readFileSync(GROWING, 'utf8');
  return growth((size) => fresh(grown(source, size)));
}

/** The body several times over, each time a little different: the engine remembers paragraphs, and would know equal ones again. */
function grown(source: string, count: number): string {
  const start = source.indexOf('>', source.search(/<body/i)) + 1;
  const end = source.search(/<\/body/i);
  const body = source.slice(start, end);
  const bodies = Array.from({ length: count }, (_, copy) => variant(body, copy));
  return source.slice(0, start) + bodies.join('\n') + source.slice(end);
}

/** Numbers above a thousand have another last digit, and long texts another last word. */
function variant(body: string, copy: number): string {
  if (copy === 0) return body;
  const turned = body.replace(/(?<=>[\d,]*\d,\d\d)\d(?=<)/g, (digit) => String((Number(digit) + copy) % 10));
  return turned.replace(/(?<=>[^<]{60,})(?=<)/g, ` copy${String.fromCharCode(0x61 + copy)}`);
}
