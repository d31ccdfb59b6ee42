import * as z from 'zod/mini';
import type { InspectedFact } from '../../core/library/inspection';
import { xbrlProblemCodes } from '../../core/xbrl/problems';
import { contextPeriod, contradicted, decimal, dimension } from './values';

/** Inline XBRL as it crosses the thread. */

const accuracy = z.nullable(z.union([z.int(), z.literal('INF')]));
const problem = { code: z.enum(xbrlProblemCodes), subject: z.string() };

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
