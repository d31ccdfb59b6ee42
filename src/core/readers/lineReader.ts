import type { Block, Filing, FootnoteReference, Format, Span } from '../filing';
import { BlockBuilder } from './blocks';
import type { Source } from './cells';
import type { Dialect } from './dialect';
import { MarkEvidence } from './evidence';
import { FootnoteReader, type FootnoteMark } from './footnotes';
import { InlineReader, type KnownFootnotes } from './inline';
import { LineProfile } from './lineProfile';
import type { TableRegion } from './tables';

/** A document as lines, what its format's own marks say already taken from them. */
export interface LineDocument extends Source {
  readonly format: Format;
  readonly dialect: Dialect;
  /** In order, disjoint. */
  readonly tables: readonly TableRegion[];
  /** Indices of lines that are not part of what a reader sees. */
  readonly hidden: ReadonlySet<number>;
  /** Marks that were taken from the lines, in order. */
  readonly markup: readonly Span[];
  /** Footnotes that the format marks as such, by where their line's content begins. */
  readonly footnotes: ReadonlyMap<number, FootnoteMark>;
  /** References that the format marks as such, in order. They are in `markup`. */
  readonly references: readonly FootnoteReference[];
}

/** Builds the blocks of a document and reads the marks inside of them. Linear in the length of the text. */
export function readLineDocument(document: LineDocument): Filing {
  const { format, text, lines, dialect, tables, hidden } = document;
  const footnotes = new FootnoteReader(text, new MarkEvidence(text, lines), document.footnotes);
  const profile = new LineProfile(text, proseLines(document));
  const builder = new BlockBuilder({ text, lines, dialect, tables, hidden, footnotes, profile });
  builder.build();
  const inline = new InlineReader(text, dialect.inlineMarkup, knownFootnotes(builder.blocks));
  for (const block of builder.blocks) for (const words of wordsOf(block)) inline.read(words);
  return {
    format,
    text,
    blocks: builder.blocks,
    references: merge(inline.references, document.references),
    markup: merge(inline.markup, [...document.markup, ...builder.noise]),
    sourceMap: null,
    report: null,
  };
}

function proseLines({ lines, tables, hidden }: LineDocument): Source['lines'] {
  const tabular = new Set<number>();
  for (const { first, end } of tables) for (let index = first; index < end; index++) tabular.add(index);
  return lines.filter((_, index) => !tabular.has(index) && !hidden.has(index));
}

function knownFootnotes(blocks: readonly Block[]): KnownFootnotes {
  const marks = new Set(blocks.flatMap((block) => (block.kind === 'footnote' ? [block.mark] : [])));
  return { marks };
}

function wordsOf(block: Block): readonly Span[] {
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.content];
}

/** Both lists in one, in order; of spans that overlap the first stays. */
function merge<Mark extends Span>(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
  const all = more.length === 0 ? marks : [...more, ...marks].sort((one, other) => one.start - other.start);
  const merged: Mark[] = [];
  let end = 0;
  for (const span of all) {
    if (span.start < end) continue;
    merged.push(span);
    end = span.end;
  }
  return merged;
}
