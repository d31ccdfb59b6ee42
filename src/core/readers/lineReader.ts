import type { Filing, FootnoteReference, Format, Span } from '../filing';
import { BlockBuilder } from './blocks';
import { mergeMarks, readInline } from './blockWords';
import type { Source } from './cells';
import type { Dialect } from './dialect';
import { MarkEvidence } from './evidence';
import { FootnoteReader, type FootnoteMark } from './footnotes';
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
  const inline = readInline(text, dialect.inlineMarkup, builder.blocks);
  return {
    format,
    text,
    blocks: builder.blocks,
    references: mergeMarks(inline.references, document.references),
    markup: mergeMarks(inline.markup, [...document.markup, ...builder.noise]),
    sourceMap: null,
    report: null,
  };
}

function proseLines({ lines, tables, hidden }: LineDocument): Source['lines'] {
  const tabular = new Set<number>();
  for (const { first, end } of tables) for (let index = first; index < end; index++) tabular.add(index);
  return lines.filter((_, index) => !tabular.has(index) && !hidden.has(index));
}
