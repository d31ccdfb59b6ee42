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
  const end = nominalEnd(period.end);
  const months = lengthInMonths(period);
  const fiscalYear = (end.month <= fiscalYearEndMonth ? end.year : end.year + 1) + fiscalYearOffset;
  const position = (end.month - fiscalYearEndMonth + 11) % 12;
  const year = { number: fiscalYear, isCalendar: fiscalYearEndMonth === 12 };
  return partOfYear(year, months, position) ?? datesInWords(period.start, period.end);
}

/** The year as the filer numbers it; one that is no calendar year must say so. */
interface Year {
  readonly number: number;
  readonly isCalendar: boolean;
}

/** @param position of the last month, 0 for the first of the year. */
function partOfYear(year: Year, months: number, position: number): string | undefined {
  if (months === 12 && position === 11) return l10n.t('FY{0}', year.number);
  if (months === 9 && position === 8) return nineMonths(year);
  if (months === 6 && position % 6 === 5) return position === 5 ? firstHalf(year) : secondHalf(year);
  return months === 3 && position % 3 === 2 ? quarter(year, (position + 1) / 3) : undefined;
}

function nineMonths({ number, isCalendar }: Year): string {
  return isCalendar ? l10n.t('first nine months of {0}', number) : l10n.t('first nine months of FY{0}', number);
}

function firstHalf({ number, isCalendar }: Year): string {
  return isCalendar ? l10n.t('H1 {0}', number) : l10n.t('H1 FY{0}', number);
}

function secondHalf({ number, isCalendar }: Year): string {
  return isCalendar ? l10n.t('H2 {0}', number) : l10n.t('H2 FY{0}', number);
}

function quarter({ number, isCalendar }: Year, ordinal: number): string {
  return isCalendar ? l10n.t('Q{0} {1}', ordinal, number) : l10n.t('Q{0} FY{1}', ordinal, number);
}

/** The name with its dates where the name does not show them: `Q3 2024 (Jul 1 – Sep 30, 2024)`. */
export function periodInWords(period: Period, years: FiscalYears): string {
  const name = periodName(period, years);
  if (period.type === 'instant') return l10n.t('as of {0}', name);
  const dates = datesInWords(period.start, period.end);
  return name === dates ? dates : l10n.t('{period} ({dates})', { period: name, dates });
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

/** Made once a language: making one costs more than all that it formats on a card. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(): Intl.DateTimeFormat {
  const { language } = env;
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
  formats.set(language, made);
  return made;
}

function utc(date: IsoDate): Date {
  const { year, month, day } = partsOf(date);
  return new Date(Date.UTC(year, month - 1, day));
}

/** Newer ICU data sets thin spaces around the dash, which many fonts draw as none. */
function tidySpaces(text: string): string {
  return text.replace(/[\u2009\u202f]/g, ' ');
}
