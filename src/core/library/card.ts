import { endOf, formatPeriod } from '../calendar';
import type { Span } from '../filing';
import { agreementOf, agreementsAbout, type Agreement } from './agreement';
import { changeBetween, type Change } from './change';
import { brokenPlaceAt, type BrokenRule } from './brokenFacts';
import { definitionFor, firstSentence, type DefinitionOf } from './definitions';
import { filerLabelOf, type FilerLabels } from './filerLabels';
import type { History } from './history';
import type { MetricEntry, ReadFigure, Reading } from './reading';
import { mainSeries, seriesOf, seriesWith, type Point, type Series } from './series';
import { nameOf, occurrencesOf, readerNameOf, spanOf, subjectOf, type Subject, type Target } from './subjects';

/** What a reader is told of a figure or a mention, before anyone chose words or colours for it. */
export interface Card {
  /** The place the card is about. */
  readonly span: Span;
  readonly subject: Subject | undefined;
  /** As {@link nameOf} has it. */
  readonly name: string | null;
  /** The metric's name in the reader's own language, where that is another. */
  readonly readerName: string | null;
  /** The metric that this is a part of. */
  readonly partOf: Pick<MetricEntry, 'name' | 'readerName'> | null;
  /** The figure itself; on a mention the metric's latest one. Null for a mention of a metric without figures. */
  readonly figure: ReadFigure | null;
  /** Index of {@link figure}; -1 with none. */
  readonly index: number;
  /** Newest first, the card's own period among them; empty when there is nothing to compare with. */
  readonly rows: readonly CardRow[];
  /** For a picture: three points or more, in order of time; else empty. */
  readonly picture: readonly PicturePoint[];
  /** For a change: whether it is what its two levels give. */
  readonly agreement: AgreementLine | null;
  readonly definition: CardDefinition | null;
  /** What the filer calls the concept that the figure is tagged as, where the catalogue does not know it. */
  readonly filerLabel: string | null;
  /** Rules of XBRL that the figure's facts break. */
  readonly problems: readonly BrokenRule[];
  /** The same across filings, where these say more than this one; {@link rows} are then not needed. */
  readonly history: History | null;
  /** How many other places of the filing are about the same. */
  readonly others: number;
}

export interface CardRow {
  readonly figure: ReadFigure;
  readonly index: number;
  /** `own`: the card's period · `earlier`: {@link change} led from here to the card's period · `later`: it led on to here. */
  readonly when: 'own' | 'earlier' | 'later';
  readonly change: Change | null;
  /** What the filing itself says of this change, and whether that is what the values give. */
  readonly stated: { readonly figure: ReadFigure; readonly agrees: boolean } | null;
}

export interface PicturePoint {
  readonly value: number;
  readonly end: string;
  readonly own: boolean;
  readonly forecast: boolean;
}

/** An agreement with the figures themselves in place of their indices. */
export interface AgreementLine {
  readonly agrees: boolean;
  readonly implied: number;
  readonly stated: ReadFigure;
  readonly current: ReadFigure;
  readonly prior: ReadFigure;
}

export interface CardDefinition {
  readonly firstSentence: string;
  /** Null when the words are the catalogue's. */
  readonly place: Span | null;
}

/** The card stays small: more periods than this belong into a chart. */
const MOST_ROWS = 5;
const FEWEST_FOR_PICTURE = 3;

const NO_LABELS: FilerLabels = new Map();

/** What is known beside the filing itself. */
export interface CardContext {
  /** What the files beside the filing call its concepts. */
  readonly labels?: FilerLabels | undefined;
  readonly history?: History | undefined;
}

/** Everything the card says about a figure or a mention. */
export function cardFor(reading: Reading, target: Target, { labels = NO_LABELS, history }: CardContext = {}): Card {
  const subject = subjectOf(target);
  const own = target.type === 'figure' ? target.index : undefined;
  const series = subject === undefined ? [] : seriesOf(reading, subject, own);
  const shown = (own === undefined ? undefined : seriesWith(series, own)) ?? seriesBeside(reading, series, own);
  const index = own ?? latestLevel(shown)?.leading ?? -1;
  const figure = reading.figures[index] ?? null;
  const names = target.type === 'mention' ? { metric: target.mention.metric, label: null } : target.figure;
  const filerLabel = target.type === 'figure' ? filerLabelOf(target.figure, labels) : null;
  return {
    span: spanOf(target),
    subject,
    name: nameOf(reading, names, filerLabel),
    readerName: readerNameOf(reading, names),
    partOf: partOf(reading, figure),
    figure,
    index,
    rows: rowsOf(reading, shown, index),
    picture: history ? pictureOfHistory(history) : pictureOf(reading, shown, index),
    agreement: agreementLine(reading, own),
    definition: definitionOf(reading, definitionFor(reading, target)),
    filerLabel,
    problems: problemsOf(reading, target),
    history: history ?? null,
    others: subject === undefined ? 0 : otherPlaces(reading, subject, target),
  };
}

function problemsOf({ broken }: Reading, target: Target): BrokenRule[] {
  const place = target.type === 'figure' ? brokenPlaceAt(broken, target.figure.start) : undefined;
  return place?.facts.flatMap(({ problems }) => problems) ?? [];
}

