import { l10n } from 'vscode';
import type { CalculationTerm, InspectedCalculation } from '../../core/library/calculations';
import { exactly } from './amounts';

/** Sums of a calculation linkbase, in the language of the editor. Labels and names of concepts are the filer's, as plain text. */

/** Its label, else its name. */
export function termName({ label, concept }: CalculationTerm): string {
  return label ?? concept;
}

/** `12,345,000`; a dash where the filing does not report it. */
export function termValue({ decimal }: CalculationTerm): string {
  return decimal === null ? '–' : exactly(decimal);
}

/** `+ 12,345,000`, `– 300`, `0.5 × 12,345,000` */
export function itemValue(item: InspectedCalculation['items'][number]): string {
  const { weight } = item;
  const factor = Math.abs(weight) === 1 ? '' : `${Math.abs(weight)} × `;
  return `${weight < 0 ? '−' : '+'} ${factor}${termValue(item)}`;
}

/** Whether the items give the total; null where the filing does not report enough to say. */
export function outcomeInWords({ sum, agrees }: InspectedCalculation): string | null {
  if (sum === null || agrees === null) return null;
  return agrees ? l10n.t('✓ adds up') : l10n.t('✗ adds up to {0}', exactly(sum));
}
