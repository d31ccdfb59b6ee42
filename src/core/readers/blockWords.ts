import type { Block, Span } from '../filing';
import { InlineReader } from './inline';

/** Reads the words of all blocks: what in them is markup, and which footnotes they refer to. */
export function readInline(text: string, inlineMarkup: boolean, blocks: readonly Block[]): InlineReader {
  const marks = new Set(blocks.flatMap((block) => (block.kind === 'footnote' ? [block.mark] : [])));
  const inline = new InlineReader(text, inlineMarkup, { marks });
  for (const block of blocks) for (const words of wordsOf(block)) inline.read(words);
  return inline;
}

function wordsOf(block: Block): readonly Span[] {
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [block.content];
}

/** Both lists in one, in order; of spans that overlap the first stays. */
export function mergeMarks<Mark extends Span>(marks: readonly Mark[], more: readonly Mark[]): Mark[] {
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
