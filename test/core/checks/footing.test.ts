import assert from 'node:assert/strict';
import { checkedText } from './checked';

const footing = (text: string) => checkedText(text, 'footing');

/** A table of a company that nobody knows, in thousands; `values` are filled in by their names. */
function table(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `| ${cells.join(' | ')} |`);
  const [head = '', ...body] = lines;
  return [
    'Marram Foods Ltd',
    '',
    '(in thousands of U.S. dollars)',
    '',
    head,
    `|${'---|'.repeat(rows[0]?.length ?? 0)}`,
    ...body,
  ].join('\n');
}

const assets = (receivables = '8,305', total = '25,717') =>
  table([
    ['', 'December 31, 2024', 'December 31, 2023'],
    ['Cash', '12,311', '10,402'],
    ['Receivables', receivables, '7,916'],
    ['Inventories', '5,101', '4,877'],
    ['Total current assets', total, '23,195'],
    ['Land', '40,912', '39,118'],
    ['Total assets', '66,629', '62,313'],
  ]);

describe('the footing check', () => {
  it('finds what adds up by itself, total by total', () => {
    assert.deepEqual(footing(assets()).ties, [
      '25,717 = sum(12,311, 8,305, 5,101)',
      '23,195 = sum(10,402, 7,916, 4,877)',
      '66,629 = sum(25,717, 40,912)',
      '62,313 = sum(23,195, 39,118)',
    ]);
    assert.deepEqual(footing(assets()).findings, []);
  });

  it('finds the one column that does not, whichever number is wrong', () => {
    assert.deepEqual(footing(assets('8,035')).findings, ['25,717 = sum(12,311, 8,035, 5,101)']);
    assert.deepEqual(footing(assets('8,305', '25,177')).findings, [
      '25,177 = sum(12,311, 8,305, 5,101)',
      '66,629 = sum(25,177, 40,912)',
    ]);
  });

  it('leaves what rounding can have made', () => {
    assert.deepEqual(footing(assets('8,305', '25,718')).findings, []);
    assert.equal(footing(assets('8,305', '25,720')).findings.length, 2);
  });

  /** Ten sites with an exact total each year; `last` and `other` are those of two of them. */
  const exact = (last: string, other = '51,330') =>
    table([
      ['', '2024', '2023', '2022'],
      ...Array.from({ length: 10 }, (_, at): string[][] => [
        [`Goods of site ${at}`, '31,207', '30,118', '29,064'],
        [`Services of site ${at}`, '20,123', '17,902', '15,511'],
        [`Total of site ${at}`, at === 4 ? other : '51,330', '48,020', at === 9 ? last : '44,575'],
      ]).flat(),
    ]);

  it('takes no rounding for an excuse where all other totals are exact', () => {
    assert.deepEqual(footing(exact('44,575')).findings, []);
    assert.deepEqual(footing(exact('44,576')).findings, ['44,576 = sum(29,064, 15,511)']);
  });

  it('takes it where it is not the only one', () => {
    assert.deepEqual(footing(exact('44,576', '51,331')).findings, []);
  });

  const income = (tax: string) =>
    table([
      ['', '2024', '2023', '2022'],
      ['Revenue', '90,412', '81,377', '77,048'],
      ['Cost of sales', '51,903', '47,211', '45,366'],
      ['Gross profit', '38,509', '34,166', '31,682'],
      ['Operating expenses', '20,044', '19,873', '18,921'],
      ['Operating income', '18,465', '14,293', '12,761'],
      ['Income tax expense', tax, '3,102', '2,790'],
      ['Net income', '14,402', '11,191', '9,971'],
    ]);

  it('takes away what the other columns take away', () => {
    const { ties, findings } = footing(income('4,063'));
    assert.ok(ties.includes('38,509 = sum(90,412, 51,903)'));
    assert.ok(ties.includes('14,402 = sum(18,465, 4,063)'));
    assert.deepEqual(findings, []);
    assert.deepEqual(footing(income('4,603')).findings, ['14,402 = sum(18,465, 4,603)']);
  });

  it('adds across, too', () => {
    const segments = (total: string) =>
      table([
        ['Three months ended June 30, 2024', 'Water', 'Power', 'Other', 'Total'],
        ['Revenue', '41,207', '30,118', '9,064', '80,389'],
        ['Cost of sales', '20,433', '17,902', '5,511', total],
        ['Depreciation', '3,021', '2,877', '648', '6,546'],
      ]);
    assert.deepEqual(footing(segments('43,846')).findings, []);
    assert.deepEqual(footing(segments('43,486')).findings, ['43,486 = sum(20,433, 17,902, 5,511)']);
  });

  it('takes a blank for nothing where the sum holds without it elsewhere', () => {
    const holdings = (total: string) =>
      table([
        ['', 'Cost 2024', 'Fair value 2024', 'Cost 2023', 'Fair value 2023'],
        ['Deposits', '12,311', '12,315', '10,402', '10,405'],
        ['Commercial paper', '8,305', '8,298', '7,916', '7,911'],
        ['Digital assets', '1,076', '2,114', '', ''],
        ['Total', '21,692', '22,727', '18,318', total],
      ]);
    assert.deepEqual(footing(holdings('18,316')).findings, []);
    assert.deepEqual(footing(holdings('18,136')).findings, ['18,136 = sum(10,405, 7,911)']);
  });

  it('is silent about prices, rates and tables that add up nowhere', () => {
    const prices = table([
      ['', 'Shares bought in 2024', 'Average price per share'],
      ['April', '120,411', '$31.20'],
      ['May', '98,207', '$32.75'],
      ['June', '101,366', '$30.08'],
      ['Total', '319,984', '$31.34'],
    ]);
    assert.deepEqual(footing(prices).findings, []);
    const unrelated = table([
      ['', '2024', '2023'],
      ['Revenue', '90,412', '81,377'],
      ['Cash', '12,044', '9,873'],
      ['Inventories', '31,465', '24,293'],
    ]);
    assert.deepEqual(footing(unrelated), { ties: [], findings: [] });
  });

  it('knows shares of a whole by the whole, also where that is what is wrong', () => {
    const mix = (whole: string) =>
      table([
        ['', '2024', '% of total', '2023', '% of total'],
        ['Oats', '41,830', '52.29', '39,114', '51.87'],
        ['Barley', '24,166', '30.21', '22,905', '30.37'],
        ['Rye', '14,004', '17.50', '13,390', '17.76'],
        ['Total', '80,000', whole, '75,409', '100.00'],
      ]);
    assert.deepEqual(footing(mix('100.00')).findings, []);
    assert.deepEqual(footing(mix('10000')).findings.length, 1);
  });

  it('reads German and Chinese numbers alike', () => {
    const german = (total: string) => `Marram Lebensmittel AG

(in Mio €)

| | 31.12.2023 | 31.12.2022 |
|---|---|---|
| Vorräte | 6.276,5 | 6.729,6 |
| Forderungen | 7.569,4 | 7.767,7 |
| Flüssige Mittel | 2.923,2 | 2.988,2 |
| Summe | ${total} | 17.485,5 |
`;
    assert.deepEqual(footing(german('16.769,1')).findings, []);
    assert.equal(footing(german('16.796,1')).findings.length, 1);
    const chinese = (total: string) => `海草食品有限公司

单位：人民币百万元

| 项目 | 2024年12月31日 | 2023年12月31日 |
|---|---|---|
| 现金 | 1,203,411 | 1,187,206 |
| 应收账款 | 877,932 | 790,515 |
| 存货 | 402,177 | 398,046 |
| 合计 | ${total} | 2,375,767 |
`;
    assert.deepEqual(footing(chinese('2,483,520')).findings, []);
    assert.equal(footing(chinese('2,438,520')).findings.length, 1);
  });
});
