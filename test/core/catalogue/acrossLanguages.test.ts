import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { Lexicons } from '../../../src/core/recognition/lexicons';
import { recognise } from '../../../src/core/recognition/recognise';

const lexicons = new Lexicons(loadCatalogue());

/** The metric that a name by itself names. */
function metricOf(name: string, tag: string): string | null {
  const { names, tokens } = recognise(name, [], lexicons.of(tag), { bracketsNegate: true });
  const whole = names.find(({ first, last }) => first === 0 && last === tokens.length);
  return whole?.entry.metric.id ?? null;
}

/** A metric, and what it is called: English, German, Chinese in both scripts. */
const MEETINGS: readonly (readonly [id: string, en: string, de: string, hans: string, hant: string])[] = [
  ['us-gaap:Revenues', 'Total net revenue', 'Umsatzerlöse', '营业收入', '營業收入'],
  ['us-gaap:ProfitLoss', 'Net income', 'Konzernergebnis', '净利润', '淨利潤'],
  ['us-gaap:Assets', 'Total assets', 'Bilanzsumme', '资产总额', '資產總值'],
  ['us-gaap:StockholdersEquity', 'Total equity', 'Eigenkapital', '股东权益', '股東權益'],
  [
    'us-gaap:EarningsPerShareDiluted',
    'Diluted earnings per share',
    'Ergebnis je Aktie, verwässert',
    '稀释每股收益',
    '攤薄每股盈利',
  ],
  ['kpi:DelinquencyRate90Day', '90 day+ delinquency rate', '90+-Tage-Ausfallquote', '90天+逾期率', '90日以上逾期率'],
  ['kpi:OutstandingLoanBalance', 'Total outstanding loan balance', 'Ausstehender Kreditbestand', '在贷余额', '在貸餘額'],
];

describe('metrics across languages', () => {
  for (const [id, en, de, hans, hant] of MEETINGS)
    it(`meet as ${id}`, () => {
      assert.deepEqual([metricOf(en, 'en'), metricOf(de, 'de'), metricOf(hans, 'zh'), metricOf(hant, 'zh')], [id, id, id, id]);
    });

  it('has a machine-translated name under the metric it means', () => {
    assert.equal(metricOf('Zinssatz für notleidende Kredite', 'de'), metricOf('不良贷款率', 'zh'));
  });

  it('meet only where they name the same', () => {
    const delinquency = metricOf('90 day+ delinquency rate', 'en');
    // Loans in default and loans past due by ninety days are two measures.
    for (const [name, tag] of [
      ['Zinssatz für notleidende Kredite', 'de'],
      ['Quote notleidender Kredite', 'de'],
      ['不良贷款率', 'zh'],
      ['30天+逾期率', 'zh'],
    ] as const)
      assert.notEqual(metricOf(name, tag), delinquency, name);
  });
});
