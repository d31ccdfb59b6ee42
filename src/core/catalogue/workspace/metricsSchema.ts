import { z } from 'zod';
import { metricSchema, type Metric } from '../schema';

/** `.tickmark/metrics.json`: what a workspace adds to the catalogue. */

/** A language's primary tag, with a script where it is written in two ways (BCP 47): `en`, `zh-Hant`. */
const languageTag = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/);

/** Something that can be looked for: without a letter there would be nothing to find. */
const label = z.string().regex(/\p{L}/u).describe('A name as filings write it. No two metrics share a name in one language.');

const labels = z.record(languageTag, z.array(label).min(1)).describe(metricSchema.shape.labels.description ?? '');

/** An entry whose id nobody has yet: a whole metric. */
export const newMetric = metricSchema.extend({ labels });

/**
 * An entry for a metric that exists: labels and concepts are added behind those it has, a definition takes the place of the one it
 * has, other fields may only say what it does not say yet.
 */
export const knownMetric = newMetric.partial().required({ id: true });

/** The file, apart from its entries: each of them is checked by itself, so that a bad one costs only itself. */
export const metricsFile = z.strictObject({
  $schema: z.string().optional().describe('Where the schema of this file is. Tickmark does not need it.'),
  metrics: z.array(z.unknown()).describe('Metrics of your own, and additions to metrics that Tickmark knows.'),
});

/** What an accepted entry adds. */
export type Addition = { readonly id: string } & { readonly [Field in Exclude<keyof Metric, 'id'>]?: Metric[Field] | undefined };
