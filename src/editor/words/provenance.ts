import { l10n } from 'vscode';
import type { ProvenanceStep } from '../../core/filing';

/** Provenance in the language of the editor. */

/** What a step is about. */
export function aspectName(of: ProvenanceStep['of']): string {
  switch (of) {
    case 'number':
      return l10n.t('Number');
    case 'scale':
      return l10n.t('Scale');
    case 'unit':
      return l10n.t('Unit');
    case 'sign':
      return l10n.t('Sign');
    case 'period':
      return l10n.t('Period');
    case 'metric':
      return l10n.t('Metric');
    case 'label':
      return l10n.t('Name');
    case 'kind':
      return l10n.t('Kind');
    case 'entity':
      return l10n.t('Company');
  }
}

/** How it was concluded. A rule without words of its own shows under its name, spelled out: `rowLabel` → `row label`. */
export function ruleInWords(rule: string): string {
  return rule
    .replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)
    .replace(/[-_.]/g, ' ');
}
