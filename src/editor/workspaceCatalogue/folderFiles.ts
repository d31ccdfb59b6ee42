import * as vscode from 'vscode';
import { workspaceFileKinds, type WorkspaceFile } from '../../analysis/schemas/workspace';
import { Disposables } from '../../disposables';

const FOLDER = '.tickmark';

/** Long enough to leave a fast typist alone, short enough to seem at once. */
const TYPING_PAUSE_MS = 250;

/** The file of a folder that adds to the catalogue. */
export function metricsFileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return fileIn(folder, 'metrics');
}

/** The file of a folder that says which findings are not to be shown. */
export function ignoreFileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return fileIn(folder, 'ignore');
}

function fileIn({ uri }: vscode.WorkspaceFolder, kind: WorkspaceFile['kind']): vscode.Uri {
  return vscode.Uri.joinPath(uri, FOLDER, `${kind}.json`);
}

/** `.tickmark/*.json` of every folder of the workspace, by the editor's own file systems. What is not saved yet counts. */
export class FolderFiles implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #timer: NodeJS.Timeout | undefined;

  /** One of the files, or which there are, is not what it was; once for changes that come together. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    const changed = (uri: vscode.Uri) => isOurs(uri) && this.#soon();
    // Of a folder that is deleted or renamed with all that is in it only the folder itself is told.
    for (const pattern of [`**/${FOLDER}/{${workspaceFileKinds.join()}}.json`, `**/${FOLDER}`]) {
      const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(pattern));
      for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) add(event(changed));
    }
    add(vscode.workspace.onDidChangeTextDocument(({ document }) => changed(document.uri)));
    add(vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)));
    add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#soon()));
  }

  /** The files that there are, the folders in their order. */
  async read(): Promise<WorkspaceFile[]> {
    const wanted = ourFiles().map(async ({ kind, uri }) => {
      const text = await textOf(uri);
      return text === undefined ? [] : [{ kind, uri: uri.toString(), text }];
    });
    return (await Promise.all(wanted)).flat();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#onDidChange.fire(), TYPING_PAUSE_MS);
  }
}

function ourFiles() {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.flatMap((folder) => workspaceFileKinds.map((kind) => ({ kind, uri: fileIn(folder, kind) })));
}

/** A folder within a folder may have such files too: those are not the workspace's. */
function isOurs(uri: vscode.Uri): boolean {
  const [path, folder] = [uri.toString(), `${uri.toString()}/`];
  return ourFiles().some((file) => file.uri.toString() === path || file.uri.toString().startsWith(folder));
}

/** What is being edited; else what is stored; undefined where there is no file, or none that can be read. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const edited = vscode.workspace.textDocuments.find(
    (document) => document.isDirty && document.uri.toString() === uri.toString(),
  );
  if (edited !== undefined) return edited.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
