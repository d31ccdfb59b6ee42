import assert from 'node:assert/strict';
import { symbolName } from '../../../src/editor/library/symbolNames';

describe('the name of a symbol', () => {
  const revenue = { name: 'Total net revenue', company: 'Harrow Lake Inc.', also: [] };

  it('is the metric and the company, the one in front that the query names first', () => {
    assert.equal(symbolName(revenue, 'revenue'), 'Total net revenue · Harrow Lake Inc.');
    assert.equal(symbolName(revenue, 'net harrow'), 'Total net revenue · Harrow Lake Inc.');
    assert.equal(symbolName(revenue, 'Harrow rev'), 'Harrow Lake Inc. · Total net revenue');
    assert.equal(symbolName({ ...revenue, company: null }, 'rev'), 'Total net revenue');
  });

  it('has the names by which it was found, where the query has them', () => {
    const found = { ...revenue, also: ['NYSE:HARO'] };
    assert.equal(symbolName(found, 'haro rev'), 'NYSE:HARO · Total net revenue · Harrow Lake Inc.');
    assert.equal(symbolName(found, 'rev haro'), 'Total net revenue · NYSE:HARO · Harrow Lake Inc.');
  });
});
