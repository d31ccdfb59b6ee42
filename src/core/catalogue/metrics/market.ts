import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Prices, valuation and ownership of the company's shares and debt. */
export const marketMetrics: readonly Metric[] = [
  {
    id: 'kpi:MarketCapitalization',
    group: 'market',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Price of one share multiplied by the number of shares.',
    labels: {
      en: labelList(`
        Market capitalization; Market cap; Market value; Market capitalisation; Aggregate market value; Equity market value;
        Free-float market capitalization; Total market value; Stock market value
      `),
      de: labelList('Marktkapitalisierung; Börsenwert; Marktwert; Börsenkapitalisierung'),
      fr: labelList('Capitalisation boursière'),
      zh: labelList('市值; {最新|总|公司|流通|现时|股票|股份|A股|H股}市值; 市场价值; 总市场价值; 市值总额'),
      'zh-Hant': labelList('市值; {最新|總|公司|流通|現時|股票|股份|A股|H股}市值; 市場價值; 總市場價值; 市值總額'),
    },
  },
  {
    id: 'kpi:SharePrice',
    group: 'market',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Price at which one share traded, mostly the closing price.',
    labels: {
      en: labelList(`
        Share price; Stock price; Closing price; Closing share price; Price per share; ADS price; Year-end share price;
        Last closing price; Market price; Market price per share; Year-end closing price; Share price at year-end;
        Closing stock price; Price per ADS
      `),
      de: labelList('Aktienkurs; Schlusskurs; Jahresendkurs; Kurs der Aktie; Jahresschlusskurs; Börsenkurs'),
      fr: labelList('Cours de l’action; Cours de Bourse'),
      zh: labelList(`
        股价; 每股收市价; 现报; 报收; 收报; 最{高|低}价; {收盘|收市|开盘|开市|收报|现}价; {股票|每股}价格; 每股市价; 最新价;
        收盘股价
      `),
      'zh-Hant': labelList(`
        股價; 每股收市價; 現報; 報收; 收報; 最{高|低}價; {收盤|收市|開盤|開市|收報|現}價; {股票|每股}價格; 每股市價; 最新價;
        收盤股價
      `),
    },
  },
  {
    id: 'kpi:TargetPrice',
    group: 'market',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    planned: true,
    definition: 'Price an analyst expects one share to reach, mostly within twelve months.',
    labels: {
      en: labelList(`
        Target price; Price target; 12 month price target; Consensus price target; Average price target;
        12 month target price; Consensus target price; Average target price
      `),
      de: labelList('Kursziel; Zielkurs; Zwölfmonatskursziel'),
      zh: labelList('目标价; 目标{股价|价格|价位|市价}; {每股|股价|美股|港股|H股|A股}目标价; {12|十二}个月目标价{格|}'),
      'zh-Hant': labelList(`
        目標價; 目標{股價|價格|價位|市價}; {每股|股價|美股|港股|H股|A股}目標價; {12|十二}個月目標價{格|}
      `),
    },
  },
  {
    id: 'kpi:OfferPrice',
    group: 'market',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Price at which shares are sold in an offering.',
    labels: {
      en: labelList(`
        Offer price; Offering price; IPO price; Final offer price; Public offering price; Issue price;
        Initial public offering price; Final offering price; Price per offer share; Maximum offer price;
        Public offering price per share; Offer price per share; Issue price per share
      `),
      de: labelList('Ausgabepreis; Emissionspreis; Angebotspreis; Platzierungspreis; Ausgabepreis je Aktie'),
      zh: labelList(`
        发售价; {发行|招股|配售}价; {发售|发行|招股|配售|认购}价格;
        {最终|最高|最低|每股|每股最终|每股H股}{发售|发行|招股}价{格|}; {国际|香港公开|公开|全球}发售{的|}{最终|}发售价; 最终定价; 每股{认购价|配售价|定价};
        {每股|}发售股份的价格; {香港|}IPO{定价|发行价}; 首次公开发行价{格|}
      `),
      'zh-Hant': labelList(`
        發售價; {發行|招股|配售}價; {發售|發行|招股|配售|認購}價格;
        {最終|最高|最低|每股|每股最終|每股H股}{發售|發行|招股}價{格|}; 最終定價; 每股{認購價|配售價|定價};
        {每股|}發售股份的價格; {香港|}IPO{定價|發行價}; 首次公開發行價{格|}
      `),
    },
  },
  {
    id: 'kpi:TradingVolume',
    group: 'market',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Shares traded on an exchange in the period.',
    labels: {
      en: labelList(`
        Trading volume; Average daily trading volume; Average trading volume; Volume traded; Daily trading volume;
        Shares traded; Number of shares traded; ADTV
      `),
      de: labelList(`
        Handelsvolumen der Aktie; Durchschnittliches Handelsvolumen; Gehandelte Aktien; Durchschnittlicher Tagesumsatz;
        Tagesdurchschnittliches Handelsvolumen
      `),
      zh: labelList('成交量; {日均|平均每日|总|}成交{量|股数}; 成交数量'),
      'zh-Hant': labelList('成交量; {日均|平均每日|總|}成交{量|股數}; 成交數量'),
    },
  },
  {
    id: 'kpi:TradingTurnover',
    group: 'market',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of the shares traded on an exchange in the period.',
    labels: {
      en: labelList(`
        Trading turnover; Turnover value; Average daily turnover; Value traded; Average daily trading value;
        Pre-market turnover; Trading value
      `),
      de: labelList('Börsenumsatz; Börsenumsätze'),
      zh: labelList('股票成交额; {股票|日均|盘前|全日|当日}成交额; 成交金额'),
      'zh-Hant': labelList('股票成交額; {股票|日均|盤前|全日|當日}成交額; 成交金額'),
    },
  },
  {
    id: 'kpi:EnterpriseValue',
    group: 'market',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Market capitalization together with net debt: the price of the whole business.',
    labels: {
      en: labelList('Enterprise value; Total enterprise value; Implied enterprise value; TEV; Firm value'),
      de: labelList('Unternehmenswert; Enterprise Value; Gesamtunternehmenswert'),
      zh: labelList('企业价值; 企业总价值'),
      'zh-Hant': labelList('企業價值; 企業總價值'),
    },
  },
  {
    id: 'kpi:Valuation',
    group: 'market',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'What a business is held to be worth in a financing round or a transaction.',
    labels: {
      en: labelList(`
        Valuation; Equity value; Post-money valuation; Pre-money valuation; Company valuation; Implied valuation;
        Implied equity value; Equity valuation
      `),
      de: labelList('Unternehmensbewertung; Eigenkapitalwert'),
      zh: labelList('估值; {公司|投后|投前|整体|企业|上市}估值'),
      'zh-Hant': labelList('估值; {公司|投後|投前|整體|企業|上市}估值'),
    },
  },
  {
    id: 'ratio:PriceToEarnings',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Share price as a multiple of yearly earnings per share.',
    labels: {
      en: labelList(`
        Price-to-earnings ratio; P/E ratio; P/E; PE ratio; Forward P/E; Price/earnings ratio; Earnings multiple;
        Price to earnings; P/E multiple; Forward PE; Trailing P/E; Forward price-to-earnings; Price-earnings ratio
      `),
      de: labelList('Kurs-Gewinn-Verhältnis; KGV'),
      zh: labelList(`
        市盈率; P/E; 前瞻P/E; 前瞻市盈率; 动态市盈率; 静态市盈率; 预期市盈率; 远期市盈率; 动态市盈率倍数; 动态PE倍数;
        动态PE; 动态P/E倍数; 动态P/E; 静态市盈率倍数; 静态PE倍数; 静态PE; 静态P/E倍数; 静态P/E; 预期市盈率倍数; 预期PE倍数;
        预期PE; 预期P/E倍数; 预期P/E; 远期市盈率倍数; 远期PE倍数; 远期PE; 远期P/E倍数; 远期P/E; 预测市盈率倍数; 预测市盈率;
        预测PE倍数; 预测PE; 预测P/E倍数; 预测P/E; 前瞻市盈率倍数; 前瞻PE倍数; 前瞻PE; 前瞻P/E倍数; 历史市盈率倍数;
        历史市盈率; 历史PE倍数; 历史PE; 历史P/E倍数; 历史P/E; 滚动市盈率倍数; 滚动市盈率; 滚动PE倍数; 滚动PE; 滚动P/E倍数;
        滚动P/E; 市盈率倍数; PE倍数; P/E倍数; 市盈率（TTM）; PE（TTM）; 本益比
      `),
      'zh-Hant': labelList(`
        市盈率; P/E; 前瞻P/E; 前瞻市盈率; 動態市盈率; 靜態市盈率; 預期市盈率; 遠期市盈率; 動態市盈率倍數; 動態PE倍數;
        動態PE; 動態P/E倍數; 動態P/E; 靜態市盈率倍數; 靜態PE倍數; 靜態PE; 靜態P/E倍數; 靜態P/E; 預期市盈率倍數; 預期PE倍數;
        預期PE; 預期P/E倍數; 預期P/E; 遠期市盈率倍數; 遠期PE倍數; 遠期PE; 遠期P/E倍數; 遠期P/E; 預測市盈率倍數; 預測市盈率;
        預測PE倍數; 預測PE; 預測P/E倍數; 預測P/E; 前瞻市盈率倍數; 前瞻PE倍數; 前瞻PE; 前瞻P/E倍數; 歷史市盈率倍數;
        歷史市盈率; 歷史PE倍數; 歷史PE; 歷史P/E倍數; 歷史P/E; 滾動市盈率倍數; 滾動市盈率; 滾動PE倍數; 滾動PE; 滾動P/E倍數;
        滾動P/E; 市盈率倍數; PE倍數; P/E倍數; 市盈率（TTM）; PE（TTM）; 本益比
      `),
    },
  },
  {
    id: 'ratio:PriceToBook',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Share price as a multiple of book value per share.',
    labels: {
      en: labelList(`
        Price-to-book ratio; P/B ratio; P/B; PB ratio; Price to book; P/B multiple; Price/book; P/BV; Price to tangible book
      `),
      de: labelList('Kurs-Buchwert-Verhältnis; KBV'),
      zh: labelList(`
        市净率; P/B; 前瞻P/B; 预期市净率; 预期PB; 预期P/B; 前瞻市净率; 前瞻PB; 预测市净率; 预测PB; 预测P/B; 股价净值比;
        市账率
      `),
      'zh-Hant': labelList(`
        市淨率; P/B; 前瞻P/B; 預期市淨率; 預期PB; 預期P/B; 前瞻市淨率; 前瞻PB; 預測市淨率; 預測PB; 預測P/B; 股價淨值比;
        市賬率
      `),
    },
  },
  {
    id: 'ratio:PriceToSales',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Market capitalization as a multiple of yearly revenue.',
    labels: {
      en: labelList(`
        Price-to-sales ratio; P/S ratio; P/S; Price to sales; EV/Sales; Revenue multiple; EV/Revenue; EV to sales
      `),
      de: labelList('Kurs-Umsatz-Verhältnis; KUV'),
      zh: labelList(`
        市销率; P/S; 前瞻P/S; 预期市销率; 预期PS; 预期P/S; 前瞻市销率; 前瞻PS; 远期市销率; 远期PS; 远期P/S; 预测市销率;
        预测PS; 预测P/S
      `),
      'zh-Hant': labelList(`
        市銷率; P/S; 前瞻P/S; 預期市銷率; 預期PS; 預期P/S; 前瞻市銷率; 前瞻PS; 遠期市銷率; 遠期PS; 遠期P/S; 預測市銷率;
        預測PS; 預測P/S
      `),
    },
  },
  {
    id: 'ratio:EvToEbitda',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Enterprise value as a multiple of yearly EBITDA.',
    labels: {
      en: labelList('EV/EBITDA; EV to EBITDA; Enterprise value to EBITDA; EBITDA multiple; EV/EBITDA multiple'),
      de: labelList('EV/EBITDA; EBITDA-Multiplikator'),
      zh: labelList('企业价值倍数; EV/EBITDA'),
      'zh-Hant': labelList('企業價值倍數; EV/EBITDA'),
    },
  },
  {
    id: 'kpi:FreeFloat',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Shares that are not in firm hands, as a share of all.',
    labels: {
      en: labelList('Free float; Public float; Free float percentage; Shares in free float'),
      de: labelList('Streubesitz; Free Float; Streubesitz (Free Float)'),
      zh: labelList('自由流通量; 流通股比例; 公众持股量; 自由流通比例'),
      'zh-Hant': labelList('自由流通量; 流通股比例; 公眾持股量; 自由流通比例'),
    },
  },
  {
    id: 'kpi:ShareholdingPercentage',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Part of a company's shares that one holder owns.",
    labels: {
      en: labelList(`
        Shareholding; Ownership percentage; Equity interest; Ownership interest; Percentage of ownership; Stake;
        Beneficial ownership; Percentage of shareholding; Equity stake; Shareholding percentage; Ownership stake;
        Voting power; Voting rights; Percentage ownership; Shareholding ratio
      `),
      de: labelList('Beteiligungsquote; Anteil am Kapital; Stimmrechtsanteil; Beteiligungshöhe; Kapitalanteil'),
      zh: labelList(`
        持股比例; 持股比率; 股权比例; 持股百分比; 持股量; 占股比例; 表决权比例; 股权占比; 持股占比; 股权比率; 股权百分比;
        表决权比率; 表决权百分比; 投票权比例; 投票权比率; 投票权占比; 投票权百分比; 占股比率; 持有权益比例; 持有权益百分比;
        {投票权|表决权}
      `),
      'zh-Hant': labelList(`
        持股比例; 持股比率; 股權比例; 持股百分比; 持股量; 佔股比例; 表決權比例; 股權佔比; 持股佔比; 股權比率; 股權百分比;
        表決權比率; 表決權百分比; 投票權比例; 投票權比率; 投票權佔比; 投票權百分比; 佔股比率; 持有權益比例; 持有權益百分比;
        {投票權|表決權}
      `),
    },
  },
  {
    id: 'kpi:TotalShareholderReturn',
    group: 'market',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Change in the share price together with dividends, as a share of the price at the start.',
    labels: {
      en: labelList('Total shareholder return; TSR; Total return; Total return to shareholders; Shareholder return'),
      de: labelList('Aktienrendite; Total Shareholder Return; Gesamtaktionärsrendite'),
      zh: labelList('股东总回报; 股东总{回报|回报率|收益率}; 总股东{回报|回报率}'),
      'zh-Hant': labelList('股東總回報; 股東總{回報|回報率|收益率}; 總股東{回報|回報率}'),
    },
  },
  {
    id: 'kpi:SubscriptionMultiple',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Shares applied for in an offering as a multiple of the shares on offer.',
    labels: {
      en: labelList(`
        Oversubscription; Subscription multiple; Times subscribed; Oversubscription rate; Subscription level;
        Over-subscription; Subscription rate
      `),
      de: labelList('Überzeichnung; Überzeichnungsgrad'),
      zh: labelList(`
        超额认购; 认购倍数; 超额认购倍数; 有效认购倍数; 超额申购倍数; 公开发售认购倍数; 国际发售认购倍数; 申购倍数;
        超额{认购|申购}; 超购倍数
      `),
      'zh-Hant': labelList(`
        超額認購; 認購倍數; 超額認購倍數; 有效認購倍數; 超額申購倍數; 公開發售認購倍數; 國際發售認購倍數; 申購倍數;
        超額{認購|申購}; 超購倍數
      `),
    },
  },
  {
    id: 'kpi:PricePremium',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Amount by which a price is above another one, as a share of the latter.',
    labels: {
      en: labelList(`
        Premium over closing price; Price premium; Offer premium; Takeover premium; Upside potential; Potential upside;
        Implied upside
      `),
      de: labelList('Kursaufschlag; Übernahmeprämie; Kurspotenzial; Aufwärtspotenzial; Angebotsprämie'),
      zh: labelList('上涨空间; 溢价率; 潜在上升空间; 溢价; 上升空间; 潜在上涨空间; 上行空间; 潜在{涨幅|升幅}'),
      'zh-Hant': labelList('上漲空間; 溢價率; 潛在上升空間; 溢價; 上升空間; 潛在上漲空間; 上行空間; 潛在{漲幅|升幅}'),
    },
  },
  {
    id: 'us-gaap:DebtInstrumentFaceAmount',
    group: 'market',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal amount that a bond or other debt promises to repay.',
    labels: {
      en: labelList(`
        Principal amount; Face value; Aggregate principal amount; Issue volume; Nominal amount; Face amount; Notional amount;
        Principal outstanding; Issue size; Total principal amount; Aggregate face amount; Offering size; Notional value
      `),
      de: labelList(`
        Emissionsvolumen; Emissionsbetrag; Nominalvolumen; Nominalbetrag; Nennbetrag; Ausgabevolumen; Anleihevolumen;
        Gesamtnennbetrag
      `),
      zh: labelList('本金; 本金总额; 本金金额; 发行规模; 票面总额; 发行总额; 名义金额'),
      'zh-Hant': labelList('本金; 本金總額; 本金金額; 發行規模; 票面總額; 發行總額; 名義金額'),
    },
  },
  {
    id: 'kpi:ExchangeRate',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Price of one currency in another, as the filing uses it for translation.',
    labels: {
      en: labelList(`
        Exchange rate; Foreign exchange rate; Noon buying rate; Translation rate; FX rate; Closing exchange rate;
        Average exchange rate
      `),
      de: labelList('Wechselkurs; Umrechnungskurs; Devisenkurs; Stichtagskurs'),
      zh: labelList('汇率; {折算|兑换|换算|中间|期末|平均}汇率; 汇率{中间价|}'),
      'zh-Hant': labelList('匯率; {折算|兌換|換算|中間|期末|平均}匯率; 匯率{中間價|}'),
    },
  },
  {
    id: 'kpi:CreditRating',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Grade an agency gives to the company's ability to pay its debts.",
    labels: {
      en: labelList(`
        Credit rating; Long-term rating; Issuer rating; Debt rating; Long-term issuer rating; Corporate credit rating;
        Long-term credit rating
      `),
      de: labelList('Bonitätsrating; Kreditrating; Langfristrating; Emittentenrating'),
      zh: labelList('信用评级; 主体信用评级; 长期评级; 信贷评级; 主体评级'),
      'zh-Hant': labelList('信用評級; 主體信用評級; 長期評級; 信貸評級; 主體評級'),
    },
  },
  {
    id: 'kpi:AllotmentRate',
    group: 'market',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the applications for new shares that were given at least one lot.',
    labels: {
      en: labelList('Allotment rate; One-lot success rate; Winning rate'),
      de: labelList('Zuteilungsquote'),
      zh: labelList('{一手|网上发行|}中签率; 配售比率'),
      'zh-Hant': labelList('{一手|網上發行|}中簽率; 配售比率'),
    },
  },
  {
    id: 'kpi:ShareTurnoverRate',
    group: 'market',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Shares traded in proportion to those that could be traded.',
    labels: {
      en: labelList('Share turnover rate; Turnover velocity'),
      de: labelList('Umschlagshäufigkeit der Aktie'),
      zh: labelList('换手率; 股票换手率'),
      'zh-Hant': labelList('換手率; 股票換手率; 股份換手率'),
    },
  },
];
