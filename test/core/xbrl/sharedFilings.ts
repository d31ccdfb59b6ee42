import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseMarkup } from '../../../src/core/readers/html/parse';
import type { XbrlReport } from '../../../src/core/xbrl/model';
import { readReport } from '../../../src/core/xbrl/read';

/** Real filings, where they lie beside the project. */

const shared = '../shared/filings';

/** The text of one; null, with a word about what is then not tried, where it is not there. */
export function sharedFiling(name: string, whatFor: string): string | null {
  const file = path.join(shared, name);
  if (existsSync(file)) return readFileSync(file, 'utf8');
  console.log(`      left out: no ${file} here to try ${whatFor} on`);
  return null;
}

export function reportOf(source: string): XbrlReport {
  const report = readReport(parseMarkup(source), source);
  if (report === null) throw new Error('no inline XBRL');
  return report;
}
