import * as z from 'zod/mini';
import { metricGroups, periodTypes, unitTypes } from '../../core/catalogue/choices';
import { provenanceRules, type Definition, type Mention, type ProvenanceStep, type Tag } from '../../core/filing';
import type { BrokenPlace } from '../../core/library/brokenFacts';
import type { Condensed } from '../../core/library/condense';
import type { OutlineEntry } from '../../core/library/outline';
import type { MetricEntry } from '../../core/library/reading';
import type { SourceMap } from '../../core/sourceMap';
import { brokenRule, contradicted, decimal, dimension, index, period, profile, span, spanFields } from './values';

/** A reading as it crosses the thread. */

const tags: z.ZodMiniType<readonly Tag[]> = z.array(
  z.object({ fact: index, concept: z.string(), dimensions: z.array(dimension), contradicted }),
);

export const figure = z.object({
  ...spanFields,
  decimal,
  value: z.number(),
  decimals: z.number(),
  unit: z.string(),
  notation: z.enum(['number', 'percent', 'percentagePoints', 'basisPoints', 'multiple']),
  bound: z.nullable(z.enum(['approximately', 'over', 'under', 'upTo', 'atLeast'])),
  period: z.nullable(period),
  metric: z.nullable(z.string()),
  label: z.nullable(z.string()),
  labelSpan: z.nullable(span),
  partOf: z.nullable(z.string()),
  kind: z.enum(['level', 'change', 'share', 'forecast']),
  basis: z.nullable(z.enum(['yoy', 'qoq', 'other'])),
  compares: z.nullable(z.object({ current: z.nullable(index), prior: z.nullable(index) })),
  entity: z.nullable(z.string()),
  tags,
  ambiguous: z.boolean(),
  block: z.int(),
});

export const mention: z.ZodMiniType<Mention> = z.object({ ...spanFields, metric: z.string(), block: z.int() });

export const brokenPlace: z.ZodMiniType<BrokenPlace> = z.object({
  ...spanFields,
  facts: z.array(z.object({ fact: index, concept: z.string(), problems: z.array(z.object(brokenRule)) })),
  figure: z.nullable(index),
});

export const outlineEntry: z.ZodMiniType<OutlineEntry> = z.object({
  ...spanFields,
  kind: z.enum(['heading', 'table']),
  name: z.nullable(z.string()),
  nameSpan: span,
  depth: index,
});

export const definition: z.ZodMiniType<Definition> = z.object({
  term: z.string(),
  termSpan: span,
  span,
  metric: z.nullable(z.string()),
  source: z.enum(['footnote', 'sentence', 'abbreviation']),
  uses: z.array(span),
});

export const metricEntry: z.ZodMiniType<MetricEntry> = z.object({
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
  z.object({ type: z.literal('submission'), form: z.nullable(z.string()) }),
]);

/** All of a reading but its long lists, which are sent in parts. */
export type CondensedRest = Pick<Condensed, 'evidence' | 'profile'>;

export const condensedRest: z.ZodMiniType<CondensedRest> = z.object({
  evidence: z.object({ isFiling: z.boolean(), score: z.number(), reasons: z.array(evidenceReason) }),
  profile,
});

export const step: z.ZodMiniType<ProvenanceStep> = z.object({
  of: z.enum(['number', 'scale', 'unit', 'sign', 'period', 'metric', 'label', 'kind', 'entity']),
  rule: z.enum(provenanceRules),
  result: z.string(),
  span: z.optional(span),
}) as z.ZodMiniType<ProvenanceStep>;

const offsets = z.instanceof(Uint32Array);

/** Only its shape is looked at, not its numbers. */
export const sourceMap: z.ZodMiniType<SourceMap> = z.object({
  text: offsets,
  textLength: offsets,
  source: offsets,
  sourceLength: offsets,
});
