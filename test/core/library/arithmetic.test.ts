import assert from 'node:assert/strict';
import { difference, overlaps, plainDigits, roundingInterval } from '../../../src/core/library/arithmetic';
import { toNumber } from '../../../src/core/decimal';

describe('arithmetic', () => {
  it('subtracts exactly, whatever the exponents', () => {
    const result = difference({ coefficient: '43702', exponent: 5 }, { coefficient: '4281000001', exponent: 0 });
    assert.equal(plainDigits(result), '89199999');
    assert.equal(plainDigits(difference({ coefficient: '1', exponent: -1 }, { coefficient: '3', exponent: -1 })), '-0.2');
  });

  it('falls back to doubles where magnitudes are absurdly far apart', () => {
    assert.equal(toNumber(difference({ coefficient: '5', exponent: 0 }, { coefficient: '1', exponent: -5000 })), 5);
  });

  it('writes plain digits', () => {
    assert.equal(plainDigits({ coefficient: '43702', exponent: 5 }), '4370200000');
    assert.equal(plainDigits({ coefficient: '-149', exponent: -3 }), '-0.149');
    assert.equal(plainDigits({ coefficient: '0', exponent: 6 }), '0');
    assert.equal(plainDigits({ coefficient: '1218', exponent: -2 }), '12.18');
  });

  it('tells whether two statements can be one value', () => {
    assert.ok(overlaps(roundingInterval(4_370_200_000, -5), roundingInterval(4_370_158_000, -3)));
    assert.ok(!overlaps(roundingInterval(4_370_200_000, -5), roundingInterval(4_370_258_000, -3)));
    assert.ok(overlaps(roundingInterval(0.1, 1), roundingInterval(0.2, 1)), 'intervals that touch');
  });
});
