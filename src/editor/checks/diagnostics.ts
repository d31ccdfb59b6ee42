import * as vscode from 'vscode';
import type { ShownFinding } from '../../core/checks/ignore';
import { problemInWords } from '../../core/catalogue/workspace/problemInWords';
import type { Severity } from '../../core/checks/settings';
import { Disposables } from '../../disposables';
import { isReadingUri } from '../../analysis/readingUri';
import { filesInTabs, isOpen } from '../openTabs';
import { rangeOf } from '../ranges';
import { findingSentence, roleName } from '../words/findings';
import type { FilingChecks } from './filingChecks';
import { otherPlaces } from './findingPlaces';
import type { Outcome } from './outcome';

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
    this.#disposables.add(vscode.window.tabGroups.onDidChangeTabs(() => this.#followTabs()));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** What is in no tab any more is nothing to be put right now. */
  #followTabs(): void {
    const shown = filesInTabs();
    for (const document of vscode.workspace.textDocuments)
      if (isOpen(document, shown) !== this.#diagnostics.has(document.uri)) this.#show(document);
  }

  #show(document: vscode.TextDocument): void {
    const outcome = this.#checks.latest(document);
    if (outcome === undefined || !isOpen(document)) return this.#diagnostics.delete(document.uri);
    // Of a text some keystrokes ago: the next outcome comes soon, and the editor moves what it shows along.
    if (this.#checks.current(document) === undefined) return;
    const findings = outcome.findings.flatMap((shown) => diagnosticOf(document, outcome, shown) ?? []);
    this.#diagnostics.set(document.uri, [...findings, ...mistakes(document, outcome)]);
  }
}

function diagnosticOf(
  document: vscode.TextDocument,
  { reading }: Outcome,
  { finding, severity }: ShownFinding,
): vscode.Diagnostic | undefined {
  const figure = reading.figures[finding.place];
  if (figure === undefined) return undefined;
  const message = findingSentence(finding, reading);
  const diagnostic = new vscode.Diagnostic(rangeOf(document, figure), message, SEVERITIES[severity]);
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = finding.check;
  diagnostic.relatedInformation = otherPlaces(document, reading, finding).map(({ role, text, location }) => {
    return new vscode.DiagnosticRelatedInformation(location, vscode.l10n.t('{0}: {1}', roleName(role), text));
  });
  return diagnostic;
}

/** Comments that do not do what they are there for. A Reading View does not show them. */
function mistakes(document: vscode.TextDocument, { problems }: Outcome): vscode.Diagnostic[] {
  if (isReadingUri(document.uri)) return [];
  return problems.map(({ code, values, place }) => {
    const words = problemInWords({ code, values }, vscode.l10n);
    const diagnostic = new vscode.Diagnostic(rangeOf(document, place), words, vscode.DiagnosticSeverity.Warning);
    diagnostic.source = DIAGNOSTIC_SOURCE;
    return diagnostic;
  });
}

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
