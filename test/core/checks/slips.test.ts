import assert from 'node:assert/strict';
import { isScaleSlip, isSlip, tells } from '../../../src/core/checks/slips';
import { roundingInterval } from '../../../src/core/library/arithmetic';

const at = (value: number, decimals: number) => ({ value, decimals });

describe('a slip', () => {
  const cases: [string, number, number, number, boolean][] = [
    ['one digit', 4370.2, 1, 4310.2, true],
    ['two neighbours swapped', 4370.2, 1, 3470.2, true],
    ['a lost sign', 55.2, 1, -55.2, true],
    ['two digits', 4370.2, 1, 4315.2, false],
    ['the same digits far apart', 4370.2, 1, 2370.4, false],
    ['too few digits to tell', 5.2, 1, 5.7, false],
  ];
  for (const [what, value, decimals, meant, expected] of cases) {
    it(`${expected ? 'is' : 'is not'} ${what}`, () => {
      assert.equal(isSlip(at(value, decimals), roundingInterval(meant, decimals)), expected);
    });
  }

  it('may be of scale, but not of nothing', () => {
    assert.equal(isScaleSlip(at(4_370_200, -2), roundingInterval(4_370_200_000, -5)), true);
    assert.equal(isScaleSlip(at(4_370_200, -2), roundingInterval(4_470_200_000, -5)), false);
    assert.equal(isScaleSlip(at(1, 2), roundingInterval(0, 3)), false);
  });

  it('is not told where the others leave everything open', () => {
    assert.equal(tells(at(12.2, 1), { low: 12.1, high: 12.2 }), true);
    assert.equal(tells(at(12.2, 1), { low: 10, high: 14 }), false);
  });
});
