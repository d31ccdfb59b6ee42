import * as vscode from 'vscode';
import { bytesOfBase64 } from '../bytes';
import type { Statement } from '../core/library/librarySeries';
import { subjectKey } from '../core/library/subjects';
import { Disposables } from '../disposables';
import { copy } from '../editor/commands/copyCommands';
import { remark } from '../editor/commands/register';
import { pageHtml } from '../filingView/pageHtml';
import { historyAnswer } from './historyAnswer';
import { historyCsv } from './historyCsv';
import { historyModel, type HistoryModel } from './historyModel';
import type { HistoryOf, HistorySource } from './historySource';
import { historyWords } from './historyWords';
import { MOST_METRICS, toHostSchema, type PageHistory, type PanelState, type ToHost, type ToPage } from './protocol';

/** What a panel needs of its surroundings. */
export interface HistoryServices {
  readonly source: HistorySource;
  readonly extensionUri: vscode.Uri;
  readonly open: (statement: Statement, panelColumn: vscode.ViewColumn | undefined) => Promise<void>;
}

/** What the page shows, and what its answers refer to. */
interface Shown {
  readonly generation: number;
  readonly histories: readonly HistoryOf[];
  readonly model: HistoryModel;
  readonly history: PageHistory;
  /** The history as it was sent: what is the same is not sent again. */
  readonly sent: string;
  readonly sources: readonly Statement[];
}

/** Of a file that is offered. */
const LONGEST_NAME = 80;

/** One panel of the Metric History: asks the source, words the answer, and does what the page cannot. */
export class HistoryPanel implements vscode.Disposable {
  readonly webview: vscode.WebviewPanel;
  readonly #services: HistoryServices;
  readonly #disposables = new Disposables();
  #state: PanelState;
  #shown: Shown | undefined;
  #isReady = false;
  #generation = 0;
  /** Counts the questions, so that an answer that was overtaken is not shown. */
  #asked = 0;

  constructor(webview: vscode.WebviewPanel, state: PanelState, services: HistoryServices) {
    this.webview = webview;
    this.#state = state;
    this.#services = services;
    this.#disposables.add(webview.webview.onDidReceiveMessage((message) => this.#receive(message)));
    this.#disposables.add(services.source.onDidChange(() => webview.visible && void this.#refresh()));
    this.#load();
  }

