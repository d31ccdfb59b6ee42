import type { Engine } from '../core/analyse';
import type { Catalogue } from '../core/catalogue/catalogue';
import type { Metric } from '../core/catalogue/schema';
import { decode, UnknownEncodingError } from '../core/decode';
import { checkFiling } from '../core/checks/checkFiling';
import { supportOf } from '../core/checks/readFindings';
import type { Analysis } from '../core/filing';
import { languages as knownLanguages } from '../core/languages/all';
import { condense } from '../core/library/condense';
import { labelsOfUnknown } from '../core/library/filerLabels';
import { filingProblems } from '../core/library/filingProblems';
import { inspect, inspectFacts, type TaxonomyForReader } from '../core/library/inspection';
import { outlineEntries } from '../core/library/outline';
import { metricEntry, type MetricLookup } from '../core/library/reading';
import { recordOf } from '../core/library/recordOf';
import type { SourceMap } from '../core/sourceMap';
import { textsOf, wireFigures } from '../core/wire';
import { FilesBesideFiling } from '../core/xbrl/taxonomy/besideFiling';
import { bytesOfRecord } from '../library/recordBytes';
import { checkedFiling, ignoreAnswer, tieOutReport, type RememberedChecks } from './checkAnswers';
import { formatOfFile } from './documentFormat';
import {
  MOST_IN_MESSAGE,
  type AnalyseRequest,
  type Answer,
  type BesideRequest,
  type CatalogueRequest,
  type CheckRequest,
  type FilingRequest,
  type IndexRequest,
  type Part,
  type ReadRequest,
  type Request,
} from './protocol';
import type { CheckedFiling } from './schemas/checks';
import { WorkspaceFiles } from './workspaceFiles';

interface Remembered {
  readonly version: number;
  readonly analysis: Analysis;
  /** The text of the file. */
  readonly source: string;
  /** The taxonomy's files beside it; null where it reports nothing. */
  readonly beside: FilesBesideFiling | null;
  /** What came out of checking it last. */
  checked: RememberedChecks | null;
}

/** As much of the catalogue as the service needs. */
export type ServiceCatalogue = MetricLookup & Pick<Catalogue, 'metrics'>;

/** What filings are read with. */
export interface Equipment {
  readonly engine: Engine;
  readonly lookup: ServiceCatalogue;
}

/** What the service needs around it. Buffers named in `transfer` are given away with the answer. */
export interface Channel {
  readonly answer: (answer: Answer, transfer?: readonly ArrayBuffer[]) => void;
  readonly schedule: (work: () => void) => void;
  /** What to read with once the catalogue has these metrics. */
  readonly equip: (metrics: readonly Metric[]) => Equipment;
}

/**
 * The worker's side of the protocol, apart from threads: one engine, and the last analysis of each open document. A request
 * to analyse waits until `schedule` comes back, so that a newer text of the same document can take its place.
 */
export class AnalysisService {
  #engine: Engine;
  #lookup: ServiceCatalogue;
  readonly #readerLanguage: string;
  readonly #channel: Channel;
  readonly #workspace = new WorkspaceFiles();
  readonly #waiting = new Map<string, AnalyseRequest | ReadRequest>();
  readonly #remembered = new Map<string, Remembered>();

  constructor(
    engine: Engine,
    { lookup, readerLanguage }: { readonly lookup: ServiceCatalogue; readonly readerLanguage: string },
    channel: Channel,
  ) {
    this.#engine = engine;
    this.#lookup = lookup;
    this.#readerLanguage = readerLanguage;
    this.#channel = channel;
  }

  handle(request: Request): void {
    switch (request.type) {
      case 'analyse':
      case 'read':
        return this.#enqueue(request);
      case 'describe': {
        // The catalogue's own pages are in English, as its definitions are.
        const languages = { filing: 'en', reader: this.#readerLanguage };
        const entry = metricEntry(request.metric, languages, this.#lookup) ?? null;
        return this.#answer({ type: 'described', id: request.id, entry });
      }
      case 'catalogue':
        return this.#attempt(request.id, () => this.#useFiles(request));
      case 'list':
        return this.#list(request.id, request.language);
      case 'alias': {
        const { id, uri, text, metric, language, label } = request;
        return this.#attempt(id, () => {
          this.#answer({ type: 'aliased', id, outcome: this.#workspace.alias(uri, text, { metric, language, label }) });
        });
      }
      case 'ignore': {
        const { id, text, ignored } = request;
        return this.#attempt(id, () => this.#answer({ type: 'ignoreWritten', id, outcome: ignoreAnswer(text, ignored) }));
      }
      case 'forget':
        this.#supersede(request.key);
        this.#remembered.delete(request.key);
        return;
      case 'explain':
      case 'inspect':
      case 'inspectFacts':
      case 'beside':
      case 'problems':
      case 'check':
      case 'ties':
      case 'tieOut':
      case 'wire':
      case 'record':
        return this.#attempt(request.id, () => this.#tell(request));
      case 'index':
        return this.#attempt(request.id, () => this.#index(request));
    }
  }

