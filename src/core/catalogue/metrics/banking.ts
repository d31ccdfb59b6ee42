import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The statements, capital and credit quality of a bank. */
export const bankingMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:InterestIncomeExpenseNet',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:InterestRevenueExpense'),
    definition: 'Interest earned on loans and investments less interest paid on deposits and borrowings.',
    labels: {
      en: labelList(`
        Net interest income; Interest income, net; NII; Net interest revenue; Net interest income (expense);
        Net interest and similar income; Net interest income (FTE); Total net interest income; Net interest earnings
      `),
      de: labelList('Zinsüberschuss; Nettozinsertrag'),
      zh: labelList('利息净收入; 利息收入净额; 利息{净收入|净收益}; {净利息|净息}{收入|收益}; 利息净收入总额'),
      'zh-Hant': labelList('利息淨收入; 利息收入淨額; 利息{淨收入|淨收益}; {淨利息|淨息}{收入|收益}; 利息淨收入總額'),
    },
  },
  {
    id: 'us-gaap:InterestAndDividendIncomeOperating',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:InterestIncomeOperating'),
    definition: 'Interest and dividends a bank earns on its loans, securities and other earning assets.',
    labels: {
      en: labelList(`
        Total interest and dividend income; Interest income on loans; Interest and fees on loans; Interest revenue;
        Interest income from loans and advances
      `),
      de: labelList('Zinserträge aus Krediten'),
      zh: labelList('贷款利息收入; {客户|发放|}贷款{及垫款|}利息收入; 发放贷款{和|及}垫款利息收入'),
      'zh-Hant': labelList('貸款利息收入; {客戶|發放|}貸款{及墊款|}利息收入; 發放貸款{和|及}墊款利息收入'),
    },
  },
  {
    id: 'us-gaap:InterestExpenseDeposits',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:InterestExpenseOnDepositsFromCustomers'),
    definition: "Interest a bank pays on its customers' deposits.",
    labels: {
      en: labelList('Interest expense on deposits; Deposit interest expense; Interest on deposits; Deposit costs'),
      de: labelList('Zinsaufwendungen für Einlagen; Einlagenzinsen'),
      zh: labelList('存款利息支出; {客户|吸收|}存款利息支出; 存款利息费用'),
      'zh-Hant': labelList('存款利息支出; {客戶|吸收|}存款利息支出; 存款利息費用'),
    },
  },
  {
    id: 'us-gaap:NoninterestIncome',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income of a bank other than interest: fees, trading, gains on securities.',
    labels: {
      en: labelList(`
        Noninterest income; Non-interest income; Total noninterest income; Fee and other income; Noninterest revenue;
        Total non-interest income; Non-interest revenue; Total noninterest revenue
      `),
      de: labelList('Zinsunabhängige Erträge'),
      zh: labelList('非利息收入; 非{利息|息}{净收入|收入|收益}; {其他|}非利息{净收入|收入}; 非利息收入净额'),
      'zh-Hant': labelList(`
        非利息收入; 非{利息|息}{淨收入|收入|收益}; {其他|}非利息{淨收入|收入}; 非利息收入淨額; 利息以外淨收益
      `),
    },
  },
  {
    id: 'us-gaap:NoninterestExpense',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of running a bank: everything except interest and the provision for losses.',
    labels: {
      en: labelList(`
        Noninterest expense; Non-interest expense; Total noninterest expense; Total non-interest expense;
        Adjusted noninterest expense
      `),
      de: labelList('Zinsunabhängige Aufwendungen'),
      zh: labelList('非利息支出; 非利息{支出|费用|开支}; 业务及管理{费|费用}{合计|总额|}; 业务{和|与}管理费; 业务管理费'),
      'zh-Hant': labelList(`
        非利息支出; 非利息{支出|費用|開支}; 業務及管理{費|費用}{合計|總額|}; 業務{和|與}管理費; 業務管理費
      `),
    },
  },
  {
    id: 'us-gaap:FeesAndCommissions',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:FeeAndCommissionIncomeExpense'),
    definition: 'Fees and commissions a bank earns, less those it pays where the line is a net one.',
    labels: {
      en: labelList(`
        Net fee and commission income; Fee and commission income; Fees and commissions; Net fee income; Fee income;
        Commission income; Net commission income; Commissions and fees; Net fees and commissions
      `),
      de: labelList('Provisionsüberschuss; Provisionserträge; Provisionsergebnis'),
      zh: labelList(`
        手续费及佣金净收入; 手续费{及|和}佣金{净收入|收入净额|净收益}; {手续费|佣金|中间业务}净收入; 净手续费及佣金收入;
        净服务费及佣金收入
      `),
      'zh-Hant': labelList(`
        手續費及佣金淨收入; 手續費{及|和}佣金{淨收入|收入淨額|淨收益}; {手續費|佣金|中間業務}淨收入; 淨手續費及佣金收入;
        淨服務費及佣金收入; 手續費淨收益; {淨|}服務費及佣金收入{淨額|}; 手續費及佣金淨額; 淨費用及佣金收入; 費用及佣金淨收入
      `),
    },
  },
  {
    id: 'kpi:FeeAndCommissionExpense',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Fees and commissions a bank pays to others.',
    labels: {
      en: labelList('Fee and commission expense; Commission expense; Fee expense'),
      de: labelList('Provisionsaufwendungen'),
      zh: labelList('手续费及佣金支出; 手续费{及|和}佣金{支出|开支|费用}; {佣金|手续费}{支出|费用|开支}; 服务费及佣金支出'),
      'zh-Hant': labelList(`
        手續費及佣金支出; 手續費{及|和}佣金{支出|開支|費用}; {佣金|手續費}{支出|費用|開支}; 服務費及佣金支出;
        服務費及佣金開支
      `),
    },
  },
  {
    id: 'us-gaap:TradingGainsLosses',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:PrincipalTransactionsRevenue ifrs-full:TradingIncomeExpense'),
    definition: 'Gains less losses from trading securities, currencies and derivatives.',
    labels: {
      en: labelList(`
        Trading gains; Net trading income; Trading revenue; Trading income; Principal transactions; Trading result;
        Net gains on trading activities; Trading profit; Principal transactions revenue;
        Net income from financial instruments
      `),
      de: labelList('Handelsergebnis'),
      zh: labelList('交易净收益; {净交易|交易净}{收益|收入|损益}; 交易{收益|损益}; 交易{活动|}净损益; 净买卖收益'),
      'zh-Hant': labelList(`
        交易淨收益; {淨交易|交易淨}{收益|收入|損益}; 交易{收益|損益}; 交易{活動|}淨損益; 淨買賣收益; 淨交易{收入|收益|溢利};
        買賣收益淨額
      `),
    },
  },
  {
    id: 'us-gaap:ProvisionForLoanLeaseAndOtherLosses',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amount charged to income for all credit losses expected: loans, commitments and securities.',
    labels: {
      en: labelList(`
        Provision for credit losses; Provision for expected credit loss; Credit loss expense; Credit losses;
        Expected credit losses; Total provision for credit losses; Provision for (reversal of) credit losses;
        Provision for credit loss; Credit impairment charges; Allowance build; Impairment losses on financial assets;
        Reserve build
      `),
      de: labelList(`
        Risikovorsorge für Kreditausfälle; Wertminderungen auf finanzielle Vermögenswerte; Erwartete Kreditverluste
      `),
      zh: labelList(`
        信用损失拨备; 信用损失; 信用减值损失; 信用减值亏损; 信贷减值损失; 信贷减值亏损; 信贷亏损; 信用减值损失净额;
        信用减值亏损计提; 信用减值亏损净额; 信用减值准备计提; 信用减值拨备计提; 信用减值拨备净额; 信用减值拨备;
        信贷减值损失计提; 信贷减值损失净额; 信贷减值亏损计提; 信贷减值亏损净额; 信贷减值准备计提; 信贷减值准备净额;
        信贷减值拨备计提; 信贷减值拨备净额; 信贷减值拨备; 信用损失拨备计提; 预期信用损失准备计提; 预期信用损失拨备;
        预期信用损失拨备计提; 预期信贷损失准备计提; 预期信贷损失拨备; 预期信贷损失拨备计提; 信贷损失准备计提; 信贷损失拨备;
        信贷损失拨备计提; 计提信用减值准备; 计提预期信用损失准备; 金融资产减值损失{净额|}; 预期信用损失计提
      `),
      'zh-Hant': labelList(`
        信用損失撥備; 信用損失; 信用減值損失; 信用減值虧損; 信貸減值損失; 信貸減值虧損; 信貸虧損; 信用減值損失淨額;
        信用減值虧損計提; 信用減值虧損淨額; 信用減值準備計提; 信用減值撥備計提; 信用減值撥備淨額; 信用減值撥備;
        信貸減值損失計提; 信貸減值損失淨額; 信貸減值虧損計提; 信貸減值虧損淨額; 信貸減值準備計提; 信貸減值準備淨額;
        信貸減值撥備計提; 信貸減值撥備淨額; 信貸減值撥備; 信用損失撥備計提; 預期信用損失準備計提; 預期信用損失撥備;
        預期信用損失撥備計提; 預期信貸損失準備計提; 預期信貸損失撥備; 預期信貸損失撥備計提; 信貸損失準備計提; 信貸損失撥備;
        信貸損失撥備計提; 計提信用減值準備; 計提預期信用損失準備; 金融資產減值損失{淨額|}; 預期信用損失計提;
        預期信貸虧損{撥備|}; {信貸|金融資產|金融工具}減值{虧損|損失}{淨額|}; 預期信用減損損失;
        預期信貸損失及其他信貸減值準備; 金融資產減值虧損，扣除撥回; 呆帳費用、承諾及保證責任準備提存; 減值準備淨{撥備|撥回}
      `),
    },
  },
  {
    id: 'us-gaap:FinancingReceivableAllowanceForCreditLosses',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:FinancingReceivableAllowanceForCreditLossExcludingAccruedInterest
      us-gaap:LoansAndLeasesReceivableAllowance
    `),
    definition: 'Losses expected on loans outstanding, taken off their gross amount.',
    labels: {
      en: labelList(`
        Allowance for loan losses; Allowance for credit losses; Allowance for loan and lease losses; Loan loss reserves;
        Loan loss allowance; ALLL; ACL; Allowance for loans receivable; Reserve for loan losses;
        Allowance for expected credit losses; Allowance for impairment losses on loans; Allowance for credit losses on loans;
        Allowance for impairment losses
      `),
      de: labelList('Wertberichtigungen auf Forderungen an Kunden; Risikovorsorgebestand'),
      zh: labelList(`
        贷款减值准备; {客户|}贷款{减值|损失}准备{金|余额|};
        {发放贷款和垫款|发放贷款及垫款|贷款和垫款|贷款及垫款|客户贷款及垫款}{减值准备|损失准备|减值损失准备|信用减值准备};
        {信用|信贷|预期信用}{损失|减值}准备{余额|金|}; 减值准备{余额|总额}; 以摊余成本计量的{客户|}贷款减值准备;
        {贷款|}拨备余额; 贷款拨备总额
      `),
      'zh-Hant': labelList(`
        貸款減值準備; {客戶|}貸款{減值|損失}準備{金|餘額|};
        {發放貸款和墊款|發放貸款及墊款|貸款和墊款|貸款及墊款|客戶貸款及墊款}{減值準備|損失準備|減值損失準備|信用減值準備};
        {信用|信貸|預期信用}{損失|減值}準備{餘額|金|}; 減值準備{餘額|總額}; 以攤餘成本計量的{客戶|}貸款減值準備;
        {貸款|}撥備餘額; 貸款撥備總額; 放款備抵呆帳; 貸款減值{撥備|準備}; {貸款|}減值準備結餘; 預期信貸損失準備
      `),
    },
  },
  {
    id: 'us-gaap:FinancingReceivableAllowanceForCreditLossesWriteOffs',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:FinancingReceivableExcludingAccruedInterestAllowanceForCreditLossWriteoff
      us-gaap:AllowanceForLoanAndLeaseLossesWriteOffs
    `),
    definition: 'Loans given up as uncollectible in the period.',
    labels: {
      en: labelList('Charge-offs; Gross charge-offs; Write-offs; Loans charged off; Loan write-offs; Loans written off'),
      de: labelList('Abgeschriebene Kredite; Kreditabschreibungen; Ausbuchungen'),
      zh: labelList('核销; {贷款|不良贷款|呆账|坏账|}核销{额|金额|总额|}; 核销{贷款|不良贷款|呆账|坏账}; 本{年|期}核销'),
      'zh-Hant': labelList(`
        核銷; {貸款|不良貸款|呆賬|壞賬|}核銷{額|金額|總額|}; 核銷{貸款|不良貸款|呆賬|壞賬}; 本{年|期}核銷;
        撇{銷|賬}{額|金額|總額|}; 貸款撇{銷|賬}; 呆帳轉銷; 打消呆帳
      `),
    },
  },
  {
    id: 'kpi:NetChargeOffs',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans given up as uncollectible in the period less what was recovered on loans given up earlier.',
    labels: {
      en: labelList('Net charge-offs; Net write-offs; NCOs; Net loan charge-offs; Net credit losses; Net loan losses'),
      de: labelList('Nettoabschreibungen auf Kredite; Nettoausfälle'),
      zh: labelList('净核销; 净坏账核销; 净核销{额|贷款|}; 核销净额'),
      'zh-Hant': labelList('淨核銷; 淨壞賬核銷; 淨核銷{額|貸款|}; 核銷淨額; 淨撇{銷|賬}{額|}; 撇銷淨額'),
    },
  },
  {
    id: 'kpi:GrossLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans outstanding before the allowance for losses is taken off.',
    labels: {
      en: labelList(`
        Gross loans; Total loans; Total gross loans; Gross loans and advances; Total loans and leases; Period-end loans;
        Total loans and advances; Total loans and advances to customers; Gross loans and advances to customers;
        Total gross loans and advances; Loan portfolio; Total loan portfolio; Loan book
      `),
      de: labelList('Bruttokredite; Kreditportfolio; Bruttokundenkredite; Gesamtkredite'),
      zh: labelList(`
        贷款总额; 客户贷款余额; 客户贷款总额; 客户贷款{及|和}垫款{总额|总计|合计}; 发放贷款{及|和}垫款{总额|总计|合计};
        贷款{及|和}垫款总额; 发放贷款总额; 各项贷款{余额|总额|}; 本外币贷款余额; 总贷款; 贷款{合计|总计};
        人民币{各项|}贷款余额; 贷款本金总额; {发放贷款和垫款|发放贷款及垫款|客户贷款}账面总额
      `),
      'zh-Hant': labelList(`
        貸款總額; 客戶貸款餘額; 客戶貸款總額; 客戶貸款{及|和}墊款{總額|總計|合計}; 發放貸款{及|和}墊款{總額|總計|合計};
        貸款{及|和}墊款總額; 發放貸款總額; 各項貸款{餘額|總額|}; 本外幣貸款餘額; 總貸款; 貸款{合計|總計};
        人民幣{各項|}貸款餘額; 貸款本金總額; {發放貸款和墊款|發放貸款及墊款|客戶貸款}賬面總額; 客戶貸款總值; 貸款總值;
        客戶墊款總額; 貸款及墊款總值
      `),
    },
  },
  {
    id: 'kpi:AverageLoans',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Average amount of loans outstanding over the period.',
    labels: {
      en: labelList('Average loans; Average total loans; Average loans and leases; Average gross loans; Average loan balances'),
      de: labelList('Durchschnittliche Kredite'),
      zh: labelList('平均贷款; {客户|}贷款{平均余额|日均余额}; {平均|日均}贷款{余额|}; 客户贷款及垫款平均余额'),
      'zh-Hant': labelList('平均貸款; {客戶|}貸款{平均餘額|日均餘額}; {平均|日均}貸款{餘額|}; 客戶貸款及墊款平均餘額'),
    },
  },
  {
    id: 'us-gaap:Deposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:DepositsFromCustomers'),
    definition: 'Money that customers have placed with a bank.',
    labels: {
      en: labelList(`
        Deposits; Total deposits; Customer deposits; Deposits from customers; Due to customers; Period-end deposits;
        Deposits by customers; Amounts due to customers; Customer deposit balances; Customers' deposits
      `),
      de: labelList('Einlagen; Kundeneinlagen; Verbindlichkeiten gegenüber Kunden; Einlagen von Kunden'),
      zh: labelList(`
        客户存款; {客户|吸收|}存款{总额|合计|总计|总规模}; {客户|吸收|各项|}存款余额; {客户|吸收}存款; 各项存款{总额|};
        本外币存款余额; {总|}存款规模; 总存款; 吸收存款{及同业存放|}
      `),
      'zh-Hant': labelList(`
        客戶存款; {客戶|吸收|}存款{總額|合計|總計|總規模}; {客戶|吸收|各項|}存款餘額; {客戶|吸收}存款; 各項存款{總額|};
        本外幣存款餘額; {總|}存款規模; 總存款; 吸收存款{及同業存放|}; 客戶存款{總額|總值|}; 存款總{額|值}; 存款及匯款
      `),
    },
  },
  {
    id: 'kpi:AverageDeposits',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: "Average amount of customers' deposits over the period.",
    labels: {
      en: labelList('Average deposits; Average total deposits; Average customer deposits; Average deposit balances'),
      de: labelList('Durchschnittliche Einlagen'),
      zh: labelList('平均存款; {客户|吸收|}存款{平均余额|日均余额}; {平均|日均}存款{余额|}'),
      'zh-Hant': labelList('平均存款; {客戶|吸收|}存款{平均餘額|日均餘額}; {平均|日均}存款{餘額|}'),
    },
  },
  {
    id: 'us-gaap:InterestBearingDepositLiabilities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits on which a bank pays interest.',
    labels: {
      en: labelList(`
        Interest-bearing deposits; Total interest-bearing deposits; Savings deposits; Interest bearing deposit liabilities
      `),
      de: labelList('Verzinsliche Einlagen; Spareinlagen'),
      zh: labelList('计息存款; {计息|付息|有息}存款{余额|总额|}'),
      'zh-Hant': labelList('計息存款; {計息|付息|有息}存款{餘額|總額|}'),
    },
  },
  {
    id: 'us-gaap:NoninterestBearingDepositLiabilities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits on which a bank pays no interest.',
    labels: {
      en: labelList(`
        Noninterest-bearing deposits; Non-interest-bearing deposits; Demand deposits; Total noninterest-bearing deposits
      `),
      de: labelList('Unverzinsliche Einlagen; Sichteinlagen'),
      zh: labelList('无息存款; {无息|不计息|免息|非计息}存款{余额|}'),
      'zh-Hant': labelList('無息存款; {無息|不計息|免息|非計息}存款{餘額|}'),
    },
  },
  {
    id: 'us-gaap:CashAndDueFromBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:CashAndBankBalancesAtCentralBanks'),
    definition: 'Cash on hand and on current account with other banks and the central bank.',
    labels: {
      en: labelList(`
        Cash and due from banks; Cash and balances with central banks; Cash and deposits with central bank;
        Cash and balances at central banks; Cash reserve
      `),
      de: labelList('Barreserve; Kassenbestand und Guthaben bei Zentralbanken'),
      zh: labelList(`
        现金及存放中央银行款项; 现金及存放央行款项; 现金及存放中央银行款; 现金及存放央行款; 现金和存放中央银行款项;
        现金和存放中央银行款; 现金和存放央行款项; 现金和存放央行款; 现金及{在中央银行的结余|中央银行结余};
        现金及存放中央银行款项合计
      `),
      'zh-Hant': labelList(`
        現金及存放中央銀行款項; 現金及存放央行款項; 現金及存放中央銀行款; 現金及存放央行款; 現金和存放中央銀行款項;
        現金和存放中央銀行款; 現金和存放央行款項; 現金和存放央行款; 現金及{在中央銀行的結餘|中央銀行結餘};
        現金及存放中央銀行款項合計; {庫存|}現金及{在中央銀行的結餘|存放中央銀行結存|存放央行及拆借銀行同業};
        庫存現金及在銀行及其他金融機構的結餘; 現金及約當現金、存放央行
      `),
    },
  },
  {
    id: 'us-gaap:InterestBearingDepositsInBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:InterestBearingDepositsInBanksAndOtherFinancialInstitutions
      ifrs-full:LoansAndAdvancesToBanks
    `),
    definition: 'Interest-bearing balances a bank keeps with other banks.',
    labels: {
      en: labelList(`
        Due from banks and other financial institutions; Deposits with banks; Interest-bearing deposits with banks;
        Due from banks; Loans and advances to banks;
        Deposits with banks and other financial institutions
      `),
      de: labelList('Forderungen an Kreditinstitute'),
      zh: labelList(`
        存放同业款项; 存放同业及其他金融机构款项; 存放同业款; 存放同业和其他金融机构款项; 存放同业及其他金融机构的款项;
        存放银行同业款项; 存放银行同业款; 存放银行同业及其他金融机构款项; 存放银行同业和其他金融机构款项;
        存放银行同业及其他金融机构的款项; 存放银行款项; 存放银行及其他金融机构款项; 存放银行和其他金融机构款项;
        存放银行及其他金融机构的款项; 存拆放同业{款项|及其他金融机构款项|和其他金融机构款项}; 存放及拆放同业款项
      `),
      'zh-Hant': labelList(`
        存放同業款項; 存放同業及其他金融機構款項; 存放同業款; 存放同業和其他金融機構款項; 存放同業及其他金融機構的款項;
        存放銀行同業款項; 存放銀行同業款; 存放銀行同業及其他金融機構款項; 存放銀行同業和其他金融機構款項;
        存放銀行同業及其他金融機構的款項; 存放銀行款項; 存放銀行及其他金融機構款項; 存放銀行和其他金融機構款項;
        存放銀行及其他金融機構的款項; 存拆放同業{款項|及其他金融機構款項|和其他金融機構款項}; 存放及拆放同業款項; 存放同業;
        在銀行{及其他金融機構|}的{存款|結餘|定期存放}; 存放銀行同業; 拆借銀行同業
      `),
    },
  },
  {
    id: 'us-gaap:DueToBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:DepositsFromBanks'),
    definition: 'Balances that other banks keep with the bank, and its borrowings from them.',
    labels: {
      en: labelList(`
        Due to banks; Deposits from banks; Deposits by banks; Due to banks and other financial institutions;
        Deposits from banks and other financial institutions
      `),
      de: labelList('Einlagen von Kreditinstituten'),
      zh: labelList(`
        同业及其他金融机构存放款项; 同业存放; 同业{及|和}其他金融机构{存放|存拆放|存入}{款项|款}; 同业存放款项; 同业存款;
        同业负债; 银行{同业|}及其他金融机构存放款项; 同业及其他金融机构存放和拆入款项; 同业存拆放款项
      `),
      'zh-Hant': labelList(`
        同業及其他金融機構存放款項; 同業存放; 同業{及|和}其他金融機構{存放|存拆放|存入}{款項|款}; 同業存放款項; 同業存款;
        同業負債; 銀行{同業|}及其他金融機構存放款項; 同業及其他金融機構存放和拆入款項; 同業存拆放款項;
        銀行及其他金融機構{之|的}存款及結餘; 銀行同業存放; 央行及{銀行|}同業存款
      `),
    },
  },
  {
    id: 'us-gaap:AvailableForSaleSecuritiesDebtSecurities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:AvailableForSaleSecurities
      us-gaap:DebtSecuritiesAvailableForSaleExcludingAccruedInterest
    `),
    definition: 'Debt securities that may be sold before they fall due, carried at fair value.',
    labels: {
      en: labelList(`
        Available-for-sale debt securities; Securities available for sale; Debt securities available for sale;
        Investment securities available for sale; Available for sale securities, at fair value;
        Securities available-for-sale, at fair value; Debt securities at fair value through other comprehensive income
      `),
      de: labelList('Zur Veräußerung verfügbare Wertpapiere; Zur Veräußerung verfügbare Schuldtitel'),
      zh: labelList('可供出售金融资产; 可供出售{金融资产|债务证券|证券|债券|金融投资|投资}{净额|}'),
      'zh-Hant': labelList('可供出售金融資產; 可供出售{金融資產|債務證券|證券|債券|金融投資|投資}{淨額|}; 備供出售金融資產'),
    },
  },
  {
    id: 'us-gaap:HeldToMaturitySecurities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:DebtSecuritiesHeldToMaturityAmortizedCostAfterAllowanceForCreditLoss
      us-gaap:DebtSecuritiesHeldToMaturityExcludingAccruedInterestAfterAllowanceForCreditLoss
      ifrs-full:HeldtomaturityInvestments
    `),
    definition: 'Debt securities the holder means to keep until they fall due, carried at cost.',
    labels: {
      en: labelList(`
        Held-to-maturity securities; Securities held to maturity; Debt securities held to maturity;
        Held-to-maturity investments; Investment securities held to maturity; Held-to-maturity debt securities;
        Debt investments at amortized cost
      `),
      de: labelList('Bis zur Endfälligkeit gehaltene Wertpapiere; Bis zur Endfälligkeit zu haltende Finanzinvestitionen'),
      zh: labelList('持有至到期投资; 持有至到期{投资|证券|金融资产|金融投资|债券|债务证券}{净额|}'),
      'zh-Hant': labelList('持有至到期投資; 持有至到期{投資|證券|金融資產|金融投資|債券|債務證券}{淨額|}'),
    },
  },
  {
    id: 'kpi:NonperformingLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Loans whose interest or principal is not being paid as agreed, normally for more than 90 days, or is in serious doubt.',
    labels: {
      en: labelList(`
        Nonperforming loans; Non-performing loans; NPLs; Non-accrual loans; Nonaccrual loans; Impaired loans;
        Nonperforming assets; Non-performing assets; NPL balance; Total nonperforming loans; Nonperforming loan balance;
        Stage 3 loans; Total nonaccrual loans; Nonaccrual loans and leases; Non-performing loan balance;
        Balance of non-performing loans; Total non-performing loans
      `),
      de: labelList('Notleidende Kredite; Non-performing Loans; Problemkredite'),
      zh: labelList('不良贷款; 不良贷款{余额|总额|规模|金额|额|合计|}; 已减值{客户|}贷款{及垫款|}; 后三类贷款; 第三阶段贷款'),
      'zh-Hant': labelList(`
        不良貸款; 不良貸款{餘額|總額|規模|金額|額|合計|}; 已減值{客戶|}貸款{及墊款|}; 後三類貸款; 第三階段貸款;
        已減值{客戶|}貸款{及墊款|總額|}; 逾期放款{金額|}; 特定分類{或減值|}貸款; 減值貸款
      `),
    },
  },
  {
    id: 'kpi:SpecialMentionLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans still being paid that show signs of weakness.',
    labels: {
      en: labelList('Special mention loans; Criticized loans; Balance of special mention loans'),
      zh: labelList('关注类贷款; 关注{类|}贷款{余额|总额|}; 关注类{余额|贷款合计}'),
      'zh-Hant': labelList('關注類貸款; 關注{類|}貸款{餘額|總額|}; 關注類{餘額|貸款合計}'),
    },
  },
  {
    id: 'kpi:OverdueLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans on which a payment of interest or principal is past due.',
    labels: {
      en: labelList(`
        Overdue loans; Past due loans; Loans past due; Delinquent loans; Loans past due 30 days or more; Loans overdue;
        Total overdue loans; Loans past due 90 days or more
      `),
      de: labelList('Überfällige Kredite; Rückständige Kredite'),
      zh: labelList('逾期贷款; 逾期{客户|}贷款{及垫款|}{余额|总额|合计|}; 已逾期贷款; 逾期90天以上{的|}贷款{余额|}'),
      'zh-Hant': labelList('逾期貸款; 逾期{客戶|}貸款{及墊款|}{餘額|總額|合計|}; 已逾期貸款; 逾期90天以上{的|}貸款{餘額|}'),
    },
  },
  {
    id: 'ratio:NetInterestMargin',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net interest income as a share of average interest-earning assets, yearly.',
    labels: {
      en: labelList(`
        Net interest margin; NIM; Net yield on interest-earning assets; Net interest yield; Net interest margin (FTE);
        Net interest margin (NIM)
      `),
      de: labelList('Nettozinsmarge; Zinsmarge'),
      zh: labelList('净息差; 净息差{（NIM）|}; {净利息|利息净}{收益率|收益率（NIM）}; 净利息边际; NIM; 生息资产净收益率'),
      'zh-Hant': labelList(`
        淨息差; 淨息差{（NIM）|}; {淨利息|利息淨}{收益率|收益率（NIM）}; 淨利息邊際; NIM; 生息資產淨收益率;
        淨{息差|利息收益率|利息收益幅度}
      `),
    },
  },
  {
    id: 'ratio:NetInterestSpread',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Average yield on interest-earning assets less average cost of interest-bearing liabilities.',
    labels: {
      en: labelList('Net interest spread; Interest rate spread; Interest spread; Net interest rate spread'),
      de: labelList('Zinsspanne; Nettozinsspanne'),
      zh: labelList('净利差; 利差; 净{利差|利差率|利息差}; 存贷{利差|款利差}'),
      'zh-Hant': labelList('淨利差; 利差; 淨{利差|利差率|利息差}; 存貸{利差|款利差}; 存放款利差'),
    },
  },
  {
    id: 'ratio:LoanYield',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Yearly interest on loans as a share of their average amount.',
    labels: {
      en: labelList(`
        Loan yield; Average loan yield; Yield on loans; Average yield on loans; Average yield; Portfolio yield; Average loan interest rate
      `),
      de: labelList('Kreditrendite; Durchschnittliche Kreditrendite; Durchschnittliche Kreditverzinsung'),
      zh: labelList('贷款收益率; {客户|发放|}贷款{平均|}收益率; {客户贷款|贷款}{及垫款|}{平均|}收益率; 贷款利息收益率'),
      'zh-Hant': labelList(`
        貸款收益率; {客戶|發放|}貸款{平均|}收益率; {客戶貸款|貸款}{及墊款|}{平均|}收益率; 貸款利息收益率
      `),
    },
  },
  {
    id: 'ratio:DepositCost',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Yearly interest on deposits as a share of their average amount.',
    labels: {
      en: labelList(`
        Cost of deposits; Average cost of deposits; Deposit cost rate; Total deposit cost; Average deposit cost;
        Average rate paid on deposits; Cost of total deposits
      `),
      de: labelList('Einlagenkosten; Durchschnittlicher Einlagenzins'),
      zh: labelList(`
        存款成本率; 存款付息率; 存款平均付息率; 客户存款平均付息率; 客户存款平均付息成本; 客户存款付息率; 客户存款成本率;
        客户存款付息成本; 吸收存款平均付息率; 吸收存款平均成本率; 吸收存款平均付息成本; 吸收存款付息率; 吸收存款成本率;
        吸收存款付息成本; 存款平均付息成本; 存款付息成本; {客户|}存款平均成本{率|}
      `),
      'zh-Hant': labelList(`
        存款成本率; 存款付息率; 存款平均付息率; 客戶存款平均付息率; 客戶存款平均付息成本; 客戶存款付息率; 客戶存款成本率;
        客戶存款付息成本; 吸收存款平均付息率; 吸收存款平均成本率; 吸收存款平均付息成本; 吸收存款付息率; 吸收存款成本率;
        吸收存款付息成本; 存款平均付息成本; 存款付息成本; {客戶|}存款平均成本{率|}
      `),
    },
  },
  {
    id: 'ratio:NonperformingLoanRatio',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Non-performing loans as a share of all loans.',
    labels: {
      en: labelList(`
        NPL ratio; Nonperforming loan ratio; Non-performing loan ratio; Nonperforming loans to total loans; NPL rate;
        Non-performing assets ratio; Ratio of non-performing loans; Non-performing loan rate; Impaired loan ratio;
        Nonperforming assets to total assets; Nonperforming assets ratio
      `),
      de: labelList(
        'NPL-Quote; Quote notleidender Kredite; Rate notleidender Kredite; Anteil notleidender Kredite; Zinssatz für notleidende Kredite; Notleidende-Kredite-Quote; NPE-Quote',
      ),
      zh: labelList('不良贷款率; {贷款|}不良率; 不良贷款{率|比率|比例|占比}'),
      'zh-Hant': labelList(`
        不良貸款率; {貸款|}不良率; 不良貸款{率|比率|比例|佔比}; 減值貸款{率|比率}; 特定分類{或減值|}貸款比率; 逾放比率;
        逾期放款比率
      `),
    },
  },
  {
    id: 'ratio:SpecialMentionLoanRatio',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Special mention loans as a share of all loans.',
    labels: {
      en: labelList('Special mention loan ratio; Ratio of special mention loans; Special mention ratio'),
      zh: labelList('关注类贷款占比; 关注{类|}贷款{占比|率|比率|比例}; 关注{率|类占比}'),
      'zh-Hant': labelList('關注類貸款佔比; 關注{類|}貸款{佔比|率|比率|比例}; 關注{率|類佔比}'),
    },
  },
  {
    id: 'ratio:ProvisionCoverage',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Allowance for loan losses as a share of non-performing loans.',
    labels: {
      en: labelList(`
        Provision coverage ratio; NPL coverage ratio; Allowance coverage ratio; Allowance to non-performing loans;
        Provision coverage; Allowance to nonperforming loans; NPL coverage; Allowance to NPL ratio;
        Allowance to non-performing loans ratio; Ratio of allowance to non-performing loans
      `),
      de: labelList('Deckungsquote; NPL-Deckungsquote; Risikovorsorgequote'),
      zh: labelList('拨备覆盖率; {不良贷款|}拨备覆盖率; 不良贷款{准备金|拨备}覆盖{率|比率}; 拨备覆盖比率; 不良覆盖率'),
      'zh-Hant': labelList(`
        撥備覆蓋率; {不良貸款|}撥備覆蓋率; 不良貸款{準備金|撥備}覆蓋{率|比率}; 撥備覆蓋比率; 不良覆蓋率;
        {備抵呆帳|呆帳}覆蓋率; 減值準備覆蓋率
      `),
    },
  },
  {
    id: 'ratio:AllowanceToLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Allowance for loan losses as a share of all loans.',
    labels: {
      en: labelList(`
        Allowance to total loans; Allowance ratio; Loan loss reserve ratio; Allowance for credit losses to total loans;
        Allowance to loans; Provision to loan ratio; Allowance for loan losses to total loans;
        Allowance coverage of total loans; Allowance to total loans ratio; Loan loss allowance ratio; Provision ratio
      `),
      de: labelList('Wertberichtigungsquote'),
      zh: labelList(`
        贷款拨备率; 贷款{拨备|准备金|拨备总}{率|比率|比例}; 拨贷{比|率}; {贷款|}总拨备率;
        贷款减值准备{对|占}贷款总额{比率|比例|的比率}
      `),
      'zh-Hant': labelList(`
        貸款撥備率; 貸款{撥備|準備金|撥備總}{率|比率|比例}; 撥貸{比|率}; {貸款|}總撥備率;
        貸款減值準備{對|佔}貸款總額{比率|比例|的比率}; 放款覆蓋率
      `),
    },
  },
  {
    id: 'ratio:NetChargeOffRate',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net charge-offs, yearly, as a share of average loans.',
    labels: {
      en: labelList(`
        Net charge-off rate; Net charge-off ratio; NCO ratio; NCO rate; Net charge-offs to average loans; Net write-off rate;
        Annualized net charge-off rate; Charge-off rate; Annualized net charge-offs to average loans
      `),
      de: labelList('Nettoausfallquote; Ausfallquote; Kreditausfallquote'),
      zh: labelList('净核销率; {年化|}净{核销|坏账}率; {年化|贷款|}核销率; 净坏账核销率'),
      'zh-Hant': labelList(`
        淨核銷率; {年化|}淨{核銷|壞賬}率; {年化|貸款|}核銷率; 淨壞賬核銷率; {年化|}淨撇{銷|賬}率; 撇{銷|賬}率
      `),
    },
  },
  {
    id: 'ratio:CreditCost',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Loan loss provisions, yearly, as a share of average loans.',
    labels: {
      en: labelList(`
        Credit cost ratio; Cost of risk; Credit cost; Credit loss ratio; Loan loss ratio; Credit loss rate;
        Cost of risk ratio
      `),
      de: labelList('Risikokosten; Kreditrisikokosten'),
      zh: labelList('信用成本率; {信用|信贷}成本{率|}; {信贷|信用}{成本比率|成本占比}; 风险成本; 年化信用成本'),
      'zh-Hant': labelList(`
        信用成本率; {信用|信貸}成本{率|}; {信貸|信用}{成本比率|成本佔比}; 風險成本; 年化信用成本; 年化信貸成本
      `),
    },
  },
  {
    id: 'ratio:CostToIncome',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Operating costs of a bank as a share of its operating income.',
    labels: {
      en: labelList(`
        Cost-to-income ratio; Efficiency ratio; Cost/income ratio; Cost income ratio; Adjusted efficiency ratio; C/I ratio
      `),
      de: labelList('Aufwand-Ertrags-Quote; Cost-Income-Ratio; Aufwands-Ertrags-Relation; Kosten-Ertrags-Relation'),
      zh: labelList('成本收入比; 成本收入{比|比率|比例}; 成本对收入比率; 成本效{率|益}比{率|}; 成本效率'),
      'zh-Hant': labelList(`
        成本收入比; 成本收入{比|比率|比例}; 成本對收入比率; 成本效{率|益}比{率|}; 成本效率; 成本{與|對|佔}收入比率
      `),
    },
  },
  {
    id: 'ratio:LoanToDeposit',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Loans as a share of customers' deposits.",
    labels: {
      en: labelList('Loan-to-deposit ratio; LDR; Loans to deposits; Loan/deposit ratio'),
      de: labelList('Kredit-Einlagen-Quote; Kredit-Einlagen-Verhältnis'),
      zh: labelList('存贷比; {存贷|贷存}{比|比率|比例}; {存贷款|贷款与存款|存贷款规模}比{率|例}; 贷款对存款比率'),
      'zh-Hant': labelList(`
        存貸比; {存貸|貸存}{比|比率|比例}; {存貸款|貸款與存款|存貸款規模}比{率|例}; 貸款對存款比率; 存放比{率|}
      `),
    },
  },
  {
    id: 'ratio:CommonEquityTier1',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Common Equity Tier 1 capital as a share of risk-weighted assets.',
    labels: {
      en: labelList(`
        CET1 ratio; Common equity Tier 1 ratio; CET1 capital ratio; Common equity Tier 1 capital ratio; CET1;
        Core Tier 1 capital adequacy ratio; Core Tier 1 ratio; Common equity Tier 1 capital adequacy ratio;
        Common equity tier 1 (CET1) ratio; Common equity tier 1; Core tier-one capital adequacy ratio
      `),
      de: labelList('Harte Kernkapitalquote; CET1-Quote; CET-1-Quote'),
      zh: labelList('核心一级资本充足率; {核心一级|普通股一级|普通股权一级}资本{充足率|比率}; CET1{比率|充足率|资本充足率}'),
      'zh-Hant': labelList(`
        核心一級資本充足率; {核心一級|普通股一級|普通股權一級}資本{充足率|比率}; CET1{比率|充足率|資本充足率};
        {普通股權|普通股}{一級|第一類}資本比率; 普通股權益比率
      `),
    },
  },
  {
    id: 'ratio:Tier1Capital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Tier 1 capital as a share of risk-weighted assets.',
    labels: {
      en: labelList(`
        Tier 1 capital ratio; Tier 1 ratio; Tier 1 risk-based capital ratio; Tier 1 capital adequacy ratio;
        Tier one capital ratio
      `),
      de: labelList('Kernkapitalquote; Tier-1-Quote'),
      zh: labelList('一级资本充足率; {一级|第一级|第一类}资本{充足率|比率}'),
      'zh-Hant': labelList('一級資本充足率; {一級|第一級|第一類}資本{充足率|比率}'),
    },
  },
  {
    id: 'ratio:TotalCapital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'All regulatory capital as a share of risk-weighted assets.',
    labels: {
      en: labelList(`
        Total capital ratio; Capital adequacy ratio; Total capital adequacy ratio; Total risk-based capital ratio;
        Risk-based capital ratio; Capital ratio
      `),
      de: labelList('Gesamtkapitalquote; Eigenmittelquote'),
      zh: labelList('资本充足率; {总|}资本{充足率|充足比率}; 总资本{比率|充足率}'),
      'zh-Hant': labelList(`
        資本充足率; {總|}資本{充足率|充足比率}; 總資本{比率|充足率}; 自有資本{與風險性資產|適足}比率; 資本適足率
      `),
    },
  },
  {
    id: 'ratio:RegulatoryLeverage',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Tier 1 capital as a share of a bank's total exposure, not weighted by risk.",
    labels: {
      en: labelList(`
        Tier 1 leverage ratio; Supplementary leverage ratio; Basel III leverage ratio; SLR; Regulatory leverage ratio;
        UK leverage ratio
      `),
      de: labelList('Verschuldungsquote; Leverage Ratio; Höchstverschuldungsquote'),
      zh: labelList('监管杠杆率; 补充杠杆率; {监管|一级资本}杠杆率'),
      'zh-Hant': labelList('監管槓桿率; 補充槓桿率; {監管|一級資本}槓桿率'),
    },
  },
  {
    id: 'ratio:LiquidityCoverage',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Liquid assets as a share of the cash a bank would lose in a 30-day stress.',
    labels: {
      en: labelList('Liquidity coverage ratio; LCR; Liquidity coverage; Average liquidity coverage ratio'),
      de: labelList('Liquiditätsdeckungsquote; Mindestliquiditätsquote; Liquidity Coverage Ratio'),
      zh: labelList('流动性覆盖率; 流动性覆盖{率|比率}; LCR'),
      'zh-Hant': labelList('流動性覆蓋率; 流動性覆蓋{率|比率}; LCR'),
    },
  },
  {
    id: 'ratio:NetStableFunding',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Stable funding a bank has as a share of the stable funding its assets need over a year.',
    labels: {
      en: labelList('Net stable funding ratio; NSFR; Net stable funding'),
      de: labelList('Strukturelle Liquiditätsquote; Stabile Finanzierungsquote; Nettofinanzierungsquote'),
      zh: labelList('净稳定资金比例; 净稳定{资金|融资}{比例|比率|率}; NSFR'),
      'zh-Hant': labelList('淨穩定資金比例; 淨穩定{資金|融資}{比例|比率|率}; NSFR; 穩定資金淨額比率'),
    },
  },
  {
    id: 'ratio:LiquidityRatio',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Liquid assets as a share of liquid liabilities, as bank supervisors measure it.',
    labels: {
      en: labelList('Liquidity ratio; Liquid ratio'),
      de: labelList('Liquiditätskennzahl'),
      zh: labelList('流动性比率; 流动性{比率|比例}; {人民币|本外币|外币}流动性{比率|比例}'),
      'zh-Hant': labelList('流動性比率; 流動性{比率|比例}; {人民幣|本外幣|外幣}流動性{比率|比例}'),
    },
  },
  {
    id: 'kpi:RiskWeightedAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Assets and other exposures of a bank, each weighted by its risk.',
    labels: {
      en: labelList('Risk-weighted assets; RWA; Total risk-weighted assets'),
      de: labelList('Risikogewichtete Aktiva; RWA; Risikogewichtete Positionswerte; Gesamtrisikobetrag'),
      zh: labelList('风险加权资产; 风险加权资产{总额|合计|总计|净额|}; {总|}风险加权资产; 加权风险资产{净额|总额|}'),
      'zh-Hant': labelList(`
        風險加權資產; 風險加權資產{總額|合計|總計|淨額|}; {總|}風險加權資產; 加權風險資產{淨額|總額|};
        風險加權{資產|數額|資產總額}; 加權風險性資產
      `),
    },
  },
  {
    id: 'kpi:RegulatoryCapital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: "All capital that counts towards a bank's regulatory minimum, after deductions.",
    labels: {
      en: labelList(`
        Total capital; Regulatory capital; Net capital; Total regulatory capital; Total risk-based capital; Own funds;
        Net capital base
      `),
      de: labelList('Eigenmittel; Gesamte Eigenmittel'),
      zh: labelList('资本净额; 总资本净额; 监管资本'),
      'zh-Hant': labelList('資本淨額; 總資本淨額; 監管資本; 總資本{基礎|}; 監管資本{總額|}; 自有資本'),
    },
  },
  {
    id: 'kpi:Tier1CapitalAmount',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Tier 1 capital of a bank, after deductions.',
    labels: {
      en: labelList('Tier 1 capital; Net tier 1 capital'),
      de: labelList('Kernkapital'),
      zh: labelList('一级资本净额; 一级资本{净额|总额|}'),
      'zh-Hant': labelList('一級資本淨額; 一級資本{淨額|總額|}; 第一類資本'),
    },
  },
  {
    id: 'kpi:CommonEquityTier1Capital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Common Equity Tier 1 capital of a bank, after deductions.',
    labels: {
      en: labelList('Common equity Tier 1 capital; CET1 capital; Net core tier 1 capital; Core tier 1 capital'),
      de: labelList('Hartes Kernkapital'),
      zh: labelList('核心一级资本净额; {核心一级|普通股一级}资本{净额|总额|}; CET1资本'),
      'zh-Hant': labelList(`
        核心一級資本淨額; {核心一級|普通股一級}資本{淨額|總額|}; CET1資本; 普通股權{一級|第一類}資本; 普通股權益第一類資本
      `),
    },
  },
  {
    id: 'kpi:AdditionalTier1Capital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Tier 1 capital of a bank beyond common equity, such as perpetual bonds.',
    labels: {
      en: labelList('Additional Tier 1 capital; AT1 capital; Other tier 1 capital'),
      de: labelList('Zusätzliches Kernkapital'),
      zh: labelList('其他一级资本净额; {其他一级|额外一级}资本{净额|总额|}'),
      'zh-Hant': labelList('其他一級資本淨額; {其他一級|額外一級}資本{淨額|總額|}; 其他第一類資本'),
    },
  },
  {
    id: 'kpi:AssetsUnderManagement',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Market value of the money a firm manages for its clients.',
    labels: {
      en: labelList(`
        Assets under management; AUM; Client assets; Total assets under management; Assets under administration;
        Total client assets; AUA; Assets under custody; Retail AUM
      `),
      de: labelList('Verwaltetes Vermögen; Assets under Management; Verwaltete Vermögenswerte'),
      zh: labelList(`
        资产管理规模; 管理客户资产; 零售客户资产; 资产管理总额; 资产管理总规模; 管理{客户|}资产{规模|总额|总规模};
        {受托管理|在管}资产{规模|总额|总规模|}; 零售客户资产总额; 零售客户资产规模; 零售客户资产管理规模; 个人客户资产总额;
        个人客户资产规模; 个人客户资产管理规模; 客户资产管理规模; 零售AUM; 零售客户AUM; 零售客户金融资产; 个人客户AUM;
        个人客户金融资产; 个人客户总资产; 管理零售客户AUM; 管理零售客户金融资产; 管理零售客户总资产; 管理零售客户资产规模;
        管理零售客户资产; 管理个人客户AUM; 管理个人客户金融资产; 管理个人客户总资产; 管理个人客户资产规模; 管理个人客户资产;
        AUM{规模|总额|余额|}; 理财产品余额; 理财产品规模; 理财产品存续规模; 理财余额; 理财存续规模; 客户金融资产
      `),
      'zh-Hant': labelList(`
        資產管理規模; 管理客戶資產; 零售客戶資產; 資產管理總額; 資產管理總規模; 管理{客戶|}資產{規模|總額|總規模};
        {受託管理|在管}資產{規模|總額|總規模|}; 零售客戶資產總額; 零售客戶資產規模; 零售客戶資產管理規模; 個人客戶資產總額;
        個人客戶資產規模; 個人客戶資產管理規模; 客戶資產管理規模; 零售AUM; 零售客戶AUM; 零售客戶金融資產; 個人客戶AUM;
        個人客戶金融資產; 個人客戶總資產; 管理零售客戶AUM; 管理零售客戶金融資產; 管理零售客戶總資產; 管理零售客戶資產規模;
        管理零售客戶資產; 管理個人客戶AUM; 管理個人客戶金融資產; 管理個人客戶總資產; 管理個人客戶資產規模; 管理個人客戶資產;
        AUM{規模|總額|餘額|}; 理財產品餘額; 理財產品規模; 理財產品存續規模; 理財餘額; 理財存續規模; 客戶金融資產;
        管理{之|的}資產; 資產管理總值; 管理資產{總值|總額}; 受託資產
      `),
    },
  },
  {
    id: 'kpi:NetNewMoney',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Money clients brought to a manager less money they took away in the period.',
    labels: {
      en: labelList(`
        Net flows; Net inflows; Net new assets; Net new money; Net outflows; Long-term net flows; Net client inflows;
        Net fund flows
      `),
      de: labelList('Nettomittelzuflüsse; Nettoneugelder; Nettomittelaufkommen'),
      zh: labelList('净流入; {净|资金净|净资金}流入; 净新增{资产|资金|客户资产}'),
      'zh-Hant': labelList('淨流入; {淨|資金淨|淨資金}流入; 淨新增{資產|資金|客戶資產}'),
    },
  },
  {
    id: 'kpi:BankOutlets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Branches and other offices in which a bank serves customers.',
    labels: {
      en: labelList('Number of branches; Bank branches; Branch outlets; Banking outlets; Financial centers'),
      de: labelList('Filialen; Zweigstellen; Anzahl der Filialen; Bankfilialen'),
      zh: labelList('营业网点; {营业|银行|物理|线下|}网点{数量|数|总数}; 分支机构{数量|总数|数|}; 营业机构{数量|总数|}'),
      'zh-Hant': labelList(`
        營業網點; {營業|銀行|物理|線下|}網點{數量|數|總數}; 分支機構{數量|總數|數|}; 營業機構{數量|總數|}; 分行{數目|網點|};
        營業據點
      `),
    },
  },
  {
    id: 'ratio:LoanToValue',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Amount of a loan as a share of the value of what secures it.',
    labels: {
      en: labelList('Loan-to-value ratio; LTV ratio; Loan to value; Average loan-to-value ratio; Average LTV'),
      de: labelList('Beleihungsauslauf; Beleihungsquote; Loan-to-Value'),
      zh: labelList('贷款价值比; 贷款与价值比率; 抵押率; 贷款价值比率; 贷款与价值比; 按揭成数; LTV'),
      'zh-Hant': labelList('貸款價值比; 貸款與價值比率; 抵押率; 貸款價值比率; 貸款與價值比; 按揭成數; LTV; 貸款估值比率'),
    },
  },
];
