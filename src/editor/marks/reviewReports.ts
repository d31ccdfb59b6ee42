import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { reviewMarkdown } from '../../core/marks/report/markdown';
import { reviewReport, type ReviewReport } from '../../core/marks/report/reportedMarks';
import { reviewSheet } from '../../core/marks/report/sheet';
import { placedMarks } from '../../core/marks/review';
import { contentOf } from '../../export/content';
import type { Candidates } from '../candidates';
import { argumentsOf, targetOf } from '../export/exportArguments';
import type { Exporter } from '../export/exporter';
import { reviewed, type MarkServices } from './markCommands';

/** What reports are made with. */
export interface ReportServices {
  readonly exporter: Exporter;
  readonly candidates: Candidates;
}

/** The review report on the filing that the reader is in, as a new Markdown document: kept or thrown away as one likes. */
export async function showReviewReport(services: MarkServices, { candidates }: ReportServices): Promise<void> {
  const report = await reportHere(services);
  if (report === undefined) return;
  const content = reviewMarkdown(report.report, vscode.l10n);
  const opened = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  candidates.leaveAlone(opened); // it has the filing's figures, and is none
  await vscode.window.showTextDocument(opened);
}

/** The same as a table, in a file: a workbook unless another format is chosen. */
export async function exportReview(
  services: MarkServices,
  { exporter }: ReportServices,
  args: readonly unknown[],
): Promise<unknown> {
  const wanted = argumentsOf([...args]);
  const made = wanted && (await reportHere(services));
  if (wanted === undefined || made === undefined) return undefined;
  const folder = vscode.Uri.joinPath(made.file, '..');
  const base = vscode.workspace.getWorkspaceFolder(made.file)?.uri ?? folder;
  const name = `${(made.file.path.split('/').at(-1) ?? '').replace(/(?<=.)\.\w+$/, '')}-review`;
  const content = (format: Parameters<typeof contentOf>[1]) => contentOf(reviewSheet(made.report), format);
  return exporter.export({ content, name, folder, format: wanted.format, target: targetOf(wanted.target, base) });
}

async function reportHere(
  services: MarkServices,
): Promise<{ readonly report: ReviewReport; readonly file: vscode.Uri } | undefined> {
  const here = await reviewed(services);
  if (here === undefined) return undefined;
  const { document } = here.surface;
  const { review } = here;
  const lost = review.adrift.filter(({ type }) => type === 'lost');
  const placements = [...placedMarks(review), ...lost];
  const file = fileOf(document.uri);
  return { report: reviewReport(review, placements, vscode.workspace.asRelativePath(file, false)), file };
}
