import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Measures that companies derive from their statements by rules of their own. */
export const nonGaapMetrics: readonly Metric[] = [
  {
    id: 'non-gaap:NetIncome',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'non-gaap:EarningsPerShareBasic', diluted: 'non-gaap:EarningsPerShareDiluted' },
    definition: 'Net income without items the company leaves out, such as share-based compensation; each filing says which.',
    labels: {
      en: labelList(`
        Non-GAAP net income; Adjusted net income; Non-GAAP net profit; Adjusted net profit; Adjusted profit; Core net income;
        Non-GAAP net loss; Adjusted net loss; Non-GAAP net income (loss); Adjusted net earnings; Adjusted earnings;
        Underlying net profit; Core earnings; Non-IFRS profit for the period; Adjusted net income (loss); Non-GAAP earnings;
        Underlying profit; Non-IFRS net profit; Adjusted profit for the period; Non-GAAP profit;
        Non-IFRS adjusted net profit; Adjusted (non-GAAP) net income; Non-GAAP net (loss) income;
        Non-GAAP adjusted net income; Adjusted net income (non-GAAP); Comparable net income; Headline earnings;
        Adjusted profit for the year; Non-GAAP net earnings; Adjusted consolidated net income
      `),
      de: labelList(`
        Bereinigtes Ergebnis; Bereinigter Nettogewinn; Bereinigtes Nettoergebnis; Bereinigter Jahresüberschuss;
        Non-GAAP-Nettogewinn; Bereinigter Konzernüberschuss; Bereinigtes Konzernergebnis; Bereinigtes Nettoeinkommen;
        Bereinigter Gewinn
      `),
      fr: labelList('Résultat net ajusté; Résultat net récurrent; Bénéfice net ajusté; Résultat net courant'),
      zh: labelList(`
        非公认会计准则净利润;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{的|下|下的|}{净利润|净利|净亏损};
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{净收益|利润|净收入|会计准则净利润};
        {非国际财务报告准则|非国际会计准则|Non-IFRS|非IFRS}{下|}{净利润|净利|利润|净亏损};
        {经调整|调整后|经调整后}{的|}{净利润|净利|净亏损|净收益}; {经调整|调整后|经调整后}{利润|溢利|盈利|纯利|亏损};
        经调整{期内|年内|年度}{利润|溢利};
        不按{照|}{美国通用会计准则|美国公认会计准则}{（Non-GAAP）|}{计量的|计算的|的|，}净{利润|亏损};
        不按{照|}美国通用会计准则，经调整净利润
      `),
      'zh-Hant': labelList(`
        非公認會計準則淨利潤;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{的|下|下的|}{淨利潤|淨利|淨虧損};
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{淨收益|利潤|淨收入|會計準則淨利潤};
        {非國際財務報告準則|非國際會計準則|Non-IFRS|非IFRS}{下|}{淨利潤|淨利|利潤|淨虧損};
        {經調整|調整後|經調整後}{的|}{淨利潤|淨利|淨虧損|淨收益}; {經調整|調整後|經調整後}{利潤|溢利|盈利|純利|虧損};
        經調整{期內|年內|年度}{利潤|溢利};
        不按{照|}{美國通用會計準則|美國公認會計準則}{（Non-GAAP）|}{計量的|計算的|的|，}淨{利潤|虧損};
        不按{照|}美國通用會計準則，經調整淨利潤; 非香港財務報告準則{經調整|}{淨利潤|溢利|利潤}; 經調整淨溢利;
        非國際財務報告準則經調整淨利潤; 非國際財務報告準則經調整溢利; 非國際財務報告準則經調整期內溢利;
        非國際財務報告準則經調整年內溢利; 非國際財務報告準則經調整純利; 非國際財務報告準則溢利; 非國際財務報告準則期內溢利;
        非國際財務報告準則年內溢利; 非國際財務報告準則純利; 非通用會計準則純利; 非公認會計原則淨利
      `),
    },
  },
  {
    id: 'non-gaap:NetIncomeAttributable',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'non-gaap:EarningsPerShareBasic', diluted: 'non-gaap:EarningsPerShareDiluted' },
    definition: 'Adjusted net income, the part that belongs to the owners of the parent company.',
    labels: {
      en: labelList(`
        Non-GAAP net income attributed to the Company; Non-GAAP net income attributable to …;
        Non-GAAP net income attributed to …; Adjusted net income attributable to …; Adjusted profit attributable to …;
        Adjusted net profit attributable to …; Non-GAAP net loss attributable to …;
        Non-GAAP net income (loss) attributable to …; Underlying profit attributable to …;
        Non-GAAP net profit attributable to …; Adjusted net loss attributable to …; Adjusted earnings attributable to …;
        Non-GAAP net (loss) income attributable to …; Adjusted net income (loss) attributable to …;
        Adjusted net earnings attributable to …
      `),
      de: labelList('Den Anteilseignern zuzurechnendes bereinigtes Ergebnis; Bereinigtes Konzernergebnis der Anteilseigner'),
      zh: labelList(`
        归属于公司的{非公认会计准则|非通用会计准则|Non-GAAP|经调整}净利润;
        归属于{本公司|公司|}{普通股|}股东的{非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非GAAP|Non-GAAP|经调整}净利润;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非GAAP|Non-GAAP}{下|下的|}归属于{公司|本公司|普通股股东|公司股东|本公司股东|公司普通股股东|母公司股东}的净利润;
        {非公认会计准则|非通用会计准则|Non-GAAP|经调整}归母净利润;
        经调整归属于{本公司股东|公司股东|普通股股东|母公司股东|本公司权益持有人}的净利润;
        {公司|本公司|股东|普通股股东|本公司权益持有人|本公司拥有人|}应占{非公认会计准则|非通用会计准则|Non-GAAP|经调整}{净利润|利润|溢利|盈利}
      `),
      'zh-Hant': labelList(`
        歸屬於公司的{非公認會計準則|非通用會計準則|Non-GAAP|經調整}淨利潤;
        歸屬於{本公司|公司|}{普通股|}股東的{非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非GAAP|Non-GAAP|經調整}淨利潤;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非GAAP|Non-GAAP}{下|下的|}歸屬於{公司|本公司|普通股股東|公司股東|本公司股東|公司普通股股東|母公司股東}的淨利潤;
        {非公認會計準則|非通用會計準則|Non-GAAP|經調整}歸母淨利潤;
        經調整歸屬於{本公司股東|公司股東|普通股股東|母公司股東|本公司權益持有人}的淨利潤;
        {公司|本公司|股東|普通股股東|本公司權益持有人|本公司擁有人|}應佔{非公認會計準則|非通用會計準則|Non-GAAP|經調整}{淨利潤|利潤|溢利|盈利};
        {本公司|}{權益持有人|擁有人|股東}應佔{經調整|非國際財務報告準則}{純利|淨溢利}
      `),
    },
  },
  {
    id: 'non-gaap:OperatingIncome',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      'Operating income without items the company leaves out, such as share-based compensation; each filing says which.',
    labels: {
      en: labelList(`
        Non-GAAP income from operations; Non-GAAP operating income; Adjusted operating income; Adjusted operating profit;
        Adjusted EBIT; Non-GAAP operating profit; Adjusted income from operations; Non-GAAP operating loss;
        Underlying operating profit; Adjusted operating loss; Core operating income; Non-GAAP operating income (loss);
        Non-GAAP loss from operations; Adjusted (loss) income from operations; Comparable operating income; Underlying EBIT;
        Non-IFRS operating profit; Non-GAAP income (loss) from operations; Adjusted operating income (loss);
        Adjusted operating earnings; Core operating profit; Comparable operating income (non-GAAP);
        Comparable currency neutral operating income (non-GAAP); EBIT before special items; EBIT before exceptionals; EBITA;
        Adjusted EBITA; Recurring operating income; Adjusted operating result; Non-GAAP (loss) income from operations;
        Trading operating profit; Current operating income
      `),
      de: labelList(`
        Bereinigtes operatives Ergebnis; EBIT bereinigt; Bereinigtes EBIT; Bereinigte operative Ergebnis (EBIT bereinigt);
        EBIT vor Sondereinflüssen; Bereinigtes Betriebsergebnis; Operatives Ergebnis vor Sondereinflüssen; Bereinigtes EBITA;
        Bereinigter Betriebsgewinn
      `),
      fr: labelList(
        'Résultat opérationnel courant; Résultat opérationnel ajusté; ROC; Résultat opérationnel récurrent; Résultat d’exploitation ajusté',
      ),
      zh: labelList(`
        非公认会计准则经营收益;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{的|下|下的|}{经营利润|运营利润|营业利润|营运利润};
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{经营收益|经营亏损|运营亏损|营业亏损|会计准则经营利润};
        {非国际财务报告准则|Non-IFRS|非IFRS}{经营利润|运营利润|经营盈利};
        {经调整|调整后|经调整后}{经营利润|运营利润|营业利润|营运利润|经营收益|经营溢利|经营盈利|经营亏损};
        不按{照|}{美国通用会计准则|美国公认会计准则}{（Non-GAAP）|}{计量的|的|，}{运营利润|经营利润|营业利润|运营亏损}
      `),
      'zh-Hant': labelList(`
        非公認會計準則經營收益;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{的|下|下的|}{經營利潤|運營利潤|營業利潤|營運利潤};
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{經營收益|經營虧損|運營虧損|營業虧損|會計準則經營利潤};
        {非國際財務報告準則|Non-IFRS|非IFRS}{經營利潤|運營利潤|經營盈利};
        {經調整|調整後|經調整後}{經營利潤|運營利潤|營業利潤|營運利潤|經營收益|經營溢利|經營盈利|經營虧損};
        不按{照|}{美國通用會計準則|美國公認會計準則}{（Non-GAAP）|}{計量的|的|，}{運營利潤|經營利潤|營業利潤|運營虧損};
        經調整EBITA; 非國際財務報告準則經營溢利; 非公認會計原則營業利益
      `),
    },
  },
  {
    id: 'non-gaap:EarningsPerShareDiluted',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Adjusted net income of the ordinary shareholders divided by the diluted number of shares.',
    labels: {
      en: labelList(`
        Non-GAAP net income per fully diluted ADS; Non-GAAP diluted earnings per share; Non-GAAP EPS; Adjusted EPS;
        Adjusted diluted EPS; Adjusted earnings per share; Non-GAAP diluted EPS; Adjusted diluted earnings per share;
        Core EPS; Comparable EPS; Non-GAAP net income per ADS - diluted; Non-GAAP net income per ADS, diluted;
        Non-GAAP diluted net income per ADS; Non-GAAP earnings per share; Non-GAAP net income per ADS attributable to …;
        Non-GAAP net income per share, diluted; Adjusted net income per share; Non-GAAP net income per share;
        Adjusted diluted net income per share; Non-GAAP net income per diluted ADS; Non-GAAP earnings per diluted share;
        Adjusted earnings per diluted share; Comparable EPS (non-GAAP); Non-GAAP net income per ADS;
        Non-GAAP diluted net income per share; Non-GAAP diluted earnings per ADS; Operating EPS; Non-GAAP net loss per share;
        Adjusted loss per share; Non-GAAP earnings per ADS; Underlying EPS; Non-GAAP fully diluted EPS;
        Core earnings per share; Underlying earnings per share; Adjusted net income per diluted share;
        Non-GAAP net income per fully diluted share; Adjusted earnings (loss) per share; Non-GAAP diluted net loss per share;
        Non-GAAP net income per share attributable to …; Adjusted diluted earnings (loss) per share;
        Non-GAAP net income per diluted share; Adjusted net income per ADS; Non-GAAP net income per ordinary share;
        Normalized EPS; Comparable earnings per share; Non-GAAP net income per fully diluted American depositary share;
        Adjusted earnings per ADS; Adjusted net income per diluted ADS; Business EPS; Diluted non-GAAP net income per ADS;
        Diluted non-GAAP net income per share; Diluted non-GAAP net income per ADS attributable to …;
        Diluted adjusted earnings per share; Diluted non-GAAP earnings per share;
        Diluted non-GAAP net income per share attributable to …
      `),
      de: labelList(`
        Bereinigtes Ergebnis je Aktie; Bereinigtes Ergebnis pro Aktie; Bereinigter Gewinn je Aktie; Bereinigtes EPS;
        Bereinigtes verwässertes Ergebnis je Aktie; Bereinigter Gewinn pro Aktie
      `),
      zh: labelList(`
        非公认会计准则每股摊薄收益;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{的|}每股{摊薄|稀释|}{收益|盈利|净收益|净利润};
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{摊薄|稀释}{后|}每股{收益|净利润|净收益};
        {非公认会计准则|非美会计准则}下每股{摊薄|稀释|}收益; {经调整|调整后}每股{摊薄|稀释|}{收益|盈利|净收益|净利润};
        {经调整|调整后}{摊薄|稀释}{后|}每股{收益|盈利|净利润};
        {非公认会计准则|非美国通用会计准则|非通用会计准则|Non-GAAP|非GAAP}{每股美国存托股|每股美国存托股票|每份美国存托股|每ADS|每份ADS}{摊薄|完全摊薄|稀释|}{净利润|净收益};
        {非公认会计准则|非美国通用会计准则|非通用会计准则|Non-GAAP|非GAAP}摊薄{后|}{每股美国存托股|每股美国存托股票|每份美国存托股|每ADS|每份ADS}{净利润|净收益};
        经调整{每股美国存托股|每股美国存托股票|每份美国存托股|每ADS|每份ADS}{摊薄|}{净利润|收益};
        不按{照|}美国通用会计准则{，|的|}每股{美国存托股票|美国存托股|}{完全|}摊薄{净利润|收益};
        摊薄{后|}每股{非公认会计准则|非通用会计准则|Non-GAAP}{收益|净利润}
      `),
      'zh-Hant': labelList(`
        非公認會計準則每股攤薄收益;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{的|}每股{攤薄|稀釋|}{收益|盈利|淨收益|淨利潤};
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{攤薄|稀釋}{後|}每股{收益|淨利潤|淨收益};
        {非公認會計準則|非美會計準則}下每股{攤薄|稀釋|}收益; {經調整|調整後}每股{攤薄|稀釋|}{收益|盈利|淨收益|淨利潤};
        {經調整|調整後}{攤薄|稀釋}{後|}每股{收益|盈利|淨利潤};
        {非公認會計準則|非美國通用會計準則|非通用會計準則|Non-GAAP|非GAAP}{每股美國存託股|每股美國存託股票|每份美國存託股|每ADS|每份ADS}{攤薄|完全攤薄|稀釋|}{淨利潤|淨收益};
        {非公認會計準則|非美國通用會計準則|非通用會計準則|Non-GAAP|非GAAP}攤薄{後|}{每股美國存託股|每股美國存託股票|每份美國存託股|每ADS|每份ADS}{淨利潤|淨收益};
        經調整{每股美國存託股|每股美國存託股票|每份美國存託股|每ADS|每份ADS}{攤薄|}{淨利潤|收益};
        不按{照|}美國通用會計準則{，|的|}每股{美國存託股票|美國存託股|}{完全|}攤薄{淨利潤|收益};
        攤薄{後|}每股{非公認會計準則|非通用會計準則|Non-GAAP}{收益|淨利潤}; 經調整每股{攤薄|}溢利;
        經調整每股攤薄盈利╱（虧損）
      `),
    },
  },
  {
    id: 'non-gaap:EarningsPerShareBasic',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Adjusted net income of the ordinary shareholders divided by the average number of shares outstanding.',
    labels: {
      en: labelList(`
        Non-GAAP basic earnings per share; Non-GAAP net income per ADS, basic; Adjusted basic EPS;
        Non-GAAP net income per share, basic; Adjusted basic earnings per share; Non-GAAP basic EPS;
        Non-GAAP basic net income per share; Non-GAAP basic net income per ADS; Non-GAAP net income per ADS - basic;
        Basic non-GAAP net income per ADS; Basic non-GAAP net income per share; Basic adjusted earnings per share;
        Basic non-GAAP net income per ADS attributable to …; Basic non-GAAP net income per share attributable to …
      `),
      de: labelList('Bereinigtes unverwässertes Ergebnis je Aktie'),
      zh: labelList(`
        非公认会计准则每股基本收益;
        {非公认会计准则|非通用会计准则|Non-GAAP|非GAAP|经调整}{的|}{每股基本|基本每股}{收益|净利润|盈利|净收益};
        经调整每ADS基本净利润
      `),
      'zh-Hant': labelList(`
        非公認會計準則每股基本收益;
        {非公認會計準則|非通用會計準則|Non-GAAP|非GAAP|經調整}{的|}{每股基本|基本每股}{收益|淨利潤|盈利|淨收益};
        經調整每ADS基本淨利潤
      `),
    },
  },
  {
    id: 'non-gaap:NetIncomeMargin',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Adjusted net income as a share of revenue.',
    labels: {
      en: labelList(`
        Non-GAAP net income margin; Adjusted net income margin; Non-GAAP net margin; Adjusted net margin;
        Adjusted net profit margin; Non-GAAP net profit margin; Non-GAAP net loss margin; Adjusted profit margin
      `),
      de: labelList('Bereinigte Nettomarge; Bereinigte Nettogewinnmarge; Non-GAAP-Nettogewinnmarge'),
      zh: labelList(`
        非公认会计准则净利润率;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{的|下|下的|}净利{润|}率;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{净亏损率|净利润利润率};
        非国际财务报告准则净利{润|}率; {经调整|调整后|经调整后}{的|}净利{润|}率; {经调整|调整后|经调整后}净亏损率;
        不按{照|}{美国通用会计准则|美国公认会计准则}{（Non-GAAP）|}{计量的|的|，}净利{润|}率
      `),
      'zh-Hant': labelList(`
        非公認會計準則淨利潤率;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{的|下|下的|}淨利{潤|}率;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{淨虧損率|淨利潤利潤率};
        非國際財務報告準則淨利{潤|}率; {經調整|調整後|經調整後}{的|}淨利{潤|}率; {經調整|調整後|經調整後}淨虧損率;
        不按{照|}{美國通用會計準則|美國公認會計準則}{（Non-GAAP）|}{計量的|的|，}淨利{潤|}率; 經調整{純利率|淨溢利率}
      `),
    },
  },
  {
    id: 'non-gaap:OperatingMargin',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Adjusted operating income as a share of revenue.',
    labels: {
      en: labelList(`
        Non-GAAP operating margin; Adjusted operating margin; Adjusted EBIT margin; Non-GAAP operating profit margin;
        Adjusted operating income margin; Underlying operating margin; Core operating margin; Comparable operating margin;
        Non-GAAP operating income margin; Adjusted operating profit margin; Comparable operating margin (non-GAAP);
        Adjusted EBITA margin; EBIT margin before special items; Non-GAAP operating loss margin;
        Underlying operating profit margin; EBITA margin
      `),
      de: labelList(`
        Bereinigte operative Marge; Bereinigte EBIT-Marge; Bereinigte Umsatzrendite; EBIT-Marge bereinigt;
        EBIT-Marge vor Sondereinflüssen; Bereinigte EBITA-Marge
      `),
      fr: labelList('Marge opérationnelle courante; Taux de marge opérationnelle courante; Marge opérationnelle ajustée'),
      zh: labelList(`
        非公认会计准则经营利润率;
        {非公认会计准则|非美国公认会计准则|非美国通用会计准则|非通用会计准则|非美会计准则|Non-GAAP|非GAAP}{的|下|下的|}{经营|运营|营业|营运}利润率;
        非国际财务报告准则经营利润率; {经调整|调整后|经调整后}{的|}{经营|运营|营业|营运}利润率;
        不按{照|}{美国通用会计准则|美国公认会计准则}{（Non-GAAP）|}{计量的|的|，}{运营|经营|营业}利润率
      `),
      'zh-Hant': labelList(`
        非公認會計準則經營利潤率;
        {非公認會計準則|非美國公認會計準則|非美國通用會計準則|非通用會計準則|非美會計準則|Non-GAAP|非GAAP}{的|下|下的|}{經營|運營|營業|營運}利潤率;
        非國際財務報告準則經營利潤率; {經調整|調整後|經調整後}{的|}{經營|運營|營業|營運}利潤率;
        不按{照|}{美國通用會計準則|美國公認會計準則}{（Non-GAAP）|}{計量的|的|，}{運營|經營|營業}利潤率; 經調整經營溢利率;
        經調整EBITA利潤率; 非國際財務報告準則經營盈利率
      `),
    },
  },
  {
    id: 'non-gaap:GrossProfit',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gross profit without items the company leaves out; each filing says which.',
    labels: {
      en: labelList('Non-GAAP gross profit; Adjusted gross profit; Non-GAAP adjusted gross profit; Core gross profit'),
      de: labelList('Bereinigtes Bruttoergebnis'),
      zh: labelList(`
        非公认会计准则毛利润; {非公认会计准则|非通用会计准则|非美国通用会计准则|Non-GAAP|非GAAP|经调整|调整后}{的|}毛利{润|}
      `),
      'zh-Hant': labelList(`
        非公認會計準則毛利潤; {非公認會計準則|非通用會計準則|非美國通用會計準則|Non-GAAP|非GAAP|經調整|調整後}{的|}毛利{潤|}
      `),
    },
  },
  {
    id: 'non-gaap:GrossMargin',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Adjusted gross profit as a share of revenue.',
    labels: {
      en: labelList(`
        Non-GAAP gross margin; Adjusted gross margin; Adjusted gross profit margin; Non-GAAP gross profit margin;
        Automotive gross margin excluding regulatory credits
      `),
      de: labelList('Bereinigte Bruttomarge'),
      zh: labelList(`
        非公认会计准则毛利率;
        {非公认会计准则|非通用会计准则|非美国通用会计准则|Non-GAAP|非GAAP|经调整|调整后}{的|}毛利{润|}率
      `),
      'zh-Hant': labelList(`
        非公認會計準則毛利率;
        {非公認會計準則|非通用會計準則|非美國通用會計準則|Non-GAAP|非GAAP|經調整|調整後}{的|}毛利{潤|}率
      `),
    },
  },
  {
    id: 'non-gaap:EBIT',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Net income before interest and income taxes.',
    labels: {
      en: labelList(`
        EBIT; Earnings before interest and taxes; Earnings before interest and tax; Profit before interest and tax; PBIT;
        Earnings before interest and income taxes; Profit before interest and taxes
      `),
      fr: labelList('EBIT'),
      zh: labelList('息税前利润; EBIT; 息税前{利润|盈利|收益|溢利}; 扣除利息及税前{利润|溢利}; 利息及税前{利润|溢利|盈利}'),
      'zh-Hant': labelList(`
        息稅前利潤; EBIT; 息稅前{利潤|盈利|收益|溢利}; 扣除利息及稅前{利潤|溢利}; 利息及稅前{利潤|溢利|盈利};
        除利息及稅項前{溢利|利潤|盈利}; 未計利息及稅項前{溢利|利潤|盈利}
      `),
    },
  },
  {
    id: 'non-gaap:EBITDA',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Net income before interest, income taxes, depreciation and amortization.',
    labels: {
      en: labelList(`
        EBITDA; Earnings before interest, taxes, depreciation and amortization; Consolidated EBITDA;
        Earnings before interest, tax, depreciation and amortisation; Reported EBITDA;
        Earnings before interest, taxes, depreciation and amortisation; OIBDA; EBITDAR; Group EBITDA; Operating EBITDA
      `),
      de: labelList('EBITDA; Konzern-EBITDA; Ergebnis vor Zinsen, Steuern und Abschreibungen; Operatives EBITDA'),
      fr: labelList('EBITDA; Excédent brut d’exploitation; EBE'),
      zh: labelList(`
        息税折旧摊销前利润; EBITDA;
        {息税折旧摊销|息税折旧及摊销|税息折旧及摊销|利息、税项、折旧及摊销}前{利润|盈利|溢利|收益};
        未计利息、税项、折旧及摊销前{利润|盈利|溢利}; 扣除利息、税项、折旧及摊销前利润; 扣除利息、税项、折旧及摊销前盈利;
        EBITDA利润
      `),
      'zh-Hant': labelList(`
        息稅折舊攤銷前利潤; EBITDA;
        {息稅折舊攤銷|息稅折舊及攤銷|稅息折舊及攤銷|利息、稅項、折舊及攤銷}前{利潤|盈利|溢利|收益};
        未計利息、稅項、折舊及攤銷前{利潤|盈利|溢利}; 扣除利息、稅項、折舊及攤銷前利潤; 扣除利息、稅項、折舊及攤銷前盈利;
        EBITDA利潤; {除|未計}利息、稅項、折舊及攤銷前{溢利|利潤|盈利}; 稅前息前折舊攤銷前獲利
      `),
    },
  },
  {
    id: 'non-gaap:AdjustedEBITDA',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'EBITDA without items the company leaves out, such as share-based compensation; each filing says which.',
    labels: {
      en: labelList(`
        Adjusted EBITDA; Non-GAAP EBITDA; Underlying EBITDA; EBITDA before special items; Adjusted EBITDA (non-GAAP);
        Core EBITDA; Recurring EBITDA; Comparable EBITDA; Adjusted EBITDAR; Adjusted OIBDA; Non-IFRS EBITDA;
        EBITDA before exceptional items; Group adjusted EBITDA; Adjusted EBITDAaL; Adjusted EBITDA loss; Normalized EBITDA;
        Consolidated adjusted EBITDA
      `),
      de: labelList(`
        Bereinigtes EBITDA; EBITDA bereinigt; EBITDA vor Sondereinflüssen; Bereinigtes Konzern-EBITDA; Bereinigtes EBITDA AL
      `),
      fr: labelList('EBITDA ajusté; EBITDA courant'),
      zh: labelList(`
        经调整EBITDA;
        {经调整|调整后|非公认会计准则|Non-GAAP}{的|}{EBITDA|息税折旧摊销前利润|息税折旧及摊销前利润|税息折旧及摊销前利润};
        经调整税息折旧及摊销前{盈利|溢利}; EBITDA（经调整）
      `),
      'zh-Hant': labelList(`
        經調整EBITDA;
        {經調整|調整後|非公認會計準則|Non-GAAP}{的|}{EBITDA|息稅折舊攤銷前利潤|息稅折舊及攤銷前利潤|稅息折舊及攤銷前利潤};
        經調整稅息折舊及攤銷前{盈利|溢利}; EBITDA（經調整）;
        經調整{除利息、稅項、折舊及攤銷前|未計利息、稅項、折舊及攤銷前|息稅折舊及攤銷前}{溢利|盈利|利潤}
      `),
    },
  },
  {
    id: 'non-gaap:EBITDAMargin',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'EBITDA as a share of revenue.',
    labels: {
      en: labelList('EBITDA margin; EBITDA to revenue; OIBDA margin'),
      de: labelList('EBITDA-Marge'),
      fr: labelList('Marge d’EBITDA; Taux de marge d’EBITDA; Marge EBITDA'),
      zh: labelList('EBITDA利润率; EBITDA率; EBITDA比率; {息税折旧摊销|息税折旧及摊销}前利润率'),
      'zh-Hant': labelList('EBITDA利潤率; EBITDA率; EBITDA比率; {息稅折舊攤銷|息稅折舊及攤銷}前利潤率'),
    },
  },
  {
    id: 'non-gaap:AdjustedEBITDAMargin',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Adjusted EBITDA as a share of revenue.',
    labels: {
      en: labelList(`
        Adjusted EBITDA margin; Non-GAAP EBITDA margin; Underlying EBITDA margin; EBITDA margin before special items;
        Core EBITDA margin; Adjusted EBITDA as a percentage of revenue
      `),
      de: labelList('Bereinigte EBITDA-Marge; EBITDA-Marge bereinigt'),
      fr: labelList('Marge d’EBITDA ajusté; Taux de marge d’EBITDA ajusté'),
      zh: labelList('经调整EBITDA利润率; {经调整|调整后}{EBITDA|息税折旧摊销前}{利润率|率}'),
      'zh-Hant': labelList('經調整EBITDA利潤率; {經調整|調整後}{EBITDA|息稅折舊攤銷前}{利潤率|率}'),
    },
  },
  {
    id: 'non-gaap:FreeCashFlow',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash from operations less capital expenditure: what is left for lenders, owners and acquisitions.',
    labels: {
      en: labelList(`
        Free cash flow; FCF; Free cash flow (non-GAAP); Non-GAAP free cash flow; Levered free cash flow;
        Free operating cash flow; Free cash inflow; Free cash outflow; Free cash flow to the firm
      `),
      de: labelList('Freier Cashflow; Free Cashflow; Free Cash Flow; Freier Cash Flow'),
      fr: labelList(
        'Free cash-flow; Flux de trésorerie disponible; Cash-flow libre; Flux de trésorerie libre; Cash-flow disponible',
      ),
      zh: labelList('自由现金流; 自由现金流{量|净额|量净额|}; 自由现金净流{入|量}'),
      'zh-Hant': labelList('自由現金流; 自由現金流{量|淨額|量淨額|}; 自由現金淨流{入|量}'),
    },
  },
  {
    id: 'non-gaap:AdjustedFreeCashFlow',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Free cash flow without items the company leaves out, such as acquisitions and carve-outs.',
    labels: {
      en: labelList(`
        Adjusted free cash flow; Adjusted FCF; Adjusted free cash flow before acquisitions;
        Adjusted automotive free cash flow; Adjusted free cash flow (non-GAAP); Underlying free cash flow;
        Unlevered free cash flow; Free cash flow excluding the IRS tax litigation deposit; Normalized free cash flow
      `),
      de: labelList(`
        Bereinigter Free Cashflow; Bereinigter Freier Cashflow; Free Cashflow vor Akquisitionen; Bereinigter Free Cash-Flow
      `),
      zh: labelList('经调整自由现金流; {经调整|调整后}自由现金流{量|}'),
      'zh-Hant': labelList('經調整自由現金流; {經調整|調整後}自由現金流{量|}'),
    },
  },
  {
    id: 'non-gaap:NetDebt',
    group: 'nonGaap',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Interest-bearing debt less cash and liquid investments.',
    labels: {
      en: labelList(`
        Net debt; Net financial debt; Net indebtedness; Net borrowings; Net financial liabilities; Adjusted net debt;
        Net financial indebtedness; Net debt position
      `),
      de: labelList(`
        Nettoverschuldung; Netto-Finanzschulden; Nettofinanzverschuldung; Nettofinanzschulden; Netto-Finanzverschuldung;
        Nettoschulden
      `),
      fr: labelList('Endettement net; Dette nette; Endettement financier net; Dette financière nette'),
      zh: labelList('净债务; 净{债务|负债|借款|借贷|金融负债|有息负债}{总额|}; {债务|负债|借贷}净额'),
      'zh-Hant': labelList('淨債務; 淨{債務|負債|借款|借貸|金融負債|有息負債}{總額|}; {債務|負債|借貸}淨額'),
    },
  },
  {
    id: 'non-gaap:NetCash',
    group: 'nonGaap',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Cash and liquid investments less interest-bearing debt.',
    labels: {
      en: labelList(`
        Net cash; Net cash position; Net liquidity; Net cash balance; Net financial position; Net cash and investments;
        Net funds
      `),
      de: labelList('Nettoliquidität; Nettofinanzguthaben; Netto-Liquidität; Nettofinanzposition; Nettofinanzvermögen'),
      fr: labelList('Trésorerie nette; Excédent net de trésorerie; Position nette de trésorerie'),
      zh: labelList('净现金; 现金净额; 净现金{头寸|状况|余额|}; 现金净头寸'),
      'zh-Hant': labelList('淨現金; 現金淨額; 淨現金{頭寸|狀況|餘額|}; 現金淨頭寸; 淨現金{結餘|水平}'),
    },
  },
  {
    id: 'non-gaap:WorkingCapital',
    group: 'nonGaap',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Current assets less current liabilities (or, in trade terms, inventories and receivables less payables).',
    labels: {
      en: labelList(`
        Working capital; Net working capital; Operating working capital; Trade working capital; Net current assets; NWC;
        Net trade working capital; Core working capital; Net current liabilities; Working capital deficit
      `),
      de: labelList(`
        Working Capital; Nettoumlaufvermögen; Operatives Working Capital; Betriebskapital; Nettoworkingcapital;
        Operating Working Capital
      `),
      fr: labelList('Besoin en fonds de roulement; BFR; Besoin en fonds de roulement opérationnel; Fonds de roulement'),
      zh: labelList('营运资金; 流动资产净值; 流动资产净额; {净|}营运{资金|资本}; 净流动资产'),
      'zh-Hant': labelList('營運資金; 流動資產淨值; 流動資產淨額; {淨|}營運{資金|資本}; 淨流動資產'),
    },
  },
  {
    id: 'non-gaap:CapitalEmployed',
    group: 'nonGaap',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Assets tied up in the business that owners and lenders pay for.',
    labels: {
      en: labelList(`
        Capital employed; Invested capital; Operating assets; Average capital employed; Average operating assets;
        Net operating assets; Average invested capital
      `),
      de: labelList('Eingesetztes Kapital; Operative Aktiva; Durchschnittliche operative Aktiva; Investiertes Kapital'),
      fr: labelList('Capitaux employés'),
      zh: labelList('投入资本; 已动用资本; 占用资本'),
      'zh-Hant': labelList('投入資本; 已動用資本; 佔用資本'),
    },
  },
  {
    id: 'non-gaap:ConstantCurrencyRevenue',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue restated at the exchange rates of the period it is compared with.',
    labels: {
      en: labelList(`
        Constant currency revenue; Revenue at constant currency; Revenue on a constant currency basis;
        Constant-currency sales; Net sales at constant currency; Currency-neutral sales;
        Revenue excluding foreign currency effects; Constant currency net sales; Revenue at constant exchange rates
      `),
      de: labelList('Währungsbereinigter Umsatz; Umsatz zu konstanten Wechselkursen'),
      zh: labelList('按固定汇率计算的收入; {按|}{固定|不变|恒定}汇率{计算的|}{收入|营收}'),
      'zh-Hant': labelList('按固定匯率計算的收入; {按|}{固定|不變|恆定}匯率{計算的|}{收入|營收}'),
    },
  },
  {
    id: 'non-gaap:OrganicRevenueGrowth',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Growth of revenue without acquisitions, disposals and exchange rate changes.',
    labels: {
      en: labelList(`
        Organic growth; Organic revenue growth; Organic sales growth; Like-for-like revenue growth; Organic net sales growth;
        Underlying sales growth; Comparable growth; Organic net revenue growth; Underlying revenue growth
      `),
      de: labelList('Organisches Wachstum; Organisches Umsatzwachstum'),
      fr: labelList(
        'Croissance organique; Croissance organique du chiffre d’affaires; Croissance à périmètre et changes constants; Croissance interne',
      ),
      zh: labelList('有机增长; {有机|内生}{收入|营收|}增长{率|}'),
      'zh-Hant': labelList('有機增長; {有機|內生}{收入|營收|}增長{率|}'),
    },
  },
  {
    id: 'non-gaap:Ffo',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Net income of a real estate company without depreciation and gains on property sales.',
    labels: {
      en: labelList(`
        Funds from operations; FFO; Core FFO; Adjusted FFO; AFFO; Normalized FFO; Adjusted funds from operations; Nareit FFO;
        Core funds from operations
      `),
      de: labelList('Funds from Operations; FFO I'),
    },
  },
  {
    id: 'non-gaap:PreProvisionProfit',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue of a lender less operating cost, before the charge for credit losses and taxes.',
    labels: {
      en: labelList(`
        Pre-provision net revenue; Pre-provision operating profit; PPNR; PPOP; Pre-provision profit;
        Pre-tax pre-provision profit; Pre-provision pre-tax income
      `),
      de: labelList('Ergebnis vor Risikovorsorge; Operatives Ergebnis vor Risikovorsorge'),
      zh: labelList('拨备前利润; {拨备前|减值前}{利润|净利润|经营利润|营业利润|净收入|税前利润|溢利}; 计提拨备前利润'),
      'zh-Hant': labelList(`
        撥備前利潤; {撥備前|減值前}{利潤|淨利潤|經營利潤|營業利潤|淨收入|稅前利潤|溢利}; 計提撥備前利潤;
        減值準備前{經營溢利|淨經營收入}; 提取減值準備前經營{溢利|收入}
      `),
    },
  },
  {
    id: 'non-gaap:NetIncomeExcludingNonrecurring',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      'Net income of the owners without items that are not part of ordinary business, as Chinese listed companies must report it.',
    labels: {
      en: labelList(`
        Net profit excluding non-recurring items; Net profit after deducting non-recurring gains and losses;
        Net profit excluding extraordinary gains and losses;
        Net profit attributable to shareholders excluding non-recurring gains and losses;
        Net profit after deducting non-recurring profit or loss
      `),
      zh: labelList(`
        扣除非经常性损益的净利润; 扣非{后|}{净利润|净利|归母净利润|归母净利|归母利润}; 归母扣非净利{润|};
        扣除非经常性损益{后|}{的|}净利润;
        扣除非经常性损益{后|}{的|}归{属于|属}{母公司|上市公司|银行|本行|公司|本公司}{普通股|}股东{的|}净利润;
        归属{于|}{上市公司|母公司|本行|银行|公司}{普通股|}股东{的|}扣除非经常性损益{后|}{的|}净利润;
        扣除非经常性损益{后|}{的|}归母净利润; 核心净利润
      `),
      'zh-Hant': labelList(`
        扣除非經常性損益的淨利潤; 扣非{後|}{淨利潤|淨利|歸母淨利潤|歸母淨利|歸母利潤}; 歸母扣非淨利{潤|};
        扣除非經常性損益{後|}{的|}淨利潤;
        扣除非經常性損益{後|}{的|}歸{屬於|屬}{母公司|上市公司|銀行|本行|公司|本公司}{普通股|}股東{的|}淨利潤;
        歸屬{於|}{上市公司|母公司|本行|銀行|公司}{普通股|}股東{的|}扣除非經常性損益{後|}{的|}淨利潤;
        扣除非經常性損益{後|}{的|}歸母淨利潤; 核心淨利潤; 核心{純利|淨利潤|溢利}
      `),
    },
  },
  {
    id: 'non-gaap:EarningsPerShareExcludingNonrecurring',
    group: 'nonGaap',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Net income without non-recurring items divided by the average number of ordinary shares outstanding.',
    labels: {
      en: labelList(`
        Basic earnings per share excluding non-recurring items; Earnings per share excluding non-recurring items;
        Basic earnings per share after deducting non-recurring gains and losses
      `),
      zh: labelList(`
        扣除非经常性损益后基本每股收益; 扣除非经常性损益{后|}{的|}{基本|稀释|}每股收益; 扣非{后|}{基本|}每股收益;
        扣除非经常性损益{后|}的每股{基本|}收益
      `),
      'zh-Hant': labelList(`
        扣除非經常性損益後基本每股收益; 扣除非經常性損益{後|}{的|}{基本|稀釋|}每股收益; 扣非{後|}{基本|}每股收益;
        扣除非經常性損益{後|}的每股{基本|}收益
      `),
    },
  },
];
