import assert from 'node:assert/strict';
import { definitionsAcross } from '../../../src/core/library/definitionsAcross';
import type { Library } from '../../../src/core/library/library';
import { occurrencesAcross } from '../../../src/core/library/occurrencesAcross';
import { symbolsOf } from '../../../src/core/library/symbolsOf';
import { emptyLibrary, filesIn, libraryOf, recordOfText } from './libraries';
import { release, table } from './releases';

const EN = 'ferncliff-2024q3-en.md';
const ZH = 'news-zh.txt';
const DE = 'oakbrook-portrait-de-en.md';
const REVENUE = { type: 'metric', id: 'us-gaap:Revenues' } as const;
const DELINQUENCY = 'kpi:DelinquencyRate90Day';

describe('the places of a subject across filings', () => {
  const library = libraryOf(filesIn('test/fixtures/library/ferncliff'));
  const linesOf = (file: string, entity: string | null, metric: string) =>
    occurrencesAcross(library, { file, entity, subject: { type: 'metric', id: metric } }).map(
      (filing) => [filing.file, [...new Set(filing.places.map(({ line }) => line + 1))]] as const,
    );

  it('are figures and names, in every language, the latest filing’s first', () => {
    assert.deepEqual(linesOf(EN, null, DELINQUENCY), [
      [DE, [11]],
      [ZH, [2]],
    ]);
    assert.deepEqual(linesOf(ZH, '橡溪数科', 'us-gaap:Revenues'), [
      [DE, [7, 11]],
      [EN, [13, 22]],
    ]);
  });

  it('of a news digest are those of the company that is asked for', () => {
    assert.deepEqual(linesOf(EN, null, 'us-gaap:Revenues'), [
      [DE, [7, 11]],
      [ZH, [2, 5]],
    ]);
    assert.deepEqual(linesOf(ZH, '白鹭数科', 'us-gaap:Revenues'), []);
  });

  it('are none of a company that is not known, or of a filing that is not there', () => {
    const alone = emptyLibrary();
    for (const file of ['a.md', 'b.md'])
      alone.set(file, recordOfText('Revenue was $12.5 million in the second quarter of 2021.'));
    assert.deepEqual(occurrencesAcross(alone, { file: 'a.md', entity: null, subject: REVENUE }), []);
    assert.deepEqual(occurrencesAcross(library, { file: 'gone.md', entity: null, subject: REVENUE }), []);
  });
});

describe('the definitions of a metric across filings', () => {
  const says = (meaning: string) => `\n\n“90 day+ delinquency rate” refers to ${meaning}.\n`;
  const year = table(['Year ended December 31, 2024', 'Year ended December 31, 2023'], ['Revenue', '401,500', '380,000']);
  const other = (text: string) => text.replaceAll('Harrow Lake Inc. (NYSE: HARO)', 'Tarn Boats Inc. (NYSE: TARN)');
  const library = emptyLibrary();
  const add = (file: string, published: string, tail: string, change = (text: string) => text) =>
    library.set(file, recordOfText(change(release('Full Year 2024', published, year)) + tail));
  add('2023.md', 'February 9, 2024', says('the principal of loans that were 91 to 180 days past due'));
  add('2024.md', 'February 11, 2025', says('the principal of loans that were 90 to 179 days past due'));
  add('2025.md', 'February 10, 2026', '\n\nThe 90 day+ delinquency rate was 2.1% as of December 31, 2025.\n');
  add('tarn.md', 'February 12, 2026', says('the number of boats that came back late'), other);
  add('tarn-2.md', 'February 13, 2026', '\n\nThe 90 day+ delinquency rate was 3.1% as of December 31, 2025.\n', other);
  library.set('glossary.md', recordOfText(says('what is owed for more than ninety days').trim()));
  const files = (of: Library, file: string) =>
    definitionsAcross(of, { file, entity: null, metric: DELINQUENCY }).map((found) => found.file);

  it('are those of the company, the latest first, then those of nobody, and no other company’s', () => {
    assert.deepEqual(files(library, '2025.md'), ['2024.md', '2023.md', 'glossary.md']);
    assert.deepEqual(files(library, 'tarn-2.md'), ['tarn.md', 'glossary.md']);
  });

  it('say where they stand, and how they begin', () => {
    const [first] = definitionsAcross(library, { file: '2025.md', entity: null, metric: DELINQUENCY });
    assert.match(first?.definition.summary ?? '', /90 to 179 days/);
    assert.equal(first?.definition.term, '90 day+ delinquency rate');
  });

  it('are everybody’s for a filing of nobody', () => {
    assert.equal(files(library, 'glossary.md').length, 3);
  });

  it('are none of a metric that nobody defines', () => {
    assert.deepEqual(definitionsAcross(library, { file: '2025.md', entity: null, metric: 'us-gaap:Revenues' }), []);
  });
});

describe('the symbols of a library', () => {
  const library = libraryOf(filesIn('test/fixtures/library/ferncliff'));
  const found = (words: string, language = 'en', most = 50) =>
    symbolsOf(library, { words, language, most }).map(({ name, company, also }) => [name, company, ...also].join(' | '));

  it('are metrics by company, found by all words', () => {
    assert.deepEqual(found('net'), [
      'Net income | Oakbrook Digital, Inc.',
      'Net income | 白鹭数科',
      'Basic earnings per share | Oakbrook Digital, Inc. | Net income per share, basic',
      'Total net revenue | Oakbrook Digital, Inc.',
      'Total net revenue | 白鹭数科',
    ]);
    assert.deepEqual(found('oakbrook REVENUE'), ['Total net revenue | Oakbrook Digital, Inc.']);
  });

  it('say by what other name they were found', () => {
    assert.deepEqual(found('fclf kpi:delinq'), [
      '90 day+ delinquency rate | Oakbrook Digital, Inc. | US:FCLF | kpi:DelinquencyRate90Day',
    ]);
    const [label = ''] = found('逾期率');
    assert.match(label, /^90 day\+ delinquency rate \| Oakbrook Digital, Inc\. \| .*逾期率/);
  });

  it('go by the reader’s language, with the latest value and where it stands', () => {
    const [symbol] = symbolsOf(library, { words: 'delinquency', language: 'zh-Hans', most: 5 });
    assert.match(symbol?.name ?? '', /逾期率/);
    assert.deepEqual([symbol?.latest.amount.value, symbol?.source.file, symbol?.source.place.line], [0.022, DE, 10]);
  });

  it('are as many as are wanted, and none without words', () => {
    assert.equal(found('net', 'en', 2).length, 2);
    assert.deepEqual(found('  '), []);
    assert.deepEqual(found('zebra'), []);
  });
});
