import * as vscode from 'vscode';
import type { DocumentAnalyses } from '../../analysis/documentAnalyses';
import type { ProvenanceStep, Span } from '../../core/filing';
import { textOf, type ReadFigure, type Reading } from '../../core/library/reading';
import { nameOf } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import type { FigurePlace } from '../figurePlaces';
import { rangeOf, showSpan } from '../ranges';
import { ruleInWords, stepInWords } from '../words/provenance';
import { registerForPlace, remark } from './register';

interface StepItem extends vscode.QuickPickItem {
  readonly span: Span | undefined;
}

/** "Why": the steps that led from the characters to the meaning, each with the place it was read from. */
export function registerExplainCommand(analyses: DocumentAnalyses): vscode.Disposable {
  return registerForPlace(analyses, { atCursor: COMMANDS.explain, at: COMMANDS.explainAt }, (place) => explain(analyses, place));
}

async function explain(analyses: DocumentAnalyses, { document, reading, target }: FigurePlace): Promise<void> {
  if (target.type === 'mention')
    return remark(vscode.l10n.t('This is a name: put the cursor on a figure to see how it was read.'));
  const steps = await analyses.explain(document, target.index);
  if (steps.length === 0) return remark(vscode.l10n.t('Nothing is recorded about how this figure was read.'));
  await showSteps(document, reading, target.figure, steps);
}

/** Moving through the list shows each place; Enter stays there, Escape comes back. */
async function showSteps(
  document: vscode.TextDocument,
  reading: Reading,
  figure: ReadFigure,
  steps: readonly ProvenanceStep[],
): Promise<void> {
  const written = textOf(reading, figure);
  const name = nameOf(reading, figure);
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  const before = editor?.selection;
  const items = steps.map((step) => itemFor(document, reading, step));
  const picked = await vscode.window.showQuickPick(items, {
    title: name === null ? vscode.l10n.t('Why: {0}', written) : vscode.l10n.t('Why: {0} – {1}', written, name),
    placeHolder: vscode.l10n.t('Choose a step to go to the place it was read from'),
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: (item: StepItem) => reveal(document, item.span),
  });
  if (picked?.span !== undefined) await showSpan(document, picked.span);
  else if (editor !== undefined && before !== undefined) select(editor, before);
}

function itemFor(document: vscode.TextDocument, reading: Reading, step: ProvenanceStep): StepItem {
  const { rule, span } = step;
  const line = span && document.positionAt(span.start).line + 1;
  const words = span && document.getText(rangeOf(document, span)).replace(/\s+/g, ' ').trim();
  return {
    label: stepInWords(step, reading),
    description: ruleInWords(rule),
    ...(words ? { detail: vscode.l10n.t('“{0}”, line {1}', words, line ?? 0) } : {}),
    span,
  };
}

function reveal(document: vscode.TextDocument, span: Span | undefined): void {
  const editor = vscode.window.visibleTextEditors.find((visible) => visible.document === document);
  if (editor === undefined || span === undefined) return;
  const range = rangeOf(document, span);
  select(editor, new vscode.Selection(range.start, range.end));
}

function select(editor: vscode.TextEditor, selection: vscode.Selection): void {
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
