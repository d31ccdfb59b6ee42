import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { fileOf, isReadingUri, readingUri } from '../../analysis/readingUri';
import { isHtmlFile } from '../../core/readers/formatOf';
import type { Span } from '../../core/filing';
import { COMMANDS } from '../commandIds';
import type { CommandContext } from '../commands/register';
import { remark } from '../commands/register';
import type { Surfaces } from '../surfaces/surfaces';

/** The custom editor that shows an HTML filing as it was laid out. */
const FILING_VIEW = 'tickmark.filingView';

const offset = z.int().check(z.nonnegative());
const spanArgument = z.object({ start: offset, end: offset });

/** From the one view of an HTML filing to the other, at the same place. */
export function registerViewCommands({ surfaces }: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.openReadingView, async (...args: unknown[]) => {
      const file = fileToShow(args);
      if (file === undefined) return remark(vscode.l10n.t('Only HTML files have a Reading View.'));
      await openReadingView(surfaces, file, spanFrom(args) ?? selectionIn(surfaces, file));
    }),
    vscode.commands.registerCommand(COMMANDS.openFilingView, async (...args: unknown[]) => {
      const file = fileToShow(args);
      if (file === undefined) return remark(vscode.l10n.t('Only HTML files have a Filing View.'));
      await openFilingView(surfaces, file, spanFrom(args) ?? selectionIn(surfaces, file));
    }),
  );
}

/** By way of `vscode.open`, which shows that it is busy while a long filing is read. */
async function openReadingView(surfaces: Surfaces, file: vscode.Uri, span: Span | null): Promise<void> {
  const uri = readingUri(file);
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false });
  if (span === null) return;
  const surface = await surfaces.opened(uri, 'text');
  if (surface !== undefined) await surface.reveal(span);
}

async function openFilingView(surfaces: Surfaces, file: vscode.Uri, span: Span | null): Promise<void> {
  await vscode.commands.executeCommand('vscode.openWith', file, FILING_VIEW);
  if (span === null) return;
  const page = await surfaces.opened(readingUri(file), 'page');
  if (page !== undefined) await page.reveal(span);
}

/** What is selected where the file is shown already. */
function selectionIn(surfaces: Surfaces, file: vscode.Uri): Span | null {
  return surfaces.showing(readingUri(file))?.selection ?? null;
}

/** The HTML file that a menu or a caller names, else the one in the active tab. */
function fileToShow([named]: readonly unknown[]): vscode.Uri | undefined {
  const uri = named instanceof vscode.Uri ? named : uriOfActiveTab();
  return uri !== undefined && isHtmlFiling(uri) ? fileOf(uri) : undefined;
}

/** Menus pass the list of what is selected as their second argument, which is no span. */
function spanFrom([, span]: readonly unknown[]): Span | undefined {
  const checked = spanArgument.safeParse(span);
  return checked.success ? checked.data : undefined;
}

function isHtmlFiling(uri: vscode.Uri): boolean {
  if (isReadingUri(uri) || isHtmlFile(uri.path)) return true;
  return vscode.workspace.textDocuments.some((open) => open.languageId === 'html' && open.uri.toString() === uri.toString());
}

/** Text or custom editor: a page has no text editor that could be asked. */
export function uriOfActiveTab(): vscode.Uri | undefined {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom ? input.uri : undefined;
}
