import { createEngine, type AnalysisInput } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import type { Analysis } from '../../src/core/filing';

/** Engines are dear to make: these are made once, and made to forget. */

export const catalogue = loadCatalogue();
const [one, other] = [createEngine(catalogue), createEngine(catalogue)];

/** By an engine that remembers what it was given before. */
export const analyse = (input: AnalysisInput): Analysis => one.analyse(input);

/** By another engine, which remembers nothing: an engine remembers the last document only, and that had no words. */
export function analyseAnew(input: AnalysisInput): Analysis {
  other.analyse({ text: '', format: 'text' });
  return other.analyse(input);
}
