import * as z from 'zod/mini';
import { partSchema, stylesSchema } from './render/schemas';
import { markLooks } from '../core/marks/looks';
import { CARD_LINKS } from '../editor/hover/cardLinks';

/**
 * What the Filing View's two sides say to each other: the host, which has the filing and its analysis, and the page, which shows
 * them. Both check what they get. Figures go by their index in the reading, broken facts that are none by the numbers behind; a generation is one reading of one state of the file,
 * and what belongs to another one is passed over.
 */

const index = z.int().check(z.nonnegative());
const generation = index;

const run = z.object({
  text: z.string(),
  look: z.enum(['plain', 'strong', 'emphasis']),
  link: z.nullable(z.enum(CARD_LINKS)),
});
const line = z.array(run);

const card = z.object({
  head: z.array(line),
  table: z.nullable(
    z.object({
      head: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      /** For each row what names the place it leads to, empty for none; no row leads anywhere where the list is empty. */
      sources: z.array(z.string()),
    }),
  ),
  picture: z.array(z.object({ value: z.number(), own: z.boolean(), forecast: z.boolean() })),
  foot: z.array(line),
});
export type PageCard = z.infer<typeof card>;
export type PageLine = z.infer<typeof line>;

/** A part of what is known, which can be folded. */
const section = z.object({
  /** Names the section for as long as the view is open: what is folded stays folded. */
  id: z.string(),
  title: z.string(),
  entries: z.array(
    z.object({
      term: z.string(),
      text: z.string(),
      /** What a person may want to copy or compare letter by letter. */
      isName: z.boolean(),
    }),
  ),
});
export type InspectionSection = z.infer<typeof section>;

/** What is known of one figure, or of broken facts that are none. */
const inspection = z.object({
  title: z.string(),
  value: z.string(),
  links: z.array(z.enum(CARD_LINKS)),
  sections: z.array(section),
});
export type Inspection = z.infer<typeof inspection>;

/** The page's own words, in the language of the editor. */
const words = z.object({
  loading: z.string(),
  page: z.string(),
  contents: z.string(),
  noContents: z.string(),
  inspector: z.string(),
  noFigure: z.string(),
  find: z.string(),
  previousMatch: z.string(),
  nextMatch: z.string(),
  close: z.string(),
  noMatches: z.string(),
  /** `{0} of {1}` */
  matches: z.string(),
  previousFigure: z.string(),
  nextFigure: z.string(),
  openReading: z.string(),
  /** `{0} figures` */
  figures: z.string(),
  noFigures: z.string(),
  picture: z.string(),
  links: z.record(z.enum(CARD_LINKS), z.string()),
});
export type PageWords = z.infer<typeof words>;

/** What of the figures shows. */
const look = z.object({
  /** Kinds that are highlighted; none where highlights are switched off. */
  kinds: z.array(z.enum(['level', 'change', 'share', 'forecast'])),
  byDirection: z.boolean(),
  withHover: z.boolean(),
  withPicture: z.boolean(),
});
export type Look = z.infer<typeof look>;

/** A part of the page that can be shown or hidden by a command. */
export const panels = ['find', 'contents', 'inspector'] as const;
export type Panel = (typeof panels)[number];

/** So many characters of words are enough to tell them from others. */
export const MOST_WORDS = 2000;

/** Words of a block. */
const wordsPlace = z.object({
  block: index,
  /** White space as one blank. */
  words: z.string().check(z.maxLength(MOST_WORDS)),
  /** How often the same words stand in the block before. */
  nth: index,
});
export type WordsPlace = z.infer<typeof wordsPlace>;

export const toPageSchema = z.discriminatedUnion('type', [
  /** A page begins: what was shown before goes. */
  z.object({
    type: z.literal('begin'),
    generation,
    title: z.string(),
    styles: stylesSchema,
    /** Address of the filing's folder, ending in `/`. */
    pictures: z.string(),
    words,
    look,
  }),
  z.object({ type: z.literal('parts'), generation, parts: z.array(partSchema) }),
  z.object({ type: z.literal('end'), generation }),
  /** Blocks, counted from the first, that have other markup now: their figures have been found. */
  z.object({ type: z.literal('replace'), generation, blocks: z.array(z.object({ block: index, html: z.string() })) }),
  /** All figures are in the page. */
  z.object({
    type: z.literal('analysed'),
    generation,
    figures: index,
    outline: z.array(z.object({ name: z.string(), depth: index, place: index })),
  }),
  z.object({ type: z.literal('failed'), message: z.string() }),
  z.object({ type: z.literal('look'), look }),
  z.object({ type: z.literal('labels'), generation, labels: z.array(z.tuple([index, z.string()])) }),
  /** All figures that have a review mark to show, and how it looks. */
  z.object({ type: z.literal('marks'), generation, marks: z.array(z.tuple([index, z.enum(markLooks)])) }),
  /** All selections that have a review mark to show, and how each looks. */
  z.object({ type: z.literal('passages'), generation, passages: z.array(z.extend(wordsPlace, { look: z.enum(markLooks) })) }),
  z.object({ type: z.literal('card'), generation, figure: index, card: z.nullable(card) }),
  z.object({ type: z.literal('inspection'), generation, figure: index, inspection: z.nullable(inspection) }),
  /** What is known of the filing as a whole. */
  z.object({ type: z.literal('overview'), generation, sections: z.array(section) }),
  /** A figure is selected on the host's side. */
  z.object({ type: z.literal('select'), figure: index, takesFocus: z.boolean() }),
  /** Words of a block are brought into view, where a place is no figure. */
  z.object({ type: z.literal('reveal'), block: index, words: z.string(), takesFocus: z.boolean() }),
  z.object({ type: z.literal('toggle'), panel: z.enum(panels) }),
  z.object({ type: z.literal('findNext'), backwards: z.boolean() }),
]);
export type ToPage = z.infer<typeof toPageSchema>;

export const toHostSchema = z.discriminatedUnion('type', [
  /** The page's script runs, for the first time or again: the editor ends the pages of panels that are hidden. */
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('label'), generation, figures: z.array(index).check(z.maxLength(500)) }),
  z.object({ type: z.literal('card'), generation, figure: index }),
  /** A person selected a figure, or nothing. */
  z.object({ type: z.literal('select'), generation, figure: z.nullable(index) }),
  /** A person selected words; null when they are not any more. */
  z.object({ type: z.literal('selectWords'), generation, place: z.nullable(wordsPlace) }),
  /** A row of the card that was shown last. */
  z.object({ type: z.literal('followSource'), generation, row: index }),
  z.object({ type: z.literal('follow'), generation, figure: index, link: z.enum(CARD_LINKS) }),
  z.object({ type: z.literal('step'), backwards: z.boolean() }),
  z.object({ type: z.literal('openReading') }),
  /** A link of the filing's was clicked. */
  z.object({ type: z.literal('openAddress'), address: z.string() }),
]);
export type ToHost = z.infer<typeof toHostSchema>;
