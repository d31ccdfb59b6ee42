import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The income statement, from revenue to the net income of the owners. */
export const incomeMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:Revenues',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax
      us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax
      us-gaap:SalesRevenueNet
      us-gaap:RevenuesNetOfInterestExpense
      us-gaap:RealEstateRevenueNet
      us-gaap:HealthCareOrganizationRevenue
      us-gaap:RegulatedAndUnregulatedOperatingRevenue
      ifrs-full:Revenue
      ifrs-full:RevenueFromContractsWithCustomers
    `),
    definition:
      'Consideration a company has earned from customers in the period for goods and services, after returns, discounts and rebates: the top line of the income statement.',
    labels: {
      en: labelList(`
        Total net revenue; Revenue; Net revenue; Total revenue; Net sales; Sales; Total net sales; Total sales;
        Turnover; Net operating revenues; Operating revenue; Total operating revenue;
        Revenue from contracts with customers; Consolidated revenue; Group revenue; Gross revenue;
        Total revenue, net; Revenue, net; Sales, net of returns and allowances; Total revenues and other income;
        Sales revenue; Sales, net; Total net operating revenues; Sales and other operating revenues;
        Net sales and operating revenues; Sales and revenues; Total sales and revenues;
        Revenues, net of interest expense
      `),
      de: labelList(`
        Umsatz; Umsatzerlöse; Gesamtumsatz; Konzernumsatz; Nettoumsatz; Nettoumsatzerlöse; Erlöse; Gesamterlöse;
        Konzernumsatzerlöse; Umsatzanstieg; Umsatzwachstum; Umsatzrückgang; Umsatzplus
      `),
      fr: labelList(
        'Chiffre d’affaires; Chiffre d’affaires {consolidé|total|net|du groupe}; CA; Produits des activités ordinaires; Ventes; Ventes nettes; Revenus; Revenu total; Total des revenus; Produits d’exploitation; Chiffre d’affaires net consolidé; Chiffre d’affaires hors taxes',
      ),
      zh: labelList(`
        营业收入; 营收; {总|}净收入; 净收入总额; {总|}净营收; 总营收; 净营收总额; 收入; 总收入; 收入总额; 营业总收入;
        总营业收入; 营业收入{总额|净额|合计}; 营收总额; 营收净额; 收入净额; 收入合计; 收益总额; 总收益; 净收益总额; 营业额;
        总营业额; 销售收入; 销售额; 净销售额; 销售净额; 销售总额; 主营业务收入; 主营收入; 经营收入; 经营收入总额;
        总经营收入; 经营收入净额; 收益
      `),
      'zh-Hant': labelList(`
        營業收入; 營收; {總|}淨收入; 淨收入總額; {總|}淨營收; 總營收; 淨營收總額; 收入; 總收入; 收入總額; 營業總收入;
        總營業收入; 營業收入{總額|淨額|合計}; 營收總額; 營收淨額; 收入淨額; 收入合計; 收益總額; 總收益; 淨收益總額; 營業額;
        總營業額; 銷售收入; 銷售額; 淨銷售額; 銷售淨額; 銷售總額; 主營業務收入; 主營收入; 經營收入; 經營收入總額;
        總經營收入; 經營收入淨額; 收益; 銷貨收入; 銷貨收入淨額; 收入淨值; 營業收益; 營運收入
      `),
    },
  },
  {
    id: 'us-gaap:CostOfRevenue',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CostOfGoodsAndServicesSold us-gaap:CostOfGoodsSold ifrs-full:CostOfSales'),
    definition:
      'Costs that attach directly to the goods and services sold in the period, such as materials, production labour and delivery.',
    labels: {
      en: labelList(`
        Cost of revenue; Total cost of revenue; Cost of sales; Total cost of sales; Cost of goods sold;
        Cost of products sold; Cost of goods and services sold; Cost of services; COGS; Cost of net revenue;
        Cost of net sales; Cost of sales and services; Cost of sales and occupancy costs;
        Cost of sales (including buying, distribution, and occupancy costs); Cost of merchandise sold
      `),
      de: labelList(`
        Umsatzkosten; Herstellungskosten des Umsatzes; Kosten der umgesetzten Leistungen;
        Herstellungskosten der zur Erzielung der Umsatzerlöse erbrachten Leistungen
      `),
      fr: labelList(
        'Coût des ventes; Coût des produits vendus; Coût des marchandises vendues; Coût des biens et services vendus; Coûts des ventes; Prix de revient des ventes; Coût de revient',
      ),
      zh: labelList(`
        营业成本; 销货成本; {营业|收入|销售|主营业务}成本; 营收成本; {总|}收入成本; 收入成本总额; 销售成本总额; 主营成本;
        营业成本{合计|总额}; 服务成本
      `),
      'zh-Hant': labelList(`
        營業成本; 銷貨成本; {營業|收入|銷售|主營業務}成本; 營收成本; {總|}收入成本; 收入成本總額; 銷售成本總額; 主營成本;
        營業成本{合計|總額}; 服務成本; 已售存貨成本; 已售商品成本
      `),
    },
  },
  {
    id: 'us-gaap:GrossProfit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    nonGaap: 'non-gaap:GrossProfit',
    concepts: conceptList('ifrs-full:GrossProfit'),
    definition: 'Revenue less cost of revenue: what is left of sales to cover operating expenses and profit.',
    labels: {
      en: labelList('Gross profit; Gross profit (loss); Gross loss; Gross income; Total gross profit'),
      de: labelList(`
        Bruttoergebnis vom Umsatz; Bruttoergebnis; Bruttogewinn; Rohertrag; Rohergebnis; Bruttoergebnis v. Umsatz
      `),
      fr: labelList('Marge brute; Bénéfice brut; Résultat brut; Profit brut'),
      zh: labelList('毛利润; 毛利; 毛利总额; {营业|销售|总}毛利{润|}; 毛利润总额; 毛损; 毛利{（毛损）|/（毛损）|（损）}'),
      'zh-Hant': labelList(`
        毛利潤; 毛利; 毛利總額; {營業|銷售|總}毛利{潤|}; 毛利潤總額; 毛損; 毛利{（毛損）|/（毛損）|（損）};
        營業毛利（毛損）; 毛利╱（毛損）; 營業毛利淨額
      `),
    },
  },
  {
    id: 'us-gaap:OperatingExpenses',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:CostsAndExpenses'),
    definition: 'All costs and expenses of running the business that are charged before operating income.',
    labels: {
      en: labelList(`
        Total operating costs and expenses; Operating expenses; Total operating expenses; Total costs and expenses;
        Operating costs and expenses; Costs and expenses; Operating costs; Total operating costs; Opex; Total expenses
      `),
      de: labelList(`
        Betriebliche Aufwendungen; Betriebskosten; Summe der betrieblichen Aufwendungen; Operative Aufwendungen;
        Operative Kosten; Betriebsaufwand; Summe der Kosten
      `),
      fr: labelList(
        'Charges d’exploitation; Charges opérationnelles; Total des charges {d’exploitation|opérationnelles}; Dépenses d’exploitation; Charges opérationnelles courantes',
      ),
      zh: labelList(`
        {运营|经营|营业|营运}成本{和|及|与}{费用|支出|开支}{总额|总计|合计|};
        总{运营|经营|营业}成本{和|及|与}{费用|支出|开支}; 成本{与|和|及}费用{总额|}; 总成本{和|及}费用; 营业总成本;
        营业费用{总额|}; {总|}{运营|营运}{费用|支出|开支}; {总|}经营{费用|支出}; {运营|经营}费用总额; 经营开支{总额|};
        总{营业|经营}{费用|开支|支出}; 营业支出{总额|合计|}; 营业开支; 成本费用{总额|合计}
      `),
      'zh-Hant': labelList(`
        {運營|經營|營業|營運}成本{和|及|與}{費用|支出|開支}{總額|總計|合計|};
        總{運營|經營|營業}成本{和|及|與}{費用|支出|開支}; 成本{與|和|及}費用{總額|}; 總成本{和|及}費用; 營業總成本;
        營業費用{總額|}; {總|}{運營|營運}{費用|支出|開支}; {總|}經營{費用|支出}; {運營|經營}費用總額; 經營開支{總額|};
        總{營業|經營}{費用|開支|支出}; 營業支出{總額|合計|}; 營業開支; 成本費用{總額|合計}; 營業費用合計
      `),
    },
  },
  {
    id: 'us-gaap:ResearchAndDevelopmentExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost
      us-gaap:ResearchAndDevelopmentExpenseSoftwareExcludingAcquiredInProcessCost
      ifrs-full:ResearchAndDevelopmentExpense
    `),
    definition: 'Cost of the search for new knowledge and of turning it into new or better products, charged to the period.',
    labels: {
      en: labelList(`
        Research and development expenses; Research and development; R&D; R&D expenses;
        Research and development costs; R&D costs; R&D spending; R&D investment; Technology and research expenses;
        Research and development expense, net; Product development expenses; Research, development and engineering
      `),
      de: labelList(`
        Forschungs- und Entwicklungskosten; Forschung und Entwicklung; F&E-Ausgaben; Jährliche F&E-Ausgaben;
        F&E-Investitionen; F&E-Kosten; F&E-Aufwendungen; Forschungs- und Entwicklungsaufwendungen; F&E;
        Forschungs- und Entwicklungsausgaben; Forschungs- und Entwicklungsaufwand
      `),
      fr: labelList(
        'Frais de recherche et développement; Frais de R&D; Dépenses de {recherche et développement|R&D}; Frais de recherche et de développement; Charges de recherche et développement; Recherche et développement',
      ),
      zh: labelList(`
        研发费用; 研发{投入|支出|开支|成本|总投入|费用总额|投入总额|投入金额};
        {研究与开发|研究及开发|研究和开发|研究开发|研究及发展|研究与发展|研发及开发|产品研发|技术研发}{费用|开支|支出|成本|投入};
        总研发投入; 科研投入
      `),
      'zh-Hant': labelList(`
        研發費用; 研發{投入|支出|開支|成本|總投入|費用總額|投入總額|投入金額};
        {研究與開發|研究及開發|研究和開發|研究開發|研究及發展|研究與發展|研發及開發|產品研發|技術研發}{費用|開支|支出|成本|投入};
        總研發投入; 科研投入; 研究發展費用; 研究及發展費
      `),
    },
  },
  {
    id: 'us-gaap:SellingAndMarketingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:MarketingExpense ifrs-full:SalesAndMarketingExpense'),
    definition: 'Cost of finding and winning customers: advertising, promotion, sales staff and customer acquisition.',
    labels: {
      en: labelList(`
        Sales and marketing expenses; Sales and marketing; Selling and marketing; Selling and marketing expenses;
        Marketing expenses; Marketing and sales; Marketing and sales expenses; Marketing costs; S&M expenses;
        Selling and distribution and marketing expenses; Marketing and promotion expenses; Sales and marketing costs;
        Marketing spend; Advertising and marketing
      `),
      de: labelList(`
        Vertriebs- und Marketingkosten; Vertrieb und Marketing; Marketingausgaben; Marketingaufwendungen; Marketingkosten;
        Vertriebs- und Marketingaufwendungen; Marketing- und Vertriebskosten; Marketing und Vertrieb
      `),
      fr: labelList(
        'Frais commerciaux et de marketing; Frais de vente et de marketing; Frais marketing et commerciaux; Frais de marketing',
      ),
      zh: labelList(`
        销售及市场推广费用; 销售{及|和|与}{市场推广|市场营销|市场|营销|推广|市场拓展}{费用|开支|支出|成本};
        市场营销{费用|开支|支出}; 营销{费用|开支|支出}; 市场推广{费用|开支|支出}; 市场{费用|营销及推广费用|推广及销售费用};
        市场及销售费用; 营销及推广{费用|开支}
      `),
      'zh-Hant': labelList(`
        銷售及市場推廣費用; 銷售{及|和|與}{市場推廣|市場營銷|市場|營銷|推廣|市場拓展}{費用|開支|支出|成本};
        市場營銷{費用|開支|支出}; 營銷{費用|開支|支出}; 市場推廣{費用|開支|支出}; 市場{費用|營銷及推廣費用|推廣及銷售費用};
        市場及銷售費用; 營銷及推廣{費用|開支}; 行銷費用; 市場推廣及銷售開支; 推銷及市場推廣{開支|費用}; 銷售及行銷費用
      `),
    },
  },
  {
    id: 'us-gaap:SellingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:SellingExpense'),
    definition: 'Cost of selling and delivering goods and services, where the statement shows it without marketing.',
    labels: {
      en: labelList('Selling expenses; Selling; Selling costs'),
      de: labelList('Vertriebskosten; Vertriebsaufwendungen'),
      fr: labelList('Frais commerciaux; Frais de vente; Charges commerciales'),
      zh: labelList('销售费用; 销售开支; 销售{支出|费}; 销售费用总额'),
      'zh-Hant': labelList('銷售費用; 銷售開支; 銷售{支出|費}; 銷售費用總額; 推銷費用'),
    },
  },
  {
    id: 'ifrs-full:DistributionCosts',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of bringing goods to customers: storage, freight and delivery, in a statement by function of expense.',
    labels: {
      en: labelList(`
        Distribution costs; Distribution expenses; Selling and distribution expenses; Selling and distribution costs;
        Selling and distribution
      `),
      de: labelList('Distributionskosten; Logistik- und Vertriebskosten'),
      fr: labelList('Coûts de distribution; Frais de distribution; Coûts logistiques et de distribution'),
      zh: labelList(`
        分销费用; {销售及分销|分销及销售|分销}{成本|费用|开支}; {销售及分销|分销}支出; 销售及配送{费用|开支};
        分销及推广{费用|开支}
      `),
      'zh-Hant': labelList(`
        分銷費用; {銷售及分銷|分銷及銷售|分銷}{成本|費用|開支}; {銷售及分銷|分銷}支出; 銷售及配送{費用|開支};
        分銷及推廣{費用|開支}
      `),
    },
  },
  {
    id: 'us-gaap:GeneralAndAdministrativeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:AdministrativeExpense ifrs-full:GeneralAndAdministrativeExpense'),
    definition: 'Cost of managing and administering the company as a whole: management, finance, legal, offices.',
    labels: {
      en: labelList(`
        General and administrative expenses; General and administrative; G&A; G&A expenses; Administrative expenses;
        General and administrative costs; General administrative expenses; Management and administrative expenses;
        Administration expenses; Corporate, general and administrative
      `),
      de: labelList(`
        Allgemeine Verwaltungskosten; Allgemeine Verwaltungsaufwendungen; Verwaltungskosten; Verwaltungsaufwendungen;
        Allgemeine und administrative Kosten
      `),
      fr: labelList(
        'Frais généraux et administratifs; Frais administratifs et généraux; Frais administratifs; Frais généraux; Charges administratives',
      ),
      zh: labelList(`
        管理费用; 一般{及|和|与|}行政{管理|}{费用|开支|支出};
        {一般|总务|综合}{及|和|与}{行政|行政管理|管理}{费用|开支|支出}; 行政{管理|}{费用|开支|支出}; 行政及一般{费用|开支};
        一般管理费用; 管理{开支|支出}; 管理及行政费用; 行政及管理{费用|开支}; 行政及其他开支
      `),
      'zh-Hant': labelList(`
        管理費用; 一般{及|和|與|}行政{管理|}{費用|開支|支出};
        {一般|總務|綜合}{及|和|與}{行政|行政管理|管理}{費用|開支|支出}; 行政{管理|}{費用|開支|支出}; 行政及一般{費用|開支};
        一般管理費用; 管理{開支|支出}; 管理及行政費用; 行政及管理{費用|開支}; 行政及其他開支; 管理及總務費用;
        行政及經營開支; 一般及行政成本
      `),
    },
  },
  {
    id: 'us-gaap:SellingGeneralAndAdministrativeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:SellingGeneralAndAdministrativeExpense'),
    definition: 'Selling expenses together with general and administrative expenses, in one line.',
    labels: {
      en: labelList(`
        Selling, general and administrative expenses; Selling, general and administrative; SG&A; SG&A expenses;
        Selling and administrative expenses; Selling, general and administrative costs;
        Selling, administrative and other expenses; Operating, selling, general and administrative expenses;
        Selling, informational and administrative expenses; Marketing, general and administrative;
        Selling and administrative; Selling, marketing and administrative
      `),
      de: labelList(`
        Vertriebs- und Verwaltungskosten; Vertriebs- und allgemeine Verwaltungskosten;
        Vertriebs-, Verwaltungs- und allgemeine Kosten; Vertriebs-, allgemeine und Verwaltungskosten
      `),
      fr: labelList(
        'Frais commerciaux, généraux et administratifs; Frais commerciaux et administratifs; Frais de vente et frais généraux et administratifs',
      ),
      zh: labelList(`
        销售、一般及行政费用; {销售、一般及|销售、一般和|销售、综合开销及|销售及一般}{行政|行政管理|管理}{费用|开支};
        销售{及|和}{管理|行政}{费用|开支}; 销售、管理费用
      `),
      'zh-Hant': labelList(`
        銷售、一般及行政費用; {銷售、一般及|銷售、一般和|銷售、綜合開銷及|銷售及一般}{行政|行政管理|管理}{費用|開支};
        銷售{及|和}{管理|行政}{費用|開支}; 銷售、管理費用; 推銷及管理費用
      `),
    },
  },
  {
    id: 'us-gaap:AdvertisingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:AdvertisingExpense'),
    definition: 'Cost of advertising charged to the period.',
    labels: {
      en: labelList(`
        Advertising expenses; Advertising costs; Advertising spend; Advertising and promotion expenses;
        Advertising and promotional expenses
      `),
      de: labelList('Werbeaufwendungen; Werbekosten; Werbeausgaben'),
      fr: labelList('Frais de publicité; Dépenses publicitaires; Frais publicitaires'),
      zh: labelList(`
        广告费用; 广告费; {广告|宣传}{费用|开支|支出}; 广告{宣传|及宣传|及推广|推广|及市场推广}{费|费用|开支|支出};
        业务宣传费; 广告费及业务宣传费
      `),
      'zh-Hant': labelList(`
        廣告費用; 廣告費; {廣告|宣傳}{費用|開支|支出}; 廣告{宣傳|及宣傳|及推廣|推廣|及市場推廣}{費|費用|開支|支出};
        業務宣傳費; 廣告費及業務宣傳費
      `),
    },
  },
  {
    id: 'us-gaap:LaborAndRelatedExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:EmployeeBenefitsExpense'),
    definition: 'Cost of employees: wages, salaries, social security, pensions and other benefits.',
    labels: {
      en: labelList(`
        Personnel expenses; Staff costs; Employee costs; Employee benefits expenses; Compensation and benefits;
        Salaries and employee benefits; Salaries and benefits; Compensation and employee benefits;
        Employee compensation and benefits; Salaries and wages; Personnel costs; Staff expenses; Payroll expenses
      `),
      de: labelList(`
        Personalaufwand; Personalkosten; Personalaufwendungen; Aufwendungen für Leistungen an Arbeitnehmer
      `),
      fr: labelList('Charges de personnel; Frais de personnel; Masse salariale; Dépenses de personnel'),
      zh: labelList(`
        职工薪酬; 员工薪酬; 薪酬及福利; {员工|雇员|职工|人工|人员}{成本|费用};
        {员工|雇员|职工}{福利|薪酬}{费用|开支|支出|成本}; 雇员成本{总额|}; 工资{及|和}{福利|奖金}; 工资、奖金、津贴和补贴;
        薪酬{成本|支出|总额}; 人力成本; 人事费用; 雇员报酬
      `),
      'zh-Hant': labelList(`
        職工薪酬; 員工薪酬; 薪酬及福利; {員工|僱員|職工|人工|人員}{成本|費用};
        {員工|僱員|職工}{福利|薪酬}{費用|開支|支出|成本}; 僱員成本{總額|}; 工資{及|和}{福利|獎金}; 工資、獎金、津貼和補貼;
        薪酬{成本|支出|總額}; 人力成本; 人事費用; 僱員報酬; 用人費用; 僱員薪酬; 薪金及福利
      `),
    },
  },
  {
    id: 'ifrs-full:RawMaterialsAndConsumablesUsed',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of materials, components and bought-in goods used up in the period, in a statement by nature of expense.',
    labels: {
      en: labelList(`
        Raw materials and consumables used; Cost of materials; Materials expense; Material costs; Raw materials used
      `),
      de: labelList(`
        Materialaufwand; Materialkosten; Kosten für Roh-, Hilfs- und Betriebsstoffe;
        Aufwendungen für Roh-, Hilfs- und Betriebsstoffe und für bezogene Waren; Aufwendungen für bezogene Leistungen
      `),
      fr: labelList('Achats consommés; Matières premières et consommables utilisés; Consommation de matières premières'),
      zh: labelList('原材料及消耗品; 所用原材料及耗材; 材料成本; 已耗原材料'),
      'zh-Hant': labelList('原材料及消耗品; 所用原材料及耗材; 材料成本; 已耗原材料'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:OperatingLeasesRentExpenseNet us-gaap:LeaseAndRentalExpense'),
    definition: 'Cost of operating leases for the period, normally spread evenly over the lease term.',
    labels: {
      en: labelList(`
        Operating lease cost; Operating lease expense; Rent expense; Rental expense; Lease expense;
        Occupancy expense; Occupancy costs
      `),
      de: labelList('Mietaufwand; Mietaufwendungen; Leasingaufwand; Mietkosten; Leasingaufwendungen'),
      zh: labelList(`
        租赁费用; {经营租赁|租金|租赁}{费用|支出|开支|成本}; 物业租金; 租赁负债以外的租金; 短期租赁费用; 经营租赁租金
      `),
      'zh-Hant': labelList(`
        租賃費用; {經營租賃|租金|租賃}{費用|支出|開支|成本}; 物業租金; 租賃負債以外的租金; 短期租賃費用; 經營租賃租金
      `),
    },
  },
  {
    id: 'us-gaap:AmortizationOfIntangibleAssets',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:AmortisationExpense
      ifrs-full:AmortisationIntangibleAssetsOtherThanGoodwill
      ifrs-full:AdjustmentsForAmortisationExpense
    `),
    definition: 'The part of the cost of intangible assets with a finite life that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of intangible assets; Amortisation of intangible assets; Amortization of intangibles;
        Amortization of acquired intangible assets; Amortization of purchased intangible assets;
        Amortization of acquired intangibles; Amortization; Amortisation; Amortization expense;
        Amortization of acquisition-related intangible assets; Amortization of other intangible assets
      `),
      de: labelList(`
        Abschreibungen auf immaterielle Vermögenswerte; Amortisation immaterieller Vermögenswerte;
        Abschreibung immaterieller Vermögenswerte; Amortisation
      `),
      fr: labelList(
        'Amortissement des immobilisations incorporelles; Amortissements des immobilisations incorporelles; Amortissement des actifs incorporels',
      ),
      zh: labelList('无形资产摊销; 无形资产的摊销; 摊销; 无形资产摊销{费用|费|}; 摊销{费用|开支|费}'),
      'zh-Hant': labelList('無形資產攤銷; 無形資產的攤銷; 攤銷; 無形資產攤銷{費用|費|}; 攤銷{費用|開支|費}'),
    },
  },
  {
    id: 'us-gaap:RestructuringCharges',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:RestructuringCosts ifrs-full:ExpenseOfRestructuringActivities'),
    definition: 'Cost of reorganising the business, such as severance, closure of sites and ending of contracts.',
    labels: {
      en: labelList(`
        Restructuring charges; Restructuring expenses; Restructuring costs; Restructuring and other charges;
        Restructuring and related charges; Restructuring and other; Restructuring; Restructuring and impairment charges;
        Restructuring charges, net; Severance costs
      `),
      de: labelList(`
        Restrukturierungsaufwendungen; Restrukturierungskosten; Aufwendungen für Restrukturierung; Restrukturierungsaufwand
      `),
      fr: labelList('Coûts de restructuration; Charges de restructuration; Frais de restructuration'),
      zh: labelList('重组费用; 重组成本; 重组开支; 重组支出'),
      'zh-Hant': labelList('重組費用; 重組成本; 重組開支; 重組支出'),
    },
  },
  {
    id: 'us-gaap:AssetImpairmentCharges',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:ImpairmentLossRecognisedInProfitOrLoss
      ifrs-full:ImpairmentLossReversalOfImpairmentLossRecognisedInProfitOrLoss
    `),
    definition: 'Write-down of assets to the amount that can be recovered from them.',
    labels: {
      en: labelList(`
        Impairment charges; Asset impairment charges; Asset impairment; Impairment losses; Impairment of long-lived assets;
        Impairment of assets; Impairments; Impairment expense; Asset write-downs;
        Impairment of property, plant and equipment; Impairment of non-financial assets; Other asset impairment losses
      `),
      de: labelList(`
        Wertminderungsaufwendungen; Wertminderungen; Außerplanmäßige Abschreibungen; Wertminderungsaufwand;
        Wertminderungen auf Sachanlagen; Wertberichtigungen auf Vermögenswerte
      `),
      fr: labelList('Dépréciation d’actifs; Dépréciations d’actifs; Perte de valeur d’actifs; Pertes de valeur'),
      zh: labelList(`
        资产减值损失; {其他|}资产减值{损失|亏损|支出}; 减值{损失|亏损}{净额|}; {非金融|长期|固定}资产减值{损失|亏损|};
        计提资产减值损失; 非流动资产减值损失; 存货跌价损失
      `),
      'zh-Hant': labelList(`
        資產減值損失; {其他|}資產減值{損失|虧損|支出}; 減值{損失|虧損}{淨額|}; {非金融|長期|固定}資產減值{損失|虧損|};
        計提資產減值損失; 非流動資產減值損失; 存貨跌價損失; 減損損失
      `),
    },
  },
  {
    id: 'us-gaap:GoodwillImpairmentLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Write-down of goodwill to the amount that can be recovered from the business it belongs to.',
    labels: {
      en: labelList(`
        Goodwill impairment; Goodwill impairment loss; Impairment of goodwill; Goodwill impairment charge;
        Goodwill and intangible asset impairment; Impairment of goodwill and intangible assets
      `),
      de: labelList(`
        Wertminderung des Geschäfts- oder Firmenwerts; Wertminderungen auf Geschäfts- oder Firmenwerte;
        Goodwill-Abschreibung; Firmenwertabschreibung; Goodwill-Wertminderung
      `),
      fr: labelList('Dépréciation du goodwill; Dépréciation des écarts d’acquisition; Perte de valeur du goodwill'),
      zh: labelList('商誉减值; 商誉及无形资产减值; 商誉减值{损失|准备|亏损|}; 商誉的减值{损失|}'),
      'zh-Hant': labelList('商譽減值; 商譽及無形資產減值; 商譽減值{損失|準備|虧損|}; 商譽的減值{損失|}; 商譽減損{損失|}'),
    },
  },
  {
    id: 'us-gaap:BusinessCombinationAcquisitionRelatedCosts',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of carrying out a business combination, such as advisers, due diligence and legal work.',
    labels: {
      en: labelList(`
        Acquisition-related costs; Acquisition-related expenses; Acquisition costs; Transaction costs; Merger-related costs;
        Merger and integration costs; Acquisition and integration costs; Merger-related expenses
      `),
      de: labelList('Transaktionskosten; Akquisitionsbedingte Kosten; Akquisitionskosten; Anschaffungsnebenkosten'),
      zh: labelList('收购相关成本; 收购相关费用; 交易成本; 并购费用'),
      'zh-Hant': labelList('收購相關成本; 收購相關費用; 交易成本; 併購費用'),
    },
  },
  {
    id: 'us-gaap:LitigationSettlementExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('-us-gaap:GainLossRelatedToLitigationSettlement'),
    definition: 'Amount charged for settling claims and legal proceedings.',
    labels: {
      en: labelList(`
        Litigation settlement expense; Legal settlement; Litigation settlement; Litigation expense; Litigation charges;
        Legal settlement costs
      `),
      de: labelList('Aufwendungen aus Rechtsstreitigkeiten; Vergleichsaufwendungen; Prozessaufwendungen'),
      zh: labelList('诉讼和解费用; 诉讼和解支出; 法律和解费用'),
      'zh-Hant': labelList('訴訟和解費用; 訴訟和解支出; 法律和解費用'),
    },
  },
  {
    id: 'us-gaap:TaxesExcludingIncomeAndExciseTaxes',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Taxes charged above operating income that are not taxes on income, such as surcharges, stamp and property taxes.',
    labels: {
      en: labelList(`
        Taxes other than income taxes; Taxes and surcharges; Business tax and surcharges; Taxes, other than income;
        Property taxes
      `),
      de: labelList('Sonstige Steuern'),
      zh: labelList('税金及附加; {营业|}税金及附加; 销售税金及附加; 营业税金'),
      'zh-Hant': labelList('稅金及附加; {營業|}稅金及附加; 銷售稅金及附加; 營業稅金; 稅金及附加費'),
    },
  },
  {
    id: 'ifrs-full:OtherIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:OtherOperatingIncome us-gaap:OtherIncome'),
    definition:
      "Operating income that does not come from selling the company's goods and services, such as grants or gains on asset sales.",
    labels: {
      en: labelList('Other operating income; Other income; Other operating revenues; Other operating gains; Other gains'),
      de: labelList('Sonstige betriebliche Erträge; Sonstige Erträge; Andere betriebliche Erträge'),
      fr: labelList('Autres produits opérationnels; Autres produits; Autres produits d’exploitation; Autres revenus'),
      zh: labelList('其他收益; 其他{收益|收入|经营收入|收益总额}; 其他{收入及收益|收益及收入}'),
      'zh-Hant': labelList('其他收益; 其他{收益|收入|經營收入|收益總額}; 其他{收入及收益|收益及收入}'),
    },
  },
  {
    id: 'ifrs-full:OtherExpenseByNature',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:OtherCostAndExpenseOperating
      us-gaap:OtherExpenses
      ifrs-full:OtherExpenseByFunction
    `),
    definition: 'Operating expenses that have no line of their own.',
    labels: {
      en: labelList(`
        Other operating expenses; Other expenses; Other operating costs; Other operating charges; Other charges;
        Other operating costs and expenses
      `),
      de: labelList('Sonstige betriebliche Aufwendungen; Sonstige Aufwendungen; Andere betriebliche Aufwendungen'),
      fr: labelList('Autres charges opérationnelles; Autres charges; Autres charges d’exploitation'),
      zh: labelList('其他营业支出; 其他{费用|支出|开支|营业支出|经营开支|经营费用|运营费用}'),
      'zh-Hant': labelList('其他營業支出; 其他{費用|支出|開支|營業支出|經營開支|經營費用|運營費用}'),
    },
  },
  {
    id: 'us-gaap:OtherOperatingIncomeExpenseNet',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:OtherOperatingIncomeExpense'),
    definition: 'Other operating income less other operating expenses, where the statement shows one net line.',
    labels: {
      en: labelList(`
        Other operating income (expense), net; Other operating income and expenses; Other operating expense, net;
        Other operating (income) expense; Other operating income, net; Other operating income/expenses;
        Other operating (income) expenses, net; Other operating gains and losses
      `),
      de: labelList(`
        Sonstiges betriebliches Ergebnis; Sonstige betriebliche Erträge und Aufwendungen;
        Saldo sonstiger betrieblicher Erträge und Aufwendungen
      `),
      fr: labelList('Autres produits et charges opérationnels; Autres produits et charges d’exploitation'),
      zh: labelList(`
        其他经营收益净额; 其他营业收支净额; 其他{经营|营业|运营}{收入|收益}{净额|，净额|（净额）};
        其他经营{净收益|净收入|收支净额}; 其他{经营|运营}收入（费用）; 其他经营收益/（亏损）净额
      `),
      'zh-Hant': labelList(`
        其他經營收益淨額; 其他營業收支淨額; 其他{經營|營業|運營}{收入|收益}{淨額|，淨額|（淨額）};
        其他經營{淨收益|淨收入|收支淨額}; 其他{經營|運營}收入（費用）; 其他經營收益/（虧損）淨額
      `),
    },
  },
  {
    id: 'us-gaap:OperatingIncomeLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    nonGaap: 'non-gaap:OperatingIncome',
    concepts: conceptList('ifrs-full:ProfitLossFromOperatingActivities'),
    definition: 'What the business earns from its operations, before interest, other non-operating items and income taxes.',
    labels: {
      en: labelList(`
        Income from operations; Operating income; Operating profit; Income (loss) from operations; Operating income (loss);
        Loss from operations; Operating loss; Operating (loss) income; (Loss) income from operations; Profit from operations;
        Operating profit (loss); Operating earnings; Total operating income; Operating result;
        Result from operating activities; Operating (loss) profit; Earnings from operations; Total operating profit;
        Profit from operating activities; Operating income/(loss)
      `),
      de: labelList(`
        Operatives Ergebnis; Operatives Konzernergebnis; Betriebsergebnis; EBIT; Ergebnis der betrieblichen Tätigkeit;
        Ergebnis vor Zinsen und Steuern; Betriebsgewinn; Operativer Gewinn; Ergebnis der operativen Tätigkeit;
        Operativer Verlust; Betriebsverlust; Operatives Konzernergebnis (EBIT); Operatives Ergebnis (EBIT)
      `),
      fr: labelList(
        'Résultat opérationnel; Résultat d’exploitation; Bénéfice d’exploitation; Perte d’exploitation; Perte opérationnelle; Résultat opérationnel consolidé',
      ),
      zh: labelList(`
        营业利润; {运营|营运}利润; {经营|运营}收益; 经营利润; 经营{溢利|盈利}; 营业盈利; 营运盈利; 经营利润总额;
        {营业|经营|运营|营运}{亏损|利润（亏损）|（亏损）利润|利润/（亏损）|（亏损）/利润}; 来自经营的利润; 净营业利润;
        营业净利润
      `),
      'zh-Hant': labelList(`
        營業利潤; {運營|營運}利潤; {經營|運營}收益; 經營利潤; 經營{溢利|盈利}; 營業盈利; 營運盈利; 經營利潤總額;
        {營業|經營|運營|營運}{虧損|利潤（虧損）|（虧損）利潤|利潤/（虧損）|（虧損）/利潤}; 來自經營的利潤; 淨營業利潤;
        營業淨利潤; 營業利益; 營業淨利; 營業損失; 營業利益（損失）; 營業溢利; 經營溢利╱（虧損）; 經營（虧損）╱溢利;
        營業淨利（淨損）
      `),
    },
  },
  {
    id: 'us-gaap:InterestExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:InterestExpenseNonoperating
      us-gaap:InterestExpenseOperating
      us-gaap:InterestAndDebtExpense
      ifrs-full:InterestExpense
    `),
    definition: 'Cost of borrowed money for the period.',
    labels: {
      en: labelList(`
        Interest expense; Interest cost; Total interest expense; Interest charges; Interest and debt expense;
        Interest expense and other financing costs; Interest expense, including amortization of debt costs
      `),
      de: labelList('Zinsaufwendungen; Zinsaufwand; Zinsen und ähnliche Aufwendungen'),
      fr: labelList('Charges d’intérêts; Intérêts débiteurs; Charge d’intérêts; Intérêts et charges assimilées'),
      zh: labelList('利息支出; 利息{支出|费用|开支|成本}{总额|合计|}; 借款利息{支出|费用|}; 利息总支出'),
      'zh-Hant': labelList('利息支出; 利息{支出|費用|開支|成本}{總額|合計|}; 借款利息{支出|費用|}; 利息總支出'),
    },
  },
  {
    id: 'ifrs-full:FinanceCosts',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Interest and other costs of raising and using borrowed funds, including interest on leases and the unwinding of discounts.',
    labels: {
      en: labelList(`
        Finance costs; Finance expenses; Financial expenses; Financing costs; Financing expenses; Finance charges
      `),
      de: labelList('Finanzierungsaufwendungen; Finanzaufwendungen; Finanzierungskosten; Finanzaufwand'),
      fr: labelList('Charges financières; Coût de l’endettement financier brut; Frais financiers'),
      zh: labelList('财务费用; {财务|融资}{费用|成本|开支|支出}{总额|}; {财务|融资}费用合计'),
      'zh-Hant': labelList('財務費用; {財務|融資}{費用|成本|開支|支出}{總額|}; {財務|融資}費用合計'),
    },
  },
  {
    id: 'ifrs-full:FinanceIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest, dividends and similar income from money lent and invested.',
    labels: {
      en: labelList('Finance income; Financial income'),
      de: labelList('Finanzerträge; Finanzierungserträge'),
      fr: labelList('Produits financiers; Revenus financiers'),
      zh: labelList('财务收入; 财务{收入|收益}; 财务收入总额'),
      'zh-Hant': labelList('財務收入; 財務{收入|收益}; 財務收入總額; 融資收益總額'),
    },
  },
  {
    id: 'ifrs-full:FinanceIncomeCost',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Finance income less finance costs.',
    labels: {
      en: labelList(`
        Net finance costs; Net finance income; Finance costs, net; Net financial result;
        Net finance income (costs); Finance income, net; Net financial expenses
      `),
      de: labelList('Finanzergebnis; Zinsergebnis'),
      fr: labelList('Résultat financier; Coût de l’endettement financier net; Résultat financier net'),
      zh: labelList(`
        财务净收益; {财务|融资}{费用|成本|收入|收益|开支}{净额|，净额|－净额|（净额）};
        {净财务|财务净}{费用|成本|收益|收入|开支}; 净融资成本; 财务（费用）收入净额; 财务（成本）/收入净额
      `),
      'zh-Hant': labelList(`
        財務淨收益; {財務|融資}{費用|成本|收入|收益|開支}{淨額|，淨額|－淨額|（淨額）};
        {淨財務|財務淨}{費用|成本|收益|收入|開支}; 淨融資成本; 財務（費用）收入淨額; 財務（成本）/收入淨額;
        融資收入╱（成本）淨額; 財務收入╱（成本）淨額; 融資（成本）╱收入淨額
      `),
    },
  },
  {
    id: 'us-gaap:InvestmentIncomeInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:InvestmentIncomeInterestAndDividend
      us-gaap:InterestAndOtherIncome
      ifrs-full:RevenueFromInterest
    `),
    definition: 'Interest earned on deposits, securities and loans.',
    labels: {
      en: labelList(`
        Interest income; Interest and investment income; Interest and other income; Total interest income;
        Interest and dividend income; Interest earned
      `),
      de: labelList('Zinserträge; Zinsertrag; Zinsen und ähnliche Erträge'),
      fr: labelList('Produits d’intérêts; Intérêts créditeurs; Revenus d’intérêts'),
      zh: labelList('利息收入; 利息{收入|收益}{总额|合计|}; {银行|存款|银行存款}利息收入; 总利息收入; 利息及投资收入'),
      'zh-Hant': labelList('利息收入; 利息{收入|收益}{總額|合計|}; {銀行|存款|銀行存款}利息收入; 總利息收入; 利息及投資收入'),
    },
  },
  {
    id: 'us-gaap:InterestIncomeExpenseNonoperatingNet',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest income less interest expense of a company whose business is not lending.',
    labels: {
      en: labelList(`
        Interest expense, net; Net interest expense; Interest income (expense), net; Interest (expense) income, net;
        Interest and other, net; Interest (income) expense, net; Interest and other expense, net;
        Net interest (expense) income; Net interest cost
      `),
      de: labelList('Zinssaldo; Zinsaufwand netto; Nettozinsaufwand'),
      zh: labelList(`
        利息费用净额; 利息{费用|支出|开支}{净额|，净额|（净额）}; 净利息{支出|费用|开支}; 利息收入（费用）净额;
        利息收入/（费用）净额
      `),
      'zh-Hant': labelList(`
        利息費用淨額; 利息{費用|支出|開支}{淨額|，淨額|（淨額）}; 淨利息{支出|費用|開支}; 利息收入（費用）淨額;
        利息收入/（費用）淨額
      `),
    },
  },
  {
    id: 'us-gaap:OtherNonoperatingIncomeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:OtherGainsLosses'),
    definition: 'Gains and losses outside operations that have no line of their own.',
    labels: {
      en: labelList(`
        Other income, net; Other expense, net; Other income (loss), net; Other income (loss); Other, net;
        Other income (loss) - net; Other gains (losses), net; Other gains and losses, net; Net other income;
        Other losses, net; Other gains, net
      `),
      de: labelList('Übriges Finanzergebnis; Sonstiges nicht operatives Ergebnis; Sonstige Erträge und Aufwendungen'),
      zh: labelList(`
        其他收入净额; 其他收入/（支出）净额; 其他{收入|收益|利得|亏损|损失}{净额|，净额|（净额）|－净额};
        其他净{收入|收益|亏损|利得}; 其他收益/（亏损）净额; 其他（亏损）/收益净额; 其他收入（费用）; 其他（费用）收入;
        其他收益（损失）; 其他收入（支出），净额; 其他收入及收益净额
      `),
      'zh-Hant': labelList(`
        其他收入淨額; 其他收入/（支出）淨額; 其他{收入|收益|利得|虧損|損失}{淨額|，淨額|（淨額）|－淨額};
        其他淨{收入|收益|虧損|利得}; 其他收益/（虧損）淨額; 其他（虧損）/收益淨額; 其他收入（費用）; 其他（費用）收入;
        其他收益（損失）; 其他收入（支出），淨額; 其他收入及收益淨額; 其他{收益|利得}及{虧損|損失}{淨額|};
        其他收益╱（虧損）淨額; 其他（虧損）╱收益淨額; 其他利益及損失; 其他收入及虧損淨額; 其他利得╱（虧損）淨額
      `),
    },
  },
  {
    id: 'us-gaap:NonoperatingIncomeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'All gains and losses between operating income and income before taxes, taken together.',
    labels: {
      en: labelList(`
        Total other income (expense), net; Other income (expense), net; Total other income (expense);
        Total other income; Other income (expense); Non-operating income (expense); Nonoperating income;
        Non-operating income; Total other income, net; Total other expense, net; Total other expense;
        Non-operating expense; Nonoperating income (expense), net; Total non-operating income (expense);
        Other income/(expense), net; Other income and expense; Total other (expense) income;
        Other income and expense, net; Other (expense) income, net; Other (income) expense, net;
        Other expense (income), net; Total nonoperating expense; Total nonoperating income
      `),
      de: labelList('Nicht operatives Ergebnis; Neutrales Ergebnis; Betriebsfremdes Ergebnis'),
      zh: labelList(`
        营业外收支净额; 营业外{收支净额|收支|净收入|净支出|净收益}; 营业外收入及支出{净额|合计|};
        非经营{性|}{收益|损益|收入净额|净收益}; 其他收入（费用）总额; {总|}其他收入（费用）净额
      `),
      'zh-Hant': labelList(`
        營業外收支淨額; 營業外{收支淨額|收支|淨收入|淨支出|淨收益}; 營業外收入及支出{淨額|合計|};
        非經營{性|}{收益|損益|收入淨額|淨收益}; 其他收入（費用）總額; {總|}其他收入（費用）淨額
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromEquityMethodInvestments',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod'),
    definition: "The company's share of the results of associates and joint ventures.",
    labels: {
      en: labelList(`
        Share of results of associates; Equity income; Equity income (loss) - net;
        Income from equity method investments; Share of profit of associates; Share of results of equity investees;
        Equity in earnings of affiliates; Share of profit of associates and joint ventures;
        Share of results of associates and joint ventures; Income (loss) from equity method investments;
        Share of losses of associates; Equity in net income of affiliates;
        Equity in income of unconsolidated affiliates; Share of loss of equity method investees;
        Equity in earnings of unconsolidated affiliates; Share of profit of equity-accounted investees;
        Share of results of equity method investees; Share of (loss) income of equity method investees;
        Equity in earnings (losses) of unconsolidated affiliates; Equity in earnings of equity method investees;
        Equity income (loss), net
      `),
      de: labelList(`
        Ergebnis aus at-equity bewerteten Unternehmen; Ergebnis aus nach der Equity-Methode bilanzierten Beteiligungen;
        Ergebnis aus At-equity-Beteiligungen; Beteiligungsergebnis; Anteil am Ergebnis assoziierter Unternehmen;
        Ergebnis aus assoziierten Unternehmen
      `),
      fr: labelList(
        'Quote-part de résultat des sociétés mises en équivalence; Quote-part dans le résultat des entreprises associées; Résultat des sociétés mises en équivalence',
      ),
      zh: labelList(`
        应占联营公司业绩;
        {应占|分占|所占}{联营公司|联营企业|合营公司|合营企业|联营及合营公司|联营公司及合营公司|合营企业及联营企业|联营及合营企业}{业绩|利润|溢利|亏损|损益|净利润|盈利};
        应占{权益法投资|权益法投资对象|权益法核算的投资|按权益法入账的投资}{业绩|收益|损益|亏损|利润};
        对联营企业{和|及}合营企业的投资{收益|损失}; 权益法{投资|核算的}{收益|损益|损失|投资收益};
        权益法核算的长期股权投资收益; {联营公司|联营企业|合营企业}投资{收益|损失}
      `),
      'zh-Hant': labelList(`
        應佔聯營公司業績;
        {應佔|分佔|所佔}{聯營公司|聯營企業|合營公司|合營企業|聯營及合營公司|聯營公司及合營公司|合營企業及聯營企業|聯營及合營企業}{業績|利潤|溢利|虧損|損益|淨利潤|盈利};
        應佔{權益法投資|權益法投資對象|權益法核算的投資|按權益法入賬的投資}{業績|收益|損益|虧損|利潤};
        對聯營企業{和|及}合營企業的投資{收益|損失}; 權益法{投資|核算的}{收益|損益|損失|投資收益};
        權益法核算的長期股權投資收益; {聯營公司|聯營企業|合營企業}投資{收益|損失}; 採用權益法認列之關聯企業損益之份額;
        分佔{聯營公司|合營企業|聯營公司及合營企業}{業績|溢利|虧損}; 應佔聯營公司{（虧損）╱溢利|溢利╱（虧損）|溢利減虧損};
        採用權益法{認列|之關聯企業及合資}之{關聯企業|}損益之份額; 採用權益法之關聯企業及合資損益之份額
      `),
    },
  },
  {
    id: 'us-gaap:GainLossOnInvestments',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses on investments, realised or from changes in fair value.',
    labels: {
      en: labelList(`
        Investment income (loss); Investment income; Investment loss; Gain on investments; Gain (loss) on investments;
        Loss on investments; Investment gains; Net investment gains; Investment income, net; Gains on investments, net;
        Gains (losses) on investments, net; Net gains on investments; Net investment income (loss);
        Gains (losses) on strategic investments; Gains on equity investments; Net gains (losses) on investments;
        Investment losses
      `),
      de: labelList('Ergebnis aus Finanzanlagen; Erträge aus Beteiligungen; Kapitalanlageergebnis; Gewinne aus Finanzanlagen'),
      zh: labelList(`
        投资收益; 投资{收益|损失|损益|收入}{净额|};
        投资{收益（损失）|收益/（损失）|（损失）收益|净收益|净损失|亏损|收益总额|收益净额}; 净投资{收益|收入};
        投资证券{收益|净收益|净损益}; 证券投资收益
      `),
      'zh-Hant': labelList(`
        投資收益; 投資{收益|損失|損益|收入}{淨額|};
        投資{收益（損失）|收益/（損失）|（損失）收益|淨收益|淨損失|虧損|收益總額|收益淨額}; 淨投資{收益|收入};
        投資證券{收益|淨收益|淨損益}; 證券投資收益
      `),
    },
  },
  {
    id: 'us-gaap:UnrealizedGainLossOnInvestments',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Change in the fair value of investments that are still held.',
    labels: {
      en: labelList(`
        Unrealized gains on investments; Unrealized gain (loss) on investments; Changes in fair value of investments;
        Fair value changes; Fair value gains and losses; Gains from changes in fair value;
        Net gains from fair value changes; Unrealized gains (losses) on equity securities; Changes in fair value;
        Mark-to-market gains; Fair value gains on financial assets; Unrealized losses on investments;
        Unrealized net (loss) gain on investments, net of tax
      `),
      de: labelList(`
        Ergebnis aus der Änderung des beizulegenden Zeitwerts; Unrealisierte Gewinne aus Finanzanlagen;
        Fair-Value-Änderungen
      `),
      zh: labelList(`
        公允价值变动收益; 公允价值变动{收益|损益|损失|净收益|净损失|净损益|收益（损失）|收益/（损失）|};
        公允价值{收益|亏损|变动收益净额|收益净额|净收益}; 按公允价值计入损益的金融资产{公允价值变动|收益|收益净额|亏损};
        投资{公允价值变动|未实现收益|未实现损失}; 交易性金融资产公允价值变动
      `),
      'zh-Hant': labelList(`
        公允價值變動收益; 公允價值變動{收益|損益|損失|淨收益|淨損失|淨損益|收益（損失）|收益/（損失）|};
        公允價值{收益|虧損|變動收益淨額|收益淨額|淨收益}; 按公允價值計入損益的金融資產{公允價值變動|收益|收益淨額|虧損};
        投資{公允價值變動|未實現收益|未實現損失}; 交易性金融資產公允價值變動;
        按公平值計入損益{之|的}金融資產{之|的|}公平值{變動|收益|虧損}; 公平值{變動|收益|虧損|變動收益};
        公允價值變動收益╱（虧損）
      `),
    },
  },
  {
    id: 'us-gaap:ForeignCurrencyTransactionGainLossBeforeTax',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:GainsLossesOnExchangeDifferencesRecognisedInProfitOrLoss'),
    definition: 'Gains and losses from amounts in foreign currencies being settled or restated at new exchange rates.',
    labels: {
      en: labelList(`
        Foreign exchange gain (loss); Foreign exchange (loss) gain; Foreign exchange gains; Foreign exchange loss;
        Net foreign exchange gains; Foreign currency gains; Foreign exchange losses, net;
        Foreign currency transaction gain (loss); Exchange gains; Exchange losses; Foreign currency losses;
        Foreign exchange gains and losses; Foreign currency exchange gains (losses), net;
        Foreign exchange gains (losses), net; Foreign exchange differences; Foreign exchange gain, net;
        Foreign currency transaction gains
      `),
      de: labelList(`
        Währungsergebnis; Ergebnis aus Währungsumrechnung; Wechselkursgewinne; Kursgewinne und -verluste;
        Fremdwährungsgewinne; Wechselkursverluste; Effekte aus Währungsumrechnung
      `),
      zh: labelList(`
        汇兑收益; 汇兑{收益|损失|损益|亏损|差额净额|净收益|净损失|净亏损|净损益}{净额|};
        汇兑{收益（损失）|（损失）收益|收益/（损失）|（亏损）收益|（亏损）/收益|收益/（亏损）};
        外汇{收益|损益|亏损|损失|兑换收益|兑换亏损}{净额|}; 外币{汇兑|兑换}{收益|损益|损失|亏损}{净额|}
      `),
      'zh-Hant': labelList(`
        匯兌收益; 匯兌{收益|損失|損益|虧損|差額淨額|淨收益|淨損失|淨虧損|淨損益}{淨額|};
        匯兌{收益（損失）|（損失）收益|收益/（損失）|（虧損）收益|（虧損）/收益|收益/（虧損）};
        外匯{收益|損益|虧損|損失|兌換收益|兌換虧損}{淨額|}; 外幣{匯兌|兌換}{收益|損益|損失|虧損}{淨額|};
        匯兌收益╱（虧損）{淨額|}; 匯兌（虧損）╱收益{淨額|}; 外幣兌換{利益|損失|利益（損失）}; 匯兌{收益|虧損}，淨額
      `),
    },
  },
  {
    id: 'us-gaap:GainLossOnSaleOfPropertyPlantEquipment',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:GainLossOnDispositionOfAssets
      us-gaap:GainLossOnDispositionOfAssets1
      ifrs-full:GainsLossesOnDisposalsOfPropertyPlantAndEquipment
      -ifrs-full:AdjustmentsForLossesGainsOnDisposalOfNoncurrentAssets
    `),
    definition: 'Proceeds from selling fixed assets less their carrying amount.',
    labels: {
      en: labelList(`
        Gain on disposal of property, plant and equipment; Gain (loss) on disposal of assets; Gain on sale of assets;
        Loss on disposal of property and equipment; Loss on disposal of assets;
        Gain (loss) on disposal of property and equipment; Gain on disposal of assets;
        Loss on disposal of property, plant and equipment; Gain on sale of property; Gains on disposal of fixed assets;
        Gain on disposal of property and equipment
      `),
      de: labelList(`
        Ergebnis aus Anlagenabgängen; Gewinne aus Anlagenabgängen; Ergebnis aus dem Abgang von Sachanlagen;
        Verluste aus Anlagenabgängen
      `),
      zh: labelList(`
        资产处置收益; 资产处置{收益|损益|损失|收益（损失）|收益/（损失）|净收益|净损失};
        处置{固定资产|非流动资产|长期资产|物业及设备|固定资产、无形资产和其他长期资产}的{收益|损失|损益};
        处置{固定资产|非流动资产}{净|}{收益|损失|损益}; {出售|处置}物业、厂房及设备{的|}{收益|亏损|损失}
      `),
      'zh-Hant': labelList(`
        資產處置收益; 資產處置{收益|損益|損失|收益（損失）|收益/（損失）|淨收益|淨損失};
        處置{固定資產|非流動資產|長期資產|物業及設備|固定資產、無形資產和其他長期資產}的{收益|損失|損益};
        處置{固定資產|非流動資產}{淨|}{收益|損失|損益}; {出售|處置}物業、廠房及設備{的|}{收益|虧損|損失};
        出售物業、廠房及設備{之|的|}{收益|虧損}; 處分不動產、廠房及設備{利益|損失}
      `),
    },
  },
  {
    id: 'us-gaap:GainLossOnSaleOfBusiness',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Proceeds from selling a business or subsidiary less the carrying amount of its net assets.',
    labels: {
      en: labelList(`
        Gain on sale of business; Gain (loss) on sale of business; Gain on disposal of subsidiaries;
        Loss on disposal of subsidiaries; Gain on disposal of a subsidiary; Gain on divestiture; Gain on sale of businesses;
        Gain on deconsolidation; Gain on disposal of business; Loss on sale of business
      `),
      de: labelList(`
        Ergebnis aus Unternehmensverkäufen; Gewinn aus der Veräußerung von Tochterunternehmen; Entkonsolidierungsergebnis
      `),
      zh: labelList('处置子公司收益; {处置|出售}{子公司|附属公司|业务}{的|}{收益|亏损|损失|投资收益}; 视同处置收益'),
      'zh-Hant': labelList(`
        處置子公司收益; {處置|出售}{子公司|附屬公司|業務}{的|}{收益|虧損|損失|投資收益}; 視同處置收益;
        {出售|處置}附屬公司{之|的}{收益|虧損}
      `),
    },
  },
  {
    id: 'us-gaap:GainsLossesOnExtinguishmentOfDebt',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Difference between what is paid to retire debt early and its carrying amount.',
    labels: {
      en: labelList(`
        Gain (loss) on extinguishment of debt; Loss on extinguishment of debt; Gain on extinguishment of debt;
        Loss on early extinguishment of debt; Debt extinguishment loss; Debt extinguishment costs;
        Loss on debt extinguishment
      `),
      de: labelList('Ergebnis aus der vorzeitigen Tilgung von Schulden; Verlust aus vorzeitiger Schuldentilgung'),
      zh: labelList('债务清偿损失; 债务清偿收益; 提前偿还债务损失'),
      'zh-Hant': labelList('債務清償損失; 債務清償收益; 提前償還債務損失'),
    },
  },
  {
    id: 'us-gaap:ProvisionForDoubtfulAccounts',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:AccountsReceivableCreditLossExpenseReversal
      ifrs-full:ImpairmentLossImpairmentGainAndReversalOfImpairmentLossDeterminedInAccordanceWithIFRS9
      ifrs-full:ImpairmentLossOnFinancialAssets
    `),
    definition: "Amount charged for customers' receivables that are not expected to be collected.",
    labels: {
      en: labelList(`
        Provision for doubtful accounts; Bad debt expense; Provision for bad debts; Allowance expense for doubtful accounts;
        Provision for expected credit losses; Allowance for doubtful accounts expense; Impairment of trade receivables;
        Impairment losses on trade receivables; Bad debts
      `),
      de: labelList(`
        Wertberichtigungen auf Forderungen; Forderungsausfälle; Wertminderungen auf Forderungen;
        Wertberichtigungen auf Forderungen aus Lieferungen und Leistungen
      `),
      zh: labelList(`
        坏账准备计提; 坏账{准备计提|费用|损失|拨备|计提}; 计提坏账准备;
        应收账款{减值损失|坏账损失|信用减值损失|信用损失准备计提|预期信用损失}; 呆账损失;
        {贸易应收款项|应收账款}减值{亏损|拨备}
      `),
      'zh-Hant': labelList(`
        壞賬準備計提; 壞賬{準備計提|費用|損失|撥備|計提}; 計提壞賬準備;
        應收賬款{減值損失|壞賬損失|信用減值損失|信用損失準備計提|預期信用損失}; 呆賬損失;
        {貿易應收款項|應收賬款}減值{虧損|撥備}; 呆帳費用; 壞賬開支; 應收貿易賬款減值虧損; 壞賬撇銷
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments
      us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxes
      ifrs-full:ProfitLossBeforeTax
    `),
    definition: 'Income of the continuing business before income taxes are taken off.',
    labels: {
      en: labelList(`
        Income before income tax expense; Income before income taxes; Income before taxes; Profit before tax;
        Profit before taxation; Earnings before taxes; Pre-tax income; Pretax income; Pre-tax profit; Pretax profit;
        Loss before income taxes; Income (loss) before income taxes; (Loss) income before income taxes;
        Income before provision for income taxes; Profit before income tax;
        Income from continuing operations before income taxes; Earnings before income taxes;
        Income before income tax; Income before tax; Loss before tax; Loss before income tax;
        Loss before income tax expense; Income (loss) before income tax expense; Income before income tax benefit;
        Profit (loss) before tax; EBT; Earnings before tax; (Loss) income before income tax expense;
        Income (loss) before provision for income taxes; Profit before income taxes;
        Income before income taxes and equity in affiliates; (Loss) income before taxes;
        Earnings before provision for taxes on income; Net income before taxes; Consolidated profit before taxes;
        Income (loss) from continuing operations before income taxes; Loss before provision for income taxes;
        Earnings from continuing operations before income taxes
      `),
      de: labelList(`
        Ergebnis vor Steuern; Ergebnis vor Ertragsteuern; Gewinn vor Steuern; Konzernergebnis vor Steuern; Vorsteuerergebnis;
        EBT; Ergebnis vor Ertragssteuern; Vorsteuergewinn; Verlust vor Steuern
      `),
      fr: labelList(
        'Résultat avant impôt; Résultat avant impôts; Bénéfice avant impôt; Résultat courant avant impôt; Perte avant impôt',
      ),
      zh: labelList(`
        利润总额; {税前|除税前|除所得税前|所得税前}{利润|溢利|盈利|亏损|净利润|收益};
        {除税前|除所得税前|税前}{利润（亏损）|（亏损）利润|利润/（亏损）|（亏损）/利润};
        {未计|扣除|计提}所得税{费用|开支|支出|}{前|}的{利润|盈利|亏损};
        {未计|扣除|计提}所得税{费用|开支|支出|}前{利润|溢利|盈利|亏损}; 所得税{费用|开支|支出}前{利润|溢利|盈利|收益|亏损};
        不计入所得税支出的盈利; 不计所得税的利润; 亏损总额; 利润{（亏损）总额|总额（亏损）|总额/（亏损）}; 税前净利;
        持续经营{业务|}税前{利润|溢利}
      `),
      'zh-Hant': labelList(`
        利潤總額; {稅前|除稅前|除所得稅前|所得稅前}{利潤|溢利|盈利|虧損|淨利潤|收益};
        {除稅前|除所得稅前|稅前}{利潤（虧損）|（虧損）利潤|利潤/（虧損）|（虧損）/利潤};
        {未計|扣除|計提}所得稅{費用|開支|支出|}{前|}的{利潤|盈利|虧損};
        {未計|扣除|計提}所得稅{費用|開支|支出|}前{利潤|溢利|盈利|虧損}; 所得稅{費用|開支|支出}前{利潤|溢利|盈利|收益|虧損};
        不計入所得稅支出的盈利; 不計所得稅的利潤; 虧損總額; 利潤{（虧損）總額|總額（虧損）|總額/（虧損）}; 稅前淨利;
        持續經營{業務|}稅前{利潤|溢利}; 繼續營業單位稅前{淨利|淨損|淨利（淨損）}; 稅前淨損; 稅前純益;
        除稅前{溢利╱（虧損）|（虧損）╱溢利}; 除所得稅前{溢利╱（虧損）|（虧損）╱溢利}; 稅前{溢利╱（虧損）|（虧損）╱溢利}
      `),
    },
  },
  {
    id: 'us-gaap:IncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:IncomeTaxExpenseBenefitContinuingOperations
      ifrs-full:IncomeTaxExpenseContinuingOperations
      ifrs-full:AdjustmentsForIncomeTaxExpense
    `),
    definition: 'Current and deferred taxes on income, charged (or credited) to the period.',
    labels: {
      en: labelList(`
        Income tax expense; Income taxes expense; Provision for income taxes; Income taxes; Income tax;
        Income tax expense (benefit); Income tax benefit; Taxation; Tax expense; Income tax provision;
        Benefit from income taxes; Provision for (benefit from) income taxes; Taxes on income; Income tax charge;
        Tax charge; Tax provision; Income tax (expense) benefit; Income tax benefit (expense);
        Total income tax expense; Provision for income tax; Income tax credit;
        (Benefit from) provision for income taxes; Benefit for income taxes; Income tax (benefit) expense;
        Income tax (benefit) provision; Provision for taxes on income; Total provision for income taxes;
        Provision (benefit) for income taxes
      `),
      de: labelList(`
        Ertragsteueraufwand; Ertragsteuern; Steuern vom Einkommen und vom Ertrag; Steueraufwand;
        Steuern vom Einkommen und Ertrag; Ertragssteuern; Steuern auf das Ergebnis; Steuern vom Einkommen;
        Aufwendungen für Ertragsteuern
      `),
      fr: labelList(
        'Impôt sur les bénéfices; Charge d’impôt; Impôts sur les résultats; Impôt sur le résultat; Impôt sur les sociétés; Impôts sur les bénéfices; Charge d’impôt sur le résultat',
      ),
      zh: labelList(`
        所得税费用; 所得税{开支|支出|收益|抵免|优惠|利益|}; 税项;
        所得税{费用（收益）|费用（利益）|费用/（收益）|（费用）收益|（费用）利益|（开支）抵免|（开支）收益|开支/（抵免）|费用总额|费用合计|开支总额|（费用）/收益};
        所得税费用净额; 税项{支出|开支|费用|抵免}; 税金支出
      `),
      'zh-Hant': labelList(`
        所得稅費用; 所得稅{開支|支出|收益|抵免|優惠|利益|}; 稅項;
        所得稅{費用（收益）|費用（利益）|費用/（收益）|（費用）收益|（費用）利益|（開支）抵免|（開支）收益|開支/（抵免）|費用總額|費用合計|開支總額|（費用）/收益};
        所得稅費用淨額; 稅項{支出|開支|費用|抵免}; 稅金支出; 所得稅（開支）╱抵免; 所得稅開支╱（抵免）; 所得稅（開支）╱收益;
        稅項（開支）╱抵免
      `),
    },
  },
  {
    id: 'us-gaap:CurrentIncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      ifrs-full:CurrentTaxExpenseIncome
      ifrs-full:CurrentTaxExpenseIncomeAndAdjustmentsForCurrentTaxOfPriorPeriods
    `),
    definition: 'Income tax payable on the taxable income of the period.',
    labels: {
      en: labelList(`
        Current income tax expense; Current tax expense; Current income taxes; Current tax; Current income tax;
        Total current income tax expense
      `),
      de: labelList('Tatsächliche Ertragsteuern; Laufende Steuern; Laufende Ertragsteuern; Tatsächlicher Steueraufwand'),
      fr: labelList('Impôt exigible; Impôts exigibles'),
      zh: labelList('当期所得税费用; {当期|即期|本期|当年}所得税{费用|开支|支出|}; 当期税项; 即期税项{开支|}'),
      'zh-Hant': labelList(`
        當期所得稅費用; {當期|即期|本期|當年}所得稅{費用|開支|支出|}; 當期稅項; 即期稅項{開支|}; 當期所得稅負擔
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperations',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: {
      basic: 'us-gaap:IncomeLossFromContinuingOperationsPerBasicShare',
      diluted: 'us-gaap:IncomeLossFromContinuingOperationsPerDilutedShare',
    },
    concepts: conceptList(`
      us-gaap:IncomeLossFromContinuingOperationsIncludingPortionAttributableToNoncontrollingInterest
      ifrs-full:ProfitLossFromContinuingOperations
    `),
    definition: 'Income after taxes of the business that goes on, without operations sold or to be sold.',
    labels: {
      en: labelList(`
        Income from continuing operations; Profit from continuing operations; Net income from continuing operations;
        Earnings from continuing operations; Income (loss) from continuing operations; Loss from continuing operations;
        Profit for the period from continuing operations; Profit for the year from continuing operations;
        Net income (loss) from continuing operations; Net loss from continuing operations
      `),
      de: labelList(`
        Ergebnis aus fortgeführten Geschäftsbereichen; Ergebnis aus fortgeführten Aktivitäten;
        Ergebnis aus fortzuführenden Geschäftsbereichen; Ergebnis nach Steuern aus fortgeführten Geschäftsbereichen
      `),
      fr: labelList('Résultat net des activités poursuivies; Résultat des activités poursuivies'),
      zh: labelList(`
        持续经营净利润; 持续经营{业务|}{的|}{净利润|利润|净亏损|亏损|溢利|收益};
        {来自|源自}持续经营{业务|}的{利润|净利润|溢利|亏损}; 持续经营业务{期内|年内|年度}{溢利|利润}
      `),
      'zh-Hant': labelList(`
        持續經營淨利潤; 持續經營{業務|}{的|}{淨利潤|利潤|淨虧損|虧損|溢利|收益};
        {來自|源自}持續經營{業務|}的{利潤|淨利潤|溢利|虧損}; 持續經營業務{期內|年內|年度}{溢利|利潤}; 繼續營業單位本期淨利;
        持續經營業務{之|的}{溢利|虧損}
      `),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTax',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:ProfitLossFromDiscontinuedOperations'),
    definition: 'Income after taxes of operations that have been sold or are held for sale.',
    labels: {
      en: labelList(`
        Income from discontinued operations; Income (loss) from discontinued operations, net of tax;
        Profit from discontinued operations; Discontinued operations; Loss from discontinued operations;
        Income from discontinued operations, net of tax; Loss from discontinued operations, net of tax;
        Income (loss) from discontinued operations; Income (loss) from discontinued operations, net of income taxes;
        Net income from discontinued operations; Loss for the year from discontinued operations;
        Earnings from discontinued operations
      `),
      de: labelList(`
        Ergebnis aus aufgegebenen Geschäftsbereichen; Ergebnis aus nicht fortgeführten Aktivitäten;
        Ergebnis aus nicht fortgeführten Geschäftsbereichen
      `),
      fr: labelList('Résultat net des activités abandonnées; Résultat des activités abandonnées; Résultat des activités cédées'),
      zh: labelList(`
        终止经营净利润; {已|}终止经营{业务|}{的|}{净利润|利润|净亏损|亏损|溢利|收益|损益};
        {来自|源自}{已|}终止经营{业务|}的{利润|净利润|溢利|亏损}; 已终止经营业务{期内|年内|年度}{溢利|利润|亏损}
      `),
      'zh-Hant': labelList(`
        終止經營淨利潤; {已|}終止經營{業務|}{的|}{淨利潤|利潤|淨虧損|虧損|溢利|收益|損益};
        {來自|源自}{已|}終止經營{業務|}的{利潤|淨利潤|溢利|虧損}; 已終止經營業務{期內|年內|年度}{溢利|利潤|虧損};
        停業單位{損益|損失|利益}; 已終止經營業務{之|的}{溢利|虧損}
      `),
    },
  },
  {
    id: 'us-gaap:ProfitLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'us-gaap:EarningsPerShareBasic', diluted: 'us-gaap:EarningsPerShareDiluted' },
    nonGaap: 'non-gaap:NetIncome',
    concepts: conceptList('ifrs-full:ProfitLoss'),
    definition:
      "Profit or loss of the whole group after income taxes, before it is divided between the company's owners and noncontrolling interests.",
    labels: {
      en: labelList(`
        Net income; Net profit; Profit for the period; Profit for the year; Net loss; Net income (loss);
        Net (loss) income; Net earnings; Consolidated net income; Loss for the period; Loss for the year;
        Profit after tax; Net result; GAAP net income; Net income before noncontrolling interests;
        Net income before non-controlling interests; Net income including noncontrolling interests;
        Net income including non-controlling interests; Profit after taxation; Net earnings (loss);
        Consolidated net income (loss); Net profit for the period; Net profit for the year;
        Profit (loss) for the period; Profit (loss) for the year; Net loss for the period; GAAP net loss;
        GAAP net income (loss); Profit for the quarter; Net income for the period; Net income for the year;
        Consolidated profit; Total net income; Profit after income tax; Net profit after tax; Net income/(loss);
        Net profit (loss); Bottom line; Consolidated net loss; Net income, including noncontrolling interests;
        Profit/(loss) for the period; Net earnings including noncontrolling interests;
        Net income before allocation to noncontrolling interests;
        Net income (loss) including noncontrolling interests
      `),
      de: labelList(`
        Jahresüberschuss; Periodenüberschuss; Nettogewinn; Konzernergebnis; Periodenergebnis; Ergebnis nach Steuern; Jahresergebnis;
        Nettoergebnis; Reingewinn; Konzernjahresüberschuss; Nettoverlust; Jahresfehlbetrag; Konzernergebnis nach Steuern;
        Ergebnis der Periode; Nettoeinkommen; Konzernüberschuss; Konzerngewinn; Quartalsüberschuss; Konzernfehlbetrag;
        Nachsteuerergebnis
      `),
      fr: labelList(
        'Résultat net; Bénéfice net; Résultat net de l’ensemble consolidé; Résultat de la période; Résultat de l’exercice; Perte nette; Résultat net consolidé; Résultat net de la période; Résultat net de l’exercice; Résultat net total; Bénéfice de l’exercice',
      ),
      zh: labelList(`
        净利润; 净利; 净亏损; 净收益; {本年|本期|本年度|年度|期内|年内|期间}净利润;
        {本年|本期|本年度|年度|期内|年内|期间}{利润|亏损|溢利|盈利};
        {本年|本期|年度|期内|年内}{利润（亏损）|（亏损）利润|利润/（亏损）|（亏损）/利润}; 净利润{总额|合计};
        {净利润（亏损）|净利润（净亏损）|净利润/（亏损）|净利润/（净亏损）|净（亏损）利润|净（亏损）/利润|净收益（亏损）|净（亏损）收益};
        净亏损总额; 税后{利润|净利润|净利|溢利|盈利|亏损}; 除税后{利润|溢利|净利润}; 净盈利; 合并净利润; 合并净利; 纯利;
        净溢利
      `),
      'zh-Hant': labelList(`
        淨利潤; 淨利; 淨虧損; 淨收益; {本年|本期|本年度|年度|期內|年內|期間}淨利潤;
        {本年|本期|本年度|年度|期內|年內|期間}{利潤|虧損|溢利|盈利};
        {本年|本期|年度|期內|年內}{利潤（虧損）|（虧損）利潤|利潤/（虧損）|（虧損）/利潤}; 淨利潤{總額|合計};
        {淨利潤（虧損）|淨利潤（淨虧損）|淨利潤/（虧損）|淨利潤/（淨虧損）|淨（虧損）利潤|淨（虧損）/利潤|淨收益（虧損）|淨（虧損）收益};
        淨虧損總額; 稅後{利潤|淨利潤|淨利|溢利|盈利|虧損}; 除稅後{利潤|溢利|淨利潤}; 淨盈利; 合併淨利潤; 合併淨利; 純利;
        淨溢利; 本期淨利; 本期淨損; 本期淨利（淨損）; {本年度|年度}淨利; 稅後純益; 純益; 合併總損益;
        本年度{溢利|利潤}╱（虧損）; {年內|期內}溢利╱（虧損）; {年內|期內}（虧損）╱溢利; {年內|期內|年度|期間}純利;
        除稅後純利
      `),
    },
  },
  {
    id: 'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:MinorityInterestInNetIncomeLossOfConsolidatedEntities
      ifrs-full:ProfitLossAttributableToNoncontrollingInterests
    `),
    definition: "The part of the group's profit or loss that belongs to the outside owners of subsidiaries.",
    labels: {
      en: labelList(`
        Net income attributable to noncontrolling interests; Net income attributable to non-controlling interests;
        Net loss attributable to noncontrolling interests; Net loss attributable to non-controlling interests;
        Net income (loss) attributable to noncontrolling interests;
        Net income (loss) attributable to non-controlling interests;
        Net (loss) income attributable to noncontrolling interests;
        Net (loss) income attributable to non-controlling interests;
        Profit attributable to non-controlling interests; Net income attributable to minority interests;
        Profit attributable to minority interests;
        Net income attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries;
        Loss attributable to non-controlling interests; Less: Net income attributable to noncontrolling interests;
        Less: Net loss attributable to noncontrolling interests;
        Net earnings attributable to noncontrolling interests; Income attributable to noncontrolling interests;
        Net loss attributable to minority interests; Net income attributed to noncontrolling interests;
        Profit for the period attributable to non-controlling interests;
        Profit for the year attributable to non-controlling interests;
        Less: Net income (loss) attributable to noncontrolling interests;
        Net (loss) income attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries;
        Less net income attributable to noncontrolling interests;
        Less: Net earnings attributable to noncontrolling interests;
        Net income (loss) attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries
      `),
      de: labelList(`
        Auf nicht beherrschende Anteile entfallendes Ergebnis; Anteile anderer Gesellschafter am Ergebnis;
        Ergebnisanteile nicht beherrschender Gesellschafter; Auf Anteile in Fremdbesitz entfallendes Ergebnis;
        Auf Anteile in Fremdbesitz entfallender Gewinn; Ergebnisanteil nicht beherrschender Anteile
      `),
      fr: labelList(
        'Résultat net attribuable aux participations ne donnant pas le contrôle; Résultat net part des minoritaires; Intérêts minoritaires dans le résultat; Part des minoritaires dans le résultat',
      ),
      zh: labelList(`
        少数股东损益; 少数股东{损益|收益|利润|应占利润|应占净利润|本期收益|应占溢利};
        归属{于|}{少数股东|非控股权益|非控制性权益|非控股股东|非控制权益|非控制性权益股东}{的|}{净利润|利润|净亏损|亏损|损益|净收益};
        {非控股权益|非控制性权益|非控股股东|非控制权益|少数股东权益|非控股股东权益}应占{净利润|利润|溢利|净亏损|亏损|净收益|盈利};
        {非控股|非控制性|少数股东}权益{损益|净利润}
      `),
      'zh-Hant': labelList(`
        少數股東損益; 少數股東{損益|收益|利潤|應佔利潤|應佔淨利潤|本期收益|應佔溢利};
        歸屬{於|}{少數股東|非控股權益|非控制性權益|非控股股東|非控制權益|非控制性權益股東}{的|}{淨利潤|利潤|淨虧損|虧損|損益|淨收益};
        {非控股權益|非控制性權益|非控股股東|非控制權益|少數股東權益|非控股股東權益}應佔{淨利潤|利潤|溢利|淨虧損|虧損|淨收益|盈利};
        {非控股|非控制性|少數股東}權益{損益|淨利潤}; 非控股權益{應佔|}{（虧損）╱溢利|溢利╱（虧損）};
        非控制權益{淨利|淨損|淨利（損）}; 歸屬於非控制權益之{淨利|淨損}
      `),
    },
  },
  {
    id: 'us-gaap:NetIncomeLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'us-gaap:EarningsPerShareBasic', diluted: 'us-gaap:EarningsPerShareDiluted' },
    nonGaap: 'non-gaap:NetIncomeAttributable',
    concepts: conceptList('ifrs-full:ProfitLossAttributableToOwnersOfParent'),
    definition: "The part of the group's profit or loss that belongs to the owners of the parent company.",
    labels: {
      en: labelList(`
        Net income attributable to the Company; Net income attributable to …; Net income attributed to …;
        Net loss attributable to …; Net income (loss) attributable to …; Net (loss) income attributable to …;
        Profit attributable to …; Net profit attributable to …; Profit for the period attributable to …;
        Profit for the year attributable to …; Loss attributable to …; Net earnings attributable to …;
        Earnings attributable to …; Net loss attributed to …; Profit attributable to owners of the parent;
        Profit attributable to equity holders of the Company; Attributable net profit;
        Net income attributable to ordinary shareholders; Net income attributable to common stockholders;
        Attributable profit; Profit attributable to shareholders; Attributable net income; Profit (loss) attributable to …;
        Income attributable to …; Net earnings (loss) attributable to …; Consolidated profit attributable to …;
        Net income, group share; Net income attributable to ordinary shareholders of the Company
      `),
      de: labelList(`
        Den Anteilseignern zuzurechnendes Konzernergebnis; Konzernergebnis den Anteilseignern zuzurechnen;
        Den Anteilseignern zurechenbares Konzernergebnis; Ergebnisanteil der Aktionäre; Konzernergebnis nach Minderheiten;
        Den Anteilseignern des Mutterunternehmens zuzurechnendes Ergebnis;
        Auf die Aktionäre des Mutterunternehmens entfallendes Ergebnis; Konzernergebnis nach Anteilen Dritter;
        Anteil der Aktionäre am Konzernergebnis; Ergebnisanteil der Aktionäre des Mutterunternehmens;
        Auf Anteilseigner des Mutterunternehmens entfallendes Ergebnis; Den Anteilseignern zuzurechnenden Konzernergebnisses;
        Ergebnis nach Anteilen Dritter; Den Aktionären zuzurechnendes Ergebnis;
        Auf die Anteilseigner entfallendes Konzernergebnis
      `),
      fr: labelList(
        'Résultat net part du groupe; Résultat net, part du groupe; Résultat net (part du groupe); RNPG; Résultat net attribuable aux actionnaires; Bénéfice net part du groupe; Résultat part du groupe; Résultat net attribuable aux propriétaires de la société mère; Perte nette part du groupe',
      ),
      zh: labelList(`
        归属于本公司股东的净利润; 归属{于|}{本公司|公司|母公司|上市公司|银行|本行|集团|}股东{的|}{净利润|净亏损|净利};
        归属{于|}{本公司|公司|母公司|上市公司|本行|}普通股股东{的|}{净利润|净亏损};
        归属于{本公司|公司|母公司|上市公司|普通股}股东的{利润|净收益|亏损|净利润（亏损）};
        归属{于|}{本公司|公司|母公司|上市公司|本行|集团|银行}{的|}{净利润|净亏损};
        归属{于|}…的{净利润|净利|净亏损};
        归属于{母公司|本公司|公司}{所有者|权益持有人|权益股东|拥有人}的{净利润|利润|净亏损|亏损};
        归母{净利润|净利|利润|净亏损}; 归属{净利润|净利}; 应占{净利润|净利|利润|溢利|盈利|净亏损|亏损|净收益};
        {本公司|公司|本行|银行|母公司|}{普通股股东|股东}应占{净利润|利润|溢利|盈利|净亏损|亏损};
        {本公司|公司|母公司|}{权益持有人|权益股东|拥有人|所有者}应占{净利润|利润|溢利|盈利|亏损};
        {本公司|公司|本行}应占{净利润|利润|溢利|净亏损};
        {本公司|母公司|}{股东|权益持有人|权益股东|拥有人}应占{年内|期内|本年度|年度|本期}{溢利|利润|盈利|亏损}
      `),
      'zh-Hant': labelList(`
        歸屬於本公司股東的淨利潤; 歸屬{於|}{本公司|公司|母公司|上市公司|銀行|本行|集團|}股東{的|}{淨利潤|淨虧損|淨利};
        歸屬{於|}{本公司|公司|母公司|上市公司|本行|}普通股股東{的|}{淨利潤|淨虧損};
        歸屬於{本公司|公司|母公司|上市公司|普通股}股東的{利潤|淨收益|虧損|淨利潤（虧損）};
        歸屬{於|}{本公司|公司|母公司|上市公司|本行|集團|銀行}{的|}{淨利潤|淨虧損};
        歸屬於{母公司|本公司|公司}{所有者|權益持有人|權益股東|擁有人}的{淨利潤|利潤|淨虧損|虧損};
        歸母{淨利潤|淨利|利潤|淨虧損}; 歸屬{淨利潤|淨利}; 應佔{淨利潤|淨利|利潤|溢利|盈利|淨虧損|虧損|淨收益};
        {本公司|公司|本行|銀行|母公司|}{普通股股東|股東}應佔{淨利潤|利潤|溢利|盈利|淨虧損|虧損};
        {本公司|公司|母公司|}{權益持有人|權益股東|擁有人|所有者}應佔{淨利潤|利潤|溢利|盈利|虧損};
        {本公司|公司|本行}應佔{淨利潤|利潤|溢利|淨虧損};
        {本公司|母公司|}{股東|權益持有人|權益股東|擁有人}應佔{年內|期內|本年度|年度|本期}{溢利|利潤|盈利|虧損};
        歸屬於{母公司|本公司}業主之{淨利|淨損|本期淨利}; 歸屬於母公司業主之淨利（損）; 母公司業主淨利;
        {本公司|母公司|}{股東|權益持有人|權益股東|擁有人}應佔（虧損）╱溢利;
        {本公司|母公司|}{股東|權益持有人|權益股東|擁有人}應佔{溢利╱（虧損）|純利|淨溢利};
        {本公司|母公司|}{股東|權益持有人|權益股東|擁有人}應佔{年內|期內|本年度|期間}{溢利╱（虧損）|（虧損）╱溢利};
        歸屬於{本公司|母公司}{股東|權益持有人|權益股東|擁有人}之{溢利|利潤|淨利|淨利潤}
      `),
    },
  },
  {
    id: 'us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'us-gaap:EarningsPerShareBasic', diluted: 'us-gaap:EarningsPerShareDiluted' },
    concepts: conceptList('ifrs-full:ProfitLossAttributableToOrdinaryEquityHoldersOfParentEntity'),
    definition:
      "Income of the company's owners after preferred dividends and similar claims: the numerator of basic earnings per share.",
    labels: {
      en: labelList(`
        Net income available to common stockholders; Net income available to common shareholders;
        Income available to common shareholders; Earnings available to common shareholders;
        Net loss available to common stockholders; Net income available to common shares;
        Net income applicable to common stock; Net income applicable to common shares;
        Net income available to ordinary shareholders; Net income applicable to common shareholders;
        Net income available for common stockholders;
        Net income used in computing basic net income per share of common stock
      `),
      de: labelList('Auf Stammaktionäre entfallendes Ergebnis; Den Stammaktionären zuzurechnendes Ergebnis'),
      zh: labelList(`
        可供普通股股东分配的净利润; 可供{普通股股东|股东}分配的{净利润|利润}; 可分配予普通股股东的{净利润|利润};
        可归属于普通股股东的净利润
      `),
      'zh-Hant': labelList(`
        可供普通股股東分配的淨利潤; 可供{普通股股東|股東}分配的{淨利潤|利潤}; 可分配予普通股股東的{淨利潤|利潤};
        可歸屬於普通股股東的淨利潤
      `),
    },
  },
  {
    id: 'us-gaap:PreferredStockDividendsIncomeStatementImpact',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:PreferredStockDividendsAndOtherAdjustments'),
    definition: 'Dividends on preferred stock for the period, taken off before income available to common shareholders.',
    labels: {
      en: labelList(`
        Preferred stock dividends; Preferred dividends; Dividends on preferred stock; Preference dividends;
        Preferred share dividends; Preferred stock dividends and other
      `),
      de: labelList('Vorzugsdividenden; Dividenden auf Vorzugsaktien'),
      zh: labelList('优先股股利; 优先股{股利|股息|现金股息|分红}; {派发|宣告|支付}优先股{股利|股息}'),
      'zh-Hant': labelList('優先股股利; 優先股{股利|股息|現金股息|分紅}; {派發|宣告|支付}優先股{股利|股息}; 特別股股利'),
    },
  },
];
