import type { Period } from '../filing';
import { fiscalPeriodOf, type FiscalYears } from '../library/fiscalPeriods';

/** A period by its name in the filer's year, short and in English: `FY2024`, `9M 2024`, `H1 2024`, `Q3 FY2025`. Null where it has none. */
export function periodLabel(period: Period, years: FiscalYears): string | null {
  const fiscal = fiscalPeriodOf(period, years);
  if (fiscal === null) return null;
  const year = `${fiscal.isCalendarYear ? '' : 'FY'}${fiscal.year}`;
  switch (fiscal.part) {
    case 'year':
      return `FY${fiscal.year}`;
    case 'nineMonths':
      return `9M ${year}`;
    case 'half':
      return `H${fiscal.ordinal} ${year}`;
    case 'quarter':
      return `Q${fiscal.ordinal} ${year}`;
  }
}
