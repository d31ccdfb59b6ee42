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
      zh: labelList(`
        其他综合收益; 其他全面收益; 其他综合收益的税后净额; 其他综合损失; 其他全面亏损; 其他综合（亏损）收益;
        其他综合收益（亏损）; 其他综合亏损
      `),
      'zh-Hant': labelList(`
        其他綜合收益; 其他全面收益; 其他綜合收益的稅後淨額; 其他綜合損失; 其他全面虧損; 其他綜合（虧損）收益;
        其他綜合收益（虧損）; 其他綜合虧損
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('外币报表折算差额; 外币折算调整; 外币财务报表折算差额; 外币折算差额; 货币折算差额; 外币换算调整; 汇兑差额'),
      'zh-Hant': labelList(`
        外幣報表折算差額; 外幣折算調整; 外幣財務報表折算差額; 外幣折算差額; 貨幣折算差額; 外幣換算調整; 匯兌差額;
        國外營運機構財務報表換算之兌換差額
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('现金流量套期储备; 现金流量套期损益的有效部分; 现金流量套期; 现金流量对冲'),
      'zh-Hant': labelList('現金流量套期儲備; 現金流量套期損益的有效部分; 現金流量套期; 現金流量對沖'),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('可供出售金融资产公允价值变动; 可供出售证券未实现收益; 可供出售投资未实现收益; 其他债权投资公允价值变动'),
      'zh-Hant': labelList(`
        可供出售金融資產公允價值變動; 可供出售證券未實現收益; 可供出售投資未實現收益; 其他債權投資公允價值變動
      `),
    },
  },
  {
    id: 'us-gaap:OtherComprehensiveIncomeLossPensionAndOtherPostretirementBenefitPlansAdjustmentNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('重新计量设定受益计划变动额; 退休福利义务重新计量; 精算利得和损失; 重新计量设定受益计划的变动'),
      'zh-Hant': labelList('重新計量設定受益計劃變動額; 退休福利義務重新計量; 精算利得和損失; 重新計量設定受益計劃的變動'),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      'Net income together with other comprehensive income: all changes in equity that do not come from dealings with owners.',
    labels: {
      en: labelList(`
        Total comprehensive income; Comprehensive income; Comprehensive loss; Total comprehensive loss;
        Comprehensive income (loss); Total comprehensive income (loss); Comprehensive (loss) income;
        Total comprehensive income for the period; Total comprehensive income for the year;
        Total comprehensive (loss) income; Total comprehensive income, net of tax; Comprehensive income, net of tax;
        Consolidated comprehensive income
      `),
      de: labelList(`
        Gesamtergebnis; Konzerngesamtergebnis; Gesamtergebnis der Periode; Gesamtes Periodenergebnis;
        Gesamtergebnis nach Steuern
      `),
      zh: labelList(`
        综合收益总额; 全面收益总额; 综合收益; 全面收益; 综合损失; 全面亏损总额; 综合亏损总额; 综合（亏损）收益总额; 综合亏损;
        总综合收益; 年内全面收益总额; 期内全面收益总额
      `),
      'zh-Hant': labelList(`
        綜合收益總額; 全面收益總額; 綜合收益; 全面收益; 綜合損失; 全面虧損總額; 綜合虧損總額; 綜合（虧損）收益總額; 綜合虧損;
        總綜合收益; 年內全面收益總額; 期內全面收益總額
      `),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTax',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
        归属于母公司所有者的综合收益总额; 归属于普通股股东的综合收益; 归属于本公司股东的综合收益;
        归属于母公司股东的综合收益总额; 本公司权益持有人应占全面收益总额; 普通股股东应占综合收益;
        归属于银行股东的综合收益总额
      `),
      'zh-Hant': labelList(`
        歸屬於母公司所有者的綜合收益總額; 歸屬於普通股股東的綜合收益; 歸屬於本公司股東的綜合收益;
        歸屬於母公司股東的綜合收益總額; 本公司權益持有人應佔全面收益總額; 普通股股東應佔綜合收益;
        歸屬於銀行股東的綜合收益總額
      `),
    },
  },
  {
    id: 'us-gaap:ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
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
        归属于少数股东的综合收益总额; 非控股权益应占综合收益; 归属于非控股权益的综合收益; 非控股权益应占综合亏损;
        非控股权益应占全面收益总额; 归属于少数股东的综合收益
      `),
      'zh-Hant': labelList(`
        歸屬於少數股東的綜合收益總額; 非控股權益應佔綜合收益; 歸屬於非控股權益的綜合收益; 非控股權益應佔綜合虧損;
        非控股權益應佔全面收益總額; 歸屬於少數股東的綜合收益
      `),
    },
  },
  {
    id: 'us-gaap:Dividends',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
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
        对所有者（或股东）的分配; 宣派股息; 宣告股利; 利润分配; 股息总额; 现金分红总额; 宣派的股息; 派发股息总额; 分红总额
      `),
      'zh-Hant': labelList(`
        對所有者（或股東）的分配; 宣派股息; 宣告股利; 利潤分配; 股息總額; 現金分紅總額; 宣派的股息; 派發股息總額; 分紅總額
      `),
    },
  },
  {
    id: 'us-gaap:StockIssuedDuringPeriodValueNewIssues',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in equity from shares issued for cash or other consideration in the period.',
    labels: {
      en: labelList(`
        Shares issued during the period; Common stock issued, value; Issue of share capital; Ordinary shares issued;
        Stock issued during the period; New shares issued, value; Issue of shares
      `),
      de: labelList('Ausgabe von Aktien; Ausgabe neuer Aktien'),
      zh: labelList('所有者投入资本; 发行新股; 股东投入的普通股; 发行股份'),
      'zh-Hant': labelList('所有者投入資本; 發行新股; 股東投入的普通股; 發行股份'),
    },
  },
  {
    id: 'us-gaap:AdjustmentsToAdditionalPaidInCapitalSharebasedCompensationRequisiteServicePeriodRecognitionValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Increase in paid-in capital that matches the cost of share-based pay.',
    labels: {
      en: labelList(`
        Share-based compensation recognised in equity; Share-based payments recognised in equity;
        Equity-settled share-based payments recognised in equity; Amortization of share-based compensation
      `),
      de: labelList('Im Eigenkapital erfasste anteilsbasierte Vergütung; Zuführung anteilsbasierte Vergütung'),
      zh: labelList('股份支付计入所有者权益的金额; 股份支付计入股东权益的金额'),
      'zh-Hant': labelList('股份支付計入所有者權益的金額; 股份支付計入股東權益的金額'),
    },
  },
  {
    id: 'us-gaap:StockRepurchasedDuringPeriodValue',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
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
        {股份|股票|}回购{计划|方案|授权|额度|项目}; {股份|股票}回购{授权|}{总额|金额上限|额度};
        {股份|股票|}购回{计划|方案|授权}; 回购股份{计划|方案}; 回购{金额|总额}上限
      `),
      'zh-Hant': labelList(`
        {股份|股票|}回購{計劃|方案|授權|額度|項目}; {股份|股票}回購{授權|}{總額|金額上限|額度};
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
      zh: labelList('剩余回购额度; 剩余股份回购额度; 剩余回购金额'),
      'zh-Hant': labelList('剩餘回購額度; 剩餘股份回購額度; 剩餘回購金額'),
    },
  },
  {
    id: 'us-gaap:BusinessCombinationConsiderationTransferred1',
    group: 'equity',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Fair value of what was given for an acquired business: cash, shares and contingent payments.',
    labels: {
      en: labelList(`
        Purchase consideration; Consideration transferred; Purchase price; Total consideration; Aggregate consideration;
        Fair value of consideration transferred; Acquisition price; Total purchase consideration; Total purchase price;
        Aggregate purchase price
      `),
      de: labelList('Kaufpreis; Gegenleistung; Übertragene Gegenleistung; Gesamtkaufpreis'),
      zh: labelList('收购对价; 合并成本; 转让对价; 总代价; 收购总价; 交易对价'),
      'zh-Hant': labelList('收購對價; 合併成本; 轉讓對價; 總代價; 收購總價; 交易對價'),
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
      zh: labelList('或有对价; 或有代价; 或然代价'),
      'zh-Hant': labelList('或有對價; 或有代價; 或然代價'),
    },
  },
];
