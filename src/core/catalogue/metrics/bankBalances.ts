import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** What stands on a bank's balance sheet beside its loans and deposits as a whole, and how those divide. */
export const bankBalancesMetrics: readonly Metric[] = [
  {
    id: 'kpi:BalancesWithCentralBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Reserves and other money a bank keeps with the central bank.',
    labels: {
      en: labelList(`
        Balances with central banks; Deposits with central bank; Balances with the central bank; Reserves with central banks
      `),
      de: labelList('Guthaben bei Zentralnotenbanken; Guthaben bei Zentralbanken'),
      zh: labelList('存放{中央银行|央行}{款项|款|准备金|}; 存款准备金; 法定存款准备金'),
      'zh-Hant': labelList(`
        存放{中央銀行|央行}{款項|款|準備金|}; 存款準備金; 法定存款準備金; 存放中央銀行結存; 在中央銀行的結餘
      `),
    },
  },
  {
    id: 'kpi:PlacementsWithBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Money a bank has lent to other banks and financial institutions on the interbank market.',
    labels: {
      en: labelList(`
        Placements with banks and other financial institutions; Placements with banks;
        Placements with and loans to banks and other financial institutions
      `),
      de: labelList('Geldmarktanlagen bei Kreditinstituten'),
      zh: labelList('拆出资金; 拆放{同业|同业及其他金融机构|同业和其他金融机构}{款项|}; 拆放金融机构款项'),
      'zh-Hant': labelList(`
        拆出資金; 拆放{同業|同業及其他金融機構|同業和其他金融機構}{款項|}; 拆放金融機構款項; 拆放銀行同業;
        在銀行及其他金融機構的拆放
      `),
    },
  },
  {
    id: 'us-gaap:SecuritiesPurchasedUnderAgreementsToResell',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('us-gaap:FederalFundsSoldAndSecuritiesPurchasedUnderAgreementsToResell'),
    definition:
      'What a bank has paid for securities it will sell back at an agreed price: in substance a secured loan it has given.',
    labels: {
      en: labelList(`
        Securities purchased under agreements to resell; Financial assets held under resale agreements;
        Reverse repurchase agreements; Federal funds sold and securities purchased under agreements to resell;
        Financial assets purchased under agreements to resell
      `),
      de: labelList('Forderungen aus Reverse-Repo-Geschäften'),
      zh: labelList('买入返售{金融资产|款项|证券|资产|金融资产款}'),
      'zh-Hant': labelList('買入返售{金融資產|款項|證券|資產|金融資產款}; 附賣回票券及債券投資'),
    },
  },
  {
    id: 'us-gaap:SecuritiesSoldUnderAgreementsToRepurchase',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What a bank has received for securities it will buy back at an agreed price: in substance a secured borrowing.',
    labels: {
      en: labelList(`
        Securities sold under agreements to repurchase; Financial assets sold under repurchase agreements;
        Financial assets sold under agreements to repurchase; Repurchase agreements
      `),
      de: labelList('Verbindlichkeiten aus Repo-Geschäften; Wertpapierpensionsgeschäfte'),
      zh: labelList('卖出回购{金融资产款|款项|金融资产|证券|证券款|金融资产款项}'),
      'zh-Hant': labelList('賣出回購{金融資產款|款項|金融資產|證券|證券款|金融資產款項}; 附買回票券及債券負債; 賣出回購協議'),
    },
  },
  {
    id: 'kpi:DueToCentralBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money a bank has borrowed from the central bank.',
    labels: {
      en: labelList('Borrowings from central banks; Due to central banks; Borrowings from the central bank'),
      de: labelList('Verbindlichkeiten gegenüber Zentralbanken'),
      zh: labelList('向{中央银行|央行}借款; 应付中央银行款项'),
      'zh-Hant': labelList('向{中央銀行|央行}借款; 應付中央銀行款項; 央行及同業融資'),
    },
  },
  {
    id: 'kpi:PlacementsFromBanks',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Money a bank has borrowed from other banks and financial institutions on the interbank market.',
    labels: {
      en: labelList('Placements from banks and other financial institutions; Placements from banks'),
      de: labelList('Geldmarkteinlagen von Kreditinstituten'),
      zh: labelList('拆入资金; 同业{及其他金融机构|}拆入{款项|资金}; 银行同业及其他金融机构拆入资金'),
      'zh-Hant': labelList('拆入資金; 同業{及其他金融機構|}拆入{款項|資金}; 銀行同業及其他金融機構拆入資金; 銀行同業拆借'),
    },
  },
  {
    id: 'ifrs-full:FinancialAssetsAtFairValueThroughProfitOrLoss',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Financial assets whose changes in value go through profit or loss: trading assets, funds, structured deposits.',
    labels: {
      en: labelList(`
        Financial assets at fair value through profit or loss; Financial assets at FVTPL; Financial assets at FVPL;
        Financial assets measured at fair value through profit or loss
      `),
      de: labelList('Erfolgswirksam zum beizulegenden Zeitwert bewertete finanzielle Vermögenswerte'),
      zh: labelList(`
        {以|按}公允价值计量且其变动计入当期损益的{金融资产|金融投资|投资}; 按公允价值计入损益的{金融资产|投资};
        交易性金融{资产|投资}; 为交易而持有的金融资产; 以公允价值计量且变动计入当期损益的金融资产
      `),
      'zh-Hant': labelList(`
        {以|按}公允價值計量且其變動計入當期損益的{金融資產|金融投資|投資}; 按公允價值計入損益的{金融資產|投資};
        交易性金融{資產|投資}; 為交易而持有的金融資產; 以公允價值計量且變動計入當期損益的金融資產;
        按公平值計入損益{之|的}{金融資產|投資}; 以公允價值計量且其變動計入損益的{金融資產|金融投資};
        透過損益按公允價值衡量之金融資產; 持作買賣{之|的}{金融資產|投資}; 交易用途資產
      `),
    },
  },
  {
    id: 'ifrs-full:FinancialAssetsAtAmortisedCost',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt instruments held to collect their payments, carried at cost adjusted for interest and losses.',
    labels: {
      en: labelList(`
        Financial assets at amortised cost; Financial assets measured at amortised cost; Debt instruments at amortised cost;
        Financial investments at amortised cost; Financial assets at amortized cost;
        Financial investments measured at amortised cost
      `),
      de: labelList('Zu fortgeführten Anschaffungskosten bewertete finanzielle Vermögenswerte'),
      zh: labelList('债权投资; {以|按}摊余成本{计量|列账|入账}的{金融资产|金融投资|债务工具|投资}'),
      'zh-Hant': labelList(`
        債權投資; {以|按}攤餘成本{計量|列賬|入賬}的{金融資產|金融投資|債務工具|投資};
        按攤銷成本{計量|列賬|入賬}{之|的}{金融資產|金融投資|投資}; 按攤銷成本衡量之{金融資產|債務工具投資};
        以攤銷成本計量的{金融資產|金融投資}
      `),
    },
  },
  {
    id: 'ifrs-full:FinancialAssetsAtFairValueThroughOtherComprehensiveIncome',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList('ifrs-full:FinancialAssetsMeasuredAtFairValueThroughOtherComprehensiveIncome'),
    definition: 'Financial assets whose changes in value go through other comprehensive income.',
    labels: {
      en: labelList(`
        Financial assets at fair value through other comprehensive income; Financial assets at FVOCI;
        Financial assets at FVTOCI; Debt instruments at fair value through other comprehensive income;
        Financial investments at fair value through other comprehensive income
      `),
      de: labelList('Erfolgsneutral zum beizulegenden Zeitwert bewertete finanzielle Vermögenswerte'),
      zh: labelList(`
        其他债权投资; {以|按}公允价值计量且{其|}变动计入其他综合收益的{金融资产|金融投资|债务工具|债务工具投资|投资};
        按公允价值计入其他{综合|全面}收益的{金融资产|债务工具}
      `),
      'zh-Hant': labelList(`
        其他債權投資; {以|按}公允價值計量且{其|}變動計入其他綜合收益的{金融資產|金融投資|債務工具|債務工具投資|投資};
        按公允價值計入其他{綜合|全面}收益的{金融資產|債務工具}; 按公平值計入其他全面收益{之|的}{金融資產|金融投資|債務工具};
        透過其他綜合損益按公允價值衡量之金融資產; 以公允價值計量且其變動計入其他全面收益的{金融資產|金融投資}
      `),
    },
  },
  {
    id: 'ifrs-full:InvestmentsInEquityInstrumentsDesignatedAtFairValueThroughOtherComprehensiveIncome',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Shares a company has chosen to measure at fair value without passing the changes through profit or loss.',
    labels: {
      en: labelList(`
        Other equity instrument investments; Investments in other equity instruments;
        Equity instruments at fair value through other comprehensive income;
        Equity investments at fair value through other comprehensive income;
        Equity instruments designated at fair value through other comprehensive income
      `),
      de: labelList('Eigenkapitalinstrumente zum beizulegenden Zeitwert über das sonstige Ergebnis'),
      zh: labelList('其他权益工具投资; 指定{为|}以公允价值计量且其变动计入其他综合收益的{权益工具|权益工具投资|金融资产}'),
      'zh-Hant': labelList(`
        其他權益工具投資; 指定{為|}以公允價值計量且其變動計入其他綜合收益的{權益工具|權益工具投資|金融資產};
        指定按公平值計入其他全面收益{之|的}{權益工具|股本工具|股本投資};
        按公平值計入其他全面收益{之|的}{股本工具|股本投資|權益工具}
      `),
    },
  },
  {
    id: 'kpi:ReceivablesInvestments',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Debt investments without a market price, a class of bank assets under the rules before IFRS 9.',
    labels: {
      en: labelList('Investments classified as receivables; Debt securities classified as receivables'),
      de: labelList('Als Forderungen klassifizierte Anlagen'),
      zh: labelList('应收款项类{投资|金融资产|债券投资}'),
      'zh-Hant': labelList('應收款項類{投資|金融資產|債券投資}'),
    },
  },
  {
    id: 'ifrs-full:FinancialLiabilitiesAtFairValueThroughProfitOrLoss',
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Financial liabilities whose changes in value go through profit or loss.',
    labels: {
      en: labelList(`
        Financial liabilities at fair value through profit or loss; Financial liabilities held for trading;
        Financial liabilities at FVTPL
      `),
      de: labelList('Erfolgswirksam zum beizulegenden Zeitwert bewertete finanzielle Verbindlichkeiten'),
      zh: labelList('{以|按}公允价值计量且其变动计入当期损益的金融负债; 交易性金融负债; 按公允价值计入损益的金融负债'),
      'zh-Hant': labelList(`
        {以|按}公允價值計量且其變動計入當期損益的金融負債; 交易性金融負債; 按公允價值計入損益的金融負債;
        按公平值計入損益{之|的}金融負債; 透過損益按公允價值衡量之金融負債; 持作買賣{之|的}金融負債; 交易用途負債
      `),
    },
  },
  {
    id: 'us-gaap:TimeDeposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits fixed for an agreed time.',
    labels: {
      en: labelList('Total time deposits; Fixed deposits; Time deposits of customers'),
      de: labelList('Termineinlagen; Festgelder'),
      zh: labelList('定期存款{余额|总额|}'),
      'zh-Hant': labelList('定期存款{餘額|總額|}'),
    },
  },
  {
    id: 'us-gaap:DemandDepositAccounts',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits that can be withdrawn at any time.',
    labels: {
      en: labelList('Total demand deposits; Demand deposits of customers'),
      de: labelList('Täglich fällige Einlagen'),
      zh: labelList('活期存款{余额|总额|}'),
      'zh-Hant': labelList('活期存款{餘額|總額|}; 往來存款; 即期及往來存款'),
    },
  },
  {
    id: 'kpi:PersonalDeposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits of private customers.',
    labels: {
      en: labelList('Personal deposits; Retail deposits; Individual deposits; Deposits from individuals'),
      de: labelList('Einlagen von Privatkunden; Privatkundeneinlagen'),
      zh: labelList('{个人|零售|储蓄|个人客户|居民}存款{余额|总额|}; 个人储蓄存款'),
      'zh-Hant': labelList('{個人|零售|儲蓄|個人客戶|居民}存款{餘額|總額|}; 個人儲蓄存款'),
    },
  },
  {
    id: 'kpi:CorporateDeposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits of companies and public bodies.',
    labels: {
      en: labelList('Corporate deposits; Company deposits; Deposits from corporate customers'),
      de: labelList('Einlagen von Firmenkunden; Firmenkundeneinlagen'),
      zh: labelList('{公司|对公|企业|单位|公司客户}存款{余额|总额|}'),
      'zh-Hant': labelList('{公司|對公|企業|單位|公司客戶}存款{餘額|總額|}'),
    },
  },
  {
    id: 'kpi:PersonalLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans to private customers: mortgages, consumer credit, card balances.',
    labels: {
      en: labelList('Personal loans; Retail loans; Total personal loans; Loans to individuals; Personal loans and advances'),
      de: labelList('Kredite an Privatkunden; Privatkundenkredite'),
      zh: labelList('{个人|零售|个人客户}贷款{及垫款|}{余额|总额|}'),
      'zh-Hant': labelList('{個人|零售|個人客戶}貸款{及墊款|}{餘額|總額|}; 消費金融放款'),
    },
  },
  {
    id: 'kpi:CorporateLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans to companies and public bodies.',
    labels: {
      en: labelList(`
        Corporate loans; Total corporate loans; Corporate loans and advances; Loans to companies; Company loans
      `),
      de: labelList('Kredite an Firmenkunden; Firmenkundenkredite'),
      zh: labelList('{公司|对公|企业|公司类|法人}贷款{及垫款|}{余额|总额|}'),
      'zh-Hant': labelList('{公司|對公|企業|公司類|法人}貸款{及墊款|}{餘額|總額|}; 企業放款'),
    },
  },
  {
    id: 'kpi:DiscountedBills',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Bills of exchange a bank has bought before they fall due.',
    labels: {
      en: labelList('Discounted bills; Total discounted bills; Bills discounted'),
      de: labelList('Diskontierte Wechsel'),
      zh: labelList('票据贴现{余额|}; 贴现票据; {票据|}贴现资产'),
      'zh-Hant': labelList('票據貼現{餘額|}; 貼現票據; {票據|}貼現資產'),
    },
  },
  {
    id: 'kpi:ResidentialMortgageLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans to private customers for their homes.',
    labels: {
      en: labelList('Residential mortgage loans; Residential mortgages; Housing loans; Personal residential mortgage loans'),
      de: labelList('Wohnbaukredite; Private Baufinanzierungen'),
      zh: labelList('个人{住房|住房按揭|住房抵押|按揭|房屋}贷款{余额|}; {住房|房屋}{按揭|抵押|}贷款{余额|}; 按揭贷款'),
      'zh-Hant': labelList(`
        個人{住房|住房按揭|住房抵押|按揭|房屋}貸款{餘額|}; {住房|房屋}{按揭|抵押|}貸款{餘額|}; 按揭貸款; 住宅按揭貸款;
        住宅抵押貸款
      `),
    },
  },
  {
    id: 'kpi:CreditCardLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'What card holders owe on their credit cards.',
    labels: {
      en: labelList('Credit card loans; Credit card balances; Credit card receivables; Credit card overdrafts'),
      de: labelList('Kreditkartenforderungen'),
      zh: labelList('信用卡{透支|贷款|应收账款|垫款|透支及其他|贷款余额|透支余额}'),
      'zh-Hant': labelList('信用卡{透支|貸款|應收賬款|墊款|透支及其他|貸款餘額|透支餘額}; 信用卡循環信用餘額'),
    },
  },
  {
    id: 'kpi:ConsumerLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans to private customers for what they buy, other than homes.',
    labels: {
      en: labelList('Consumer loans; Personal consumer loans; Other personal consumer loans; Consumer lending balance'),
      de: labelList('Konsumentenkredite; Verbraucherkredite'),
      zh: labelList('{个人|个人其他|其他个人|}消费{类|}贷款{余额|}; {个人|}消费信贷余额'),
      'zh-Hant': labelList('{個人|個人其他|其他個人|}消費{類|}貸款{餘額|}; {個人|}消費信貸餘額'),
    },
  },
  {
    id: 'kpi:PersonalBusinessLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Small loans to private customers for their businesses and farms.',
    labels: {
      en: labelList('Personal business loans; Personal micro loans; Individual business loans'),
      de: labelList('Kleinkredite an Selbständige'),
      zh: labelList('个人{小额|经营|经营性|小额经营|商务|生产经营}贷款{余额|}'),
      'zh-Hant': labelList('個人{小額|經營|經營性|小額經營|商務|生產經營}貸款{餘額|}'),
    },
  },
  {
    id: 'kpi:InterestEarningAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets that bring a bank interest.',
    labels: {
      en: labelList(`
        Interest-earning assets; Total interest-earning assets; Average interest-earning assets; Earning assets
      `),
      de: labelList('Zinstragende Aktiva; Verzinsliche Aktiva'),
      zh: labelList('{总|}生息资产{总额|总计|合计|平均余额|规模|}; 平均生息资产{总额|}'),
      'zh-Hant': labelList('{總|}生息資產{總額|總計|合計|平均餘額|規模|}; 平均生息資產{總額|}; 生息資產總值; 平均賺息資產'),
    },
  },
  {
    id: 'kpi:InterestBearingLiabilities',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Liabilities on which a bank pays interest.',
    labels: {
      en: labelList('Total interest-bearing liabilities; Average interest-bearing liabilities'),
      de: labelList('Verzinsliche Passiva; Zinstragende Passiva'),
      zh: labelList('{总|}付息负债{总额|总计|合计|平均余额|规模|}; 总计息负债; {平均计息负债|计息负债平均余额}'),
      'zh-Hant': labelList(`
        {總|}付息負債{總額|總計|合計|平均餘額|規模|}; 總計息負債; {平均計息負債|計息負債平均餘額}; 計息負債總值
      `),
    },
  },
  {
    id: 'ratio:EarningAssetYield',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Interest earned on interest-earning assets, in proportion to their average balance.',
    labels: {
      en: labelList(`
        Yield on interest-earning assets; Average yield on interest-earning assets; Yield on earning assets; Asset yield
      `),
      de: labelList('Rendite der zinstragenden Aktiva'),
      zh: labelList('{总|}生息资产{平均|}{收益率|利率}; 资产{平均|端}收益率'),
      'zh-Hant': labelList('{總|}生息資產{平均|}{收益率|利率}; 資產{平均|端}收益率'),
    },
  },
  {
    id: 'ratio:InterestBearingLiabilityCost',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Interest paid on interest-bearing liabilities, in proportion to their average balance.',
    labels: {
      en: labelList('Cost of interest-bearing liabilities; Average cost of interest-bearing liabilities'),
      de: labelList('Durchschnittliche Kosten der verzinslichen Passiva'),
      zh: labelList('{总|}{付息|计息}负债{平均|}{付息率|成本率|利率|成本|付息成本率}; 平均付息率; 负债{端|平均}成本率'),
      'zh-Hant': labelList(`
        {總|}{付息|計息}負債{平均|}{付息率|成本率|利率|成本|付息成本率}; 平均付息率; 負債{端|平均}成本率
      `),
    },
  },
  {
    id: 'ifrs-full:FeeAndCommissionIncome',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'What a bank earns with services it charges fees for, before the fees it pays itself.',
    labels: {
      en: labelList('Gross fee and commission income; Total fee and commission income'),
      de: labelList('Bruttoprovisionserträge'),
      zh: labelList('手续费{及|和}佣金收入{总额|合计|}; {手续费|佣金|中间业务}收入'),
      'zh-Hant': labelList(`
        手續費{及|和}佣金收入{總額|合計|}; {手續費|佣金|中間業務}收入; 服務費及佣金收入總額; 手續費及佣金收益; 手續費收益
      `),
    },
  },
  {
    id: 'ratio:FeeIncomeToRevenue',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Net fee and commission income in proportion to all operating income of a bank.',
    labels: {
      en: labelList(`
        Net fee and commission income to operating income; Ratio of net fee and commission income to operating income
      `),
      de: labelList('Anteil des Provisionsüberschusses an den Erträgen'),
      zh: labelList(`
        手续费及佣金净收入占营业收入{比率|比例|比重|比|的比例|的比重};
        {非利息收入|中间业务收入|非利息净收入}占{营业收入|营收}{比|比重|的比重}
      `),
      'zh-Hant': labelList(`
        手續費及佣金淨收入佔營業收入{比率|比例|比重|比|的比例|的比重};
        {非利息收入|中間業務收入|非利息淨收入}佔{營業收入|營收}{比|比重|的比重}
      `),
    },
  },
  {
    id: 'kpi:PassLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans a bank classes as normal: nothing speaks against their being paid back.',
    labels: {
      en: labelList('Pass loans; Normal loans; Pass category loans'),
      de: labelList('Als normal eingestufte Kredite'),
      zh: labelList('正常{类|}贷款{余额|}; 正常类'),
      'zh-Hant': labelList('正常{類|}貸款{餘額|}; 正常類'),
    },
  },
  {
    id: 'kpi:SubstandardLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: "The first of the three classes of bad loans: the borrower's own income no longer pays them.",
    labels: {
      en: labelList('Substandard loans; Substandard category loans'),
      de: labelList('Als notleidend (substandard) eingestufte Kredite'),
      zh: labelList('次级{类|}贷款{余额|}; 次级类'),
      'zh-Hant': labelList('次級{類|}貸款{餘額|}; 次級類'),
    },
  },
  {
    id: 'kpi:DoubtfulLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The second of the three classes of bad loans: even collateral will not cover all of them.',
    labels: {
      en: labelList('Doubtful loans; Doubtful category loans'),
      de: labelList('Als zweifelhaft eingestufte Kredite'),
      zh: labelList('可疑{类|}贷款{余额|}; 可疑类'),
      'zh-Hant': labelList('可疑{類|}貸款{餘額|}; 可疑類; 呆滯貸款'),
    },
  },
  {
    id: 'kpi:LossLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'The last of the three classes of bad loans: next to nothing of them will come back.',
    labels: {
      en: labelList('Loss loans; Loss category loans'),
      de: labelList('Als Verlust eingestufte Kredite'),
      zh: labelList('损失{类|}贷款{余额|}; 损失类'),
      'zh-Hant': labelList('損失{類|}貸款{餘額|}; 損失類'),
    },
  },
  {
    id: 'ratio:PassLoanMigration',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the normal loans that moved to a worse class in the period.',
    labels: {
      en: labelList('Migration ratio of pass loans; Pass loan migration ratio'),
      de: labelList('Migrationsquote normaler Kredite'),
      zh: labelList('正常{类|}{贷款|}迁徙率'),
      'zh-Hant': labelList('正常{類|}{貸款|}遷徙率'),
    },
  },
  {
    id: 'ratio:SpecialMentionLoanMigration',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the special mention loans that moved to a worse class in the period.',
    labels: {
      en: labelList('Migration ratio of special mention loans; Special mention loan migration ratio'),
      de: labelList('Migrationsquote beobachteter Kredite'),
      zh: labelList('关注{类|}{贷款|}迁徙率'),
      'zh-Hant': labelList('關注{類|}{貸款|}遷徙率'),
    },
  },
  {
    id: 'ratio:SubstandardLoanMigration',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the substandard loans that moved to a worse class in the period.',
    labels: {
      en: labelList('Migration ratio of substandard loans; Substandard loan migration ratio'),
      de: labelList('Migrationsquote notleidender Kredite'),
      zh: labelList('次级{类|}{贷款|}迁徙率'),
      'zh-Hant': labelList('次級{類|}{貸款|}遷徙率'),
    },
  },
  {
    id: 'ratio:DoubtfulLoanMigration',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Part of the doubtful loans that moved to the class of losses in the period.',
    labels: {
      en: labelList('Migration ratio of doubtful loans; Doubtful loan migration ratio'),
      de: labelList('Migrationsquote zweifelhafter Kredite'),
      zh: labelList('可疑{类|}{贷款|}迁徙率'),
      'zh-Hant': labelList('可疑{類|}{貸款|}遷徙率'),
    },
  },
  {
    id: 'ratio:NonperformingLoanFormation',
    group: 'banking',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Loans that went bad in the period, in proportion to all loans.',
    labels: {
      en: labelList('NPL formation ratio; Nonperforming loan formation rate; NPL formation rate'),
      de: labelList('Quote neuer notleidender Kredite'),
      zh: labelList('不良{贷款|}{生成|形成}率; 新生成不良率'),
      'zh-Hant': labelList('不良{貸款|}{生成|形成}率; 新生成不良率; 新增不良貸款率'),
    },
  },
  {
    id: 'ratio:LargestBorrower',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Loans to the largest borrower in proportion to the bank's capital.",
    labels: {
      en: labelList(`
        Loans to the largest single borrower; Single largest borrower ratio;
        Percentage of loans to the largest single customer
      `),
      de: labelList('Größter Einzelkreditnehmer in Prozent des Kapitals'),
      zh: labelList(`
        {单一最大|最大单一}{客户|借款人|集团客户}{贷款|授信|}{比例|比率|集中度|占资本净额比例};
        最大{单一|}客户贷款占资本净额比率
      `),
      'zh-Hant': labelList(`
        {單一最大|最大單一}{客戶|借款人|集團客戶}{貸款|授信|}{比例|比率|集中度|佔資本淨額比例};
        最大{單一|}客戶貸款佔資本淨額比率
      `),
    },
  },
  {
    id: 'ratio:TenLargestBorrowers',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: "Loans to the ten largest borrowers together in proportion to the bank's capital.",
    labels: {
      en: labelList(`
        Loans to the ten largest borrowers; Ten largest borrowers ratio; Percentage of loans to the top ten customers
      `),
      de: labelList('Zehn größte Kreditnehmer in Prozent des Kapitals'),
      zh: labelList(`
        最大十家{单一|}{客户|借款人}贷款{比例|比率|集中度|占资本净额比例}; 前十大{客户|借款人}贷款{比例|集中度}
      `),
      'zh-Hant': labelList(`
        最大十家{單一|}{客戶|借款人}貸款{比例|比率|集中度|佔資本淨額比例}; 前十大{客戶|借款人}貸款{比例|集中度}
      `),
    },
  },
  {
    id: 'kpi:Tier2Capital',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Supplementary regulatory capital: subordinated debt and part of the loan loss allowance.',
    labels: {
      en: labelList('Tier 2 capital; Net tier 2 capital; Tier II capital'),
      de: labelList('Ergänzungskapital; Tier-2-Kapital'),
      zh: labelList('二级资本{净额|总额|}; 附属资本'),
      'zh-Hant': labelList('二級資本{淨額|總額|}; 附屬資本; 第二類資本'),
    },
  },
  {
    id: 'ratio:RiskWeightedAssetDensity',
    group: 'banking',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Risk-weighted assets in proportion to total assets.',
    labels: {
      en: labelList('Risk-weighted assets to total assets; RWA density; Ratio of risk-weighted assets to total assets'),
      de: labelList('RWA-Dichte'),
      zh: labelList('风险加权资产占总资产{比率|比例|的比率|的比例|比重}; 风险加权资产密度'),
      'zh-Hant': labelList('風險加權資產佔總資產{比率|比例|的比率|的比例|比重}; 風險加權資產密度'),
    },
  },
  {
    id: 'kpi:HighQualityLiquidAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets that count as quickly saleable in the liquidity coverage ratio.',
    labels: {
      en: labelList('High-quality liquid assets; HQLA; Total HQLA'),
      de: labelList('Hochliquide Aktiva'),
      zh: labelList('合格优质流动性资产{余额|}'),
      'zh-Hant': labelList('合格優質流動性資產{餘額|}; 優質流動性資產; 合資格優質流動資產'),
    },
  },
  {
    id: 'kpi:NetCashOutflowsStressed',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      'Money expected to leave a bank within 30 days of stress, less what comes in: the base of the liquidity coverage ratio.',
    labels: {
      en: labelList('Total net cash outflows; Net cash outflows over 30 days'),
      de: labelList('Gesamte Nettomittelabflüsse'),
      zh: labelList('{未来30天|30天|}现金净流出量'),
      'zh-Hant': labelList('{未來30天|30天|}現金淨流出量; 淨現金流出量; 淨現金流出總額'),
    },
  },
  {
    id: 'kpi:AvailableStableFunding',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Funding that counts as lasting in the net stable funding ratio.',
    labels: {
      en: labelList('Available stable funding; Total available stable funding'),
      de: labelList('Verfügbare stabile Refinanzierung'),
      zh: labelList('可用的{稳定资金|稳定融资}{合计|}'),
      'zh-Hant': labelList('可用的{穩定資金|穩定融資}{合計|}; 可用穩定資金'),
    },
  },
  {
    id: 'kpi:RequiredStableFunding',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Lasting funding that a bank's assets call for in the net stable funding ratio.",
    labels: {
      en: labelList('Required stable funding; Total required stable funding'),
      de: labelList('Erforderliche stabile Refinanzierung'),
      zh: labelList('所需的{稳定资金|稳定融资}{合计|}'),
      'zh-Hant': labelList('所需的{穩定資金|穩定融資}{合計|}; 所需穩定資金'),
    },
  },
  {
    id: 'kpi:LeverageExposure',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets on and off the balance sheet as the regulatory leverage ratio counts them.',
    labels: {
      en: labelList(`
        Leverage ratio exposure; Adjusted on- and off-balance sheet assets; Total leverage exposure; Leverage exposure
      `),
      de: labelList('Gesamtrisikoposition der Verschuldungsquote'),
      zh: labelList('调整后{的|}表内外资产余额; 杠杆率风险暴露'),
      'zh-Hant': labelList('調整後{的|}表內外資產餘額; 槓桿率風險暴露; 槓桿比率風險承擔{總額|}'),
    },
  },
  {
    id: 'kpi:CreditCommitments',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Loans, guarantees and credits a bank has promised and not yet paid out.',
    labels: {
      en: labelList('Credit commitments; Total credit commitments; Off-balance sheet credit commitments'),
      de: labelList('Kreditzusagen; Unwiderrufliche Kreditzusagen'),
      zh: labelList('{信贷|信用}承诺{总额|合计|}'),
      'zh-Hant': labelList('{信貸|信用}承諾{總額|合計|}; 信貸承擔'),
    },
  },
  {
    id: 'kpi:LoanCommitments',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Loans a bank has promised and not yet paid out.',
    labels: {
      en: labelList('Loan commitments; Irrevocable loan commitments'),
      de: labelList('Darlehenszusagen'),
      zh: labelList('{不可撤销|不可撤销的|}贷款承诺'),
      'zh-Hant': labelList('{不可撤銷|不可撤銷的|}貸款承諾; 貸款承擔'),
    },
  },
  {
    id: 'kpi:BankAcceptances',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Bills a bank has promised to pay.',
    labels: {
      en: labelList(`
        Bank acceptances; Bankers' acceptances; Acceptances
      `),
      de: labelList('Bankakzepte'),
      zh: labelList('银行承兑汇票{余额|}; 承兑汇票; 开出银行承兑汇票'),
      'zh-Hant': labelList('銀行承兌匯票{餘額|}; 承兌匯票; 開出銀行承兌匯票; 承兌票據'),
    },
  },
  {
    id: 'kpi:LettersOfGuarantee',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Guarantees a bank has given.',
    labels: {
      en: labelList('Guarantees and letters of guarantee; Letters of guarantee; Letters of guarantee issued'),
      de: labelList('Avale; Garantieerklärungen'),
      zh: labelList('开出{的|}保函{及担保|}; 保函{余额|及担保}; 开出融资性保函'),
      'zh-Hant': labelList('開出{的|}保函{及擔保|}; 保函{餘額|及擔保}; 開出融資性保函; 開出擔保函; 應收保證款項'),
    },
  },
  {
    id: 'kpi:LettersOfCredit',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    concepts: conceptList('us-gaap:LettersOfCreditOutstandingAmount'),
    definition: 'Letters of credit a bank has opened.',
    labels: {
      en: labelList('Letters of credit; Letters of credit issued; Outstanding letters of credit'),
      de: labelList('Akkreditive'),
      zh: labelList('开出{的|}信用证{余额|}; 信用证余额'),
      'zh-Hant': labelList('開出{的|}信用證{餘額|}; 信用證餘額; 應收信用狀款項'),
    },
  },
  {
    id: 'kpi:UnusedCreditCardLimits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'What card holders could still draw on their credit cards.',
    labels: {
      en: labelList('Unused credit card limits; Unused credit card commitments; Undrawn credit card limits'),
      de: labelList('Nicht ausgenutzte Kreditkartenlimite'),
      zh: labelList('未使用的信用卡{额度|授信额度}; 信用卡{未使用|承诺|}额度'),
      'zh-Hant': labelList('未使用的信用卡{額度|授信額度}; 信用卡{未使用|承諾|}額度; 未動用信用卡額度; 信用卡授信承諾'),
    },
  },
  {
    id: 'kpi:CreditCardsIssued',
    group: 'banking',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Credit cards in the hands of customers.',
    labels: {
      en: labelList('Credit cards in circulation; Number of credit cards; Credit cards issued'),
      de: labelList('Ausgegebene Kreditkarten'),
      zh: labelList('信用卡{结存卡量|发卡量|累计发卡量|在用卡量|流通卡量|结存发卡量}; 结存卡量'),
      'zh-Hant': labelList('信用卡{結存卡量|發卡量|累計發卡量|在用卡量|流通卡量|結存發卡量}; 結存卡量; 流通卡數; 有效卡數'),
    },
  },
  {
    id: 'kpi:CreditCardSpending',
    group: 'banking',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'What card holders paid with their credit cards in the period.',
    labels: {
      en: labelList('Credit card spending; Credit card transaction volume; Credit card consumption'),
      de: labelList('Kreditkartenumsatz'),
      zh: labelList('信用卡{消费金额|消费额|交易额|交易金额|交易量|消费总额}'),
      'zh-Hant': labelList('信用卡{消費金額|消費額|交易額|交易金額|交易量|消費總額}; 信用卡簽賬額; 信用卡簽帳金額'),
    },
  },
  {
    id: 'kpi:RetailCustomers',
    group: 'banking',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: 'Private customers of a bank.',
    labels: {
      en: labelList('Personal customers; Retail customers; Number of personal customers; Number of retail customers'),
      de: labelList('Privatkunden; Zahl der Privatkunden'),
      zh: labelList('{个人|零售}客户{数|数量|总数|总量|规模}'),
      'zh-Hant': labelList('{個人|零售}客戶{數|數量|總數|總量|規模}'),
    },
  },
  {
    id: 'kpi:CorporateCustomers',
    group: 'banking',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: "Companies and public bodies that are a bank's customers.",
    labels: {
      en: labelList('Corporate customers; Number of corporate customers'),
      de: labelList('Firmenkunden; Zahl der Firmenkunden'),
      zh: labelList('{公司|对公|企业}客户{数|数量|总数|总量}'),
      'zh-Hant': labelList('{公司|對公|企業}客戶{數|數量|總數|總量}'),
    },
  },
  {
    id: 'kpi:MobileBankingUsers',
    group: 'banking',
    periodType: 'instant',
    unitType: 'count',
    balance: null,
    definition: "Customers signed up for a bank's mobile app.",
    labels: {
      en: labelList('Mobile banking users; Mobile banking customers; Number of mobile banking customers'),
      de: labelList('Nutzer des Mobile-Banking'),
      zh: labelList('{手机银行|移动银行|手机银行注册|个人手机银行}{客户|用户}{规模|数|数量|总数}'),
      'zh-Hant': labelList('{手機銀行|移動銀行|手機銀行註冊|個人手機銀行}{客戶|用戶}{規模|數|數量|總數}'),
    },
  },
  {
    id: 'kpi:WorkingCapitalLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans that finance the running business of companies.',
    labels: {
      en: labelList('Working capital loans; Loans for working capital'),
      de: labelList('Betriebsmittelkredite'),
      zh: labelList('流动资金贷款{余额|}'),
      'zh-Hant': labelList('流動資金貸款{餘額|}; 周轉金貸款'),
    },
  },
  {
    id: 'kpi:FixedAssetLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans that finance plants, property and projects of companies.',
    labels: {
      en: labelList('Fixed asset loans; Loans for fixed assets; Project loans'),
      de: labelList('Investitionskredite'),
      zh: labelList('固定资产贷款{余额|}; 项目贷款{余额|}'),
      'zh-Hant': labelList('固定資產貸款{餘額|}; 項目貸款{餘額|}'),
    },
  },
  {
    id: 'kpi:TradeFinance',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans that finance deliveries: bills, letters of credit, factoring.',
    labels: {
      en: labelList('Trade finance; Trade finance loans'),
      de: labelList('Handelsfinanzierungen'),
      zh: labelList('贸易融资{余额|贷款|}'),
      'zh-Hant': labelList('貿易融資{餘額|貸款|}'),
    },
  },
  {
    id: 'kpi:MediumAndLongTermLoans',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans given for more than a year.',
    labels: {
      en: labelList('Medium- and long-term loans; Medium and long-term loans'),
      de: labelList('Mittel- und langfristige Kredite'),
      zh: labelList('中长期贷款{余额|}'),
      'zh-Hant': labelList('中長期貸款{餘額|}; 中長期放款'),
    },
  },
  {
    id: 'kpi:StructuredDeposits',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Deposits whose interest depends on rates, prices or currencies.',
    labels: {
      en: labelList('Structured deposits; Structured deposit balance'),
      de: labelList('Strukturierte Einlagen'),
      zh: labelList('结构性存款{余额|}'),
      'zh-Hant': labelList('結構性存款{餘額|}'),
    },
  },
  {
    id: 'kpi:CreditRiskWeightedAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets weighted by the risk that debtors do not pay.',
    labels: {
      en: labelList('Credit risk-weighted assets; Risk-weighted assets for credit risk'),
      de: labelList('Risikogewichtete Aktiva für Kreditrisiken'),
      zh: labelList('信用风险加权资产{总额|合计|}'),
      'zh-Hant': labelList('信用風險加權資產{總額|合計|}; 信用風險加權數額; 信貸風險{的|}風險加權{資產|數額}'),
    },
  },
  {
    id: 'kpi:MarketRiskWeightedAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets weighted by the risk that market prices move.',
    labels: {
      en: labelList('Market risk-weighted assets; Risk-weighted assets for market risk'),
      de: labelList('Risikogewichtete Aktiva für Marktrisiken'),
      zh: labelList('市场风险加权资产{总额|合计|}'),
      'zh-Hant': labelList('市場風險加權資產{總額|合計|}; 市場風險加權數額; 市場風險{的|}風險加權{資產|數額}'),
    },
  },
  {
    id: 'kpi:OperationalRiskWeightedAssets',
    group: 'banking',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Assets weighted by the risk of errors, fraud and failures.',
    labels: {
      en: labelList('Operational risk-weighted assets; Risk-weighted assets for operational risk'),
      de: labelList('Risikogewichtete Aktiva für operationelle Risiken'),
      zh: labelList('操作风险加权资产{总额|合计|}'),
      'zh-Hant': labelList('操作風險加權資產{總額|合計|}; 操作風險加權數額; {營運|業務操作}風險加權{資產|數額}'),
    },
  },
];
