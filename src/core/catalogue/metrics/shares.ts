import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Numbers of shares. */
export const sharesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:WeightedAverageNumberOfSharesOutstandingBasic',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList(`
      us-gaap:WeightedAverageNumberOfShareOutstandingBasicAndDiluted
      ifrs-full:WeightedAverageShares
    `),
    definition: 'Average number of ordinary shares outstanding in the period, each counted for the time it was outstanding.',
    labels: {
      en: labelList(`
        Weighted average shares outstanding, basic; Weighted average number of shares outstanding;
        Basic weighted average shares; Weighted average number of ordinary shares;
        Average shares outstanding - basic; Weighted average basic ADS; Weighted-average basic shares outstanding;
        Weighted average shares outstanding; Basic weighted average shares outstanding;
        Weighted average basic shares; Weighted average number of basic shares;
        Weighted average number of common shares outstanding; Weighted average common shares outstanding;
        Average shares outstanding; Weighted average common shares outstanding, basic;
        Weighted average shares, basic; Weighted average basic ADS used in …;
        Weighted average basic shares used in …; Basic shares outstanding; Basic weighted average number of shares;
        Weighted average number of ordinary shares, basic;
        Weighted average number of common shares outstanding, basic; Weighted average shares outstanding - basic;
        Weighted average number of shares outstanding, basic; Average basic shares outstanding;
        Weighted average number of ADSs, basic; Basic average shares;
        Weighted average shares used in calculating net income per ordinary share; Average number of shares;
        Average number of shares outstanding; Weighted average number of ordinary shares outstanding;
        Weighted average ADSs outstanding; Weighted average number of basic ADSs; Weighted average number of ADSs;
        Weighted average ordinary shares outstanding;
        Weighted average number of shares used in computing net income per share, basic;
        Weighted average number of ordinary shares in issue; Average common shares outstanding;
        Shares used in computing basic earnings per share; Weighted average basic common shares outstanding;
        Basic weighted average shares used in …; Basic shares used in …;
        Basic weighted average common shares outstanding; Basic weighted average number of shares outstanding;
        Basic weighted average number of ordinary shares; Basic weighted average number of common shares outstanding;
        Basic weighted average number of ordinary shares outstanding; Basic weighted average ADS used in …;
        Basic weighted average number of ADSs; Basic weighted average ordinary shares outstanding;
        Basic weighted average number of shares used in …; Weighted average common shares outstanding - basic;
        Weighted-average shares used in computing net income per share, basic;
        Weighted-average common shares outstanding, basic and diluted;
        Weighted average shares used in computing net income per share of common stock, basic;
        Weighted-average shares used to compute net income per share, basic;
        Weighted average number of common shares outstanding - basic
      `),
      de: labelList(`
        Gewichtete durchschnittliche Anzahl Aktien; Gewichtete durchschnittliche Anzahl der Aktien;
        Durchschnittliche Anzahl ausstehender Aktien; Gewichtete durchschnittliche Anzahl ausstehender Aktien;
        Gewichteter Durchschnitt der ausstehenden Aktien; Durchschnittliche Anzahl der Aktien;
        Gewichtete durchschnittliche Aktienanzahl; Durchschnittlich gewichtete Aktienanzahl;
        Durchschnittliche Anzahl ausgegebener Aktien
      `),
      fr: labelList('Nombre moyen pondéré d’actions; Nombre moyen pondéré d’actions en circulation; Nombre moyen d’actions'),
      zh: labelList(`
        加权平均{普通股|}{股数|股份数|股份数目|股本数}; {基本|}加权平均{普通|流通|}{股数|股份数|股份数目|股份};
        {发行在外|流通在外|已发行}{的|}普通股{的|}{基本|}加权平均{数|数目|股数};
        {发行在外|流通在外|已发行}{的|}普通股加权平均数（基本）; 普通股{基本|}加权平均{数|数目|股数};
        加权平均{流通|}股数（基本）; 加权平均{发行在外|已发行|流通在外}{的|}{普通股|股份}{股数|数目|数|数量|};
        加权平均普通股数{量|}; 加权平均{基本|}{美国存托股|美国存托股票|ADS}{数量|数|股数}; 加权平均基本股{数|票数量};
        计算每股{收益|盈利}{所用的|使用的}加权平均股数
      `),
      'zh-Hant': labelList(`
        加權平均{普通股|}{股數|股份數|股份數目|股本數}; {基本|}加權平均{普通|流通|}{股數|股份數|股份數目|股份};
        {發行在外|流通在外|已發行}{的|}普通股{的|}{基本|}加權平均{數|數目|股數};
        {發行在外|流通在外|已發行}{的|}普通股加權平均數（基本）; 普通股{基本|}加權平均{數|數目|股數};
        加權平均{流通|}股數（基本）; 加權平均{發行在外|已發行|流通在外}{的|}{普通股|股份}{股數|數目|數|數量|};
        加權平均普通股數{量|}; 加權平均{基本|}{美國存託股|美國存託股票|ADS}{數量|數|股數}; 加權平均基本股{數|票數量};
        計算每股{收益|盈利}{所用的|使用的}加權平均股數; 普通股加權平均流通在外股數; 已發行股份之加權平均數;
        已發行股份之加權平均數目; 已發行股份的加權平均數; 已發行股份的加權平均數目; 已發行股份加權平均數;
        已發行股份加權平均數目; 已發行普通股之加權平均數; 已發行普通股之加權平均數目; 加權平均流通在外股數;
        就計算每股基本盈利而言{之|的}普通股加權平均數
      `),
    },
  },
  {
    id: 'us-gaap:WeightedAverageNumberOfDilutedSharesOutstanding',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('ifrs-full:AdjustedWeightedAverageShares'),
    definition:
      'Average number of ordinary shares in the period, counting those that options, awards and convertibles would have added.',
    labels: {
      en: labelList(`
        Weighted average shares outstanding, diluted; Diluted weighted average shares;
        Weighted average diluted shares outstanding; Average shares outstanding - diluted;
        Weighted average diluted ADS; Weighted-average diluted shares; Diluted weighted average shares outstanding;
        Diluted shares outstanding; Weighted average number of diluted shares;
        Weighted average ADS used in calculating net income per ordinary share for both GAAP and non-GAAP EPS - diluted;
        Weighted average common shares outstanding, diluted; Weighted average shares, diluted;
        Weighted average diluted ADS used in …; Weighted average diluted shares used in …; Fully diluted shares;
        Diluted shares; Diluted weighted average number of shares;
        Weighted average number of ordinary shares, diluted;
        Weighted average number of common shares outstanding, diluted; Weighted average shares outstanding - diluted;
        Weighted average number of shares outstanding, diluted; Weighted average number of ADSs, diluted;
        Average diluted shares outstanding; Fully diluted shares outstanding; Weighted average ADS - diluted;
        Weighted average shares outstanding assuming dilution; Weighted average diluted number of shares;
        Weighted average number of diluted ADSs; Shares used in computing diluted earnings per share;
        Diluted average shares; Weighted average number of diluted shares outstanding; Diluted share count;
        Weighted average number of shares used in computing net income per share, diluted;
        Weighted average diluted common shares outstanding; Diluted weighted average shares used in …;
        Diluted shares used in …; Diluted weighted average common shares outstanding;
        Diluted weighted average number of shares outstanding; Diluted weighted average number of ordinary shares;
        Diluted weighted average number of common shares outstanding;
        Diluted weighted average number of ordinary shares outstanding; Diluted weighted average ADS used in …;
        Diluted weighted average number of ADSs; Diluted weighted average ordinary shares outstanding;
        Diluted weighted average number of shares used in …; Average shares outstanding assuming dilution;
        Weighted average common shares outstanding - diluted;
        Weighted-average shares used in computing net income per share, diluted;
        Weighted average shares used in computing net income per share of common stock, diluted;
        Weighted-average shares used to compute net income per share, diluted;
        Weighted average number of common shares outstanding - diluted
      `),
      de: labelList(`
        Verwässerte gewichtete durchschnittliche Anzahl Aktien; Gewichtete durchschnittliche Anzahl Aktien (verwässert);
        Verwässerte Aktienanzahl; Gewichtete durchschnittliche Anzahl der Aktien, verwässert;
        Durchschnittliche Anzahl ausstehender Aktien (verwässert); Verwässerte durchschnittliche Anzahl Aktien
      `),
      fr: labelList(
        'Nombre moyen pondéré dilué d’actions; Nombre moyen pondéré d’actions après dilution; Nombre moyen dilué d’actions',
      ),
      zh: labelList(`
        {稀释|摊薄}{后|}加权平均{普通|流通|}{股数|股份数|股份数目};
        {稀释|摊薄}后{发行在外|流通在外|已发行}{的|}普通股{的|}加权平均{数|数目|股数};
        {稀释|摊薄}{后|}{的|}普通股加权平均{数|数目|股数}; 加权平均{股数|股份数|普通股股数|流通股数}（{稀释|摊薄}）;
        发行在外普通股的加权平均数（{稀释|摊薄}）; {稀释|摊薄}加权平均普通股数;
        加权平均{稀释|摊薄}{后|}{股数|股票数量|普通股数|股份数目};
        加权平均{稀释|摊薄}{美国存托股|美国存托股票|ADS}{数量|数|股数}; {稀释|摊薄}后股数
      `),
      'zh-Hant': labelList(`
        {稀釋|攤薄}{後|}加權平均{普通|流通|}{股數|股份數|股份數目};
        {稀釋|攤薄}後{發行在外|流通在外|已發行}{的|}普通股{的|}加權平均{數|數目|股數};
        {稀釋|攤薄}{後|}{的|}普通股加權平均{數|數目|股數}; 加權平均{股數|股份數|普通股股數|流通股數}（{稀釋|攤薄}）;
        發行在外普通股的加權平均數（{稀釋|攤薄}）; {稀釋|攤薄}加權平均普通股數;
        加權平均{稀釋|攤薄}{後|}{股數|股票數量|普通股數|股份數目};
        加權平均{稀釋|攤薄}{美國存託股|美國存託股票|ADS}{數量|數|股數}; {稀釋|攤薄}後股數;
        就計算每股攤薄盈利而言{之|的}普通股加權平均數; 稀釋加權平均流通在外股數; 經攤薄{之|的}普通股加權平均數
      `),
    },
  },
  {
    id: 'us-gaap:WeightedAverageNumberDilutedSharesOutstandingAdjustment',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Shares that options, awards and convertibles would have added to the average number outstanding.',
    labels: {
      en: labelList(`
        Effect of dilutive securities; Effect of dilutive share-based awards; Dilutive effect of stock options;
        Dilutive effect of share-based awards; Dilutive potential ordinary shares; Effect of dilution; Dilutive shares;
        Effect of dilutive potential ordinary shares; Effect of dilutive shares; Dilutive effect of share options;
        Incremental shares; Dilutive effect of convertible notes; Effect of dilutive stock options;
        Dilutive potential common shares; Dilutive securities
      `),
      de: labelList('Verwässerungseffekt; Verwässernde Aktien; Verwässerungseffekte'),
      zh: labelList(`
        稀释性证券的影响; 摊薄影响; 稀释性潜在普通股; 摊薄效应; 稀释性潜在普通股的影响; 稀释影响; 稀释效应;
        潜在{摊薄|稀释}普通股
      `),
      'zh-Hant': labelList(`
        稀釋性證券的影響; 攤薄影響; 稀釋性潛在普通股; 攤薄效應; 稀釋性潛在普通股的影響; 稀釋影響; 稀釋效應;
        潛在{攤薄|稀釋}普通股; 具{稀釋作用|攤薄影響}之潛在普通股{之影響|}
      `),
    },
  },
  {
    id: 'us-gaap:AntidilutiveSecuritiesExcludedFromComputationOfEarningsPerShareAmount',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Potential shares left out of diluted earnings per share because they would have raised it.',
    labels: {
      en: labelList(`
        Antidilutive securities; Anti-dilutive shares;
        Antidilutive securities excluded from the computation of earnings per share; Potentially dilutive securities;
        Anti-dilutive securities; Antidilutive shares; Anti-dilutive stock options; Antidilutive awards
      `),
      de: labelList('Nicht verwässernde Wertpapiere; Antiverwässernde Aktien'),
      zh: labelList('反稀释性证券; {反稀释性|反摊薄|具反摊薄影响的|具反稀释作用的}{证券|潜在普通股|股份}'),
      'zh-Hant': labelList('反稀釋性證券; {反稀釋性|反攤薄|具反攤薄影響的|具反稀釋作用的}{證券|潛在普通股|股份}'),
    },
  },
  {
    id: 'us-gaap:CommonStockSharesOutstanding',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    concepts: conceptList(`
      us-gaap:SharesOutstanding
      dei:EntityCommonStockSharesOutstanding
      ifrs-full:NumberOfSharesOutstanding
    `),
    definition: 'Number of ordinary shares held by shareholders on the date, without treasury shares.',
    labels: {
      en: labelList(`
        Shares outstanding; Common shares outstanding; Ordinary shares outstanding; Number of shares outstanding;
        Outstanding shares; Common stock, shares outstanding; Total shares outstanding; Shares of common stock outstanding;
        Shares in issue; Issued and outstanding ordinary shares; Outstanding ordinary shares;
        Total number of shares outstanding; Issued and outstanding shares; ADSs outstanding;
        Shares outstanding at period end; Number of ordinary shares outstanding; Outstanding common shares; Outstanding ADSs;
        Period-end shares outstanding; Common stock outstanding; Number of ADSs outstanding; Share count
      `),
      de: labelList(`
        Ausstehende Aktien; Anzahl ausstehender Aktien; Aktien im Umlauf; Anzahl der ausstehenden Aktien;
        Im Umlauf befindliche Aktien; Anzahl Aktien im Umlauf
      `),
      fr: labelList('Nombre d’actions en circulation; Actions en circulation'),
      zh: labelList(`
        流通在外股数;
        {流通在外|发行在外|已发行及流通在外|已发行在外}{的|}{普通股|股数|股份|普通股股数|股份数|普通股总数|股份总数};
        {流通|期末流通}股{数|本|份}; {期末|}普通股{股本|股份|}总数; 总股{本|数}; 已发行及{发行在外|流通在外}的普通股;
        股本总数
      `),
      'zh-Hant': labelList(`
        流通在外股數;
        {流通在外|發行在外|已發行及流通在外|已發行在外}{的|}{普通股|股數|股份|普通股股數|股份數|普通股總數|股份總數};
        {流通|期末流通}股{數|本|份}; {期末|}普通股{股本|股份|}總數; 總股{本|數}; 已發行及{發行在外|流通在外}的普通股;
        股本總數
      `),
    },
  },
  {
    id: 'us-gaap:CommonStockSharesIssued',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:SharesIssued ifrs-full:NumberOfSharesIssued'),
    definition: 'Number of ordinary shares issued so far, treasury shares included.',
    labels: {
      en: labelList(`
        Shares issued; Common stock, shares issued; Issued shares; Number of shares issued; Number of issued shares;
        Total issued shares; Total number of shares issued; Number of ordinary shares issued; Total number of issued shares
      `),
      de: labelList(`
        Ausgegebene Aktien; Anzahl der Aktien; Anzahl der ausgegebenen Aktien; Stückaktien; Anzahl Aktien; Aktienanzahl;
        Nennwertlose Stückaktien; Aktienzahl; Anzahl der Aktien gesamt
      `),
      fr: labelList('Nombre d’actions émises; Actions émises'),
      zh: labelList(`
        已发行股份; 已发行股数; 已发行股份总数; 已发行股份数目; 已发行普通股股数; 已发行股份数量; 已发行普通股总数;
        已发行普通股数目; 已发行普通股数量; 已发行普通股; 已发行A股总数; 已发行A股数目; 已发行A股数量; 已发行A股;
        已发行H股总数; 已发行H股数目; 已发行H股数量; 已发行H股; 股份{总数|总数量}; 已发行总股数; 已发行股本总数
      `),
      'zh-Hant': labelList(`
        已發行股份; 已發行股數; 已發行股份總數; 已發行股份數目; 已發行普通股股數; 已發行股份數量; 已發行普通股總數;
        已發行普通股數目; 已發行普通股數量; 已發行普通股; 已發行A股總數; 已發行A股數目; 已發行A股數量; 已發行A股;
        已發行H股總數; 已發行H股數目; 已發行H股數量; 已發行H股; 股份{總數|總數量}; 已發行總股數; 已發行股本總數;
        已發行{及繳足|}股份{數目|}
      `),
    },
  },
  {
    id: 'us-gaap:CommonStockSharesAuthorized',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('ifrs-full:NumberOfSharesAuthorised'),
    definition: "Largest number of ordinary shares the company's charter lets it issue.",
    labels: {
      en: labelList(`
        Shares authorized; Authorized shares; Common stock, shares authorized; Authorised shares; Authorized share capital;
        Authorised share capital; Ordinary shares authorized; Authorized ordinary shares
      `),
      de: labelList('Genehmigte Aktien; Genehmigtes Kapital'),
      zh: labelList('法定股份; 核准股数; {法定|授权|核定}{股份|股数|股本|股份数目|股份总数}'),
      'zh-Hant': labelList('法定股份; 核准股數; {法定|授權|核定}{股份|股數|股本|股份數目|股份總數}'),
    },
  },
  {
    id: 'us-gaap:TreasuryStockCommonShares',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    concepts: conceptList('us-gaap:TreasuryStockShares'),
    definition: "Number of the company's own shares that it bought back and holds.",
    labels: {
      en: labelList(`
        Treasury shares held; Number of treasury shares; Treasury stock, shares; Shares held in treasury;
        Treasury shares, number; Number of own shares held
      `),
      de: labelList('Anzahl eigener Aktien; Bestand eigener Aktien; Im Bestand gehaltene eigene Aktien'),
      zh: labelList(`
        库存股数量; 库藏股股数; 库存股股数; 库藏股数量; 库藏股份数目; 库藏股股份数目; 库存股份数{目|}; 回购专户持股{数量|}
      `),
      'zh-Hant': labelList(`
        庫存股數量; 庫藏股股數; 庫存股股數; 庫藏股數量; 庫藏股份數目; 庫藏股股份數目; 庫存股份數{目|}; 回購專戶持股{數量|}
      `),
    },
  },
  {
    id: 'us-gaap:StockRepurchasedDuringPeriodShares',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    concepts: conceptList(`
      us-gaap:TreasuryStockSharesAcquired
      us-gaap:StockRepurchasedAndRetiredDuringPeriodShares
    `),
    definition: "Number of the company's own shares bought back in the period.",
    labels: {
      en: labelList(`
        Shares repurchased; Number of shares repurchased; ADSs repurchased; Common stock repurchased, shares;
        Number of shares purchased; Total number of shares purchased; Ordinary shares repurchased; Repurchased shares;
        Number of ADSs repurchased; Repurchased ADSs; Shares bought back; Shares purchased; Common shares repurchased;
        Total number of shares repurchased; Shares of common stock repurchased
      `),
      de: labelList('Zurückgekaufte Aktien; Anzahl zurückgekaufter Aktien; Erworbene eigene Aktien; Zurückerworbene Aktien'),
      zh: labelList(`
        回购股数; {回购|购回}{的|}{股数|股份数量|股份数目|股份数|普通股数量|股票数量}; {回购|购回}数量;
        累计回购{股份数量|股数|数量|股份}; 回购美国存托股数量
      `),
      'zh-Hant': labelList(`
        回購股數; {回購|購回}{的|}{股數|股份數量|股份數目|股份數|普通股數量|股票數量}; {回購|購回}數量;
        累計回購{股份數量|股數|數量|股份}; 回購美國存託股數量
      `),
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardOptionsOutstandingNumber',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    definition: "Number of options on the company's shares that employees hold.",
    labels: {
      en: labelList(`
        Stock options outstanding; Options outstanding; Share options outstanding; Number of options outstanding;
        Outstanding stock options; Outstanding options; Outstanding share options; Number of stock options outstanding
      `),
      de: labelList('Ausstehende Aktienoptionen; Ausstehende Optionen'),
      zh: labelList(`
        尚未行使的购股权; {尚未行使|未行使|流通在外|发行在外}{的|}{购股权|股票期权|期权}{数目|数量|}; 期末尚未行使购股权
      `),
      'zh-Hant': labelList(`
        尚未行使的購股權; {尚未行使|未行使|流通在外|發行在外}{的|}{購股權|股票期權|期權}{數目|數量|}; 期末尚未行使購股權
      `),
    },
  },
  {
    id: 'us-gaap:ShareBasedCompensationArrangementByShareBasedPaymentAwardEquityInstrumentsOtherThanOptionsNonvestedNumber',
    group: 'shares',
    periodType: 'instant',
    unitType: 'shares',
    balance: null,
    definition: 'Number of shares promised to employees whose conditions are not yet met.',
    labels: {
      en: labelList(`
        Unvested restricted stock units; Nonvested RSUs; Unvested RSUs; Restricted stock units outstanding; RSUs outstanding;
        Restricted share units outstanding; Nonvested restricted stock units; Unvested restricted shares; Outstanding RSUs;
        Unvested restricted share units; Restricted stock units; Restricted share units
      `),
      de: labelList('Nicht unverfallbare Restricted Stock Units; Ausstehende Restricted Stock Units'),
      zh: labelList(`
        未归属的受限制股份单位; 受限制股份单位;
        {未归属|尚未归属|未解锁|未解除限售}{的|}{受限制股份单位|限制性股票单位|限制性股票|受限股单位|受限股};
        {受限制股份单位|限制性股票单位}数量
      `),
      'zh-Hant': labelList(`
        未歸屬的受限制股份單位; 受限制股份單位;
        {未歸屬|尚未歸屬|未解鎖|未解除限售}{的|}{受限制股份單位|限制性股票單位|限制性股票|受限股單位|受限股};
        {受限制股份單位|限制性股票單位}數量
      `),
    },
  },
  {
    id: 'kpi:IssuedNewShares',
    group: 'shares',
    periodType: 'duration',
    unitType: 'shares',
    balance: null,
    definition: 'Number of new shares sold in an offering.',
    labels: {
      en: labelList(`
        New shares issued; Offer shares; Shares offered; Number of offer shares; Shares sold in the offering;
        Number of shares offered; ADSs offered; ADSs sold
      `),
      de: labelList('Neue Aktien; Angebotene Aktien'),
      zh: labelList(`
        发售股份; 发行股数; 发行股份数量; 发售股份数量; 发售股数总数; 发售股数; 发行股份数目; 发行股份总数; 发行股数数量;
        新发行股份数目; 新发行股份数量; 新发行股份总数; 新发行股份; 新发行股数数目; 新发行股数数量; 新发行股数总数;
        新发行股数; 公开发行股份数目; 公开发行股份数量; 公开发行股份总数; 公开发行股份; 公开发行股数数目; 公开发行股数数量;
        公开发行股数总数; 公开发行股数; 配售股份数目; 配售股份数量; 配售股份总数; 配售股数数目; 配售股数数量; 配售股数总数;
        配售股数; 新股{数量|数目}; {全球|香港|国际|公开}发售{股份|的股份}{总数|数目|}; 发售股份{总数|最终数目|数目};
        超额配{发|售}股份; {新|}配售股份; 香港公开发售股份
      `),
      'zh-Hant': labelList(`
        發售股份; 發行股數; 發行股份數量; 發售股份數量; 發售股數總數; 發售股數; 發行股份數目; 發行股份總數; 發行股數數量;
        新發行股份數目; 新發行股份數量; 新發行股份總數; 新發行股份; 新發行股數數目; 新發行股數數量; 新發行股數總數;
        新發行股數; 公開發行股份數目; 公開發行股份數量; 公開發行股份總數; 公開發行股份; 公開發行股數數目; 公開發行股數數量;
        公開發行股數總數; 公開發行股數; 配售股份數目; 配售股份數量; 配售股份總數; 配售股數數目; 配售股數數量; 配售股數總數;
        配售股數; 新股{數量|數目}; {全球|香港|國際|公開}發售{股份|的股份}{總數|數目|}; 發售股份{總數|最終數目|數目};
        超額配{發|售}股份; {新|}配售股份; 香港公開發售股份
      `),
    },
  },
];
