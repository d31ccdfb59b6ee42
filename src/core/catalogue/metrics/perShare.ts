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
    definition:
      'Income of the ordinary shareholders divided by the average number of ordinary shares outstanding, without potential new shares.',
    labels: {
      en: labelList(`
        Basic earnings per share; Earnings per share; EPS; Basic EPS; Net income per share, basic;
        Basic net income per share; Earnings per ordinary share; Net income per share; Net income per ADS;
        Basic net income per ADS; Basic earnings per ADS; Net income per ordinary share; Basic loss per share;
        Net loss per share; Loss per share; Earnings per ADS; Earnings per common share; Basic earnings per common share;
        Net income per ADS, basic; Earnings (loss) per share; Basic earnings (loss) per share; Net income (loss) per share;
        Net income (loss) per share, basic; Net loss per share, basic; Net income per common share; GAAP EPS;
        Earnings per share-basic; Net loss per ADS; Net loss per ADS, basic;
        Net income per ADS attributable to ordinary shareholders, basic; Net loss per share, basic and diluted;
        Basic and diluted earnings per share; Basic and diluted net loss per share; Basic and diluted loss per share;
        Basic net loss per share; Net income per common share, basic; GAAP earnings per share;
        Net income per share attributable to …; Net income per ADS attributable to …; Net loss per share attributable to …;
        Net income per ordinary share attributable to …; Earnings per share attributable to …;
        Net loss per ADS attributable to …; Net income (loss) per share attributable to …;
        Net loss per ordinary share attributable to …; Basic net income (loss) per share; Basic net loss per ADS;
        Net income (loss) per ADS; Net income (loss) per ADS attributable to …; Earnings per American depositary share;
        Net income per American depositary share; Earnings per share, basic; Basic and diluted net income per share;
        Net income per share, basic and diluted; Basic net income per ordinary share; Basic earnings per ordinary share;
        Basic net income per ADS attributable to …; Basic net income per share attributable to …;
        Basic net income per ordinary share attributable to …; Basic earnings per share attributable to …;
        Basic net income per common share; Net income per share of common stock attributable to …;
        Basic net income per share of common stock attributable to …; Basic net loss per share attributable to …;
        Basic net income (loss) per share attributable to …; Basic net loss per ordinary share attributable to …;
        Basic net income per American depositary share; Basic net income (loss) per ADS attributable to …
      `),
      de: labelList(`
        Unverwässertes Ergebnis je Aktie; Ergebnis je Aktie; Ergebnis pro Aktie; Gewinn je Aktie;
        Ergebnis je Aktie (unverwässert); Ergebnis je Aktie, unverwässert; Ergebnis je Stammaktie; Gewinn pro Aktie;
        Verlust je Aktie; Unverwässertes Ergebnis pro Aktie; Unverwässerter Gewinn je Aktie; EPS
      `),
      zh: labelList(`
        基本每股收益; 每股收益; 每股基本收益; 每股净收益; 基本和稀释每股收益; 基本每股盈利; 每股盈利; 每股基本盈利;
        每股普通股净利润; 每股美国存托股票净利润; 每股基本净利润; 每股普通股净收益; 每股亏损; 基本每股亏损; 每股净亏损;
        每股美国存托股净利润; 每股净利润; 每股普通股基本净利润; 每股美国存托股票基本净利润; 每ADS净利润;
        每股美国存托股基本净利润
      `),
      'zh-Hant': labelList(`
        基本每股收益; 每股收益; 每股基本收益; 每股淨收益; 基本和稀釋每股收益; 基本每股盈利; 每股盈利; 每股基本盈利;
        每股普通股淨利潤; 每股美國存托股票淨利潤; 每股基本淨利潤; 每股普通股淨收益; 每股虧損; 基本每股虧損; 每股淨虧損;
        每股美國存托股淨利潤; 每股淨利潤; 每股普通股基本淨利潤; 每股美國存托股票基本淨利潤; 每ADS淨利潤;
        每股美國存托股基本淨利潤; 基本每股盈餘; 每股盈餘
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
    definition:
      'Income of the ordinary shareholders divided by the average number of ordinary shares that would be outstanding if options, awards and convertibles had become shares.',
    labels: {
      en: labelList(`
        Diluted earnings per share; Diluted EPS; Net income per share, diluted; Diluted net income per share;
        Net income per fully diluted ADS; Earnings per diluted share; Diluted net income per ADS; Diluted earnings per ADS;
        Fully diluted earnings per share; Net income per diluted share; Net income per ADS, diluted;
        Net income per ADS attributable to ordinary shareholders, diluted; Diluted earnings per common share;
        Diluted loss per share; Diluted net loss per share; Net income per ADS - diluted; GAAP diluted EPS;
        Diluted earnings (loss) per share; Net loss per share, diluted; Earnings per share-diluted; Diluted net loss per ADS;
        Net income per diluted ADS; Fully diluted EPS; Net loss per fully diluted ADS; Net income per fully diluted share;
        Net income (loss) per share, diluted; Net loss per ADS, diluted; GAAP diluted earnings per share;
        Net income per common share, diluted; Fully diluted net income per ADS; Diluted net income per ordinary share;
        Diluted net income (loss) per share; Diluted net loss per ordinary share;
        Diluted net income per American depositary share; Diluted earnings per ordinary share;
        Diluted net income per common share; Earnings per share - assuming dilution; Earnings per share, diluted;
        Net income per share attributable to common stockholders, diluted; Earnings per diluted ADS;
        GAAP earnings per diluted share; Earnings per fully diluted ADS; Diluted earnings per American depositary share;
        Diluted net income per share attributable to …; Diluted earnings per share attributable to …;
        Net income per fully diluted American depositary share; Diluted net income per ADS attributable to …;
        Diluted net loss per share attributable to …; Diluted net income per ordinary share attributable to …;
        Diluted net income per share of common stock attributable to …;
        Diluted net income (loss) per share attributable to …; Diluted net loss per ordinary share attributable to …;
        Diluted net income (loss) per ADS attributable to …; Diluted earnings per ADS attributable to …
      `),
      de: labelList(`
        Verwässertes Ergebnis je Aktie; Ergebnis je Aktie (verwässert); Ergebnis je Aktie, verwässert;
        Verwässertes Ergebnis pro Aktie; Verwässerter Gewinn je Aktie; Verwässertes EPS
      `),
      zh: labelList(`
        稀释每股收益; 摊薄后每股收益; 每股摊薄收益; 每股摊薄盈利; 每股稀释收益; 摊薄每股盈利; 每股美国存托股票完全摊薄净利润;
        每股摊薄净利润; 摊薄每股收益; 每股美国存托股摊薄净利润; 每股完全摊薄美国存托股净利润; 稀释每股亏损;
        每股美国存托股票摊薄净利润; 摊薄每股亏损; 稀释后每股收益; 每股摊薄亏损; 摊薄后每股净利润; 摊薄后每股盈利;
        每股普通股摊薄净利润; 稀释每股净利润; 每ADS摊薄净利润; 完全摊薄每股收益
      `),
      'zh-Hant': labelList(`
        稀釋每股收益; 攤薄後每股收益; 每股攤薄收益; 每股攤薄盈利; 每股稀釋收益; 攤薄每股盈利; 每股美國存托股票完全攤薄淨利潤;
        每股攤薄淨利潤; 攤薄每股收益; 每股美國存托股攤薄淨利潤; 每股完全攤薄美國存托股淨利潤; 稀釋每股虧損;
        每股美國存托股票攤薄淨利潤; 攤薄每股虧損; 稀釋後每股收益; 每股攤薄虧損; 攤薄後每股淨利潤; 攤薄後每股盈利;
        每股普通股攤薄淨利潤; 稀釋每股淨利潤; 每ADS攤薄淨利潤; 完全攤薄每股收益; 稀釋每股盈餘; 攤薄每股盈餘
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsPerBasicShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
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
      zh: labelList('持续经营基本每股收益; 持续经营业务每股基本盈利'),
      'zh-Hant': labelList('持續經營基本每股收益; 持續經營業務每股基本盈利'),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsPerDilutedShare',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Income from continuing operations divided by the average number of ordinary shares counting potential new ones.',
    labels: {
      en: labelList(`
        Diluted earnings per share from continuing operations; Income from continuing operations per diluted share;
        Diluted earnings from continuing operations per share; Diluted EPS from continuing operations;
        Earnings per diluted share from continuing operations
      `),
      de: labelList('Verwässertes Ergebnis je Aktie aus fortgeführten Geschäftsbereichen'),
      zh: labelList('持续经营稀释每股收益; 持续经营业务每股摊薄盈利'),
      'zh-Hant': labelList('持續經營稀釋每股收益; 持續經營業務每股攤薄盈利'),
    },
  },
  {
    id: 'us-gaap:CommonStockDividendsPerShareDeclared',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Dividend declared on one ordinary share (or one depositary share) for the period.',
    labels: {
      en: labelList(`
        Dividend per share; Dividends declared per share; Dividend; Cash dividend; Quarterly dividend; Dividend per ADS;
        Dividend per ordinary share; Cash dividends declared per share; Dividends per common share; DPS; Interim dividend;
        Final dividend; Semi-annual dividend; Special dividend; Annual dividend;
        Dividends and dividend equivalents declared per share or RSU; Quarterly cash dividend;
        Dividends declared per common share; Cash dividends per share; Special cash dividend; Semi-annual cash dividend;
        Cash dividends per common share; Cash dividends declared per common share; Dividend proposal; Proposed dividend;
        Annual cash dividend; Final cash dividend; Interim cash dividend; Cash dividend per ADS; Regular quarterly dividend;
        Dividends paid per share; Dividend payout per share; Regular dividend
      `),
      de: labelList(`
        Dividende je Aktie; Dividende; Dividende pro Aktie; Dividendenvorschlag; Bardividende; Sonderdividende;
        Quartalsdividende; Zwischendividende; Schlussdividende; Dividendenvorschlag je Aktie; Vorgeschlagene Dividende;
        Ausschüttung je Aktie
      `),
      zh: labelList(`
        每股股息; 每股股利; 每股派息; 现金股息; 股息; 末期股息; 中期股息; 季度股息; 特别股息; 每股分红; 每股现金股利;
        每股美国存托股股息; 第四季度股息; 半年度股息; 每股现金红利; 现金股利; 每股现金股息; 每ADS股息; 年度股息
      `),
      'zh-Hant': labelList(`
        每股股息; 每股股利; 每股派息; 現金股息; 股息; 末期股息; 中期股息; 季度股息; 特別股息; 每股分紅; 每股現金股利;
        每股美國存托股股息; 第四季度股息; 半年度股息; 每股現金紅利; 現金股利; 每股現金股息; 每ADS股息; 年度股息
      `),
    },
  },
  {
    id: 'us-gaap:CommonStockParOrStatedValuePerShare',
    group: 'perShare',
    periodType: 'instant',
    unitType: 'perShare',
    balance: null,
    definition: 'Amount of capital that one ordinary share stands for by charter.',
    labels: {
      en: labelList(`
        Par value per share; Par value; Nominal value per share; Common stock, par value; Stated value per share;
        Ordinary shares, par value; Par value per ordinary share
      `),
      de: labelList('Nennwert je Aktie; Nennwert; Rechnerischer Nennwert; Rechnerischer Anteil am Grundkapital'),
      zh: labelList('每股面值; 面值; 票面金额'),
      'zh-Hant': labelList('每股面值; 面值; 票面金額'),
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
      zh: labelList('平均回购价格; 每股平均价格; 平均价格; 回购均价; 平均购回价格; 每股均价'),
      'zh-Hant': labelList('平均回購價格; 每股平均價格; 平均價格; 回購均價; 平均購回價格; 每股均價'),
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
      zh: labelList('每股净资产; 每股资产净值; 每股账面价值; 归属于普通股股东的每股净资产; 归属于上市公司股东的每股净资产'),
      'zh-Hant': labelList(`
        每股淨資產; 每股資產淨值; 每股賬面價值; 歸屬於普通股股東的每股淨資產; 歸屬於上市公司股東的每股淨資產
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
      zh: labelList('每股有形净资产; 每股有形资产净值'),
      'zh-Hant': labelList('每股有形淨資產; 每股有形資產淨值'),
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
      zh: labelList('每股经营活动产生的现金流量净额; 每股经营现金流; 每股现金流'),
      'zh-Hant': labelList('每股經營活動產生的現金流量淨額; 每股經營現金流; 每股現金流'),
    },
  },
];
