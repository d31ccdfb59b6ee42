import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { plainDigits } from '../../core/library/arithmetic';
import type { ReadFigure } from '../../core/library/reading';
import { COMMANDS } from '../commandIds';
import type { FigurePlace } from '../figurePlaces';
import { registerForPlace, remark, type CommandContext } from './register';

/** Takes figures away: one value, one figure as JSON, all of them as JSON lines. */
export function registerCopyCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    registerForPlace(context, { atCursor: COMMANDS.copyValue, at: COMMANDS.copyValueAt }, (place) =>
      withFigure(place, ({ decimal }) => copy(plainDigits(decimal))),
    ),
    registerForPlace(context, { atCursor: COMMANDS.copyJson }, (place) =>
      withFigure(place, (_, index) => copyAsJson(context.analyses, place.document, index)),
    ),
    vscode.commands.registerCommand(COMMANDS.copyAllJson, () => copyAll(context)),
  );
}

/** Copies the figure as other tools get it, the file named as in the workspace. */
export async function copyAsJson(analyses: DocumentAnalyses, document: vscode.TextDocument, figure: number): Promise<void> {
  const [line] = await analyses.wire(document, [figure]);
  if (line === undefined) return remark(vscode.l10n.t('This figure has changed meanwhile: nothing was copied.'));
  await copy(JSON.stringify(JSON.parse(line), null, 2));
}

/** Puts text on the clipboard; only a remark says so. */
export async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  remark(vscode.l10n.t('Copied'));
}

async function withFigure({ target }: FigurePlace, work: (figure: ReadFigure, index: number) => Promise<void>): Promise<void> {
  if (target.type === 'figure') await work(target.figure, target.index);
  else remark(vscode.l10n.t('This is a name: put the cursor on a figure to copy it.'));
}

async function copyAll({ analyses, surfaces }: CommandContext): Promise<void> {
  const { document } = surfaces;
  const reading = document && (await analyses.fresh(document));
  if (document === undefined || reading === undefined) return remark(vscode.l10n.t('This document has no figures to copy.'));
  const lines = await analyses.wire(document, null);
  await copy(`${lines.join('\n')}\n`);
}
