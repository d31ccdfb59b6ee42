import { formatPeriod, instant, previousDay } from '../calendar';
import type { Basis, FigureKind, Period, ProvenanceRule, ProvenanceStep, Span, Table } from '../filing';
import type { Lexicon } from '../recognition/lexicon';
import type { PeriodExpression } from '../recognition/periods';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import type { Token } from '../recognition/tokens';
import { placePeriod } from './calendarPlaces';
import { commonSizeColumns, withShares } from './commonSize';
import { dividedTable, dividedTopic, type DividedTable } from './dividedTables';
import { headlessColumns } from './headlessTables';
import { withLostMarks } from './lostMarks';
import type { UsualTerms } from './usualTerms';
import type { Draft, Found, Surroundings } from './model';
import { measuredAs } from './balances';
import { basisBetween, fitted } from './fitting';
import { resolveProse } from './prose';
import { noTopic, SubjectReader, type Topic } from './subjects';
import { readTerms, type Terms } from './tableCaptions';
import { unitOfRow } from './unitCells';
import { measureCell } from './tableMeasures';
import { plainColumn, readColumns, type Column, type PhraseReader } from './tableColumns';
import { readRows, type CellReader, type ReadCell, type ReadRow } from './tableShape';

/** A table with what is needed to read it. */
export interface TableQuestion {
  readonly table: Table;
  readonly text: string;
  /** What the caption before the table says. */
  readonly caption: Terms;
  readonly surroundings: Surroundings;
  readonly lexicon: Lexicon;
  readonly readCell: CellReader;
  readonly readPhrase: PhraseReader;
  /** Words of the filer's own name, which say nothing in a row's label. */
  readonly entityWords: ReadonlySet<string>;
  /** The table this one goes on from, when nothing but section titles stand between: it lends its columns. */
  readonly continues: TableResult | null;
  /** What the tables before this one are in. */
  readonly usual: UsualTerms;
  /** Title that stands between the two. */
  readonly section: Recognised | null;
}

export interface TableResult {
  readonly drafts: readonly Draft[];
  /** The columns as they were at the end, for a table that goes on behind a break. */
  readonly columns: readonly Column[];
}

/** Figures of a table: each number cell is its row's metric in its column's period, unless row or cell says otherwise. */
export function resolveTable(question: TableQuestion): TableResult {
  return new TableReading(question).resolve();
}

/** What a row's label, and the section it stands in, say of its numbers. */
interface RowMeaning {
  readonly topic: Topic;
  readonly terms: Terms | null;
  /** The terms stand in a cell of their own and leave nothing open. */
  readonly hasUnit: boolean;
  readonly period: Period | null;
  readonly periodSpan: Span | null;
  /** A day without a year: that day in the column's period. */
  readonly day: PeriodExpression | null;
  /** "of which" and what follows. */
  readonly isPortion: boolean;
  readonly atBeginning: boolean;
  readonly change: { readonly basis: Basis | null } | null;
  /** "Total" and nothing else: the row is of what the column's head names. */
  readonly isTotal: boolean;
}

/** A date in a longer label ("Common stock, … outstanding at June 30, 2024 and …") is about the label, not about the columns. */
const LONGEST_DATED_LABEL = 14;

class TableReading {
  readonly #question: TableQuestion;
  readonly #subjects: SubjectReader;
  #columns: readonly Column[];
  #section: Recognised | null;
  #division: DividedTable | undefined;
  /** Remembered for the columns as they are: asked of every cell. */
  #compares: { readonly columns: readonly Column[]; readonly answer: boolean } | undefined;

  constructor(question: TableQuestion) {
    this.#question = question;
    this.#subjects = new SubjectReader(question.lexicon, question.surroundings.entityNames);
    this.#columns =
      question.continues?.columns ?? Array.from({ length: question.table.columnCount }, () => plainColumn(question.caption));
    this.#section = question.section;
    this.#division = dividedTable(this.#columns, question.lexicon, question.text);
  }

