import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { Reading } from '../core/library/reading';
import { COMMANDS } from './commandIds';
import { Disposables } from '../disposables';
import { onDidChangeSetting, setting } from './settings';
import type { Surfaces } from './surfaces/surfaces';
import { kindName } from './words/kinds';

const PRIORITY = 90;
const KINDS = ['level', 'change', 'share', 'forecast'] as const;

/** How many figures the active filing has; a click shows or hides their highlights. Not there for any other document. */
export class StatusBar implements vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #surfaces: Surfaces;
  readonly #disposables = new Disposables();
  readonly #item: vscode.StatusBarItem;

  constructor(analyses: DocumentAnalyses, surfaces: Surfaces) {
    this.#analyses = analyses;
    this.#surfaces = surfaces;
    this.#item = this.#disposables.add(
      vscode.window.createStatusBarItem('tickmark.figures', vscode.StatusBarAlignment.Right, PRIORITY),
    );
    this.#item.name = l10nName();
    this.#item.command = COMMANDS.toggleHighlights;
    const update = () => this.#update();
    this.#disposables.add(analyses.onDidChange(update));
    this.#disposables.add(surfaces.onDidChange(update));
    this.#disposables.add(onDidChangeSetting(['statusBar.enabled', 'highlights.enabled'], update));
    update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const { document } = this.#surfaces;
    const reading = document && this.#analyses.latest(document);
    if (reading === undefined || !setting('statusBar.enabled')) return this.#item.hide();
    const count = reading.figures.length;
    const shown = setting('highlights.enabled', document?.uri);
    // Not through Intl: the first use of it costs this thread ten milliseconds, just when a filing is opened.
    const words = count === 1 ? vscode.l10n.t('1 figure') : vscode.l10n.t('{0} figures', count);
    this.#item.text = `${shown ? '$(eye)' : '$(eye-closed)'} ${words}`;
    this.#item.tooltip = tooltip(reading, shown);
    this.#item.accessibilityInformation = {
      label: shown ? vscode.l10n.t('{0}, highlighted', words) : vscode.l10n.t('{0}, not highlighted', words),
    };
    this.#item.show();
  }
}

function l10nName(): string {
  return vscode.l10n.t('Tickmark: Figures');
}

function tooltip({ figures }: Reading, shown: boolean): vscode.MarkdownString {
  const lines = KINDS.flatMap((kind) => {
    const count = figures.filter((figure) => figure.kind === kind).length;
    return count === 0 ? [] : [`- ${vscode.l10n.t('{0}: {1}', kindName(kind), count)}`];
  });
  const contradictions = contradictionsInWords(
    figures.filter(({ tags }) => tags.some(({ contradicted }) => contradicted)).length,
  );
  const action = shown ? vscode.l10n.t('Click to hide the highlights') : vscode.l10n.t('Click to show the highlights');
  return new vscode.MarkdownString(
    [`**Tickmark**`, lines.join('\n'), contradictions, action].filter((part) => part !== '').join('\n\n'),
  );
}

function contradictionsInWords(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? vscode.l10n.t('✗ 1 figure contradicts its tag')
    : vscode.l10n.t('✗ {0} figures contradict their tags', count);
}
