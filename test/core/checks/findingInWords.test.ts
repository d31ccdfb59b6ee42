import assert from 'node:assert/strict';
import { computedText } from '../../../src/core/checks/computedText';
import { findingInWords, impliedText, type FindingWords } from '../../../src/core/checks/findingInWords';
import type { ReadFinding } from '../../../src/core/checks/readFindings';
import type { ReadFigure } from '../../../src/core/library/reading';
import { amount, figure, growth, Q3_2023, Q3_2024 } from '../library/readings';

const WORDS: FindingWords = {
  l10n: { t: (message, ...values) => message.replace(/\{(\d)\}/g, (place, at: string) => values[Number(at)] ?? place) },
  amount: (value) => `about ${value}`,
  number: String,
  name: ({ label }) => label,
  fileName: (file) => file.toUpperCase(),
};

type Written = readonly [text: string, figure: ReadFigure];

/** The figures in one text, a blank between them. */
function filingOf(written: readonly Written[]) {
  let text = '';
  const figures = written.map(([words, one]) => {
    const start = text.length;
    text += `${words} `;
    return { ...one, start, end: start + words.length };
  });
  return { text, figures };
}

/** Figure 0 is the stated one, the others are the terms. */
function sentence(written: readonly Written[], finding: Pick<ReadFinding, 'check' | 'relation' | 'implied'>): string {
  const terms = written.slice(1).map((_, at) => ({ type: 'figure', index: at + 1 }) as const);
  const whole = { stated: 0, terms, confidence: 1, place: 0, suspects: [0], ...finding };
  return findingInWords(whole, filingOf(written), WORDS);
}

const money = (digits: string, rest: Partial<ReadFigure> = {}) => figure(digits, Q3_2024, rest);
const thousands = (digits: string, rest: Partial<ReadFigure> = {}) => money(digits, { ...amount(digits, 3), ...rest });
const at = (date: string) => ({ period: { type: 'instant', date } }) as const;
const levels: readonly Written[] = [
  ['55.2 million', figure('55.2', Q3_2024)],
  ['49.2 million', figure('49.2', Q3_2023)],
];

