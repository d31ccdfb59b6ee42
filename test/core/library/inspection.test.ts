import assert from 'node:assert/strict';
import { inspect } from '../../../src/core/library/inspection';
import type { Fact } from '../../../src/core/xbrl/model';
import { emptyAnalysis } from '../analysis/analyses';
import { Q3_2024 } from './readings';
import { PLACE, SALES, taggedAnalysis } from './tagged';

describe('the inspection of a figure', () => {
  it('puts what a fact refers to in the place of the reference', () => {
    const contradicted = { value: 1, unit: 'USD', period: null };
    assert.deepEqual(inspect(taggedAnalysis([SALES], [{ contradicted }]), 0), [
      {
        id: 'f1',
        concept: 'us-gaap:Revenues',
        decimal: { coefficient: '80190', exponent: 3 },
        decimals: -3,
        context: {
          entity: '0009999001',
          period: Q3_2024,
          dimensions: [{ axis: 'srt:ProductOrServiceAxis', member: 'us-gaap:ServiceMember', value: null }],
        },
        unit: { numerators: ['iso4217:USD'], denominators: [] },
        format: 'ixt:num-dot-decimal',
        scale: 3,
        isNil: false,
        target: null,
        footnotes: ['Without rebates.'],
        problems: [],
        contradicted,
        declared: null,
      },
    ]);
  });

  it('says what is missing or broken, and what the fact breaks', () => {
    const broken: Fact = {
      ...SALES,
      context: null,
      unit: 7,
      footnotes: [9],
      decimal: null,
      problems: [{ code: 'unknownUnit', subject: 'usd', place: PLACE }],
    };
    const [fact] = inspect(taggedAnalysis([broken], [{}]), 0);
    assert.ok(fact);
    assert.deepEqual([fact.context, fact.unit, fact.decimal, fact.footnotes], [null, null, null, []]);
    assert.deepEqual(fact.problems, [{ code: 'unknownUnit', subject: 'usd' }]);
  });

  it('gives the facts of a number that is tagged twice in the order of its tags', () => {
    const inner = { ...SALES, concept: 'us-gaap:ServiceRevenue' };
    const facts = inspect(taggedAnalysis([SALES, inner], [{ fact: 1 }, { fact: 0 }]), 0);
    assert.deepEqual(
      facts.map(({ concept }) => concept),
      ['us-gaap:ServiceRevenue', 'us-gaap:Revenues'],
    );
  });

  it('is empty for what is not tagged, and in a document without tags', () => {
    assert.deepEqual(inspect(taggedAnalysis([SALES], []), 0), []);
    assert.deepEqual(inspect(taggedAnalysis([SALES], [{ fact: 5 }]), 0), []);
    assert.deepEqual(inspect(taggedAnalysis([SALES], [{}]), 3), []);
    assert.deepEqual(inspect(emptyAnalysis(''), 0), []);
  });
});
