import * as z from 'zod/mini';
import type { CompanyEvidence } from '../../core/filing';
import type { RecordPlace } from '../../core/library/record';
import { xbrlProblemCodes } from '../../core/xbrl/problems';

/** What the messages of the protocol are made of. `zod/mini` keeps the editor's bundle small. */

export const index = z.int().check(z.nonnegative());
export const spanFields = { start: index, end: index };
export const span = z.object(spanFields);

export const decimal = z.object({ coefficient: z.string().check(z.regex(/^-?\d+$/)), exponent: z.int() });

export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const instant = z.object({ type: z.literal('instant'), date: isoDate });
const duration = z.object({ type: z.literal('duration'), start: isoDate, end: isoDate });
export const period = z.discriminatedUnion('type', [instant, duration]);
/** A context may also be about all time. */
export const contextPeriod = z.discriminatedUnion('type', [instant, duration, z.object({ type: z.literal('forever') })]);

export const dimension = z.object({ axis: z.string(), member: z.nullable(z.string()), value: z.nullable(z.string()) });

export const contradicted = z.nullable(z.object({ value: z.number(), unit: z.string(), period: z.nullable(period) }));

export const brokenRule = { code: z.enum(xbrlProblemCodes), subject: z.string() };

/** What a filing says of itself. */
export const profile = z.object({
  entity: z.nullable(z.string()),
  periodEnd: z.nullable(isoDate),
  period: z.nullable(period),
  fiscalYearEndMonth: z.int().check(z.gte(1), z.lte(12)),
  fiscalYearOffset: z.int(),
  currency: z.nullable(z.string()),
  published: z.nullable(isoDate),
  language: z.string(),
});

/** What a filing says of a company. */
export const companyEvidence: z.ZodMiniType<CompanyEvidence> = z.object({
  names: z.array(z.string()),
  tickers: z.array(z.string()),
  cik: z.nullable(z.string()),
  lei: z.nullable(z.string()),
});

/** A place in the canonical text, as the editor's ranges have it. */
export const place: z.ZodMiniType<RecordPlace> = z.object({ line: index, character: index, endLine: index, endCharacter: index });
