import * as z from 'zod/mini';
import { companyEvidence, decimal, index, place, profile } from '../analysis/schemas/values';
import type { FilingRecord, RecordDefinition, RecordFigure, RecordMention } from '../core/library/record';

/** A filing's record as it crosses threads and lies in the cache. */

const figure: z.ZodMiniType<RecordFigure> = z.object({
  place,
  source: z.object({ start: index, end: index, line: index }),
  text: z.string(),
  decimal,
  decimals: z.int(),
  unit: z.string(),
  notation: z.enum(['number', 'percent', 'percentagePoints', 'basisPoints', 'multiple']),
  bound: z.nullable(z.enum(['approximately', 'over', 'under', 'upTo', 'atLeast'])),
  period: z.nullable(z.string()),
  metric: z.nullable(z.string()),
  label: z.nullable(z.string()),
  partOf: z.nullable(z.string()),
  kind: z.enum(['level', 'change', 'share', 'forecast']),
  basis: z.nullable(z.enum(['yoy', 'qoq', 'other'])),
  company: z.int(),
  concept: z.nullable(z.string()),
  dimensions: z.nullable(z.record(z.string(), z.string())),
  ambiguous: z.boolean(),
});

const mention: z.ZodMiniType<RecordMention> = z.object({ metric: z.string(), place });

export const definition: z.ZodMiniType<RecordDefinition> = z.object({
  metric: z.string(),
  term: z.string(),
  place,
  summary: z.string(),
});

/** A record's long lists, which come in parts. */
export type RecordLists = Pick<FilingRecord, 'figures' | 'mentions' | 'definitions'>;
/** All of a record but its long lists. */
export type RecordHead = Omit<FilingRecord, keyof RecordLists>;

export const recordHead: z.ZodMiniType<RecordHead> = z.object({
  profile,
  form: z.nullable(z.string()),
  companies: z.array(companyEvidence),
});

export const recordPart: z.ZodMiniType<Partial<RecordLists>> = z.union([
  z.strictObject({ figures: z.array(figure) }),
  z.strictObject({ mentions: z.array(mention) }),
  z.strictObject({ definitions: z.array(definition) }),
]);

/** How many of each there are: the last line, without which something is missing. */
export const recordEnd = z.strictObject({ figureCount: index, mentionCount: index, definitionCount: index });
