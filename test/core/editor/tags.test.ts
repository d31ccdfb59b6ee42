import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import type { Tag } from '../../../src/core/filing';
import { cardFor } from '../../../src/core/library/card';
import type { ReadFigure } from '../../../src/core/library/reading';
import { targetAt } from '../../../src/core/library/subjects';
import { cardMarkdown } from '../../../src/editor/hover/cardMarkdown';
import { contradictionInWords, tagInWords } from '../../../src/editor/words/tags';
import { figure, growth, Q3_2023, Q3_2024, reading } from '../library/readings';
import { inLanguage } from './vscodeStandIn';

const years = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };
const SERVICES = { axis: 'srt:ProductOrServiceAxis', member: 'us-gaap:ServiceMember', value: null };
const LOAN = { axis: 'x:LoanAxis', member: null, value: 'No. 7' };

const tag = (rest: Partial<Tag>): Tag => ({ fact: 0, concept: 'us-gaap:Revenues', dimensions: [], contradicted: null, ...rest });
const sales = figure('4370.2', Q3_2024);

/** What the text reads, beside what the tag says, and the words for it. */
const CONTRADICTIONS: Readonly<Record<string, readonly [ReadFigure, Tag['contradicted'], string | null]>> = {
  nothing: [sales, null, null],
  'another value': [
    sales,
    { value: 4_307_200_000, unit: 'CNY', period: Q3_2024 },
    '✗ The text reads CNY 4,307,200,000, the tag says CNY 4,370,200,000',
  ],
  'another currency': [
    sales,
    { value: 4_370_200_000, unit: 'USD', period: Q3_2024 },
    '✗ The text reads USD 4,370,200,000, the tag says CNY 4,370,200,000',
  ],
  'another period': [
    sales,
    { value: 4_370_200_000, unit: 'CNY', period: Q3_2023 },
    '✗ The text reads Q3 2023 (Jul 1 – Sep 30, 2023), the tag says Q3 2024 (Jul 1 – Sep 30, 2024)',
  ],
  'another value in another period': [
    sales,
    { value: -0.5, unit: 'CNY', period: Q3_2023 },
    '✗ The text reads CNY -0.5 · Q3 2023 (Jul 1 – Sep 30, 2023), the tag says CNY 4,370,200,000 · Q3 2024 (Jul 1 – Sep 30, 2024)',
  ],
  'another ratio': [
    growth('12.2', null),
    { value: 0.145, unit: 'pure', period: null },
    '✗ The text reads 14.5 %, the tag says 12.2 %',
  ],
  'a very large number': [
    sales,
    { value: 1e22, unit: 'CNY', period: Q3_2024 },
    '✗ The text reads CNY 10,000,000,000,000,000,000,000, the tag says CNY 4,370,200,000',
  ],
};

describe('tags in words', () => {
  it('names the concept and the members', () => {
    assert.equal(tagInWords(tag({})), 'Tagged us-gaap:Revenues');
    assert.equal(tagInWords(tag({ dimensions: [SERVICES, LOAN] })), 'Tagged us-gaap:Revenues · us-gaap:ServiceMember · No. 7');
  });

  for (const [name, [of, contradicted, words]] of Object.entries(CONTRADICTIONS)) {
    it(`tells what the text reads: ${name}`, () => {
      assert.equal(contradictionInWords(of, tag({ contradicted }), years)?.replaceAll('−', '-') ?? null, words);
    });
  }

  it('speaks the language of the editor', () => {
    const words = inLanguage('de', () => tagInWords(tag({})));
    assert.equal(words, 'Ausgezeichnet als us-gaap:Revenues');
  });
});

describe('the card of a tagged figure', () => {
  const uri = { toString: () => 'file:///release.htm' } as Uri;
  const linesOf = (tags: readonly Tag[]) => {
    const from = reading([{ ...sales, tags }]);
    const target = targetAt(from, 0);
    assert.ok(target);
    return cardMarkdown(cardFor(from, target), { uri, years, withPicture: true }).value.replaceAll('\\', '').split(/\s*\n/);
  };

  it('names the innermost tag below the value', () => {
    const lines = linesOf([tag({ dimensions: [SERVICES] }), tag({ concept: 'us-gaap:Assets' })]);
    assert.equal(lines[2], 'Tagged us-gaap:Revenues · us-gaap:ServiceMember');
    assert.ok(!lines.join().includes('Assets'));
  });

  it('says where the text contradicts it', () => {
    const contradicted = { value: 4_307_200_000, unit: 'CNY', period: Q3_2024 };
    assert.equal(linesOf([tag({ contradicted })])[3], '✗ The text reads CNY 4,307,200,000, the tag says CNY 4,370,200,000');
  });

  it('shows the filing’s names as words, whatever they are', () => {
    const from = reading([{ ...sales, tags: [tag({ concept: '[x](command:a)<b>`' })] }]);
    const target = targetAt(from, 0);
    assert.ok(target);
    const { value } = cardMarkdown(cardFor(from, target), { uri, years, withPicture: true });
    assert.ok(value.includes('\\[x\\]\\(command\\:a\\)\\<b\\>\\`'), value);
  });
});
