import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { Reading } from '../core/library/reading';
import { COMMANDS } from './commandIds';
import { filingStatus } from './filingStatus';
import { onDidChangeSetting, setting } from './settings';
import type { Surfaces } from './surfaces/surfaces';
import { kindName } from './words/kinds';

const KINDS = ['level', 'change', 'share', 'forecast'] as const;

/** How many figures the active filing has; a click shows or hides their highlights. */
export function figuresStatus(analyses: DocumentAnalyses, surfaces: Surfaces): vscode.Disposable {
  return filingStatus(surfaces, {
    id: 'tickmark.figures',
    name: vscode.l10n.t('Tickmark: Figures'),
    priority: 90,
    events: [analyses.onDidChange, (listener) => onDidChangeSetting(['highlights.enabled'], () => void listener(undefined))],
    words: (document) => {
      const reading = analyses.latest(document);
      if (reading === undefined) return undefined;
      const count = reading.figures.length;
      const shown = setting('highlights.enabled', document.uri);
      // Not through Intl: the first use of it costs this thread ten milliseconds, just when a filing is opened.
      const words = count === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', count);
      return {
        text: `${shown ? '$(eye)' : '$(eye-closed)'} ${words}`,
        spoken: shown ? vscode.l10n.t('{0}, highlighted', words) : vscode.l10n.t('{0}, not highlighted', words),
        tooltip: tooltip(reading, shown),
        command: COMMANDS.toggleHighlights,
      };
    },
  });
}

function tooltip({ figures }: Reading, shown: boolean): string[] {
  const lines = KINDS.flatMap((kind) => {
    const count = figures.filter((figure) => figure.kind === kind).length;
    return count === 0 ? [] : [`- ${vscode.l10n.t('{0}: {1}', kindName(kind), count)}`];
  });
  const contradictions = contradictionsInWords(
    figures.filter(({ tags }) => tags.some(({ contradicted }) => contradicted)).length,
  );
  const action = shown ? vscode.l10n.t('Click to hide the highlights') : vscode.l10n.t('Click to show the highlights');
  return ['**Tickmark**', lines.join('\n'), contradictions, action];
}

function contradictionsInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? vscode.l10n.t('✗ 1 figure contradicts its tag')
    : vscode.l10n.t('✗ {0} figures contradict their tags', count);
}
