/** The metric ids that scoring, exports and other tools rely on. They may be added to, never renamed. */
export const contractIds = `
  us-gaap:Revenues us-gaap:OperatingExpenses us-gaap:OperatingIncomeLoss us-gaap:NetIncomeLoss us-gaap:ProfitLoss
  us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest
  us-gaap:IncomeTaxExpenseBenefit us-gaap:EarningsPerShareBasic us-gaap:EarningsPerShareDiluted
  us-gaap:CashAndCashEquivalentsAtCarryingValue us-gaap:RestrictedCash us-gaap:ShortTermInvestments
  us-gaap:LoansAndLeasesReceivableNetReportedAmount us-gaap:Assets us-gaap:AssetsCurrent us-gaap:Liabilities
  us-gaap:LiabilitiesCurrent us-gaap:StockholdersEquity us-gaap:NetCashProvidedByUsedInOperatingActivities
  us-gaap:NetCashProvidedByUsedInInvestingActivities us-gaap:NetCashProvidedByUsedInFinancingActivities
  us-gaap:SellingAndMarketingExpense us-gaap:GeneralAndAdministrativeExpense us-gaap:ResearchAndDevelopmentExpense
  us-gaap:ShareBasedCompensation us-gaap:WeightedAverageNumberOfSharesOutstandingBasic
  us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding us-gaap:ShareRepurchaseProgramAuthorizedAmount
  us-gaap:CommonStockDividendsPerShareDeclared non-gaap:NetIncome non-gaap:NetIncomeAttributable
  non-gaap:OperatingIncome non-gaap:EarningsPerShareDiluted non-gaap:NetIncomeMargin non-gaap:OperatingMargin
  ratio:NetIncomeMargin ratio:OperatingMargin ratio:GrossMargin ratio:ReturnOnEquity ratio:TakeRate ratio:Leverage
  kpi:LoanFacilitationVolume kpi:CapitalLightLoanVolume kpi:OutstandingLoanBalance kpi:RegisteredConsumers
  kpi:ApprovedCreditLineUsers kpi:CumulativeBorrowers kpi:FinancialInstitutionPartners kpi:LoansOriginatedCount
  kpi:DelinquencyRate90Day kpi:DelinquencyRate30Day kpi:DelinquencyRateDay1 kpi:CollectionRate30Day
  kpi:RepeatBorrowerContribution kpi:AverageContractualTenor kpi:CreditDrivenServicesRevenue
  kpi:PlatformServicesRevenue kpi:FinancingIncome kpi:GuaranteeReleaseRevenue kpi:ReferralServicesFees
  kpi:FundingCosts kpi:AverageIRR kpi:CustomerAcquisitionCost kpi:MonthlyActiveUsers kpi:MarketCapitalization
  kpi:TargetPrice kpi:OfferPrice
`
  .trim()
  .split(/\s+/);
