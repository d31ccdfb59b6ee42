import { l10n } from 'vscode';
import type { HistoryWords } from './protocol';

/** The page's words, in the language of the editor. Places in them are filled in by the page. */
export function historyWords(): HistoryWords {
  return {
    periods: l10n.t('Periods'),
    unit: l10n.t('Currency or unit'),
    look: l10n.t('Chart'),
    bars: l10n.t('Bars'),
    line: l10n.t('Line'),
    addMetric: l10n.t('Add Metric…'),
    removeMetric: l10n.t('Remove {0}', '{0}'),
    copyImage: l10n.t('Copy Image'),
    copyCsv: l10n.t('Copy CSV'),
    table: l10n.t('Values over time'),
    period: l10n.t('Period'),
    value: l10n.t('Value'),
    prior: l10n.t('vs prior'),
    yearAgo: l10n.t('vs year ago'),
    sources: l10n.t('Source'),
    notes: l10n.t('Notes'),
    more: l10n.t('{0} more', '{0}'),
    stated: l10n.t('stated'),
    derived: l10n.t('derived'),
    forecast: l10n.t('forecast'),
    restated: l10n.t('restated'),
    copied: l10n.t('Copied'),
    imageFailed: l10n.t('The clipboard takes no picture here: it is saved as a file instead.'),
  };
}
