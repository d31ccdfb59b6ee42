import * as z from 'zod/mini';
import { metricGroups, periodTypes, unitTypes } from '../core/catalogue/choices';
import type { Condensed } from '../core/library/condense';
import type { Section } from '../core/library/outline';
import type { MetricEntry } from '../core/library/reading';
import { formats, provenanceRules, type ProvenanceStep, type Tag } from '../core/filing';

/**
 * What the editor's side and the worker say to each other. Both sides check what they get: a message that does not fit is a
 * bug to be reported, not data to be shown. `zod/mini` keeps the editor's bundle small.
 */

const index = z.int().check(z.nonnegative());
const span = { start: index, end: index };

const format = z.enum(formats);
/** Names a document for as long as it is open. */
const key = z.string();
/** The editor's version of the document; figures are only ever named together with it. */
const version = z.int();

const analyseRequest = z.object({
  type: z.literal('analyse'),
  id: index,
  key,
  version,
  text: z.string(),
  format,
  insist: z.boolean(),
  /** Tags of the languages that the text may be in, the likeliest first; all when empty. */
  languages: z.array(z.string()),
});
const explainRequest = z.object({ type: z.literal('explain'), id: index, key, version, figure: index });
const describeRequest = z.object({ type: z.literal('describe'), id: index, metric: z.string() });
const forgetRequest = z.object({ type: z.literal('forget'), key });

/** What the worker is told once, when it starts: the catalogue's language for names that the reader is to understand. */
export const workerDataSchema = z.object({ readerLanguage: z.string() });
export type WorkerData = z.infer<typeof workerDataSchema>;

export const requestSchema = z.discriminatedUnion('type', [analyseRequest, explainRequest, describeRequest, forgetRequest]);
export type Request = z.infer<typeof requestSchema>;
export type AnalyseRequest = z.infer<typeof analyseRequest>;
export type ExplainRequest = z.infer<typeof explainRequest>;

const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const period = z.discriminatedUnion('type', [
  z.object({ type: z.literal('instant'), date: isoDate }),
  z.object({ type: z.literal('duration'), start: isoDate, end: isoDate }),
]);

const dimension = z.object({ axis: z.string(), member: z.nullable(z.string()), value: z.nullable(z.string()) });
const tags: z.ZodMiniType<readonly Tag[]> = z.array(
  z.object({
    fact: index,
    concept: z.string(),
    dimensions: z.array(dimension),
    contradicted: z.nullable(z.object({ value: z.number(), unit: z.string(), period: z.nullable(period) })),
  }),
);

const figure = z.object({
  ...span,
  decimal: z.object({ coefficient: z.string().check(z.regex(/^-?\d+$/)), exponent: z.int() }),
  value: z.number(),
  decimals: z.number(),
  unit: z.string(),
  notation: z.enum(['number', 'percent', 'percentagePoints', 'basisPoints', 'multiple']),
  bound: z.nullable(z.enum(['approximately', 'over', 'under', 'upTo', 'atLeast'])),
  period: z.nullable(period),
  metric: z.nullable(z.string()),
  label: z.nullable(z.string()),
  labelSpan: z.nullable(z.object(span)),
  partOf: z.nullable(z.string()),
  kind: z.enum(['level', 'change', 'share', 'forecast']),
  basis: z.nullable(z.enum(['yoy', 'qoq', 'other'])),
  compares: z.nullable(z.object({ current: z.nullable(index), prior: z.nullable(index) })),
  entity: z.nullable(z.string()),
  tags,
  ambiguous: z.boolean(),
  block: z.int(),
});

const section: z.ZodMiniType<Section> = z.object({
  ...span,
  kind: z.enum(['heading', 'table']),
  name: z.nullable(z.string()),
  nameSpan: z.object(span),
  get children() {
    return z.array(section);
  },
});

const metricEntry: z.ZodMiniType<MetricEntry> = z.object({
  id: z.string(),
  name: z.string(),
  readerName: z.nullable(z.string()),
  definition: z.string(),
  group: z.enum(metricGroups),
  periodType: z.enum(periodTypes),
  unitType: z.enum(unitTypes),
});

const evidenceReason = z.discriminatedUnion('type', [
  z.object({ type: z.literal('words'), words: z.array(z.string()) }),
  z.object({ type: z.enum(['resolved', 'money', 'tags']), count: index }),
]);

const withoutFigures: z.ZodMiniType<Omit<Condensed, 'figures'>> = z.object({
  evidence: z.object({ isFiling: z.boolean(), score: z.number(), reasons: z.array(evidenceReason) }),
  profile: z.object({
    entity: z.nullable(z.string()),
    periodEnd: z.nullable(isoDate),
    period: z.nullable(period),
    fiscalYearEndMonth: z.int().check(z.gte(1), z.lte(12)),
    fiscalYearOffset: z.int(),
    currency: z.nullable(z.string()),
    published: z.nullable(isoDate),
    language: z.string(),
  }),
  mentions: z.array(z.object({ ...span, metric: z.string(), block: z.int() })),
  definitions: z.array(
    z.object({
      term: z.string(),
      termSpan: z.object(span),
      span: z.object(span),
      metric: z.nullable(z.string()),
      source: z.enum(['footnote', 'sentence', 'abbreviation']),
      uses: z.array(z.object(span)),
    }),
  ),
  outline: z.array(section),
  metrics: z.array(metricEntry),
});

const step: z.ZodMiniType<ProvenanceStep> = z.object({
  of: z.enum(['number', 'scale', 'unit', 'sign', 'period', 'metric', 'label', 'kind', 'entity']),
  rule: z.enum(provenanceRules),
  result: z.string(),
  span: z.optional(z.object(span)),
}) as z.ZodMiniType<ProvenanceStep>;

export const answerSchema = z.discriminatedUnion('type', [
  /**
   * Some of the figures, in order; the rest of the answer comes last. A whole filing's figures at once would hold up the
   * editor's thread for some 15 ms.
   */
  z.object({ type: z.literal('figures'), id: index, figures: z.array(figure) }),
  z.object({ type: z.literal('analysed'), id: index, condensed: withoutFigures }),
  /** A newer text of the same document came before this one was begun. */
  z.object({ type: z.literal('superseded'), id: index }),
  /** Null when the figure belongs to a version that the worker no longer has. */
  z.object({ type: z.literal('explained'), id: index, steps: z.nullable(z.array(step)) }),
  /** Null when the catalogue has no such metric. */
  z.object({ type: z.literal('described'), id: index, entry: z.nullable(metricEntry) }),
  z.object({ type: z.literal('failed'), id: index, message: z.string() }),
]);
export type Answer = z.infer<typeof answerSchema>;

/** How many figures go into one message: about 2 ms to take in and check. */
export const FIGURES_PER_MESSAGE = 200;
