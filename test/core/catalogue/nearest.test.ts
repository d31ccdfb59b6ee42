import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { nearestMetrics } from '../../../src/core/catalogue/nearest';

const catalogue = loadCatalogue();

describe('the metrics near what somebody wrote', () => {
  for (const [words, first] of [
    ['us-gaap:Revenus', 'us-gaap:Revenues'],
    ['revenues', 'us-gaap:Revenues'],
    ['ifrs-full:Assets', 'us-gaap:Assets'],
    ['gross profit', 'us-gaap:GrossProfit'],
    ['Bilanzsumme', 'us-gaap:Assets'],
  ] as const) {
    it(`begin with ${first} for ${words}`, () => assert.equal(nearestMetrics(catalogue, words)[0], first));
  }

  it('are one at least, and few', () => {
    assert.equal(nearestMetrics(catalogue, 'qqqqqqqq').length, 1);
    assert.ok(nearestMetrics(catalogue, 'net income').length <= 3);
  });
});
