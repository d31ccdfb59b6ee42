import { daysInMonth, instant, isoDate, lengthInMonths, monthsEnding } from '../../../src/core/calendar';
import { fromNumber, toNumber } from '../../../src/core/decimal';
import type { Notation, Period } from '../../../src/core/filing';
import type { DerivedPoint, LibrarySeries, OtherValue, StatedPoint, Statement } from '../../../src/core/library/librarySeries';
import { difference } from '../../../src/core/library/arithmetic';
import type { Subject } from '../../../src/core/library/subjects';
import type { HistoryOf } from '../../../src/metricHistory/historySource';

/** Ten years of Marram Bay Kilns plc, a company that does not exist, as a library would tell them. */

export const YEARS = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 } as const;

const FOLDER = 'file:///filings';

export function statement(value: number, file: string, line: number, text = String(value)): Statement {
  return {
    file: `${FOLDER}/${file}`,
    figure: line,
    place: { line, character: 4, endLine: line, endCharacter: 4 + text.length },
    text,
    decimal: fromNumber(value),
    value,
    decimals: -5,
    bound: null,
    notation: 'number',
  };
}

interface PointOptions {
  readonly forecast?: boolean;
  readonly notation?: Notation;
  readonly decimals?: number;
  readonly others?: readonly OtherValue[];
  readonly sources?: readonly Statement[];
  readonly bound?: StatedPoint['bound'];
}

export function stated(period: Period, value: number, options: PointOptions = {}): StatedPoint {
  const { forecast = false, notation = 'number', decimals = -5, others = [], bound = null } = options;
  const sources = options.sources ?? [statement(value, fileFor(period), 40)];
  return { origin: 'stated', period, decimal: fromNumber(value), value, decimals, forecast, bound, notation, sources, others };
}

export function derived(period: Period, minuend: StatedPoint, subtrahend: StatedPoint): DerivedPoint {
  const decimal = difference(minuend.decimal, subtrahend.decimal);
  return { origin: 'derived', period, decimal, value: toNumber(decimal), decimals: -5, forecast: false, minuend, subtrahend };
}

function fileFor(period: Period): string {
  const end = period.type === 'instant' ? period.date : period.end;
  return `marram-${end.slice(0, 4)}-${end.slice(5, 7)}.htm`;
}

export const quarter = (year: number, ordinal: number) => monthsEnding(quarterEnd(year, ordinal), 3);
export const firstMonths = (year: number, months: number) => monthsEnding(quarterEnd(year, months / 3), months);
export const quarterEnd = (year: number, ordinal: number) => isoDate(year, ordinal * 3, daysInMonth(year, ordinal * 3));

/** A value that grows, with a season, and a dip in the fifth year. */
function level(year: number, ordinal: number): number {
  const growth = 48 * 1.09 ** (year - 2016) * (year === 2020 ? 0.8 : 1);
  return Math.round(growth * [0.93, 1.01, 0.98, 1.08][ordinal - 1]! * 10) * 100_000;
}

const REVENUE: Subject = { type: 'metric', id: 'us-gaap:Revenues' };
const YEARS_SHOWN = Array.from({ length: 10 }, (_, at) => 2016 + at);

function of(subject: Subject, name: string, series: readonly Omit<LibrarySeries, 'company' | 'subject'>[]): HistoryOf {
  return {
    subject,
    name,
    readerName: null,
    companyName: 'Marram Bay Kilns plc',
    years: YEARS,
    series: series.map((one) => ({ ...one, company: '0000999998', subject })),
  };
}

function seriesOf(unit: string, points: LibrarySeries['points']): Omit<LibrarySeries, 'company' | 'subject'> {
  const [first] = points;
  return { unit, months: first === undefined ? 0 : lengthInMonths(first.period), points };
}

/** Quarters of ten years with the fourth computed, one restated, and an outlook; nine months, years, and dollars of three quarters. */
export function revenue(): HistoryOf {
  const threeQuarters = (year: number) => [1, 2, 3].reduce((sum, ordinal) => sum + level(year, ordinal), 0);
  const nineMonths = YEARS_SHOWN.map((year) => stated(firstMonths(year, 9), threeQuarters(year)));
  const years = YEARS_SHOWN.map((year) => stated(firstMonths(year, 12), threeQuarters(year) + level(year, 4)));
  const quarters = YEARS_SHOWN.flatMap((year, at) => [
    ...[1, 2, 3].map((ordinal) => quarterPoint(year, ordinal)),
    derived(quarter(year, 4), years[at]!, nineMonths[at]!),
  ]);
  const outlook = stated(quarter(2026, 1), level(2026, 1), { forecast: true, bound: 'approximately' });
  const dollars = [1, 2, 3].map((ordinal) => stated(quarter(2025, ordinal), Math.round(level(2025, ordinal) * 1.31)));
  return of(REVENUE, 'Revenue', [
    seriesOf('GBP', [...quarters, outlook]),
    seriesOf('GBP', nineMonths),
    seriesOf('GBP', years),
    seriesOf('USD', dollars),
  ]);
}

function quarterPoint(year: number, ordinal: number): StatedPoint {
  const value = level(year, ordinal);
  const here = [
    statement(value, `marram-${year}-q${ordinal}.htm`, 31),
    statement(value, `marram-${year + 1}-q${ordinal}.htm`, 32),
  ];
  if (year !== 2023 || ordinal !== 2) return stated(quarter(year, ordinal), value, { sources: here });
  const before = statement(value + 2_600_000, 'marram-2023-q2.htm', 31);
  return stated(quarter(year, ordinal), value, { sources: here.slice(1), others: [{ statement: before, restated: true }] });
}

export function margin(): HistoryOf {
  const points = YEARS_SHOWN.flatMap((year) =>
    [1, 2, 3, 4].map((ordinal) => {
      const value = Math.round(300 + (year - 2016) * 9 + ordinal * 4 - (year === 2020 ? 60 : 0)) / 1000;
      return stated(quarter(year, ordinal), value, { notation: 'percent', decimals: 3 });
    }),
  );
  return of({ type: 'metric', id: 'ratio:GrossMargin' }, 'Gross margin', [seriesOf('pure', points)]);
}

export function cash(): HistoryOf {
  const points = YEARS_SHOWN.flatMap((year) =>
    [1, 2, 3, 4].map((ordinal) => stated(instant(quarterEnd(year, ordinal)), level(year, ordinal) * 0.7)),
  );
  return of({ type: 'metric', id: 'us-gaap:Cash' }, 'Cash', [seriesOf('GBP', points)]);
}

/** Losses that became profits, in few periods. */
export function netIncome(): HistoryOf {
  const values = [-4_200_000, -1_100_000, 2_500_000, 6_300_000];
  const points = values.map((value, at) => stated(quarter(2025, at + 1), value));
  return of({ type: 'metric', id: 'us-gaap:NetIncomeLoss' }, 'Net income', [seriesOf('GBP', points)]);
}

export function employees(): HistoryOf {
  const points = [2022, 2023, 2024, 2025].map((year) =>
    stated(instant(`${year}-12-31`), 800 + (year - 2022) * 41, { decimals: 0 }),
  );
  return of({ type: 'label', words: 'employees' }, 'Employees', [seriesOf('count', points)]);
}

export function perShare(): HistoryOf {
  const points = [1, 2, 3, 4].map((ordinal) => stated(quarter(2025, ordinal), 0.21 + ordinal / 100, { decimals: 2 }));
  return of({ type: 'metric', id: 'us-gaap:EarningsPerShareBasic' }, 'Earnings per share', [seriesOf('GBP/share', points)]);
}
