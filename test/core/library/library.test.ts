import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { historyOf } from '../../../src/core/library/history';
import { emptyLibrary, filesIn, libraryOf, pointLine, recordOfText, seriesIn, seriesLines } from './libraries';
import { release, table } from './releases';

const SHARED = '../shared/filings';
const EN = 'ferncliff-2024q3-en.md';
const ZH = 'news-zh.txt';
const DE = 'oakbrook-portrait-de-en.md';

describe('filings of one company in three languages', () => {
  const library = libraryOf(filesIn('test/fixtures/library/ferncliff'));
  const lines = (metric: string, unit: string, months: number) => seriesLines(library, 'FCLF', metric, unit, months);

  it('meet although each calls it by another name', () => {
    const [company, ...others] = library.companies.named('FCLF');
    assert.deepEqual(others, []);
    assert.deepEqual([...(company?.names ?? [])].sort(), [
      'Ferncliff Technology, Inc.',
      'Oakbrook Digital, Inc.',
      '冷杉科技',
      '橡溪数科',
    ]);
    assert.deepEqual(company?.files, [DE, EN, ZH]);
  });

  it('make one series of each metric', () => {
    assert.deepEqual(lines('kpi:DelinquencyRate90Day', 'pure', 0), [
      `2022-12-31 0.0203 [${ZH}]`,
      `2024-09-30 0.0261 [${EN}]`,
      `2025-09-30 0.022 [${DE}]`,
    ]);
    assert.deepEqual(lines('kpi:ApprovedCreditLineUsers', 'count', 0), [
      `2022-09-30 17800000 [${ZH}]`,
      `2023-09-30 19200000 [${EN}]`,
      `2024-09-30 21400000 [${EN}]`,
      `2025-09-30 24800000 [${DE}]`,
    ]);
    assert.deepEqual(lines('us-gaap:Revenues', 'CNY', 3), [
      `2022-07-01/2022-09-30 1496000000 [${ZH}]`,
      `2022-10-01/2022-12-31 1521000000 [${ZH}]`,
      `2023-07-01/2023-09-30 1611207000 [${EN}]`,
      `2024-04-01/2024-06-30 1655800000 [${EN}]`,
      `2024-07-01/2024-09-30 1702388000 [${EN}]`,
      `2025-04-01/2025-06-30 1790000000 [${DE}]`,
      `2025-07-01/2025-09-30 1840000000 [${DE}]`,
    ]);
    assert.deepEqual(
      lines('us-gaap:ProfitLoss', 'CNY', 3).map((line) => line.slice(0, 31)),
      [
        '2022-07-01/2022-09-30 388000000',
        '2022-10-01/2022-12-31 402000000',
        '2023-07-01/2023-09-30 431750000',
        '2024-04-01/2024-06-30 488100000',
        '2024-07-01/2024-09-30 512604000',
        '2025-07-01/2025-09-30 561000000',
      ],
    );
    assert.equal(lines('kpi:LoanFacilitationVolume', 'CNY', 3).length, 5);
  });

  it('keep nine months apart from three', () => {
    assert.deepEqual(lines('us-gaap:Revenues', 'CNY', 9), [
      `2023-01-01/2023-09-30 4702533000 [${EN}]`,
      `2024-01-01/2024-09-30 4981046000 [${EN}]`,
    ]);
  });

  it('never take in another company, though it is in the same news', () => {
    assert.deepEqual(seriesLines(library, 'BLSK', 'us-gaap:Revenues', 'CNY', 3), [`2022-07-01/2022-09-30 918000000 [${ZH}]`]);
  });

  it('are one point where prose and statement say the same, the more precise leading', () => {
    const point = seriesIn(library, 'FCLF', 'us-gaap:Revenues', 'CNY', 3)?.points.find(({ value }) => value === 1_702_388_000);
    assert.ok(point?.origin === 'stated');
    assert.deepEqual(
      point.sources.map(({ text }) => text),
      ['1,702,388', 'RMB1,702.4 million'],
    );
  });

  it('give what stands at a place its history', () => {
    const history = historyOf(library, {
      file: ZH,
      entity: '橡溪数科',
      subject: { type: 'metric', id: 'kpi:DelinquencyRate90Day' },
      unit: null,
      period: null,
    });
    assert.deepEqual(
      history?.points.map(({ point }) => point.value),
      [0.0203, 0.0261, 0.022],
    );
    const revenue = historyOf(library, {
      file: EN,
      entity: null,
      subject: { type: 'metric', id: 'us-gaap:Revenues' },
      unit: 'CNY',
      period: { type: 'duration', start: '2024-07-01', end: '2024-09-30' },
    });
    const own = revenue?.points[revenue.own];
    assert.equal(own && pointLine(own.point), `2024-07-01/2024-09-30 1702388000 [${EN}]`);
    assert.deepEqual(
      [own?.prior?.relative, own?.yearAgo?.relative].map((change) => change?.toFixed(4)),
      ['0.0281', '0.0566'],
    );
  });

  it('change and go', () => {
    const changing = libraryOf(filesIn('test/fixtures/library/ferncliff'));
    changing.delete(DE);
    assert.deepEqual(seriesLines(changing, 'FCLF', 'kpi:DelinquencyRate90Day', 'pure', 0), [
      `2022-12-31 0.0203 [${ZH}]`,
      `2024-09-30 0.0261 [${EN}]`,
    ]);
    changing.set(
      DE,
      recordOfText('Oakbrook Digital, Inc. (FCLF)\n\nThe 90 day+ delinquency rate was 2.4% as of September 30, 2025.'),
    );
    assert.deepEqual(seriesLines(changing, 'FCLF', 'kpi:DelinquencyRate90Day', 'pure', 0).at(-1), `2025-09-30 0.024 [${DE}]`);
  });
});

