import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { changed, inverse, newestTime, newMark, type Change } from '../../core/marks/changes';
import type { Anchor, Mark, MarkState } from '../../core/marks/model';
import { remark } from '../commands/register';
import { markAuthor } from './author';
import { marksFileOf } from './marksHome';
import type { MarksStore } from './marksStore';

/** What is to be done to a mark: one that is there, or one that is made for it. */
export interface Wanted {
  readonly mark: Mark | Anchor;
  readonly change: Change;
  /** What a person says of the figure at the same time, where that has to be said for the change to mean something. */
  readonly state?: MarkState;
}

/** What takes a step back. */
interface Step {
  readonly file: vscode.Uri;
  readonly back: readonly { readonly id: string; readonly change: Change }[];
}

/** Who wants to take back more than these has git. */
const MOST_STEPS = 200;

/** Does things to marks, in the name of whoever works in this window, and takes them back again. */
export class Marker {
  readonly #store: MarksStore;
  #steps: readonly Step[] = [];

  constructor(store: MarksStore) {
    this.#store = store;
  }

  /** Does several things in one step. False where nothing was done, which has then been told. */
  async apply(document: vscode.TextDocument, wanted: readonly Wanted[]): Promise<boolean> {
    const file = marksFileOf(document.uri);
    if (file === undefined) return tellHomeless(document.uri);
    const author = await markAuthor();
    if (author === undefined) return told(vscode.l10n.t('Nothing was marked: a mark has a name. Set “tickmark.review.author”.'));
    const done = wanted.flatMap(({ mark: given, change, state }) => {
      const mark = 'id' in given ? given : newMark(newId(), given, { author, time: now() });
      const changes: Change[] = [
        change,
        ...(state === undefined ? [] : [{ type: 'state' as const, is: state, by: 'person' as const }]),
      ];
      return changes.map((one) => ({ before: mark, after: changed(mark, one, { author, time: now(mark) }), change: one }));
    });
    if (
      !(await this.#write(
        file,
        done.map(({ after }) => after),
      ))
    )
      return false;
    const back = done.flatMap(({ before, change }) => {
      const inverted = inverse(before, change);
      return inverted === undefined ? [] : [{ id: before.id, change: inverted }];
    });
    this.#steps = [...this.#steps, { file, back }].slice(-MOST_STEPS);
    return true;
  }

  /** Takes the last step of this window back. What others have done to the marks since stays. */
  async undo(): Promise<void> {
    const step = this.#steps.at(-1);
    const author = step && (await markAuthor());
    if (step === undefined || author === undefined) return remark(vscode.l10n.t('There is no mark to take back.'));
    const marks = new Map(this.#store.marksIn(step.file)?.map((mark) => [mark.id, mark]));
    const after = step.back.flatMap(({ id, change }) => {
      const mark = marks.get(id);
      return mark === undefined ? [] : [changed(mark, change, { author, time: now(mark) })];
    });
    if (await this.#write(step.file, after)) this.#steps = this.#steps.slice(0, -1);
  }

  async #write(file: vscode.Uri, marks: readonly Mark[]): Promise<boolean> {
    try {
      await this.#store.write(file, marks);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const name = vscode.workspace.asRelativePath(file);
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, reason));
      return false;
    }
  }
}

/** Names a mark, a comment or evidence: no two in any repository are the same. */
export function newId(): string {
  return crypto.randomUUID().replaceAll('-', '').slice(0, 16);
}

/** Later than whatever is known of the mark: a clock that goes behind another must not make a change count as an earlier one. */
function now(mark?: Mark): string {
  const before = mark === undefined ? 0 : Date.parse(newestTime(mark)) + 1;
  return new Date(Math.max(Date.now(), before)).toISOString();
}

function tellHomeless(document: vscode.Uri): boolean {
  return fileOf(document).scheme === 'untitled'
    ? told(vscode.l10n.t('Marks are kept beside the file: save this document in a folder of the workspace first.'))
    : told(vscode.l10n.t('Marks are kept in the workspace: open the folder that this filing lies in.'));
}

function told(words: string): false {
  void vscode.window.showWarningMessage(words);
  return false;
}
