import type { Block, Format, Span } from '../../../src/core/filing';
import { readFiling } from '../../../src/core/readers/read';

/**
 * The blocks of a document, one a line: `h2 Words`, `p Words`, `li0 Words`, `fn[9] Words`, and for a table its layout, then each
 * row as `> label | cell | cell`, one `>` per column of indent. Line ends inside of a block are shown as `⏎`.
 */
export function outline(text: string, format: Format = 'markdown'): string[] {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\r\n|[\n\r\u2028\f]/g, '⏎');
  return readFiling(text, format).blocks.flatMap((block) => outlineOf(block, words));
}

function outlineOf(block: Block, words: (span: Span) => string): string[] {
  switch (block.kind) {
    case 'heading':
      return [`h${block.level} ${words(block.content)}`];
    case 'paragraph':
      return [`p ${words(block.content)}`];
    case 'listItem':
      return [`li${block.depth} ${words(block.content)}`];
    case 'footnote':
      return [`fn[${block.mark}] ${words(block.content)}`];
    case 'table': {
      const head = block.markedHeadRows === null ? '' : ` head ${block.markedHeadRows}`;
      const rows = block.rows.map(({ indent, cells }) => {
        const shown = cells.map((cell) => words(cell) + (cell.columnSpan > 1 ? `~${cell.columnSpan}` : ''));
        return `${'>'.repeat(indent)} ${shown.join(' | ')}`;
      });
      return [`${block.layout} ×${block.columnCount}${head}`, ...rows];
    }
  }
}

/** The text with its markup taken out, as recognition reads it. */
export function readable(text: string, format: Format = 'markdown'): string {
  let from = 0;
  let shown = '';
  for (const { start, end } of readFiling(text, format).markup) {
    shown += text.slice(from, start);
    from = end;
  }
  return shown + text.slice(from);
}

/** The footnote marks that stand in the text, each as `characters→mark`. */
export function referencesIn(text: string, format: Format = 'markdown'): string[] {
  return readFiling(text, format).references.map(({ start, end, mark }) => `${text.slice(start, end)}→${mark}`);
}
