import { l10n, MarkdownString, type Uri } from 'vscode';
import type { Card, CardRow } from '../../core/library/card';
import type { ReadFigure } from '../../core/library/reading';
import { COMMANDS } from '../commandIds';
import {
  absoluteInColumn,
  accuracy,
  changeInWords,
  columnScale,
  columnUnit,
  type ColumnScale,
  inColumn,
  inFull,
  inShort,
  inWords,
  percent,
  points,
  signed,
} from '../words/amounts';
import { hedged, kindInWords } from '../words/kinds';
import { nameInBothLanguages } from '../words/names';
import { periodInWords, periodName, type FiscalYears } from '../words/periods';
import { contradictionInWords, tagInWords } from '../words/tags';
import { escapeMarkdown } from './escape';
import { seriesPicture } from './seriesPicture';

export interface CardContext {
  readonly uri: Uri;
  readonly years: FiscalYears;
  readonly withPicture: boolean;
}

/** The only commands a link in the card can run. */
const ENABLED_COMMANDS = [COMMANDS.goToDefinitionAt, COMMANDS.showOccurrencesAt, COMMANDS.explainAt, COMMANDS.copyValueAt];

/** The card as the hover shows it. Every word that comes from the filing is escaped. */
export function cardMarkdown(card: Card, context: CardContext): MarkdownString {
  const paragraphs = [
    lines([headline(card, context), valueLine(card), tagLine(card), contradictionLine(card, context)]),
    seriesTable(card, context),
    lines([pictureLine(card, context), agreementLine(card), definitionLine(card), links(card, context)]),
  ];
  const markdown = new MarkdownString(paragraphs.filter(Boolean).join('\n\n'));
  markdown.isTrusted = { enabledCommands: ENABLED_COMMANDS };
  return markdown;
}

/** Lines under each other without the space of a paragraph: the editor shows a card of some 250 pixels without scrolling. */
function lines(parts: readonly string[]): string {
  return parts.filter(Boolean).join('  \n');
}

/** **Total net revenue** · Q3 2024 (Jul 1 – Sep 30, 2024) · change, year over year */
function headline({ name, readerName, partOf, figure }: Card, { years }: CardContext): string {
  const title = nameInBothLanguages(`**${escapeMarkdown(name ?? l10n.t('Unnamed figure'))}**`, escapedOrNull(readerName));
  if (figure === null) return title;
  const part =
    partOf === null ? null : l10n.t('part of {0}', escapeMarkdown(nameInBothLanguages(partOf.name, partOf.readerName)));
  const period = figure.period === null ? l10n.t('no period stated') : periodInWords(figure.period, years);
  return [title, part, kindInWords(figure.kind, figure.basis), period].filter((words) => words !== null).join(' · ');
}

function escapedOrNull(text: string | null): string | null {
  return text === null ? null : escapeMarkdown(text);
}

/** **CNY 4,370,200,000** · 4.37 billion Chinese yuan, as stated to the nearest 0.1 million */
function valueLine({ figure }: Card): string {
  if (figure === null) return l10n.t('No figure of it in this filing.');
  const value = hedged(figure.bound, `**${escapeMarkdown(fullValue(figure))}**`);
  const unsure = figure.ambiguous ? l10n.t('it is not certain how the number is to be read') : '';
  return [value, wordsAndAccuracy(figure), unsure].filter((part) => part !== '').join(' · ');
}

/** Tagged us-gaap:Revenues · us-gaap:ProductMember; of a number that is tagged more than once, the innermost. */
function tagLine({ figure }: Card): string {
  const tag = figure?.tags[0];
  return tag === undefined ? '' : escapeMarkdown(tagInWords(tag));
}

/** ✗ The text reads CNY 4,307,200,000, the tag says CNY 4,370,200,000 */
function contradictionLine({ figure }: Card, { years }: CardContext): string {
  if (figure === null) return '';
  const [said] = figure.tags.flatMap((tag) => contradictionInWords(figure, tag, years) ?? []);
  return said === undefined ? '' : escapeMarkdown(said);
}

function wordsAndAccuracy(figure: ReadFigure): string {
  const words = inWords(figure);
  const stated = accuracy(figure);
  if (stated === null) return words ?? '';
  return words === null ? l10n.t('as stated {0}', stated) : l10n.t('{0}, as stated {1}', words, stated);
}

