import type * as vscode from 'vscode';
import type { SourceMap } from '../core/sourceMap';

/** Where the Filing View gets its filings from. */
export interface FilingSource {
  /**
   * Reads an HTML file, and keeps its analysis until it is disposed of.
   * @throws Error, in words for the user, when the file cannot be read.
   */
  open(uri: vscode.Uri): Promise<OpenFiling>;
}

/** An HTML filing that is being shown. After {@link onDidChange} all of it is that of the file's new content. */
export interface OpenFiling extends vscode.Disposable {
  /** The document of the canonical text, as the Reading View shows it; every feature of the editor works on it. */
  readonly document: vscode.TextDocument;
  /** The file itself. */
  readonly bytes: Uint8Array;
  readonly sourceMap: SourceMap;
  /** The file has changed, and has been read again. */
  readonly onDidChange: vscode.Event<void>;
}
