import type { Basis, Block, FigureKind, Period, ProvenanceStep, Span } from '../filing';
import type { Quantity } from '../recognition/quantity';
import type { EntityNames } from './entityNames';
import type { PeriodContext } from './calendarPlaces';
import type { Recognised } from '../recognition/recognise';
import type { Topic } from './subjects';

/** A block with what was spotted in it; a table's words are read cell by cell, so a table has none here. */
export interface ReadBlock {
  readonly block: Block;
  readonly words: Recognised;
}

/** A period and how it was found; both null where nothing says. */
export interface Found {
  readonly period: Period | null;
  readonly step: ProvenanceStep | null;
}

/** What is being spoken of between two sentences. */
export interface Spoken {
  readonly topic: Topic | null;
  readonly spoken: Found;
  /** The periods that were listed last. */
  readonly listed: readonly Period[];
  /** What a sentence without figures compares with. */
  readonly basis: Basis | null;
}

/** A figure in the making. */
export interface Draft {
  /** Where the text starts that the quantity's offsets are counted from. */
  readonly base: number;
  readonly quantity: Quantity;
  readonly topic: Topic;
  readonly kind: FigureKind;
  readonly basis: Basis | null;
  readonly period: Period | null;
  /** The number is to be turned negative: "a decrease of 14.9%", "a net loss of". */
  readonly negate: boolean;
  /** Power of ten that a caption adds. */
  readonly extraPower: number;
  /** Currency that the quantity does not state and a caption or column does. */
  readonly currency: string | null;
  /** Drafts (places in the same list) that a change compares. */
  readonly compares: { readonly current: number | null; readonly prior: number | null } | null;
  readonly steps: readonly ProvenanceStep[];
}

/** What the surroundings have established when a block is read. */
export interface Surroundings extends PeriodContext {
  /** ISO 4217 code of the reporting currency. */
  readonly currency: string | null;
  /** The companies spoken of, whose names before a metric's name make it no other metric. */
  readonly entityNames: EntityNames;
  /** True under a heading such as "Water Segment": metrics named there are parts of the company's. */
  readonly isPart: boolean;
  /** True under a heading such as "Outlook". */
  readonly isOutlook: boolean;
  /** What the heading, or the paragraph before, speaks of. */
  readonly topic: Topic | null;
  /** The period behind the one reported on that was spoken of last: what an outlook speaks of. */
  readonly ahead: Period | null;
  /** What the line that opens a list compares with: "Compared to the third quarter of 2023:". */
  readonly basis: Basis | null;
  /** What the block before spoke of last, for "This represents …"; null at the start of a section. */
  readonly earlier: Spoken | null;
  /** Provenance of the period: the words that set it, when they stand outside the block. */
  readonly periodSource: Span | null;
}
