import { l10n } from 'vscode';
import type { Review } from '../core/marks/review';
import type { Outcome } from '../editor/checks/outcome';
import { checkName, findingSentence, tallyInWords } from '../editor/words/findings';
import type { FilingProblems } from '../core/library/filingProblems';
import { markLines } from '../editor/words/marks';
import { filingProblemInWords, problemCountInWords } from '../editor/words/brokenFacts';
import type { InspectionSection } from './protocol';

/** What is known of the filing as a whole, for the inspector while nothing is selected. */
export function overviewOf(problems: FilingProblems, outcome?: Outcome, review?: Review): InspectionSection[] {
  return [...markedWords(review), ...tieOut(outcome), ...brokenRules(problems)];
}

/** Words that reviewers have marked: they have no card of their own on the page. */
function markedWords(review: Review | undefined): InspectionSection[] {
  const entries = (review?.passages ?? []).map((placed) => {
    return { term: placed.mark.anchor.quote.slice(0, LONGEST), text: markLines(placed).join('\n'), isName: false };
  });
  return entries.length === 0 ? [] : [{ id: 'review', title: l10n.t('Review'), entries }];
}

/** As much of words as says which they are. */
const LONGEST = 60;

/** What does not tie. */
function tieOut(outcome: Outcome | undefined): InspectionSection[] {
  if (outcome === undefined || outcome.checked.reached.length === 0) return [];
  const { reading, findings } = outcome;
  const entries = findings.map(({ finding }) => {
    return { term: checkName(finding.check), text: findingSentence(finding, reading), isName: false };
  });
  return [{ id: 'ties', title: tallyInWords(outcome), entries }];
}

function brokenRules(problems: FilingProblems): InspectionSection[] {
  const { count, first } = problems;
  if (count === 0) return [];
  const entries = first.map((problem) => {
    const { about, sentence } = filingProblemInWords(problem);
    return { term: about === '' ? l10n.t('Filing') : about, text: sentence, isName: false };
  });
  const more = { term: '', text: l10n.t('and {0} more', count - first.length), isName: false };
  return [{ id: 'problems', title: problemCountInWords(problems), entries: count > first.length ? [...entries, more] : entries }];
}
