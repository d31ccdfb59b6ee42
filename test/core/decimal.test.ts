import assert from 'node:assert/strict';
import { accuracyOf, decimalOf, negated, scaled, toNumber } from '../../src/core/decimal';
import { readNumber } from '../../src/core/recognition/numbers';

describe('decimals', () => {
  it('multiply out without binary noise', () => {
    assert.equal(toNumber(scaled(decimalOf('4370.2'), 6)), 4370200000);
    assert.equal(toNumber(scaled(decimalOf('14.9'), -2)), 0.149);
    assert.equal(toNumber(scaled(decimalOf('1.005'), 3)), 1005);
    assert.equal(toNumber(negated(decimalOf('0'))), 0);
  });

  it('every decimal of up to 15 digits survives scaling', () => {
    // A linear congruential generator: seeded, so that a failure can be repeated.
    let seed = 42;
    const random = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
    for (let i = 0; i < 2000; i++) {
      const digits = String(Math.floor(random() * 1e9));
      const places = Math.floor(random() * 4);
      const text = `${digits}.${String(Math.floor(random() * 10 ** places)).padStart(places, '0')}`.replace(/\.0?$/, '');
      for (const power of [-4, -2, 0, 3, 6])
        assert.equal(toNumber(scaled(decimalOf(text), power)), Number(`${text}e${power}`), `${text}e${power}`);
    }
  });

  it('tell their accuracy as XBRL does', () => {
    assert.equal(accuracyOf(scaled(decimalOf('4370.2'), 6)), -5);
    assert.equal(accuracyOf(decimalOf('12.18')), 2);
    assert.equal(accuracyOf(decimalOf('162')), 0);
    assert.equal(accuracyOf(scaled(decimalOf('14.9'), -2)), 3);
  });
});

describe('numbers as written', () => {
  const english = { decimal: '.', group: [','] } as const;
  const cases: readonly [string, number | undefined, boolean?][] = [
    ['82,436', 82436],
    ['4,370.2', 4370.2],
    ['23,042,303', 23042303],
    ['1.234.567,8', 1234567.8],
    ['1.000.000', 1000000],
    ['12,3', 12.3],
    ['45.600', 45.6, true],
    ['0.125', 0.125],
    ['1,23,45,678', 12345678],
    ['1,2345,678', undefined],
    ['12\u00a0345', 12345],
    ['7.0176', 7.0176],
  ];
  for (const [raw, value, ambiguous = false] of cases) {
    it(`reads ${JSON.stringify(raw)}`, () => {
      const read = readNumber(raw, english);
      assert.equal(read && toNumber(read.decimal), value);
      if (read) assert.equal(read.ambiguous, ambiguous);
    });
  }

  it('are certain where nobody uses the marks the other way round', () => {
    const read = readNumber('1.818', { ...english, isOnlyWay: true });
    assert.deepEqual(read && [toNumber(read.decimal), read.ambiguous], [1.818, false]);
  });
});
