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
    definition: 'Cash on hand and in banks, and short investments that can be turned into a known amount of cash at once.',
    labels: {
      en: labelList(`
        Cash and cash equivalents; Cash; Cash and equivalents; Cash and cash equivalents at end of period;
        Cash and cash equivalents, end of period; Cash and cash equivalents at the end of the period;
        Cash and cash equivalents at beginning of period; Cash and cash equivalents, beginning of period;
        Cash and cash equivalents at the beginning of the period; Cash and cash equivalents at end of year;
        Cash and cash equivalents at beginning of year; Cash and bank balances; Cash at bank and in hand;
        Cash at bank and on hand; Cash and short-term deposits; Cash balances; Cash equivalents
      `),
      de: labelList(`
        Zahlungsmittel und Zahlungsmitteläquivalente; Flüssige Mittel; Liquide Mittel; Kassenbestand; Zahlungsmittel;
        Kassenbestand und Guthaben bei Kreditinstituten;
        Kassenbestand, Bundesbankguthaben, Guthaben bei Kreditinstituten und Schecks; Barmittel;
        Finanzmittelfonds am Ende der Periode; Barmittel und Barmitteläquivalente; Finanzmittelbestand
      `),
      zh: labelList(`
        现金{及|和|与}现金等价物; 货币资金; 现金{及|和|与}等价物; 现金{及|和|与}现金等价物{余额|结余|净额};
        {期末|年末|期初|年初}现金{及|和|与}现金等价物{余额|}; 现金{及|和|与}现金等价物{期末|年末|期初|年初|}余额;
        现金及现金等价物{－|-|—|、}{年末|年初|期末|期初}余额; 现金{及|和}银行{结余|结存|存款|余额}; 银行结余及现金;
        银行存款及现金; 银行及现金结余; 库存现金及银行存款
      `),
      'zh-Hant': labelList(`
        現金{及|和|與}現金等價物; 貨幣資金; 現金{及|和|與}等價物; 現金{及|和|與}現金等價物{餘額|結餘|淨額};
        {期末|年末|期初|年初}現金{及|和|與}現金等價物{餘額|}; 現金{及|和|與}現金等價物{期末|年末|期初|年初|}餘額;
        現金及現金等價物{－|-|—|、}{年末|年初|期末|期初}餘額; 現金{及|和}銀行{結餘|結存|存款|餘額}; 銀行結餘及現金;
        銀行存款及現金; 銀行及現金結餘; 庫存現金及銀行存款; 現金及約當現金; {期末|期初|年底|年初}現金及約當現金{餘額|};
        現金及現金等值物; 現金及等同現金; 現金及等同現金項目; 現金與約當現金; {期末|年末|期初|年初}{之|的}現金及現金等值物;
        {於年末|於期末|於年初|於期初}{的|之}現金及現金等價物; 現金及現金等值項目
      `),
    },
  },
  {
    id: 'us-gaap:RestrictedCash',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash that may be used only for a stated purpose, for instance because it is pledged or held for others.',
    labels: {
      en: labelList(`
        Restricted cash; Restricted cash and cash equivalents; Restricted cash, current;
        Restricted cash and restricted cash equivalents; Restricted bank deposits; Pledged bank deposits; Pledged deposits
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
        {已抵押|質押|已質押}銀行{存款|結餘}; 受限制現金及現金等價物; 受限現金及現金等價物; 流動受限制現金;
        受限制{之|的}銀行結餘; 有限制現金; 受限制現金及銀行結餘
      `),
    },
  },
  {
    id: 'us-gaap:RestrictedCashNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Restricted cash that will not be released within a year.',
    labels: {
      en: labelList(`
        Restricted cash, noncurrent; Restricted cash-noncurrent; Long-term restricted cash; Restricted cash, non-current;
        Restricted cash, net of current portion
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
        Cash, cash equivalents and restricted cash, beginning of year
      `),
      de: labelList('Zahlungsmittel, Zahlungsmitteläquivalente und verfügungsbeschränkte Zahlungsmittel'),
      zh: labelList(`
        现金、现金等价物及受限制现金; 现金、现金等价物和受限现金; 期末现金、现金等价物及受限制现金;
        期初现金、现金等价物及受限制现金; 现金、现金等价物和受限制现金
      `),
      'zh-Hant': labelList(`
        現金、現金等價物及受限制現金; 現金、現金等價物和受限現金; 期末現金、現金等價物及受限制現金;
        期初現金、現金等價物及受限制現金; 現金、現金等價物和受限制現金
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
        现金、现金等价物及短期投资; 现金及短期投资; 现金、现金等价物和短期投资; 现金储备; 现金及现金等价物总额;
        现金及现金等价物和短期投资
      `),
      'zh-Hant': labelList(`
        現金、現金等價物及短期投資; 現金及短期投資; 現金、現金等價物和短期投資; 現金儲備; 現金及現金等價物總額;
        現金及現金等價物和短期投資
      `),
    },
  },
  {
    id: 'us-gaap:ShortTermInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
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
      zh: labelList('有价证券; 短期有价证券; 可交易证券'),
      'zh-Hant': labelList('有價證券; 短期有價證券; 可交易證券'),
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
    definition: 'Amounts customers owe for goods and services already delivered, after the allowance for those who will not pay.',
    labels: {
      en: labelList(`
        Accounts receivable, net; Accounts receivable; Trade receivables; Trade accounts receivable;
        Accounts receivable, net of allowance; Receivables, net; Receivables; Trade receivables, net;
        Trade accounts receivable, net; Customer receivables; Accounts and notes receivable; Trade debtors;
        Accounts receivable, net of allowance for credit losses; Accounts receivable, net of allowance for doubtful accounts;
        Accounts receivable, net-current; Net receivables; Trade and bills receivables; Accounts and notes receivable, net;
        Notes and accounts receivable
      `),
      de: labelList('Forderungen aus Lieferungen und Leistungen; Debitoren; Kundenforderungen'),
      zh: labelList('应收账款; 应收账款净额; 应收账款（净额）; 应收款项; 贸易应收款项; 应收贸易账款; 应收款项净额'),
      'zh-Hant': labelList('應收賬款; 應收賬款淨額; 應收賬款（淨額）; 應收款項; 貿易應收款項; 應收貿易賬款; 應收款項淨額'),
    },
  },
  {
    id: 'us-gaap:AccountsReceivableNetNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amounts owed by customers that fall due after more than a year, after the allowance for losses.',
    labels: {
      en: labelList(`
        Accounts receivable, noncurrent; Long-term accounts receivable; Long-term receivables;
        Accounts receivable, net-noncurrent; Non-current trade receivables; Non-current receivables;
        Accounts receivable, net, noncurrent
      `),
      de: labelList('Langfristige Forderungen; Langfristige Forderungen aus Lieferungen und Leistungen'),
      zh: labelList('长期应收款; 长期应收账款; 非流动应收账款'),
      'zh-Hant': labelList('長期應收款; 長期應收賬款; 非流動應收賬款'),
    },
  },
  {
    id: 'us-gaap:AllowanceForDoubtfulAccountsReceivableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('坏账准备; 呆账拨备; 应收账款坏账准备; 应收账款减值准备'),
      'zh-Hant': labelList('壞賬準備; 呆賬撥備; 應收賬款壞賬準備; 應收賬款減值準備; 備抵呆帳'),
    },
  },
  {
    id: 'us-gaap:NontradeReceivablesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amounts owed by parties other than customers, for instance by suppliers to whom components were sold.',
    labels: {
      en: labelList(`
        Vendor non-trade receivables; Non-trade receivables; Other receivables; Other receivables, net;
        Other accounts receivable; Vendor nontrade receivables; Sundry receivables; Nontrade receivables
      `),
      de: labelList('Sonstige Forderungen; Übrige Forderungen'),
      zh: labelList('其他应收款; 非贸易应收款; 其他应收款项; 其他应收账款'),
      'zh-Hant': labelList('其他應收款; 非貿易應收款; 其他應收款項; 其他應收賬款'),
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
      zh: labelList('应收账款及其他应收款; 贸易及其他应收款项; 应收贸易账款及其他应收款; 应收账款及其他应收款项'),
      'zh-Hant': labelList('應收賬款及其他應收款; 貿易及其他應收款項; 應收貿易賬款及其他應收款; 應收賬款及其他應收款項'),
    },
  },
  {
    id: 'us-gaap:NotesReceivableNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amounts owed under written promises to pay, after the allowance for losses.',
    labels: {
      en: labelList('Notes receivable; Bills receivable; Notes receivable, net; Promissory notes receivable'),
      de: labelList('Wechselforderungen'),
      zh: labelList('应收票据; 应收票据净额'),
      'zh-Hant': labelList('應收票據; 應收票據淨額'),
    },
  },
  {
    id: 'us-gaap:DueFromRelatedPartiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
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
      zh: labelList('应收关联方款项; 应收关联方; 关联方应收款; 应收关联人士款项; 应收关连方款项'),
      'zh-Hant': labelList('應收關聯方款項; 應收關聯方; 關聯方應收款; 應收關聯人士款項; 應收關連方款項'),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerAssetNetCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Right to payment for work already done that still depends on something other than time passing.',
    labels: {
      en: labelList(`
        Contract assets; Contract assets, net; Unbilled receivables; Unbilled revenue;
        Costs and estimated earnings in excess of billings; Unbilled receivables and contract assets;
        Current contract assets
      `),
      de: labelList('Vertragsvermögenswerte; Vertragsvermögen'),
      zh: labelList('合同资产; 合约资产; 合同资产净额'),
      'zh-Hant': labelList('合同資產; 合約資產; 合同資產淨額'),
    },
  },
  {
    id: 'us-gaap:InventoryNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Goods held for sale, work in progress, and materials and supplies for production, at cost or less.',
    labels: {
      en: labelList(`
        Inventories; Inventory; Inventories, net; Total inventories; Inventory, net; Merchandise inventories;
        Merchandise inventory
      `),
      de: labelList('Vorräte; Vorratsvermögen; Lagerbestände'),
      zh: labelList('存货; 库存; 存货净额'),
      'zh-Hant': labelList('存貨; 庫存; 存貨淨額'),
    },
  },
  {
    id: 'us-gaap:InventoryRawMaterialsNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Materials and components bought for production and not yet used.',
    labels: {
      en: labelList(`
        Raw materials; Raw materials and supplies; Components; Raw materials and packaging; Raw materials and components;
        Inventory, raw materials
      `),
      de: labelList('Roh-, Hilfs- und Betriebsstoffe; Rohstoffe'),
      zh: labelList('原材料'),
      'zh-Hant': labelList('原材料'),
    },
  },
  {
    id: 'us-gaap:InventoryWorkInProcessNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Goods whose production has begun and is not yet complete.',
    labels: {
      en: labelList('Work in process; Work in progress; Unfinished goods; Work in process inventory'),
      de: labelList('Unfertige Erzeugnisse; Unfertige Erzeugnisse, unfertige Leistungen; Unfertige Erzeugnisse und Leistungen'),
      zh: labelList('在产品; 在制品'),
      'zh-Hant': labelList('在產品; 在製品'),
    },
  },
  {
    id: 'us-gaap:InventoryFinishedGoodsNetOfReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Completed goods that are ready for sale.',
    labels: {
      en: labelList('Finished goods; Finished goods inventory; Finished products; Finished goods and merchandise'),
      de: labelList('Fertige Erzeugnisse; Fertige Erzeugnisse und Waren; Fertigerzeugnisse'),
      zh: labelList('产成品; 制成品; 库存商品'),
      'zh-Hant': labelList('產成品; 製成品; 庫存商品'),
    },
  },
  {
    id: 'us-gaap:PrepaidExpenseCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Payments made for goods and services that will be received within a year.',
    labels: {
      en: labelList('Prepaid expenses; Prepayments; Advances to suppliers; Prepayments, current'),
      de: labelList('Aktive Rechnungsabgrenzungsposten; Vorauszahlungen; Geleistete Anzahlungen; Rechnungsabgrenzungsposten'),
      zh: labelList('预付款项; 预付费用; 预付账款; 预付款'),
      'zh-Hant': labelList('預付款項; 預付費用; 預付賬款; 預付款'),
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
        Prepaid expenses and other assets; Prepaid expenses and other current assets; Prepayments and other current assets;
        Prepayments, deposits and other receivables; Prepayments and other assets; Prepayments, receivables and other assets;
        Prepayments, other receivables and other assets; Prepayments and other receivables;
        Prepaids and other current assets
      `),
      de: labelList(`
        Rechnungsabgrenzungsposten und sonstige kurzfristige Vermögenswerte; Vorauszahlungen und sonstige Vermögenswerte
      `),
      zh: labelList(`
        预付费用及其他资产; 预付款项及其他流动资产; 预付款及其他资产; 预付款项、按金及其他应收款项; 预付费用和其他资产;
        预付款项及其他资产
      `),
      'zh-Hant': labelList(`
        預付費用及其他資產; 預付款項及其他流動資產; 預付款及其他資產; 預付款項、按金及其他應收款項; 預付費用和其他資產;
        預付款項及其他資產
      `),
    },
  },
  {
    id: 'us-gaap:IncomeTaxesReceivable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax that the authorities have to pay back or set off.',
    labels: {
      en: labelList(`
        Income taxes receivable; Income tax receivable; Current tax assets; Tax receivables; Prepaid income taxes;
        Recoverable taxes; Income tax assets; Tax recoverable; Current income tax assets
      `),
      de: labelList(`
        Ertragsteuerforderungen; Steuerforderungen; Forderungen aus Ertragsteuern; Laufende Ertragsteueransprüche
      `),
      zh: labelList('应收所得税; 预缴所得税; 可收回税项; 当期所得税资产'),
      'zh-Hant': labelList('應收所得稅; 預繳所得稅; 可收回稅項; 當期所得稅資產'),
    },
  },
  {
    id: 'us-gaap:OtherAssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Current assets that have no line of their own.',
    labels: {
      en: labelList(`
        Other current assets; Other current financial and non-financial assets; Other current receivables and assets;
        Other current assets, net
      `),
      de: labelList('Sonstige kurzfristige Vermögenswerte; Übrige kurzfristige Vermögenswerte; Sonstige Vermögensgegenstände'),
      zh: labelList('其他流动资产'),
      'zh-Hant': labelList('其他流動資產'),
    },
  },
  {
    id: 'us-gaap:AssetsOfDisposalGroupIncludingDiscontinuedOperationCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets, alone or in a group, whose carrying amount will be recovered by selling them within a year.',
    labels: {
      en: labelList(`
        Assets held for sale; Assets of discontinued operations; Current assets held for sale;
        Current assets of discontinued operations; Assets and disposal group classified as held for sale;
        Assets included in disposal group classified as held for sale
      `),
      de: labelList('Zur Veräußerung gehaltene Vermögenswerte; Zur Veräußerung bestimmte Vermögenswerte'),
      zh: labelList('持有待售资产; 持有待售的资产; 划分为持有待售的资产; 持作出售资产'),
      'zh-Hant': labelList('持有待售資產; 持有待售的資產; 劃分爲持有待售的資產; 持作出售資產'),
    },
  },
  {
    id: 'us-gaap:AssetsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets expected to be turned into cash, sold or used up within a year or one operating cycle.',
    labels: {
      en: labelList('Total current assets; Current assets; Current assets, total'),
      de: labelList('Kurzfristige Vermögenswerte; Umlaufvermögen; Summe kurzfristige Vermögenswerte; Kurzfristiges Vermögen'),
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
    definition: 'Land, buildings, machines and other tangible assets used for several years, after depreciation.',
    labels: {
      en: labelList(`
        Property, plant and equipment, net; Property, plant and equipment; Property and equipment, net;
        Property and equipment; PP&E; Property, equipment and software, net; Premises and equipment, net;
        Premises and equipment; Fixed assets; PP&E, net; Net property, plant and equipment;
        Total property, plant and equipment, net; Property, equipment and software;
        Property, plant and equipment, at cost, net; Properties and equipment, net; Fixed assets, net;
        Net property and equipment; Tangible fixed assets
      `),
      de: labelList('Sachanlagen; Sachanlagevermögen; Anlagevermögen'),
      zh: labelList(`
        固定资产; 物业、厂房及设备; 物业及设备净额; 不动产、厂房和设备; 固定资产净额; 物业、厂房及设备净额; 财产和设备净额;
        物业及设备; 物业和设备净额; 物业、设备及软件净额; 固定资产净值; 物业、厂房和设备净额
      `),
      'zh-Hant': labelList(`
        固定資產; 物業、廠房及設備; 物業及設備淨額; 不動產、廠房和設備; 固定資產淨額; 物業、廠房及設備淨額; 財產和設備淨額;
        物業及設備; 物業和設備淨額; 物業、設備及軟件淨額; 固定資產淨值; 物業、廠房和設備淨額; 不動產、廠房及設備
      `),
    },
  },
  {
    id: 'us-gaap:PropertyPlantAndEquipmentGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of tangible assets in use, before depreciation.',
    labels: {
      en: labelList(`
        Gross property, plant and equipment; Property, plant and equipment, gross; Property, plant and equipment, at cost;
        Property and equipment, gross; Property and equipment, at cost; Total property and equipment, gross
      `),
      de: labelList('Sachanlagen zu Anschaffungskosten; Bruttosachanlagen'),
      zh: labelList('固定资产原值; 固定资产原价; 物业、厂房及设备原值; 物业及设备原值'),
      'zh-Hant': labelList('固定資產原值; 固定資產原價; 物業、廠房及設備原值; 物業及設備原值'),
    },
  },
  {
    id: 'us-gaap:AccumulatedDepreciationDepletionAndAmortizationPropertyPlantAndEquipment',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Depreciation charged so far on the tangible assets in use.',
    labels: {
      en: labelList(`
        Accumulated depreciation; Accumulated depreciation and amortization; Less: Accumulated depreciation;
        Less: Accumulated depreciation and amortization; Less accumulated depreciation;
        Less accumulated depreciation and amortization; Accumulated depreciation, depletion and amortization
      `),
      de: labelList('Kumulierte Abschreibungen'),
      zh: labelList('累计折旧; 累计折旧及摊销; 累计折旧和摊销'),
      'zh-Hant': labelList('累計折舊; 累計折舊及攤銷; 累計折舊和攤銷'),
    },
  },
  {
    id: 'us-gaap:ConstructionInProgressGross',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of assets being built that are not yet in use.',
    labels: {
      en: labelList('Construction in progress; Assets under construction; Construction work in progress'),
      de: labelList('Anlagen im Bau; Geleistete Anzahlungen und Anlagen im Bau'),
      zh: labelList('在建工程; 在建资产'),
      'zh-Hant': labelList('在建工程; 在建資產'),
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
        Operating lease right-of-use assets; Right-of-use assets, operating leases; Operating lease right-of-use assets, net;
        Operating lease assets; Operating lease ROU assets; Right-of-use assets-operating leases;
        Right of use assets under operating leases
      `),
      de: labelList('Nutzungsrechte aus Operating-Leasingverhältnissen'),
      zh: labelList('经营租赁使用权资产; 经营租赁使用权资产净额'),
      'zh-Hant': labelList('經營租賃使用權資產; 經營租賃使用權資產淨額'),
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
      zh: labelList('使用权资产; 使用权资产净额'),
      'zh-Hant': labelList('使用權資產; 使用權資產淨額'),
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
    definition: 'What was paid for acquired businesses beyond the fair value of their identifiable net assets, less impairment.',
    labels: {
      en: labelList('Goodwill; Goodwill, net'),
      de: labelList('Geschäfts- oder Firmenwert; Geschäfts- oder Firmenwerte; Goodwill; Firmenwert'),
      zh: labelList('商誉; 商誉净额'),
      'zh-Hant': labelList('商譽; 商譽淨額'),
    },
  },
  {
    id: 'us-gaap:IntangibleAssetsNetExcludingGoodwill',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Patents, licences, software, customer relationships and other assets without physical form, after amortization and without goodwill.',
    labels: {
      en: labelList(`
        Intangible assets, net; Intangible assets; Other intangible assets; Intangible assets, net of goodwill;
        Other intangible assets, net; Acquired intangible assets, net; Intangibles, net; Purchased intangible assets, net;
        Identifiable intangible assets, net; Intangible assets other than goodwill; Intangibles;
        Intangible assets, net, excluding goodwill; Acquired intangible assets; Identifiable intangible assets
      `),
      de: labelList('Immaterielle Vermögenswerte; Immaterielle Vermögensgegenstände; Sonstige immaterielle Vermögenswerte'),
      zh: labelList('无形资产; 无形资产净额; 其他无形资产; 无形资产（净额）; 无形资产净值'),
      'zh-Hant': labelList('無形資產; 無形資產淨額; 其他無形資產; 無形資產（淨額）; 無形資產淨值'),
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
      zh: labelList('商标权; 使用寿命不确定的商标'),
      'zh-Hant': labelList('商標權; 使用壽命不確定的商標'),
    },
  },
  {
    id: 'ifrs-full:InvestmentProperty',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Land and buildings held to earn rent or to rise in value.',
    labels: {
      en: labelList('Investment property; Investment properties; Real estate investments; Investment real estate'),
      de: labelList('Als Finanzinvestition gehaltene Immobilien; Renditeliegenschaften'),
      zh: labelList('投资性房地产; 投资物业'),
      'zh-Hant': labelList('投資性房地產; 投資物業'),
    },
  },
  {
    id: 'us-gaap:EquityMethodInvestments',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Carrying amount of holdings in companies over which there is significant influence, carried at the share of their equity.',
    labels: {
      en: labelList(`
        Equity method investments; Investments in associates; Investments in associates and joint ventures;
        Investments in equity investees; Interests in associates; Investments accounted for using the equity method;
        Equity-accounted investments; Investments in equity method investees; Investments in unconsolidated affiliates;
        Interests in joint ventures; Investments in joint ventures; Equity-accounted investees;
        Interests in associates and joint ventures; Investments in affiliates
      `),
      de: labelList(`
        Anteile an at-equity bewerteten Unternehmen; Nach der Equity-Methode bilanzierte Finanzanlagen;
        Anteile an assoziierten Unternehmen; At-equity bewertete Beteiligungen; At-equity bilanzierte Beteiligungen;
        Beteiligungen an assoziierten Unternehmen
      `),
      zh: labelList(`
        长期股权投资; 对联营企业的投资; 于联营公司的投资; 权益法投资; 于联营公司之权益; 对联营公司的投资; 于联营公司的权益
      `),
      'zh-Hant': labelList(`
        長期股權投資; 對聯營企業的投資; 於聯營公司的投資; 權益法投資; 於聯營公司之權益; 對聯營公司的投資; 於聯營公司的權益
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
      zh: labelList('长期投资; 长期投资净额'),
      'zh-Hant': labelList('長期投資; 長期投資淨額'),
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
        Investments at fair value; Financial investments; Financial assets at fair value through profit or loss;
        Financial assets at FVTPL; Trading assets; Financial assets measured at fair value through profit or loss;
        Total investments; Investment securities; Trading financial assets
      `),
      de: labelList(`
        Zum beizulegenden Zeitwert bewertete Finanzanlagen;
        Erfolgswirksam zum beizulegenden Zeitwert bewertete finanzielle Vermögenswerte; Handelsaktiva
      `),
      zh: labelList(`
        金融投资; 以公允价值计量的投资; 以公允价值计量且其变动计入当期损益的金融资产; 交易性金融资产;
        按公允价值计入损益的金融资产
      `),
      'zh-Hant': labelList(`
        金融投資; 以公允價值計量的投資; 以公允價值計量且其變動計入當期損益的金融資產; 交易性金融資產;
        按公允價值計入損益的金融資產
      `),
    },
  },
  {
    id: 'us-gaap:DerivativeAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Fair value of derivative contracts that are in the company's favour.",
    labels: {
      en: labelList(`
        Derivative assets; Derivative financial assets; Derivative financial instruments, assets;
        Positive fair value of derivatives
      `),
      de: labelList('Derivative finanzielle Vermögenswerte; Positive Zeitwerte derivativer Finanzinstrumente'),
      zh: labelList('衍生金融资产; 衍生工具资产'),
      'zh-Hant': labelList('衍生金融資產; 衍生工具資產'),
    },
  },
  {
    id: 'us-gaap:DeferredIncomeTaxAssetsNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax that will be saved in later periods because of differences in timing and losses carried forward.',
    labels: {
      en: labelList(`
        Deferred tax assets; Deferred income tax assets; Deferred tax assets, net; Deferred income tax assets, net;
        Deferred taxes; Net deferred tax assets; Deferred income taxes, net, assets
      `),
      de: labelList('Aktive latente Steuern; Latente Steueransprüche; Latente Ertragsteueransprüche; Aktive Steuerlatenzen'),
      zh: labelList('递延所得税资产; 递延税项资产; 递延税资产; 递延所得税资产净额'),
      'zh-Hant': labelList('遞延所得稅資產; 遞延稅項資產; 遞延稅資產; 遞延所得稅資產淨額'),
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
      zh: labelList('递延所得税资产估值备抵; 估值备抵; 估值准备'),
      'zh-Hant': labelList('遞延所得稅資產估值備抵; 估值備抵; 估值準備'),
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
      zh: labelList('合同取得成本; 合同成本; 合约成本; 递延佣金'),
      'zh-Hant': labelList('合同取得成本; 合同成本; 合約成本; 遞延佣金'),
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
      zh: labelList('土地使用权; 土地使用权净额'),
      'zh-Hant': labelList('土地使用權; 土地使用權淨額'),
    },
  },
  {
    id: 'us-gaap:DepositsAssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amounts deposited with others as security that will be returned after more than a year.',
    labels: {
      en: labelList(`
        Security deposits; Deposits, noncurrent; Rental deposits; Long-term deposits; Deposits and other assets;
        Refundable deposits; Long-term prepayments and deposits
      `),
      de: labelList('Kautionen; Geleistete Kautionen'),
      zh: labelList('存出保证金; 租赁押金; 长期按金; 押金'),
      'zh-Hant': labelList('存出保證金; 租賃押金; 長期按金; 押金'),
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
    definition: 'Long-term assets that have no line of their own.',
    labels: {
      en: labelList(`
        Other non-current assets; Other noncurrent assets; Other assets; Other long-term assets; Other assets, noncurrent;
        Other assets, net; Other assets, non-current
      `),
      de: labelList('Sonstige langfristige Vermögenswerte; Sonstige Vermögenswerte; Übrige langfristige Vermögenswerte'),
      zh: labelList('其他非流动资产; 其他资产; 其他长期资产'),
      'zh-Hant': labelList('其他非流動資產; 其他資產; 其他長期資產'),
    },
  },
  {
    id: 'us-gaap:AssetsNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets meant to stay in the business for more than a year.',
    labels: {
      en: labelList(`
        Total non-current assets; Total noncurrent assets; Non-current assets; Noncurrent assets; Long-term assets;
        Total long-term assets
      `),
      de: labelList('Langfristige Vermögenswerte; Summe langfristige Vermögenswerte; Langfristiges Vermögen'),
      zh: labelList('非流动资产合计; 非流动资产总额; 非流动资产; 总非流动资产; 非流动资产总值'),
      'zh-Hant': labelList('非流動資產合計; 非流動資產總額; 非流動資產; 總非流動資產; 非流動資產總值'),
    },
  },
  {
    id: 'us-gaap:Assets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Everything the company owns or controls that is expected to bring it future benefit.',
    labels: {
      en: labelList('Total assets; Assets; Assets, total; Balance sheet total; Total consolidated assets'),
      de: labelList(`
        Summe Vermögenswerte; Bilanzsumme; Gesamtvermögen; Summe Aktiva; Gesamtaktiva; Summe der Vermögenswerte;
        Konzernbilanzsumme
      `),
      zh: labelList('资产{总额|总计|合计|总值}; 总资产; {总资产|资产总}规模; 总资产{额|合计}'),
      'zh-Hant': labelList('資產{總額|總計|合計|總值}; 總資產; {總資產|資產總}規模; 總資產{額|合計}'),
    },
  },
];
