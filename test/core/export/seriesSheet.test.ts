import assert from 'node:assert/strict';
import { toNumber } from '../../../src/core/decimal';
import { csv } from '../../../src/core/export/csv';
import { objectsOf } from '../../../src/core/export/json';
import { seriesSheet } from '../../../src/core/export/seriesSheet';
import type { Period } from '../../../src/core/filing';
import type { DerivedPoint, LibrarySeries, Statement, StatedPoint } from '../../../src/core/library/librarySeries';
import { seriesTable } from '../../../src/cli/seriesTable';
import { amount, Q2_2024, Q3_2023, Q3_2024 } from '../library/readings';
import { EVERY_SHAPE } from './figures';
import { record } from './records';

const PLACE = { line: 0, character: 0, endLine: 0, endCharacter: 1 };

function statement(digits: string, power: number, rest: Partial<Statement> = {}): Statement {
  const text = `${digits} e${power}`;
  return { file: 'a.md', figure: 0, place: PLACE, text, ...amount(digits, power), bound: null, notation: 'number', ...rest };
}

function stated(period: Period, source: Statement, rest: Partial<StatedPoint> = {}): StatedPoint {
  const { decimal, value, decimals, bound, notation } = source;
  return {
    origin: 'stated',
    period,
    decimal,
    value,
    decimals,
    bound,
    notation,
    forecast: false,
    sources: [source],
    others: [],
    ...rest,
  };
}

function derived(period: Period, minuend: StatedPoint, subtrahend: StatedPoint): DerivedPoint {
  const { decimal, decimals } = statement('200', 6);
  return { origin: 'derived', period, decimal, value: toNumber(decimal), decimals, forecast: false, minuend, subtrahend };
}

const Q4_2024: Period = { type: 'duration', start: '2024-10-01', end: '2024-12-31' };
const year = stated({ type: 'duration', start: '2024-01-01', end: '2024-12-31' }, statement('700', 6, { figure: 1 }));
const nineMonths = stated({ type: 'duration', start: '2024-01-01', end: '2024-09-30' }, statement('500', 6));

const revenue: LibrarySeries = {
  company: 'cik:1',
  subject: { type: 'metric', id: 'us-gaap:Revenues' },
  unit: 'CNY',
  months: 3,
  points: [
    stated(Q3_2023, statement('100', 6)),
    stated(Q2_2024, statement('110', 6), { others: [{ statement: statement('109', 6), restated: true }] }),
    stated(Q3_2024, statement('121', 6), { sources: [statement('121', 6), statement('0.12', 9)] }),
    derived(Q4_2024, year, nineMonths),
    stated(Q4_2024, statement('-5', 6, { bound: 'approximately' }), { forecast: true }),
  ],
};

const percent = { notation: 'percent' } as const;
const rate: LibrarySeries = {
  company: null,
  subject: { type: 'fact', concept: 'x:Rate', members: 'x:Axis=x:Member' },
  unit: 'pure',
  months: 0,
  points: [
    stated({ type: 'instant', date: '2023-09-30' }, statement('2.60', -2, { ...percent, file: 'gone.md' })),
    stated({ type: 'instant', date: '2024-09-30' }, statement('2.72', -2, percent)),
  ],
};

const surroundings = {
  company: (key: string) => (key === 'cik:1' ? { name: 'Lantern Finance Inc.' } : undefined),
  metricName: (id: string) => (id === 'us-gaap:Revenues' ? 'Total net revenue' : undefined),
  record: (file: string) => (file === 'a.md' ? record(EVERY_SHAPE) : undefined),
  fileName: (file: string) => `filings/${file}`,
};

const rows = objectsOf(seriesSheet([revenue, rate], surroundings));
const fields = (...keys: string[]) => rows.map((row) => keys.map((key) => row[key]));

