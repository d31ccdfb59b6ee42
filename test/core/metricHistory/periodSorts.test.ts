import assert from 'node:assert/strict';
import { duration, instant } from '../../../src/core/calendar';
import type { Period } from '../../../src/core/filing';
import { isPrior, isYearBefore, sortsOf } from '../../../src/metricHistory/periodSorts';

const CALENDAR = { fiscalYearEndMonth: 12 };
const RETAIL = { fiscalYearEndMonth: 1 };

describe('sorts of periods', () => {
  const cases: readonly (readonly [string, Period, typeof CALENDAR, readonly string[]])[] = [
    ['a date', instant('2024-09-30'), CALENDAR, ['instant']],
    ['a third quarter', duration('2024-07-01', '2024-09-30'), CALENDAR, ['quarter']],
    ['a first quarter, which is the year to date as well', duration('2024-01-01', '2024-03-31'), CALENDAR, ['quarter', 'toDate']],
    ['nine months', duration('2024-01-01', '2024-09-30'), CALENDAR, ['toDate']],
    ['a year', duration('2024-01-01', '2024-12-31'), CALENDAR, ['year', 'toDate']],
    ['a second half', duration('2024-07-01', '2024-12-31'), CALENDAR, ['other']],
    ['a month', duration('2024-07-01', '2024-07-31'), CALENDAR, ['other']],
    ['thirteen weeks that begin a retailer’s year', duration('2024-02-04', '2024-05-04'), RETAIL, ['quarter', 'toDate']],
    ['39 weeks', duration('2024-02-04', '2024-11-02'), RETAIL, ['toDate']],
    ['52 weeks that end in the month behind', duration('2023-01-29', '2024-02-03'), RETAIL, ['year', 'toDate']],
    ['sixteen weeks', duration('2024-02-04', '2024-05-25'), RETAIL, ['quarter', 'toDate']],
  ];
  for (const [name, period, years, sorts] of cases) it(`know ${name}`, () => assert.deepEqual(sortsOf(period, years), sorts));
});

describe('what a period is held against', () => {
  const q3 = duration('2024-07-01', '2024-09-30');

  it('is the quarter before and the same one a year before', () => {
    assert.ok(isPrior(duration('2024-04-01', '2024-06-30'), q3));
    assert.ok(isYearBefore(duration('2023-07-01', '2023-09-30'), q3));
  });

  it('is never of another length, nor further away', () => {
    assert.ok(!isPrior(duration('2024-01-01', '2024-06-30'), q3));
    assert.ok(!isPrior(duration('2024-01-01', '2024-03-31'), q3));
    assert.ok(!isYearBefore(duration('2023-01-01', '2023-09-30'), q3));
    assert.ok(!isYearBefore(duration('2022-07-01', '2022-09-30'), q3));
    assert.ok(!isYearBefore(instant('2023-09-30'), q3));
  });

  it('may be some days longer or shorter in weeks', () => {
    assert.ok(isPrior(duration('2023-10-29', '2024-02-03'), duration('2024-02-04', '2024-05-04')));
    assert.ok(isYearBefore(duration('2022-10-30', '2023-01-28'), duration('2023-10-29', '2024-02-03')));
  });
});
