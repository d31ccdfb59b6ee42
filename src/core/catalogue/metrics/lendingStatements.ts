import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** Lines that only the statements of a lending platform have. */
export const lendingStatementsMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:LoansAndLeasesReceivableNetReportedAmount',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:FinancingReceivableExcludingAccruedInterestAfterAllowanceForCreditLoss
      ifrs-full:LoansAndAdvancesToCustomers
    `),
    definition: 'Loans the company has made and carries on its balance sheet, after the allowance for losses.',
    labels: {
      en: labelList(`
        Loans receivable, net; Loans receivable; Loans, net; Net loans; Loans and advances to customers;
        Loans and leases, net; Net loans and leases; Loans to customers; Loans and advances; Loans held for investment, net;
        Finance receivables, net; Loans, net of allowance for credit losses; Net loans receivable; Customer loans;
        Loans and advances to customers, net; Loans, less allowance for credit losses; Loans at amortized cost, net;
        Finance receivables; Loans and receivables, net; Loans held for investment; Loans receivable, net of allowance
      `),
      de: labelList(`
        Kredite und Forderungen an Kunden; Forderungen an Kunden; Kundenkredite; Kreditforderungen; Darlehensforderungen
      `),
      zh: labelList(`
        应收贷款净额; {客户|}贷款净额; {应收贷款|应收借款}; {发放|客户}贷款{及|和}垫款; {发放|客户}贷款{及|和}垫款净额;
        贷款{及|和}垫款{净额|}; 客户贷款; 应收贷款{（净额）|，净额}; 应收贷款余额; 贷款账面价值; 贷款及应收款项净额;
        {发放贷款和垫款|发放贷款及垫款|客户贷款及垫款}账面价值
      `),
      'zh-Hant': labelList(`
        應收貸款淨額; {客戶|}貸款淨額; {應收貸款|應收借款}; {發放|客戶}貸款{及|和}墊款; {發放|客戶}貸款{及|和}墊款淨額;
        貸款{及|和}墊款{淨額|}; 客戶貸款; 應收貸款{（淨額）|，淨額}; 應收貸款餘額; 貸款賬面價值; 貸款及應收款項淨額;
        {發放貸款和墊款|發放貸款及墊款|客戶貸款及墊款}賬面價值; 客戶墊款; 客戶貸款及其他賬項; 放款及貼現{淨額|};
        貼現及放款{－淨額|淨額|}; 應收貸款及利息; 應收貸款－淨額
      `),
    },
  },
  {
    id: 'us-gaap:NotesAndLoansReceivableNetNoncurrent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Loans the company has made that fall due after more than a year, after the allowance for losses.',
    labels: {
      en: labelList(`
        Loans receivable, net-noncurrent; Loans receivable, noncurrent; Long-term loans receivable;
        Loans receivable, net, non-current; Loans receivable, net of current portion
      `),
      de: labelList('Langfristige Kreditforderungen; Langfristige Ausleihungen'),
      zh: labelList('非流动应收贷款净额; 长期应收贷款'),
      'zh-Hant': labelList('非流動應收貸款淨額; 長期應收貸款'),
    },
  },
  {
    id: 'kpi:FinancialAssetsReceivable',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Guarantee fees still to be collected from borrowers over the life of guaranteed loans, after the allowance for losses.',
    labels: {
      en: labelList('Financial assets receivable, net; Financial assets receivable; Financial assets receivable, net-current'),
      zh: labelList('应收金融资产净额; 应收金融资产{净额|，净额|}; 金融资产应收款{净额|，净额|}; 金融应收资产{净额|}'),
      'zh-Hant': labelList('應收金融資產淨額; 應收金融資產{淨額|，淨額|}; 金融資產應收款{淨額|，淨額|}; 金融應收資產{淨額|}'),
    },
  },
  {
    id: 'kpi:FinancialAssetsReceivableNoncurrent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Guarantee fees to be collected from borrowers after more than a year, after the allowance for losses.',
    labels: {
      en: labelList(`
        Financial assets receivable, net-noncurrent; Financial assets receivable, noncurrent;
        Financial assets receivable, net, non-current
      `),
      zh: labelList('非流动应收金融资产净额'),
      'zh-Hant': labelList('非流動應收金融資產淨額'),
    },
  },
  {
    id: 'kpi:AccountsReceivableAndContractAssets',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Service fees of a lending platform that are billed or earned and still to be collected, after the allowance for losses.',
    labels: {
      en: labelList(`
        Accounts receivable and contract assets, net; Accounts receivable and contract assets;
        Accounts receivable and contract assets, net-current
      `),
      zh: labelList('应收账款及合同资产净额; 应收账款{及|和}{合同|合约}资产{净额|，净额|}'),
      'zh-Hant': labelList('應收賬款及合同資產淨額; 應收賬款{及|和}{合同|合約}資產{淨額|，淨額|}'),
    },
  },
  {
    id: 'kpi:AccountsReceivableAndContractAssetsNoncurrent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition:
      'Service fees of a lending platform that will be collected after more than a year, after the allowance for losses.',
    labels: {
      en: labelList(`
        Accounts receivable and contract assets, net-noncurrent; Accounts receivable and contract assets, noncurrent;
        Accounts receivable and contract assets, net, non-current
      `),
      zh: labelList('非流动应收账款及合同资产净额'),
      'zh-Hant': labelList('非流動應收賬款及合同資產淨額'),
    },
  },
  {
    id: 'kpi:SecurityDepositPrepaidToGuaranteeCompanies',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Deposits a lending platform has placed with companies that guarantee loans for it.',
    labels: {
      en: labelList(`
        Security deposit prepaid to third-party guarantee companies; Deposits to institutional cooperators;
        Guarantee deposits; Security deposits with guarantee companies; Deposits with guarantee companies
      `),
      zh: labelList(`
        预付第三方担保公司的保证金; 存出担保保证金; 预付{第三方|予第三方|给第三方|}担保公司的保证金; 预付担保保证金;
        预付保证金
      `),
      'zh-Hant': labelList(`
        預付第三方擔保公司的保證金; 存出擔保保證金; 預付{第三方|予第三方|給第三方|}擔保公司的保證金; 預付擔保保證金;
        預付保證金
      `),
    },
  },
  {
    id: 'kpi:FundsReceivableFromPaymentProviders',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: "Borrowers' payments that payment companies have collected and not yet passed on.",
    labels: {
      en: labelList(`
        Funds receivable from third party payment service providers; Receivables from payment service providers;
        Receivable from third-party payment platforms; Receivables from online payment platforms; Funds receivable
      `),
      zh: labelList(`
        应收第三方支付服务供应商的资金; 应收{第三方支付|支付}{服务供应商|公司|服务商|机构|服务提供商}{的|}{资金|款项|款}
      `),
      'zh-Hant': labelList(`
        應收第三方支付服務供應商的資金; 應收{第三方支付|支付}{服務供應商|公司|服務商|機構|服務提供商}{的|}{資金|款項|款}
      `),
    },
  },
  {
    id: 'kpi:PayableToTrustInvestorsCurrent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Amounts due within a year to outside investors in trusts the company consolidates, which fund its loans.',
    labels: {
      en: labelList(`
        Payable to investors of the consolidated trusts-current; Payable to investors of the consolidated trusts;
        Payable to investors of the consolidated trusts, current; Payables to investors of consolidated trusts;
        Payable to funding partners; Funding debts
      `),
      zh: labelList('应付合并信托投资者款项; 应付{合并|综合}信托{投资者|投资人|受益人}{的|}款项{（流动）|－流动|}'),
      'zh-Hant': labelList('應付合併信託投資者款項; 應付{合併|綜合}信託{投資者|投資人|受益人}{的|}款項{（流動）|－流動|}'),
    },
  },
  {
    id: 'kpi:PayableToTrustInvestorsNoncurrent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition:
      'Amounts due after more than a year to outside investors in trusts the company consolidates, which fund its loans.',
    labels: {
      en: labelList(`
        Payable to investors of the consolidated trusts-noncurrent;
        Payable to investors of the consolidated trusts, noncurrent;
        Payable to investors of the consolidated trusts, non-current; Payable to investors of consolidated trusts-noncurrent
      `),
      zh: labelList('应付合并信托投资者款项（非流动）; 应付{合并|综合}信托{投资者|投资人}{的|}款项{（非流动）|－非流动}'),
      'zh-Hant': labelList(`
        應付合併信託投資者款項（非流動）; 應付{合併|綜合}信託{投資者|投資人}{的|}款項{（非流動）|－非流動}
      `),
    },
  },
  {
    id: 'kpi:GuaranteeLiabilitiesStandReady',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fair value, not yet earned, of standing ready to pay for guaranteed loans.',
    labels: {
      en: labelList(`
        Guarantee liabilities-stand ready; Guarantee liabilities - stand ready; Stand-ready guarantee liabilities;
        Deferred guarantee income; Guarantee liabilities, stand ready
      `),
      zh: labelList(`
        担保负债－预备; 递延担保收入; 担保负债{－|-|—}{预备|备付|待命|准备履约}; 担保负债（{预备|备付|待命}）;
        {预备|备付}担保负债
      `),
      'zh-Hant': labelList(`
        擔保負債－預備; 遞延擔保收入; 擔保負債{－|-|—}{預備|備付|待命|準備履約}; 擔保負債（{預備|備付|待命}）;
        {預備|備付}擔保負債
      `),
    },
  },
  {
    id: 'kpi:GuaranteeLiabilitiesContingent',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Losses expected on loans the company guarantees.',
    labels: {
      en: labelList(`
        Guarantee liabilities-contingent; Guarantee liabilities - contingent; Contingent guarantee liabilities;
        Guarantee liabilities, contingent; Liability from quality assurance commitment
      `),
      zh: labelList('担保负债－或有; 或有担保负债; 担保负债{－|-|—}或有; 担保负债（或有）'),
      'zh-Hant': labelList('擔保負債－或有; 或有擔保負債; 擔保負債{－|-|—}或有; 擔保負債（或有）'),
    },
  },
  {
    id: 'us-gaap:GuaranteeObligationsCurrentCarryingValue',
    group: 'lending',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Carrying amount of all obligations under guarantees given.',
    labels: {
      en: labelList(`
        Guarantee liabilities; Guarantee obligations; Guarantee liability; Financial guarantee liabilities;
        Total guarantee liabilities
      `),
      de: labelList('Garantieverbindlichkeiten; Verpflichtungen aus Garantien'),
      zh: labelList('担保负债; {财务|融资|}担保{负债|责任|合同负债}'),
      'zh-Hant': labelList('擔保負債; {財務|融資|}擔保{負債|責任|合同負債}'),
    },
  },
  {
    id: 'kpi:CreditDrivenServicesRevenue',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue of a lending platform from services in which it bears the credit risk of the loans.',
    labels: {
      en: labelList(`
        Credit driven services; Net revenue from credit driven services; Credit-driven services revenue;
        Revenue from credit driven services
      `),
      de: labelList('Erlöse aus kreditgetriebenen Dienstleistungen'),
      zh: labelList(`
        信贷驱动服务; 信贷驱动{服务|业务}{的|}{净|}{收入|营收}; 来自信贷驱动服务的{净|}{收入|营收};
        信贷驱动服务{净收入|收入|营收}总额; 信贷驱动服务收益
      `),
      'zh-Hant': labelList(`
        信貸驅動服務; 信貸驅動{服務|業務}{的|}{淨|}{收入|營收}; 來自信貸驅動服務的{淨|}{收入|營收};
        信貸驅動服務{淨收入|收入|營收}總額; 信貸驅動服務收益
      `),
    },
  },
  {
    id: 'kpi:PlatformServicesRevenue',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Revenue of a lending platform from services in which others bear the credit risk of the loans.',
    labels: {
      en: labelList(`
        Platform services; Net revenue from platform services; Platform services revenue; Revenue from platform services
      `),
      de: labelList('Erlöse aus Plattformdienstleistungen'),
      zh: labelList(`
        平台服务; 平台{服务|业务}{的|}{净|}{收入|营收}; 来自平台服务的{净|}{收入|营收}; 平台服务{净收入|收入}总额;
        平台服务收益
      `),
      'zh-Hant': labelList(`
        平台服務; 平台{服務|業務}{的|}{淨|}{收入|營收}; 來自平台服務的{淨|}{收入|營收}; 平台服務{淨收入|收入}總額;
        平台服務收益
      `),
    },
  },
  {
    id: 'kpi:FacilitationServicingFeesCapitalHeavy',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fees for arranging and servicing loans whose credit risk the platform bears.',
    labels: {
      en: labelList(`
        Loan facilitation and servicing fees-capital heavy; Loan facilitation and servicing fees - capital heavy;
        Capital-heavy loan facilitation and servicing fees; Loan facilitation and servicing fees, capital heavy;
        Loan facilitation and servicing fees (capital heavy)
      `),
      zh: labelList(`
        贷款撮合和服务费（重资本）; {贷款撮合|贷款撮合服务|贷款便利化|贷款促成|撮合}{和|及}服务费{－|-|—}重资本;
        {贷款撮合|贷款撮合服务|贷款促成}{和|及}服务{费|费用|费收入}（重资本）; 重资本模式下的贷款撮合服务费;
        重资本模式下的贷款促成贷款的服务费; 重资本模式下的贷款服务费; 重资本模式下的撮合服务费;
        重资本模式下的促成贷款的服务费; 重资本模式下的服务费; 重资本模式下贷款撮合服务费; 重资本模式下贷款促成贷款的服务费;
        重资本模式下贷款服务费; 重资本模式下撮合服务费; 重资本模式下促成贷款的服务费; 重资本模式下服务费;
        重资本的贷款撮合服务费; 重资本的贷款促成贷款的服务费; 重资本的贷款服务费; 重资本的撮合服务费;
        重资本的促成贷款的服务费; 重资本贷款撮合服务费; 重资本贷款促成贷款的服务费; 重资本贷款服务费; 重资本撮合服务费;
        重资本促成贷款的服务费; 重资本{业务|}{贷款|}撮合{及|和}服务费
      `),
      'zh-Hant': labelList(`
        貸款撮合和服務費（重資本）; {貸款撮合|貸款撮合服務|貸款便利化|貸款促成|撮合}{和|及}服務費{－|-|—}重資本;
        {貸款撮合|貸款撮合服務|貸款促成}{和|及}服務{費|費用|費收入}（重資本）; 重資本模式下的貸款撮合服務費;
        重資本模式下的貸款促成貸款的服務費; 重資本模式下的貸款服務費; 重資本模式下的撮合服務費;
        重資本模式下的促成貸款的服務費; 重資本模式下的服務費; 重資本模式下貸款撮合服務費; 重資本模式下貸款促成貸款的服務費;
        重資本模式下貸款服務費; 重資本模式下撮合服務費; 重資本模式下促成貸款的服務費; 重資本模式下服務費;
        重資本的貸款撮合服務費; 重資本的貸款促成貸款的服務費; 重資本的貸款服務費; 重資本的撮合服務費;
        重資本的促成貸款的服務費; 重資本貸款撮合服務費; 重資本貸款促成貸款的服務費; 重資本貸款服務費; 重資本撮合服務費;
        重資本促成貸款的服務費; 重資本{業務|}{貸款|}撮合{及|和}服務費
      `),
    },
  },
  {
    id: 'kpi:FacilitationServicingFeesCapitalLight',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fees for arranging and servicing loans whose credit risk others bear.',
    labels: {
      en: labelList(`
        Loan facilitation and servicing fees-capital light; Loan facilitation and servicing fees - capital light;
        Capital-light loan facilitation and servicing fees; Loan facilitation and servicing fees, capital light;
        Loan facilitation and servicing fees (capital light)
      `),
      zh: labelList(`
        贷款撮合和服务费（轻资本）; {贷款撮合|贷款撮合服务|贷款便利化|贷款促成|撮合}{和|及}服务费{－|-|—}轻资本;
        {贷款撮合|贷款撮合服务|贷款促成}{和|及}服务{费|费用|费收入}（轻资本）; 轻资本模式下的贷款撮合服务费;
        轻资本模式下的贷款促成贷款的服务费; 轻资本模式下的贷款服务费; 轻资本模式下的撮合服务费;
        轻资本模式下的促成贷款的服务费; 轻资本模式下的服务费; 轻资本模式下贷款撮合服务费; 轻资本模式下贷款促成贷款的服务费;
        轻资本模式下贷款服务费; 轻资本模式下撮合服务费; 轻资本模式下促成贷款的服务费; 轻资本模式下服务费;
        轻资本的贷款撮合服务费; 轻资本的贷款促成贷款的服务费; 轻资本的贷款服务费; 轻资本的撮合服务费;
        轻资本的促成贷款的服务费; 轻资本贷款撮合服务费; 轻资本贷款促成贷款的服务费; 轻资本贷款服务费; 轻资本撮合服务费;
        轻资本促成贷款的服务费; 轻资本{业务|}{贷款|}撮合{及|和}服务费
      `),
      'zh-Hant': labelList(`
        貸款撮合和服務費（輕資本）; {貸款撮合|貸款撮合服務|貸款便利化|貸款促成|撮合}{和|及}服務費{－|-|—}輕資本;
        {貸款撮合|貸款撮合服務|貸款促成}{和|及}服務{費|費用|費收入}（輕資本）; 輕資本模式下的貸款撮合服務費;
        輕資本模式下的貸款促成貸款的服務費; 輕資本模式下的貸款服務費; 輕資本模式下的撮合服務費;
        輕資本模式下的促成貸款的服務費; 輕資本模式下的服務費; 輕資本模式下貸款撮合服務費; 輕資本模式下貸款促成貸款的服務費;
        輕資本模式下貸款服務費; 輕資本模式下撮合服務費; 輕資本模式下促成貸款的服務費; 輕資本模式下服務費;
        輕資本的貸款撮合服務費; 輕資本的貸款促成貸款的服務費; 輕資本的貸款服務費; 輕資本的撮合服務費;
        輕資本的促成貸款的服務費; 輕資本貸款撮合服務費; 輕資本貸款促成貸款的服務費; 輕資本貸款服務費; 輕資本撮合服務費;
        輕資本促成貸款的服務費; 輕資本{業務|}{貸款|}撮合{及|和}服務費
      `),
    },
  },
  {
    id: 'kpi:LoanFacilitationServiceFees',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fees for arranging and servicing loans, whoever bears their credit risk.',
    labels: {
      en: labelList(`
        Loan facilitation and servicing fees; Loan facilitation service fees; Loan facilitation fees;
        Post-origination service fees; Loan facilitation and service fees; Servicing fees; Post-facilitation service fees;
        Loan facilitation income
      `),
      zh: labelList(`
        贷款撮合服务费; 贷款{撮合|促成|便利化}{服务|及服务|和服务}{费|费用|收入|费收入}; 贷款撮合、发放和服务费;
        贷款撮合、发放及服务费; 贷后服务{费|收入}; 撮合服务费{收入|}; {信贷|贷款}撮合{收入|服务收入}
      `),
      'zh-Hant': labelList(`
        貸款撮合服務費; 貸款{撮合|促成|便利化}{服務|及服務|和服務}{費|費用|收入|費收入}; 貸款撮合、發放和服務費;
        貸款撮合、發放及服務費; 貸後服務{費|收入}; 撮合服務費{收入|}; {信貸|貸款}撮合{收入|服務收入}
      `),
    },
  },
  {
    id: 'kpi:FinancingIncome',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Interest and fees borrowers pay on loans that the platform itself or its consolidated trusts fund.',
    labels: {
      en: labelList('Financing income; Financing revenue; Income from financing'),
      de: labelList('Finanzierungsertrag; Erträge aus Finanzierungen'),
      zh: labelList('融资收入; 融资{收益|净收入|服务收入}; 金融收入; 来自融资的{收入|营收}'),
      'zh-Hant': labelList('融資收入; 融資{收益|淨收入|服務收入}; 金融收入; 來自融資的{收入|營收}'),
    },
  },
  {
    id: 'kpi:GuaranteeReleaseRevenue',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Guarantee fees recognised as the platform is released from standing ready to pay for guaranteed loans.',
    labels: {
      en: labelList(`
        Revenue from releasing of guarantee liabilities; Revenue from release of guarantee liabilities; Guarantee income;
        Revenue from releasing guarantee liabilities; Releasing of guarantee liabilities; Guarantee revenue
      `),
      de: labelList('Erlöse aus der Auflösung von Garantieverbindlichkeiten'),
      zh: labelList(`
        释放担保负债的收入; {释放|解除|转回}担保{负债|责任}{的|产生的|所得|带来的|所得的|}收入;
        担保{负债|责任}{释放|解除}{的|}收入; 担保{收入|服务收入|业务收入}; 融资担保收入
      `),
      'zh-Hant': labelList(`
        釋放擔保負債的收入; {釋放|解除|轉回}擔保{負債|責任}{的|產生的|所得|帶來的|所得的|}收入;
        擔保{負債|責任}{釋放|解除}{的|}收入; 擔保{收入|服務收入|業務收入}; 融資擔保收入
      `),
    },
  },
  {
    id: 'kpi:ReferralServicesFees',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Fees for passing borrowers on to financial institutions.',
    labels: {
      en: labelList('Referral services fees; Referral fees; Referral services; Referral revenue'),
      de: labelList('Vermittlungsgebühren; Empfehlungsgebühren'),
      zh: labelList(`
        导流服务费; {导流|引流|转介|推荐|介绍}服务{费|费用|费收入|收入}; {导流|引流|转介}{费|费用|费收入|收入|业务收入}
      `),
      'zh-Hant': labelList(`
        導流服務費; {導流|引流|轉介|推薦|介紹}服務{費|費用|費收入|收入}; {導流|引流|轉介}{費|費用|費收入|收入|業務收入}
      `),
    },
  },
  {
    id: 'kpi:OtherServicesFees',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Service fees of a lending platform that have no line of their own, such as late payment fees.',
    labels: {
      en: labelList('Other services fees; Other service revenue'),
      zh: labelList('其他服务费; 其他服务{费|费用|收入|费收入|收费}'),
      'zh-Hant': labelList('其他服務費; 其他服務{費|費用|收入|費收入|收費}'),
    },
  },
  {
    id: 'kpi:FacilitationOriginationAndServicingExpense',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of arranging, originating and servicing loans: credit checks, payment processing and collection.',
    labels: {
      en: labelList(`
        Facilitation, origination and servicing; Facilitation, origination and servicing expenses;
        Facilitation, origination and servicing costs; Origination and servicing expenses; Origination and servicing;
        Facilitation and servicing expenses; Origination and servicing cost
      `),
      zh: labelList(`
        撮合、发起和服务费用; {贷款|}{撮合|促成|便利化}、{发起|发放}{和|及|与}{服务|贷后服务}{费用|成本|开支|支出};
        {贷款|}{撮合|促成|便利化}{和|及}服务{成本|支出}; 发起及服务{费用|成本}; {发起|撮合}和服务{成本|费用}
      `),
      'zh-Hant': labelList(`
        撮合、發起和服務費用; {貸款|}{撮合|促成|便利化}、{發起|發放}{和|及|與}{服務|貸後服務}{費用|成本|開支|支出};
        {貸款|}{撮合|促成|便利化}{和|及}服務{成本|支出}; 發起及服務{費用|成本}; {發起|撮合}和服務{成本|費用}
      `),
    },
  },
  {
    id: 'kpi:FundingCosts',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Interest and related cost of the money that funds on-balance-sheet loans.',
    labels: {
      en: labelList('Funding costs; Cost of funding; Overall funding costs; Total funding costs'),
      de: labelList('Refinanzierungskosten; Refinanzierungsaufwand'),
      zh: labelList('资金成本; 资金{费用|成本总额|支出}; 募资成本; 资金成本支出'),
      'zh-Hant': labelList('資金成本; 資金{費用|成本總額|支出}; 募資成本; 資金成本支出'),
    },
  },
  {
    id: 'us-gaap:ProvisionForLoanAndLeaseLosses',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    concepts: conceptList(`
      us-gaap:FinancingReceivableExcludingAccruedInterestCreditLossExpenseReversal
      us-gaap:ProvisionForLoanLossesExpensed
    `),
    definition: 'Amount charged to income for losses expected on loans and leases.',
    labels: {
      en: labelList(`
        Provision for loans receivable; Provision for loan losses; Provision for credit losses on loans; Loan loss provision;
        Provision for loan and lease losses; Provision for loans and advances; Credit impairment losses; Provision for loans;
        Loan impairment charges; Impairment losses on loans and advances
      `),
      de: labelList('Risikovorsorge im Kreditgeschäft; Kreditrisikovorsorge; Risikovorsorge; Wertberichtigungen auf Kredite'),
      zh: labelList(`
        贷款减值损失; 应收贷款准备金; 应收贷款拨备; 贷款拨备; 应收贷款准备;
        {应收贷款|贷款|发放贷款和垫款|发放贷款及垫款|客户贷款}{减值损失|信用减值损失|减值准备计提|损失准备计提|信贷减值损失|损失拨备};
        应收贷款计提; 计提贷款{损失|减值}准备; 贷款损失{计提|准备支出}; 贷款减值支出
      `),
      'zh-Hant': labelList(`
        貸款減值損失; 應收貸款準備金; 應收貸款撥備; 貸款撥備; 應收貸款準備;
        {應收貸款|貸款|發放貸款和墊款|發放貸款及墊款|客戶貸款}{減值損失|信用減值損失|減值準備計提|損失準備計提|信貸減值損失|損失撥備};
        應收貸款計提; 計提貸款{損失|減值}準備; 貸款損失{計提|準備支出}; 貸款減值支出
      `),
    },
  },
  {
    id: 'kpi:ProvisionForFinancialAssetsReceivable',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amount charged to income for guarantee fees that are not expected to be collected.',
    labels: {
      en: labelList('Provision for financial assets receivable; Provision for financial assets'),
      zh: labelList(`
        应收金融资产准备金; {应收金融资产|金融资产应收款|金融应收资产}{准备金|拨备|准备|减值准备|减值损失};
        金融资产{准备金|拨备}
      `),
      'zh-Hant': labelList(`
        應收金融資產準備金; {應收金融資產|金融資產應收款|金融應收資產}{準備金|撥備|準備|減值準備|減值損失};
        金融資產{準備金|撥備}
      `),
    },
  },
  {
    id: 'kpi:ProvisionForAccountsReceivableAndContractAssets',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amount charged to income for service fees that are not expected to be collected.',
    labels: {
      en: labelList(`
        Provision for accounts receivable and contract assets; Provision for accounts receivable;
        Provision for contract assets and receivables
      `),
      zh: labelList(`
        应收账款及合约资产准备金; 应收{账款|款项}{及|和}{合约|合同}资产{的|}{准备金|拨备|准备|减值准备|减值损失};
        应收账款准备金
      `),
      'zh-Hant': labelList(`
        應收賬款及合約資產準備金; 應收{賬款|款項}{及|和}{合約|合同}資產{的|}{準備金|撥備|準備|減值準備|減值損失};
        應收賬款準備金
      `),
    },
  },
  {
    id: 'kpi:ProvisionForContingentLiabilities',
    group: 'lending',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Amount charged to income for losses expected on guaranteed loans; negative when earlier charges are taken back.',
    labels: {
      en: labelList(`
        Provision for contingent liabilities; Provision for contingent liability;
        Provision for contingent guarantee liabilities; Provision for guarantee liabilities
      `),
      zh: labelList('或有负债准备金; 或有{负债|债务}{的|}{准备金|拨备|准备|计提}'),
      'zh-Hant': labelList('或有負債準備金; 或有{負債|債務}{的|}{準備金|撥備|準備|計提}'),
    },
  },
];
