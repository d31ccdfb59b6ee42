import { l10n } from 'vscode';
import { lengthInMonths, monthsFrom } from '../core/calendar';
import type { Period } from '../core/filing';
import { isRatio } from '../core/library/change';
import type { SeriesPoint, Statement } from '../core/library/librarySeries';
import { changeInWords, columnScale, columnUnit, inColumn, inFull, inShort, type ColumnScale } from '../editor/words/amounts';
import { hedged } from '../editor/words/kinds';
import { nameInBothLanguages } from '../editor/words/names';
import { periodName, type FiscalYears } from '../editor/words/periods';
import { unitName } from '../editor/words/units';
import type { Amount, Cell, Column, HistoryModel } from './historyModel';
import type { HistoryOf } from './historySource';
import type { PeriodSort } from './periodSorts';
import { MOST_METRICS, type Origin, type PageCell, type PageHistory, type PageMetric, type PageSource } from './protocol';
import { fileName, placeName } from './sourceNames';

/** A model in words, ready to be drawn, and the places that its sources stand for. */
export interface HistoryAnswer {
  readonly history: PageHistory;
  readonly sources: readonly Statement[];
}

/** @param histories all that was asked for, in the order of the question. */
export function historyAnswer(histories: readonly HistoryOf[], model: HistoryModel): HistoryAnswer {
  return new Wording(histories, model).answer();
}

/** The page draws percentages as numbers of percent. */
const PERCENT = 100;

class Wording {
  readonly #histories: readonly HistoryOf[];
  readonly #model: HistoryModel;
  readonly #sources: Statement[] = [];

  constructor(histories: readonly HistoryOf[], model: HistoryModel) {
    this.#histories = histories;
    this.#model = model;
  }

