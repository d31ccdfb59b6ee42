import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import type { Tie } from '../../../src/core/checks/model';
import { sourceOf, type Check } from '../../../src/core/checks/source';
import type { Analysis, Format } from '../../../src/core/filing';
import type { Taxonomy } from '../../../src/core/xbrl/taxonomy/model';

/** What single checks propose on texts of ours. */

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

export function analysisOf(text: string, format: Format = 'markdown'): Analysis {
  return engine.analyse({ text, format, insist: true });
}

/** The ties of one check, in words: `0.41 scaled 2.95`, with `✗` in front of those that do not hold. */
export function proposals(check: Check, text: string, format: Format = 'markdown'): string[] {
  return inShort(check, analysisOf(text, format));
}

export function inShort(check: Check, analysis: Analysis, taxonomy: Taxonomy | null = null): string[] {
  return tiesOf(check, analysis, taxonomy).map((tie) => tieInShort(analysis, tie));
}

export function tiesOf(check: Check, analysis: Analysis, taxonomy: Taxonomy | null = null): Tie[] {
  return [...check(sourceOf(analysis, catalogue, taxonomy))];
}

export function tieInShort({ filing, figures }: Analysis, { stated, terms, relation, holds }: Tie): string {
  const textAt = (index: number) => filing.text.slice(figures[index]?.start, figures[index]?.end);
  const words = [textAt(stated), relation.type, ...terms.map((term) => (term.type === 'figure' ? textAt(term.index) : '…'))];
  return (holds ? '' : '✗ ') + words.join(' ');
}
