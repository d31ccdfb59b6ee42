import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The equity section of the balance sheet, and the totals around it. */
export const equityBalancesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:CommonStockValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'Par or stated value of the shares issued.',
    labels: {
      en: labelList(`
        Common stock; Ordinary shares; Share capital; Issued capital; Common shares; Common stock, value;
        Class A ordinary shares; Class B ordinary shares; Issued share capital; Class A common stock; Class B common stock;
        Subscribed capital; Capital stock; Paid-in capital; Registered capital; Paid-up capital
      `),
      de: labelList('Gezeichnetes Kapital; Grundkapital; Stammkapital; Aktienkapital'),
      zh: labelList('股本; 实收资本; 已发行股本; 注册资本; A类普通股; B类普通股; 普通股股本'),
      'zh-Hant': labelList('股本; 實收資本; 已發行股本; 註冊資本; A類普通股; B類普通股; 普通股股本'),
    },
  },
  {
    id: 'us-gaap:PreferredStockValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'Par or stated value of the preferred shares issued.',
    labels: {
      en: labelList(`
        Preferred stock; Preferred shares; Preference shares; Preferred stock, value; Convertible preferred stock;
        Convertible preferred shares; Perpetual preferred stock; Preference share capital
      `),
      de: labelList('Vorzugsaktien; Vorzugsaktienkapital'),
      zh: labelList('优先股; 优先股股本; 可转换优先股'),
      'zh-Hant': labelList('優先股; 優先股股本; 可轉換優先股'),
    },
  },
  {
    id: 'us-gaap:AdditionalPaidInCapital',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'What shareholders paid for their shares beyond the par value.',
    labels: {
      en: labelList(`
        Additional paid-in capital; Share premium; Capital surplus; Capital reserves; APIC;
        Common stock and additional paid-in capital; Paid-in surplus; Share premium account; Capital in excess of par value;
        Paid-in capital in excess of par value; Share premium and reserves
      `),
      de: labelList('Kapitalrücklage; Agio; Kapitalrücklagen'),
      zh: labelList('资本公积; 额外实缴资本; 股份溢价; 资本溢价; 股本溢价; 额外缴入资本; 资本公积金; 额外实收资本'),
      'zh-Hant': labelList('資本公積; 額外實繳資本; 股份溢價; 資本溢價; 股本溢價; 額外繳入資本; 資本公積金; 額外實收資本'),
    },
  },
  {
    id: 'us-gaap:RetainedEarningsAccumulatedDeficit',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'Profits of all periods less losses and less dividends; negative where losses prevail.',
    labels: {
      en: labelList(`
        Retained earnings; Accumulated deficit; Retained earnings (accumulated deficit); Reinvested earnings;
        Unappropriated retained earnings; Undistributed profits; Retained profits; Accumulated losses; Accumulated earnings;
        (Accumulated deficit) retained earnings; Unappropriated profit; Retained earnings (deficit); Retained deficit;
        Accumulated loss; Accumulated profits
      `),
      de: labelList(`
        Gewinnrücklagen; Kumulierte einbehaltene Gewinne; Bilanzgewinn; Bilanzverlust; Einbehaltene Gewinne;
        Erwirtschaftetes Konzerneigenkapital; Gewinnvortrag; Verlustvortrag
      `),
      zh: labelList('未分配利润; 留存收益; 累计亏损; 保留盈余; 留存利润; 累计赤字; 保留溢利; 累积亏损; 未弥补亏损; 留存盈利'),
      'zh-Hant': labelList(`
        未分配利潤; 留存收益; 累計虧損; 保留盈餘; 留存利潤; 累計赤字; 保留溢利; 累積虧損; 未彌補虧損; 留存盈利
      `),
    },
  },
  {
    id: 'us-gaap:RetainedEarningsAppropriated',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'Profits set aside by law, charter or decision, which may not be paid out freely.',
    labels: {
      en: labelList(`
        Statutory reserves; Surplus reserves; Legal reserve; General reserve; General risk reserve; Revenue reserves;
        Statutory surplus reserve
      `),
      de: labelList('Gesetzliche Rücklage; Gesetzliche Rücklagen; Satzungsmäßige Rücklagen'),
      zh: labelList('盈余公积; 法定盈余公积; 法定储备; 一般风险准备; 法定公积; 法定准备金; 盈余公积金'),
      'zh-Hant': labelList('盈餘公積; 法定盈餘公積; 法定儲備; 一般風險準備; 法定公積; 法定準備金; 盈餘公積金'),
    },
  },
  {
    id: 'us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: 'Gains and losses of all periods that bypassed net income and still await it, such as translation differences.',
    labels: {
      en: labelList(`
        Accumulated other comprehensive income (loss); Accumulated other comprehensive loss;
        Accumulated other comprehensive income; AOCI; Accumulated other comprehensive (loss) income; Other reserves;
        Translation reserve; Other components of equity; Foreign currency translation reserve;
        Accumulated other comprehensive losses; Hedging reserve; Other components of shareholders' equity;
        Revaluation reserve; Cash flow hedge reserve
      `),
      de: labelList(`
        Kumuliertes sonstiges Ergebnis; Kumuliertes übriges Eigenkapital; Sonstige Rücklagen; Erfolgsneutrale Rücklagen;
        Währungsumrechnungsrücklage; Kumuliertes übriges Comprehensive Income; Rücklage für Währungsumrechnung
      `),
      zh: labelList(`
        累计其他综合收益; 其他综合收益余额; 累计其他综合损失; 其他储备; 累计其他全面收益; 累计其他综合亏损; 外币报表折算储备;
        累计其他全面亏损
      `),
      'zh-Hant': labelList(`
        累計其他綜合收益; 其他綜合收益餘額; 累計其他綜合損失; 其他儲備; 累計其他全面收益; 累計其他綜合虧損; 外幣報表折算儲備;
        累計其他全面虧損
      `),
    },
  },
  {
    id: 'us-gaap:TreasuryStockValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    total: 'us-gaap:StockholdersEquity',
    definition: "Cost of the company's own shares that it bought back and holds.",
    labels: {
      en: labelList(`
        Treasury stock; Treasury shares; Treasury stock, at cost; Own shares; Treasury shares, at cost; Own shares held;
        Treasury stock at cost
      `),
      de: labelList('Eigene Anteile; Eigene Aktien'),
      zh: labelList('库存股; 库存股份; 库藏股; 库存股票'),
      'zh-Hant': labelList('庫存股; 庫存股份; 庫藏股; 庫存股票; 庫藏股票'),
    },
  },
  {
    id: 'us-gaap:StockholdersEquity',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      "What is left of the assets after all liabilities: the owners' residual claim. The catalogue uses it for total equity and for the shareholders' part.",
    labels: {
      en: labelList(`
        Total equity; Total shareholders' equity; Shareholders' equity; Stockholders' equity; Total stockholders' equity;
        Equity; Shareholders' funds; Equity attributable to …; Net assets; Total shareholders' equity (deficit);
        Shareholders' equity (deficit); Total stockholders' equity (deficit); Shareowners' equity; Total shareowners' equity;
        Total deficit; Owners' equity; Equity attributable to owners of the parent;
        Equity attributable to shareholders of the parent; Total equity attributable to …; Shareholders' deficit;
        Stockholders' deficit; Total shareholders' deficit; Total stockholders' deficit;
        Total shareholders' equity, beginning balances; Total shareholders' equity, ending balances;
        Stockholders' equity (deficit); Net asset value; Total equity (deficit); Common shareholders' equity; Common equity;
        Total common equity; Common stockholders' equity; Total net assets; Total owners' equity; Capital and reserves;
        Shareholder equity; Stockholder equity; Shareholder's equity
      `),
      de: labelList(`
        Eigenkapital; Eigenkapital ohne Anteile in Fremdbesitz; Eigenkapital inklusive Anteile in Fremdbesitz;
        Summe Eigenkapital; Konzerneigenkapital; Gesamtes Eigenkapital; Eigenkapital der Anteilseigner;
        Den Anteilseignern zuzurechnendes Eigenkapital; Den Aktionären des Mutterunternehmens zuzurechnendes Eigenkapital;
        Eigenkapital der Aktionäre; Summe des Eigenkapitals;
        Auf die Aktionäre des Mutterunternehmens entfallendes Eigenkapital; Nettovermögen
      `),
      zh: labelList(`
        股东权益合计; 股东权益总额; 股东权益; 所有者权益; 所有者权益合计; 总权益; 权益总额; 净资产; 归属于本公司股东的权益;
        归属于母公司股东权益; 归属于银行股东的权益; 归属于本行股东的权益; 归属于母公司所有者权益合计; 权益合计; 资产净值;
        归属于上市公司股东的净资产; 归属于母公司股东的权益; 本公司拥有人应占权益; 归属于母公司所有者的权益;
        本公司权益持有人应占权益; 总股东权益; 归属于普通股股东的权益
      `),
      'zh-Hant': labelList(`
        股東權益合計; 股東權益總額; 股東權益; 所有者權益; 所有者權益合計; 總權益; 權益總額; 淨資產; 歸屬於本公司股東的權益;
        歸屬於母公司股東權益; 歸屬於銀行股東的權益; 歸屬於本行股東的權益; 歸屬於母公司所有者權益合計; 權益合計; 資產淨值;
        歸屬於上市公司股東的淨資產; 歸屬於母公司股東的權益; 本公司擁有人應佔權益; 歸屬於母公司所有者的權益;
        本公司權益持有人應佔權益; 總股東權益; 歸屬於普通股股東的權益; 權益總計
      `),
    },
  },
  {
    id: 'us-gaap:MinorityInterest',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    definition: "The part of subsidiaries' equity that belongs to owners outside the group.",
    labels: {
      en: labelList(`
        Noncontrolling interests; Non-controlling interests; Minority interests; Noncontrolling interests in subsidiaries;
        Equity attributable to noncontrolling interests; Equity attributable to non-controlling interests;
        Equity attributable to minority interests; Total noncontrolling interests;
        Total equity attributable to non-controlling interests; Total non-controlling interests;
        Total equity attributable to noncontrolling interests
      `),
      de: labelList(`
        Nicht beherrschende Anteile; Anteile in Fremdbesitz; Anteile anderer Gesellschafter; Minderheitsanteile;
        Anteile nicht beherrschender Gesellschafter; Anteile ohne beherrschenden Einfluss
      `),
      zh: labelList('少数股东权益; 非控股权益; 非控制性权益; 非控制权益; 非控股股东权益'),
      'zh-Hant': labelList('少數股東權益; 非控股權益; 非控制性權益; 非控制權益; 非控股股東權益'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesAndStockholdersEquity',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Total of the financing side of the balance sheet, equal to total assets.',
    labels: {
      en: labelList(`
        Total liabilities and equity; Total liabilities and shareholders' equity; Total liabilities and stockholders' equity;
        Total equity and liabilities; Total liabilities, mezzanine equity and shareholders' equity;
        Liabilities and shareholders' equity; Liabilities and stockholders' equity;
        Total liabilities, mezzanine equity and equity; Total liabilities and shareholders' equity (deficit);
        Total liabilities and stockholders' equity (deficit);
        Total liabilities, redeemable noncontrolling interests and equity; Total equity and liability;
        Liabilities and equity; Equity and liabilities; Total liabilities and shareholders' deficit;
        Total liabilities and shareowners' equity
      `),
      de: labelList(`
        Summe Eigenkapital und Schulden; Summe Passiva; Gesamtkapital; Eigenkapital und Schulden;
        Summe Eigenkapital und Verbindlichkeiten
      `),
      zh: labelList(`
        负债和所有者权益总计; 负债和股东权益总计; 负债及权益总额; 负债及股东权益总额; 权益及负债总额; 负债和股东权益合计;
        负债及股东权益总计; 权益和负债总额; 负债与权益总额; 负债及所有者权益总计
      `),
      'zh-Hant': labelList(`
        負債和所有者權益總計; 負債和股東權益總計; 負債及權益總額; 負債及股東權益總額; 權益及負債總額; 負債和股東權益合計;
        負債及股東權益總計; 權益和負債總額; 負債與權益總額; 負債及所有者權益總計
      `),
    },
  },
];
