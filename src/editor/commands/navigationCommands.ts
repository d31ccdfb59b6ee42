import * as vscode from 'vscode';
import { firstEndingAfter } from '../../core/ordered';
import type { ReadFigure, Reading } from '../../core/library/reading';
import { spanOf } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import { definitionLinks } from '../definitionProvider';
import { occurrencesAt } from '../occurrences';
import { locationOf, showSpan } from '../ranges';
import type { FigurePlace } from '../figurePlaces';
import { registerForPlace, remark, type CommandContext } from './register';

/** Moves through the figures, and from a figure to its definition and to the other places of its metric. */
export function registerNavigationCommands(context: CommandContext): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextFigure, () => moveToFigure(context, figureAfter)),
    vscode.commands.registerCommand(COMMANDS.previousFigure, () => moveToFigure(context, figureBefore)),
    registerForPlace(context, { atCursor: COMMANDS.goToDefinition, at: COMMANDS.goToDefinitionAt }, (place) =>
      goToDefinition(context, place),
    ),
    registerForPlace(context, { atCursor: COMMANDS.showOccurrences, at: COMMANDS.showOccurrencesAt }, (place) =>
      showOccurrences(context, place),
    ),
  );
}

/** To the one definition, or a choice of several. */
export async function goToDefinition(
  { surfaces, catalogue, others }: CommandContext,
  { document, reading, target }: FigurePlace,
): Promise<void> {
  const span = spanOf(target);
  const [first, ...more] = await definitionLinks(document, reading, span.start, { catalogue, others });
  if (first === undefined) return remark(vscode.l10n.t('Neither the filing nor the catalogue defines this.'));
  // Peeking at several needs a text editor; on a page the first is shown.
  if (more.length > 0 && surfaces.showing(document.uri)?.kind !== 'page') {
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
  const range = first.targetSelectionRange ?? first.targetRange;
  if (first.targetUri.toString() === document.uri.toString()) {
    await surfaces.show(document, { start: document.offsetAt(range.start), end: document.offsetAt(range.end) });
    return;
  }
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(first.targetUri), { selection: range });
}

/** The editor's list of references is part of a text editor: from a page it opens in the Reading View. */
async function showOccurrences({ others }: CommandContext, { document, reading, target }: FigurePlace): Promise<void> {
  const span = spanOf(target);
  const occurrences = occurrencesAt(reading, span.start);
  if (occurrences === undefined) return;
  const elsewhere = await others.occurrences({ document, reading, target });
  await showSpan(document, { start: span.start, end: span.start });
  const here = [...occurrences.figures, ...occurrences.mentions]
    .sort((a, b) => a.start - b.start)
    .map((place) => locationOf(document, place));
  const locations = [...here, ...elsewhere];
  await vscode.commands.executeCommand('editor.action.showReferences', document.uri, document.positionAt(span.start), locations);
}

type Step = (reading: Reading, offset: number) => ReadFigure | undefined;

/** The selection becomes the figure, so that the next step starts from it and Copy takes it. Goes round at the ends. */
async function moveToFigure({ analyses, surfaces }: CommandContext, step: Step): Promise<void> {
  const { active } = surfaces;
  const reading = active && (await analyses.fresh(active.document));
  if (active === undefined || reading === undefined) return;
  const figure = step(reading, active.selection?.start ?? 0);
  if (figure !== undefined) active.select(figure);
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
