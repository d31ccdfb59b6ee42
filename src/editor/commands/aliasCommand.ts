import * as vscode from 'vscode';
import type { AnalysisClient } from '../../analysis/analysisClient';
import type { AliasAnswer } from '../../analysis/schemas/workspace';
import { fileOf } from '../../analysis/readingUri';
import { metricGroups } from '../../core/catalogue/choices';
import type { Alias } from '../../core/catalogue/workspace/addAlias';
import { problemInWords } from '../../core/catalogue/workspace/problemInWords';
import { aliasLanguage, wordsForAlias } from '../../core/library/aliasWords';
import type { MetricEntry, Reading } from '../../core/library/reading';
import { COMMANDS } from '../commandIds';
import { groupInWords } from '../words/metricGroups';
import { nameInBothLanguages } from '../words/names';
import { writeAlias } from '../workspaceCatalogue/aliasWriter';
import type { Written } from '../workspaceCatalogue/fileWriter';
import { metricsFileOf } from '../workspaceCatalogue/folderFiles';
import type { WorkspaceCatalogue } from '../workspaceCatalogue/workspaceCatalogue';
import { remark, type CommandContext } from './register';

/** "Add Selection as Alias of Metric…": what is selected, or what the figure at the cursor is called, becomes a name of a metric. */
export function registerAliasCommand(
  context: CommandContext,
  client: AnalysisClient,
  catalogue: WorkspaceCatalogue,
): vscode.Disposable {
  return vscode.commands.registerCommand(COMMANDS.addAlias, () => addAlias(context, client, catalogue));
}

async function addAlias({ analyses, surfaces }: CommandContext, client: AnalysisClient, catalogue: WorkspaceCatalogue) {
  const { active } = surfaces;
  const reading = active && (await analyses.fresh(active.document));
  const selection = active?.selection ?? null;
  const label = reading && selection && wordsForAlias(reading, selection);
  if (active === undefined || !reading || !label)
    return remark(
      vscode.l10n.t('Select the words that name a metric, or put the cursor on a figure that has a name of its own.'),
    );
  const folder = vscode.workspace.getWorkspaceFolder(fileOf(active.document.uri));
  if (folder === undefined) return void tellNoFolder();
  const chosen = await chooseAlias(client, reading, label);
  if (chosen === undefined) return;
  const file = metricsFileOf(folder);
  const written = await writeAlias(client, file, chosen);
  await catalogue.refresh();
  // The command has ended, whether or not somebody reads what is said of it.
  void tell(written, file, chosen);
}

async function chooseAlias(client: AnalysisClient, reading: Reading, label: string): Promise<Alias | undefined> {
  const list = client.listMetrics(reading.profile.language);
  const items: Promise<vscode.QuickPickItem[]> = list.then((listed) => metricItems(listed?.metrics ?? []));
  const metric = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Add “{0}” as a Name of…', label),
    placeHolder: vscode.l10n.t('The metric that these words name'),
    matchOnDescription: true,
  });
  const id = metric?.description;
  if (id === undefined) return undefined;
  const language = aliasLanguage(label, reading.profile.language) ?? (await chooseLanguage((await list)?.languages ?? [], label));
  return language === undefined ? undefined : { metric: id, language, label };
}

/** By group, as the catalogue has them. */
function metricItems(metrics: readonly MetricEntry[]): vscode.QuickPickItem[] {
  return metricGroups.flatMap((group) => {
    const items = metrics
      .filter((metric) => metric.group === group)
      .map(({ id, name, readerName }): vscode.QuickPickItem => {
        return { label: nameInBothLanguages(name, readerName), description: id };
      });
    const heading = { label: groupInWords(group), kind: vscode.QuickPickItemKind.Separator };
    return items.length === 0 ? [] : [heading, ...items];
  });
}

async function chooseLanguage(tags: readonly string[], label: string): Promise<string | undefined> {
  const names = new Intl.DisplayNames(vscode.env.language, { type: 'language' });
  const items = tags.map((tag) => ({ label: names.of(tag) ?? tag, description: tag }));
  const title = vscode.l10n.t('Language of “{0}”', label);
  const picked = await vscode.window.showQuickPick(items, { title });
  return picked?.description;
}

async function tellNoFolder(): Promise<void> {
  const openFolder = vscode.l10n.t('Open Folder…');
  const words = vscode.l10n.t(
    'Names of metrics are kept in .tickmark/metrics.json of the workspace folder that the filing is in, and this filing is in none: open its folder first.',
  );
  if ((await vscode.window.showInformationMessage(words, openFolder)) === openFolder)
    await vscode.commands.executeCommand('workbench.action.files.openFolder');
}

/** That it is done is seen in the filing. */
async function tell(written: Written<AliasAnswer>, file: vscode.Uri, { label }: Alias): Promise<void> {
  switch (written.type) {
    case 'written':
      return;
    case 'known':
      return remark(vscode.l10n.t('“{0}” is a name of this metric already.', label));
    case 'failed':
      return offerFile(vscode.l10n.t('Tickmark could not write to .tickmark/metrics.json.'), file);
    case 'broken':
      return offerFile(
        vscode.l10n.t(
          'Nothing was written, because .tickmark/metrics.json has a mistake. {0}',
          problemInWords(written.problem, vscode.l10n),
        ),
        file,
      );
    case 'refused':
      return offerFile(refusalInWords(written.problem), file);
  }
}

function refusalInWords(problem: Extract<AliasAnswer, { type: 'refused' }>['problem']): string {
  const [label = '', owner = ''] = problem.values;
  return problem.code === 'labelTaken'
    ? vscode.l10n.t('“{0}” is a name of {1} already, and no two metrics share one. Nothing was written.', label, owner)
    : vscode.l10n.t('Nothing was written. {0}', problemInWords(problem, vscode.l10n));
}

async function offerFile(words: string, file: vscode.Uri): Promise<void> {
  const openFile = vscode.l10n.t('Open File');
  if ((await vscode.window.showWarningMessage(words, openFile)) === openFile) await vscode.window.showTextDocument(file);
}
