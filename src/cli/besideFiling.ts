import path from 'node:path';
import { FilesBesideFiling } from '../core/xbrl/taxonomy/besideFiling';
import type { Taxonomy } from '../core/xbrl/taxonomy/model';
import type { ReadFiling } from './readFilings';
import type { Surroundings } from './surroundings';

/**
 * What the taxonomy's files say that lie beside a filing. One that is not there, or not to be read, is left out: most filings are read
 * without.
 * @returns null for a filing without tags
 */
export async function taxonomyBeside(
  { file, analysis }: Pick<ReadFiling, 'file' | 'analysis'>,
  { readFile }: Pick<Surroundings, 'readFile'>,
): Promise<Taxonomy | null> {
  const { report } = analysis.filing;
  if (!report) return null;
  const beside = new FilesBesideFiling(report);
  for (let wanted = beside.takeWanted(); wanted.length > 0; wanted = beside.takeWanted()) {
    for (const name of wanted) {
      const bytes = await readFile(path.join(path.dirname(file), name)).catch(() => null);
      if (bytes !== null) beside.addBytes(name, bytes);
    }
  }
  return beside.taxonomy();
}
