import * as z from 'zod/mini';
import { severities, type CheckSettings } from '../../core/checks/settings';
import { checkIds, type CheckId, type Relation, type Term, type Tie } from '../../core/checks/model';
import type { Sifted } from '../../core/checks/ignore';
import type { ReadChecked, ReadFinding } from '../../core/checks/readFindings';
import type { Span } from '../../core/filing';
import { xbrlProblemCodes } from '../../core/xbrl/problems';
import type { Interval } from '../../core/library/arithmetic';
import { statement } from '../../library/seriesSchemas';
import { problemFields, type BareProblem } from './workspace';
import { index, span } from './values';

/** What comes out of checking a filing, as it crosses the thread. */

export const checkId = z.enum(checkIds);

/** What rounding leaves open may be without an end. */
const extended = z.custom<number>((value) => typeof value === 'number' && !Number.isNaN(value));
const interval: z.ZodMiniType<Interval> = z.object({ low: extended, high: extended });

const relation: z.ZodMiniType<Relation> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('same') }),
  z.object({ type: z.literal('sum'), weights: z.array(z.number()) }),
  z.object({ type: z.literal('quotient') }),
  z.object({ type: z.literal('growth') }),
  z.object({ type: z.literal('product') }),
  z.object({ type: z.literal('scaled'), factor: interval }),
  z.object({ type: z.literal('withinWhole') }),
  z.object({ type: z.literal('outOfStep'), power: z.int() }),
  z.object({ type: z.literal('tagged') }),
  z.object({ type: z.literal('broken'), code: z.enum(xbrlProblemCodes), subject: z.string() }),
  z.object({ type: z.literal('tooPrecise'), claimed: z.number(), shown: z.number() }),
]);

const term: z.ZodMiniType<Term> = z.discriminatedUnion('type', [
  z.object({ type: z.literal('figure'), index }),
  z.object({ type: z.literal('elsewhere'), statement, restated: z.boolean() }),
]);

const confidence = z.number().check(z.gte(0), z.lte(1));

/** A relation that was tried outside of the filing: against others of the workspace. */
export const tie = z.object({
  check: checkId,
  stated: index,
  terms: z.array(term),
  relation,
  implied: z.object({ value: z.number(), interval }),
  holds: z.boolean(),
  off: z.number(),
  slack: z.array(extended),
  confidence,
  ifFailed: confidence,
}) satisfies z.ZodMiniType<Tie>;

const finding: z.ZodMiniType<ReadFinding> = z.object({
  check: checkId,
  relation,
  stated: index,
  terms: z.array(term),
  implied: z.number(),
  confidence,
  place: index,
  suspects: z.array(index),
});

/** By check, how many; none where it is not named. */
export const countByCheck: z.ZodMiniType<Readonly<Partial<Record<CheckId, number>>>> = z.partialRecord(checkId, index);

const readChecked: z.ZodMiniType<ReadChecked> = z.object({
  findings: z.array(finding),
  held: countByCheck,
  reached: z.array(index),
  tied: z.array(index),
});

const severity = z.enum(severities);

const shownFinding = { finding, severity };
const sifted: z.ZodMiniType<Sifted> = z.object({
  shown: z.array(z.object(shownFinding)),
  ignored: z.array(z.object({ ...shownFinding, reason: z.string(), by: z.enum(['file', 'comment']) })),
});

/** By what is decided which findings are shown. */
export const ignoring = z.object({
  settings: z.record(checkId, z.enum([...severities, 'off'])) satisfies z.ZodMiniType<CheckSettings>,
  /** URI of the `.tickmark/ignore.json` that counts; null where there can be none. */
  rules: z.nullable(z.string()),
  /** The filing's path from the folder that this lies in. */
  file: z.string(),
});
export type IgnoringFor = z.infer<typeof ignoring>;

/** A mistake in a comment of the filing. */
export interface CommentProblem extends BareProblem {
  /** In the file itself. */
  readonly place: Span;
}

/** All that came out of checking a filing, and what of it is to be shown. */
export interface CheckedFiling {
  readonly checked: ReadChecked;
  readonly sifted: Sifted;
  readonly problems: readonly CommentProblem[];
}

export const checkedFiling: z.ZodMiniType<CheckedFiling> = z.object({
  checked: readChecked,
  sifted,
  problems: z.array(z.object({ ...problemFields, place: span })),
});
