import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Analysis } from '../../../src/core/filing';
import { FilesBesideFiling } from '../../../src/core/xbrl/taxonomy/besideFiling';
import type { Taxonomy } from '../../../src/core/xbrl/taxonomy/model';

/** A filing of ours with the files of its taxonomy beside it. */

export const FOLDER = 'test/fixtures/beside';
export const FILING = 'thornwick-20250630.htm';

export function analysed(): Analysis {
  const text = readFileSync(path.join(FOLDER, FILING), 'utf8');
  return createEngine(loadCatalogue()).analyse({ text, format: 'html', insist: true });
}

/** What was looked for, in order, and what was found. */
export function readBeside(
  { filing: { report } }: Analysis,
  folder = FOLDER,
): { readonly asked: readonly string[]; readonly taxonomy: Taxonomy } {
  if (report === null) throw new Error('no inline XBRL');
  const beside = new FilesBesideFiling(report);
  const asked: string[] = [];
  for (let wanted = beside.takeWanted(); wanted.length > 0; wanted = beside.takeWanted()) {
    asked.push(...wanted);
    for (const name of wanted) {
      const text = textOf(path.join(folder, name));
      if (text !== null) beside.add({ name, text });
    }
  }
  return { asked, taxonomy: beside.taxonomy() };
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
