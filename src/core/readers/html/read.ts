import type { Filing } from '../../filing';
import { readReport } from '../../xbrl/read';
import { withLimitedDepth } from './depth';
import { readFlow } from './flow';
import { layOut } from './layout';
import { withoutPages } from './pages';
import { parseMarkup } from './parse';

/**
 * Reads an HTML or XHTML document. Its canonical text is made here: paragraphs on lines, tables in columns, nothing that is hidden;
 * `sourceMap` tells where each character stands in `written`.
 */
export function readHtml(written: string): Filing {
  const source = withLimitedDepth(written);
  const root = parseMarkup(source);
  return { format: 'html', ...layOut(withoutPages(readFlow(root, source))), report: readReport(root, source) };
}
