import * as vscode from 'vscode';
import { latestOf, type Group } from '../../core/library/grouping';
import { textOf, type ReadFigure, type Reading } from '../../core/library/reading';
import { type MarkLook } from '../../core/marks/looks';
import { progressOf, type Review } from '../../core/marks/review';
import { nameOf, readerNameOf, tidied } from '../../core/library/subjects';
import type { FigureKind, Period } from '../../core/filing';
import { COMMANDS } from '../commandIds';
import type { PlaceArguments } from '../figurePlaces';
import { changeInWords, inShort } from '../words/amounts';
import { kindInWords, kindName } from '../words/kinds';
import { lookName, MARK_SIGNS, progressInWords } from '../words/marks';
import { nameInBothLanguages } from '../words/names';
import { periodName } from '../words/periods';
import type { FigureNode, GroupNode } from './nodes';

/** How the nodes of the tree look. */

const KIND_ICONS: Readonly<Record<FigureKind, string>> = {
  level: 'symbol-numeric',
  change: 'arrow-swap',
  share: 'pie-chart',
  forecast: 'telescope',
};

/** As lists mark what has a warning. */
const UNTIED_ICON = () => new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));

/** What has come out for the figures. */
export interface GroupKnowledge {
  /** Figures that do not tie. */
  readonly untied: ReadonlySet<number>;
  readonly review: Review | undefined;
}

export function groupItem(
  { id, group, reading }: GroupNode,
  expanded: boolean,
  { untied, review }: GroupKnowledge,
): vscode.TreeItem {
  const { Expanded, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(groupName(group, reading), expanded ? Expanded : Collapsed);
  item.id = id;
  const progress = progressInGroup(group, review);
  const description = groupDescription(group, reading);
  // “3 of 8” says already that there are 8.
  const isSaid = progress !== '' && description === String(group.figures.length);
  const about = [progress, isSaid ? '' : description].filter(Boolean).join(' · ');
  const count = group.figures.filter((index) => untied.has(index)).length;
  item.description = [count > 0 ? `✗ ${count}` : '', about].filter(Boolean).join(' · ');
  if (count > 0) item.accessibilityInformation = { label: [groupName(group, reading), untiedInWords(count), about].join(', ') };
  // In a narrow side bar the description ends before the second name.
  const readerName = readerNameOfGroup(group, reading);
  if (readerName !== null) item.tooltip = nameInBothLanguages(groupName(group, reading), readerName);
  item.contextValue = group.of.by === 'metric' && group.of.subject !== null ? 'metric' : 'group';
  return item;
}

/** What has come out for one figure. */
export interface FigureKnowledge {
  readonly isUntied: boolean;
  /** Of its mark; undefined where it has none. */
  readonly look: MarkLook | undefined;
}

export function figureItem(
  { id, parent, figure }: FigureNode,
  document: vscode.TextDocument,
  { isUntied, look }: FigureKnowledge,
): vscode.TreeItem {
  const { reading, group } = parent;
  const written = writtenAs(reading, figure);
  const item = new vscode.TreeItem(figureName(reading, figure, group));
  item.id = id;
  const sign = look === undefined ? [] : [MARK_SIGNS[look]];
  item.description = [...sign, figureDescription(reading, figure, group, written)].join(' ');
  item.iconPath = isUntied ? UNTIED_ICON() : new vscode.ThemeIcon(KIND_ICONS[figure.kind]);
  const aloud = [...(isUntied ? [vscode.l10n.t('does not tie')] : []), ...(look === undefined ? [] : [lookName(look)])];
  if (aloud.length > 0) item.accessibilityInformation = { label: spoken(item, aloud) };
  item.contextValue = 'figure';
  item.command = {
    command: COMMANDS.revealFigure,
    title: vscode.l10n.t('Show in the Document'),
    arguments: placeOf(document, figure),
  };
  return item;
}

/** An icon or a sign says nothing aloud. */
function spoken({ label, description }: vscode.TreeItem, aloud: readonly string[]): string {
  const name = typeof label === 'string' ? label : (label?.label ?? '');
  return [name, typeof description === 'string' ? description : '', ...aloud].join(', ');
}

function untiedInWords(count: number): string {
  return count === 1 ? vscode.l10n.t('1 figure does not tie') : vscode.l10n.t('{0} figures do not tie', count);
}

/** `3 of 8`: how many figures in it have been reviewed, once the review has begun. */
function progressInGroup({ figures }: Group, review: Review | undefined): string {
  return review === undefined || review.looks.size === 0 ? '' : progressInWords(progressOf(review, figures));
}

/** What a figure can be found by: its name in both languages, value as written, period and kind. Lower case. */
export function searchText(reading: Reading, figure: ReadFigure): string {
  const { metric, label, period, kind, basis } = figure;
  const names = [nameOf(reading, figure), readerNameOf(reading, figure), label, metric];
  const parts = [...names, writtenAs(reading, figure), periodText(reading, period)];
  return [...parts, kindInWords(kind, basis)].join(' ').toLowerCase();
}

export function placeOf(document: vscode.TextDocument, figure: ReadFigure): PlaceArguments {
  return [document.uri.toString(), figure.start];
}

function groupName({ of }: Group, reading: Reading): string {
  switch (of.by) {
    case 'metric':
      return of.name ?? vscode.l10n.t('Unnamed');
    case 'period':
      return of.period === null ? vscode.l10n.t('No period') : periodText(reading, of.period);
    case 'section':
      return of.path.at(-1) ?? vscode.l10n.t('Before the first heading');
    case 'kind':
      return kindName(of.kind);
  }
}

/** A metric shows its latest value, how it moved, and its name in the reader's language; anything else, how much there is. */
function groupDescription(group: Group, reading: Reading): string {
  return [latestInShort(group, reading), readerNameOfGroup(group, reading)].filter((part) => part !== null).join(' · ');
}

function latestInShort({ of, figures }: Group, reading: Reading): string {
  const latest = of.by === 'metric' && of.subject !== null ? latestOf(reading, of.subject) : undefined;
  const figure = latest && reading.figures[latest.index];
  if (latest === undefined || figure === undefined) return String(figures.length);
  const value = inShort(figure);
  return latest.change === null ? value : `${value} · ${changeInWords(latest.change, figure)}`;
}

function readerNameOfGroup({ of }: Group, reading: Reading): string | null {
  return of.by === 'metric' && of.subject?.type === 'metric' ? readerNameOf(reading, { metric: of.subject.id }) : null;
}

/** Under its metric a figure goes by its period; elsewhere by its metric. */
function figureName(reading: Reading, figure: ReadFigure, { of }: Group): string {
  if (of.by === 'metric') return periodText(reading, figure.period);
  return nameOf(reading, figure) ?? vscode.l10n.t('Unnamed');
}

function figureDescription(reading: Reading, figure: ReadFigure, { of }: Group, written: string): string {
  const kind = of.by === 'kind' ? null : kindInWords(figure.kind, figure.basis);
  const period = of.by === 'metric' || of.by === 'period' || figure.period === null ? null : periodText(reading, figure.period);
  return [written, kind, period].filter((part) => part !== null).join(' · ');
}

function periodText({ profile }: Reading, period: Period | null): string {
  return period === null ? vscode.l10n.t('No period') : periodName(period, profile);
}

function writtenAs(reading: Reading, figure: ReadFigure): string {
  return tidied(textOf(reading, figure)).replaceAll('\\', '');
}
