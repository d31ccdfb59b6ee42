import * as vscode from 'vscode';
import { fileOf } from '../../analysis/readingUri';
import { quoteOf } from '../../core/marks/anchors/anchorOf';
import { evidenceOf, webAddress, type EvidenceSource } from '../../core/marks/model';
import { nameOf } from '../../core/library/subjects';
import { remark } from '../commands/register';
import { evidenceInWords } from '../words/marks';
import { markOrAnchor, reviewed, type MarkServices, type Reviewed } from './markCommands';
import { newId, type Wanted } from './marker';

interface Choice extends vscode.QuickPickItem {
  readonly source: () => Promise<EvidenceSource | undefined> | EvidenceSource | undefined;
}

/** Names what the mark of the selected figure rests on: another figure, a line of a file, an address of the web. */
export async function addEvidence(services: MarkServices): Promise<void> {
  const here = await reviewed(services);
  const mark = here && markOrAnchor(here);
  if (here === undefined) return;
  if (mark === undefined) return remark(vscode.l10n.t('Nothing to mark here: put the cursor on a figure, or select words.'));
  const chosen = await vscode.window.showQuickPick(choices(here), {
    title: vscode.l10n.t('Add Evidence'),
    placeHolder: vscode.l10n.t('What does the mark rest on?'),
  });
  const source = await chosen?.source();
  if (source === undefined) return;
  const change = { type: 'addEvidence', id: newId(), source } as const;
  await services.marker.apply(here.surface.document, evidenced(mark, change));
}

/** Evidence belongs to a mark that says something: a figure that has none is ticked by it. */
function evidenced(mark: Wanted['mark'], change: Wanted['change']): Wanted[] {
  return 'id' in mark && mark.state.is !== 'cleared' ? [{ mark, change }] : [{ mark, change, state: 'ticked' }];
}

/** Opens what the mark of the selected figure rests on. */
export async function openEvidence(services: MarkServices): Promise<void> {
  const here = await reviewed(services);
  const mark = here && markOrAnchor(here);
  const all = mark !== undefined && 'id' in mark ? evidenceOf(mark) : [];
  if (here === undefined) return;
  if (all.length === 0) return remark(vscode.l10n.t('The mark here names no evidence.'));
  const items = all.map((evidence) => ({ label: evidenceInWords(evidence), evidence }));
  const chosen = items.length === 1 ? items[0] : await vscode.window.showQuickPick(items);
  if (chosen !== undefined) await open(here.surface.document, chosen.evidence.source);
}

async function open(document: vscode.TextDocument, source: EvidenceSource): Promise<void> {
  if (source.type === 'link') {
    // The schema lets nothing but web addresses through; the editor asks before it leaves for another site.
    await vscode.env.openExternal(vscode.Uri.parse(source.address, true));
    return;
  }
  const folder = vscode.workspace.getWorkspaceFolder(fileOf(document.uri));
  const file = folder && fileIn(folder, source.file);
  if (file === undefined) return remark(vscode.l10n.t('{0} is not in this folder of the workspace.', source.file));
  const line = Math.max(0, source.line - 1);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(line, 0, line, 0) });
}

/** What leads out of the folder is not opened: a mark may come from anybody. */
function fileIn({ uri }: vscode.WorkspaceFolder, path: string): vscode.Uri | undefined {
  const file = vscode.Uri.joinPath(uri, path);
  return file.path.startsWith(uri.path.replace(/\/?$/, '/')) ? file : undefined;
}

function choices(here: Reviewed): Choice[] {
  const beside = besideOf(here.surface.document);
  return [
    ...beside.map((editor): Choice => {
      const { file, line, text } = lineOf(editor);
      const label = vscode.l10n.t('Line {0} of {1}', line, file);
      return { label, description: text, source: () => ({ type: 'line', file, line, text }) };
    }),
    { label: vscode.l10n.t('A figure of this filing…'), source: () => pickFigure(here) },
    { label: vscode.l10n.t('A line of a file…'), source: () => pickLine(here) },
    { label: vscode.l10n.t('An address of the web…'), source: () => askForAddress() },
  ];
}

/** Other editors in view, whose cursor stands where the reader has just looked something up. */
function besideOf(document: vscode.TextDocument): vscode.TextEditor[] {
  return vscode.window.visibleTextEditors.filter(({ document: other }) => {
    return (
      other !== document && other.uri.scheme !== 'output' && vscode.workspace.getWorkspaceFolder(fileOf(other.uri)) !== undefined
    );
  });
}

function lineOf({ document, selection }: vscode.TextEditor): {
  readonly file: string;
  readonly line: number;
  readonly text: string;
} {
  const { line } = selection.active;
  const text = document.lineAt(line).text.trim().slice(0, LONGEST);
  return { file: vscode.workspace.asRelativePath(fileOf(document.uri), false), line: line + 1, text };
}

/** As much of a line as says which one it is. */
const LONGEST = 200;

async function pickFigure({ surface, review }: Reviewed): Promise<EvidenceSource | undefined> {
  const { reading } = review;
  const file = vscode.workspace.asRelativePath(fileOf(surface.document.uri), false);
  const items = reading.figures.map((figure) => {
    const line = surface.document.positionAt(figure.start).line + 1;
    const name = nameOf(reading, figure) ?? '';
    return { label: quoteOf(reading, figure), description: name, detail: vscode.l10n.t('line {0}', line), name, line };
  });
  const chosen = await vscode.window.showQuickPick(items, { matchOnDescription: true });
  return chosen && { type: 'figure', file, line: chosen.line, quote: chosen.label, name: chosen.name };
}

async function pickLine({ surface }: Reviewed): Promise<EvidenceSource | undefined> {
  const defaultUri = vscode.workspace.getWorkspaceFolder(fileOf(surface.document.uri))?.uri;
  const [file] = (await vscode.window.showOpenDialog(defaultUri === undefined ? {} : { defaultUri })) ?? [];
  if (file === undefined) return undefined;
  const document = await vscode.workspace.openTextDocument(file);
  const typed = await vscode.window.showInputBox({
    title: vscode.l10n.t('Line of {0}', vscode.workspace.asRelativePath(file, false)),
    validateInput: (text) => {
      const line = Number(text);
      const isLine = Number.isInteger(line) && line >= 1 && line <= document.lineCount;
      return isLine ? undefined : vscode.l10n.t('A number from 1 to {0}', document.lineCount);
    },
  });
  if (typed === undefined) return undefined;
  const text = document
    .lineAt(Number(typed) - 1)
    .text.trim()
    .slice(0, LONGEST);
  return { type: 'line', file: vscode.workspace.asRelativePath(file, false), line: Number(typed), text };
}

async function askForAddress(): Promise<EvidenceSource | undefined> {
  const address = await vscode.window.showInputBox({
    title: vscode.l10n.t('Add Evidence'),
    placeHolder: 'https://',
    validateInput: (text) =>
      webAddress.safeParse(text.trim()).success ? undefined : vscode.l10n.t('An address that begins with https:// or http://'),
  });
  return address === undefined ? undefined : { type: 'link', address: address.trim() };
}
