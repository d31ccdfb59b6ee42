import * as vscode from 'vscode';
import { NO_MARKS, readMarksFile, type MarksFile } from '../../core/marks/marksFile';
import { mergedMarks } from '../../core/marks/merge';
import type { Mark } from '../../core/marks/model';
import { lineProblemInWords } from '../../core/marks/problems';
import { lineCounter } from '../../core/wire';
import { Disposables } from '../../disposables';
import { holds, writeMarks } from '../../marks/writeMarks';
import { MARKS_ENDING, MARKS_FOLDER } from './marksHome';
import { WorkspaceMarksStorage } from './marksStorage';

/** A burst of changes, as `git pull` makes them, is read once. */
const PAUSE_MS = 100;
/** Another window that began to write before this one had finished is done by then. */
const WATCHED_MS = 2000;

interface Known {
  readonly file: MarksFile;
  /** What this window wrote a moment ago: another that replaces the file in the same instant may not have seen it. */
  readonly recent: readonly Mark[];
}

/** The files of marks that are in use: read once, written one change after another, and followed when others write them. */
export class MarksStore implements vscode.Disposable {
  readonly #known = new Map<string, Known>();
  readonly #writing = new Map<string, Promise<unknown>>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('tickmark-marks'));
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());

  /** A file of marks says something else. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(`**/${MARKS_FOLDER}/**`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      this.#disposables.add(event((uri) => this.#readSoon(uri)));
    this.#disposables.add(vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#readSoon(uri)));
  }

  /** The marks of a file as they are known; undefined until it has been read. */
  marksIn(file: vscode.Uri): readonly Mark[] | undefined {
    return this.#known.get(file.toString())?.file.marks;
  }

  /** Reads a file for the first time, and takes in what a window has left beside it that ended while it wrote. */
  async open(file: vscode.Uri): Promise<void> {
    if (this.#known.has(file.toString())) return;
    const abandoned = await new WorkspaceMarksStorage(file).takeAbandoned();
    if (abandoned.length > 0) await this.write(file, abandoned);
    else await this.#read(file);
  }

  /** Writes marks as they are now, behind whatever is being written already. @throws where the file cannot be written */
  async write(file: vscode.Uri, marks: readonly Mark[]): Promise<void> {
    const key = file.toString();
    const before = this.#writing.get(key) ?? Promise.resolve();
    // What went wrong before has been told to whoever asked for it.
    const work = before.then(undefined, () => undefined).then(() => writeMarks(new WorkspaceMarksStorage(file), marks));
    this.#writing.set(key, work);
    const written = await work;
    this.#take(file, written, mergedMarks(this.#known.get(key)?.recent ?? [], marks));
    setTimeout(() => this.#forget(key, marks), WATCHED_MS);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#disposables.dispose();
  }

  #readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!uri.path.endsWith(MARKS_ENDING) || !uri.path.includes(`/${MARKS_FOLDER}/`)) return;
    clearTimeout(this.#timers.get(key));
    this.#timers.set(
      key,
      setTimeout(() => {
        this.#timers.delete(key);
        void this.#read(uri);
      }, PAUSE_MS),
    );
  }

  async #read(file: vscode.Uri): Promise<void> {
    await this.#writing.get(file.toString())?.then(undefined, () => undefined);
    const text = await new WorkspaceMarksStorage(file).read().then(undefined, () => undefined);
    const read = text === undefined ? NO_MARKS : readMarksFile(text);
    // A file that was deleted is meant to be: what was written into it a moment ago goes with it.
    const recent = text === undefined ? [] : (this.#known.get(file.toString())?.recent ?? []);
    this.#show(file, text ?? '', read);
    if (recent.length > 0 && !holds(read, recent)) return this.write(file, recent);
    this.#take(file, read, recent);
  }

  #take(file: vscode.Uri, read: MarksFile, recent: readonly Mark[]): void {
    const key = file.toString();
    const before = this.#known.get(key);
    this.#known.set(key, { file: read, recent });
    if (JSON.stringify(before?.file.marks) !== JSON.stringify(read.marks)) this.#onDidChange.fire(file);
  }

  #forget(key: string, marks: readonly Mark[]): void {
    const known = this.#known.get(key);
    if (known === undefined) return;
    const old = new Set(marks.map((mark) => JSON.stringify(mark)));
    this.#known.set(key, { ...known, recent: known.recent.filter((mark) => !old.has(JSON.stringify(mark))) });
  }

  #show(file: vscode.Uri, text: string, { problems }: MarksFile): void {
    const lineAt = lineCounter(text);
    const diagnostics = problems.map((problem) => {
      const line = lineAt(problem.span.start) - 1;
      const range = new vscode.Range(line, 0, line, problem.span.end - problem.span.start);
      const diagnostic = new vscode.Diagnostic(range, lineProblemInWords(problem, vscode.l10n), vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'Tickmark';
      return diagnostic;
    });
    this.#diagnostics.set(file, diagnostics);
  }
}
