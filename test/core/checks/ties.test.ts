import assert from 'node:assert/strict';
import fc from 'fast-check';
import { productTie, quotientTie, sameTie, scaledTie, sumTie, withinWholeTie } from '../../../src/core/checks/ties';

const figure = (value: number, decimals = 0, index = 0) => ({ index, figure: { value, decimals } });
const common = { check: 'footing', confidence: 1 } as const;

describe('ties', () => {
  const cases: readonly (readonly [string, boolean, boolean])[] = [
    [
      '49.2 to 55.2 is +12.2 %',
      quotientTie(common, figure(0.122, 3), figure(55.2e6, -5), figure(49.2e6, -5), 'growth')?.holds ?? false,
      true,
    ],
    [
      '49.2 to 55.2 is not +12.7 %',
      quotientTie(common, figure(0.127, 3), figure(55.2e6, -5), figure(49.2e6, -5), 'growth')?.holds ?? false,
      false,
    ],
    [
      '1 to 3 may be +180 %: both are rounded',
      quotientTie(common, figure(1.8, 2), figure(3), figure(1), 'growth')?.holds ?? false,
      true,
    ],
    ['a share', quotientTie(common, figure(0.551, 3), figure(45_396e6, -6), figure(82_436e6, -6))?.holds ?? false, true],
    [
      'a sum, off by what three roundings leave open',
      sumTie(common, figure(10), [
        { ...figure(3), weight: 1 },
        { ...figure(6), weight: 1 },
      ]).holds,
      true,
    ],
    [
      'a sum, off by more',
      sumTie(common, figure(12), [
        { ...figure(3), weight: 1 },
        { ...figure(6), weight: 1 },
      ]).holds,
      false,
    ],
    [
      'a difference',
      sumTie(common, figure(4), [
        { ...figure(9), weight: 1 },
        { ...figure(5), weight: -1 },
      ]).holds,
      true,
    ],
    ['the same, rounded', sameTie(common, figure(4.37e9, -7), figure(4_370_158e3, -3)).holds, true],
    ['not the same', sameTie(common, figure(4.38e9, -7), figure(4_370_158e3, -3)).holds, false],
    ['two per ADS', scaledTie(common, figure(12.4, 2), figure(6.2, 2), { low: 2, high: 2 }).holds, true],
    ['a product of a negative number', productTie(common, figure(-14), figure(-2), figure(7)).holds, true],
    ['shares of one whole', withinWholeTie(common, [figure(0.4, 2), figure(0.35, 2, 1), figure(0.25, 2, 2)]).holds, true],
    ['more than the whole', withinWholeTie(common, [figure(0.4, 2), figure(0.45, 2, 1), figure(0.25, 2, 2)]).holds, false],
  ];
  for (const [name, holds, expected] of cases) it(`${expected ? 'hold' : 'fail'}: ${name}`, () => assert.equal(holds, expected));

  it('do not divide by what may be nothing', () => {
    assert.equal(quotientTie(common, figure(0.5, 1), figure(1), figure(0)), undefined);
    assert.equal(quotientTie(common, figure(0.5, 1), figure(1), figure(-3)), undefined);
  });

  it('of true values hold however these are rounded', () => {
    const amount = fc.integer({ min: 1, max: 1e9 });
    const places = fc.integer({ min: -6, max: 0 });
    const rounded = (value: number, decimals: number) => figure(Math.round(value * 10 ** decimals) / 10 ** decimals, decimals);
    fc.assert(
      fc.property(amount, amount, places, places, places, (a, b, p, q, r) => {
        const items = [
          { ...rounded(a, p), weight: 1 },
          { ...rounded(b, q), weight: 1 },
        ];
        assert.ok(sumTie(common, rounded(a + b, r), items).holds);
        assert.ok(quotientTie(common, rounded(a / b, 3), rounded(a, p), rounded(b, q))?.holds !== false);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('fail when a figure moves by more than its slack, and a place of rounding', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1e7 }), fc.integer({ min: 1000, max: 1e7 }), (a, b) => {
        const items = [
          { ...figure(a), weight: 1 },
          { ...figure(b), weight: 1 },
        ];
        const [own = 0] = sumTie(common, figure(a + b), items).slack;
        assert.equal(sumTie(common, figure(a + b + Math.ceil(own + 0.5) + 1), items).holds, false);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
