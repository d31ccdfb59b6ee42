import * as vscode from 'vscode';
import { COMMANDS } from '../commandIds';
import { filingStatus } from '../filingStatus';
import type { Surfaces } from '../surfaces/surfaces';
import { findingsByCheckInWords, tallyInWords } from '../words/findings';
import type { Checks } from './checks';
import type { Outcome } from './outcome';

/** How many figures of the active filing tie, and how many do not; a click shows the report. Not there until it is known. */
export function checksStatus(checks: Checks, surfaces: Surfaces): vscode.Disposable {
  return filingStatus(surfaces, {
    id: 'tickmark.checks',
    name: vscode.l10n.t('Tickmark: Tie-Out'),
    priority: 89.9, // right of how many figures there are
    events: [checks.onDidChange],
    words: (document) => {
      const outcome = checks.latest(document);
      if (outcome === undefined || outcome.checked.reached.length === 0) return undefined;
      const words = tallyInWords(outcome);
      const [tied, untied] = [outcome.checked.tied.length, outcome.findings.length];
      return {
        text: untied === 0 ? `$(check) ${tied}` : `$(check) ${tied} $(warning) ${untied}`,
        spoken: words,
        tooltip: tooltip(outcome, words),
        command: untied === 0 ? COMMANDS.tieOutReport : COMMANDS.nextFinding,
      };
    },
  });
}

function tooltip({ findings }: Outcome, words: string): string[] {
  const lines = findingsByCheckInWords(findings).map((line) => `- ${line}`);
  const action =
    findings.length === 0
      ? vscode.l10n.t('Click to show the tie-out report')
      : vscode.l10n.t('Click to go to the next that does not');
  return [`**Tickmark** · ${words}`, lines.join('\n'), action];
}
