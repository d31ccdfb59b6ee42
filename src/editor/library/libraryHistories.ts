import type * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { historyQuestion, tellsMore, type History } from '../../core/library/history';
import type { Reading } from '../../core/library/reading';
import type { Target } from '../../core/library/subjects';
import type { Histories } from '../hover/histories';
import { inTime } from './inTime';
import type { WorkspaceLibrary } from './workspaceLibrary';

/** A card is there before the hand has stopped: what takes longer is left out of it. */
const PATIENCE_MS = 150;

/** Histories from all filings of the workspace. */
export class LibraryHistories implements Histories {
  readonly #library: WorkspaceLibrary;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
  }

  async of(document: vscode.TextDocument, reading: Reading, target: Target): Promise<History | undefined> {
    const file = fileOf(document.uri).toString();
    const question = historyQuestion(file, reading, target);
    if (question === undefined) return undefined;
    const reply = await inTime(this.#library.ask({ type: 'history', of: question }), PATIENCE_MS);
    const history = reply?.history ?? undefined;
    return history && tellsMore(history, file) ? history : undefined;
  }
}
