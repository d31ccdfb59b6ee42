import { catalogueOf, loadCatalogue, type Catalogue } from '../core/catalogue/catalogue';
import { readMetricsFiles } from '../core/catalogue/workspace/metricsFiles';
import { isHarmless } from '../core/catalogue/workspace/problems';
import { decode } from '../core/decode';
import { problemMessages } from './problemMessages';
import { complain, reasonInWords, type Surroundings } from './surroundings';

/** The catalogue with what a file of metrics adds to it, and what there is to say of the file, one mistake a line. */
export interface ExtendedCatalogue {
  /** Null where an entry cannot be used: figures that are read without it would be taken for those with it. */
  readonly catalogue: Catalogue | null;
  readonly messages: readonly string[];
}

/** The catalogue that a request names, or the built-in one. Null, with a word of why, where the named one cannot be used. */
export async function catalogueFor(file: string | null, surroundings: Surroundings): Promise<Catalogue | null> {
  if (file === null) return loadCatalogue();
  try {
    const { catalogue, messages } = catalogueWith(file, decode(await surroundings.readFile(file), 'plain'));
    for (const message of messages) complain(surroundings, message);
    return catalogue;
  } catch (reason) {
    complain(surroundings, `cannot read ${file}: ${reasonInWords(reason)}`);
    return null;
  }
}

/** Reads the text of a file of metrics, which messages call by its name. */
export function catalogueWith(name: string, text: string): ExtendedCatalogue {
  const { metrics, files } = readMetricsFiles([text]);
  const problems = files.flatMap((file) => file.problems);
  return { catalogue: problems.every(isHarmless) ? catalogueOf(metrics) : null, messages: problemMessages(name, text, problems) };
}
