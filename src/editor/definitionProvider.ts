import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import { definitionsAt, metricOf, placeOf } from '../core/library/definitions';
import type { Reading } from '../core/library/reading';
import { spanOf, targetAt } from '../core/library/subjects';
import { catalogueUri } from './catalogueDocuments';
import { rangeOf } from './ranges';
import type { MetricPlace } from './workspaceCatalogue/workspaceCatalogue';

/** Knows where the workspace's own files say what a metric means. */
export interface MetricPlaces {
  placeOf(metric: string): MetricPlace | undefined;
}

/**
 * From a metric's name, a figure or a footnote mark to the words that define it: in the filing, else in the workspace's own files, else in
 * the catalogue.
 */
export class MetricDefinitionProvider implements vscode.DefinitionProvider {
  readonly #analyses: DocumentAnalyses;
  readonly #catalogue: MetricPlaces;

  constructor(analyses: DocumentAnalyses, catalogue: MetricPlaces) {
    this.#analyses = analyses;
    this.#catalogue = catalogue;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    return definitionLinks(document, reading, document.offsetAt(position), this.#catalogue);
  }
}

/** Where the meaning of what stands at a place is told; empty when nothing there has one. */
export function definitionLinks(
  document: vscode.TextDocument,
  reading: Reading,
  offset: number,
  catalogue: MetricPlaces,
): vscode.LocationLink[] {
  const target = targetAt(reading, offset);
  const origin = target && { originSelectionRange: rangeOf(document, spanOf(target)) };
  const inFiling = definitionsAt(reading, offset, target).map((definition) => {
    const { whole, landing } = placeOf(definition);
    return {
      ...origin,
      targetUri: document.uri,
      targetRange: rangeOf(document, whole),
      targetSelectionRange: rangeOf(document, landing),
    };
  });
  if (inFiling.length > 0 || target === undefined) return inFiling;
  const metric = metricOf(target);
  const inWorkspace = metric === null ? undefined : catalogue.placeOf(metric);
  return inWorkspace === undefined ? catalogueLinks(reading, metric, origin) : [{ ...origin, ...inWorkspace }];
}

function catalogueLinks(
  reading: Reading,
  metric: string | null,
  origin: { readonly originSelectionRange: vscode.Range } | undefined,
): vscode.LocationLink[] {
  const entry = metric === null ? undefined : reading.metrics.get(metric);
  if (entry === undefined) return [];
  return [{ ...origin, targetUri: catalogueUri(entry), targetRange: new vscode.Range(0, 0, 0, 0) }];
}
