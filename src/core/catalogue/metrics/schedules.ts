import { identified } from '../conceptList';
import type { Metric } from '../schema';
import { joined, labelsOf, type Words, words } from '../words';

/** The schedules of the notes: what falls due, or will be charged, in each of the years to come. */

const YEAR_NAMES = ['rest', 'first', 'second', 'third', 'fourth', 'fifth', 'later'] as const;
type Year = (typeof YEAR_NAMES)[number];

const YEARS: Readonly<Record<Year, Words>> = {
  rest: words('in the rest of this fiscal year', 'im Rest des laufenden Geschäftsjahres', '本财年剩余期间', '本財年剩餘期間'),
  first: words('within the next twelve months', 'in den nächsten zwölf Monaten', '未来十二个月内', '未來十二個月內'),
  second: words('in the second year', 'im zweiten Jahr', '第二年', '第二年'),
  third: words('in the third year', 'im dritten Jahr', '第三年', '第三年'),
  fourth: words('in the fourth year', 'im vierten Jahr', '第四年', '第四年'),
  fifth: words('in the fifth year', 'im fünften Jahr', '第五年', '第五年'),
  later: words('after the fifth year', 'nach dem fünften Jahr', '第五年以后', '第五年以後'),
};

interface Schedule {
  readonly words: Words;
  /** What falls due; the year is said behind it. */
  readonly definition: string;
  readonly balance: Metric['balance'];
  /** The concepts' names, `*` standing for the year; the first is the metric's id. */
  readonly concepts: readonly { readonly pattern: string; readonly years: YearNames }[];
}

type YearNames = Readonly<Record<Year, string>>;

// The ways in which the taxonomy names the years.
const BY_YEAR: YearNames = {
  rest: 'RemainderOfFiscalYear',
  first: 'NextTwelveMonths',
  second: 'YearTwo',
  third: 'YearThree',
  fourth: 'YearFour',
  fifth: 'YearFive',
  later: 'AfterYearFive',
};

const IN_YEAR: YearNames = {
  rest: 'RemainderOfFiscalYear',
  first: 'InNextTwelveMonths',
  second: 'InYearTwo',
  third: 'InYearThree',
  fourth: 'InYearFour',
  fifth: 'InYearFive',
  later: 'AfterYearFive',
};

const BY_COUNT: YearNames = {
  rest: 'RemainderOfFiscalYear',
  first: 'NextTwelveMonths',
  second: 'TwoYears',
  third: 'ThreeYears',
  fourth: 'FourYears',
  fifth: 'FiveYears',
  later: 'Thereafter',
};

const IN_COUNT: YearNames = {
  rest: 'RemainderOfFiscalYear',
  first: 'Current',
  second: 'InTwoYears',
  third: 'InThreeYears',
  fourth: 'InFourYears',
  fifth: 'InFiveYears',
  later: 'Thereafter',
};

const BY_ORDINAL: YearNames = {
  rest: 'RemainderOfFiscalYear',
  first: 'InNextTwelveMonths',
  second: 'InSecondYear',
  third: 'InThirdYear',
  fourth: 'InFourthYear',
  fifth: 'InFifthYear',
  later: 'AfterFifthYear',
};

