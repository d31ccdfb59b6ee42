import { languages } from '../languages/all';
import { normalised } from '../library/subjects';
import type { GridRow } from './grid';

/**
 * Rows that are sums by what they are called. The arithmetic decides whether they are; a name makes it likelier that it is no chance.
 */

/** Sub-totals and totals of the primary statements (Regulation S-X, 5-02, 5-03; ASC 230-10-45-24). */
const STATEMENT_TOTALS: ReadonlySet<string> = new Set([
  'us-gaap:AssetsCurrent',
  'us-gaap:Assets',
  'us-gaap:LiabilitiesCurrent',
  'us-gaap:Liabilities',
  'us-gaap:StockholdersEquity',
  'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
  'us-gaap:LiabilitiesAndStockholdersEquity',
  'us-gaap:GrossProfit',
  'us-gaap:OperatingIncomeLoss',
  'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
  'us-gaap:NetIncomeLoss',
  'us-gaap:ProfitLoss',
  'us-gaap:ComprehensiveIncomeNetOfTax',
  'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
  'us-gaap:OtherComprehensiveIncomeLossNetOfTax',
  'us-gaap:NetCashProvidedByUsedInOperatingActivities',
  'us-gaap:NetCashProvidedByUsedInInvestingActivities',
  'us-gaap:NetCashProvidedByUsedInFinancingActivities',
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseExcludingExchangeRateEffect',
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
  'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
]);

const TOTAL_WORDS: readonly string[] = languages.flatMap(({ tables }) => tables.totals.map((word) => word.toLowerCase()));

export function isNamedTotal({ label, cells }: Pick<GridRow, 'label' | 'cells'>): boolean {
  const words = normalised(label);
  if (TOTAL_WORDS.some((word) => words === word || words.startsWith(`${word} `) || words.endsWith(word))) return true;
  return cells.some(({ figure }) => figure.metric !== null && STATEMENT_TOTALS.has(figure.metric));
}
