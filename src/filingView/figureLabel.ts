import { l10n } from 'vscode';
import type { BrokenPlace } from '../core/library/brokenFacts';
import type { Placed } from '../core/marks/anchors/findAnchors';
import type { ReadFigure, Reading } from '../core/library/reading';
import { nameOf } from '../core/library/subjects';
import type { Outcome } from '../editor/checks/outcome';
import { inFull } from '../editor/words/amounts';
import { brokenAloud, brokenPlaceInWords } from '../editor/words/brokenFacts';
import { findingSentence } from '../editor/words/findings';
import { lookName, markInWords } from '../editor/words/marks';
import { kindInWords } from '../editor/words/kinds';
import { periodName } from '../editor/words/periods';
import type { Marked } from './pageMarks';

/** What has come out for a figure, as far as that is known. */
export interface LabelKnowledge {
  /** Of checking the reading. */
  readonly outcome?: Outcome | undefined;
  /** Of a reviewer. */
  readonly marks?: readonly Placed[];
}

/** What a screen reader says for what is marked on the page. */
export function markLabel(reading: Reading, marked: Marked, { outcome, marks = [] }: LabelKnowledge = {}): string {
  if (marked.type === 'broken') return brokenPlaceInWords(marked.broken);
  const figure = figureLabel(reading, marked.figure);
  const said = marks.flatMap(({ mark, type }) => [markInWords(mark), ...(type === 'stale' ? [lookName('stale')] : [])]);
  return [figure, ...rulesOf(marked.broken), ...findingsAt(reading, marked.index, outcome), ...said].join(', ');
}

function rulesOf(broken: BrokenPlace | null): string[] {
  return broken?.facts.flatMap(({ problems }) => problems.map(brokenAloud)) ?? [];
}

function findingsAt(reading: Reading, index: number, outcome: Outcome | undefined): string[] {
  const here = outcome?.findings.filter(({ finding }) => finding.place === index) ?? [];
  return here.map(({ finding }) => l10n.t('does not tie: {0}', findingSentence(finding, reading)));
}

/** `Total net revenue, Q3 2024, CNY 4,370,200,000` */
function figureLabel(reading: Reading, figure: ReadFigure): string {
  const name = nameOf(reading, figure) ?? l10n.t('Unnamed figure');
  const period = figure.period === null ? null : periodName(figure.period, reading.profile);
  return [name, kindInWords(figure.kind, figure.basis), period, inFull(figure)].filter((part) => part !== null).join(', ');
}
