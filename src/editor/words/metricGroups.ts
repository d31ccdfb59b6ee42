import { l10n } from 'vscode';
import type { MetricEntry } from '../../core/library/reading';

/** Where a reader would look for a metric, as the heading of a list. */
export function groupInWords(group: MetricEntry['group']): string {
  return headings[group]();
}

const headings: Readonly<Record<MetricEntry['group'], () => string>> = {
  income: () => l10n.t('Income'),
  balance: () => l10n.t('Balance sheet'),
  cashFlow: () => l10n.t('Cash flows'),
  equity: () => l10n.t('Equity'),
  perShare: () => l10n.t('Per share'),
  shares: () => l10n.t('Numbers of shares'),
  lending: () => l10n.t('Lending'),
  banking: () => l10n.t('Banking'),
  insurance: () => l10n.t('Insurance'),
  ratio: () => l10n.t('Ratios'),
  nonGaap: () => l10n.t('Adjusted measures'),
  operating: () => l10n.t('Operations'),
  market: () => l10n.t('Market'),
};
