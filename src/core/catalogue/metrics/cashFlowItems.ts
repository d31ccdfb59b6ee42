import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Lines of the cash flow statement beyond the usual ones: working capital item by item, adjustments, dealings without cash. */
export const cashFlowItemsMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:DepreciationAndAmortization',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Depreciation and amortization charged outside the cost of goods produced.',
    labels: {
      en: labelList(`
        Depreciation and amortization outside production; Depreciation, depletion and amortization, nonproduction
      `),
      de: ['Abschreibungen außerhalb der Produktion'],
      zh: ['非生产性折旧及摊销'],
      'zh-Hant': ['非生產性折舊及攤銷'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInReceivables',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      -ifrs-full:AdjustmentsForDecreaseIncreaseInTradeAndOtherReceivables
      us-gaap:IncreaseDecreaseInAccountsAndNotesReceivable
    `),
    definition: 'Cash tied up in (or set free from) receivables of all kinds over the period.',
    labels: {
      en: labelList(`
        Change in receivables; Increase (decrease) in receivables; Receivables, net of allowances, change
      `),
      de: ['Veränderung aller Forderungen'],
      zh: ['各类应收款项变动'],
      'zh-Hant': ['各類應收款項變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherReceivables',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) receivables that do not come from customers.',
    labels: {
      en: labelList('Change in other receivables; Increase (decrease) in other receivables'),
      de: ['Veränderung der sonstigen Forderungen'],
      zh: ['其他应收款变动'],
      'zh-Hant': ['其他應收款變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:IncreaseDecreaseInPrepaidExpensesOther
      us-gaap:IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssetsCurrent
    `),
    definition: 'Cash tied up in (or set free from) prepaid expenses and other assets over the period.',
    labels: {
      en: labelList(`
        Change in prepaid expenses and other assets; (Increase) decrease in prepaid expenses and other assets;
        Increase (decrease) in prepaid expenses and other assets
      `),
      de: ['Veränderung der Vorauszahlungen und sonstigen Vermögenswerte'],
      zh: ['预付费用及其他资产变动'],
      'zh-Hant': ['預付費用及其他資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInPrepaidExpense',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) prepaid expenses over the period.',
    labels: {
      en: labelList(`
        Change in prepaid expenses; (Increase) decrease in prepaid expenses;
        Increase (decrease) in prepaid expenses
      `),
      de: ['Veränderung der Vorauszahlungen'],
      zh: ['预付费用变动'],
      'zh-Hant': ['預付費用變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherOperatingAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) other assets of the business over the period.',
    labels: {
      en: labelList(`
        Change in other operating assets; Increase (decrease) in other assets;
        (Increase) decrease in other assets; Change in other assets
      `),
      de: ['Veränderung der sonstigen operativen Vermögenswerte'],
      zh: ['其他经营资产变动'],
      'zh-Hant': ['其他經營資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherCurrentAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('-ifrs-full:AdjustmentsForDecreaseIncreaseInOtherCurrentAssets'),
    definition: 'Cash tied up in (or set free from) other current assets over the period.',
    labels: {
      en: labelList(`
        Change in other current assets; (Increase) decrease in other current assets;
        Increase (decrease) in other current assets
      `),
      de: ['Veränderung der sonstigen kurzfristigen Vermögenswerte'],
      zh: ['其他流动资产变动'],
      'zh-Hant': ['其他流動資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherNoncurrentAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) other long-term assets over the period.',
    labels: {
      en: labelList(`
        Change in other noncurrent assets; (Increase) decrease in other noncurrent assets;
        Increase (decrease) in other noncurrent assets; Change in other non-current assets
      `),
      de: ['Veränderung der sonstigen langfristigen Vermögenswerte'],
      zh: ['其他非流动资产变动'],
      'zh-Hant': ['其他非流動資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInContractWithCustomerAsset',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInUnbilledReceivables'),
    definition: 'Cash tied up in (or set free from) contract assets over the period.',
    labels: {
      en: labelList(`
        Change in contract assets; (Increase) decrease in contract assets; Increase (decrease) in contract assets;
        Change in unbilled receivables
      `),
      de: ['Veränderung der Vertragsvermögenswerte'],
      zh: ['合同资产变动'],
      'zh-Hant': ['合同資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInAccountsPayableAndAccruedLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:AdjustmentsForIncreaseDecreaseInTradeAndOtherPayables
      us-gaap:IncreaseDecreaseInOtherAccountsPayableAndAccruedLiabilities
    `),
    definition: 'Cash kept by owing more to suppliers and in accruals (or spent by owing less) over the period.',
    labels: {
      en: labelList(`
        Change in accounts payable and accrued expenses;
        Increase (decrease) in accounts payable and accrued expenses;
        Increase (decrease) in accounts payable and accrued liabilities;
        Accounts payable, accrued and other liabilities, change
      `),
      de: ['Veränderung der Verbindlichkeiten und Abgrenzungen'],
      zh: ['应付账款及应计负债变动'],
      'zh-Hant': ['應付賬款及應計負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInAccruedLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInAccruedLiabilitiesAndOtherOperatingLiabilities'),
    definition: 'Cash kept by accruing more expenses (or spent by accruing less) over the period.',
    labels: {
      en: labelList(`
        Change in accrued liabilities; Increase (decrease) in accrued liabilities;
        Increase (decrease) in accrued expenses; Change in accrued expenses
      `),
      de: ['Veränderung der abgegrenzten Verbindlichkeiten'],
      zh: ['应计负债变动'],
      'zh-Hant': ['應計負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInEmployeeRelatedLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInAccruedSalaries'),
    definition: 'Cash kept by owing more pay (or spent by owing less) over the period.',
    labels: {
      en: labelList(`
        Change in accrued compensation; Increase (decrease) in accrued compensation;
        Increase (decrease) in accrued payroll and benefits
      `),
      de: ['Veränderung der Verbindlichkeiten gegenüber Mitarbeitern'],
      zh: ['应付职工薪酬变动'],
      'zh-Hant': ['應付職工薪酬變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInAccruedIncomeTaxesPayable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInIncomeTaxes'),
    definition: 'Cash kept by owing more income tax (or spent by owing less) over the period.',
    labels: {
      en: labelList(`
        Change in income taxes payable; Increase (decrease) in accrued income taxes;
        Increase (decrease) in income taxes payable
      `),
      de: ['Veränderung der Ertragsteuerverbindlichkeiten'],
      zh: ['应付所得税变动'],
      'zh-Hant': ['應付所得稅變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInIncomeTaxesPayableNetOfIncomeTaxesReceivable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more income tax, net of what is to be received, over the period.',
    labels: {
      en: labelList('Change in income taxes, net; Increase (decrease) in income taxes payable, net'),
      de: ['Veränderung der Ertragsteuern, netto'],
      zh: ['应付所得税净变动'],
      'zh-Hant': ['應付所得稅淨變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInIncomeTaxesReceivable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) income tax to be received over the period.',
    labels: {
      en: labelList('Change in income taxes receivable; Increase (decrease) in income taxes receivable'),
      de: ['Veränderung der Ertragsteuerforderungen'],
      zh: ['应收所得税变动'],
      'zh-Hant': ['應收所得稅變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherOperatingLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInOtherAccruedLiabilities'),
    definition: 'Cash kept by owing more in other liabilities of the business over the period.',
    labels: {
      en: labelList(`
        Change in other operating liabilities; Increase (decrease) in other liabilities;
        Change in other liabilities
      `),
      de: ['Veränderung der sonstigen operativen Verbindlichkeiten'],
      zh: ['其他经营负债变动'],
      'zh-Hant': ['其他經營負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherCurrentLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:AdjustmentsForIncreaseDecreaseInOtherCurrentLiabilities'),
    definition: 'Cash kept by owing more in other current liabilities over the period.',
    labels: {
      en: labelList('Change in other current liabilities; Increase (decrease) in other current liabilities'),
      de: ['Veränderung der sonstigen kurzfristigen Verbindlichkeiten'],
      zh: ['其他流动负债变动'],
      'zh-Hant': ['其他流動負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherNoncurrentLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more in other long-term liabilities over the period.',
    labels: {
      en: labelList(`
        Change in other noncurrent liabilities; Increase (decrease) in other noncurrent liabilities;
        Change in other non-current liabilities
      `),
      de: ['Veränderung der sonstigen langfristigen Verbindlichkeiten'],
      zh: ['其他非流动负债变动'],
      'zh-Hant': ['其他非流動負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOperatingLeaseLiability',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more under operating leases (or spent by paying it down) over the period.',
    labels: {
      en: labelList('Change in operating lease liabilities; Increase (decrease) in operating lease liabilities'),
      de: ['Veränderung der Operating-Leasing-Verbindlichkeiten'],
      zh: ['经营租赁负债变动'],
      'zh-Hant': ['經營租賃負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOtherOperatingCapitalNet',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) all other items of working capital over the period.',
    labels: {
      en: labelList(`
        Change in other operating assets and liabilities, net; Other changes in operating assets and liabilities;
        Other operating assets and liabilities, net
      `),
      de: ['Veränderung des übrigen Betriebskapitals'],
      zh: ['其他营运资本净变动'],
      'zh-Hant': ['其他營運資本淨變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOperatingAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash tied up in (or set free from) all assets of the business over the period.',
    labels: {
      en: ['Change in operating assets'],
      de: ['Veränderung der operativen Vermögenswerte'],
      zh: ['经营资产变动'],
      'zh-Hant': ['經營資產變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInOperatingLiabilities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more in all liabilities of the business over the period.',
    labels: {
      en: ['Change in operating liabilities'],
      de: ['Veränderung der operativen Verbindlichkeiten'],
      zh: ['经营负债变动'],
      'zh-Hant': ['經營負債變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInDueFromRelatedParties',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInDueFromRelatedPartiesCurrent'),
    definition: 'Cash tied up in what related parties owe over the period.',
    labels: {
      en: labelList(`
        Change in amounts due from related parties; Increase (decrease) in due from related parties
      `),
      de: ['Veränderung der Forderungen gegen nahestehende Personen'],
      zh: ['应收关联方款项变动'],
      'zh-Hant': ['應收關聯方款項變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInDueToRelatedParties',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:IncreaseDecreaseInDueToRelatedPartiesCurrent'),
    definition: 'Cash kept by owing more to related parties over the period.',
    labels: {
      en: labelList('Change in amounts due to related parties; Increase (decrease) in due to related parties'),
      de: ['Veränderung der Verbindlichkeiten gegenüber nahestehenden Personen'],
      zh: ['应付关联方款项变动'],
      'zh-Hant': ['應付關聯方款項變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInInterestPayableNet',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more interest over the period.',
    labels: {
      en: labelList('Change in accrued interest; Increase (decrease) in accrued interest'),
      de: ['Veränderung der abgegrenzten Zinsen'],
      zh: ['应付利息变动'],
      'zh-Hant': ['應付利息變動'],
    },
  },
  {
    id: 'us-gaap:IncreaseDecreaseInPensionAndPostretirementObligations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash kept by owing more pensions (or paid into plans) over the period.',
    labels: {
      en: labelList(`
        Change in pension and postretirement obligations; Pension and postretirement obligations, change
      `),
      de: ['Veränderung der Pensionsverpflichtungen'],
      zh: ['养老金义务变动'],
      'zh-Hant': ['退休金義務變動'],
    },
  },
  {
    id: 'us-gaap:OtherOperatingActivitiesCashFlowStatement',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:OtherInflowsOutflowsOfCashClassifiedAsOperatingActivities'),
    definition: 'Operating cash flows that have no line of their own.',
    labels: {
      en: labelList(`
        Other operating activities, net; Other operating cash flow items; Other operating activities
      `),
      de: ['Sonstige Zahlungsströme der betrieblichen Tätigkeit'],
      zh: ['其他经营活动现金流量'],
      'zh-Hant': ['其他經營活動現金流量'],
    },
  },
  {
    id: 'us-gaap:AdjustmentsToReconcileNetIncomeLossToCashProvidedByUsedInOperatingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:AdjustmentsForReconcileProfitLoss'),
    definition: 'All that turns net income into operating cash flow.',
    labels: {
      en: labelList(`
        Total adjustments to reconcile net income to operating cash flow;
        Total adjustments to reconcile net income;
        Adjustments to reconcile net income to net cash provided by operating activities
      `),
      de: ['Summe der Überleitung zum operativen Zahlungsmittelfluss'],
      zh: ['净利润调节为经营现金流量的调整合计'],
      'zh-Hant': ['淨利潤調節為經營現金流量的調整合計'],
    },
  },
  {
    id: 'us-gaap:NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('ifrs-full:CashFlowsFromUsedInOperatingActivitiesContinuingOperations'),
    definition: 'Cash that the business that goes on brought in.',
    labels: {
      en: labelList(`
        Net cash provided by operating activities from continuing operations;
        Net cash provided by operating activities of continuing operations
      `),
      de: ['Mittelzufluss aus betrieblicher Tätigkeit fortgeführter Bereiche'],
      zh: ['持续经营的经营活动现金流量净额'],
      'zh-Hant': ['持續經營的經營活動現金流量淨額'],
    },
  },
  {
    id: 'us-gaap:NetCashProvidedByUsedInInvestingActivitiesContinuingOperations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash flow of investing in the business that goes on.',
    labels: {
      en: ['Net cash used in investing activities from continuing operations'],
      de: ['Mittelfluss aus Investitionstätigkeit fortgeführter Bereiche'],
      zh: ['持续经营的投资活动现金流量净额'],
      'zh-Hant': ['持續經營的投資活動現金流量淨額'],
    },
  },
  {
    id: 'us-gaap:NetCashProvidedByUsedInFinancingActivitiesContinuingOperations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash flow of financing the business that goes on.',
    labels: {
      en: ['Net cash used in financing activities from continuing operations'],
      de: ['Mittelfluss aus Finanzierungstätigkeit fortgeführter Bereiche'],
      zh: ['持续经营的筹资活动现金流量净额'],
      'zh-Hant': ['持續經營的籌資活動現金流量淨額'],
    },
  },
  {
    id: 'us-gaap:CashProvidedByUsedInOperatingActivitiesDiscontinuedOperations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash that operations sold or to be sold brought in.',
    labels: {
      en: ['Net cash provided by operating activities from discontinued operations'],
      de: ['Mittelzufluss aus betrieblicher Tätigkeit aufgegebener Bereiche'],
      zh: ['终止经营的经营活动现金流量净额'],
      'zh-Hant': ['終止經營的經營活動現金流量淨額'],
    },
  },
  {
    id: 'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseExcludingExchangeRateEffect',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:CashAndCashEquivalentsPeriodIncreaseDecreaseExcludingExchangeRateEffect
      ifrs-full:IncreaseDecreaseInCashAndCashEquivalentsBeforeEffectOfExchangeRateChanges
    `),
    definition: 'Change over the period in cash and restricted cash, exchange rate effects left out.',
    labels: {
      en: labelList(`
        Net change in cash before exchange rate effects;
        Net increase (decrease) in cash before effect of exchange rate changes
      `),
      de: ['Veränderung der Zahlungsmittel vor Wechselkurseffekten'],
      zh: ['汇率影响前的现金净变动'],
      'zh-Hant': ['匯率影響前的現金淨變動'],
    },
  },
  {
    id: 'us-gaap:IncomeLossFromEquityMethodInvestmentsNetOfDividendsOrDistributions',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: "The company's share of the results of associates less the dividends they paid.",
    labels: {
      en: labelList(`
        Equity income, net of dividends; Equity (income) loss, net of dividends;
        Undistributed earnings of equity investees; Equity (income) loss - net of dividends
      `),
      de: ['At-Equity-Ergebnis abzüglich Dividenden'],
      zh: ['扣除股利后的权益法投资收益'],
      'zh-Hant': ['扣除股利後的權益法投資收益'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromEquityMethodInvestmentDividendsOrDistributions',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:EquityMethodInvestmentDividendsOrDistributions'),
    definition: 'Dividends that associates and joint ventures paid.',
    labels: {
      en: labelList(`
        Dividends received from equity method investments; Distributions from equity method investments;
        Dividends received from equity affiliates
      `),
      de: ['Dividenden at Equity bilanzierter Beteiligungen'],
      zh: ['收到权益法投资股利'],
      'zh-Hant': ['收到權益法投資股利'],
    },
  },
  {
    id: 'us-gaap:GainLossOnSaleOfOtherAssets',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses from selling assets that have no line of their own.',
    labels: {
      en: labelList('Gain (loss) on sale of other assets; Significant (gains) losses, net'),
      de: ['Ergebnis aus dem Verkauf sonstiger Vermögenswerte'],
      zh: ['处置其他资产损益'],
      'zh-Hant': ['處置其他資產損益'],
    },
  },
  {
    id: 'us-gaap:ForeignCurrencyTransactionGainLossUnrealized',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('-ifrs-full:AdjustmentsForUnrealisedForeignExchangeLossesGains'),
    definition: 'Gains less losses on amounts in foreign currencies that are still open.',
    labels: {
      en: labelList(`
        Unrealized foreign exchange gain (loss); Foreign currency transaction net unrealized (gain) loss;
        Unrealized foreign currency (gain) loss; Unrealized foreign currency gains and losses
      `),
      de: ['Unrealisiertes Währungsergebnis'],
      zh: ['未实现汇兑损益'],
      'zh-Hant': ['未實現匯兌損益'],
    },
  },
  {
    id: 'us-gaap:InventoryWriteDown',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:WritedownsReversalsOfInventories ifrs-full:InventoryWritedown2011'),
    definition: 'What inventories lost in value in the period.',
    labels: {
      en: labelList(`
        Inventory write-downs; Inventory write-down; Inventory and purchase commitments write-downs;
        Write-down of inventory; Provision for excess and obsolete inventory
      `),
      de: ['Abschreibung auf Vorräte'],
      zh: ['存货减记金额'],
      'zh-Hant': ['存貨減記金額'],
    },
  },
  {
    id: 'us-gaap:ImpairmentOfLongLivedAssetsHeldForUse',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Write-down of tangible and other long-lived assets that stay in use.',
    labels: {
      en: ['Impairment of long-lived assets held for use'],
      de: ['Wertminderung genutzter langlebiger Vermögenswerte'],
      zh: ['持有使用的长期资产减值'],
      'zh-Hant': ['持有使用的長期資產減值'],
    },
  },
  {
    id: 'us-gaap:ImpairmentOfLongLivedAssetsToBeDisposedOf',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Write-down of long-lived assets that are to be sold.',
    labels: {
      en: labelList('Impairment of assets held for sale; Impairment of long-lived assets to be disposed of'),
      de: ['Wertminderung zur Veräußerung gehaltener Vermögenswerte'],
      zh: ['待处置长期资产减值'],
      'zh-Hant': ['待處置長期資產減值'],
    },
  },
  {
    id: 'us-gaap:ImpairmentOfIntangibleAssetsExcludingGoodwill',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ImpairmentOfIntangibleAssetsIndefinitelivedExcludingGoodwill
      us-gaap:ImpairmentOfIntangibleAssetsFinitelived
    `),
    definition: 'Write-down of intangible assets other than goodwill.',
    labels: {
      en: labelList(`
        Impairment of intangible assets; Intangible asset impairment; Intangible asset impairment charges
      `),
      de: ['Wertminderung immaterieller Vermögenswerte'],
      zh: ['无形资产减值损失'],
      'zh-Hant': ['無形資產減值損失'],
    },
  },
  {
    id: 'us-gaap:NoncashOrPartNoncashAcquisitionValueOfAssetsAcquired1',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets taken over without cash being paid yet.',
    labels: {
      en: labelList(`
        Noncash acquisition of assets; Acquisitions of property and equipment included in liabilities
      `),
      de: ['Unbar erworbene Vermögenswerte'],
      zh: ['非现金取得的资产'],
      'zh-Hant': ['非現金取得的資產'],
    },
  },
  {
    id: 'us-gaap:CapitalExpendituresIncurredButNotYetPaid',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Tangible assets bought and not yet paid for.',
    labels: {
      en: labelList(`
        Capital expenditures incurred but not yet paid; Property and equipment included in accounts payable;
        Purchases of property and equipment in accounts payable; Capital expenditures in accounts payable
      `),
      de: ['Noch nicht bezahlte Investitionen'],
      zh: ['已发生未支付的资本支出'],
      'zh-Hant': ['已發生未支付的資本支出'],
    },
  },
  {
    id: 'us-gaap:DebtConversionConvertedInstrumentAmount1',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DebtConversionOriginalDebtAmount1'),
    definition: 'Debt that its holders exchanged for shares.',
    labels: {
      en: labelList('Conversion of debt into shares; Conversion of convertible notes to common stock'),
      de: ['In Aktien gewandelte Finanzschulden'],
      zh: ['债务转股金额'],
      'zh-Hant': ['債務轉股金額'],
    },
  },
  {
    id: 'us-gaap:DividendsPayableAmountPerShare',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Dividend declared on one share and not yet paid.',
    labels: {
      en: ['Dividends payable per share'],
      de: ['Noch nicht gezahlte Dividende je Aktie'],
      zh: ['每股应付股利'],
      'zh-Hant': ['每股應付股利'],
    },
  },
  {
    id: 'us-gaap:StockIssued1',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Shares given without cash, at their value.',
    labels: {
      en: labelList('Stock issued in noncash transactions; Shares issued for acquisitions, noncash'),
      de: ['Unbar ausgegebene Aktien'],
      zh: ['非现金发行的股份'],
      'zh-Hant': ['非現金發行的股份'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleOfIntangibleAssets',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromSalesOfIntangibleAssetsClassifiedAsInvestingActivities'),
    definition: 'Cash received for intangible assets sold.',
    labels: {
      en: labelList(`
        Proceeds from sale of intangible assets; Proceeds from disposal of other intangible assets;
        Proceeds from disposal of intangible assets
      `),
      de: ['Einzahlungen aus dem Abgang immaterieller Vermögenswerte'],
      zh: ['处置无形资产收到的现金'],
      'zh-Hant': ['處置無形資產收到的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsToDevelopSoftware',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PaymentsForSoftware us-gaap:PaymentsForSoftwareDevelopmentCosts'),
    definition: 'Cash paid for building software that is carried as an asset.',
    labels: {
      en: labelList(`
        Payments to develop software; Capitalization of internal-use software costs;
        Capitalized internal-use software costs
      `),
      de: ['Auszahlungen für die Entwicklung von Software'],
      zh: ['开发软件支付的现金'],
      'zh-Hant': ['開發軟件支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromCollectionOfNotesReceivable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ProceedsFromCollectionOfLoansReceivable
      us-gaap:ProceedsFromSaleAndCollectionOfNotesReceivable
    `),
    definition: 'Cash received on notes and loans that others owe.',
    labels: {
      en: labelList(`
        Collections on notes receivable; Proceeds from collection of notes receivable;
        Repayments of loans receivable
      `),
      de: ['Einzahlungen aus Wechsel- und Darlehensforderungen'],
      zh: ['收回应收票据的现金'],
      'zh-Hant': ['收回應收票據的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireNotesReceivable',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PaymentsToAcquireLoansReceivable'),
    definition: 'Cash lent to others against notes.',
    labels: {
      en: labelList('Issuance of notes receivable; Loans made to others'),
      de: ['Auszahlungen für Wechsel- und Darlehensforderungen'],
      zh: ['发放应收票据支付的现金'],
      'zh-Hant': ['發放應收票據支付的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsOfDividendsPreferredStockAndPreferenceStock',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid as dividends on preferred shares.',
    labels: {
      en: labelList(`
        Preferred stock dividends paid; Preferred dividends paid; Dividends paid on preferred stock
      `),
      de: ['Gezahlte Vorzugsdividenden'],
      zh: ['支付优先股股利的现金'],
      'zh-Hant': ['支付優先股股利的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromMinorityShareholders',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromContributionsOfNoncontrollingInterests'),
    definition: 'Cash that the outside owners of subsidiaries paid in.',
    labels: {
      en: labelList(`
        Contributions from noncontrolling interests; Proceeds from noncontrolling interests;
        Capital contributions from noncontrolling interests
      `),
      de: ['Einzahlungen anderer Gesellschafter'],
      zh: ['少数股东投入的现金'],
      'zh-Hant': ['少數股東投入的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireAdditionalInterestInSubsidiaries',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:PaymentsToAcquireNoncontrollingInterestsInSubsidiaries'),
    definition: 'Cash paid for buying out the outside owners of subsidiaries.',
    labels: {
      en: labelList(`
        Purchase of noncontrolling interests; Payments for buy-outs of noncontrolling interests in subsidiaries;
        Acquisition of noncontrolling interests
      `),
      de: ['Auszahlungen für den Erwerb von Anteilen anderer Gesellschafter'],
      zh: ['购买少数股东权益支付的现金'],
      'zh-Hant': ['購買少數股東權益支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceInitialPublicOffering',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash received for shares sold when the company went public.',
    labels: {
      en: ['Proceeds from shares sold in initial public offering'],
      de: ['Emissionserlös aus dem Börsengang'],
      zh: ['首次公开发行募集的现金'],
      'zh-Hant': ['首次公開發行募集的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceOfPrivatePlacement',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash received for shares sold to a few chosen buyers.',
    labels: {
      en: ['Proceeds from private placement'],
      de: ['Einzahlungen aus Privatplatzierung'],
      zh: ['私募发行收到的现金'],
      'zh-Hant': ['私募發行收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceOfWarrants',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromWarrantExercises'),
    definition: 'Cash received for warrants.',
    labels: {
      en: labelList('Proceeds from issuance of warrants; Proceeds from exercise of warrants'),
      de: ['Einzahlungen aus Optionsscheinen'],
      zh: ['发行认股权证收到的现金'],
      'zh-Hant': ['發行認股權證收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromIssuanceOfPreferredStockAndPreferenceStock',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromIssuanceOfConvertiblePreferredStock'),
    definition: 'Cash received for preferred shares.',
    labels: {
      en: labelList('Proceeds from issuance of preferred stock; Issuance of preferred stock'),
      de: ['Einzahlungen aus der Ausgabe von Vorzugsaktien'],
      zh: ['发行优先股收到的现金'],
      'zh-Hant': ['發行優先股收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromInsuranceSettlementInvestingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash that insurers paid for lost or damaged assets.',
    labels: {
      en: labelList('Proceeds from insurance settlements; Insurance proceeds, investing activities'),
      de: ['Versicherungsleistungen der Investitionstätigkeit'],
      zh: ['投资活动收到的保险赔款'],
      'zh-Hant': ['投資活動收到的保險賠款'],
    },
  },
  {
    id: 'us-gaap:PaymentsForRestructuring',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for reorganising the business.',
    labels: {
      en: labelList('Restructuring payments; Cash paid for restructuring'),
      de: ['Auszahlungen für Restrukturierung'],
      zh: ['支付的重组费用'],
      'zh-Hant': ['支付的重組費用'],
    },
  },
  {
    id: 'ifrs-full:AdjustmentsForFinanceCosts',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Finance costs added back in the reconciliation to operating cash flow.',
    labels: {
      en: ['Adjustments for finance costs'],
      de: ['Anpassung um Finanzierungskosten'],
      zh: ['财务费用调整'],
      'zh-Hant': ['財務費用調整'],
    },
  },
  {
    id: 'ifrs-full:AdjustmentsForFinanceIncomeCost',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Finance income less finance costs taken out in the reconciliation to operating cash flow.',
    labels: {
      en: ['Adjustments for net finance result'],
      de: ['Anpassung um das Finanzergebnis'],
      zh: ['财务净收益调整'],
      'zh-Hant': ['財務淨收益調整'],
    },
  },
  {
    id: 'ifrs-full:CashFlowsFromUsedInOperations',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('ifrs-full:CashFlowsFromUsedInOperationsBeforeChangesInWorkingCapital'),
    definition: 'Cash that the business brought in before interest and taxes paid.',
    labels: {
      en: labelList('Cash generated from operations; Cash flows from operations before changes'),
      de: ['Zahlungsmittelfluss aus der Geschäftstätigkeit vor Zinsen und Steuern'],
      zh: ['经营产生的现金'],
      'zh-Hant': ['經營產生的現金'],
    },
  },
  {
    id: 'ifrs-full:IncomeTaxesPaidRefundClassifiedAsInvestingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income taxes paid on gains from investing.',
    labels: {
      en: ['Taxes paid on investing activities'],
      de: ['Gezahlte Steuern der Investitionstätigkeit'],
      zh: ['投资活动支付的所得税'],
      'zh-Hant': ['投資活動支付的所得稅'],
    },
  },
  {
    id: 'ifrs-full:PurchaseOfInvestmentProperty',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PaymentsToAcquireRealEstateHeldForInvestment'),
    definition: 'Cash paid for land and buildings held to earn rent.',
    labels: {
      en: labelList('Purchase of investment property; Purchases of investment property'),
      de: ['Auszahlungen für Investment Property'],
      zh: ['购买投资性房地产支付的现金'],
      'zh-Hant': ['購買投資性房地產支付的現金'],
    },
  },
  {
    id: 'ifrs-full:CashAdvancesAndLoansMadeToOtherPartiesClassifiedAsInvestingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash lent to others.',
    labels: {
      en: ['Loans granted to other parties'],
      de: ['An Dritte gewährte Darlehen'],
      zh: ['向其他方提供的贷款'],
      'zh-Hant': ['向其他方提供的貸款'],
    },
  },
  {
    id: 'ifrs-full:ProceedsFromGovernmentGrantsClassifiedAsInvestingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash received from governments towards investments.',
    labels: {
      en: ['Government grants received for investments'],
      de: ['Erhaltene Investitionszuschüsse'],
      zh: ['收到与投资相关的政府补助'],
      'zh-Hant': ['收到與投資相關的政府補助'],
    },
  },
];