  answer(): HistoryAnswer {
    const { sorts, sort, units, unit, look, slots, columns } = this.#model;
    const years = this.#years;
    const metrics = columns.map((column) => this.#metric(column));
    const history: PageHistory = {
      names: this.#histories.map(metricName),
      company: [...new Set(this.#histories.flatMap(({ companyName }) => companyName ?? []))].join(' · '),
      remarks: this.#remarks(),
      gist: columns.map((column, at) => this.#gist(column, metrics[at]?.unit ?? '')).join(' '),
      sorts: sorts.map((id) => ({ id, name: sortName(id) })),
      sort,
      units: units.map((id) => ({ id, name: unitName(id) || l10n.t('Number') })),
      unit,
      look,
      canAdd: this.#histories.length < MOST_METRICS,
      periods: slots.map(({ period, forecast }, at) => ({
        name: slotName(periodName(period, years), forecast),
        short: shortName(period, years),
        hasValues: columns.some(({ cells }) => cells[at] !== null),
      })),
      axes: this.#model.axes.map(({ fromZero }, axis) => ({ title: this.#axisTitle(axis), fromZero })),
      metrics,
    };
    return { history, sources: this.#sources };
  }

  get #years(): FiscalYears {
    return this.#histories[0]?.years ?? { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };
  }

  #remarks(): string[] {
    const { isIndexed, missing, columns } = this.#model;
    const remarks = missing.map((of) => l10n.t('{0} has no values for this choice.', metricName(of)));
    if (!isIndexed) return remarks;
    const indexed = l10n.t('The metrics are in more than two units: the chart shows each as a percentage of its first value.');
    const left = columns.filter(({ cells }) => cells.every((cell) => cell === null || cell.index === null));
    const undrawn = left.map(({ of }) => l10n.t('{0} begins at zero or below, and is in the table only.', metricName(of)));
    return [...remarks, indexed, ...undrawn];
  }

  /** What is seen in the chart, for those who do not see it. */
  #gist({ of, cells }: Column, unit: string): string {
    const shown = cells.flatMap((cell) => cell ?? []);
    const [first, last] = [shown[0], shown.filter(({ point }) => !point.forecast).at(-1) ?? shown.at(-1)];
    if (first === undefined || last === undefined) return '';
    const name = unit === '' ? metricName(of) : `${metricName(of)}, ${unit}`;
    const latest = fullValue(last.amount);
    const to = periodName(last.point.period, of.years);
    if (shown.length === 1) return l10n.t('{name}: {latest} in {to}.', { name, latest, to });
    const from = periodName(first.point.period, of.years);
    return l10n.t('{name}: {count} values since {from}; {latest} in {to}.', { name, count: shown.length, from, latest, to });
  }

  #axisTitle(axis: number): string {
    if (this.#model.isIndexed) return l10n.t('% of the first value');
    const first = this.#amountsOn(axis)[0];
    return first === undefined ? '' : columnUnit(first, this.#scaleOf(axis));
  }

  /** Columns of one unit share a scale, so that they can be compared. */
  #scaleOf(axis: number): ColumnScale {
    return usualScale(this.#amountsOn(axis));
  }

  #amountsOn(axis: number): Amount[] {
    return this.#model.columns.filter((column) => column.axis === axis).flatMap(amountsOf);
  }

  #metric(column: Column): PageMetric {
    const scale = this.#model.isIndexed ? usualScale(amountsOf(column)) : this.#scaleOf(column.axis);
    const [first] = amountsOf(column);
    return {
      name: metricName(column.of),
      unit: first === undefined ? '' : columnUnit(first, scale),
      axis: column.axis,
      look: column.look,
      cells: column.cells.map((cell) => cell && this.#cell(column, cell, scale)),
    };
  }

  #cell({ of }: Column, cell: Cell, scale: ColumnScale): PageCell {
    const { point, amount, prior, yearAgo } = cell;
    const full = fullValue(amount);
    const notes = this.#notes(of, cell);
    const sources = sourcesOf(point).map((one) => this.#source(one));
    const changes = [prior && changeInWords(prior, amount), yearAgo && changeInWords(yearAgo, amount)] as const;
    return {
      plotted: this.#plotted(cell, scale),
      origin: originOf(point),
      restated: isRestated(point),
      value: inColumn(amount, scale),
      full,
      prior: changes[0] ?? '',
      yearAgo: changes[1] ?? '',
      sources,
      notes,
      tip: [
        `${metricName(of)}: ${full}`,
        ...changeLines(...changes),
        ...notes.map(({ text }) => text),
        ...sources.slice(0, 1).map(({ name }) => name),
      ],
    };
  }

  #plotted({ amount, index }: Cell, { power }: ColumnScale): number | null {
    if (this.#model.isIndexed) return index;
    return isRatio(amount) ? amount.value * PERCENT : amount.value / 10 ** power;
  }

  #notes({ years }: HistoryOf, { point, amount }: Cell): PageCell['notes'] {
    if (point.origin === 'derived') {
      const [minuend, subtrahend] = [point.minuend, point.subtrahend].map(({ period }) => periodName(period, years));
      return [{ text: l10n.t('derived: {0}', l10n.t('{0} less {1}', minuend ?? '', subtrahend ?? '')), sources: [] }];
    }
    const bound = point.bound === null ? [] : [{ text: hedged(point.bound, inShort(amount)), sources: [] }];
    const seen = new Set<string>();
    const others = point.others.flatMap(({ statement, restated }) => {
      const said = inShort({ ...statement, unit: amount.unit });
      const text = restated ? l10n.t('restated from {0}', said) : l10n.t('also stated: {0}', said);
      if (seen.has(text)) return [];
      seen.add(text);
      return [{ text, sources: [this.#source(statement)] }];
    });
    return [...bound, ...others];
  }

  #source(statement: Statement): PageSource {
    this.#sources.push(statement);
    return {
      name: placeName(statement),
      hint: l10n.t('“{0}” in {1}', statement.text.replace(/\s+/g, ' ').trim(), fileName(statement.file)),
      source: this.#sources.length - 1,
    };
  }
}

/** The value as a whole: `approximately CNY 4,370,200,000`. */
function fullValue(amount: Amount): string {
  return hedged(amount.bound, inFull(amount));
}

function metricName({ name, readerName }: HistoryOf): string {
  return nameInBothLanguages(name, readerName);
}

function slotName(name: string, forecast: boolean): string {
  return forecast ? l10n.t('{0} (forecast)', name) : name;
}

/** A name for the axis; that a value is a forecast shows in its look there. */
function shortName(period: Period, years: FiscalYears): string {
  if (period.type === 'instant' || lengthInMonths(period) !== 9) return periodName(period, years);
  return l10n.t('9M {0}', periodName(monthsFrom(period.start, 12), years));
}

function amountsOf({ cells }: Column): Amount[] {
  return cells.flatMap((cell) => (cell === null ? [] : [cell.amount]));
}

/** Rounded and hedged numbers do not make the exact ones coarse. */
function usualScale(amounts: readonly Amount[]): ColumnScale {
  const exact = amounts.filter(({ bound }) => bound === null);
  return columnScale(exact.length > 0 ? exact : amounts);
}

function originOf(point: SeriesPoint): Origin {
  if (point.forecast) return 'forecast';
  return point.origin;
}

function isRestated(point: SeriesPoint): boolean {
  return point.origin === 'stated' && point.others.some(({ restated }) => restated);
}

/** Where a value stands; of a computed one, where the two stand that it was computed from. */
export function sourcesOf(point: SeriesPoint): readonly Statement[] {
  if (point.origin === 'stated') return point.sources;
  return [point.minuend, point.subtrahend].flatMap(({ sources }) => sources.slice(0, 1));
}

function changeLines(prior: string | null, yearAgo: string | null): string[] {
  const lines: string[] = [];
  if (prior !== null) lines.push(l10n.t('against the period before: {0}', prior));
  if (yearAgo !== null) lines.push(l10n.t('against a year ago: {0}', yearAgo));
  return lines;
}

export function sortName(sort: PeriodSort): string {
  switch (sort) {
    case 'quarter':
      return l10n.t('Quarter');
    case 'toDate':
      return l10n.t('Year to date');
    case 'year':
      return l10n.t('Year');
    case 'instant':
      return l10n.t('Instant');
    case 'other':
      return l10n.t('Other periods');
  }
}
