import * as z from 'zod/mini';
import type { Change } from '../core/library/change';
import type { Statement } from '../core/library/librarySeries';
import type { Subject } from '../core/library/subjects';
import { decimal, index, place } from '../analysis/schemas/values';

/** What questions and replies about series are made of. */

export const subject: z.ZodMiniType<Subject> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('metric'), id: z.string() }),
  z.object({ type: z.literal('label'), words: z.string() }),
  z.object({ type: z.literal('fact'), concept: z.string(), members: z.string() }),
]);

export const bound = z.nullable(z.enum(['approximately', 'over', 'under', 'upTo', 'atLeast']));
export const notation = z.enum(['number', 'percent', 'percentagePoints', 'basisPoints', 'multiple']);

export const change: z.ZodMiniType<Change> = z.object({
  absolute: decimal,
  relative: z.nullable(z.number()),
  turn: z.nullable(z.enum(['toPositive', 'toNegative'])),
});

export const statement: z.ZodMiniType<Statement> = z.object({
  file: z.string(),
  figure: index,
  place,
  text: z.string(),
  decimal,
  value: z.number(),
  decimals: z.int(),
  bound,
  notation,
});
