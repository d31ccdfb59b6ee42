import * as z from 'zod/mini';
import { formats } from '../core/filing';
import { checkedFiling, countByCheck, ignoring, tie } from './schemas/checks';
import {
  brokenPlace,
  condensedRest,
  definition,
  figure,
  mention,
  metricEntry,
  outlineEntry,
  sourceMap,
  step,
} from './schemas/reading';
import { filingProblems, inspectedFact } from './schemas/report';
import { reportedFiling } from './schemas/tieOut';
import { index } from './schemas/values';
import { aliasAnswer, catalogued, ignoreAnswer, ignored, workspaceFile } from './schemas/workspace';

/**
 * What the editor's side and the worker say to each other. Both sides check what they get: a message that does not fit is a
 * bug to be reported, not data to be shown. Long lists come in parts, so that taking one in never holds up the editor's thread;
 * a filing's text and its map are checked as wholes.
 */

/** Names the document for as long as it is open. */
const key = z.string();
/** The editor's version of the document; figures are only ever named together with it. */
const version = z.int();

const reading = {
  id: index,
  key,
  version,
  insist: z.boolean(),
  /** Tags of the languages that the text may be in, the likeliest first; all when empty. */
  languages: z.array(z.string()),
};
const analyseRequest = z.object({ type: z.literal('analyse'), ...reading, text: z.string(), format: z.enum(formats) });
const bytes: z.ZodMiniType<Uint8Array> = z.instanceof(Uint8Array);
/** An HTML file as it is on disk: the worker decodes it, and sends the canonical text back. */
const readRequest = z.object({ type: z.literal('read'), ...reading, bytes });

const ofFiling = { id: index, key, version };
const explainRequest = z.object({ type: z.literal('explain'), ...ofFiling, figure: index });
const inspectRequest = z.object({ type: z.literal('inspect'), ...ofFiling, figure: index });
/** Facts that may belong to no figure, by their indices. */
const inspectFactsRequest = z.object({ type: z.literal('inspectFacts'), ...ofFiling, facts: z.array(index) });
/**
 * Files that lie beside a filing, as far as they were wanted and are there; none at first. The answer names those that are wanted
 * next.
 */
const besideRequest = z.object({ type: z.literal('beside'), ...ofFiling, files: z.array(z.object({ name: z.string(), bytes })) });
const problemsRequest = z.object({ type: z.literal('problems'), ...ofFiling });
/** What ties and what does not; with ties that were found outside of the filing. */
const checkRequest = z.object({ type: z.literal('check'), ...ofFiling, further: z.array(tie), ignoring });
/** What speaks for a figure, of a filing that has been checked. */
const tiesRequest = z.object({ type: z.literal('ties'), ...ofFiling, figure: index });
/** The tie-out report on a filing that has been checked. `file` is the name it gives it. */
const tieOutRequest = z.object({ type: z.literal('tieOut'), ...ofFiling, file: z.string() });
/** Figures as they go to other tools, all of them where `figures` is null. `file` is the name they give it. */
const wireRequest = z.object({ type: z.literal('wire'), ...ofFiling, file: z.string(), figures: z.nullable(z.array(index)) });
/** What the library keeps of a filing. */
const recordRequest = z.object({ type: z.literal('record'), ...ofFiling });
/** A file as it is on disk, for the library: nothing of it is remembered. `name` may be a path. */
const indexRequest = z.object({
  type: z.literal('index'),
  id: index,
  name: z.string(),
  bytes,
  insist: z.boolean(),
  languages: z.array(z.string()),
});
const describeRequest = z.object({ type: z.literal('describe'), id: index, metric: z.string() });
/** The workspace's own files as they stand now: all of them, the folders in their order. */
const catalogueRequest = z.object({ type: z.literal('catalogue'), id: index, files: z.array(workspaceFile) });
/** Every metric that there is; named in a language of the catalogue's. */
const listRequest = z.object({ type: z.literal('list'), id: index, language: z.string() });
/** What to write into a file of metrics, whose text is given as it stands, so that a metric has another name. */
const aliasRequest = z.object({
  type: z.literal('alias'),
  id: index,
  uri: z.string(),
  text: z.string(),
  metric: z.string(),
  language: z.string(),
  label: z.string(),
});
/** What to write into a file of what is ignored, whose text is given as it stands. */
const ignoreRequest = z.object({ type: z.literal('ignore'), id: index, text: z.string(), ignored });
const forgetRequest = z.object({ type: z.literal('forget'), key });

/** What the worker is told once, when it starts: the catalogue's language for names that the reader is to understand. */
export const workerDataSchema = z.object({ readerLanguage: z.string() });
export type WorkerData = z.infer<typeof workerDataSchema>;

