import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Users, customers and recurring revenue. */
export const subscriptionsMetrics: readonly Metric[] = [
  {
    id: 'kpi:AnnualRecurringRevenue',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Yearly value of the subscriptions in force on the date.',
    labels: {
      en: labelList(`
        Annual recurring revenue; ARR; Annualized recurring revenue; Total ARR; Subscription ARR;
        Annualised recurring revenue; Ending ARR; Annual recurring revenue (ARR); Cloud ARR; Current ARR;
        Annualized run-rate revenue; SaaS ARR
      `),
      de: labelList('Jährlich wiederkehrende Umsätze; Jährlich wiederkehrender Umsatz; ARR'),
      zh: labelList('年度经常性收入; 年化经常性收入; 年经常性收入; ARR'),
      'zh-Hant': labelList('年度經常性收入; 年化經常性收入; 年經常性收入; ARR'),
    },
  },
  {
    id: 'kpi:MonthlyRecurringRevenue',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Monthly value of the subscriptions in force on the date.',
    labels: {
      en: labelList('Monthly recurring revenue; MRR'),
      de: labelList('Monatlich wiederkehrende Umsätze; MRR'),
      zh: labelList('月度经常性收入; MRR'),
      'zh-Hant': labelList('月度經常性收入; MRR'),
    },
  },
  {
    id: 'kpi:NetNewArr',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Change over the period in annual recurring revenue.',
    labels: {
      en: labelList('Net new ARR; Net new annual recurring revenue; ARR added'),
      zh: labelList('净新增ARR; 净新增年度经常性收入'),
      'zh-Hant': labelList('淨新增ARR; 淨新增年度經常性收入'),
    },
  },
  {
    id: 'kpi:NetRevenueRetention',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition:
      "Recurring revenue from last year's customers, as a share of what they brought then, upgrades and losses counted.",
    labels: {
      en: labelList(`
        Net revenue retention; NRR; Net dollar retention; Dollar-based net retention rate; Net retention rate;
        Net revenue retention rate; Net expansion rate; Dollar-based net expansion rate; NDR; Dollar-based net retention;
        Dollar-based net revenue retention rate; Net dollar retention rate; DBNRR; DBNER;
        Trailing 12 month net revenue retention rate; Dollar-based net revenue retention;
        Net recurring revenue retention rate
      `),
      de: labelList('Netto-Umsatzbindung; Net Retention Rate; Nettobindungsrate'),
      zh: labelList('净收入留存率; 净金额留存率; 净收入续费率; 净留存率'),
      'zh-Hant': labelList('淨收入留存率; 淨金額留存率; 淨收入續費率; 淨留存率'),
    },
  },
  {
    id: 'kpi:GrossRevenueRetention',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: "Recurring revenue kept from last year's customers, as a share of what they brought then, upgrades not counted.",
    labels: {
      en: labelList(`
        Gross revenue retention; Gross retention rate; GRR; Gross dollar retention; Gross revenue retention rate;
        Renewal rate; Gross retention; Dollar-based gross retention rate; Customer retention rate; Retention rate;
        Customer retention
      `),
      de: labelList('Kundenbindungsrate; Verlängerungsrate; Kundenbindungsquote'),
      zh: labelList('总收入留存率; 续约率; 续费率; 客户留存率; 留存率'),
      'zh-Hant': labelList('總收入留存率; 續約率; 續費率; 客戶留存率; 留存率'),
    },
  },
  {
    id: 'kpi:ChurnRate',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Customers (or their revenue) lost in the period, as a share of those at its start.',
    labels: {
      en: labelList(`
        Churn rate; Churn; Customer churn; Customer churn rate; Monthly churn; Revenue churn; Postpaid churn; Attrition rate;
        Monthly churn rate; Logo churn; Postpaid phone churn; Subscriber churn; Annual churn; Gross churn
      `),
      de: labelList('Abwanderungsrate; Kündigungsrate; Kundenabwanderung; Churn-Rate; Abwanderungsquote; Kündigungsquote'),
      zh: labelList('流失率; 客户流失率; 用户流失率; 离网率'),
      'zh-Hant': labelList('流失率; 客戶流失率; 用戶流失率; 離網率'),
    },
  },
  {
    id: 'kpi:Customers',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Customers the company serves on the date.',
    labels: {
      en: labelList(`
        Number of customers; Total customers; Customers served; Customers serve; Active customers; Customer count; Paying customers; Total number of customers;
        Customer base; Number of active customers; Number of clients; Total active customers; Number of paying customers;
        Total clients; Active clients; Enterprise customers; Customer accounts
      `),
      de: labelList('Anzahl der Kunden; Kundenzahl; Aktive Kunden; Kundenanzahl; Gesamtzahl der Kunden; Kundenbestand'),
      zh: labelList(`
        客户数量; 客户总数; 客户数; 客户总量; 客户规模; {活跃|付费|服务}客户{数|数量|总数|}; 累计客户数; 服务用户数
      `),
      'zh-Hant': labelList(`
        客戶數量; 客戶總數; 客戶數; 客戶總量; 客戶規模; {活躍|付費|服務}客戶{數|數量|總數|}; 累計客戶數; 服務用戶數
      `),
    },
  },
  {
    id: 'kpi:LargeCustomers',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Customers whose yearly spending is above a threshold the filing names.',
    labels: {
      en: labelList('Large customers; Number of large customers; $100K+ customers; Large enterprise customers'),
      de: labelList('Großkunden'),
      zh: labelList('大客户数量; 大客户数; 大型客户'),
      'zh-Hant': labelList('大客戶數量; 大客戶數; 大型客戶'),
    },
  },
  {
    id: 'kpi:Subscribers',
    group: 'operating',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'People or firms with a subscription in force on the date.',
    labels: {
      en: labelList(`
        Subscribers; Total subscribers; Paid subscribers; Number of subscribers; Paying subscribers;
        Global streaming paid memberships; Paid memberships; Paid subscriptions; Total subscriptions; Premium subscribers;
        Subscriber base; Paying users; Number of paying users; Subscribing members; Wireless subscribers; Mobile subscribers;
        Broadband subscribers; Paying members; Monthly paying users; Total paid subscribers
      `),
      de: labelList('Abonnenten; Abonnements; Zahlende Abonnenten; Anzahl der Abonnenten; Abonnentenzahl'),
      zh: labelList(`
        订阅用户; {付费|订阅|付费订阅}{用户|会员}{数|数量|总数|}; 会员{数|数量|总数}; {月付费|月均付费}用户{数|}
      `),
      'zh-Hant': labelList(`
        訂閱用戶; {付費|訂閱|付費訂閱}{用戶|會員}{數|數量|總數|}; 會員{數|數量|總數}; {月付費|月均付費}用戶{數|}
      `),
    },
  },
  {
    id: 'kpi:NetSubscriberAdditions',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Subscriptions won less subscriptions lost in the period.',
    labels: {
      en: labelList(`
        Net additions; Net subscriber additions; Net adds; Paid net additions; Postpaid net additions; Net new subscribers;
        Global streaming paid net additions; Net new customers; Postpaid phone net additions; New customers added;
        Net customer additions; New customers; Net new subscriptions; Subscriber net additions
      `),
      de: labelList('Nettoneukunden; Nettozugänge; Neukunden'),
      zh: labelList('净增用户; {净增|净新增|新增}{用户|客户|订阅用户}{数|数量|}'),
      'zh-Hant': labelList('淨增用戶; {淨增|淨新增|新增}{用戶|客戶|訂閱用戶}{數|數量|}'),
    },
  },
  {
    id: 'kpi:MonthlyActiveUsers',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'People who used the service at least once in a month, averaged over the period where the filing says so.',
    labels: {
      en: labelList(`
        Monthly active users; MAU; Average monthly active users; Average MAUs; Mobile MAUs; Monthly active users (MAUs);
        Monthly actives; Average mobile MAUs; Monthly active people; Combined MAU; Monthly active consumers;
        Monthly active users (MAU)
      `),
      de: labelList(`
        Monatlich aktive Nutzer; Monatlich aktive Benutzer; Monatlich aktive Mobilfunknutzer; Monatlich aktive Anwender; MAU
      `),
      zh: labelList(`
        月活跃用户;
        {月活跃|月活|月度活跃|平均月活跃|平均月活|平均月度活跃|月均活跃|月平均活跃}{用户|用户数|用户数量|客户|客户数|账户数};
        月活; 月活{量|人数|规模}; MAU; 平均MAU; 月活跃用户规模
      `),
      'zh-Hant': labelList(`
        月活躍用戶;
        {月活躍|月活|月度活躍|平均月活躍|平均月活|平均月度活躍|月均活躍|月平均活躍}{用戶|用戶數|用戶數量|客戶|客戶數|賬戶數};
        月活; 月活{量|人數|規模}; MAU; 平均MAU; 月活躍用戶規模
      `),
    },
  },
  {
    id: 'kpi:DailyActiveUsers',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'People who used the service on a day, averaged over the period where the filing says so.',
    labels: {
      en: labelList(`
        Daily active users; DAU; Average daily active users; Average DAUs; Daily active people; DAP;
        Family daily active people; Daily active users (DAUs); Daily actives; Daily active users (DAU)
      `),
      de: labelList('Täglich aktive Nutzer; Täglich aktive Benutzer; DAU'),
      zh: labelList(`
        日活跃用户; 日活; DAU; {日活跃|日活|日度活跃|平均日活跃|平均日活|日均活跃}{用户|用户数|用户数量|账户数};
        日活{量|规模|人数}
      `),
      'zh-Hant': labelList(`
        日活躍用戶; 日活; DAU; {日活躍|日活|日度活躍|平均日活躍|平均日活|日均活躍}{用戶|用戶數|用戶數量|賬戶數};
        日活{量|規模|人數}
      `),
    },
  },
  {
    id: 'kpi:AverageRevenuePerUser',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Revenue of the period divided by the average number of users.',
    labels: {
      en: labelList(`
        Average revenue per user; ARPU; Average revenue per paying user; ARPPU; Average revenue per membership;
        Average revenue per customer; ARPA; Average revenue per account; Average revenue per person; ARPP; Monthly ARPU;
        Revenue per user; Postpaid phone ARPU; Average monthly revenue per paying member;
        Average revenue per active customer; Average monthly revenue per membership; Mobile ARPU;
        Average revenue per subscriber; Revenue per customer
      `),
      de: labelList(`
        Durchschnittlicher Umsatz pro Nutzer; Durchschnittserlös pro Kunde; Umsatz pro Nutzer; ARPU;
        Durchschnittlicher Erlös pro Kunde
      `),
      zh: labelList(`
        每用户平均收入; 单用户平均收入; 每付费用户平均收入; ARPU; 用户平均收入; 每月每用户平均收入; ARPPU; 客户平均收入;
        每用户收入
      `),
      'zh-Hant': labelList(`
        每用戶平均收入; 單用戶平均收入; 每付費用戶平均收入; ARPU; 用戶平均收入; 每月每用戶平均收入; ARPPU; 客戶平均收入;
        每用戶收入
      `),
    },
  },
  {
    id: 'kpi:CustomerLifetimeValue',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Profit expected from one customer over the whole relation.',
    labels: {
      en: labelList('Customer lifetime value; Lifetime value; CLV; User lifetime value'),
      de: labelList('Kundenwert; Customer Lifetime Value'),
      zh: labelList('客户生命周期价值; 用户生命周期价值'),
      'zh-Hant': labelList('客戶生命周期價值; 用戶生命周期價值'),
    },
  },
  {
    id: 'us-gaap:RevenueRemainingPerformanceObligation',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Revenue under contract that is still to be recognised.',
    labels: {
      en: labelList(`
        Remaining performance obligations; RPO; Total RPO; Transaction price allocated to remaining performance obligations;
        Commercial remaining performance obligation; Total remaining performance obligations; Revenue backlog; RPO backlog;
        Contracted backlog; Unsatisfied performance obligations
      `),
      de: labelList(`
        Verbleibende Leistungsverpflichtungen; Noch nicht erfüllte Leistungsverpflichtungen;
        Ausstehende Leistungsverpflichtungen
      `),
      zh: labelList('剩余履约义务; 剩余履约义务总额; 未履行履约义务'),
      'zh-Hant': labelList('剩餘履約義務; 剩餘履約義務總額; 未履行履約義務'),
    },
  },
  {
    id: 'kpi:CurrentRemainingPerformanceObligation',
    group: 'operating',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Revenue under contract that will be recognised within twelve months.',
    labels: {
      en: labelList('Current remaining performance obligations; cRPO; Current RPO'),
      de: labelList('Kurzfristige verbleibende Leistungsverpflichtungen'),
      zh: labelList('当期剩余履约义务'),
      'zh-Hant': labelList('當期剩餘履約義務'),
    },
  },
  {
    id: 'kpi:Billings',
    group: 'operating',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Amounts invoiced in the period: revenue together with the change in deferred revenue.',
    labels: {
      en: labelList(`
        Billings; Calculated billings; Total billings; Adjusted billings; Calculated current billings; Current billings;
        Gross billings
      `),
      de: labelList('Fakturierungen; Fakturierter Umsatz'),
      zh: labelList('账单金额; 开票金额; 总账单额; 计费总额'),
      'zh-Hant': labelList('賬單金額; 開票金額; 總賬單額; 計費總額'),
    },
  },
  {
    id: 'kpi:AppDownloads',
    group: 'operating',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: "Times the company's app was downloaded.",
    labels: {
      en: labelList(`
        App downloads; Mobile app downloads; Total app downloads; App installs; Mobile downloads; Cumulative downloads;
        Number of downloads
      `),
      de: labelList('App-Downloads; Mobile App-Downloads; Gesamtzahl der Downloads mobiler Apps'),
      zh: labelList('下载量; 应用下载量; APP下载量; 累计下载量'),
      'zh-Hant': labelList('下載量; 應用下載量; APP下載量; 累計下載量'),
    },
  },
  {
    id: 'kpi:NetPromoterScore',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Customers who would recommend the company less those who would warn against it, per hundred asked.',
    labels: {
      en: labelList('Net Promoter Score; NPS; Net promoter score (NPS); Relationship NPS'),
      de: labelList('Weiterempfehlungsrate; Net Promoter Score'),
      zh: labelList('净推荐值; 净推荐值（NPS）'),
      'zh-Hant': labelList('淨推薦值; 淨推薦值（NPS）'),
    },
  },
  {
    id: 'kpi:CustomerSatisfaction',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Customers who are satisfied, as a share of those asked, or their average rating.',
    labels: {
      en: labelList(`
        Customer satisfaction; Customer satisfaction rate; CSAT; Customer satisfaction score; User satisfaction;
        Satisfaction rate
      `),
      de: labelList('Kundenzufriedenheit; Zufriedenheitsrate; Kundenzufriedenheitsrate; Zufriedenheitsquote'),
      zh: labelList('客户满意度; 用户满意度; 满意度'),
      'zh-Hant': labelList('客戶滿意度; 用戶滿意度; 滿意度'),
    },
  },
  {
    id: 'kpi:ConversionRate',
    group: 'operating',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Visitors or applicants who went on to buy or sign, as a share of all.',
    labels: {
      en: labelList(`
        Conversion rate; Win rate; Sell-through rate; Completion rate; Click-through rate; CTR; Paying ratio; Paying rate
      `),
      de: labelList('Konversionsrate; Abschlussrate; Konvertierungsrate; Konversionsquote; Abschlussquote'),
      zh: labelList('转化率; 付费率; 成交率; 转换率'),
      'zh-Hant': labelList('轉化率; 付費率; 成交率; 轉換率'),
    },
  },
];
