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
    definition: 'Amounts owed to suppliers for goods and services received.',
    labels: {
      en: labelList(`
        Accounts payable; Trade payables; Trade accounts payable; Trade and bills payables; Accounts and notes payable;
        Trade creditors; Accounts payable, trade; Notes and accounts payable
      `),
      de: labelList('Verbindlichkeiten aus Lieferungen und Leistungen; Kreditoren; Lieferantenverbindlichkeiten'),
      zh: labelList('应付账款; 应付款项; 应付贸易账款; 应付票据及应付账款; 贸易应付款项'),
      'zh-Hant': labelList('應付賬款; 應付款項; 應付貿易賬款; 應付票據及應付賬款; 貿易應付款項'),
    },
  },
  {
    id: 'us-gaap:AccountsPayableAndAccruedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Amounts owed to suppliers together with expenses incurred and not yet billed or paid.',
    labels: {
      en: labelList(`
        Accounts payable and accrued liabilities; Accounts payable and accrued expenses;
        Accounts payable and other accrued liabilities; Accounts payable, accrued expenses and other liabilities;
        Accounts payable and other liabilities; Accounts payable and accruals
      `),
      de: labelList('Verbindlichkeiten aus Lieferungen und Leistungen und abgegrenzte Schulden'),
      zh: labelList('应付账款及应计负债; 应付账款及应计费用; 应付账款和应计费用'),
      'zh-Hant': labelList('應付賬款及應計負債; 應付賬款及應計費用; 應付賬款和應計費用'),
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
      zh: labelList(`
        应付账款及其他应付款; 贸易及其他应付款项; 应付贸易账款及其他应付款; 其他应付款; 其他应付款项; 其他应付款项及应计费用
      `),
      'zh-Hant': labelList(`
        應付賬款及其他應付款; 貿易及其他應付款項; 應付貿易賬款及其他應付款; 其他應付款; 其他應付款項; 其他應付款項及應計費用
      `),
    },
  },
  {
    id: 'us-gaap:AccruedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Expenses incurred and not yet billed or paid.',
    labels: {
      en: labelList(`
        Accrued expenses and other current liabilities; Accrued liabilities; Accrued expenses; Accrued liabilities and other;
        Accrued and other current liabilities; Accrued expenses and other liabilities; Accruals;
        Accrued liabilities and other current liabilities; Accruals and other payables; Accrued expenses and other payables;
        Accruals and other current liabilities; Accrued and other liabilities; Accrued store operating expenses
      `),
      de: labelList(`
        Abgegrenzte Schulden; Abgegrenzte Aufwendungen; Abgegrenzte Verbindlichkeiten;
        Rechnungsabgrenzungen und sonstige kurzfristige Verbindlichkeiten
      `),
      zh: labelList(`
        应计费用及其他流动负债; 应计费用; 预提费用; 预提费用及其他流动负债; 应计费用和其他流动负债; 应计负债;
        应计及其他流动负债; 应计费用及其他负债
      `),
      'zh-Hant': labelList(`
        應計費用及其他流動負債; 應計費用; 預提費用; 預提費用及其他流動負債; 應計費用和其他流動負債; 應計負債;
        應計及其他流動負債; 應計費用及其他負債
      `),
    },
  },
  {
    id: 'us-gaap:EmployeeRelatedLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Wages, bonuses, social security and other pay owed to employees.',
    labels: {
      en: labelList(`
        Accrued compensation; Accrued employee compensation; Accrued payroll; Accrued compensation and benefits;
        Salaries and welfare payable; Accrued salaries; Payroll payable; Employee benefits payable;
        Accrued payroll and welfare; Accrued payroll and related liabilities; Accrued wages; Accrued employee benefits;
        Salary and welfare payable; Accrued salaries and benefits; Accrued payroll and benefits
      `),
      de: labelList(`
        Verbindlichkeiten gegenüber Mitarbeitern; Personalverbindlichkeiten; Verpflichtungen gegenüber Arbeitnehmern
      `),
      zh: labelList('应付职工薪酬; 应付薪酬; 应付工资及福利; 应付员工薪酬; 应付薪金及福利'),
      'zh-Hant': labelList('應付職工薪酬; 應付薪酬; 應付工資及福利; 應付員工薪酬; 應付薪金及福利'),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerLiabilityCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Payments received from customers for goods and services that are still to be delivered, due within a year.',
    labels: {
      en: labelList(`
        Deferred revenue; Contract liabilities; Deferred revenue, current; Unearned revenue; Customer advances;
        Contract liability; Advances from customers; Current deferred revenue; Deferred income;
        Contract liabilities, current; Deferred revenue, current portion; Short-term unearned revenue; Receipts in advance;
        Customer advances and deposits; Gift card liability; Gift certificates redeemable; Unearned subscription revenue
      `),
      de: labelList(`
        Vertragsverbindlichkeiten; Abgegrenzte Umsatzerlöse; Passive Rechnungsabgrenzungsposten; Erhaltene Anzahlungen;
        Umsatzabgrenzung
      `),
      zh: labelList('合同负债; 递延收入; 合约负债; 预收款项; 预收账款; 递延收益; 客户预付款; 客户预付款项'),
      'zh-Hant': labelList('合同負債; 遞延收入; 合約負債; 預收款項; 預收賬款; 遞延收益; 客戶預付款; 客戶預付款項'),
    },
  },
  {
    id: 'us-gaap:ContractWithCustomerLiabilityNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Payments received from customers for goods and services that will be delivered after more than a year.',
    labels: {
      en: labelList(`
        Deferred revenue, noncurrent; Long-term deferred revenue; Deferred revenue, non-current;
        Deferred revenue, net of current portion; Long-term unearned revenue; Contract liabilities, noncurrent;
        Non-current deferred revenue; Non-current contract liabilities; Deferred revenue, less current portion
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
      zh: labelList('客户保证金; 客户押金'),
      'zh-Hant': labelList('客戶保證金; 客戶押金'),
    },
  },
  {
    id: 'us-gaap:ShortTermBorrowings',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Borrowings that fall due within a year, other than the current part of long-term debt.',
    labels: {
      en: labelList(`
        Short-term borrowings; Short-term debt; Short term loans; Short-term bank loans; Short-term bank borrowings;
        Bank overdrafts; Notes payable, current; Current borrowings; Loans and notes payable; Borrowings, current;
        Short-term loans payable; Interest-bearing loans and borrowings, current; Current interest-bearing liabilities
      `),
      de: labelList(`
        Kurzfristige Finanzschulden; Kurzfristige Finanzverbindlichkeiten; Kurzfristige Darlehen;
        Kurzfristige Bankverbindlichkeiten; Kontokorrentkredite; Kurzfristige Kredite
      `),
      zh: labelList('短期借款; 短期贷款; 短期债务; 短期银行贷款; 短期银行借款'),
      'zh-Hant': labelList('短期借款; 短期貸款; 短期債務; 短期銀行貸款; 短期銀行借款'),
    },
  },
  {
    id: 'us-gaap:CommercialPaper',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Unsecured notes of short maturity that the company has issued on the money market.',
    labels: {
      en: labelList('Commercial paper; Commercial paper outstanding; Commercial paper notes'),
      de: labelList('Begebene Commercial Paper; Geldmarktpapiere'),
      zh: labelList('商业票据; 短期融资券'),
      'zh-Hant': labelList('商業票據; 短期融資券'),
    },
  },
  {
    id: 'us-gaap:LongTermDebtCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'The part of long-term debt that falls due within a year.',
    labels: {
      en: labelList(`
        Current portion of long-term debt; Term debt, current; Current maturities of long-term debt;
        Long-term debt, current portion; Long-term debt, current; Current portion of debt;
        Long-term borrowings, current portion; Long-term debt due within one year; Current portion of long-term borrowings;
        Current portion of long-term debt and finance leases; Current portion of debt and finance leases;
        Current installments of long-term debt; Current maturities of debt; Long-term borrowings, current
      `),
      de: labelList('Kurzfristiger Anteil langfristiger Finanzschulden; Kurzfristiger Teil langfristiger Schulden'),
      zh: labelList('一年内到期的长期借款; 一年内到期的非流动负债; 长期债务的流动部分; 一年内到期的长期债务'),
      'zh-Hant': labelList('一年內到期的長期借款; 一年內到期的非流動負債; 長期債務的流動部分; 一年內到期的長期債務'),
    },
  },
  {
    id: 'us-gaap:LongTermDebtNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Debt that falls due after more than a year.',
    labels: {
      en: labelList(`
        Long-term debt; Term debt; Long-term debt, net of current portion; Long-term borrowings; Term debt, noncurrent;
        Long-term debt, noncurrent; Long-term debt, less current portion; Long-term debt, net; Non-current borrowings;
        Long-term loans; Long-term bank loans; Debt and finance leases, net of current portion; Term debt, non-current;
        Long-term bank borrowings; Long-term debt, excluding current portion; Borrowings, non-current;
        Interest-bearing loans and borrowings, non-current; Long-term debt, less current maturities;
        Long-term debt, net, less current portion
      `),
      de: labelList(`
        Langfristige Finanzschulden; Langfristige Finanzverbindlichkeiten; Langfristige Darlehen;
        Langfristige Bankverbindlichkeiten; Langfristige Kredite
      `),
      zh: labelList('长期借款; 长期债务; 长期贷款; 长期银行贷款; 长期银行借款'),
      'zh-Hant': labelList('長期借款; 長期債務; 長期貸款; 長期銀行貸款; 長期銀行借款'),
    },
  },
  {
    id: 'us-gaap:DebtLongtermAndShorttermCombinedAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('有息负债; 总债务; 债务总额; 借款; 计息借款; 银行借款; 借款总额; 银行贷款; 银行及其他借款; 计息负债'),
      'zh-Hant': labelList(`
        有息負債; 總債務; 債務總額; 借款; 計息借款; 銀行借款; 借款總額; 銀行貸款; 銀行及其他借款; 計息負債
      `),
    },
  },
  {
    id: 'us-gaap:SeniorNotes',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: "Bonds that rank ahead of the company's other unsecured debt.",
    labels: {
      en: labelList(`
        Senior notes; Bonds payable; Senior notes, net; Unsecured senior notes; Notes and bonds; Bonds; Bonds issued;
        Senior unsecured notes; Corporate bonds
      `),
      de: labelList('Anleihen; Begebene Anleihen; Schuldverschreibungen; Unternehmensanleihen'),
      zh: labelList('应付债券; 优先票据; 债券; 应付债券净额'),
      'zh-Hant': labelList('應付債券; 優先票據; 債券; 應付債券淨額'),
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
      zh: labelList('应付票据'),
      'zh-Hant': labelList('應付票據'),
    },
  },
  {
    id: 'us-gaap:ConvertibleNotesPayable',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
        Short-term operating lease liabilities; Current operating lease liabilities; Operating lease liabilities-current;
        Current portion of operating lease liability
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
        Operating lease liabilities, less current portion; Operating lease liability, net of current portion
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
      zh: labelList('租赁负债; 租赁负债总额'),
      'zh-Hant': labelList('租賃負債; 租賃負債總額'),
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
      zh: labelList('应交所得税; 应付所得税; 应缴所得税; 应交税费; 当期所得税负债; 应付税项; 应缴税费; 应付税费'),
      'zh-Hant': labelList('應交所得稅; 應付所得稅; 應繳所得稅; 應交稅費; 當期所得稅負債; 應付稅項; 應繳稅費; 應付稅費'),
    },
  },
  {
    id: 'us-gaap:TaxesPayableCurrentAndNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Taxes owed that are not taxes on income, such as value-added and payroll taxes.',
    labels: {
      en: labelList(`
        Other tax payable; Other taxes payable; VAT payable; Value-added tax payable; Sales tax payable;
        Other tax liabilities
      `),
      de: labelList('Sonstige Steuerverbindlichkeiten; Umsatzsteuerverbindlichkeiten'),
      zh: labelList('其他应交税费; 其他应付税款; 应交增值税; 其他应付税项'),
      'zh-Hant': labelList('其他應交稅費; 其他應付稅款; 應交增值稅; 其他應付稅項'),
    },
  },
  {
    id: 'us-gaap:DueToRelatedPartiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('应付关联方款项; 应付关联方; 关联方应付款; 应付关联人士款项; 应付关连方款项'),
      'zh-Hant': labelList('應付關聯方款項; 應付關聯方; 關聯方應付款; 應付關聯人士款項; 應付關連方款項'),
    },
  },
  {
    id: 'us-gaap:DividendsPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Dividends declared and not yet paid.',
    labels: {
      en: labelList('Dividends payable'),
      de: labelList('Dividendenverbindlichkeiten'),
      zh: labelList('应付股利; 应付股息'),
      'zh-Hant': labelList('應付股利; 應付股息'),
    },
  },
  {
    id: 'us-gaap:InterestPayableCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest accrued and not yet paid.',
    labels: {
      en: labelList('Interest payable; Accrued interest; Accrued interest payable'),
      de: labelList('Zinsverbindlichkeiten; Abgegrenzte Zinsen'),
      zh: labelList('应付利息; 应计利息'),
      'zh-Hant': labelList('應付利息; 應計利息'),
    },
  },
  {
    id: 'us-gaap:StandardProductWarrantyAccrual',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Expected cost of repairing or replacing goods sold under the standard warranty.',
    labels: {
      en: labelList(`
        Accrued warranty; Product warranty liability; Warranty reserve; Warranty provision; Accrued warranty reserve;
        Warranty accrual; Warranty liabilities; Accrued product warranty; Warranty obligations
      `),
      de: labelList('Rückstellungen für Gewährleistungen; Gewährleistungsrückstellungen; Rückstellungen für Garantien'),
      zh: labelList('产品质量保证金; 产品保修准备; 质保准备金; 保修准备'),
      'zh-Hant': labelList('產品質量保證金; 產品保修準備; 質保準備金; 保修準備'),
    },
  },
  {
    id: 'us-gaap:OtherLiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Current liabilities that have no line of their own.',
    labels: {
      en: labelList(`
        Other current liabilities; Other payables and other current liabilities; Other current payables;
        Other short-term liabilities
      `),
      de: labelList(`
        Sonstige kurzfristige Verbindlichkeiten; Sonstige kurzfristige Schulden; Übrige kurzfristige Verbindlichkeiten
      `),
      zh: labelList('其他流动负债; 其他应付款及流动负债'),
      'zh-Hant': labelList('其他流動負債; 其他應付款及流動負債'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesOfDisposalGroupIncludingDiscontinuedOperationCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('持有待售负债; 持有待售的负债; 终止经营负债'),
      'zh-Hant': labelList('持有待售負債; 持有待售的負債; 終止經營負債'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesCurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Obligations to be met within a year or one operating cycle.',
    labels: {
      en: labelList('Total current liabilities; Current liabilities; Current liabilities, total'),
      de: labelList(`
        Kurzfristige Schulden; Kurzfristige Verbindlichkeiten; Summe kurzfristige Schulden;
        Summe kurzfristige Verbindlichkeiten
      `),
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
    definition: 'Income tax that will be owed in later periods because of differences in timing.',
    labels: {
      en: labelList(`
        Deferred tax liabilities; Deferred income tax liabilities; Deferred tax liabilities, net;
        Deferred income tax liabilities, net; Net deferred tax liabilities; Deferred tax liability
      `),
      de: labelList(`
        Passive latente Steuern; Latente Steuerschulden; Latente Ertragsteuerverbindlichkeiten; Passive Steuerlatenzen;
        Latente Steuerverbindlichkeiten
      `),
      zh: labelList('递延所得税负债; 递延税项负债; 递延税负债; 递延所得税负债净额'),
      'zh-Hant': labelList('遞延所得稅負債; 遞延稅項負債; 遞延稅負債; 遞延所得稅負債淨額'),
    },
  },
  {
    id: 'us-gaap:PensionAndOtherPostretirementDefinedBenefitPlansLiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('退休金负债; 离职后福利负债; 设定受益计划净负债; 退休福利责任; 长期应付职工薪酬'),
      'zh-Hant': labelList('退休金負債; 離職後福利負債; 設定受益計劃淨負債; 退休福利責任; 長期應付職工薪酬'),
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
        Total provisions; Other provisions; Provisions for other risks and obligations; Non-current provisions;
        Current provisions; Long-term provisions; Short-term provisions
      `),
      de: labelList(`
        Rückstellungen; Sonstige Rückstellungen; Langfristige Rückstellungen; Kurzfristige Rückstellungen;
        Rückstellungen für sonstige Risiken und Verpflichtungen
      `),
      zh: labelList('预计负债; 准备金'),
      'zh-Hant': labelList('預計負債; 準備金'),
    },
  },
  {
    id: 'us-gaap:RestructuringReserve',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
    definition: 'Fair value of derivative contracts that are against the company.',
    labels: {
      en: labelList(`
        Derivative liabilities; Derivative financial liabilities; Derivative financial instruments, liabilities;
        Negative fair value of derivatives; Derivative liability; Warrant liabilities; Warrant liability
      `),
      de: labelList('Derivative finanzielle Verbindlichkeiten; Negative Zeitwerte derivativer Finanzinstrumente'),
      zh: labelList('衍生金融负债; 衍生工具负债; 认股权证负债'),
      'zh-Hant': labelList('衍生金融負債; 衍生工具負債; 認股權證負債'),
    },
  },
  {
    id: 'us-gaap:AssetRetirementObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Present value of the cost of dismantling assets and restoring sites.',
    labels: {
      en: labelList(`
        Asset retirement obligations; Decommissioning liabilities; Decommissioning provisions; Reclamation obligations;
        Asset retirement obligations, noncurrent
      `),
      de: labelList('Rückbauverpflichtungen; Rückstellungen für Rückbauverpflichtungen; Rekultivierungsrückstellungen'),
      zh: labelList('资产弃置义务; 资产报废义务; 弃置义务; 资产弃置责任'),
      'zh-Hant': labelList('資產棄置義務; 資產報廢義務; 棄置義務; 資產棄置責任'),
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
        Unrecognized tax benefits; Gross unrecognized tax benefits; Uncertain tax positions; Total unrecognized tax benefits;
        Liability for uncertain tax positions
      `),
      de: labelList('Nicht angesetzte Steuervorteile; Unsichere Steuerpositionen'),
      zh: labelList('未确认税务利益; 未确认的税收优惠; 不确定税务状况'),
      'zh-Hant': labelList('未確認稅務利益; 未確認的稅收優惠; 不確定稅務狀況'),
    },
  },
  {
    id: 'us-gaap:OtherLiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Long-term liabilities that have no line of their own.',
    labels: {
      en: labelList(`
        Other long-term liabilities; Other non-current liabilities; Other noncurrent liabilities; Other liabilities;
        Other liabilities, noncurrent; Other liabilities, non-current; Deferred compensation
      `),
      de: labelList(`
        Sonstige langfristige Verbindlichkeiten; Sonstige langfristige Schulden; Sonstige Verbindlichkeiten;
        Übrige langfristige Verbindlichkeiten
      `),
      zh: labelList('其他非流动负债; 其他长期负债; 其他负债'),
      'zh-Hant': labelList('其他非流動負債; 其他長期負債; 其他負債'),
    },
  },
  {
    id: 'us-gaap:LiabilitiesNoncurrent',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
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
      zh: labelList('非流动负债合计; 非流动负债总额; 非流动负债; 长期负债; 总非流动负债; 非流动负债总值'),
      'zh-Hant': labelList('非流動負債合計; 非流動負債總額; 非流動負債; 長期負債; 總非流動負債; 非流動負債總值'),
    },
  },
  {
    id: 'us-gaap:Liabilities',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Everything the company owes to others.',
    labels: {
      en: labelList('Total liabilities; Liabilities; Liabilities, total; Total consolidated liabilities'),
      de: labelList(`
        Summe Schulden; Schulden; Gesamtverbindlichkeiten; Fremdkapital; Summe Verbindlichkeiten; Gesamtschulden;
        Summe der Verbindlichkeiten; Summe der Schulden; Verbindlichkeiten
      `),
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
      zh: labelList('承诺及或有事项; 承诺和或有事项; 或有负债; 承担及或有事项; 承担及或然事项'),
      'zh-Hant': labelList('承諾及或有事項; 承諾和或有事項; 或有負債; 承擔及或有事項; 承擔及或然事項'),
    },
  },
  {
    id: 'us-gaap:ContractualObligation',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Payments the company is bound to make under contracts, such as firm orders for goods and equipment.',
    labels: {
      en: labelList(`
        Contractual obligations; Purchase commitments; Purchase obligations; Unconditional purchase obligations;
        Capital commitments; Total contractual obligations; Non-cancelable purchase commitments
      `),
      de: labelList('Bestellobligo; Vertragliche Verpflichtungen; Abnahmeverpflichtungen'),
      zh: labelList('合同义务; 采购承诺; 资本承诺; 资本承担; 采购承担'),
      'zh-Hant': labelList('合同義務; 採購承諾; 資本承諾; 資本承擔; 採購承擔'),
    },
  },
  {
    id: 'us-gaap:RedeemableNoncontrollingInterestEquityCarryingAmount',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      "Outside owners' part of subsidiaries that they may require the company to buy, shown between liabilities and equity.",
    labels: {
      en: labelList(`
        Redeemable noncontrolling interests; Redeemable non-controlling interests;
        Redeemable noncontrolling interests in subsidiaries; Mezzanine equity; Total mezzanine equity; Temporary equity
      `),
      de: labelList('Kündbare nicht beherrschende Anteile; Rückzahlbare nicht beherrschende Anteile'),
      zh: labelList('可赎回非控股权益; 可赎回非控制性权益; 夹层权益; 夹层权益总额; 可赎回少数股东权益'),
      'zh-Hant': labelList('可贖回非控股權益; 可贖回非控制性權益; 夾層權益; 夾層權益總額; 可贖回少數股東權益'),
    },
  },
];
