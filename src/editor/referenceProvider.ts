import type * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import { definitionsAt, placeOf } from '../core/library/definitions';
import type { Span } from '../core/filing';
import { targetAt } from '../core/library/subjects';
import { occurrencesAt } from './occurrences';
import type { OtherFilings } from './library/otherFilings';
import { locationOf } from './ranges';

/** Every figure and every mention of the metric at a place: in the filing, and then in the others of the workspace. */
export class MetricReferenceProvider implements vscode.ReferenceProvider {
  readonly #analyses: DocumentAnalyses;
  readonly #others: OtherFilings;

  constructor(analyses: DocumentAnalyses, others: OtherFilings) {
    this.#analyses = analyses;
    this.#others = others;
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    context: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    const offset = document.offsetAt(position);
    const target = targetAt(reading, offset);
    const occurrences = occurrencesAt(reading, offset);
    if (target === undefined || occurrences === undefined) return undefined;
    const elsewhere = this.#others.occurrences({ document, reading, target });
    const declared = context.includeDeclaration ? definitionsAt(reading, offset, target) : [];
    const spans = [...occurrences.figures, ...occurrences.mentions, ...declared.map((definition) => placeOf(definition).landing)];
    return [...distinct(spans).map((span) => locationOf(document, span)), ...(await elsewhere)];
  }
}

/** In order of place; of two that start together only one. */
function distinct(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].sort((a, b) => a.start - b.start);
}
