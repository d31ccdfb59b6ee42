import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../analysis/documentAnalyses';
import type { Reading } from '../core/library/reading';
import { Disposables } from '../disposables';
import type { HistoryMetric, HistoryOf, HistoryQuestion, HistorySource } from './historySource';
import { historyIn, metricsIn } from './readingSeries';

/** Metrics over time from the one filing in which they were asked for: the periods that it compares itself with. */
export class ReadingHistories implements HistorySource, vscode.Disposable {
  readonly #analyses: DocumentAnalyses;
  readonly #disposables = new Disposables();
  readonly #onDidChange = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#onDidChange.event;

  constructor(analyses: DocumentAnalyses) {
    this.#analyses = analyses;
    this.#disposables.add(analyses.onDidChange(() => this.#onDidChange.fire()));
  }

  async seriesOf({ file, entity, subjects }: HistoryQuestion): Promise<readonly HistoryOf[]> {
    const reading = await this.#reading(file);
    return reading === undefined ? [] : subjects.flatMap((subject) => historyIn(reading, { file, entity, subject }) ?? []);
  }

  async metricsOf({ file }: HistoryQuestion): Promise<readonly HistoryMetric[]> {
    const reading = await this.#reading(file);
    return reading === undefined ? [] : metricsIn(reading);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** @throws Error where there is no such file. */
  async #reading(file: string): Promise<Reading | undefined> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(file, true));
    return this.#analyses.fresh(document);
  }
}
