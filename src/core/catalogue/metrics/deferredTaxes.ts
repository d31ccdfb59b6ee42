import { identified } from '../conceptList';
import type { Metric } from '../schema';
import { joined, labelsOf, type Words, words } from '../words';

/** Deferred tax assets and liabilities by what they come from, as the notes list them. The totals are in `incomeTaxes.ts`. */

const ASSET = words('Deferred tax assets', 'Aktive latente Steuern', '递延所得税资产', '遞延所得稅資產');
const LIABILITY = words('Deferred tax liabilities', 'Passive latente Steuern', '递延所得税负债', '遞延所得稅負債');

/** What differs between the books and the tax return, and the concepts for the tax on it. */
interface Difference {
  readonly words: Words;
  /** Completes "Income tax to be saved (or owed) later because of …". */
  readonly because: string;
  readonly asset?: string;
  readonly liability?: string;
}

const DIFFERENCES: readonly Difference[] = [
  {
    words: words('property, plant and equipment', 'Sachanlagen', '固定资产', '固定資產'),
    because: 'tangible assets',
    asset: 'us-gaap:DeferredTaxAssetsPropertyPlantAndEquipment',
    liability: 'us-gaap:DeferredTaxLiabilitiesPropertyPlantAndEquipment',
  },
  {
    words: words(
      'goodwill and intangible assets',
      'Goodwill und immaterielle Vermögenswerte',
      '商誉及无形资产',
      '商譽及無形資產',
    ),
    because: 'goodwill and intangible assets',
    asset: 'us-gaap:DeferredTaxAssetsGoodwillAndIntangibleAssets',
    liability: 'us-gaap:DeferredTaxLiabilitiesGoodwillAndIntangibleAssets',
  },
  {
    words: words('intangible assets', 'immaterielle Vermögenswerte', '无形资产', '無形資產'),
    because: 'intangible assets alone',
    liability:
      'us-gaap:DeferredTaxLiabilitiesIntangibleAssets us-gaap:DeferredTaxLiabilitiesGoodwillAndIntangibleAssetsIntangibleAssets',
  },
  {
    words: words('leases', 'Leasing', '租赁', '租賃'),
    because: 'leases',
    liability: 'us-gaap:DeferredTaxLiabilitiesLeasingArrangements',
  },
  {
    words: words('inventories', 'Vorräte', '存货', '存貨'),
    because: 'inventories',
    asset: 'us-gaap:DeferredTaxAssetsInventory',
    liability: 'us-gaap:DeferredTaxLiabilitiesInventory',
  },
  {
    words: words('equity method investments', 'at-Equity bilanzierte Beteiligungen', '权益法投资', '權益法投資'),
    because: 'holdings in associates and other companies',
    asset: 'us-gaap:DeferredTaxAssetsEquityMethodInvestments us-gaap:DeferredTaxAssetsInvestments',
    liability: 'us-gaap:DeferredTaxLiabilitiesInvestmentInNoncontrolledAffiliates us-gaap:DeferredTaxLiabilitiesInvestments',
  },
  {
    words: words('derivative instruments', 'derivative Finanzinstrumente', '衍生工具', '衍生工具'),
    because: 'derivatives',
    asset: 'us-gaap:DeferredTaxAssetsDerivativeInstruments',
    liability: 'us-gaap:DeferredTaxLiabilitiesDerivatives',
  },
  {
    words: words('reserves and accruals', 'Rückstellungen und Abgrenzungen', '准备金及预提费用', '準備金及預提費用'),
    because: 'reserves and accruals',
    asset:
      'us-gaap:DeferredTaxAssetsTaxDeferredExpenseReservesAndAccruals us-gaap:DeferredTaxAssetsTaxDeferredExpenseReservesAndAccrualsOther us-gaap:DeferredTaxAssetsTaxDeferredExpenseReservesAndAccrualsAccruedLiabilities',
    liability: 'us-gaap:DeferredTaxLiabilitiesDeferredExpenseReservesAndAccruals',
  },
  {
    words: words('allowance for doubtful accounts', 'Wertberichtigung auf Forderungen', '坏账准备', '壞賬準備'),
    because: 'the allowance for customers who will not pay',
    asset:
      'us-gaap:DeferredTaxAssetsTaxDeferredExpenseReservesAndAccrualsAllowanceForDoubtfulAccounts us-gaap:DeferredTaxAssetsTaxDeferredExpenseReservesAndAccrualsProvisionForLoanLosses',
  },
  {
    words: words('employee benefits', 'Leistungen an Arbeitnehmer', '职工薪酬', '職工薪酬'),
    because: 'pay and benefits',
    asset:
      'us-gaap:DeferredTaxAssetsTaxDeferredExpenseCompensationAndBenefits us-gaap:DeferredTaxAssetsTaxDeferredExpenseCompensationAndBenefitsEmployeeCompensation us-gaap:DeferredTaxAssetsTaxDeferredExpenseCompensationAndBenefitsEmployeeBenefits',
  },
  {
    words: words('share-based compensation', 'anteilsbasierte Vergütung', '股权激励', '股權激勵'),
    because: 'share-based pay',
    asset: 'us-gaap:DeferredTaxAssetsTaxDeferredExpenseCompensationAndBenefitsShareBasedCompensationCost',
  },
  {
    words: words('pensions', 'Pensionen', '养老金', '退休金'),
    because: 'pension obligations',
    asset: 'us-gaap:DeferredTaxAssetsTaxDeferredExpenseCompensationAndBenefitsPensions',
  },
  {
    words: words('tax loss carryforwards', 'steuerliche Verlustvorträge', '可抵扣亏损', '可抵扣虧損'),
    because: 'losses carried forward',
    asset: 'us-gaap:DeferredTaxAssetsOperatingLossCarryforwards',
  },
  {
    words: words(
      'domestic tax loss carryforwards',
      'inländische steuerliche Verlustvorträge',
      '境内可抵扣亏损',
      '境內可抵扣虧損',
    ),
    because: 'losses carried forward at home',
    asset: 'us-gaap:DeferredTaxAssetsOperatingLossCarryforwardsDomestic',
  },
  {
    words: words(
      'foreign tax loss carryforwards',
      'ausländische steuerliche Verlustvorträge',
      '境外可抵扣亏损',
      '境外可抵扣虧損',
    ),
    because: 'losses carried forward abroad',
    asset: 'us-gaap:DeferredTaxAssetsOperatingLossCarryforwardsForeign',
  },
  {
    words: words('tax credit carryforwards', 'Steuergutschriftsvorträge', '税收抵免结转', '稅收抵免結轉'),
    because: 'tax credits carried forward',
    asset: 'us-gaap:DeferredTaxAssetsTaxCreditCarryforwards',
  },
  {
    words: words('research credit carryforwards', 'Vorträge von Forschungsgutschriften', '研发税收抵免结转', '研發稅收抵免結轉'),
    because: 'research credits carried forward',
    asset: 'us-gaap:DeferredTaxAssetsTaxCreditCarryforwardsResearch',
  },
  {
    words: words(
      'foreign tax credit carryforwards',
      'Vorträge ausländischer Steuergutschriften',
      '境外税收抵免结转',
      '境外稅收抵免結轉',
    ),
    because: 'credits for foreign tax carried forward',
    asset: 'us-gaap:DeferredTaxAssetsTaxCreditCarryforwardsForeign',
  },
  {
    words: words('other tax credit carryforwards', 'sonstige Steuergutschriftsvorträge', '其他税收抵免结转', '其他稅收抵免結轉'),
    because: 'other tax credits carried forward',
    asset: 'us-gaap:DeferredTaxAssetsTaxCreditCarryforwardsOther',
  },
  {
    words: words('deferred revenue', 'abgegrenzte Umsatzerlöse', '递延收入', '遞延收入'),
    because: 'payments received ahead of delivery',
    asset: 'us-gaap:DeferredTaxAssetsDeferredIncome',
    liability: 'us-gaap:DeferredTaxLiabilitiesTaxDeferredIncome us-gaap:DeferredTaxLiabilitiesDeferredExpenseDeferredRevenue',
  },
  {
    words: words('capitalized research', 'aktivierte Forschungskosten', '资本化研发支出', '資本化研發支出'),
    because: 'research and development that tax law spreads over years',
    asset: 'us-gaap:DeferredTaxAssetsInProcessResearchAndDevelopment',
  },
  {
    words: words('prepaid expenses', 'aktive Rechnungsabgrenzung', '预付费用', '預付費用'),
    because: 'expenses paid ahead',
    liability: 'us-gaap:DeferredTaxLiabilitiesPrepaidExpenses',
  },
  {
    words: words('undistributed foreign earnings', 'einbehaltene Auslandsgewinne', '境外未分配利润', '境外未分配利潤'),
    because: 'earnings of foreign subsidiaries not yet paid out',
    liability: 'us-gaap:DeferredTaxLiabilitiesUndistributedForeignEarnings',
  },
  {
    words: words('other differences', 'sonstige Unterschiede', '其他差异', '其他差異'),
    because: 'differences that have no line of their own',
    asset: 'us-gaap:DeferredTaxAssetsOther',
    liability: 'us-gaap:DeferredTaxLiabilitiesOther',
  },
];

export const deferredTaxesMetrics: readonly Metric[] = DIFFERENCES.flatMap(({ words: subject, because, asset, liability }) => [
  ...(asset === undefined
    ? []
    : [deferredTax(asset, 'debit', `Income tax to be saved in later periods because of ${because}.`, joined([ASSET, subject]))]),
  ...(liability === undefined
    ? []
    : [
        deferredTax(
          liability,
          'credit',
          `Income tax to be owed in later periods because of ${because}.`,
          joined([LIABILITY, subject]),
        ),
      ]),
]);

function deferredTax(concepts: string, balance: 'debit' | 'credit', definition: string, names: Words): Metric {
  return {
    ...identified(concepts),
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance,
    definition,
    labels: labelsOf(names),
  };
}