  /** Shows something else. */
  ask(state: PanelState): void {
    this.#state = state;
    void this.#refresh();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #load(): void {
    const folders = ['dist', 'media'].map((folder) => vscode.Uri.joinPath(this.#services.extensionUri, folder));
    const script = vscode.Uri.joinPath(this.#services.extensionUri, 'dist', 'metricHistory.js');
    const { webview } = this.webview;
    webview.options = { enableScripts: true, localResourceRoots: folders };
    webview.html = pageHtml(webview, { script, title: this.webview.title, pictures: false });
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.webview.webview.postMessage(message);
  }

  #receive(message: unknown): void {
    const checked = toHostSchema.safeParse(message);
    if (!checked.success) throw new Error(`the Metric History's page said what it cannot say: ${checked.error.message}`);
    const said = checked.data;
    if ('generation' in said && said.generation !== this.#shown?.generation) return;
    void this.#answer(said);
  }

  async #answer(said: ToHost): Promise<void> {
    switch (said.type) {
      case 'ready':
        this.#isReady = true;
        this.#shown = undefined;
        return this.#refresh();
      case 'choose':
        return this.#choose(said);
      case 'addMetric':
        return this.#addMetric();
      case 'removeMetric':
        return this.#removeMetric(said.place);
      case 'open':
        return this.#open(said.source);
      case 'copyCsv':
        if (this.#shown !== undefined) await copy(historyCsv(this.#shown.model));
        return;
      case 'saveImage':
        return this.#saveImage(bytesOfBase64(said.png));
    }
  }

  async #refresh(): Promise<void> {
    const asked = ++this.#asked;
    const { question } = this.#state;
    let histories: readonly HistoryOf[];
    try {
      histories = await this.#services.source.seriesOf(question);
    } catch (error) {
      if (asked === this.#asked) this.#tell(vscode.l10n.t('The values cannot be read: {0}', messageOf(error)));
      return;
    }
    if (asked !== this.#asked) return;
    if (histories.length === 0) this.#tell(vscode.l10n.t('There are no values over time of this metric.'));
    else this.#show(histories);
  }

  #show(histories: readonly HistoryOf[]): void {
    const model = historyModel(histories, this.#state.choice);
    const { history, sources } = historyAnswer(histories, model);
    const sent = JSON.stringify([history, this.#state]);
    const isSame = this.#shown?.sent === sent;
    const generation = isSame ? this.#generation : ++this.#generation;
    this.#shown = { generation, histories, model, history, sent, sources };
    this.webview.title = vscode.l10n.t('History: {0}', history.names.join(' · '));
    if (isSame) return;
    const { language } = vscode.env;
    this.#post({ type: 'show', generation, language, words: historyWords(), history, state: this.#state });
  }

  #tell(message: string): void {
    this.#shown = undefined;
    this.#post({ type: 'tell', message, state: this.#state });
  }

  async #choose({ sort, unit, look }: Extract<ToHost, { type: 'choose' }>): Promise<void> {
    const { question, choice } = this.#state;
    const chosen = { sort: sort ?? choice.sort, unit: unit ?? choice.unit, look: look ?? choice.look };
    // What a look is good for depends on the periods: another sort begins with its own.
    const isOther = sort !== undefined && sort !== choice.sort;
    this.#state = { question, choice: isOther ? { ...chosen, look: null } : chosen };
    await this.#refresh();
  }

  async #addMetric(): Promise<void> {
    const { question, choice } = this.#state;
    if (question.subjects.length >= MOST_METRICS) return;
    const known = new Set(question.subjects.map(subjectKey));
    const offered = this.#services.source
      .metricsOf(question)
      .then((metrics) =>
        metrics
          .filter(({ subject }) => !known.has(subjectKey(subject)))
          .map(({ subject, name, readerName }) => ({ label: name, description: readerName ?? '', subject })),
      );
    const picked = await vscode.window.showQuickPick(offered, {
      title: vscode.l10n.t('Add Metric'),
      placeHolder: vscode.l10n.t('Choose a metric to show beside the others'),
      matchOnDescription: true,
    });
    if (picked === undefined) return;
    this.ask({ question: { ...question, subjects: [...question.subjects, picked.subject] }, choice });
  }

  /** By its place among what is shown: a subject that the source does not know has none. */
  #removeMetric(place: number): void {
    const { question, choice } = this.#state;
    const removed = this.#shown?.histories[place]?.subject;
    if (removed === undefined) return;
    const subjects = question.subjects.filter((subject) => subjectKey(subject) !== subjectKey(removed));
    if (subjects.length > 0) this.ask({ question: { ...question, subjects }, choice });
  }

  async #open(source: number): Promise<void> {
    const statement = this.#shown?.sources[source];
    if (statement === undefined) return;
    try {
      await this.#services.open(statement, this.webview.viewColumn);
    } catch (error) {
      void vscode.window.showWarningMessage(vscode.l10n.t('The source cannot be opened: {0}', messageOf(error)));
    }
  }

  async #saveImage(png: Uint8Array): Promise<void> {
    const names = this.#shown?.history.names.join(' ') ?? '';
    const name = `${names.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, LONGEST_NAME)}.png`;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const target = await vscode.window.showSaveDialog({
      filters: { PNG: ['png'] },
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    });
    if (target === undefined) return;
    await vscode.workspace.fs.writeFile(target, png);
    remark(vscode.l10n.t('Saved'));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
