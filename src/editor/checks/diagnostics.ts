import * as vscode from 'vscode';
import type { Severity } from '../../core/checks/settings';
import { Disposables } from '../../disposables';
import { rangeOf } from '../ranges';
import { findingSentence, roleName } from '../words/findings';
import type { FilingChecks } from './filingChecks';
import { otherPlaces } from './findingPlaces';
import type { Outcome, ShownFinding } from './outcome';

/** How the Problems panel and whoever asks for diagnostics know ours. */
export const DIAGNOSTIC_SOURCE = 'Tickmark';

/**
 * What does not tie, as diagnostics of the filing's text. Those of an HTML filing are its Reading View's: the markup itself is nothing
 * that people read, and the editor opens what a problem is about as text.
 */
export class CheckDiagnostics implements vscode.Disposable {
  readonly #checks: FilingChecks;
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('tickmark-checks'));

  constructor(checks: FilingChecks) {
    this.#checks = checks;
    this.#disposables.add(checks.onDidChange((document) => this.#show(document)));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #show(document: vscode.TextDocument): void {
    const outcome = this.#checks.latest(document);
    if (outcome === undefined) return this.#diagnostics.delete(document.uri);
    // Of a text some keystrokes ago: the next outcome comes soon, and the editor moves what it shows along.
    if (this.#checks.current(document) === undefined) return;
    this.#diagnostics.set(
      document.uri,
      outcome.findings.flatMap((finding) => diagnosticOf(document, outcome, finding) ?? []),
    );
  }
}

function diagnosticOf(document: vscode.TextDocument, { reading }: Outcome, finding: ShownFinding): vscode.Diagnostic | undefined {
  const figure = reading.figures[finding.place];
  if (figure === undefined) return undefined;
  const message = findingSentence(finding, reading);
  const diagnostic = new vscode.Diagnostic(rangeOf(document, figure), message, SEVERITIES[finding.severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = finding.check;
  diagnostic.relatedInformation = otherPlaces(document, reading, finding).map(({ role, text, location }) => {
    return new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('{0}: {1}', roleName(role), text));
  });
  return diagnostic;
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
