import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { markdownReport } from '../../core/checks/report/markdown';
import type { ReportedFiling } from '../../core/checks/report/model';
import type { Candidates } from '../candidates';
import { COMMANDS } from '../commandIds';
import { remark } from '../commands/register';
import type { Surfaces } from '../surfaces/surfaces';
import { findingSentence } from '../words/findings';
import type { Checks } from './checks';
import type { Outcome } from './outcome';

interface ReportServices {
  readonly checks: Checks;
  readonly surfaces: Surfaces;
  readonly candidates: Candidates;
}

/** The tie-out report on the filing that the reader is in, as a new Markdown document: kept or thrown away as one likes. */
export function registerReportCommand(
  analyses: DocumentAnalyses,
  { checks, surfaces, candidates }: ReportServices,
): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.tieOutReport, async () => {
    const { document } = surfaces;
    const outcome = document && checks.current(document);
    const report = outcome && (await analyses.tieOut(document));
    if (outcome === undefined || report === undefined) return remark(vscode.l10n.t('Nothing has been checked here.'));
    const content = markdownReport([inWords(report, outcome)], vscode.l10n);
    const opened = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    candidates.leaveAlone(opened); // it has the filing's figures, and is none
    await vscode.window.showTextDocument(opened);
  });
}

/** The worker knows all but the sentences. */
function inWords(report: ReportedFiling, { reading, findings, ignored }: Outcome): ReportedFiling {
  const sentences = (shown: Outcome['findings']) => shown.map(({ finding }) => findingSentence(finding, reading));
  const [open, closed] = [sentences(findings), sentences(ignored)];
  return {
    ...report,
    findings: report.findings.map((finding, at) => ({ ...finding, message: open[at] ?? '' })),
    ignored: report.ignored.map((finding, at) => ({ ...finding, message: closed[at] ?? '' })),
  };
}
