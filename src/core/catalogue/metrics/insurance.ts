import { conceptList } from '../conceptList';
import { labelList } from '../labelList';
import type { Metric } from '../schema';

/** The main figures of an insurer. */
export const insuranceMetrics: readonly Metric[] = [
  {
    id: 'us-gaap:PremiumsWrittenGross',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Premiums for the insurance contracts that began in the period, before reinsurance.',
    labels: {
      en: labelList(`
        Gross written premiums; Gross premiums written; GWP; Direct premiums written; Gross premium income;
        Total premiums written
      `),
      de: labelList('Gebuchte Bruttobeiträge; Bruttobeitragseinnahmen; Gebuchte Bruttoprämien'),
      zh: labelList('总保费收入; 原保险保费收入; 毛承保保费; 保险业务收入; 规模保费'),
      'zh-Hant': labelList('總保費收入; 原保險保費收入; 毛承保保費; 保險業務收入; 規模保費'),
    },
  },
  {
    id: 'us-gaap:PremiumsWrittenNet',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Premiums for the insurance contracts that began in the period, after reinsurance.',
    labels: {
      en: labelList('Net premiums written; Net written premiums; NWP'),
      de: labelList('Gebuchte Nettobeiträge; Gebuchte Nettoprämien'),
      zh: labelList('净承保保费; 净保费收入'),
      'zh-Hant': labelList('淨承保保費; 淨保費收入'),
    },
  },
  {
    id: 'us-gaap:PremiumsEarnedNet',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    concepts: conceptList('ifrs-full:InsuranceRevenue'),
    definition: 'Part of premiums, after reinsurance, that belongs to cover given in the period.',
    labels: {
      en: labelList(`
        Net premiums earned; Premiums earned; Earned premiums; Insurance revenue; Premium income; Total premiums;
        Net earned premiums
      `),
      de: labelList('Verdiente Nettobeiträge; Verdiente Beiträge; Versicherungsumsatz; Verdiente Prämien; Prämieneinnahmen'),
      zh: labelList('已赚保费; 已赚净保费; 保费收入; 保险服务收入'),
      'zh-Hant': labelList('已賺保費; 已賺淨保費; 保費收入; 保險服務收入'),
    },
  },
  {
    id: 'us-gaap:PolicyholderBenefitsAndClaimsIncurredNet',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Claims and benefits that fell on the insurer in the period, after reinsurance.',
    labels: {
      en: labelList(`
        Claims incurred; Losses and loss adjustment expenses; Policyholder benefits and claims; Net claims incurred;
        Benefits and claims; Insurance claims; Losses incurred; Net losses and loss adjustment expenses;
        Policyholder benefits; Medical costs; Medical claims; Policy benefits and claims; Losses and LAE
      `),
      de: labelList('Aufwendungen für Versicherungsfälle; Schadenaufwendungen; Versicherungsleistungen'),
      zh: labelList('赔付支出; 赔款支出; 保险合同赔付; 已发生赔款; 理赔支出'),
      'zh-Hant': labelList('賠付支出; 賠款支出; 保險合同賠付; 已發生賠款; 理賠支出'),
    },
  },
  {
    id: 'us-gaap:LiabilityForClaimsAndClaimsAdjustmentExpense',
    group: 'insurance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Claims that have happened and are not yet paid, known or not, with the cost of settling them.',
    labels: {
      en: labelList(`
        Loss reserves; Unpaid losses and loss adjustment expenses; Claims reserves; Outstanding claims reserve;
        Reserves for losses and loss adjustment expenses; Claims liabilities; Insurance contract liabilities;
        Reserve for claims
      `),
      de: labelList(`
        Schadenrückstellungen; Rückstellung für noch nicht abgewickelte Versicherungsfälle;
        Versicherungstechnische Rückstellungen
      `),
      zh: labelList('未决赔款准备金; 保险合同准备金; 保险合同负债'),
      'zh-Hant': labelList('未決賠款準備金; 保險合同準備金; 保險合同負債'),
    },
  },
  {
    id: 'us-gaap:DeferredPolicyAcquisitionCosts',
    group: 'insurance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'debit',
    definition: 'Cost of winning insurance contracts that is carried as an asset and charged over their term.',
    labels: {
      en: labelList('Deferred policy acquisition costs; DAC; Deferred acquisition costs'),
      de: labelList('Aktivierte Abschlusskosten; Abgegrenzte Abschlusskosten'),
      zh: labelList('递延保单获取成本; 递延获取成本'),
      'zh-Hant': labelList('遞延保單獲取成本; 遞延獲取成本'),
    },
  },
  {
    id: 'us-gaap:UnearnedPremiums',
    group: 'insurance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Part of premiums that belongs to cover still to be given.',
    labels: {
      en: labelList('Unearned premiums; Unearned premium reserve'),
      de: labelList('Beitragsüberträge; Prämienüberträge'),
      zh: labelList('未到期责任准备金; 未赚保费'),
      'zh-Hant': labelList('未到期責任準備金; 未賺保費'),
    },
  },
  {
    id: 'ratio:CombinedRatio',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Claims and expenses of an insurer as a share of earned premiums; below 100 % the underwriting makes a profit.',
    labels: {
      en: labelList(`
        Combined ratio; Net combined ratio; Undiscounted combined ratio; Operating combined ratio; Combined operating ratio;
        Current year combined ratio
      `),
      de: labelList('Schaden-Kosten-Quote; Combined Ratio; Kombinierte Schaden-Kosten-Quote'),
      zh: labelList('综合成本率'),
      'zh-Hant': labelList('綜合成本率'),
    },
  },
  {
    id: 'ratio:LossRatio',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Claims of an insurer as a share of earned premiums.',
    labels: {
      en: labelList(`
        Loss ratio; Claims ratio; Net loss ratio; Medical loss ratio; MLR; Medical care ratio; Benefit ratio;
        Loss and LAE ratio
      `),
      de: labelList('Schadenquote; Nettoschadenquote'),
      zh: labelList('综合赔付率; {综合|净|}赔付率'),
      'zh-Hant': labelList('綜合賠付率; {綜合|淨|}賠付率; 賠款率'),
    },
  },
  {
    id: 'ratio:InsuranceExpenseRatio',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'pure',
    balance: null,
    definition: 'Expenses of an insurer, acquisition cost included, as a share of earned premiums.',
    labels: {
      en: labelList('Expense ratio; Underwriting expense ratio; Acquisition cost ratio; Insurance expense ratio'),
      de: labelList('Kostenquote'),
      zh: labelList('综合费用率; 承保费用率'),
      'zh-Hant': labelList('綜合費用率; 承保費用率'),
    },
  },
  {
    id: 'ratio:SolvencyRatio',
    group: 'insurance',
    periodType: 'instant',
    unitType: 'pure',
    balance: null,
    definition: 'Own funds of an insurer as a share of the capital the supervisor requires.',
    labels: {
      en: labelList(`
        Solvency ratio; Solvency II ratio; Solvency II capitalization ratio; Comprehensive solvency margin ratio;
        Solvency coverage ratio; Core solvency margin ratio; Solvency margin ratio
      `),
      de: labelList('Solvenzquote; Solvency-II-Quote; Solvabilitätsquote; Bedeckungsquote; Solvency-II-Kapitalquote'),
      zh: labelList('综合偿付能力充足率; 偿付能力充足率; 核心偿付能力充足率'),
      'zh-Hant': labelList('綜合償付能力充足率; 償付能力充足率; 核心償付能力充足率'),
    },
  },
  {
    id: 'kpi:EmbeddedValue',
    group: 'insurance',
    periodType: 'instant',
    unitType: 'monetary',
    balance: null,
    definition: 'Net assets of a life insurer together with the present value of future profits of the contracts in force.',
    labels: {
      en: labelList('Embedded value; Group embedded value; Life embedded value'),
      zh: labelList('内含价值; 集团内含价值'),
      'zh-Hant': labelList('內含價值; 集團內含價值'),
    },
  },
  {
    id: 'kpi:ValueOfNewBusiness',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: null,
    definition: 'Present value of the future profits of the life insurance contracts sold in the period.',
    labels: {
      en: labelList("Value of new business; VNB; New business value; NBV; Value of one year's sales"),
      de: labelList('Neugeschäftswert; Wert des Neugeschäfts'),
      zh: labelList('新业务价值'),
      'zh-Hant': labelList('新業務價值'),
    },
  },
  {
    id: 'kpi:UnderwritingResult',
    group: 'insurance',
    periodType: 'duration',
    unitType: 'monetary',
    balance: 'credit',
    definition: 'Earned premiums less claims and expenses of an insurer.',
    labels: {
      en: labelList(`
        Underwriting income; Underwriting profit; Underwriting result; Insurance service result; Underwriting gain;
        Underwriting loss; Underwriting income (loss)
      `),
      de: labelList('Versicherungstechnisches Ergebnis'),
      zh: labelList('承保利润; 承保盈利; 保险服务业绩; 承保亏损'),
      'zh-Hant': labelList('承保利潤; 承保盈利; 保險服務業績; 承保虧損'),
    },
  },
];
