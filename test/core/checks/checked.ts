import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { checkFiling } from '../../../src/core/checks/checkFiling';
import type { CheckId, Tie } from '../../../src/core/checks/model';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** What one check says of a text: `55.2 million = growth(…)` of what ties, and of what does not. */
export function checkedText(text: string, check: CheckId): { readonly ties: string[]; readonly findings: string[] } {
  const analysis = engine.analyse({ text, format: 'markdown', insist: true });
  const { ties, findings } = checkFiling(analysis, catalogue);
  const shown = (index: number) => {
    const figure = analysis.figures[index];
    return figure === undefined ? '?' : analysis.filing.text.slice(figure.start, figure.end);
  };
  const inWords = ({ stated, relation, terms }: Tie) =>
    `${shown(stated)} = ${relation.type}(${terms.map((term) => (term.type === 'figure' ? shown(term.index) : '')).join(', ')})`;
  const ofCheck = (all: readonly Tie[]) => all.filter((tie) => tie.check === check).map(inWords);
  return { ties: ofCheck(ties), findings: ofCheck(findings) };
}
