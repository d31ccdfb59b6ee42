import * as vscode from 'vscode';
import type { AnalysisClient } from '../../analysis/analysisClient';
import type { IgnoreAnswer } from '../../analysis/schemas/workspace';
import { problemInWords } from '../../core/catalogue/workspace/problemInWords';
import type { Ignored } from '../../core/checks/addIgnore';
import type { CheckId } from '../../core/checks/model';
import { textOf, type ReadFigure, type Reading } from '../../core/library/reading';
import { formatPeriod } from '../../core/calendar';
import { COMMANDS } from '../commandIds';
import { turnOffCheck } from '../settings';
import { writeInto, type Written } from '../workspaceCatalogue/fileWriter';
import { findingSentence } from '../words/findings';
import { ignoreArguments, turnOffArguments } from './checkArguments';
import type { Checks } from './checks';
import { ignoreHomeOf, type IgnoreHome } from './ignoreHome';

/** What is needed to write down what is not to be told any more. */
export interface IgnoreServices {
  readonly checks: Checks;
  readonly client: AnalysisClient;
  /** Takes in what has been written. */
  readonly catalogue: { refresh(): Promise<void> };
}

/** Ignores one finding, with a reason, or turns a check off. */
export function registerIgnoreCommands(services: IgnoreServices): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.ignoreFinding, async (...args: unknown[]) => {
      const checked = ignoreArguments.safeParse(args);
      if (checked.success) await ignoreFinding(services, checked.data);
    }),
    vscode.commands.registerCommand(COMMANDS.turnOffCheck, async (...args: unknown[]) => {
      const checked = turnOffArguments.safeParse(args);
      if (!checked.success) return;
      const [uri, check, scope] = checked.data;
      if (scope === 'workspace') return turnOffCheck(check);
      const home = ignoreHomeOf(vscode.Uri.parse(uri, true));
      if (home !== undefined) await write(services, home, { type: 'check', file: home.file, check });
    }),
  );
}

async function ignoreFinding(
  services: IgnoreServices,
  [uri, offset, check, given]: readonly [string, number, CheckId, string?],
): Promise<void> {
  const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri);
  const home = document && ignoreHomeOf(document.uri);
  const outcome = document && services.checks.current(document);
  if (home === undefined || outcome === undefined) return;
  const { reading, findings } = outcome;
  const shown = findings.find(({ finding }) => finding.check === check && reading.figures[finding.place]?.start === offset);
  const figure = shown && reading.figures[shown.finding.place];
  if (figure === undefined || shown === undefined) return;
  const reason = given ?? (await askForReason(findingSentence(shown.finding, reading)));
  if (reason === undefined || reason.trim() === '') return;
  const entry = { file: home.file, check, ...figureInEntry(reading, figure), reason: reason.trim() };
  await write(services, home, { type: 'finding', entry });
}

/** By what the figure is found again in a filing in which it has moved. */
function figureInEntry(reading: Reading, figure: ReadFigure) {
  const { metric, period } = figure;
  return {
    text: textOf(reading, figure).replace(/\s+/g, ' '),
    ...(metric === null ? {} : { metric }),
    ...(period === null ? {} : { period: formatPeriod(period) }),
  };
}

async function askForReason(sentence: string): Promise<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Ignore This Finding'),
    prompt: sentence,
    placeHolder: vscode.l10n.t('Why is it no mistake?'),
    validateInput: (text) => (text.trim() === '' ? vscode.l10n.t('Say why: without a reason nothing is ignored.') : undefined),
  });
}

async function write({ client, catalogue }: IgnoreServices, { ignoreFile }: IgnoreHome, ignored: Ignored): Promise<void> {
  const written = await writeInto<IgnoreAnswer>(ignoreFile, (text) => client.ignore(text, ignored));
  await catalogue.refresh();
  // The command has ended, whether or not somebody reads what is said of it.
  void tell(written, ignoreFile);
}

/** That it is done is seen in the filing. */
async function tell(written: Written<IgnoreAnswer>, file: vscode.Uri): Promise<void> {
  if (written.type === 'written') return;
  const words =
    written.type === 'broken'
      ? vscode.l10n.t(
          'Nothing was written, because .tickmark/ignore.json has a mistake. {0}',
          problemInWords(written.problem, vscode.l10n),
        )
      : vscode.l10n.t('Tickmark could not write to .tickmark/ignore.json.');
  const openFile = vscode.l10n.t('Open File');
  if ((await vscode.window.showWarningMessage(words, openFile)) === openFile) await vscode.window.showTextDocument(file);
}
