import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Ratios of statement lines: margins, returns, liquidity, gearing, turnover, rates. */
export const ratioMetrics: readonly Metric[] = [
  {
    id: 'ratio:GrossMargin',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    nonGaap: 'non-gaap:GrossMargin',
    definition: 'Gross profit as a share of revenue.',
    labels: {
      en: labelList(`
        Gross margin; Gross profit margin; Gross margin percentage; Total gross margin; GAAP gross margin; Gross margin rate;
        Gross profit percentage; Gross profit rate; Overall gross margin
      `),
      de: labelList('Bruttomarge; Bruttogewinnmarge; Rohertragsmarge; Rohmarge; Bruttoergebnismarge'),
      fr: labelList('Taux de marge brute'),
      zh: labelList('毛利率; {销售|综合|整体|总体|总}毛利率; 毛利润率; 毛利润比率'),
      'zh-Hant': labelList('毛利率; {銷售|綜合|整體|總體|總}毛利率; 毛利潤率; 毛利潤比率; 營業毛利率'),
    },
  },
  {
    id: 'ratio:OperatingMargin',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    nonGaap: 'non-gaap:OperatingMargin',
    definition: 'Operating income as a share of revenue.',
    labels: {
      en: labelList(`
        Operating margin; GAAP operating margin; Operating profit margin; Operating income margin; EBIT margin;
        Margin from operations; Income from operations margin; Operating margin rate; Operating margin percentage;
        Return on sales; ROS; Operating loss margin
      `),
      de: labelList(`
        Operative Marge; Umsatzrendite; EBIT-Marge; Operative Umsatzrendite; Betriebsergebnismarge; Operative Gewinnmarge
      `),
      fr: labelList('Marge opérationnelle; Taux de marge opérationnelle; Marge d’exploitation'),
      zh: labelList('经营利润率; {运营|营业|营运}利润率; 经营利润比率; 经营溢利率; 经营亏损率; 经营收益率; 经营盈利率'),
      'zh-Hant': labelList(`
        經營利潤率; {運營|營業|營運}利潤率; 經營利潤比率; 經營溢利率; 經營虧損率; 經營收益率; 經營盈利率; 營業利益率;
        營業淨利率; 營業溢利率
      `),
    },
  },
  {
    id: 'ratio:NetIncomeMargin',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    nonGaap: 'non-gaap:NetIncomeMargin',
    definition: 'Net income as a share of revenue.',
    labels: {
      en: labelList(`
        Net income margin; GAAP net income margin; Net margin; Net profit margin; Profit margin;
        Net income as a percentage of revenue; Net earnings margin; Net loss margin
      `),
      de: labelList('Nettomarge; Nettogewinnmarge; Nettoumsatzrendite; Nettorendite'),
      fr: labelList('Marge nette; Taux de marge nette'),
      zh: labelList('净利润率; 净利率; 销售净利{润|}率; 净亏损率; 纯利率; 净利润利润率; 归母净利{润|}率; 净溢利率'),
      'zh-Hant': labelList(`
        淨利潤率; 淨利率; 銷售淨利{潤|}率; 淨虧損率; 純利率; 淨利潤利潤率; 歸母淨利{潤|}率; 淨溢利率; 純益率; 稅後淨利率;
        純利邊際
      `),
    },
  },
  {
    id: 'ratio:PretaxMargin',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Income before taxes as a share of revenue.',
    labels: {
      en: labelList(`
        Pre-tax margin; Pretax margin; Pre-tax profit margin; Income before tax margin; Profit before tax margin;
        Pre-tax income margin
      `),
      de: labelList('Vorsteuermarge; EBT-Marge; Vorsteuerrendite'),
      zh: labelList('税前利润率; {税前|除税前}{利润|溢利}率'),
      'zh-Hant': labelList('稅前利潤率; {稅前|除稅前}{利潤|溢利}率'),
    },
  },
  {
    id: 'us-gaap:EffectiveIncomeTaxRateContinuingOperations',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:AverageEffectiveTaxRate'),
    definition: 'Income tax expense as a share of income before taxes.',
    labels: {
      en: labelList(`
        Effective tax rate; Effective income tax rate; Tax rate; ETR; Income tax rate; Estimated annual effective tax rate;
        GAAP effective tax rate; Effective rate; Provision for income taxes effective tax rate
      `),
      de: labelList('Effektiver Steuersatz; Steuerquote; Effektive Steuerquote; Konzernsteuerquote'),
      fr: labelList('Taux effectif d’impôt; Taux d’impôt effectif; Taux d’imposition effectif'),
      zh: labelList('实际税率; 实际有效税率; {实际|有效}{税率|所得税率|所得税税率}; {所得税|综合}实际税率; 实际税负率'),
      'zh-Hant': labelList(`
        實際稅率; 實際有效稅率; {實際|有效}{稅率|所得稅率|所得稅稅率}; {所得稅|綜合}實際稅率; 實際稅負率
      `),
    },
  },
  {
    id: 'us-gaap:EffectiveIncomeTaxRateReconciliationAtFederalStatutoryIncomeTaxRate',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:ApplicableTaxRate'),
    definition: 'Rate of income tax set by law, from which the reconciliation of the effective rate starts.',
    labels: {
      en: labelList(`
        Statutory tax rate; Federal statutory rate; Statutory income tax rate; Statutory federal income tax rate;
        U.S. federal statutory rate; U.S. federal statutory income tax rate; PRC statutory income tax rate;
        Corporate income tax rate; Statutory U.S. federal tax rate
      `),
      de: labelList('Gesetzlicher Steuersatz; Nominaler Steuersatz'),
      zh: labelList('法定税率; {法定|适用}{税率|所得税率|所得税税率}; 企业所得税{法定|}税率'),
      'zh-Hant': labelList('法定稅率; {法定|適用}{稅率|所得稅率|所得稅稅率}; 企業所得稅{法定|}稅率'),
    },
  },
  {
    id: 'ratio:ReturnOnEquity',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net income, yearly, as a share of average equity.',
    labels: {
      en: labelList(`
        Return on equity; ROE; Return on average equity; ROAE; Weighted average return on net assets;
        Return on average common equity; Return on common equity; Annualized return on equity;
        Return on average shareholders' equity; Weighted average return on equity; Return on shareholders' equity;
        Annualized ROE; Return on average equity (ROAE); Return on net assets; Return on average common shareholders' equity
      `),
      de: labelList('Eigenkapitalrendite; Eigenkapitalrentabilität; ROE; Return on Equity'),
      fr: labelList('Rentabilité des capitaux propres; Rendement des capitaux propres; ROE'),
      zh: labelList(`
        净资产收益率; {加权平均|平均|加权|摊薄|全面摊薄|年化|年化加权平均|年化平均}净资产收益率;
        {股东权益|股本|权益|净资产|股东资金}{回报率|收益率};
        {平均|加权平均|年化平均|年化加权平均}{股东权益|股本|权益|净资产|普通股股东权益|普通股权益}回报率;
        {平均|}总权益回报率; ROE; ROAE
      `),
      'zh-Hant': labelList(`
        淨資產收益率; {加權平均|平均|加權|攤薄|全面攤薄|年化|年化加權平均|年化平均}淨資產收益率;
        {股東權益|股本|權益|淨資產|股東資金}{回報率|收益率};
        {平均|加權平均|年化平均|年化加權平均}{股東權益|股本|權益|淨資產|普通股股東權益|普通股權益}回報率;
        {平均|}總權益回報率; ROE; ROAE; 平均股東權益報酬率; 平均股東資金回報率; 股東權益報酬率; {平均|}權益報酬率;
        股東權益{回報|平均回報率}
      `),
    },
  },
  {
    id: 'ratio:ReturnOnTangibleEquity',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net income, yearly, as a share of average equity without goodwill and other intangible assets.',
    labels: {
      en: labelList(`
        Return on tangible equity; ROTE; ROTCE; Return on average tangible common equity; Return on tangible common equity;
        Return on average tangible equity; Return on average tangible common shareholders' equity
      `),
      de: labelList(`
        Materielle Eigenkapitalrendite; Nachsteuerrendite auf das materielle Eigenkapital;
        Rendite auf das materielle Eigenkapital
      `),
      zh: labelList('有形股东权益回报率; {平均|}有形{股东权益|股本|权益|净资产}{回报率|收益率}; ROTE'),
      'zh-Hant': labelList('有形股東權益回報率; {平均|}有形{股東權益|股本|權益|淨資產}{回報率|收益率}; ROTE'),
    },
  },
  {
    id: 'ratio:ReturnOnAssets',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net income, yearly, as a share of average total assets.',
    labels: {
      en: labelList(`
        Return on assets; ROA; Return on average assets; ROAA; Return on total assets; Return on average total assets;
        Annualized return on assets
      `),
      de: labelList('Gesamtkapitalrendite; Gesamtkapitalrentabilität; Return on Assets; Vermögensrendite'),
      zh: labelList(`
        总资产收益率; ROA; 总资产报酬率; {平均|年化|年化平均|加权平均|}总资产{收益率|回报率|净利率};
        {平均|}资产{回报率|收益率|利润率}; ROAA; 资产净利率
      `),
      'zh-Hant': labelList(`
        總資產收益率; ROA; 總資產報酬率; {平均|年化|年化平均|加權平均|}總資產{收益率|回報率|淨利率};
        {平均|}資產{回報率|收益率|利潤率}; ROAA; 資產淨利率; {平均|}{總資產|資產}報酬率
      `),
    },
  },
  {
    id: 'ratio:ReturnOnInvestedCapital',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Operating profit after taxes as a share of the capital that owners and lenders have put into the business.',
    labels: {
      en: labelList(`
        Return on invested capital; ROIC; Return on capital; Return on capital employed; ROCE;
        Return on net operating assets; RONOA; Return on average capital employed
      `),
      de: labelList(`
        Kapitalrendite; ROCE; Rendite auf das eingesetzte Kapital; Rentabilität des eingesetzten Kapitals;
        Gesamtkapitalverzinsung
      `),
      fr: labelList('Rentabilité des capitaux employés; Rentabilité des capitaux investis; ROCE; ROIC'),
      zh: labelList('投资资本回报率; {投资|投入|已动用|}资本回报率; {投资|投入}资本收益率; ROIC'),
      'zh-Hant': labelList('投資資本回報率; {投資|投入|已動用|}資本回報率; {投資|投入}資本收益率; ROIC'),
    },
  },
  {
    id: 'ratio:CurrentRatio',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Current assets as a multiple of current liabilities.',
    labels: {
      en: labelList('Current ratio; Working capital ratio'),
      de: labelList('Liquidität 3. Grades; Liquidität dritten Grades'),
      zh: labelList('流动比率'),
      'zh-Hant': labelList('流動比率'),
    },
  },
  {
    id: 'ratio:QuickRatio',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Cash, short-term investments and receivables as a multiple of current liabilities.',
    labels: {
      en: labelList('Quick ratio; Acid-test ratio; Acid test'),
      de: labelList('Liquidität 2. Grades; Liquidität zweiten Grades'),
      zh: labelList('速动比率'),
      'zh-Hant': labelList('速動比率'),
    },
  },
  {
    id: 'ratio:DebtToEquity',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Debt as a share or multiple of equity.',
    labels: {
      en: labelList(`
        Debt-to-equity ratio; Debt to equity; Gearing ratio; D/E ratio; Gearing; Debt/equity ratio; Net gearing ratio;
        Debt-equity ratio; Net debt to equity; Net gearing; Net debt-to-equity ratio
      `),
      de: labelList('Verschuldungsgrad; Gearing; Gearing Ratio'),
      fr: labelList('Ratio d’endettement; Gearing; Taux d’endettement'),
      zh: labelList('产权比率; 净负债率; {产权|净负债|净借贷|资本负债|负债股权|债务权益}比率; {净|}负债权益比{率|}'),
      'zh-Hant': labelList(`
        產權比率; 淨負債率; {產權|淨負債|淨借貸|資本負債|負債股權|債務權益}比率; {淨|}負債權益比{率|}; 負債{對|與}權益比率;
        淨資本負債比率; 負債淨額與權益比率
      `),
    },
  },
  {
    id: 'ratio:DebtToAssets',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Liabilities (or debt) as a share of total assets.',
    labels: {
      en: labelList(`
        Debt-to-assets ratio; Liabilities to assets ratio; Debt ratio; Asset-liability ratio; Liability-to-asset ratio;
        Debt to assets
      `),
      de: labelList('Fremdkapitalquote'),
      zh: labelList('资产负债率; 资产负债{率|比率}; 负债{比率|率|资产比率}; 总负债对总资产比率'),
      'zh-Hant': labelList('資產負債率; 資產負債{率|比率}; 負債{比率|率|資產比率}; 總負債對總資產比率; 負債佔資產比率'),
    },
  },
  {
    id: 'ratio:EquityRatio',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Equity as a share of total assets.',
    labels: {
      en: labelList('Equity ratio; Equity-to-assets ratio; Equity to total assets; Total equity to total assets'),
      de: labelList('Eigenkapitalquote'),
      fr: labelList('Ratio de fonds propres; Ratio d’autonomie financière'),
      zh: labelList(`
        权益比率; 总权益对总资产比率; 权益资产比; 总权益对总资产比; 总权益对总资产的比率; 总权益对资产比率; 总权益对资产比;
        总权益对资产的比率; 总权益占总资产比率; 总权益占总资产比; 总权益占总资产的比率; 总权益占资产比率; 总权益占资产比;
        总权益占资产的比率; 总权益与总资产比率; 总权益与总资产比; 总权益与总资产的比率; 总权益与资产比率; 总权益与资产比;
        总权益与资产的比率; 总权益总资产比率; 总权益总资产比; 总权益总资产的比率; 总权益资产比; 总权益资产的比率;
        股东权益对总资产比率; 股东权益对总资产比; 股东权益对总资产的比率; 股东权益对资产比率; 股东权益对资产比;
        股东权益对资产的比率; 股东权益占总资产比率; 股东权益占总资产比; 股东权益占总资产的比率; 股东权益占资产比率;
        股东权益占资产比; 股东权益占资产的比率; 股东权益与总资产比率; 股东权益与总资产比; 股东权益与总资产的比率;
        股东权益与资产比率; 股东权益与资产比; 股东权益与资产的比率; 股东权益总资产比率; 股东权益总资产比;
        股东权益总资产的比率; 股东权益资产比; 股东权益资产的比率; 权益对总资产比率; 权益对总资产比; 权益对总资产的比率;
        权益对资产比率; 权益对资产比; 权益对资产的比率; 权益占总资产比率; 权益占总资产比; 权益占总资产的比率;
        权益占资产比率; 权益占资产比; 权益占资产的比率; 权益与总资产比率; 权益与总资产比; 权益与总资产的比率;
        权益与资产比率; 权益与资产比; 权益与资产的比率; 权益总资产比率; 权益总资产比; 权益总资产的比率; 权益资产的比率;
        {股东|}权益比率
      `),
      'zh-Hant': labelList(`
        權益比率; 總權益對總資產比率; 權益資產比; 總權益對總資產比; 總權益對總資產的比率; 總權益對資產比率; 總權益對資產比;
        總權益對資產的比率; 總權益佔總資產比率; 總權益佔總資產比; 總權益佔總資產的比率; 總權益佔資產比率; 總權益佔資產比;
        總權益佔資產的比率; 總權益與總資產比率; 總權益與總資產比; 總權益與總資產的比率; 總權益與資產比率; 總權益與資產比;
        總權益與資產的比率; 總權益總資產比率; 總權益總資產比; 總權益總資產的比率; 總權益資產比; 總權益資產的比率;
        股東權益對總資產比率; 股東權益對總資產比; 股東權益對總資產的比率; 股東權益對資產比率; 股東權益對資產比;
        股東權益對資產的比率; 股東權益佔總資產比率; 股東權益佔總資產比; 股東權益佔總資產的比率; 股東權益佔資產比率;
        股東權益佔資產比; 股東權益佔資產的比率; 股東權益與總資產比率; 股東權益與總資產比; 股東權益與總資產的比率;
        股東權益與資產比率; 股東權益與資產比; 股東權益與資產的比率; 股東權益總資產比率; 股東權益總資產比;
        股東權益總資產的比率; 股東權益資產比; 股東權益資產的比率; 權益對總資產比率; 權益對總資產比; 權益對總資產的比率;
        權益對資產比率; 權益對資產比; 權益對資產的比率; 權益佔總資產比率; 權益佔總資產比; 權益佔總資產的比率;
        權益佔資產比率; 權益佔資產比; 權益佔資產的比率; 權益與總資產比率; 權益與總資產比; 權益與總資產的比率;
        權益與資產比率; 權益與資產比; 權益與資產的比率; 權益總資產比率; 權益總資產比; 權益總資產的比率; 權益資產的比率;
        {股東|}權益比率
      `),
    },
  },
  {
    id: 'ratio:NetDebtToEbitda',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Debt less cash as a multiple of EBITDA.',
    labels: {
      en: labelList(`
        Net debt to EBITDA; Net leverage ratio; Net debt/EBITDA; Net leverage; Net debt to adjusted EBITDA; Debt to EBITDA;
        Net debt-to-EBITDA ratio; Debt/EBITDA; Net debt / EBITDA; Net debt leverage; Leverage factor; Total leverage ratio;
        Gross leverage ratio
      `),
      de: labelList(`
        Nettoverschuldungsgrad; Nettoverschuldung zu EBITDA; Dynamischer Verschuldungsgrad; Nettofinanzschulden zu EBITDA
      `),
      fr: labelList(
        'Ratio de levier; Levier financier; Ratio de levier financier; Dette nette / EBITDA; Endettement net / EBITDA',
      ),
      zh: labelList('净债务与EBITDA比率; 净杠杆率; 净负债与EBITDA比率; 净债务/EBITDA'),
      'zh-Hant': labelList('淨債務與EBITDA比率; 淨槓桿率; 淨負債與EBITDA比率; 淨債務/EBITDA'),
    },
  },
  {
    id: 'ratio:InterestCoverage',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Profit before interest as a multiple of interest expense.',
    labels: {
      en: labelList(`
        Interest coverage ratio; Interest coverage; Times interest earned; Interest cover; EBITDA interest coverage;
        Fixed charge coverage ratio
      `),
      de: labelList('Zinsdeckungsgrad; Zinsdeckung; Zinsdeckungsquote'),
      zh: labelList('利息保障倍数; 利息{保障|覆盖}{倍数|率|比率}; {已获利息|EBITDA利息保障}倍数'),
      'zh-Hant': labelList('利息保障倍數; 利息{保障|覆蓋}{倍數|率|比率}; {已獲利息|EBITDA利息保障}倍數'),
    },
  },
  {
    id: 'ratio:DividendPayout',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Dividends as a share of net income.',
    labels: {
      en: labelList(`
        Dividend payout ratio; Payout ratio; Dividend payout; Total payout ratio; Payout rate; Cash dividend ratio
      `),
      de: labelList('Ausschüttungsquote; Dividendenquote'),
      fr: labelList('Taux de distribution'),
      zh: labelList('派息率; {派息|分红|股息支付|股利支付|股利分配|股息派发|现金分红}{率|比率|比例}; 派付率'),
      'zh-Hant': labelList(`
        派息率; {派息|分紅|股息支付|股利支付|股利分配|股息派發|現金分紅}{率|比率|比例}; 派付率; {股利|股息}發放率
      `),
    },
  },
  {
    id: 'ratio:DividendYield',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Dividend of a year as a share of the share price.',
    labels: {
      en: labelList('Dividend yield; Yield on dividends; Current dividend yield'),
      de: labelList('Dividendenrendite'),
      fr: labelList('Rendement du dividende'),
      zh: labelList('股息率; {股息|股利}{率|收益率|回报率}; 现金股息率'),
      'zh-Hant': labelList('股息率; {股息|股利}{率|收益率|回報率}; 現金股息率; 現金殖利率; 殖利率'),
    },
  },
  {
    id: 'ratio:FreeCashFlowMargin',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Free cash flow as a share of revenue.',
    labels: {
      en: labelList(`
        Free cash flow margin; FCF margin; Free cash flow as a percentage of revenue; Adjusted free cash flow margin
      `),
      de: labelList('Free-Cashflow-Marge'),
      zh: labelList('自由现金流利润率; 自由现金流率'),
      'zh-Hant': labelList('自由現金流利潤率; 自由現金流率'),
    },
  },
  {
    id: 'ratio:CashConversion',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Cash from operations (or free cash flow) as a share of profit.',
    labels: {
      en: labelList(`
        Cash conversion; Cash conversion rate; Cash conversion ratio; Free cash flow conversion; FCF conversion;
        Operating cash conversion
      `),
      de: labelList('Cash-Conversion-Rate; Cash Conversion'),
      zh: labelList('现金转换率; 现金转化率'),
      'zh-Hant': labelList('現金轉換率; 現金轉化率'),
    },
  },
  {
    id: 'kpi:CashConversionCycle',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Days between paying suppliers and being paid by customers.',
    labels: {
      en: labelList('Cash conversion cycle; CCC; Cash-to-cash cycle'),
      de: labelList('Geldumschlagsdauer'),
      zh: labelList('现金循环周期; 现金周转期; 现金周转天数'),
      'zh-Hant': labelList('現金循環周期; 現金周轉期; 現金周轉天數'),
    },
  },
  {
    id: 'kpi:DaysSalesOutstanding',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Days of revenue that customers still owe.',
    labels: {
      en: labelList(`
        Days sales outstanding; DSO; Accounts receivable turnover days; Receivables days; Trade receivables turnover days;
        Accounts receivable days; Receivable turnover days; Days receivable
      `),
      de: labelList('Forderungslaufzeit; Forderungsreichweite; Debitorenlaufzeit'),
      zh: labelList('应收账款周转天数; 应收{账款|款项}{平均|}周转{天数|日数|日}; 平均收款期'),
      'zh-Hant': labelList(`
        應收賬款周轉天數; 應收{賬款|款項}{平均|}周轉{天數|日數|日}; 平均收款期;
        {貿易應收款項|應收貿易賬款|應收帳款}周轉{天數|日數}; 平均收現日數
      `),
    },
  },
  {
    id: 'kpi:DaysInventoryOutstanding',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Days of cost of sales that lie in inventories.',
    labels: {
      en: labelList(`
        Days inventory outstanding; Inventory turnover days; DIO; Days of inventory;
        Global vehicle inventory (days of supply); Days sales of inventory; Days of supply; Inventory days
      `),
      de: labelList('Lagerdauer; Lagerreichweite; Vorratsreichweite'),
      zh: labelList('存货周转天数; {存货|库存}{平均|}周转{天数|日数|日}'),
      'zh-Hant': labelList('存貨周轉天數; {存貨|庫存}{平均|}周轉{天數|日數|日}; 平均銷貨日數'),
    },
  },
  {
    id: 'kpi:DaysPayableOutstanding',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Days of cost of sales that are still owed to suppliers.',
    labels: {
      en: labelList(`
        Days payable outstanding; DPO; Accounts payable turnover days; Trade payables turnover days; Payables days;
        Days payable
      `),
      de: labelList('Kreditorenlaufzeit; Verbindlichkeitenlaufzeit'),
      zh: labelList('应付账款周转天数; 应付{账款|款项}{平均|}周转{天数|日数|日}'),
      'zh-Hant': labelList(`
        應付賬款周轉天數; 應付{賬款|款項}{平均|}周轉{天數|日數|日}; {貿易應付款項|應付貿易賬款|應付帳款}周轉{天數|日數}
      `),
    },
  },
  {
    id: 'ratio:InventoryTurnover',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Cost of sales as a multiple of average inventories.',
    labels: {
      en: labelList('Inventory turnover; Inventory turns; Stock turnover; Inventory turnover ratio; Inventory turnover rate'),
      de: labelList('Lagerumschlag; Lagerumschlagshäufigkeit; Vorratsumschlag'),
      zh: labelList('存货周转率; {存货|库存}周转{率|次数}'),
      'zh-Hant': labelList('存貨周轉率; {存貨|庫存}周轉{率|次數}'),
    },
  },
  {
    id: 'ratio:ResearchIntensity',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Research and development cost as a share of revenue.',
    labels: {
      en: labelList(`
        R&D ratio; R&D intensity; R&D as a percentage of revenue; R&D to sales ratio;
        Research and development as a percentage of sales; R&D expense ratio; Research and development ratio
      `),
      de: labelList('F&E-Quote; Forschungsquote; Forschungs- und Entwicklungsquote; F&E-Intensität'),
      zh: labelList(`
        研发费用率; 研发{费用率|投入强度|强度|投入占比|费用占比|费用占收入比};
        研发{投入|费用|支出}占{营业收入|收入|营收|总收入}{的比例|比例|比重|的比重}
      `),
      'zh-Hant': labelList(`
        研發費用率; 研發{費用率|投入強度|強度|投入佔比|費用佔比|費用佔收入比};
        研發{投入|費用|支出}佔{營業收入|收入|營收|總收入}{的比例|比例|比重|的比重}
      `),
    },
  },
  {
    id: 'ratio:SgaRatio',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Selling, general and administrative expenses as a share of revenue.',
    labels: {
      en: labelList(`
        SG&A ratio; SG&A as a percentage of sales; SG&A as a percentage of revenue; SG&A rate;
        Selling, general and administrative expenses as a percentage of net sales; Operating expense ratio;
        SG&A expense rate
      `),
      de: labelList('Vertriebs- und Verwaltungskostenquote; Verwaltungskostenquote'),
      zh: labelList('销售及管理费用率; 经营费用率; {销售及管理|期间|三项}费用率'),
      'zh-Hant': labelList('銷售及管理費用率; 經營費用率; {銷售及管理|期間|三項}費用率'),
    },
  },
  {
    id: 'ratio:MarketingExpenseRatio',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Sales and marketing cost as a share of revenue.',
    labels: {
      en: labelList(`
        Marketing expense ratio; Sales and marketing as a percentage of revenue; Advertising ratio; Selling expense ratio;
        Marketing ratio; Sales expense ratio
      `),
      de: labelList('Marketingquote; Vertriebskostenquote; Werbequote'),
      zh: labelList('销售费用率; {销售|营销|市场}费用率; 销售费用占{收入|营业收入|营收}{比例|的比例|比重}'),
      'zh-Hant': labelList('銷售費用率; {銷售|營銷|市場}費用率; 銷售費用佔{收入|營業收入|營收}{比例|的比例|比重}'),
    },
  },
  {
    id: 'ratio:CapexToRevenue',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Capital expenditure as a share of revenue.',
    labels: {
      en: labelList(`
        Capital expenditure ratio; Capex to sales; Capex intensity; Capex as a percentage of revenue; Capital intensity;
        Capex ratio; Capex to revenue; Capital expenditure as a percentage of revenue
      `),
      de: labelList('Investitionsquote; Sachinvestitionsquote'),
      zh: labelList('资本开支占比; 资本支出占收入比; 资本开支强度'),
      'zh-Hant': labelList('資本開支佔比; 資本支出佔收入比; 資本開支強度'),
    },
  },
  {
    id: 'ratio:WeightedAverageCostOfCapital',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Return that owners and lenders together ask for, each weighted by the money they have put in.',
    labels: {
      en: labelList('Weighted average cost of capital; WACC; Cost of capital; Weighted average cost of capital (WACC)'),
      de: labelList('Gewichtete durchschnittliche Kapitalkosten; WACC; Kapitalkostensatz'),
      zh: labelList('加权平均资本成本; 资本成本'),
      'zh-Hant': labelList('加權平均資本成本; 資本成本'),
    },
  },
  {
    id: 'us-gaap:DebtInstrumentInterestRateStatedPercentage',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('ifrs-full:BorrowingsInterestRate'),
    definition: 'Interest rate that the terms of a debt state.',
    labels: {
      en: labelList(`
        Stated interest rate; Coupon; Coupon rate; Interest rate; Annual interest rate; Nominal interest rate;
        Fixed interest rate; Stated rate
      `),
      de: labelList('Zinskupon; Kupon; Nominalzins; Zinssatz; Nominalzinssatz'),
      zh: labelList('票面利率; {票面|固定|债券票面|票面年}利率; 票息{率|}; 票面年化利率; {借款|债券}{年|}利率'),
      'zh-Hant': labelList(`
        票面利率; {票面|固定|債券票面|票面年}利率; 票息{率|}; 票面年化利率; {借款|債券}{年|}利率; 票面息率
      `),
    },
  },
  {
    id: 'us-gaap:DebtInstrumentInterestRateEffectivePercentage',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Interest rate of a debt when issue cost and discount are counted in.',
    labels: {
      en: labelList(`
        Effective interest rate; Weighted average effective interest rate; Effective rate of interest; Effective yield
      `),
      de: labelList('Effektivzins; Effektivzinssatz; Effektiver Zinssatz'),
      zh: labelList('实际利率; 实际年利率; {实际|有效}利率; 加权平均实际利率'),
      'zh-Hant': labelList('實際利率; 實際年利率; {實際|有效}利率; 加權平均實際利率'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseWeightedAverageDiscountRatePercent',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Average rate at which operating lease payments are discounted, weighted by the remaining payments.',
    labels: {
      en: labelList(`
        Weighted average discount rate; Weighted-average discount rate, operating leases;
        Weighted average discount rate of operating leases; Incremental borrowing rate; Discount rate
      `),
      de: labelList(`
        Abzinsungssatz; Diskontierungszinssatz; Gewichteter durchschnittlicher Abzinsungssatz; Diskontierungssatz
      `),
      zh: labelList('加权平均折现率; {加权平均|}{折现率|贴现率}; 增量借款利率'),
      'zh-Hant': labelList('加權平均折現率; {加權平均|}{折現率|貼現率}; 增量借款利率'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseWeightedAverageRemainingLeaseTerm1',
    group: 'ratio',
    periodType: 'instant',
    unitType: 'duration',
    balance: null,
    definition: 'Average remaining term of operating leases, weighted by their liabilities.',
    labels: {
      en: labelList(`
        Weighted average remaining lease term; Remaining lease term; Weighted-average remaining lease term, operating leases;
        Average remaining lease term
      `),
      de: labelList('Durchschnittliche Restlaufzeit der Leasingverhältnisse'),
      zh: labelList('加权平均剩余租赁期; {加权平均|}剩余租赁{期|期限|年限}'),
      'zh-Hant': labelList('加權平均剩餘租賃期; {加權平均|}剩餘租賃{期|期限|年限}'),
    },
  },
  {
    id: 'ratio:ReturnOnEquityExcludingNonrecurring',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net income without non-recurring items, yearly, as a share of average equity.',
    labels: {
      en: labelList(`
        Weighted average return on net assets excluding non-recurring items; Return on equity excluding non-recurring items;
        Weighted average return on net assets after deducting non-recurring gains and losses
      `),
      zh: labelList(`
        扣除非经常性损益后加权平均净资产收益率; 扣除非经常性损益后{的|}{加权平均|平均|}净资产收益率;
        扣非{后|}{加权平均|加权|}净资产收益率; 扣非ROE
      `),
      'zh-Hant': labelList(`
        扣除非經常性損益後加權平均淨資產收益率; 扣除非經常性損益後{的|}{加權平均|平均|}淨資產收益率;
        扣非{後|}{加權平均|加權|}淨資產收益率; 扣非ROE
      `),
    },
  },
  {
    id: 'us-gaap:ConcentrationRiskPercentage1',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    concepts: conceptList('us-gaap:ConcentrationRiskPercentage'),
    definition: 'Share of a total, such as revenue or receivables, that comes from one customer, supplier or region.',
    labels: {
      en: labelList(`
        Concentration risk percentage; Customer concentration; Revenue concentration; Supplier concentration;
        Top five customers; Five largest customers; Largest customer
      `),
      de: labelList('Kundenkonzentration'),
      zh: labelList(`
        客户集中度; {客户|供应商}集中度; 前{五大|五名}客户{销售|销售额|合计销售|合计销售金额}占{比|年度销售总额比例};
        前{五大|五名}供应商采购{额|}占{比|年度采购总额比例}
      `),
      'zh-Hant': labelList(`
        客戶集中度; {客戶|供應商}集中度; 前{五大|五名}客戶{銷售|銷售額|合計銷售|合計銷售金額}佔{比|年度銷售總額比例};
        前{五大|五名}供應商採購{額|}佔{比|年度採購總額比例}
      `),
    },
  },
  {
    id: 'ratio:Yield',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'What an investment brings in, in proportion to what it is worth or cost.',
    labels: {
      en: labelList('Investment yield; Yield to maturity; Yield on investments; Average investment yield'),
      de: labelList('Anlagerendite; Rendite'),
      zh: labelList('收益率; {投资|年化|到期|总投资|净投资|综合投资|平均投资|当期}收益率; 投资回报率'),
      'zh-Hant': labelList('收益率; {投資|年化|到期|總投資|淨投資|綜合投資|平均投資|當期}收益率; 投資回報率; 投資報酬率'),
    },
  },
  {
    id: 'ratio:AssetTurnover',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Revenue in proportion to total assets.',
    labels: {
      en: labelList('Asset turnover; Total asset turnover; Asset turnover ratio'),
      de: labelList('Kapitalumschlag; Vermögensumschlag'),
      zh: labelList('{总|}资产周转{率|次数}'),
      'zh-Hant': labelList('{總|}資產周轉{率|次數}'),
    },
  },
  {
    id: 'ratio:ReceivablesTurnover',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Revenue in proportion to accounts receivable.',
    labels: {
      en: labelList('Receivables turnover; Accounts receivable turnover; Receivables turnover ratio'),
      de: labelList('Forderungsumschlag'),
      zh: labelList('应收{账款|款项}周转{率|次数}'),
      'zh-Hant': labelList('應收{賬款|款項}周轉{率|次數}'),
    },
  },
  {
    id: 'ratio:AdministrativeExpenseRatio',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'General and administrative expenses in proportion to revenue.',
    labels: {
      en: labelList('Administrative expense ratio; General and administrative expense ratio; G&A ratio'),
      de: labelList('Verwaltungsaufwandsquote'),
      zh: labelList('{管理|行政|一般及行政}费用率'),
      'zh-Hant': labelList('{管理|行政|一般及行政}費用率'),
    },
  },
  {
    id: 'ratio:FinanceExpenseRatio',
    group: 'ratio',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Finance costs in proportion to revenue.',
    labels: {
      en: labelList('Finance expense ratio; Finance cost ratio'),
      de: labelList('Finanzaufwandsquote'),
      zh: labelList('财务{费用率|费用占比}; 利息费用率'),
      'zh-Hant': labelList('財務{費用率|費用佔比}; 利息費用率'),
    },
  },
];
