import * as vscode from 'vscode';
import type { ReadFigure } from '../../core/library/reading';
import { COMMANDS } from '../commandIds';
import { copy } from '../commands/copyCommands';
import { remark } from '../commands/register';
import type { Surfaces } from '../surfaces/surfaces';
import { copyArguments } from './checkArguments';
import type { Checks } from './checks';

/** Moves through what does not tie, in whatever shows the filing, and copies what should stand there. */
export function registerFindingCommands(checks: Checks, surfaces: Surfaces): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.nextFinding, () => move(checks, surfaces, after)),
    vscode.commands.registerCommand(COMMANDS.previousFinding, () => move(checks, surfaces, before)),
    vscode.commands.registerCommand(COMMANDS.copyComputed, async (...args: unknown[]) => {
      const checked = copyArguments.safeParse(args);
      if (checked.success) await copy(checked.data[0]);
    }),
  );
}

type Step = (figures: readonly ReadFigure[], offset: number) => ReadFigure | undefined;

/** Goes round at the ends. */
const after: Step = (figures, offset) => figures.find(({ start }) => start > offset) ?? figures[0];
const before: Step = (figures, offset) => figures.findLast(({ start }) => start < offset) ?? figures.at(-1);

function move(checks: Checks, { active }: Surfaces, step: Step): void {
  const outcome = active && checks.current(active.document);
  if (active === undefined || outcome === undefined) return remark(vscode.l10n.t('Nothing has been checked here.'));
  const figures = [...outcome.untied].sort((a, b) => a - b).flatMap((index) => outcome.reading.figures[index] ?? []);
  const figure = step(figures, active.selection?.start ?? -1);
  if (figure === undefined) return remark(vscode.l10n.t('Everything that could be checked ties.'));
  active.select(figure);
}
