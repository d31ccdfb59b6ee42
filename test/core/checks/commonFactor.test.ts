import assert from 'node:assert/strict';
import { commonFactor } from '../../../src/core/checks/commonFactor';

describe('the factor that most intervals have in common', () => {
  it('lies in most of them', () => {
    const found = commonFactor([
      { low: 1, high: 3 },
      { low: 2, high: 5 },
      { low: 2.5, high: 4 },
      { low: 7, high: 9 },
    ]);
    assert.deepEqual(found, { interval: { low: 2.5, high: 3 }, count: 3 });
  });

  it('counts what only touches', () => {
    const found = commonFactor([
      { low: 1, high: 2 },
      { low: 2, high: 3 },
    ]);
    assert.deepEqual(found, { interval: { low: 2, high: 2 }, count: 2 });
  });

  it('is none of none', () => {
    assert.equal(commonFactor([]), undefined);
  });
});
