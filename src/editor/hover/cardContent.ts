import { l10n } from 'vscode';
import type { Card, CardRow, PicturePoint } from '../../core/library/card';
import type { ReadFigure } from '../../core/library/reading';
import type { RecordPlace } from '../../core/library/record';
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
import type { Placed } from '../../core/marks/anchors/findAnchors';
import { markLines } from '../words/marks';
import type { FigureTies } from '../checks/checks';
import { brokenInWords } from '../words/brokenFacts';
import { supportInWords } from '../words/findings';
import { contradictionInWords, tagInWords } from '../words/tags';
import type { CardLink } from './cardLinks';
import { historyTable } from './historyTable';
import { hedged, kindInWords } from '../words/kinds';
import { nameInBothLanguages } from '../words/names';
import { periodInWords, periodName, type FiscalYears } from '../words/periods';

/** The card in words, before anything is escaped or drawn: the hover makes Markdown of it, the Filing View elements. */
export interface CardContent {
  /** The answer: what it is, and how much. */
  readonly head: readonly Line[];
  readonly table: CardTable | null;
  /** Three points or more, in order of time; else empty. */
  readonly picture: readonly PicturePoint[];
  /** Whether a change agrees with its levels, the definition, links. */
  readonly foot: readonly Line[];
}

/** Pieces of text that follow each other. */
export type Line = readonly Run[];

export interface Run {
  readonly text: string;
  readonly look: 'plain' | 'strong' | 'emphasis';
  /** Where a click on it leads; null for text. */
  readonly link: CardLink | null;
}

/** The first column holds names, the others numbers. */
export interface CardTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** For each row the place its value stands at; empty where all are of the filing at hand. */
  readonly sources: readonly (TableSource | null)[];
}

/** A place of some filing that a row leads to. */
export interface TableSource {
  readonly text: string;
  /** URI of the file, and the place in its canonical text. */
  readonly file: string;
  readonly place: RecordPlace;
}

/** What is known of the card's figure from elsewhere than its filing. */
export interface CardKnowledge {
  /** Whether it ties. */
  readonly ties?: FigureTies | undefined;
  /** What reviewers have left beside it, and beside words that it stands in. */
  readonly marks?: readonly Placed[];
}

export function cardContent(card: Card, years: FiscalYears, { ties, marks = [] }: CardKnowledge = {}): CardContent {
  const broken = card.problems.map((rule) => line(brokenInWords(rule)));
  const head = [headline(card, years), valueLine(card), tagLine(card), contradictionLine(card, years), ...broken];
  const foot = [...marks.flatMap(reviewLines), ...tieLines(ties), agreementLine(card, ties), definitionLine(card), links(card)];
  const table = card.history === null ? seriesTable(card, years) : historyTable(card.history, years);
  return { head: head.filter(hasWords), table, picture: card.picture, foot: foot.filter(hasWords) };
}

function reviewLines(placed: Placed): Line[] {
  return markLines(placed).map((words) => line(words));
}

/** The card of words that somebody has marked and that are no figure. */
export function passageCardContent(marks: readonly Placed[]): CardContent {
  return { head: marks.flatMap(reviewLines), table: null, picture: [], foot: [] };
}

function hasWords(line: Line): boolean {
  return line.length > 0;
}

/** A line of one text. */
export function line(text: string, look: Run['look'] = 'plain'): Line {
  return [run(text, look)];
}

const SEPARATOR = ' · ';

function run(text: string, look: Run['look'] = 'plain', link: CardLink | null = null): Run {
  return { text, look, link };
}

/** Where {@link around} puts the words that stand out. No text has it. */
const PLACE = '\0';

/** A sentence in which some words stand out, wherever the language puts them. */
function around(sentence: (words: string) => string, words: string): Run[] {
  const [before = '', after = ''] = sentence(PLACE).split(PLACE);
  return [run(before), run(words, 'strong'), run(after)].filter(({ text }) => text !== '');
}

function joined(first: Line, rest: readonly (string | null)[]): Line {
  return [...first, ...rest.flatMap((words) => (words === null || words === '' ? [] : [run(SEPARATOR + words)]))];
}

/** **Total net revenue** · Q3 2024 (Jul 1 – Sep 30, 2024) · change, year over year */
function headline({ name, readerName, partOf, figure }: Card, years: FiscalYears): Line {
  const shown = name ?? l10n.t('Unnamed figure');
  const title = around((words) => nameInBothLanguages(words, readerName), shown);
  if (figure === null) return title;
  const part = partOf === null ? null : l10n.t('part of {0}', nameInBothLanguages(partOf.name, partOf.readerName));
  const period = figure.period === null ? l10n.t('no period stated') : periodInWords(figure.period, years);
  return joined(title, [part, kindInWords(figure.kind, figure.basis), period]);
}

