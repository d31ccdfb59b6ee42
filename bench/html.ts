import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import { load as loadByHtmlparser2 } from 'cheerio/slim';
import { createEngine } from '../src/core/analyse';
import { loadCatalogue } from '../src/core/catalogue/catalogue';
import { brokenPlaces } from '../src/core/library/brokenFacts';
import { readFiling } from '../src/core/readers/read';
import { figureMarks } from '../src/filingView/pageFigures';
import { renderPage } from '../src/filingView/render/renderPage';
import { thousands } from './engine';
import { ofTiming, times, type Row } from './report';
import { timing, type Timing } from './timing';

/** A real annual report of 3.9 MB in one line, and a quarterly one to grow. */
export const LONG_FILING = '../shared/filings/ko-10k-2024.htm';
const GROWING = '../shared/filings/ko-10q-2025q2.htm';

const FEW = { warmUp: 2, samples: 5 };

/** Long HTML filings: from markup to figures and to the page, beside a bare parse of the same markup. Empty where there is none. */
export function measureHtml(): Row[] {
  if (!existsSync(LONG_FILING)) return [];
  const source = readFileSync(LONG_FILING, 'utf8');
  const engine = createEngine(loadCatalogue());
  const analyse = (text: string) => engine.analyse({ text, format: 'html', insist: true });
  const fresh = (text: string) =>
    timing(() => analyse(text), { ...FEW, before: () => engine.analyse({ text: '', format: 'text' }) });
  const analysis = analyse(source);
  const { sourceMap, report } = analysis.filing;
  if (sourceMap === null) throw new Error('a filing read from HTML has a source map');
  const figures = figureMarks({ figures: analysis.figures, broken: brokenPlaces(analysis) }, sourceMap);
  const read = timing(() => readFiling(source, 'html'), FEW);
  const render = timing(() => renderPage({ source, figures, places: [] }), FEW);
  return [
    { what: `figures found in ${thousands(source.length)} characters of markup`, measured: String(analysis.figures.length) },
    { what: 'facts read', measured: String(report?.facts.length ?? 0) },
    { what: 'read: text, tables, places, facts', measured: withSpeed(read, source) },
    { what: 'read and analysed', measured: withSpeed(fresh(source), source) },
    { what: 'rendered as a safe page, with its figures', measured: withSpeed(render, source) },
    ...peerRows(source, read),
    ...growthRows(fresh),
  ];
}

/** The name of {@link measureHtml}'s filing. */
export const longFilingName = path.basename(LONG_FILING);

function withSpeed(timing: Timing, source: string): string {
  return `${ofTiming(timing)}, ${(source.length / timing.least / 1000).toFixed(1)} MB/s`;
}

/** Cheerio gives a tree of elements and nothing more: no text with places, no tables, no facts. */
function peerRows(source: string, read: Timing): Row[] {
  const peers = [
    ['cheerio.load over htmlparser2', () => loadByHtmlparser2(source)],
    ['cheerio.load over parse5', () => load(source)],
  ] as const;
  return peers.flatMap(([name, parse]) => {
    const peer = timing(parse, FEW);
    return [
      { what: `${name}, a bare parse`, measured: withSpeed(peer, source) },
      { what: 'Tickmark’s reading takes of that', measured: times(read.least / peer.least) },
    ];
  });
}

const SIZES = [1, 2, 4];
const GROWTH_LIMIT = 2.5;

function growthRows(fresh: (source: string) => Timing): Row[] {
  if (!existsSync(GROWING)) return [];
  const source = readFileSync(GROWING, 'utf8');
  const measured = SIZES.map((size) => fresh(grown(source, size)));
  return measured.slice(1).map((time, index) => {
    const growth = time.least / (measured[index]?.least ?? NaN);
    return {
      what: `${SIZES[index + 1]} × ${path.basename(GROWING)}, against ${SIZES[index]} ×`,
      measured: `${ofTiming(time)}, ${times(growth)}`,
      limit: { words: `2 is linear, ≤ ${GROWTH_LIMIT}`, met: growth <= GROWTH_LIMIT },
    };
  });
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
