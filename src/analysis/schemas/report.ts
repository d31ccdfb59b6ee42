import * as z from 'zod/mini';
import type { InspectedCalculation } from '../../core/library/calculations';
import type { FilingProblems } from '../../core/library/filingProblems';
import type { InspectedFact } from '../../core/library/inspection';
import type { Fact, XbrlReport } from '../../core/xbrl/model';
import { brokenRule, contextPeriod, contradicted, decimal, dimension, index, span } from './values';

/** Inline XBRL as it crosses the thread. */

const accuracy = z.nullable(z.union([z.int(), z.literal('INF')]));
const problems = z.array(z.object({ ...brokenRule, place: span }));

const factBase = {
  id: z.nullable(z.string()),
  concept: z.string(),
  context: z.nullable(index),
  element: span,
  content: span,
  target: z.nullable(z.string()),
  isHidden: z.boolean(),
  isNil: z.boolean(),
  format: z.nullable(z.string()),
  footnotes: z.array(index),
  problems,
};

export const fact: z.ZodMiniType<Fact> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('numeric'),
    ...factBase,
    decimal: z.nullable(decimal),
    decimals: accuracy,
    unit: z.nullable(index),
    scale: z.int(),
  }),
  z.object({
    kind: z.literal('fraction'),
    ...factBase,
    numerator: z.nullable(decimal),
    denominator: z.nullable(decimal),
    unit: z.nullable(index),
  }),
  z.object({ kind: z.literal('text'), ...factBase, value: z.nullable(z.string()), continuations: z.array(span) }),
]);

/** All of a report but its facts, which are sent in parts. */
export type ReportRest = Omit<XbrlReport, 'facts'>;

export const reportRest: z.ZodMiniType<ReportRest> = z.object({
  contexts: z.array(
    z.object({
      id: z.string(),
      entity: z.object({ scheme: z.string(), identifier: z.string() }),
      period: contextPeriod,
      dimensions: z.array(dimension),
    }),
  ),
  units: z.array(z.object({ id: z.string(), numerators: z.array(z.string()), denominators: z.array(z.string()) })),
  footnotes: z.array(
    z.object({
      id: z.nullable(z.string()),
      role: z.nullable(z.string()),
      language: z.nullable(z.string()),
      text: z.string(),
      content: span,
    }),
  ),
  references: z.array(z.string()),
  namespaces: z.record(z.string(), z.string()),
  problems,
});

const term = { concept: z.string(), label: z.nullable(z.string()), decimal: z.nullable(decimal) };

const calculation: z.ZodMiniType<InspectedCalculation> = z.object({
  role: z.string(),
  total: z.object(term),
  items: z.array(z.object({ ...term, weight: z.number() })),
  sum: z.nullable(decimal),
  agrees: z.nullable(z.boolean()),
});

export const inspectedFact: z.ZodMiniType<InspectedFact> = z.object({
  id: z.nullable(z.string()),
  concept: z.string(),
  decimal: z.nullable(decimal),
  decimals: accuracy,
  context: z.nullable(z.object({ entity: z.string(), period: contextPeriod, dimensions: z.array(dimension) })),
  unit: z.nullable(z.object({ numerators: z.array(z.string()), denominators: z.array(z.string()) })),
  format: z.nullable(z.string()),
  scale: z.nullable(z.int()),
  isNil: z.boolean(),
  target: z.nullable(z.string()),
  footnotes: z.array(z.string()),
  problems: z.array(z.object(brokenRule)),
  contradicted,
  declared: z.nullable(
    z.object({
      label: z.nullable(z.string()),
      documentation: z.nullable(z.string()),
      periodType: z.nullable(z.enum(['instant', 'duration'])),
      balance: z.nullable(z.enum(['debit', 'credit'])),
      calculations: z.array(calculation),
    }),
  ),
});

export const filingProblems: z.ZodMiniType<FilingProblems> = z.object({
  count: index,
  first: z.array(
    z.object({
      ...brokenRule,
      concept: z.nullable(z.string()),
      file: z.nullable(z.object({ name: z.string(), line: index })),
      span: z.nullable(span),
    }),
  ),
});
