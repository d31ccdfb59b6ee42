import { endOf, lengthInMonths, monthsEnding } from '../calendar';
import type { Period } from '../filing';
import type { FiscalCalendar } from './calendarPlaces';
import { weeksEnding } from './weekCalendar';
import type { FilingHeader } from '../filingHeader';

/** Annual and quarterly reports, as amended or not; a transition report (`10-KT`) is of any length. */
const MONTHS_OF_FORMS: readonly (readonly [RegExp, number])[] = [
  [/^10-?K(?:SB)?(?:40)?(?:405)?(?:\/A)?$/i, 12],
  [/^(?:20|40)-?F(?:\/A)?$/i, 12],
  [/^(?:ARS|11-K)(?:\/A)?$/i, 12],
  [/^10-?Q(?:SB)?(?:\/A)?$/i, 3],
];

/**
 * The period that the header and the form give. Where the document itself names a stretch of that length that ends on the day
 * (`stated`), that one: a year of whole weeks begins on another day than a calendar year. Null where the form has no period.
 */
export function headerPeriod(header: FilingHeader | null, { stated, weeks }: FiscalCalendar): Period | null {
  const { form, periodOfReport } = header ?? {};
  const months = MONTHS_OF_FORMS.find(([pattern]) => pattern.test(form ?? ''))?.[1];
  if (!periodOfReport || months === undefined) return null;
  const exact = stated.find((period) => endOf(period) === periodOfReport && lengthInMonths(period) === months);
  return exact ?? (weeks && weeksEnding(periodOfReport, months, weeks)) ?? monthsEnding(periodOfReport, months);
}
