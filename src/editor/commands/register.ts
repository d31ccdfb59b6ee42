import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { OtherFilings } from '../library/otherFilings';
import type { Surfaces } from '../surfaces/surfaces';
import type { MetricPlaces } from '../definitionProvider';
import { placeAtCursor, placeFromArguments, type FigurePlace } from '../figurePlaces';

/** What commands work on. */
export interface CommandContext {
  readonly analyses: DocumentAnalyses;
  readonly surfaces: Surfaces;
  readonly others: OtherFilings;
  readonly catalogue: MetricPlaces;
}

type Work = (place: FigurePlace) => Promise<void> | void;

/** How long a remark stays in the status bar. */
const REMARK_MS = 4000;

/**
 * A command for the figure at the cursor, and the same for one that a link names. `elsewhere` is what it does where there is none.
 */
export function registerForPlace(
  { analyses, surfaces }: CommandContext,
  names: { readonly atCursor: string; readonly at?: string },
  work: Work,
  elsewhere: () => Promise<void> | void = noFigure,
): vscode.Disposable {
  const run = async (place: FigurePlace | undefined) => (place === undefined ? elsewhere() : work(place));
  const commands = [vscode.commands.registerCommand(names.atCursor, async () => run(await placeAtCursor(analyses, surfaces)))];
  if (names.at !== undefined) {
    const at = async (...args: unknown[]) => run(await placeFromArguments(analyses, args));
    commands.push(vscode.commands.registerCommand(names.at, at));
  }
  return vscode.Disposable.from(...commands);
}

/** What a command says where there is nothing for it to work on. */
export function noFigure(): void {
  remark(vscode.l10n.t('No figure here: put the cursor on a highlighted figure or metric.'));
}

/** A word to the user that goes away by itself. */
export function remark(text: string): void {
  vscode.window.setStatusBarMessage(text, REMARK_MS);
}
