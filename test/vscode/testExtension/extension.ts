// A folder of filings that is on no disk: what VS Code calls a virtual workspace. Runs in Node and in browsers.
import * as vscode from 'vscode';
import release from '../../fixtures/editor/kestrel-2024q3.md';
import quarter from '../../fixtures/filingView/harrowgate-10q-2025-q2.htm';
import { FILINGS_SCHEME, VIRTUAL_FILES } from './virtualFiles';

const CONTENTS: Readonly<Record<keyof typeof VIRTUAL_FILES, string>> = { release, quarter };

/** Everything is in one folder, and can be written. */
class VirtualFiles implements vscode.FileSystemProvider {
  readonly #files = new Map<string, Uint8Array>();
  readonly #onDidChange = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#onDidChange.event;

  constructor() {
    const encoder = new TextEncoder();
    for (const [name, file] of Object.entries(VIRTUAL_FILES)) {
      this.#files.set(`/filings/${file}`, encoder.encode(CONTENTS[name as keyof typeof VIRTUAL_FILES]));
    }
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const content = this.#files.get(path);
    if (content) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: content.length };
    if (path !== '/' && path !== '/filings') throw vscode.FileSystemError.FileNotFound(path);
    return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (path === '/') return [['filings', vscode.FileType.Directory]];
    return [...this.#files.keys()].map((file) => [file.slice('/filings/'.length), vscode.FileType.File]);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const content = this.#files.get(path);
    if (!content) throw vscode.FileSystemError.FileNotFound(path);
    return content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#files.set(uri.path, content);
    this.#onDidChange.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  delete({ path }: vscode.Uri): void {
    this.#files.delete(path);
  }

  rename(): void {
    throw vscode.FileSystemError.NoPermissions();
  }
}

export function activate(context: vscode.ExtensionContext): void {
  context.subscriptions.push(vscode.workspace.registerFileSystemProvider(FILINGS_SCHEME, new VirtualFiles()));
}
