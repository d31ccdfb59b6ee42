import * as z from 'zod/mini';
import { LOOKS } from './historyModel';
import { PERIOD_SORTS } from './periodSorts';

/**
 * What the Metric History's two sides say to each other: the host, which has the values and all words, and the page, which draws them.
 * Both check what they get. A generation is one answer of the host's: sources and metrics go by their index in it, and what belongs to
 * another one is passed over.
 */

const index = z.int().check(z.nonnegative());

const subject = z.discriminatedUnion('type', [
  z.object({ type: z.literal('metric'), id: z.string() }),
  z.object({ type: z.literal('label'), words: z.string() }),
  z.object({ type: z.literal('fact'), concept: z.string(), members: z.string() }),
]);

/** More would be colours that nobody tells apart. */
export const MOST_METRICS = 6;

const choice = z.object({
  sort: z.nullable(z.enum(PERIOD_SORTS)),
  unit: z.nullable(z.string()),
  look: z.nullable(z.enum(LOOKS)),
});

/** What is shown, for the editor to keep over a reload. */
export const panelStateSchema = z.object({
  question: z.object({
    file: z.string(),
    entity: z.nullable(z.string()),
    subjects: z.array(subject).check(z.minLength(1), z.maxLength(MOST_METRICS)),
  }),
  choice,
});
export type PanelState = z.infer<typeof panelStateSchema>;

/** A place that can be gone to: its name, and its number among the answer's sources. */
const source = z.object({ name: z.string(), hint: z.string(), source: index });
export type PageSource = z.infer<typeof source>;

/** How a value came about, which shows in its look. */
const origin = z.enum(['stated', 'derived', 'forecast']);
export type Origin = z.infer<typeof origin>;

const cell = z.object({
  /** In the axis's scale; null where it cannot be drawn. */
  plotted: z.nullable(z.number()),
  origin,
  restated: z.boolean(),
  /** In the column's scale. */
  value: z.string(),
  full: z.string(),
  /** Signed; empty where nothing is known. */
  prior: z.string(),
  yearAgo: z.string(),
  sources: z.array(source),
  notes: z.array(z.object({ text: z.string(), sources: z.array(source) })),
  /** What the tip beside the mouse says, line by line. */
  tip: z.array(z.string()),
});
export type PageCell = z.infer<typeof cell>;

const metric = z.object({
  name: z.string(),
  /** `CNY m`; empty for plain numbers. */
  unit: z.string(),
  axis: index,
  look: z.enum(LOOKS),
  /** For each period. */
  cells: z.array(z.nullable(cell)),
});
export type PageMetric = z.infer<typeof metric>;

const option = z.object({ id: z.string(), name: z.string() });

const history = z.object({
  /** What is asked for, whether or not there are values for the choice; a metric goes by its place here. */
  names: z.array(z.string()),
  company: z.string(),
  /** What one should know of the picture as a whole. */
  remarks: z.array(z.string()),
  /** The chart in words. */
  gist: z.string(),
  sorts: z.array(z.object({ id: z.enum(PERIOD_SORTS), name: z.string() })),
  sort: z.nullable(z.enum(PERIOD_SORTS)),
  units: z.array(option),
  unit: z.nullable(z.string()),
  look: z.enum(LOOKS),
  canAdd: z.boolean(),
  /** In order of time. */
  periods: z.array(
    z.object({
      name: z.string(),
      /** For the axis, where there is little room. */
      short: z.string(),
      /** Whether there is a row for it. */
      hasValues: z.boolean(),
    }),
  ),
  axes: z.array(z.object({ title: z.string(), fromZero: z.boolean() })).check(z.maxLength(2)),
  metrics: z.array(metric),
});
export type PageHistory = z.infer<typeof history>;

const words = z.object({
  periods: z.string(),
  unit: z.string(),
  look: z.string(),
  bars: z.string(),
  line: z.string(),
  addMetric: z.string(),
  /** `Remove {0}` */
  removeMetric: z.string(),
  copyImage: z.string(),
  copyCsv: z.string(),
  table: z.string(),
  period: z.string(),
  value: z.string(),
  prior: z.string(),
  yearAgo: z.string(),
  sources: z.string(),
  notes: z.string(),
  /** `{0} more` */
  more: z.string(),
  stated: z.string(),
  derived: z.string(),
  forecast: z.string(),
  restated: z.string(),
  copied: z.string(),
  imageFailed: z.string(),
});
export type HistoryWords = z.infer<typeof words>;

export const toPageSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('show'),
    generation: index,
    /** The editor's display language: numbers along the axes are written in it. */
    language: z.string(),
    words,
    history,
    state: panelStateSchema,
  }),
  /** There is nothing to show, and why. */
  z.object({ type: z.literal('tell'), message: z.string(), state: panelStateSchema }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

/** A picture of a large window is a megabyte or two. */
const LONGEST_PICTURE = 40_000_000;

export const toHostSchema = z.discriminatedUnion('type', [
  /** The page's script runs, for the first time or again: the editor ends the pages of panels that are hidden. */
  z.object({ type: z.literal('ready') }),
  /** A person chose otherwise; what is left out stays. */
  z.object({
    type: z.literal('choose'),
    sort: z.optional(z.enum(PERIOD_SORTS)),
    unit: z.optional(z.string()),
    look: z.optional(z.enum(LOOKS)),
  }),
  z.object({ type: z.literal('addMetric') }),
  z.object({ type: z.literal('removeMetric'), generation: index, place: index }),
  z.object({ type: z.literal('open'), generation: index, source: index }),
  z.object({ type: z.literal('copyCsv'), generation: index }),
  /** The page could not put its picture on the clipboard: a PNG file in base64. */
  z.object({
    type: z.literal('saveImage'),
    png: z.string().check(z.maxLength(LONGEST_PICTURE), z.regex(/^[A-Za-z0-9+/]+={0,2}$/)),
  }),
]);
export type ToHost = z.infer<typeof toHostSchema>;