describe('the series of a library', () => {
  const nineMonths = table(
    ['Three months ended September 30, 2024', 'Nine months ended September 30, 2024'],
    ['Revenue', '100,000', '290,000'],
    ['Net income', '9,000', '26,000'],
  );
  const year = table(['Year ended December 31, 2024', 'Year ended December 31, 2023'], ['Revenue', '401,500', '380,000']);

  it('derive the fourth quarter from the year and nine months, and say so', () => {
    const library = emptyLibrary();
    library.set('q3.md', recordOfText(release('Third Quarter 2024', 'November 5, 2024', nineMonths)));
    library.set('fy.md', recordOfText(release('Full Year 2024', 'February 11, 2025', year)));
    assert.deepEqual(seriesLines(library, 'HARO', 'us-gaap:Revenues', 'USD', 3), [
      '2024-07-01/2024-09-30 100000000 [q3.md]',
      '2024-10-01/2024-12-31 111500000 [derived]',
    ]);
  });

  it('let the latest filing lead and show what it restates', () => {
    const library = emptyLibrary();
    library.set(
      '2023.md',
      recordOfText(
        release('Full Year 2023', 'February 9, 2024', table(['Year ended December 31, 2023'], ['Revenue', '379,000'])),
      ),
    );
    library.set('2024.md', recordOfText(release('Full Year 2024', 'February 11, 2025', year)));
    const [point] = seriesIn(library, 'HARO', 'us-gaap:Revenues', 'USD', 12)?.points ?? [];
    assert.ok(point?.origin === 'stated');
    assert.equal(point.value, 380_000_000);
    assert.deepEqual(
      point.others.map(({ statement, restated }) => [statement.file, statement.value, restated]),
      [['2023.md', 379_000_000, true]],
    );
  });

  it('call what one filing contradicts itself in no restatement', () => {
    const library = emptyLibrary();
    const twice = `${year}\n\nRevenue was $395.0 million for the year ended December 31, 2024.`;
    library.set('2024.md', recordOfText(release('Full Year 2024', 'February 11, 2025', twice)));
    const point = seriesIn(library, 'HARO', 'us-gaap:Revenues', 'USD', 12)?.points.at(-1);
    assert.ok(point?.origin === 'stated');
    assert.deepEqual(
      point.others.map(({ restated }) => restated),
      [false],
    );
  });

  it('keep a company apart from another one of the same name and another symbol', () => {
    const library = emptyLibrary();
    library.set('us.md', recordOfText(release('Full Year 2024', 'February 11, 2025', year)));
    library.set(
      'uk.md',
      recordOfText(release('Full Year 2024', 'February 12, 2025', year).replaceAll('NYSE: HARO', 'NYSE: HLI')),
    );
    assert.equal(library.companies.all.length, 2);
  });

  it('go by what the workspace says of companies', () => {
    const library = emptyLibrary();
    library.set('a.md', recordOfText(release('Full Year 2024', 'February 11, 2025', year)));
    library.set(
      'b.md',
      recordOfText(
        release('Third Quarter 2024', 'November 5, 2024', nineMonths).replaceAll(
          'Harrow Lake Inc. (NYSE: HARO)',
          'Tarn Boats Inc. (NYSE: TARN)',
        ),
      ),
    );
    assert.equal(library.companies.all.length, 2);
    library.setKnownCompanies([
      { names: ['Harrow Group', 'Tarn Boats', 'Harrow Lake'], tickers: ['US:HARO', 'US:TARN'], cik: null, lei: null },
    ]);
    assert.deepEqual(
      library.companies.all.map(({ name, files }) => [name, files]),
      [['Harrow Group', ['a.md', 'b.md']]],
    );
  });
});

const shared = (names: readonly string[]) => names.map((name) => path.join(SHARED, name));
const describeShared = existsSync(SHARED) ? describe : describe.skip;
if (!existsSync(SHARED)) console.log(`      left out: no ${SHARED} here to put filings of one company together`);

