import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Pension plans in the notes: obligations, assets, cost and assumptions. */
export const pensionsMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:DefinedBenefitPlanBenefitObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:DefinedBenefitObligationAtPresentValue'),
    definition: 'Present value of the pensions that employees have earned, with pay expected to rise.',
    labels: {
      en: labelList(`
        Projected benefit obligation; Benefit obligation; Benefit obligations;
        Present value of defined benefit obligation
      `),
      de: ['Barwert der Pensionsverpflichtungen'],
      zh: ['设定受益义务现值'],
      'zh-Hant': ['設定受益義務現值'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAccumulatedBenefitObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: "Present value of the pensions that employees have earned at today's pay.",
    labels: {
      en: ['Accumulated benefit obligation'],
      de: ['Pensionsverpflichtung ohne Gehaltssteigerung'],
      zh: ['累计福利义务'],
      'zh-Hant': ['累計福利義務'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanFairValueOfPlanAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:PlanAssetsAtFairValue'),
    definition: 'Assets set aside for pensions, at fair value.',
    labels: {
      en: labelList('Fair value of plan assets; Plan assets at fair value; Plan assets'),
      de: ['Zeitwert des Planvermögens'],
      zh: ['计划资产公允价值'],
      'zh-Hant': ['計劃資產公允價值'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanFundedStatusOfPlan',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:SurplusDeficitInPlan
      -ifrs-full:NetDefinedBenefitLiabilityAsset
      us-gaap:DefinedBenefitPlanAmountsRecognizedInBalanceSheet
    `),
    definition: 'Assets set aside for pensions less the obligation; negative where the obligation prevails.',
    labels: {
      en: labelList('Funded status; Funded status of plan; Funded status at end of year'),
      de: ['Finanzierungsstatus der Pensionspläne'],
      zh: ['设定受益计划资金状况'],
      'zh-Hant': ['設定受益計劃資金狀況'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanServiceCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentServiceCostNetDefinedBenefitLiabilityAsset'),
    definition: 'Pensions that employees earned in the period.',
    labels: {
      en: labelList('Pension service cost; Service cost'),
      de: ['Laufender Dienstzeitaufwand'],
      zh: ['设定受益计划服务成本'],
      'zh-Hant': ['設定受益計劃服務成本'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanInterestCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest on the pension obligation.',
    labels: {
      en: labelList(`
        Pension interest cost; Interest cost on benefit obligation; Interest cost on projected benefit obligation
      `),
      de: ['Zinsaufwand auf Pensionsverpflichtungen'],
      zh: ['设定受益计划利息成本'],
      'zh-Hant': ['設定受益計劃利息成本'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanExpectedReturnOnPlanAssets',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Return that plan assets were expected to bring in the period.',
    labels: {
      en: ['Expected return on plan assets'],
      de: ['Erwarteter Ertrag aus Planvermögen'],
      zh: ['计划资产预期收益'],
      'zh-Hant': ['計劃資產預期收益'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAmortizationOfPriorServiceCostCredit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Part of the cost of plan changes that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of prior service cost; Amortization of prior service cost (credit);
        Amortization of prior service credit
      `),
      de: ['Amortisation nachzuverrechnenden Dienstzeitaufwands'],
      zh: ['过去服务成本摊销'],
      'zh-Hant': ['過去服務成本攤銷'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAmortizationOfGainsLosses',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Part of earlier actuarial gains that is taken to income in the period; negative for losses.',
    labels: {
      en: ['Amortization of actuarial gains (losses)'],
      de: ['Amortisation versicherungsmathematischer Gewinne'],
      zh: ['精算损益摊销'],
      'zh-Hant': ['精算損益攤銷'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanNetPeriodicBenefitCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:PostemploymentBenefitExpenseDefinedBenefitPlans'),
    definition: 'Pension cost of the period, all parts together.',
    labels: {
      en: labelList(`
        Net periodic benefit cost; Net periodic pension cost; Net periodic benefit cost (income);
        Total net periodic benefit cost; Net periodic benefit (income) cost
      `),
      de: ['Pensionsaufwand der Periode'],
      zh: ['定期福利成本净额'],
      'zh-Hant': ['定期福利成本淨額'],
    },
  },
  {
    id: 'us-gaap:NetPeriodicDefinedBenefitsExpenseReversalOfExpenseExcludingServiceCostComponent',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Pension cost of the period without what employees earned in it.',
    labels: {
      en: labelList(`
        Non-service pension cost; Net periodic benefit cost, other than service cost;
        Non-service cost components of net periodic benefit cost;
        Net periodic benefit income, other than service cost
      `),
      de: ['Pensionsaufwand ohne Dienstzeitaufwand'],
      zh: ['不含服务成本的定期福利成本'],
      'zh-Hant': ['不含服務成本的定期福利成本'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanActuarialGainLoss',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fall in the pension obligation because assumptions changed or turned out otherwise; negative for a rise.',
    labels: {
      en: labelList('Actuarial (gain) loss on benefit obligation; Actuarial gain (loss) on benefit obligation'),
      de: ['Versicherungsmathematisches Ergebnis der Pensionsverpflichtung'],
      zh: ['设定受益义务精算损益'],
      'zh-Hant': ['設定受益義務精算損益'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanBenefitObligationBenefitsPaid',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DefinedBenefitPlanBenefitsPaid'),
    definition: 'Pensions paid out of the obligation in the period.',
    labels: {
      en: labelList('Benefits paid from benefit obligation; Pension benefits paid'),
      de: ['Gezahlte Pensionsleistungen'],
      zh: ['已支付的设定受益福利'],
      'zh-Hant': ['已支付的設定受益福利'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanPlanAssetsBenefitsPaid',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Pensions paid out of plan assets in the period.',
    labels: {
      en: ['Benefits paid from plan assets'],
      de: ['Aus Planvermögen gezahlte Pensionsleistungen'],
      zh: ['从计划资产支付的福利'],
      'zh-Hant': ['從計劃資產支付的福利'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanActualReturnOnPlanAssets',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What plan assets really brought in the period.',
    labels: {
      en: ['Actual return on plan assets'],
      de: ['Tatsächlicher Ertrag aus Planvermögen'],
      zh: ['计划资产实际收益'],
      'zh-Hant': ['計劃資產實際收益'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanContributionsByEmployer',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:ContributionsToPlanByEmployerNetDefinedBenefitLiabilityAsset
      us-gaap:PensionContributions
      us-gaap:PensionAndOtherPostretirementBenefitContributions
    `),
    definition: 'Money the company paid into its pension plans in the period.',
    labels: {
      en: labelList(`
        Employer contributions to pension plans; Contributions to defined benefit plans; Employer contributions;
        Pension contributions; Pension plan contributions
      `),
      de: ['Arbeitgeberbeiträge zu Pensionsplänen'],
      zh: ['雇主对设定受益计划的缴款'],
      'zh-Hant': ['僱主對設定受益計劃的繳款'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanExpectedFutureEmployerContributionsNextFiscalYear',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('us-gaap:DefinedBenefitPlanEstimatedFutureEmployerContributionsInNextFiscalYear'),
    definition: 'Money the company expects to pay into its pension plans next year.',
    labels: {
      en: labelList('Expected employer contributions in the next fiscal year; Expected pension contributions'),
      de: ['Erwartete Arbeitgeberbeiträge im nächsten Geschäftsjahr'],
      zh: ['预计下一财年雇主缴款'],
      'zh-Hant': ['預計下一財年僱主繳款'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanExpectedFutureEmployerContributionsRemainderOfFiscalYear',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('us-gaap:DefinedBenefitPlanEstimatedFutureEmployerContributionsInCurrentFiscalYear'),
    definition: 'Money the company expects to pay into its pension plans in the rest of the year.',
    labels: {
      en: ['Expected employer contributions in the remainder of the fiscal year'],
      de: ['Erwartete Arbeitgeberbeiträge im Rest des Geschäftsjahres'],
      zh: ['预计本财年剩余期间雇主缴款'],
      'zh-Hant': ['預計本財年剩餘期間僱主繳款'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAssetsTransferredToFromPlan',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets moved into pension plans from elsewhere, less those moved out.',
    labels: {
      en: ['Assets transferred to (from) pension plans'],
      de: ['In Pensionspläne übertragene Vermögenswerte'],
      zh: ['转入养老金计划的资产'],
      'zh-Hant': ['轉入退休金計劃的資產'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAssumptionsUsedCalculatingBenefitObligationDiscountRate',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:ActuarialAssumptionOfDiscountRates'),
    definition: 'Rate at which the pension obligation is discounted.',
    labels: {
      en: labelList(`
        Discount rate of pension obligations; Pension discount rate; Discount rate for benefit obligation
      `),
      de: ['Rechnungszins der Pensionsverpflichtungen'],
      zh: ['设定受益义务折现率'],
      'zh-Hant': ['設定受益義務折現率'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAssumptionsUsedCalculatingNetPeriodicBenefitCostDiscountRate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Rate used to compute the pension cost of the period.',
    labels: {
      en: ['Discount rate for net periodic benefit cost'],
      de: ['Rechnungszins des Pensionsaufwands'],
      zh: ['定期福利成本折现率'],
      'zh-Hant': ['定期福利成本折現率'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAssumptionsUsedCalculatingNetPeriodicBenefitCostExpectedLongTermReturnOnAssets',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Return that plan assets are expected to bring in the long run.',
    labels: {
      en: labelList(`
        Expected long-term rate of return on plan assets; Expected long-term return on plan assets
      `),
      de: ['Erwartete langfristige Rendite des Planvermögens'],
      zh: ['计划资产长期预期收益率'],
      'zh-Hant': ['計劃資產長期預期收益率'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanAssumptionsUsedCalculatingBenefitObligationRateOfCompensationIncrease',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:ActuarialAssumptionOfExpectedRatesOfSalaryIncreases'),
    definition: 'Rate at which pay is assumed to rise.',
    labels: {
      en: labelList('Rate of compensation increase; Rate of increase in compensation levels'),
      de: ['Gehaltstrend'],
      zh: ['薪酬增长率假设'],
      'zh-Hant': ['薪酬增長率假設'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanHealthCareCostTrendRateAssumedNextFiscalYear',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Rate at which the cost of health care is assumed to rise next year.',
    labels: {
      en: labelList('Health care cost trend rate assumed for next year; Health care cost trend rate'),
      de: ['Angenommener Anstieg der Gesundheitskosten im nächsten Jahr'],
      zh: ['预计下一年医疗成本增长率'],
      'zh-Hant': ['預計下一年醫療成本增長率'],
    },
  },
  {
    id: 'us-gaap:DefinedBenefitPlanUltimateHealthCareCostTrendRate1',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Rate at which the cost of health care is assumed to rise in the long run.',
    labels: {
      en: labelList('Ultimate health care cost trend rate; Ultimate trend rate'),
      de: ['Langfristig angenommener Anstieg der Gesundheitskosten'],
      zh: ['最终医疗成本增长率'],
      'zh-Hant': ['最終醫療成本增長率'],
    },
  },
  {
    id: 'us-gaap:DefinedContributionPlanCostRecognized',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:DefinedContributionPlanEmployerDiscretionaryContributionAmount
      ifrs-full:PostemploymentBenefitExpenseDefinedContributionPlans
    `),
    definition: 'Money paid, or owed, to pension plans that promise no fixed benefit.',
    labels: {
      en: labelList(`
        Defined contribution plan cost; Defined contribution plan expense; 401(k) plan expense;
        Contributions to defined contribution plans; Matching contributions to defined contribution plan
      `),
      de: ['Aufwand für beitragsorientierte Pensionspläne'],
      zh: ['设定提存计划费用'],
      'zh-Hant': ['設定提存計劃費用'],
    },
  },
  {
    id: 'us-gaap:DefinedContributionPlanEmployerMatchingContributionPercentOfMatch',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('us-gaap:DefinedContributionPlanEmployerMatchingContributionPercent'),
    definition: "Part of employees' contributions that the company adds to.",
    labels: {
      en: ['Employer match of employee contributions'],
      de: ['Arbeitgeberzuschuss zu Mitarbeiterbeiträgen'],
      zh: ['雇主配比缴款比例'],
      'zh-Hant': ['僱主配比繳款比例'],
    },
  },
  {
    id: 'us-gaap:DefinedContributionPlanMaximumAnnualContributionsPerEmployeeAmount',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Largest amount the company adds for one employee in a year.',
    labels: {
      en: ['Maximum annual employer contribution per employee'],
      de: ['Höchstzuschuss des Arbeitgebers je Mitarbeiter und Jahr'],
      zh: ['每名员工年度最高雇主缴款'],
      'zh-Hant': ['每名員工年度最高僱主繳款'],
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossFinalizationOfPensionAndNonPensionPostretirementPlanValuationBeforeTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Change in pension items of equity when the plans were valued for good, before tax.',
    labels: {
      en: ['Finalization of pension plan valuation, before tax'],
      de: ['Endgültige Bewertung der Pensionspläne vor Steuern'],
      zh: ['养老金计划最终估值税前影响'],
      'zh-Hant': ['退休金計劃最終估值稅前影響'],
    },
  },
  {
    id: 'ifrs-full:CurrentProvisionsForEmployeeBenefits',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Pensions and other benefits owed to employees within a year.',
    labels: {
      en: labelList('Current employee benefit provisions; Pension and other employee obligations, current'),
      de: ['Kurzfristige Rückstellungen für Leistungen an Arbeitnehmer'],
      zh: ['流动职工福利准备'],
      'zh-Hant': ['流動職工福利準備'],
    },
  },
];