describe('a finding in words', () => {
  it('says of a growth what is stated, the levels and what they give', () => {
    const told = (text: string, digits: string, implied: number) =>
      sentence([[text, growth(digits, Q3_2024)], ...levels], { check: 'growth', relation: { type: 'growth' }, implied });
    const beginning = 'of 12.2% is stated; 55.2 million against 49.2 million is';
    assert.equal(told('12.2%', '12.2', 0.124), `An increase ${beginning} one of 12.4%`);
    assert.equal(told('12.2%', '12.2', -0.124), `An increase ${beginning} a decrease of 12.4%`);
    assert.equal(told('12.2%', '-12.2', -0.124), `A decrease ${beginning} one of 12.4%`);
    assert.equal(told('(12.2)%', '-12.2', 0.124), `A decrease ${beginning} an increase of 12.4%`);
  });

  it('says the same of a growth by an amount', () => {
    assert.equal(
      sentence([['5.0 million', money('5.0', { kind: 'change' })], ...levels], {
        check: 'growth',
        relation: { type: 'sum', weights: [1, -1] },
        implied: 6_000_000,
      }),
      'An increase of 5.0 million is stated; 55.2 million against 49.2 million is one of 6.0 million',
    );
  });

  it('says of a total by how much it differs', () => {
    const items: readonly Written[] = [
      ['5,000', thousands('5000')],
      ['123', thousands('123')],
    ];
    const relation = { type: 'sum', weights: [1, 1] } as const;
    const told = (digits: string) =>
      sentence([[digits, thousands(digits)], ...items], { check: 'footing', relation, implied: 5_123_000 });
    assert.equal(told('5120'), 'The items add up to 5123; that is 3 more than the total 5120');
    assert.equal(told('5200'), 'The items add up to 5123; that is 77 less than the total 5200');
    assert.equal(
      told('5122'),
      'What makes up 5122 comes to 5123; rounding may explain that, but the other totals of this filing are exact',
    );
  });

  it('says of a loss in brackets the difference without them', () => {
    assert.equal(
      sentence(
        [
          ['(5,120)', thousands('-5120')],
          ['(5,000)', thousands('-5000')],
          ['(123)', thousands('-123')],
        ],
        {
          check: 'footing',
          relation: { type: 'sum', weights: [1, 1] },
          implied: -5_123_000,
        },
      ),
      'The items add up to (5,123); that is 3 less than the total (5,120)',
    );
  });

  it('knows a roll-forward by its opening balance', () => {
    assert.equal(
      sentence(
        [
          ['110', thousands('110', at('2024-12-31'))],
          ['100', thousands('100', at('2023-12-31'))],
          ['19', thousands('19')],
        ],
        { check: 'rollForward', relation: { type: 'sum', weights: [1, 1] }, implied: 119_000 },
      ),
      'The opening balance and the movements give 119; that is 9 more than the closing balance 110',
    );
  });

  it('says what adds up to more than all of it', () => {
    const share = (digits: string): Written => [`${digits}%`, growth(digits, Q3_2024, { kind: 'share', basis: null })];
    assert.equal(
      sentence([share('62.5'), share('41.0')], { check: 'shares', relation: { type: 'withinWhole' }, implied: 0.59 }),
      '62.5% and the other shares of the same whole add up to 103.5%',
    );
  });

  it('names what is said twice, in the form of each place', () => {
    assert.equal(
      sentence(
        [
          ['4,370', thousands('4370')],
          ['RMB4.5 million', figure('4.5', Q3_2024)],
        ],
        {
          check: 'sameFact',
          relation: { type: 'same' },
          implied: 4_500_000,
        },
      ),
      'Total net revenue: 4,370 is stated here and RMB4.5 million elsewhere',
    );
  });

  it('says what another filing reports, and whether that was restated', () => {
    const told = (relation: ReadFinding['relation'], restated: boolean) => {
      const stated = figure('4370.2', Q3_2024);
      const place = { line: 0, character: 0, endLine: 0, endCharacter: 1 };
      const statement = {
        file: 'q2.md',
        figure: 0,
        place,
        text: 'RMB4,360.2\nmillion',
        bound: null,
        notation: 'number',
        ...amount('4360.2', 6),
      } as const;
      const terms = [{ type: 'elsewhere', statement, restated }] as const;
      const rest = { stated: 0, confidence: 1, place: 0, suspects: [0], implied: statement.value };
      return findingInWords({ check: 'acrossFilings', relation, terms, ...rest }, filingOf([['4,370.2', stated]]), WORDS);
    };
    assert.equal(told({ type: 'same' }, false), '4,370.2 is stated here, and Q2.MD says RMB4,360.2 million for the same');
    assert.equal(
      told({ type: 'same' }, true),
      '4,370.2 is stated here, and Q2.MD reported RMB4,360.2 million for the same: restated since',
    );
    assert.equal(
      told({ type: 'sum', weights: [1] }, false),
      'What other filings report of its parts adds up to 4,360.2; that is 10.0 less than the 4,370.2 stated here',
    );
  });

  it('says a value that has no digits to be written in as the reader’s side does', () => {
    const filing: readonly Written[] = [['twelve', money('12', amount('12', 0))]];
    assert.equal(
      sentence(filing, { check: 'xbrl', relation: { type: 'tagged' }, implied: 13 }),
      'twelve is shown, and its tag says about 13',
    );
    assert.equal(impliedText({ stated: 0, implied: 13 }, filingOf(filing)), null);
  });

  it('gives the implied value as text', () => {
    assert.equal(
      impliedText({ stated: 0, implied: 4_380_200_000 }, filingOf([['RMB4,370.2 million', figure('4370.2', Q3_2024)]])),
      'RMB4,380.2 million',
    );
    assert.equal(computedText('RMB4,370.2 million', figure('4370.2', Q3_2024), 4_370_200_000), 'RMB4,370.2 million');
  });
});
