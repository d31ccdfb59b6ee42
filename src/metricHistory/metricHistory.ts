import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { HistoryPanel, type HistoryServices } from './historyPanel';
import { panelStateSchema, type PanelState } from './protocol';

export const METRIC_HISTORY = 'tickmark.metricHistory';

/** The Metric History's one panel: made when it is first asked for, used again after that, and brought back after a reload. */
export class MetricHistory implements vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #services: HistoryServices;
  readonly #disposables = new Disposables();
  #panel: HistoryPanel | undefined;

  constructor(services: HistoryServices) {
    this.#services = services;
    this.#disposables.add(vscode.window.registerWebviewPanelSerializer(METRIC_HISTORY, this));
  }

  /** Shows metrics beside the reader. */
  show(state: PanelState): void {
    if (this.#panel !== undefined) {
      this.#panel.webview.reveal(undefined, false);
      this.#panel.ask(state);
      return;
    }
    const title = vscode.l10n.t('Metric History');
    this.#adopt(
      vscode.window.createWebviewPanel(METRIC_HISTORY, title, vscode.ViewColumn.Beside, { enableFindWidget: true }),
      state,
    );
  }

  /** After a reload. What the page had kept comes from outside, and may be of another version. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = panelStateSchema.safeParse(kept);
    if (state.success && this.#panel === undefined) this.#adopt(panel, state.data);
    else panel.dispose();
    return Promise.resolve();
  }

  dispose(): void {
    this.#panel?.dispose();
    this.#disposables.dispose();
  }

  #adopt(webview: vscode.WebviewPanel, state: PanelState): void {
    const panel = new HistoryPanel(webview, state, this.#services);
    this.#panel = panel;
    webview.onDidDispose(() => {
      panel.dispose();
      if (this.#panel === panel) this.#panel = undefined;
    });
  }
}
