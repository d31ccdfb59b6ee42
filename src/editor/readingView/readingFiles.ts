import * as vscode from 'vscode';
import type { HtmlFilings } from '../../analysis/htmlFilings';
import { fileOfReading, readingUri } from '../../analysis/readingUri';
import { Disposables } from '../../disposables';

/**
 * Reading Views as read-only files: each is the canonical text of an HTML file. Files and not virtual documents, because the
 * editor opens files again after a reload of the window, and follows their changes.
 */
export class ReadingFiles implements vscode.FileSystemProvider, vscode.Disposable {
  readonly #filings: HtmlFilings;
  readonly #disposables = new Disposables();
  readonly #onDidChangeFile = this.#disposables.add(new vscode.EventEmitter<vscode.FileChangeEvent[]>());
  readonly onDidChangeFile = this.#onDidChangeFile.event;

  constructor(filings: HtmlFilings) {
    this.#filings = filings;
    this.#disposables.add(
      filings.onDidChange((file) => {
        this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Changed, uri: readingUri(file) }]);
      }),
    );
  }

  /** Files that are shown are watched by {@link HtmlFilings}. */
  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  /** The HTML file's own: the text has another size, but the two change together, which is what the editor asks for. */
  async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    const { ctime, mtime, size } = await vscode.workspace.fs.stat(fileOf(uri));
    return { type: vscode.FileType.File, ctime, mtime, size, permissions: vscode.FilePermission.Readonly };
  }

  async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const { reading } = await this.#filings.read(fileOf(uri));
    return new TextEncoder().encode(reading.text);
  }

  readDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.FileNotADirectory(uri);
  }

  createDirectory(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  writeFile(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  delete(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function fileOf(uri: vscode.Uri): vscode.Uri {
  try {
    return fileOfReading(uri);
  } catch {
    throw vscode.FileSystemError.FileNotFound(uri);
  }
}
