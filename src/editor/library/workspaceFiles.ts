import * as vscode from 'vscode';
import { Disposables } from '../../disposables';
import { findFiles } from '../findFiles';
import { setting } from '../settings';
import { GITIGNORE, gitignored } from './gitignored';

/** Who keeps the files that may be filings. They go by their URIs. */
export interface FilesListener {
  /** All that there are; comes again when others may be among them. */
  readonly files: (files: readonly string[]) => void;
  readonly changed: (file: string) => void;
  /** A file is gone, or a folder with all that is in it. */
  readonly removed: (file: string) => void;
}

/** Where it is written what could not be done. English in every language. */
export interface Log {
  warn(message: string): void;
}

/** A checkout makes hundreds of files at once: they are looked for when it is over. */
const PAUSE_MS = 400;
/** Of so many new names it is not asked which ones are folders. */
const MOST_ASKED = 50;
/** How many times as many as wanted are looked at, before `.gitignore` takes its share. */
const SPARE = 5;

/**
 * Finds the files of the workspace that may be filings, and follows them. What is left out is decided in one place, by looking for
 * all files again; that takes as long as quick open does.
 */
export class WorkspaceFiles implements vscode.Disposable {
  readonly #listener: FilesListener;
  readonly #log: Log;
  readonly #disposables = new Disposables();
  #watchers = new Disposables();
  #created: vscode.Uri[] = [];
  #timer: NodeJS.Timeout | undefined;
  #search: vscode.CancellationTokenSource | undefined;

  constructor(listener: FilesListener, log: Log) {
    this.#listener = listener;
    this.#log = log;
    const { workspace } = vscode;
    const findSoon = () => this.#findSoon();
    this.#disposables.add(workspace.onDidChangeWorkspaceFolders(findSoon));
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        const affected = ['tickmark.library', 'files.exclude'].some((section) => event.affectsConfiguration(section));
        if (affected) this.#start();
      }),
    );
    // Folders that the editor moves are not always told of by what watches the disk.
    this.#disposables.add(
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri } of files) listener.removed(oldUri.toString());
        this.#findSoon();
      }),
    );
    this.#start();
  }

  /** Looks for the files again. */
  find(): void {
    void this.#find();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#search?.cancel();
    this.#watchers.dispose();
    this.#disposables.dispose();
  }

  #start(): void {
    this.#watchers.dispose();
    this.#watchers = new Disposables();
    for (const glob of setting('library.include')) this.#watchFiles(glob);
    const ignores = this.#watch(`**/${GITIGNORE}`);
    for (const event of [ignores.onDidCreate, ignores.onDidChange, ignores.onDidDelete]) {
      this.#watchers.add(event(() => this.#findSoon()));
    }
    this.#watchFolders();
    this.find();
  }

  #watch(glob: string): vscode.FileSystemWatcher {
    return this.#watchers.add(vscode.workspace.createFileSystemWatcher(glob));
  }

  #watchFiles(glob: string): void {
    const watcher = this.#watch(glob);
    this.#watchers.add(watcher.onDidCreate(() => this.#findSoon()));
    // One that is made anew where another was is at times only told of as made.
    this.#watchers.add(watcher.onDidCreate((uri) => this.#listener.changed(uri.toString())));
    this.#watchers.add(watcher.onDidChange((uri) => this.#listener.changed(uri.toString())));
  }

  /** Of a folder that comes or goes, its files are not told of. */
  #watchFolders(): void {
    const watcher = this.#watchers.add(vscode.workspace.createFileSystemWatcher('**', false, true, false));
    this.#watchers.add(watcher.onDidDelete((uri) => this.#listener.removed(uri.toString())));
    this.#watchers.add(
      watcher.onDidCreate((uri) => {
        if (this.#created.length <= MOST_ASKED) this.#created.push(uri);
        if (this.#created.length === 1) setTimeout(() => void this.#askCreated(), PAUSE_MS);
      }),
    );
  }

  async #askCreated(): Promise<void> {
    const created = this.#created;
    this.#created = [];
    const some = created.length > MOST_ASKED || (await Promise.all(created.map(isFolder))).includes(true);
    if (some) this.#findSoon();
  }

  #findSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.find(), PAUSE_MS);
  }

  async #find(): Promise<void> {
    clearTimeout(this.#timer);
    this.#search?.cancel();
    const search = new vscode.CancellationTokenSource();
    this.#search = search;
    try {
      const files = await this.#filesNow(search.token);
      if (!search.token.isCancellationRequested) this.#listener.files(files);
    } catch (error) {
      this.#log.warn(`Library: the workspace’s files could not be listed: ${String(error)}`);
    } finally {
      search.dispose();
    }
  }

  async #filesNow(token: vscode.CancellationToken): Promise<string[]> {
    const most = setting('library.maxFiles');
    const exclude = setting('library.exclude');
    const [isIgnored, found] = await Promise.all([
      gitignored(exclude),
      findFiles({ globs: setting('library.include'), exclude, most: most * SPARE }, token),
    ]);
    const files = [...new Set(found.flatMap((uri) => (isIgnored(uri) ? [] : uri.toString())))].sort();
    if (files.length <= most) return files;
    this.#log.warn(
      `Library: the workspace has ${files.length} files that may be filings; tickmark.library.maxFiles takes the first ${most}`,
    );
    return files.slice(0, most);
  }
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return ((await vscode.workspace.fs.stat(uri)).type & vscode.FileType.Directory) !== 0;
  } catch {
    return false;
  }
}
