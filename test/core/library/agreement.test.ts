import assert from 'node:assert/strict';
import { agreementOf, agreementsAbout } from '../../../src/core/library/agreement';
import type { ReadFigure } from '../../../src/core/library/reading';
import { amount, figure, growth, Q2_2024, Q3_2023, Q3_2024, reading } from './readings';

const compares = { current: 0, prior: 1 };

function verdict(current: ReadFigure, prior: ReadFigure, stated: ReadFigure): boolean | undefined {
  return agreementOf(reading([current, prior, stated]), 2)?.agrees;
}

describe('a stated change against its levels', () => {
  it('agrees within what rounding leaves open', () => {
    assert.equal(verdict(figure('55.2', Q3_2024), figure('49.2', Q3_2023), growth('12.2', Q3_2024, { compares })), true);
    assert.equal(verdict(figure('55.2', Q3_2024), figure('49.2', Q3_2023), growth('11.9', Q3_2024, { compares })), false);
  });

  it('tells what the levels give', () => {
    const found = agreementOf(
      reading([figure('55.2', Q3_2024), figure('49.2', Q3_2023), growth('11.9', Q3_2024, { compares })]),
      2,
    );
    assert.equal(found?.implied.toFixed(3), '0.122');
  });

  it('knows a fall', () => {
    assert.equal(verdict(figure('82436', Q3_2024), figure('96923', Q3_2023), growth('-14.9', Q3_2024, { compares })), true);
    assert.equal(verdict(figure('82436', Q3_2024), figure('96923', Q3_2023), growth('14.9', Q3_2024, { compares })), false);
  });

  it('checks amounts and points in the levels’ own unit', () => {
    const byAmount = figure('6.0', Q3_2024, { kind: 'change', basis: 'yoy', compares });
    assert.equal(verdict(figure('55.2', Q3_2024), figure('49.2', Q3_2023), byAmount), true);
    const margin = (digits: string) => growth(digits, Q3_2024, { kind: 'level', basis: null });
    const points = (digits: string) => growth(digits, Q3_2024, { notation: 'percentagePoints', compares });
    assert.equal(verdict(margin('41.2'), margin('26.6'), points('14.6')), true);
    assert.equal(verdict(margin('41.2'), margin('26.6'), points('12.6')), false);
  });

  it('finds the levels by period where the text names none', () => {
    const figures = [figure('4370.2', Q3_2024), figure('4281.0', Q3_2023), figure('4160.1', Q2_2024)];
    assert.deepEqual(agreementOf(reading([...figures, growth('2.1', Q3_2024)]), 3)?.prior, 1);
    assert.deepEqual(agreementOf(reading([...figures, growth('5.0', Q3_2024, { basis: 'qoq' })]), 3)?.prior, 2);
  });

  it('says nothing on a base that is not positive, of a hedge, or across units', () => {
    assert.equal(verdict(figure('10', Q3_2024), figure('-5', Q3_2023), growth('300', Q3_2024, { compares })), undefined);
    assert.equal(verdict(figure('10', Q3_2024), figure('0', Q3_2023), growth('100', Q3_2024, { compares })), undefined);
    const hedged = growth('12', Q3_2024, { compares, bound: 'over' });
    assert.equal(verdict(figure('55.2', Q3_2024), figure('49.2', Q3_2023), hedged), undefined);
    const dollars = figure('49.2', Q3_2023, { unit: 'USD' });
    assert.equal(verdict(figure('55.2', Q3_2024), dollars, growth('12.2', Q3_2024, { compares })), undefined);
  });

  it('is found from either level', () => {
    const from = reading([
      figure('55.2', Q3_2024),
      figure('49.2', Q3_2023),
      growth('12.2', Q3_2024, { compares }),
      figure('', Q3_2024, amount('1', 0)),
    ]);
    assert.deepEqual(
      [0, 1, 3].map((level) => agreementsAbout(from, [level]).length),
      [1, 1, 0],
    );
  });
});
