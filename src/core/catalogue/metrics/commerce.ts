import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Shops, marketplaces and payments. */
export const commerceMetrics: readonly Metric[] = [
  {
    id: 'kpi:ActiveBuyers',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'People who bought at least once through the platform, mostly over twelve months.',
    labels: {
      en: labelList(`
        Active buyers; Annual active customers; Annual active consumers; Annual active users; Transacting users;
        Active consumers; Annual active buyers; Average monthly transacting users; Annual transacting users; Active accounts;
        Transacting customers; Active users; Quarterly active customers; Transaction active accounts
      `),
      de: labelList('Aktive Käufer; Aktive Nutzer; Aktive Konten'),
      zh: labelList(`
        年度活跃买家; {年度|年|季度|}活跃{买家|消费者|购买用户}{数|数量|}; {年度|年}{活跃用户|交易用户|付费用户}{数|};
        {交易|购买}用户{数|}
      `),
      'zh-Hant': labelList(`
        年度活躍買家; {年度|年|季度|}活躍{買家|消費者|購買用戶}{數|數量|}; {年度|年}{活躍用戶|交易用戶|付費用戶}{數|};
        {交易|購買}用戶{數|}
      `),
    },
  },
  {
    id: 'kpi:ActiveSellers',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Sellers that sold at least once through the platform.',
    labels: {
      en: labelList(`
        Active sellers; Active merchants; Number of merchants; Number of active merchants; Active listings;
        Annual active merchants; Third-party sellers; Number of sellers
      `),
      de: labelList('Aktive Verkäufer; Aktive Händler; Anzahl der Händler'),
      zh: labelList('活跃商家; 活跃商家数; 商家数量; 活跃商户; 年度活跃商家; 活跃卖家'),
      'zh-Hant': labelList('活躍商家; 活躍商家數; 商家數量; 活躍商戶; 年度活躍商家; 活躍賣家'),
    },
  },
  {
    id: 'kpi:GrossMerchandiseVolume',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of all orders placed on a marketplace, whether or not the platform sells the goods itself.',
    labels: {
      en: labelList(`
        Gross merchandise volume; GMV; Gross merchandise value; Total GMV; Gross merchandise sales; GMS; Gross bookings;
        Gross order value; GOV; Gross transaction value; GTV; Marketplace GOV; Gross merchandise volume (GMV);
        Gross booking value; Gross Bookings (GB); Total gross bookings
      `),
      de: labelList('Bruttowarenvolumen; Bruttowarenwert; Handelsvolumen; GMV'),
      zh: labelList(`
        商品交易总额; GMV; {商品|平台|}{交易|成交}总额; 总{商品|}{交易|成交}额; 商品{交易总额|成交金额|成交额};
        {商品|}总交易额
      `),
      'zh-Hant': labelList(`
        商品交易總額; GMV; {商品|平台|}{交易|成交}總額; 總{商品|}{交易|成交}額; 商品{交易總額|成交金額|成交額};
        {商品|}總交易額
      `),
    },
  },
  {
    id: 'kpi:TotalPaymentVolume',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of all payments a provider handled in the period.',
    labels: {
      en: labelList(`
        Total payment volume; TPV; Payment volume; Gross payment volume; GPV; Processed volume; Total processed volume;
        Card spending volume; Purchase volume; Payment transaction volume; Gross dollar volume; Network volumes;
        Billed business; Payment processing volume
      `),
      de: labelList('Zahlungsvolumen; Gesamtzahlungsvolumen; Transaktionsvolumen der Zahlungen'),
      zh: labelList(`
        支付总额; 总支付额; 支付交易额; 支付总交易额; 支付交易总额; 支付业务量; 支付交易规模; 总支付交易额; 总支付总交易额;
        总支付交易总额; 总支付交易规模; TPV
      `),
      'zh-Hant': labelList(`
        支付總額; 總支付額; 支付交易額; 支付總交易額; 支付交易總額; 支付業務量; 支付交易規模; 總支付交易額; 總支付總交易額;
        總支付交易總額; 總支付交易規模; TPV
      `),
    },
  },
  {
    id: 'kpi:Orders',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Orders that customers placed in the period.',
    labels: {
      en: labelList(`
        Number of orders; Total orders; Order count; Order volume; Orders delivered; Number of transactions;
        Total transactions; Payment transactions; Number of fulfilled orders; Number of on-demand delivery transactions;
        Transaction count; Total net orders; Units sold; Unit sales; Sales volume; Volumes sold
      `),
      de: labelList('Anzahl der Bestellungen; Bestellungen; Anzahl der Transaktionen; Absatzmenge; Absatzvolumen'),
      zh: labelList('订单量; 交易笔数; 即时配送交易笔数; 订单{量|数|总数|总量|数量|笔数}; {总|}订单量'),
      'zh-Hant': labelList('訂單量; 交易筆數; 即時配送交易筆數; 訂單{量|數|總數|總量|數量|筆數}; {總|}訂單量'),
    },
  },
  {
    id: 'kpi:AverageOrderValue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Value of orders of the period divided by their number.',
    labels: {
      en: labelList(`
        Average order value; AOV; Average ticket; Average basket size; Average transaction value; Average basket;
        Net average ticket; Average transaction size; Average check
      `),
      de: labelList(`
        Durchschnittlicher Bestellwert; Durchschnittlicher Warenkorb; Durchschnittsbon; Durchschnittlicher Warenkorbwert
      `),
      zh: labelList('平均订单金额; 客单价; 平均客单价; 平均订单价值; 单均价; 笔单价'),
      'zh-Hant': labelList('平均訂單金額; 客單價; 平均客單價; 平均訂單價值; 單均價; 筆單價'),
    },
  },
  {
    id: 'kpi:SameStoreSalesGrowth',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Change in sales of the stores that were open in both periods.',
    labels: {
      en: labelList(`
        Same-store sales; Comparable sales; Comparable store sales; Same-store sales growth; Comparable sales growth;
        Like-for-like sales; Same store net sales; Comparable store net sales; SSSG; Comparable sales change;
        Same-restaurant sales; Identical sales; Like-for-like sales growth; Like-for-like growth;
        Comparable store sales growth; Comparable restaurant sales; Total comparable sales; Comparable net sales;
        Same-restaurant sales growth; Global comparable store sales; System-wide comparable sales
      `),
      de: labelList(`
        Flächenbereinigter Umsatz; Flächenbereinigtes Umsatzwachstum; Like-for-like-Umsatzwachstum; Vergleichbare Umsätze;
        Flächenbereinigtes Wachstum
      `),
      zh: labelList('同店销售; 同店销售增长; 可比店铺销售额; 同店销售额; 同店销售增长率; 同店销售额增长; 可比同店销售额'),
      'zh-Hant': labelList(`
        同店銷售; 同店銷售增長; 可比店鋪銷售額; 同店銷售額; 同店銷售增長率; 同店銷售額增長; 可比同店銷售額
      `),
    },
  },
  {
    id: 'kpi:StoreCount',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    concepts: conceptList('us-gaap:NumberOfStores'),
    definition: 'Stores (restaurants, warehouses) open on the date.',
    labels: {
      en: labelList(`
        Number of stores; Store count; Stores operated; Operated stores; Total stores; Number of restaurants; Retail stores; Company-operated stores;
        Number of store locations; Warehouses in operation; Stores in operation; Total store count; Stores open;
        Store locations; Retail stores in operation; Total number of stores; Total restaurants; Number of retail stores
      `),
      de: labelList('Anzahl der Geschäfte; Filialzahl; Anzahl der Märkte; Anzahl der Läden; Filialnetz'),
      zh: labelList('门店数量; 门店总数; 店铺数量; 门店数; 餐厅数量; 店铺数; 餐厅总数; 零售门店数; 线下门店数'),
      'zh-Hant': labelList('門店數量; 門店總數; 店鋪數量; 門店數; 餐廳數量; 店鋪數; 餐廳總數; 零售門店數; 線下門店數'),
    },
  },
  {
    id: 'kpi:NewStores',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Stores opened in the period.',
    labels: {
      en: labelList(`
        New stores; New store openings; Store openings; Net new stores; Net new store openings; New restaurants;
        Stores opened; New stores opened; Net new openings; Gross new stores; Restaurant openings
      `),
      de: labelList('Neueröffnungen; Neue Filialen; Filialeröffnungen; Neue Geschäfte'),
      zh: labelList('新开门店; 新增门店; 净新增门店; 新开店数; 新开门店数; 净新增门店数'),
      'zh-Hant': labelList('新開門店; 新增門店; 淨新增門店; 新開店數; 新開門店數; 淨新增門店數'),
    },
  },
  {
    id: 'kpi:SalesPerSquareFoot',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Store sales divided by selling space.',
    labels: {
      en: labelList(`
        Sales per square foot; Sales per square meter; Sales per retail square foot; Net sales per square foot;
        Revenue per square foot; Sales density
      `),
      de: labelList('Umsatz je Quadratmeter; Flächenproduktivität; Umsatz pro Quadratmeter'),
      zh: labelList('坪效; 每平方米销售额; 每平方英尺销售额'),
      'zh-Hant': labelList('坪效; 每平方米銷售額; 每平方英尺銷售額'),
    },
  },
  {
    id: 'kpi:SellingSpace',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Floor space of the stores.',
    labels: {
      en: labelList(`
        Selling space; Retail square footage; Total square footage; Gross leasable area; Store square footage;
        Total retail space; Selling square footage; Square footage; GLA; Selling area; Retail space
      `),
      de: labelList('Verkaufsfläche; Ladenfläche; Gesamtverkaufsfläche'),
      zh: labelList('经营面积; 营业面积; 总建筑面积; 销售面积'),
      'zh-Hant': labelList('經營面積; 營業面積; 總建築面積; 銷售面積'),
    },
  },
  {
    id: 'kpi:ECommerceSales',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: "Sales made over the company's own online shops.",
    labels: {
      en: labelList(`
        E-commerce sales; Online sales; Digital sales; E-commerce revenue; Digital revenue; Online revenue;
        Ecommerce net sales; Direct-to-consumer revenue; E-commerce net sales; Direct-to-consumer sales; DTC revenue;
        Online net sales
      `),
      de: labelList('Onlineumsatz; E-Commerce-Umsatz; Online-Umsatz; Digitalumsatz'),
      zh: labelList('线上销售额; 电商收入; 线上收入; 电商销售额; 线上销售收入'),
      'zh-Hant': labelList('線上銷售額; 電商收入; 線上收入; 電商銷售額; 線上銷售收入'),
    },
  },
  {
    id: 'kpi:FulfillmentExpense',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of storing, packing and shipping orders, where the statement shows it on its own.',
    labels: {
      en: labelList(`
        Fulfillment expenses; Fulfilment expenses; Fulfillment costs; Shipping costs; Logistics costs; Logistics expenses;
        Shipping and handling costs; Fulfilment costs; Shipping and fulfillment; Delivery costs; Freight costs
      `),
      de: labelList('Fulfillment-Kosten; Logistikkosten; Versandkosten; Frachtkosten'),
      zh: labelList('履约费用; 履约成本; 物流成本; 物流费用; 履约开支'),
      'zh-Hant': labelList('履約費用; 履約成本; 物流成本; 物流費用; 履約開支'),
    },
  },
  {
    id: 'kpi:UnitCaseVolume',
    group: 'operating',
    periodType: 'duration',
    unitType: 'volume',
    balance: null,
    definition: 'Standard cases of beverage sold by the company and its bottlers in the period.',
    labels: {
      en: labelList('Unit case volume; Global unit case volume; Case volume; Concentrate sales; Total unit case volume'),
      de: labelList('Absatzvolumen in Kisten; Kistenabsatz'),
      zh: labelList('单箱销量; 标准箱销量'),
      'zh-Hant': labelList('單箱銷量; 標準箱銷量'),
    },
  },
  {
    id: 'kpi:AverageSellingPrice',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Revenue of a product divided by the units sold.',
    labels: {
      en: labelList(`
        Average selling price; ASP; Average unit price; Average sales price; Average price per unit; Average realized price;
        Average transaction price; Blended ASP; Average realised price
      `),
      de: labelList('Durchschnittlicher Verkaufspreis; Durchschnittlicher Absatzpreis; Durchschnittspreis'),
      zh: labelList('平均售价; 平均销售价格; 平均单价; 平均实现价格; 平均销售单价'),
      'zh-Hant': labelList('平均售價; 平均銷售價格; 平均單價; 平均實現價格; 平均銷售單價'),
    },
  },
  {
    id: 'kpi:MarketShare',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: "The company's part of all sales in its market.",
    labels: {
      en: labelList(`
        Market share; Share of market; Market penetration; Penetration rate; Value share; Retail value share; Volume share
      `),
      de: labelList('Marktanteil; Marktdurchdringung; Marktanteile'),
      zh: labelList('市场份额; {市占|市场占有}率'),
      'zh-Hant': labelList('市場份額; {市佔|市場佔有}率'),
    },
  },
  {
    id: 'kpi:TotalAddressableMarket',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Yearly revenue that would be there if every possible customer bought.',
    labels: {
      en: labelList(`
        Total addressable market; TAM; Addressable market; Market opportunity; Market size; Addressable market opportunity;
        Serviceable addressable market
      `),
      de: labelList(`
        Adressierbarer Markt; Insgesamt adressierbarer Markt; Marktvolumen; Gesamter adressierbarer Markt; Marktgröße
      `),
      zh: labelList('潜在市场规模; 可触达市场规模; 市场规模; 目标市场总额; 总潜在市场'),
      'zh-Hant': labelList('潛在市場規模; 可觸達市場規模; 市場規模; 目標市場總額; 總潛在市場'),
    },
  },
];
