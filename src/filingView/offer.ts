import * as vscode from 'vscode';
import { COMMANDS } from '../editor/commandIds';
import { isHtmlFile } from '../core/readers/formatOf';
import { Disposables } from '../disposables';

/** The answer is kept for the workspace, or for good. */
const OFFERED = 'tickmark.filingView.offered';

/** Inline XBRL declares its namespace in the first tags of a file. */
const HEAD = 20_000;
const INLINE_XBRL = /xmlns:[\w-]+\s*=\s*["']http:\/\/www\.xbrl\.org\/(?:2008|2013)\/inlineXBRL["']/;

/** The head of a document of an EDGAR submission. */
const SUBMISSION = /^\s*<DOCUMENT>\s*<TYPE>/i;

/**
 * Offers the Filing View, once in a workspace, when a filing is opened as its source: nobody reads that. Only the beginning of
 * the file is looked at.
 */
export class FilingViewOffer implements vscode.Disposable {
  readonly #context: Pick<vscode.ExtensionContext, 'globalState' | 'workspaceState'>;
  readonly #disposables = new Disposables();

  constructor(context: Pick<vscode.ExtensionContext, 'globalState' | 'workspaceState'>) {
    this.#context = context;
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor((editor) => void this.#consider(editor)));
    void this.#consider(vscode.window.activeTextEditor);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #consider(editor: vscode.TextEditor | undefined): Promise<void> {
    if (editor === undefined || !isHtmlFile(editor.document.uri.path) || this.#wasOffered() || !isFiling(editor.document)) return;
    await this.#context.workspaceState.update(OFFERED, true);
    await this.#offer(editor.document.uri);
  }

  #wasOffered(): boolean {
    const { workspaceState, globalState } = this.#context;
    return workspaceState.get(OFFERED) === true || globalState.get(OFFERED) === true;
  }

  async #offer(uri: vscode.Uri): Promise<void> {
    const open = vscode.l10n.t('Open in Filing View');
    const never = vscode.l10n.t('Don’t Ask Again');
    const question = vscode.l10n.t(
      'This is a financial filing. Tickmark can show it as the filer laid it out, with its figures.',
    );
    const answer = await vscode.window.showInformationMessage(question, open, never);
    if (answer === open) await vscode.commands.executeCommand(COMMANDS.openFilingView, uri);
    if (answer === never) await this.#context.globalState.update(OFFERED, true);
  }
}

/** A language that is not HTML's still has the ending: an editor gives long files up as plain text. */
function isFiling(document: vscode.TextDocument): boolean {
  const head = document.getText(new vscode.Range(document.positionAt(0), document.positionAt(HEAD)));
  return INLINE_XBRL.test(head) || SUBMISSION.test(head);
}
