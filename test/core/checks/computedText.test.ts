import assert from 'node:assert/strict';
import { computedText } from '../../../src/core/checks/computedText';
import { amount } from '../library/readings';

/** The text, its digits and the power of ten they are in; the value to write; what it is written as. */
const CASES: readonly (readonly [text: string, digits: string, power: number, value: number, written: string | null])[] = [
  ['RMB4,370.2 million', '4370.2', 6, 4_380_200_000, 'RMB4,380.2 million'],
  ['4,370.2', '4370.2', 6, 14_380_260_000, '14,380.3'],
  ['4,370.2', '4370.2', 6, 80_000_000, '80.0'],
  ['5,120', '5120', 3, 5_123_000, '5,123'],
  ['5,120', '5120', 3, 1_005_123_000, '1,005,123'],
  ['5120', '5120', 0, 12_345, '12345'],
  ['12.2%', '12.2', -2, 0.12447, '12.4%'],
  ['12.2 %', '12.2', -2, -0.031, '-3.1 %'],
  ['0.125', '0.125', 0, 0.0504, '0.050'],
  ['(5,120)', '-5120', 3, -5_123_000, '(5,123)'],
  ['(5,120)', '-5120', 3, 5_123_000, '5,123'],
  ['(5.1)%', '-5.1', -2, 0.02, '2.0%'],
  ['−3', '-3', 0, 4, '4'],
  ['5,120', '5120', 3, -12_000, '-12'],
  // The sign is that of a word before it.
  ['5.1%', '-5.1', -2, -0.062, '6.2%'],
  ['1.234,5', '1234.5', 6, 1_334_500_000, '1.334,5'],
  ['1.234,5 Mio. €', '1234.5', 6, 12_334_500_000, '12.334,5 Mio. €'],
  ['1.234', '1234', 3, 12_345_000, '12.345'],
  ['0,7', '0.7', 0, 1234.5, '1234,5'],
  ['12 345', '12345', 0, 1_234_567, '1 234 567'],
  ['12’345.50', '12345.50', 0, 9.5, '9.50'],
  ['43.70亿元', '43.70', 8, 4_380_200_000, '43.80亿元'],
  ['１２．５％', '12.5', -2, 0.137, '１３．７％'],
  ['0.0%', '0.0', -2, 0.034, '3.4%'],
  ['0', '0', 0, -7, '-7'],
  ['twelve', '12', 0, 13, null],
  ['3亿4000万', '34000', 4, 350_000_000, null],
  // Digits that are not those of the value: nothing is known of their place.
  ['5121', '512', 0, 5123, null],
];

describe('a computed value written as the filing writes', () => {
  for (const [text, digits, power, value, written] of CASES) {
    it(`${text} → ${written ?? 'nothing'}`, () => {
      assert.equal(computedText(text, amount(digits, power), value), written);
    });
  }
});