  resolve(): TableResult {
    const { table, text, readCell, lexicon } = this.#question;
    const drafts: Draft[] = [];
    let [heads, seenData]: [ReadRow[], boolean] = [[], false];
    const rows = withLostMarks(
      readRows(table, text, readCell, lexicon),
      text,
      lexicon.language.numbers.decimal,
      this.#question.readPhrase,
    );
    if (!this.#question.continues) this.#completeHeadless(rows);
    const commonSize = commonSizeColumns(rows);
    for (const row of rows) {
      if (row.type === 'head') {
        heads.push(row);
        continue;
      }
      if (row.type === 'section') {
        this.#section = row.cells[0]?.words ?? null;
        // Above all data it may be a caption: "(In millions)".
        if (!seenData) heads.push(row);
        continue;
      }
      seenData = true;
      if (heads.length > 0) {
        this.#columns = withShares(this.#readHeads(heads), commonSize);
        if (heads.every(({ type }) => type === 'section')) this.#completeHeadless(rows);
        this.#division = dividedTable(this.#columns, lexicon, text);
        heads = [];
      }
      drafts.push(...this.#readRow(row));
    }
    this.#question.usual.remember(rows, this.#columns);
    return { drafts, columns: this.#columns };
  }

  #completeHeadless(rows: readonly ReadRow[]): void {
    const { surroundings, usual } = this.#question;
    this.#columns = usual.complete(rows, headlessColumns(rows, this.#columns, surroundings));
  }

  #readHeads(heads: readonly ReadRow[]): readonly Column[] {
    const { table, caption, surroundings, lexicon, text, readPhrase } = this.#question;
    // Words in the first column, or alone in their row, speak for the whole table.
    const inHead = heads
      .flatMap((head) => head.cells.filter((cell) => cell.column === 0 || head.cells.length === 1))
      .map((cell) => readTerms(cell.words));
    const captions = inHead.reduce(
      (terms, own) => ({
        ...terms,
        scale: own.scale ?? terms.scale,
        currency: own.currency ?? terms.currency,
        sharesUnscaled: own.sharesUnscaled || terms.sharesUnscaled,
        periods: own.periods.length > 0 ? own.periods : terms.periods,
      }),
      caption,
    );
    return readColumns(heads, table.columnCount, captions, surroundings, lexicon, this.#subjects, text, readPhrase);
  }

  #readRow(row: ReadRow): Draft[] {
    const label = row.cells.find((cell) => cell.column === 0 && cell.content.type !== 'number');
    if (label && this.#namesCode(label.words)) return [];
    const meaning = this.#meaningOf(label, row);
    const drafts: Draft[] = [];
    for (const cell of row.cells) {
      if (cell === label) continue;
      const column = this.#columns[cell.column];
      if (!column || column.holds === 'nothing' || cell.content.type === 'empty' || cell.content.type === 'nil') continue;
      if (cell.content.type === 'number') drafts.push(this.#draft(cell, cell.content.quantity, column, meaning));
      else if (cell.content.type === 'range')
        drafts.push(...cell.content.quantities.map((end) => this.#draft(cell, end, column, meaning)));
      else if (cell.content.type === 'text' && cell.words.quantities.length > 0)
        drafts.push(...this.#readProse(cell, column, meaning, drafts[0]?.period ?? null));
    }
    if (label && label.words.quantities.length > 0 && drafts.length === 0) return [];
    return drafts;
  }

  /** 投诉电话 | 95580: a row of codes, as a column of them has at its head. */
  #namesCode({ tokens }: Recognised): boolean {
    const { ignoredHeads } = this.#question.lexicon.tables;
    const end = tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length;
    return tokens.some((_, i) => ignoredHeads.match(tokens, i)?.end === end);
  }

  // -------------------------------------------------------------------------------------------- the row

  #meaningOf(label: ReadCell | undefined, row: ReadRow): RowMeaning {
    const inRow = row.cells.find((cell) => cell !== label && cell.column > 0 && cell.content.type === 'period');
    const periodCell =
      inRow ?? (label && label.words.periods.length > 0 && label.words.tokens.length <= LONGEST_DATED_LABEL ? label : undefined);
    const day = yearlessDay((periodCell ?? label)?.words);
    const period = periodCell && !day ? this.#placed(periodCell.words) : null;
    const words = label?.words;
    const unit = unitOfRow(row);
    const change = words?.cues.find((cue) => cue.role === 'increase' || cue.role === 'decrease' || cue.role === 'change');
    const basis = words?.cues.find((cue) => cue.role === 'yoy' || cue.role === 'qoq');
    return {
      topic: label ? this.#topicOf(label) : noTopic,
      terms: unit ?? (words ? readTerms(inBrackets(words)) : null),
      hasUnit: unit !== null,
      period,
      day,
      isPortion: words?.cues[0]?.role === 'portion' && words.cues[0].first === 0,
      periodSpan: period && periodCell ? { start: periodCell.start, end: periodCell.end } : null,
      atBeginning: words
        ? words.tokens.some((_, i) => this.#question.lexicon.tables.beginning.match(words.tokens, i) !== undefined)
        : false,
      isTotal: words !== undefined && words.tokens.length === 1 && this.#question.lexicon.tables.totals.has(words.tokens[0]),
      change: change && basis ? { basis: basis.role === 'yoy' || basis.role === 'qoq' ? basis.role : null } : null,
    };
  }

  #placed(words: Recognised): Period | null {
    const expression = words.periods[0];
    return expression ? placePeriod(expression, this.#question.surroundings) : null;
  }

  #topicOf(label: ReadCell): Topic {
    const words = this.#withoutEntity(label.words);
    const read = this.#subjects.readLabel(words) ?? noTopic;
    const place: Span = { start: label.start, end: label.end };
    const own = { ...read, label: place };
    if (own.metric !== null || !this.#section) return own;
    const section = this.#subjects.readLabel(this.#withoutEntity(this.#section));
    if (!section || !this.#subjects.isQualifier(words)) return own;
    const joined = this.#subjects.joined(this.#section, words);
    const shared = {
      per: own.per ?? section.per,
      counted: own.counted ?? section.counted,
      countsShares: own.countsShares || section.countsShares,
    };
    return joined
      ? { ...own, ...shared, metric: joined, partOf: null }
      : { ...own, ...shared, partOf: own.partOf ?? section.metric };
  }

  /** "TOTAL QIFU TECHNOLOGY INC EQUITY" is total equity. */
  #withoutEntity(words: Recognised): Recognised {
    const { entityWords, readPhrase, text } = this.#question;
    if (entityWords.size === 0 || !words.tokens.some((token) => entityWords.has(token.key))) return words;
    const kept = words.tokens.filter((token) => !entityWords.has(token.key));
    if (kept.length === 0) return words;
    return readPhrase(joinTokens(kept, (token) => text.slice(words.base + token.start, words.base + token.end)));
  }

  // -------------------------------------------------------------------------------------------- the cell

  #draft(cell: ReadCell, quantity: Quantity, column: Column, meaning: RowMeaning): Draft {
    const own = asAmount(this.#cellTopic(column, meaning, cell.column), meaning);
    const topic = column.isPortion || meaning.isPortion ? asPart(own) : own;
    const kind = this.#kindOf(quantity, column, meaning, topic);
    const { period, step } = this.#periodOf(column, meaning, topic);
    const measure = measureCell({
      quantity,
      topic,
      row: meaning.terms,
      rowIsComplete: meaning.hasUnit,
      isCounted: isCounted(cell, quantity, topic),
      column: column.terms,
      reportingCurrency: this.#question.surroundings.currency,
    });
    const steps: ProvenanceStep[] = [...measure.steps];
    if (step) steps.push(step);
    steps.push({ of: 'kind', rule: kind === 'level' ? 'tableCell' : `${kind}Column`, result: kind });
    return {
      base: cell.words.base,
      quantity: { ...quantity, notation: measure.notation },
      topic,
      kind,
      basis: kind === 'change' ? (meaning.change?.basis ?? column.basis ?? this.#basisOfColumns()) : null,
      period,
      negate: false,
      extraPower: measure.power,
      currency: measure.currency,
      compares: null,
      steps,
    };
  }

  /** Rows that are periods take what they are about from the column's head. */
  #cellTopic(column: Column, meaning: RowMeaning, place: number): Topic {
    const rowIsPeriod =
      meaning.period !== null &&
      meaning.periodSpan !== null &&
      meaning.topic.label !== null &&
      meaning.periodSpan.start === meaning.topic.label.start;
    const division = this.#division?.columns.get(place);
    if (this.#division && division)
      return dividedTopic(meaning.topic, column.topic, division, this.#division.whole, rowIsPeriod && !meaning.topic.metric);
    if (meaning.topic.metric || !column.topic) return meaning.topic;
    if (rowIsPeriod || meaning.topic.label === null || meaning.isTotal) return column.topic;
    const { counted, countsShares } = column.topic;
    if (countsShares && meaning.topic.partOf === null) return { ...meaning.topic, counted, countsShares };
    return column.topic.metric && meaning.topic.partOf === null
      ? { ...meaning.topic, partOf: column.topic.metric, per: meaning.topic.per ?? column.topic.per }
      : meaning.topic;
  }

  #kindOf(quantity: Quantity, column: Column, meaning: RowMeaning, topic: Topic): FigureKind {
    if (topic.metric?.planned === true) return 'forecast';
    if (meaning.change || column.holds === 'changes') return 'change';
    if (column.holds === 'shares' && (quantity.notation === 'percent' || column.terms.percent)) return 'share';
    return this.#question.surroundings.isOutlook ? 'forecast' : 'level';
  }

  /** The row's own period is taken as it stands; a column's, or the caption's, in the shape that the metric is measured in. */
  #periodOf(column: Column, meaning: RowMeaning, topic: Topic): Found {
    const { surroundings } = this.#question;
    if (meaning.period) return found(meaning.period, 'rowPeriod', meaning.periodSpan);
    // Beside columns that are dated, one whose head says something else (a rate, a term) says nothing of when.
    const isTimeless = column.period === null && column.head !== null && this.#comparesPeriods();
    if (isTimeless) return { period: null, step: null };
    const base = column.period ?? this.#captionPeriod() ?? surroundings.current;
    if (!base) return { period: null, step: null };
    const day = meaning.day && placePeriod(meaning.day, { ...surroundings, current: base });
    if (day) return found(day, column.period ? 'columnPeriod' : 'fromSurroundings', column.periodSpan);
    const isBefore = meaning.atBeginning && base.type === 'duration';
    const period = isBefore
      ? instant(previousDay(base.start))
      : fitted(base, measuredAs(topic), column.period ? null : surroundings.main);
    return found(period ?? base, column.period ? 'columnPeriod' : 'fromSurroundings', column.periodSpan);
  }

  /** Are there columns of different periods? */
  #comparesPeriods(): boolean {
    if (this.#compares?.columns !== this.#columns) {
      const periods = new Set(this.#columns.flatMap(({ period }) => (period ? [formatPeriod(period)] : [])));
      this.#compares = { columns: this.#columns, answer: periods.size > 1 };
    }
    return this.#compares.answer;
  }

  #captionPeriod(): Period | null {
    const expression = this.#question.caption.periods[0];
    return expression ? placePeriod(expression, this.#question.surroundings) : null;
  }

  /** Year over year or quarter over quarter, from the first two columns that say when. */
  #basisOfColumns(): Basis {
    const periods = this.#columns.map((column) => column.period).filter((period) => period !== null);
    const [a, b] = periods;
    if (!a || !b) return 'other';
    const forward = basisBetween(a, b);
    return forward === 'other' ? basisBetween(b, a) : forward;
  }

  /** `rowPeriod` is that of the row's first figure, for remarks beside it. */
  #readProse(cell: ReadCell, column: Column, meaning: RowMeaning, rowPeriod: Period | null): Draft[] {
    const { surroundings } = this.#question;
    const topic = this.#cellTopic(column, meaning, cell.column);
    const period = meaning.period ?? column.period ?? rowPeriod ?? surroundings.current;
    const { drafts } = resolveProse(cell.words, { ...surroundings, current: period, topic });
    return drafts.map((draft) => {
      if (meaning.change === null || draft.kind !== 'change') return draft;
      return { ...draft, basis: draft.basis === 'other' ? meaning.change.basis : draft.basis };
    });
  }
}

function asPart(topic: Topic): Topic {
  return topic.metric === null ? topic : { ...topic, metric: null, partOf: topic.metric };
}

/** "34 patents" in a column of money: what the label names is no metric, and the noun behind the number says what is counted. */
function isCounted({ words }: ReadCell, quantity: Quantity, { metric, partOf }: Topic): boolean {
  const noun = words.tokens[quantity.last];
  const isBare =
    quantity.currency === null && quantity.scale === null && quantity.per === null && metric === null && partOf === null;
  return isBare && noun?.kind === 'word' && !noun.glued;
}

/** "Headcount (31 Dec)": the day on which each column's value was taken. */
function yearlessDay(words: Recognised | undefined): PeriodExpression | null {
  const expression = words?.periods[0];
  return expression?.meaning === 'monthDay' && expression.until === null ? expression : null;
}

/** "Dividends (millions)": what is in thousands or millions is no amount per share. */
function asAmount(topic: Topic, { terms, hasUnit }: RowMeaning): Topic {
  const isScaled = hasUnit && terms?.scale !== null && topic.metric?.unitType === 'perShare';
  return isScaled ? { ...topic, metric: null, per: null } : topic;
}

function found(period: Period, rule: ProvenanceRule, span: Span | null): Found {
  return { period, step: { of: 'period', rule, result: formatPeriod(period), ...(span ? { span } : {}) } };
}

/** The words of tokens again, apart where they were apart. */
function joinTokens(tokens: readonly Token[], textOf: (token: Token) => string): string {
  return tokens.map((token, i) => (i === 0 || token.glued ? '' : ' ') + textOf(token)).join('');
}

/** What stands in brackets in a label tells of units: "Revenue (RMB million)". */
function inBrackets(words: Recognised): Recognised {
  const tokens: Token[] = [];
  let depth = 0;
  for (const token of words.tokens) {
    if (token.text === '(') depth++;
    else if (token.text === ')') depth--;
    else if (depth > 0 || token.text === '%') tokens.push(token);
  }
  return { ...words, tokens, periods: [], quantities: [] };
}
