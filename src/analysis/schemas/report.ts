import * as z from 'zod/mini';
import type { InspectedFact } from '../../core/library/inspection';
import type { Fact, XbrlReport } from '../../core/xbrl/model';
import { xbrlProblemCodes } from '../../core/xbrl/problems';
import { contextPeriod, contradicted, decimal, dimension, index, span } from './values';

/** Inline XBRL as it crosses the thread. */

const accuracy = z.nullable(z.union([z.int(), z.literal('INF')]));
const problem = { code: z.enum(xbrlProblemCodes), subject: z.string() };
const problems = z.array(z.object({ ...problem, place: span }));

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
  problems: z.array(z.object(problem)),
  contradicted,
});
