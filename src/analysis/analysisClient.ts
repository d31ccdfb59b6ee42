import type { Alias } from '../core/catalogue/workspace/addAlias';
import type { Ignored } from '../core/checks/addIgnore';
import type { CheckId, Tie } from '../core/checks/model';
import type { ReportedFiling } from '../core/checks/report/model';
import type { Format, ProvenanceStep } from '../core/filing';
import { readingOf } from '../core/library/condense';
import type { FilerLabels } from '../core/library/filerLabels';
import type { FilingProblems } from '../core/library/filingProblems';
import type { InspectedFact } from '../core/library/inspection';
import { outlineFrom } from '../core/library/outline';
import type { MetricEntry, Reading } from '../core/library/reading';
import type { SourceMap } from '../core/sourceMap';
import type { ThreadLike } from '../threads/thread';
import type { Parts } from './parts';
import type { AnalyseRequest, Answer, ReadRequest } from './protocol';
import type { CondensedRest } from './schemas/reading';
import type { CheckedFiling, IgnoringFor } from './schemas/checks';
import type { AliasAnswer, IgnoreAnswer, WorkspaceFile } from './schemas/workspace';
import { WorkerLink, type AnalysisProblem, type Ending } from './workerLink';

interface Document {
  /** Names the document for as long as it is open. */
  readonly key: string;
  readonly version: number;
  /** The user says that this is a filing. */
  readonly insist: boolean;
  /** Tags of the languages it may be in, the likeliest first; all when empty. */
  readonly languages: readonly string[];
}

/** One text of one document. */
export interface DocumentText extends Document {
  readonly text: string;
  readonly format: Format;
}

/** One state of one HTML file. */
export interface DocumentFile extends Document {
  readonly bytes: Uint8Array;
}

/** What became of a file. */
export type FileReading =
  | { readonly type: 'read'; readonly reading: Reading; readonly sourceMap: SourceMap }
  /** It is in an encoding that is not known, by the name that the file gives it. */
  | { readonly type: 'undecodable'; readonly encoding: string };

/** A file of the same folder, by its name. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is known once some files beside a filing have been read. */
export interface BesideAnswer {
  /** Names of files that are wanted next, if they are there. */
  readonly wanted: readonly string[];
  /** What the filer calls concepts that the catalogue does not know; complete when nothing is wanted. */
  readonly labels: FilerLabels;
}

/** A version of a document that the worker has read. */
export interface Version {
  readonly key: string;
  readonly version: number;
}

/** What can be named, and in which languages. */
export interface MetricList {
  readonly metrics: readonly MetricEntry[];
  /** Tags of the languages that filings are read in. */
  readonly languages: readonly string[];
}

/** By check, how many relations hold; none where it is not named. */
export type TieCounts = Readonly<Partial<Record<CheckId, number>>>;

/** What the worker makes of the workspace's files. */
export type Catalogued = Omit<Extract<Answer, { type: 'catalogued' }>, 'type' | 'id'>;

interface Waiting {
  readonly request: AnalyseRequest | ReadRequest;
  readonly settle: (ending: Ending | undefined) => void;
}

interface Queue {
  /** Handed to the worker, not yet answered. */
  inFlight: boolean;
  /** The newest text that waits for that answer; older ones have been let go. */
  next: Waiting | undefined;
}

/**
 * The editor's side of the protocol: a method for each question. Of one document only one text is with the worker and only the newest waits; a result that a newer text has overtaken is never delivered.
 */
export class AnalysisClient {
  readonly #link: WorkerLink;
  readonly #queues = new Map<string, Queue>();
  #hasFiles = false;
  #nextId = 0;

  /** @param mostSilenceMs how long a worker may say nothing while it is asked something, before it counts as hanging */
  constructor(start: () => ThreadLike, report: (problem: AnalysisProblem) => void, mostSilenceMs?: number) {
    this.#link = new WorkerLink(start, report, mostSilenceMs);
  }

  /** The reading of a text; undefined when a newer text of the document overtook it, or when it could not be read. */
  async analyse(document: DocumentText): Promise<Reading | undefined> {
    const ending = await this.#enqueue({ type: 'analyse', id: this.#newId(), ...document, languages: [...document.languages] });
    return ending?.answer.type === 'analysed' ? readingFrom(ending.answer.rest, ending, document.text) : undefined;
  }

