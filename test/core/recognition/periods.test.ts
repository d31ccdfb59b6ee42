import assert from 'node:assert/strict';
import { duration, formatPeriod, instant } from '../../../src/core/calendar';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { en } from '../../../src/core/languages/en';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { recognise } from '../../../src/core/recognition/recognise';
import { calendarYears, placePeriod, type FiscalCalendar, type PeriodContext } from '../../../src/core/resolution/calendarPlaces';

const lexicon = createLexicon(en, loadCatalogue());

/** Every period phrase of `text`, placed: `words → period`; `–` where the context does not tell. */
function placed(text: string, context: PeriodContext): string[] {
  return recognise(text, [], lexicon, { bracketsNegate: false }).periods.map((expression) => {
    const period = placePeriod(expression, context);
    return `${text.slice(expression.start, expression.end)} → ${period ? formatPeriod(period) : '–'}`;
  });
}

const Q3 = duration('2024-07-01', '2024-09-30');
const YEAR = duration('2024-01-01', '2024-12-31');

const yearsEnding = (yearEndMonth: number): FiscalCalendar => ({ ...calendarYears, yearEndMonth });

const unknown: PeriodContext = { calendar: calendarYears, published: null, main: null, current: null };
const quarter: PeriodContext = { calendar: calendarYears, published: null, main: Q3, current: Q3 };
const wholeYear: PeriodContext = { calendar: calendarYears, published: null, main: YEAR, current: YEAR };
const balance: PeriodContext = { calendar: calendarYears, published: null, main: Q3, current: instant('2024-09-30') };
const juneYear: PeriodContext = { calendar: yearsEnding(6), published: null, main: Q3, current: Q3 };
const septemberYear: PeriodContext = { calendar: yearsEnding(9), published: null, main: Q3, current: Q3 };
/** A retailer that calls the year that ends on February 1, 2025 its fiscal 2024. */
const retailYear: PeriodContext = { calendar: { ...yearsEnding(1), yearOffset: -1 }, published: null, main: null, current: null };

type Rows = readonly (readonly [text: string, ...expected: string[]])[];

function itPlaces(name: string, context: PeriodContext, rows: Rows): void {
  describe(name, () => {
    for (const [text, ...expected] of rows) it(JSON.stringify(text), () => assert.deepEqual(placed(text, context), expected));
  });
}

