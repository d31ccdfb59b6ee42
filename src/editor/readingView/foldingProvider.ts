import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { isReadingUri } from '../../analysis/readingUri';
import type { Section } from '../../core/library/outline';
import { Disposables } from '../../disposables';

/** Folds a Reading View by sections and tables. */
export class SectionFoldingProvider implements vscode.FoldingRangeProvider, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeFoldingRanges = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    this.#disposables.add(analyses.onDidChange(({ uri }) => isReadingUri(uri) && this.#onDidChange.fire()));
  }

  async provideFoldingRanges(
    document: vscode.TextDocument,
    _: vscode.FoldingContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.FoldingRange[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    return allSections(reading.outline).flatMap((section) => foldOf(document, section) ?? []);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function allSections(outline: readonly Section[]): Section[] {
  const all: Section[] = [];
  const open = [...outline];
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    all.push(section);
    open.push(...section.children);
  }
  return all;
}

/** A section without the blank lines at its end; none where there is nothing to fold. */
function foldOf(document: vscode.TextDocument, { start, end }: Section): vscode.FoldingRange | undefined {
  const first = document.positionAt(start).line;
  let last = document.positionAt(Math.max(start, end - 1)).line;
  while (last > first && document.lineAt(last).isEmptyOrWhitespace) last--;
  return last > first ? new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region) : undefined;
}