  #answer(answer: Answer, transfer?: readonly ArrayBuffer[]): void {
    this.#channel.answer(answer, transfer);
  }

  #supersede(key: string): void {
    const older = this.#waiting.get(key);
    if (older === undefined) return;
    this.#waiting.delete(key);
    this.#answer({ type: 'superseded', id: older.id });
  }

  #enqueue(request: AnalyseRequest | ReadRequest): void {
    this.#supersede(request.key);
    this.#waiting.set(request.key, request);
    this.#channel.schedule(() => {
      if (this.#waiting.get(request.key) !== request) return;
      this.#waiting.delete(request.key);
      this.#attempt(request.id, () => (request.type === 'read' ? this.#read(request) : this.#analyse(request)));
    });
  }

  /** Whoever asked gets an answer, whatever happens. */
  #attempt(id: number, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (error instanceof UnknownEncodingError) this.#answer({ type: 'undecodable', id, encoding: error.encoding });
      else this.#answer({ type: 'failed', id, message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }

  #analyse({ id, key, version, text, format, insist, languages }: AnalyseRequest): void {
    const analysis = this.#engine.analyse({ text, format, insist, languages });
    this.#remembered.set(key, remembered(version, analysis, text));
    const rest = this.#sendParts(id, analysis);
    this.#answer({ type: 'analysed', id, rest });
  }

  #read({ id, key, version, bytes, insist, languages }: ReadRequest): void {
    const source = decode(bytes, 'markup');
    const analysis = this.#engine.analyse({ text: source, format: 'html', insist, languages });
    this.#remembered.set(key, remembered(version, analysis, source));
    const rest = this.#sendParts(id, analysis);
    const { text, sourceMap } = analysis.filing;
    if (sourceMap === null) throw new Error('a filing read from HTML has a source map');
    const { map, buffers } = copyOf(sourceMap);
    this.#answer({ type: 'read', id, rest, text, sourceMap: map }, buffers);
  }

  /** The long lists of a reading; what remains is returned. */
  #sendParts(id: number, analysis: Analysis) {
    const { evidence, profile, ...lists } = condense(analysis, this.#lookup, this.#readerLanguage);
    const outline = [...outlineEntries(lists.outline)];
    this.#send(lists.figures, MOST_IN_MESSAGE.figures, (figures) => ({ type: 'figures', id, figures }));
    this.#send(lists.mentions, MOST_IN_MESSAGE.mentions, (mentions) => ({ type: 'mentions', id, mentions }));
    this.#send(lists.broken, MOST_IN_MESSAGE.broken, (places) => ({ type: 'broken', id, places }));
    this.#send(lists.definitions, MOST_IN_MESSAGE.definitions, (definitions) => ({ type: 'definitions', id, definitions }));
    this.#send(outline, MOST_IN_MESSAGE.outline, (some) => ({ type: 'outline', id, outline: some }));
    this.#send(lists.metrics, MOST_IN_MESSAGE.metrics, (metrics) => ({ type: 'metrics', id, metrics }));
    return { evidence, profile };
  }

  #send<T>(list: readonly T[], size: number, part: (some: T[]) => Part): void {
    for (let from = 0; from < list.length; from += size) this.#answer(part(list.slice(from, from + size)));
  }

  /** What was read before stays as it was read; whoever wants it otherwise asks anew. */
  #useFiles({ id, files }: CatalogueRequest): void {
    const { metrics, ...made } = this.#workspace.take(files);
    if (metrics !== null) ({ engine: this.#engine, lookup: this.#lookup } = this.#channel.equip(metrics));
    this.#answer({ type: 'catalogued', id, ...made, changed: metrics !== null });
  }

  #list(id: number, language: string): void {
    const languages = { filing: language, reader: this.#readerLanguage };
    const entries = this.#lookup.metrics.flatMap((metric) => metricEntry(metric.id, languages, this.#lookup) ?? []);
    this.#send(entries, MOST_IN_MESSAGE.metrics, (metrics) => ({ type: 'metrics', id, metrics }));
    this.#answer({ type: 'listed', id, languages: knownLanguages.map(({ tag }) => tag) });
  }

  /** Answers from what is remembered of a filing. */
  #tell(request: FilingRequest): void {
    const { id, key, version } = request;
    const remembered = this.#remembered.get(key);
    const known = remembered?.version === version ? remembered : null;
    switch (request.type) {
      case 'explain': {
        const steps = known?.analysis.figures[request.figure]?.provenance ?? null;
        return this.#answer({ type: 'explained', id, steps: steps === null ? null : [...steps] });
      }
      case 'inspect':
        return this.#answer({
          type: 'inspected',
          id,
          facts: known && inspect(known.analysis, request.figure, this.#forReader(known)),
        });
      case 'inspectFacts': {
        const facts = known && inspectFacts(known.analysis, request.facts, this.#forReader(known));
        return this.#answer({ type: 'inspected', id, facts });
      }
      case 'beside':
        return this.#answer({ type: 'besideRead', id, ...this.#readBeside(known, request.files) });
      case 'problems': {
        const taxonomy = known?.beside?.taxonomy() ?? null;
        return this.#answer({ type: 'problems', id, problems: known && filingProblems(known.analysis, taxonomy) });
      }
      case 'check':
        return this.#answer({ type: 'checked', id, checked: known && this.#check(known, request) });
      case 'ties':
        return this.#answer({ type: 'ties', id, ties: known?.checked ? supportOf(known.checked.checked, request.figure) : null });
      case 'tieOut': {
        const report = known?.checked ? tieOutReport(request.file, known, known.checked) : null;
        return this.#answer({ type: 'tieOut', id, report });
      }
      case 'wire':
        return this.#answer({ type: 'wired', id, lines: known && wireLines(known, request.file, request.figures) });
      case 'record': {
        const record = known && bytesOfRecord(recordOf(known.analysis, known.source));
        return this.#answer({ type: 'recorded', id, record }, record ? [record.buffer] : []);
      }
    }
  }

  #check(known: Remembered, { further, ignoring }: CheckRequest): CheckedFiling {
    const checked = checkFiling(known.analysis, this.#lookup, further, known.beside?.taxonomy() ?? null);
    const rules = ignoring.rules === null ? undefined : this.#workspace.rulesOf(ignoring.rules);
    const answer = checkedFiling(known, checked, ignoring, rules);
    known.checked = { checked, sifted: answer.sifted };
    return answer;
  }

  #index({ id, ...file }: IndexRequest): void {
    const record = this.#recordOfFile(file);
    this.#answer({ type: 'indexed', id, record }, record ? [record.buffer] : []);
  }

  #recordOfFile({ name, bytes, insist, languages }: Omit<IndexRequest, 'id' | 'type'>) {
    try {
      const plain = decode(bytes, 'plain');
      const format = formatOfFile(name, plain);
      const text = format === 'html' ? decode(bytes, 'markup') : plain;
      const analysis = this.#engine.analyse({ text, format, insist, languages });
      return insist || analysis.evidence.isFiling ? bytesOfRecord(recordOf(analysis, text)) : null;
    } catch (error) {
      if (error instanceof UnknownEncodingError) return null;
      throw error;
    }
  }

  #forReader({ beside }: Remembered): TaxonomyForReader | null {
    return beside && { taxonomy: beside.taxonomy(), language: this.#readerLanguage };
  }

  #readBeside(known: Remembered | null, files: BesideRequest['files']) {
    if (known === null) return { wanted: null, labels: {} };
    const { beside, analysis } = known;
    if (beside === null) return { wanted: [], labels: {} };
    for (const { name, bytes } of files) beside.addBytes(name, bytes);
    const wanted = beside.takeWanted();
    const labels = wanted.length > 0 ? {} : labelsOfUnknown(analysis.figures, beside.taxonomy(), this.#readerLanguage);
    return { wanted, labels };
  }
}

function remembered(version: number, analysis: Analysis, source: string): Remembered {
  const { report } = analysis.filing;
  return { version, analysis, source, beside: report && new FilesBesideFiling(report), checked: null };
}

function wireLines({ analysis, source }: Remembered, file: string, figures: readonly number[] | null): string[] {
  const wanted = figures === null ? analysis.figures : figures.flatMap((index) => analysis.figures[index] ?? []);
  return wireFigures(file, textsOf(analysis.filing, source), wanted).map((figure) => JSON.stringify(figure));
}

/** The worker keeps its own, to answer with: what is given away is gone. */
function copyOf({ text, textLength, source, sourceLength }: SourceMap) {
  const map = {
    text: new Uint32Array(text),
    textLength: new Uint32Array(textLength),
    source: new Uint32Array(source),
    sourceLength: new Uint32Array(sourceLength),
  };
  return { map, buffers: Object.values(map).map(({ buffer }) => buffer) };
}
