import { endOf, formatPeriod, instant, previousDay } from '../calendar';
import type { Basis, FigureKind, Period, ProvenanceRule, ProvenanceStep, Span } from '../filing';
import type { Quantity } from '../recognition/quantity';
import type { Recognised } from '../recognition/recognise';
import { placePeriod } from './calendarPlaces';
import { commonSizeColumns, withShares } from './commonSize';
import { dividedTable, dividedTopic, type DividedTable } from './dividedTables';
import { ColumnMarks } from './columnMarks';
import { headlessColumns } from './headlessTables';
import { isByDueDate } from './dueDates';
import { labelFigures } from './labelFigures';
import { withLostMarks } from './lostMarks';
import type { Draft, Found } from './model';
import { measuredAs } from './balances';
import { basisBetween, fitted } from './fitting';
import { resolveProse } from './prose';
import { SubjectReader, type Topic } from './subjects';
import { readTerms, type Terms } from './tableCaptions';
import { measureCell } from './tableMeasures';
import type { TableQuestion, TableResult } from './tableQuestion';
import { RowReader, type RowMeaning } from './tableRows';
import { plainColumn, readColumns, type Column } from './tableColumns';
import { readRows, type ReadCell, type ReadRow } from './tableShape';

/** Figures of a table: each number cell is its row's metric in its column's period, unless row or cell says otherwise. */
export function resolveTable(question: TableQuestion): TableResult {
  return new TableReading(question).resolve();
}

class TableReading {
  readonly #question: TableQuestion;
  readonly #subjects: SubjectReader;
  readonly #rows: RowReader;
  #columns: readonly Column[];
  #section: Recognised | null;
  #division: DividedTable | undefined;
  #marks: ColumnMarks | undefined;
  /** What the caption says, and the words in the corner of the head. */
  #caption: Terms;
  #isByDueDate = false;
  /** Remembered for the columns as they are: asked of every cell. */
  #compares: { readonly columns: readonly Column[]; readonly answer: boolean } | undefined;

  constructor(question: TableQuestion) {
    this.#question = question;
    this.#subjects = new SubjectReader(question.lexicon, question.surroundings.entityNames);
    this.#rows = new RowReader(question, this.#subjects);
    this.#columns =
      question.continues?.columns ?? Array.from({ length: question.table.columnCount }, () => plainColumn(question.caption));
    this.#section = question.section;
    this.#caption = question.caption;
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
    this.#marks = new ColumnMarks(rows);
    this.#isByDueDate = isByDueDate(rows, lexicon.tables.thereafter, this.#question.surroundings.main);
    this.#rows.learn(rows);
    if (!this.#question.continues) this.#completeHeadless(rows);
    const commonSize = commonSizeColumns(rows);
    for (const [index, row] of rows.entries()) {
      if (isFilledIn(rows[index + 1])) continue;
      if (row.type === 'head') {
        heads.push(row);
        continue;
      }
      if (row.type === 'section') {
        this.#enterSection(row);
        // Above all data it may be a caption: "(In millions)".
        if (!seenData) heads.push(row);
        continue;
      }
      seenData = true;
      if (heads.length > 0) {
        this.#columns = withShares(this.#readHeads(heads), commonSize);
        if (heads.every(({ type }) => type === 'section')) this.#completeHeadless(rows);
        else this.#columns = this.#question.usual.completeMoney(rows, this.#columns);
        this.#division = dividedTable(this.#columns, lexicon, text);
        heads = [];
      }
      drafts.push(...this.#readRow(row));
    }
    this.#question.usual.remember(rows, this.#columns);
    return { drafts, columns: this.#columns };
  }

  /** A title dates the rows below it, or says what they are about. */
  #enterSection({ cells: [cell] }: ReadRow): void {
    if (cell?.content.type === 'period') this.#caption = { ...this.#caption, periods: cell.words.periods };
    else this.#section = cell?.words ?? null;
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
        sharesScale: own.sharesScale ?? terms.sharesScale,
        periods: own.periods.length > 0 ? own.periods : terms.periods,
      }),
      caption,
    );
    this.#caption = captions;
    return readColumns(heads, table.columnCount, captions, surroundings, lexicon, this.#subjects, text, readPhrase);
  }

