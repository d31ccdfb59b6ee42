import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** What the company owes, as the balance sheet shows it. */
export const liabilitiesMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:AccountsPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AccountsPayableTradeCurrent
      ifrs-full:TradeAndOtherCurrentPayablesToTradeSuppliers
    `),
    definition: 'Amounts owed to suppliers for goods and services received.',
    labels: {
      en: labelList(`
        Accounts payable; Trade payables; Trade accounts payable; Trade and bills payables;
        Accounts and notes payable; Trade creditors; Accounts payable, trade; Notes and accounts payable;
        Accounts payable - trade
      `),
      de: labelList('Verbindlichkeiten aus Lieferungen und Leistungen; Kreditoren; Lieferantenverbindlichkeiten'),
      fr: labelList('Dettes fournisseurs; Fournisseurs et comptes rattachés; Dettes commerciales'),
      zh: labelList(`
        应付账款; 应付{账款|款项|贸易账款|票据及应付账款|贸易款项}{合计|总额|}; {贸易应付|应付贸易}{款项|账款|款};
        应付供应商款项
      `),
      'zh-Hant': labelList(`
        應付賬款; 應付{賬款|款項|貿易賬款|票據及應付賬款|貿易款項}{合計|總額|}; {貿易應付|應付貿易}{款項|賬款|款};
        應付供應商款項; 應付帳款; 應付貿易{賬款|賬項|款項}; 應付賬項; 應付賬款及票據; 應付貿易賬款及票據; 應付貨款
      `),
    },
  },
  {
    id: 'us-gaap:AccountsPayableAndAccruedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AccountsPayableAndOtherAccruedLiabilitiesCurrent
      us-gaap:AccountsPayableAndAccruedLiabilitiesCurrentAndNoncurrent
      us-gaap:AccountsPayableAndOtherAccruedLiabilities
    `),
    definition: 'Amounts owed to suppliers together with expenses incurred and not yet billed or paid.',
    labels: {
      en: labelList(`
        Accounts payable and accrued liabilities; Accounts payable and accrued expenses;
        Accounts payable and other accrued liabilities; Accounts payable, accrued expenses and other liabilities;
        Accounts payable and other liabilities; Accounts payable and accruals;
        Accounts payable, accrued and other liabilities; Accounts payable and other current liabilities;
        Accounts payable, accrued expenses and other current liabilities;
        Accounts payable and accrued expenses and other liabilities
      `),
      de: labelList('Verbindlichkeiten aus Lieferungen und Leistungen und abgegrenzte Schulden'),
      zh: labelList(`
        应付账款及应计负债; 应付账款{及|和}{应计|预提}{负债|费用|开支}; 应付账款、应计费用及其他流动负债; 应付款项及应计费用
      `),
      'zh-Hant': labelList(`
        應付賬款及應計負債; 應付賬款{及|和}{應計|預提}{負債|費用|開支}; 應付賬款、應計費用及其他流動負債;
        應付款項及應計費用; 應付賬款及應計款項; 應付款項及應計開支
      `),
    },
  },
  {
    id: 'ifrs-full:TradeAndOtherPayables',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Amounts owed to suppliers together with other payables, in one line.',
    labels: {
      en: labelList(`
        Trade and other payables; Trade and other current payables; Other payables; Other payables and accruals;
        Accounts and other payables; Other payables and accrued expenses; Trade payables and other payables
      `),
      de: labelList(`
        Verbindlichkeiten aus Lieferungen und Leistungen und sonstige Verbindlichkeiten;
        Lieferanten- und sonstige Verbindlichkeiten
      `),
      fr: labelList('Dettes fournisseurs et autres créditeurs; Fournisseurs et autres dettes; Fournisseurs et autres créditeurs'),
      zh: labelList(`
        应付账款及其他应付款; {应付账款|贸易|应付贸易账款|贸易应付款项|应付款项}{及|和}其他应付{款|款项|账款};
        其他应付{款|款项|账款}{及应计费用|和应计费用|及预提费用|}; 应付贸易及其他{款项|账款}; 其他应付款（合计）;
        其他应付款及应计款项
      `),
      'zh-Hant': labelList(`
        應付賬款及其他應付款; {應付賬款|貿易|應付貿易賬款|貿易應付款項|應付款項}{及|和}其他應付{款|款項|賬款};
        其他應付{款|款項|賬款}{及應計費用|和應計費用|及預提費用|}; 應付貿易及其他{款項|賬款}; 其他應付款（合計）;
        其他應付款及應計款項; 應付貿易及其他{賬款|賬項}; 貿易及其他應付{賬款|賬項}; 其他應付款項及應計{費用|款項|開支};
        應付賬款、其他應付款項及應計費用; 其他應付{帳款|賬項}
      `),
    },
  },
  {
    id: 'us-gaap:AccruedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AccruedLiabilitiesCurrentAndNoncurrent
      us-gaap:AccruedLiabilitiesAndOtherLiabilities
      ifrs-full:CurrentAccruedExpensesAndOtherCurrentLiabilities
      ifrs-full:AccrualsClassifiedAsCurrent
    `),
    definition: 'Expenses incurred and not yet billed or paid.',
    labels: {
      en: labelList(`
        Accrued expenses and other current liabilities; Accrued liabilities; Accrued expenses;
        Accrued liabilities and other; Accrued and other current liabilities; Accrued expenses and other liabilities;
        Accruals; Accrued liabilities and other current liabilities; Accruals and other payables;
        Accrued expenses and other payables; Accruals and other current liabilities; Accrued and other liabilities;
        Accrued store operating expenses; Accrued expenses and other
      `),
      de: labelList(`
        Abgegrenzte Schulden; Abgegrenzte Aufwendungen; Abgegrenzte Verbindlichkeiten;
        Rechnungsabgrenzungen und sonstige kurzfristige Verbindlichkeiten
      `),
      zh: labelList(`
        应计费用及其他流动负债; {应计|预提}{费用|负债|开支};
        {应计费用|预提费用|应计开支|应计负债|应计项目|应计}{及|和}其他{流动|应付|}{负债|款项}; 应计费用及其他应付款
      `),
      'zh-Hant': labelList(`
        應計費用及其他流動負債; {應計|預提}{費用|負債|開支};
        {應計費用|預提費用|應計開支|應計負債|應計項目|應計}{及|和}其他{流動|應付|}{負債|款項}; 應計費用及其他應付款;
        應計{款項|費用|開支}
      `),
    },
  },
  {
    id: 'us-gaap:EmployeeRelatedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:EmployeeRelatedLiabilitiesCurrentAndNoncurrent us-gaap:AccruedSalariesCurrent'),
    definition: 'Wages, bonuses, social security and other pay owed to employees.',
    labels: {
      en: labelList(`
        Accrued compensation; Accrued employee compensation; Accrued payroll; Accrued compensation and benefits;
        Salaries and welfare payable; Accrued salaries; Payroll payable; Employee benefits payable;
        Accrued payroll and welfare; Accrued payroll and related liabilities; Accrued wages;
        Accrued employee benefits; Salary and welfare payable; Accrued salaries and benefits;
        Accrued payroll and benefits; Accrued compensation and related costs; Accrued payroll and related expenses;
        Compensation and benefits payable; Payroll and related costs; Salaries, wages and benefits payable
      `),
      de: labelList(`
        Verbindlichkeiten gegenüber Mitarbeitern; Personalverbindlichkeiten; Verpflichtungen gegenüber Arbeitnehmern
      `),
      zh: labelList(`
        应付职工薪酬;
        应付{职工薪酬|薪酬|工资|工资及福利|员工薪酬|薪金及福利|雇员福利|职工福利|工资及福利费|职工工资|薪酬及福利};
        应付职工薪酬合计
      `),
      'zh-Hant': labelList(`
        應付職工薪酬;
        應付{職工薪酬|薪酬|工資|工資及福利|員工薪酬|薪金及福利|僱員福利|職工福利|工資及福利費|職工工資|薪酬及福利};
        應付職工薪酬合計; 應付薪{資|金|資及獎金}; 應付員工福利; 應付僱員薪酬
      `),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerLiabilityCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:DeferredRevenueCurrent
      us-gaap:CustomerAdvancesCurrent
      ifrs-full:CurrentContractLiabilities
    `),
    definition: 'Payments received from customers for goods and services that are still to be delivered, due within a year.',
    labels: {
      en: labelList(`
        Deferred revenue; Contract liabilities; Deferred revenue, current; Unearned revenue; Customer advances;
        Contract liability; Advances from customers; Current deferred revenue; Deferred income;
        Contract liabilities, current; Deferred revenue, current portion; Short-term unearned revenue;
        Receipts in advance; Customer advances and deposits; Gift card liability; Gift certificates redeemable;
        Unearned subscription revenue; Current portion of deferred revenue
      `),
      de: labelList(`
        Vertragsverbindlichkeiten; Abgegrenzte Umsatzerlöse; Passive Rechnungsabgrenzungsposten; Erhaltene Anzahlungen;
        Umsatzabgrenzung
      `),
      zh: labelList(`
        合同负债; 客户预付款; 客户预付款项; {合同|合约}负债{合计|总额|}; 递延{收入|营收}; 预收{款项|账款|款|货款|客户款项};
        来自客户的预付款{项|}; 流动合同负债
      `),
      'zh-Hant': labelList(`
        合同負債; 客戶預付款; 客戶預付款項; {合同|合約}負債{合計|總額|}; 遞延{收入|營收}; 預收{款項|賬款|款|貨款|客戶款項};
        來自客戶的預付款{項|}; 流動合同負債; 合約負債－流動; 預收收入; 已收客戶墊款
      `),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerLiabilityNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DeferredRevenueNoncurrent ifrs-full:NoncurrentContractLiabilities'),
    definition: 'Payments received from customers for goods and services that will be delivered after more than a year.',
    labels: {
      en: labelList(`
        Deferred revenue, noncurrent; Long-term deferred revenue; Deferred revenue, non-current;
        Deferred revenue, net of current portion; Long-term unearned revenue; Contract liabilities, noncurrent;
        Non-current deferred revenue; Non-current contract liabilities; Deferred revenue, less current portion;
        Deferred revenue, long-term
      `),
      de: labelList('Langfristige Vertragsverbindlichkeiten; Langfristige abgegrenzte Umsatzerlöse'),
      zh: labelList('非流动合同负债; 长期递延收入; 非流动递延收入; 非流动合约负债'),
      'zh-Hant': labelList('非流動合同負債; 長期遞延收入; 非流動遞延收入; 非流動合約負債'),
    },
  },
  {
    id: 'us-gaap:CustomerDepositsCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Amounts customers have deposited that will be returned or applied to their orders.',
    labels: {
      en: labelList(`
        Customer deposits and prepayments; Customers' deposits held; Refundable customer deposits;
        Customer deposits received
      `),
      de: labelList('Kundenanzahlungen; Anzahlungen von Kunden'),
      zh: labelList('客户保证金; {客户|用户|商户}{保证金|押金|按金}'),
      'zh-Hant': labelList('客戶保證金; {客戶|用戶|商戶}{保證金|押金|按金}'),
    },
  },
  {
    id: 'us-gaap:ShortTermBorrowings',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:ShortTermBankLoansAndNotesPayable ifrs-full:ShorttermBorrowings'),
    definition: 'Borrowings that fall due within a year, other than the current part of long-term debt.',
    labels: {
      en: labelList(`
        Short-term borrowings; Short-term debt; Short term loans; Short-term bank loans; Short-term bank borrowings;
        Bank overdrafts; Notes payable, current; Current borrowings; Borrowings, current; Short-term loans payable;
        Interest-bearing loans and borrowings, current; Current interest-bearing liabilities;
        Notes payable and short-term debt
      `),
      de: labelList(`
        Kurzfristige Finanzschulden; Kurzfristige Finanzverbindlichkeiten; Kurzfristige Darlehen;
        Kurzfristige Bankverbindlichkeiten; Kontokorrentkredite; Kurzfristige Kredite
      `),
      fr: labelList(
        'Emprunts à court terme; Dettes financières à court terme; Dettes financières courantes; Passifs financiers courants',
      ),
      zh: labelList('短期借款; 短期贷款; 短期{借款|债务|银行贷款|银行借款|借贷|计息借款|有息负债}{总额|余额|}'),
      'zh-Hant': labelList(`
        短期借款; 短期貸款; 短期{借款|債務|銀行貸款|銀行借款|借貸|計息借款|有息負債}{總額|餘額|};
        短期{銀行借貸|借貸|銀行及其他借款}; 短期借款及應付短期票券
      `),
    },
  },
  {
    id: 'us-gaap:CommercialPaper',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      ifrs-full:CurrentCommercialPapersIssuedAndCurrentPortionOfNoncurrentCommercialPapersIssued
    `),
    definition: 'Unsecured notes of short maturity that the company has issued on the money market.',
    labels: {
      en: labelList('Commercial paper; Commercial paper outstanding; Commercial paper notes'),
      de: labelList('Begebene Commercial Paper; Geldmarktpapiere'),
      zh: labelList('商业票据; 商业{票据|本票}; {超|}短期融资券; 应付短期融资{券|款}'),
      'zh-Hant': labelList('商業票據; 商業{票據|本票}; {超|}短期融資券; 應付短期融資{券|款}; 應付短期票券; 應付商業本票'),
    },
  },
  {
    id: 'us-gaap:LongTermDebtCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentPortionOfLongtermBorrowings'),
    definition: 'The part of long-term debt that falls due within a year.',
    labels: {
      en: labelList(`
        Current portion of long-term debt; Term debt, current; Current maturities of long-term debt;
        Long-term debt, current portion; Long-term debt, current; Current portion of debt;
        Long-term borrowings, current portion; Long-term debt due within one year;
        Current portion of long-term borrowings; Current installments of long-term debt; Current maturities of debt;
        Long-term borrowings, current
      `),
      de: labelList('Kurzfristiger Anteil langfristiger Finanzschulden; Kurzfristiger Teil langfristiger Schulden'),
      zh: labelList(`
        一年内到期的长期借款; 一年内到期的{长期借款|长期债务|非流动负债|长期负债|长期贷款|应付债券};
        {长期债务|长期借款|长期贷款|长期银行贷款}的{流动|即期}部分; {即期|流动}部分的长期{借款|债务}
      `),
      'zh-Hant': labelList(`
        一年內到期的長期借款; 一年內到期的{長期借款|長期債務|非流動負債|長期負債|長期貸款|應付債券};
        {長期債務|長期借款|長期貸款|長期銀行貸款}的{流動|即期}部分; {即期|流動}部分的長期{借款|債務};
        一年內到期{之|的}長期{負債|借款|債務}; 長期{借款|債務|銀行貸款}之即期部分; 一年或一營業週期內到期長期負債
      `),
    },
  },
  {
    id: 'us-gaap:LongTermDebtNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:LongtermBorrowings'),
    definition: 'Debt that falls due after more than a year.',
    labels: {
      en: labelList(`
        Long-term debt; Term debt; Long-term debt, net of current portion; Long-term borrowings;
        Term debt, noncurrent; Long-term debt, noncurrent; Long-term debt, less current portion; Long-term debt, net;
        Non-current borrowings; Long-term loans; Long-term bank loans; Term debt, non-current;
        Long-term bank borrowings; Long-term debt, excluding current portion; Borrowings, non-current;
        Interest-bearing loans and borrowings, non-current; Long-term debt, less current maturities;
        Long-term debt, net, less current portion; Long-term debt, excluding current installments;
        Debt, net of current portion; Long-term debt due after one year
      `),
      de: labelList(`
        Langfristige Finanzschulden; Langfristige Finanzverbindlichkeiten; Langfristige Darlehen;
        Langfristige Bankverbindlichkeiten; Langfristige Kredite
      `),
      fr: labelList(
        'Emprunts à long terme; Dettes financières non courantes; Dettes financières à long terme; Passifs financiers non courants',
      ),
      zh: labelList('长期借款; 长期{借款|债务|贷款|银行贷款|银行借款|借贷|有息负债}{总额|余额|}; 非流动{借款|债务|借贷}'),
      'zh-Hant': labelList(`
        長期借款; 長期{借款|債務|貸款|銀行貸款|銀行借款|借貸|有息負債}{總額|餘額|}; 非流動{借款|債務|借貸};
        長期{銀行借貸|借貸|銀行及其他借款}; 非流動{借貸|銀行借款}
      `),
    },
  },
  {
    id: 'us-gaap:DebtLongtermAndShorttermCombinedAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:Borrowings'),
    definition: 'All interest-bearing debt, whenever it falls due.',
    labels: {
      en: labelList(`
        Total debt; Debt; Borrowings; Total borrowings; Gross debt; Financial debt; Total term debt; Interest-bearing debt;
        Indebtedness; Total indebtedness; Interest-bearing loans and borrowings; Total interest-bearing debt;
        Interest-bearing liabilities; Loans and borrowings; Bank loans; Bank borrowings; Interest-bearing borrowings;
        Financial liabilities
      `),
      de: labelList(`
        Finanzschulden; Finanzverbindlichkeiten; Bruttofinanzschulden; Verschuldung;
        Verbindlichkeiten gegenüber Kreditinstituten; Bruttoverschuldung; Bankverbindlichkeiten
      `),
      fr: labelList(
        'Dettes financières; Endettement brut; Dette brute; Emprunts et dettes financières; Endettement financier brut; Dette financière brute',
      ),
      zh: labelList(`
        有息负债; 计息借款; 借款总额; 计息负债; 有息负债总额; 有息负债余额; 有息负债合计; 有息负债规模; 有息债务总额;
        有息债务余额; 有息债务合计; 有息债务规模; 有息债务; 有息借款总额; 有息借款余额; 有息借款合计; 有息借款规模;
        有息借款; 有息借贷总额; 有息借贷余额; 有息借贷合计; 有息借贷规模; 有息借贷; 计息负债总额; 计息负债余额;
        计息负债合计; 计息负债规模; 计息债务总额; 计息债务余额; 计息债务合计; 计息债务规模; 计息债务; 计息借款总额;
        计息借款余额; 计息借款合计; 计息借款规模; 计息借贷总额; 计息借贷余额; 计息借贷合计; 计息借贷规模; 计息借贷;
        带息负债总额; 带息负债余额; 带息负债合计; 带息负债规模; 带息负债; 带息债务总额; 带息债务余额; 带息债务合计;
        带息债务规模; 带息债务; 带息借款总额; 带息借款余额; 带息借款合计; 带息借款规模; 带息借款; 带息借贷总额;
        带息借贷余额; 带息借贷合计; 带息借贷规模; 带息借贷; 付息债务总额; 付息债务余额; 付息债务合计; 付息债务规模;
        付息债务; 付息借款总额; 付息借款余额; 付息借款合计; 付息借款规模; 付息借款; 付息借贷总额; 付息借贷余额;
        付息借贷合计; 付息借贷规模; 付息借贷; {总|}债务{总额|总计|余额}; 借款总计; 借贷总额; 借贷总计; 借贷余额;
        总{债务|借款|借贷|有息负债}; 银行{借款|贷款|及其他借款|借款及其他借款}
      `),
      'zh-Hant': labelList(`
        有息負債; 計息借款; 借款總額; 計息負債; 有息負債總額; 有息負債餘額; 有息負債合計; 有息負債規模; 有息債務總額;
        有息債務餘額; 有息債務合計; 有息債務規模; 有息債務; 有息借款總額; 有息借款餘額; 有息借款合計; 有息借款規模;
        有息借款; 有息借貸總額; 有息借貸餘額; 有息借貸合計; 有息借貸規模; 有息借貸; 計息負債總額; 計息負債餘額;
        計息負債合計; 計息負債規模; 計息債務總額; 計息債務餘額; 計息債務合計; 計息債務規模; 計息債務; 計息借款總額;
        計息借款餘額; 計息借款合計; 計息借款規模; 計息借貸總額; 計息借貸餘額; 計息借貸合計; 計息借貸規模; 計息借貸;
        帶息負債總額; 帶息負債餘額; 帶息負債合計; 帶息負債規模; 帶息負債; 帶息債務總額; 帶息債務餘額; 帶息債務合計;
        帶息債務規模; 帶息債務; 帶息借款總額; 帶息借款餘額; 帶息借款合計; 帶息借款規模; 帶息借款; 帶息借貸總額;
        帶息借貸餘額; 帶息借貸合計; 帶息借貸規模; 帶息借貸; 付息債務總額; 付息債務餘額; 付息債務合計; 付息債務規模;
        付息債務; 付息借款總額; 付息借款餘額; 付息借款合計; 付息借款規模; 付息借款; 付息借貸總額; 付息借貸餘額;
        付息借貸合計; 付息借貸規模; 付息借貸; {總|}債務{總額|總計|餘額}; 借款總計; 借貸總額; 借貸總計; 借貸餘額;
        總{債務|借款|借貸|有息負債}; 銀行{借款|貸款|及其他借款|借款及其他借款}; 計息銀行{及其他|}{借款|借貸|貸款}; 借貸;
        銀行借貸; 銀行及其他{借貸|貸款}
      `),
    },
  },
  {
    id: 'us-gaap:SeniorNotes',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:BondsIssued'),
    definition: "Bonds that rank ahead of the company's other unsecured debt.",
    labels: {
      en: labelList(`
        Senior notes; Bonds payable; Senior notes, net; Unsecured senior notes; Notes and bonds; Bonds; Bonds issued;
        Senior unsecured notes; Corporate bonds
      `),
      de: labelList('Anleihen; Begebene Anleihen; Schuldverschreibungen; Unternehmensanleihen'),
      zh: labelList(`
        应付债券; 优先票据; 应付债券{净额|余额|合计|}; 高级票据; {公司|}债券余额; 应付{票据及债券|中期票据};
        已发行{债务证券|债券|票据}
      `),
      'zh-Hant': labelList(`
        應付債券; 優先票據; 應付債券{淨額|餘額|合計|}; 高級票據; {公司|}債券餘額; 應付{票據及債券|中期票據};
        已發行{債務證券|債券|票據}; 應付公司債; 已發行債{務證券|券|務工具}
      `),
    },
  },
  {
    id: 'us-gaap:NotesPayable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Amounts owed under written promises to pay.',
    labels: {
      en: labelList('Notes payable; Bills payable; Notes payable, net; Promissory notes'),
      de: labelList('Wechselverbindlichkeiten; Schuldwechsel'),
      zh: labelList('应付票据; 应付票据合计; 应付汇票'),
      'zh-Hant': labelList('應付票據; 應付票據合計; 應付匯票'),
    },
  },
  {
    id: 'us-gaap:ConvertibleNotesPayable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:ConvertibleDebt'),
    definition: 'Notes that their holders may exchange for shares of the company.',
    labels: {
      en: labelList(`
        Convertible notes; Convertible senior notes; Convertible bonds; Convertible debt; Convertible senior notes, net;
        Convertible notes payable; Convertible notes, net; Convertible notes, noncurrent; Convertible loan notes;
        Convertible debentures
      `),
      de: labelList('Wandelanleihen; Wandelschuldverschreibungen'),
      zh: labelList('可转换债券; 可转换优先票据; 可转换票据; 可转债; 可转换公司债券'),
      'zh-Hant': labelList('可轉換債券; 可轉換優先票據; 可轉換票據; 可轉債; 可轉換公司債券'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseLiability',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Present value of the payments still to be made under operating leases.',
    labels: {
      en: labelList(`
        Operating lease liabilities; Total operating lease liabilities; Operating lease obligations;
        Operating lease liability
      `),
      de: labelList('Verbindlichkeiten aus Operating-Leasingverhältnissen'),
      zh: labelList('经营租赁负债; 经营租赁负债总额'),
      'zh-Hant': labelList('經營租賃負債; 經營租賃負債總額'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseLiabilityCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of operating lease liabilities that is due within a year.',
    labels: {
      en: labelList(`
        Operating lease liabilities, current; Current portion of operating lease liabilities;
        Short-term operating lease liabilities; Current operating lease liabilities;
        Operating lease liabilities-current; Current portion of operating lease liability;
        Operating lease liabilities - current; Current maturities of operating lease liabilities;
        Operating lease liabilities, current portion
      `),
      de: labelList('Kurzfristige Verbindlichkeiten aus Operating-Leasingverhältnissen'),
      zh: labelList('流动经营租赁负债; 短期经营租赁负债; 经营租赁负债（流动）'),
      'zh-Hant': labelList('流動經營租賃負債; 短期經營租賃負債; 經營租賃負債（流動）'),
    },
  },
  {
    id: 'us-gaap:OperatingLeaseLiabilityNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of operating lease liabilities that is due after more than a year.',
    labels: {
      en: labelList(`
        Operating lease liabilities, noncurrent; Long-term operating lease liabilities;
        Non-current operating lease liabilities; Operating lease liabilities, non-current;
        Operating lease liabilities, net of current portion; Noncurrent operating lease liabilities;
        Operating lease liabilities, less current portion; Operating lease liability, net of current portion;
        Operating lease liabilities, long-term; Long-term portion of operating lease liabilities
      `),
      de: labelList('Langfristige Verbindlichkeiten aus Operating-Leasingverhältnissen'),
      zh: labelList('非流动经营租赁负债; 长期经营租赁负债; 经营租赁负债（非流动）'),
      'zh-Hant': labelList('非流動經營租賃負債; 長期經營租賃負債; 經營租賃負債（非流動）'),
    },
  },
  {
    id: 'us-gaap:FinanceLeaseLiability',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:CapitalLeaseObligations'),
    definition: 'Present value of the payments still to be made under finance leases.',
    labels: {
      en: labelList(`
        Finance lease liabilities; Finance lease obligations; Capital lease obligations; Finance lease liability;
        Obligations under finance leases
      `),
      de: labelList('Verbindlichkeiten aus Finanzierungsleasing'),
      zh: labelList('融资租赁负债; 应付融资租赁款; 融资租赁承担'),
      'zh-Hant': labelList('融資租賃負債; 應付融資租賃款; 融資租賃承擔'),
    },
  },
  {
    id: 'ifrs-full:LeaseLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Present value of the payments still to be made under all leases.',
    labels: {
      en: labelList('Lease liabilities; Total lease liabilities; Lease obligations; Lease liability; Total lease liability'),
      de: labelList('Leasingverbindlichkeiten; Verbindlichkeiten aus Leasing; Leasingverpflichtungen'),
      fr: labelList('Dettes locatives; Dette locative; Passifs locatifs; Obligations locatives'),
      zh: labelList('租赁负债; 租赁负债{总额|合计|净额|}; 应付租赁款'),
      'zh-Hant': labelList('租賃負債; 租賃負債{總額|合計|淨額|}; 應付租賃款'),
    },
  },
  {
    id: 'ifrs-full:CurrentLeaseLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of lease liabilities that is due within a year.',
    labels: {
      en: labelList(`
        Lease liabilities, current; Current lease liabilities; Short-term lease liabilities;
        Lease liabilities, current portion; Current portion of lease liabilities
      `),
      de: labelList('Kurzfristige Leasingverbindlichkeiten'),
      zh: labelList('流动租赁负债; 短期租赁负债; 一年内到期的租赁负债'),
      'zh-Hant': labelList('流動租賃負債; 短期租賃負債; 一年內到期的租賃負債'),
    },
  },
  {
    id: 'ifrs-full:NoncurrentLeaseLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of lease liabilities that is due after more than a year.',
    labels: {
      en: labelList(`
        Lease liabilities, noncurrent; Non-current lease liabilities; Long-term lease liabilities;
        Lease liabilities, non-current; Noncurrent lease liabilities; Lease liabilities, net of current portion
      `),
      de: labelList('Langfristige Leasingverbindlichkeiten'),
      zh: labelList('非流动租赁负债; 长期租赁负债'),
      'zh-Hant': labelList('非流動租賃負債; 長期租賃負債'),
    },
  },
  {
    id: 'us-gaap:AccruedIncomeTaxesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentTaxLiabilitiesCurrent ifrs-full:CurrentTaxLiabilities'),
    definition: 'Income tax owed to the authorities within a year.',
    labels: {
      en: labelList(`
        Income tax payable; Income taxes payable; Accrued income taxes; Current tax liabilities; Taxes payable;
        Current income tax liabilities; Tax payable; Income tax liabilities; Current tax payable; Provision for taxation
      `),
      de: labelList(`
        Ertragsteuerverbindlichkeiten; Steuerverbindlichkeiten; Steuerrückstellungen; Laufende Ertragsteuerverbindlichkeiten;
        Verbindlichkeiten aus Ertragsteuern
      `),
      zh: labelList(`
        应交所得税; 应付所得税; 应缴所得税; 当期所得税负债; 应付税项; 应交所得税款; 应付所得税款; 应付所得税负债;
        应缴所得税款; 应缴所得税负债; 即期所得税负债; 未付所得税款; 未付所得税; 应付税项负债; 即期税项负债; 当期税项负债;
        应付企业所得税; 应交企业所得税
      `),
      'zh-Hant': labelList(`
        應交所得稅; 應付所得稅; 應繳所得稅; 當期所得稅負債; 應付稅項; 應交所得稅款; 應付所得稅款; 應付所得稅負債;
        應繳所得稅款; 應繳所得稅負債; 即期所得稅負債; 未付所得稅款; 未付所得稅; 應付稅項負債; 即期稅項負債; 當期稅項負債;
        應付企業所得稅; 應交企業所得稅; 本期所得稅負債; 應付本期所得稅
      `),
    },
  },
  {
    id: 'us-gaap:TaxesPayableCurrentAndNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AccrualForTaxesOtherThanIncomeTaxesCurrent
      us-gaap:AccrualForTaxesOtherThanIncomeTaxesCurrentAndNoncurrent
      us-gaap:SalesAndExciseTaxPayableCurrent
    `),
    definition: 'Taxes owed that are not taxes on income, such as value-added and payroll taxes.',
    labels: {
      en: labelList(`
        Other tax payable; Other taxes payable; VAT payable; Value-added tax payable; Sales tax payable;
        Other tax liabilities
      `),
      de: labelList('Sonstige Steuerverbindlichkeiten; Umsatzsteuerverbindlichkeiten'),
      zh: labelList(`
        其他应交税费; 应交增值税; {应交|应缴|应付|未缴}{税费|税金|税款}; 应交税费合计; {其他应交|其他应付}{税费|税款|税项}
      `),
      'zh-Hant': labelList(`
        其他應交稅費; 應交增值稅; {應交|應繳|應付|未繳}{稅費|稅金|稅款}; 應交稅費合計; {其他應交|其他應付}{稅費|稅款|稅項}
      `),
    },
  },
  {
    id: 'us-gaap:DueToRelatedPartiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AccountsPayableRelatedPartiesCurrent
      us-gaap:DueToAffiliateCurrent
      ifrs-full:CurrentPayablesToRelatedParties
    `),
    definition: 'Amounts owed to related parties: affiliates, shareholders, managers and companies they control.',
    labels: {
      en: labelList(`
        Amounts due to related parties; Due to related parties; Payables to related parties; Amount due to a related party;
        Related party payables; Amounts due to affiliates
      `),
      de: labelList(`
        Verbindlichkeiten gegenüber nahestehenden Unternehmen und Personen;
        Verbindlichkeiten gegenüber nahestehenden Unternehmen; Verbindlichkeiten gegenüber verbundenen Unternehmen
      `),
      zh: labelList(`
        应付关联方款项; 应付关联方; 应付关联人士款项; 应付关连方款项; 应付关联方账款; 应付关联方款; 应付关联人士账款;
        应付关联人士款; 应付关联人士; 应付关联公司款项; 应付关联公司账款; 应付关联公司款; 应付关联公司; 应付关连人士款项;
        应付关连人士账款; 应付关连人士款; 应付关连人士; 应付关联人款项; 应付关联人账款; 应付关联人款; 应付关联人;
        应付股东款项; 应付股东账款; 应付联营公司款项; 应付联营公司账款; 应付联营公司款; 应付控股公司款项; 应付控股公司账款;
        应付控股公司款; {关联方|关联公司}应付款{项|}
      `),
      'zh-Hant': labelList(`
        應付關聯方款項; 應付關聯方; 應付關聯人士款項; 應付關連方款項; 應付關聯方賬款; 應付關聯方款; 應付關聯人士賬款;
        應付關聯人士款; 應付關聯人士; 應付關聯公司款項; 應付關聯公司賬款; 應付關聯公司款; 應付關聯公司; 應付關連人士款項;
        應付關連人士賬款; 應付關連人士款; 應付關連人士; 應付關聯人款項; 應付關聯人賬款; 應付關聯人款; 應付關聯人;
        應付股東款項; 應付股東賬款; 應付聯營公司款項; 應付聯營公司賬款; 應付聯營公司款; 應付控股公司款項; 應付控股公司賬款;
        應付控股公司款; {關聯方|關聯公司}應付款{項|};
        應付{關係人|關連人士|關聯方|同系附屬公司|聯營公司|直接控股公司|最終控股公司|股東|董事}{款項|之款項}
      `),
    },
  },
  {
    id: 'us-gaap:DividendsPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DividendsPayableCurrentAndNoncurrent ifrs-full:DividendPayables'),
    definition: 'Dividends declared and not yet paid.',
    labels: {
      en: labelList('Dividends payable'),
      de: labelList('Dividendenverbindlichkeiten'),
      zh: labelList('应付股利; 应付{股利|股息|普通股股利|普通股股息|利润|红利}; 应付股利合计'),
      'zh-Hant': labelList('應付股利; 應付{股利|股息|普通股股利|普通股股息|利潤|紅利}; 應付股利合計'),
    },
  },
  {
    id: 'us-gaap:InterestPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:InterestPayableCurrentAndNoncurrent ifrs-full:InterestPayable'),
    definition: 'Interest accrued and not yet paid.',
    labels: {
      en: labelList('Interest payable; Accrued interest; Accrued interest payable'),
      de: labelList('Zinsverbindlichkeiten; Abgegrenzte Zinsen'),
      zh: labelList('应付利息; 应计利息; 应付利息余额; 预提利息; 应付未付利息'),
      'zh-Hant': labelList('應付利息; 應計利息; 應付利息餘額; 預提利息; 應付未付利息'),
    },
  },
  {
    id: 'us-gaap:StandardProductWarrantyAccrual',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:ProductWarrantyAccrual ifrs-full:WarrantyProvision'),
    definition: 'Expected cost of repairing or replacing goods sold under the standard warranty.',
    labels: {
      en: labelList(`
        Accrued warranty; Product warranty liability; Warranty reserve; Warranty provision; Accrued warranty reserve;
        Warranty accrual; Warranty liabilities; Accrued product warranty; Warranty obligations
      `),
      de: labelList('Rückstellungen für Gewährleistungen; Gewährleistungsrückstellungen; Rückstellungen für Garantien'),
      zh: labelList(`
        产品质量保证金; 产品保修准备; 质保准备金; 保修准备; 产品质量保修准备; 产品质量保证拨备; 产品保修拨备; 产品保证金;
        产品保证准备; 产品保证拨备; 质保准备; 质保拨备; 质保费用准备; 保修准备金; 保修拨备; 保修费用准备; 保用准备;
        保用拨备; 产品质量保证{准备|负债}
      `),
      'zh-Hant': labelList(`
        產品質量保證金; 產品保修準備; 質保準備金; 保修準備; 產品質量保修準備; 產品質量保證撥備; 產品保修撥備; 產品保證金;
        產品保證準備; 產品保證撥備; 質保準備; 質保撥備; 質保費用準備; 保修準備金; 保修撥備; 保修費用準備; 保用準備;
        保用撥備; 產品質量保證{準備|負債}; 保{養|固}{撥備|準備}; 產品保用撥備
      `),
    },
  },
  {
    id: 'us-gaap:OtherLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:OtherCurrentLiabilities'),
    definition: 'Current liabilities that have no line of their own.',
    labels: {
      en: labelList(`
        Other current liabilities; Other payables and other current liabilities; Other current payables;
        Other short-term liabilities
      `),
      de: labelList(`
        Sonstige kurzfristige Verbindlichkeiten; Sonstige kurzfristige Schulden; Übrige kurzfristige Verbindlichkeiten
      `),
      fr: labelList('Autres passifs courants; Autres dettes courantes'),
      zh: labelList('其他流动负债; 其他应付款及流动负债; 其他流动负债{合计|总额|}'),
      'zh-Hant': labelList('其他流動負債; 其他應付款及流動負債; 其他流動負債{合計|總額|}'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesOfDisposalGroupIncludingDiscontinuedOperationCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:LiabilitiesOfDisposalGroupIncludingDiscontinuedOperation
      ifrs-full:LiabilitiesIncludedInDisposalGroupsClassifiedAsHeldForSale
    `),
    definition: 'Liabilities that will pass to the buyer together with assets held for sale.',
    labels: {
      en: labelList(`
        Liabilities held for sale; Liabilities of discontinued operations; Liabilities associated with assets held for sale;
        Current liabilities of discontinued operations; Liabilities included in disposal group held for sale
      `),
      de: labelList(`
        Zur Veräußerung gehaltene Verbindlichkeiten; Schulden im Zusammenhang mit zur Veräußerung gehaltenen Vermögenswerten;
        Mit zur Veräußerung gehaltenen Vermögenswerten verbundene Schulden
      `),
      zh: labelList(`
        持有待售负债; 持有待售{的|}{负债|处置组中的负债}; {终止|已终止}经营{业务的|}负债; 与持有待售资产{直接|}相关的负债
      `),
      'zh-Hant': labelList(`
        持有待售負債; 持有待售{的|}{負債|處置組中的負債}; {終止|已終止}經營{業務的|}負債; 與持有待售資產{直接|}相關的負債;
        與分類為持作{待售|出售}{之|的}資產{直接|}相關{之|的}負債
      `),
    },
  },
  {
    id: 'us-gaap:LiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:CurrentLiabilities'),
    definition: 'Obligations to be met within a year or one operating cycle.',
    labels: {
      en: labelList('Total current liabilities; Current liabilities; Current liabilities, total'),
      de: labelList(`
        Kurzfristige Schulden; Kurzfristige Verbindlichkeiten; Summe kurzfristige Schulden;
        Summe kurzfristige Verbindlichkeiten
      `),
      fr: labelList('Total des passifs courants; Passifs courants; Passif courant; Total passif courant'),
      zh: labelList('流动负债{合计|总额|总计|总值|}; 总流动负债'),
      'zh-Hant': labelList('流動負債{合計|總額|總計|總值|}; 總流動負債'),
    },
  },
  {
    id: 'us-gaap:DeferredIncomeTaxLiabilitiesNet',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:DeferredTaxLiabilitiesNoncurrent ifrs-full:DeferredTaxLiabilities'),
    definition: 'Income tax that will be owed in later periods because of differences in timing.',
    labels: {
      en: labelList(`
        Deferred tax liabilities; Deferred income tax liabilities; Deferred tax liabilities, net;
        Deferred income tax liabilities, net; Net deferred tax liabilities; Deferred tax liability;
        Noncurrent deferred income taxes
      `),
      de: labelList(`
        Passive latente Steuern; Latente Steuerschulden; Latente Ertragsteuerverbindlichkeiten; Passive Steuerlatenzen;
        Latente Steuerverbindlichkeiten
      `),
      fr: labelList('Impôts différés passifs; Passifs d’impôts différés; Impôt différé passif; Passifs d’impôt différé'),
      zh: labelList('递延所得税负债; 递延{所得税|税项|税|税款}负债{净额|，净额|}'),
      'zh-Hant': labelList('遞延所得稅負債; 遞延{所得稅|稅項|稅|稅款}負債{淨額|，淨額|}'),
    },
  },
  {
    id: 'us-gaap:PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:DefinedBenefitPensionPlanLiabilitiesNoncurrent
      ifrs-full:NoncurrentProvisionsForEmployeeBenefits
      ifrs-full:NoncurrentRecognisedLiabilitiesDefinedBenefitPlan
    `),
    definition: 'Amount by which pension and similar obligations exceed the assets set aside for them.',
    labels: {
      en: labelList(`
        Pension liabilities; Pension and other postretirement liabilities; Pension provisions; Employee benefit obligations;
        Pension obligations; Provisions for pensions; Defined benefit obligations; Retirement benefit obligations;
        Pensions and other post-retirement benefits; Net pension liabilities;
        Provisions for pensions and similar obligations; Pension and post-retirement benefit obligations;
        Net defined benefit liability; Pension and other postretirement benefit obligations
      `),
      de: labelList(`
        Pensionsrückstellungen; Rückstellungen für Pensionen und ähnliche Verpflichtungen; Pensionsverpflichtungen;
        Langfristige Leistungen an Arbeitnehmer; Leistungen an Arbeitnehmer; Rückstellungen für Pensionen
      `),
      fr: labelList(
        'Engagements de retraite; Provisions pour retraites; Engagements de retraite et assimilés; Avantages du personnel',
      ),
      zh: labelList(`
        退休金负债; 离职后福利负债; 退休福利责任; 长期应付职工薪酬; 退休金责任; 退休金福利负债; 养老金负债; 养老金义务;
        退休福利负债; 退休福利义务; {设定受益|界定福利}计划{净|}{负债|责任}
      `),
      'zh-Hant': labelList(`
        退休金負債; 離職後福利負債; 退休福利責任; 長期應付職工薪酬; 退休金責任; 退休金福利負債; 養老金負債; 養老金義務;
        退休福利負債; 退休福利義務; {設定受益|界定福利}計劃{淨|}{負債|責任}; 淨確定福利負債{－非流動|}; 界定福利責任;
        應計退休金負債; 退休福利承擔
      `),
    },
  },
  {
    id: 'ifrs-full:Provisions',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Obligations whose amount or date is uncertain, for instance for lawsuits, warranties and restructuring.',
    labels: {
      en: labelList(`
        Total provisions; Other provisions; Provisions for other risks and obligations
      `),
      de: labelList(`
        Rückstellungen; Sonstige Rückstellungen; Rückstellungen für sonstige Risiken und Verpflichtungen
      `),
      fr: labelList('Provisions; Total des provisions'),
      zh: labelList('预计负债; 预计负债{合计|总额|}; 拨备总额'),
      'zh-Hant': labelList('預計負債; 預計負債{合計|總額|}; 撥備總額; 撥備; 負債準備'),
    },
  },
  {
    id: 'us-gaap:RestructuringReserve',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:RestructuringProvision'),
    definition: 'Restructuring cost already charged and not yet paid.',
    labels: {
      en: labelList(`
        Restructuring reserve; Restructuring liability; Accrued restructuring costs; Restructuring provision;
        Accrued restructuring
      `),
      de: labelList('Restrukturierungsrückstellung; Rückstellungen für Restrukturierung; Restrukturierungsrückstellungen'),
      zh: labelList('重组准备金; 重组负债; 重组准备'),
      'zh-Hant': labelList('重組準備金; 重組負債; 重組準備'),
    },
  },
  {
    id: 'us-gaap:DerivativeLiabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:DerivativeFinancialLiabilities'),
    definition: 'Fair value of derivative contracts that are against the company.',
    labels: {
      en: labelList(`
        Derivative liabilities; Derivative financial liabilities; Derivative financial instruments, liabilities;
        Negative fair value of derivatives; Derivative liability; Warrant liabilities; Warrant liability
      `),
      de: labelList('Derivative finanzielle Verbindlichkeiten; Negative Zeitwerte derivativer Finanzinstrumente'),
      zh: labelList('衍生金融负债; 认股权证负债; {衍生金融|衍生}{负债|工具负债}; 认股证负债; 衍生金融工具（负债）'),
      'zh-Hant': labelList('衍生金融負債; 認股權證負債; {衍生金融|衍生}{負債|工具負債}; 認股證負債; 衍生金融工具（負債）'),
    },
  },
  {
    id: 'us-gaap:AssetRetirementObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:AssetRetirementObligationsNoncurrent
      ifrs-full:ProvisionForDecommissioningRestorationAndRehabilitationCosts
    `),
    definition: 'Present value of the cost of dismantling assets and restoring sites.',
    labels: {
      en: labelList(`
        Asset retirement obligations; Decommissioning liabilities; Decommissioning provisions; Reclamation obligations;
        Asset retirement obligations, noncurrent
      `),
      de: labelList('Rückbauverpflichtungen; Rückstellungen für Rückbauverpflichtungen; Rekultivierungsrückstellungen'),
      zh: labelList(`
        资产弃置义务; 资产{弃置|报废|退役}{义务|责任|负债}; 弃置{义务|费用准备|责任}; 复垦{义务|准备}; 资产弃置准备
      `),
      'zh-Hant': labelList(`
        資產棄置義務; 資產{棄置|報廢|退役}{義務|責任|負債}; 棄置{義務|費用準備|責任}; 復墾{義務|準備}; 資產棄置準備
      `),
    },
  },
  {
    id: 'us-gaap:UnrecognizedTaxBenefits',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Income tax positions taken whose benefit is not recognised because the authorities may not accept them.',
    labels: {
      en: labelList(`
        Unrecognized tax benefits; Gross unrecognized tax benefits; Uncertain tax positions;
        Total unrecognized tax benefits; Liability for uncertain tax positions;
        Balance of unrecognized tax benefits at beginning of year;
        Balance of unrecognized tax benefits at end of year; Unrecognized tax benefits at beginning of year;
        Unrecognized tax benefits at end of year
      `),
      de: labelList('Nicht angesetzte Steuervorteile; Unsichere Steuerpositionen'),
      zh: labelList(`
        未确认税务利益; {未确认|未确认的}{税务利益|税收优惠|税务优惠|税收利益|税项利益}; 不确定{税务状况|税务头寸|税务事项}
      `),
      'zh-Hant': labelList(`
        未確認稅務利益; {未確認|未確認的}{稅務利益|稅收優惠|稅務優惠|稅收利益|稅項利益}; 不確定{稅務狀況|稅務頭寸|稅務事項}
      `),
    },
  },
  {
    id: 'us-gaap:OtherLiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:OtherLiabilities
      ifrs-full:OtherNoncurrentLiabilities
      ifrs-full:OtherLiabilities
    `),
    definition: 'Long-term liabilities that have no line of their own.',
    labels: {
      en: labelList(`
        Other long-term liabilities; Other non-current liabilities; Other noncurrent liabilities; Other liabilities;
        Other liabilities, noncurrent; Other liabilities, non-current; Deferred compensation;
        Total other long-term liabilities; Other long-term liabilities, net; Total other liabilities
      `),
      de: labelList(`
        Sonstige langfristige Verbindlichkeiten; Sonstige langfristige Schulden; Sonstige Verbindlichkeiten;
        Übrige langfristige Verbindlichkeiten
      `),
      zh: labelList('其他非流动负债; 其他{非流动|长期|}负债{合计|}'),
      'zh-Hant': labelList('其他非流動負債; 其他{非流動|長期|}負債{合計|}'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:NoncurrentLiabilities'),
    definition: 'Obligations due after more than a year.',
    labels: {
      en: labelList(`
        Total non-current liabilities; Total noncurrent liabilities; Non-current liabilities; Noncurrent liabilities;
        Long-term liabilities; Total long-term liabilities
      `),
      de: labelList(`
        Langfristige Schulden; Langfristige Verbindlichkeiten; Summe langfristige Schulden;
        Summe langfristige Verbindlichkeiten
      `),
      fr: labelList('Total des passifs non courants; Passifs non courants; Passif non courant; Total passif non courant'),
      zh: labelList('非流动负债合计; 总非流动负债; 非流动负债{合计|总额|总计|总值|}; 长期负债{合计|总额|}'),
      'zh-Hant': labelList('非流動負債合計; 總非流動負債; 非流動負債{合計|總額|總計|總值|}; 長期負債{合計|總額|}'),
    },
  },
  {
    id: 'us-gaap:Liabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:Liabilities'),
    definition: 'Everything the company owes to others.',
    labels: {
      en: labelList('Total liabilities; Liabilities; Liabilities, total; Total consolidated liabilities'),
      de: labelList(`
        Summe Schulden; Schulden; Gesamtverbindlichkeiten; Fremdkapital; Summe Verbindlichkeiten; Gesamtschulden;
        Summe der Verbindlichkeiten; Summe der Schulden; Verbindlichkeiten
      `),
      fr: labelList('Total des passifs; Total des dettes; Total dettes'),
      zh: labelList('负债{总额|合计|总计|总值}; 总负债; 总负债规模'),
      'zh-Hant': labelList('負債{總額|合計|總計|總值}; 總負債; 總負債規模'),
    },
  },
  {
    id: 'us-gaap:CommitmentsAndContingencies',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Line that points to obligations not recognised on the balance sheet; it usually carries no amount.',
    labels: {
      en: labelList('Commitments and contingencies; Commitments and contingent liabilities'),
      de: labelList('Eventualverbindlichkeiten; Haftungsverhältnisse; Sonstige finanzielle Verpflichtungen'),
      zh: labelList('承诺及或有事项; {承诺|承担|承付款项}{及|和}{或有|或然}{事项|负债}; 或有事项及承诺'),
      'zh-Hant': labelList(`
        承諾及或有事項; {承諾|承擔|承付款項}{及|和}{或有|或然}{事項|負債}; 或有事項及承諾; 重大或有負債及未認列之合約承諾
      `),
    },
  },
  {
    id: 'us-gaap:ContractualObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList(`
      us-gaap:PurchaseObligation
      us-gaap:UnrecordedUnconditionalPurchaseObligationBalanceSheetAmount
      ifrs-full:ContractualCapitalCommitments
    `),
    definition: 'Payments the company is bound to make under contracts, such as firm orders for goods and equipment.',
    labels: {
      en: labelList(`
        Contractual obligations; Purchase commitments; Purchase obligations; Unconditional purchase obligations;
        Capital commitments; Total contractual obligations; Non-cancelable purchase commitments
      `),
      de: labelList('Bestellobligo; Vertragliche Verpflichtungen; Abnahmeverpflichtungen'),
      zh: labelList(`
        合同义务; 采购承诺; 资本承诺; 资本承担; 采购承担; 合同责任; 合同承诺; 合约义务; 合约责任; 购买承诺; 购买承担;
        资本开支承诺; 资本开支承担; 资本性支出承诺; 资本性支出承担; 资本支出承担; 资本承担总额; 已签约未拨备的资本承担
      `),
      'zh-Hant': labelList(`
        合同義務; 採購承諾; 資本承諾; 資本承擔; 採購承擔; 合同責任; 合同承諾; 合約義務; 合約責任; 購買承諾; 購買承擔;
        資本開支承諾; 資本開支承擔; 資本性支出承諾; 資本性支出承擔; 資本支出承擔; 資本承擔總額; 已簽約未撥備的資本承擔;
        資本性承諾; 已訂約但未{撥備|計提}
      `),
    },
  },
  {
    id: 'us-gaap:RedeemableNoncontrollingInterestEquityCarryingAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('us-gaap:RedeemableNoncontrollingInterestEquityCommonCarryingAmount'),
    definition:
      "Outside owners' part of subsidiaries that they may require the company to buy, shown between liabilities and equity.",
    labels: {
      en: labelList(`
        Redeemable noncontrolling interests; Redeemable non-controlling interests;
        Redeemable noncontrolling interests in subsidiaries; Mezzanine equity; Total mezzanine equity; Temporary equity
      `),
      de: labelList('Kündbare nicht beherrschende Anteile; Rückzahlbare nicht beherrschende Anteile'),
      zh: labelList('可赎回非控股权益; 可赎回{非控股|非控制性|少数股东|非控制}权益; 夹层权益{总额|合计|}'),
      'zh-Hant': labelList('可贖回非控股權益; 可贖回{非控股|非控制性|少數股東|非控制}權益; 夾層權益{總額|合計|}'),
    },
  },
];
