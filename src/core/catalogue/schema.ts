import { z } from 'zod';
import { metricGroups, periodTypes, unitTypes } from './choices';

/**
 * A metric as data. Catalogue files are checked against this schema when they are loaded; a workspace's own file is checked
 * against the same one.
 */

/** `us-gaap:` and `ifrs-full:` are concept names of those taxonomies; `non-gaap:`, `ratio:` and `kpi:` are ours; `x:` is free for workspaces. */
export const metricId = z.string().regex(/^(?:us-gaap|ifrs-full|dei|srt|non-gaap|ratio|kpi|x):[A-Za-z][A-Za-z0-9]*$/);

/** The name of an XBRL concept, with the prefix that filings give its namespace: `us-gaap:SalesRevenueNet`, `acme:PermitsIssued`. */
export const conceptName = z.string().regex(/^[\p{L}_][\p{L}\p{M}\p{N}_.-]*:[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u);

/**
 * A concept that reports the metric too. `sign` is -1 where what the concept counts as positive is negative in the metric: a
 * decrease in inventories for the metric of their increase. A fact of the concept times the sign is a figure of the metric.
 */
export const reportingConcept = z.strictObject({ concept: conceptName, sign: z.literal(-1).optional() });

/** What the metric's values are counted in. */
export const unitType = z.enum(unitTypes);

/** XBRL's period type: measured at a moment, or over a stretch of time. */
export const periodType = z.enum(periodTypes);

/** Where a reader would look for the metric; the tree and the documentation group by it. */
export const metricGroup = z.enum(metricGroups);

export const metricSchema = z.strictObject({
  id: metricId,
  group: metricGroup,
  periodType,
  unitType,
  /** XBRL's balance: which side increases the item. Null for ratios, counts, per-share amounts and totals of neither side. */
  balance: z.enum(['debit', 'credit']).nullable(),
  /**
   * Concepts, beside the id where that is one, whose facts are this metric by their definition: names that a taxonomy has given
   * up, names for the same in another taxonomy, a workspace's own. A concept reports one metric.
   */
  concepts: z.array(reportingConcept).optional(),
  /** For a result: the ids of the same result per share, undiluted and diluted. */
  perShare: z.strictObject({ basic: metricId, diluted: metricId }).optional(),
  /** The id of the same measure adjusted: what "on a non-GAAP basis" makes of it. */
  nonGaap: metricId.optional(),
  /** For a component of a balance: the id of the total that it is a part of in a statement that divides the total into columns. */
  total: metricId.optional(),
  /** True for metrics whose values are plans by nature: an authorised maximum, a target price. */
  planned: z.boolean().optional(),
  /** One or two sentences, our own words. */
  definition: z.string().min(20),
  /**
   * Names per language (BCP 47 primary tag, `zh-Hant` for traditional characters). The first is the display name. Case, plural
   * `s`, hyphens and footnote marks do not matter when matching, and `…` at the end of a label stands for any words up to the
   * end of the phrase ("net income attributable to …"). Inside a label it stands for the words up to the language's "of":
   * 归属于…的净利润.
   */
  labels: z.record(z.string(), z.array(z.string().min(1)).min(1)),
});

export type Metric = z.infer<typeof metricSchema>;

export type ReportingConcept = z.infer<typeof reportingConcept>;

export const catalogueSchema = z.array(metricSchema);
