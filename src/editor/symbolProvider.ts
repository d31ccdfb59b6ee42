import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { Section } from '../core/library/outline';
import { rangeOf } from './ranges';

/** The outline: headings with what stands under them, and tables by their captions. */
export class FilingSymbolProvider implements vscode.DocumentSymbolProvider {
  readonly #analyses: DocumentAnalyses;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
  }

  async provideDocumentSymbols(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentSymbol[] | undefined> {
    const reading = await this.#analyses.fresh(document);
    if (reading === undefined || token.isCancellationRequested) return undefined;
    return reading.outline.map((section) => symbolOf(document, section));
  }
}

function symbolOf(document: vscode.TextDocument, section: Section): vscode.DocumentSymbol {
  const { kind, name, nameSpan, children } = section;
  const isTable = kind === 'table';
  const symbol = new vscode.DocumentSymbol(
    // The editor refuses a symbol without a name.
    name || (isTable ? vscode.l10n.t('Table') : vscode.l10n.t('Untitled section')),
    isTable ? vscode.l10n.t('table') : '',
    isTable ? vscode.SymbolKind.Array : vscode.SymbolKind.String,
    rangeOf(document, section),
    rangeOf(document, nameSpan),
  );
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}
