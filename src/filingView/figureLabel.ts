import { l10n } from 'vscode';
import type { ReadFigure, Reading } from '../core/library/reading';
import { nameOf } from '../core/library/subjects';
import { inFull } from '../editor/words/amounts';
import { kindInWords } from '../editor/words/kinds';
import { periodName } from '../editor/words/periods';

/** What a screen reader says for a figure: `Total net revenue, Q3 2024, CNY 4,370,200,000`. */
export function figureLabel(reading: Reading, figure: ReadFigure): string {
  const name = nameOf(reading, figure) ?? l10n.t('Unnamed figure');
  const period = figure.period === null ? null : periodName(figure.period, reading.profile);
  return [name, kindInWords(figure.kind, figure.basis), period, inFull(figure)].filter((part) => part !== null).join(', ');
}
