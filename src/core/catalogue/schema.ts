import { z } from 'zod';
import { metricGroups, periodTypes, unitTypes } from './choices';

/**
 * A metric as data. Catalogue files are checked against this schema when they are loaded, and so is a workspace's own file, for
 * which the descriptions are what its author reads.
 */

/** `us-gaap:` and `ifrs-full:` are concept names of those taxonomies; `non-gaap:`, `ratio:` and `kpi:` are ours; `x:` is free for workspaces. */
export const metricId = z.string().regex(/^(?:us-gaap|ifrs-full|dei|srt|non-gaap|ratio|kpi|x):[A-Za-z][A-Za-z0-9]*$/);

/** The name of an XBRL concept, with the prefix that filings give its namespace: `us-gaap:SalesRevenueNet`, `acme:PermitsIssued`. */
export const conceptName = z.string().regex(/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*:[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u);

/** A concept that reports the metric too. A fact of the concept times the sign is a figure of the metric. */
export const reportingConcept = z.strictObject({
  concept: conceptName.describe(
    'The concept’s name with its prefix, as filings write it: us-gaap:SalesRevenueNet, acme:PermitsIssued.',
  ),
  sign: z
    .literal(-1)
    .optional()
    .describe(
      '-1 where what the concept counts as positive is negative in the metric: a decrease in inventories for the metric of their increase.',
    ),
});

/** What the metric's values are counted in. */
export const unitType = z.enum(unitTypes);

/** XBRL's period type: measured at a moment, or over a stretch of time. */
export const periodType = z.enum(periodTypes);

/** Where a reader would look for the metric; the tree and the documentation group by it. */
export const metricGroup = z.enum(metricGroups);

export const metricSchema = z.strictObject({
  id: metricId.describe(
    'Names the metric: the XBRL concept where there is one (us-gaap:, ifrs-full:), else non-gaap:, ratio:, kpi:, or x: for your own. ' +
      'With the id of a metric that Tickmark knows, the entry adds to that metric.',
  ),
  group: metricGroup.describe('Where a reader would look for the metric; lists are grouped by it.'),
  periodType: periodType.describe('instant: measured at a moment, as balances are · duration: measured over a stretch of time.'),
  unitType: unitType.describe('What the values are counted in.'),
  balance: z
    .enum(['debit', 'credit'])
    .nullable()
    .describe(
      'Which side of an account increases the item. null for ratios, counts, per-share amounts and totals of neither side.',
    ),
  concepts: z
    .array(reportingConcept)
    .optional()
    .describe(
      'XBRL concepts, beside the id where that is one, whose facts are this metric by their definition: names that a taxonomy has ' +
        'given up, names in another taxonomy, a filer’s own. A concept reports one metric.',
    ),
  perShare: z
    .strictObject({
      basic: metricId.describe('The id of the undiluted one.'),
      diluted: metricId.describe('The id of the diluted one.'),
    })
    .optional()
    .describe('Of a result: the ids of the same result per share, undiluted and diluted.'),
  nonGaap: metricId.optional().describe('The id of the same measure adjusted: what “on a non-GAAP basis” makes of it.'),
  total: metricId
    .optional()
    .describe(
      'Of a component of a balance: the id of the total that it is a part of in a statement with a column for each part.',
    ),
  planned: z
    .boolean()
    .optional()
    .describe('true for metrics whose values are plans by nature: an authorised maximum, a target price.'),
  definition: z.string().min(20).describe('What the metric means, in one or two sentences. The card shows it.'),
  labels: z
    .record(z.string(), z.array(z.string().min(1)).min(1))
    .describe(
      'Names by language: en, de, zh, zh-Hant for traditional characters, fr. The first is the display name. Case, plural s, hyphens ' +
        'and footnote marks do not matter. “…” at the end stands for any words up to the end of the phrase (net income attributable ' +
        'to …); inside a label for the words up to the language’s “of” (归属于…的净利润).',
    ),
});

export type Metric = z.infer<typeof metricSchema>;

export type ReportingConcept = z.infer<typeof reportingConcept>;

export const catalogueSchema = z.array(metricSchema);