describe('a sheet of series', () => {
  it('says what each value is of', () => {
    const [first] = fields('company', 'metric', 'name', 'concept', 'dimensions', 'unit', 'months');
    assert.deepEqual(first, ['Lantern Finance Inc.', 'us-gaap:Revenues', 'Total net revenue', null, null, 'CNY', 3]);
    const last = fields('company', 'metric', 'name', 'concept', 'dimensions', 'unit', 'months').at(-1);
    assert.deepEqual(last, [null, null, null, 'x:Rate', 'x:Axis=x:Member', 'pure', 0]);
  });

  it('has the period, its days and its name in the filer’s year', () => {
    assert.deepEqual(fields('period', 'period_start', 'period_end', 'fiscal_period').slice(0, 2), [
      ['2023-07-01/2023-09-30', '2023-07-01', '2023-09-30', 'Q3 2023'],
      ['2024-04-01/2024-06-30', '2024-04-01', '2024-06-30', 'Q2 2024'],
    ]);
    assert.deepEqual(fields('period', 'period_start', 'period_end', 'fiscal_period').at(-1), [
      '2024-09-30',
      null,
      '2024-09-30',
      null,
    ]);
  });

  it('tells values that are stated, restated, computed and foretold apart', () => {
    assert.deepEqual(fields('value', 'origin', 'kind').slice(0, 5), [
      [100e6, 'stated', 'level'],
      [110e6, 'restated', 'level'],
      [121e6, 'stated', 'level'],
      [200e6, 'derived', 'level'],
      [-5e6, 'stated', 'forecast'],
    ]);
  });

  it('has changes as fractions, and none for ratios and turned signs', () => {
    const rounded = fields('change_prior', 'change_year_ago').map((pair) =>
      pair.map((value) => value && Number(value).toFixed(3)),
    );
    assert.deepEqual(rounded, [
      [null, null],
      [null, null],
      ['0.100', '0.210'],
      ['0.653', null],
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('names the leading source, with its place in the file', () => {
    assert.deepEqual(fields('sources', 'file', 'line', 'start', 'end', 'text').slice(2, 4), [
      [2, 'filings/a.md', 2, 4, 10, '121 e6'],
      [2, 'filings/a.md', 3, 15, 20, '700 e6 − 500 e6'],
    ]);
    assert.deepEqual(fields('file', 'line')[5], ['filings/gone.md', null], 'a filing that is no longer there');
  });

  it('is a table of numbers in CSV', () => {
    assert.match(
      csv(seriesSheet([revenue], surroundings)),
      /\r\nLantern Finance Inc\.,us-gaap:Revenues,.*,121000000,CNY,-6,stated,0\.1,0\.21,2,/,
    );
  });
});

describe('series as a person reads them', () => {
  const [revenueTable = '', rateTable = ''] = seriesTable([revenue, rate], surroundings).split('\n\n');

  it('have a heading, and a line for each period with value, changes, source and what is to be known', () => {
    assert.deepEqual(revenueTable.split('\n'), [
      'Lantern Finance Inc. · Total net revenue · us-gaap:Revenues · CNY · 3 months',
      'period   end               value            prior  year ago  source          note',
      'Q3 2023  2023-09-30  100,000,000                             filings/a.md:2',
      'Q2 2024  2024-06-30  110,000,000                             filings/a.md:2  restated from 109 e6',
      'Q3 2024  2024-09-30  121,000,000           +10.0%    +21.0%  filings/a.md:2  2 sources',
      'Q4 2024  2024-12-31  200,000,000           +65.3%            filings/a.md:3  derived: 700 e6 − 500 e6',
      'Q4 2024  2024-12-31   -5,000,000  turned negative            filings/a.md:2  forecast, approximately',
    ]);
  });

  it('move in percentage points where they are ratios, and leave out columns that say nothing', () => {
    assert.deepEqual(rateTable.trimEnd().split('\n'), [
      'x:Rate x:Axis=x:Member · pure · at the end of the period',
      'period      value  year ago  source',
      '2023-09-30  2.60%            filings/gone.md',
      '2024-09-30  2.72%  +0.12 pp  filings/a.md:2',
    ]);
  });
});
