import * as vscode from 'vscode';
import type { LibrarySymbol } from '../../core/library/symbolsOf';
import { readerLanguage } from '../words/readerLanguage';
import { valueWithPeriod } from '../words/treeValues';
import { locationOfSource } from './otherFilings';
import { symbolName } from './symbolNames';
import type { WorkspaceLibrary } from './workspaceLibrary';

/** More than anybody looks through: a longer query finds the others. */
const MOST_SYMBOLS = 200;

/** The metrics of all filings in the list of the workspace's symbols (Ctrl+T), each with its latest value. */
export class LibrarySymbolProvider implements vscode.WorkspaceSymbolProvider {
  readonly #library: WorkspaceLibrary;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
  }

  async provideWorkspaceSymbols(query: string, token: vscode.CancellationToken): Promise<vscode.SymbolInformation[]> {
    const language = readerLanguage(vscode.env.language);
    const reply = await this.#library.ask({ type: 'symbols', of: { words: query, language, most: MOST_SYMBOLS } });
    if (token.isCancellationRequested) return [];
    return reply?.symbols.map((symbol) => informationOf(symbol, query)) ?? [];
  }
}

function informationOf(symbol: LibrarySymbol, query: string): vscode.SymbolInformation {
  const value = valueWithPeriod(symbol.latest);
  return new vscode.SymbolInformation(
    symbolName(symbol, query),
    vscode.SymbolKind.Number,
    value,
    locationOfSource(symbol.source),
  );
}
