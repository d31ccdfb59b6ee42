import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import { definitionsAt, metricOf, placeOf } from '../core/library/definitions';
import type { Reading } from '../core/library/reading';
import { spanOf, targetAt } from '../core/library/subjects';
import { catalogueUri } from './catalogueDocuments';
import type { OtherFilings } from './library/otherFilings';
import { rangeOf } from './ranges';
import type { MetricPlace } from './workspaceCatalogue/workspaceCatalogue';

/** Knows where the workspace's own files say what a metric means. */
export interface MetricPlaces {
  placeOf(metric: string): MetricPlace | undefined;
}

/** Where else than in the filing itself a meaning may be told. */
export interface DefinitionSources {
  readonly catalogue: MetricPlaces;
  readonly others: OtherFilings;
}

/**
 * From a metric's name, a figure or a footnote mark to the words that define it: in the filing, else in the workspace's own files, else in
 * another filing, else in the catalogue.
 */
export class MetricDefinitionProvider implements vscode.DefinitionProvider {
  readonly #analyses: DocumentAnalyses;
  readonly #sources: DefinitionSources;

  constructor(analyses: DocumentAnalyses, sources: DefinitionSources) {
    this.#analyses = analyses;
    this.#sources = sources;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    return definitionLinks(document, reading, document.offsetAt(position), this.#sources);
  }
}

/** Where the meaning of what stands at a place is told; empty when nothing there has one. */
export async function definitionLinks(
  document: vscode.TextDocument,
  reading: Reading,
  offset: number,
  { catalogue, others }: DefinitionSources,
): Promise<vscode.LocationLink[]> {
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
  if (inWorkspace !== undefined) return [{ ...origin, ...inWorkspace }];
  const elsewhere = await others.definitions({ document, reading, target });
  if (elsewhere.length > 0) return elsewhere.map(({ uri, range }) => ({ ...origin, targetUri: uri, targetRange: range }));
  return catalogueLinks(reading, metric, origin);
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
