import { l10n } from 'vscode';
import type { EvidenceReason } from '../../core/filing';

/** What speaks for a document being a filing, in the language of the editor. The words quoted are the document's own. */
export function reasonInWords(reason: EvidenceReason): string {
  switch (reason.type) {
    case 'words':
      return reason.words.length === 0
        ? l10n.t('words of reporting: none')
        : l10n.t('words of reporting: {0}', reason.words.join(', '));
    case 'resolved':
      return l10n.t('figures of a known metric in a known period: {0}', reason.count);
    case 'money':
      return l10n.t('amounts of money: {0}', reason.count);
    case 'tags':
      return l10n.t('facts tagged in inline XBRL: {0}', reason.count);
    case 'submission':
      return reason.form === null ? l10n.t('handed in to the SEC') : l10n.t('handed in to the SEC on form {0}', reason.form);
  }
}
