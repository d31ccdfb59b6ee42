import type { Metric } from '../catalogue/schema';

/**
 * What a tag of a Financial Data Schedule stands for, as Appendices A to E of Regulation S-K Item 601(c) said, from 1993 to 2001.
 * `metric` is null where the catalogue has none.
 */
export interface ScheduleTag {
  readonly metric: Metric['id'] | null;
  /** `opening`: a balance on the day before the period. */
  readonly measured: 'balance' | 'opening' | 'flow' | 'perShare' | 'percent';
}

type Tags = Readonly<Record<string, ScheduleTag>>;

const balance = (metric: Metric['id'] | null = null): ScheduleTag => ({ metric, measured: 'balance' });
const opening = (): ScheduleTag => ({ metric: null, measured: 'opening' });
const flow = (metric: Metric['id'] | null = null): ScheduleTag => ({ metric, measured: 'flow' });
const perShare = (metric: Metric['id']): ScheduleTag => ({ metric, measured: 'perShare' });

/** In the schedules of every article. */
const COMMON: Tags = {
  CASH: balance('us-gaap:CashAndCashEquivalentsAtCarryingValue'),
  'TOTAL-ASSETS': balance('us-gaap:Assets'),
  'PREFERRED-MANDATORY': balance(),
  PREFERRED: balance('us-gaap:PreferredStockValue'),
  COMMON: balance(),
  'OTHER-SE': balance(),
  'TOTAL-LIABILITY-AND-EQUITY': balance('us-gaap:LiabilitiesAndStockholdersEquity'),
  'TOTAL-LIABILITIES-AND-EQUITY': balance('us-gaap:LiabilitiesAndStockholdersEquity'),
  'INTEREST-EXPENSE': flow('us-gaap:InterestExpense'),
  'INCOME-PRETAX': flow('us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest'),
  'INCOME-TAX': flow('us-gaap:IncomeTaxExpenseBenefit'),
  'INCOME-CONTINUING': flow('us-gaap:IncomeLossFromContinuingOperations'),
  DISCONTINUED: flow('us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTax'),
  EXTRAORDINARY: flow(),
  CHANGES: flow(),
  'NET-INCOME': flow('us-gaap:NetIncomeLoss'),
  'EPS-PRIMARY': perShare('us-gaap:EarningsPerShareBasic'),
  'EPS-BASIC': perShare('us-gaap:EarningsPerShareBasic'),
  'EPS-DILUTED': perShare('us-gaap:EarningsPerShareDiluted'),
};

/** Commercial and industrial companies. */
const ARTICLE_5: Tags = {
  ...COMMON,
  SECURITIES: balance('us-gaap:MarketableSecuritiesCurrent'),
  RECEIVABLES: balance(),
  ALLOWANCES: balance('us-gaap:AllowanceForDoubtfulAccountsReceivableCurrent'),
  INVENTORY: balance('us-gaap:InventoryNet'),
  'CURRENT-ASSETS': balance('us-gaap:AssetsCurrent'),
  'PP&E': balance('us-gaap:PropertyPlantAndEquipmentGross'),
  DEPRECIATION: balance('us-gaap:AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment'),
  'CURRENT-LIABILITIES': balance('us-gaap:LiabilitiesCurrent'),
  BONDS: balance(),
  SALES: flow(),
  'TOTAL-REVENUES': flow('us-gaap:Revenues'),
  CGS: flow(),
  'TOTAL-COSTS': flow(),
  'OTHER-EXPENSES': flow(),
  'LOSS-PROVISION': flow('us-gaap:ProvisionForDoubtfulAccounts'),
};

