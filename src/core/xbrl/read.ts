import type { Document } from 'domhandler';
import type { XbrlReport } from './model';

/** What an HTML document reports in inline XBRL; null when it holds none. `root` is the tree that `parseMarkup(source)` gives. */
export function readReport(root: Document, source: string): XbrlReport | null {
  void root;
  void source;
  return null;
}
