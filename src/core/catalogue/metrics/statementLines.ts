import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Lines of statements that are drawn up in mainland China, and those like them elsewhere. */
export const statementLinesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:OtherNonoperatingIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income from outside the business that is shown before expenses of the same kind are taken off.',
    labels: {
      en: labelList('Other non-operating income; Total non-operating income'),
      de: labelList('Betriebsfremde Erträge'),
      zh: labelList('{营业外|非营业|非经营性}收入{总额|}'),
      'zh-Hant': labelList('{營業外|非營業|非經營性}收入{總額|}'),
    },
  },
  {
    id: 'us-gaap:OtherNonoperatingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Expenses outside the business: donations, fines, losses by accident.',
    labels: {
      en: labelList('Other non-operating expenses; Nonoperating expense; Total non-operating expenses'),
      de: labelList('Betriebsfremde Aufwendungen'),
      zh: labelList('{营业外|非营业|非经营性}支出{总额|}'),
      'zh-Hant': labelList('{營業外|非營業|非經營性}支出{總額|}; 營業外費用'),
    },
  },
  {
    id: 'kpi:OtherBusinessIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from activities beside the main business, such as letting or selling materials.',
    labels: {
      en: labelList('Other business income; Revenue from other operations; Income from other businesses'),
      de: labelList('Erträge aus Nebengeschäften'),
      zh: labelList('其他业务{收入|营收|净收入}; 其他营业收入'),
      'zh-Hant': labelList('其他業務{收入|營收|淨收入}; 其他營業收入; 其他業務收益'),
    },
  },
  {
    id: 'kpi:OtherBusinessCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of activities beside the main business.',
    labels: {
      en: labelList('Other business costs; Cost of other operations; Costs of other businesses'),
      de: labelList('Aufwendungen für Nebengeschäfte'),
      zh: labelList('其他业务{成本|支出}; 其他营业成本'),
      'zh-Hant': labelList('其他業務{成本|支出}; 其他營業成本'),
    },
  },
  {
    id: 'kpi:NonrecurringGainsLosses',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses that a company sets apart because they do not recur, after tax.',
    labels: {
      en: labelList('Non-recurring gains and losses; Total non-recurring gains and losses; Non-recurring profit or loss'),
      de: labelList('Einmalige Gewinne und Verluste'),
      zh: labelList('非经常性{损益|损益净额|损益合计|损益项目合计}'),
      'zh-Hant': labelList('非經常性{損益|損益淨額|損益合計|損益項目合計}; 一次性損益'),
    },
  },
  {
    id: 'kpi:ReceivablesFinancing',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Bills and accounts receivable that a company holds to collect or to sell.',
    labels: {
      en: labelList(`
        Receivables financing; Financing receivables; Receivables at fair value through other comprehensive income
      `),
      de: labelList('Zum Verkauf oder Einzug gehaltene Forderungen'),
      zh: labelList('应收款项融资'),
      'zh-Hant': labelList('應收款項融資'),
    },
  },
  {
    id: 'kpi:NoncurrentAssetsDueWithinOneYear',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Part of long-term assets that turns into cash within a year.',
    labels: {
      en: labelList('Non-current assets due within one year; Current portion of non-current assets'),
      de: labelList('Innerhalb eines Jahres fällige langfristige Vermögenswerte'),
      zh: labelList('一年内到期的{非流动资产|债权投资|长期应收款}'),
      'zh-Hant': labelList('一年內到期的{非流動資產|債權投資|長期應收款}'),
    },
  },
  {
    id: 'us-gaap:InventoryValuationReserves',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What inventories have been written down by.',
    labels: {
      en: labelList(`
        Inventory valuation reserve; Provision for inventories; Inventory reserves; Allowance for inventory obsolescence
      `),
      de: labelList('Wertberichtigungen auf Vorräte'),
      zh: labelList('存货{跌价|减值}准备{余额|}'),
      'zh-Hant': labelList('存貨{跌價|減值}準備{餘額|}; 存貨撥備; 備抵存貨跌價損失'),
    },
  },
  {
    id: 'us-gaap:PrepaidExpenseNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Expenses paid that will be spread over more than a year.',
    labels: {
      en: labelList(`
        Long-term prepaid expenses; Long-term deferred expenses; Prepaid expenses, noncurrent; Non-current prepayments;
        Long-term prepayments
      `),
      de: labelList('Langfristige Rechnungsabgrenzungsposten'),
      zh: labelList('长期{待摊|预付}费用; 非流动预付{款项|费用}; 长期预付{款|款项}'),
      'zh-Hant': labelList('長期{待攤|預付}費用; 非流動預付{款項|費用}; 長期預付{款|款項}; 預付設備款'),
    },
  },
  {
    id: 'kpi:CapitalizedDevelopmentCosts',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Development work that has been capitalised and is not finished.',
    labels: {
      en: labelList('Development expenditure; Capitalised development costs; Development costs capitalised'),
      de: labelList('Aktivierte Entwicklungsaufwendungen'),
      zh: labelList('开发支出{余额|}; 资本化{的|}{研发支出|研发投入|开发成本|研发费用}; 研发投入资本化金额'),
      'zh-Hant': labelList(`
        開發支出{餘額|}; 資本化{的|}{研發支出|研發投入|開發成本|研發費用}; 研發投入資本化金額; 資本化研發開支; 遞延開發成本
      `),
    },
  },
  {
    id: 'ifrs-full:BiologicalAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Living animals and plants a company keeps for what they yield.',
    labels: {
      en: labelList('Biological assets; Bearer biological assets; Consumable biological assets'),
      de: labelList('Biologische Vermögenswerte'),
      zh: labelList('{生产性|消耗性|}生物资产{净额|}'),
      'zh-Hant': labelList('{生產性|消耗性|}生物資產{淨額|}'),
    },
  },
  {
    id: 'ifrs-full:OilAndGasAssets',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Wells, fields and rights from which oil and gas are produced.',
    labels: {
      en: labelList('Oil and gas assets; Oil and gas properties; Oil and gas properties, net'),
      de: labelList('Öl- und Gasvermögen'),
      zh: labelList('油气资产{净额|}; 油气资产净值'),
      'zh-Hant': labelList('油氣資產{淨額|}; 油氣資產淨值'),
    },
  },
  {
    id: 'ifrs-full:DeferredIncomeOtherThanContractLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Grants and other income received that belongs to later periods and owes no goods or services.',
    labels: {
      en: labelList('Deferred government grants; Deferred income, noncurrent'),
      de: labelList('Passive Rechnungsabgrenzung für Zuwendungen; Abgegrenzte Zuwendungen'),
      zh: labelList('递延收益{净额|}; 递延政府补助'),
      'zh-Hant': labelList('遞延收益{淨額|}; 遞延政府補助'),
    },
  },
  {
    id: 'ifrs-full:NoncurrentPayables',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Sums payable later than within a year that are no borrowings or leases.',
    labels: {
      en: labelList('Long-term payables; Non-current payables; Long-term accounts payable'),
      de: labelList('Langfristige Verbindlichkeiten aus Lieferungen und Leistungen und sonstige'),
      zh: labelList('长期应付{款|款项|账款}{（合计）|}'),
      'zh-Hant': labelList('長期應付{款|款項|賬款}{（合計）|}'),
    },
  },
  {
    id: 'ifrs-full:OtherEquityInterest',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Instruments in equity other than ordinary shares: preferred shares, perpetual bonds.',
    labels: {
      en: labelList('Other equity instruments; Other equity interest; Other equity interests'),
      de: labelList('Sonstige Eigenkapitalinstrumente'),
      zh: labelList('其他权益工具{合计|余额|}'),
      'zh-Hant': labelList('其他權益工具{合計|餘額|}'),
    },
  },
  {
    id: 'kpi:PerpetualBonds',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Bonds without a date of repayment that count as equity.',
    labels: {
      en: labelList('Perpetual bonds; Perpetual capital securities; Perpetual notes; Perpetual securities'),
      de: labelList('Ewige Anleihen'),
      zh: labelList('永续债{券|}; 其他权益工具{－|-}永续债; 无固定期限资本债券'),
      'zh-Hant': labelList('永續債{券|}; 其他權益工具{－|-}永續債; 無固定期限資本債券; 永久{債券|資本證券|證券}'),
    },
  },
  {
    id: 'kpi:GeneralRiskReserve',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: "Part of a bank's profit kept as a reserve against risks in its assets, as rules require.",
    labels: {
      en: labelList('General risk reserve; General risk provision; Regulatory reserve'),
      de: labelList('Allgemeine Risikorücklage'),
      zh: labelList('一般{风险|}准备{金|}; 一般风险准备余额'),
      'zh-Hant': labelList('一般{風險|}準備{金|}; 一般風險準備餘額; 一般法定準備'),
    },
  },
  {
    id: 'kpi:SpecialReserve',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Reserve for safety in production that rules require in some industries.',
    labels: {
      en: labelList('Special reserve; Safety production reserve'),
      de: labelList('Sonderrücklage'),
      zh: labelList('专项储备; 安全生产费储备'),
      'zh-Hant': labelList('專項儲備; 安全生產費儲備'),
    },
  },
  {
    id: 'ifrs-full:ReceiptsFromSalesOfGoodsAndRenderingOfServices',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Money received from customers for goods and services.',
    labels: {
      en: labelList(`
        Cash received from sale of goods and rendering of services; Cash receipts from customers;
        Cash received from customers; Receipts from sales of goods and rendering of services
      `),
      de: labelList('Einzahlungen von Kunden; Einzahlungen aus dem Verkauf von Gütern und Dienstleistungen'),
      zh: labelList('销售商品、提供劳务收到的现金; 销售商品和提供服务收到的现金; 销售商品、提供服务收到的现金'),
      'zh-Hant': labelList('銷售商品、提供勞務收到的現金; 銷售商品和提供服務收到的現金; 銷售商品、提供服務收到的現金'),
    },
  },
  {
    id: 'kpi:TaxRefundsReceived',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Taxes the state paid back in the period.',
    labels: {
      en: labelList('Refund of taxes received; Tax refunds received; Refunds of taxes and surcharges'),
      de: labelList('Erhaltene Steuererstattungen'),
      zh: labelList('收到的税费返还; 收到税费返还; 收到的税收返还'),
      'zh-Hant': labelList('收到的稅費返還; 收到稅費返還; 收到的稅收返還'),
    },
  },
  {
    id: 'kpi:OtherOperatingCashReceived',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Money received in operations from other sources than customers.',
    labels: {
      en: labelList(`
        Other cash received relating to operating activities; Cash received relating to other operating activities;
        Other cash receipts from operating activities
      `),
      de: labelList('Sonstige Einzahlungen aus der Geschäftstätigkeit'),
      zh: labelList('收到{的|}其他与经营活动有关的现金'),
      'zh-Hant': labelList('收到{的|}其他與經營活動有關的現金'),
    },
  },
  {
    id: 'kpi:OperatingCashInflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All money that operations brought in, before what they paid out.',
    labels: {
      en: labelList(`
        Total cash inflows from operating activities; Cash inflows from operating activities;
        Sub-total of cash inflows from operating activities
      `),
      de: labelList('Einzahlungen aus der Geschäftstätigkeit'),
      zh: labelList('经营活动{的|}现金流入{小计|合计|总额|量|}'),
      'zh-Hant': labelList('經營活動{的|}現金流入{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'ifrs-full:PaymentsToSuppliersForGoodsAndServices',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money paid to suppliers for goods and services.',
    labels: {
      en: labelList(`
        Cash paid for goods and services; Cash paid to suppliers; Payments to suppliers for goods and services;
        Cash payments to suppliers
      `),
      de: labelList('Auszahlungen an Lieferanten'),
      zh: labelList('购买商品、接受劳务支付的现金; 购买商品和接受劳务支付的现金; 购买商品、接受服务支付的现金'),
      'zh-Hant': labelList('購買商品、接受勞務支付的現金; 購買商品和接受勞務支付的現金; 購買商品、接受服務支付的現金'),
    },
  },
  {
    id: 'ifrs-full:PaymentsToAndOnBehalfOfEmployees',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Wages and social charges paid.',
    labels: {
      en: labelList(`
        Cash paid to and on behalf of employees; Cash paid to employees; Payments to and on behalf of employees;
        Cash payments to employees
      `),
      de: labelList('Auszahlungen an Beschäftigte'),
      zh: labelList('支付给职工{以及|及|和}为职工支付的现金; 支付给职工的现金'),
      'zh-Hant': labelList('支付給職工{以及|及|和}為職工支付的現金; 支付給職工的現金'),
    },
  },
  {
    id: 'kpi:TaxesPaid',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All taxes and duties paid in the period, those on income among them.',
    labels: {
      en: labelList(`
        Payments of taxes and surcharges; Cash paid for all types of taxes; Cash paid for taxes and surcharges;
        Taxes and levies paid
      `),
      de: labelList('Gezahlte Steuern und Abgaben'),
      zh: labelList('支付的各{项|种}税费; 支付{各项|的}税费'),
      'zh-Hant': labelList('支付的各{項|種}稅費; 支付{各項|的}稅費'),
    },
  },
  {
    id: 'kpi:OtherOperatingCashPaid',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money paid in operations to others than suppliers, employees and the state.',
    labels: {
      en: labelList(`
        Other cash paid relating to operating activities; Cash paid relating to other operating activities;
        Other cash payments for operating activities
      `),
      de: labelList('Sonstige Auszahlungen aus der Geschäftstätigkeit'),
      zh: labelList('支付{的|}其他与经营活动有关的现金'),
      'zh-Hant': labelList('支付{的|}其他與經營活動有關的現金'),
    },
  },
  {
    id: 'kpi:OperatingCashOutflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All money that operations paid out.',
    labels: {
      en: labelList(`
        Total cash outflows from operating activities; Cash outflows from operating activities;
        Sub-total of cash outflows from operating activities
      `),
      de: labelList('Auszahlungen aus der Geschäftstätigkeit'),
      zh: labelList('经营活动{的|}现金流出{小计|合计|总额|量|}'),
      'zh-Hant': labelList('經營活動{的|}現金流出{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'kpi:InvestingCashInflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All money that investing brought in: investments sold, assets disposed of, returns.',
    labels: {
      en: labelList(`
        Total cash inflows from investing activities; Cash inflows from investing activities;
        Sub-total of cash inflows from investing activities
      `),
      de: labelList('Einzahlungen aus der Investitionstätigkeit'),
      zh: labelList('投资活动{的|}现金流入{小计|合计|总额|量|}'),
      'zh-Hant': labelList('投資活動{的|}現金流入{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'kpi:InvestingCashOutflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All money spent on investments and long-term assets.',
    labels: {
      en: labelList(`
        Total cash outflows from investing activities; Cash outflows from investing activities;
        Sub-total of cash outflows from investing activities
      `),
      de: labelList('Auszahlungen für die Investitionstätigkeit'),
      zh: labelList('投资活动{的|}现金流出{小计|合计|总额|量|}'),
      'zh-Hant': labelList('投資活動{的|}現金流出{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'kpi:FinancingCashInflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All money raised from owners and lenders.',
    labels: {
      en: labelList(`
        Total cash inflows from financing activities; Cash inflows from financing activities;
        Sub-total of cash inflows from financing activities
      `),
      de: labelList('Einzahlungen aus der Finanzierungstätigkeit'),
      zh: labelList('{筹资|融资}活动{的|}现金流入{小计|合计|总额|量|}'),
      'zh-Hant': labelList('{籌資|融資}活動{的|}現金流入{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'kpi:FinancingCashOutflows',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All money paid to owners and lenders.',
    labels: {
      en: labelList(`
        Total cash outflows from financing activities; Cash outflows from financing activities;
        Sub-total of cash outflows from financing activities
      `),
      de: labelList('Auszahlungen für die Finanzierungstätigkeit'),
      zh: labelList('{筹资|融资}活动{的|}现金流出{小计|合计|总额|量|}'),
      'zh-Hant': labelList('{籌資|融資}活動{的|}現金流出{小計|合計|總額|量|}'),
    },
  },
  {
    id: 'kpi:IncreaseInDeposits',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: "What customers' and other banks' deposits grew by in the period, in a bank's cash flow.",
    labels: {
      en: labelList(`
        Net increase in customer deposits; Net increase in deposits from customers and banks;
        Net increase in customer deposits and deposits from banks
      `),
      de: labelList('Nettozunahme der Kundeneinlagen'),
      zh: labelList(`
        {客户|吸收}存款{和同业存放款项|和同业及其他金融机构存放款项|}净增加额; 存款净增加额; 吸收存款及同业存放净增加额
      `),
      'zh-Hant': labelList(`
        {客戶|吸收}存款{和同業存放款項|和同業及其他金融機構存放款項|}淨增加額; 存款淨增加額; 吸收存款及同業存放淨增加額
      `),
    },
  },
  {
    id: 'kpi:IncreaseInLoans',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: "What loans to customers grew by in the period, in a bank's cash flow.",
    labels: {
      en: labelList(`
        Net increase in loans and advances; Net increase in loans and advances to customers; Net increase in customer loans
      `),
      de: labelList('Nettozunahme der Kundenkredite'),
      zh: labelList('{发放贷款和垫款|发放贷款及垫款|客户贷款及垫款|客户贷款和垫款}净增加额; 贷款净增加额'),
      'zh-Hant': labelList(`
        {發放貸款和墊款|發放貸款及墊款|客戶貸款及墊款|客戶貸款和墊款}淨增加額; 貸款淨增加額; 客戶貸款淨增加額
      `),
    },
  },
  {
    id: 'kpi:InterestAndFeesReceivedCash',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest, fees and commissions a bank received in money.',
    labels: {
      en: labelList(`
        Cash received from interest, fees and commissions; Cash received from interest and commissions;
        Interest, fees and commissions received
      `),
      de: labelList('Erhaltene Zinsen und Provisionen'),
      zh: labelList('收取{的|}利息、手续费及佣金的现金; 收到的利息、手续费及佣金'),
      'zh-Hant': labelList('收取{的|}利息、手續費及佣金的現金; 收到的利息、手續費及佣金'),
    },
  },
  {
    id: 'kpi:InterestAndFeesPaidCash',
    group: 'cashFlow',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest, fees and commissions a bank paid in money.',
    labels: {
      en: labelList(`
        Cash paid for interest, fees and commissions; Cash paid for interest and commissions;
        Interest, fees and commissions paid
      `),
      de: labelList('Gezahlte Zinsen und Provisionen'),
      zh: labelList('支付{的|}利息、手续费及佣金的现金; 支付的利息、手续费及佣金'),
      'zh-Hant': labelList('支付{的|}利息、手續費及佣金的現金; 支付的利息、手續費及佣金'),
    },
  },
  {
    id: 'kpi:DividendPerTenShares',
    group: 'perShare',
    periodType: 'duration',
    unitType: 'perShare',
    balance: null,
    definition: 'Cash dividend for every ten shares, as companies in mainland China announce it.',
    labels: {
      en: labelList('Dividend per ten shares; Dividend per 10 shares; Cash dividend per 10 shares'),
      de: labelList('Dividende je zehn Aktien'),
      zh: labelList('每{10|十}股{派发现金红利|派发现金股利|派息|现金红利|现金分红|派息数|派发现金股息|派现金红利}'),
      'zh-Hant': labelList('每{10|十}股{派發現金紅利|派發現金股利|派息|現金紅利|現金分紅|派息數|派發現金股息|派現金紅利}'),
    },
  },
];
