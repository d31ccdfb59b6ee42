import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { toNumber } from '../../../src/core/decimal';
import { en } from '../../../src/core/languages/en';
import { createLexicon } from '../../../src/core/recognition/lexicon';
import { valueOf, type Quantity } from '../../../src/core/recognition/quantity';
import { recognise } from '../../../src/core/recognition/recognise';

const lexicon = createLexicon(en, loadCatalogue());

function read(text: string, bracketsNegate = false): readonly Quantity[] {
  return recognise(text, [], lexicon, { bracketsNegate }).quantities;
}

/** "text=value unit" of every quantity: compact enough for tables of cases. */
function shown(text: string, bracketsNegate = false): string[] {
  return read(text, bracketsNegate).map((q) => {
    const unit = q.currency ?? q.measure ?? q.counted ?? (q.notation === 'number' ? '' : q.notation);
    return `${text.slice(q.start, q.end)}=${toNumber(valueOf(q))}${unit && ' '}${unit}`;
  });
}

describe('quantities', () => {
  const prose: readonly [string, ...string[]][] = [
    ['sales of RMB82,436 million in', 'RMB82,436 million=82436000000 CNY'],
    ['was US$413.4 million.', 'US$413.4 million=413400000 USD'],
    ['RMB 2,901.0 million', 'RMB 2,901.0 million=2901000000 CNY'],
    ['RMB-213.3 million', 'RMB-213.3 million=-213300000 CNY'],
    ['-RMB213.3 million', '-RMB213.3 million=-213300000 CNY'],
    ['$(5.2) million', '$(5.2) million=-5200000 USD'],
    ['revenue ($5.2 million)', '$5.2 million=5200000 USD'],
    ['earnings of $088 per share', '$088=88 USD'],
    ['under the number 000123'],
    ['HK$4.5bn', 'HK$4.5bn=4500000000 HKD'],
    ['NT$100 billion', 'NT$100 billion=100000000000 TWD'],
    ['€1.2bn', '€1.2bn=1200000000 EUR'],
    ['EUR 5 million', 'EUR 5 million=5000000 EUR'],
    ['5 million euros', '5 million euros=5000000 EUR'],
    ['USD 600 mln', 'USD 600 mln=600000000 USD'],
    ['USD34.6 million', 'USD34.6 million=34600000 USD'],
    ['$1MM', '$1MM=1000000 USD'],
    ['$2.3B of', '$2.3B=2300000000 USD'],
    ['$12k', '$12k=12000 USD'],
    ['$4.37 trillion', '$4.37 trillion=4370000000000 USD'],
    ['grew 14.9% and', '14.9%=0.149 percent'],
    ['grew 14.9 percent', '14.9 percent=0.149 percent'],
    ['rose 1.5 percentage points', '1.5 percentage points=0.015 percentagePoints'],
    ['fell about 70 basis points', '70 basis points=0.007 basisPoints'],
    ['up 30bps', '30bps=0.003 basisPoints'],
    ['leverage of 2.5x', '2.5x=2.5 multiple'],
    ['2.46 times', '2.46 times=2.46 multiple'],
    ['half a million users', 'half a million=500000'],
    ['almost one percentage point higher', 'one percentage point=0.01 percentagePoints'],
    ['twenty-five percent', 'twenty-five percent=0.25 percent'],
    ['between $1.75 and $1.85 billion', '$1.75=1750000000 USD', '$1.85 billion=1850000000 USD'],
    ['$5 to $6 million', '$5=5000000 USD', '$6 million=6000000 USD'],
    ['10% to 12%', '10%=0.1 percent', '12%=0.12 percent'],
    ['500,000 to 5 million', '500,000=500000', '5 million=5000000'],
    ['5.2 and 4.9 million', '5.2=5200000', '4.9 million=4900000'],
    ['RMB5.3\nbillion', 'RMB5.3\nbillion=5300000000 CNY'],
    ['10.12 months', '10.12 months=10.12 month'],
    ['5 cents', '5 cents=0.05 USD'],
    ['13.7 million ADSs', '13.7 million=13700000 ADS'],
    ['23,042,303 loans', '23,042,303=23042303'],
    ['0.5% of', '0.5%=0.005 percent'],
  ];
  for (const [text, ...expected] of prose) it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text), expected));

  const cells: readonly [string, string][] = [
    ['(659)', '(659)=-659'],
    ['(2,260,922)', '(2,260,922)=-2260922'],
    ['$ (12.5)', '$ (12.5)=-12.5 USD'],
    ['(12.3)%', '(12.3)%=-0.123 percent'],
    ['(12.3%)', '(12.3%)=-0.123 percent'],
    ['1,234-', '1,234-=-1234'],
    ['−45', '−45=-45'],
    ['26.6%', '26.6%=0.266 percent'],
  ];
  for (const [text, expected] of cells)
    it(`reads the cell ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text, true), [expected]));

  const none = [
    'September 30, 2024',
    'in 2024 and 2023',
    'the third quarter of 2024',
    'Q3 2024 and 3Q24',
    'Note 5 and Section 12',
    'Form 20-F, Form 10-K',
    'at 7:30 PM',
    'call +1-212-555-0143',
    '(NYSE: 3660)',
    'https://example.com/2024/q3?id=1234',
    'version 1.96.4 of',
    'the H.10 release',
    '360shuke',
    '90 day+ delinquency rate',
    '12-month period',
    'COVID-19',
    'Level 3 inputs',
  ];
  for (const text of none) it(`finds nothing in ${JSON.stringify(text)}`, () => assert.deepEqual(shown(text), []));

  it('keeps the exact decimal and its accuracy', () => {
    const [quantity] = read('RMB4,370.2 million');
    assert.ok(quantity);
    assert.deepEqual(valueOf(quantity), { coefficient: '43702', exponent: 5 });
    assert.equal(toNumber(valueOf(quantity)), 4370200000);
  });

  it('hears hedges', () => {
    assert.deepEqual(
      ['approximately 5%', '~5%', 'more than 5%', 'up to 5%', 'nearly 5%', 'at least 5%'].map((text) => read(text)[0]?.bound),
      ['approximately', 'approximately', 'over', 'upTo', 'under', 'atLeast'],
    );
  });
});
