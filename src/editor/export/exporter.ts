import * as vscode from 'vscode';
import { EXPORT_FORMATS, formatOfName, type ExportFormat } from '../../core/export/formats';
import { Disposables } from '../../disposables';
import type { ExportContent } from '../../export/content';
import { COMMANDS } from '../commandIds';

/** What is to be exported, and what is known already of how. */
export interface Export {
  /** Made when the rest is known: nobody waits for it and then changes their mind. Undefined where there is nothing to export. */
  readonly content: (format: ExportFormat) => Promise<ExportContent | undefined>;
  /** The file's name without its ending. */
  readonly name: string;
  /** Where the dialog begins; undefined leaves it to the editor. */
  readonly folder: vscode.Uri | undefined;
  /** In what it can be written; by default in all. */
  readonly formats?: readonly ExportFormat[];
  /** What is not given is asked for. */
  readonly format?: ExportFormat | undefined;
  readonly target?: vscode.Uri | undefined;
}

/** How long the status bar offers to open what was exported. */
const OFFER_MS = 12_000;
/** Left of what Tickmark says of the filing. */
const PRIORITY = 101;

/** Writes sheets to files that the user names, wherever the editor can write, and offers quietly to open them. */
export class Exporter implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #offer = this.#disposables.add(
    vscode.window.createStatusBarItem('tickmark.exported', vscode.StatusBarAlignment.Right, PRIORITY),
  );
  #timer: NodeJS.Timeout | undefined;
  #exported: vscode.Uri | undefined;

  constructor() {
    this.#offer.name = vscode.l10n.t('Tickmark: exported file');
    this.#offer.command = COMMANDS.openExported;
    // Without arguments: it opens what was exported here, and nothing that a caller names.
    this.#disposables.add(vscode.commands.registerCommand(COMMANDS.openExported, () => this.#open()));
  }

  /** Asks for what is missing and writes the file. Returns its address; undefined where the user or a problem ended it. */
  async export(wanted: Export): Promise<vscode.Uri | undefined> {
    const chosen = wanted.format ?? (wanted.target && formatOfName(wanted.target.path)) ?? (await pickFormat(wanted.formats));
    if (chosen === undefined) return undefined;
    const target = wanted.target ?? (await pickTarget(wanted, chosen));
    if (target === undefined) return undefined;
    // Who types another ending in the dialog means it.
    const format = wanted.format ?? formatOfName(target.path) ?? chosen;
    if (wanted.formats?.includes(format) === false) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0}: not possible here. Choose another format.', labelOf(format)));
      return undefined;
    }
    try {
      return (await this.#write(wanted, format, target)) ? target : undefined;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', nameOf(target), reason));
      return undefined;
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  async #write({ content: make }: Export, format: ExportFormat, target: vscode.Uri): Promise<boolean> {
    const title = vscode.l10n.t('Writing {0}', nameOf(target));
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
      const content = await make(format);
      if (content === undefined) return false;
      await vscode.workspace.fs.writeFile(target, content.bytes);
      this.#offerToOpen(target, content.rows);
      return true;
    });
  }

  #offerToOpen(target: vscode.Uri, rows: number): void {
    this.#exported = target;
    this.#offer.text = vscode.l10n.t('$(check) {0} rows in {1}: Open', rows, nameOf(target));
    this.#offer.tooltip = vscode.workspace.asRelativePath(target);
    this.#offer.show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#offer.hide(), OFFER_MS);
  }

  /** Text in the editor; a workbook in the program that the system has for it, where the file is on this machine. */
  async #open(): Promise<void> {
    const target = this.#exported;
    if (target === undefined) return;
    this.#offer.hide();
    if (formatOfName(target.path) !== 'xlsx') return void (await vscode.commands.executeCommand('vscode.open', target));
    const isHere = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
    if (isHere) await vscode.env.openExternal(target);
    else await vscode.commands.executeCommand('revealInExplorer', target);
  }
}

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ExportFormat;
}

async function pickFormat(formats: readonly ExportFormat[] = EXPORT_FORMATS): Promise<ExportFormat | undefined> {
  const items = formats.map((format): FormatItem => ({ format, label: labelOf(format), description: `.${format}` }));
  const placeHolder = vscode.l10n.t('The format to export figures in');
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.format;
}

function labelOf(format: ExportFormat): string {
  switch (format) {
    case 'csv':
      return vscode.l10n.t('CSV: comma-separated values');
    case 'json':
      return vscode.l10n.t('JSON: objects');
    case 'xlsx':
      return vscode.l10n.t('XLSX: an Excel workbook');
  }
}

function pickTarget({ name, folder }: Export, format: ExportFormat): Thenable<vscode.Uri | undefined> {
  const defaultUri = folder && vscode.Uri.joinPath(folder, `${name}.${format}`);
  return vscode.window.showSaveDialog({
    ...(defaultUri === undefined ? {} : { defaultUri }),
    filters: { [labelOf(format)]: [format] },
    title: vscode.l10n.t('Export Figures'),
  });
}

function nameOf({ path }: vscode.Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