  #readRow(row: ReadRow): Draft[] {
    const label = labelOf(row);
    if (label && this.#namesCode(label.words)) return [];
    const meaning = this.#rows.meaningOf(label, row, this.#section);
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
    const inLabel = label ? labelFigures(label.words, this.#columns, this.#question.surroundings) : [];
    return [...inLabel, ...drafts];
  }

  /** 投诉电话 | 95580: a row of codes, as a column of them has at its head. */
  #namesCode({ tokens }: Recognised): boolean {
    const { ignoredHeads } = this.#question.lexicon.tables;
    const end = tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length;
    return tokens.some((_, i) => ignoredHeads.match(tokens, i)?.end === end);
  }

  // -------------------------------------------------------------------------------------------- the cell

  #draft(cell: ReadCell, quantity: Quantity, column: Column, meaning: RowMeaning): Draft {
    const own = asAmount(this.#cellTopic(column, meaning, cell.column), meaning, quantity, column);
    const topic = column.isPortion || meaning.isPortion ? asPart(own) : asMovement(own, column, meaning);
    const kind = this.#kindOf(quantity, column, meaning, topic);
    const { period, step } = this.#periodOf(column, meaning, topic);
    const measure = measureCell({
      quantity,
      topic,
      row: meaning.terms,
      rowIsComplete: meaning.hasUnit,
      isCounted: isCounted(cell, quantity, topic),
      column: column.terms,
      mark: this.#marks?.around(cell) ?? null,
      reportingCurrency: this.#question.surroundings.currency,
    });
    const steps: ProvenanceStep[] = [...measure.steps];
    if (step) steps.push(step);
    steps.push({ of: 'kind', rule: kind === 'level' ? 'tableCell' : `${kind}Column`, result: kind });
    return {
      base: cell.words.base,
      quantity: measure.notation === quantity.notation ? quantity : { ...quantity, notation: measure.notation },
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
    if (countsShares && meaning.topic.partOf === null) return { ...meaning.topic, counted, countsShares, per: null };
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
    if (meaning.period) return found(this.#fallsDue(meaning.period) ?? meaning.period, 'rowPeriod', meaning.periodSpan);
    // Beside columns that are dated, one whose head says something else (a rate, a term) says nothing of when.
    const isTimeless = column.period === null && column.head !== null && this.#comparesPeriods();
    if (isTimeless) return { period: null, step: null };
    const base = column.period ?? meaning.movement ?? this.#captionPeriod() ?? surroundings.current;
    if (!base) return { period: null, step: null };
    const period = this.#within(base, meaning) ?? fitted(base, measuredAs(topic), column.period ? null : surroundings.main);
    return found(period ?? base, column.period ? 'columnPeriod' : 'fromSurroundings', column.periodSpan);
  }

  /** The day at the beginning or end of the column's period, or the one in it, that the label names. */
  #within(base: Period, { atBeginning, atEnd, relative }: RowMeaning): Period | null {
    if (atBeginning && base.type === 'duration') return instant(previousDay(base.start));
    if (atEnd) return instant(endOf(base));
    if (relative === null) return null;
    if (relative.meaning === 'monthDay') return placePeriod(relative, { ...this.#question.surroundings, current: base });
    const isDay = relative.atEnd || relative.meaning === 'periodEnd' || relative.meaning === 'currentEnd';
    return isDay ? instant(endOf(base)) : null;
  }

  /**
   * Under "2026 … 2029, thereafter" an obligation is split up by when it falls due: the amounts are as of the balance sheet's day, as
   * the US GAAP taxonomy has them (`LongTermDebtMaturitiesRepaymentsOfPrincipalInYearTwo` is an instant).
   */
  #fallsDue(period: Period): Period | null {
    const { main } = this.#question.surroundings;
    if (!this.#isByDueDate || !main || period.type === 'instant' || period.start <= endOf(main)) return null;
    const stated = this.#captionPeriod();
    return instant(endOf(stated ?? main));
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
    const expression = this.#caption.periods[0];
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

/** "(Address of principal executive offices) | (Zip code)": a form says below its fields what was filled in; those are no figures. */
function isFilledIn(below: ReadRow | undefined): boolean {
  const cells = below?.cells ?? [];
  const isInBrackets = ({ words: { tokens, quantities } }: ReadCell) =>
    tokens[0]?.text === '(' && tokens.at(-1)?.text === ')' && tokens.length > LEAST_FIELD && quantities.length === 0;
  return cells.length > 0 && cells.every(isInBrackets);
}

/** The words in the first column; where it is left empty, those that stand before the numbers. */
function labelOf({ cells }: ReadRow): ReadCell | undefined {
  const [first] = cells;
  if (first?.column === 0) return first.content.type === 'number' ? undefined : first;
  return first?.content.type === 'text' && first.words.quantities.length === 0 && cells.length > 1 ? first : undefined;
}

function asPart(topic: Topic): Topic {
  return topic.metric === null ? topic : { ...topic, metric: null, partOf: topic.metric };
}

/** "34 patents" in a column of money: what the label names is no metric, and the noun behind the number says what is counted. */
function isCounted({ words }: ReadCell, quantity: Quantity, { metric, partOf }: Topic): boolean {
  const noun = words.tokens[quantity.last];
  const isBare = quantity.currency === null && quantity.scale === null && quantity.per === null;
  const isUnknown = metric === null && (partOf === null || partOf.unitType === 'count');
  return isBare && isUnknown && noun?.kind === 'word' && !noun.glued;
}

/** A balance in a column of a stretch of time, among changes: what it moved by. */
function asMovement(topic: Topic, { period }: Column, { isMovement }: RowMeaning): Topic {
  const isBalance = topic.metric?.periodType === 'instant' && topic.metric.unitType === 'monetary';
  return isMovement && isBalance && period?.type === 'duration' ? { ...topic, metric: null } : topic;
}

/** Tokens of the shortest name of a field, brackets included. */
const LEAST_FIELD = 3;

/** How many digits no amount per share and no ratio has. */
const TOO_LONG = 4;

/**
 * "Dividends (millions)", or 8,359 beside it: what is in thousands or millions, or so large, is no amount per share, and a gross margin of
 * 44,867 no ratio. "Basic 4,309" under "Shares used in computing earnings per share" is a number of shares.
 */
function asAmount(topic: Topic, { terms, hasUnit }: RowMeaning, { digits, scale, notation }: Quantity, column: Column): Topic {
  const unitType = topic.metric?.unitType ?? (topic.metric === null && topic.per !== null ? 'perShare' : undefined);
  if (unitType !== 'perShare' && unitType !== 'pure') return topic;
  const isScaled = hasUnit && terms?.scale !== null && unitType === 'perShare';
  const isWhole = scale === null && notation === 'number' && digits.exponent >= 0;
  const isLarge = isWhole && digits.coefficient.replace('-', '').length >= TOO_LONG;
  // A bare "Dividends" in a table of thousands.
  const isInThousands = isWhole && unitType === 'perShare' && topic.per === null && column.terms.scale !== null;
  return isScaled || isLarge || isInThousands ? { ...topic, metric: null, per: null } : topic;
}

function found(period: Period, rule: ProvenanceRule, span: Span | null): Found {
  return { period, step: { of: 'period', rule, result: formatPeriod(period), ...(span ? { span } : {}) } };
}
