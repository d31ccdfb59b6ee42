import { l10n } from 'vscode';
import type { BrokenPlace, BrokenRule } from '../../core/library/brokenFacts';
import type { FilingProblem, FilingProblems } from '../../core/library/filingProblems';
import { xbrlProblemInWords } from '../../core/xbrl/problemInWords';

/** Facts that break rules of XBRL, in the language of the editor. Names are the filing's, as plain text. */

/** `✗ Broken: The text does not fit its format: “about 50”.` */
export function brokenInWords(rule: BrokenRule): string {
  return l10n.t('✗ Broken: {0}', xbrlProblemInWords(rule, l10n));
}

/** What a screen reader says: `hm:Orders, broken: The text does not fit its format: “about 50”.` */
export function brokenPlaceInWords({ facts }: BrokenPlace): string {
  return facts.map(({ concept, problems }) => [concept, ...problems.map(brokenAloud)].join(', ')).join('; ');
}

/** Without the sign, which is no word. */
export function brokenAloud(rule: BrokenRule): string {
  return l10n.t('broken: {0}', xbrlProblemInWords(rule, l10n));
}

/** `This filing breaks 3 rules of inline XBRL` */
export function problemCountInWords({ count }: FilingProblems): string {
  return count === 1
    ? l10n.t('This filing breaks 1 rule of inline XBRL')
    : l10n.t('This filing breaks {0} rules of inline XBRL', count);
}

/** What is wrong, and with what: the name of a concept or a file, empty for the document as a whole. */
export function filingProblemInWords(problem: FilingProblem): { readonly about: string; readonly sentence: string } {
  const { concept, file } = problem;
  const about = file === null ? (concept ?? '') : l10n.t('{0}, line {1}', file.name, file.line);
  return { about, sentence: xbrlProblemInWords(problem, l10n) };
}
