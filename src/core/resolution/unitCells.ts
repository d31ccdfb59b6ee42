import { readTerms, type Terms } from './tableCaptions';
import type { ReadRow } from './tableShape';

/**
 * What a cell of its own, behind the label, says the row is in: "Mio €", "%", "Tsd". Where every number has its sign in a cell
 * beside it, each speaks for that number alone.
 */
export function unitOfRow(row: ReadRow): Terms | null {
  const [cell, other] = row.cells.filter(({ column, content }) => column > 0 && content.type === 'unit');
  const firstNumber = row.cells.find(({ content }) => content.type === 'number');
  if (!cell || other || (firstNumber && firstNumber.column < cell.column)) return null;
  const terms = readTerms(cell.words);
  if (terms.scale !== null) return terms;
  // Alone in its cell even a short mark is a scale.
  const { tokens, lexicon } = cell.words;
  const scale = lexicon.tables.scales.match(tokens, 0)?.value ?? null;
  return { ...terms, scale };
}
