import { l10n, MarkdownString, type Uri } from 'vscode';
import type { BrokenPlace } from '../../core/library/brokenFacts';
import type { Card } from '../../core/library/card';
import type { Placed } from '../../core/marks/anchors/findAnchors';
import type { FiscalYears } from '../words/periods';
import { brokenCardContent } from './brokenCardContent';
import { COMMANDS } from '../commandIds';
import { sourceArguments } from '../sourcePlaces';
import {
  cardContent,
  passageCardContent,
  type CardContent,
  type CardKnowledge,
  type CardTable,
  type Line,
  type Run,
  type TableSource,
} from './cardContent';
import { CARD_COMMANDS } from './cardCommands';
import { escapeMarkdown } from '../../core/escapeMarkdown';
import { seriesPicture } from './seriesPicture';

export interface CardContext extends CardKnowledge {
  readonly uri: Uri;
  readonly years: FiscalYears;
  readonly withPicture: boolean;
}

/** The card as the hover shows it. Every word in it is escaped. */
export function cardMarkdown(card: Card, { uri, years, withPicture, ...knowledge }: CardContext): MarkdownString {
  return contentMarkdown(cardContent(card, years, knowledge), { uri, start: card.span.start, withPicture });
}

/** The card of broken facts that are no figure. */
export function brokenMarkdown(place: BrokenPlace, uri: Uri): MarkdownString {
  return contentMarkdown(brokenCardContent(place), { uri, start: place.start, withPicture: false });
}

/** The card of words that somebody has marked. */
export function passageMarkdown(
  marks: readonly Placed[],
  { uri, start }: { readonly uri: Uri; readonly start: number },
): MarkdownString {
  return contentMarkdown(passageCardContent(marks), { uri, start, withPicture: false });
}

interface ContentContext {
  readonly uri: Uri;
  /** Of what the card is about. */
  readonly start: number;
  readonly withPicture: boolean;
}

function contentMarkdown(content: CardContent, { uri, start, withPicture }: ContentContext): MarkdownString {
  const inMarkdown = (line: Line) => lineInMarkdown(line, [uri.toString(), start]);
  const picture = withPicture && content.picture.length > 0 ? [seriesPicture(content.picture, l10n.t('Values over time'))] : [];
  const paragraphs = [
    lines(content.head.map(inMarkdown)),
    content.table === null ? '' : tableInMarkdown(content.table),
    lines([...picture, ...content.foot.map(inMarkdown)]),
  ];
  const markdown = new MarkdownString(paragraphs.filter(Boolean).join('\n\n'));
  markdown.isTrusted = { enabledCommands: [...Object.values(CARD_COMMANDS), COMMANDS.openSource] };
  return markdown;
}

/** Lines under each other without the space of a paragraph: the editor shows a card of some 250 pixels without scrolling. */
function lines(parts: readonly string[]): string {
  return parts.join('  \n');
}

function lineInMarkdown(line: Line, place: readonly [string, number]): string {
  return line.map((run) => runInMarkdown(run, place)).join('');
}

function runInMarkdown({ text, look, link }: Run, place: readonly [string, number]): string {
  const escaped = escapeMarkdown(text);
  if (link !== null) return `[${escaped}](command:${CARD_COMMANDS[link]}?${encodeURIComponent(JSON.stringify(place))})`;
  if (look === 'strong') return `**${escaped}**`;
  return look === 'emphasis' ? `*${escaped}*` : escaped;
}

function tableInMarkdown({ head, rows, sources }: CardTable): string {
  const hasSources = sources.length > 0;
  const withSource = (row: readonly string[], source: string) => (hasSources ? [...row.map(apart), source] : row.map(apart));
  return [
    withSource(head, ''),
    [...head.map((_, column) => (column === 0 ? ':--' : '--:')), ...(hasSources ? [':--'] : [])],
    ...rows.map((row, index) => withSource(row, sourceInMarkdown(sources[index] ?? null))),
  ]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function sourceInMarkdown(source: TableSource | null): string {
  if (source === null) return '';
  const place = encodeURIComponent(JSON.stringify(sourceArguments(source)));
  return `&emsp;[${escapeMarkdown(source.text)}](command:${COMMANDS.openSource}?${place})`;
}

/** The editor leaves no room between columns. */
function apart(cell: string, column: number): string {
  const escaped = escapeMarkdown(cell);
  return cell === '' || column === 0 ? escaped : `&emsp;${escaped}`;
}
