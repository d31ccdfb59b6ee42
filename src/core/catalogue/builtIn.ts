import { assetsMetrics } from './metrics/assets';
import { balanceLinesMetrics } from './metrics/balanceLines';
import { bankBalancesMetrics } from './metrics/bankBalances';
import { bankingMetrics } from './metrics/banking';
import { cashFlowMetrics } from './metrics/cashFlow';
import { cashFlowItemsMetrics } from './metrics/cashFlowItems';
import { commerceMetrics } from './metrics/commerce';
import { companyMetrics } from './metrics/company';
import { comprehensiveIncomeMetrics } from './metrics/comprehensiveIncome';
import { debtMetrics } from './metrics/debt';
import { deferredTaxesMetrics } from './metrics/deferredTaxes';
import { equityMetrics } from './metrics/equity';
import { equityBalancesMetrics } from './metrics/equityBalances';
import { equityMovementsMetrics } from './metrics/equityMovements';
import { financialInstrumentsMetrics } from './metrics/financialInstruments';
import { incomeMetrics } from './metrics/income';
import { incomeTaxesMetrics } from './metrics/incomeTaxes';
import { industryMetrics } from './metrics/industry';
import { insuranceMetrics } from './metrics/insurance';
import { leasesMetrics } from './metrics/leases';
import { lendingMetrics } from './metrics/lending';
import { lendingStatementsMetrics } from './metrics/lendingStatements';
import { liabilitiesMetrics } from './metrics/liabilities';
import { marketMetrics } from './metrics/market';
import { nonGaapMetrics } from './metrics/nonGaap';
import { pensionsMetrics } from './metrics/pensions';
import { perShareMetrics } from './metrics/perShare';
import { ratioMetrics } from './metrics/ratio';
import { revenueStreamsMetrics } from './metrics/revenueStreams';
import { schedulesMetrics } from './metrics/schedules';
import { shareBasedPayMetrics } from './metrics/shareBasedPay';
import { sharesMetrics } from './metrics/shares';
import { statementLinesMetrics } from './metrics/statementLines';
import { subscriptionsMetrics } from './metrics/subscriptions';
import { taxReconciliationMetrics } from './metrics/taxReconciliation';
import type { Metric } from './schema';

/** Every metric Tickmark knows by itself, statements first. */
export const builtInMetrics: readonly Metric[] = [
  ...incomeMetrics,
  ...assetsMetrics,
  ...liabilitiesMetrics,
  ...equityBalancesMetrics,
  ...cashFlowMetrics,
  ...equityMetrics,
  ...comprehensiveIncomeMetrics,
  ...perShareMetrics,
  ...sharesMetrics,
  ...statementLinesMetrics,
  ...leasesMetrics,
  ...incomeTaxesMetrics,
  ...debtMetrics,
  ...financialInstrumentsMetrics,
  ...shareBasedPayMetrics,
  ...pensionsMetrics,
  ...cashFlowItemsMetrics,
  ...equityMovementsMetrics,
  ...balanceLinesMetrics,
  ...schedulesMetrics,
  ...deferredTaxesMetrics,
  ...taxReconciliationMetrics,
  ...lendingStatementsMetrics,
  ...lendingMetrics,
  ...bankingMetrics,
  ...bankBalancesMetrics,
  ...insuranceMetrics,
  ...ratioMetrics,
  ...nonGaapMetrics,
  ...subscriptionsMetrics,
  ...commerceMetrics,
  ...industryMetrics,
  ...revenueStreamsMetrics,
  ...companyMetrics,
  ...marketMetrics,
];
