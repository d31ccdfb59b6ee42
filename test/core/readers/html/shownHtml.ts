import type { Block, Filing } from '../../../../src/core/filing';
import { readHtml } from '../../../../src/core/readers/html/read';

/** The blocks of a page, one a line: `h2 Words`, `p Words`, `- item` (deeper ones further in), `[1] a note`, `| a | b+2 |` for a row of a table. */
export function blocksOf(source: string): string[] {
  const filing = readHtml(source);
  return filing.blocks.flatMap((block) => shown(block, filing));
}

function shown(block: Block, filing: Filing): string[] {
  const words = ({ start, end }: { start: number; end: number }) => filing.text.slice(start, end).replace(/\n/g, '⏎');
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${words(block.content)}`];
    case 'paragraph':
      return [`p ${words(block.content)}`];
    case 'listItem':
      return [`${'  '.repeat(block.depth)}- ${words(block.content)}`];
    case 'footnote':
      return [`[${block.mark}] ${words(block.content)}`];
    case 'table':
      return block.rows.map(
        ({ cells }) =>
          `| ${cells.map((cell) => `${words(cell)}${cell.columnSpan > 1 ? `+${cell.columnSpan}` : ''}`).join(' | ')} |`,
      );
  }
}

/** The same blocks, a table as it is laid out. */
export const textOf = (source: string): string => readHtml(source).text;
