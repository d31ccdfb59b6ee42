import * as vscode from 'vscode';
import { Disposables } from '../../disposables';
import { COMMANDS } from '../commandIds';
import { onDidChangeSetting, setting } from '../settings';
import type { Surfaces } from '../surfaces/surfaces';
import { findingsByCheckInWords, tallyInWords } from '../words/findings';
import type { Checks } from './checks';
import type { Outcome } from './outcome';

/** Right of how many figures there are. */
const PRIORITY = 89.9;

/** How many figures of the active filing tie, and how many do not; a click shows the report. Not there until it is known. */
export class ChecksStatus implements vscode.Disposable {
  readonly #checks: Checks;
  readonly #surfaces: Surfaces;
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('tickmark.checks', vscode.StatusBarAlignment.Right, PRIORITY),
  );

  constructor(checks: Checks, surfaces: Surfaces) {
    this.#checks = checks;
    this.#surfaces = surfaces;
    this.#item.name = vscode.l10n.t('Tickmark: Tie-Out');
    const update = () => this.#update();
    this.#disposables.add(checks.onDidChange(update));
    this.#disposables.add(surfaces.onDidChange(update));
    this.#disposables.add(onDidChangeSetting(['statusBar.enabled'], update));
    update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const { document } = this.#surfaces;
    const outcome = document && this.#checks.latest(document);
    const isTold = outcome !== undefined && outcome.checked.reached.length > 0 && setting('statusBar.enabled');
    if (!isTold) return this.#item.hide();
    const words = tallyInWords(outcome);
    const [tied, untied] = [outcome.checked.tied.length, outcome.findings.length];
    this.#item.text = untied === 0 ? `$(check) ${tied}` : `$(check) ${tied} $(warning) ${untied}`;
    this.#item.command = untied === 0 ? COMMANDS.tieOutReport : COMMANDS.nextFinding;
    this.#item.tooltip = tooltip(outcome, words);
    this.#item.accessibilityInformation = { label: words };
    this.#item.show();
  }
}

function tooltip({ findings }: Outcome, words: string): vscode.MarkdownString {
  const lines = findingsByCheckInWords(findings).map((line) => `- ${line}`);
  const action =
    findings.length === 0
      ? vscode.l10n.t('Click to show the tie-out report')
      : vscode.l10n.t('Click to go to the next that does not');
  return new vscode.MarkdownString([`**Tickmark** · ${words}`, lines.join('\n'), action].filter(Boolean).join('\n\n'));
}
