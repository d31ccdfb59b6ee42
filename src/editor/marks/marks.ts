import * as vscode from 'vscode';
import type { Review } from '../../core/marks/review';
import { Disposables } from '../../disposables';
import { COMMANDS } from '../commandIds';
import type { MarksFeature, Surroundings } from './marksFeature';
import { MARKS_FOLDER } from './marksHome';
import type { ReviewSource } from './reviewSource';

/** The commands that the feature does the work of. */
const MARK_COMMANDS = Object.values(COMMANDS).filter((command) => command.startsWith('tickmark.review.'));

/**
 * Review marks, as far as they are there from the beginning: nobody who does not review pays for them. The feature itself is loaded when
 * a folder of the workspace has marks, or when one of the commands is used.
 */
export class Marks implements ReviewSource, vscode.Disposable {
  readonly #surroundings: Surroundings;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.TextDocument>());
  #feature: MarksFeature | undefined;
  #loading: Promise<MarksFeature> | undefined;

  readonly onDidChange = this.#onDidChange.event;

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    for (const command of MARK_COMMANDS)
      add(vscode.commands.registerCommand(command, async (...args: unknown[]) => (await this.#load()).run(command, args)));
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(`**/${MARKS_FOLDER}/**`, false, true, true));
    add(watcher.onDidCreate(() => void this.#load()));
    add(vscode.workspace.onDidChangeWorkspaceFolders(() => void this.#lookForMarks()));
    // The watcher may have missed them: a folder that was not there when it began is not watched everywhere.
    add(vscode.window.onDidChangeWindowState(({ focused }) => focused && void this.#lookForMarks()));
    void this.#lookForMarks();
  }

  of(document: vscode.TextDocument): Review | undefined {
    return this.#feature?.reviews.of(document);
  }

  dispose(): void {
    this.#feature?.dispose();
    this.#disposables.dispose();
  }

  async #lookForMarks(): Promise<void> {
    if (this.#loading !== undefined) return;
    for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
      const folder = vscode.Uri.joinPath(uri, MARKS_FOLDER);
      const isThere = await vscode.workspace.fs.stat(folder).then(
        () => true,
        () => false,
      );
      if (isThere) return void (await this.#load());
    }
  }

  #load(): Promise<MarksFeature> {
    this.#loading ??= import('./marksFeature').then(({ MarksFeature: Feature }) => {
      const feature = new Feature(this.#surroundings);
      this.#feature = feature;
      feature.reviews.onDidChange((document) => this.#onDidChange.fire(document));
      return feature;
    });
    return this.#loading;
  }
}