describeShared('real filings of one company', () => {
  const QFIN = ['qfin-2024q3-results-en.md', 'qfin-business-model-de-en.md', 'qfin-news-zh.txt'];

  /** Value of each period; the series may have more points. */
  const cases: readonly (readonly [metric: string, unit: string, months: number, points: Readonly<Record<string, number>>])[] = [
    [
      'kpi:DelinquencyRate90Day',
      'pure',
      0,
      { '2022-12-31': 0.0203, '2022-09-30': 0.0231, '2024-09-30': 0.0272, '2025-06-30': 0.0197, '2025-09-30': 0.0209 },
    ],
    [
      'us-gaap:Revenues',
      'CNY',
      3,
      {
        '2022-07-01/2022-09-30': 4_144_100_000,
        '2022-10-01/2022-12-31': 3_906_600_000,
        '2023-07-01/2023-09-30': 4_281_026_000,
        '2024-04-01/2024-06-30': 4_160_100_000,
        '2024-07-01/2024-09-30': 4_370_158_000,
        '2025-07-01/2025-09-30': 5_205_700_000,
      },
    ],
    [
      'us-gaap:ProfitLoss',
      'CNY',
      3,
      { '2022-10-01/2022-12-31': 867_900_000, '2023-07-01/2023-09-30': 1_137_690_000, '2024-07-01/2024-09-30': 1_798_797_000 },
    ],
    [
      'kpi:LoanFacilitationVolume',
      'CNY',
      3,
      {
        '2022-10-01/2022-12-31': 104_572_000_000,
        '2024-07-01/2024-09-30': 82_436_000_000,
        '2025-07-01/2025-09-30': 83_280_000_000,
      },
    ],
    [
      'kpi:ApprovedCreditLineUsers',
      'count',
      0,
      { '2022-12-31': 44_500_000, '2023-09-30': 49_200_000, '2024-09-30': 55_200_000, '2025-09-30': 62_100_000 },
    ],
  ];
  let qfin: ReturnType<typeof libraryOf>;
  before(function () {
    this.timeout(60_000);
    qfin = libraryOf(shared(QFIN));
  });

  it('meet under all names', () => {
    const [company, ...others] = qfin.companies.named('QFIN');
    assert.deepEqual(others, []);
    assert.deepEqual(company?.files.length, 3);
    for (const name of ['Qifu Technology, Inc.', '360 DigiTech, Inc.', '360数科', '奇富科技'])
      assert.deepEqual(qfin.companies.named(name), [company], name);
  });

  for (const [metric, unit, months, expected] of cases)
    it(`make one series of ${metric}`, () => {
      const points = seriesIn(qfin, 'QFIN', metric, unit, months)?.points ?? [];
      const values = new Map(
        points.map((point) => [`${pointLine(point).split(' ', 1)[0]}${point.forecast ? ' forecast' : ''}`, point.value]),
      );
      for (const [period, value] of Object.entries(expected)) assert.equal(values.get(period), value, period);
    });

  it('join comparatives of a quarterly report, quarters and half years apart', () => {
    const ko = libraryOf(shared(['ko-10k-2024.htm', 'ko-10q-2025q2.htm']));
    assert.deepEqual(seriesLines(ko, 'KO', 'us-gaap:Revenues', 'USD', 3), [
      '2024-03-30/2024-06-28 12363000000 [ko-10q-2025q2.htm]',
      '2025-03-29/2025-06-27 12535000000 [ko-10q-2025q2.htm]',
    ]);
    assert.deepEqual(seriesLines(ko, 'KO', 'us-gaap:Revenues', 'USD', 6), [
      '2024-01-01/2024-06-28 23663000000 [ko-10q-2025q2.htm]',
      '2025-01-01/2025-06-27 23664000000 [ko-10q-2025q2.htm]',
    ]);
    assert.deepEqual(seriesLines(ko, 'KO', 'us-gaap:Assets', 'USD', 0), [
      '2023-12-31 97703000000 [ko-10k-2024.htm]',
      '2024-12-31 100549000000 [ko-10k-2024.htm, ko-10q-2025q2.htm]',
      '2025-06-27 104333000000 [ko-10q-2025q2.htm]',
    ]);
    const tsla = libraryOf(shared(['tsla-10k-2024.htm', 'tsla-10q-2025q2.htm']));
    assert.deepEqual(seriesLines(tsla, 'TSLA', 'us-gaap:Revenues', 'USD', 12).length, 3);
    assert.deepEqual(seriesLines(tsla, 'TSLA', 'us-gaap:Revenues', 'USD', 6), [
      '2024-01-01/2024-06-30 46801000000 [tsla-10q-2025q2.htm]',
      '2025-01-01/2025-06-30 41831000000 [tsla-10q-2025q2.htm]',
    ]);
  }).timeout(60_000);
});
