import * as vscode from 'vscode';
import { plainDigits } from '../../core/library/arithmetic';
import { spanOf } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import { copy, copyAsJson } from '../commands/copyCommands';
import { goToDefinition } from '../commands/navigationCommands';
import type { CommandContext } from '../commands/register';
import { placeFromArguments } from '../figurePlaces';
import { changeSetting } from '../settings';
import type { ActiveFiling } from './activeFiling';
import type { FigureNode, Node } from './nodes';
import { placeOf } from './treeItems';

/** What can be done from the view: cut and sort it, and work with a figure in it. */
export function registerFiguresCommands(context: CommandContext, filing: ActiveFiling): vscode.Disposable {
  const { analyses, surfaces } = context;
  return vscode.Disposable.from(
    ...registerViewOptions(),
    vscode.commands.registerCommand(COMMANDS.revealFigure, async (...args: unknown[]) => {
      const place = await placeFromArguments(analyses, args);
      if (place !== undefined) await surfaces.show(place.document, spanOf(place.target), { preserveFocus: true });
    }),
    registerForNode(COMMANDS.treeCopyValue, filing, ({ figure }) => copy(plainDigits(figure.decimal))),
    registerForNode(COMMANDS.treeCopyJson, filing, ({ index }, document) => copyAsJson(analyses, document, index)),
    registerForNode(COMMANDS.treeGoToDefinition, filing, async ({ figure }, document) => {
      const place = await placeFromArguments(analyses, placeOf(document, figure));
      if (place !== undefined) await goToDefinition(context, place);
    }),
  );
}

function registerViewOptions(): vscode.Disposable[] {
  const groupings = {
    [COMMANDS.groupByMetric]: 'metric',
    [COMMANDS.groupByPeriod]: 'period',
    [COMMANDS.groupBySection]: 'section',
    [COMMANDS.groupByKind]: 'kind',
  } as const;
  const sortings = {
    [COMMANDS.sortByPlace]: 'place',
    [COMMANDS.sortByName]: 'name',
    [COMMANDS.sortByValue]: 'value',
  } as const;
  return [
    ...Object.entries(groupings).map(([command, grouping]) => {
      return vscode.commands.registerCommand(command, () => changeSetting('figuresView.groupBy', grouping));
    }),
    ...Object.entries(sortings).map(([command, sorting]) => {
      return vscode.commands.registerCommand(command, () => changeSetting('figuresView.sortBy', sorting));
    }),
  ];
}

/** A command of a figure's context menu: the editor passes the node itself. */
function registerForNode(
  command: string,
  filing: ActiveFiling,
  work: (node: FigureNode, document: vscode.TextDocument) => Promise<void>,
): vscode.Disposable {
  return vscode.commands.registerCommand(command, async (node?: Node) => {
    if (node?.type === 'figure' && filing.document !== undefined) await work(node, filing.document);
  });
}
