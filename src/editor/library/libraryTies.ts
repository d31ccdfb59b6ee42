import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { ontoFigures } from '../../core/checks/acrossFilings';
import type { Tie } from '../../core/checks/model';
import type { Reading } from '../../core/library/reading';
import { Disposables } from '../../disposables';
import type { TiesAcross } from '../checks/filingChecks';
import { inTime } from './inTime';
import type { WorkspaceLibrary } from './workspaceLibrary';

/** A filing's own findings do not wait for a library that is busy: they come again when it has changed. */
const PATIENCE_MS = 1000;
/** While filings come in one after the other, those that are open are not checked at each of them. */
const PAUSE_MS = 2000;

/** Ties with all filings of the workspace. */
export class LibraryTies implements TiesAcross, vscode.Disposable {
  readonly #library: WorkspaceLibrary;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  #timer: NodeJS.Timeout | undefined;

  readonly onDidChange = this.#onDidChange.event;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
    this.#disposables.add(library.onDidChange(() => this.#changed()));
  }

  async of(document: vscode.TextDocument, { text, figures }: Reading): Promise<readonly Tie[]> {
    const file = fileOf(document.uri).toString();
    const filed = await inTime(this.#library.ties(file), PATIENCE_MS);
    return ontoFigures(filed ?? [], text, figures);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #changed(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#onDidChange.fire();
    }, PAUSE_MS);
  }
}
