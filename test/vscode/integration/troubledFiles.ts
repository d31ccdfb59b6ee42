import * as vscode from 'vscode';

/** What may be wrong with a file. */
export interface Trouble {
  /** What its size is said to be. */
  size?: number;
  /** Instead of what is in it. */
  onRead?: () => Uint8Array;
  onWrite?: () => void;
}

/** A file system in which nothing can be relied on. */
export class TroubledFiles implements vscode.FileSystemProvider {
  readonly #contents = new Map<string, Uint8Array>();
  readonly #troubles = new Map<string, Trouble>();
  readonly #onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  #time = 1;
  readonly onDidChangeFile = this.#onDidChangeFile.event;

  constructor(readonly scheme: string) {}

  /** A file with that in it, and that wrong with it. */
  put(name: string, content: Uint8Array, trouble: Trouble = {}): vscode.Uri {
    const uri = vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
    this.#contents.set(uri.path, content);
    this.#troubles.set(uri.path, trouble);
    this.#time++;
    this.#onDidChangeFile.fire([{ type: vscode.FileChangeType.Changed, uri }]);
    return uri;
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const content = this.#contents.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    const size = this.#troubles.get(uri.path)?.size ?? content.length;
    return { type: vscode.FileType.File, ctime: 0, mtime: this.#time, size };
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const content = this.#contents.get(uri.path);
    if (content === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return this.#troubles.get(uri.path)?.onRead?.() ?? content;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#troubles.get(uri.path)?.onWrite?.();
    this.#contents.set(uri.path, content);
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.#contents.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {}

  delete(uri: vscode.Uri): void {
    this.#contents.delete(uri.path);
  }

  rename(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
}