/** A change or a share is no point of a series; the levels it was computed from, or those of its metric, are what to show. */
function seriesBeside(reading: Reading, series: readonly Series[], own: number | undefined): Series | undefined {
  const compares = own === undefined ? null : reading.figures[own]?.compares;
  const level = compares?.current ?? compares?.prior ?? -1;
  return seriesWith(series, level) ?? mainSeries(reading, series);
}

function partOf(reading: Reading, figure: ReadFigure | null): MetricEntry | null {
  const metric = figure?.partOf ?? null;
  return metric === null ? null : (reading.metrics.get(metric) ?? null);
}

function latestLevel(series: Series | undefined): Point | undefined {
  return series?.points.filter(({ forecast }) => !forecast).at(-1) ?? series?.points.at(-1);
}

function rowsOf(reading: Reading, series: Series | undefined, own: number): CardRow[] {
  const figure = reading.figures[own];
  if (series === undefined || figure === undefined) return [];
  if (series.points.length < 2 && series.points[0]?.figures.includes(own) === true) return [];
  const centre = series.points.find(({ figures }) => figures.includes(own)) ?? pointBeside(series, figure);
  // A change has its own line about the two levels: the rows need not say it again.
  const agreements = centre === undefined || figure.kind === 'change' ? [] : agreementsAbout(reading, centre.figures);
  const rows = nearestPoints(series.points, figure).flatMap((point) => rowOf(reading, point, centre, agreements) ?? []);
  return rows.reverse();
}

/** The point that a change or a share is about: the one it was computed from, or that of its period. */
function pointBeside({ points }: Series, { compares, period }: ReadFigure): Point | undefined {
  const current = points.find(({ figures }) => figures.includes(compares?.current ?? -1));
  return current ?? points.find((point) => period !== null && formatPeriod(point.period) === formatPeriod(period));
}

/** The points nearest in time to the figure's own period, in order of time. */
function nearestPoints(points: readonly Point[], figure: ReadFigure): readonly Point[] {
  const end = figure.period === null ? '' : endOf(figure.period);
  const after = points.findIndex(({ period }) => endOf(period) > end);
  const last = Math.min(points.length, Math.max(MOST_ROWS, (after < 0 ? points.length : after) + 1));
  return points.slice(Math.max(0, last - MOST_ROWS), last);
}

function rowOf(reading: Reading, point: Point, centre: Point | undefined, agreements: readonly Agreement[]): CardRow | undefined {
  const figure = reading.figures[point.leading];
  const base = centre && reading.figures[centre.leading];
  if (figure === undefined) return undefined;
  const row = { figure, index: point.leading, stated: null };
  if (base === undefined || centre === undefined) return { ...row, when: 'earlier', change: null };
  if (point === centre) return { ...row, when: 'own', change: null };
  const later = endOf(point.period) > endOf(centre.period) || (point.forecast && !centre.forecast);
  const change = later ? changeBetween(figure, base) : changeBetween(base, figure);
  return { ...row, when: later ? 'later' : 'earlier', change, stated: statedBetween(reading, agreements, point) };
}

/** What the filing says of the change between the card's point, which all the agreements are about, and another one. */
function statedBetween(reading: Reading, agreements: readonly Agreement[], { figures }: Point): CardRow['stated'] {
  const here = new Set(figures);
  const about = agreements.find(({ current, prior }) => here.has(current) || here.has(prior));
  const figure = about && reading.figures[about.stated];
  return figure === undefined ? null : { figure, agrees: about?.agrees === true };
}

function pictureOf(reading: Reading, series: Series | undefined, own: number): PicturePoint[] {
  if (series === undefined || series.points.length < FEWEST_FOR_PICTURE) return [];
  return series.points.flatMap(({ leading, figures, period, forecast }) => {
    const value = reading.figures[leading]?.value;
    return value === undefined ? [] : [{ value, end: endOf(period), own: figures.includes(own), forecast }];
  });
}

function pictureOfHistory({ points, own }: History): PicturePoint[] {
  if (points.length < FEWEST_FOR_PICTURE) return [];
  return points.map(({ point: { value, period, forecast } }, at) => ({ value, end: endOf(period), own: at === own, forecast }));
}

function agreementLine(reading: Reading, own: number | undefined): AgreementLine | null {
  const agreement = own === undefined ? undefined : agreementOf(reading, own);
  if (agreement === undefined) return null;
  const [stated, current, prior] = [agreement.stated, agreement.current, agreement.prior].map((index) => reading.figures[index]);
  if (!stated || !current || !prior) return null;
  return { agrees: agreement.agrees, implied: agreement.implied, stated, current, prior };
}

function definitionOf(reading: Reading, definition: DefinitionOf | undefined): CardDefinition | null {
  if (definition === undefined) return null;
  if (definition.type === 'catalogue') return { firstSentence: firstSentence(definition.entry.definition), place: null };
  const { span } = definition.definition;
  return { firstSentence: firstSentence(reading.text.slice(span.start, span.end)), place: span };
}

function otherPlaces(reading: Reading, subject: Subject, target: Target): number {
  const { figures, mentions } = occurrencesOf(reading, subject);
  const own = spanOf(target);
  const isOther = (span: Span) => span.start !== own.start;
  return figures.filter((index) => isOther(reading.figures[index] ?? own)).length + mentions.filter(isOther).length;
}