describe('period phrases', () => {
  itPlaces('that name their period outright', unknown, [
    ['on September 30, 2024', 'September 30, 2024 → 2024-09-30'],
    ['Sept. 30, 2024', 'Sept. 30, 2024 → 2024-09-30'],
    ['30 September 2024', '30 September 2024 → 2024-09-30'],
    ['2024-09-30', '2024-09-30 → 2024-09-30'],
    ['09/30/2024', '09/30/2024 → 2024-09-30'],
    ['as of September 30, 2024', 'September 30, 2024 → 2024-09-30'],
    ['in March 2025', 'March 2025 → 2025-03-01/2025-03-31'],
    ['the third quarter of 2024', 'third quarter of 2024 → 2024-07-01/2024-09-30'],
    ['third-quarter 2024', 'third-quarter 2024 → 2024-07-01/2024-09-30'],
    ['Q3 2024', 'Q3 2024 → 2024-07-01/2024-09-30'],
    ['3Q24', '3Q24 → 2024-07-01/2024-09-30'],
    ['Q3’24', 'Q3’24 → 2024-07-01/2024-09-30'],
    ['2024 third quarter', '2024 third quarter → 2024-07-01/2024-09-30'],
    ['the first half of 2024', 'first half of 2024 → 2024-01-01/2024-06-30'],
    ['H1 2024', 'H1 2024 → 2024-01-01/2024-06-30'],
    ['1H24', '1H24 → 2024-01-01/2024-06-30'],
    ['the first nine months of 2024', 'first nine months of 2024 → 2024-01-01/2024-09-30'],
    ['the three months ended September 30, 2024', 'three months ended September 30, 2024 → 2024-07-01/2024-09-30'],
    ['nine months ended 30 September 2024', 'nine months ended 30 September 2024 → 2024-01-01/2024-09-30'],
    ['the six-month period ended June 30, 2024', 'six-month period ended June 30, 2024 → 2024-01-01/2024-06-30'],
    ['the six months to 30 June 2024', 'six months to 30 June 2024 → 2024-01-01/2024-06-30'],
    ['the quarter ended June 30, 2024', 'quarter ended June 30, 2024 → 2024-04-01/2024-06-30'],
    ['the year ended 31 December 2024', 'year ended 31 December 2024 → 2024-01-01/2024-12-31'],
    ['the fiscal year ended June 30, 2024', 'fiscal year ended June 30, 2024 → 2023-07-01/2024-06-30'],
    ['twelve months ended December 31, 2024', 'twelve months ended December 31, 2024 → 2024-01-01/2024-12-31'],
    ['the 13 weeks ended November 2, 2024', '13 weeks ended November 2, 2024 → 2024-08-04/2024-11-02'],
    ['the 52 weeks ended February 1, 2025', '52 weeks ended February 1, 2025 → 2024-02-04/2025-02-01'],
    ['FY2023', 'FY2023 → 2023-01-01/2023-12-31'],
    ['full year 2024', 'full year 2024 → 2024-01-01/2024-12-31'],
    ['January 1, 2024 to March 31, 2024', 'January 1, 2024 to March 31, 2024 → 2024-01-01/2024-03-31'],
    ['the 12-month period from April 1, 2024', '12-month period from April 1, 2024 → 2024-04-01/2025-03-31'],
    [
      'three months ended September 30, 2024 and 2023',
      'three months ended September 30, 2024 → 2024-07-01/2024-09-30',
      '2023 → 2023-07-01/2023-09-30',
    ],
    ['the third quarter of 2024 and 2023', 'third quarter of 2024 → 2024-07-01/2024-09-30', '2023 → 2023-07-01/2023-09-30'],
    ['at the end of 2023', '2023 → 2023-12-31'],
    ['at the end of the second quarter of 2024', 'second quarter of 2024 → 2024-06-30'],
  ]);

  itPlaces('that lean on what is being spoken of', quarter, [
    ['in the quarter', 'the quarter → 2024-07-01/2024-09-30'],
    ['a year ago', 'a year ago → 2023-07-01/2023-09-30'],
    ['one year earlier', 'one year earlier → 2023-07-01/2023-09-30'],
    ['in the same period of 2023', 'the same period of 2023 → 2023-07-01/2023-09-30'],
    ['the same period last year', 'the same period last year → 2023-07-01/2023-09-30'],
    ['the prior-year quarter', 'the prior-year quarter → 2023-07-01/2023-09-30'],
    ['the year-ago period', 'the year-ago period → 2023-07-01/2023-09-30'],
    ['the corresponding period in the prior year', 'the corresponding period in the prior year → 2023-07-01/2023-09-30'],
    ['the prior quarter', 'the prior quarter → 2024-04-01/2024-06-30'],
    ['the linked quarter', 'the linked quarter → 2024-04-01/2024-06-30'],
    ['the second quarter', 'second quarter → 2024-04-01/2024-06-30'],
    ['the first half of the year', 'first half of the year → 2024-01-01/2024-06-30'],
    ['the full year', 'the full year → 2024-01-01/2024-12-31'],
    ['at June 30', 'June 30 → 2024-06-30'],
    ['at December 31', 'December 31 → 2023-12-31'],
  ]);

  itPlaces('in a year’s results', wholeYear, [
    ['the prior year', 'the prior year → 2023-01-01/2023-12-31'],
    ['the fourth quarter', 'fourth quarter → 2024-10-01/2024-12-31'],
    ['at the end of the year', 'the year → 2024-12-31'],
  ]);

  itPlaces('of a balance', balance, [
    ['a year ago', 'a year ago → 2023-09-30'],
    ['the prior quarter', 'the prior quarter → 2024-06-30'],
  ]);

  itPlaces('of a fiscal year that ends in June', juneYear, [
    ['the first quarter of fiscal 2025', 'first quarter of fiscal 2025 → 2024-07-01/2024-09-30'],
    ['Q1 FY25', 'Q1 FY25 → 2024-07-01/2024-09-30'],
    ['fiscal year 2024', 'fiscal year 2024 → 2023-07-01/2024-06-30'],
    ['the second quarter', 'second quarter → 2024-10-01/2024-12-31'],
    ['the first half of fiscal 2025', 'first half of fiscal 2025 → 2024-07-01/2024-12-31'],
    ['calendar year 2024', 'calendar year 2024 → 2024-01-01/2024-12-31'],
  ]);

  itPlaces('of a fiscal year that ends in September', septemberYear, [
    ['the fourth quarter of fiscal 2024', 'fourth quarter of fiscal 2024 → 2024-07-01/2024-09-30'],
    ['fiscal 2025', 'fiscal 2025 → 2024-10-01/2025-09-30'],
    ['the first nine months of fiscal 2024', 'first nine months of fiscal 2024 → 2023-10-01/2024-06-30'],
  ]);

  itPlaces('of a fiscal year that is named after its start', retailYear, [
    ['fiscal 2024', 'fiscal 2024 → 2024-02-01/2025-01-31'],
    ['the fourth quarter of fiscal 2024', 'fourth quarter of fiscal 2024 → 2024-11-01/2025-01-31'],
  ]);

  itPlaces('where nothing tells', unknown, [
    ['in the quarter', 'the quarter → –'],
    ['the prior-year quarter', 'the prior-year quarter → –'],
    ['the third quarter', 'third quarter → –'],
    ['February 30, 2024', 'February 30, 2024 → –'],
  ]);

  itPlaces('are not', unknown, [
    ['part 2024-5 of the series'],
    ['the A2024 model'],
    ['order #2024'],
    ['we may sell'],
    ['the secondary quarterback'],
  ]);
});
