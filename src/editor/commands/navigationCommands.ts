import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import { firstEndingAfter } from '../../core/library/outline';
import type { ReadFigure, Reading } from '../../core/library/reading';
import { spanOf } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import { definitionLinks } from '../definitionProvider';
import { occurrencesAt } from '../occurrences';
import { locationOf, rangeOf, showSpan } from '../ranges';
import type { FigurePlace } from '../figurePlaces';
import { registerForPlace, remark } from './register';

/** Moves through the figures, and from a figure to its definition and to the other places of its metric. */
export function registerNavigationCommands(analyses: DocumentAnalyses): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextFigure, () => moveToFigure(analyses, figureAfter)),
    vscode.commands.registerCommand(COMMANDS.previousFigure, () => moveToFigure(analyses, figureBefore)),
    registerForPlace(analyses, { atCursor: COMMANDS.goToDefinition, at: COMMANDS.goToDefinitionAt }, goToDefinition),
    registerForPlace(analyses, { atCursor: COMMANDS.showOccurrences, at: COMMANDS.showOccurrencesAt }, showOccurrences),
  );
}

/** To the one definition, or a choice of several. */
export async function goToDefinition({ document, reading, target }: FigurePlace): Promise<void> {
  const span = spanOf(target);
  const [first, ...more] = definitionLinks(document, reading, span.start);
  if (first === undefined) return remark(vscode.l10n.t('Neither the filing nor the catalogue defines this.'));
  if (more.length > 0) {
    await showSpan(document, { start: span.start, end: span.start });
    const locations = [first, ...more].map(({ targetUri, targetSelectionRange, targetRange }) => {
      return new vscode.Location(targetUri, targetSelectionRange ?? targetRange);
    });
    await vscode.commands.executeCommand(
      'editor.action.goToLocations',
      document.uri,
      document.positionAt(span.start),
      locations,
      'peek',
    );
    return;
  }
  const opened = await vscode.workspace.openTextDocument(first.targetUri);
  await vscode.window.showTextDocument(opened, { selection: first.targetSelectionRange ?? first.targetRange });
}

async function showOccurrences({ document, reading, target }: FigurePlace): Promise<void> {
  const span = spanOf(target);
  const occurrences = occurrencesAt(reading, span.start);
  if (occurrences === undefined) return;
  await showSpan(document, { start: span.start, end: span.start });
  const locations = [...occurrences.figures, ...occurrences.mentions]
    .sort((a, b) => a.start - b.start)
    .map((place) => locationOf(document, place));
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, document.positionAt(span.start), locations);
}

type Step = (reading: Reading, offset: number) => ReadFigure | undefined;

/** The selection becomes the figure, so that the next step starts from it and Copy takes it. Goes round at the ends. */
async function moveToFigure(analyses: DocumentAnalyses, step: Step): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const reading = editor && (await analyses.fresh(editor.document));
  if (editor === undefined || reading === undefined) return;
  const figure = step(reading, editor.document.offsetAt(editor.selection.start));
  if (figure === undefined) return;
  const range = rangeOf(editor.document, figure);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

const figureAfter: Step = ({ figures }, offset) => {
  const at = firstEndingAfter(figures, offset);
  const inside = (figures[at]?.start ?? Infinity) <= offset;
  return figures[inside ? at + 1 : at] ?? figures[0];
};

const figureBefore: Step = ({ figures }, offset) => {
  const at = firstEndingAfter(figures, offset);
  const inside = (figures[at]?.start ?? Infinity) < offset;
  return inside ? figures[at] : (figures[at - 1] ?? figures.at(-1));
};
