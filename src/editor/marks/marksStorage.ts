import * as vscode from 'vscode';
import { readMarksFile } from '../../core/marks/marksFile';
import type { Mark } from '../../core/marks/model';
import { GIT_ATTRIBUTES } from '../../marks/gitAttributes';
import type { MarksStorage, Prepared } from '../../marks/writeMarks';
import { MARKS_FOLDER } from './marksHome';

const TEMPORARY_ENDING = '.tmp';
/** About as long as a write takes. */
const WAY_MS = 20;
/** No write takes that long: whoever began it is gone. */
const ABANDONED_MS = 10_000;

/** One file of marks in a file system of the editor's. */
export class WorkspaceMarksStorage implements MarksStorage {
  readonly #file: vscode.Uri;

  constructor(file: vscode.Uri) {
    this.#file = file;
  }

  async read(): Promise<string | undefined> {
    return readText(this.#file);
  }

  async prepare(text: string): Promise<Prepared> {
    await this.#makeFolder();
    const name = `${this.#file.path.split('/').at(-1) ?? ''}.${Math.random().toString(36).slice(2, 10)}${TEMPORARY_ENDING}`;
    const temporary = vscode.Uri.joinPath(this.#file, '..', name);
    await vscode.workspace.fs.writeFile(temporary, new TextEncoder().encode(text));
    return {
      commit: async () => vscode.workspace.fs.rename(temporary, this.#file, { overwrite: true }),
      discard: async () => vscode.workspace.fs.delete(temporary),
    };
  }

  giveWay(times: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, Math.random() * WAY_MS * times));
  }

  /** What a window that ended in the middle of writing has left beside the file: taken away, and returned. */
  async takeAbandoned(): Promise<Mark[]> {
    const folder = vscode.Uri.joinPath(this.#file, '..');
    const own = `${this.#file.path.split('/').at(-1) ?? ''}.`;
    const names = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
    const found: Mark[] = [];
    for (const [name] of names) {
      if (!name.startsWith(own) || !name.endsWith(TEMPORARY_ENDING)) continue;
      const temporary = vscode.Uri.joinPath(folder, name);
      const { mtime } = await vscode.workspace.fs.stat(temporary).then(undefined, () => ({ mtime: Infinity }));
      if (Date.now() - mtime < ABANDONED_MS) continue;
      // Its last line may be cut off: then it is in the file, or was never finished.
      found.push(...readMarksFile((await readText(temporary)) ?? '').marks);
      await vscode.workspace.fs.delete(temporary).then(undefined, () => undefined);
    }
    return found;
  }

  async #makeFolder(): Promise<void> {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(this.#file, '..'));
    const { path } = this.#file;
    const root = this.#file.with({ path: path.slice(0, path.indexOf(`/${MARKS_FOLDER}/`) + MARKS_FOLDER.length + 1) });
    const attributes = vscode.Uri.joinPath(root, '.gitattributes');
    if ((await readText(attributes)) === undefined)
      await vscode.workspace.fs.writeFile(attributes, new TextEncoder().encode(GIT_ATTRIBUTES));
  }
}

/** Undefined where there is no file. */
async function readText(file: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}
