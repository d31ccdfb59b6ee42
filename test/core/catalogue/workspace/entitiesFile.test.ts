import assert from 'node:assert/strict';
import { readEntitiesFile } from '../../../../src/core/catalogue/workspace/entitiesFile';
import { pathText } from '../../../../src/core/catalogue/workspace/problems';

const harrow = {
  name: 'Harrow Lake Inc.',
  aliases: ['Harrow', '哈罗湖'],
  cik: '1234567',
  lei: '529900T8BM49AURSDO55',
  tickers: ['US:HARO', 'HK:03660'],
};

const fileOf = (...companies: unknown[]) => JSON.stringify({ companies });

function problemsOf(text: string): string[] {
  return readEntitiesFile(text).problems.map(({ path, code, values }) => [`${pathText(path)}: ${code}`, ...values].join(' '));
}

describe('a file of companies', () => {
  it('says what a company is known by, in the form in which filings are compared', () => {
    assert.deepEqual(readEntitiesFile(fileOf(harrow, { name: 'Lantern AG' })), {
      companies: [
        {
          names: ['Harrow Lake Inc.', 'Harrow', '哈罗湖'],
          tickers: ['US:HARO', 'HK:03660'],
          cik: '0001234567',
          lei: '529900T8BM49AURSDO55',
        },
        { names: ['Lantern AG'], tickers: [], cik: null, lei: null },
      ],
      problems: [],
    });
  });

  it('may give a name twice', () => {
    const { companies, problems } = readEntitiesFile(fileOf({ name: 'Harrow', aliases: ['Harrow', 'HARROW'] }));
    assert.deepEqual([companies[0]?.names, problems], [['Harrow', 'HARROW'], []]);
  });

  for (const [what, company, problem] of [
    ['no name', { aliases: ['Harrow'] }, 'companies[1]: missing name'],
    ['a name without a letter', { name: '360' }, 'companies[1].name: notLabel'],
    ['no CIK', { name: 'A', cik: 'CIK12' }, 'companies[1].cik: notCik'],
    ['no LEI', { name: 'A', lei: 'ABC' }, 'companies[1].lei: notLei'],
    ['an LEI with a slip of the pen', { name: 'A', lei: '529900T8BM49AURSDO56' }, 'companies[1].lei: notLei'],
    ['a symbol without its country', { name: 'A', tickers: ['HARO'] }, 'companies[1].tickers[0]: notTicker'],
    ['a field that there is not', { name: 'A', isin: 'x' }, 'companies[1].isin: unknownKey isin'],
    [
      'a name of another',
      { name: 'A', aliases: ['B', 'harrow'] },
      'companies[1].aliases[1]: companyTwice harrow Harrow Lake Inc.',
    ],
    ['a CIK of another', { name: 'A', cik: '0001234567' }, 'companies[1].cik: companyTwice 0001234567 Harrow Lake Inc.'],
    [
      'a ticker of another',
      { name: 'A', tickers: ['HK:03660'] },
      'companies[1].tickers[0]: companyTwice HK:03660 Harrow Lake Inc.',
    ],
  ] as const) {
    it(`leaves out a company with ${what}`, () => {
      const text = fileOf(harrow, company, { name: 'Lantern AG' });
      assert.deepEqual(problemsOf(text), [problem]);
      assert.deepEqual(
        readEntitiesFile(text).companies.map(({ names }) => names[0]),
        ['Harrow Lake Inc.', 'Lantern AG'],
      );
    });
  }

  it('is told of when it is no JSON', () => {
    assert.deepEqual(problemsOf('{ "companies": ['), [': syntax']);
    assert.deepEqual(problemsOf(' '), []);
  });
});
