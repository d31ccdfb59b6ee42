import assert from 'node:assert/strict';
import { clustersOf } from '../../../src/core/companies/clusters';
import { companyNameKey, isShortFor } from '../../../src/core/companies/names';
import { bareUsTicker, tickerIn, tickerOn } from '../../../src/core/companies/tickers';
import { cikOf, leiOf } from '../../../src/core/companies/identifiers';
import type { CompanyEvidence } from '../../../src/core/filing';
import { recordOfText } from '../library/libraries';

describe('names of companies', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Harrow Lake, Inc.', 'HARROW LAKE INC'],
    ['The Harrow-Lake Company', 'HARROW LAKE CO'],
    ['Harrow & Company', 'Harrow and Co.'],
    ['Ahornwerk S.A.', 'Ahornwerk SA'],
    ['松湾科技有限公司', '松湾科技'],
    ['松灣數科-S', '松湾数科'],
    ['松湾数科－SW', '松湾数科股份有限公司'],
  ];
  for (const [one, other] of same) it(`“${one}” is “${other}”`, () => assert.equal(companyNameKey(one), companyNameKey(other)));

  const different: readonly (readonly [string, string])[] = [
    ['Harrow Lake Inc.', 'Harrow River Inc.'],
    ['松湾科技', '松湾集团'],
    ['Harrow Lake Inc.', 'Harrow Lake Holdings Inc.'],
  ];
  for (const [one, other] of different)
    it(`“${one}” is not “${other}”`, () => assert.notEqual(companyNameKey(one), companyNameKey(other)));

  it('say nothing where only a legal form or a mark is left', () => {
    for (const name of ['有限公司', '—', ' ', '3']) assert.equal(companyNameKey(name), '', name);
  });

  it('are known when cut short', () => {
    assert.ok(isShortFor('Harrow', 'Harrow Lake Inc.'));
    assert.ok(isShortFor('松湾', '松湾科技有限公司'));
    assert.ok(!isShortFor('Harr', 'Harrow Lake Inc.'));
    assert.ok(!isShortFor('Company', 'Harrow Lake Company'));
  });
});

describe('symbols of exchanges', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['NASDAQ: HARO', 'US:HARO'],
    ['Nasdaq：haro', 'US:HARO'],
    ['纳斯达克：HARO', 'US:HARO'],
    ['HARO.US', 'US:HARO'],
    ['$HARO.US', 'US:HARO'],
    ['HKEx: 2931', 'HK:02931'],
    ['02931.HK', 'HK:02931'],
    ['02931', 'HK:02931'],
    ['港交所：2931', 'HK:02931'],
    ['NYSE: BRK.B', 'US:BRK.B'],
    ['600000.SH', 'SH:600000'],
    ['2931', undefined],
    ['note: 5', undefined],
    ['HKEx: HARO', undefined],
    ['the “Company”', undefined],
  ];
  for (const [written, ticker] of cases) it(`${written} is ${ticker}`, () => assert.equal(tickerIn(written), ticker));

  it('are known by the name of their exchange, or by the form of their company', () => {
    assert.equal(tickerOn('New York Stock Exchange', 'HARO'), 'US:HARO');
    assert.equal(tickerOn('somewhere', 'HARO'), undefined);
    assert.equal(bareUsTicker('HARO'), 'US:HARO');
    assert.equal(bareUsTicker('Haro'), undefined);
  });
});

describe('identifiers', () => {
  it('are checked', () => {
    assert.deepEqual([cikOf('21344'), cikOf('x'), cikOf('12345678901')], ['0000021344', null, null]);
    assert.deepEqual([leiOf('529900t8bm49aursdo55'), leiOf('529900')], ['529900T8BM49AURSDO55', null]);
  });
});

const evidence = (names: readonly string[], rest: Partial<CompanyEvidence> = {}): CompanyEvidence => ({
  names,
  tickers: [],
  cik: null,
  lei: null,
  ...rest,
});

describe('evidence of companies', () => {
  it('meets by identifier, symbol and name', () => {
    const all = [
      evidence(['Harrow Lake Inc.'], { cik: '0000000001' }),
      evidence(['HLI'], { cik: '0000000001', tickers: ['US:HARO'] }),
      evidence(['哈罗湖'], { tickers: ['US:HARO', 'HK:02931'] }),
      evidence(['哈罗湖有限公司']),
      evidence(['Tarn Boats']),
    ];
    assert.deepEqual(clustersOf(all), [0, 0, 0, 0, 1]);
  });

  it('stays apart where it would give a company two CIKs', () => {
    const all = [
      evidence(['Harrow Lake Inc.'], { cik: '0000000001' }),
      evidence(['Harrow Lake Inc.'], { cik: '0000000002' }),
      evidence(['Harrow Lake Inc.']),
    ];
    assert.equal(new Set(clustersOf(all)).size, 3);
  });

  it('stays apart where one name goes with two symbols of a market, unless a filing gives both', () => {
    const a = evidence(['Group'], { tickers: ['HK:00001'] });
    const b = evidence(['Group'], { tickers: ['HK:00002'] });
    assert.deepEqual(clustersOf([a, b]), [0, 1]);
    const both = evidence(['Harrow'], { tickers: ['US:HARO', 'US:HAROL'] });
    assert.deepEqual(clustersOf([both, evidence(['Harrow'], { tickers: ['US:HAROL'] })]), [0, 0]);
  });
});

describe('companies in a text', () => {
  const cases: readonly (readonly [string, ...CompanyEvidence[]])[] = [
    [
      'TARN -- Harrow Lake Inc. (NYSE: HARO; HKEX: 2931) ("Harrow Lake" or the "Company") today reported results.',
      evidence(['Harrow Lake Inc.'], { tickers: ['US:HARO', 'HK:02931'] }),
    ],
    [
      'Harrow Lake Inc. (formerly known as Tarn Boats, Inc.) (NYSE: HARO) today reported results.',
      evidence(['Harrow Lake Inc.', 'Tarn Boats'], { tickers: ['US:HARO'] }),
    ],
    ['Harrow Lake, Inc. (HARO): what it does', evidence(['Harrow Lake, Inc.'], { tickers: ['US:HARO'] })],
  ];
  for (const [text, ...companies] of cases) it(text, () => assert.deepEqual(recordOfText(text).companies, companies));

  it('are those of each item of a digest', () => {
    const record = recordOfText(
      '松湾科技(SWTK.US)公布业绩\n智汇财经3月10日讯，松湾科技（原橡溪数科，SWTK.US）第四季度净利润为4.02亿元。\n\n白鹭科技(BLKJ.US)公布业绩\n智汇财经3月11日讯，白鹭科技(BLKJ.US)第四季度净利润为1.02亿元。\n\n松湾科技(SWTK.US)回购\n智汇财经3月12日讯，松湾科技(SWTK.US)回购100万股。',
    );
    assert.deepEqual(record.companies, [
      evidence(['松湾科技', '橡溪数科'], { tickers: ['US:SWTK'] }),
      evidence(['白鹭科技'], { tickers: ['US:BLKJ'] }),
    ]);
    const company = (text: string) => record.figures.find((figure) => figure.text === text)?.company;
    assert.deepEqual([company('4.02亿元'), company('1.02亿元')], [0, 1]);
  });
});
