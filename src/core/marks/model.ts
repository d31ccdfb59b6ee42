import * as z from 'zod/mini';

/**
 * What reviewers leave beside figures, as it stands in `.tickmark/marks/<path of the filing>.jsonl`: one mark a line.
 *
 * A mark is made of parts that each know when they were last changed: its state, its anchor, every comment, every piece of evidence. So
 * two versions of a mark can be put together without either losing what the other does not have (`merge.ts`). For the same reason
 * nothing is taken out of a file: what is cleared, deleted or taken back says so.
 */

/** What a reviewer says of a figure. cleared: nothing any more. */
export const markStates = ['ticked', 'questioned', 'followUp', 'cleared'] as const;
export type MarkState = (typeof markStates)[number];

/** Who set a mark: a person who looked, or a person who had the checks set it wherever they tie. */
export const markMakers = ['person', 'check'] as const;

const id = z.string().check(z.regex(/^[a-z0-9]{4,40}$/));
/** ISO 8601 in UTC to the millisecond, so that times compare as texts. */
const time = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));
const offset = z.int().check(z.nonnegative());
const act = { author: z.string(), time };

const surroundings = z.object({
  /** Up to 32 characters in front of it and behind it, white space as one blank. */
  before: z.string(),
  after: z.string(),
  /** The beginnings of the nearest lines above and below that have words. */
  above: z.string(),
  below: z.string(),
  /** The headings that it stands under, the outermost first. */
  section: z.string(),
});
export type Surroundings = z.infer<typeof surroundings>;

const figureAnchor = z.object({
  type: z.literal('figure'),
  quote: z.string(),
  /** In base units, in plain digits. */
  value: z.string(),
  unit: z.string(),
  /** What it is a value of: a metric's id, else a concept that it is tagged as, else the words of its label; null without any. */
  subject: z.nullable(z.string()),
  /** As people call that. */
  name: z.nullable(z.string()),
  period: z.nullable(z.string()),
  kind: z.string(),
  /** The how manieth of how many figures of the same value and unit, from 1. */
  ordinal: z.tuple([offset, offset]),
  start: offset,
  ...surroundings.shape,
});
export type FigureAnchor = z.infer<typeof figureAnchor>;

const passageAnchor = z.object({ type: z.literal('passage'), quote: z.string(), start: offset, ...surroundings.shape });
/** Of words that somebody selected. */
export type PassageAnchor = z.infer<typeof passageAnchor>;

const anchor = z.discriminatedUnion('type', [figureAnchor, passageAnchor]);
export type Anchor = z.infer<typeof anchor>;

const comment = z.looseObject({
  id,
  ...act,
  text: z.string(),
  /** When its text was last changed. */
  edited: z.optional(time),
  deleted: z.optional(z.boolean()),
});
export type Comment = z.infer<typeof comment>;

/** Web addresses alone are opened for somebody else's mark. */
export const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s]+$/i));

const evidenceSource = z.discriminatedUnion('type', [
  /** Another figure of a filing of the workspace, by its words and where it stood. */
  z.object({ type: z.literal('figure'), file: z.string(), line: offset, quote: z.string(), name: z.string() }),
  /** A line of a file, from 1. */
  z.object({ type: z.literal('line'), file: z.string(), line: offset, text: z.string() }),
  z.object({ type: z.literal('link'), address: webAddress }),
]);
export type EvidenceSource = z.infer<typeof evidenceSource>;

const evidence = z.looseObject({ id, ...act, source: evidenceSource, deleted: z.optional(z.boolean()) });
export type Evidence = z.infer<typeof evidence>;

export const markSchema = z.looseObject({
  /** Of the form of a line. */
  v: z.literal(1),
  id,
  state: z.object({ is: z.enum(markStates), by: z.enum(markMakers), ...act }),
  anchor: z.intersection(anchor, z.object({ time })),
  comments: z.array(comment),
  /** Whether what the comments are about is settled. */
  resolved: z.optional(z.object({ is: z.boolean(), ...act })),
  evidence: z.array(evidence),
});
export type Mark = z.infer<typeof markSchema>;

/** Whether there is anything to show of a mark. */
export function isShown(mark: Mark): boolean {
  return mark.state.is !== 'cleared' || commentsOf(mark).length > 0;
}

/** Comments that are not deleted, in order of time. */
export function commentsOf({ comments }: Mark): Comment[] {
  return comments.filter(({ deleted }) => deleted !== true).sort((a, b) => compareTexts(a.time, b.time));
}

export function evidenceOf({ evidence: all }: Mark): Evidence[] {
  return all.filter(({ deleted }) => deleted !== true);
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
