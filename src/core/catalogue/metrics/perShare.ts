import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Amounts for one share or one depositary share. */
export const perShareMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:EarningsPerShareBasic',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    nonGaap: 'non-gaap:EarningsPerShareBasic',
    concepts: conceptList(`
      us-gaap:EarningsPerShareBasicAndDiluted
      ifrs-full:BasicEarningsLossPerShare
      ifrs-full:BasicAndDilutedEarningsLossPerShare
    `),
    definition:
      'Income of the ordinary shareholders divided by the average number of ordinary shares outstanding, without potential new shares.',
    labels: {
      en: labelList(`
        Basic earnings per share; Earnings per share; EPS; Basic EPS; Net income per share, basic;
        Basic net income per share; Earnings per ordinary share; Net income per share; Net income per ADS;
        Basic net income per ADS; Basic earnings per ADS; Net income per ordinary share; Basic loss per share;
        Net loss per share; Loss per share; Earnings per ADS; Earnings per common share;
        Basic earnings per common share; Net income per ADS, basic; Earnings (loss) per share;
        Basic earnings (loss) per share; Net income (loss) per share; Net income (loss) per share, basic;
        Net loss per share, basic; Net income per common share; GAAP EPS; Earnings per share-basic; Net loss per ADS;
        Net loss per ADS, basic; Net income per ADS attributable to ordinary shareholders, basic;
        Net loss per share, basic and diluted; Basic and diluted earnings per share;
        Basic and diluted net loss per share; Basic and diluted loss per share; Basic net loss per share;
        Net income per common share, basic; GAAP earnings per share; Net income per share attributable to …;
        Net income per ADS attributable to …; Net loss per share attributable to …;
        Net income per ordinary share attributable to …; Earnings per share attributable to …;
        Net loss per ADS attributable to …; Net income (loss) per share attributable to …;
        Net loss per ordinary share attributable to …; Basic net income (loss) per share; Basic net loss per ADS;
        Net income (loss) per ADS; Net income (loss) per ADS attributable to …;
        Earnings per American depositary share; Net income per American depositary share; Earnings per share, basic;
        Basic and diluted net income per share; Net income per share, basic and diluted;
        Basic net income per ordinary share; Basic earnings per ordinary share;
        Basic net income per ADS attributable to …; Basic net income per share attributable to …;
        Basic net income per ordinary share attributable to …; Basic earnings per share attributable to …;
        Basic net income per common share; Net income per share of common stock attributable to …;
        Basic net income per share of common stock attributable to …; Basic net loss per share attributable to …;
        Basic net income (loss) per share attributable to …; Basic net loss per ordinary share attributable to …;
        Basic net income per American depositary share; Basic net income (loss) per ADS attributable to …;
        Earnings per share - basic; Earnings per common share - basic; Net income (loss) per share - basic;
        Basic (loss) earnings per share; Net loss per share - basic and diluted; Net income per share - basic
      `),
      de: labelList(`
        Unverwässertes Ergebnis je Aktie; Ergebnis je Aktie; Ergebnis pro Aktie; Gewinn je Aktie;
        Ergebnis je Aktie (unverwässert); Ergebnis je Aktie, unverwässert; Ergebnis je Stammaktie; Gewinn pro Aktie;
        Verlust je Aktie; Unverwässertes Ergebnis pro Aktie; Unverwässerter Gewinn je Aktie; EPS
      `),
      fr: labelList(
        'Résultat net par action; Résultat par action; Bénéfice net par action; Bénéfice par action; BNPA; BPA; Résultat de base par action; Résultat net par action non dilué',
      ),
      zh: labelList(`
        基本每股收益; 每股{基本|}{收益|盈利|净收益|净利润|亏损|净亏损}; 基本每股{盈利|净收益|净利润|亏损|净亏损};
        基本{和|及|与}{稀释|摊薄}{后|}每股{收益|盈利|净收益|净利润|亏损};
        每股基本{和|及|与}{摊薄|稀释}{收益|盈利|净收益|净利润|亏损}; 每股{收益|盈利}（{基本|基本和稀释|基本及摊薄}）;
        每股普通股{基本|}{净利润|净收益|收益|盈利|净亏损}; 普通股每股{基本|}{收益|净利润|盈利};
        {每股|每份|每}{美国存托股|美国存托股票|美国存托股份|ADS}{基本|}{净利润|净收益|收益|盈利|净亏损};
        {每股|每份|每}{美国存托股|ADS}基本及摊薄{净利润|净收益|净亏损};
        基本{每股|每份|每}{美国存托股|美国存托股票|ADS}{净利润|净收益|收益|净亏损}; EPS
      `),
      'zh-Hant': labelList(`
        基本每股收益; 每股{基本|}{收益|盈利|淨收益|淨利潤|虧損|淨虧損}; 基本每股{盈利|淨收益|淨利潤|虧損|淨虧損};
        基本{和|及|與}{稀釋|攤薄}{後|}每股{收益|盈利|淨收益|淨利潤|虧損};
        每股基本{和|及|與}{攤薄|稀釋}{收益|盈利|淨收益|淨利潤|虧損}; 每股{收益|盈利}（{基本|基本和稀釋|基本及攤薄}）;
        每股普通股{基本|}{淨利潤|淨收益|收益|盈利|淨虧損}; 普通股每股{基本|}{收益|淨利潤|盈利};
        {每股|每份|每}{美國存託股|美國存託股票|美國存託股份|ADS}{基本|}{淨利潤|淨收益|收益|盈利|淨虧損};
        {每股|每份|每}{美國存託股|ADS}基本及攤薄{淨利潤|淨收益|淨虧損};
        基本{每股|每份|每}{美國存託股|美國存託股票|ADS}{淨利潤|淨收益|收益|淨虧損}; EPS; 基本每股盈餘; 每股盈餘;
        每股{淨損|虧損（基本）}; 基本每股{虧損╱盈利|純益}; 每股{基本及攤薄|基本}{盈利╱（虧損）|（虧損）╱盈利};
        {基本|}每股盈餘（虧損）; 每股純益; 每股溢利; 基本及稀釋每股盈餘
      `),
    },
  },
  {
    id: 'us-gaap:EarningsPerShareDiluted',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    nonGaap: 'non-gaap:EarningsPerShareDiluted',
    concepts: conceptList('ifrs-full:DilutedEarningsLossPerShare'),
    definition:
      'Income of the ordinary shareholders divided by the average number of ordinary shares that would be outstanding if options, awards and convertibles had become shares.',
    labels: {
      en: labelList(`
        Diluted earnings per share; Diluted EPS; Net income per share, diluted; Diluted net income per share;
        Net income per fully diluted ADS; Earnings per diluted share; Diluted net income per ADS;
        Diluted earnings per ADS; Fully diluted earnings per share; Net income per diluted share;
        Net income per ADS, diluted; Net income per ADS attributable to ordinary shareholders, diluted;
        Diluted earnings per common share; Diluted loss per share; Diluted net loss per share;
        Net income per ADS - diluted; GAAP diluted EPS; Diluted earnings (loss) per share;
        Net loss per share, diluted; Earnings per share-diluted; Diluted net loss per ADS;
        Net income per diluted ADS; Fully diluted EPS; Net loss per fully diluted ADS;
        Net income per fully diluted share; Net income (loss) per share, diluted; Net loss per ADS, diluted;
        GAAP diluted earnings per share; Net income per common share, diluted; Fully diluted net income per ADS;
        Diluted net income per ordinary share; Diluted net income (loss) per share;
        Diluted net loss per ordinary share; Diluted net income per American depositary share;
        Diluted earnings per ordinary share; Diluted net income per common share;
        Earnings per share - assuming dilution; Earnings per share, diluted;
        Net income per share attributable to common stockholders, diluted; Earnings per diluted ADS;
        GAAP earnings per diluted share; Earnings per fully diluted ADS;
        Diluted earnings per American depositary share; Diluted net income per share attributable to …;
        Diluted earnings per share attributable to …; Net income per fully diluted American depositary share;
        Diluted net income per ADS attributable to …; Diluted net loss per share attributable to …;
        Diluted net income per ordinary share attributable to …;
        Diluted net income per share of common stock attributable to …;
        Diluted net income (loss) per share attributable to …; Diluted net loss per ordinary share attributable to …;
        Diluted net income (loss) per ADS attributable to …; Diluted earnings per ADS attributable to …;
        Earnings per share - diluted; Earnings per common share - diluted;
        Earnings per common share - assuming dilution; Net income (loss) per share - diluted;
        Net income per share - diluted; Diluted (loss) earnings per share
      `),
      de: labelList(`
        Verwässertes Ergebnis je Aktie; Ergebnis je Aktie (verwässert); Ergebnis je Aktie, verwässert;
        Verwässertes Ergebnis pro Aktie; Verwässerter Gewinn je Aktie; Verwässertes EPS
      `),
      fr: labelList(
        'Résultat net dilué par action; Résultat dilué par action; Bénéfice dilué par action; Résultat net par action dilué; Bénéfice net dilué par action',
      ),
      zh: labelList(`
        稀释每股收益; {稀释|摊薄|完全摊薄}{后|}{的|}每股{收益|盈利|净收益|净利润|亏损|净亏损};
        每股{稀释|摊薄|稀释后|摊薄后|完全摊薄}{收益|盈利|净收益|净利润|亏损|净亏损}; 每股{收益|盈利}（{稀释|摊薄}）;
        每股普通股{稀释|摊薄|完全摊薄}{净利润|净收益|收益|盈利|净亏损};
        {稀释|摊薄}{后|}每股普通股{净利润|净收益|收益|净亏损};
        {每股|每份|每}{美国存托股|美国存托股票|美国存托股份|ADS}{摊薄|稀释|完全摊薄}{净利润|净收益|收益|盈利|净亏损};
        {每股|每份}{摊薄|稀释|完全摊薄}{美国存托股|美国存托股票|ADS}{净利润|净收益|收益|净亏损};
        {摊薄|稀释}{后|}{每股|每份|每}{美国存托股|美国存托股票|ADS}{净利润|净收益|收益|盈利|净亏损}
      `),
      'zh-Hant': labelList(`
        稀釋每股收益; {稀釋|攤薄|完全攤薄}{後|}{的|}每股{收益|盈利|淨收益|淨利潤|虧損|淨虧損};
        每股{稀釋|攤薄|稀釋後|攤薄後|完全攤薄}{收益|盈利|淨收益|淨利潤|虧損|淨虧損}; 每股{收益|盈利}（{稀釋|攤薄}）;
        每股普通股{稀釋|攤薄|完全攤薄}{淨利潤|淨收益|收益|盈利|淨虧損};
        {稀釋|攤薄}{後|}每股普通股{淨利潤|淨收益|收益|淨虧損};
        {每股|每份|每}{美國存託股|美國存託股票|美國存託股份|ADS}{攤薄|稀釋|完全攤薄}{淨利潤|淨收益|收益|盈利|淨虧損};
        {每股|每份}{攤薄|稀釋|完全攤薄}{美國存託股|美國存託股票|ADS}{淨利潤|淨收益|收益|淨虧損};
        {攤薄|稀釋}{後|}{每股|每份|每}{美國存託股|美國存託股票|ADS}{淨利潤|淨收益|收益|盈利|淨虧損}; {稀釋|攤薄}每股盈餘;
        每股{攤薄|稀釋}{盈餘|溢利}; 每股攤薄{盈利╱（虧損）|（虧損）╱盈利}; 稀釋每股盈餘（虧損）; 稀釋每股{純益|淨損}
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsPerBasicShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    concepts: conceptList(`
      us-gaap:IncomeLossFromContinuingOperationsPerBasicAndDilutedShare
      ifrs-full:BasicEarningsLossPerShareFromContinuingOperations
    `),
    definition: 'Income from continuing operations divided by the average number of ordinary shares outstanding.',
    labels: {
      en: labelList(`
        Basic earnings per share from continuing operations; Earnings per share from continuing operations;
        Income from continuing operations per basic share; Income from continuing operations per share;
        Basic earnings from continuing operations per share; EPS from continuing operations
      `),
      de: labelList(`
        Unverwässertes Ergebnis je Aktie aus fortgeführten Geschäftsbereichen;
        Ergebnis je Aktie aus fortgeführten Geschäftsbereichen
      `),
      zh: labelList(`
        持续经营基本每股收益; 持续经营{业务|}{基本每股收益|每股基本收益|每股基本盈利|每股收益|每股盈利};
        来自持续经营业务的每股基本盈利
      `),
      'zh-Hant': labelList(`
        持續經營基本每股收益; 持續經營{業務|}{基本每股收益|每股基本收益|每股基本盈利|每股收益|每股盈利};
        來自持續經營業務的每股基本盈利; 持續經營業務{之|的}每股{基本|}盈利
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsPerDilutedShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    concepts: conceptList('ifrs-full:DilutedEarningsLossPerShareFromContinuingOperations'),
    definition: 'Income from continuing operations divided by the average number of ordinary shares counting potential new ones.',
    labels: {
      en: labelList(`
        Diluted earnings per share from continuing operations; Income from continuing operations per diluted share;
        Diluted earnings from continuing operations per share; Diluted EPS from continuing operations;
        Earnings per diluted share from continuing operations
      `),
      de: labelList('Verwässertes Ergebnis je Aktie aus fortgeführten Geschäftsbereichen'),
      zh: labelList('持续经营稀释每股收益; 持续经营{业务|}{稀释每股收益|每股稀释收益|每股摊薄盈利|每股摊薄收益}'),
      'zh-Hant': labelList('持續經營稀釋每股收益; 持續經營{業務|}{稀釋每股收益|每股稀釋收益|每股攤薄盈利|每股攤薄收益}'),
    },
  },
  {
    id: 'us-gaap:CommonStockDividendsPerShareDeclared',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    concepts: conceptList('ifrs-full:DividendsRecognisedAsDistributionsToOwnersPerShare'),
    definition: 'Dividend declared on one ordinary share (or one depositary share) for the period.',
    labels: {
      en: labelList(`
        Dividend per share; Dividends declared per share; Dividend; Cash dividend; Quarterly dividend;
        Dividend per ADS; Dividend per ordinary share; Cash dividends declared per share; Dividends per common share;
        DPS; Interim dividend; Final dividend; Semi-annual dividend; Special dividend; Annual dividend;
        Dividends and dividend equivalents declared per share or RSU; Quarterly cash dividend;
        Dividends declared per common share; Cash dividends per share; Special cash dividend;
        Semi-annual cash dividend; Cash dividends per common share; Cash dividends declared per common share;
        Dividend proposal; Proposed dividend; Annual cash dividend; Final cash dividend; Interim cash dividend;
        Cash dividend per ADS; Regular quarterly dividend; Dividend payout per share; Regular dividend
      `),
      de: labelList(`
        Dividende je Aktie; Dividende; Dividende pro Aktie; Dividendenvorschlag; Bardividende; Sonderdividende;
        Quartalsdividende; Zwischendividende; Schlussdividende; Dividendenvorschlag je Aktie; Vorgeschlagene Dividende;
        Ausschüttung je Aktie
      `),
      fr: labelList('Dividende par action; Dividende; Dividende ordinaire; Dividende proposé; Dividende net par action'),
      zh: labelList(`
        每股{股息|股利|派息|派发现金红利|分红|红利|派发股息}; 每股现金{股利|红利|股息|分红};
        每股普通股{股息|现金股息|股利|派息}; {股息|派息|股利|现金股息}每股;
        {每股|每份|每}{美国存托股|美国存托股票|美国存托股份|ADS}{股息|现金股息|派息|股利};
        {现金|末期|中期|季度|特别|年度|半年度|期末|季|全年|普通股}股息; {末期|中期|特别|季度}{派息|现金股息}; 股息;
        现金{股利|红利}; 每股{末期|中期|特别|季度|年度}{股息|派息|现金股息}; 季度期息; 每股季度期息; 每股期息
      `),
      'zh-Hant': labelList(`
        每股{股息|股利|派息|派發現金紅利|分紅|紅利|派發股息}; 每股現金{股利|紅利|股息|分紅};
        每股普通股{股息|現金股息|股利|派息};
        {每股|每份|每}{美國存託股|美國存託股票|美國存託股份|ADS}{股息|現金股息|派息|股利};
        {現金|末期|中期|季度|特別|年度|半年度|期末|季|全年|普通股}股息; {末期|中期|特別|季度}{派息|現金股息}; 股息;
        現金{股利|紅利}; 每股{末期|中期|特別|季度|年度}{股息|派息|現金股息}; 季度期息; 每股季度期息; 每股期息;
        每股第一次中期股息; 每股第二次中期股息; 第{一|二|三|四}次中期股息; 每股配發現金股利; 每股現金配息; 普通股每股股利;
        每股季息
      `),
    },
  },
  {
    id: 'us-gaap:CommonStockParOrStatedValuePerShare',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    concepts: conceptList('ifrs-full:ParValuePerShare'),
    definition: 'Amount of capital that one ordinary share stands for by charter.',
    labels: {
      en: labelList(`
        Par value per share; Par value; Nominal value per share; Common stock, par value; Stated value per share;
        Ordinary shares, par value; Par value per ordinary share
      `),
      de: labelList('Nennwert je Aktie; Nennwert; Rechnerischer Nennwert; Rechnerischer Anteil am Grundkapital'),
      zh: labelList('每股面值; 面值; 票面金额; {每股|普通股|股份|股票}面值; 每股票面{金额|价值}'),
      'zh-Hant': labelList('每股面值; 面值; 票面金額; {每股|普通股|股份|股票}面值; 每股票面{金額|價值}'),
    },
  },
  {
    id: 'us-gaap:TreasuryStockAcquiredAverageCostPerShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: "Average amount paid for one of the company's own shares bought back.",
    labels: {
      en: labelList(`
        Average price paid per share; Average repurchase price; Average price per share; Average price per ADS;
        Average price paid per ADS; Average cost per share; Average repurchase price per share;
        Average purchase price per share; Average price
      `),
      de: labelList('Durchschnittskurs je Aktie; Durchschnittlicher Rückkaufkurs; Durchschnittlicher Kaufpreis je Aktie'),
      zh: labelList(`
        平均回购价格; 回购均价; 平均购回价格; 每股平均{回购|购回}价{格|}; {每股|}平均{回购|购回}价; 回购平均价格; 购回均价
      `),
      'zh-Hant': labelList(`
        平均回購價格; 回購均價; 平均購回價格; 每股平均{回購|購回}價{格|}; {每股|}平均{回購|購回}價; 回購平均價格; 購回均價
      `),
    },
  },
  {
    id: 'kpi:BookValuePerShare',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Equity of the ordinary shareholders divided by the ordinary shares outstanding.',
    labels: {
      en: labelList(`
        Book value per share; Net asset value per share; BVPS; Book value per common share; Net assets per share;
        Equity per share; NAV per share; Book value per ordinary share; Book value per ADS
      `),
      de: labelList('Buchwert je Aktie; Eigenkapital je Aktie; Nettovermögen je Aktie; Buchwert pro Aktie'),
      zh: labelList(`
        每股净资产;
        {归属于普通股股东的|归属于股东的|归属于上市公司股东的|归属于上市公司普通股股东的|归属于母公司股东的|归属于母公司普通股股东的|归属于本行普通股股东的|}每股净资产;
        每股{资产净值|账面价值|账面净值|净值|账面净资产}; BVPS; {摊薄|基本}每股净资产
      `),
      'zh-Hant': labelList(`
        每股淨資產;
        {歸屬於普通股股東的|歸屬於股東的|歸屬於上市公司股東的|歸屬於上市公司普通股股東的|歸屬於母公司股東的|歸屬於母公司普通股股東的|歸屬於本行普通股股東的|}每股淨資產;
        每股{資產淨值|賬面價值|賬面淨值|淨值|賬面淨資產}; BVPS; {攤薄|基本}每股淨資產; 每股{資產淨值|賬面值|淨值|賬面淨值}
      `),
    },
  },
  {
    id: 'kpi:TangibleBookValuePerShare',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition:
      'Equity of the ordinary shareholders without goodwill and other intangible assets, divided by the ordinary shares outstanding.',
    labels: {
      en: labelList(`
        Tangible book value per share; TBVPS; Tangible book value per common share; Tangible net asset value per share;
        TBV per share; TNAV per share
      `),
      de: labelList('Materieller Buchwert je Aktie; Tangibler Buchwert je Aktie'),
      zh: labelList('每股有形净资产; 每股有形{净资产|资产净值|账面价值}'),
      'zh-Hant': labelList('每股有形淨資產; 每股有形{淨資產|資產淨值|賬面價值}'),
    },
  },
  {
    id: 'kpi:OperatingCashFlowPerShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Net cash from operating activities divided by the ordinary shares outstanding.',
    labels: {
      en: labelList('Operating cash flow per share; Cash flow per share; Net cash flow from operating activities per share'),
      de: labelList('Operativer Cashflow je Aktie; Cashflow je Aktie'),
      zh: labelList('每股经营活动产生的现金流量净额; 每股现金流; 每股经营{活动产生的|活动|性|活动所得|}现金{流量|流}{净额|}'),
      'zh-Hant': labelList(`
        每股經營活動產生的現金流量淨額; 每股現金流; 每股經營{活動產生的|活動|性|活動所得|}現金{流量|流}{淨額|}
      `),
    },
  },
];
