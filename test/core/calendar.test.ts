import assert from 'node:assert/strict';
import {
  addMonths,
  dayNumber,
  duration,
  fiscalQuarterEnd,
  formatPeriod,
  instant,
  lengthInMonths,
  monthsEnding,
  monthsFrom,
  nextDay,
  previousDay,
  shifted,
} from '../../src/core/calendar';

describe('calendar', () => {
  it('counts months from month end to month end', () => {
    assert.equal(addMonths('2024-09-30', -3), '2024-06-30');
    assert.equal(addMonths('2024-06-30', -3), '2024-03-31');
    assert.equal(addMonths('2024-02-29', 12), '2025-02-28');
    assert.equal(addMonths('2023-12-31', 2), '2024-02-29');
    assert.equal(addMonths('2024-01-15', -1), '2023-12-15');
  });

  it('steps over ends of months and years', () => {
    assert.equal(nextDay('2024-12-31'), '2025-01-01');
    assert.equal(nextDay('2024-02-28'), '2024-02-29');
    assert.equal(previousDay('2024-03-01'), '2024-02-29');
    assert.equal(previousDay('2024-01-01'), '2023-12-31');
  });

  it('numbers days without gaps', () => {
    let date = '1999-12-25';
    for (let i = 0; i < 900; i++) {
      const next = nextDay(date);
      assert.equal(dayNumber(next) - dayNumber(date), 1, `${date} → ${next}`);
      assert.equal(previousDay(next), date);
      date = next;
    }
  });

  it('builds durations whose ends are included', () => {
    assert.equal(formatPeriod(monthsEnding('2024-09-30', 3)), '2024-07-01/2024-09-30');
    assert.equal(formatPeriod(monthsEnding('2024-09-30', 9)), '2024-01-01/2024-09-30');
    assert.equal(formatPeriod(monthsEnding('2024-06-29', 3)), '2024-03-30/2024-06-29');
    assert.equal(formatPeriod(monthsFrom('2024-04-01', 12)), '2024-04-01/2025-03-31');
  });

  it('shifts periods', () => {
    assert.equal(formatPeriod(shifted(monthsEnding('2024-09-30', 3), -12)), '2023-07-01/2023-09-30');
    assert.equal(formatPeriod(shifted(monthsEnding('2024-09-30', 3), -3)), '2024-04-01/2024-06-30');
    assert.equal(formatPeriod(shifted(instant('2024-02-29'), -12)), '2023-02-28');
  });

  it('knows lengths, of 52/53-week calendars too', () => {
    assert.equal(lengthInMonths(duration('2024-06-30', '2024-09-28')), 3);
    assert.equal(lengthInMonths(duration('2023-10-01', '2024-09-28')), 12);
    assert.equal(lengthInMonths(instant('2024-09-28')), 0);
  });

  it('ends fiscal quarters', () => {
    assert.equal(fiscalQuarterEnd(2024, 3, 12), '2024-09-30');
    assert.equal(fiscalQuarterEnd(2025, 1, 6), '2024-09-30');
    assert.equal(fiscalQuarterEnd(2025, 4, 6), '2025-06-30');
    assert.equal(fiscalQuarterEnd(2024, 1, 1), '2023-04-30');
  });
});
