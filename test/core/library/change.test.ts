import assert from 'node:assert/strict';
import { plainDigits } from '../../../src/core/library/arithmetic';
import { changeBetween } from '../../../src/core/library/change';
import { figure, growth, Q3_2023, Q3_2024 } from './readings';

const between = (later: string, earlier: string) => changeBetween(figure(later, Q3_2024), figure(earlier, Q3_2023));

describe('change between two values', () => {
  it('is absolute and relative', () => {
    const change = between('4370.2', '4281.0');
    assert.equal(plainDigits(change.absolute), '89200000');
    assert.equal(change.relative?.toFixed(4), '0.0208');
    assert.equal(change.turn, null);
  });

  it('has no percentage on a base of zero', () => {
    assert.equal(between('12', '0').relative, null);
  });

  it('is a fall when a loss grows, and a rise when it shrinks', () => {
    assert.equal(between('-200', '-100').relative, -1);
    assert.equal(between('-50', '-100').relative, 0.5);
  });

  it('names the turn instead of a percentage when the sign changes', () => {
    assert.deepEqual({ ...between('10', '-5'), absolute: null }, { absolute: null, relative: null, turn: 'toPositive' });
    assert.equal(between('-10', '5').turn, 'toNegative');
  });

  it('counts percentages in points, not percent of percent', () => {
    const margin = (digits: string) => growth(digits, Q3_2024, { kind: 'level', basis: null });
    const change = changeBetween(margin('41.2'), margin('26.6'));
    assert.equal(change.relative, null);
    assert.equal(plainDigits(change.absolute), '0.146');
  });
});
