import { createEngine } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import { checkFiling } from '../../src/core/checks/checkFiling';
import { decode } from '../../src/core/decode';
import { brokenPlaces } from '../../src/core/library/brokenFacts';
import { formatOfFile } from '../../src/analysis/documentFormat';
import { figureMarks } from '../../src/filingView/pageFigures';
import { renderPage } from '../../src/filingView/render/renderPage';

const catalogue = loadCatalogue();
const engine = createEngine(catalogue);

/** Everything that is done with a file that is opened: decoded, read, analysed, checked, and rendered where it is a page. */
export function wholePath(name: string, bytes: Uint8Array): void {
  engine.analyse({ text: '', format: 'text' }); // the engine forgets what it remembered of the document
  const plain = decode(bytes, 'plain');
  const format = formatOfFile(name, plain);
  const text = format === 'html' ? decode(bytes, 'markup') : plain;
  const analysis = engine.analyse({ text, format, insist: true });
  checkFiling(analysis, catalogue);
  const { sourceMap } = analysis.filing;
  if (sourceMap === null) return;
  const figures = figureMarks({ figures: analysis.figures, broken: brokenPlaces(analysis) }, sourceMap);
  renderPage({ source: text, figures, places: [] });
}
