import assert from 'node:assert/strict';
import { periodLabel } from '../../../src/core/export/periodLabel';
import type { Period } from '../../../src/core/filing';
import { FY_2023, NINE_MONTHS_2024, Q3_2024 } from '../library/readings';

const CALENDAR = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };
const JUNE = { fiscalYearEndMonth: 6, fiscalYearOffset: 0 };
const RETAIL = { fiscalYearEndMonth: 1, fiscalYearOffset: -1 };
const from = (start: string, end: string): Period => ({ type: 'duration', start, end });

describe('the name of a period in a table', () => {
  for (const [period, years, label] of [
    [Q3_2024, CALENDAR, 'Q3 2024'],
    [Q3_2024, JUNE, 'Q1 FY2025'],
    [FY_2023, CALENDAR, 'FY2023'],
    [NINE_MONTHS_2024, CALENDAR, '9M 2024'],
    [from('2024-01-01', '2024-06-30'), CALENDAR, 'H1 2024'],
    [from('2024-07-01', '2024-12-31'), CALENDAR, 'H2 2024'],
    [from('2024-07-01', '2024-12-31'), JUNE, 'H1 FY2025'],
    [from('2024-02-04', '2025-02-01'), RETAIL, 'FY2024'],
    [from('2024-01-01', '2024-05-31'), CALENDAR, null],
    [{ type: 'instant', date: '2024-09-30' }, CALENDAR, null],
  ] as const) {
    it(`is ${label}`, () => assert.equal(periodLabel(period, years), label));
  }
});
