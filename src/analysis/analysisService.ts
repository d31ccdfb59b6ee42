import type { Engine } from '../core/analyse';
import type { Analysis } from '../core/filing';
import { condense } from '../core/library/condense';
import { metricEntry, type MetricLookup } from '../core/library/reading';
import { FIGURES_PER_MESSAGE, type AnalyseRequest, type Answer, type ExplainRequest, type Request } from './protocol';

interface Remembered {
  readonly version: number;
  readonly analysis: Analysis;
}

/**
 * The worker's side of the protocol, apart from threads: one engine, and the last analysis of each open document. A request
 * to analyse waits until `schedule` comes back, so that a newer text of the same document can take its place.
 */
export class AnalysisService {
  readonly #engine: Engine;
  readonly #lookup: MetricLookup;
  readonly #readerLanguage: string;
  readonly #answer: (answer: Answer) => void;
  readonly #schedule: (work: () => void) => void;
  readonly #waiting = new Map<string, AnalyseRequest>();
  readonly #remembered = new Map<string, Remembered>();

  constructor(
    engine: Engine,
    { lookup, readerLanguage }: { readonly lookup: MetricLookup; readonly readerLanguage: string },
    channel: { readonly answer: (answer: Answer) => void; readonly schedule: (work: () => void) => void },
  ) {
    this.#engine = engine;
    this.#lookup = lookup;
    this.#readerLanguage = readerLanguage;
    this.#answer = channel.answer;
    this.#schedule = channel.schedule;
  }

  handle(request: Request): void {
    switch (request.type) {
      case 'analyse':
        return this.#enqueue(request);
      case 'explain':
        return this.#explain(request);
      case 'describe': {
        // The catalogue's own pages are in English, as its definitions are.
        const languages = { filing: 'en', reader: this.#readerLanguage };
        const entry = metricEntry(request.metric, languages, this.#lookup) ?? null;
        return this.#answer({ type: 'described', id: request.id, entry });
      }
      case 'forget':
        this.#supersede(request.key);
        this.#remembered.delete(request.key);
        return;
    }
  }

  #supersede(key: string): void {
    const older = this.#waiting.get(key);
    if (older === undefined) return;
    this.#waiting.delete(key);
    this.#answer({ type: 'superseded', id: older.id });
  }

  #enqueue(request: AnalyseRequest): void {
    this.#supersede(request.key);
    this.#waiting.set(request.key, request);
    this.#schedule(() => {
      if (this.#waiting.get(request.key) !== request) return;
      this.#waiting.delete(request.key);
      this.#analyse(request);
    });
  }

  #analyse({ id, key, version, text, format, insist, languages }: AnalyseRequest): void {
    try {
      const analysis = this.#engine.analyse({ text, format, insist, languages });
      this.#remembered.set(key, { version, analysis });
      const { figures, ...condensed } = condense(analysis, this.#lookup, this.#readerLanguage);
      for (let from = 0; from < figures.length; from += FIGURES_PER_MESSAGE) {
        this.#answer({ type: 'figures', id, figures: figures.slice(from, from + FIGURES_PER_MESSAGE) });
      }
      this.#answer({ type: 'analysed', id, condensed });
    } catch (error) {
      this.#answer({ type: 'failed', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  #explain({ id, key, version, figure }: ExplainRequest): void {
    const remembered = this.#remembered.get(key);
    const known = remembered?.version === version ? remembered.analysis.figures[figure] : undefined;
    this.#answer({ type: 'explained', id, steps: known === undefined ? null : [...known.provenance] });
  }
}
