import * as vscode from 'vscode';
import type { ProvenanceStep, Span } from '../../core/filing';
import { brokenPlaceAt, type BrokenPlace } from '../../core/library/brokenFacts';
import type { FilingProblems } from '../../core/library/filingProblems';
import { textOf, type ReadFigure, type Reading } from '../../core/library/reading';
import { nameOf } from '../../core/library/subjects';
import { COMMANDS } from '../commandIds';
import type { FigurePlace } from '../figurePlaces';
import { rangeOf } from '../ranges';
import type { Surfaces } from '../surfaces/surfaces';
import { brokenInWords, filingProblemInWords, problemCountInWords } from '../words/brokenFacts';
import { ruleInWords, stepInWords } from '../words/provenance';
import { contradictionInWords, tagInWords } from '../words/tags';
import { noFigure, registerForPlace, remark, type CommandContext } from './register';

interface StepItem extends vscode.QuickPickItem {
  readonly span: Span | undefined;
}

/**
 * "Why": how the filer tagged the figure, and the steps that led from the characters to the meaning, each with its place; then the
 * rules that the filing breaks, which is all that is shown where there is no figure.
 */
export function registerExplainCommand(context: CommandContext): vscode.Disposable {
  const names = { atCursor: COMMANDS.explain, at: COMMANDS.explainAt };
  return registerForPlace(
    context,
    names,
    (place) => explain(context, place),
    () => explainFiling(context),
  );
}

/** Where there is no figure: what is broken there, and in the whole filing. */
async function explainFiling({ analyses, surfaces }: CommandContext): Promise<void> {
  const { active } = surfaces;
  const reading = active && (await analyses.fresh(active.document));
  if (active === undefined || reading === undefined) return noFigure();
  const problems = await analyses.problems(active.document);
  const place = brokenPlaceAt(reading.broken, active.selection?.start ?? -1);
  const items = [...brokenItems(place), ...problemItems(problems)];
  if (items.length === 0) return noFigure();
  await showItems(surfaces, active.document, problemCountInWords(problems), items);
}

async function explain({ analyses, surfaces }: CommandContext, { document, reading, target }: FigurePlace): Promise<void> {
  if (target.type === 'mention')
    return remark(vscode.l10n.t('This is a name: put the cursor on a figure to see how it was read.'));
  const { figure, index } = target;
  const [steps, problems] = await Promise.all([analyses.explain(document, index), analyses.problems(document)]);
  const items = [
    ...brokenItems(brokenPlaceAt(reading.broken, figure.start)),
    ...tagItems(reading, figure),
    ...steps.map((step) => itemFor(document, reading, step)),
    ...problemItems(problems),
  ];
  if (items.length === 0) return remark(vscode.l10n.t('Nothing is recorded about how this figure was read.'));
  await showItems(surfaces, document, titleFor(reading, figure), items);
}

/** Moving through the list shows each place; Enter stays there, Escape comes back. */
async function showItems(
  surfaces: Surfaces,
  document: vscode.TextDocument,
  title: string,
  items: readonly StepItem[],
): Promise<void> {
  const surface = surfaces.showing(document.uri);
  const before = surface?.selection ?? null;
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('Choose a step to go to the place it was read from'),
    matchOnDescription: true,
    matchOnDetail: true,
    onDidSelectItem: ({ span }: StepItem) => span && surface?.select(span),
  });
  if (picked?.span !== undefined) await surfaces.show(document, picked.span);
  else if (before !== null) surface?.select(before);
}

function titleFor(reading: Reading, figure: ReadFigure): string {
  const written = textOf(reading, figure);
  const name = nameOf(reading, figure);
  return name === null ? vscode.l10n.t('Why: {0}', written) : vscode.l10n.t('Why: {0} – {1}', written, name);
}

function tagItems({ profile }: Reading, figure: ReadFigure): StepItem[] {
  return figure.tags.map((tag) => {
    const contradiction = contradictionInWords(figure, tag, profile);
    const { start, end } = figure;
    return { label: tagInWords(tag), ...(contradiction === null ? {} : { detail: contradiction }), span: { start, end } };
  });
}

function brokenItems(place: BrokenPlace | undefined): StepItem[] {
  if (place === undefined) return [];
  const { start, end } = place;
  return place.facts.flatMap(({ concept, problems }) =>
    problems.map((rule) => ({ label: brokenInWords(rule), description: concept, span: { start, end } })),
  );
}

/** What is wrong in the whole filing, under a line of its own. */
function problemItems(problems: FilingProblems): StepItem[] {
  if (problems.count === 0) return [];
  const items = problems.first.map((problem): StepItem => {
    const { about, sentence } = filingProblemInWords(problem);
    return { label: sentence, description: about, span: problem.span ?? undefined };
  });
  return [{ label: problemCountInWords(problems), kind: vscode.QuickPickItemKind.Separator, span: undefined }, ...items];
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
