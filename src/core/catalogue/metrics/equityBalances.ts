import { conceptList } from '../conceptList';
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
    concepts: conceptList('ifrs-full:IssuedCapital'),
    definition: 'Par or stated value of the shares issued.',
    labels: {
      en: labelList(`
        Common stock; Ordinary shares; Share capital; Issued capital; Common shares; Common stock, value;
        Class A ordinary shares; Class B ordinary shares; Issued share capital; Class A common stock; Class B common stock;
        Subscribed capital; Capital stock; Paid-in capital; Paid-up capital
      `),
      de: labelList('Gezeichnetes Kapital; Grundkapital; Stammkapital; Aktienkapital'),
      fr: labelList('Capital social'),
      zh: labelList('股本; {实收资本|股本}{合计|总额|}; 实收资本（{或|}股本）; {普通股|已发行|已缴|缴足}股本'),
      'zh-Hant': labelList(`
        股本; {實收資本|股本}{合計|總額|}; 實收資本（{或|}股本）; {普通股|已發行|已繳|繳足}股本; 普通股股本{合計|};
        已發行及繳足股本; 股本及股份溢價
      `),
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
      zh: labelList('优先股; 优先股{股本|余额|}; 可{转换|赎回|转换可赎回}优先股; 其他权益工具{－|-}优先股'),
      'zh-Hant': labelList(`
        優先股; 優先股{股本|餘額|}; 可{轉換|贖回|轉換可贖回}優先股; 其他權益工具{－|-}優先股; 特別股股本; 特別股
      `),
    },
  },
  {
    id: 'us-gaap:AdditionalPaidInCapital',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    concepts: conceptList('us-gaap:AdditionalPaidInCapitalCommonStock ifrs-full:SharePremium'),
    definition: 'What shareholders paid for their shares beyond the par value.',
    labels: {
      en: labelList(`
        Additional paid-in capital; Share premium; Capital surplus; Capital reserves; APIC; Paid-in surplus;
        Share premium account; Capital in excess of par value; Paid-in capital in excess of par value;
        Share premium and reserves; Capital in excess of stated value
      `),
      de: labelList('Kapitalrücklage; Agio; Kapitalrücklagen'),
      fr: labelList('Primes d’émission; Prime d’émission; Primes liées au capital; Réserves liées au capital'),
      zh: labelList(`
        资本公积; 额外实缴资本; 额外缴入资本; 额外实收资本; 资本公积{金|合计|}; 附加实缴资本; 附加缴入资本; 附加实收资本;
        新增实缴资本; {股份|股本|资本}溢价; 资本公积－股本溢价; 资本盈余
      `),
      'zh-Hant': labelList(`
        資本公積; 額外實繳資本; 額外繳入資本; 額外實收資本; 資本公積{金|合計|}; 附加實繳資本; 附加繳入資本; 附加實收資本;
        新增實繳資本; {股份|股本|資本}溢價; 資本公積－股本溢價; 資本盈餘; 股份溢價{賬|及儲備}; 資本儲備; 額外實繳股本
      `),
    },
  },
  {
    id: 'us-gaap:RetainedEarningsAccumulatedDeficit',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    concepts: conceptList(`
      us-gaap:RetainedEarningsUnappropriated
      us-gaap:DevelopmentStageEnterpriseDeficitAccumulatedDuringDevelopmentStage
      ifrs-full:RetainedEarnings
    `),
    definition: 'Profits of all periods less losses and less dividends; negative where losses prevail.',
    labels: {
      en: labelList(`
        Retained earnings; Accumulated deficit; Retained earnings (accumulated deficit); Reinvested earnings;
        Unappropriated retained earnings; Undistributed profits; Retained profits; Accumulated losses;
        Accumulated earnings; (Accumulated deficit) retained earnings; Unappropriated profit;
        Retained earnings (deficit); Retained deficit; Accumulated loss; Accumulated profits;
        Earnings retained for use in the business; Earnings reinvested
      `),
      de: labelList(`
        Gewinnrücklagen; Kumulierte einbehaltene Gewinne; Bilanzgewinn; Bilanzverlust; Einbehaltene Gewinne;
        Erwirtschaftetes Konzerneigenkapital; Gewinnvortrag; Verlustvortrag
      `),
      fr: labelList('Report à nouveau; Réserves consolidées; Réserves et report à nouveau; Résultats non distribués'),
      zh: labelList(`
        未分配利润; 留存收益; 保留盈余; 留存利润; 保留溢利; 未弥补亏损; 留存盈利; {年末|期末|年初|期初|}未分配利润;
        留存溢利; 留存盈余; 保留盈利; 保留利润; {累计|累积}{亏损|赤字}; {留存收益|保留盈利|留存利润}（{累计亏损|累积亏损}）;
        （累计亏损）留存收益; 未分配利润（累计亏损）; 未分配盈余
      `),
      'zh-Hant': labelList(`
        未分配利潤; 留存收益; 保留盈餘; 留存利潤; 保留溢利; 未彌補虧損; 留存盈利; {年末|期末|年初|期初|}未分配利潤;
        留存溢利; 留存盈餘; 保留盈利; 保留利潤; {累計|累積}{虧損|赤字}; {留存收益|保留盈利|留存利潤}（{累計虧損|累積虧損}）;
        （累計虧損）留存收益; 未分配利潤（累計虧損）; 未分配盈餘; 保留{盈餘|溢利|盈利|利潤}{合計|}; 待彌補虧損; 滾存溢利;
        累計溢利
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
    concepts: conceptList('ifrs-full:StatutoryReserve'),
    definition: 'Profits set aside by law, charter or decision, which may not be paid out freely.',
    labels: {
      en: labelList(`
        Statutory reserves; Surplus reserves; Legal reserve; General reserve; Revenue reserves;
        Statutory surplus reserve
      `),
      de: labelList('Gesetzliche Rücklage; Gesetzliche Rücklagen; Satzungsmäßige Rücklagen'),
      zh: labelList(`
        盈余公积; 法定盈余公积; 法定储备; 法定公积; 法定准备金; 盈余公积{金|合计|}; 法定公积金; 法定盈余公积金; 法定储备金;
        任意公积; 任意公积金; 任意盈余公积; 任意盈余公积金; 任意储备; 任意储备金; 法定盈余准备金;
        {一般|监管|法定盈余|中国法定}储备{金|}
      `),
      'zh-Hant': labelList(`
        盈餘公積; 法定盈餘公積; 法定儲備; 法定公積; 法定準備金; 盈餘公積{金|合計|}; 法定公積金; 法定盈餘公積金; 法定儲備金;
        任意公積; 任意公積金; 任意盈餘公積; 任意盈餘公積金; 任意儲備; 任意儲備金; 法定盈餘準備金;
        {一般|監管|法定盈餘|中國法定}儲備{金|}; 特別盈餘公積
      `),
    },
  },
  {
    id: 'us-gaap:AccumulatedOtherComprehensiveIncomeLossNetOfTax',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    total: 'us-gaap:StockholdersEquity',
    concepts: conceptList('ifrs-full:AccumulatedOtherComprehensiveIncome'),
    definition: 'Gains and losses of all periods that bypassed net income and still await it, such as translation differences.',
    labels: {
      en: labelList(`
        Accumulated other comprehensive income (loss); Accumulated other comprehensive loss;
        Accumulated other comprehensive income; AOCI; Accumulated other comprehensive (loss) income; Other reserves;
        Other components of equity; Accumulated other comprehensive losses; Other components of shareholders' equity;
        Accumulated other comprehensive loss, net of tax; Accumulated other comprehensive income (loss), net of tax
      `),
      de: labelList(`
        Kumuliertes sonstiges Ergebnis; Kumuliertes übriges Eigenkapital; Sonstige Rücklagen;
        Erfolgsneutrale Rücklagen; Kumuliertes übriges Comprehensive Income; Rücklage für Währungsumrechnung
      `),
      zh: labelList(`
        累计其他综合收益; 其他综合收益余额; 外币报表折算储备; {累计|累积}其他{综合|全面}{收益|损失|亏损|收入};
        {累计|累积}其他{综合|全面}{收益（亏损）|收益（损失）|（亏损）收益|（损失）收益|收益/（亏损）|（亏损）/收益};
        其他综合收益累计额; {其他|汇兑|投资重估}储备; {累计|累积}其他综合收益净额
      `),
      'zh-Hant': labelList(`
        累計其他綜合收益; 其他綜合收益餘額; 外幣報表折算儲備; {累計|累積}其他{綜合|全面}{收益|損失|虧損|收入};
        {累計|累積}其他{綜合|全面}{收益（虧損）|收益（損失）|（虧損）收益|（損失）收益|收益/（虧損）|（虧損）/收益};
        其他綜合收益累計額; {其他|匯兌|投資重估}儲備; {累計|累積}其他綜合收益淨額; 其他權益{合計|};
        匯兌{儲備|波動儲備|換算儲備}; 累計其他全面收益╱（虧損）; 外幣換算儲備
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
    concepts: conceptList('us-gaap:TreasuryStockCommonValue ifrs-full:TreasuryShares'),
    definition: "Cost of the company's own shares that it bought back and holds.",
    labels: {
      en: labelList(`
        Treasury stock; Treasury shares; Treasury stock, at cost; Own shares; Treasury shares, at cost;
        Own shares held; Treasury stock at cost; Common stock in treasury, at cost; Less: Treasury stock, at cost
      `),
      de: labelList('Eigene Anteile; Eigene Aktien'),
      fr: labelList('Actions propres; Actions d’autocontrôle; Titres d’autocontrôle'),
      zh: labelList('库存股; 库存股份; 库藏股{份|票|}'),
      'zh-Hant': labelList('庫存股; 庫存股份; 庫藏股{份|票|}'),
    },
  },
  {
    id: 'us-gaap:StockholdersEquity',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:EquityAttributableToOwnersOfParent'),
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
      fr: labelList(
        'Capitaux propres; Total des capitaux propres; Capitaux propres part du groupe; Capitaux propres, part du groupe; Fonds propres; Capitaux propres consolidés; Total capitaux propres',
      ),
      zh: labelList(`
        股东权益{合计|总额|总计|}; 所有者权益{合计|总额|总计|}; 所有者权益（{或|}股东权益）{合计|总计}; 总权益;
        权益{总额|合计|总计|总值}; {总股东权益|股东总权益}; 净资产; {净资产|资产净}总额; 资产净值;
        归属{于|}{本公司|公司|母公司|上市公司|银行|本行|}{普通股|}股东{的|}权益{合计|总额|};
        归属于{母公司|本公司|公司}所有者{的|}权益{合计|总额|};
        归属于{母公司|本公司}{权益持有人|拥有人|权益股东}的权益{总额|};
        归属{于|}{上市公司股东|母公司股东|本公司股东|上市公司普通股股东|本行股东|母公司所有者|母公司}的净资产;
        归母{净资产|权益|股东权益|所有者权益}; {本公司|公司|母公司|}{拥有人|权益持有人|权益股东|股东}应占权益{总额|};
        普通股股东权益; {股东|普通股股东|本公司股东}应占净资产
      `),
      'zh-Hant': labelList(`
        股東權益{合計|總額|總計|}; 所有者權益{合計|總額|總計|}; 所有者權益（{或|}股東權益）{合計|總計}; 總權益;
        權益{總額|合計|總計|總值}; {總股東權益|股東總權益}; 淨資產; {淨資產|資產淨}總額; 資產淨值;
        歸屬{於|}{本公司|公司|母公司|上市公司|銀行|本行|}{普通股|}股東{的|}權益{合計|總額|};
        歸屬於{母公司|本公司|公司}所有者{的|}權益{合計|總額|};
        歸屬於{母公司|本公司}{權益持有人|擁有人|權益股東}的權益{總額|};
        歸屬{於|}{上市公司股東|母公司股東|本公司股東|上市公司普通股股東|本行股東|母公司所有者|母公司}的淨資產;
        歸母{淨資產|權益|股東權益|所有者權益}; {本公司|公司|母公司|}{擁有人|權益持有人|權益股東|股東}應佔權益{總額|};
        普通股股東權益; {股東|普通股股東|本公司股東}應佔淨資產; 歸屬於母公司業主之權益{合計|};
        本公司{擁有人|權益持有人|股東}應佔{權益總值|總權益|資產淨值}; 股東資金; 股東權益總值; 資本及儲備; 淨值總額
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
    concepts: conceptList('ifrs-full:NoncontrollingInterests'),
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
      fr: labelList('Participations ne donnant pas le contrôle; Intérêts minoritaires; Intérêts ne conférant pas le contrôle'),
      zh: labelList(`
        少数股东权益; 少数股东权益{合计|总额|}; {非控股|非控制性|非控制|非控股股东|非控制性股东}{权益|权益合计|权益总额};
        归属于{少数股东|非控股权益}的权益
      `),
      'zh-Hant': labelList(`
        少數股東權益; 少數股東權益{合計|總額|}; {非控股|非控制性|非控制|非控股股東|非控制性股東}{權益|權益合計|權益總額};
        歸屬於{少數股東|非控股權益}的權益
      `),
    },
  },
  {
    id: 'us-gaap:LiabilitiesAndStockholdersEquity',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:EquityAndLiabilities'),
    definition: 'Total of the financing side of the balance sheet, equal to total assets.',
    labels: {
      en: labelList(`
        Total liabilities and equity; Total liabilities and shareholders' equity;
        Total liabilities and stockholders' equity; Total equity and liabilities;
        Total liabilities, mezzanine equity and shareholders' equity; Liabilities and shareholders' equity;
        Liabilities and stockholders' equity; Total liabilities, mezzanine equity and equity;
        Total liabilities and shareholders' equity (deficit); Total liabilities and stockholders' equity (deficit);
        Total liabilities, redeemable noncontrolling interests and equity; Total equity and liability;
        Liabilities and equity; Equity and liabilities; Total liabilities and shareholders' deficit;
        Total liabilities and shareowners' equity; Total liabilities and stockholders' deficit;
        Total liabilities and equity (deficit); Total liabilities, mezzanine equity and stockholders' equity
      `),
      de: labelList(`
        Summe Eigenkapital und Schulden; Summe Passiva; Gesamtkapital; Eigenkapital und Schulden;
        Summe Eigenkapital und Verbindlichkeiten
      `),
      fr: labelList(
        'Total du passif; Total passif; Total du passif et des capitaux propres; Total des capitaux propres et des passifs; Total passif et capitaux propres',
      ),
      zh: labelList(`
        负债和所有者权益总计; 负债{和|及|与}{所有者|股东|}权益{总计|总额|合计}; 负债和所有者权益（或股东权益）{总计|合计};
        权益{及|和}负债{总额|总计|合计}; 负债、夹层权益{及|和}股东权益{总额|总计|合计};
        {总负债|负债总额}{及|和}{股东权益|权益|所有者权益}
      `),
      'zh-Hant': labelList(`
        負債和所有者權益總計; 負債{和|及|與}{所有者|股東|}權益{總計|總額|合計}; 負債和所有者權益（或股東權益）{總計|合計};
        權益{及|和}負債{總額|總計|合計}; 負債、夾層權益{及|和}股東權益{總額|總計|合計};
        {總負債|負債總額}{及|和}{股東權益|權益|所有者權益}; 總權益及負債; 負債及權益總值
      `),
    },
  },
];
