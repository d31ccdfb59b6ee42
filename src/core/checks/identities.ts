/**
 * Relations that hold between metrics by their definitions, as data. Filers differ in what they leave out and in which sign they show a
 * deduction with, so an identity has several ways; the ones that the filing's own periods bear out are taken.
 */
export interface Identity {
  /** Catalogue id of the metric that follows from the others. */
  readonly stated: string;
  readonly ways: readonly Way[];
}

export type Way =
  /** The first over the second. */
  | { readonly type: 'quotient'; readonly terms: readonly [MetricTerm, MetricTerm] }
  /** All of them, each times its weight. */
  | { readonly type: 'sum'; readonly terms: readonly (MetricTerm & { readonly weight: 1 | -1 })[] };

export interface MetricTerm {
  readonly metric: string;
  /** Of a balance, for a stretch of time: at the end of the day before it, or at its end. Null for what has the same period. */
  readonly at: 'opening' | 'closing' | null;
}

/** `us-gaap:GrossProfit / us-gaap:Revenues`, several ways parted by `;`. */
function quotients(stated: string, ways: string): Identity {
  return {
    stated,
    ways: ways.split(';').map((way) => {
      const [above = '', below = ''] = way.split('/').map((term) => term.trim());
      return { type: 'quotient', terms: [termOf(above), termOf(below)] };
    }),
  };
}

/** `+us-gaap:Revenues -us-gaap:CostOfRevenue`, several ways parted by `;`; `@opening` and `@closing` behind a balance. */
function sums(stated: string, ways: string): Identity {
  return {
    stated,
    ways: ways.split(';').map((way) => {
      const terms = way.trim().split(/\s+/);
      return {
        type: 'sum',
        terms: terms.map((term) => ({ ...termOf(term.slice(1)), weight: term.startsWith('-') ? -1 : 1 })),
      };
    }),
  };
}

function termOf(written: string): MetricTerm {
  const [metric = '', at] = written.split('@');
  return { metric, at: at === 'opening' || at === 'closing' ? at : null };
}

const PRETAX = 'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest';
const TAX = 'us-gaap:IncomeTaxExpenseBenefit';
const REVENUE = 'us-gaap:Revenues';
const NET = 'us-gaap:NetIncomeLoss';
const PROFIT = 'us-gaap:ProfitLoss';
const BASIC_SHARES = 'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic';
const DILUTED_SHARES = 'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding';
const EQUITY = 'us-gaap:StockholdersEquity';
const ALL_EQUITY = 'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest';
const MEZZANINE = 'us-gaap:TemporaryEquityCarryingAmountIncludingPortionAttributableToNoncontrollingInterests';
const CASH = 'us-gaap:CashAndCashEquivalentsAtCarryingValue';
const ALL_CASH = 'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents';
const CASH_CHANGE =
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect';
const CASH_FX = 'us-gaap:EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents';
const OPERATING_CASH = 'us-gaap:NetCashProvidedByUsedInOperatingActivities';
const CASH_FLOWS = `+${OPERATING_CASH} +us-gaap:NetCashProvidedByUsedInInvestingActivities +us-gaap:NetCashProvidedByUsedInFinancingActivities`;

/** Ratios and amounts per share, by what they are quotients of. */
export const ratioIdentities: readonly Identity[] = [
  quotients('ratio:GrossMargin', `us-gaap:GrossProfit / ${REVENUE}`),
  quotients('ratio:OperatingMargin', `us-gaap:OperatingIncomeLoss / ${REVENUE}`),
  quotients('ratio:NetIncomeMargin', `${NET} / ${REVENUE}; ${PROFIT} / ${REVENUE}`),
  quotients('ratio:PretaxMargin', `${PRETAX} / ${REVENUE}`),
  quotients('non-gaap:GrossMargin', `non-gaap:GrossProfit / ${REVENUE}`),
  quotients('non-gaap:OperatingMargin', `non-gaap:OperatingIncome / ${REVENUE}; non-gaap:EBIT / ${REVENUE}`),
  quotients('non-gaap:NetIncomeMargin', `non-gaap:NetIncome / ${REVENUE}; non-gaap:NetIncomeAttributable / ${REVENUE}`),
  quotients('non-gaap:EBITDAMargin', `non-gaap:EBITDA / ${REVENUE}`),
  quotients('non-gaap:AdjustedEBITDAMargin', `non-gaap:AdjustedEBITDA / ${REVENUE}`),
  quotients('ratio:FreeCashFlowMargin', `non-gaap:FreeCashFlow / ${REVENUE}`),
  quotients('us-gaap:EffectiveIncomeTaxRateContinuingOperations', `${TAX} / ${PRETAX}`),
  quotients(
    'us-gaap:EarningsPerShareBasic',
    `${NET} / ${BASIC_SHARES}; us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic / ${BASIC_SHARES}; ${PROFIT} / ${BASIC_SHARES}`,
  ),
  quotients(
    'us-gaap:EarningsPerShareDiluted',
    `${NET} / ${DILUTED_SHARES}; us-gaap:NetIncomeLossAvailableToCommonStockholdersDiluted / ${DILUTED_SHARES}; ` +
      `us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic / ${DILUTED_SHARES}; ${PROFIT} / ${DILUTED_SHARES}`,
  ),
  quotients(
    'non-gaap:EarningsPerShareBasic',
    `non-gaap:NetIncomeAttributable / ${BASIC_SHARES}; non-gaap:NetIncome / ${BASIC_SHARES}`,
  ),
  quotients(
    'non-gaap:EarningsPerShareDiluted',
    `non-gaap:NetIncomeAttributable / ${DILUTED_SHARES}; non-gaap:NetIncome / ${DILUTED_SHARES}`,
  ),
  quotients('ratio:CurrentRatio', 'us-gaap:AssetsCurrent / us-gaap:LiabilitiesCurrent'),
  quotients('ratio:EquityRatio', `${ALL_EQUITY} / us-gaap:Assets; ${EQUITY} / us-gaap:Assets`),
  quotients('ratio:DebtToAssets', 'us-gaap:Liabilities / us-gaap:Assets'),
  quotients('ratio:ResearchIntensity', `us-gaap:ResearchAndDevelopmentExpense / ${REVENUE}`),
  quotients('ratio:SgaRatio', `us-gaap:SellingGeneralAndAdministrativeExpense / ${REVENUE}`),
  quotients('ratio:MarketingExpenseRatio', `us-gaap:SellingAndMarketingExpense / ${REVENUE}`),
  quotients('ratio:AdministrativeExpenseRatio', `us-gaap:GeneralAndAdministrativeExpense / ${REVENUE}`),
  quotients('ratio:CostToIncome', `us-gaap:OperatingExpenses / ${REVENUE}; us-gaap:NoninterestExpense / ${REVENUE}`),
  quotients('ratio:LoanToDeposit', 'us-gaap:LoansAndLeasesReceivableNetReportedAmount / us-gaap:Deposits'),
];

