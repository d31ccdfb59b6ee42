import * as vscode from 'vscode';
import type { AnnotationChoice, AnnotationChoices } from '../annotationChoices';
import type { Candidacy } from '../../analysis/candidacy';
import type { Candidates } from '../candidates';
import { COMMANDS } from '../commandIds';
import { reasonInWords } from '../words/evidence';
import type { CommandContext } from './register';

/** The user's word on whether a document is a filing, and why Tickmark thinks what it thinks. */
export function registerAnnotationCommands(
  context: CommandContext,
  choices: AnnotationChoices,
  candidates: Candidates,
): vscode.Disposable {
  const { surfaces } = context;
  return vscode.Disposable.from(
    vscode.commands.registerCommand(COMMANDS.annotate, async () => {
      const { document } = surfaces;
      if (document !== undefined && candidates.isPossible(document)) await choices.set(document.uri, 'always');
    }),
    vscode.commands.registerCommand(COMMANDS.stopAnnotating, async () => {
      const { document } = surfaces;
      if (document !== undefined) await choices.set(document.uri, 'never');
    }),
    vscode.commands.registerCommand(COMMANDS.whyAnnotated, () => explainEvidence(context, choices, candidates)),
  );
}

async function explainEvidence(
  { analyses, surfaces }: CommandContext,
  choices: AnnotationChoices,
  candidates: Candidates,
): Promise<void> {
  const { document } = surfaces;
  if (document === undefined) return;
  await analyses.fresh(document);
  const evidence = analyses.evidence(document);
  const reasons = evidence?.reasons ?? [];
  const items = reasons.length > 0 ? reasons.map(reasonInWords) : [vscode.l10n.t('Nothing in it speaks for a financial filing')];
  const annotated = analyses.current(document) !== undefined;
  await vscode.window.showQuickPick(items, {
    title: verdict(annotated, choices.get(document.uri) ?? candidates.of(document)),
  });
}

function verdict(annotated: boolean, because: AnnotationChoice | Candidacy): string {
  switch (because) {
    case 'always':
    case 'insisted':
      return vscode.l10n.t('Annotated because you said so. What speaks for it being a filing:');
    case 'never':
      return vscode.l10n.t('Not annotated because you said so.');
    case 'no':
      return vscode.l10n.t(
        'Not annotated: its language is not in the setting “tickmark.languages”, or “tickmark.neverAnnotate” names it.',
      );
    case 'ifFiling':
      return annotated
        ? vscode.l10n.t('Annotated. What speaks for it being a filing:')
        : vscode.l10n.t('Not annotated. What speaks for it being a filing, too little:');
  }
}
