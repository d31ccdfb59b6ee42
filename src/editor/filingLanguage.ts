import * as vscode from 'vscode';
import { EDGAR_LANGUAGE } from '../analysis/documentFormat';
import { Disposables } from '../disposables';
import { formatOf, TELLING_LENGTH } from '../core/readers/formatOf';

const PLAIN = 'plaintext';

/**
 * Gives text filings of EDGAR's their language. VS Code asks for a first line only where a file's ending says nothing, and `.txt`
 * says plain text. Each document is given it once: whoever then chooses plain text keeps it.
 */
export class FilingLanguage implements vscode.Disposable {
  readonly #given = new Set<string>();
  readonly #disposables = new Disposables();

  constructor() {
    this.#disposables.add(vscode.workspace.onDidOpenTextDocument((document) => void this.#give(document)));
    for (const document of vscode.workspace.textDocuments) void this.#give(document);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #give(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (document.languageId !== PLAIN || this.#given.has(key) || !isTextFiling(document)) return;
    this.#given.add(key);
    await vscode.languages.setTextDocumentLanguage(document, EDGAR_LANGUAGE);
  }
}

function isTextFiling(document: vscode.TextDocument): boolean {
  const head = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(TELLING_LENGTH)));
  return formatOf(document.uri.path, head) === 'edgar';
}
