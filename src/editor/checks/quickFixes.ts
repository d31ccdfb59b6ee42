import * as vscode from 'vscode';
import { impliedText } from '../../core/checks/findingInWords';
import type { ReadFinding } from '../../core/checks/readFindings';
import { fileName } from '../../core/library/directory';
import { textOf, type Reading } from '../../core/library/reading';
import { COMMANDS } from '../commandIds';
import { rangeOf } from '../ranges';
import { sourceArguments } from '../sourcePlaces';
import { checkName, roleName } from '../words/findings';
import type { CopyArguments, IgnoreArguments, TurnOffArguments } from './checkArguments';
import type { Checks } from './checks';
import { DIAGNOSTIC_SOURCE } from './diagnostics';
import { otherPlaces, type OtherPlace } from './findingPlaces';
import { ignoreHomeOf } from './ignoreHome';

/** A menu of more is no menu: the Problems panel has all the places. */
const MOST_PLACES = 4;

/** What can be done about a figure that does not tie. */
export class FindingQuickFixes implements vscode.CodeActionProvider {
  static readonly kinds: vscode.CodeActionProviderMetadata = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  readonly #checks: Checks;

  constructor(checks: Checks) {
    this.#checks = checks;
  }

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics }: Pick<vscode.CodeActionContext, 'diagnostics'>,
  ): vscode.CodeAction[] {
    const outcome = this.#checks.current(document);
    const all = (outcome?.findings ?? []).flatMap(({ finding }) => {
      const figure = outcome?.reading.figures[finding.place];
      const place = figure && rangeOf(document, figure);
      if (outcome === undefined || place?.intersection(range) === undefined) return [];
      const isOurs = ({ source, code }: vscode.Diagnostic) => source === DIAGNOSTIC_SOURCE && code === finding.check;
      const actions = actionsFor(document, outcome.reading, finding);
      for (const action of actions)
        action.diagnostics = diagnostics.filter((known) => isOurs(known) && known.range.isEqual(place));
      return actions;
    });
    // Two findings at one figure have much in common.
    return all.filter(({ title }, at) => all.findIndex((other) => other.title === title) === at);
  }
}

function actionsFor(document: vscode.TextDocument, reading: Reading, finding: ReadFinding): vscode.CodeAction[] {
  const places = otherPlaces(document, reading, finding).slice(0, MOST_PLACES);
  return [
    ...places.map(goTo),
    ...computed(document, reading, finding),
    ...ignoring(document, reading, finding),
    ...turningOff(document, finding),
  ];
}

function goTo({ role, text, source, isElsewhere }: OtherPlace): vscode.CodeAction {
  const title = isElsewhere
    ? vscode.l10n.t('Go to “{0}” in {1}', text, fileName(source.file))
    : vscode.l10n.t('Go to “{0}” ({1})', text, roleName(role));
  return running(title, COMMANDS.openSource, sourceArguments(source));
}

/** What the others give, where that can stand in place of the figure. */
function computed(document: vscode.TextDocument, reading: Reading, finding: ReadFinding): vscode.CodeAction[] {
  const figure = reading.figures[finding.stated];
  const text = givesOneValue(finding) ? impliedText(finding, reading) : null;
  if (figure === undefined || text === null) return [];
  const copy: CopyArguments = [text];
  const actions = [running(vscode.l10n.t('Copy computed value {0}', text), COMMANDS.copyComputed, copy)];
  if (!finding.suspects.includes(finding.stated) || !isEditable(document)) return actions;
  const written = textOf(reading, figure);
  const replace = new vscode.CodeAction(vscode.l10n.t('Replace “{0}” by “{1}”', written, text), vscode.CodeActionKind.QuickFix);
  replace.edit = new vscode.WorkspaceEdit();
  replace.edit.replace(document.uri, rangeOf(document, figure), text);
  return [...actions, replace];
}

/** A share of an overfull whole may be anything less; what is out of step may be right. */
function givesOneValue({ relation: { type } }: ReadFinding): boolean {
  return type !== 'withinWhole' && type !== 'outOfStep' && type !== 'tooPrecise' && type !== 'broken';
}

function isEditable({ uri }: vscode.TextDocument): boolean {
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false;
}

function ignoring(document: vscode.TextDocument, reading: Reading, finding: ReadFinding): vscode.CodeAction[] {
  const figure = reading.figures[finding.place];
  if (figure === undefined || ignoreHomeOf(document.uri) === undefined) return [];
  const ignore: IgnoreArguments = [document.uri.toString(), figure.start, finding.check];
  return [running(vscode.l10n.t('Ignore this finding…'), COMMANDS.ignoreFinding, ignore)];
}

function turningOff({ uri }: vscode.TextDocument, { check }: ReadFinding): vscode.CodeAction[] {
  const argumentsFor = (scope: TurnOffArguments[2]): TurnOffArguments => [uri.toString(), check, scope];
  const name = checkName(check);
  const inFiling = vscode.l10n.t('Turn off the check “{0}” in this filing', name);
  const everywhere = vscode.l10n.t('Turn off the check “{0}” in this workspace', name);
  return [
    ...(ignoreHomeOf(uri) === undefined ? [] : [running(inFiling, COMMANDS.turnOffCheck, argumentsFor('filing'))]),
    running(everywhere, COMMANDS.turnOffCheck, argumentsFor('workspace')),
  ];
}

function running(title: string, command: string, given: readonly unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command, title, arguments: [...given] };
  return action;
}
