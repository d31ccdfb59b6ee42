import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The asset side of the balance sheet. */
export const assetsMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:CashAndCashEquivalentsAtCarryingValue',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CashAndCashEquivalents'),
    definition: 'Cash on hand and in banks, and short investments that can be turned into a known amount of cash at once.',
    labels: {
      en: labelList(`
        Cash and cash equivalents; Cash; Cash and equivalents; Cash and cash equivalents at end of period;
        Cash and cash equivalents, end of period; Cash and cash equivalents at the end of the period;
        Cash and cash equivalents at beginning of period; Cash and cash equivalents, beginning of period;
        Cash and cash equivalents at the beginning of the period; Cash and cash equivalents at end of year;
        Cash and cash equivalents at beginning of year; Cash and bank balances; Cash at bank and in hand;
        Cash at bank and on hand; Cash and short-term deposits; Cash balances; Cash equivalents;
        Cash and cash equivalents, end of year; Cash and cash equivalents, beginning of year
      `),
      de: labelList(`
        Zahlungsmittel und Zahlungsmitteläquivalente; Flüssige Mittel; Liquide Mittel; Kassenbestand; Zahlungsmittel;
        Kassenbestand und Guthaben bei Kreditinstituten;
        Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks; Barmittel;
        Finanzmittelfonds am Ende der Periode; Barmittel und Barmitteläquivalente; Finanzmittelbestand
      `),
      fr: labelList('Trésorerie et équivalents de trésorerie; Trésorerie; Disponibilités; Trésorerie disponible; Liquidités'),
      zh: labelList(`
        现金{及|和|与}现金等价物; 货币资金; 现金{及|和|与}等价物; 现金{及|和|与}现金等价物{余额|结余|净额};
        {期末|年末|期初|年初}现金{及|和|与}现金等价物{余额|}; 现金{及|和|与}现金等价物{期末|年末|期初|年初|}余额;
        现金及现金等价物{－|-|—|、}{年末|年初|期末|期初}余额; 现金{及|和}银行{结余|结存|存款|余额}; 银行结余及现金;
        银行存款及现金; 银行及现金结余; 库存现金及银行存款; 现金余额; 手头现金
      `),
      'zh-Hant': labelList(`
        現金{及|和|與}現金等價物; 貨幣資金; 現金{及|和|與}等價物; 現金{及|和|與}現金等價物{餘額|結餘|淨額};
        {期末|年末|期初|年初}現金{及|和|與}現金等價物{餘額|}; 現金{及|和|與}現金等價物{期末|年末|期初|年初|}餘額;
        現金及現金等價物{－|-|—|、}{年末|年初|期末|期初}餘額; 現金{及|和}銀行{結餘|結存|存款|餘額}; 銀行結餘及現金;
        銀行存款及現金; 銀行及現金結餘; 庫存現金及銀行存款; 現金餘額; 手頭現金; 現金及約當現金;
        {期末|期初|年底|年初}現金及約當現金{餘額|}; 現金及現金等值物; 現金及等同現金; 現金及等同現金項目; 現金與約當現金;
        {期末|年末|期初|年初}{之|的}現金及現金等值物; {於年末|於期末|於年初|於期初}{的|之}現金及現金等價物;
        現金及現金等值項目
      `),
    },
  },
  {
    id: 'us-gaap:RestrictedCash',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:RestrictedCashAndCashEquivalents ifrs-full:RestrictedCashAndCashEquivalents'),
    definition: 'Cash that may be used only for a stated purpose, for instance because it is pledged or held for others.',
    labels: {
      en: labelList(`
        Restricted cash; Restricted cash and cash equivalents; Restricted cash, current;
        Restricted cash and restricted cash equivalents; Restricted bank deposits; Pledged bank deposits;
        Pledged deposits; Restricted cash and restricted cash equivalents at end of period;
        Restricted cash and restricted cash equivalents at beginning of period;
        Restricted cash and restricted cash equivalents at end of year;
        Restricted cash and restricted cash equivalents at beginning of year;
        Less: Restricted cash and restricted cash equivalents at end of period;
        Less: Restricted cash and restricted cash equivalents at beginning of period;
        Less: Restricted cash and restricted cash equivalents at end of year;
        Less: Restricted cash and restricted cash equivalents at beginning of year
      `),
      de: labelList(`
        Verfügungsbeschränkte Zahlungsmittel; Zahlungsmittel mit Verfügungsbeschränkung;
        Verfügungsbeschränkte liquide Mittel
      `),
      zh: labelList(`
        受限制{的|}现金; 受限{的|}现金; 受限资金; 受限{制|}货币资金; 受限制资金; 受限{制|}{的|}{银行存款|银行结余};
        {已抵押|质押|已质押}银行{存款|结余}; 受限制现金及现金等价物; 受限现金及现金等价物; 流动受限制现金
      `),
      'zh-Hant': labelList(`
        受限制{的|}現金; 受限{的|}現金; 受限資金; 受限{制|}貨幣資金; 受限制資金; 受限{制|}{的|}{銀行存款|銀行結餘};
        {已抵押|質押|已質押}銀行{存款|結餘}; 受限制現金及現金等價物; 受限現金及現金等價物; 流動受限制現金; 受限制之銀行結餘;
        有限制現金; 受限制現金及銀行結餘
      `),
    },
  },
  {
    id: 'us-gaap:RestrictedCashNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:RestrictedCashAndCashEquivalentsNoncurrent
      ifrs-full:NoncurrentRestrictedCashAndCashEquivalents
    `),
    definition: 'Restricted cash that will not be released within a year.',
    labels: {
      en: labelList(`
        Restricted cash, noncurrent; Restricted cash-noncurrent; Long-term restricted cash;
        Restricted cash, non-current; Restricted cash, net of current portion;
        Restricted cash included in other non-current assets
      `),
      de: labelList('Langfristige verfügungsbeschränkte Zahlungsmittel'),
      zh: labelList('非流动受限制现金; 长期受限现金'),
      'zh-Hant': labelList('非流動受限制現金; 長期受限現金'),
    },
  },
  {
    id: 'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsIncludingDisposalGroupAndDiscontinuedOperations
    `),
    definition: 'Cash and cash equivalents together with restricted cash: the amount the cash flow statement reconciles.',
    labels: {
      en: labelList(`
        Cash, cash equivalents, and restricted cash; Cash, cash equivalents, and restricted cash, end of period;
        Cash, cash equivalents, and restricted cash, beginning of period;
        Cash, cash equivalents and restricted cash at end of period;
        Cash, cash equivalents and restricted cash at beginning of period;
        Cash, cash equivalents, and restricted cash at the end of the period;
        Cash, cash equivalents, and restricted cash at the beginning of the period;
        Cash, cash equivalents and restricted cash at end of year;
        Cash, cash equivalents and restricted cash at beginning of year;
        Cash, cash equivalents, and restricted cash and cash equivalents;
        Cash, cash equivalents, and restricted cash and cash equivalents, ending balances;
        Cash, cash equivalents, and restricted cash and cash equivalents, beginning balances;
        Cash, cash equivalents, restricted cash and restricted cash equivalents;
        Cash, cash equivalents, restricted cash and restricted cash equivalents at end of period;
        Cash, cash equivalents, restricted cash and restricted cash equivalents at beginning of period;
        Cash and cash equivalents and restricted cash; Total cash, cash equivalents, and restricted cash;
        Cash and cash equivalents and restricted cash, end of period;
        Cash and cash equivalents and restricted cash, beginning of period;
        Cash, cash equivalents and restricted cash, end of year;
        Cash, cash equivalents and restricted cash, beginning of year;
        Cash, cash equivalents and restricted cash - end of period;
        Cash, cash equivalents and restricted cash - beginning of period;
        Cash, cash equivalents, restricted cash and restricted cash equivalents at end of year;
        Cash, cash equivalents, restricted cash and restricted cash equivalents at beginning of year;
        Total cash, cash equivalents, and restricted cash shown in the statement of cash flows;
        Total as presented in the consolidated statements of cash flows
      `),
      de: labelList('Zahlungsmittel, Zahlungsmitteläquivalente und verfügungsbeschränkte Zahlungsmittel'),
      zh: labelList(`
        现金、现金等价物及受限制现金; {期末|年末|期初|年初|}现金、现金等价物{及|和}{受限制|受限}{的|}现金{总额|};
        {期末|期初|年末|年初}现金及现金等价物和{受限|受限制}现金
      `),
      'zh-Hant': labelList(`
        現金、現金等價物及受限制現金; {期末|年末|期初|年初|}現金、現金等價物{及|和}{受限制|受限}{的|}現金{總額|};
        {期末|期初|年末|年初}現金及現金等價物和{受限|受限制}現金; 現金、約當現金及受限制現金
      `),
    },
  },
  {
    id: 'us-gaap:CashCashEquivalentsAndShortTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash and cash equivalents together with investments that fall due or can be sold within a year.',
    labels: {
      en: labelList(`
        Cash, cash equivalents and short-term investments; Total cash and cash equivalents;
        Cash, cash equivalents and investments; Cash and short-term investments;
        Total cash, cash equivalents and short-term investments; Cash, cash equivalents and marketable securities;
        Cash, cash equivalents, and investments; Cash and investments; Total cash;
        Cash, cash equivalents, restricted cash and short-term investments;
        Cash, cash equivalents and restricted cash and short-term investments;
        Cash and cash equivalents and short-term investments; Cash, cash equivalents, and marketable debt securities;
        Cash and cash equivalents, restricted cash and short-term investments; Cash and marketable securities;
        Total cash, cash equivalents and marketable securities; Total cash and investments
      `),
      de: labelList('Zahlungsmittel und kurzfristige Finanzanlagen; Liquide Mittel und kurzfristige Finanzanlagen'),
      zh: labelList(`
        现金、现金等价物及短期投资; 现金及现金等价物总额; 现金、现金等价物{及|和|与}短期{投资|理财};
        现金{及|和}{现金等价物和|现金等价物及|}短期投资; 现金{储备|储备总额|储备余额}; 现金、现金等价物及流动投资; 现金总额;
        现金及等价物总额; 现金及现金等价物、{受限制现金及|受限资金和|受限现金和}短期{投资|理财}{余额|};
        现金、现金等价物、受限{制|}现金{及|和}短期投资; 现金资源
      `),
      'zh-Hant': labelList(`
        現金、現金等價物及短期投資; 現金及現金等價物總額; 現金、現金等價物{及|和|與}短期{投資|理財};
        現金{及|和}{現金等價物和|現金等價物及|}短期投資; 現金{儲備|儲備總額|儲備餘額}; 現金、現金等價物及流動投資; 現金總額;
        現金及等價物總額; 現金及現金等價物、{受限制現金及|受限資金和|受限現金和}短期{投資|理財}{餘額|};
        現金、現金等價物、受限{制|}現金{及|和}短期投資; 現金資源
      `),
    },
  },
  {
    id: 'us-gaap:ShortTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentInvestments'),
    definition: 'Deposits and securities the company means to turn into cash within a year, other than cash equivalents.',
    labels: {
      en: labelList(`
        Short-term investments; Current investments; Short-term financial investments; Short-term bank deposits;
        Term deposits; Short-term deposits; Time deposits; Short-term investments, current
      `),
      de: labelList('Kurzfristige Finanzanlagen; Kurzfristige Geldanlagen; Wertpapiere des Umlaufvermögens'),
      zh: labelList('短期投资; 短期投资{净额|总额|余额}; 短期理财投资; 短期金融投资'),
      'zh-Hant': labelList('短期投資; 短期投資{淨額|總額|餘額}; 短期理財投資; 短期金融投資'),
    },
  },
  {
    id: 'us-gaap:MarketableSecuritiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Securities that trade on a market and are meant to be sold or fall due within a year.',
    labels: {
      en: labelList(`
        Marketable securities; Marketable securities, current; Short-term marketable securities; Marketable debt securities;
        Current marketable securities; Available-for-sale securities
      `),
      de: labelList('Börsengängige Wertpapiere; Kurzfristige Wertpapiere; Marktgängige Wertpapiere'),
      zh: labelList('有价证券; 短期有价证券; {有价|可交易|可出售|流通}证券; 可流通证券'),
      'zh-Hant': labelList('有價證券; 短期有價證券; {有價|可交易|可出售|流通}證券; 可流通證券'),
    },
  },
  {
    id: 'us-gaap:MarketableSecuritiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Securities that trade on a market and are meant to be held for more than a year.',
    labels: {
      en: labelList(`
        Marketable securities, noncurrent; Long-term marketable securities; Non-current marketable securities;
        Marketable securities, non-current; Noncurrent marketable securities
      `),
      de: labelList('Langfristige Wertpapiere; Wertpapiere des Anlagevermögens'),
      zh: labelList('长期有价证券; 非流动有价证券'),
      'zh-Hant': labelList('長期有價證券; 非流動有價證券'),
    },
  },
  {
    id: 'us-gaap:AccountsReceivableNetCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentTradeReceivables'),
    definition: 'Amounts customers owe for goods and services already delivered, after the allowance for those who will not pay.',
    labels: {
      en: labelList(`
        Accounts receivable, net; Accounts receivable; Trade receivables; Trade accounts receivable;
        Accounts receivable, net of allowance; Receivables, net; Receivables; Trade receivables, net;
        Trade accounts receivable, net; Customer receivables; Accounts and notes receivable; Trade debtors;
        Accounts receivable, net of allowance for credit losses;
        Accounts receivable, net of allowance for doubtful accounts; Accounts receivable, net-current;
        Net receivables; Trade and bills receivables; Accounts and notes receivable, net;
        Notes and accounts receivable; Trade accounts receivable, less allowances;
        Accounts receivable, less allowances; Accounts receivable, less allowance for credit losses;
        Receivables, less allowances; Net trade receivables; Accounts receivable - net;
        Accounts receivable, less allowance for doubtful accounts
      `),
      de: labelList('Forderungen aus Lieferungen und Leistungen; Debitoren; Kundenforderungen'),
      fr: labelList('Créances clients; Clients et comptes rattachés; Créances commerciales'),
      zh: labelList(`
        应收账款; 应收{账款|款项|客户款项}{净额|，净额|（净额）|余额|总额|账面价值|};
        {贸易应收|应收贸易}{款项|账款|款}{净额|}; 应收账款账面余额; 应收票据及应收账款
      `),
      'zh-Hant': labelList(`
        應收賬款; 應收{賬款|款項|客戶款項}{淨額|，淨額|（淨額）|餘額|總額|賬面價值|};
        {貿易應收|應收貿易}{款項|賬款|款}{淨額|}; 應收賬款賬面餘額; 應收票據及應收賬款; 應收帳款{淨額|－淨額|};
        應收貿易{賬款|賬項}{淨額|}; 應收貨款; 應收賬項; 應收票據及帳款淨額
      `),
    },
  },
  {
    id: 'us-gaap:AccountsReceivableNetNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:NoncurrentTradeReceivables'),
    definition: 'Amounts owed by customers that fall due after more than a year, after the allowance for losses.',
    labels: {
      en: labelList(`
        Accounts receivable, noncurrent; Long-term accounts receivable; Long-term receivables;
        Accounts receivable, net-noncurrent; Non-current trade receivables; Non-current receivables;
        Accounts receivable, net, noncurrent
      `),
      de: labelList('Langfristige Forderungen; Langfristige Forderungen aus Lieferungen und Leistungen'),
      zh: labelList('长期应收款; 非流动应收账款; 长期应收{款|账款|款项}{净额|}'),
      'zh-Hant': labelList('長期應收款; 非流動應收賬款; 長期應收{款|賬款|款項}{淨額|}'),
    },
  },
  {
    id: 'us-gaap:AllowanceForDoubtfulAccountsReceivableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:AllowanceForDoubtfulAccountsReceivable'),
    definition: "Amount of customers' receivables that is not expected to be collected, taken off the gross amount.",
    labels: {
      en: labelList(`
        Allowance for doubtful accounts; Allowance for credit losses on accounts receivable; Bad debt allowance;
        Allowance for doubtful accounts receivable; Reserve for doubtful accounts; Allowance for uncollectible accounts
      `),
      de: labelList(`
        Wertberichtigung auf zweifelhafte Forderungen; Wertberichtigungen auf zweifelhafte Forderungen;
        Einzelwertberichtigungen
      `),
      zh: labelList(`
        坏账准备; 坏账准备{余额|}; 呆账{准备|拨备}; 应收账款{坏账准备|减值准备|信用损失准备|预期信用损失拨备};
        计提的坏账准备; 应收{账款|款项}坏账准备
      `),
      'zh-Hant': labelList(`
        壞賬準備; 壞賬準備{餘額|}; 呆賬{準備|撥備}; 應收賬款{壞賬準備|減值準備|信用損失準備|預期信用損失撥備};
        計提的壞賬準備; 應收{賬款|款項}壞賬準備; 備抵呆帳; {備抵壞帳|備抵呆帳}; 呆壞賬撥備; 備抵損失; 虧損撥備; 減值撥備
      `),
    },
  },
  {
    id: 'us-gaap:NontradeReceivablesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:NontradeReceivables
      us-gaap:OtherReceivablesNetCurrent
      us-gaap:OtherReceivables
      ifrs-full:OtherCurrentReceivables
      ifrs-full:OtherReceivables
    `),
    definition: 'Amounts owed by parties other than customers, for instance by suppliers to whom components were sold.',
    labels: {
      en: labelList(`
        Vendor non-trade receivables; Non-trade receivables; Other receivables; Other receivables, net;
        Other accounts receivable; Vendor nontrade receivables; Sundry receivables; Nontrade receivables
      `),
      de: labelList('Sonstige Forderungen; Übrige Forderungen'),
      zh: labelList('其他应收款; 其他应收{款|款项|账款|款净额|款（合计）}; 非贸易应收款{项|}'),
      'zh-Hant': labelList('其他應收款; 其他應收{款|款項|賬款|款淨額|款（合計）}; 非貿易應收款{項|}; 其他應收{賬項|帳款}'),
    },
  },
  {
    id: 'ifrs-full:TradeAndOtherReceivables',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amounts owed by customers together with other receivables, in one line.',
    labels: {
      en: labelList(`
        Trade and other receivables; Trade and other current receivables; Trade receivables and other receivables;
        Accounts and other receivables; Trade and other receivables, net
      `),
      de: labelList(`
        Forderungen aus Lieferungen und Leistungen und sonstige Forderungen; Forderungen und sonstige Vermögenswerte;
        Forderungen und sonstige Vermögensgegenstände
      `),
      fr: labelList('Créances clients et autres débiteurs; Clients et autres créances; Créances clients et autres créances'),
      zh: labelList(`
        应收账款及其他应收款; {应收账款|贸易|贸易应收款|应收贸易账款|应收款项|贸易应收款项}{及|和}其他应收{款|款项|账款};
        应收贸易及其他{款项|账款}; 应收款项及预付款项; {贸易|应收账款}及其他应收款项、预付款项及按金
      `),
      'zh-Hant': labelList(`
        應收賬款及其他應收款; {應收賬款|貿易|貿易應收款|應收貿易賬款|應收款項|貿易應收款項}{及|和}其他應收{款|款項|賬款};
        應收貿易及其他{款項|賬款}; 應收款項及預付款項; {貿易|應收賬款}及其他應收款項、預付款項及按金;
        應收貿易及其他{賬款|賬項}; 貿易及其他應收{賬款|賬項}; 應收賬款、按金及預付款項
      `),
    },
  },
  {
    id: 'us-gaap:NotesReceivableNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:NotesAndLoansReceivableNetCurrent'),
    definition: 'Amounts owed under written promises to pay, after the allowance for losses.',
    labels: {
      en: labelList('Notes receivable; Bills receivable; Notes receivable, net; Promissory notes receivable'),
      de: labelList('Wechselforderungen'),
      zh: labelList('应收票据; 应收{票据|汇票}{净额|，净额|}; 贸易应收票据'),
      'zh-Hant': labelList('應收票據; 應收{票據|匯票}{淨額|，淨額|}; 貿易應收票據; 應收票據及貼現'),
    },
  },
  {
    id: 'us-gaap:DueFromRelatedPartiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:AccountsReceivableRelatedPartiesCurrent
      us-gaap:DueFromAffiliateCurrent
      ifrs-full:CurrentReceivablesDueFromRelatedParties
    `),
    definition: 'Amounts owed by related parties: affiliates, shareholders, managers and companies they control.',
    labels: {
      en: labelList(`
        Amounts due from related parties; Due from related parties; Receivables from related parties;
        Amount due from a related party; Related party receivables; Amounts due from related parties, current;
        Amounts due from affiliates
      `),
      de: labelList(`
        Forderungen gegen nahestehende Unternehmen und Personen; Forderungen gegen nahestehende Unternehmen;
        Forderungen gegen verbundene Unternehmen
      `),
      zh: labelList(`
        应收关联方款项; 应收关联方; 应收关联人士款项; 应收关连方款项; 应收关联方账款; 应收关联方款; 应收关联人士账款;
        应收关联人士款; 应收关联人士; 应收关联公司款项; 应收关联公司账款; 应收关联公司款; 应收关联公司; 应收关连人士款项;
        应收关连人士账款; 应收关连人士款; 应收关连人士; 应收关联人款项; 应收关联人账款; 应收关联人款; 应收关联人;
        应收股东款项; 应收股东账款; 应收联营公司款项; 应收联营公司账款; 应收联营公司款; 应收联属公司款项; 应收联属公司账款;
        应收联属公司款; {关联方|关联公司}应收款{项|}; 应收关联方{款项|}净额
      `),
      'zh-Hant': labelList(`
        應收關聯方款項; 應收關聯方; 應收關聯人士款項; 應收關連方款項; 應收關聯方賬款; 應收關聯方款; 應收關聯人士賬款;
        應收關聯人士款; 應收關聯人士; 應收關聯公司款項; 應收關聯公司賬款; 應收關聯公司款; 應收關聯公司; 應收關連人士款項;
        應收關連人士賬款; 應收關連人士款; 應收關連人士; 應收關聯人款項; 應收關聯人賬款; 應收關聯人款; 應收關聯人;
        應收股東款項; 應收股東賬款; 應收聯營公司款項; 應收聯營公司賬款; 應收聯營公司款; 應收聯屬公司款項; 應收聯屬公司賬款;
        應收聯屬公司款; {關聯方|關聯公司}應收款{項|}; 應收關聯方{款項|}淨額;
        應收{關係人|關連人士|關聯方|同系附屬公司|聯營公司}{款項|帳款|之款項}
      `),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerAssetNetCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:UnbilledReceivablesCurrent
      us-gaap:CostsInExcessOfBillingsOnUncompletedContractsOrProgramsExpectedToBeCollectedWithinOneYear
      ifrs-full:CurrentContractAssets
    `),
    definition: 'Right to payment for work already done that still depends on something other than time passing.',
    labels: {
      en: labelList(`
        Contract assets; Contract assets, net; Unbilled receivables; Unbilled revenue;
        Costs and estimated earnings in excess of billings; Unbilled receivables and contract assets;
        Current contract assets
      `),
      de: labelList('Vertragsvermögenswerte; Vertragsvermögen'),
      zh: labelList('合同资产; {合同|合约}资产{净额|，净额|}'),
      'zh-Hant': labelList('合同資產; {合同|合約}資產{淨額|，淨額|}'),
    },
  },
  {
    id: 'us-gaap:InventoryNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:RetailRelatedInventoryMerchandise
      us-gaap:InventoryNetOfAllowancesCustomerAdvancesAndProgressBillings
      ifrs-full:Inventories
      ifrs-full:InventoriesTotal
    `),
    definition: 'Goods held for sale, work in progress, and materials and supplies for production, at cost or less.',
    labels: {
      en: labelList(`
        Inventories; Inventory; Inventories, net; Total inventories; Inventory, net; Merchandise inventories;
        Merchandise inventory; Inventories, at lower of cost or net realizable value; Merchandise inventories, net
      `),
      de: labelList('Vorräte; Vorratsvermögen; Lagerbestände'),
      fr: labelList('Stocks; Stocks et en-cours; Total des stocks; Valeur des stocks'),
      zh: labelList('存货; 存货{净额|，净额|余额|账面价值|账面余额|}; 库存{余额|}; 存货总额'),
      'zh-Hant': labelList('存貨; 存貨{淨額|，淨額|餘額|賬面價值|賬面餘額|}; 庫存{餘額|}; 存貨總額'),
    },
  },
  {
    id: 'us-gaap:InventoryRawMaterialsNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:InventoryRawMaterials
      us-gaap:InventoryRawMaterialsAndSuppliesNetOfReserves
      us-gaap:InventoryRawMaterialsAndSupplies
      us-gaap:InventoryRawMaterialsAndPurchasedPartsNetOfReserves
      us-gaap:InventoryRawMaterialsAndPurchasedPartsGross
      ifrs-full:CurrentRawMaterialsAndCurrentProductionSupplies
      ifrs-full:RawMaterials
    `),
    definition: 'Materials and components bought for production and not yet used.',
    labels: {
      en: labelList(`
        Raw materials; Raw materials and supplies; Components; Raw materials and packaging; Raw materials and components;
        Inventory, raw materials
      `),
      de: labelList('Roh-, Hilfs- und Betriebsstoffe; Rohstoffe'),
      zh: labelList('原材料'),
      'zh-Hant': labelList('原材料; 原物料; 原料'),
    },
  },
  {
    id: 'us-gaap:InventoryWorkInProcessNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:InventoryWorkInProcess ifrs-full:CurrentWorkInProgress ifrs-full:WorkInProgress'),
    definition: 'Goods whose production has begun and is not yet complete.',
    labels: {
      en: labelList('Work in process; Work in progress; Unfinished goods; Work in process inventory'),
      de: labelList('Unfertige Erzeugnisse; Unfertige Erzeugnisse, unfertige Leistungen; Unfertige Erzeugnisse und Leistungen'),
      zh: labelList('在产品; {在产品|在制品|半成品}; 在产品及半成品'),
      'zh-Hant': labelList('在產品; {在產品|在製品|半成品}; 在產品及半成品'),
    },
  },
  {
    id: 'us-gaap:InventoryFinishedGoodsNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:InventoryFinishedGoods ifrs-full:CurrentFinishedGoods ifrs-full:FinishedGoods'),
    definition: 'Completed goods that are ready for sale.',
    labels: {
      en: labelList('Finished goods; Finished goods inventory; Finished products; Finished goods and merchandise'),
      de: labelList('Fertige Erzeugnisse; Fertige Erzeugnisse und Waren; Fertigerzeugnisse'),
      zh: labelList('产成品; 制成品; 库存商品; 产成品及库存商品; 成品存货'),
      'zh-Hant': labelList('產成品; 製成品; 庫存商品; 產成品及庫存商品; 成品存貨'),
    },
  },
  {
    id: 'us-gaap:PrepaidExpenseCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentPrepaidExpenses ifrs-full:CurrentPrepayments'),
    definition: 'Payments made for goods and services that will be received within a year.',
    labels: {
      en: labelList('Prepaid expenses; Prepayments; Advances to suppliers; Prepayments, current'),
      de: labelList('Aktive Rechnungsabgrenzungsposten; Vorauszahlungen; Geleistete Anzahlungen; Rechnungsabgrenzungsposten'),
      zh: labelList(`
        预付款项; 预付费用; 预付账款; 预付款; 预付款项净额; 预付费用净额; 预付款净额; 预付货款; 待摊费用; 预付供应商款项
      `),
      'zh-Hant': labelList(`
        預付款項; 預付費用; 預付賬款; 預付款; 預付款項淨額; 預付費用淨額; 預付款淨額; 預付貨款; 待攤費用; 預付供應商款項;
        預付款項及按金
      `),
    },
  },
  {
    id: 'us-gaap:PrepaidExpenseAndOtherAssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Prepaid expenses together with current assets that have no line of their own.',
    labels: {
      en: labelList(`
        Prepaid expenses and other assets; Prepaid expenses and other current assets;
        Prepayments and other current assets; Prepayments, deposits and other receivables;
        Prepayments and other assets; Prepayments, receivables and other assets;
        Prepayments, other receivables and other assets; Prepayments and other receivables;
        Prepaids and other current assets; Prepaid expenses and other; Prepaid expenses and other assets, current
      `),
      de: labelList(`
        Rechnungsabgrenzungsposten und sonstige kurzfristige Vermögenswerte; Vorauszahlungen und sonstige Vermögenswerte
      `),
      zh: labelList(`
        预付费用及其他资产; {预付费用|预付款项|预付款|预付账款|预付开支}{及|和}其他{流动|}资产;
        {预付款项|预付款|预付费用}、{按金|押金|保证金}{及|和}其他{应收款项|应收款|资产|流动资产}; 预付款项及其他应收款项
      `),
      'zh-Hant': labelList(`
        預付費用及其他資產; {預付費用|預付款項|預付款|預付賬款|預付開支}{及|和}其他{流動|}資產;
        {預付款項|預付款|預付費用}、{按金|押金|保證金}{及|和}其他{應收款項|應收款|資產|流動資產}; 預付款項及其他應收款項;
        預付款項、按金及其他應收{賬款|款項}
      `),
    },
  },
  {
    id: 'us-gaap:IncomeTaxesReceivable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentTaxAssetsCurrent ifrs-full:CurrentTaxAssets'),
    definition: 'Income tax that the authorities have to pay back or set off.',
    labels: {
      en: labelList(`
        Income taxes receivable; Income tax receivable; Current tax assets; Tax receivables; Prepaid income taxes;
        Recoverable taxes; Income tax assets; Tax recoverable; Current income tax assets
      `),
      de: labelList(`
        Ertragsteuerforderungen; Steuerforderungen; Forderungen aus Ertragsteuern; Laufende Ertragsteueransprüche
      `),
      zh: labelList(`
        应收所得税; 当期所得税资产; {应收|预缴|待抵扣|可收回}所得税{款|}; {可收回|预付}税项; 应收税款; 应收退税款
      `),
      'zh-Hant': labelList(`
        應收所得稅; 當期所得稅資產; {應收|預繳|待抵扣|可收回}所得稅{款|}; {可收回|預付}稅項; 應收稅款; 應收退稅款;
        可收回{所得稅|稅款}; 本期所得稅資產
      `),
    },
  },
  {
    id: 'us-gaap:OtherAssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:OtherCurrentAssets'),
    definition: 'Current assets that have no line of their own.',
    labels: {
      en: labelList(`
        Other current assets; Other current financial and non-financial assets; Other current receivables and assets;
        Other current assets, net; Total other current assets
      `),
      de: labelList('Sonstige kurzfristige Vermögenswerte; Übrige kurzfristige Vermögenswerte; Sonstige Vermögensgegenstände'),
      fr: labelList('Autres actifs courants; Autres actifs circulants'),
      zh: labelList('其他流动资产; 其他流动资产{合计|总额|}'),
      'zh-Hant': labelList('其他流動資產; 其他流動資產{合計|總額|}'),
    },
  },
  {
    id: 'us-gaap:AssetsOfDisposalGroupIncludingDiscontinuedOperationCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:AssetsOfDisposalGroupIncludingDiscontinuedOperation
      us-gaap:AssetsHeldForSaleCurrent
      us-gaap:AssetsHeldForSaleNotPartOfDisposalGroupCurrent
      ifrs-full:NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale
      ifrs-full:NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSaleOrAsHeldForDistributionToOwners
    `),
    definition: 'Assets, alone or in a group, whose carrying amount will be recovered by selling them within a year.',
    labels: {
      en: labelList(`
        Assets held for sale; Assets of discontinued operations; Current assets held for sale;
        Current assets of discontinued operations; Assets and disposal group classified as held for sale;
        Assets included in disposal group classified as held for sale
      `),
      de: labelList('Zur Veräußerung gehaltene Vermögenswerte; Zur Veräußerung bestimmte Vermögenswerte'),
      zh: labelList(`
        持有待售资产; 划分为持有待售的资产; 持作出售资产; 持有待售{的|}{资产|非流动资产|处置组中的资产}; 分类为持作出售资产;
        分类为持作出售的资产; 划分为持有待售的非流动资产; 待售非流动资产; 待售资产; 已终止经营业务的资产
      `),
      'zh-Hant': labelList(`
        持有待售資產; 劃分為持有待售的資產; 持作出售資產; 持有待售{的|}{資產|非流動資產|處置組中的資產}; 分類為持作出售資產;
        分類為持作出售的資產; 劃分為持有待售的非流動資產; 待售非流動資產; 待售資產; 已終止經營業務的資產;
        分類為持作{待售|出售}{之|的}資產; 持作待售資產; 待出售非流動資產
      `),
    },
  },
  {
    id: 'us-gaap:AssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CurrentAssets'),
    definition: 'Assets expected to be turned into cash, sold or used up within a year or one operating cycle.',
    labels: {
      en: labelList('Total current assets; Current assets; Current assets, total'),
      de: labelList('Kurzfristige Vermögenswerte; Umlaufvermögen; Summe kurzfristige Vermögenswerte; Kurzfristiges Vermögen'),
      fr: labelList('Total des actifs courants; Actifs courants; Actif courant; Total actif courant'),
      zh: labelList('流动资产{合计|总额|总计|总值|}; 总流动资产'),
      'zh-Hant': labelList('流動資產{合計|總額|總計|總值|}; 總流動資產'),
    },
  },
  {
    id: 'us-gaap:PropertyPlantAndEquipmentNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetAfterAccumulatedDepreciationAndAmortization
      ifrs-full:PropertyPlantAndEquipment
    `),
    definition: 'Land, buildings, machines and other tangible assets used for several years, after depreciation.',
    labels: {
      en: labelList(`
        Property, plant and equipment, net; Property, plant and equipment; Property and equipment, net;
        Property and equipment; PP&E; Property, equipment and software, net; Premises and equipment, net;
        Premises and equipment; Fixed assets; PP&E, net; Net property, plant and equipment;
        Total property, plant and equipment, net; Property, equipment and software;
        Property, plant and equipment, at cost, net; Properties and equipment, net; Fixed assets, net;
        Net property and equipment; Tangible fixed assets; Property, plant and equipment - net;
        Property, plant and equipment, net of accumulated depreciation;
        Property and equipment, less accumulated depreciation; Total property and equipment, net
      `),
      de: labelList('Sachanlagen; Sachanlagevermögen; Anlagevermögen'),
      fr: labelList('Immobilisations corporelles; Immobilisations corporelles nettes; Actifs corporels'),
      zh: labelList(`
        固定资产; 物业及设备净额; 财产和设备净额; 物业及设备; 物业和设备净额; 固定资产{净额|净值|合计|账面价值|};
        {物业|不动产}、{厂房|工厂|机器}{及|和|与}设备{净额|，净额|}; 物业及设备，净额; 物业和设备，净额; 物业和设备;
        物业与设备净额; 物业与设备，净额; 物业与设备; 财产及设备净额; 财产及设备，净额; 财产及设备; 财产和设备，净额;
        财产和设备; 财产与设备净额; 财产与设备，净额; 财产与设备; 房产及设备净额; 房产及设备，净额; 房产及设备;
        房产和设备净额; 房产和设备，净额; 房产和设备; 房产与设备净额; 房产与设备，净额; 房产与设备; 房屋及设备净额;
        房屋及设备，净额; 房屋和设备净额; 房屋和设备，净额; 房屋与设备净额; 房屋与设备，净额; 房地产及设备净额;
        房地产及设备，净额; 房地产及设备; 房地产和设备净额; 房地产和设备，净额; 房地产和设备; 房地产与设备净额;
        房地产与设备，净额; 房地产与设备; {物业、设备|财产、设备|房产、设备}{及|和}软件{净额|，净额|}; 不动产及设备净额
      `),
      'zh-Hant': labelList(`
        固定資產; 物業及設備淨額; 財產和設備淨額; 物業及設備; 物業和設備淨額; 固定資產{淨額|淨值|合計|賬面價值|};
        {物業|不動產}、{廠房|工廠|機器}{及|和|與}設備{淨額|，淨額|}; 物業及設備，淨額; 物業和設備，淨額; 物業和設備;
        物業與設備淨額; 物業與設備，淨額; 物業與設備; 財產及設備淨額; 財產及設備，淨額; 財產及設備; 財產和設備，淨額;
        財產和設備; 財產與設備淨額; 財產與設備，淨額; 財產與設備; 房產及設備淨額; 房產及設備，淨額; 房產及設備;
        房產和設備淨額; 房產和設備，淨額; 房產和設備; 房產與設備淨額; 房產與設備，淨額; 房產與設備; 房屋及設備淨額;
        房屋及設備，淨額; 房屋和設備淨額; 房屋和設備，淨額; 房屋與設備淨額; 房屋與設備，淨額; 房地產及設備淨額;
        房地產及設備，淨額; 房地產及設備; 房地產和設備淨額; 房地產和設備，淨額; 房地產和設備; 房地產與設備淨額;
        房地產與設備，淨額; 房地產與設備; {物業、設備|財產、設備|房產、設備}{及|和}軟件{淨額|，淨額|}; 不動產及設備淨額
      `),
    },
  },
  {
    id: 'us-gaap:PropertyPlantAndEquipmentGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetBeforeAccumulatedDepreciationAndAmortization
    `),
    definition: 'Cost of tangible assets in use, before depreciation.',
    labels: {
      en: labelList(`
        Gross property, plant and equipment; Property, plant and equipment, gross; Property, plant and equipment, at cost;
        Property and equipment, gross; Property and equipment, at cost; Total property and equipment, gross
      `),
      de: labelList('Sachanlagen zu Anschaffungskosten; Bruttosachanlagen'),
      zh: labelList('固定资产原值; 固定资产原价; {物业、厂房及设备|物业及设备}{原值|原价|总额|总值|成本}'),
      'zh-Hant': labelList('固定資產原值; 固定資產原價; {物業、廠房及設備|物業及設備}{原值|原價|總額|總值|成本}'),
    },
  },
  {
    id: 'us-gaap:AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetAccumulatedDepreciationAndAmortization
      us-gaap:PropertyPlantAndEquipmentOwnedAccumulatedDepreciation
    `),
    definition: 'Depreciation charged so far on the tangible assets in use.',
    labels: {
      en: labelList(`
        Accumulated depreciation; Accumulated depreciation and amortization; Less: Accumulated depreciation;
        Less: Accumulated depreciation and amortization; Less accumulated depreciation;
        Less accumulated depreciation and amortization; Accumulated depreciation, depletion and amortization
      `),
      de: labelList('Kumulierte Abschreibungen'),
      zh: labelList('累计折旧; 累计折旧{及摊销|和摊销|及减值|及减值损失|}; 累积折旧'),
      'zh-Hant': labelList('累計折舊; 累計折舊{及攤銷|和攤銷|及減值|及減值損失|}; 累積折舊'),
    },
  },
  {
    id: 'us-gaap:ConstructionInProgressGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:ConstructionInProgress'),
    definition: 'Cost of assets being built that are not yet in use.',
    labels: {
      en: labelList('Construction in progress; Assets under construction; Construction work in progress'),
      de: labelList('Anlagen im Bau; Geleistete Anzahlungen und Anlagen im Bau'),
      zh: labelList('在建工程; 在建资产; 在建工程净额; 在建工程余额; 在建工程及待安装设备; 工程物资及在建工程'),
      'zh-Hant': labelList(`
        在建工程; 在建資產; 在建工程淨額; 在建工程餘額; 在建工程及待安裝設備; 工程物資及在建工程; 未完工程; 在建物業
      `),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseRightOfUseAsset',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Right to use leased assets for the lease term, from operating leases.',
    labels: {
      en: labelList(`
        Operating lease right-of-use assets; Right-of-use assets, operating leases;
        Operating lease right-of-use assets, net; Operating lease assets; Operating lease ROU assets;
        Right-of-use assets-operating leases; Right of use assets under operating leases;
        Right-of-use assets - operating leases
      `),
      de: labelList('Nutzungsrechte aus Operating-Leasingverhältnissen'),
      zh: labelList('经营租赁使用权资产; 经营租赁使用权资产{净额|，净额|}; 经营租赁的使用权资产'),
      'zh-Hant': labelList('經營租賃使用權資產; 經營租賃使用權資產{淨額|，淨額|}; 經營租賃的使用權資產'),
    },
  },
  {
    id: 'ifrs-full:RightofuseAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Right to use leased assets for the lease term, from all leases.',
    labels: {
      en: labelList(`
        Right-of-use assets; ROU assets; Right-of-use assets, net; Lease right-of-use assets; Right-of-use lease assets
      `),
      de: labelList(`
        Nutzungsrechte; Nutzungsrechte an Leasingobjekten; Nutzungsrechte aus Leasing;
        Nutzungsrechte aus Leasingverhältnissen
      `),
      fr: labelList('Droits d’utilisation; Actifs au titre du droit d’utilisation; Droits d’utilisation des actifs loués'),
      zh: labelList('使用权资产; 使用权资产{净额|账面价值|，净额|}; 租赁使用权资产{净额|}'),
      'zh-Hant': labelList('使用權資產; 使用權資產{淨額|賬面價值|，淨額|}; 租賃使用權資產{淨額|}'),
    },
  },
  {
    id: 'us-gaap:FinanceLeaseRightOfUseAsset',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Right to use leased assets under leases that in substance finance a purchase.',
    labels: {
      en: labelList('Finance lease right-of-use assets; Finance lease assets; Finance lease right-of-use assets, net'),
      de: labelList('Nutzungsrechte aus Finanzierungsleasing'),
      zh: labelList('融资租赁使用权资产; 融资租赁资产'),
      'zh-Hant': labelList('融資租賃使用權資產; 融資租賃資產'),
    },
  },
  {
    id: 'us-gaap:Goodwill',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:Goodwill'),
    definition: 'What was paid for acquired businesses beyond the fair value of their identifiable net assets, less impairment.',
    labels: {
      en: labelList('Goodwill; Goodwill, net'),
      de: labelList('Geschäfts- oder Firmenwert; Geschäfts- oder Firmenwerte; Goodwill; Firmenwert'),
      fr: labelList('Goodwill; Écarts d’acquisition; Écart d’acquisition; Survaleur'),
      zh: labelList('商誉; 商誉{净额|账面价值|净值|，净额|}'),
      'zh-Hant': labelList('商譽; 商譽{淨額|賬面價值|淨值|，淨額|}'),
    },
  },
  {
    id: 'us-gaap:IntangibleAssetsNetExcludingGoodwill',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:OtherIntangibleAssetsNet
      ifrs-full:IntangibleAssetsOtherThanGoodwill
      ifrs-full:OtherIntangibleAssets
    `),
    definition:
      'Patents, licences, software, customer relationships and other assets without physical form, after amortization and without goodwill.',
    labels: {
      en: labelList(`
        Intangible assets, net; Intangible assets; Other intangible assets; Intangible assets, net of goodwill;
        Other intangible assets, net; Acquired intangible assets, net; Intangibles, net;
        Purchased intangible assets, net; Identifiable intangible assets, net; Intangible assets other than goodwill;
        Intangibles; Intangible assets, net, excluding goodwill; Acquired intangible assets;
        Identifiable intangible assets; Intangible assets - net; Purchased intangibles, net
      `),
      de: labelList('Immaterielle Vermögenswerte; Immaterielle Vermögensgegenstände; Sonstige immaterielle Vermögenswerte'),
      fr: labelList('Immobilisations incorporelles; Actifs incorporels; Immobilisations incorporelles nettes'),
      zh: labelList(`
        无形资产; {其他|}无形资产{净额|（净额）|，净额|净值|账面价值|合计|}; 已购无形资产净额; 所收购无形资产净额
      `),
      'zh-Hant': labelList(`
        無形資產; {其他|}無形資產{淨額|（淨額）|，淨額|淨值|賬面價值|合計|}; 已購無形資產淨額; 所收購無形資產淨額
      `),
    },
  },
  {
    id: 'us-gaap:IndefiniteLivedTrademarks',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Trademarks expected to bring cash without end, and therefore not amortized.',
    labels: {
      en: labelList(`
        Trademarks with indefinite lives; Indefinite-lived trademarks;
        Trademarks and other intangible assets with indefinite lives; Trade names
      `),
      de: labelList('Marken mit unbestimmter Nutzungsdauer; Markenrechte'),
      zh: labelList('商标权; 商标{权|}; 使用{寿命|年限}不确定的{商标|无形资产}'),
      'zh-Hant': labelList('商標權; 商標{權|}; 使用{壽命|年限}不確定的{商標|無形資產}; 商標及牌照'),
    },
  },
  {
    id: 'ifrs-full:InvestmentProperty',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:RealEstateInvestmentPropertyNet'),
    definition: 'Land and buildings held to earn rent or to rise in value.',
    labels: {
      en: labelList('Investment property; Investment properties; Real estate investments; Investment real estate'),
      de: labelList('Als Finanzinvestition gehaltene Immobilien; Renditeliegenschaften'),
      zh: labelList('投资性房地产; 投资物业; 投资性房地产净额; 投资性物业净额; 投资性物业; 投资物业净额'),
      'zh-Hant': labelList(`
        投資性房地產; 投資物業; 投資性房地產淨額; 投資性物業淨額; 投資性物業; 投資物業淨額; 投資性不動產{淨額|}
      `),
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:InvestmentsInAffiliatesSubsidiariesAssociatesAndJointVentures
      ifrs-full:InvestmentAccountedForUsingEquityMethod
      ifrs-full:InvestmentsInAssociatesAccountedForUsingEquityMethod
    `),
    definition:
      'Carrying amount of holdings in companies over which there is significant influence, carried at the share of their equity.',
    labels: {
      en: labelList(`
        Equity method investments; Investments in associates; Investments in associates and joint ventures;
        Investments in equity investees; Interests in associates; Investments accounted for using the equity method;
        Equity-accounted investments; Investments in equity method investees;
        Investments in unconsolidated affiliates; Interests in joint ventures; Investments in joint ventures;
        Equity-accounted investees; Interests in associates and joint ventures; Investments in affiliates;
        Investments in and advances to affiliates
      `),
      de: labelList(`
        Anteile an at-equity bewerteten Unternehmen; Nach der Equity-Methode bilanzierte Finanzanlagen;
        Anteile an assoziierten Unternehmen; At-equity bewertete Beteiligungen; At-equity bilanzierte Beteiligungen;
        Beteiligungen an assoziierten Unternehmen
      `),
      fr: labelList(
        'Participations dans des entreprises associées; Titres mis en équivalence; Participations dans les sociétés mises en équivalence',
      ),
      zh: labelList(`
        长期股权投资; 于联营公司之权益; 长期股权投资{净额|账面价值|};
        {对|于}{联营企业|联营公司|合营企业|合营公司|联营及合营公司|联营企业和合营企业|联营及合营企业|联营公司及合营企业}{的|}{投资|权益};
        权益法{投资|核算的投资|核算的长期股权投资}; {联营公司|联营企业}权益; 采用权益法核算的投资; 按权益法入账的投资
      `),
      'zh-Hant': labelList(`
        長期股權投資; 於聯營公司之權益; 長期股權投資{淨額|賬面價值|};
        {對|於}{聯營企業|聯營公司|合營企業|合營公司|聯營及合營公司|聯營企業和合營企業|聯營及合營企業|聯營公司及合營企業}{的|}{投資|權益};
        權益法{投資|核算的投資|核算的長期股權投資}; {聯營公司|聯營企業}權益; 採用權益法核算的投資; 按權益法入賬的投資;
        於{聯營公司|合營企業|聯營公司及合營企業|一間聯營公司|一間合營企業}{之|的}{權益|投資}; 採用權益法之投資;
        使用權益法入賬{之|的}投資
      `),
    },
  },
  {
    id: 'us-gaap:LongTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Investments meant to be held for more than a year.',
    labels: {
      en: labelList(`
        Long-term investments; Long-term financial investments; Non-current investments; Investments, noncurrent;
        Long-term financial assets; Investments and other long-term assets
      `),
      de: labelList('Langfristige Finanzanlagen; Finanzanlagen; Langfristige Beteiligungen'),
      zh: labelList(`
        长期投资; 长期投资净额; 长期投资，净额; 长期投资总额; 长期金融投资净额; 长期金融投资，净额; 长期金融投资
      `),
      'zh-Hant': labelList(`
        長期投資; 長期投資淨額; 長期投資，淨額; 長期投資總額; 長期金融投資淨額; 長期金融投資，淨額; 長期金融投資
      `),
    },
  },
  {
    id: 'us-gaap:InvestmentsFairValueDisclosure',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Investments measured at fair value, as the fair value note shows them.',
    labels: {
      en: labelList(`
        Investments at fair value; Financial investments; Trading assets; Total investments; Investment securities; Trading financial assets
      `),
      de: labelList(`
        Zum beizulegenden Zeitwert bewertete Finanzanlagen;
        Handelsaktiva
      `),
      zh: labelList('金融投资; 金融投资{总额|合计|}; {以|按}公允价值计量的{投资|金融资产}; 金融投资公允价值'),
      'zh-Hant': labelList('金融投資; 金融投資{總額|合計|}; {以|按}公允價值計量的{投資|金融資產}; 金融投資公允價值'),
    },
  },
  {
    id: 'us-gaap:DerivativeAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:DerivativeFinancialAssets'),
    definition: "Fair value of derivative contracts that are in the company's favour.",
    labels: {
      en: labelList(`
        Derivative assets; Derivative financial assets; Derivative financial instruments, assets;
        Positive fair value of derivatives
      `),
      de: labelList('Derivative finanzielle Vermögenswerte; Positive Zeitwerte derivativer Finanzinstrumente'),
      zh: labelList('衍生金融资产; {衍生金融|衍生}{资产|工具资产}; 衍生金融{工具资产|工具（资产）}'),
      'zh-Hant': labelList('衍生金融資產; {衍生金融|衍生}{資產|工具資產}; 衍生金融{工具資產|工具（資產）}'),
    },
  },
  {
    id: 'us-gaap:DeferredIncomeTaxAssetsNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:DeferredTaxAssetsNetNoncurrent ifrs-full:DeferredTaxAssets'),
    definition: 'Income tax that will be saved in later periods because of differences in timing and losses carried forward.',
    labels: {
      en: labelList(`
        Deferred tax assets; Deferred income tax assets; Deferred tax assets, net; Deferred income tax assets, net;
        Deferred taxes; Net deferred tax assets; Deferred income taxes, net, assets
      `),
      de: labelList('Aktive latente Steuern; Latente Steueransprüche; Latente Ertragsteueransprüche; Aktive Steuerlatenzen'),
      fr: labelList('Impôts différés actifs; Actifs d’impôts différés; Impôt différé actif; Actifs d’impôt différé'),
      zh: labelList(`
        递延所得税资产; 递延税项资产; 递延税资产; 递延所得税资产净额; 递延所得税资产，净额; 递延所得税资产净值;
        递延税项资产净额; 递延税项资产，净额; 递延税项资产净值; 递延税资产净额; 递延税资产，净额; 递延税款资产净额;
        递延税款资产，净额; 递延税款资产
      `),
      'zh-Hant': labelList(`
        遞延所得稅資產; 遞延稅項資產; 遞延稅資產; 遞延所得稅資產淨額; 遞延所得稅資產，淨額; 遞延所得稅資產淨值;
        遞延稅項資產淨額; 遞延稅項資產，淨額; 遞延稅項資產淨值; 遞延稅資產淨額; 遞延稅資產，淨額; 遞延稅款資產淨額;
        遞延稅款資產，淨額; 遞延稅款資產
      `),
    },
  },
  {
    id: 'us-gaap:DeferredTaxAssetsValuationAllowance',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Part of deferred tax assets that will probably not be used, taken off their gross amount.',
    labels: {
      en: labelList(`
        Valuation allowance; Deferred tax valuation allowance; Less: Valuation allowance;
        Valuation allowance on deferred tax assets
      `),
      de: labelList('Wertberichtigung auf aktive latente Steuern'),
      zh: labelList(`
        递延所得税资产估值备抵; {递延所得税资产|递延税项资产|}估值{备抵|准备|拨备}; 递延税项资产评估备抵; 估价备抵
      `),
      'zh-Hant': labelList(`
        遞延所得稅資產估值備抵; {遞延所得稅資產|遞延稅項資產|}估值{備抵|準備|撥備}; 遞延稅項資產評估備抵; 估價備抵
      `),
    },
  },
  {
    id: 'us-gaap:CapitalizedContractCostNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of winning or fulfilling customer contracts that is carried as an asset and charged over their term.',
    labels: {
      en: labelList(`
        Deferred commissions; Capitalized contract costs; Deferred contract costs; Contract acquisition costs;
        Capitalized contract acquisition costs; Deferred contract acquisition costs; Deferred commissions, net;
        Costs to obtain contracts; Contract costs
      `),
      de: labelList('Aktivierte Vertragskosten; Vertragskosten; Aktivierte Vertragsanbahnungskosten'),
      zh: labelList('合同取得成本; 递延佣金; {合同|合约}{取得成本|成本|履约成本}{净额|}; 取得合约的增量成本'),
      'zh-Hant': labelList('合同取得成本; 遞延佣金; {合同|合約}{取得成本|成本|履約成本}{淨額|}; 取得合約的增量成本'),
    },
  },
  {
    id: 'kpi:LandUseRights',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Carrying amount of rights to use land for a term of years, usual where land cannot be owned.',
    labels: {
      en: labelList('Land use rights, net; Land use rights; Prepaid land lease payments; Prepaid land use rights'),
      de: labelList('Landnutzungsrechte'),
      zh: labelList('土地使用权; 土地使用权{净额|，净额|账面价值|}; 预付土地租赁款{项|}'),
      'zh-Hant': labelList('土地使用權; 土地使用權{淨額|，淨額|賬面價值|}; 預付土地租賃款{項|}'),
    },
  },
  {
    id: 'us-gaap:DepositsAssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:SecurityDeposit'),
    definition: 'Amounts deposited with others as security that will be returned after more than a year.',
    labels: {
      en: labelList(`
        Security deposits; Deposits, noncurrent; Rental deposits; Long-term deposits; Deposits and other assets;
        Refundable deposits; Long-term prepayments and deposits
      `),
      de: labelList('Kautionen; Geleistete Kautionen'),
      zh: labelList(`
        存出保证金; 租赁押金; 长期按金; 押金; 租赁保证金; 长期保证金; 长期押金; {非流动|租赁}按金; 押金及保证金
      `),
      'zh-Hant': labelList(`
        存出保證金; 租賃押金; 長期按金; 押金; 租賃保證金; 長期保證金; 長期押金; {非流動|租賃}按金; 押金及保證金; 租金按金;
        已付按金
      `),
    },
  },
  {
    id: 'kpi:DigitalAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Carrying amount of crypto assets and similar digital tokens the company holds.',
    labels: {
      en: labelList(`
        Digital assets; Crypto assets; Digital assets, net; Crypto assets held; Cryptocurrency holdings; Bitcoin holdings
      `),
      de: labelList('Kryptowerte; Digitale Vermögenswerte'),
      zh: labelList('数字资产; 加密资产; 加密货币资产'),
      'zh-Hant': labelList('數字資產; 加密資產; 加密貨幣資產'),
    },
  },
  {
    id: 'ifrs-full:OtherNoncurrentFinancialAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Financial assets due after more than a year that have no line of their own.',
    labels: {
      en: labelList(`
        Other non-current financial assets; Other long-term financial assets; Other noncurrent financial assets;
        Non-current financial assets
      `),
      de: labelList('Sonstige langfristige finanzielle Vermögenswerte; Langfristige finanzielle Vermögenswerte'),
      zh: labelList('其他非流动金融资产; 非流动金融资产'),
      'zh-Hant': labelList('其他非流動金融資產; 非流動金融資產'),
    },
  },
  {
    id: 'us-gaap:OtherAssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:OtherAssets ifrs-full:OtherNoncurrentAssets ifrs-full:OtherAssets'),
    definition: 'Long-term assets that have no line of their own.',
    labels: {
      en: labelList(`
        Other non-current assets; Other noncurrent assets; Other assets; Other long-term assets;
        Other assets, noncurrent; Other assets, net; Other assets, non-current; Total other assets
      `),
      de: labelList('Sonstige langfristige Vermögenswerte; Sonstige Vermögenswerte; Übrige langfristige Vermögenswerte'),
      zh: labelList(`
        其他非流动资产; 其他资产; 其他长期资产; 其他非流动资产合计; 其他非流动资产净额; 其他非流动资产总额;
        其他长期资产合计; 其他长期资产净额; 其他长期资产总额; 其他资产合计; 其他非流动资产，净额
      `),
      'zh-Hant': labelList(`
        其他非流動資產; 其他資產; 其他長期資產; 其他非流動資產合計; 其他非流動資產淨額; 其他非流動資產總額;
        其他長期資產合計; 其他長期資產淨額; 其他長期資產總額; 其他資產合計; 其他非流動資產，淨額
      `),
    },
  },
  {
    id: 'us-gaap:AssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:NoncurrentAssets'),
    definition: 'Assets meant to stay in the business for more than a year.',
    labels: {
      en: labelList(`
        Total non-current assets; Total noncurrent assets; Non-current assets; Noncurrent assets; Long-term assets;
        Total long-term assets
      `),
      de: labelList('Langfristige Vermögenswerte; Summe langfristige Vermögenswerte; Langfristiges Vermögen'),
      zh: labelList('非流动资产合计; 总非流动资产; 非流动资产{合计|总额|总计|总值|}; 长期资产合计'),
      'zh-Hant': labelList('非流動資產合計; 總非流動資產; 非流動資產{合計|總額|總計|總值|}; 長期資產合計'),
    },
  },
  {
    id: 'us-gaap:Assets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:Assets'),
    definition: 'Everything the company owns or controls that is expected to bring it future benefit.',
    labels: {
      en: labelList('Total assets; Assets; Assets, total; Balance sheet total; Total consolidated assets'),
      de: labelList(`
        Summe Vermögenswerte; Bilanzsumme; Gesamtvermögen; Summe Aktiva; Gesamtaktiva; Summe der Vermögenswerte;
        Konzernbilanzsumme
      `),
      fr: labelList('Total de l’actif; Total actif; Total des actifs; Total du bilan; Actif total'),
      zh: labelList('资产{总额|总计|合计|总值}; 总资产; {总资产|资产总}规模; 总资产{额|合计}'),
      'zh-Hant': labelList('資產{總額|總計|合計|總值}; 總資產; {總資產|資產總}規模; 總資產{額|合計}'),
    },
  },
];
