import { endOf } from '../calendar';
import type { Basis, Period, Span } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { PhraseTrie } from '../recognition/phrases';
import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import { placePeriod } from './calendarPlaces';
import type { Surroundings } from './model';
import { readTerms, type Terms } from './tableCaptions';
import type { ReadCell, ReadRow } from './tableShape';
import type { SubjectReader, Topic } from './subjects';

/** What a column's head says of the numbers below it. */
export interface Column {
  readonly terms: Terms;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** levels, changes, shares, numbers that are no figures (notes), or words that say when. */
  readonly holds: 'levels' | 'changes' | 'shares' | 'nothing' | 'periods';
  /** "of which level 1": of the column to its left, and of its period. */
  readonly isPortion: boolean;
  readonly basis: Basis | null;
  /** The words at the head; null where there are none. */
  readonly head: Span | null;
  /** What the head names, for tables whose rows are periods. */
  readonly topic: Topic | undefined;
}

export const plainColumn = (terms: Terms): Column => ({
  terms,
  period: null,
  periodSpan: null,
  holds: 'levels',
  isPortion: false,
  basis: null,
  head: null,
  topic: undefined,
});

/** Recognises words that do not stand together in the text (a head over several rows), so without offsets into it. */
export type PhraseReader = (text: string) => Recognised;

/**
 * The columns under a group of head rows. A head cell covers the columns up to the next one of its row when the rows below
 * divide it further; what stands above each other is read as one phrase ("Three months ended September 30," over "2024").
 */
export function readColumns(
  heads: readonly ReadRow[],
  columnCount: number,
  captions: Terms,
  surroundings: Surroundings,
  lexicon: Lexicon,
  subjects: SubjectReader,
  text: string,
  readPhrase: PhraseReader,
): Column[] {
  const covers = heads.map((head) => coverOf(head, columnCount));
  const stacks = Array.from({ length: columnCount }, (_, column) =>
    covers.map((cover) => cover[column]).filter((cell) => cell !== undefined),
  );
  const wordings = stacks.map((stack): Head => ({
    words: stack.map((cell) => text.slice(cell.start, cell.end)).join(' '),
    start: stack.at(-1)?.start ?? 0,
    isDateAndWords: opensWithDate(readPhrase(stack.map((cell) => text.slice(cell.start, cell.end)).join(' '))),
  }));
  return completed(
    stacks.map((stack): Column => {
      if (stack.length === 0) return plainColumn(captions);
      const words = stack.map((cell) => text.slice(cell.start, cell.end)).join(' ');
      const phrase = readPhrase(words);
      const own = readTerms(phrase);
      const expression = phrase.periods[0];
      const merged = expression && withCaption(expression, captions.periods);
      const isPlainPercent =
        columnCount === 2 && lexicon.tables.percentHeads.match(phrase.tokens, 0)?.end === phrase.tokens.length;
      const holds = isPlainPercent ? 'levels' : purposeOf(phrase, lexicon, merged !== undefined);
      return {
        terms: mergeTerms(own, captions, stack),
        period: merged ? placePeriod(merged, surroundings) : null,
        periodSpan: merged ? spanOfStack(stack) : null,
        holds,
        isPortion: phrase.cues[0]?.role === 'portion' && phrase.cues[0].first === 0,
        basis: basisOf(phrase),
        head: spanOfStack(stack),
        topic:
          holds === 'periods' || holds === 'nothing'
            ? undefined
            : merged
              ? headTopic(phrase, subjects, stack)
              : subjects.read(stack.at(-1)?.words ?? phrase, { from: 0, to: stack.at(-1)?.words.tokens.length ?? 0 }),
      };
    }),
    wordings,
  );
}

/** "Revenue Q3 2024 ($m)": what a dated head names besides the period. */
function headTopic(phrase: Recognised, subjects: SubjectReader, stack: readonly Span[]): Topic | undefined {
  const name = phrase.names[0];
  const topic = name && subjects.read(phrase, { from: name.first, to: name.last });
  return topic?.label ? { ...topic, label: inFiling(topic.label, stack) } : topic;
}

/** Words among those of some cells, joined by blanks, where they stand in the filing: of words in several cells those in the last. */
function inFiling({ start, end }: Span, cells: readonly Span[]): Span | null {
  let joined = 0;
  let place: Span | null = null;
  for (const cell of cells) {
    const [from, to] = [Math.max(start, joined), Math.min(end, joined + cell.end - cell.start)];
    if (from < to) place = { start: cell.start + from - joined, end: cell.start + to - joined };
    joined += cell.end - cell.start + 1;
  }
  return place;
}

