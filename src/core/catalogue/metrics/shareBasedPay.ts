import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Share-based pay in the notes: options and share units, granted, exercised, vested and still to be charged. */
export const shareBasedPayMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsGrantsInPeriodGross',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsGrantsInPeriod'),
    definition: 'Options given to employees in the period.',
    labels: {
      en: labelList('Options granted; Stock options granted; Number of options granted'),
      de: ['Gewährte Optionen'],
      zh: ['授予的期权数量'],
      'zh-Hant': ['授予的期權數量'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodSharesStockOptionsExercised',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsExercisesInPeriod'),
    definition: 'Options that employees turned into shares in the period.',
    labels: {
      en: labelList('Options exercised; Stock options exercised; Number of options exercised'),
      de: ['Ausgeübte Optionen'],
      zh: ['行使的期权数量'],
      'zh-Hant': ['行使的期權數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsForfeituresAndExpirationsInPeriod',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsForfeituresInPeriod'),
    definition: 'Options that lapsed in the period.',
    labels: {
      en: labelList(`
        Options forfeited or expired; Stock options forfeited or expired; Options forfeited/expired
      `),
      de: ['Verfallene Optionen'],
      zh: ['没收或失效的期权数量'],
      'zh-Hant': ['沒收或失效的期權數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsExercisableNumber',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    definition: 'Options that employees could turn into shares on the date.',
    labels: {
      en: labelList('Options exercisable; Stock options exercisable; Exercisable options'),
      de: ['Ausübbare Optionen'],
      zh: ['可行使的期权数量'],
      'zh-Hant': ['可行使的期權數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsVestedAndExpectedToVestOutstandingNumber',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    definition: 'Options whose conditions are met or expected to be met.',
    labels: {
      en: labelList('Options vested and expected to vest; Stock options vested and expected to vest'),
      de: ['Unverfallbare und voraussichtlich unverfallbar werdende Optionen'],
      zh: ['已归属及预计归属的期权数量'],
      'zh-Hant': ['已歸屬及預計歸屬的期權數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsOutstandingWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Average price at which options held by employees can be turned into shares.',
    labels: {
      en: ['Weighted average exercise price of options outstanding'],
      de: ['Durchschnittlicher Ausübungspreis ausstehender Optionen'],
      zh: ['未行使期权加权平均行权价'],
      'zh-Hant': ['未行使期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementsByShareBasedPaymentAwardOptionsGrantsInPeriodWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average exercise price of options given in the period.',
    labels: {
      en: ['Weighted average exercise price of options granted'],
      de: ['Durchschnittlicher Ausübungspreis gewährter Optionen'],
      zh: ['授予期权加权平均行权价'],
      'zh-Hant': ['授予期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementsByShareBasedPaymentAwardOptionsExercisesInPeriodWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average exercise price of options turned into shares in the period.',
    labels: {
      en: ['Weighted average exercise price of options exercised'],
      de: ['Durchschnittlicher Ausübungspreis ausgeübter Optionen'],
      zh: ['行使期权加权平均行权价'],
      'zh-Hant': ['行使期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementsByShareBasedPaymentAwardOptionsForfeituresAndExpirationsInPeriodWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    concepts: conceptList(`
      us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsForfeituresInPeriodWeightedAverageExercisePrice
    `),
    definition: 'Average exercise price of options that lapsed in the period.',
    labels: {
      en: ['Weighted average exercise price of options forfeited or expired'],
      de: ['Durchschnittlicher Ausübungspreis verfallener Optionen'],
      zh: ['没收或失效期权加权平均行权价'],
      'zh-Hant': ['沒收或失效期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsExercisableWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Average exercise price of options that could be turned into shares on the date.',
    labels: {
      en: ['Weighted average exercise price of options exercisable'],
      de: ['Durchschnittlicher Ausübungspreis ausübbarer Optionen'],
      zh: ['可行使期权加权平均行权价'],
      'zh-Hant': ['可行使期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsVestedAndExpectedToVestOutstandingWeightedAverageExercisePrice',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Average exercise price of options whose conditions are met or expected to be met.',
    labels: {
      en: ['Weighted average exercise price of options vested and expected to vest'],
      de: ['Durchschnittlicher Ausübungspreis unverfallbarer Optionen'],
      zh: ['已归属及预计归属期权加权平均行权价'],
      'zh-Hant': ['已歸屬及預計歸屬期權加權平均行權價'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsGrantsInPeriodWeightedAverageGrantDateFairValue',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average fair value of an option on the day it was given.',
    labels: {
      en: labelList(`
        Weighted average grant date fair value of options; Weighted average fair value of options granted;
        Fair value of stock options on grant date
      `),
      de: ['Durchschnittlicher Zeitwert gewährter Optionen'],
      zh: ['授予期权加权平均公允价值'],
      'zh-Hant': ['授予期權加權平均公允價值'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsOutstandingIntrinsicValue',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'What options held by employees would bring if turned into shares on the date.',
    labels: {
      en: ['Aggregate intrinsic value of options outstanding'],
      de: ['Innerer Wert ausstehender Optionen'],
      zh: ['未行使期权内在价值总额'],
      'zh-Hant': ['未行使期權內在價值總額'],
    },
  },
  {
    id: 'us-gaap:SharebasedCompensationArrangementBySharebasedPaymentAwardOptionsExercisableIntrinsicValue1',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'What options that can be exercised would bring on the date.',
    labels: {
      en: ['Aggregate intrinsic value of options exercisable'],
      de: ['Innerer Wert ausübbarer Optionen'],
      zh: ['可行使期权内在价值总额'],
      'zh-Hant': ['可行使期權內在價值總額'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsVestedAndExpectedToVestOutstandingAggregateIntrinsicValue',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'What options whose conditions are met or expected to be met would bring on the date.',
    labels: {
      en: ['Aggregate intrinsic value of options vested and expected to vest'],
      de: ['Innerer Wert unverfallbarer Optionen'],
      zh: ['已归属及预计归属期权内在价值总额'],
      'zh-Hant': ['已歸屬及預計歸屬期權內在價值總額'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsExercisesInPeriodTotalIntrinsicValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'What employees gained by exercising options in the period.',
    labels: {
      en: labelList(`
        Total intrinsic value of options exercised; Intrinsic value of stock options exercised;
        Aggregate intrinsic value of options exercised
      `),
      de: ['Innerer Wert ausgeübter Optionen'],
      zh: ['行使期权的内在价值总额'],
      'zh-Hant': ['行使期權的內在價值總額'],
    },
  },
  {
    id: 'us-gaap:SharebasedCompensationArrangementBySharebasedPaymentAwardOptionsOutstandingWeightedAverageRemainingContractualTerm2',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Average time for which options held by employees can still be exercised.',
    labels: {
      en: ['Weighted average remaining contractual term of options outstanding'],
      de: ['Durchschnittliche Restlaufzeit ausstehender Optionen'],
      zh: ['未行使期权加权平均剩余期限'],
      'zh-Hant': ['未行使期權加權平均剩餘期限'],
    },
  },
  {
    id: 'us-gaap:SharebasedCompensationArrangementBySharebasedPaymentAwardOptionsExercisableWeightedAverageRemainingContractualTerm1',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Average time for which options that can be exercised remain so.',
    labels: {
      en: ['Weighted average remaining contractual term of options exercisable'],
      de: ['Durchschnittliche Restlaufzeit ausübbarer Optionen'],
      zh: ['可行使期权加权平均剩余期限'],
      'zh-Hant': ['可行使期權加權平均剩餘期限'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsGrantsInPeriod',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Share units given to employees in the period.',
    labels: {
      en: labelList('Restricted stock units granted; RSUs granted; Share units granted'),
      de: ['Gewährte Aktieneinheiten'],
      zh: ['授予的限制性股票单位数量'],
      'zh-Hant': ['授予的限制性股票單位數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsVestedInPeriod',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Share units whose conditions were met in the period.',
    labels: {
      en: labelList('Restricted stock units vested; RSUs vested; Share units vested'),
      de: ['Unverfallbar gewordene Aktieneinheiten'],
      zh: ['归属的限制性股票单位数量'],
      'zh-Hant': ['歸屬的限制性股票單位數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsForfeitedInPeriod',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Share units that lapsed in the period.',
    labels: {
      en: labelList('Restricted stock units forfeited; RSUs forfeited; Share units forfeited'),
      de: ['Verfallene Aktieneinheiten'],
      zh: ['没收的限制性股票单位数量'],
      'zh-Hant': ['沒收的限制性股票單位數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsNonvestedWeightedAverageGrantDateFairValue',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Average fair value, on the day they were given, of share units whose conditions are not yet met.',
    labels: {
      en: labelList(`
        Weighted average grant date fair value of nonvested share units;
        Weighted average grant date fair value of unvested RSUs
      `),
      de: ['Durchschnittlicher Zeitwert noch verfallbarer Aktieneinheiten'],
      zh: ['未归属限制性股票单位加权平均公允价值'],
      'zh-Hant': ['未歸屬限制性股票單位加權平均公允價值'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsGrantsInPeriodWeightedAverageGrantDateFairValue',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average fair value of share units given in the period.',
    labels: {
      en: labelList(`
        Weighted average grant date fair value of share units granted;
        Weighted average grant date fair value of RSUs granted
      `),
      de: ['Durchschnittlicher Zeitwert gewährter Aktieneinheiten'],
      zh: ['授予限制性股票单位加权平均公允价值'],
      'zh-Hant': ['授予限制性股票單位加權平均公允價值'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsVestedInPeriodWeightedAverageGrantDateFairValue',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average fair value, on the day they were given, of share units whose conditions were met.',
    labels: {
      en: ['Weighted average grant date fair value of share units vested'],
      de: ['Durchschnittlicher Zeitwert unverfallbar gewordener Aktieneinheiten'],
      zh: ['归属限制性股票单位加权平均公允价值'],
      'zh-Hant': ['歸屬限制性股票單位加權平均公允價值'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsForfeituresWeightedAverageGrantDateFairValue',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Average fair value, on the day they were given, of share units that lapsed.',
    labels: {
      en: ['Weighted average grant date fair value of share units forfeited'],
      de: ['Durchschnittlicher Zeitwert verfallener Aktieneinheiten'],
      zh: ['没收限制性股票单位加权平均公允价值'],
      'zh-Hant': ['沒收限制性股票單位加權平均公允價值'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsVestedInPeriodTotalFairValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Worth, on the day their conditions were met, of share units.',
    labels: {
      en: labelList(`
        Fair value of share units vested; Total fair value of RSUs vested; Total vesting-date fair value of RSUs
      `),
      de: ['Zeitwert unverfallbar gewordener Aktieneinheiten'],
      zh: ['归属限制性股票单位公允价值总额'],
      'zh-Hant': ['歸屬限制性股票單位公允價值總額'],
    },
  },
  {
    id: 'us-gaap:EmployeeServiceShareBasedCompensationNonvestedAwardsTotalCompensationCostNotYetRecognized',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList(`
      us-gaap:EmployeeServiceShareBasedCompensationNonvestedAwardsTotalCompensationCostNotYetRecognizedShareBasedAwardsOtherThanOptions
    `),
    definition: 'Cost of awards given that is still to be charged.',
    labels: {
      en: labelList(`
        Unrecognized share-based compensation cost; Unrecognized compensation cost;
        Total unrecognized compensation cost; Unrecognized stock-based compensation expense;
        Total unrecognized share-based compensation
      `),
      de: ['Noch nicht erfasster Aufwand für anteilsbasierte Vergütung'],
      zh: ['未确认的股权激励成本'],
      'zh-Hant': ['未確認的股權激勵成本'],
    },
  },
  {
    id: 'us-gaap:EmployeeServiceShareBasedCompensationNonvestedAwardsTotalCompensationCostNotYetRecognizedPeriodForRecognition1',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'duration',
    balance: null,
    definition: 'Average time over which the cost still to be charged for awards will be charged.',
    labels: {
      en: ['Weighted average period for recognition of unrecognized compensation cost'],
      de: ['Verbleibender Erfassungszeitraum anteilsbasierter Vergütung'],
      zh: ['未确认股权激励成本的加权平均摊销期'],
      'zh-Hant': ['未確認股權激勵成本的加權平均攤銷期'],
    },
  },
  {
    id: 'us-gaap:EmployeeServiceShareBasedCompensationAllocationOfRecognizedPeriodCostsCapitalizedAmount',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ShareBasedPaymentArrangementAmountCapitalized'),
    definition: 'Cost of share-based pay that was added to the cost of assets.',
    labels: {
      en: labelList(`
        Capitalized share-based compensation; Capitalized stock-based compensation;
        Stock-based compensation capitalized
      `),
      de: ['Aktivierte anteilsbasierte Vergütung'],
      zh: ['资本化的股权激励成本'],
      'zh-Hant': ['資本化的股權激勵成本'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardFairValueAssumptionsExpectedDividendRate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Dividend yield assumed when options are valued.',
    labels: {
      en: labelList('Expected dividend yield of options; Expected dividend yield'),
      de: ['Erwartete Dividendenrendite der Optionen'],
      zh: ['期权估值预期股息率'],
      'zh-Hant': ['期權估值預期股息率'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardFairValueAssumptionsExpectedVolatilityRate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Fluctuation of the share price assumed when options are valued.',
    labels: {
      en: labelList('Expected volatility of options; Expected volatility; Expected stock price volatility'),
      de: ['Erwartete Volatilität der Optionen'],
      zh: ['期权估值预期波动率'],
      'zh-Hant': ['期權估值預期波動率'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardFairValueAssumptionsRiskFreeInterestRate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Interest rate without risk assumed when options are valued.',
    labels: {
      en: labelList('Risk-free interest rate of options; Risk-free interest rate'),
      de: ['Risikoloser Zinssatz der Optionen'],
      zh: ['期权估值无风险利率'],
      'zh-Hant': ['期權估值無風險利率'],
    },
  },
  {
    id: 'us-gaap:SharebasedCompensationArrangementBySharebasedPaymentAwardFairValueAssumptionsExpectedTerm1',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'duration',
    balance: null,
    definition: 'Time after which options are assumed to be exercised when they are valued.',
    labels: {
      en: labelList('Expected term of options; Expected life of options'),
      de: ['Erwartete Laufzeit der Optionen'],
      zh: ['期权估值预期期限'],
      'zh-Hant': ['期權估值預期期限'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardNumberOfSharesAvailableForGrant',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    definition: 'Shares that may still be given under share plans.',
    labels: {
      en: labelList(`
        Shares available for grant; Shares available for future grant;
        Shares reserved for future issuance under equity plans
      `),
      de: ['Für künftige Zuteilungen verfügbare Aktien'],
      zh: ['可供授予的股份数量'],
      'zh-Hant': ['可供授予的股份數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardNumberOfSharesAuthorized',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:CommonStockCapitalSharesReservedForFutureIssuance'),
    definition: 'Shares that a share plan may give in all.',
    labels: {
      en: labelList('Shares authorized under equity plans; Shares authorized for issuance under the plan'),
      de: ['Nach Aktienplänen genehmigte Aktien'],
      zh: ['股权激励计划批准的股份数量'],
      'zh-Hant': ['股權激勵計劃批準的股份數量'],
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardDiscountFromMarketPriceOfferingDate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList(`
      us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardDiscountFromMarketPricePurchaseDate
    `),
    definition: 'Part of the share price that a purchase plan lets employees save.',
    labels: {
      en: ['Employee stock purchase plan discount'],
      de: ['Abschlag im Mitarbeiteraktienprogramm'],
      zh: ['员工购股计划折扣'],
      'zh-Hant': ['員工購股計劃折扣'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodSharesEmployeeStockPurchasePlans',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:StockIssuedDuringPeriodSharesEmployeeStockPurchasePlan'),
    definition: 'Shares employees bought under a purchase plan in the period.',
    labels: {
      en: ['Shares issued under employee stock purchase plan'],
      de: ['Im Mitarbeiteraktienprogramm ausgegebene Aktien'],
      zh: ['员工购股计划发行的股份'],
      'zh-Hant': ['員工購股計劃發行的股份'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodSharesShareBasedCompensation',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList(`
      us-gaap:StockIssuedDuringPeriodSharesRestrictedStockAwardNetOfForfeitures
      us-gaap:StockIssuedDuringPeriodSharesShareBasedCompensationNetOfForfeitures
    `),
    definition: 'Shares issued for share-based pay in the period.',
    labels: {
      en: labelList('Shares issued under stock plans; Shares issued under equity incentive plans'),
      de: ['Für anteilsbasierte Vergütung ausgegebene Aktien'],
      zh: ['股权激励发行的股份'],
      'zh-Hant': ['股權激勵發行的股份'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodValueShareBasedCompensation',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:StockIssuedDuringPeriodValueShareBasedCompensationNetOfForfeitures
      us-gaap:StockIssuedDuringPeriodValueRestrictedStockAwardNetOfForfeitures
    `),
    definition: 'Increase in equity from shares issued for share-based pay.',
    labels: {
      en: labelList(`
        Equity issued for share-based compensation; Impact related to stock-based compensation plans;
        Common stock issued under equity plans, value
      `),
      de: ['Für anteilsbasierte Vergütung ausgegebenes Eigenkapital'],
      zh: ['股权激励发行股份增加的权益'],
      'zh-Hant': ['股權激勵發行股份增加的權益'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodValueStockOptionsExercised',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in equity from options that employees exercised.',
    labels: {
      en: labelList(`
        Exercise of stock options, value; Stock options exercised, value;
        Issuance of common stock upon exercise of stock options
      `),
      de: ['Eigenkapitalerhöhung aus ausgeübten Optionen'],
      zh: ['行使期权增加的权益'],
      'zh-Hant': ['行使期權增加的權益'],
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodValueEmployeeStockPurchasePlan',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in equity from shares that employees bought under a purchase plan.',
    labels: {
      en: labelList(`
        Employee stock purchase plan, value; Issuance of common stock under employee stock purchase plan
      `),
      de: ['Eigenkapitalerhöhung aus dem Mitarbeiteraktienprogramm'],
      zh: ['员工购股计划增加的权益'],
      'zh-Hant': ['員工購股計劃增加的權益'],
    },
  },
  {
    id: 'us-gaap:AdjustmentsRelatedToTaxWithholdingForShareBasedCompensation',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:AdjustmentsToAdditionalPaidInCapitalSharebasedCompensationRestrictedStockUnitsNetSettlement
    `),
    definition: "Decrease in equity from shares kept back to pay employees' tax.",
    labels: {
      en: labelList(`
        Shares withheld for taxes, value; Common stock withheld related to net share settlement of equity awards;
        Shares withheld related to net share settlement
      `),
      de: ['Zur Steuerzahlung einbehaltene Aktien'],
      zh: ['为代扣税款而扣留的股份'],
      'zh-Hant': ['為代扣稅款而扣留的股份'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromStockOptionsExercised',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromExerciseOfOptions'),
    definition: 'Cash received from employees who exercised options.',
    labels: {
      en: labelList(`
        Proceeds from exercise of stock options; Proceeds from stock options exercised;
        Proceeds from exercises of stock options; Exercise of stock options
      `),
      de: ['Einzahlungen aus ausgeübten Optionen'],
      zh: ['行使期权收到的现金'],
      'zh-Hant': ['行使期權收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceOfSharesUnderIncentiveAndShareBasedCompensationPlansIncludingStockOptions',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ProceedsFromIssuanceOfSharesUnderIncentiveAndShareBasedCompensationPlans
      us-gaap:ProceedsFromStockPlans
    `),
    definition: 'Cash received from employees for shares under all share plans.',
    labels: {
      en: labelList(`
        Proceeds from exercises of stock options and other stock issuances;
        Proceeds from issuance of common stock under equity plans;
        Proceeds from issuance of common stock under employee stock plans;
        Issuance of common stock under employee plans; Proceeds from employee stock plans
      `),
      de: ['Einzahlungen aus Aktienplänen für Mitarbeiter'],
      zh: ['员工股权计划收到的现金'],
      'zh-Hant': ['員工股權計劃收到的現金'],
    },
  },
];