/** What statements are made to show: balances that balance, results that follow from each other, cash that came from somewhere. */
export const statementIdentities: readonly Identity[] = [
  sums('us-gaap:LiabilitiesAndStockholdersEquity', '+us-gaap:Assets'),
  sums(
    'us-gaap:Assets',
    `+us-gaap:Liabilities +${ALL_EQUITY}; +us-gaap:Liabilities +${EQUITY}; +us-gaap:Liabilities +${EQUITY} +us-gaap:MinorityInterest; ` +
      `+us-gaap:Liabilities +${MEZZANINE} +${ALL_EQUITY}; +us-gaap:Liabilities +${MEZZANINE} +${EQUITY}`,
  ),
  sums('us-gaap:Liabilities', '+us-gaap:LiabilitiesCurrent +us-gaap:LiabilitiesNoncurrent'),
  sums(ALL_EQUITY, `+${EQUITY} +us-gaap:MinorityInterest`),
  sums('us-gaap:GrossProfit', `+${REVENUE} -us-gaap:CostOfRevenue; +${REVENUE} +us-gaap:CostOfRevenue`),
  sums('us-gaap:OperatingIncomeLoss', `+us-gaap:GrossProfit -us-gaap:OperatingExpenses; +${REVENUE} -us-gaap:OperatingExpenses`),
  sums(PROFIT, `+${PRETAX} -${TAX}; +${PRETAX} +${TAX}`),
  sums(
    NET,
    `+${PROFIT} -us-gaap:NetIncomeLossAttributableToNoncontrollingInterest; +${PROFIT} +us-gaap:NetIncomeLossAttributableToNoncontrollingInterest; ` +
      `+${PRETAX} -${TAX}; +${PRETAX} +${TAX}`,
  ),
  sums('non-gaap:NetIncome', `+${PROFIT} +us-gaap:ShareBasedCompensation; +${NET} +us-gaap:ShareBasedCompensation`),
  sums('non-gaap:NetIncomeAttributable', `+${NET} +us-gaap:ShareBasedCompensation`),
  sums('non-gaap:OperatingIncome', '+us-gaap:OperatingIncomeLoss +us-gaap:ShareBasedCompensation'),
  sums(
    'non-gaap:FreeCashFlow',
    `+${OPERATING_CASH} -us-gaap:PaymentsToAcquirePropertyPlantAndEquipment; +${OPERATING_CASH} +us-gaap:PaymentsToAcquirePropertyPlantAndEquipment`,
  ),
  sums(DILUTED_SHARES, `+${BASIC_SHARES} +us-gaap:WeightedAverageNumberDilutedSharesOutstandingAdjustment`),
  sums(
    CASH_CHANGE,
    `+${ALL_CASH}@closing -${ALL_CASH}@opening; +${CASH}@closing -${CASH}@opening; ${CASH_FLOWS} +${CASH_FX}; ${CASH_FLOWS}`,
  ),
  sums(
    'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseExcludingExchangeRateEffect',
    CASH_FLOWS,
  ),
  sums(
    ALL_CASH,
    `+${CASH} +us-gaap:RestrictedCash; +${CASH} +us-gaap:RestrictedCashCurrent +us-gaap:RestrictedCashNoncurrent; ` +
      `+${CASH} +us-gaap:RestrictedCashCurrent; +${CASH} +us-gaap:RestrictedCashNoncurrent; +${CASH}`,
  ),
];
