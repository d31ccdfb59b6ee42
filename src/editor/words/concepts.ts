import { l10n } from 'vscode';
import type { ConceptDeclaration } from '../../core/xbrl/taxonomy/model';

/** What a schema says of a concept, in the language of the editor. */

export function balanceInWords(balance: NonNullable<ConceptDeclaration['balance']>): string {
  return balance === 'debit' ? l10n.t('debit') : l10n.t('credit');
}

export function periodTypeInWords(periodType: NonNullable<ConceptDeclaration['periodType']>): string {
  return periodType === 'instant' ? l10n.t('at one date') : l10n.t('over a period');
}
