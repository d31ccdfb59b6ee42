import { identified } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';
import { joined, labelsOf, type Words, words } from '../words';

/**
 * Other comprehensive income as the notes take it apart: by what it comes from, by its way through equity (what arose, what moved
 * on to income, what is left of both and whose it is), and before and after tax. The totals after tax are in `equity.ts`.
 */

const WAY_NAMES = ['arising', 'reclassified', 'whole', 'parent', 'noncontrolling'] as const;
type Way = (typeof WAY_NAMES)[number];

const TAX_NAMES = ['beforeTax', 'tax', 'afterTax'] as const;
type Tax = (typeof TAX_NAMES)[number];

const WAYS: Readonly<Record<Way, { readonly words: readonly Words[]; readonly definition: string }>> = {
  arising: {
    words: [words('arising in the period', 'in der Periode entstanden', '当期产生', '當期產生')],
    definition: ' that arose in the period',
  },
  reclassified: {
    words: [words('reclassified to income', 'in das Ergebnis umgegliedert', '转入当期损益', '轉入當期損益')],
    definition: ' that moved on from equity to income in the period',
  },
  whole: { words: [], definition: '' },
  parent: {
    words: [words('shareholders’ part', 'Anteil der Aktionäre', '归属于母公司股东', '歸屬於母公司股東')],
    definition: ', as far as they fall to the owners of the parent company',
  },
  noncontrolling: {
    words: [words('noncontrolling interests’ part', 'Anteil anderer Gesellschafter', '归属于少数股东', '歸屬於少數股東')],
    definition: ', as far as they fall to the outside owners of subsidiaries',
  },
};

const TAXES: Readonly<Record<Tax, { readonly words: Words; readonly definition: string }>> = {
  beforeTax: { words: words('before tax', 'vor Steuern', '税前', '稅前'), definition: ', before tax.' },
  tax: { words: words('income tax', 'Ertragsteuern', '所得税影响', '所得稅影響'), definition: ': the income tax on them.' },
  afterTax: { words: words('after tax', 'nach Steuern', '税后', '稅後'), definition: ', after tax.' },
};

interface Source {
  readonly words: Words;
  /** What the gains and losses are: the beginning of the definitions. */
  readonly definition: string;
  /** The concepts, the first of which is the metric's id. */
  readonly lines: Readonly<Partial<Record<Way, Readonly<Partial<Record<Tax, string>>>>>>;
  /** Names that statements, which are after tax, have for a line. */
  readonly english?: Readonly<Partial<Record<Way, string>>>;
}

