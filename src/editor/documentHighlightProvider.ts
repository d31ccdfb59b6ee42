import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import { occurrencesAt } from './occurrences';
import { rangeOf } from './ranges';

/** With the cursor on a metric or a figure, marks every other place of the same metric: figures as written, names as read. */
export class MetricHighlightProvider implements vscode.DocumentHighlightProvider {
  readonly #analyses: DocumentAnalyses;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
  }

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    const occurrences = occurrencesAt(reading, document.offsetAt(position));
    if (occurrences === undefined) return undefined;
    const { Read, Write } = vscode.DocumentHighlightKind;
    return [
      ...occurrences.figures.map((span) => new vscode.DocumentHighlight(rangeOf(document, span), Write)),
      ...occurrences.mentions.map((span) => new vscode.DocumentHighlight(rangeOf(document, span), Read)),
    ];
  }
}
