import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** What a lending platform counts: volumes, balances, users, credit quality. */
export const lendingMetrics: readonly Metric[] = [
  {
    id: 'kpi:LoanFacilitationVolume',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal of the loans that a lending platform arranged or made in the period.',
    labels: {
      en: labelList(`
        Total facilitation and origination loan volume; Loan facilitation volume;
        Total loan facilitation and origination volume; Loan origination volume; Total loan origination volume;
        Total loan volume; Loan volume; Loan facilitation and origination volume; Facilitation and origination loan volume;
        Loan originations; Total loan originations; Total facilitation volume; Total loan facilitation volume;
        Facilitation volume; Total originations;
        Origination volume; Transaction volume of loans; Amount of loans facilitated; Total loan facilitation;
        Total transaction volume; Originations; Total amount of loans facilitated; Total facilitation and origination volume;
        Volume of loans facilitated; Loans facilitated and originated; Total volume of loans facilitated and originated
      `),
      de: labelList(`
        Gesamtvolumen der Kreditvergabe; Gesamtes digitales Kreditvolumen; Kreditvergabevolumen; Vermitteltes Kreditvolumen;
        Neukreditvolumen; Kreditneugeschäft; Gesamtkreditvolumen
      `),
      zh: labelList(`
        贷款撮合及发起规模; 撮合放款总额; 总贷款撮合及发起规模; 撮合放款量; 贷款撮合量和发放量; 贷款撮合规模;
        撮合和发放的贷款总额; 贷款撮合及发放规模; 贷款撮合额; 贷款融通额度; 平台贷款总额; 推动和发放贷款; 贷款撮合及发起总额;
        贷款规模; 促成及发放贷款总额; 撮合贷款总额; 贷款发放总额; 撮合放款规模; 贷款撮合总额; 放款总额; 贷款撮合及发放总额;
        贷款撮合和发放总额; 促成贷款总额; 撮合贷款规模; 放款规模; 贷款撮合及发放量
      `),
      'zh-Hant': labelList(`
        貸款撮合及發起規模; 撮合放款總額; 總貸款撮合及發起規模; 撮合放款量; 貸款撮合量和發放量; 貸款撮合規模;
        撮合和發放的貸款總額; 貸款撮合及發放規模; 貸款撮合額; 貸款融通額度; 平臺貸款總額; 推動和發放貸款; 貸款撮合及發起總額;
        貸款規模; 促成及發放貸款總額; 撮合貸款總額; 貸款發放總額; 撮合放款規模; 貸款撮合總額; 放款總額; 貸款撮合及發放總額;
        貸款撮合和發放總額; 促成貸款總額; 撮合貸款規模; 放款規模; 貸款撮合及發放量
      `),
    },
  },
  {
    id: 'kpi:DiscontinuedServiceLoanFacilitationVolume',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal of the loans arranged in the period through a service the company means to give up.',
    labels: {
      en: labelList(`
        Loan facilitation volume of discontinued service
      `),
    },
  },
  {
    id: 'kpi:CapitalLightLoanVolume',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Part of the loan volume whose credit risk the platform does not bear.',
    labels: {
      en: labelList(`
        Capital-light loan volume; Loan volume under capital-light model; Capital-light loan facilitation volume;
        Loan volume under the capital-light model; Capital-light volume; Loan facilitation volume under capital-light model;
        Non-credit risk bearing loans;
        Non-risk bearing loan volume;
        Non-credit risk bearing loan volume;
        Platform services loan volume; Loan volume under platform services;
        Loan volume under capital-light model, Intelligence Credit Engine and total technology solutions
      `),
      de: labelList('Kapitalschonendes Kreditvolumen; Capital-light-Kreditvolumen'),
      zh: labelList(`
        轻资本模式贷款; 轻资本贷款规模; 平台服务下贷款撮合规模; 轻资本模式下的贷款撮合规模; 轻资本模式下贷款撮合规模;
        平台业务的交易占比; 轻资本模式、智能信贷引擎等技术解决方案贷款; 轻资本模式、ICE和其他技术解决方案;
        轻资本贷款撮合规模
      `),
      'zh-Hant': labelList(`
        輕資本模式貸款; 輕資本貸款規模; 平臺服務下貸款撮合規模; 輕資本模式下的貸款撮合規模; 輕資本模式下貸款撮合規模;
        平臺業務的交易佔比; 輕資本模式、智能信貸引擎等技術解決方案貸款; 輕資本模式、ICE和其他技術解決方案;
        輕資本貸款撮合規模
      `),
    },
  },
  {
    id: 'kpi:CapitalHeavyLoanVolume',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Part of the loan volume whose credit risk the platform bears.',
    labels: {
      en: labelList(`
        Capital-heavy loan volume; Capital-heavy loan facilitation volume; Loan volume under capital-heavy model;
        Loan facilitation volume under capital-heavy model; Risk-bearing loan volume;
        Loan volume under the capital-heavy model
      `),
      zh: labelList('重资本贷款规模; 重资本模式贷款; 重资本模式下的贷款撮合规模'),
      'zh-Hant': labelList('重資本貸款規模; 重資本模式貸款; 重資本模式下的貸款撮合規模'),
    },
  },
  {
    id: 'kpi:OutstandingLoanBalance',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition:
      'Principal still owed on the loans a platform arranged or made, whether or not they are on its own balance sheet.',
    labels: {
      en: labelList(`
        Total outstanding loan balance; Outstanding loan balance; Loan balance; Outstanding balance of loans;
        Outstanding loan principal; Total outstanding balance of loans;
        Outstanding balance of loans facilitated; Total outstanding loan principal; Outstanding principal balance of loans;
        Total loan balance; Outstanding loans; Total outstanding loans
      `),
      de: labelList('Ausstehendes Kreditvolumen; Ausstehender Kreditbestand; Kreditbestand; Ausstehender Kreditsaldo'),
      zh: labelList(`
        在贷余额; 贷款余额; 贷款余额总额; 未偿还贷款余额; 总在贷余额; 在贷余额总额; 未偿贷款余额; 总贷款余额;
        未偿还贷款余额总额; 平台在贷余额; 贷款总余额
      `),
      'zh-Hant': labelList(`
        在貸餘額; 貸款餘額; 貸款餘額總額; 未償還貸款餘額; 總在貸餘額; 在貸餘額總額; 未償貸款餘額; 總貸款餘額;
        未償還貸款餘額總額; 平臺在貸餘額; 貸款總餘額
      `),
    },
  },
  {
    id: 'kpi:DiscontinuedServiceOutstandingLoanBalance',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal still owed on loans arranged through a service the company means to give up.',
    labels: {
      en: labelList(`
        Outstanding loan balance of discontinued service
      `),
    },
  },
  {
    id: 'kpi:CapitalLightLoanBalance',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal still owed on loans whose credit risk the platform does not bear.',
    labels: {
      en: labelList(`
        Capital-light loan balance; 
        Outstanding loan balance under capital-light model; Capital-light outstanding loan balance
      `),
      zh: labelList('轻资本在贷余额; 轻资本模式下的在贷余额; 轻资本模式在贷余额'),
      'zh-Hant': labelList('輕資本在貸餘額; 輕資本模式下的在貸餘額; 輕資本模式在貸餘額'),
    },
  },
  {
    id: 'kpi:OffBalanceSheetLoanBalance',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal still owed on arranged loans that others carry on their balance sheets.',
    labels: {
      en: labelList(`
        Off-balance-sheet loans; Off-balance sheet loan balance; Outstanding balance of off-balance-sheet loans;
        Outstanding balance of off-balance sheet capital-heavy loans; Outstanding balance of the off-balance-sheet loans
      `),
      de: labelList('Außerbilanzielle Kredite; Außerbilanzieller Kreditbestand'),
      zh: labelList('表外贷款余额; 表外在贷余额; 表外贷款'),
      'zh-Hant': labelList('表外貸款餘額; 表外在貸餘額; 表外貸款'),
    },
  },
  {
    id: 'kpi:OnBalanceSheetLoanBalance',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal still owed on arranged loans that the company carries on its own balance sheet.',
    labels: {
      en: labelList(`
        On-balance-sheet loans; On-balance sheet loan balance; Outstanding balance of on-balance-sheet loans;
        Outstanding balance of the on-balance-sheet loans
      `),
      de: labelList('Bilanzielle Kredite; Bilanzieller Kreditbestand'),
      zh: labelList('表内贷款余额; 表内在贷余额; 表内贷款'),
      'zh-Hant': labelList('表內貸款餘額; 表內在貸餘額; 表內貸款'),
    },
  },
  {
    id: 'kpi:RegisteredConsumers',
    group: 'lending',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'People who have registered on the platform so far, whether or not they have borrowed.',
    labels: {
      en: labelList(`
        Consumers with potential credit needs; Cumulative registered users; Registered users; Total registered users;
        Cumulative registered consumers; Registered consumers; Number of registered users; Total number of registered users;
        Cumulative number of registered users; Total cumulative registered users
      `),
      de: labelList(`
        Registrierte Benutzer; Registrierte Nutzer; Gesamtzahl der registrierten Benutzer;
        Gesamtzahl der registrierten Nutzer; Kumulierte registrierte Nutzer
      `),
      zh: labelList(`
        注册用户; 累计注册用户; 注册用户数; 有潜在信贷需求的消费者; 具潜在信贷需求的消费者; 具有潜在信贷需求的消费者;
        累计注册用户数; 注册用户总数; 潜在信贷需求消费者; 累计注册用户总数
      `),
      'zh-Hant': labelList(`
        註冊用戶; 累計註冊用戶; 註冊用戶數; 有潛在信貸需求的消費者; 具潛在信貸需求的消費者; 具有潛在信貸需求的消費者;
        累計註冊用戶數; 註冊用戶總數; 潛在信貸需求消費者; 累計註冊用戶總數
      `),
    },
  },
  {
    id: 'kpi:ApprovedCreditLineUsers',
    group: 'lending',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'People who have applied for credit so far and been given a credit line.',
    labels: {
      en: labelList(`
        Cumulative users with approved credit lines; Users with approved credit lines; Approved credit line users;
        Approved users; Users with credit line; Cumulative approved users; Number of users with credit line;
        Cumulative number of users with approved credit lines
      `),
      de: labelList(`
        Nutzer mit bewilligten Kreditlinien; Nutzer mit genehmigter Kreditlinie; Benutzer mit genehmigten Kreditlinien
      `),
      zh: labelList(`
        累计授信用户; 累计获批授信用户; 累计获取授信用户; 累计具有获批授信额度的用户; 有获批授信额度的用户数量;
        获得批准的信贷额度累计用户; 授信用户; 累计授信用户数; 获批授信用户; 授信用户数; 累计获授信用户
      `),
      'zh-Hant': labelList(`
        累計授信用戶; 累計獲批授信用戶; 累計獲取授信用戶; 累計具有獲批授信額度的用戶; 有獲批授信額度的用戶數量;
        獲得批准的信貸額度累計用戶; 授信用戶; 累計授信用戶數; 獲批授信用戶; 授信用戶數; 累計獲授信用戶
      `),
    },
  },
  {
    id: 'kpi:CumulativeBorrowers',
    group: 'lending',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'People who have drawn a loan at least once so far.',
    labels: {
      en: labelList(`
        Cumulative borrowers with successful drawdown; Cumulative borrowers;
        Cumulative number of borrowers;
        Borrowers with successful drawdown; Total cumulative borrowers; Cumulative borrowers served
      `),
      de: labelList('Kumulierte Kreditnehmer; Kreditnehmer insgesamt'),
      zh: labelList(`
        累计借款人; 累计成功提款的借款人; 成功提款的累计借款人; 累计获取借款用户; 累计借款用户; 累计借款人数; 累计借款人总数;
        累计成功借款用户
      `),
      'zh-Hant': labelList(`
        累計借款人; 累計成功提款的借款人; 成功提款的累計借款人; 累計獲取借款用戶; 累計借款用戶; 累計借款人數; 累計借款人總數;
        累計成功借款用戶
      `),
    },
  },
  {
    id: 'kpi:ActiveBorrowers',
    group: 'lending',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'People who drew a loan or had one outstanding in the period.',
    labels: {
      en: labelList(`
        Active borrowers; Number of borrowers; Number of active borrowers; Number of unique borrowers; Unique borrowers;
        Active users with loans; Number of active users who used our loan products
      `),
      de: labelList('Aktive Kreditnehmer; Anzahl der Kreditnehmer'),
      zh: labelList('活跃借款人; 借款人数; 活跃借款用户; 活跃借款人数; 独立借款人数; 借款人数量'),
      'zh-Hant': labelList('活躍借款人; 借款人數; 活躍借款用戶; 活躍借款人數; 獨立借款人數; 借款人數量'),
    },
  },
  {
    id: 'kpi:NewBorrowers',
    group: 'lending',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'People who drew their first loan in the period.',
    labels: {
      en: labelList(`
        New borrowers; Number of new borrowers; New active users; First-time borrowers; New users with approved credit lines;
        Number of new users with approved credit lines; New credit line users
      `),
      de: labelList('Neue Kreditnehmer'),
      zh: labelList('新增借款人; 新增授信用户; 新借款人; 新增借款用户; 新增借款人数'),
      'zh-Hant': labelList('新增借款人; 新增授信用戶; 新借款人; 新增借款用戶; 新增借款人數'),
    },
  },
  {
    id: 'kpi:FinancialInstitutionPartners',
    group: 'lending',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Banks and other institutions that fund loans through the platform.',
    labels: {
      en: labelList(`
        Financial institutional partners; Financial institution partners; Institutional partners;
        Institutional funding partners; Funding partners; Financial partners; Number of financial institution partners;
        Number of funding partners; Bank partners; Number of financial institutional partners; Partner banks;
        Cumulative financial institution partners
      `),
      de: labelList('Finanzinstitutspartner; Partnerbanken; Finanzpartner; Finanzinstitute als Partner'),
      zh: labelList(`
        金融机构合作伙伴; 累计合作金融机构; 合作金融机构; 金融机构伙伴; 机构资金合作伙伴; 合作金融机构数; 金融合作伙伴;
        合作的金融机构; 金融机构合作方
      `),
      'zh-Hant': labelList(`
        金融機構合作伙伴; 累計合作金融機構; 合作金融機構; 金融機構夥伴; 機構資金合作伙伴; 合作金融機構數; 金融合作夥伴;
        合作的金融機構; 金融機構合作方
      `),
    },
  },
  {
    id: 'kpi:LoansOriginatedCount',
    group: 'lending',
    periodType: 'duration',
    unitType: 'count',
    balance: null,
    definition: 'Number of loans arranged or made in the period.',
    labels: {
      en: labelList(`
        Loans originated; Number of loans; Number of loans originated; Number of loans facilitated; Loans facilitated;
        Number of loan transactions; Total number of loans; Loan count; Total number of loans facilitated;
        Number of loans funded; Loans funded
      `),
      de: labelList(`
        Anzahl der Kredite; Anzahl vergebener Kredite; Vergebene Kredite; Anzahl der vergebenen Kredite; Anzahl der Darlehen
      `),
      zh: labelList('发放贷款笔数; 贷款笔数; 撮合贷款笔数; 放款笔数; 累计放款笔数'),
      'zh-Hant': labelList('發放貸款筆數; 貸款筆數; 撮合貸款筆數; 放款筆數; 累計放款筆數'),
    },
  },
  {
    id: 'kpi:DelinquencyRate90Day',
    group: 'lending',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition:
      'Principal of loans more than 90 days (and normally up to 180 days) past due, as a share of all principal outstanding.',
    labels: {
      en: labelList(`
        90 day+ delinquency rate; 90 day delinquency rate; 90-day delinquency rate; 90+ day delinquency rate;
        90 days+ delinquency rate; 90-day+ delinquency rate; Delinquency rate over 90 days; 90+ delinquency rate;
        Delinquency rate by 90 days or more; 90 day plus delinquency rate;
        Delinquency rate for loans past due more than 90 days; 90+ days past due ratio; 90+ day delinquency ratio;
        90 day delinquency ratio; Delinquency rates for 90 days or more past due; 90+ DPD rate
      `),
      de: labelList('90-Tage-Ausfallquote; Ausfallquote über 90 Tage; 90+ Tage Ausfallquote; Überfälligkeitsquote 90 Tage'),
      zh: labelList(`
        90天+逾期率; 90天以上逾期率; 90+逾期率; 90天+拖欠率; 90日以上逾期率; 90天＋逾期率; 90日+逾期率; 逾期90天以上比率;
        90日＋逾期率; 90日以上拖欠率; 90天以上拖欠率; 90+拖欠率; 90天及以上逾期率; 九十天以上逾期率
      `),
      'zh-Hant': labelList(`
        90天+逾期率; 90天以上逾期率; 90+逾期率; 90天+拖欠率; 90日以上逾期率; 90天＋逾期率; 90日+逾期率; 逾期90天以上比率;
        90日＋逾期率; 90日以上拖欠率; 90天以上拖欠率; 90+拖欠率; 90天及以上逾期率; 九十天以上逾期率
      `),
    },
  },
  {
    id: 'kpi:DelinquencyRate30Day',
    group: 'lending',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Principal of loans more than 30 days past due, as a share of all principal outstanding.',
    labels: {
      en: labelList(`
        30 day+ delinquency rate; 30 day delinquency rate; 30-day delinquency rate; 30+ day delinquency rate;
        30 days+ delinquency rate; 30-day+ delinquency rate; Delinquency rate over 30 days; 30+ delinquency rate;
        30 day plus delinquency rate; 30+ day delinquency ratio; 30+ days past due ratio; 30+ DPD rate;
        Delinquency rate for loans past due more than 30 days; 30 day delinquency ratio
      `),
      de: labelList('30-Tage-Ausfallquote; Ausfallquote über 30 Tage; 30+ Tage Ausfallquote; Überfälligkeitsquote 30 Tage'),
      zh: labelList(`
        30天+逾期率; 30天以上逾期率; 30+逾期率; 30天＋逾期率; 30日以上逾期率; 30天+拖欠率; 30日+逾期率; 30日＋逾期率;
        30天以上拖欠率; 30+拖欠率
      `),
      'zh-Hant': labelList(`
        30天+逾期率; 30天以上逾期率; 30+逾期率; 30天＋逾期率; 30日以上逾期率; 30天+拖欠率; 30日+逾期率; 30日＋逾期率;
        30天以上拖欠率; 30+拖欠率
      `),
    },
  },
  {
    id: 'kpi:DelinquencyRate180Day',
    group: 'lending',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition:
      'Principal of loans more than 180 days past due, as a share of the principal of the loans made in the same stretch of time.',
    labels: {
      en: labelList(`
        180 day+ delinquency rate; 180 day delinquency rate; 180-day delinquency rate; 180 day+ delinquency rate by vintage;
        180+ day delinquency rate; 180 days+ delinquency rate; 180-day+ delinquency rate
      `),
      de: labelList('180-Tage-Ausfallquote'),
      zh: labelList('180天+逾期率; 180天以上逾期率; 180+逾期率; 180天＋逾期率; 180日以上逾期率'),
      'zh-Hant': labelList('180天+逾期率; 180天以上逾期率; 180+逾期率; 180天＋逾期率; 180日以上逾期率'),
    },
  },
  {
    id: 'kpi:DelinquencyRateDay1',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Principal that fell overdue on a date, as a share of the principal due for repayment on that date.',
    labels: {
      en: labelList(`
        Day-1 delinquency rate; First-day delinquency rate; Day 1 delinquency rate; D1 delinquency rate;
        Day one delinquency rate; FPD rate; First payment default rate; D1 delinquency; Day-1 delinquency; Day 1 delinquency
      `),
      de: labelList('Ausfallquote am ersten Tag; Tag-1-Ausfallquote'),
      zh: labelList('首日逾期率; Day-1逾期率; Day1逾期率; 首日拖欠率; Day 1逾期率; D1逾期率; 首逾率; 第1天逾期率'),
      'zh-Hant': labelList('首日逾期率; Day-1逾期率; Day1逾期率; 首日拖欠率; Day 1逾期率; D1逾期率; 首逾率; 第1天逾期率'),
    },
  },
  {
    id: 'kpi:DelinquencyRate',
    group: 'lending',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition:
      'Principal of loans past due, as a share of all principal outstanding, where the length of the delay is not part of the name.',
    labels: {
      en: labelList(`
        Delinquency rate; Loan delinquency rate; Past due ratio; Delinquency ratio; Delinquencies ratio; Overdue rate;
        Overall delinquency rate
      `),
      de: labelList('Verzugsquote; Überfälligkeitsquote'),
      zh: labelList('逾期率; 拖欠率; 贷款逾期率; 逾期贷款率'),
      'zh-Hant': labelList('逾期率; 拖欠率; 貸款逾期率; 逾期貸款率'),
    },
  },
  {
    id: 'kpi:CollectionRate30Day',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the principal that fell overdue on a date which was collected within 30 days.',
    labels: {
      en: labelList(`
        30-day collection rate; 30 day collection rate; Thirty-day collection rate; M1 collection rate; 30-day recovery rate;
        30 day recovery rate; One-month collection rate
      `),
      de: labelList('30-Tage-Einzugsquote; 30-Tage-Inkassoquote; 30-Tage-Rückzahlungsquote'),
      zh: labelList(`
        30天回收率; 30日回收率; 30天催收率; 30天催回率; 30日催收率; 30天催收回款率; 三十天回收率; M1回收率; 30天收款率
      `),
      'zh-Hant': labelList(`
        30天回收率; 30日回收率; 30天催收率; 30天催回率; 30日催收率; 30天催收回款率; 三十天回收率; M1回收率; 30天收款率
      `),
    },
  },
  {
    id: 'kpi:RepeatBorrowerContribution',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the loan volume of the period that went to people who had borrowed before.',
    labels: {
      en: labelList(`
        Repeat borrower contribution; Repeat borrowing rate; Repeat borrower rate; Repeat borrowers' contribution;
        Repeat customer contribution; Contribution of repeat borrowers; Repeat loan rate; Contribution from repeat borrowers
      `),
      de: labelList('Beitrag wiederkehrender Kreditnehmer; Anteil wiederkehrender Kreditnehmer'),
      zh: labelList(`
        重复借款人贡献; 复借率; 全年复贷量; 重复借款人的贡献; 复贷率; 重复借款人贡献率; 重复借款率; 复贷比例; 复借贡献
      `),
      'zh-Hant': labelList(`
        重複借款人貢獻; 復借率; 全年復貸量; 重複借款人的貢獻; 復貸率; 重複借款人貢獻率; 重複借款率; 復貸比例; 復借貢獻
      `),
    },
  },
  {
    id: 'kpi:AverageContractualTenor',
    group: 'lending',
    periodType: 'duration',
    unitType: 'duration',
    balance: null,
    definition: 'Average contractual life of the loans made in the period, weighted by principal.',
    labels: {
      en: labelList(`
        Weighted average contractual tenor; Average contractual tenor; Weighted average tenor; Average loan tenor;
        Average tenor; Weighted average contractual tenor of loans; Weighted-average contractual tenure;
        Average tenure of loans; Average loan term; Weighted average tenure; Weighted average loan term;
        Weighted average contractual term; Average contractual term
      `),
      de: labelList(`
        Durchschnittliche Vertragslaufzeit; Gewichtete durchschnittliche Vertragslaufzeit; Durchschnittliche Kreditlaufzeit;
        Gewichtete durchschnittliche Laufzeit
      `),
      zh: labelList(`
        加权平均合约期限; 平均合约期限; 加权平均期限; 加权平均合同期限; 贷款平均期限; 平均合同期限; 平均贷款期限;
        加权平均合约年期; 加权平均贷款期限
      `),
      'zh-Hant': labelList(`
        加權平均合約期限; 平均合約期限; 加權平均期限; 加權平均合同期限; 貸款平均期限; 平均合同期限; 平均貸款期限;
        加權平均合約年期; 加權平均貸款期限
      `),
    },
  },
  {
    id: 'kpi:AverageIRR',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Average yearly internal rate of return on the loans made in the period: what borrowers pay, fees included.',
    labels: {
      en: labelList(`
        Average internal rate of return; Average IRR; IRR; Average IRR of loans; Weighted average IRR;
        Internal rate of return; Average internal rate of return of loans; Average pricing;
        Weighted average annualized interest rate; Average annual percentage rate; Average APR; APR;
        Weighted average internal rate of return; Average annualized interest rate; Weighted average APR
      `),
      de: labelList('Durchschnittlicher interner Zinsfuß; Durchschnittlicher Kreditzins; Interner Zinsfuß'),
      zh: labelList(`
        平均内部收益率; 贷款平均内部收益率; 贷款平均内部收益率（IRR）; 平均IRR; 内部收益率; 平均年化利率; 加权平均IRR;
        平均定价; 平均贷款定价; IRR
      `),
      'zh-Hant': labelList(`
        平均內部收益率; 貸款平均內部收益率; 貸款平均內部收益率（IRR）; 平均IRR; 內部收益率; 平均年化利率; 加權平均IRR;
        平均定價; 平均貸款定價; IRR
      `),
    },
  },
  {
    id: 'kpi:CustomerAcquisitionCost',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Cost of winning one new customer, or of winning all new customers of the period.',
    labels: {
      en: labelList(`
        Customer acquisition cost; CAC; User acquisition cost; Average customer acquisition cost;
        Unit customer acquisition cost; Cost per new customer; Unit cost of user acquisition; Customer acquisition expenses;
        Unit user acquisition cost; Cost per new credit line user; Average cost per new user with approved credit line;
        Unit costs for user acquisition; Borrower acquisition cost; Cost of customer acquisition;
        Acquisition cost per customer
      `),
      de: labelList('Kundenakquisekosten; Kundenakquisitionskosten; Kundengewinnungskosten; Kosten der Kundengewinnung'),
      zh: labelList(`
        获客成本; 用户获取成本; 单位获客成本; 单个授信用户获客成本; 平均获客成本; 客户获取成本; 单客获客成本; 单用户获客成本
      `),
      'zh-Hant': labelList(`
        獲客成本; 用戶獲取成本; 單位獲客成本; 單個授信用戶獲客成本; 平均獲客成本; 客戶獲取成本; 單客獲客成本; 單用戶獲客成本
      `),
    },
  },
  {
    id: 'ratio:TakeRate',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Revenue (or, as net take rate, profit) of a platform as a share of the volume that runs through it.',
    labels: {
      en: labelList(`
        Take rate; Net take rate; Monetization rate; Commission rate; Revenue take rate; Net revenue take rate;
        Net profit take rate; Blended take rate; Overall take rate; Gross take rate
      `),
      de: labelList('Take-Rate; Provisionssatz; Netto-Take-Rate'),
      zh: labelList('变现率; 净变现率; 佣金率; 货币化率; 净收入变现率; 抽成率; take rate'),
      'zh-Hant': labelList('變現率; 淨變現率; 佣金率; 貨幣化率; 淨收入變現率; 抽成率; take rate'),
    },
  },
  {
    id: 'kpi:AverageLoanSize',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Average principal of one loan made in the period.',
    labels: {
      en: labelList(`
        Average loan size; Average ticket size; Average principal per loan; Average loan amount;
        Average outstanding balance per borrower; Average outstanding principal per borrower; Average drawdown amount
      `),
      de: labelList('Durchschnittliche Kredithöhe; Durchschnittliche Darlehenshöhe; Durchschnittlicher Kreditbetrag'),
      zh: labelList('笔均借款金额; 平均借款金额; 平均贷款金额; 笔均金额'),
      'zh-Hant': labelList('筆均借款金額; 平均借款金額; 平均貸款金額; 筆均金額'),
    },
  },
  {
    id: 'kpi:AverageCreditLine',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Average credit limit given to a user.',
    labels: {
      en: labelList('Average credit line; Average credit limit; Average approved credit line; Average credit line per user'),
      de: labelList('Durchschnittliches Kreditlimit; Durchschnittliche Kreditlinie'),
      zh: labelList('平均授信额度; 平均信用额度; 人均授信额度'),
      'zh-Hant': labelList('平均授信額度; 平均信用額度; 人均授信額度'),
    },
  },
  {
    id: 'kpi:LoanApprovalRate',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Loan applications approved, as a share of those received.',
    labels: {
      en: labelList(`
        Approval rate; Loan approval rate; Credit approval rate; Application approval rate; Pass rate of applications
      `),
      de: labelList('Genehmigungsquote; Bewilligungsquote; Genehmigungsrate'),
      zh: labelList('审批通过率; 授信通过率; 核批率; 客户通过率'),
      'zh-Hant': labelList('審批通過率; 授信通過率; 覈批率; 客戶通過率'),
    },
  },
  {
    id: 'ratio:CostOfFunds',
    group: 'lending',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Yearly cost of borrowed money as a share of its average amount.',
    labels: {
      en: labelList(`
        Cost of funds; Average cost of funds; Average funding cost rate; Funding cost ratio; Weighted average cost of funds;
        Cost of funding rate; Average funding cost
      `),
      de: labelList('Refinanzierungssatz; Durchschnittliche Refinanzierungskosten'),
      zh: labelList('资金成本率; 平均资金成本; 平均融资成本; 综合资金成本; 融资成本率'),
      'zh-Hant': labelList('資金成本率; 平均資金成本; 平均融資成本; 綜合資金成本; 融資成本率'),
    },
  },
  {
    id: 'ratio:Leverage',
    group: 'lending',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition:
      "How many times the risk taken exceeds the company's own funds; each filing says which risk and which funds it means.",
    labels: {
      en: labelList(`
        Leverage ratio; Leverage multiple; Financial leverage; Financial leverage ratio; Operating leverage ratio;
        Leverage level
      `),
      de: labelList('Verschuldungskoeffizient; Leverage-Kennzahl'),
      zh: labelList('杠杆率; 杠杆倍数; 杠杆比率; 杠杆; 财务杠杆; 经营杠杆率; 杠杆水平'),
      'zh-Hant': labelList('槓桿率; 槓桿倍數; 槓桿比率; 槓桿; 財務槓桿; 經營槓桿率; 槓桿水平'),
    },
  },
  {
    id: 'kpi:SmeLoanVolume',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Principal of the loans arranged or made for small and medium-sized businesses in the period.',
    labels: {
      en: labelList(`
        SME loan volume; Small business loan volume; SME loans facilitated; Loans to SMEs; SME loan facilitation volume;
        Loan volume to SMEs
      `),
      de: labelList('Kreditvolumen an KMU; KMU-Kredite'),
      zh: labelList('小微贷款规模; 小微企业贷款; 小微贷款; 小微信贷规模; 普惠小微贷款'),
      'zh-Hant': labelList('小微貸款規模; 小微企業貸款; 小微貸款; 小微信貸規模; 普惠小微貸款'),
    },
  },
];
