import * as vscode from 'vscode';
import { NO_MARKS, readMarksFile, type MarksFile } from '../../core/marks/marksFile';
import { mergedMarks } from '../../core/marks/merge';
import type { Mark } from '../../core/marks/model';
import { lineProblemInWords } from '../../core/marks/problems';
import { Disposables } from '../../disposables';
import { holds, writeMarks } from '../../marks/writeMarks';
import { findFiles } from '../findFiles';
import { MARKS_ENDING, MARKS_FOLDER } from './marksHome';
import { WorkspaceMarksStorage } from './marksStorage';

/** A burst of changes, as `git pull` makes them, is read once. */
const PAUSE_MS = 100;
/** Another window that began to write before this one had finished is done by then. */
const WATCHED_MS = 2000;
/** A watcher may miss what another window writes: so often the files are looked at while somebody is here. */
const LOOK_MS = 10_000;

interface Known {
  readonly file: MarksFile;
  /** What this window wrote a moment ago: another that replaces the file in the same instant may not have seen it. */
  readonly recent: readonly Mark[];
}

/**
 * The files of marks that are in use: read once, written one change after another, and followed when others write them. A watcher tells
 * of that mostly; where it does not, the file is looked at again when somebody comes back to the window or to the filing.
 */
export class MarksStore implements vscode.Disposable {
  readonly #known = new Map<string, Known>();
  readonly #writing = new Map<string, Promise<unknown>>();
  /** By file: one that is waited for until it is read again. */
  readonly #soon = new Map<string, NodeJS.Timeout>();
  readonly #settling = new Set<NodeJS.Timeout>();
  readonly #disposables = new Disposables();
  readonly #diagnostics = this.#disposables.add(vscode.languages.createDiagnosticCollection('tickmark-marks'));
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<vscode.Uri>());

  /** A file of marks says something else. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const add = (disposable: vscode.Disposable) => this.#disposables.add(disposable);
    const watcher = this.#disposables.add(vscode.workspace.createFileSystemWatcher(`**/${MARKS_FOLDER}/**`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) add(event((uri) => this.#readSoon(uri)));
    add(vscode.workspace.onDidSaveTextDocument(({ uri }) => this.#readSoon(uri)));
    add(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#lookAgain()));
    add(vscode.window.onDidChangeActiveTextEditor(() => this.#lookAgain()));
    const timer = setInterval(() => vscode.window.state.focused && this.#lookAgain(), LOOK_MS);
    add(new vscode.Disposable(() => clearInterval(timer)));
    void this.#tellProblems();
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
    const work = before.then(undefined, () => undefined).then(() => this.#writeNow(file, marks));
    this.#writing.set(key, work);
    const written = await work;
    this.#take(file, written, mergedMarks(this.#known.get(key)?.recent ?? [], marks));
    const timer = setTimeout(() => {
      this.#settling.delete(timer);
      void this.#settle(file, marks);
    }, WATCHED_MS);
    this.#settling.add(timer);
  }

  dispose(): void {
    for (const timer of [...this.#soon.values(), ...this.#settling]) clearTimeout(timer);
    this.#disposables.dispose();
  }

  #readSoon(uri: vscode.Uri): void {
    const key = uri.toString();
    if (!uri.path.endsWith(MARKS_ENDING) || !uri.path.includes(`/${MARKS_FOLDER}/`)) return;
    clearTimeout(this.#soon.get(key));
    this.#soon.set(
      key,
      setTimeout(() => {
        this.#soon.delete(key);
        void this.#look(uri);
      }, PAUSE_MS),
    );
  }

  #lookAgain(): void {
    for (const key of this.#known.keys()) this.#readSoon(vscode.Uri.parse(key));
  }

  /** What cannot be written now is at the next look; whoever marked has been told. */
  async #look(file: vscode.Uri): Promise<void> {
    await this.#read(file).then(undefined, () => undefined);
  }

  async #read(file: vscode.Uri): Promise<void> {
    await this.#writing.get(file.toString())?.then(undefined, () => undefined);
    const text = await new WorkspaceMarksStorage(file).read().then(undefined, () => undefined);
    const read = text === undefined ? NO_MARKS : readMarksFile(text);
    // A file that was deleted is meant to be: what was written into it a moment ago goes with it.
    const recent = text === undefined ? [] : (this.#known.get(file.toString())?.recent ?? []);
    if (recent.length > 0 && !holds(read, recent)) return this.write(file, recent);
    this.#take(file, read, recent);
  }

  #take(file: vscode.Uri, read: MarksFile, recent: readonly Mark[]): void {
    const key = file.toString();
    const before = this.#known.get(key);
    this.#known.set(key, { file: read, recent });
    this.#tell(file, read);
    if (JSON.stringify(before?.file.marks) !== JSON.stringify(read.marks)) this.#onDidChange.fire(file);
  }

  async #writeNow(file: vscode.Uri, marks: readonly Mark[]): Promise<MarksFile> {
    const storage = new WorkspaceMarksStorage(file);
    const known = this.#known.get(file.toString());
    // A file that was deleted is meant to be, also where nobody has told of it yet.
    if (known !== undefined && (await storage.read()) === undefined) this.#known.set(file.toString(), { ...known, recent: [] });
    return writeMarks(storage, marks);
  }

  /** Whoever wrote at the same instant has finished: what got lost by that is written again, and the rest need not be remembered. */
  async #settle(file: vscode.Uri, marks: readonly Mark[]): Promise<void> {
    await this.#look(file);
    const known = this.#known.get(file.toString());
    if (known === undefined) return;
    const old = new Set(marks.map((mark) => JSON.stringify(mark)));
    const isHeld = holds(known.file, marks);
    const recent = known.recent.filter((mark) => !isHeld || !old.has(JSON.stringify(mark)));
    this.#known.set(file.toString(), { ...known, recent });
  }

  /** A broken line is told though its filing is not open. The marks are read when it is. */
  async #tellProblems(): Promise<void> {
    const files = await findFiles({ globs: [`${MARKS_FOLDER}/**/*${MARKS_ENDING}`], exclude: [] });
    for (const file of files) {
      const text = await new WorkspaceMarksStorage(file).read().then(undefined, () => undefined);
      if (text !== undefined && !this.#known.has(file.toString())) this.#tell(file, readMarksFile(text));
    }
  }

  #tell(file: vscode.Uri, { problems }: MarksFile): void {
    const diagnostics = problems.map((problem) => {
      const { line, columns } = problem;
      const range = new vscode.Range(line - 1, columns.start, line - 1, columns.end);
      const diagnostic = new vscode.Diagnostic(range, lineProblemInWords(problem, vscode.l10n), vscode.DiagnosticSeverity.Error);
      diagnostic.source = 'Tickmark';
      return diagnostic;
    });
    this.#diagnostics.set(file, diagnostics);
  }
}