/** **CNY 4,370,200,000** · 4.37 billion Chinese yuan, as stated to the nearest 0.1 million */
function valueLine({ figure }: Card): Line {
  if (figure === null) return [run(l10n.t('No figure of it in this filing.'))];
  const value = around((words) => hedged(figure.bound, words), fullValue(figure));
  const unsure = figure.ambiguous ? l10n.t('it is not certain how the number is to be read') : null;
  return joined(value, [wordsAndAccuracy(figure), unsure]);
}

/**
 * Tagged us-gaap:Revenues · us-gaap:ProductMember; of a number that is tagged more than once, the innermost. Of a concept that the
 * catalogue does not know, with what the filer calls it.
 */
function tagLine({ figure, filerLabel }: Card): Line {
  const tag = figure?.tags[0];
  if (tag === undefined) return [];
  return joined([run(tagInWords(tag))], [filerLabel === null ? null : l10n.t('labelled “{0}”', filerLabel)]);
}

/** ✗ The text reads CNY 4,307,200,000, the tag says CNY 4,370,200,000 */
function contradictionLine({ figure }: Card, years: FiscalYears): Line {
  if (figure === null) return [];
  const [said] = figure.tags.flatMap((tag) => contradictionInWords(figure, tag, years) ?? []);
  return said === undefined ? [] : [run(said)];
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

/** The card's own period is the head, with the unit; below it the others, newest first, each against it. */
function seriesTable({ rows }: Card, years: FiscalYears): CardTable | null {
  const own = rows.find(({ when }) => when === 'own');
  const others = rows.filter((row) => row !== own);
  const shown = own ?? others[0];
  if (shown === undefined || others.length === 0) return null;
  const scale = columnScale(rows.map(({ figure }) => figure));
  const unit = columnUnit(shown.figure, scale);
  const head =
    own === undefined
      ? ['', unit, '', '']
      : [rowName(own, years), `${unit} ${inColumn(own.figure, scale)}`, l10n.t('change'), ''];
  return {
    head,
    rows: others.map((row) => [rowName(row, years), inColumn(row.figure, scale), ...changeCells(row, scale)]),
    sources: [],
  };
}

function rowName({ figure: { period, kind } }: CardRow, years: FiscalYears): string {
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
  return stated.agrees ? ' ✓' : ` ✗ ${l10n.t('stated: {0}', fullValue(stated.figure))}`;
}

/** ✗ with what does not tie, a sentence each; else ✓ with the checks that speak for the figure. */
function tieLines(ties: FigureTies | undefined): Line[] {
  if (ties === undefined) return [];
  const supported = supportInWords(ties.support);
  return [...ties.findings.map((sentence) => line(`✗ ${sentence}`)), supported === '' ? [] : line(supported)];
}

/** ✓ +12.2 % agrees with 55.2 million and 49.2 million. What does not, the checks say, which weigh more than these two. */
function agreementLine({ agreement }: Card, ties: FigureTies | undefined): Line {
  if (agreement === null || (ties !== undefined && !agreement.agrees)) return [];
  const { agrees, implied, stated, current, prior } = agreement;
  const [now, before, said] = [inShort(current), inShort(prior), fullValue(stated)];
  if (agrees) return [run(l10n.t('✓ {0} agrees with {1} and {2}', said, now, before))];
  const given = stated.unit === 'pure' ? impliedRatio(stated, implied) : signed(implied, Math.max(0, stated.decimals));
  return [run(l10n.t('✗ {0} is stated, but {1} and {2} give {3}', said, now, before, given))];
}

function impliedRatio({ notation }: ReadFigure, implied: number): string {
  return notation === 'percent' ? percent(implied) : points(implied);
}

function definitionLine({ definition }: Card): Line {
  return definition === null ? [] : [run(definition.firstSentence, 'emphasis')];
}

/** Definition · 14 other places · History · Why · Copy */
function links(card: Card): Line {
  const parts: Run[] = [];
  const add = (words: string, link: CardLink) => {
    if (parts.length > 0) parts.push(run(SEPARATOR));
    parts.push(run(words, 'plain', link));
  };
  if (card.definition !== null) add(l10n.t('Definition'), 'definition');
  if (card.others > 0) {
    add(card.others === 1 ? l10n.t('1 other place') : l10n.t('{0} other places', card.others), 'occurrences');
  }
  if (card.subject !== undefined && card.figure !== null) add(l10n.t('History'), 'history');
  if (card.figure !== null && card.span.start === card.figure.start) {
    add(l10n.t('Why'), 'explain');
    add(l10n.t('Copy value'), 'copyValue');
  }
  return parts;
}
