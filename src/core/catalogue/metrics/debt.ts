import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Debt in the notes, and the cash that is borrowed and paid back. */
export const debtMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:LongTermDebt',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All long-term debt, the part due within a year included.',
    labels: {
      en: labelList(`
        Total long-term debt; Long-term debt, including current portion;
        Long-term debt, including current maturities
      `),
      de: ['Langfristige Finanzschulden einschließlich kurzfristigem Teil'],
      zh: ['长期债务总额（含一年内到期部分）'],
      'zh-Hant': ['長期債務總額（含一年內到期部分）'],
    },
  },
  {
    id: 'us-gaap:DebtInstrumentCarryingAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Debt as agreed, before discounts and issue cost still to be charged are taken off.',
    labels: {
      en: labelList(`
        Debt before unamortized discount and issuance costs; Total debt, gross of unamortized discount
      `),
      de: ['Finanzschulden vor Abzug von Disagio und Emissionskosten'],
      zh: ['扣除折价及发行费用前的债务'],
      'zh-Hant': ['扣除折價及發行費用前的債務'],
    },
  },
  {
    id: 'us-gaap:LongTermDebtFairValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DebtInstrumentFairValue'),
    definition: 'What long-term debt would cost on the market.',
    labels: {
      en: labelList(`
        Fair value of long-term debt; Long-term debt, fair value; Fair value of debt;
        Estimated fair value of debt
      `),
      de: ['Beizulegender Zeitwert der langfristigen Finanzschulden'],
      zh: ['长期债务公允价值'],
      'zh-Hant': ['長期債務公允價值'],
    },
  },
  {
    id: 'us-gaap:DebtCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings'),
    definition: 'All debt due within a year: short-term borrowings and the current part of long-term debt.',
    labels: {
      en: labelList('Total current debt; Current debt; Debt, current; Total short-term debt'),
      de: ['Kurzfristige Finanzschulden insgesamt'],
      zh: ['一年内到期的债务总额'],
      'zh-Hant': ['一年內到期的債務總額'],
    },
  },
  {
    id: 'us-gaap:LongTermDebtAndCapitalLeaseObligationsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of long-term debt and finance leases that falls due within a year.',
    labels: {
      en: labelList(`
        Current portion of debt and finance leases; Current portion of long-term debt and finance leases;
        Current portion of long-term debt and capital lease obligations
      `),
      de: ['Kurzfristiger Teil der Finanzschulden und Finanzierungsleasingverbindlichkeiten'],
      zh: ['一年内到期的债务及融资租赁'],
      'zh-Hant': ['一年內到期的債務及融資租賃'],
    },
  },
  {
    id: 'us-gaap:LongTermDebtAndCapitalLeaseObligations',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Long-term debt and finance leases that fall due after more than a year.',
    labels: {
      en: labelList(`
        Debt and finance leases, net of current portion;
        Long-term debt and finance leases, net of current portion; Long-term debt and finance leases;
        Long-term debt and capital lease obligations
      `),
      de: ['Langfristige Finanzschulden und Finanzierungsleasing'],
      zh: ['长期债务及融资租赁'],
      'zh-Hant': ['長期債務及融資租賃'],
    },
  },
  {
    id: 'us-gaap:LongTermDebtAndCapitalLeaseObligationsIncludingCurrentMaturities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DebtAndCapitalLeaseObligations'),
    definition: 'All long-term debt and finance leases, the part due within a year included.',
    labels: {
      en: labelList('Total debt and finance leases; Total long-term debt and finance leases'),
      de: ['Finanzschulden und Finanzierungsleasing insgesamt'],
      zh: ['债务及融资租赁总额'],
      'zh-Hant': ['債務及融資租賃總額'],
    },
  },
  {
    id: 'us-gaap:NotesAndLoansPayable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:NotesAndLoansPayableCurrent'),
    definition: 'Amounts owed under promissory notes and loans.',
    labels: {
      en: labelList('Loans and notes payable; Notes and loans payable'),
      de: ['Darlehen und Wechselverbindlichkeiten'],
      zh: ['应付票据及借款'],
      'zh-Hant': ['應付票據及借款'],
    },
  },
  {
    id: 'us-gaap:OtherShortTermBorrowings',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Borrowings due within a year that have no line of their own.',
    labels: {
      en: labelList('Other short-term borrowings; Other short-term debt'),
      de: ['Sonstige kurzfristige Finanzschulden'],
      zh: ['其他短期借款'],
      'zh-Hant': ['其他短期借款'],
    },
  },
  {
    id: 'us-gaap:LineOfCredit',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:LongTermLineOfCredit
      us-gaap:LinesOfCreditCurrent
      us-gaap:LineOfCreditFacilityAmountOutstanding
      us-gaap:LineOfCreditFacilityFairValueOfAmountOutstanding
    `),
    definition: 'Amount drawn under credit lines.',
    labels: {
      en: labelList(`
        Borrowings under line of credit; Line of credit outstanding; Borrowings outstanding under credit facility
      `),
      de: ['In Anspruch genommene Kreditlinien'],
      zh: ['信贷额度已用余额'],
      'zh-Hant': ['信貸額度已用餘額'],
    },
  },
  {
    id: 'us-gaap:LoansPayable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:LoansPayableCurrent us-gaap:LoansPayableToBank'),
    definition: 'Amounts owed under loan agreements.',
    labels: {
      en: ['Loans payable'],
      de: ['Darlehensverbindlichkeiten'],
      zh: ['应付借款'],
      'zh-Hant': ['應付借款'],
    },
  },
  {
    id: 'us-gaap:SecuredDebt',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:SecuredLongTermDebt'),
    definition: 'Debt for which assets are pledged.',
    labels: {
      en: labelList('Secured debt; Total secured debt; Mortgage notes payable'),
      de: ['Besicherte Finanzschulden'],
      zh: ['有担保债务'],
      'zh-Hant': ['有擔保債務'],
    },
  },
  {
    id: 'us-gaap:UnsecuredDebt',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:UnsecuredLongTermDebt'),
    definition: 'Debt for which no assets are pledged.',
    labels: {
      en: labelList('Unsecured debt; Total unsecured debt'),
      de: ['Unbesicherte Finanzschulden'],
      zh: ['无担保债务'],
      'zh-Hant': ['無擔保債務'],
    },
  },
  {
    id: 'us-gaap:ConvertibleDebtNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:ConvertibleLongTermNotesPayable'),
    definition: 'Convertible debt that falls due after more than a year.',
    labels: {
      en: labelList(`
        Convertible senior notes, noncurrent; Convertible notes, net of current portion;
        Convertible debt, noncurrent
      `),
      de: ['Langfristige Wandelanleihen'],
      zh: ['长期可转换债务'],
      'zh-Hant': ['長期可轉換債務'],
    },
  },
  {
    id: 'us-gaap:ConvertibleDebtCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:ConvertibleNotesPayableCurrent'),
    definition: 'Convertible debt that falls due within a year.',
    labels: {
      en: labelList(`
        Convertible senior notes, current; Convertible debt, current; Convertible notes payable, current
      `),
      de: ['Kurzfristige Wandelanleihen'],
      zh: ['一年内到期的可转换债务'],
      'zh-Hant': ['一年內到期的可轉換債務'],
    },
  },
  {
    id: 'us-gaap:DebtInstrumentUnamortizedDiscount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DebtInstrumentUnamortizedDiscountPremiumNet'),
    definition: 'Part of the discount on debt that is still to be charged.',
    labels: {
      en: labelList('Unamortized debt discount; Unamortized discount'),
      de: ['Noch nicht amortisiertes Disagio'],
      zh: ['未摊销债务折价'],
      'zh-Hant': ['未攤銷債務折價'],
    },
  },
  {
    id: 'us-gaap:DeferredFinanceCostsNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:DebtIssuanceCostsNet
      us-gaap:UnamortizedDebtIssuanceExpense
      us-gaap:DeferredFinanceCostsNoncurrentNet
    `),
    definition: 'Cost of raising debt that is still to be charged.',
    labels: {
      en: labelList(`
        Unamortized debt issuance costs; Debt issuance costs, net; Deferred financing costs, net;
        Unamortized deferred financing costs
      `),
      de: ['Noch nicht amortisierte Emissionskosten'],
      zh: ['未摊销债务发行费用'],
      'zh-Hant': ['未攤銷債務發行費用'],
    },
  },
  {
    id: 'us-gaap:DebtInstrumentUnamortizedDiscountPremiumAndDebtIssuanceCostsNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Discount and cost of raising debt that are still to be charged.',
    labels: {
      en: labelList(`
        Unamortized discount and debt issuance costs; Unamortized premiums, discounts and issuance costs;
        Less: Unamortized discount and debt issuance costs
      `),
      de: ['Noch nicht amortisiertes Disagio und Emissionskosten'],
      zh: ['未摊销折价及发行费用'],
      'zh-Hant': ['未攤銷折價及發行費用'],
    },
  },
  {
    id: 'us-gaap:DebtWeightedAverageInterestRate',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Average interest rate of all debt, weighted by amount.',
    labels: {
      en: labelList('Weighted average interest rate of debt; Weighted average interest rate on debt'),
      de: ['Durchschnittlicher Zinssatz der Finanzschulden'],
      zh: ['债务加权平均利率'],
      'zh-Hant': ['債務加權平均利率'],
    },
  },
  {
    id: 'us-gaap:ShortTermDebtWeightedAverageInterestRate',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Average interest rate of short-term debt, weighted by amount.',
    labels: {
      en: labelList(`
        Weighted average interest rate of short-term debt; Weighted-average interest rate on commercial paper
      `),
      de: ['Durchschnittlicher Zinssatz der kurzfristigen Finanzschulden'],
      zh: ['短期债务加权平均利率'],
      'zh-Hant': ['短期債務加權平均利率'],
    },
  },
  {
    id: 'us-gaap:LongtermDebtWeightedAverageInterestRate',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Average interest rate of long-term debt, weighted by amount.',
    labels: {
      en: ['Weighted average interest rate of long-term debt'],
      de: ['Durchschnittlicher Zinssatz der langfristigen Finanzschulden'],
      zh: ['长期债务加权平均利率'],
      'zh-Hant': ['長期債務加權平均利率'],
    },
  },
  {
    id: 'us-gaap:LineOfCreditFacilityInterestRateAtPeriodEnd',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Interest rate of a credit line on the date.',
    labels: {
      en: ['Interest rate of credit facility at period end'],
      de: ['Zinssatz der Kreditlinie zum Stichtag'],
      zh: ['期末信贷额度利率'],
      'zh-Hant': ['期末信貸額度利率'],
    },
  },
  {
    id: 'us-gaap:DebtInstrumentBasisSpreadOnVariableRate1',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Points that a loan costs above a reference rate.',
    labels: {
      en: labelList(`
        Interest rate spread over reference rate; Basis spread on variable rate;
        Applicable margin over reference rate
      `),
      de: ['Zinsmarge über dem Referenzzinssatz'],
      zh: ['浮动利率加点'],
      'zh-Hant': ['浮動利率加點'],
    },
  },
  {
    id: 'us-gaap:LineOfCreditFacilityUnusedCapacityCommitmentFeePercentage',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('us-gaap:LineOfCreditFacilityCommitmentFeePercentage'),
    definition: 'Yearly fee for credit that is promised and not drawn.',
    labels: {
      en: ['Commitment fee on unused credit facility'],
      de: ['Bereitstellungsprovision für ungenutzte Kreditlinien'],
      zh: ['未使用信贷额度承诺费率'],
      'zh-Hant': ['未使用信貸額度承諾費率'],
    },
  },
  {
    id: 'us-gaap:InterestExpenseDebt',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest on borrowings alone.',
    labels: {
      en: labelList('Interest expense on debt; Contractual interest coupon'),
      de: ['Zinsaufwand für Finanzschulden'],
      zh: ['债务利息费用'],
      'zh-Hant': ['債務利息費用'],
    },
  },
  {
    id: 'us-gaap:InterestCostsCapitalized',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:InterestPaidCapitalized
      ifrs-full:BorrowingCostsCapitalised
      us-gaap:InterestCostsIncurredCapitalized
    `),
    definition: 'Interest added to the cost of assets being built.',
    labels: {
      en: labelList('Capitalized interest; Interest capitalized; Interest costs capitalized'),
      de: ['Aktivierte Fremdkapitalzinsen'],
      zh: ['资本化利息'],
      'zh-Hant': ['資本化利息'],
    },
  },
  {
    id: 'us-gaap:InterestCostsIncurred',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All interest of the period, whether charged or added to the cost of assets.',
    labels: {
      en: labelList('Total interest cost incurred; Interest costs incurred'),
      de: ['Gesamte angefallene Zinsen'],
      zh: ['发生的利息总额'],
      'zh-Hant': ['發生的利息總額'],
    },
  },
  {
    id: 'us-gaap:AmortizationOfFinancingCosts',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of the cost of raising debt that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of debt issuance costs; Amortization of deferred financing costs;
        Amortization of financing costs
      `),
      de: ['Amortisation von Finanzierungskosten'],
      zh: ['融资费用摊销'],
      'zh-Hant': ['融資費用攤銷'],
    },
  },
  {
    id: 'us-gaap:AmortizationOfDebtDiscountPremium',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of the discount on debt that is charged to the period.',
    labels: {
      en: labelList('Amortization of debt discount; Amortization of debt discount and premium'),
      de: ['Amortisation des Disagios'],
      zh: ['债务折价摊销'],
      'zh-Hant': ['債務折價攤銷'],
    },
  },
  {
    id: 'us-gaap:AmortizationOfFinancingCostsAndDiscounts',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of discounts and of the cost of raising debt that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of debt discount and issuance costs; Amortization of debt discounts and issuance costs;
        Amortization of debt issuance costs and discounts
      `),
      de: ['Amortisation von Disagio und Emissionskosten'],
      zh: ['债务折价及发行费用摊销'],
      'zh-Hant': ['債務折價及發行費用攤銷'],
    },
  },
  {
    id: 'us-gaap:ExtinguishmentOfDebtAmount',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DebtInstrumentRepurchasedFaceAmount'),
    definition: 'Amount of debt that was retired early.',
    labels: {
      en: labelList('Amount of debt extinguished; Debt extinguished'),
      de: ['Vorzeitig getilgte Finanzschulden'],
      zh: ['提前清偿的债务金额'],
      'zh-Hant': ['提前清償的債務金額'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceOfLongTermDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ProceedsFromIssuanceOfSeniorLongTermDebt
      us-gaap:ProceedsFromIssuanceOfUnsecuredDebt
      ifrs-full:ProceedsFromNoncurrentBorrowings
      us-gaap:ProceedsFromIssuanceOfOtherLongTermDebt
    `),
    definition: 'Cash received from lenders for new long-term debt.',
    labels: {
      en: labelList(`
        Proceeds from issuance of long-term debt; Proceeds from long-term debt; Proceeds from long-term borrowings;
        Proceeds from issuance of term debt, net; Issuance of long-term debt;
        Proceeds from issuances of long-term debt; Additions to long-term debt; Long-term debt borrowings;
        Proceeds from issuance of long-term debt, net of issuance costs
      `),
      de: ['Einzahlungen aus langfristigen Finanzschulden'],
      zh: ['发行长期债务收到的现金'],
      'zh-Hant': ['發行長期債務收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfLongTermDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:RepaymentsOfSeniorDebt
      us-gaap:RepaymentsOfUnsecuredDebt
      ifrs-full:RepaymentsOfNoncurrentBorrowings
      us-gaap:RepaymentsOfLongTermDebtAndCapitalSecurities
    `),
    definition: 'Cash paid to lenders to retire long-term debt.',
    labels: {
      en: labelList(`
        Repayments of long-term debt; Repayments of term debt; Payments on long-term debt;
        Principal payments on long-term debt; Repayment of long-term debt; Payments of long-term debt;
        Reductions of long-term debt; Long-term debt repayments; Retirements of long-term debt
      `),
      de: ['Auszahlungen zur Tilgung langfristiger Finanzschulden'],
      zh: ['偿还长期债务支付的现金'],
      'zh-Hant': ['償還長期債務支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromLinesOfCredit',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromLongTermLinesOfCredit'),
    definition: 'Cash drawn under credit lines.',
    labels: {
      en: labelList(`
        Proceeds from lines of credit; Borrowings under revolving credit facility;
        Proceeds from revolving credit facility; Borrowings under line of credit agreement;
        Proceeds from credit facility
      `),
      de: ['Einzahlungen aus Kreditlinien'],
      zh: ['信贷额度提款收到的现金'],
      'zh-Hant': ['信貸額度提款收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfLinesOfCredit',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:RepaymentsOfLongTermLinesOfCredit'),
    definition: 'Cash paid back under credit lines.',
    labels: {
      en: labelList(`
        Repayments of lines of credit; Repayments of revolving credit facility;
        Payments on revolving credit facility; Repayments under revolving credit facility;
        Repayments of credit facility
      `),
      de: ['Rückzahlung von Kreditlinien'],
      zh: ['偿还信贷额度支付的现金'],
      'zh-Hant': ['償還信貸額度支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromShortTermDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromCurrentBorrowings'),
    definition: 'Cash received from lenders for debt of a year or less.',
    labels: {
      en: labelList(`
        Proceeds from short-term debt; Proceeds from short-term borrowings; Issuance of short-term debt
      `),
      de: ['Einzahlungen aus kurzfristigen Finanzschulden'],
      zh: ['取得短期借款收到的现金'],
      'zh-Hant': ['取得短期借款收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfShortTermDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:RepaymentsOfCurrentBorrowings'),
    definition: 'Cash paid to lenders to retire debt of a year or less.',
    labels: {
      en: labelList('Repayments of short-term debt; Payments of short-term debt'),
      de: ['Tilgung kurzfristiger Finanzschulden'],
      zh: ['偿还短期借款支付的现金'],
      'zh-Hant': ['償還短期借款支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromRepaymentsOfShortTermDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ProceedsFromRepaymentsOfShortTermDebtMaturingInThreeMonthsOrLess
      ifrs-full:CashFlowsFromUsedInIncreaseDecreaseInCurrentBorrowings
    `),
    definition: 'New short-term debt less short-term debt paid back.',
    labels: {
      en: labelList(`
        Net change in short-term debt; Net change in short-term borrowings; Change in short-term debt;
        Net increase (decrease) in short-term borrowings; Proceeds from (repayments of) short-term debt, net;
        Increase (decrease) in short-term debt
      `),
      de: ['Veränderung der kurzfristigen Finanzschulden'],
      zh: ['短期借款净变动'],
      'zh-Hant': ['短期借款淨變動'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromRepaymentsOfDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'New debt less debt paid back.',
    labels: {
      en: labelList('Proceeds from (repayments of) debt, net; Net borrowings (repayments)'),
      de: ['Saldo aus Aufnahme und Tilgung von Finanzschulden'],
      zh: ['债务净变动'],
      'zh-Hant': ['債務淨變動'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromNotesPayable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromIssuanceOfSecuredDebt'),
    definition: 'Cash received for promissory notes and loans.',
    labels: {
      en: ['Proceeds from notes payable'],
      de: ['Einzahlungen aus Wechseln und Darlehen'],
      zh: ['应付票据收到的现金'],
      'zh-Hant': ['應付票據收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfNotesPayable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:RepaymentsOfSecuredDebt us-gaap:RepaymentsOfLoansPayable'),
    definition: 'Cash paid to retire promissory notes and loans.',
    labels: {
      en: labelList('Repayments of notes payable; Payments on notes payable; Repayment of notes payable'),
      de: ['Tilgung von Wechseln und Darlehen'],
      zh: ['偿还应付票据支付的现金'],
      'zh-Hant': ['償還應付票據支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromConvertibleNotesPayable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromConvertibleDebt'),
    definition: 'Cash received for convertible debt.',
    labels: {
      en: labelList(`
        Proceeds from issuance of convertible notes; Proceeds from convertible notes payable;
        Proceeds from issuance of convertible senior notes
      `),
      de: ['Einzahlungen aus Wandelanleihen'],
      zh: ['发行可转换票据收到的现金'],
      'zh-Hant': ['發行可轉換票據收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfConvertibleDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:RepaymentsOfConvertibleNotesPayable'),
    definition: 'Cash paid to retire convertible debt.',
    labels: {
      en: labelList(`
        Repayments of convertible debt; Repayment of convertible notes; Repayments of convertible senior notes
      `),
      de: ['Tilgung von Wandelanleihen'],
      zh: ['偿还可转换债务支付的现金'],
      'zh-Hant': ['償還可轉換債務支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromRelatedPartyDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash borrowed from related parties.',
    labels: {
      en: labelList(`
        Proceeds from related party debt; Proceeds from related party loans;
        Proceeds from notes payable - related party; Advances from related party
      `),
      de: ['Einzahlungen aus Darlehen nahestehender Personen'],
      zh: ['关联方借款收到的现金'],
      'zh-Hant': ['關聯方借款收到的現金'],
    },
  },
  {
    id: 'us-gaap:RepaymentsOfRelatedPartyDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid back to related parties.',
    labels: {
      en: labelList(`
        Repayments of related party debt; Repayment of related party loans; Repayments to related party
      `),
      de: ['Tilgung von Darlehen nahestehender Personen'],
      zh: ['偿还关联方借款支付的现金'],
      'zh-Hant': ['償還關聯方借款支付的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsOfDebtIssuanceCosts',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PaymentsOfFinancingCosts'),
    definition: 'Cash paid for raising debt: banks, lawyers, fees.',
    labels: {
      en: labelList(`
        Payments of debt issuance costs; Debt issuance costs paid; Payment of debt issuance costs;
        Debt issuance costs; Payments of financing costs; Payment of deferred financing costs
      `),
      de: ['Auszahlungen für Emissionskosten von Finanzschulden'],
      zh: ['支付债务发行费用'],
      'zh-Hant': ['支付債務發行費用'],
    },
  },
  {
    id: 'us-gaap:PaymentsOfStockIssuanceCosts',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:PaymentsForShareIssueCosts'),
    definition: 'Cash paid for issuing shares: banks, lawyers, fees.',
    labels: {
      en: labelList(`
        Payments of stock issuance costs; Payment of offering costs; Stock issuance costs;
        Payments of deferred offering costs
      `),
      de: ['Auszahlungen für Kosten der Aktienausgabe'],
      zh: ['支付股票发行费用'],
      'zh-Hant': ['支付股票發行費用'],
    },
  },
  {
    id: 'us-gaap:PaymentsForDerivativeInstrumentFinancingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for derivatives that belong to financing.',
    labels: {
      en: ['Payments for derivative instruments, financing activities'],
      de: ['Auszahlungen für Derivate der Finanzierungstätigkeit'],
      zh: ['融资活动衍生工具支付的现金'],
      'zh-Hant': ['融資活動衍生工具支付的現金'],
    },
  },
  {
    id: 'us-gaap:SupplierFinanceProgramObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:SupplierFinanceProgramObligationCurrent'),
    definition: 'Invoices owed to suppliers that a bank pays ahead under a programme of the company.',
    labels: {
      en: labelList(`
        Supplier finance program obligations; Confirmed obligations outstanding; Supply chain finance obligations
      `),
      de: ['Verpflichtungen aus Lieferantenfinanzierung'],
      zh: ['供应商融资安排余额'],
      'zh-Hant': ['供應商融資安排餘額'],
    },
  },
  {
    id: 'us-gaap:SupplierFinanceProgramObligationIncrease',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:SupplierFinanceProgramObligationAddition'),
    definition: 'Invoices confirmed under a supplier finance programme in the period.',
    labels: {
      en: labelList('Invoices confirmed during the period; Invoices confirmed'),
      de: ['In der Lieferantenfinanzierung bestätigte Rechnungen'],
      zh: ['供应商融资安排确认的发票'],
      'zh-Hant': ['供應商融資安排確認的發票'],
    },
  },
  {
    id: 'us-gaap:SupplierFinanceProgramObligationDecreaseSettlement',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:SupplierFinanceProgramObligationSettlement'),
    definition: 'Invoices paid under a supplier finance programme in the period.',
    labels: {
      en: labelList('Confirmed invoices paid during the period; Confirmed invoices paid'),
      de: ['In der Lieferantenfinanzierung bezahlte Rechnungen'],
      zh: ['供应商融资安排已付的发票'],
      'zh-Hant': ['供應商融資安排已付的發票'],
    },
  },
];
