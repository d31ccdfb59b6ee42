import * as vscode from 'vscode';
import type { AnalysisClient, Catalogued } from '../../analysis/analysisClient';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { CataloguedFile, WorkspaceFile } from '../../analysis/schemas/workspace';
import { problemInWords } from '../../core/catalogue/workspace/problemInWords';
import { isHarmless } from '../../core/catalogue/workspace/problems';
import type { RecordPlace } from '../../core/library/record';
import { Disposables } from '../../disposables';
import { FolderFiles } from './folderFiles';

/** Where a workspace says what a metric means. */
export type MetricPlace = Required<Pick<vscode.LocationLink, 'targetUri' | 'targetRange' | 'targetSelectionRange'>>;

/**
 * What the workspace's own files add: metrics and their names, which filings are then read with, and companies. Every change of a file
 * counts at once; what is wrong with one stands at its place in it.
 */
export class WorkspaceCatalogue implements vscode.Disposable {
  readonly #client: AnalysisClient;
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #files = this.#disposables.add(new FolderFiles());
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('tickmark'));
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #places = new Map<string, MetricPlace>();
  #texts: readonly WorkspaceFile[] = [];
  #run = 0;

  /** The files are others, or say something else. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(client: AnalysisClient, analyses: DocumentAnalyses) {
    this.#client = client;
    this.#analyses = analyses;
    this.#disposables.add(this.#files.onDidChange(() => void this.refresh()));
    void this.refresh();
  }

  /** The files as they stand, in the order in which they count. */
  get files(): readonly WorkspaceFile[] {
    return this.#texts;
  }

  /** Where a file says what a metric means; undefined where none does. */
  placeOf(metric: string): MetricPlace | undefined {
    return this.#places.get(metric);
  }

  /** Takes the files in as they stand now. Filings that are open are then being read again, where that makes a difference. */
  async refresh(): Promise<void> {
    const run = ++this.#run;
    const files = await this.#files.read();
    if (run !== this.#run) return;
    const made = await this.#client.useFiles(files);
    if (made?.changed === true) this.#analyses.reread();
    if (made === undefined || run !== this.#run) return;
    this.#show(made);
    const isSame = JSON.stringify(files) === JSON.stringify(this.#texts);
    this.#texts = files;
    if (!isSame) this.#onDidChange.fire();
  }

  dispose(): void {
    this.#run++;
    this.#disposables.dispose();
  }

  #show({ files }: Catalogued): void {
    this.#diagnostics.clear();
    for (const file of files) this.#diagnostics.set(vscode.Uri.parse(file.uri), file.problems.map(diagnosticOf));
    // Of several folders the first that defines a metric is the one that counts.
    this.#places = new Map(files.flatMap(placesIn).reverse());
  }
}

function diagnosticOf({ place, ...problem }: CataloguedFile['problems'][number]): vscode.Diagnostic {
  const severity = isHarmless(problem) ? vscode.DiagnosticSeverity.Warning : vscode.DiagnosticSeverity.Error;
  const diagnostic = new vscode.Diagnostic(rangeAt(place), problemInWords(problem, vscode.l10n), severity);
  diagnostic.source = 'Tickmark';
  return diagnostic;
}

function placesIn({ uri, defined }: CataloguedFile): [metric: string, place: MetricPlace][] {
  const targetUri = vscode.Uri.parse(uri);
  return defined.map(({ metric, whole, landing }) => {
    return [metric, { targetUri, targetRange: rangeAt(whole), targetSelectionRange: rangeAt(landing) }];
  });
}

function rangeAt({ line, character, endLine, endCharacter }: RecordPlace): vscode.Range {
  return new vscode.Range(line, character, endLine, endCharacter);
}
