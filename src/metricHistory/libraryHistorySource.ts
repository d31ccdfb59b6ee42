import * as vscode from 'vscode';
import { fileOf } from '../analysis/readingUri';
import { Disposables } from '../disposables';
import type { WorkspaceLibrary } from '../editor/library/workspaceLibrary';
import { subjectKey } from '../core/library/subjects';
import type { HistoryMetric, HistoryOf, HistoryQuestion, HistorySource } from './historySource';

/**
 * Metrics over time from all filings of the workspace. What the library does not have, because it is off, or because only one filing's own
 * words name it, comes from the filing alone.
 */
export class LibraryHistorySource implements HistorySource, vscode.Disposable {
  readonly #library: WorkspaceLibrary;
  readonly #alone: HistorySource;
  readonly #language: string;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;

  /** @param language the reader's, a BCP 47 tag */
  constructor(library: WorkspaceLibrary, alone: HistorySource, language: string) {
    this.#library = library;
    this.#alone = alone;
    this.#language = language;
    this.#disposables.add(library.onDidChange(() => this.#onDidChange.fire()));
    this.#disposables.add(alone.onDidChange(() => this.#onDidChange.fire()));
  }

  async seriesOf(question: HistoryQuestion): Promise<readonly HistoryOf[]> {
    const reply = await this.#library.ask({
      type: 'histories',
      of: { ...this.#asked(question), subjects: question.subjects },
    });
    const known = new Map(reply?.histories.map((history) => [subjectKey(history.subject), history]));
    const missing = question.subjects.filter((subject) => !known.has(subjectKey(subject)));
    const alone = missing.length === 0 ? [] : await this.#alone.seriesOf({ ...question, subjects: missing });
    for (const history of alone) known.set(subjectKey(history.subject), history);
    return question.subjects.flatMap((subject) => known.get(subjectKey(subject)) ?? []);
  }

  async metricsOf(question: HistoryQuestion): Promise<readonly HistoryMetric[]> {
    const reply = await this.#library.ask({ type: 'subjects', of: this.#asked(question) });
    return reply === undefined || reply.subjects.length === 0 ? this.#alone.metricsOf(question) : reply.subjects;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #asked({ file, entity }: HistoryQuestion) {
    return { file: fileOf(vscode.Uri.parse(file, true)).toString(), entity, language: this.#language };
  }
}
