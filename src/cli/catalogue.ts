import { catalogueOf, loadCatalogue, type Catalogue } from '../core/catalogue/catalogue';
import { readMetricsFiles } from '../core/catalogue/workspace/metricsFiles';
import { problemInWords, type Localiser } from '../core/catalogue/workspace/problemInWords';
import { isHarmless, pathText, type FileProblem } from '../core/catalogue/workspace/problems';
import { decode } from '../core/decode';
import { linePlaces } from '../core/lines';
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
  const placeOf = linePlaces(text);
  const messages = problems.map((problem) => {
    const { line, character } = placeOf(problem.span);
    return `${name}:${line + 1}:${character + 1}: ${sentenceFor(problem)}`;
  });
  return { catalogue: problems.every(isHarmless) ? catalogueOf(metrics) : null, messages };
}

function sentenceFor(problem: FileProblem): string {
  const path = pathText(problem.path);
  const words = problemInWords(problem, ENGLISH);
  return path === '' ? words : `${path}: ${words}`;
}

const ENGLISH: Localiser = {
  t: (message, ...values) => message.replace(/\{(\d)\}/g, (place, index: string) => values[Number(index)] ?? place),
};
