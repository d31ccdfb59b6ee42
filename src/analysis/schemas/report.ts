import * as z from 'zod/mini';
import type { InspectedCalculation } from '../../core/library/calculations';
import type { FilingProblems } from '../../core/library/filingProblems';
import type { InspectedFact } from '../../core/library/inspection';
import { brokenRule, contextPeriod, contradicted, decimal, dimension, index, span } from './values';

/** Inline XBRL as it crosses the thread. */

const accuracy = z.nullable(z.union([z.int(), z.literal('INF')]));

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
