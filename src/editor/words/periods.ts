import { env, l10n } from 'vscode';
import { partsOf } from '../../core/calendar';
import type { IsoDate, Period } from '../../core/filing';
import { fiscalPeriodOf, type FiscalPeriod, type FiscalYears } from '../../core/library/fiscalPeriods';

export type { FiscalYears };

/** Periods in words, in the language of the editor and the fiscal year of the filing. */

/** `Q3 2024`, `FY2024`, `first nine months of 2024`, `Sep 30, 2024`. */
export function periodName(period: Period, years: FiscalYears): string {
  if (period.type === 'instant') return dateInWords(period.date);
  const fiscal = fiscalPeriodOf(period, years);
  return fiscal === null ? datesInWords(period.start, period.end) : partOfYear(fiscal);
}

function partOfYear(fiscal: FiscalPeriod): string {
  switch (fiscal.part) {
    case 'year':
      return l10n.t('FY{0}', fiscal.year);
    case 'nineMonths':
      return nineMonths(fiscal);
    case 'half':
      return fiscal.ordinal === 1 ? firstHalf(fiscal) : secondHalf(fiscal);
    case 'quarter':
      return quarter(fiscal);
  }
}

function nineMonths({ year, isCalendarYear }: FiscalPeriod): string {
  return isCalendarYear ? l10n.t('first nine months of {0}', year) : l10n.t('first nine months of FY{0}', year);
}

function firstHalf({ year, isCalendarYear }: FiscalPeriod): string {
  return isCalendarYear ? l10n.t('H1 {0}', year) : l10n.t('H1 FY{0}', year);
}

function secondHalf({ year, isCalendarYear }: FiscalPeriod): string {
  return isCalendarYear ? l10n.t('H2 {0}', year) : l10n.t('H2 FY{0}', year);
}

function quarter({ ordinal, year, isCalendarYear }: FiscalPeriod): string {
  return isCalendarYear ? l10n.t('Q{0} {1}', ordinal, year) : l10n.t('Q{0} FY{1}', ordinal, year);
}

/** The name with its dates where the name does not show them: `Q3 2024 (Jul 1 – Sep 30, 2024)`. */
export function periodInWords(period: Period, years: FiscalYears): string {
  const name = periodName(period, years);
  if (period.type === 'instant') return l10n.t('as of {0}', name);
  const dates = datesInWords(period.start, period.end);
  return name === dates ? dates : l10n.t('{period} ({dates})', { period: name, dates });
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