/**
 * A change or share column that names no period of its own speaks of the columns to its left: a change of the latest of them,
 * a share of the nearest. A bare "%" beside a change is that change once more.
 */
function completed(columns: readonly Column[], heads: readonly Head[]): Column[] {
  const repeated = repeatedOf(heads);
  const dateOfAll = datedForAll(columns, heads);
  let nearest: Column | undefined;
  let latestOfGroup: Column | undefined;
  let inGroup = false;
  let left: Column | undefined;
  return columns.map((column, at) => {
    const holds =
      column.holds === 'levels' && column.terms.percent && column.period === null && left?.holds === 'changes'
        ? 'changes'
        : column.holds;
    const model =
      column.period !== null
        ? undefined
        : holds === 'shares' || column.isPortion || repeated.has(heads[at]?.words ?? '')
          ? nearest
          : holds === 'changes'
            ? latestOfGroup
            : column.head !== null
              ? dateOfAll
              : undefined;
    const basis = column.basis ?? (holds === 'changes' ? (left?.basis ?? null) : null);
    left = {
      ...column,
      holds,
      basis,
      topic: column.topic?.metric ? column.topic : (model?.topic ?? column.topic),
      period: model?.period ?? column.period,
      periodSpan: model?.periodSpan ?? column.periodSpan,
    };
    const isDated = column.period !== null && holds === 'levels';
    if (isDated && (!inGroup || isLater(left, latestOfGroup))) latestOfGroup = left;
    if (column.period !== null) nearest = left;
    inGroup = isDated;
    return left;
  });
}

/** Of columns that end on one day the first is meant. */
const isLater = (a: Column, b: Column | undefined) => a.period && b?.period && endOf(a.period) > endOf(b.period);

/** "2024 | Average rate | 2023 | Average rate": heads that are the same are told apart by the period to their left. */
function repeatedOf(heads: readonly Head[]): ReadonlySet<string> {
  const first = new Map<string, number>();
  // One head may reach over several columns.
  return new Set(
    heads.flatMap(({ words, start }) => {
      const seen = first.get(words);
      if (seen === undefined) first.set(words, start);
      return words !== '' && seen !== undefined && seen !== start ? [words] : [];
    }),
  );
}

/** The words over a column, and where the lowest of them begin. */
interface Head {
  readonly words: string;
  readonly start: number;
  readonly isDateAndWords: boolean;
}

/** 2024年12月31日美元: behind the period the head of the column itself begins. */
function opensWithDate({ periods: [period], tokens }: Recognised): boolean {
  return period?.first === 0 && tokens[period.last]?.kind === 'word';
}

/** 2024年12月31日美元 | 港币 | 合计: the one period of the head, run into the first column's words, is that of all columns. */
function datedForAll(columns: readonly Column[], heads: readonly Head[]): Column | undefined {
  const dated = columns.filter(({ period }) => period !== null);
  const first = columns.findIndex(({ head }, at) => at > 0 && head !== null);
  return dated.length === 1 && dated[0] === columns[first] && heads[first]?.isDateAndWords ? dated[0] : undefined;
}

/** The head cell over each column: its own, or one that reaches over from the left. */
function coverOf(head: ReadRow, columnCount: number): (ReadCell | undefined)[] {
  const spread = spreadEvenly(head, columnCount);
  const own = new Map(head.cells.map((cell) => [cell.column, cell]));
  let left: ReadCell | undefined;
  return Array.from({ length: columnCount }, (_, column) => {
    if (column === 0) return own.get(0);
    if (spread) return spread(column);
    left = own.get(column) ?? left;
    return left === undefined || left.column === column || reaches(head, left, column) ? left : undefined;
  });
}

/** Two heads side by side over four columns, the blanks between them lost: each covers two. */
function spreadEvenly(head: ReadRow, columnCount: number): ((column: number) => ReadCell | undefined) | undefined {
  const cells = head.cells.filter((cell) => cell.column > 0);
  const share = (columnCount - 1) / cells.length;
  const sideBySide = cells.every((cell, i) => cell.column === i + 1) && head.row.cells.every((cell) => cell.columnSpan === 1);
  const lastColumn = head.row.cells.at(-1)?.column ?? 0;
  if (cells.length < 2 || share === 1 || !Number.isInteger(share) || !sideBySide || lastColumn > cells.length) return undefined;
  return (column) => cells[Math.floor((column - 1) / share)];
}

