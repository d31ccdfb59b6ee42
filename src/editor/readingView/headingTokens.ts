import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { isReadingUri } from '../../analysis/readingUri';
import type { Section } from '../../core/library/outline';
import { Disposables } from '../../disposables';

export const HEADING_LEGEND = new vscode.SemanticTokensLegend(['heading']);

/** Sets off the headings of a Reading View: no sign in its text tells them, so that no grammar could. */
export class HeadingTokensProvider implements vscode.DocumentSemanticTokensProvider, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeSemanticTokens = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    this.#disposables.add(analyses.onDidChange(({ uri }) => isReadingUri(uri) && this.#onDidChange.fire()));
  }

  async provideDocumentSemanticTokens(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.SemanticTokens | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    const builder = new vscode.SemanticTokensBuilder(HEADING_LEGEND);
    for (const { nameSpan } of headings(reading.outline)) {
      for (const range of linesOf(document, nameSpan.start, nameSpan.end)) builder.push(range, 'heading');
    }
    return builder.build();
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function* headings(outline: readonly Section[]): Iterable<Section> {
  const open = [...outline].reverse();
  for (let section = open.pop(); section !== undefined; section = open.pop()) {
    if (section.kind === 'heading') yield section;
    open.push(...[...section.children].reverse());
  }
}

/** A token stands on one line. */
function* linesOf(document: vscode.TextDocument, start: number, end: number): Iterable<vscode.Range> {
  const [from, to] = [document.positionAt(start), document.positionAt(end)];
  for (let line = from.line; line <= to.line; line++) {
    const first = line === from.line ? from.character : 0;
    const last = line === to.line ? to.character : document.lineAt(line).text.length;
    if (last > first) yield new vscode.Range(line, first, line, last);
  }
}