export const requestSchema = z.discriminatedUnion('type', [
  analyseRequest,
  readRequest,
  explainRequest,
  inspectRequest,
  inspectFactsRequest,
  besideRequest,
  problemsRequest,
  checkRequest,
  tiesRequest,
  tieOutRequest,
  wireRequest,
  recordRequest,
  indexRequest,
  describeRequest,
  catalogueRequest,
  listRequest,
  aliasRequest,
  ignoreRequest,
  forgetRequest,
]);
export type Request = z.infer<typeof requestSchema>;
export type AnalyseRequest = z.infer<typeof analyseRequest>;
export type ReadRequest = z.infer<typeof readRequest>;
export type CheckRequest = z.infer<typeof checkRequest>;
export type BesideRequest = z.infer<typeof besideRequest>;
export type CatalogueRequest = z.infer<typeof catalogueRequest>;
export type IndexRequest = z.infer<typeof indexRequest>;
/** A request about a version of a filing that the worker has read. */
export type FilingRequest = Exclude<
  Request,
  { type: 'analyse' | 'read' | 'index' | 'describe' | 'catalogue' | 'list' | 'alias' | 'ignore' | 'forget' }
>;

/** Some of a long list, in order; what it belongs to comes last. */
const parts = [
  z.object({ type: z.literal('figures'), id: index, figures: z.array(figure) }),
  z.object({ type: z.literal('mentions'), id: index, mentions: z.array(mention) }),
  z.object({ type: z.literal('broken'), id: index, places: z.array(brokenPlace) }),
  z.object({ type: z.literal('definitions'), id: index, definitions: z.array(definition) }),
  z.object({ type: z.literal('outline'), id: index, outline: z.array(outlineEntry) }),
  z.object({ type: z.literal('metrics'), id: index, metrics: z.array(metricEntry) }),
] as const;
export type Part = z.infer<(typeof parts)[number]>;

/** Answers to {@link FilingRequest} hold null when the worker no longer has that version. */
export const answerSchema = z.discriminatedUnion('type', [
  ...parts,
  z.object({ type: z.literal('analysed'), id: index, rest: condensedRest }),
  z.object({ type: z.literal('read'), id: index, rest: condensedRest, text: z.string(), sourceMap }),
  /** The file is in an encoding that is not known, by the name that the file gives it. */
  z.object({ type: z.literal('undecodable'), id: index, encoding: z.string() }),
  /** A newer text of the same document came before this one was begun. */
  z.object({ type: z.literal('superseded'), id: index }),
  z.object({ type: z.literal('explained'), id: index, steps: z.nullable(z.array(step)) }),
  z.object({ type: z.literal('inspected'), id: index, facts: z.nullable(z.array(inspectedFact)) }),
  /** When nothing is wanted any more, `labels` has what the filer calls the concepts that the catalogue does not know. */
  z.object({
    type: z.literal('besideRead'),
    id: index,
    wanted: z.nullable(z.array(z.string())),
    labels: z.record(z.string(), z.string()),
  }),
  z.object({ type: z.literal('problems'), id: index, problems: z.nullable(filingProblems) }),
  z.object({ type: z.literal('checked'), id: index, checked: z.nullable(checkedFiling) }),
  /** By check, how many relations hold that speak for the figure closely. */
  z.object({ type: z.literal('ties'), id: index, ties: z.nullable(countByCheck) }),
  /** Its findings are in the order of those that were shown and ignored; the sentences are for the editor's side to write. */
  z.object({ type: z.literal('tieOut'), id: index, report: z.nullable(reportedFiling) }),
  /** One JSON object a figure. */
  z.object({ type: z.literal('wired'), id: index, lines: z.nullable(z.array(z.string())) }),
  /** JSON in UTF-8, which the editor's side hands on as it is: src/library/recordBytes.ts. */
  z.object({ type: z.literal('recorded'), id: index, record: z.nullable(bytes) }),
  /** Null when the file is no filing, or is in an encoding that is not known. */
  z.object({ type: z.literal('indexed'), id: index, record: z.nullable(bytes) }),
  /** Null when the catalogue has no such metric. */
  z.object({ type: z.literal('described'), id: index, entry: z.nullable(metricEntry) }),
  z.object({ type: z.literal('catalogued'), id: index, ...catalogued }),
  /** With the tags of the languages that filings are read in. */
  z.object({ type: z.literal('listed'), id: index, languages: z.array(z.string()) }),
  z.object({ type: z.literal('aliased'), id: index, outcome: aliasAnswer }),
  z.object({ type: z.literal('ignoreWritten'), id: index, outcome: ignoreAnswer }),
  z.object({ type: z.literal('failed'), id: index, message: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** How many go into one message: at most 4 ms to take in and check, the first time too, when nothing of it is compiled. */
export const MOST_IN_MESSAGE = { figures: 60, mentions: 400, broken: 60, definitions: 100, outline: 200, metrics: 100 } as const;
