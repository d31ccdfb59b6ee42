import { l10n } from 'vscode';
import type { BrokenPlace } from '../../core/library/brokenFacts';
import { brokenInWords } from '../words/brokenFacts';
import { line, type CardContent } from './cardContent';

/** The card of broken facts that are no figure: what they are tagged as, and which rules they break. */
export function brokenCardContent({ facts }: BrokenPlace): CardContent {
  const head = facts.flatMap(({ concept, problems }) => [
    concept === '' ? line(l10n.t('Fact without a name'), 'strong') : line(concept, 'strong'),
    ...problems.map((rule) => line(brokenInWords(rule))),
  ]);
  return { head, table: null, picture: [], foot: [] };
}
