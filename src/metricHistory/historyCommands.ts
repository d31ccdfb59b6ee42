import * as vscode from 'vscode';
import type { ReadFigure } from '../core/library/reading';
import { subjectOf, subjectOfFigure, type Subject } from '../core/library/subjects';
import { COMMANDS } from '../editor/commandIds';
import { noFigure, registerForPlace, remark, type CommandContext } from '../editor/commands/register';
import type { ActiveFiling } from '../editor/figuresView/activeFiling';
import type { Node } from '../editor/figuresView/nodes';
import type { FiscalYears } from '../editor/words/periods';
import type { HistoryChoice } from './historyModel';
import type { MetricHistory } from './metricHistory';
import { sortsOf } from './periodSorts';

const NO_CHOICE: HistoryChoice = { sort: null, unit: null, look: null };

/** Shows the history of what is at the cursor, of what a link names, or of a node of the tree. */
export function registerHistoryCommands(
  context: CommandContext,
  filing: ActiveFiling,
  history: MetricHistory,
): vscode.Disposable {
  const show = ({ uri }: vscode.TextDocument, entity: string | null, subject: Subject | null | undefined, choice = NO_CHOICE) => {
    if (!subject) return remark(vscode.l10n.t('This figure has no name by which others could be found.'));
    history.show({ question: { file: uri.toString(), entity, subjects: [subject] }, choice });
  };
  const names = { atCursor: COMMANDS.showHistory, at: COMMANDS.showHistoryAt };
  return vscode.Disposable.from(
    registerForPlace(context, names, ({ document, reading, target }) => {
      if (target.type === 'mention') show(document, null, subjectOf(target));
      else show(document, target.figure.entity, subjectOf(target), choiceFor(target.figure, reading.profile));
    }),
    vscode.commands.registerCommand(COMMANDS.treeShowHistory, (node?: Node) => {
      if (node === undefined || filing.document === undefined) return noFigure();
      if (node.type === 'group') {
        if (node.group.of.by === 'metric') show(filing.document, null, node.group.of.subject);
        return;
      }
      if (node.type !== 'figure') return;
      const { figure, parent } = node;
      show(filing.document, figure.entity, subjectOfFigure(figure), choiceFor(figure, parent.reading.profile));
    }),
  );
}

/** What the figure itself is a point of. */
function choiceFor({ period, unit, kind }: ReadFigure, years: FiscalYears): HistoryChoice {
  const sort = period === null ? null : (sortsOf(period, years)[0] ?? null);
  return { sort, unit: kind === 'level' || kind === 'forecast' ? unit : null, look: null };
}