  /** The reading of an HTML file; undefined when a newer state of it overtook it, or when it could not be read. */
  async read(file: DocumentFile): Promise<FileReading | undefined> {
    const ending = await this.#enqueue({ type: 'read', id: this.#newId(), ...file, languages: [...file.languages] });
    if (ending?.answer.type === 'undecodable') return { type: 'undecodable', encoding: ending.answer.encoding };
    if (ending?.answer.type !== 'read') return undefined;
    const { rest, text, sourceMap } = ending.answer;
    return { type: 'read', reading: readingFrom(rest, ending, text), sourceMap };
  }

  /** The steps that led to a figure; undefined when that version is not the one that was analysed last. */
  async explain({ key, version }: Version, figure: number): Promise<readonly ProvenanceStep[] | undefined> {
    const ending = await this.#link.ask({ type: 'explain', id: this.#newId(), key, version, figure });
    return (ending?.answer.type === 'explained' ? ending.answer.steps : null) ?? undefined;
  }

  /** The facts that a figure is tagged as, the innermost first; undefined as for {@link explain}. */
  async inspect({ key, version }: Version, figure: number): Promise<readonly InspectedFact[] | undefined> {
    const ending = await this.#link.ask({ type: 'inspect', id: this.#newId(), key, version, figure });
    return (ending?.answer.type === 'inspected' ? ending.answer.facts : null) ?? undefined;
  }

  /** Facts by their indices, for those that belong to no figure; undefined as for {@link explain}. */
  async inspectFacts({ key, version }: Version, facts: readonly number[]): Promise<readonly InspectedFact[] | undefined> {
    const ending = await this.#link.ask({ type: 'inspectFacts', id: this.#newId(), key, version, facts: [...facts] });
    return (ending?.answer.type === 'inspected' ? ending.answer.facts : null) ?? undefined;
  }

  /** Hands over files that lie beside a filing; undefined as for {@link explain}. */
  async readBeside({ key, version }: Version, files: readonly FileBeside[]): Promise<BesideAnswer | undefined> {
    const ending = await this.#link.ask({ type: 'beside', id: this.#newId(), key, version, files: [...files] });
    if (ending?.answer.type !== 'besideRead' || ending.answer.wanted === null) return undefined;
    return { wanted: ending.answer.wanted, labels: new Map(Object.entries(ending.answer.labels)) };
  }

  /** The rules of XBRL that the filing and the files beside it break; undefined as for {@link explain}. */
  async problems({ key, version }: Version): Promise<FilingProblems | undefined> {
    const ending = await this.#link.ask({ type: 'problems', id: this.#newId(), key, version });
    return (ending?.answer.type === 'problems' ? ending.answer.problems : null) ?? undefined;
  }

  /**
   * What ties and what does not.
   * @param further ties that were found outside of the filing
   * @param ignoring by what is decided which findings are shown
   * @returns undefined as for {@link explain}
   */
  async check({ key, version }: Version, further: readonly Tie[], ignoring: IgnoringFor): Promise<CheckedFiling | undefined> {
    const ties = further.map((tie) => ({ ...tie, terms: [...tie.terms], slack: [...tie.slack] }));
    const ending = await this.#link.ask({ type: 'check', id: this.#newId(), key, version, further: ties, ignoring });
    return (ending?.answer.type === 'checked' ? ending.answer.checked : null) ?? undefined;
  }

  /** By check, how many relations speak for a figure; undefined as for {@link explain}, and where it has not been checked. */
  async ties({ key, version }: Version, figure: number): Promise<TieCounts | undefined> {
    const ending = await this.#link.ask({ type: 'ties', id: this.#newId(), key, version, figure });
    return (ending?.answer.type === 'ties' ? ending.answer.ties : null) ?? undefined;
  }

  /** The tie-out report without its sentences; undefined as for {@link ties}. */
  async tieOut({ key, version }: Version, file: string): Promise<ReportedFiling | undefined> {
    const ending = await this.#link.ask({ type: 'tieOut', id: this.#newId(), key, version, file });
    return (ending?.answer.type === 'tieOut' ? ending.answer.report : null) ?? undefined;
  }

  /** Figures as JSON, one a line, all where none are named; undefined as for {@link explain}. */
  async wire({ key, version }: Version, file: string, figures: readonly number[] | null): Promise<readonly string[] | undefined> {
    const wanted = figures === null ? null : [...figures];
    const ending = await this.#link.ask({ type: 'wire', id: this.#newId(), key, version, file, figures: wanted });
    return (ending?.answer.type === 'wired' ? ending.answer.lines : null) ?? undefined;
  }

