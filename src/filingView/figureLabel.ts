import { l10n } from 'vscode';
import type { BrokenPlace } from '../core/library/brokenFacts';
import type { ReadFigure, Reading } from '../core/library/reading';
import { nameOf } from '../core/library/subjects';
import { inFull } from '../editor/words/amounts';
import { brokenAloud, brokenPlaceInWords } from '../editor/words/brokenFacts';
import { kindInWords } from '../editor/words/kinds';
import { periodName } from '../editor/words/periods';
import type { Marked } from './pageMarks';

/** What a screen reader says for what is marked on the page. */
export function markLabel(reading: Reading, marked: Marked): string {
  if (marked.type === 'broken') return brokenPlaceInWords(marked.broken);
  return [figureLabel(reading, marked.figure), ...rulesOf(marked.broken)].join(', ');
}

function rulesOf(broken: BrokenPlace | null): string[] {
  return broken?.facts.flatMap(({ problems }) => problems.map(brokenAloud)) ?? [];
}

/** `Total net revenue, Q3 2024, CNY 4,370,200,000` */
function figureLabel(reading: Reading, figure: ReadFigure): string {
  const name = nameOf(reading, figure) ?? l10n.t('Unnamed figure');
  const period = figure.period === null ? null : periodName(figure.period, reading.profile);
  return [name, kindInWords(figure.kind, figure.basis), period, inFull(figure)].filter((part) => part !== null).join(', ');
}
