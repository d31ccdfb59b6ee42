import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { MetricEntry } from '../core/library/reading';
import { escapeMarkdown } from '../core/escapeMarkdown';
import { nameInBothLanguages } from './words/names';

export const CATALOGUE_SCHEME = 'tickmark-catalogue';

/** The catalogue's entries as read-only documents, so that F12 and peek have somewhere to go when the filing defines nothing. */
export class CatalogueDocuments implements vscode.TextDocumentContentProvider {
  readonly #analyses: DocumentAnalyses;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const metric = uri.query;
    const entry = await this.#analyses.describe(metric);
    return entry === undefined ? vscode.l10n.t('The catalogue has no metric “{0}”.', metric) : entryMarkdown(entry);
  }
}

/** Named after the metric, so that the editor's tab tells what it shows. */
export function catalogueUri({ id, name }: Pick<MetricEntry, 'id' | 'name'>): vscode.Uri {
  return vscode.Uri.from({ scheme: CATALOGUE_SCHEME, path: `/${name.replaceAll('/', '∕')}.md`, query: id });
}

function entryMarkdown({ id, name, readerName, definition, periodType, unitType }: MetricEntry): string {
  const measured = periodType === 'instant' ? vscode.l10n.t('at a moment') : vscode.l10n.t('over a period');
  const facts = [
    `- ${vscode.l10n.t('Id: {0}', `\`${id}\``)}`,
    `- ${vscode.l10n.t('Measured: {0}', measured)}`,
    `- ${vscode.l10n.t('Counted in: {0}', unitInWords(unitType))}`,
  ];
  return `# ${escapeMarkdown(nameInBothLanguages(name, readerName))}\n\n${definition}\n\n${facts.join('\n')}\n`;
}

function unitInWords(unitType: MetricEntry['unitType']): string {
  switch (unitType) {
    case 'monetary':
      return vscode.l10n.t('money');
    case 'perShare':
      return vscode.l10n.t('money per share');
    case 'pure':
      return vscode.l10n.t('percent or ratio');
    case 'shares':
      return vscode.l10n.t('shares');
    case 'count':
      return vscode.l10n.t('number');
    case 'duration':
      return vscode.l10n.t('time');
    case 'volume':
      return vscode.l10n.t('volume');
  }
}
