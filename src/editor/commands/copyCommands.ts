import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { plainDigits } from '../../core/library/arithmetic';
import type { ReadFigure } from '../../core/library/reading';
import { wireFigures } from '../../core/wire';
import { COMMANDS } from '../commandIds';
import type { FigurePlace } from '../figurePlaces';
import { registerForPlace, remark } from './register';

/** Takes figures away: one value, one figure as JSON, all of them as JSON lines. */
export function registerCopyCommands(analyses: DocumentAnalyses): vscode.Disposable {
  return vscode.Disposable.from(
    registerForPlace(analyses, { atCursor: COMMANDS.copyValue, at: COMMANDS.copyValueAt }, (place) =>
      withFigure(place, ({ decimal }) => copy(plainDigits(decimal))),
    ),
    registerForPlace(analyses, { atCursor: COMMANDS.copyJson }, (place) =>
      withFigure(place, (figure) => copy(figureAsJson(place.document, figure))),
    ),
    vscode.commands.registerCommand(COMMANDS.copyAllJson, () => copyAll(analyses)),
  );
}

/** The figure as other tools get it, the file named as in the workspace. */
export function figureAsJson(document: vscode.TextDocument, figure: ReadFigure): string {
  return JSON.stringify(wireFigures(fileName(document), document.getText(), [figure])[0], null, 2);
}

/** Puts text on the clipboard; only a remark says so. */
export async function copy(text: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  remark(vscode.l10n.t('Copied'));
}

async function withFigure({ target }: FigurePlace, work: (figure: ReadFigure) => Promise<void>): Promise<void> {
  if (target.type === 'figure') await work(target.figure);
  else remark(vscode.l10n.t('This is a name: put the cursor on a figure to copy it.'));
}

async function copyAll(analyses: DocumentAnalyses): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  const reading = document && (await analyses.fresh(document));
  if (document === undefined || reading === undefined) return remark(vscode.l10n.t('This document has no figures to copy.'));
  const lines = wireFigures(fileName(document), reading.text, reading.figures).map((figure) => JSON.stringify(figure));
  await copy(`${lines.join('\n')}\n`);
}

function fileName(document: vscode.TextDocument): string {
  return vscode.workspace.asRelativePath(document.uri, false);
}
