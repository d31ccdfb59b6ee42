import assert from 'node:assert/strict';
import { builtInMetrics } from '../../../src/core/catalogue/builtIn';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { conceptList } from '../../../src/core/catalogue/conceptList';
import { claimedConcepts, metricOfConcept } from '../../../src/core/catalogue/concepts';
import { CatalogueError } from '../../../src/core/catalogue/problems';

const catalogue = loadCatalogue();

const PERIOD_INCREASE =
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect';

const added = {
  id: 'x:PermitsIssued',
  group: 'operating',
  periodType: 'duration',
  unitType: 'count',
  balance: null,
  definition: 'Permits the harbour office issued in the period.',
  labels: { en: ['Permits issued'] },
  concepts: [{ concept: 'harbour:PermitsGranted' }, { concept: 'harbour:PermitsRevoked', sign: -1 }],
};
const TOTAL_EQUITY = 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';

describe('conceptList', () => {
  it('reads names, and a minus before those that are reported the other way round', () => {
    assert.deepEqual(conceptList('\n  us-gaap:A\n  -ifrs-full:B '), [
      { concept: 'us-gaap:A' },
      { concept: 'ifrs-full:B', sign: -1 },
    ]);
  });
});

describe('metricOfConcept', () => {
  const cases: readonly (readonly [concept: string, metric: string | null, sign?: -1])[] = [
    // An id is a concept itself.
    ['us-gaap:Revenues', 'us-gaap:Revenues'],
    ['ifrs-full:LeaseLiabilities', 'ifrs-full:LeaseLiabilities'],
    // Names that the taxonomies have for the same.
    ['us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax', 'us-gaap:Revenues'],
    ['us-gaap:SalesRevenueNet', 'us-gaap:Revenues'],
    ['ifrs-full:Revenue', 'us-gaap:Revenues'],
    ['ifrs-full:ProfitLoss', 'us-gaap:ProfitLoss'],
    ['ifrs-full:ProfitLossAttributableToOwnersOfParent', 'us-gaap:NetIncomeLoss'],
    ['ifrs-full:EquityAttributableToOwnersOfParent', 'us-gaap:StockholdersEquity'],
    ['us-gaap:CashAndCashEquivalentsPeriodIncreaseDecrease', PERIOD_INCREASE],
    ['dei:EntityCommonStockSharesOutstanding', 'us-gaap:CommonStockSharesOutstanding'],
    // The other way round: a decrease where the metric is an increase, an expense where it is income.
    ['ifrs-full:AdjustmentsForDecreaseIncreaseInInventories', 'us-gaap:IncreaseDecreaseInInventories', -1],
    ['ifrs-full:AdjustmentsForLossesGainsOnDisposalOfNoncurrentAssets', 'us-gaap:GainLossOnSaleOfPropertyPlantEquipment', -1],
    ['us-gaap:OtherNoncashExpense', 'us-gaap:OtherNoncashIncomeExpense', -1],
    ['ifrs-full:NetDefinedBenefitLiabilityAsset', 'us-gaap:DefinedBenefitPlanFundedStatusOfPlan', -1],
    // Shown side by side, and not the same.
    ['us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest', TOTAL_EQUITY],
    ['ifrs-full:Equity', TOTAL_EQUITY],
    ['us-gaap:NetIncomeLossAvailableToCommonStockholdersDiluted', 'us-gaap:NetIncomeLossAvailableToCommonStockholdersDiluted'],
    // A filer's own concepts, and our ids under a prefix that a filer has taken.
    ['harbour:PermitsGranted', null],
    ['us-gaap:NoSuchThing', null],
    ['ratio:GrossMargin', null],
    ['Revenues', null],
    ['constructor', null],
    ['', null],
  ];
  for (const [concept, metric, sign = 1] of cases)
    it(`knows ${concept || 'no name'} as ${metric ?? 'no metric'}${sign < 0 ? ', the other way round' : ''}`, () => {
      assert.deepEqual(metricOfConcept(catalogue, concept), metric === null ? null : { metric, sign });
    });

  it('takes the short prefix of the IFRS taxonomy for the customary one', () => {
    assert.deepEqual(
      metricOfConcept(catalogue, 'ifrs:LeaseLiabilities'),
      metricOfConcept(catalogue, 'ifrs-full:LeaseLiabilities'),
    );
  });

  it('knows what a workspace maps, and nothing of it elsewhere', () => {
    const extended = loadCatalogue([added]);
    assert.deepEqual(metricOfConcept(extended, 'harbour:PermitsGranted'), { metric: 'x:PermitsIssued', sign: 1 });
    assert.deepEqual(metricOfConcept(extended, 'harbour:PermitsRevoked'), { metric: 'x:PermitsIssued', sign: -1 });
    assert.equal(metricOfConcept(extended, 'x:PermitsIssued'), null);
    assert.equal(metricOfConcept(catalogue, 'harbour:PermitsGranted'), null);
  });
});

describe('concepts of the catalogue', () => {
  it('report one metric each', () => {
    const claimed = builtInMetrics.flatMap(claimedConcepts).map(({ concept }) => concept);
    assert.deepEqual(
      claimed.filter((concept, index) => claimed.indexOf(concept) !== index),
      [],
    );
  });

  it('are of the taxonomies that all filers share', () => {
    const names = builtInMetrics.flatMap(({ concepts = [] }) => concepts.map(({ concept }) => concept));
    assert.deepEqual(
      names.filter((name) => !/^(?:us-gaap|ifrs-full|dei|srt):[A-Z][A-Za-z0-9]+$/.test(name)),
      [],
    );
  });

  const refused: readonly (readonly [string, unknown, field: string, message: RegExp])[] = [
    ['one that is the id of another metric', [{ concept: 'us-gaap:Assets' }], 'concepts', /belongs to us-gaap:Assets/],
    ['one without a prefix', [{ concept: 'Assets' }], 'concepts.0.concept', /./],
    ['a sign that says nothing', [{ concept: 'harbour:Assets', sign: 1 }], 'concepts.0.sign', /./],
  ];
  for (const [what, concepts, field, message] of refused)
    it(`refuse ${what}`, () => {
      assert.throws(
        () => loadCatalogue([{ ...added, concepts }]),
        (error) => {
          assert.ok(error instanceof CatalogueError);
          assert.equal(error.problems[0]?.field, field);
          assert.match(error.problems[0].message, message);
          return true;
        },
      );
    });
});
