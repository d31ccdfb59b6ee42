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
    definition: 'Interest earned on loans and investments less interest paid on deposits and borrowings.',
    labels: {
      en: labelList(`
        Net interest income; Interest income, net; NII; Net interest revenue; Net interest income (expense);
        Net interest and similar income; Net interest income (FTE); Total net interest income; Net interest earnings
      `),
      de: labelList('Zinsüberschuss; Nettozinsertrag'),
      zh: labelList('利息净收入; 净利息收入; 利息收入净额; 净利息收益'),
      'zh-Hant': labelList('利息淨收入; 淨利息收入; 利息收入淨額; 淨利息收益'),
    },
  },
  {
    id: 'us-gaap:InterestAndDividendIncomeOperating',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest and dividends a bank earns on its loans, securities and other earning assets.',
    labels: {
      en: labelList(`
        Total interest and dividend income; Interest income on loans; Interest and fees on loans; Interest revenue;
        Interest income from loans and advances
      `),
      de: labelList('Zinserträge aus Krediten'),
      zh: labelList('贷款利息收入; 客户贷款利息收入'),
      'zh-Hant': labelList('貸款利息收入; 客戶貸款利息收入'),
    },
  },
  {
    id: 'us-gaap:InterestExpenseDeposits',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Interest a bank pays on its customers' deposits.",
    labels: {
      en: labelList('Interest expense on deposits; Deposit interest expense; Interest on deposits; Deposit costs'),
      de: labelList('Zinsaufwendungen für Einlagen; Einlagenzinsen'),
      zh: labelList('存款利息支出; 客户存款利息支出; 吸收存款利息支出'),
      'zh-Hant': labelList('存款利息支出; 客戶存款利息支出; 吸收存款利息支出'),
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
      zh: labelList('非利息收入; 非利息净收入; 非息收入'),
      'zh-Hant': labelList('非利息收入; 非利息淨收入; 非息收入'),
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
      zh: labelList('非利息支出; 业务及管理费; 非利息费用'),
      'zh-Hant': labelList('非利息支出; 業務及管理費; 非利息費用'),
    },
  },
  {
    id: 'us-gaap:FeesAndCommissions',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fees and commissions a bank earns, less those it pays where the line is a net one.',
    labels: {
      en: labelList(`
        Net fee and commission income; Fee and commission income; Fees and commissions; Net fee income; Fee income;
        Commission income; Net commission income; Commissions and fees; Net fees and commissions
      `),
      de: labelList('Provisionsüberschuss; Provisionserträge; Provisionsergebnis'),
      zh: labelList('手续费及佣金净收入; 手续费及佣金收入; 手续费净收入; 佣金收入'),
      'zh-Hant': labelList('手續費及佣金淨收入; 手續費及佣金收入; 手續費淨收入; 佣金收入'),
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
      zh: labelList('手续费及佣金支出; 佣金支出; 手续费支出'),
      'zh-Hant': labelList('手續費及佣金支出; 佣金支出; 手續費支出'),
    },
  },
  {
    id: 'us-gaap:TradingGainsLosses',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Gains less losses from trading securities, currencies and derivatives.',
    labels: {
      en: labelList(`
        Trading gains; Net trading income; Trading revenue; Trading income; Principal transactions; Trading result;
        Net gains on trading activities; Trading profit; Principal transactions revenue;
        Net income from financial instruments
      `),
      de: labelList('Handelsergebnis'),
      zh: labelList('交易净收益; 交易收益; 交易净收入'),
      'zh-Hant': labelList('交易淨收益; 交易收益; 交易淨收入'),
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
      zh: labelList('信用损失准备计提; 预期信用损失; 信贷成本; 信用损失拨备; 信用损失'),
      'zh-Hant': labelList('信用損失準備計提; 預期信用損失; 信貸成本; 信用損失撥備; 信用損失'),
    },
  },
  {
    id: 'us-gaap:FinancingReceivableAllowanceForCreditLosses',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Losses expected on loans outstanding, taken off their gross amount.',
    labels: {
      en: labelList(`
        Allowance for loan losses; Allowance for credit losses; Allowance for loan and lease losses; Loan loss reserves;
        Loan loss allowance; ALLL; ACL; Allowance for loans receivable; Reserve for loan losses;
        Allowance for expected credit losses; Allowance for impairment losses on loans; Allowance for credit losses on loans;
        Allowance for impairment losses
      `),
      de: labelList('Wertberichtigungen auf Forderungen an Kunden; Risikovorsorgebestand'),
      zh: labelList('贷款减值准备; 客户贷款减值准备; 贷款损失准备; 贷款损失准备金; 信用损失准备; 减值准备余额'),
      'zh-Hant': labelList('貸款減值準備; 客戶貸款減值準備; 貸款損失準備; 貸款損失準備金; 信用損失準備; 減值準備餘額'),
    },
  },
  {
    id: 'us-gaap:FinancingReceivableAllowanceForCreditLossesWriteOffs',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans given up as uncollectible in the period.',
    labels: {
      en: labelList('Charge-offs; Gross charge-offs; Write-offs; Loans charged off; Loan write-offs; Loans written off'),
      de: labelList('Abgeschriebene Kredite; Kreditabschreibungen; Ausbuchungen'),
      zh: labelList('核销; 贷款核销; 核销贷款; 核销金额'),
      'zh-Hant': labelList('覈銷; 貸款覈銷; 覈銷貸款; 覈銷金額'),
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
      zh: labelList('净核销; 净核销额; 净坏账核销'),
      'zh-Hant': labelList('淨覈銷; 淨覈銷額; 淨壞賬覈銷'),
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
        贷款{及|和}垫款总额; 发放贷款总额; 各项贷款{余额|总额|}; 本外币贷款余额; 总贷款; 贷款{合计|总计}
      `),
      'zh-Hant': labelList(`
        貸款總額; 客戶貸款餘額; 客戶貸款總額; 客戶貸款{及|和}墊款{總額|總計|合計}; 發放貸款{及|和}墊款{總額|總計|合計};
        貸款{及|和}墊款總額; 發放貸款總額; 各項貸款{餘額|總額|}; 本外幣貸款餘額; 總貸款; 貸款{合計|總計}; 客戶貸款總值;
        貸款總值; 客戶墊款總額
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
      zh: labelList('平均贷款; 贷款平均余额; 日均贷款'),
      'zh-Hant': labelList('平均貸款; 貸款平均餘額; 日均貸款'),
    },
  },
  {
    id: 'us-gaap:Deposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money that customers have placed with a bank.',
    labels: {
      en: labelList(`
        Deposits; Total deposits; Customer deposits; Deposits from customers; Due to customers; Period-end deposits;
        Deposits by customers; Amounts due to customers; Customer deposit balances; Customers' deposits
      `),
      de: labelList('Einlagen; Kundeneinlagen; Verbindlichkeiten gegenüber Kunden; Einlagen von Kunden'),
      zh: labelList('客户存款; 吸收存款; 存款总额; 客户存款总额; 吸收存款总额; 存款余额; 各项存款; 各项存款余额; 客户存款余额'),
      'zh-Hant': labelList(`
        客戶存款; 吸收存款; 存款總額; 客戶存款總額; 吸收存款總額; 存款餘額; 各項存款; 各項存款餘額; 客戶存款餘額
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
      zh: labelList('平均存款; 存款平均余额; 日均存款'),
      'zh-Hant': labelList('平均存款; 存款平均餘額; 日均存款'),
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
      zh: labelList('计息存款; 付息存款'),
      'zh-Hant': labelList('計息存款; 付息存款'),
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
      zh: labelList('无息存款; 活期存款; 不计息存款'),
      'zh-Hant': labelList('無息存款; 活期存款; 不計息存款'),
    },
  },
  {
    id: 'us-gaap:CashAndDueFromBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cash on hand and on current account with other banks and the central bank.',
    labels: {
      en: labelList(`
        Cash and due from banks; Cash and balances with central banks; Cash and deposits with central bank;
        Cash and balances at central banks; Cash reserve; Balances with central banks
      `),
      de: labelList('Barreserve; Guthaben bei Zentralbanken; Kassenbestand und Guthaben bei Zentralbanken'),
      zh: labelList('现金及存放中央银行款项; 存放中央银行款项; 现金及存放央行款项'),
      'zh-Hant': labelList('現金及存放中央銀行款項; 存放中央銀行款項; 現金及存放央行款項'),
    },
  },
  {
    id: 'us-gaap:InterestBearingDepositsInBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest-bearing balances a bank keeps with other banks.',
    labels: {
      en: labelList(`
        Due from banks and other financial institutions; Deposits with banks; Interest-bearing deposits with banks;
        Due from banks; Placements with banks; Loans and advances to banks;
        Placements with banks and other financial institutions; Deposits with banks and other financial institutions
      `),
      de: labelList('Forderungen an Kreditinstitute'),
      zh: labelList('存放同业款项; 拆出资金; 存放同业及其他金融机构款项'),
      'zh-Hant': labelList('存放同業款項; 拆出資金; 存放同業及其他金融機構款項'),
    },
  },
  {
    id: 'us-gaap:DueToBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Balances that other banks keep with the bank, and its borrowings from them.',
    labels: {
      en: labelList(`
        Due to banks; Deposits from banks; Deposits by banks; Due to banks and other financial institutions;
        Placements from banks; Deposits from banks and other financial institutions; Borrowings from central bank
      `),
      de: labelList('Einlagen von Kreditinstituten'),
      zh: labelList('同业及其他金融机构存放款项; 拆入资金; 同业存放; 向中央银行借款'),
      'zh-Hant': labelList('同業及其他金融機構存放款項; 拆入資金; 同業存放; 向中央銀行借款'),
    },
  },
  {
    id: 'us-gaap:AvailableForSaleSecuritiesDebtSecurities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt securities that may be sold before they fall due, carried at fair value.',
    labels: {
      en: labelList(`
        Available-for-sale debt securities; Securities available for sale; Debt securities available for sale;
        Investment securities available for sale; Available for sale securities, at fair value;
        Securities available-for-sale, at fair value; Debt securities at fair value through other comprehensive income
      `),
      de: labelList('Zur Veräußerung verfügbare Wertpapiere; Zur Veräußerung verfügbare Schuldtitel'),
      zh: labelList('可供出售金融资产; 其他债权投资; 可供出售债务证券'),
      'zh-Hant': labelList('可供出售金融資產; 其他債權投資; 可供出售債務證券'),
    },
  },
  {
    id: 'us-gaap:HeldToMaturitySecurities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt securities the holder means to keep until they fall due, carried at cost.',
    labels: {
      en: labelList(`
        Held-to-maturity securities; Securities held to maturity; Debt securities held to maturity;
        Held-to-maturity investments; Investment securities held to maturity; Held-to-maturity debt securities;
        Debt investments at amortized cost
      `),
      de: labelList('Bis zur Endfälligkeit gehaltene Wertpapiere; Bis zur Endfälligkeit zu haltende Finanzinvestitionen'),
      zh: labelList('持有至到期投资; 债权投资; 持有至到期证券'),
      'zh-Hant': labelList('持有至到期投資; 債權投資; 持有至到期證券'),
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
      zh: labelList('不良贷款; 不良贷款余额; 不良贷款总额; 不良资产; 不良余额'),
      'zh-Hant': labelList('不良貸款; 不良貸款餘額; 不良貸款總額; 不良資產; 不良餘額'),
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
      zh: labelList('关注类贷款; 关注类贷款余额'),
      'zh-Hant': labelList('關注類貸款; 關注類貸款餘額'),
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
      zh: labelList('逾期贷款; 逾期贷款余额; 逾期贷款总额'),
      'zh-Hant': labelList('逾期貸款; 逾期貸款餘額; 逾期貸款總額'),
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
      zh: labelList('净息差; 净利息收益率; 净利差率; 利息净收益率; 净息差（NIM）'),
      'zh-Hant': labelList('淨息差; 淨利息收益率; 淨利差率; 利息淨收益率; 淨息差（NIM）'),
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
      zh: labelList('净利差; 利差'),
      'zh-Hant': labelList('淨利差; 利差'),
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
        Loan yield; Average loan yield; Yield on loans; Average yield on loans; Yield on interest-earning assets;
        Average yield; Portfolio yield; Average loan interest rate; Average yield on interest-earning assets
      `),
      de: labelList('Kreditrendite; Durchschnittliche Kreditrendite; Durchschnittliche Kreditverzinsung'),
      zh: labelList('贷款收益率; 贷款平均收益率; 生息资产平均收益率; 生息资产收益率; 客户贷款平均收益率'),
      'zh-Hant': labelList('貸款收益率; 貸款平均收益率; 生息資產平均收益率; 生息資產收益率; 客戶貸款平均收益率'),
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
      zh: labelList('存款成本率; 存款付息率; 存款平均付息率; 客户存款平均付息率; 存款平均成本'),
      'zh-Hant': labelList('存款成本率; 存款付息率; 存款平均付息率; 客戶存款平均付息率; 存款平均成本'),
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
      de: labelList('NPL-Quote; Quote notleidender Kredite; Notleidende-Kredite-Quote; NPE-Quote'),
      zh: labelList('不良贷款率; 不良率; 不良贷款比率; 不良贷款比例'),
      'zh-Hant': labelList('不良貸款率; 不良率; 不良貸款比率; 不良貸款比例'),
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
      zh: labelList('关注类贷款占比; 关注类贷款率; 关注率; 关注贷款率'),
      'zh-Hant': labelList('關注類貸款佔比; 關注類貸款率; 關注率; 關注貸款率'),
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
      zh: labelList('拨备覆盖率; 不良贷款拨备覆盖率'),
      'zh-Hant': labelList('撥備覆蓋率; 不良貸款撥備覆蓋率'),
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
      zh: labelList('贷款拨备率; 拨贷比; 贷款拨备比率'),
      'zh-Hant': labelList('貸款撥備率; 撥貸比; 貸款撥備比率'),
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
      zh: labelList('净核销率; 核销率; 年化净核销率'),
      'zh-Hant': labelList('淨覈銷率; 覈銷率; 年化淨覈銷率'),
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
      zh: labelList('信用成本率; 信贷成本率; 信用成本'),
      'zh-Hant': labelList('信用成本率; 信貸成本率; 信用成本'),
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
      zh: labelList('成本收入比; 成本收入比率; 成本效率比'),
      'zh-Hant': labelList('成本收入比; 成本收入比率; 成本效率比'),
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
      zh: labelList('存贷比; 贷存比; 存贷款比例; 存贷比率'),
      'zh-Hant': labelList('存貸比; 貸存比; 存貸款比例; 存貸比率'),
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
      zh: labelList('核心一级资本充足率; 普通股一级资本充足率'),
      'zh-Hant': labelList('核心一級資本充足率; 普通股一級資本充足率'),
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
      zh: labelList('一级资本充足率; 一级资本比率'),
      'zh-Hant': labelList('一級資本充足率; 一級資本比率'),
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
      zh: labelList('资本充足率; 总资本充足率; 总资本比率'),
      'zh-Hant': labelList('資本充足率; 總資本充足率; 總資本比率'),
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
      zh: labelList('监管杠杆率; 补充杠杆率'),
      'zh-Hant': labelList('監管槓桿率; 補充槓桿率'),
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
      zh: labelList('流动性覆盖率; 流动性覆盖比率'),
      'zh-Hant': labelList('流動性覆蓋率; 流動性覆蓋比率'),
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
      zh: labelList('净稳定资金比例; 净稳定资金比率'),
      'zh-Hant': labelList('淨穩定資金比例; 淨穩定資金比率'),
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
      zh: labelList('流动性比率; 流动性比例'),
      'zh-Hant': labelList('流動性比率; 流動性比例'),
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
      zh: labelList('风险加权资产; 风险加权资产总额; 风险加权资产合计'),
      'zh-Hant': labelList('風險加權資產; 風險加權資產總額; 風險加權資產合計'),
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
      'zh-Hant': labelList('資本淨額; 總資本淨額; 監管資本'),
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
      zh: labelList('一级资本净额; 一级资本'),
      'zh-Hant': labelList('一級資本淨額; 一級資本'),
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
      zh: labelList('核心一级资本净额; 核心一级资本'),
      'zh-Hant': labelList('核心一級資本淨額; 核心一級資本'),
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
      zh: labelList('其他一级资本净额; 其他一级资本'),
      'zh-Hant': labelList('其他一級資本淨額; 其他一級資本'),
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
      zh: labelList('资产管理规模; 管理资产规模; 管理客户资产; 受托管理资产; 管理资产总额; 零售客户资产'),
      'zh-Hant': labelList('資產管理規模; 管理資產規模; 管理客戶資產; 受託管理資產; 管理資產總額; 零售客戶資產'),
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
      zh: labelList('净流入; 资金净流入; 净新增资产'),
      'zh-Hant': labelList('淨流入; 資金淨流入; 淨新增資產'),
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
      zh: labelList('营业网点; 网点数量; 分支机构; 营业网点数量'),
      'zh-Hant': labelList('營業網點; 網點數量; 分支機構; 營業網點數量'),
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
      zh: labelList('贷款价值比; 贷款与价值比率; 抵押率'),
      'zh-Hant': labelList('貸款價值比; 貸款與價值比率; 抵押率'),
    },
  },
];
