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
    definition:
      'Consideration a company has earned from customers in the period for goods and services, after returns, discounts and rebates: the top line of the income statement.',
    labels: {
      en: labelList(`
        Total net revenue; Revenue; Net revenue; Total revenue; Net sales; Sales; Total net sales; Total sales; Turnover;
        Net operating revenues; Operating revenue; Total operating revenue; Revenue from contracts with customers;
        Consolidated revenue; Group revenue; Gross revenue; Total revenue, net; Revenue, net;
        Sales, net of returns and allowances; Total revenues and other income; Sales revenue
      `),
      de: labelList(`
        Umsatz; Umsatzerlöse; Gesamtumsatz; Konzernumsatz; Nettoumsatz; Nettoumsatzerlöse; Erlöse; Gesamterlöse;
        Konzernumsatzerlöse; Umsatzanstieg; Umsatzwachstum; Umsatzrückgang; Umsatzplus
      `),
      zh: labelList(`
        营业收入; 营收; 总净收入; 净收入总额; 总净营收; 净营收; 总营收; 收入; 总收入; 收入总额; 净收入; 营业总收入; 收益总额;
        营业额; 销售收入; 销售额; 净销售额; 营收总额
      `),
      'zh-Hant': labelList(`
        營業收入; 營收; 總淨收入; 淨收入總額; 總淨營收; 淨營收; 總營收; 收入; 總收入; 收入總額; 淨收入; 營業總收入; 收益總額;
        營業額; 銷售收入; 銷售額; 淨銷售額; 營收總額; 收益
      `),
    },
  },
  {
    id: 'us-gaap:CostOfRevenue',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Costs that attach directly to the goods and services sold in the period, such as materials, production labour and delivery.',
    labels: {
      en: labelList(`
        Cost of revenue; Total cost of revenue; Cost of sales; Total cost of sales; Cost of goods sold;
        Cost of products sold; Cost of goods and services sold; Cost of services; COGS; Cost of net revenue;
        Cost of net sales
      `),
      de: labelList(`
        Umsatzkosten; Herstellungskosten des Umsatzes; Kosten der umgesetzten Leistungen;
        Herstellungskosten der zur Erzielung der Umsatzerlöse erbrachten Leistungen
      `),
      zh: labelList('营业成本; 收入成本; 销售成本; 主营业务成本; 销货成本'),
      'zh-Hant': labelList('營業成本; 收入成本; 銷售成本; 主營業務成本; 銷貨成本'),
    },
  },
  {
    id: 'us-gaap:GrossProfit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue less cost of revenue: what is left of sales to cover operating expenses and profit.',
    labels: {
      en: labelList('Gross profit; Gross profit (loss); Gross loss; Gross income; Total gross profit'),
      de: labelList(`
        Bruttoergebnis vom Umsatz; Bruttoergebnis; Bruttogewinn; Rohertrag; Rohergebnis; Bruttoergebnis v. Umsatz
      `),
      zh: labelList('毛利润; 毛利; 毛利总额; 营业毛利'),
      'zh-Hant': labelList('毛利潤; 毛利; 毛利總額; 營業毛利'),
    },
  },
  {
    id: 'us-gaap:OperatingExpenses',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'All costs and expenses of running the business that are charged before operating income.',
    labels: {
      en: labelList(`
        Total operating costs and expenses; Operating expenses; Total operating expenses; Total costs and expenses;
        Operating costs and expenses; Costs and expenses; Operating costs; Total operating costs; Opex; Total expenses
      `),
      de: labelList(`
        Betriebliche Aufwendungen; Betriebskosten; Summe der betrieblichen Aufwendungen; Operative Aufwendungen;
        Operative Kosten; Betriebsaufwand; Betriebskostenreduzierung; Summe der Kosten
      `),
      zh: labelList(`
        运营成本和费用总额; 总运营成本和费用; 营业费用; 运营费用; 经营费用; 运营成本及费用; 经营成本及费用总额; 营业总成本;
        经营开支; 营业支出; 总经营成本及费用
      `),
      'zh-Hant': labelList(`
        運營成本和費用總額; 總運營成本和費用; 營業費用; 運營費用; 經營費用; 運營成本及費用; 經營成本及費用總額; 營業總成本;
        經營開支; 營業支出; 總經營成本及費用
      `),
    },
  },
  {
    id: 'us-gaap:ResearchAndDevelopmentExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of the search for new knowledge and of turning it into new or better products, charged to the period.',
    labels: {
      en: labelList(`
        Research and development expenses; Research and development; R&D; R&D expenses; Research and development costs;
        R&D costs; R&D spending; R&D investment; Technology and research expenses; Research and development expense, net;
        Product development expenses
      `),
      de: labelList(`
        Forschungs- und Entwicklungskosten; Forschung und Entwicklung; F&E-Ausgaben; Jährliche F&E-Ausgaben;
        F&E-Investitionen; F&E-Kosten; F&E-Aufwendungen; Forschungs- und Entwicklungsaufwendungen; F&E;
        Forschungs- und Entwicklungsausgaben; Forschungs- und Entwicklungsaufwand
      `),
      zh: labelList('研发费用; 研发投入; 研究与开发费用; 研究及开发费用; 研发支出; 研发开支; 研发成本; 研究开发费用'),
      'zh-Hant': labelList('研發費用; 研發投入; 研究與開發費用; 研究及開發費用; 研發支出; 研發開支; 研發成本; 研究開發費用'),
    },
  },
  {
    id: 'us-gaap:SellingAndMarketingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of finding and winning customers: advertising, promotion, sales staff and customer acquisition.',
    labels: {
      en: labelList(`
        Sales and marketing expenses; Sales and marketing; Selling and marketing; Selling and marketing expenses;
        Marketing expenses; Marketing and sales; Marketing and sales expenses; Marketing costs; S&M expenses;
        Selling and distribution and marketing expenses; Marketing and promotion expenses; Sales and marketing costs;
        Marketing spend
      `),
      de: labelList(`
        Vertriebs- und Marketingkosten; Vertrieb und Marketing; Marketingausgaben; Marketingaufwendungen; Marketingkosten;
        Vertriebs- und Marketingaufwendungen; Marketing- und Vertriebskosten; Marketing und Vertrieb
      `),
      zh: labelList(`
        销售及市场推广费用; 销售和营销费用; 销售及营销费用; 市场营销费用; 营销费用; 销售与市场费用; 销售和市场费用;
        市场推广费用; 销售及市场费用; 销售及市场推广开支; 销售与营销费用
      `),
      'zh-Hant': labelList(`
        銷售及市場推廣費用; 銷售和營銷費用; 銷售及營銷費用; 市場營銷費用; 營銷費用; 銷售與市場費用; 銷售和市場費用;
        市場推廣費用; 銷售及市場費用; 銷售及市場推廣開支; 銷售與營銷費用
      `),
    },
  },
  {
    id: 'us-gaap:SellingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of selling and delivering goods and services, where the statement shows it without marketing.',
    labels: {
      en: labelList('Selling expenses; Selling; Selling costs'),
      de: labelList('Vertriebskosten; Vertriebsaufwendungen'),
      zh: labelList('销售费用; 销售开支'),
      'zh-Hant': labelList('銷售費用; 銷售開支; 推銷費用'),
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
      zh: labelList('分销费用; 分销成本; 销售及分销开支; 销售及分销费用; 销售及分销成本'),
      'zh-Hant': labelList('分銷費用; 分銷成本; 銷售及分銷開支; 銷售及分銷費用; 銷售及分銷成本'),
    },
  },
  {
    id: 'us-gaap:GeneralAndAdministrativeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of managing and administering the company as a whole: management, finance, legal, offices.',
    labels: {
      en: labelList(`
        General and administrative expenses; General and administrative; G&A; G&A expenses; Administrative expenses;
        General and administrative costs; General administrative expenses; Management and administrative expenses;
        Administration expenses
      `),
      de: labelList(`
        Allgemeine Verwaltungskosten; Allgemeine Verwaltungsaufwendungen; Verwaltungskosten; Verwaltungsaufwendungen;
        Allgemeine und administrative Kosten
      `),
      zh: labelList(`
        一般及行政费用; 一般和行政费用; 一般及行政开支; 管理费用; 行政开支; 行政费用; 一般行政费用; 一般与行政费用
      `),
      'zh-Hant': labelList(`
        一般及行政費用; 一般和行政費用; 一般及行政開支; 管理費用; 行政開支; 行政費用; 一般行政費用; 一般與行政費用
      `),
    },
  },
  {
    id: 'us-gaap:SellingGeneralAndAdministrativeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Selling expenses together with general and administrative expenses, in one line.',
    labels: {
      en: labelList(`
        Selling, general and administrative expenses; Selling, general and administrative; SG&A; SG&A expenses;
        Selling and administrative expenses; Selling, general and administrative costs;
        Selling, administrative and other expenses; Operating, selling, general and administrative expenses
      `),
      de: labelList(`
        Vertriebs- und Verwaltungskosten; Vertriebs- und allgemeine Verwaltungskosten;
        Vertriebs-, Verwaltungs- und allgemeine Kosten; Vertriebs-, allgemeine und Verwaltungskosten
      `),
      zh: labelList('销售、一般及行政费用; 销售、一般和管理费用; 销售及管理费用; 销售及行政开支; 销售和管理费用'),
      'zh-Hant': labelList('銷售、一般及行政費用; 銷售、一般和管理費用; 銷售及管理費用; 銷售及行政開支; 銷售和管理費用'),
    },
  },
  {
    id: 'us-gaap:AdvertisingExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of advertising charged to the period.',
    labels: {
      en: labelList(`
        Advertising expenses; Advertising costs; Advertising spend; Advertising and promotion expenses;
        Advertising and promotional expenses
      `),
      de: labelList('Werbeaufwendungen; Werbekosten; Werbeausgaben'),
      zh: labelList('广告费用; 广告费; 广告及宣传费; 广告及推广费用; 广告开支'),
      'zh-Hant': labelList('廣告費用; 廣告費; 廣告及宣傳費; 廣告及推廣費用; 廣告開支'),
    },
  },
  {
    id: 'us-gaap:LaborAndRelatedExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of employees: wages, salaries, social security, pensions and other benefits.',
    labels: {
      en: labelList(`
        Personnel expenses; Staff costs; Employee costs; Employee benefits expenses; Compensation and benefits;
        Salaries and employee benefits; Salaries and benefits; Compensation and employee benefits;
        Employee compensation and benefits; Wages and salaries; Salaries and wages; Personnel costs; Staff expenses;
        Payroll expenses
      `),
      de: labelList(`
        Personalaufwand; Personalkosten; Personalaufwendungen; Aufwendungen für Leistungen an Arbeitnehmer;
        Löhne und Gehälter
      `),
      zh: labelList('职工薪酬; 员工成本; 职工薪酬费用; 雇员福利开支; 人员费用; 员工薪酬; 员工费用; 薪酬及福利'),
      'zh-Hant': labelList('職工薪酬; 員工成本; 職工薪酬費用; 僱員福利開支; 人員費用; 員工薪酬; 員工費用; 薪酬及福利'),
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
    definition: 'Cost of operating leases for the period, normally spread evenly over the lease term.',
    labels: {
      en: labelList(`
        Operating lease cost; Operating lease expense; Rent expense; Rental expense; Lease expense; Lease cost;
        Total lease cost; Occupancy expense; Occupancy costs
      `),
      de: labelList('Mietaufwand; Mietaufwendungen; Leasingaufwand; Mietkosten; Leasingaufwendungen'),
      zh: labelList('租赁费用; 租金费用; 租赁成本; 经营租赁成本; 租金开支; 租赁费'),
      'zh-Hant': labelList('租賃費用; 租金費用; 租賃成本; 經營租賃成本; 租金開支; 租賃費'),
    },
  },
  {
    id: 'us-gaap:AmortizationOfIntangibleAssets',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The part of the cost of intangible assets with a finite life that is charged to the period.',
    labels: {
      en: labelList(`
        Amortization of intangible assets; Amortisation of intangible assets; Amortization of intangibles;
        Amortization of acquired intangible assets; Amortization of purchased intangible assets;
        Amortization of acquired intangibles; Amortization; Amortisation; Amortization expense
      `),
      de: labelList(`
        Abschreibungen auf immaterielle Vermögenswerte; Amortisation immaterieller Vermögenswerte;
        Abschreibung immaterieller Vermögenswerte; Amortisation
      `),
      zh: labelList('无形资产摊销; 无形资产的摊销; 摊销; 摊销费用'),
      'zh-Hant': labelList('無形資產攤銷; 無形資產的攤銷; 攤銷; 攤銷費用'),
    },
  },
  {
    id: 'us-gaap:RestructuringCharges',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
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
      zh: labelList('资产减值损失; 减值损失; 资产减值准备支出; 长期资产减值; 其他资产减值损失; 资产减值'),
      'zh-Hant': labelList('資產減值損失; 減值損失; 資產減值準備支出; 長期資產減值; 其他資產減值損失; 資產減值'),
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
      zh: labelList('商誉减值; 商誉减值损失; 商誉减值准备; 商誉及无形资产减值'),
      'zh-Hant': labelList('商譽減值; 商譽減值損失; 商譽減值準備; 商譽及無形資產減值'),
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
      zh: labelList('税金及附加; 营业税金及附加'),
      'zh-Hant': labelList('稅金及附加; 營業稅金及附加'),
    },
  },
  {
    id: 'ifrs-full:OtherIncome',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      "Operating income that does not come from selling the company's goods and services, such as grants or gains on asset sales.",
    labels: {
      en: labelList('Other operating income; Other income; Other operating revenues; Other operating gains; Other gains'),
      de: labelList('Sonstige betriebliche Erträge; Sonstige Erträge; Andere betriebliche Erträge'),
      zh: labelList('其他收益; 其他收入; 其他经营收入; 其他营业收入'),
      'zh-Hant': labelList('其他收益; 其他收入; 其他經營收入; 其他營業收入'),
    },
  },
  {
    id: 'ifrs-full:OtherExpenseByNature',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Operating expenses that have no line of their own.',
    labels: {
      en: labelList(`
        Other operating expenses; Other expenses; Other operating costs; Other operating charges; Other charges;
        Other operating costs and expenses
      `),
      de: labelList('Sonstige betriebliche Aufwendungen; Sonstige Aufwendungen; Andere betriebliche Aufwendungen'),
      zh: labelList('其他营业支出; 其他经营开支; 其他费用; 其他开支; 其他支出; 其他业务成本'),
      'zh-Hant': labelList('其他營業支出; 其他經營開支; 其他費用; 其他開支; 其他支出; 其他業務成本'),
    },
  },
  {
    id: 'us-gaap:OtherOperatingIncomeExpenseNet',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('其他经营收益净额; 其他营业收支净额; 其他经营净收益'),
      'zh-Hant': labelList('其他經營收益淨額; 其他營業收支淨額; 其他經營淨收益'),
    },
  },
  {
    id: 'us-gaap:OperatingIncomeLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('营业利润; 经营收益; 经营利润; 运营利润; 经营溢利; 营业亏损; 经营亏损; 运营亏损; 营运利润; 经营利润总额'),
      'zh-Hant': labelList(`
        營業利潤; 經營收益; 經營利潤; 運營利潤; 經營溢利; 營業虧損; 經營虧損; 運營虧損; 營運利潤; 經營利潤總額; 營業利益
      `),
    },
  },
  {
    id: 'us-gaap:InterestExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of borrowed money for the period.',
    labels: {
      en: labelList(`
        Interest expense; Interest cost; Total interest expense; Interest charges; Interest expense on debt;
        Interest and debt expense; Interest expense and other financing costs
      `),
      de: labelList('Zinsaufwendungen; Zinsaufwand; Zinsen und ähnliche Aufwendungen'),
      zh: labelList('利息支出; 利息费用; 利息开支; 利息成本; 利息支出总额'),
      'zh-Hant': labelList('利息支出; 利息費用; 利息開支; 利息成本; 利息支出總額'),
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
      zh: labelList('财务费用; 融资成本; 财务成本; 融资费用; 财务开支'),
      'zh-Hant': labelList('財務費用; 融資成本; 財務成本; 融資費用; 財務開支'),
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
      zh: labelList('财务收入; 财务收益'),
      'zh-Hant': labelList('財務收入; 財務收益'),
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
      zh: labelList('财务净收益; 财务费用净额; 融资成本净额; 财务收入净额; 财务成本净额'),
      'zh-Hant': labelList('財務淨收益; 財務費用淨額; 融資成本淨額; 財務收入淨額; 財務成本淨額'),
    },
  },
  {
    id: 'us-gaap:InvestmentIncomeInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest earned on deposits, securities and loans.',
    labels: {
      en: labelList(`
        Interest income; Interest and investment income; Interest and other income; Total interest income;
        Interest and dividend income; Interest earned
      `),
      de: labelList('Zinserträge; Zinsertrag; Zinsen und ähnliche Erträge'),
      zh: labelList('利息收入; 利息收益; 利息收入总额'),
      'zh-Hant': labelList('利息收入; 利息收益; 利息收入總額'),
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
      zh: labelList('利息费用净额; 净利息支出; 利息支出净额; 利息费用（净额）'),
      'zh-Hant': labelList('利息費用淨額; 淨利息支出; 利息支出淨額; 利息費用（淨額）'),
    },
  },
  {
    id: 'us-gaap:OtherNonoperatingIncomeExpense',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains and losses outside operations that have no line of their own.',
    labels: {
      en: labelList(`
        Other income, net; Other expense, net; Other income (loss), net; Other income (loss); Other, net;
        Other income (loss) - net; Other gains (losses), net; Other gains and losses, net; Net other income;
        Other losses, net; Other gains, net
      `),
      de: labelList('Übriges Finanzergebnis; Sonstiges nicht operatives Ergebnis; Sonstige Erträge und Aufwendungen'),
      zh: labelList(`
        其他收入净额; 其他收益净额; 其他净收入; 其他收入（净额）; 其他利得净额; 其他收入/（支出）净额; 其他亏损净额
      `),
      'zh-Hant': labelList(`
        其他收入淨額; 其他收益淨額; 其他淨收入; 其他收入（淨額）; 其他利得淨額; 其他收入/（支出）淨額; 其他虧損淨額
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
        Total other income (expense), net; Other income (expense), net; Total other income (expense); Total other income;
        Other income (expense); Non-operating income (expense); Nonoperating income; Non-operating income;
        Total other income, net; Total other expense, net; Total other expense; Non-operating expense;
        Nonoperating income (expense), net; Total non-operating income (expense); Other income/(expense), net;
        Other income and expense; Total other (expense) income; Other income and expense, net; Other (expense) income, net;
        Other (income) expense, net; Other expense (income), net
      `),
      de: labelList('Nicht operatives Ergebnis; Neutrales Ergebnis; Betriebsfremdes Ergebnis'),
      zh: labelList('营业外收支净额; 非经营性收益; 非营业收入; 非经营收入净额; 营业外收入'),
      'zh-Hant': labelList('營業外收支淨額; 非經營性收益; 非營業收入; 非經營收入淨額; 營業外收入'),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromEquityMethodInvestments',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: "The company's share of the results of associates and joint ventures.",
    labels: {
      en: labelList(`
        Share of results of associates; Equity income; Equity income (loss) - net; Income from equity method investments;
        Share of profit of associates; Share of results of equity investees; Equity in earnings of affiliates;
        Share of profit of associates and joint ventures; Share of results of associates and joint ventures;
        Income (loss) from equity method investments; Share of losses of associates; Equity in net income of affiliates;
        Equity in income of unconsolidated affiliates; Share of loss of equity method investees;
        Equity in earnings of unconsolidated affiliates; Share of profit of equity-accounted investees;
        Share of results of equity method investees; Share of (loss) income of equity method investees;
        Equity in earnings (losses) of unconsolidated affiliates; Equity in earnings of equity method investees
      `),
      de: labelList(`
        Ergebnis aus at-equity bewerteten Unternehmen; Ergebnis aus nach der Equity-Methode bilanzierten Beteiligungen;
        Ergebnis aus At-equity-Beteiligungen; Beteiligungsergebnis; Anteil am Ergebnis assoziierter Unternehmen;
        Ergebnis aus assoziierten Unternehmen
      `),
      zh: labelList(`
        应占联营公司业绩; 对联营企业和合营企业的投资收益; 应占联营公司利润; 权益法投资收益; 应占联营及合营公司利润;
        联营公司投资收益; 应占权益法投资对象业绩; 应占联营公司溢利
      `),
      'zh-Hant': labelList(`
        應佔聯營公司業績; 對聯營企業和合營企業的投資收益; 應佔聯營公司利潤; 權益法投資收益; 應佔聯營及合營公司利潤;
        聯營公司投資收益; 應佔權益法投資對象業績; 應佔聯營公司溢利; 採用權益法認列之關聯企業損益之份額
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
      zh: labelList('投资收益; 投资损失; 投资收益净额; 投资收益（损失）; 投资收入; 投资净收益'),
      'zh-Hant': labelList('投資收益; 投資損失; 投資收益淨額; 投資收益（損失）; 投資收入; 投資淨收益'),
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
        Fair value changes; Fair value gains and losses; Gains from changes in fair value; Net gains from fair value changes;
        Unrealized gains (losses) on equity securities; Changes in fair value; Mark-to-market gains;
        Fair value gains on financial assets; Unrealized losses on investments
      `),
      de: labelList(`
        Ergebnis aus der Änderung des beizulegenden Zeitwerts; Unrealisierte Gewinne aus Finanzanlagen;
        Fair-Value-Änderungen
      `),
      zh: labelList('公允价值变动收益; 公允价值变动损益; 公允价值变动净收益; 投资未实现收益; 公允价值变动'),
      'zh-Hant': labelList('公允價值變動收益; 公允價值變動損益; 公允價值變動淨收益; 投資未實現收益; 公允價值變動'),
    },
  },
  {
    id: 'us-gaap:ForeignCurrencyTransactionGainLossBeforeTax',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('汇兑收益; 汇兑损益; 汇兑损失; 外汇收益; 外汇损益; 汇兑（损失）收益; 汇兑净收益; 汇兑收益净额; 汇兑亏损'),
      'zh-Hant': labelList(`
        匯兌收益; 匯兌損益; 匯兌損失; 外匯收益; 外匯損益; 匯兌（損失）收益; 匯兌淨收益; 匯兌收益淨額; 匯兌虧損
      `),
    },
  },
  {
    id: 'us-gaap:GainLossOnSaleOfPropertyPlantEquipment',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('资产处置收益; 处置固定资产收益; 出售物业、厂房及设备收益; 处置固定资产损失; 资产处置损益'),
      'zh-Hant': labelList('資產處置收益; 處置固定資產收益; 出售物業、廠房及設備收益; 處置固定資產損失; 資產處置損益'),
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
      zh: labelList('处置子公司收益; 出售附属公司收益; 出售业务收益; 处置子公司投资收益'),
      'zh-Hant': labelList('處置子公司收益; 出售附屬公司收益; 出售業務收益; 處置子公司投資收益'),
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
      zh: labelList('坏账准备计提; 坏账费用; 坏账损失; 应收账款减值损失; 呆账准备; 坏账拨备'),
      'zh-Hant': labelList('壞賬準備計提; 壞賬費用; 壞賬損失; 應收賬款減值損失; 呆賬準備; 壞賬撥備'),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income of the continuing business before income taxes are taken off.',
    labels: {
      en: labelList(`
        Income before income tax expense; Income before income taxes; Income before taxes; Profit before tax;
        Profit before taxation; Earnings before taxes; Pre-tax income; Pretax income; Pre-tax profit; Pretax profit;
        Loss before income taxes; Income (loss) before income taxes; (Loss) income before income taxes;
        Income before provision for income taxes; Profit before income tax;
        Income from continuing operations before income taxes; Earnings before income taxes; Income before income tax;
        Income before tax; Loss before tax; Loss before income tax; Loss before income tax expense;
        Income (loss) before income tax expense; Income before income tax benefit; Profit (loss) before tax; EBT;
        Earnings before tax; (Loss) income before income tax expense; Income (loss) before provision for income taxes;
        Profit before income taxes; Income before income taxes and equity in affiliates; (Loss) income before taxes
      `),
      de: labelList(`
        Ergebnis vor Steuern; Ergebnis vor Ertragsteuern; Gewinn vor Steuern; Konzernergebnis vor Steuern; Vorsteuerergebnis;
        EBT; Ergebnis vor Ertragssteuern; Vorsteuergewinn; Verlust vor Steuern
      `),
      zh: labelList(`
        利润总额; 税前利润; 除所得税前利润; 所得税前利润; 不计入所得税支出的盈利; 除税前利润; 未计所得税费用的利润; 税前亏损;
        未计所得税开支的利润; 除税前溢利; 除所得税前溢利; 税前盈利; 亏损总额
      `),
      'zh-Hant': labelList(`
        利潤總額; 稅前利潤; 除所得稅前利潤; 所得稅前利潤; 不計入所得稅支出的盈利; 除稅前利潤; 未計所得稅費用的利潤; 稅前虧損;
        未計所得稅開支的利潤; 除稅前溢利; 除所得稅前溢利; 稅前盈利; 虧損總額; 稅前淨利; 稅前溢利
      `),
    },
  },
  {
    id: 'us-gaap:IncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Current and deferred taxes on income, charged (or credited) to the period.',
    labels: {
      en: labelList(`
        Income tax expense; Income taxes expense; Provision for income taxes; Income taxes; Income tax;
        Income tax expense (benefit); Income tax benefit; Taxation; Tax expense; Income tax provision;
        Benefit from income taxes; Provision for (benefit from) income taxes; Taxes on income; Income tax charge; Tax charge;
        Tax provision; Income tax (expense) benefit; Income tax benefit (expense); Total income tax expense;
        Provision for income tax; Income tax credit; (Benefit from) provision for income taxes; Benefit for income taxes;
        Income tax (benefit) expense; Income tax (benefit) provision
      `),
      de: labelList(`
        Ertragsteueraufwand; Ertragsteuern; Steuern vom Einkommen und vom Ertrag; Steueraufwand;
        Steuern vom Einkommen und Ertrag; Ertragssteuern; Steuern auf das Ergebnis; Steuern vom Einkommen;
        Aufwendungen für Ertragsteuern
      `),
      zh: labelList('所得税费用; 所得税开支; 所得税; 所得税支出; 所得税收益; 所得税抵免; 税项; 所得税优惠'),
      'zh-Hant': labelList('所得稅費用; 所得稅開支; 所得稅; 所得稅支出; 所得稅收益; 所得稅抵免; 稅項; 所得稅優惠'),
    },
  },
  {
    id: 'us-gaap:CurrentIncomeTaxExpenseBenefit',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Income tax payable on the taxable income of the period.',
    labels: {
      en: labelList(`
        Current income tax expense; Current tax expense; Current income taxes; Current tax; Current income tax;
        Total current income tax expense
      `),
      de: labelList('Tatsächliche Ertragsteuern; Laufende Steuern; Laufende Ertragsteuern; Tatsächlicher Steueraufwand'),
      zh: labelList('当期所得税费用; 当期所得税; 即期所得税; 即期所得税开支'),
      'zh-Hant': labelList('當期所得稅費用; 當期所得稅; 即期所得稅; 即期所得稅開支'),
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
      zh: labelList('持续经营净利润; 持续经营业务利润; 持续经营利润; 持续经营业务净利润'),
      'zh-Hant': labelList('持續經營淨利潤; 持續經營業務利潤; 持續經營利潤; 持續經營業務淨利潤'),
    },
  },
  {
    id: 'us-gaap:IncomeLossFromDiscontinuedOperationsNetOfTax',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('终止经营净利润; 终止经营业务利润; 已终止经营业务利润; 终止经营收益; 已终止经营业务亏损'),
      'zh-Hant': labelList('終止經營淨利潤; 終止經營業務利潤; 已終止經營業務利潤; 終止經營收益; 已終止經營業務虧損'),
    },
  },
  {
    id: 'us-gaap:ProfitLoss',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    perShare: { basic: 'us-gaap:EarningsPerShareBasic', diluted: 'us-gaap:EarningsPerShareDiluted' },
    definition:
      "Profit or loss of the whole group after income taxes, before it is divided between the company's owners and noncontrolling interests.",
    labels: {
      en: labelList(`
        Net income; Net profit; Profit for the period; Profit for the year; Net loss; Net income (loss); Net (loss) income;
        Net earnings; Consolidated net income; Loss for the period; Loss for the year; Profit after tax; Net result;
        GAAP net income; Net income before noncontrolling interests; Net income before non-controlling interests;
        Net income including noncontrolling interests; Net income including non-controlling interests; Profit after taxation;
        Net earnings (loss); Consolidated net income (loss); Net profit for the period; Net profit for the year;
        Profit (loss) for the period; Profit (loss) for the year; Net loss for the period; GAAP net loss;
        GAAP net income (loss); Profit for the quarter; Net income for the period; Net income for the year;
        Consolidated profit; Total net income; Profit after income tax; Net profit after tax; Net income/(loss);
        Net profit (loss); Bottom line; Consolidated net loss; Net income, including noncontrolling interests;
        Profit/(loss) for the period
      `),
      de: labelList(`
        Jahresüberschuss; Periodenüberschuss; Nettogewinn; Konzernergebnis; Periodenergebnis; Ergebnis nach Steuern; Jahresergebnis;
        Nettoergebnis; Reingewinn; Konzernjahresüberschuss; Nettoverlust; Jahresfehlbetrag; Konzernergebnis nach Steuern;
        Ergebnis der Periode; Nettoeinkommen; Konzernüberschuss; Konzerngewinn; Quartalsüberschuss; Konzernfehlbetrag;
        Nachsteuerergebnis
      `),
      zh: labelList(`
        净利润; 净利; 净亏损; 净收益; 本年净利润; 本期净利润; 期内利润; 年度利润; 本年利润; 净利润总额; 期内溢利; 年内溢利;
        税后利润; 净利润（亏损）; 净亏损总额; 期内净利润; 税后净利润; 年度净利润; 期内亏损; 年内亏损; 净（亏损）利润
      `),
      'zh-Hant': labelList(`
        淨利潤; 淨利; 淨虧損; 淨收益; 本年淨利潤; 本期淨利潤; 期內利潤; 年度利潤; 本年利潤; 淨利潤總額; 期內溢利; 年內溢利;
        稅後利潤; 淨利潤（虧損）; 淨虧損總額; 期內淨利潤; 稅後淨利潤; 年度淨利潤; 期內虧損; 年內虧損; 淨（虧損）利潤;
        本期淨利; 純利; 稅後淨利
      `),
    },
  },
  {
    id: 'us-gaap:NetIncomeLossAttributableToNoncontrollingInterest',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: "The part of the group's profit or loss that belongs to the outside owners of subsidiaries.",
    labels: {
      en: labelList(`
        Net income attributable to noncontrolling interests; Net income attributable to non-controlling interests;
        Net loss attributable to noncontrolling interests; Net loss attributable to non-controlling interests;
        Net income (loss) attributable to noncontrolling interests;
        Net income (loss) attributable to non-controlling interests;
        Net (loss) income attributable to noncontrolling interests;
        Net (loss) income attributable to non-controlling interests; Profit attributable to non-controlling interests;
        Net income attributable to minority interests; Profit attributable to minority interests;
        Net income attributable to noncontrolling interests and redeemable noncontrolling interests in subsidiaries;
        Loss attributable to non-controlling interests; Less: Net income attributable to noncontrolling interests;
        Less: Net loss attributable to noncontrolling interests; Net earnings attributable to noncontrolling interests;
        Income attributable to noncontrolling interests; Net loss attributable to minority interests;
        Net income attributed to noncontrolling interests; Profit for the period attributable to non-controlling interests;
        Profit for the year attributable to non-controlling interests
      `),
      de: labelList(`
        Auf nicht beherrschende Anteile entfallendes Ergebnis; Anteile anderer Gesellschafter am Ergebnis;
        Ergebnisanteile nicht beherrschender Gesellschafter; Auf Anteile in Fremdbesitz entfallendes Ergebnis;
        Auf Anteile in Fremdbesitz entfallender Gewinn; Ergebnisanteil nicht beherrschender Anteile
      `),
      zh: labelList(`
        少数股东损益; 非控股权益应占净利润; 归属于少数股东的净利润; 非控股权益应占净亏损; 非控制性权益应占净利润;
        归属于非控股权益的净利润; 非控股股东应占净利润; 归属于非控股权益的净亏损; 非控股权益应占利润; 非控股权益应占溢利
      `),
      'zh-Hant': labelList(`
        少數股東損益; 非控股權益應佔淨利潤; 歸屬於少數股東的淨利潤; 非控股權益應佔淨虧損; 非控制性權益應佔淨利潤;
        歸屬於非控股權益的淨利潤; 非控股股東應佔淨利潤; 歸屬於非控股權益的淨虧損; 非控股權益應佔利潤; 非控股權益應佔溢利
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
      zh: labelList(`
        归属于本公司股东的净利润; 归属于母公司股东的净利润; 应占净利润; 本公司应占净利润; 归属于上市公司股东的净利润;
        归属于普通股股东的净利润; 公司普通股股东应占净利润; 归属于银行股东的净利润; 归属于本行股东的净利润; 归母净利润;
        归属于公司的净利润; 股东应占净利润; 普通股股东应占净利润; 本公司权益持有人应占利润; 母公司拥有人应占利润;
        归属于母公司所有者的净利润; 本公司股东应占利润; 归属净利润; 归属于股东的净利润; 本公司拥有人应占溢利; 股东应占溢利;
        本公司权益持有人应占溢利; 归属于公司股东的净利润; 归属于母公司的净利润; 归属于本行普通股股东的净利润;
        归属于公司普通股股东的净利润
      `),
      'zh-Hant': labelList(`
        歸屬於本公司股東的淨利潤; 歸屬於母公司股東的淨利潤; 應佔淨利潤; 本公司應佔淨利潤; 歸屬於上市公司股東的淨利潤;
        歸屬於普通股股東的淨利潤; 公司普通股股東應佔淨利潤; 歸屬於銀行股東的淨利潤; 歸屬於本行股東的淨利潤; 歸母淨利潤;
        歸屬於公司的淨利潤; 股東應佔淨利潤; 普通股股東應佔淨利潤; 本公司權益持有人應佔利潤; 母公司擁有人應佔利潤;
        歸屬於母公司所有者的淨利潤; 本公司股東應佔利潤; 歸屬淨利潤; 歸屬於股東的淨利潤; 本公司擁有人應佔溢利; 股東應佔溢利;
        本公司權益持有人應佔溢利; 歸屬於公司股東的淨利潤; 歸屬於母公司的淨利潤; 歸屬於本行普通股股東的淨利潤;
        歸屬於公司普通股股東的淨利潤; 歸屬於母公司業主之淨利
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
    definition:
      "Income of the company's owners after preferred dividends and similar claims: the numerator of basic earnings per share.",
    labels: {
      en: labelList(`
        Net income available to common stockholders; Net income available to common shareholders;
        Income available to common shareholders; Earnings available to common shareholders;
        Net loss available to common stockholders; Net income available to common shares;
        Net income applicable to common stock; Net income applicable to common shares;
        Net income available to ordinary shareholders
      `),
      de: labelList('Auf Stammaktionäre entfallendes Ergebnis; Den Stammaktionären zuzurechnendes Ergebnis'),
      zh: labelList('可供普通股股东分配的净利润; 可分配予普通股股东的净利润'),
      'zh-Hant': labelList('可供普通股股東分配的淨利潤; 可分配予普通股股東的淨利潤'),
    },
  },
  {
    id: 'us-gaap:PreferredStockDividendsIncomeStatementImpact',
    group: 'income',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Dividends on preferred stock for the period, taken off before income available to common shareholders.',
    labels: {
      en: labelList(`
        Preferred stock dividends; Preferred dividends; Dividends on preferred stock; Preference dividends;
        Preferred share dividends; Preferred stock dividends and other
      `),
      de: labelList('Vorzugsdividenden; Dividenden auf Vorzugsaktien'),
      zh: labelList('优先股股利; 优先股股息'),
      'zh-Hant': labelList('優先股股利; 優先股股息'),
    },
  },
];
