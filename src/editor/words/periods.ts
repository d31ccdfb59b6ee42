import { env, l10n } from 'vscode';
import { addMonths, lengthInMonths, partsOf } from '../../core/calendar';
import type { IsoDate, Period, Profile } from '../../core/filing';

/** Periods in words, in the language of the editor and the fiscal year of the filing. */

/** How the filer counts and names its years. */
export type FiscalYears = Pick<Profile, 'fiscalYearEndMonth' | 'fiscalYearOffset'>;

/** A 52/53-week year may end this many days into the next month and still be named after the month before. */
const LATEST_SPILL_DAY = 7;

/** `Q3 2024`, `FY2024`, `first nine months of 2024`, `Sep 30, 2024`. */
export function periodName(period: Period, { fiscalYearEndMonth, fiscalYearOffset }: FiscalYears): string {
  if (period.type === 'instant') return dateInWords(period.date);
  const { year, month } = nominalEnd(period.end);
  const months = lengthInMonths(period);
  const fiscalYear = (month <= fiscalYearEndMonth ? year : year + 1) + fiscalYearOffset;
  const position = (month - fiscalYearEndMonth + 11) % 12;
  const yearName = fiscalYearEndMonth === 12 ? String(fiscalYear) : l10n.t('FY{0}', fiscalYear);
  if (months === 12 && position === 11) return l10n.t('FY{0}', fiscalYear);
  if (months === 9 && position === 8) return l10n.t('first nine months of {0}', yearName);
  if (months === 6 && position % 6 === 5) return l10n.t('H{0} {1}', position === 5 ? 1 : 2, yearName);
  if (months === 3 && position % 3 === 2) return l10n.t('Q{0} {1}', (position + 1) / 3, yearName);
  return datesInWords(period.start, period.end);
}

/** The name with its dates where the name does not show them: `Q3 2024 (Jul 1 – Sep 30, 2024)`. */
export function periodInWords(period: Period, years: FiscalYears): string {
  const name = periodName(period, years);
  if (period.type === 'instant') return l10n.t('as of {0}', name);
  const dates = datesInWords(period.start, period.end);
  return name === dates ? dates : `${name} (${dates})`;
}

/** The calendar month a period nominally ends in. */
function nominalEnd(end: IsoDate): { readonly year: number; readonly month: number } {
  return partsOf(partsOf(end).day <= LATEST_SPILL_DAY ? addMonths(end, -1) : end);
}

function dateInWords(date: IsoDate): string {
  return tidySpaces(dateFormat().format(utc(date)));
}

function datesInWords(start: IsoDate, end: IsoDate): string {
  return tidySpaces(dateFormat().formatRange(utc(start), utc(end)));
}

/** Made once: making one costs more than all that it formats on a card. */
let format: Intl.DateTimeFormat | undefined;

function dateFormat(): Intl.DateTimeFormat {
  return (format ??= new Intl.DateTimeFormat(env.language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }));
}

function utc(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Newer ICU data sets thin spaces around the dash, which many fonts draw as none. */
function tidySpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}
