import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Securities, derivatives and fair values in the notes. */
export const financialInstrumentsMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:MarketableSecurities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Securities that trade on a market, whenever they are meant to be sold.',
    labels: {
      en: ['Total marketable securities'],
      de: ['Wertpapiere insgesamt'],
      zh: ['有价证券合计'],
      'zh-Hant': ['有價證券合計'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleSecuritiesDebtSecuritiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesCurrent us-gaap:DebtSecuritiesAvailableForSaleCurrent'),
    definition: 'Debt securities available for sale that will be sold or fall due within a year.',
    labels: {
      en: labelList('Available-for-sale debt securities, current; Available-for-sale securities, current'),
      de: ['Kurzfristige zur Veräußerung verfügbare Schuldtitel'],
      zh: ['流动可供出售债务证券'],
      'zh-Hant': ['流動可供出售債務證券'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleSecuritiesDebtSecuritiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesNoncurrent us-gaap:DebtSecuritiesAvailableForSaleNoncurrent'),
    definition: 'Debt securities available for sale that will be held for more than a year.',
    labels: {
      en: labelList('Available-for-sale debt securities, noncurrent; Available-for-sale securities, noncurrent'),
      de: ['Langfristige zur Veräußerung verfügbare Schuldtitel'],
      zh: ['非流动可供出售债务证券'],
      'zh-Hant': ['非流動可供出售債務證券'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleDebtSecuritiesAmortizedCostBasis',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesAmortizedCost'),
    definition: 'Cost of debt securities available for sale, adjusted for discounts and premiums.',
    labels: {
      en: labelList(`
        Available-for-sale debt securities, amortized cost; Amortized cost of available-for-sale securities;
        Available-for-sale securities, amortized cost
      `),
      de: ['Fortgeführte Anschaffungskosten zur Veräußerung verfügbarer Schuldtitel'],
      zh: ['可供出售债务证券摊余成本'],
      'zh-Hant': ['可供出售債務證券攤餘成本'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleDebtSecuritiesAccumulatedGrossUnrealizedGainBeforeTax',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesAccumulatedGrossUnrealizedGainBeforeTax'),
    definition: 'What debt securities available for sale are worth beyond their cost, before losses on others are set off.',
    labels: {
      en: labelList(`
        Gross unrealized gains on available-for-sale securities;
        Available-for-sale securities, gross unrealized gains
      `),
      de: ['Unrealisierte Gewinne aus zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['可供出售债务证券未实现收益总额'],
      'zh-Hant': ['可供出售債務證券未實現收益總額'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleDebtSecuritiesAccumulatedGrossUnrealizedLossBeforeTax',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesAccumulatedGrossUnrealizedLossBeforeTax'),
    definition: 'What debt securities available for sale are worth less than their cost, before gains on others are set off.',
    labels: {
      en: labelList(`
        Gross unrealized losses on available-for-sale securities;
        Available-for-sale securities, gross unrealized losses
      `),
      de: ['Unrealisierte Verluste aus zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['可供出售债务证券未实现损失总额'],
      'zh-Hant': ['可供出售債務證券未實現損失總額'],
    },
  },
  {
    id: 'us-gaap:AvailableForSaleSecuritiesDebtMaturitiesSingleMaturityDate',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt securities available for sale that have one date of maturity, at fair value.',
    labels: {
      en: ['Available-for-sale securities with a single maturity date'],
      de: ['Zur Veräußerung verfügbare Schuldtitel mit festem Fälligkeitstag'],
      zh: ['单一到期日的可供出售债务证券'],
      'zh-Hant': ['單一到期日的可供出售債務證券'],
    },
  },
  {
    id: 'us-gaap:DebtSecurities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt securities of all kinds at their carrying amount.',
    labels: {
      en: labelList('Total debt securities; Debt securities, total'),
      de: ['Schuldtitel insgesamt'],
      zh: ['债务证券合计'],
      'zh-Hant': ['債務證券合計'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesUnrealizedGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Change in the value of debt securities that are still held.',
    labels: {
      en: ['Net unrealized gains (losses) on debt securities'],
      de: ['Unrealisiertes Ergebnis aus Schuldtiteln'],
      zh: ['债务证券未实现损益'],
      'zh-Hant': ['債務證券未實現損益'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesAvailableForSaleRealizedGain',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesGrossRealizedGains'),
    definition: 'Gains from selling debt securities available for sale, before losses on others are set off.',
    labels: {
      en: ['Gross realized gains on available-for-sale securities'],
      de: ['Realisierte Gewinne aus zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['出售可供出售债务证券的收益总额'],
      'zh-Hant': ['出售可供出售債務證券的收益總額'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesAvailableForSaleRealizedLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesGrossRealizedLosses'),
    definition: 'Losses from selling debt securities available for sale, before gains on others are set off.',
    labels: {
      en: ['Gross realized losses on available-for-sale securities'],
      de: ['Realisierte Verluste aus zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['出售可供出售债务证券的损失总额'],
      'zh-Hant': ['出售可供出售債務證券的損失總額'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesAvailableForSaleRealizedGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:AvailableForSaleSecuritiesGrossRealizedGainLossNet'),
    definition: 'Gains less losses from selling debt securities available for sale.',
    labels: {
      en: ['Net realized gains (losses) on available-for-sale securities'],
      de: ['Realisiertes Ergebnis aus zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['出售可供出售债务证券的净损益'],
      'zh-Hant': ['出售可供出售債務證券的淨損益'],
    },
  },
  {
    id: 'us-gaap:TradingSecuritiesDebt',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DebtSecuritiesTradingAndEquitySecuritiesFvNi'),
    definition: 'Debt securities held to be sold soon, at fair value.',
    labels: {
      en: labelList('Trading debt securities; Debt securities held for trading'),
      de: ['Schuldtitel des Handelsbestands'],
      zh: ['交易性债务证券'],
      'zh-Hant': ['交易性債務證券'],
    },
  },
  {
    id: 'us-gaap:TradingSecuritiesDebtAmortizedCost',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of debt securities held to be sold soon.',
    labels: {
      en: ['Trading debt securities, cost'],
      de: ['Anschaffungskosten der Schuldtitel des Handelsbestands'],
      zh: ['交易性债务证券成本'],
      'zh-Hant': ['交易性債務證券成本'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesTradingUnrealizedGain',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What debt securities held to be sold soon are worth beyond their cost.',
    labels: {
      en: ['Trading debt securities, unrealized gains'],
      de: ['Unrealisierte Gewinne aus Schuldtiteln des Handelsbestands'],
      zh: ['交易性债务证券未实现收益'],
      'zh-Hant': ['交易性債務證券未實現收益'],
    },
  },
  {
    id: 'us-gaap:DebtSecuritiesTradingUnrealizedLoss',
    group: 'balance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What debt securities held to be sold soon are worth less than their cost.',
    labels: {
      en: ['Trading debt securities, unrealized losses'],
      de: ['Unrealisierte Verluste aus Schuldtiteln des Handelsbestands'],
      zh: ['交易性债务证券未实现损失'],
      'zh-Hant': ['交易性債務證券未實現損失'],
    },
  },
  {
    id: 'us-gaap:EquitySecuritiesFvNi',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:EquitySecuritiesFvNiCurrentAndNoncurrent'),
    definition: 'Shares held, at fair value, whose changes go through income.',
    labels: {
      en: labelList('Equity securities at fair value; Equity securities with readily determinable fair values'),
      de: ['Eigenkapitaltitel zum beizulegenden Zeitwert'],
      zh: ['以公允价值计量的权益证券'],
      'zh-Hant': ['以公允價值計量的權益證券'],
    },
  },
  {
    id: 'us-gaap:EquitySecuritiesWithoutReadilyDeterminableFairValueAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Shares held that have no market price, at cost adjusted for impairment and observed prices.',
    labels: {
      en: labelList(`
        Equity securities without readily determinable fair values; Non-marketable equity securities
      `),
      de: ['Eigenkapitaltitel ohne ohne Weiteres bestimmbaren Zeitwert'],
      zh: ['公允价值不易确定的权益证券'],
      'zh-Hant': ['公允價值不易確定的權益證券'],
    },
  },
  {
    id: 'us-gaap:EquitySecuritiesFvNiGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses on shares held, realised and not.',
    labels: {
      en: labelList(`
        Net gains (losses) on equity securities; Gain (loss) on equity securities;
        Net gains (losses) recognized on equity securities
      `),
      de: ['Ergebnis aus Eigenkapitaltiteln'],
      zh: ['权益证券损益'],
      'zh-Hant': ['權益證券損益'],
    },
  },
  {
    id: 'us-gaap:EquitySecuritiesFvNiRealizedGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses on shares sold in the period.',
    labels: {
      en: labelList(`
        Net gains (losses) on equity securities sold; Realized gains (losses) on equity securities
      `),
      de: ['Realisiertes Ergebnis aus Eigenkapitaltiteln'],
      zh: ['权益证券已实现损益'],
      'zh-Hant': ['權益證券已實現損益'],
    },
  },
  {
    id: 'us-gaap:EquitySecuritiesFvNiUnrealizedGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Change over the period in the value of shares still held.',
    labels: {
      en: labelList(`
        Net unrealized gains (losses) on equity securities;
        Unrealized gains (losses) on equity securities still held
      `),
      de: ['Unrealisiertes Ergebnis aus Eigenkapitaltiteln'],
      zh: ['权益证券未实现损益'],
      'zh-Hant': ['權益證券未實現損益'],
    },
  },
  {
    id: 'us-gaap:DebtAndEquitySecuritiesGainLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:MarketableSecuritiesGainLoss'),
    definition: 'Gains less losses on debt securities and shares held, realised and not.',
    labels: {
      en: ['Net gains (losses) on debt and equity securities'],
      de: ['Ergebnis aus Schuld- und Eigenkapitaltiteln'],
      zh: ['债务及权益证券损益'],
      'zh-Hant': ['債務及權益證券損益'],
    },
  },
  {
    id: 'us-gaap:AssetsFairValueDisclosure',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:AssetsNetFairValueDisclosure'),
    definition: 'Assets that are measured at fair value at every date.',
    labels: {
      en: labelList(`
        Total assets measured at fair value; Total assets at fair value; Assets measured at fair value
      `),
      de: ['Zum beizulegenden Zeitwert bewertete Vermögenswerte'],
      zh: ['以公允价值计量的资产总额'],
      'zh-Hant': ['以公允價值計量的資產總額'],
    },
  },
  {
    id: 'us-gaap:LiabilitiesFairValueDisclosure',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Liabilities that are measured at fair value at every date.',
    labels: {
      en: labelList(`
        Total liabilities measured at fair value; Total liabilities at fair value;
        Liabilities measured at fair value
      `),
      de: ['Zum beizulegenden Zeitwert bewertete Schulden'],
      zh: ['以公允价值计量的负债总额'],
      'zh-Hant': ['以公允價值計量的負債總額'],
    },
  },
  {
    id: 'us-gaap:CashAndCashEquivalentsFairValueDisclosure',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CashEquivalentsAtCarryingValue'),
    definition: 'Cash and cash equivalents as the fair value note shows them.',
    labels: {
      en: labelList('Cash and cash equivalents at fair value; Cash equivalents at fair value'),
      de: ['Zahlungsmittel zum beizulegenden Zeitwert'],
      zh: ['以公允价值列示的现金及现金等价物'],
      'zh-Hant': ['以公允價值列示的現金及現金等價物'],
    },
  },
  {
    id: 'us-gaap:CashCashEquivalentsAndMarketableSecurities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash, cash equivalents and all securities that trade on a market.',
    labels: {
      en: ['Total cash, cash equivalents and marketable debt securities'],
      de: ['Zahlungsmittel und Wertpapiere insgesamt'],
      zh: ['现金、现金等价物及有价证券'],
      'zh-Hant': ['現金、現金等價物及有價證券'],
    },
  },
  {
    id: 'us-gaap:DerivativeNotionalAmount',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('us-gaap:NotionalAmountOfDerivatives us-gaap:DerivativeAssetNotionalAmount'),
    definition: 'Amount from which the payments of derivatives are computed.',
    labels: {
      en: labelList(`
        Notional amount of derivatives; Total notional amount of derivatives;
        Aggregate notional value of derivatives; Derivative notional amount
      `),
      de: ['Nominalwert der Derivate'],
      zh: ['衍生工具名义金额'],
      'zh-Hant': ['衍生工具名義金額'],
    },
  },
  {
    id: 'us-gaap:DerivativeFairValueOfDerivativeAsset',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DerivativeAssetFairValueGrossAsset'),
    definition: "Derivatives in the company's favour, before those against it are set off.",
    labels: {
      en: labelList(`
        Gross derivative assets; Fair value of derivative assets; Derivative assets, gross fair value
      `),
      de: ['Derivative Vermögenswerte, brutto'],
      zh: ['衍生资产总额'],
      'zh-Hant': ['衍生資產總額'],
    },
  },
  {
    id: 'us-gaap:DerivativeFairValueOfDerivativeLiability',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DerivativeLiabilityFairValueGrossLiability'),
    definition: 'Derivatives against the company, before those in its favour are set off.',
    labels: {
      en: labelList(`
        Gross derivative liabilities; Fair value of derivative liabilities;
        Derivative liabilities, gross fair value
      `),
      de: ['Derivative Verbindlichkeiten, brutto'],
      zh: ['衍生负债总额'],
      'zh-Hant': ['衍生負債總額'],
    },
  },
  {
    id: 'us-gaap:DerivativeAssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentDerivativeFinancialAssets'),
    definition: "Derivatives in the company's favour that end within a year.",
    labels: {
      en: labelList('Derivative assets, current; Current derivative assets'),
      de: ['Kurzfristige derivative Vermögenswerte'],
      zh: ['流动衍生资产'],
      'zh-Hant': ['流動衍生資產'],
    },
  },
  {
    id: 'us-gaap:DerivativeAssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:NoncurrentDerivativeFinancialAssets'),
    definition: "Derivatives in the company's favour that end after more than a year.",
    labels: {
      en: labelList('Derivative assets, noncurrent; Non-current derivative assets'),
      de: ['Langfristige derivative Vermögenswerte'],
      zh: ['非流动衍生资产'],
      'zh-Hant': ['非流動衍生資產'],
    },
  },
  {
    id: 'us-gaap:DerivativeLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentDerivativeFinancialLiabilities'),
    definition: 'Derivatives against the company that end within a year.',
    labels: {
      en: labelList('Derivative liabilities, current; Current derivative liabilities'),
      de: ['Kurzfristige derivative Verbindlichkeiten'],
      zh: ['流动衍生负债'],
      'zh-Hant': ['流動衍生負債'],
    },
  },
  {
    id: 'us-gaap:DerivativeLiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:NoncurrentDerivativeFinancialLiabilities'),
    definition: 'Derivatives against the company that end after more than a year.',
    labels: {
      en: labelList('Derivative liabilities, noncurrent; Non-current derivative liabilities'),
      de: ['Langfristige derivative Verbindlichkeiten'],
      zh: ['非流动衍生负债'],
      'zh-Hant': ['非流動衍生負債'],
    },
  },
  {
    id: 'us-gaap:DerivativeAssetAfterOffsetSubjectToMasterNettingArrangement',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:DerivativeAssetFairValueOffsetAgainstCollateralNetOfNotSubjectToMasterNettingArrangementPolicyElection
    `),
    definition: "Derivatives in the company's favour after what a netting agreement sets off.",
    labels: {
      en: labelList('Derivative assets after netting; Net derivative assets under master netting arrangements'),
      de: ['Derivative Vermögenswerte nach Saldierung'],
      zh: ['净额结算后的衍生资产'],
      'zh-Hant': ['淨額結算後的衍生資產'],
    },
  },
  {
    id: 'us-gaap:DerivativeLiabilityAfterOffsetSubjectToMasterNettingArrangement',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:DerivativeLiabilityFairValueOffsetAgainstCollateralNetOfNotSubjectToMasterNettingArrangementPolicyElection
    `),
    definition: 'Derivatives against the company after what a netting agreement sets off.',
    labels: {
      en: labelList(`
        Derivative liabilities after netting; Net derivative liabilities under master netting arrangements
      `),
      de: ['Derivative Verbindlichkeiten nach Saldierung'],
      zh: ['净额结算后的衍生负债'],
      'zh-Hant': ['淨額結算後的衍生負債'],
    },
  },
  {
    id: 'us-gaap:DerivativeAssetCollateralObligationToReturnCashOffset',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash received as security for derivatives and set off against them.',
    labels: {
      en: ['Cash collateral received offset against derivative assets'],
      de: ['Mit Derivaten verrechnete erhaltene Barsicherheiten'],
      zh: ['与衍生资产抵销的已收现金抵押'],
      'zh-Hant': ['與衍生資產抵銷的已收現金抵押'],
    },
  },
  {
    id: 'us-gaap:DerivativeLiabilityCollateralRightToReclaimCashOffset',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash given as security for derivatives and set off against them.',
    labels: {
      en: ['Cash collateral pledged offset against derivative liabilities'],
      de: ['Mit Derivaten verrechnete gestellte Barsicherheiten'],
      zh: ['与衍生负债抵销的已付现金抵押'],
      'zh-Hant': ['與衍生負債抵銷的已付現金抵押'],
    },
  },
  {
    id: 'us-gaap:DerivativeGainLossOnDerivativeNet',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:DerivativeInstrumentsNotDesignatedAsHedgingInstrumentsGainLossNet
      ifrs-full:TradingIncomeExpenseOnDerivativeFinancialInstruments
      us-gaap:GainLossOnDerivativeInstrumentsNetPretax
    `),
    definition: 'Gains less losses on derivatives that went through income.',
    labels: {
      en: labelList(`
        Net gain (loss) on derivatives; Gain (loss) on derivative instruments;
        Net gains (losses) on derivative instruments; Unrealized gain (loss) on derivatives
      `),
      de: ['Ergebnis aus Derivaten'],
      zh: ['衍生工具净损益'],
      'zh-Hant': ['衍生工具淨損益'],
    },
  },
  {
    id: 'us-gaap:CashFlowHedgeGainLossToBeReclassifiedWithinTwelveMonths',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains on cash flow hedges that will move on to income within a year.',
    labels: {
      en: labelList(`
        Cash flow hedge gains (losses) to be reclassified within twelve months;
        Gains expected to be reclassified within twelve months
      `),
      de: ['In zwölf Monaten umzugliederndes Ergebnis aus Zahlungsstromabsicherungen'],
      zh: ['十二个月内将转入损益的现金流量套期损益'],
      'zh-Hant': ['十二個月內將轉入損益的現金流量套期損益'],
    },
  },
  {
    id: 'us-gaap:HedgedLiabilityFairValueHedge',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Carrying amount of debt whose fair value is hedged.',
    labels: {
      en: labelList('Hedged liabilities in fair value hedges; Carrying amount of hedged liabilities'),
      de: ['Grundgeschäfte auf der Passivseite von Zeitwertabsicherungen'],
      zh: ['公允价值套期的被套期负债'],
      'zh-Hant': ['公允價值套期的被套期負債'],
    },
  },
  {
    id: 'us-gaap:HedgedAssetFairValueHedge',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Carrying amount of assets whose fair value is hedged.',
    labels: {
      en: labelList('Hedged assets in fair value hedges; Carrying amount of hedged assets'),
      de: ['Grundgeschäfte auf der Aktivseite von Zeitwertabsicherungen'],
      zh: ['公允价值套期的被套期资产'],
      'zh-Hant': ['公允價值套期的被套期資產'],
    },
  },
  {
    id: 'us-gaap:HedgedLiabilityFairValueHedgeCumulativeIncreaseDecrease',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What hedging has added to the carrying amount of hedged debt so far.',
    labels: {
      en: ['Cumulative hedging adjustments to hedged liabilities'],
      de: ['Kumulierte Anpassungen abgesicherter Verbindlichkeiten'],
      zh: ['被套期负债的累计套期调整'],
      'zh-Hant': ['被套期負債的累計套期調整'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireAvailableForSaleSecuritiesDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PaymentsToAcquireAvailableForSaleSecurities'),
    definition: 'Cash paid for debt securities available for sale.',
    labels: {
      en: labelList(`
        Purchases of available-for-sale securities; Purchases of available-for-sale debt securities;
        Purchase of available-for-sale securities
      `),
      de: ['Auszahlungen für zur Veräußerung verfügbare Schuldtitel'],
      zh: ['购买可供出售债务证券支付的现金'],
      'zh-Hant': ['購買可供出售債務證券支付的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireShortTermInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for deposits and securities that are to be turned into cash within a year.',
    labels: {
      en: labelList('Purchases of short-term investments; Purchase of short-term investments'),
      de: ['Auszahlungen für kurzfristige Finanzanlagen'],
      zh: ['购买短期投资的现金支出'],
      'zh-Hant': ['購買短期投資的現金支出'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireLongtermInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for investments meant to be held for more than a year.',
    labels: {
      en: labelList('Purchases of long-term investments; Purchase of long-term investments'),
      de: ['Auszahlungen für langfristige Finanzanlagen'],
      zh: ['购买长期投资的现金支出'],
      'zh-Hant': ['購買長期投資的現金支出'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireEquityMethodInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:PaymentsToAcquireInterestInSubsidiariesAndAffiliates
      us-gaap:PaymentsToAcquireInterestInJointVenture
    `),
    definition: 'Cash paid for holdings in associates and joint ventures.',
    labels: {
      en: labelList('Purchases of equity method investments; Contributions to equity method investments'),
      de: ['Auszahlungen für nach der Equity-Methode bilanzierte Beteiligungen'],
      zh: ['购买权益法投资支付的现金'],
      'zh-Hant': ['購買權益法投資支付的現金'],
    },
  },
  {
    id: 'us-gaap:PaymentsToAcquireBusinessesAndInterestInAffiliates',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for businesses and for holdings in associates.',
    labels: {
      en: labelList(`
        Acquisitions of businesses, equity method investments and nonmarketable securities;
        Acquisitions of businesses and interests in affiliates
      `),
      de: ['Auszahlungen für Unternehmen und Beteiligungen'],
      zh: ['收购业务及联营企业权益支付的现金'],
      'zh-Hant': ['收購業務及聯營企業權益支付的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash received from debt securities available for sale that fell due or were paid back early.',
    labels: {
      en: labelList(`
        Proceeds from maturities of marketable securities;
        Proceeds from maturities of available-for-sale securities; Maturities of available-for-sale securities;
        Maturities of marketable securities
      `),
      de: ['Einzahlungen aus fälligen zur Veräußerung verfügbaren Schuldtiteln'],
      zh: ['可供出售债务证券到期收到的现金'],
      'zh-Hant': ['可供出售債務證券到期收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleOfAvailableForSaleSecuritiesDebt',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromSaleOfAvailableForSaleSecurities'),
    definition: 'Cash received from selling debt securities available for sale.',
    labels: {
      en: labelList(`
        Proceeds from sales of marketable securities; Proceeds from sales of available-for-sale securities;
        Sales of available-for-sale securities; Sales of marketable securities
      `),
      de: ['Einzahlungen aus dem Verkauf zur Veräußerung verfügbarer Schuldtitel'],
      zh: ['出售可供出售债务证券收到的现金'],
      'zh-Hant': ['出售可供出售債務證券收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleAndMaturityOfAvailableForSaleSecurities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromDisposalOrMaturityOfAvailableforsaleFinancialAssets'),
    definition: 'Cash received from debt securities available for sale, sold or fallen due.',
    labels: {
      en: labelList(`
        Proceeds from sales and maturities of available-for-sale securities;
        Sales and maturities of available-for-sale securities
      `),
      de: ['Einzahlungen aus Verkauf und Fälligkeit zur Veräußerung verfügbarer Schuldtitel'],
      zh: ['出售及到期的可供出售证券收到的现金'],
      'zh-Hant': ['出售及到期的可供出售證券收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleOfShortTermInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash received from selling deposits and securities of short maturity.',
    labels: {
      en: labelList(`
        Proceeds from sales of short-term investments; Proceeds from sale of short-term investments;
        Sales of short-term investments
      `),
      de: ['Einzahlungen aus dem Verkauf kurzfristiger Finanzanlagen'],
      zh: ['出售短期投资收到的现金'],
      'zh-Hant': ['出售短期投資收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleMaturityAndCollectionsOfShorttermInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:ProceedsFromMaturitiesPrepaymentsAndCallsOfShorttermInvestments'),
    definition: 'Cash received from short-term investments, sold or fallen due.',
    labels: {
      en: labelList(`
        Proceeds from sales and maturities of short-term investments;
        Proceeds from disposals of short-term investments
      `),
      de: ['Einzahlungen aus kurzfristigen Finanzanlagen'],
      zh: ['短期投资出售及到期收到的现金'],
      'zh-Hant': ['短期投資出售及到期收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromSaleOfEquityMethodInvestments',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ProceedsFromSalesOfInterestsInAssociates'),
    definition: 'Cash received from selling holdings in associates and joint ventures.',
    labels: {
      en: ['Proceeds from sale of equity method investments'],
      de: ['Einzahlungen aus dem Verkauf at Equity bilanzierter Beteiligungen'],
      zh: ['出售权益法投资收到的现金'],
      'zh-Hant': ['出售權益法投資收到的現金'],
    },
  },
  {
    id: 'us-gaap:ProceedsFromEquityMethodInvestmentDividendsOrDistributionsReturnOfCapital',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Capital that associates and joint ventures paid back.',
    labels: {
      en: labelList(`
        Return of capital from equity method investments;
        Distributions from equity method investments in excess of earnings
      `),
      de: ['Kapitalrückzahlungen at Equity bilanzierter Beteiligungen'],
      zh: ['权益法投资收回的资本'],
      'zh-Hant': ['權益法投資收回的資本'],
    },
  },
  {
    id: 'us-gaap:PaymentsForProceedsFromDerivativeInstrumentInvestingActivities',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Cash paid for derivatives that belong to investing, less cash received from them.',
    labels: {
      en: ['Payments for derivative instruments, investing activities'],
      de: ['Saldo der Zahlungen für Derivate der Investitionstätigkeit'],
      zh: ['投资活动衍生工具净支付'],
      'zh-Hant': ['投資活動衍生工具淨支付'],
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestmentOtherThanTemporaryImpairment',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Write-down of holdings in associates that have lost value for good.',
    labels: {
      en: labelList(`
        Impairment of equity method investments; Equity method investment impairment;
        Other-than-temporary impairment of equity method investments
      `),
      de: ['Wertminderung at Equity bilanzierter Beteiligungen'],
      zh: ['权益法投资减值'],
      'zh-Hant': ['權益法投資減值'],
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestmentRealizedGainLossOnDisposal',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gain less loss from selling holdings in associates.',
    labels: {
      en: ['Gain (loss) on sale of equity method investments'],
      de: ['Ergebnis aus dem Verkauf at Equity bilanzierter Beteiligungen'],
      zh: ['处置权益法投资损益'],
      'zh-Hant': ['處置權益法投資損益'],
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestmentQuotedMarketValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Market value of holdings in associates that are listed.',
    labels: {
      en: labelList(`
        Quoted market value of equity method investments; Fair value of publicly traded equity method investments
      `),
      de: ['Börsenwert at Equity bilanzierter Beteiligungen'],
      zh: ['权益法投资的市场报价'],
      'zh-Hant': ['權益法投資的市場報價'],
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestmentDifferenceBetweenCarryingAmountAndUnderlyingEquity',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What a holding in an associate is carried at beyond the share of its net assets.',
    labels: {
      en: ['Difference between carrying amount and underlying equity of equity method investments'],
      de: ['Unterschied zwischen Buchwert und anteiligem Eigenkapital assoziierter Unternehmen'],
      zh: ['权益法投资账面价值与净资产份额之差'],
      'zh-Hant': ['權益法投資賬面價值與淨資產份額之差'],
    },
  },
  {
    id: 'us-gaap:RetainedEarningsUndistributedEarningsFromEquityMethodInvestees',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Part of retained earnings that associates have earned and not paid out.',
    labels: {
      en: ['Undistributed earnings of equity method investees'],
      de: ['Nicht ausgeschüttete Gewinne assoziierter Unternehmen'],
      zh: ['权益法被投资方未分配利润'],
      'zh-Hant': ['權益法被投資方未分配利潤'],
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestmentOwnershipPercentage',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:ProportionOfOwnershipInterestInAssociate'),
    definition: 'Part of an associate that the company holds.',
    labels: {
      en: labelList('Equity method ownership percentage; Ownership interest in equity method investee'),
      de: ['Beteiligungsquote an assoziierten Unternehmen'],
      zh: ['权益法投资持股比例'],
      'zh-Hant': ['權益法投資持股比例'],
    },
  },
  {
    id: 'us-gaap:OtherShortTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Short-term investments that are neither cash equivalents nor marketable securities.',
    labels: {
      en: ['Other short-term investments'],
      de: ['Sonstige kurzfristige Finanzanlagen'],
      zh: ['其他短期投资'],
      'zh-Hant': ['其他短期投資'],
    },
  },
  {
    id: 'us-gaap:OtherLongTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Long-term investments that have no line of their own.',
    labels: {
      en: labelList('Other long-term investments; Other investments'),
      de: ['Sonstige langfristige Finanzanlagen'],
      zh: ['其他长期投资'],
      'zh-Hant': ['其他長期投資'],
    },
  },
  {
    id: 'us-gaap:CryptoAssetFairValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CryptoAssetFairValueNoncurrent'),
    definition: 'Digital currency held, at fair value.',
    labels: {
      en: labelList('Crypto assets at fair value; Fair value of crypto assets'),
      de: ['Kryptowerte zum beizulegenden Zeitwert'],
      zh: ['加密资产公允价值'],
      'zh-Hant': ['加密資產公允價值'],
    },
  },
  {
    id: 'us-gaap:CryptoAssetCost',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What was paid for the digital currency held.',
    labels: {
      en: labelList('Cost basis of crypto assets; Crypto assets, cost'),
      de: ['Anschaffungskosten der Kryptowerte'],
      zh: ['加密资产成本'],
      'zh-Hant': ['加密資產成本'],
    },
  },
  {
    id: 'us-gaap:CryptoAssetUnrealizedGainLossOperatingAndNonoperating',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:CryptoAssetUnrealizedGainLossNonoperating
      us-gaap:CryptoAssetUnrealizedGainLossOperating
    `),
    definition: 'Change in the value of digital currency still held.',
    labels: {
      en: ['Unrealized gains (losses) on crypto assets'],
      de: ['Unrealisiertes Ergebnis aus Kryptowerten'],
      zh: ['加密资产未实现损益'],
      'zh-Hant': ['加密資產未實現損益'],
    },
  },
];