/** Insurance companies. */
const ARTICLE_7: Tags = {
  ...COMMON,
  'DEBT-HELD-FOR-SALE': balance(),
  'DEBT-CARRYING-VALUE': balance(),
  'DEBT-MARKET-VALUE': balance(),
  EQUITIES: balance(),
  MORTGAGE: balance(),
  'REAL-ESTATE': balance(),
  'TOTAL-INVEST': balance(),
  'RECOVER-REINSURE': balance(),
  'DEFERRED-ACQUISITION': balance('us-gaap:DeferredPolicyAcquisitionCosts'),
  'POLICY-LOSSES': balance('us-gaap:LiabilityForClaimsAndClaimsAdjustmentExpense'),
  'UNEARNED-PREMIUMS': balance('us-gaap:UnearnedPremiums'),
  'POLICY-OTHER': balance(),
  'POLICY-HOLDER-FUNDS': balance(),
  'NOTES-PAYABLE': balance('us-gaap:NotesPayable'),
  PREMIUMS: flow('us-gaap:PremiumsEarnedNet'),
  'INVESTMENT-INCOME': flow(),
  'INVESTMENT-GAINS': flow('us-gaap:GainLossOnInvestments'),
  'OTHER-INCOME': flow(),
  BENEFITS: flow('us-gaap:PolicyholderBenefitsAndClaimsIncurredNet'),
  'UNDERWRITING-AMORTIZATION': flow(),
  'UNDERWRITING-OTHER': flow(),
  'RESERVE-OPEN': opening(),
  'PROVISION-CURRENT': flow(),
  'PROVISION-PRIOR': flow(),
  'PAYMENTS-CURRENT': flow(),
  'PAYMENTS-PRIOR': flow(),
  'RESERVE-CLOSE': balance(),
  'CUMULATIVE-DEFICIENCY': flow(),
};

/** Bank holding companies. */
const ARTICLE_9: Tags = {
  ...COMMON,
  CASH: balance('us-gaap:CashAndDueFromBanks'),
  'INT-BEARING-DEPOSITS': balance('us-gaap:InterestBearingDepositsInBanks'),
  'FED-FUNDS-SOLD': balance(),
  'TRADING-ASSETS': balance(),
  'INVESTMENTS-HELD-FOR-SALE': balance('us-gaap:AvailableForSaleSecuritiesDebtSecurities'),
  'INVESTMENTS-CARRYING': balance('us-gaap:HeldToMaturitySecurities'),
  'INVESTMENTS-MARKET': balance(),
  LOANS: balance('kpi:GrossLoans'),
  ALLOWANCE: balance('us-gaap:FinancingReceivableAllowanceForCreditLosses'),
  DEPOSITS: balance('us-gaap:Deposits'),
  'SHORT-TERM': balance('us-gaap:ShortTermBorrowings'),
  'LIABILITIES-OTHER': balance(),
  'LONG-TERM': balance(),
  'INTEREST-LOAN': flow(),
  'INTEREST-INVEST': flow(),
  'INTEREST-OTHER': flow(),
  'INTEREST-TOTAL': flow('us-gaap:InterestAndDividendIncomeOperating'),
  'INTEREST-DEPOSIT': flow('us-gaap:InterestExpenseDeposits'),
  'INTEREST-INCOME-NET': flow('us-gaap:InterestIncomeExpenseNet'),
  'LOAN-LOSSES': flow('us-gaap:ProvisionForLoanLeaseAndOtherLosses'),
  'SECURITIES-GAINS': flow('us-gaap:GainLossOnInvestments'),
  'EXPENSE-OTHER': flow('us-gaap:NoninterestExpense'),
  'INCOME-PRE-EXTRAORDINARY': flow(),
  'YIELD-ACTUAL': { metric: null, measured: 'percent' },
  'LOANS-NON': balance(),
  'LOANS-PAST': balance(),
  'LOANS-TROUBLED': balance(),
  'LOANS-PROBLEM': balance(),
  'ALLOWANCE-OPEN': opening(),
  'CHARGE-OFFS': flow('us-gaap:FinancingReceivableAllowanceForCreditLossesWriteOffs'),
  RECOVERIES: flow(),
  'ALLOWANCE-CLOSE': balance('us-gaap:FinancingReceivableAllowanceForCreditLosses'),
  'ALLOWANCE-DOMESTIC': balance(),
  'ALLOWANCE-FOREIGN': balance(),
  'ALLOWANCE-UNALLOCATED': balance(),
};

const ARTICLES: Readonly<Record<string, Tags>> = { '5': ARTICLE_5, '7': ARTICLE_7, '9': ARTICLE_9 };

/** What the tag means under the article; undefined for a tag that is not known there. */
export function scheduleTag(article: string | null, name: string): ScheduleTag | undefined {
  const tags = (Object.hasOwn(ARTICLES, article ?? '') ? ARTICLES[article ?? ''] : undefined) ?? COMMON;
  return Object.hasOwn(tags, name) ? tags[name] : undefined;
}