const SOURCES: readonly Source[] = [
  {
    words: words('Foreign currency translation', 'Währungsumrechnung', '外币报表折算差额', '外幣報表折算差額'),
    definition: 'Gains and losses from restating foreign operations in the reporting currency',
    lines: {
      arising: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationGainLossBeforeReclassificationAndTax',
        tax: 'us-gaap:OtherComprehensiveIncomeForeignCurrencyTranslationGainLossArisingDuringPeriodTax',
        afterTax: 'us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationGainLossArisingDuringPeriodNetOfTax',
      },
      reclassified: {
        beforeTax:
          'us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationReclassificationAdjustmentFromAOCIRealizedUponSaleOrLiquidationBeforeTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationReclassificationAdjustmentFromAOCIRealizedUponSaleOrLiquidationTax',
        afterTax:
          'us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationReclassificationAdjustmentFromAOCIRealizedUponSaleOrLiquidationNetOfTax',
      },
      whole: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentBeforeTax
          ifrs-full:OtherComprehensiveIncomeBeforeTaxExchangeDifferencesOnTranslation
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTranslationAdjustmentTax
          ifrs-full:IncomeTaxRelatingToExchangeDifferencesOnTranslationOfOtherComprehensiveIncome
        `,
      },
      parent: {
        beforeTax:
          'us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentBeforeTaxPortionAttributableToParent',
        tax: 'us-gaap:OtherComprehensiveIncomeForeignCurrencyTranslationAdjustmentTaxPortionAttributableToParent',
        afterTax:
          'us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentNetOfTaxPortionAttributableToParent',
      },
      noncontrolling: {
        afterTax:
          'us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentNetOfTaxPortionAttributableToNoncontrollingInterest',
      },
    },
    english: {
      arising: 'Translation adjustments arising during the period; Translation adjustments arising during the year',
    },
  },
  {
    words: words(
      'Long-term intra-entity transactions',
      'Langfristige konzerninterne Transaktionen',
      '长期性集团内部往来的汇兑损益',
      '長期性集團內部往來的匯兌損益',
    ),
    definition: 'Gains and losses on exchange rates of dealings within the group that are in substance long-term investments',
    lines: {
      arising: {
        beforeTax: 'us-gaap:AdjustmentForLongTermIntercompanyTransactionsGrossOfTax',
        tax: 'us-gaap:AdjustmentForLongTermIntercompanyTransactionsTaxExpenseBenefit',
        afterTax: 'us-gaap:AdjustmentForLongTermIntercompanyTransactionsNetOfTax',
      },
    },
    english: {
      arising: 'Gains (losses) on intra-entity transactions that are of a long-term investment nature',
    },
  },
  {
    words: words(
      'Hedges of net investments in foreign operations',
      'Absicherung von Nettoinvestitionen in ausländische Geschäftsbetriebe',
      '境外经营净投资套期损益',
      '境外經營淨投資套期損益',
    ),
    definition: 'Gains and losses on hedges of the net assets of foreign operations',
    lines: {
      arising: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeLossNetInvestmentHedgeGainLossBeforeReclassificationAndTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossNetInvestmentHedgeGainLossBeforeReclassificationTax',
        afterTax: 'us-gaap:OtherComprehensiveIncomeLossNetInvestmentHedgeGainLossBeforeReclassificationAfterTax',
      },
      whole: {
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossNetInvestmentHedgeGainLossAfterReclassificationAndTax
          ifrs-full:OtherComprehensiveIncomeNetOfTaxHedgesOfNetInvestmentsInForeignOperations
        `,
      },
    },
    english: {
      arising:
        'Gains (losses) on net investment hedges arising during the period; Gains (losses) on net investment hedges arising during the year',
    },
  },
  {
    words: words(
      'Gains and losses on cash flow hedges',
      'Ergebnis aus der Absicherung von Zahlungsströmen',
      '现金流量套期损益',
      '現金流量套期損益',
    ),
    definition: 'Gains and losses on hedges of future cash flows',
    lines: {
      arising: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossBeforeReclassificationAndTax
          us-gaap:OtherComprehensiveIncomeUnrealizedGainLossOnDerivativesArisingDuringPeriodBeforeTax
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossBeforeReclassificationTax
          us-gaap:OtherComprehensiveIncomeUnrealizedGainLossOnDerivativesArisingDuringPeriodTax
        `,
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossBeforeReclassificationAfterTax
          us-gaap:OtherComprehensiveIncomeUnrealizedGainLossOnDerivativesArisingDuringPeriodNetOfTax
        `,
      },
      reclassified: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossReclassificationBeforeTax
          us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIOnDerivativesBeforeTax
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossReclassificationTax
          us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIOnDerivativesTax
        `,
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossReclassificationAfterTax
          us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIOnDerivativesNetOfTax
        `,
      },
      whole: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationBeforeTax
          ifrs-full:OtherComprehensiveIncomeBeforeTaxCashFlowHedges
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationTax
          ifrs-full:IncomeTaxRelatingToCashFlowHedgesOfOtherComprehensiveIncome
        `,
      },
      parent: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationBeforeTaxParent',
        tax: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationTaxParent',
        afterTax: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTaxParent',
      },
      noncontrolling: {
        afterTax: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTaxNoncontrollingInterest',
      },
    },
    english: {
      arising: 'Change in fair value of derivative instruments',
    },
  },
  {
    words: words(
      'Gains and losses on available-for-sale securities',
      'Ergebnis aus zur Veräußerung verfügbaren Wertpapieren',
      '可供出售证券公允价值变动损益',
      '可供出售證券公允價值變動損益',
    ),
    definition: 'Changes in the fair value of debt securities available for sale',
    lines: {
      arising: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeUnrealizedHoldingGainLossOnSecuritiesArisingDuringPeriodBeforeTax
          us-gaap:OtherComprehensiveIncomeLossSecuritiesAvailableForSaleUnrealizedHoldingGainLossArisingDuringPeriodBeforeTax
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeUnrealizedHoldingGainLossOnSecuritiesArisingDuringPeriodTax
          us-gaap:OtherComprehensiveIncomeLossSecuritiesAvailableForSaleUnrealizedHoldingGainLossArisingDuringPeriodTax
        `,
        afterTax: `
          us-gaap:OtherComprehensiveIncomeUnrealizedHoldingGainLossOnSecuritiesArisingDuringPeriodNetOfTax
          us-gaap:OtherComprehensiveIncomeLossSecuritiesAvailableForSaleUnrealizedHoldingGainLossArisingDuringPeriodAfterTax
        `,
      },
      reclassified: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIForSaleOfSecuritiesBeforeTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIForSaleOfSecuritiesTax',
        afterTax: 'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIForSaleOfSecuritiesNetOfTax',
      },
      whole: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentBeforeTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossAvailableForSaleSecuritiesTax',
      },
      parent: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeAvailableforsaleSecuritiesAdjustmentBeforeTaxPortionAttributableToParent',
        tax: 'us-gaap:OtherComprehensiveIncomeAvailableforsaleSecuritiesTaxPortionAttributableToParent',
        afterTax: 'us-gaap:OtherComprehensiveIncomeAvailableforsaleSecuritiesAdjustmentNetOfTaxPortionAttributableToParent',
      },
      noncontrolling: {
        afterTax:
          'us-gaap:OtherComprehensiveIncomeAvailableforsaleSecuritiesAdjustmentNetOfTaxPortionAttributableToNoncontrollingInterest',
      },
    },
    english: {
      arising: 'Change in fair value of marketable debt securities',
    },
  },
  {
    words: words(
      'Pension and other postretirement benefit adjustments',
      'Anpassungen von Pensions- und ähnlichen Plänen',
      '养老金及其他退休福利计划调整',
      '退休金及其他退休福利計劃調整',
    ),
    definition: 'Changes in pension obligations and plan assets',
    lines: {
      arising: {
        beforeTax:
          'us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentBeforeReclassificationAdjustmentsAndTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansBeforeReclassificationAdjustmentsTax',
        afterTax:
          'us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentBeforeReclassificationAdjustmentsNetOfTax',
      },
      reclassified: {
        beforeTax:
          'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIPensionAndOtherPostretirementBenefitPlansBeforeTax',
        tax: 'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIPensionAndOtherPostretirementBenefitPlansTax',
        afterTax:
          'us-gaap:OtherComprehensiveIncomeLossReclassificationAdjustmentFromAOCIPensionAndOtherPostretirementBenefitPlansNetOfTax',
      },
      whole: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentBeforeTax
          ifrs-full:OtherComprehensiveIncomeBeforeTaxGainsLossesOnRemeasurementsOfDefinedBenefitPlans
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansTax
          ifrs-full:IncomeTaxRelatingToRemeasurementsOfDefinedBenefitPlansOfOtherComprehensiveIncome
        `,
      },
      parent: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeDefinedBenefitPlansAdjustmentBeforeTaxPortionAttributableToParent',
        tax: 'us-gaap:OtherComprehensiveIncomeDefinedBenefitPlansTaxPortionAttributableToParent',
        afterTax: 'us-gaap:OtherComprehensiveIncomeDefinedBenefitPlansAdjustmentNetOfTaxPortionAttributableToParent',
      },
      noncontrolling: {
        afterTax:
          'us-gaap:OtherComprehensiveIncomeDefinedBenefitPlansAdjustmentNetOfTaxPortionAttributableToNoncontrollingInterest',
      },
    },
  },
  {
    words: words('Revaluation of property', 'Neubewertung von Sachanlagen', '物业重估损益', '物業重估損益'),
    definition: 'Gains and losses from revaluing land, buildings and other tangible assets',
    lines: {
      whole: {
        beforeTax: `
          ifrs-full:OtherComprehensiveIncomeBeforeTaxGainsLossesOnRevaluation
          ifrs-full:OtherComprehensiveIncomeBeforeTaxGainsLossesOnRevaluationOfPropertyPlantAndEquipmentRightofuseAssetsAndIntangibleAssets
        `,
        afterTax: 'ifrs-full:OtherComprehensiveIncomeNetOfTaxGainsLossesOnRevaluation',
      },
    },
  },
  {
    words: words(
      'Changes in value of equity instruments',
      'Wertänderungen von Eigenkapitalinstrumenten',
      '权益工具公允价值变动',
      '權益工具公允價值變動',
    ),
    definition: 'Gains and losses on shares held that bypass net income for good',
    lines: {
      whole: {
        beforeTax: 'ifrs-full:OtherComprehensiveIncomeBeforeTaxGainsLossesFromInvestmentsInEquityInstruments',
        afterTax: 'ifrs-full:OtherComprehensiveIncomeNetOfTaxGainsLossesFromInvestmentsInEquityInstruments',
      },
    },
  },
  {
    words: words(
      'Items that may be reclassified to income',
      'Posten, die in das Ergebnis umgegliedert werden können',
      '将重分类进损益的其他综合收益',
      '將重分類進損益的其他綜合收益',
    ),
    definition: 'Gains and losses in other comprehensive income that will move on to income when conditions are met',
    lines: {
      whole: {
        beforeTax: 'ifrs-full:OtherComprehensiveIncomeThatWillBeReclassifiedToProfitOrLossBeforeTax',
        tax: 'ifrs-full:IncomeTaxRelatingToComponentsOfOtherComprehensiveIncomeThatWillBeReclassifiedToProfitOrLoss',
        afterTax: 'ifrs-full:OtherComprehensiveIncomeThatWillBeReclassifiedToProfitOrLossNetOfTax',
      },
    },
  },
  {
    words: words(
      'Items that will not be reclassified to income',
      'Posten, die nicht in das Ergebnis umgegliedert werden',
      '不能重分类进损益的其他综合收益',
      '不能重分類進損益的其他綜合收益',
    ),
    definition: 'Gains and losses in other comprehensive income that never move on to income',
    lines: {
      whole: {
        beforeTax: 'ifrs-full:OtherComprehensiveIncomeThatWillNotBeReclassifiedToProfitOrLossBeforeTax',
        tax: 'ifrs-full:IncomeTaxRelatingToComponentsOfOtherComprehensiveIncomeThatWillNotBeReclassifiedToProfitOrLoss',
        afterTax: 'ifrs-full:OtherComprehensiveIncomeThatWillNotBeReclassifiedToProfitOrLossNetOfTax',
      },
    },
  },
  {
    words: words('All other comprehensive income', 'Sonstiges Ergebnis insgesamt', '其他综合收益总额', '其他綜合收益總額'),
    definition: 'All gains and losses that bypass net income',
    lines: {
      arising: {
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossBeforeReclassificationsNetOfTax
          us-gaap:OciBeforeReclassificationsNetOfTaxAttributableToParent
        `,
      },
      reclassified: {
        afterTax: `
          us-gaap:ReclassificationFromAccumulatedOtherComprehensiveIncomeCurrentPeriodNetOfTax
          us-gaap:ReclassificationFromAociCurrentPeriodNetOfTaxAttributableToParent
        `,
      },
      whole: {
        beforeTax: `
          us-gaap:OtherComprehensiveIncomeLossBeforeTax
          ifrs-full:OtherComprehensiveIncomeBeforeTax
        `,
        tax: `
          us-gaap:OtherComprehensiveIncomeLossTax
          ifrs-full:AggregatedIncomeTaxRelatingToComponentsOfOtherComprehensiveIncome
        `,
      },
      parent: {
        beforeTax: 'us-gaap:OtherComprehensiveIncomeLossBeforeTaxPortionAttributableToParent',
        tax: `
          us-gaap:OtherComprehensiveIncomeLossTaxPortionAttributableToParent1
          us-gaap:OtherComprehensiveIncomeLossTaxPortionAttributableToParent
        `,
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossNetOfTaxPortionAttributableToParent
          ifrs-full:OtherComprehensiveIncomeAttributableToOwnersOfParent
        `,
      },
      noncontrolling: {
        afterTax: `
          us-gaap:OtherComprehensiveIncomeLossNetOfTaxPortionAttributableToNoncontrollingInterest
          ifrs-full:OtherComprehensiveIncomeAttributableToNoncontrollingInterests
        `,
      },
    },
    english: {
      arising: 'Other comprehensive income (loss) before reclassifications',
      reclassified: 'Amounts reclassified from accumulated other comprehensive income',
    },
  },
];

export const comprehensiveIncomeMetrics: readonly Metric[] = SOURCES.flatMap((source) =>
  WAY_NAMES.flatMap((way) =>
    TAX_NAMES.flatMap((tax) => {
      const concepts = source.lines[way]?.[tax];
      return concepts === undefined ? [] : [metricOf(source, way, tax, concepts)];
    }),
  ),
);

function metricOf(source: Source, way: Way, tax: Tax, concepts: string): Metric {
  const names = joined([source.words, ...WAYS[way].words, TAXES[tax].words]);
  return {
    ...identified(concepts),
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    // What moves on to income reduces other comprehensive income, and so does tax.
    balance: (way === 'reclassified') === (tax === 'tax') ? 'credit' : 'debit',
    definition: source.definition + WAYS[way].definition + TAXES[tax].definition,
    labels: labelsOf(names, tax === 'afterTax' ? labelList(source.english?.[way] ?? '') : []),
  };
}
