import { identified } from '../conceptList';
import type { Metric } from '../schema';
import { joined, labelsOf, type Words, words } from '../words';

/** The reconciliation of the income tax expense with the statutory rate, in points of the rate and in amounts. */

const RATE = words('effect on the tax rate', 'Auswirkung auf den Steuersatz', '对税率的影响', '對稅率的影響');
const AMOUNT = words('effect on income tax', 'Auswirkung auf die Ertragsteuern', '对所得税的影响', '對所得稅的影響');

/** Why the tax is not the statutory one: what it is called, what it is, and the concepts for points and for amounts. */
interface Reason {
  readonly words: Words;
  readonly definition: string;
  readonly rate: string;
  readonly amount: string;
  /** True where the concepts are positive when the tax is lower for it. */
  readonly reduces?: true;
}

const REASONS: readonly Reason[] = [
  {
    words: words('State and local income taxes', 'Steuern der Bundesstaaten und Gemeinden', '州和地方所得税', '州和地方所得稅'),
    definition: 'State and local income taxes, after their own effect on federal tax',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationStateAndLocalIncomeTaxes',
    amount: 'us-gaap:IncomeTaxReconciliationStateAndLocalIncomeTaxes',
  },
  {
    words: words('Foreign tax rate differential', 'Abweichende ausländische Steuersätze', '境外税率差异', '境外稅率差異'),
    definition: 'Tax rates of other countries that differ from the statutory one',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationForeignIncomeTaxRateDifferential ifrs-full:TaxRateEffectOfForeignTaxRates',
    amount: 'us-gaap:IncomeTaxReconciliationForeignIncomeTaxRateDifferential ifrs-full:TaxEffectOfForeignTaxRates',
  },
  {
    words: words('Tax credits', 'Steuergutschriften', '税收抵免', '稅收抵免'),
    definition: 'Credits that reduce the tax itself rather than the taxable income',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationTaxCredits',
    amount: 'us-gaap:IncomeTaxReconciliationTaxCredits',
    reduces: true,
  },
  {
    words: words('Research tax credits', 'Steuergutschriften für Forschung', '研发税收抵免', '研發稅收抵免'),
    definition: 'Credits for research and development that reduce the tax itself',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationTaxCreditsResearch',
    amount: 'us-gaap:IncomeTaxReconciliationTaxCreditsResearch',
    reduces: true,
  },
  {
    words: words(
      'Change in valuation allowance',
      'Änderung der Wertberichtigung latenter Steuern',
      '递延税项估值准备变动',
      '遞延稅項估值準備變動',
    ),
    definition: 'Changes in the part of deferred tax assets that will probably not be used',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationChangeInDeferredTaxAssetsValuationAllowance',
    amount: 'us-gaap:IncomeTaxReconciliationChangeInDeferredTaxAssetsValuationAllowance',
  },
  {
    words: words(
      'Excess tax benefits of share-based pay',
      'Steuervorteile aus anteilsbasierter Vergütung',
      '股权激励超额税收利益',
      '股權激勵超額稅收利益',
    ),
    definition: 'Deductions for share-based pay beyond the cost that was charged for it',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationShareBasedCompensationExcessTaxBenefitPercent',
    amount: 'us-gaap:EffectiveIncomeTaxRateReconciliationShareBasedCompensationExcessTaxBenefitAmount',
    reduces: true,
  },
  {
    words: words(
      'Share-based pay that is not deductible',
      'Nicht abzugsfähige anteilsbasierte Vergütung',
      '不可抵扣的股权激励费用',
      '不可抵扣的股權激勵費用',
    ),
    definition: 'Share-based pay that tax law does not let deduct',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationNondeductibleExpenseShareBasedCompensationCost',
    amount: 'us-gaap:IncomeTaxReconciliationNondeductibleExpenseShareBasedCompensationCost',
  },
  {
    words: words('Expenses that are not deductible', 'Nicht abzugsfähige Aufwendungen', '不可抵扣的费用', '不可抵扣的費用'),
    definition: 'Expenses that tax law does not let deduct',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationNondeductibleExpense ifrs-full:TaxRateEffectOfExpenseNotDeductibleInDeterminingTaxableProfitTaxLoss',
    amount:
      'us-gaap:IncomeTaxReconciliationNondeductibleExpense us-gaap:IncomeTaxReconciliationNondeductibleExpenseOther ifrs-full:TaxEffectOfExpenseNotDeductibleInDeterminingTaxableProfitTaxLoss',
  },
  {
    words: words('Income that is not taxed', 'Steuerfreie Erträge', '免税收入的影响', '免稅收入的影響'),
    definition: 'Income that tax law leaves free of tax',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationTaxExemptIncome ifrs-full:TaxRateEffectOfRevenuesExemptFromTaxation',
    amount: 'us-gaap:IncomeTaxReconciliationTaxExemptIncome ifrs-full:TaxEffectOfRevenuesExemptFromTaxation2011',
    reduces: true,
  },
  {
    words: words(
      'Equity income in the tax reconciliation',
      'At-Equity-Ergebnis in der Steuerüberleitung',
      '权益法投资收益的税务调节',
      '權益法投資收益的稅務調節',
    ),
    definition: 'Results of associates, which are shown after their own tax',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationEquityInEarningsLossesOfUnconsolidatedSubsidiary',
    amount: 'us-gaap:IncomeTaxReconciliationEquityInEarningsLossesOfUnconsolidatedSubsidiary',
    reduces: true,
  },
  {
    words: words(
      'Tax on low-taxed foreign income',
      'Steuer auf niedrig besteuerte ausländische Erträge',
      '全球无形低税收入的税款',
      '全球無形低稅收入的稅款',
    ),
    definition: 'United States tax on income that foreign subsidiaries earn at low rates (GILTI)',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationGiltiPercent',
    amount: 'us-gaap:EffectiveIncomeTaxRateReconciliationGiltiAmount',
  },
  {
    words: words(
      'Deduction for foreign-derived intangible income',
      'Abzug für immaterielle Auslandserträge',
      '境外无形收入扣除',
      '境外無形收入扣除',
    ),
    definition: 'United States deduction for income from serving foreign markets (FDII)',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationFdiiPercent',
    amount: 'us-gaap:EffectiveIncomeTaxRateReconciliationFdiiAmount',
    reduces: true,
  },
  {
    words: words('Change in enacted tax rates', 'Änderung gesetzlicher Steuersätze', '法定税率变动', '法定稅率變動'),
    definition: 'Deferred taxes restated for new tax rates',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationChangeInEnactedTaxRate ifrs-full:TaxRateEffectFromChangeInTaxRate',
    amount: 'us-gaap:IncomeTaxReconciliationChangeInEnactedTaxRate ifrs-full:TaxEffectFromChangeInTaxRate',
  },
  {
    words: words('Tax contingencies', 'Steuerliche Risiken', '不确定税务事项', '不確定稅務事項'),
    definition: 'Changes in what is set aside for tax positions that the authorities may not accept',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationTaxContingencies',
    amount: 'us-gaap:IncomeTaxReconciliationTaxContingencies',
  },
  {
    words: words('Income taxes of prior years', 'Ertragsteuern früherer Jahre', '以前年度所得税', '以前年度所得稅'),
    definition: 'Tax for earlier years',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationPriorYearIncomeTaxes',
    amount: 'us-gaap:IncomeTaxReconciliationPriorYearIncomeTaxes ifrs-full:AdjustmentsForCurrentTaxOfPriorPeriods',
  },
  {
    words: words(
      'Other items of the tax reconciliation',
      'Sonstige Posten der Steuerüberleitung',
      '其他税务调节项目',
      '其他稅務調節項目',
    ),
    definition: 'Reasons that have no line of their own',
    rate: 'us-gaap:EffectiveIncomeTaxRateReconciliationOtherReconcilingItemsPercent us-gaap:EffectiveIncomeTaxRateReconciliationOtherAdjustments ifrs-full:OtherTaxRateEffectsForReconciliationBetweenAccountingProfitAndTaxExpenseIncome',
    amount:
      'us-gaap:IncomeTaxReconciliationOtherReconcilingItems us-gaap:IncomeTaxReconciliationOtherAdjustments ifrs-full:OtherTaxEffectsForReconciliationBetweenAccountingProfitAndTaxExpenseIncome',
  },
];

export const taxReconciliationMetrics: readonly Metric[] = REASONS.flatMap(({ reduces = false, ...reason }) => [
  {
    ...identified(reason.rate),
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: reduces
      ? `${reason.definition}: the points by which this lowers the effective tax rate below the statutory one.`
      : `${reason.definition}: the points by which this raises the effective tax rate above the statutory one.`,
    labels: labelsOf(joined([reason.words, RATE])),
  },
  {
    ...identified(reason.amount),
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: reduces ? 'credit' : 'debit',
    definition: reduces
      ? `${reason.definition}: the amount by which income tax is lower for this than at the statutory rate.`
      : `${reason.definition}: the amount by which income tax is higher for this than at the statutory rate.`,
    labels: labelsOf(joined([reason.words, AMOUNT])),
  },
]);
