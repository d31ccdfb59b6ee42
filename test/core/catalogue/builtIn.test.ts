import assert from 'node:assert/strict';
import { builtInMetrics } from '../../../src/core/catalogue/builtIn';
import { labelKey } from '../../../src/core/catalogue/labelKey';
import { conflictsOf } from '../../../src/core/catalogue/problems';
import { catalogueSchema, metricGroup, type Metric } from '../../../src/core/catalogue/schema';
import { contractIds } from './contractIds';

const statementGroups: readonly Metric['group'][] = ['income', 'balance', 'cashFlow', 'equity', 'perShare', 'shares'];
const contract = new Set(contractIds);

const labelled = builtInMetrics.flatMap((metric) =>
  Object.entries(metric.labels).flatMap(([language, labels]) =>
    labels.map((label) => ({ metric, language, label, key: labelKey(label) })),
  ),
);

/** The metrics that have `label` in `language`, compared as people would. */
function ownersOf(label: string, language: string): string[] {
  const key = labelKey(label);
  const owners = labelled.filter((entry) => entry.language === language && entry.key === key);
  return [...new Set(owners.map(({ metric }) => metric.id))];
}

describe('the built-in catalogue', () => {
  it('knows the total of every component, and the results per share of every result', () => {
    const ids = new Set(builtInMetrics.map((metric) => metric.id));
    const named = builtInMetrics.flatMap(({ total, perShare }) => [total, perShare?.basic, perShare?.diluted]);
    assert.deepEqual(
      named.filter((id) => id !== undefined && !ids.has(id)),
      [],
    );
  });

  it('fits the schema', () => {
    const result = catalogueSchema.safeParse(builtInMetrics);
    assert.deepEqual(result.error?.issues ?? [], []);
  });

  it('covers at least 200 metrics and every group', () => {
    assert.ok(builtInMetrics.length >= 200, `${builtInMetrics.length} metrics`);
    assert.deepEqual(
      metricGroup.options.filter((group) => !builtInMetrics.some((metric) => metric.group === group)),
      [],
    );
  });

  it('has no id twice and no label that two metrics of a language claim', () => {
    assert.deepEqual(conflictsOf(builtInMetrics), []);
  });

  it('has every id of the contract', () => {
    assert.equal(contractIds.length, 67);
    const ids = new Set(builtInMetrics.map(({ id }) => id));
    assert.deepEqual(
      contractIds.filter((id) => !ids.has(id)),
      [],
    );
  });

  it('writes taxonomy names as the taxonomies do, in camel case with a capital first', () => {
    const odd = builtInMetrics.filter(
      ({ id }) => /^(?:us-gaap|ifrs-full):/.test(id) && !/:(?:[A-Z][a-z]+)+[A-Za-z\d]*$/.test(id),
    );
    assert.deepEqual(
      odd.map(({ id }) => id),
      [],
    );
  });

  it('repeats no label of a metric', () => {
    const repeated = builtInMetrics.flatMap((metric) =>
      Object.values(metric.labels).flatMap((labels) =>
        labels.filter((label, index) => labels.findIndex((other) => other.toLowerCase() === label.toLowerCase()) !== index),
      ),
    );
    assert.deepEqual(repeated, []);
  });

  it('writes labels clean: trimmed, open words only at the end or before an "of", never in the display name', () => {
    const odd = labelled.filter(
      ({ metric, language, label }) =>
        label !== label.trim() ||
        /\s{2}|[\n\u00ad]/.test(label) ||
        /…(?!$|的|之)|[^\s\p{Script=Han}]…/u.test(label) ||
        (label.includes('…') && metric.labels[language]?.[0] === label),
    );
    assert.deepEqual(
      odd.map(({ label }) => label),
      [],
    );
  });

  it('gives every metric an English name and a definition of one or two whole sentences', () => {
    for (const { id, labels, definition } of builtInMetrics) {
      assert.ok(labels['en'], `${id} has no English labels`);
      assert.match(definition, /^[A-Z].*[^.]\.$/, id);
      assert.ok(definition.split(/\.\s/).length <= 2, `${id}: more than two sentences`);
    }
  });

  it('names the statements in every language it speaks', () => {
    const missing = builtInMetrics
      .filter(({ group }) => statementGroups.includes(group))
      .flatMap(({ id, labels }) =>
        ['en', 'de', 'zh', 'zh-Hant'].filter((language) => !labels[language]).map((language) => `${id} ${language}`),
      );
    assert.deepEqual(missing, []);
  });

  it('names in traditional characters whatever it names in simplified ones', () => {
    const unpaired = builtInMetrics.filter(({ labels }) => Boolean(labels['zh']) !== Boolean(labels['zh-Hant']));
    assert.deepEqual(
      unpaired.map(({ id }) => id),
      [],
    );
  });

  it('keeps simplified characters out of the traditional labels', () => {
    const simplified = /[净润资产负债费额权东务证发汇预应总业经综计财贷还营销]/u;
    const odd = labelled.filter(({ language, label }) => language === 'zh-Hant' && simplified.test(label));
    assert.deepEqual(
      odd.map(({ label }) => label),
      [],
    );
  });

  it('gives a balance only to money', () => {
    const odd = builtInMetrics.filter(({ balance, unitType }) => balance !== null && unitType !== 'monetary');
    assert.deepEqual(
      odd.map(({ id }) => id),
      [],
    );
  });

  const cases: readonly (readonly [string, string, string])[] = [
    ['en', 'Total net revenues', 'us-gaap:Revenues'],
    ['en', 'turnover', 'us-gaap:Revenues'],
    ['en', 'Profit for the period', 'us-gaap:ProfitLoss'],
    ['en', 'Net income attributable to …', 'us-gaap:NetIncomeLoss'],
    ['en', 'Net loss attributable to non-controlling interests', 'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest'],
    ['en', 'Total costs & expenses', 'us-gaap:OperatingExpenses'],
    ['en', 'TOTAL EQUITY', 'us-gaap:StockholdersEquity'],
    ['en', "Total shareholders' equity", 'us-gaap:StockholdersEquity'],
    ['en', 'Noncontrolling interests', 'us-gaap:MinorityInterest'],
    ['en', 'Capital expenditures', 'us-gaap:PaymentsToAcquirePropertyPlantAndEquipment'],
    ['en', 'Total loan volume', 'kpi:LoanFacilitationVolume'],
    ['en', 'Capital-light loan volume', 'kpi:CapitalLightLoanVolume'],
    ['en', 'NPL ratio', 'ratio:NonperformingLoanRatio'],
    ['en', 'Net dollar retention', 'kpi:NetRevenueRetention'],
    ['de', 'Umsatzerlöse', 'us-gaap:Revenues'],
    [
      'de',
      'Ergebnis vor Ertragsteuern',
      'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    ],
    ['de', 'Umsatzrendite', 'ratio:OperatingMargin'],
    ['zh', '营业收入', 'us-gaap:Revenues'],
    ['zh', '在贷余额', 'kpi:OutstandingLoanBalance'],
    ['zh-Hant', '淨利潤', 'us-gaap:ProfitLoss'],
    ['zh-Hant', '資產總額', 'us-gaap:Assets'],
  ];
  for (const [language, label, id] of cases) {
    it(`knows “${label}” (${language}) as ${id}`, () => assert.deepEqual(ownersOf(label, language), [id]));
  }

  const notContract = [
    'Loan facilitation and servicing fees-capital light',
    'Loan facilitation volume of discontinued service',
    'Provision for loans receivable',
    'Accounts receivable, net',
    'Comprehensive income attributable to ordinary shareholders',
  ];
  for (const label of notContract) {
    it(`knows “${label}”, but as none of the contract's metrics`, () => {
      const owners = ownersOf(label, 'en');
      assert.equal(owners.length, 1);
      assert.ok(!owners.some((id) => contract.has(id)), owners.join());
    });
  }
});