const SCHEDULES: readonly Schedule[] = [
  {
    words: words('Long-term debt maturing', 'Fällige langfristige Finanzschulden', '到期的长期债务', '到期的長期債務'),
    definition: 'Principal of long-term debt that falls due',
    balance: 'credit',
    concepts: [{ pattern: 'us-gaap:LongTermDebtMaturitiesRepaymentsOfPrincipal*', years: IN_YEAR }],
  },
  {
    words: words(
      'Operating lease payments due',
      'Fällige Zahlungen aus Operating-Leasing',
      '应付经营租赁付款额',
      '應付經營租賃付款額',
    ),
    definition: 'Payments, not discounted, under operating leases that fall due',
    balance: 'credit',
    concepts: [
      { pattern: 'us-gaap:LesseeOperatingLeaseLiabilityPaymentsDue*', years: BY_YEAR },
      { pattern: 'us-gaap:OperatingLeasesFutureMinimumPaymentsDue*', years: IN_COUNT },
    ],
  },
  {
    words: words(
      'Finance lease payments due',
      'Fällige Zahlungen aus Finanzierungsleasing',
      '应付融资租赁付款额',
      '應付融資租賃付款額',
    ),
    definition: 'Payments, not discounted, under finance leases that fall due',
    balance: 'credit',
    concepts: [
      { pattern: 'us-gaap:FinanceLeaseLiabilityPaymentsDue*', years: BY_YEAR },
      { pattern: 'us-gaap:CapitalLeasesFutureMinimumPaymentsDue*', years: IN_COUNT },
    ],
  },
  {
    words: words(
      'Operating lease payments to be received',
      'Zu erhaltende Zahlungen aus Operating-Leasing',
      '应收经营租赁收款额',
      '應收經營租賃收款額',
    ),
    definition: 'Payments, not discounted, that lessees will make under operating leases',
    balance: 'debit',
    concepts: [
      { pattern: 'us-gaap:LessorOperatingLeasePaymentsToBeReceived*', years: BY_COUNT },
      { pattern: 'us-gaap:OperatingLeasesFutureMinimumPaymentsReceivable*', years: IN_COUNT },
    ],
  },
  {
    words: words(
      'Sales-type lease payments to be received',
      'Zu erhaltende Zahlungen aus Finanzierungsleasing',
      '应收销售型租赁收款额',
      '應收銷售型租賃收款額',
    ),
    definition: 'Payments, not discounted, that lessees will make under sales-type and direct financing leases',
    balance: 'debit',
    concepts: [{ pattern: 'us-gaap:SalesTypeAndDirectFinancingLeasesLeaseReceivablePaymentsToBeReceived*', years: BY_COUNT }],
  },
  {
    words: words(
      'Expected amortization of intangible assets',
      'Erwartete Abschreibungen immaterieller Vermögenswerte',
      '无形资产预计摊销额',
      '無形資產預計攤銷額',
    ),
    definition: 'Amortization of intangible assets held today that will be charged',
    balance: 'debit',
    concepts: [{ pattern: 'us-gaap:FiniteLivedIntangibleAssetsAmortizationExpense*', years: BY_YEAR }],
  },
  {
    words: words(
      'Expected benefit payments of pension plans',
      'Erwartete Leistungszahlungen der Pensionspläne',
      '养老金计划预计支付的福利',
      '退休金計劃預計支付的福利',
    ),
    definition: 'Benefits that pension and similar plans expect to pay',
    balance: 'credit',
    concepts: [
      {
        pattern: 'us-gaap:DefinedBenefitPlanExpectedFutureBenefitPayments*',
        years: { ...BY_YEAR, later: 'FiveFiscalYearsThereafter' },
      },
    ],
  },
  {
    words: words('Purchase obligations due', 'Fällige Abnahmeverpflichtungen', '到期的采购承诺', '到期的採購承諾'),
    definition: 'Payments under firm orders for goods and services that fall due',
    balance: 'credit',
    concepts: [{ pattern: 'us-gaap:PurchaseObligationDue*', years: BY_ORDINAL }],
  },
  {
    words: words('Contractual obligations due', 'Fällige vertragliche Verpflichtungen', '到期的合同义务', '到期的合同義務'),
    definition: 'Payments that contracts of all kinds bind the company to make and that fall due',
    balance: 'credit',
    concepts: [{ pattern: 'us-gaap:ContractualObligationDue*', years: BY_ORDINAL }],
  },
];

export const schedulesMetrics: readonly Metric[] = SCHEDULES.flatMap((schedule) =>
  YEAR_NAMES.map((year) => metricOf(schedule, year)),
);

function metricOf({ words: subject, definition, balance, concepts }: Schedule, year: Year): Metric {
  const inYear = YEARS[year];
  return {
    ...identified(concepts.map(({ pattern, years }) => pattern.replace('*', years[year])).join(' ')),
    group: 'balance',
    periodType: 'instant',
    unitType: 'monetary',
    balance,
    definition: `${definition} ${inYear.en}, counted from the balance sheet date.`,
    labels: labelsOf(joined([subject, inYear])),
  };
}
