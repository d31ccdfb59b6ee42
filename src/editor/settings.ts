import * as vscode from 'vscode';
import * as z from 'zod/mini';
import { EDGAR_LANGUAGE } from '../analysis/documentFormat';
import { fileOf } from '../analysis/readingUri';
import { checkIds, type CheckId } from '../core/checks/model';
import { defaultSettings, severities } from '../core/checks/settings';
import { GROUPINGS, SORTINGS } from '../core/library/grouping';
import { LIBRARY_GROUPINGS } from '../core/library/treeNodes';

/** The settings as the features read them. A value that does not fit counts as not set; the settings editor marks it. */

const SECTION = 'tickmark';

/** Folders of tools, not of people. */
const LIBRARY_EXCLUDE = ['**/node_modules/**', '**/bower_components/**', '**/.git/**', '**/.venv/**', '**/.vscode-test/**'];

const schemas = {
  languages: z.array(z.string()),
  alwaysAnnotate: z.array(z.string()),
  neverAnnotate: z.array(z.string()),
  // Any tags: the core alone knows the languages, and its words are no part of the editor's bundle.
  filingLanguages: z.array(z.string()),
  'highlights.enabled': z.boolean(),
  'highlights.kinds': z.array(z.enum(['level', 'change', 'share', 'forecast', 'mention'])),
  'highlights.overviewRuler': z.boolean(),
  'highlights.changeDirection': z.boolean(),
  'hover.enabled': z.boolean(),
  'hover.picture': z.boolean(),
  'statusBar.enabled': z.boolean(),
  'checks.enabled': z.boolean(),
  // What is not named is as usual.
  'checks.severity': z.partialRecord(z.enum(checkIds), z.enum([...severities, 'off'])),
  'library.enabled': z.boolean(),
  'library.include': z.array(z.string()),
  'library.exclude': z.array(z.string()),
  'library.maxFiles': z.int().check(z.gte(1), z.lte(20_000)),
  'figuresView.groupBy': z.enum(GROUPINGS),
  'figuresView.sortBy': z.enum(SORTINGS),
  'figuresView.followCursor': z.boolean(),
  'libraryView.groupBy': z.enum(LIBRARY_GROUPINGS),
  'review.author': z.string(),
} as const;

const defaults: { readonly [Name in SettingName]: Setting<Name> } = {
  languages: ['plaintext', 'markdown', EDGAR_LANGUAGE],
  alwaysAnnotate: [],
  neverAnnotate: [],
  filingLanguages: [],
  'highlights.enabled': true,
  'highlights.kinds': ['level', 'change', 'share', 'forecast', 'mention'],
  'highlights.overviewRuler': true,
  'highlights.changeDirection': false,
  'hover.enabled': true,
  'hover.picture': true,
  'statusBar.enabled': true,
  'checks.enabled': true,
  'checks.severity': defaultSettings,
  'library.enabled': true,
  'library.include': ['**/*.{txt,text,md,markdown,htm,html,xhtml,xht}'],
  'library.exclude': LIBRARY_EXCLUDE,
  'library.maxFiles': 2000,
  'figuresView.groupBy': 'metric',
  'figuresView.sortBy': 'place',
  'figuresView.followCursor': true,
  'libraryView.groupBy': 'company',
  'review.author': '',
};

export type SettingName = keyof typeof schemas;
export type Setting<Name extends SettingName> = z.infer<(typeof schemas)[Name]>;

/** What can be highlighted: the kinds of figures, and metrics' names. */
export type HighlightKind = Setting<'highlights.kinds'>[number];

/** As it holds for a document; for a Reading View that is what holds for its file. */
export function setting<Name extends SettingName>(name: Name, document?: vscode.Uri): Setting<Name> {
  const configuration = vscode.workspace.getConfiguration(SECTION, document && fileOf(document));
  const checked = schemas[name].safeParse(configuration.get(name));
  return checked.success ? (checked.data as Setting<Name>) : defaults[name];
}

/** Changes a setting where the user has set it already, else for the user. */
export async function changeSetting<Name extends SettingName>(name: Name, value: Setting<Name>): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const inspected = configuration.inspect(name);
  const target =
    inspected?.workspaceValue === undefined ? vscode.ConfigurationTarget.Global : vscode.ConfigurationTarget.Workspace;
  await configuration.update(name, value, target);
}

/** Turns a check off in the workspace; for the user where no workspace is open. */
export async function turnOffCheck(check: CheckId): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const isWorkspace = vscode.workspace.workspaceFolders !== undefined;
  const inspected = configuration.inspect<object>('checks.severity');
  const known = isWorkspace ? inspected?.workspaceValue : inspected?.globalValue;
  await configuration.update('checks.severity', { ...known, [check]: 'off' }, isWorkspace ? Workspace : Global);
}

/** Tells when one of some settings changed. */
export function onDidChangeSetting(names: readonly SettingName[], listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`))) listener();
  });
}
