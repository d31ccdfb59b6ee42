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
        {撮合|促成|推动|便利}{及|和|与}{发放|发起|放款}{的|}贷款{总额|总量|规模|金额|额|量|};
        贷款撮合及发起规模; {总|}贷款{撮合|促成|便利化}{及|和}{发起|发放}{规模|总额|金额|量|总量};
        贷款{撮合|促成}量{和|及}{发放量|发起量}; {总|}{撮合|促成}{及|和}{发起|发放}{的|}贷款{规模|总额|金额|量};
        总贷款{撮合|促成}规模; 贷款{撮合|促成|便利化}{规模|总额|额|量|总量|金额};
        {撮合|促成}{的|}贷款{规模|总额|金额|量|额}; {撮合|促成}{放款|交易}{总额|规模|量|额|金额};
        {撮合|促成}{总额|金额|规模}; 撮合交易的规模; {总|}放款{额|量|规模}; 放款{总额|金额|总量};
        贷款发放{总额|规模|额|量|总量|金额}; 新增{放款额|放款规模|贷款发放额}; {总|}贷款规模; 总贷款{额|量|金额};
        {信贷|贷款|}投放{量|规模|总额|额}; 累计{撮合|促成}{贷款|放款|交易}{金额|总额|规模}; 平台贷款总额;
        贷款{交易|成交}{额|总额|量|规模}; 撮合放款总规模; 贷款融通{额度|总额|规模}
      `),
      'zh-Hant': labelList(`
        貸款撮合及發起規模; {總|}貸款{撮合|促成|便利化}{及|和}{發起|發放}{規模|總額|金額|量|總量};
        貸款{撮合|促成}量{和|及}{發放量|發起量}; {總|}{撮合|促成}{及|和}{發起|發放}{的|}貸款{規模|總額|金額|量};
        總貸款{撮合|促成}規模; 貸款{撮合|促成|便利化}{規模|總額|額|量|總量|金額};
        {撮合|促成}{的|}貸款{規模|總額|金額|量|額}; {撮合|促成}{放款|交易}{總額|規模|量|額|金額};
        {撮合|促成}{總額|金額|規模}; 撮合交易的規模; {總|}放款{額|量|規模}; 放款{總額|金額|總量};
        貸款發放{總額|規模|額|量|總量|金額}; 新增{放款額|放款規模|貸款發放額}; {總|}貸款規模; 總貸款{額|量|金額};
        {信貸|貸款|}投放{量|規模|總額|額}; 累計{撮合|促成}{貸款|放款|交易}{金額|總額|規模}; 平台貸款總額;
        貸款{交易|成交}{額|總額|量|規模}; 撮合放款總規模; 貸款融通{額度|總額|規模}; 促成貸款; 撮合貸款
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
        轻资本模式贷款; 轻资本{模式|}{下的|下|}贷款{撮合|促成|}{规模|总额|金额|量};
        轻资本模式{下的|下|}{贷款|放款|放款规模|放款额|撮合规模|促成金额}; 轻资本{业务|}{放款|撮合}{规模|额|量|金额};
        平台服务{下的|下|}贷款{撮合|促成|}{规模|总额|金额|量}; 轻资产{模式|}{下的|下|}贷款{撮合|}{规模|金额}
      `),
      'zh-Hant': labelList(`
        輕資本模式貸款; 輕資本{模式|}{下的|下|}貸款{撮合|促成|}{規模|總額|金額|量};
        輕資本模式{下的|下|}{貸款|放款|放款規模|放款額|撮合規模|促成金額}; 輕資本{業務|}{放款|撮合}{規模|額|量|金額};
        平台服務{下的|下|}貸款{撮合|促成|}{規模|總額|金額|量}; 輕資產{模式|}{下的|下|}貸款{撮合|}{規模|金額}
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
      zh: labelList(`
        重资本贷款规模; 重资本{模式|}{下的|下|}贷款{撮合|促成|}{规模|总额|金额|量};
        重资本模式{下的|下|}{贷款|放款|放款规模}; 信贷驱动服务下的贷款撮合规模; 信贷驱动服务下的贷款规模;
        信贷驱动服务下贷款撮合规模; 信贷驱动服务下贷款规模; 信贷驱动服务贷款撮合规模; 信贷驱动服务贷款规模;
        表内下的贷款撮合规模; 表内下的贷款规模; 表内下贷款撮合规模; 表内下贷款规模; 表内贷款撮合规模
      `),
      'zh-Hant': labelList(`
        重資本貸款規模; 重資本{模式|}{下的|下|}貸款{撮合|促成|}{規模|總額|金額|量};
        重資本模式{下的|下|}{貸款|放款|放款規模}; 信貸驅動服務下的貸款撮合規模; 信貸驅動服務下的貸款規模;
        信貸驅動服務下貸款撮合規模; 信貸驅動服務下貸款規模; 信貸驅動服務貸款撮合規模; 信貸驅動服務貸款規模;
        表內下的貸款撮合規模; 表內下的貸款規模; 表內下貸款撮合規模; 表內下貸款規模; 表內貸款撮合規模
      `),
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
        在贷余额; {总|}在贷余额{总额|总计|合计|规模}; 总在贷余额; {总|}贷款余额; 贷款{余额总额|总余额|余额规模|余额总计};
        {未偿还|未偿|未结清|未清偿|未到期|存量}{的|}贷款{余额|总额|总余额|余额总额}; {平台|期末}{在贷|贷款}余额; 在贷规模;
        {待还|待收|待偿}{本金|}余额; 未偿{还|}{本金|}余额; 管理贷款余额; 在管贷款余额; 应还贷款余额
      `),
      'zh-Hant': labelList(`
        在貸餘額; {總|}在貸餘額{總額|總計|合計|規模}; 總在貸餘額; {總|}貸款餘額; 貸款{餘額總額|總餘額|餘額規模|餘額總計};
        {未償還|未償|未結清|未清償|未到期|存量}{的|}貸款{餘額|總額|總餘額|餘額總額}; {平台|期末}{在貸|貸款}餘額; 在貸規模;
        {待還|待收|待償}{本金|}餘額; 未償{還|}{本金|}餘額; 管理貸款餘額; 在管貸款餘額; 應還貸款餘額; 未償還貸款結餘;
        {總|}貸款結餘; 在貸結餘; 未償還貸款本金餘額
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
      zh: labelList(`
        轻资本在贷余额; 轻资本{模式|}{下的|下|}{在贷|贷款}余额; 平台服务{下的|下|}{在贷|贷款}余额;
        轻资本模式下的未偿还贷款余额
      `),
      'zh-Hant': labelList(`
        輕資本在貸餘額; 輕資本{模式|}{下的|下|}{在貸|貸款}餘額; 平台服務{下的|下|}{在貸|貸款}餘額;
        輕資本模式下的未償還貸款餘額
      `),
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
      zh: labelList('表外贷款余额; 表外贷款; 表外{贷款|在贷}{余额|规模}'),
      'zh-Hant': labelList('表外貸款餘額; 表外貸款; 表外{貸款|在貸}{餘額|規模}'),
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
      zh: labelList('表内贷款余额; 表内贷款; 表内{贷款|在贷}{余额|规模}'),
      'zh-Hant': labelList('表內貸款餘額; 表內貸款; 表內{貸款|在貸}{餘額|規模}'),
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
        注册用户; {累计|总}注册{用户|消费者|客户}{数|总数|数量|人数|规模|}; 注册用户{数|总数|数量|人数|规模};
        {有|具|具有|拥有|存在}潜在{信贷|信用|借贷}需求{的|}{消费者|用户|客户}; 潜在信贷需求{的|}{消费者|用户};
        有{信贷|信用}需求的{潜在|}{消费者|用户}
      `),
      'zh-Hant': labelList(`
        註冊用戶; {累計|總}註冊{用戶|消費者|客戶}{數|總數|數量|人數|規模|}; 註冊用戶{數|總數|數量|人數|規模};
        {有|具|具有|擁有|存在}潛在{信貸|信用|借貸}需求{的|}{消費者|用戶|客戶}; 潛在信貸需求{的|}{消費者|用戶};
        有{信貸|信用}需求的{潛在|}{消費者|用戶}
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
        累计授信用户; {累计|}{获批|获得|获取|获|已获|}授信{的|}{用户|客户}{数|数量|总数|人数|};
        {累计|}{具有|拥有|有|获得}{获批|已获批|获批准|获批的}{授信|信贷|信用}额度的用户{数|数量|};
        {累计|}获批{准|}{授信|信贷|信用}额度{的|}用户{数|数量|};
        {累计|}获{得|}批准{的|}{授信|信贷|信用}额度{的|}{累计|}用户{数|}; 获批{授信|信贷|信用}额度的累计用户{数|};
        {授信|累计授信}{人数|总人数}
      `),
      'zh-Hant': labelList(`
        累計授信用戶; {累計|}{獲批|獲得|獲取|獲|已獲|}授信{的|}{用戶|客戶}{數|數量|總數|人數|};
        {累計|}{具有|擁有|有|獲得}{獲批|已獲批|獲批准|獲批的}{授信|信貸|信用}額度的用戶{數|數量|};
        {累計|}獲批{準|}{授信|信貸|信用}額度{的|}用戶{數|數量|};
        {累計|}獲{得|}批准{的|}{授信|信貸|信用}額度{的|}{累計|}用戶{數|}; 獲批{授信|信貸|信用}額度的累計用戶{數|};
        {授信|累計授信}{人數|總人數}
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
        累计借款人; 累计借款人{数|总数|数量|数目};
        {累计|}成功{提款|借款|支用}的{累计|}{借款人|用户|借款用户}{数|总数|数量|};
        累计{获取|服务|成功|}借款{用户|客户}{数|总数|数量|}; 累计{获取|成功|}借款人{数|}; 累计借款人次;
        累计{提款|用信|支用}用户{数|}; 累计实际借款人{数|}; 累计借贷用户{数|}
      `),
      'zh-Hant': labelList(`
        累計借款人; 累計借款人{數|總數|數量|數目};
        {累計|}成功{提款|借款|支用}的{累計|}{借款人|用戶|借款用戶}{數|總數|數量|};
        累計{獲取|服務|成功|}借款{用戶|客戶}{數|總數|數量|}; 累計{獲取|成功|}借款人{數|}; 累計借款人次;
        累計{提款|用信|支用}用戶{數|}; 累計實際借款人{數|}; 累計借貸用戶{數|}
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
      zh: labelList(`
        活跃借款人; 活跃借款用户; 活跃借款人数; 独立借款人数; 活跃借款用户数; 独立借款人; 独立借款用户; 独立借款用户数;
        当期借款人数; 当期借款用户; 当期借款用户数; 季度活跃借款人; 季度活跃借款人数; 季度活跃借款用户; 季度活跃借款用户数;
        借款{人数|人数量|用户数}; 活跃用信用户; 借款{人|用户|客户}; 借款人{总数|数目}
      `),
      'zh-Hant': labelList(`
        活躍借款人; 活躍借款用戶; 活躍借款人數; 獨立借款人數; 活躍借款用戶數; 獨立借款人; 獨立借款用戶; 獨立借款用戶數;
        當期借款人數; 當期借款用戶; 當期借款用戶數; 季度活躍借款人; 季度活躍借款人數; 季度活躍借款用戶; 季度活躍借款用戶數;
        借款{人數|人數量|用戶數}; 活躍用信用戶; 借款{人|用戶|客戶}; 借款人{總數|數目}
      `),
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
      zh: labelList(`
        新增借款人; {新增|新}借款{人|用户}{数|数量|}; 新增{首贷户|借款客户|用信用户}; 首贷户{数|}; 新增贷款户数
      `),
      'zh-Hant': labelList(`
        新增借款人; {新增|新}借款{人|用戶}{數|數量|}; 新增{首貸戶|借款客戶|用信用戶}; 首貸戶{數|}; 新增貸款戶數
      `),
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
        金融机构合作伙伴; {累计|}{合作|对接|连接|服务}{的|}金融机构{数|数量|总数|合作伙伴|家数|};
        累计{合作|}金融机构合作伙伴; 金融机构{合作伙伴|合作方|伙伴}{数|数量|总数|};
        {合作机构|合作资金方|资金方|机构资金合作伙伴|资金合作伙伴|机构合作伙伴|金融合作伙伴|合作银行|持牌金融机构合作伙伴|机构资金伙伴|资金机构合作伙伴}{数量|数|};
        累计合作机构; 合作金融机构伙伴
      `),
      'zh-Hant': labelList(`
        金融機構合作伙伴; {累計|}{合作|對接|連接|服務}{的|}金融機構{數|數量|總數|合作伙伴|家數|};
        累計{合作|}金融機構合作伙伴; 金融機構{合作伙伴|合作方|夥伴}{數|數量|總數|};
        {合作機構|合作資金方|資金方|機構資金合作伙伴|資金合作伙伴|機構合作伙伴|金融合作夥伴|合作銀行|持牌金融機構合作伙伴|機構資金夥伴|資金機構合作伙伴}{數量|數|};
        累計合作機構; 合作金融機構夥伴
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
      zh: labelList(`
        发放贷款笔数; {累计|}{放款|借款|贷款|发放贷款|撮合贷款|促成贷款}{总|}笔数; 贷款{发放|撮合|促成|交易}笔数;
        {贷款|放款}{总|}单数
      `),
      'zh-Hant': labelList(`
        發放貸款筆數; {累計|}{放款|借款|貸款|發放貸款|撮合貸款|促成貸款}{總|}筆數; 貸款{發放|撮合|促成|交易}筆數;
        {貸款|放款}{總|}單數
      `),
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
        90天+逾期率; {90|九十}{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|违约率};
        {90|九十}{天|日}{以上|+|＋}{的|}{逾期比率|逾期贷款率|贷款逾期率|贷款不良率|不良率|不良贷款率};
        {90+|90＋}{天|日|}{逾期率|拖欠率|违约率|不良率}; M3+{逾期率|不良率|拖欠率};
        逾期{90|九十}{天|日}{以上|+|及以上}{的|}{比率|比例|率|贷款比例|贷款占比|贷款比率|拖欠率}; DPD90+;
        {90-180|90至180|91-180|91至180}{天|日}逾期率
      `),
      'zh-Hant': labelList(`
        90天+逾期率; {90|九十}{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|違約率};
        {90|九十}{天|日}{以上|+|＋}{的|}{逾期比率|逾期貸款率|貸款逾期率|貸款不良率|不良率|不良貸款率};
        {90+|90＋}{天|日|}{逾期率|拖欠率|違約率|不良率}; M3+{逾期率|不良率|拖欠率};
        逾期{90|九十}{天|日}{以上|+|及以上}{的|}{比率|比例|率|貸款比例|貸款佔比|貸款比率|拖欠率}; DPD90+;
        {90-180|90至180|91-180|91至180}{天|日}逾期率
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
        30天+逾期率; {30|三十}{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|违约率};
        {30|三十}{天|日}{以上|+|＋}{的|}{逾期比率|逾期贷款率|贷款逾期率|不良率};
        {30+|30＋}{天|日|}{逾期率|拖欠率|违约率|不良率}; M1+{逾期率|不良率|拖欠率};
        逾期{30|三十}{天|日}{以上|+|及以上}{的|}{比率|比例|率|贷款比例|贷款占比}; DPD30+;
        {30-89|31-60|30-59|31至60}{天|日}逾期率
      `),
      'zh-Hant': labelList(`
        30天+逾期率; {30|三十}{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|違約率};
        {30|三十}{天|日}{以上|+|＋}{的|}{逾期比率|逾期貸款率|貸款逾期率|不良率};
        {30+|30＋}{天|日|}{逾期率|拖欠率|違約率|不良率}; M1+{逾期率|不良率|拖欠率};
        逾期{30|三十}{天|日}{以上|+|及以上}{的|}{比率|比例|率|貸款比例|貸款佔比}; DPD30+;
        {30-89|31-60|30-59|31至60}{天|日}逾期率
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
      zh: labelList(`
        180天+逾期率; 180{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|违约率}; 180{+|＋}{逾期率|拖欠率}; M6+逾期率;
        {180天+|180天以上}累计逾期率
      `),
      'zh-Hant': labelList(`
        180天+逾期率; 180{天|日}{以上|+|＋|及以上|}{的|}{逾期率|拖欠率|違約率}; 180{+|＋}{逾期率|拖欠率}; M6+逾期率;
        {180天+|180天以上}累計逾期率
      `),
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
      zh: labelList(`
        首日逾期率; 首日{拖欠率|违约率|逾期比率|逾期比例|入催率}; {Day-1|Day1|Day 1|D1}{逾期率|拖欠率|违约率|逾期比例};
        {第一天|第1天|第一日|第1日|首次|首期|T+1}逾期率; 首{逾|期逾}率; 入催率; 贷款首日逾期率
      `),
      'zh-Hant': labelList(`
        首日逾期率; 首日{拖欠率|違約率|逾期比率|逾期比例|入催率}; {Day-1|Day1|Day 1|D1}{逾期率|拖欠率|違約率|逾期比例};
        {第一天|第1天|第一日|第1日|首次|首期|T+1}逾期率; 首{逾|期逾}率; 入催率; 貸款首日逾期率
      `),
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
      zh: labelList('逾期率; 拖欠率; 贷款拖欠率; 贷款违约率; {逾期贷款|贷款逾期}{率|占比|比率|比例}; 逾期比率'),
      'zh-Hant': labelList('逾期率; 拖欠率; 貸款拖欠率; 貸款違約率; {逾期貸款|貸款逾期}{率|佔比|比率|比例}; 逾期比率'),
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
        30天回收率; {30|三十}{天|日}{回收率|催收率|催回率|收款率|回款率|收回率|追收率|催收回款率|催收回收率|贷款回收率};
        M1{回收率|催回率|催收率|回款率|催收回收率}; {30|三十}{天|日}内{逾期|}回收率
      `),
      'zh-Hant': labelList(`
        30天回收率; {30|三十}{天|日}{回收率|催收率|催回率|收款率|回款率|收回率|追收率|催收回款率|催收回收率|貸款回收率};
        M1{回收率|催回率|催收率|回款率|催收回收率}; {30|三十}{天|日}內{逾期|}回收率
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
        重复借款人贡献; 重复借款{人|用户|者|客户}{的|}{贡献|贡献率|占比|比例|比率}; 重复借款{率|比例|占比|贡献};
        复{借|贷}{率|比例|占比|贡献|量|人贡献|用户贡献}; 老{客|用户}复{借|贷}率; {重复|复}借人{贡献|占比};
        回头借款人{贡献|占比}; 老客户贡献{率|}; 重借率
      `),
      'zh-Hant': labelList(`
        重複借款人貢獻; 重複借款{人|用戶|者|客戶}{的|}{貢獻|貢獻率|佔比|比例|比率}; 重複借款{率|比例|佔比|貢獻};
        復{借|貸}{率|比例|佔比|貢獻|量|人貢獻|用戶貢獻}; 老{客|用戶}復{借|貸}率; {重複|復}借人{貢獻|佔比};
        回頭借款人{貢獻|佔比}; 老客戶貢獻{率|}; 重借率
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
        加权平均合约期限; {加权|}平均{合约|合同|贷款|借款|放款|贷款合同|合约贷款}{期限|年期|期}; 加权平均{期限|年期|期};
        {贷款|借款}{加权|}平均{合同|合约|}{期限|年期}; {贷款|借款}的{加权|}平均{合约|合同|}期限; 平均{借款|贷款}周期;
        {平均|贷款平均}存续期; 平均期限
      `),
      'zh-Hant': labelList(`
        加權平均合約期限; {加權|}平均{合約|合同|貸款|借款|放款|貸款合同|合約貸款}{期限|年期|期}; 加權平均{期限|年期|期};
        {貸款|借款}{加權|}平均{合同|合約|}{期限|年期}; {貸款|借款}的{加權|}平均{合約|合同|}期限; 平均{借款|貸款}周期;
        {平均|貸款平均}存續期; 平均期限
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
        平均内部收益率; {平均|加权平均|综合|贷款|贷款的|贷款平均|}{IRR|内部收益率|内部收益率（IRR）};
        {平均|加权平均|贷款平均|}{内部回报率|内部报酬率}; {平均|综合|加权平均|实际|贷款实际}年化{利率|贷款利率};
        {平均|加权平均|贷款|贷款平均|平均贷款|对客}定价; {贷款平均|平均贷款|加权平均贷款|对客}利率;
        贷款{综合年化利率|实际年利率}; 年化综合资金成本; 平均借款利率; 产品平均利率
      `),
      'zh-Hant': labelList(`
        平均內部收益率; {平均|加權平均|綜合|貸款|貸款的|貸款平均|}{IRR|內部收益率|內部收益率（IRR）};
        {平均|加權平均|貸款平均|}{內部回報率|內部報酬率}; {平均|綜合|加權平均|實際|貸款實際}年化{利率|貸款利率};
        {平均|加權平均|貸款|貸款平均|平均貸款|對客}定價; {貸款平均|平均貸款|加權平均貸款|對客}利率;
        貸款{綜合年化利率|實際年利率}; 年化綜合資金成本; 平均借款利率; 產品平均利率
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
        获客成本;
        {平均|单位|单客|单用户|单个用户|每用户|单个授信用户|单个新增授信用户|授信用户|新增授信用户|每个授信用户|每名授信用户|单个借款用户|新客|客户|用户}{的|}获客成本;
        {客户|用户|授信用户|新客}获取成本; 每{个|名|位}{具有|拥有|}获批授信额度的用户的{获取|获客}成本; 用户平均获取成本;
        CAC; 拉新成本
      `),
      'zh-Hant': labelList(`
        獲客成本;
        {平均|單位|單客|單用戶|單個用戶|每用戶|單個授信用戶|單個新增授信用戶|授信用戶|新增授信用戶|每個授信用戶|每名授信用戶|單個借款用戶|新客|客戶|用戶}{的|}獲客成本;
        {客戶|用戶|授信用戶|新客}獲取成本; 每{個|名|位}{具有|擁有|}獲批授信額度的用戶的{獲取|獲客}成本; 用戶平均獲取成本;
        CAC; 拉新成本
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
      zh: labelList('变现率; 净变现率; 抽佣率; 净佣金率; 货币化率; 净收入变现率; 抽成率; {净|}take rate; 收入变现率'),
      'zh-Hant': labelList('變現率; 淨變現率; 抽佣率; 淨佣金率; 貨幣化率; 淨收入變現率; 抽成率; {淨|}take rate; 收入變現率'),
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
      zh: labelList(`
        笔均借款金额; 笔均金额; 笔均借款额; 笔均贷款金额; 笔均贷款额; 笔均放款金额; 笔均放款额; 笔均额; 件均借款金额;
        件均借款额; 件均贷款金额; 件均贷款额; 件均放款金额; 件均放款额; 件均金额; 件均额; 户均借款金额; 户均借款额;
        户均贷款金额; 户均贷款额; 户均放款金额; 户均放款额; 平均每笔借款金额; 平均每笔借款额; 平均每笔放款金额;
        平均每笔放款额; 平均每笔金额; 平均每笔额; 平均单笔放款金额; 平均单笔放款额; 平均单笔额;
        平均{借款|贷款|放款|单笔贷款|单笔借款|每笔贷款}{金额|额|额度|规模}; 单笔平均{贷款|借款}金额
      `),
      'zh-Hant': labelList(`
        筆均借款金額; 筆均金額; 筆均借款額; 筆均貸款金額; 筆均貸款額; 筆均放款金額; 筆均放款額; 筆均額; 件均借款金額;
        件均借款額; 件均貸款金額; 件均貸款額; 件均放款金額; 件均放款額; 件均金額; 件均額; 戶均借款金額; 戶均借款額;
        戶均貸款金額; 戶均貸款額; 戶均放款金額; 戶均放款額; 平均每筆借款金額; 平均每筆借款額; 平均每筆放款金額;
        平均每筆放款額; 平均每筆金額; 平均每筆額; 平均單筆放款金額; 平均單筆放款額; 平均單筆額;
        平均{借款|貸款|放款|單筆貸款|單筆借款|每筆貸款}{金額|額|額度|規模}; 單筆平均{貸款|借款}金額
      `),
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
      zh: labelList('平均授信额度; {平均|人均|户均}{授信|信用|信贷}额度; 平均授信金额'),
      'zh-Hant': labelList('平均授信額度; {平均|人均|戶均}{授信|信用|信貸}額度; 平均授信金額'),
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
      zh: labelList(`
        审批通过率; 授信通过率; 核批率; 客户通过率; 贷款审批通过率; 信贷审批通过率; 信贷批准率; 信贷核批率; 信贷审批率;
        贷款批准率; 贷款核批率; 贷款审批率
      `),
      'zh-Hant': labelList(`
        審批通過率; 授信通過率; 核批率; 客戶通過率; 貸款審批通過率; 信貸審批通過率; 信貸批准率; 信貸核批率; 信貸審批率;
        貸款批准率; 貸款核批率; 貸款審批率
      `),
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
      zh: labelList(`
        资金成本率; 平均资金成本; 平均融资成本; 综合资金成本; {平均|综合|加权平均|}{资金|融资}成本率; 加权平均资金成本;
        综合融资成本; 加权平均融资成本; 负债成本率
      `),
      'zh-Hant': labelList(`
        資金成本率; 平均資金成本; 平均融資成本; 綜合資金成本; {平均|綜合|加權平均|}{資金|融資}成本率; 加權平均資金成本;
        綜合融資成本; 加權平均融資成本; 負債成本率
      `),
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
      zh: labelList('杠杆率; 杠杆{倍数|比率|水平|}; {财务|经营|风险}杠杆{率|倍数|比率|}; 总杠杆率'),
      'zh-Hant': labelList('槓桿率; 槓桿{倍數|比率|水平|}; {財務|經營|風險}槓桿{率|倍數|比率|}; 總槓桿率'),
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
      zh: labelList(`
        小微贷款规模; 小微企业贷款; 小微贷款; 小微信贷规模; 普惠小微贷款; 普惠小微企业贷款规模; 普惠小微企业贷款余额;
        普惠小微企业贷款投放; 普惠小微企业贷款投放额; 普惠小微企业贷款; 普惠小微企业信贷规模; 普惠小微企业信贷余额;
        普惠小微企业信贷投放; 普惠小微企业信贷投放额; 普惠小微企业信贷; 普惠小微贷款规模; 普惠小微贷款余额;
        普惠小微贷款投放; 普惠小微贷款投放额; 普惠小微信贷规模; 普惠小微信贷余额; 普惠小微信贷投放; 普惠小微信贷投放额;
        普惠型小微企业贷款规模; 普惠型小微企业贷款余额; 普惠型小微企业贷款投放; 普惠型小微企业贷款投放额;
        普惠型小微企业贷款; 普惠型小微企业信贷规模; 普惠型小微企业信贷余额; 普惠型小微企业信贷投放;
        普惠型小微企业信贷投放额; 普惠型小微企业信贷; 普惠型小微贷款规模; 普惠型小微贷款余额; 普惠型小微贷款投放;
        普惠型小微贷款投放额; 普惠型小微贷款; 普惠型小微信贷规模; 普惠型小微信贷余额; 普惠型小微信贷投放;
        普惠型小微信贷投放额; 小微企业贷款规模; 小微企业贷款余额; 小微企业贷款投放; 小微企业贷款投放额; 小微企业信贷规模;
        小微企业信贷余额; 小微企业信贷投放; 小微企业信贷投放额; 小微贷款投放; 小微贷款投放额; 小微信贷投放; 小微信贷投放额
      `),
      'zh-Hant': labelList(`
        小微貸款規模; 小微企業貸款; 小微貸款; 小微信貸規模; 普惠小微貸款; 普惠小微企業貸款規模; 普惠小微企業貸款餘額;
        普惠小微企業貸款投放; 普惠小微企業貸款投放額; 普惠小微企業貸款; 普惠小微企業信貸規模; 普惠小微企業信貸餘額;
        普惠小微企業信貸投放; 普惠小微企業信貸投放額; 普惠小微企業信貸; 普惠小微貸款規模; 普惠小微貸款餘額;
        普惠小微貸款投放; 普惠小微貸款投放額; 普惠小微信貸規模; 普惠小微信貸餘額; 普惠小微信貸投放; 普惠小微信貸投放額;
        普惠型小微企業貸款規模; 普惠型小微企業貸款餘額; 普惠型小微企業貸款投放; 普惠型小微企業貸款投放額;
        普惠型小微企業貸款; 普惠型小微企業信貸規模; 普惠型小微企業信貸餘額; 普惠型小微企業信貸投放;
        普惠型小微企業信貸投放額; 普惠型小微企業信貸; 普惠型小微貸款規模; 普惠型小微貸款餘額; 普惠型小微貸款投放;
        普惠型小微貸款投放額; 普惠型小微貸款; 普惠型小微信貸規模; 普惠型小微信貸餘額; 普惠型小微信貸投放;
        普惠型小微信貸投放額; 小微企業貸款規模; 小微企業貸款餘額; 小微企業貸款投放; 小微企業貸款投放額; 小微企業信貸規模;
        小微企業信貸餘額; 小微企業信貸投放; 小微企業信貸投放額; 小微貸款投放; 小微貸款投放額; 小微信貸投放; 小微信貸投放額
      `),
    },
  },
];
