import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { fileOf, readingUri } from '../../analysis/readingUri';
import { isHtmlFile } from '../../core/readers/formatOf';
import { COMMANDS } from '../commandIds';
import type { CommandContext } from '../commands/register';
import { findFiles } from '../findFiles';
import { uriOfActiveTab } from './viewCommands';

const FILINGS = '**/*.{htm,html,xhtml,txt,text,md,markdown}';
const ENDINGS = ['htm', 'html', 'xhtml', 'txt', 'text', 'md', 'markdown'];
/** More than this nobody looks through; the file dialog has all of them. */
const MOST_OFFERED = 500;

interface FileItem extends vscode.QuickPickItem {
  /** None for the item that opens the file dialog. */
  readonly file?: vscode.Uri;
}

/** Two filings in the diff editor: HTML by its Reading View, text as it is; the one about the earlier period on the left. */
export function registerCompareCommand({ analyses }: CommandContext): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.compareFilings, async (...args: unknown[]) => {
    const files = await filesToCompare(args);
    if (files === undefined) return;
    const [left, right] = await inOrder(analyses, files);
    const title = vscode.l10n.t('{0} ↔ {1}', nameOf(left), nameOf(right));
    await vscode.commands.executeCommand('vscode.diff', textOf(left), textOf(right), title, { preview: false });
  });
}

type Pair = readonly [vscode.Uri, vscode.Uri];

/** Two that are selected in the explorer; else the one there, or in the active tab, and one that the user chooses. */
async function filesToCompare([clicked, selected]: readonly unknown[]): Promise<Pair | undefined> {
  const chosen = Array.isArray(selected) ? selected.filter((uri) => uri instanceof vscode.Uri) : [];
  const [one, other] = chosen.length > 1 ? chosen : [clicked instanceof vscode.Uri ? clicked : uriOfActiveTab()];
  const first = one === undefined ? await chooseFile(undefined) : fileOf(one);
  if (first === undefined) return undefined;
  const second = other ?? (await chooseFile(first));
  return second === undefined ? undefined : [first, second];
}

async function chooseFile(first: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const title = vscode.l10n.t('Compare Filings');
  const placeHolder =
    first === undefined ? vscode.l10n.t('The first filing') : vscode.l10n.t('The filing to compare with {0}', nameOf(first));
  const picked = await vscode.window.showQuickPick(itemsBeside(first), { title, placeHolder, matchOnDescription: true });
  if (picked === undefined) return undefined;
  return picked.file ?? chooseInDialog(title);
}

async function itemsBeside(first: vscode.Uri | undefined): Promise<FileItem[]> {
  const files = await findFiles({ globs: [FILINGS], exclude: ['**/node_modules/**'], most: MOST_OFFERED });
  const others = files.filter((file) => file.toString() !== first?.toString());
  const items = others.map((file): FileItem => ({ label: nameOf(file), description: folderOf(file), file }));
  return [...items.sort((a, b) => a.label.localeCompare(b.label)), { label: vscode.l10n.t('Browse…'), alwaysShow: true }];
}

async function chooseInDialog(title: string): Promise<vscode.Uri | undefined> {
  const files = await vscode.window.showOpenDialog({ title, filters: { [vscode.l10n.t('Filings')]: ENDINGS } });
  return files?.[0];
}

/** As they came where the filings do not both say what period they are about. */
async function inOrder(analyses: DocumentAnalyses, [one, other]: Pair): Promise<Pair> {
  const [first, second] = await Promise.all([periodEndOf(analyses, one), periodEndOf(analyses, other)]);
  return first !== null && second !== null && first > second ? [other, one] : [one, other];
}

async function periodEndOf(analyses: DocumentAnalyses, file: vscode.Uri): Promise<string | null> {
  const reading = await analyses.fresh(await vscode.workspace.openTextDocument(textOf(file)));
  return reading?.profile.periodEnd ?? null;
}

/** What the diff editor shows of a file. */
function textOf(file: vscode.Uri): vscode.Uri {
  return isHtmlFile(file.path) ? readingUri(file) : file;
}

function nameOf(file: vscode.Uri): string {
  return file.path.slice(file.path.lastIndexOf('/') + 1);
}

function folderOf(file: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(file);
  return path.slice(0, Math.max(0, path.length - nameOf(file).length - 1));
}
