import assert from 'node:assert/strict';
import type { Period } from '../../../src/core/filing';
import { changeBetween } from '../../../src/core/library/change';
import {
  accuracy,
  changeInWords,
  columnScale,
  columnUnit,
  inColumn,
  inFull,
  inShort,
  inWords,
} from '../../../src/editor/words/amounts';
import { periodInWords, periodName } from '../../../src/editor/words/periods';
import { amount, figure, growth, Q3_2023, Q3_2024 } from '../library/readings';

describe('amounts in words', () => {
  const revenue = figure('4370.2', Q3_2024);

  it('in full', () => {
    assert.equal(inFull(revenue), 'CNY 4,370,200,000');
    assert.equal(inFull(figure('-0.659', Q3_2024)), 'CNY −659,000');
    assert.equal(inFull(figure('', Q3_2024, { ...amount('12.18', 0), unit: 'CNY/ADS' })), 'CNY 12.18 per ADS');
    assert.equal(inFull(growth('14.9', Q3_2024)), '14.9 %');
    assert.equal(inFull(growth('0.70', Q3_2024, { notation: 'basisPoints' })), '70 basis points');
    assert.equal(inFull(figure('', null, { ...amount('2.46', 0), unit: 'pure', notation: 'multiple' })), '2.46×');
    assert.equal(inFull(figure('', null, { ...amount('23042303', 0), unit: 'count' })), '23,042,303');
    assert.equal(inFull(figure('', null, { ...amount('10.12', 0), unit: 'month' })), '10.12 months');
  });

  it('in full, every digit of more than a double holds', () => {
    assert.equal(inFull(figure('', null, { ...amount('12345678901234567891', 0), unit: 'count' })), '12,345,678,901,234,567,891');
  });

  it('as one says it', () => {
    assert.equal(inWords(revenue), '4.37 billion Chinese yuan');
    assert.equal(inWords(figure('', null, { ...amount('254.3', 6), unit: 'count' })), '254 million');
    assert.equal(inWords(growth('14.9', Q3_2024)), null);
    assert.equal(inWords(figure('', null, amount('12', 0))), null);
  });

  it('as precisely as stated', () => {
    const stated = (digits: string, power: number) => accuracy(figure('', null, amount(digits, power)));
    assert.equal(stated('4370.2', 6), 'to the nearest 0.1 million');
    assert.equal(stated('82436', 6), 'to the nearest million');
    assert.equal(stated('4370158', 3), 'to the nearest thousand');
    assert.equal(stated('1.5', 9), 'to the nearest 0.1 billion');
    assert.equal(stated('162', 0), null);
  });

  it('in a column of one scale', () => {
    const scale = columnScale([revenue, figure('4281.0', Q3_2023)]);
    assert.deepEqual(
      [columnUnit(revenue, scale), inColumn(revenue, scale), inColumn(figure('4281.0', Q3_2023), scale)],
      ['CNY m', '4,370.2', '4,281.0'],
    );
    const thousands = figure('', Q3_2024, amount('4370158', 3));
    assert.equal(inColumn(thousands, columnScale([thousands])), '4,370.2');
    const small = figure('', Q3_2024, amount('413', 3));
    assert.deepEqual([inColumn(small, columnScale([small])), columnUnit(small, columnScale([small]))], ['413', 'CNY k']);
    assert.equal(inColumn(growth('41.2', Q3_2024), columnScale([])), '41.2');
  });

  it('in little room', () => {
    assert.equal(inShort(revenue), 'CNY 4,370.2 m');
    assert.equal(inShort(growth('41.2', Q3_2024)), '41.2 %');
    assert.equal(inShort(figure('55.2', Q3_2024, { unit: 'count' })), '55.2 m');
    assert.equal(inShort(figure('', Q3_2024, { ...amount('12.18', 0), unit: 'CNY/ADS' })), 'CNY 12.18 per ADS');
    assert.equal(inShort(figure('', Q3_2024, { ...amount('23042303', 0), unit: 'shares' })), '23,042,303 shares');
  });

  it('changes by percent, by points, or by the turn they took', () => {
    const change = (later: string, earlier: string) => {
      const now = figure(later, Q3_2024);
      return changeInWords(changeBetween(now, figure(earlier, Q3_2023)), now);
    };
    assert.equal(change('4370.2', '4281.0'), '+2.1 %');
    assert.equal(change('-200', '-100'), '−100.0 %');
    assert.equal(change('10', '0'), 'from zero');
    assert.equal(change('10', '-5'), 'from loss to profit');
    const margin = growth('41.2', Q3_2024);
    assert.equal(changeInWords(changeBetween(margin, growth('42.0', Q3_2023)), margin), '−0.8 points');
  });
});

const CALENDAR = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };
const SEPTEMBER = { fiscalYearEndMonth: 9, fiscalYearOffset: 0 };

describe('periods in words', () => {
  const duration = (start: string, end: string): Period => ({ type: 'duration', start, end });

  it('in a calendar year', () => {
    assert.equal(periodInWords(Q3_2024, CALENDAR), 'Q3 2024 (Jul 1 – Sep 30, 2024)');
    assert.equal(periodName(duration('2024-01-01', '2024-12-31'), CALENDAR), 'FY2024');
    assert.equal(periodName(duration('2024-01-01', '2024-09-30'), CALENDAR), 'first nine months of 2024');
    assert.equal(periodName(duration('2024-07-01', '2024-12-31'), CALENDAR), 'H2 2024');
    assert.equal(periodInWords({ type: 'instant', date: '2024-09-30' }, CALENDAR), 'as of Sep 30, 2024');
  });

  it('in a fiscal year that ends in another month', () => {
    assert.equal(periodName(duration('2024-10-01', '2024-12-31'), SEPTEMBER), 'Q1 FY2025');
    assert.equal(periodName(duration('2024-10-01', '2025-09-30'), SEPTEMBER), 'FY2025');
    assert.equal(periodName(duration('2024-10-01', '2025-03-31'), SEPTEMBER), 'H1 FY2025');
  });

  it('in a year of 52 or 53 weeks', () => {
    assert.equal(periodName(duration('2024-06-30', '2024-09-28'), SEPTEMBER), 'Q4 FY2024');
    assert.equal(periodName(duration('2023-10-01', '2024-09-28'), SEPTEMBER), 'FY2024');
    assert.equal(periodName(duration('2024-07-04', '2024-10-02'), CALENDAR), 'Q3 2024');
  });

  it('name the year as the filer does', () => {
    const retail = { fiscalYearEndMonth: 1, fiscalYearOffset: -1 };
    assert.equal(periodName(duration('2024-08-04', '2024-11-02'), retail), 'Q3 FY2024');
    assert.equal(periodName(duration('2024-02-04', '2025-02-01'), retail), 'FY2024');
  });

  it('by dates where no name fits', () => {
    assert.equal(periodName(duration('2024-08-15', '2024-11-14'), CALENDAR), 'Aug 15 – Nov 14, 2024');
    assert.equal(periodName(duration('2024-02-01', '2024-02-29'), CALENDAR), 'Feb 1 – 29, 2024');
  });
});