  /** What the library keeps of a filing, as src/library/recordBytes.ts writes it; undefined as for {@link explain}. */
  async record({ key, version }: Version): Promise<Uint8Array | undefined> {
    const ending = await this.#link.ask({ type: 'record', id: this.#newId(), key, version });
    return (ending?.answer.type === 'recorded' ? ending.answer.record : null) ?? undefined;
  }

  /** Whether it is asked for something that has not been answered yet. */
  get isBusy(): boolean {
    return this.#link.isBusy;
  }

  /** The catalogue's entry for a metric; undefined when it has none. */
  async describe(metric: string): Promise<MetricEntry | undefined> {
    const answer = (await this.#link.ask({ type: 'describe', id: this.#newId(), metric }))?.answer;
    return (answer?.type === 'described' ? answer.entry : null) ?? undefined;
  }

  /**
   * Has filings read with what the workspace's files say, from now on and in every worker to come. Undefined where the worker has no
   * answer; nothing is started for a workspace that has none and had none.
   */
  async useFiles(files: readonly WorkspaceFile[]): Promise<Catalogued | undefined> {
    if (files.length === 0 && !this.#hasFiles) return { files: [], companies: [], changed: false };
    this.#hasFiles = true;
    const answer = (await this.#link.askFirst({ type: 'catalogue', id: this.#newId(), files: [...files] }))?.answer;
    return answer?.type === 'catalogued' ? answer : undefined;
  }

  /** Every metric of the catalogue, named in a language; undefined when the worker has no answer. */
  async listMetrics(language: string): Promise<MetricList | undefined> {
    const ending = await this.#link.ask({ type: 'list', id: this.#newId(), language });
    return ending?.answer.type === 'listed' ? { metrics: ending.metrics, languages: ending.answer.languages } : undefined;
  }

  /** What to write into a file of metrics, whose text is given, so that a metric has another name; undefined as for {@link listMetrics}. */
  async alias(file: Pick<WorkspaceFile, 'uri' | 'text'>, alias: Alias): Promise<AliasAnswer | undefined> {
    const answer = (await this.#link.ask({ type: 'alias', id: this.#newId(), ...file, ...alias }))?.answer;
    return answer?.type === 'aliased' ? answer.outcome : undefined;
  }

  /** What to write into a file of what is ignored, whose text is given; undefined as for {@link listMetrics}. */
  async ignore(text: string, ignored: Ignored): Promise<IgnoreAnswer | undefined> {
    const answer = (await this.#link.ask({ type: 'ignore', id: this.#newId(), text, ignored }))?.answer;
    return answer?.type === 'ignoreWritten' ? answer.outcome : undefined;
  }

  /** The document is closed: nothing more will be asked about it. */
  forget(key: string): void {
    this.#queues.get(key)?.next?.settle(undefined);
    this.#queues.delete(key);
    this.#link.tell({ type: 'forget', key });
  }

  /** Ends the worker; what it was doing starts again in a new one. */
  restart(): void {
    this.#link.restart();
  }

  dispose(): void {
    this.#link.dispose();
  }

  #newId(): number {
    return this.#nextId++;
  }

  #enqueue(request: AnalyseRequest | ReadRequest): Promise<Ending | undefined> {
    const { key } = request;
    const queue = this.#queues.get(key) ?? { inFlight: false, next: undefined };
    this.#queues.set(key, queue);
    queue.next?.settle(undefined);
    return new Promise((settle) => {
      queue.next = { request, settle };
      if (!queue.inFlight) this.#sendNext(key, queue);
    });
  }

  #sendNext(key: string, queue: Queue): void {
    const { next } = queue;
    if (next === undefined) return;
    queue.next = undefined;
    queue.inFlight = true;
    void this.#link.ask(next.request).then((ending) => {
      queue.inFlight = false;
      const overtaken = queue.next !== undefined || this.#queues.get(key) !== queue;
      next.settle(overtaken ? undefined : ending);
      this.#sendNext(key, queue);
    });
  }
}

function readingFrom(
  rest: CondensedRest,
  { figures, mentions, broken, definitions, outline, metrics }: Parts,
  text: string,
): Reading {
  return readingOf({ ...rest, figures, mentions, broken, definitions, outline: outlineFrom(outline), metrics }, text);
}
