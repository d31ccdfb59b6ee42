import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Leases in the notes: their cost, the cash they take and what has been leased to others. Schedules of payments are in `schedules.ts`. */
export const leasesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:LeaseCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:TotalExpenseForLeases'),
    definition: 'Cost of all leases for the period: operating, finance, short-term and variable.',
    labels: {
      en: labelList('Total lease cost; Lease cost; Total lease expense; Net lease cost'),
      de: ['Gesamter Leasingaufwand'],
      zh: ['租赁费用总额'],
      'zh-Hant': ['租賃費用總額'],
    },
  },
  {
    id: 'us-gaap:VariableLeaseCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ExpenseRelatingToVariableLeasePaymentsNotIncludedInMeasurementOfLeaseLiabilities'),
    definition: 'Lease payments that depend on use or sales and are charged when they fall due.',
    labels: {
      en: labelList('Variable lease cost; Variable lease costs; Variable lease expense'),
      de: ['Variabler Leasingaufwand'],
      zh: ['可变租赁费用'],
      'zh-Hant': ['可變租賃費用'],
    },
  },
  {
    id: 'us-gaap:ShortTermLeaseCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ExpenseRelatingToShorttermLeasesForWhichRecognitionExemptionHasBeenUsed'),
    definition: 'Cost of leases of a year or less that are kept off the balance sheet.',
    labels: {
      en: labelList('Short-term lease cost; Short-term lease expense'),
      de: ['Aufwand für kurzfristige Leasingverhältnisse'],
      zh: ['短期租赁成本'],
      'zh-Hant': ['短期租賃成本'],
    },
  },
  {
    id: 'ifrs-full:ExpenseRelatingToLeasesOfLowvalueAssetsForWhichRecognitionExemptionHasBeenUsed',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of leases of small items that are kept off the balance sheet.',
    labels: {
      en: labelList('Low-value lease expense; Expense relating to leases of low-value assets'),
      de: ['Aufwand für Leasingverhältnisse über geringwertige Vermögenswerte'],
      zh: ['低价值资产租赁费用'],
      'zh-Hant': ['低價值資產租賃費用'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseRightOfUseAssetAmortization',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of the cost of assets under finance leases that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of finance lease assets; Amortization of leased assets; Finance lease amortization
      `),
      de: ['Abschreibung auf Vermögenswerte aus Finanzierungsleasing'],
      zh: ['融资租赁资产摊销'],
      'zh-Hant': ['融資租賃資產攤銷'],
    },
  },
  {
    id: 'ifrs-full:DepreciationRightofuseAssets',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of the cost of all leased assets that is charged to the period.',
    labels: {
      en: ['Depreciation charge of right-of-use assets'],
      de: ['Abschreibung auf Nutzungsrechte'],
      zh: ['使用权资产折旧额'],
      'zh-Hant': ['使用權資產折舊額'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseInterestExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:InterestExpenseOnLeaseLiabilities'),
    definition: 'Interest on liabilities under finance leases.',
    labels: {
      en: labelList(`
        Interest on finance lease liabilities; Interest on lease liabilities;
        Interest expense on lease liabilities
      `),
      de: ['Zinsen auf Leasingverbindlichkeiten'],
      zh: ['租赁负债的利息费用'],
      'zh-Hant': ['租賃負債的利息費用'],
    },
  },
  {
    id: 'us-gaap:SubleaseIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:IncomeFromSubleasingRightofuseAssets'),
    definition: 'Rent received for leased space that is let on to others.',
    labels: {
      en: labelList('Sublease income; Sublease rental income'),
      de: ['Erträge aus Untervermietung'],
      zh: ['转租收入'],
      'zh-Hant': ['轉租收入'],
    },
  },
  {
    id: 'us-gaap:OperatingLeaseLeaseIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:OperatingLeasesIncomeStatementLeaseRevenue'),
    definition: 'Rent that a lessor earns under operating leases.',
    labels: {
      en: labelList('Operating lease rental income; Lease income from operating leases'),
      de: ['Erträge aus Operating-Leasing'],
      zh: ['经营租赁租金收入'],
      'zh-Hant': ['經營租賃租金收入'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseRevenue',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Sales price of goods delivered under leases that in substance sell them.',
    labels: {
      en: labelList('Sales-type leasing revenue; Sales-type lease revenue'),
      de: ['Umsatz aus Finanzierungsleasing als Leasinggeber'],
      zh: ['销售型租赁收入'],
      'zh-Hant': ['銷售型租賃收入'],
    },
  },
  {
    id: 'us-gaap:OperatingLeasePayments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid under operating leases for amounts in the lease liability.',
    labels: {
      en: labelList(`
        Operating cash outflows from operating leases; Cash paid for operating lease liabilities;
        Operating cash flows for operating leases
      `),
      de: ['Auszahlungen für Operating-Leasing'],
      zh: ['经营租赁支付的现金'],
      'zh-Hant': ['經營租賃支付的現金'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseInterestPaymentOnLiability',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for interest on finance leases.',
    labels: {
      en: labelList(`
        Operating cash flows for finance leases; Interest paid on finance leases;
        Operating cash outflows from finance leases
      `),
      de: ['Gezahlte Zinsen aus Finanzierungsleasing'],
      zh: ['融资租赁支付的利息'],
      'zh-Hant': ['融資租賃支付的利息'],
    },
  },
  {
    id: 'ifrs-full:CashOutflowForLeases',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All cash paid under leases in the period.',
    labels: {
      en: ['Total cash outflow for leases'],
      de: ['Gesamte Zahlungsmittelabflüsse für Leasing'],
      zh: ['租赁的现金流出总额'],
      'zh-Hant': ['租賃的現金流出總額'],
    },
  },
  {
    id: 'us-gaap:RightOfUseAssetObtainedInExchangeForOperatingLeaseLiability',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Leased assets taken over under new operating leases, without cash.',
    labels: {
      en: labelList(`
        Right-of-use assets obtained in exchange for operating lease liabilities;
        Leased assets obtained in exchange for operating lease liabilities;
        Operating lease assets obtained in exchange for lease liabilities
      `),
      de: ['Zugang von Nutzungsrechten aus Operating-Leasing'],
      zh: ['以经营租赁负债取得的使用权资产'],
      'zh-Hant': ['以經營租賃負債取得的使用權資產'],
    },
  },
  {
    id: 'us-gaap:RightOfUseAssetObtainedInExchangeForFinanceLeaseLiability',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CapitalLeaseObligationsIncurred'),
    definition: 'Leased assets taken over under new finance leases, without cash.',
    labels: {
      en: labelList(`
        Right-of-use assets obtained in exchange for finance lease liabilities;
        Leased assets obtained in exchange for finance lease liabilities
      `),
      de: ['Zugang von Nutzungsrechten aus Finanzierungsleasing'],
      zh: ['以融资租赁负债取得的使用权资产'],
      'zh-Hant': ['以融資租賃負債取得的使用權資產'],
    },
  },
  {
    id: 'ifrs-full:AdditionsToRightofuseAssets',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Leased assets taken over under new leases in the period.',
    labels: {
      en: ['Additions to right-of-use assets'],
      de: ['Zugänge zu Nutzungsrechten'],
      zh: ['使用权资产增加'],
      'zh-Hant': ['使用權資產增加'],
    },
  },
  {
    id: 'us-gaap:LesseeOperatingLeaseLiabilityPaymentsDue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:OperatingLeasesFutureMinimumPaymentsDue'),
    definition: 'All payments still to be made under operating leases, before discounting.',
    labels: {
      en: labelList(`
        Total undiscounted operating lease payments; Total operating lease payments;
        Total future minimum lease payments
      `),
      de: ['Summe der nicht abgezinsten Operating-Leasing-Zahlungen'],
      zh: ['未折现经营租赁付款总额'],
      'zh-Hant': ['未折現經營租賃付款總額'],
    },
  },
  {
    id: 'us-gaap:LesseeOperatingLeaseLiabilityUndiscountedExcessAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What discounting takes off the payments still to be made under operating leases.',
    labels: {
      en: labelList('Imputed interest on operating leases; Less: Imputed interest; Less imputed interest'),
      de: ['Abzinsung von Operating-Leasing-Zahlungen'],
      zh: ['经营租赁未确认融资费用'],
      'zh-Hant': ['經營租賃未確認融資費用'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseLiabilityPaymentsDue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:CapitalLeasesFutureMinimumPaymentsDue'),
    definition: 'All payments still to be made under finance leases, before discounting.',
    labels: {
      en: labelList('Total undiscounted finance lease payments; Total finance lease payments'),
      de: ['Summe der nicht abgezinsten Finanzierungsleasing-Zahlungen'],
      zh: ['未折现融资租赁付款总额'],
      'zh-Hant': ['未折現融資租賃付款總額'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseLiabilityUndiscountedExcessAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CapitalLeasesFutureMinimumPaymentsInterestIncludedInPayments'),
    definition: 'What discounting takes off the payments still to be made under finance leases.',
    labels: {
      en: ['Imputed interest on finance leases'],
      de: ['Abzinsung von Finanzierungsleasing-Zahlungen'],
      zh: ['融资租赁未确认融资费用'],
      'zh-Hant': ['融資租賃未確認融資費用'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseLiabilityCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:CapitalLeaseObligationsCurrent'),
    definition: 'The part of finance lease liabilities that is due within a year.',
    labels: {
      en: labelList(`
        Finance lease liabilities, current; Current portion of finance lease liabilities;
        Current portion of finance leases; Current finance lease liabilities
      `),
      de: ['Kurzfristige Verbindlichkeiten aus Finanzierungsleasing'],
      zh: ['一年内到期的融资租赁负债'],
      'zh-Hant': ['一年內到期的融資租賃負債'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseLiabilityNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:CapitalLeaseObligationsNoncurrent'),
    definition: 'The part of finance lease liabilities that is due after more than a year.',
    labels: {
      en: labelList(`
        Finance lease liabilities, noncurrent; Finance lease liabilities, net of current portion;
        Finance leases, net of current portion; Long-term finance lease liabilities;
        Finance lease liabilities, non-current
      `),
      de: ['Langfristige Verbindlichkeiten aus Finanzierungsleasing'],
      zh: ['长期融资租赁负债'],
      'zh-Hant': ['長期融資租賃負債'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseWeightedAverageDiscountRatePercent',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Average rate at which finance lease payments are discounted, weighted by the remaining payments.',
    labels: {
      en: labelList(`
        Weighted average discount rate of finance leases; Weighted-average discount rate, finance leases
      `),
      de: ['Durchschnittlicher Abzinsungssatz des Finanzierungsleasings'],
      zh: ['融资租赁加权平均折现率'],
      'zh-Hant': ['融資租賃加權平均折現率'],
    },
  },
  {
    id: 'us-gaap:FinanceLeaseWeightedAverageRemainingLeaseTerm1',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Average remaining term of finance leases, weighted by their liabilities.',
    labels: {
      en: labelList(`
        Weighted average remaining lease term of finance leases;
        Weighted-average remaining lease term, finance leases
      `),
      de: ['Durchschnittliche Restlaufzeit des Finanzierungsleasings'],
      zh: ['融资租赁加权平均剩余期限'],
      'zh-Hant': ['融資租賃加權平均剩餘期限'],
    },
  },
  {
    id: 'us-gaap:LesseeOperatingLeaseLeaseNotYetCommencedPaymentsDue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:UnrecordedUnconditionalPurchaseObligationLeases'),
    definition: 'Payments agreed under operating leases that have not begun yet.',
    labels: {
      en: labelList('Leases not yet commenced; Lease payments for leases not yet commenced'),
      de: ['Zahlungen aus noch nicht begonnenen Leasingverhältnissen'],
      zh: ['尚未开始的租赁承诺付款'],
      'zh-Hant': ['尚未開始的租賃承諾付款'],
    },
  },
  {
    id: 'us-gaap:LessorOperatingLeasePaymentsToBeReceived',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All payments that lessees will still make under operating leases.',
    labels: {
      en: labelList('Total operating lease payments to be received; Total future lease payments to be received'),
      de: ['Summe der zu erhaltenden Operating-Leasing-Zahlungen'],
      zh: ['应收经营租赁款总额'],
      'zh-Hant': ['應收經營租賃款總額'],
    },
  },
  {
    id: 'us-gaap:SalesTypeAndDirectFinancingLeasesLeaseReceivablePaymentsToBeReceived',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:SalesTypeLeaseLeaseReceivable'),
    definition: 'All payments that lessees will still make under sales-type and direct financing leases.',
    labels: {
      en: labelList('Total sales-type lease payments to be received; Gross lease receivables'),
      de: ['Summe der zu erhaltenden Finanzierungsleasing-Zahlungen'],
      zh: ['应收销售型租赁款总额'],
      'zh-Hant': ['應收銷售型租賃款總額'],
    },
  },
  {
    id: 'us-gaap:SalesTypeAndDirectFinancingLeasesLeaseReceivableUndiscountedExcessAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What discounting takes off the payments that lessees will still make.',
    labels: {
      en: labelList('Unearned interest income on sales-type leases; Unearned interest income'),
      de: ['Noch nicht realisierte Zinserträge aus Leasing'],
      zh: ['未实现租赁利息收入'],
      'zh-Hant': ['未實現租賃利息收入'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseNetInvestmentInLease',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:NetInvestmentInLease'),
    definition: 'What a lessor has invested in sales-type leases: payments to come and residual values, discounted.',
    labels: {
      en: labelList('Net investment in sales-type leases; Net investment in leases'),
      de: ['Nettoinvestition in Finanzierungsleasingverhältnisse'],
      zh: ['销售型租赁投资净额'],
      'zh-Hant': ['銷售型租賃投資淨額'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseNetInvestmentInLeaseAllowanceForCreditLoss',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Losses expected on net investments in leases, taken off their gross amount.',
    labels: {
      en: ['Allowance for credit losses on net investment in leases'],
      de: ['Wertberichtigung auf Leasingforderungen'],
      zh: ['租赁投资净额信用损失准备'],
      'zh-Hant': ['租賃投資淨額信用損失準備'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseNetInvestmentInLeaseAfterAllowanceForCreditLoss',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Net investment in sales-type leases after the allowance for losses.',
    labels: {
      en: ['Net investment in sales-type leases, net of allowance'],
      de: ['Nettoinvestition in Finanzierungsleasing nach Wertberichtigung'],
      zh: ['扣除准备后的销售型租赁投资净额'],
      'zh-Hant': ['扣除準備後的銷售型租賃投資淨額'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseNetInvestmentInLeaseAfterAllowanceForCreditLossCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of net investments in sales-type leases that will be received within a year.',
    labels: {
      en: ['Net investment in sales-type leases, current'],
      de: ['Nettoinvestition in Finanzierungsleasing, kurzfristig'],
      zh: ['销售型租赁投资净额（流动）'],
      'zh-Hant': ['銷售型租賃投資淨額（流動）'],
    },
  },
  {
    id: 'us-gaap:SalesTypeLeaseNetInvestmentInLeaseAfterAllowanceForCreditLossNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of net investments in sales-type leases that will be received after more than a year.',
    labels: {
      en: ['Net investment in sales-type leases, noncurrent'],
      de: ['Nettoinvestition in Finanzierungsleasing, langfristig'],
      zh: ['销售型租赁投资净额（非流动）'],
      'zh-Hant': ['銷售型租賃投資淨額（非流動）'],
    },
  },
  {
    id: 'us-gaap:PropertySubjectToOrAvailableForOperatingLeaseNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets let to others under operating leases, after depreciation.',
    labels: {
      en: labelList(`
        Operating lease vehicles, net; Property subject to operating lease, net;
        Equipment on operating leases, net; Assets leased to others, net; Rental equipment, net
      `),
      de: ['Vermietete Vermögenswerte, netto'],
      zh: ['经营租出资产净额'],
      'zh-Hant': ['經營租出資產淨額'],
    },
  },
  {
    id: 'us-gaap:PropertySubjectToOrAvailableForOperatingLeaseGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of assets let to others under operating leases.',
    labels: {
      en: labelList('Property subject to operating lease, gross; Operating lease vehicles, gross'),
      de: ['Vermietete Vermögenswerte, brutto'],
      zh: ['经营租出资产原值'],
      'zh-Hant': ['經營租出資產原值'],
    },
  },
  {
    id: 'us-gaap:PropertySubjectToOrAvailableForOperatingLeaseAccumulatedDepreciation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Depreciation charged so far on assets let to others.',
    labels: {
      en: labelList(`
        Accumulated depreciation on property subject to operating lease;
        Accumulated depreciation of operating lease vehicles
      `),
      de: ['Kumulierte Abschreibungen auf vermietete Vermögenswerte'],
      zh: ['经营租出资产累计折旧'],
      'zh-Hant': ['經營租出資產累計折舊'],
    },
  },
];