/** A change shows its direction. */
function fullValue(figure: ReadFigure): string {
  const text = inFull(figure);
  return figure.kind === 'change' && figure.value > 0 ? `+${text}` : text;
}

function pictureLine({ picture }: Card, { withPicture }: CardContext): string {
  return withPicture && picture.length > 0 ? seriesPicture(picture, l10n.t('Values over time')) : '';
}

/** The card's own period is the head, with the unit; below it the others, newest first, each against it. */
function seriesTable({ rows }: Card, context: CardContext): string {
  const own = rows.find(({ when }) => when === 'own');
  const others = rows.filter((row) => row !== own);
  const shown = own ?? others[0];
  if (shown === undefined || others.length === 0) return '';
  const scale = columnScale(rows.map(({ figure }) => figure));
  const unit = escapeMarkdown(columnUnit(shown.figure, scale));
  const head =
    own === undefined
      ? ['', unit, '', '']
      : [rowName(own, context), `${unit} ${inColumn(own.figure, scale)}`, l10n.t('change'), ''];
  const body = others.map((row) => [rowName(row, context), inColumn(row.figure, scale), ...changeCells(row, scale)]);
  return [head.map(apart), [':--', '--:', '--:', '--:'], ...body.map((row) => row.map(apart))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function rowName({ figure: { period, kind } }: CardRow, { years }: CardContext): string {
  const name = period === null ? '' : periodName(period, years);
  return kind === 'forecast' ? l10n.t('{0} (forecast)', name) : name;
}

/** Percent and amount; a later period says "then", because the change led from the card's period to that one. */
function changeCells({ change, figure, when, stated }: CardRow, scale: ColumnScale): string[] {
  if (change === null) return ['', ''];
  const words = changeInWords(change, figure);
  const amount = figure.unit === 'pure' ? '' : absoluteInColumn(change, scale);
  const led = when === 'later' ? l10n.t('then {0}', words) : words;
  return [`${led}${statedInWords(stated)}`, amount];
}

/** ✓ where the filing states the same change, ✗ with what it states where that is another. */
function statedInWords(stated: CardRow['stated']): string {
  if (stated === null) return '';
  return stated.agrees ? ' ✓' : ` ✗ ${escapeMarkdown(l10n.t('stated: {0}', fullValue(stated.figure)))}`;
}

/** The editor leaves no room between columns. */
function apart(cell: string, column: number): string {
  return cell === '' || column === 0 ? cell : `&emsp;${cell}`;
}

/** ✓ +12.2 % agrees with 55.2 million and 49.2 million */
function agreementLine({ agreement }: Card): string {
  if (agreement === null) return '';
  const { agrees, implied, stated, current, prior } = agreement;
  const [now, before] = [escapeMarkdown(inShort(current)), escapeMarkdown(inShort(prior))];
  const said = escapeMarkdown(fullValue(stated));
  if (agrees) return l10n.t('✓ {0} agrees with {1} and {2}', said, now, before);
  const given = stated.unit === 'pure' ? impliedRatio(stated, implied) : signed(implied, Math.max(0, stated.decimals));
  return l10n.t('✗ {0} is stated, but {1} and {2} give {3}', said, now, before, escapeMarkdown(given));
}

function impliedRatio({ notation }: ReadFigure, implied: number): string {
  return notation === 'percent' ? percent(implied) : points(implied);
}

function definitionLine({ definition }: Card): string {
  if (definition === null) return '';
  return `*${escapeMarkdown(definition.firstSentence)}*`;
}

/** Definition · 14 mentions · Why · Copy */
function links(card: Card, { uri }: CardContext): string {
  const at = [uri.toString(), card.span.start];
  const link = (words: string, command: string) => `[${words}](command:${command}?${encodeURIComponent(JSON.stringify(at))})`;
  const parts: string[] = [];
  if (card.definition !== null) parts.push(link(l10n.t('Definition'), COMMANDS.goToDefinitionAt));
  if (card.others > 0) {
    const words = card.others === 1 ? l10n.t('1 other place') : l10n.t('{0} other places', card.others);
    parts.push(link(words, COMMANDS.showOccurrencesAt));
  }
  if (card.figure !== null && card.span.start === card.figure.start) {
    parts.push(link(l10n.t('Why'), COMMANDS.explainAt), link(l10n.t('Copy value'), COMMANDS.copyValueAt));
  }
  return parts.join(' · ');
}