/** Where the source states spans they decide; in text a head reaches to the next one. */
function reaches(head: ReadRow, cell: ReadCell, column: number): boolean {
  const span = head.row.cells[cell.index]?.columnSpan ?? 1;
  return span > 1 ? column < cell.column + span : true;
}

/** A bare year, day or quarter takes what is missing from the caption: "2024" under "for the three months ended June 30,". */
function withCaption(expression: PeriodExpression, captions: readonly PeriodExpression[]): PeriodExpression {
  const year = expression.slots['year'];
  if (expression.meaning === 'quarter' && year === undefined) return withYear(expression, captions);
  if (expression.meaning !== 'year' || year === undefined) return expression;
  const model = captions.find(
    (caption) =>
      caption.date !== null || caption.meaning === 'date' || caption.meaning === 'monthDay' || caption.meaning === 'quarter',
  );
  if (!model) return expression;
  if (model.date) return { ...model, date: { ...model.date, year } };
  return { ...model, meaning: model.meaning === 'monthDay' ? 'date' : model.meaning, slots: { ...model.slots, year } };
}

/** "First Quarter" beside "1997". */
function withYear(quarter: PeriodExpression, captions: readonly PeriodExpression[]): PeriodExpression {
  const year = captions.find(({ meaning }) => meaning === 'year')?.slots['year'];
  return year === undefined ? quarter : { ...quarter, slots: { ...quarter.slots, year } };
}

function mergeTerms(own: Terms, captions: Terms, stack: readonly ReadCell[]): Terms {
  const last = stack.at(-1);
  const place = last ? { start: last.start, end: last.end } : null;
  return {
    scale: own.scale ?? captions.scale,
    scaleSpan: own.scale === null ? captions.scaleSpan : place,
    currency: own.currency ?? captions.currency,
    currencySpan: own.currency === null ? captions.currencySpan : place,
    minor: own.minor,
    percent: own.percent,
    sharesUnscaled: own.sharesUnscaled || captions.sharesUnscaled,
    sharesScale: own.sharesScale ?? captions.sharesScale,
    periods: captions.periods,
  };
}

function spanOfStack(stack: readonly ReadCell[]): Span | null {
  const last = stack.at(-1);
  return last ? { start: last.start, end: last.end } : null;
}

/** Heads such as "Note no." are short; ideographs are tokens each. */
const LONGEST_NOTE = 2;
const LONGEST_IDEOGRAPHIC_NOTE = 6;

function purposeOf(phrase: Recognised, lexicon: Lexicon, hasPeriod: boolean): Column['holds'] {
  const has = (trie: PhraseTrie<true>) => phrase.tokens.some((_, i) => trie.match(phrase.tokens, i) !== undefined);
  const short = lexicon.language.script === 'Hani' ? LONGEST_IDEOGRAPHIC_NOTE : LONGEST_NOTE;
  if (phrase.tokens.length <= short && has(lexicon.tables.ignoredHeads)) return 'nothing';
  if (opensOrEnds(lexicon.tables.changeHeads, phrase.tokens)) return 'changes';
  if (has(lexicon.tables.shareHeads)) return 'shares';
  return !hasPeriod && has(lexicon.tables.periodHeads) ? 'periods' : 'levels';
}

/** "Change in %", "Year-over-year growth": in the midst of a head ("Fair Value with Changes Recognized in Income") it is no change. */
function opensOrEnds(trie: PhraseTrie<true>, tokens: readonly Token[]): boolean {
  const isWord = ({ kind }: Token) => kind === 'word' || kind === 'number';
  const first = tokens.findIndex(isWord);
  const last = tokens.findLastIndex(isWord);
  return tokens.some((_, i) => {
    const match = trie.match(tokens, i);
    return match !== undefined && (i <= first || match.end > last);
  });
}

function basisOf(phrase: Recognised): Basis | null {
  const cue = phrase.cues.find((c) => c.role === 'yoy' || c.role === 'qoq');
  return cue?.role === 'yoy' || cue?.role === 'qoq' ? cue.role : null;
}
