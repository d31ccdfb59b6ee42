import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Kinds of revenue and cost that statements show apart without a taxonomy concept of their own. */
export const revenueStreamsMetrics: readonly Metric[] = [
  {
    id: 'kpi:ProductRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from goods sold.',
    labels: {
      en: labelList(`
        Product revenue; Net product revenue; Product sales; Revenue from products; Total product revenue; Net product sales;
        Product net sales; Revenues from product sales; Sale of goods; Hardware revenue
      `),
      de: labelList('Produktumsatz; Produkterlöse; Umsatzerlöse aus dem Verkauf von Gütern; Umsatz mit Produkten'),
      zh: labelList('产品收入; 商品销售收入; 产品销售收入; 商品收入'),
      'zh-Hant': labelList('產品收入; 商品銷售收入; 產品銷售收入; 商品收入'),
    },
  },
  {
    id: 'kpi:ServiceRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from services given.',
    labels: {
      en: labelList(`
        Service revenue; Revenue from services; Professional services revenue; Total service revenue; Net service revenue;
        Services net sales; Professional services and other; Professional services; Rendering of services
      `),
      de: labelList('Dienstleistungsumsatz; Serviceumsatz; Dienstleistungserlöse; Umsatz mit Dienstleistungen'),
      zh: labelList('服务收入; 服务业务收入; 提供劳务收入'),
      'zh-Hant': labelList('服務收入; 服務業務收入; 提供勞務收入'),
    },
  },
  {
    id: 'kpi:SubscriptionRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from subscriptions.',
    labels: {
      en: labelList(`
        Subscription revenue; Subscription and support revenue; Cloud revenue; Subscription services revenue;
        Membership revenue; Membership fees; Subscription and support; Membership fee income; Membership services;
        Cloud services revenue; Total subscription revenue; Premium revenue; Cloud subscriptions and support;
        Cloud computing revenue
      `),
      de: labelList(`
        Abonnementumsatz; Subskriptionserlöse; Cloud-Erlöse; Abonnementerlöse; Wiederkehrende Umsätze; Cloudumsatz
      `),
      zh: labelList('订阅收入; 会员服务收入; 会员收入; 云服务收入; 云收入; 订阅服务收入'),
      'zh-Hant': labelList('訂閱收入; 會員服務收入; 會員收入; 雲服務收入; 雲收入; 訂閱服務收入'),
    },
  },
  {
    id: 'kpi:AdvertisingRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from advertising sold.',
    labels: {
      en: labelList(`
        Advertising revenue; Ad revenue; Online advertising revenue; Advertising services revenue; Online marketing services;
        Total advertising revenue; Marketing services revenue; Online marketing services and others; Online advertising;
        Ads revenue; Customer management revenue; Online marketing revenue
      `),
      de: labelList('Werbeerlöse; Werbeumsatz; Werbeeinnahmen'),
      zh: labelList(`
        广告收入; 广告业务收入; 在线广告收入; 网络营销收入; 在线营销服务收入; 营销服务收入; 网络广告收入; 在线营销收入
      `),
      'zh-Hant': labelList(`
        廣告收入; 廣告業務收入; 在線廣告收入; 網絡營銷收入; 在線營銷服務收入; 營銷服務收入; 網絡廣告收入; 在線營銷收入
      `),
    },
  },
  {
    id: 'kpi:LicenseRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from licences and royalties.',
    labels: {
      en: labelList(`
        License revenue; Licensing revenue; Royalty revenue; Software license revenue; Royalties; Royalty income;
        Licence revenue; Licensing fees; License fees; Software licenses; Franchise revenue; Franchise royalties;
        Franchise fees; Royalties and licensing; Collaboration revenue
      `),
      de: labelList('Lizenzerlöse; Lizenzeinnahmen; Lizenzumsatz; Softwarelizenzerlöse; Lizenzumsätze'),
      zh: labelList('许可收入; 特许权使用费收入; 授权收入; 特许权收入; 软件许可收入; 版权收入'),
      'zh-Hant': labelList('許可收入; 特許權使用費收入; 授權收入; 特許權收入; 軟件許可收入; 版權收入'),
    },
  },
  {
    id: 'kpi:TransactionRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue earned on the transactions of customers, such as commissions.',
    labels: {
      en: labelList(`
        Transaction revenue; Transaction-based revenue; Transaction fees; Commission revenue; Transaction services revenue;
        Commission fees; Transaction fee revenue; Payments revenue; Transaction services
      `),
      de: labelList('Transaktionserlöse; Transaktionsgebühren; Provisionserlöse'),
      zh: labelList('交易收入; 交易服务收入; 交易手续费收入; 佣金及交易收入'),
      'zh-Hant': labelList('交易收入; 交易服務收入; 交易手續費收入; 佣金及交易收入'),
    },
  },
  {
    id: 'kpi:RentalRevenue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue from property and equipment let to others.',
    labels: {
      en: labelList(`
        Rental revenue; Rental income; Lease revenue; Leasing revenue; Automotive leasing; Lease income;
        Lease and rental revenue; Operating lease income; Gross rental income
      `),
      de: labelList('Mieterlöse; Mieteinnahmen; Mieterträge; Leasingerlöse; Leasingumsatz'),
      zh: labelList('租金收入; 租赁收入; 物业租赁收入'),
      'zh-Hant': labelList('租金收入; 租賃收入; 物業租賃收入'),
    },
  },
  {
    id: 'kpi:TechnologyAndDevelopmentExpense',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Cost of developing and running the company's technology, where the statement shows it apart from research.",
    labels: {
      en: labelList(`
        Technology and development; Technology and content; Technology and infrastructure;
        Technology and development expenses; Technology expenses; Technology and product development;
        Technology and analytics; Product development; Technology costs; Technology and data; Technology investment;
        Technology and communication; IT expenses; Technology and content expenses;
        Technology, communications and equipment expense
      `),
      de: labelList('Technologieaufwendungen; Technologieausgaben; IT-Kosten; IT-Aufwendungen'),
      zh: labelList('技术及开发费用; 技术开发费用; 技术及内容费用; 技术费用; 科技投入; 产品开发费用; 技术及基础设施费用'),
      'zh-Hant': labelList(`
        技術及開發費用; 技術開發費用; 技術及內容費用; 技術費用; 科技投入; 產品開發費用; 技術及基礎設施費用
      `),
    },
  },
  {
    id: 'kpi:ContentCosts',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of content bought or produced for a media service.',
    labels: {
      en: labelList(`
        Content costs; Content spend; Content assets additions; Programming and content; Programming costs;
        Content amortization; Content acquisition costs; Traffic acquisition costs; TAC; Total TAC; Content expenses;
        Programming expenses
      `),
      de: labelList('Inhaltekosten; Programmkosten'),
      zh: labelList('内容成本; 流量获取成本; 内容支出; 版权成本'),
      'zh-Hant': labelList('內容成本; 流量獲取成本; 內容支出; 版權成本'),
    },
  },
  {
    id: 'kpi:RevenueSharingCosts',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Part of revenue that a platform passes on to creators, broadcasters and partners.',
    labels: {
      en: labelList(`
        Revenue-sharing costs; Revenue sharing costs and content costs; Revenue-sharing fees; Revenue sharing;
        Creator payouts; Revenue sharing fees and content costs
      `),
      de: labelList('Umsatzbeteiligungen'),
      zh: labelList('收入分成成本; 分成成本; 收入分成费用; 收入分成'),
      'zh-Hant': labelList('收入分成成本; 分成成本; 收入分成費用; 收入分成'),
    },
  },
  {
    id: 'kpi:GovernmentGrants',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Subsidies and tax refunds received from public bodies.',
    labels: {
      en: labelList(`
        Government grants; Government subsidies; Subsidy income; Government subsidy; Government incentives;
        Government assistance; Grant income
      `),
      de: labelList(`
        Zuwendungen der öffentlichen Hand; Öffentliche Zuschüsse; Fördermittel; Investitionszuschüsse;
        Zuschüsse der öffentlichen Hand
      `),
      zh: labelList('政府补助; 补贴收入; 政府{补助|补贴|津贴|资助|补助收入}; 计入当期损益的政府补助'),
      'zh-Hant': labelList('政府補助; 補貼收入; 政府{補助|補貼|津貼|資助|補助收入}; 計入當期損益的政府補助'),
    },
  },
];
