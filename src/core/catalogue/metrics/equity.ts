import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Comprehensive income and what changes equity: dividends, new shares, repurchases. */
export const equityMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:OtherComprehensiveIncome'),
    definition: 'Gains and losses of the period that bypass net income, after tax.',
    labels: {
      en: labelList(`
        Other comprehensive income (loss); Other comprehensive income; Other comprehensive loss;
        Other comprehensive income, net of tax; Other comprehensive (loss) income; Total other comprehensive income;
        Other comprehensive income (loss), net of tax; Total other comprehensive income (loss); OCI;
        Other comprehensive income, net of tax of nil; Other comprehensive (loss) income, net of tax;
        Other comprehensive loss, net of tax; Total other comprehensive loss; Total other comprehensive (loss) income;
        Other comprehensive income for the period; Other comprehensive income for the year;
        Total other comprehensive income/(loss); Total other comprehensive income (loss), net of tax;
        Other comprehensive income (loss), net of tax of nil
      `),
      de: labelList('Sonstiges Ergebnis; Übriges Ergebnis; Erfolgsneutrales Ergebnis; Sonstiges Ergebnis nach Steuern'),
      fr: labelList('Autres éléments du résultat global'),
      zh: labelList(`
        其他综合收益; 其他{综合|全面}{收益|损失|亏损|收入|收益总额|收益净额}; 其他综合收益{的|}税后净额;
        其他{综合|全面}{（亏损）收益|收益（亏损）|（损失）收益|收益（损失）|收益/（亏损）|（亏损）/收益|收益/（损失）|（损失）/收益};
        {年内|期内|本年|本期}其他{综合|全面}{收益|亏损|收入}; 归属于母公司所有者的其他综合收益的税后净额; 其他综合收益合计
      `),
      'zh-Hant': labelList(`
        其他綜合收益; 其他{綜合|全面}{收益|損失|虧損|收入|收益總額|收益淨額}; 其他綜合收益{的|}稅後淨額;
        其他{綜合|全面}{（虧損）收益|收益（虧損）|（損失）收益|收益（損失）|收益/（虧損）|（虧損）/收益|收益/（損失）|（損失）/收益};
        {年內|期內|本年|本期}其他{綜合|全面}{收益|虧損|收入}; 歸屬於母公司所有者的其他綜合收益的稅後淨額; 其他綜合收益合計;
        其他綜合損益{（淨額）|（稅後淨額）|淨額|}; 其他全面{收益╱（虧損）|（虧損）╱收益|開支|支出};
        {年內|期內}其他全面{收益|虧損|收入|開支}; 其他全面收益，扣除稅項
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentNetOfTaxPeriodIncreaseDecrease
      us-gaap:OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax
      ifrs-full:OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation
    `),
    definition: 'Gains and losses from restating foreign operations in the reporting currency, after tax.',
    labels: {
      en: labelList(`
        Foreign currency translation adjustment; Foreign currency translation; Currency translation adjustments;
        Change in foreign currency translation, net of tax; Exchange differences on translation of foreign operations;
        Currency translation differences; Net foreign currency translation adjustments; Translation adjustments;
        Change in cumulative translation adjustment; Cumulative translation adjustment;
        Foreign currency translation adjustment, net of tax; Foreign currency translation adjustment, net of nil tax;
        Exchange differences on translating foreign operations; Change in foreign currency translation adjustment;
        Foreign currency translation adjustments, net of tax; Exchange differences
      `),
      de: labelList(`
        Währungsumrechnung; Unterschiede aus Währungsumrechnung; Währungsumrechnungsdifferenzen;
        Währungsumrechnungsunterschiede; Unterschiedsbetrag aus Währungsumrechnung; Differenz aus Währungsumrechnung
      `),
      zh: labelList(`
        外币报表折算差额; 汇兑差额; 外币{财务|}报表折算{差额|的差额}; {外币|货币}{折算|换算}{差额|调整|差异};
        换算海外业务产生的汇兑差额
      `),
      'zh-Hant': labelList(`
        外幣報表折算差額; 匯兌差額; 外幣{財務|}報表折算{差額|的差額}; {外幣|貨幣}{折算|換算}{差額|調整|差異};
        換算海外業務產生的匯兌差額; 國外營運機構財務報表換算之兌換差額;
        {換算|折算}{海外業務|境外業務|外國業務}{產生|所產生}{之|的}匯兌差額
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:OtherComprehensiveIncomeLossDerivativesQualifyingAsHedgesNetOfTax
      us-gaap:OtherComprehensiveIncomeDerivativesQualifyingAsHedgesNetOfTaxPeriodIncreaseDecrease
      ifrs-full:OtherComprehensiveIncomeNetOfTaxCashFlowHedges
    `),
    definition: 'Gains and losses of the period on hedges of future cash flows that have not yet reached net income, after tax.',
    labels: {
      en: labelList(`
        Cash flow hedges; Net gains (losses) on derivatives; Change in unrealized gains (losses) on cash flow hedges;
        Net gain (loss) on cash flow hedges; Total change in unrealized gains/losses on derivative instruments;
        Gains (losses) on cash flow hedges; Unrealized gains (losses) on cash flow hedges; Net change in cash flow hedges;
        Gain (loss) on cash flow hedges; Change in unrealized gains/losses on derivative instruments
      `),
      de: labelList(`
        Absicherung von Zahlungsströmen; Cashflow-Absicherungen; Cashflow-Hedges; Marktbewertung von Cashflow-Hedges
      `),
      zh: labelList('现金流量套期储备; 现金{流量|流}{套期|对冲}{储备|损益的有效部分|损益|}; 现金流量套期工具公允价值变动'),
      'zh-Hant': labelList(`
        現金流量套期儲備; 現金{流量|流}{套期|對沖}{儲備|損益的有效部分|損益|}; 現金流量套期工具公允價值變動
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:OtherComprehensiveIncomeAvailableforsaleSecuritiesAdjustmentNetOfTaxPeriodIncreaseDecrease
    `),
    definition: 'Change over the period in unrealised gains and losses on debt securities available for sale, after tax.',
    labels: {
      en: labelList(`
        Unrealized gains (losses) on available-for-sale securities; Unrealized gain on available-for-sale investments;
        Total change in unrealized gains/losses on marketable debt securities;
        Net change in unrealized gains (losses) on available-for-sale debt securities;
        Unrealized gains on available-for-sale debt securities;
        Change in unrealized gains (losses) on available-for-sale securities;
        Unrealized gain (loss) on available-for-sale securities; Unrealized net gain (loss) on investments;
        Unrealized gains (losses) on marketable securities; Unrealized gains (losses) on investments;
        Unrealized gains (losses) on debt securities; Change in unrealized gains/losses on marketable debt securities;
        Unrealized gains (losses) on available-for-sale investments
      `),
      de: labelList(`
        Unrealisierte Gewinne aus zur Veräußerung verfügbaren Wertpapieren; Finanzinstrumente zur Veräußerung verfügbar
      `),
      zh: labelList(`
        可供出售金融资产公允价值变动; 其他债权投资公允价值变动;
        可供出售{金融资产|证券|投资|债务证券}{公允价值变动|未实现收益|未实现损失|公允价值变动损益|的未实现收益（损失）|未实现收益（损失）};
        以公允价值计量且其变动计入其他综合收益的金融资产{的|}公允价值变动;
        以公允价值计量且其变动计入其他综合收益的债务工具公允价值变动
      `),
      'zh-Hant': labelList(`
        可供出售金融資產公允價值變動; 其他債權投資公允價值變動;
        可供出售{金融資產|證券|投資|債務證券}{公允價值變動|未實現收益|未實現損失|公允價值變動損益|的未實現收益（損失）|未實現收益（損失）};
        以公允價值計量且其變動計入其他綜合收益的金融資產{的|}公允價值變動;
        以公允價值計量且其變動計入其他綜合收益的債務工具公允價值變動
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:OtherComprehensiveIncomePensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTaxPeriodIncreaseDecrease
      ifrs-full:OtherComprehensiveIncomeNetOfTaxGainsLossesOnRemeasurementsOfDefinedBenefitPlans
    `),
    definition: 'Change over the period in pension obligations and plan assets that bypasses net income, after tax.',
    labels: {
      en: labelList(`
        Remeasurement of defined benefit plans; Net change in pension and other postretirement benefit liabilities;
        Actuarial gains and losses; Pension and other postretirement benefit adjustments;
        Remeasurements of defined benefit obligations; Defined benefit plan adjustment;
        Change in pension and other benefit liabilities; Pension adjustments; Remeasurement of net defined benefit liability;
        Actuarial gains (losses) on defined benefit plans; Remeasurements of post-employment benefit obligations;
        Defined benefit pension plans
      `),
      de: labelList(`
        Neubewertung leistungsorientierter Versorgungspläne; Neubewertung der Pensionsverpflichtungen;
        Versicherungsmathematische Gewinne und Verluste; Neubewertung leistungsorientierter Pensionspläne
      `),
      zh: labelList(`
        重新计量设定受益计划变动额; 退休福利义务重新计量; 重新计量设定受益计划的变动; 重新计量设定受益计划{的|}变动额;
        {退休福利|设定受益计划|设定受益计划净负债}{重估损失|重估收益|的重新计量|重新计量|重估}; 精算{利得和损失|收益|损失}
      `),
      'zh-Hant': labelList(`
        重新計量設定受益計劃變動額; 退休福利義務重新計量; 重新計量設定受益計劃的變動; 重新計量設定受益計劃{的|}變動額;
        {退休福利|設定受益計劃|設定受益計劃淨負債}{重估損失|重估收益|的重新計量|重新計量|重估}; 精算{利得和損失|收益|損失};
        確定福利計畫{之|}再衡量數; 界定福利計劃{之|的}重新計量
      `),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:ComprehensiveIncome'),
    definition:
      'Net income together with other comprehensive income: all changes in equity that do not come from dealings with owners.',
    labels: {
      en: labelList(`
        Total comprehensive income; Comprehensive income; Comprehensive loss; Total comprehensive loss;
        Comprehensive income (loss); Total comprehensive income (loss); Comprehensive (loss) income;
        Total comprehensive income for the period; Total comprehensive income for the year;
        Total comprehensive (loss) income; Total comprehensive income, net of tax; Comprehensive income, net of tax;
        Consolidated comprehensive income; Comprehensive income including noncontrolling interests
      `),
      de: labelList(`
        Gesamtergebnis; Konzerngesamtergebnis; Gesamtergebnis der Periode; Gesamtes Periodenergebnis;
        Gesamtergebnis nach Steuern
      `),
      fr: labelList('Résultat global; Résultat global total; Résultat global de la période'),
      zh: labelList(`
        综合收益总额; {综合|全面}{收益|损失|亏损|收入}{总额|合计|};
        {综合|全面}{（亏损）收益|收益（亏损）|收益/（亏损）|（亏损）/收益}总额; 总{综合|全面}{收益|亏损};
        {年内|期内|本年|本期|年度}{综合|全面}{收益|收入|亏损}总额
      `),
      'zh-Hant': labelList(`
        綜合收益總額; {綜合|全面}{收益|損失|虧損|收入}{總額|合計|};
        {綜合|全面}{（虧損）收益|收益（虧損）|收益/（虧損）|（虧損）/收益}總額; 總{綜合|全面}{收益|虧損};
        {年內|期內|本年|本期|年度}{綜合|全面}{收益|收入|虧損}總額; 綜合損益總額; 本期綜合損益總額;
        {年內|期內|本年度}全面{收益|收入|虧損|開支}總額; 全面{收益╱（虧損）|（虧損）╱收益}總額
      `),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:ComprehensiveIncomeAttributableToOwnersOfParent'),
    definition: 'The part of comprehensive income that belongs to the owners of the parent company.',
    labels: {
      en: labelList(`
        Comprehensive income attributable to ordinary shareholders; Comprehensive income attributable to …;
        Total comprehensive income attributable to …; Comprehensive loss attributable to …;
        Comprehensive income (loss) attributable to …; Total comprehensive loss attributable to …;
        Total comprehensive income (loss) attributable to …; Comprehensive (loss) income attributable to …;
        Total comprehensive income for the period attributable to …;
        Total comprehensive income for the year attributable to …
      `),
      de: labelList(`
        Den Anteilseignern zuzurechnendes Gesamtergebnis; Den Aktionären zuzurechnendes Gesamtergebnis;
        Auf die Aktionäre des Mutterunternehmens entfallendes Gesamtergebnis; Gesamtergebnis der Anteilseigner
      `),
      zh: labelList(`
        归属于母公司所有者的综合收益总额;
        归属{于|}{母公司所有者|母公司股东|本公司股东|公司股东|银行股东|本行股东|普通股股东|公司普通股股东|上市公司股东|公司|本公司}{的|}综合{收益|损失|亏损}{总额|};
        {本公司权益持有人|本公司拥有人|本公司股东|普通股股东|股东|公司|本公司普通股股东}应占{综合|全面}{收益|亏损|收入}{总额|};
        归母综合收益{总额|}
      `),
      'zh-Hant': labelList(`
        歸屬於母公司所有者的綜合收益總額;
        歸屬{於|}{母公司所有者|母公司股東|本公司股東|公司股東|銀行股東|本行股東|普通股股東|公司普通股股東|上市公司股東|公司|本公司}{的|}綜合{收益|損失|虧損}{總額|};
        {本公司權益持有人|本公司擁有人|本公司股東|普通股股東|股東|公司|本公司普通股股東}應佔{綜合|全面}{收益|虧損|收入}{總額|};
        歸母綜合收益{總額|}; 綜合損益總額歸屬於母公司業主;
        {本公司擁有人|本公司權益持有人|本公司股東|母公司擁有人}應佔{年內|期內|}全面{收益|收入|虧損}總額
      `),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ComprehensiveIncomeAttributableToNoncontrollingInterests'),
    definition: 'The part of comprehensive income that belongs to the outside owners of subsidiaries.',
    labels: {
      en: labelList(`
        Comprehensive income attributable to noncontrolling interests;
        Comprehensive income attributable to non-controlling interests;
        Comprehensive loss attributable to noncontrolling interests;
        Comprehensive loss attributable to non-controlling interests;
        Comprehensive income (loss) attributable to noncontrolling interests;
        Comprehensive income (loss) attributable to non-controlling interests;
        Total comprehensive income attributable to non-controlling interests;
        Total comprehensive income attributable to noncontrolling interests;
        Total comprehensive loss attributable to non-controlling interests;
        Comprehensive income attributable to minority interests;
        Comprehensive income attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries;
        Comprehensive (loss) income attributable to noncontrolling interests;
        Less: Comprehensive income attributable to noncontrolling interests;
        Less: Comprehensive income (loss) attributable to noncontrolling interests
      `),
      de: labelList(`
        Auf nicht beherrschende Anteile entfallendes Gesamtergebnis; Auf Anteile in Fremdbesitz entfallendes Gesamtergebnis
      `),
      zh: labelList(`
        归属于少数股东的综合收益总额; 归属{于|}{少数股东|非控股权益|非控制性权益|非控股股东}的综合{收益|损失|亏损}{总额|};
        {非控股权益|非控制性权益|非控股股东|少数股东}应占{综合|全面}{收益|亏损}{总额|}
      `),
      'zh-Hant': labelList(`
        歸屬於少數股東的綜合收益總額; 歸屬{於|}{少數股東|非控股權益|非控制性權益|非控股股東}的綜合{收益|損失|虧損}{總額|};
        {非控股權益|非控制性權益|非控股股東|少數股東}應佔{綜合|全面}{收益|虧損}{總額|}
      `),
    },
  },
  {
    id: 'us-gaap:Dividends',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:DividendsCash
      us-gaap:DividendsCommonStock
      us-gaap:DividendsCommonStockCash
      ifrs-full:DividendsRecognisedAsDistributionsToOwnersOfParent
    `),
    definition: 'Dividends declared in the period, taken from retained earnings.',
    labels: {
      en: labelList(`
        Dividends declared; Dividends and dividend equivalents declared; Cash dividends declared;
        Dividends declared and paid; Dividends and dividend equivalents; Dividends to equity holders of the Company;
        Total dividends declared; Total dividend; Aggregate dividend; Aggregate amount of dividends;
        Dividends declared on common stock; Dividends declared to shareholders
      `),
      de: labelList('Beschlossene Dividenden; Gewinnausschüttung; Beschlossene Ausschüttungen'),
      zh: labelList(`
        对所有者（或股东）的分配; 利润分配; 股息总额; 现金分红总额; 分红总额;
        {宣派|宣告|拟派|建议派发}{的|}{股息|股利|现金股利|现金股息}; 股利总额; 现金股利总额; 对普通股股东的股利分配;
        对普通股股东的分配; 对股东的股利分配; 对股东的分配; {派发|派付}{股息|现金股利|现金红利}总额; 现金分红{金额|};
        派发现金红利
      `),
      'zh-Hant': labelList(`
        對所有者（或股東）的分配; 利潤分配; 股息總額; 現金分紅總額; 分紅總額;
        {宣派|宣告|擬派|建議派發}{的|}{股息|股利|現金股利|現金股息}; 股利總額; 現金股利總額; 對普通股股東的股利分配;
        對普通股股東的分配; 對股東的股利分配; 對股東的分配; {派發|派付}{股息|現金股利|現金紅利}總額; 現金分紅{金額|};
        派發現金紅利
      `),
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodValueNewIssues',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:IssueOfEquity'),
    definition: 'Increase in equity from shares issued for cash or other consideration in the period.',
    labels: {
      en: labelList(`
        Shares issued during the period; Common stock issued, value; Issue of share capital; Ordinary shares issued;
        Stock issued during the period; New shares issued, value; Issue of shares
      `),
      de: labelList('Ausgabe von Aktien; Ausgabe neuer Aktien'),
      zh: labelList(`
        所有者投入资本; {所有者|股东}投入{资本|的普通股|的资本}; 发行{新股|股份|普通股}; 所有者投入和减少资本;
        股东投入普通股
      `),
      'zh-Hant': labelList(`
        所有者投入資本; {所有者|股東}投入{資本|的普通股|的資本}; 發行{新股|股份|普通股}; 所有者投入和減少資本;
        股東投入普通股
      `),
    },
  },
  {
    id: 'us-gaap:AdjustmentsToAdditionalPaidInCapitalSharebasedCompensationRequisiteServicePeriodRecognitionValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:APICShareBasedPaymentArrangementIncreaseForCostRecognition
      ifrs-full:IncreaseDecreaseThroughSharebasedPaymentTransactions
    `),
    definition: 'Increase in paid-in capital that matches the cost of share-based pay.',
    labels: {
      en: labelList(`
        Share-based compensation recognised in equity; Share-based payments recognised in equity;
        Equity-settled share-based payments recognised in equity; Amortization of share-based compensation
      `),
      de: labelList('Im Eigenkapital erfasste anteilsbasierte Vergütung; Zuführung anteilsbasierte Vergütung'),
      zh: labelList('股份支付计入所有者权益的金额; 股份支付计入{所有者|股东}权益的金额'),
      'zh-Hant': labelList('股份支付計入所有者權益的金額; 股份支付計入{所有者|股東}權益的金額'),
    },
  },
  {
    id: 'us-gaap:StockRepurchasedDuringPeriodValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:StockRepurchasedAndRetiredDuringPeriodValue
      us-gaap:TreasuryStockValueAcquiredCostMethod
      ifrs-full:PurchaseOfTreasuryShares
    `),
    definition: "Decrease in equity from the company's own shares acquired in the period.",
    labels: {
      en: labelList(`
        Treasury stock acquired; Shares repurchased, value; Treasury shares acquired; Repurchased shares cancelled;
        Repurchase and cancellation of shares; Shares repurchased and retired; Retirement of treasury shares
      `),
      de: labelList('Einziehung eigener Aktien; Einzug eigener Aktien'),
      zh: labelList('注销库存股; 回购并注销股份; 股份注销'),
      'zh-Hant': labelList('註銷庫存股; 回購並註銷股份; 股份註銷'),
    },
  },
  {
    id: 'us-gaap:ShareRepurchaseProgramAuthorizedAmount',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    planned: true,
    concepts: conceptList(`
      us-gaap:StockRepurchaseProgramAuthorizedAmount1
      us-gaap:StockRepurchaseProgramAuthorizedAmount
    `),
    definition: 'The largest amount the company may spend on its own shares under a repurchase programme.',
    labels: {
      en: labelList(`
        Share repurchase program; Share repurchase plan; Stock repurchase program; Share repurchase authorization;
        Stock repurchase plan; Share buyback program; Stock repurchase authorization; Buyback program; Repurchase program;
        Repurchase authorization; Share buyback plan; Stock buyback program; Authorized repurchase amount;
        Share repurchase programme; Share buyback programme; Repurchase plan; Common stock repurchase program;
        ADS repurchase program; Buyback authorization; Buy-back program; Buy-back programme; Share buyback authorization
      `),
      de: labelList('Aktienrückkaufprogramm; Rückkaufprogramm; Aktienrückkaufplan; Aktienrückkaufvolumen'),
      zh: labelList(`
        {股份|股票|}回购{计划|方案|授权|额度|项目}; 股份回购授权总额; 股份回购授权金额上限; 股份回购授权额度;
        股份回购金额上限; 股票回购授权总额; 股票回购授权金额上限; 股票回购授权额度; 股票回购金额上限;
        {股份|股票|}购回{计划|方案|授权}; 回购股份{计划|方案}; 回购{金额|总额}上限
      `),
      'zh-Hant': labelList(`
        {股份|股票|}回購{計劃|方案|授權|額度|項目}; 股份回購授權總額; 股份回購授權金額上限; 股份回購授權額度;
        股份回購金額上限; 股票回購授權總額; 股票回購授權金額上限; 股票回購授權額度; 股票回購金額上限;
        {股份|股票|}購回{計劃|方案|授權}; 回購股份{計劃|方案}; 回購{金額|總額}上限
      `),
    },
  },
  {
    id: 'us-gaap:StockRepurchaseProgramRemainingAuthorizedRepurchaseAmount1',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList(`
      us-gaap:ShareRepurchaseProgramRemainingAuthorizedAmount
      us-gaap:StockRepurchaseProgramRemainingAuthorizedRepurchaseAmount
    `),
    definition: 'What may still be spent under a repurchase programme.',
    labels: {
      en: labelList(`
        Remaining repurchase authorization; Remaining share repurchase authorization;
        Amount remaining under the share repurchase program; Remaining authorization;
        Remaining amount available for repurchase; Approximate dollar value of shares that may yet be purchased;
        Remaining authorization under the share repurchase program; Remaining buyback authorization;
        Remaining under the repurchase program
      `),
      de: labelList('Verbleibendes Rückkaufvolumen; Verbleibendes Aktienrückkaufvolumen'),
      zh: labelList(`
        剩余回购额度; 剩余{股份|股票|}{回购|购回}{额度|金额|授权}; 剩余{可|}回购{额度|金额};
        {尚未使用|未使用}的{股份|}回购额度
      `),
      'zh-Hant': labelList(`
        剩餘回購額度; 剩餘{股份|股票|}{回購|購回}{額度|金額|授權}; 剩餘{可|}回購{額度|金額};
        {尚未使用|未使用}的{股份|}回購額度
      `),
    },
  },
  {
    id: 'us-gaap:BusinessCombinationConsiderationTransferred1',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList(`
      us-gaap:BusinessCombinationConsiderationTransferred
      us-gaap:BusinessAcquisitionCostOfAcquiredEntityPurchasePrice
      ifrs-full:ConsiderationTransferredAcquisitiondateFairValue
    `),
    definition: 'Fair value of what was given for an acquired business: cash, shares and contingent payments.',
    labels: {
      en: labelList(`
        Purchase consideration; Consideration transferred; Purchase price; Total consideration; Aggregate consideration;
        Fair value of consideration transferred; Acquisition price; Total purchase consideration; Total purchase price;
        Aggregate purchase price
      `),
      de: labelList('Kaufpreis; Gegenleistung; Übertragene Gegenleistung; Gesamtkaufpreis'),
      zh: labelList(`
        收购对价; 合并成本; {收购|合并|转让}{对价|代价}{总额|}; 收购总{价|代价|对价}; 交易总对价; 交易总代价; 交易代价;
        {购买|转移}对价
      `),
      'zh-Hant': labelList(`
        收購對價; 合併成本; {收購|合併|轉讓}{對價|代價}{總額|}; 收購總{價|代價|對價}; 交易總對價; 交易總代價; 交易代價;
        {購買|轉移}對價
      `),
    },
  },
  {
    id: 'us-gaap:BusinessCombinationContingentConsiderationLiability',
    group: 'equity',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fair value of payments for an acquired business that depend on later events.',
    labels: {
      en: labelList(`
        Contingent consideration; Contingent consideration liability; Earn-out liability; Earnout liabilities;
        Contingent consideration payable; Earn-out consideration
      `),
      de: labelList(`
        Bedingte Kaufpreiszahlung; Bedingte Gegenleistung; Earn-out-Verbindlichkeit; Bedingte Kaufpreisverbindlichkeit
      `),
      zh: labelList('或有对价; {或有|或然}{对价|代价}{负债|}'),
      'zh-Hant': labelList('或有對價; {或有|或然}{對價|代價}{負債|}'),
    },
  },
];
