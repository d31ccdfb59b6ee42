import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { acrossTies, ontoFigures } from '../../../src/core/checks/acrossFilings';
import { judge } from '../../../src/core/checks/judge';
import type { Finding } from '../../../src/core/checks/model';
import { recordOf } from '../../../src/core/library/recordOf';
import { emptyLibrary } from '../library/libraries';

const engine = createEngine(loadCatalogue());

/** What one of some filings has against the others: `RMB1,020 million: not RMB1,002 million (2023.md)`. */
function findingsIn(file: string, filings: Readonly<Record<string, string>>): string[] {
  const library = emptyLibrary();
  const analyses = Object.entries(filings).map(([name, text]) => {
    const analysis = engine.analyse({ text, format: 'markdown', insist: true });
    library.set(name, recordOf(analysis, text));
    return [name, analysis] as const;
  });
  const analysis = new Map(analyses).get(file);
  assert.ok(analysis);
  const { text } = analysis.filing;
  const inWords = ({ stated, terms }: Finding) => {
    const figure = analysis.figures[stated];
    const others = terms.map((term) => (term.type === 'elsewhere' ? `${term.statement.text} (${term.statement.file})` : ''));
    return `${figure ? text.slice(figure.start, figure.end) : '?'}: not ${others.join(' + ')}`;
  };
  return judge(ontoFigures(acrossTies(library, file), text, analysis.figures)).findings.map(inWords);
}

const release = (
  year: number,
  own: readonly [string, string],
  before: readonly [string, string],
) => `# Marram Foods Ltd (Nasdaq: MRRM)

Fiscal year ${year} results, year ended December 31, ${year}. Amounts in millions of RMB.

| | ${year} | ${year - 1} |
|---|---|---|
| Revenue | ${own[0]} | ${before[0]} |
| Net income | ${own[1]} | ${before[1]} |
| Cash and cash equivalents | 412.6 | 398.1 |
`;

const three = (comparative: string, last = '1,331.9') => ({
  '2022.md': release(2022, ['1,002.4', '88.3'], ['940.8', '81.0']),
  '2023.md': release(2023, ['1,187.7', '97.5'], [comparative, '88.3']),
  '2024.md': release(2024, [last, '104.2'], ['1,187.7', '97.5']),
});

describe('the check across filings', () => {
  it('has nothing to say of comparatives that are what was reported', () => {
    for (const file of ['2022.md', '2023.md', '2024.md']) assert.deepEqual(findingsIn(file, three('1,002.4')), []);
  });

  it('holds a figure to one of the filings that repeat it', () => {
    const library = emptyLibrary();
    const text = release(2023, ['1,187.7', '97.5'], ['1,002.4', '88.3']);
    const record = recordOf(engine.analyse({ text, format: 'markdown', insist: true }), text);
    for (const name of ['a.md', 'b.md', 'c.md', 'd.md']) library.set(name, record);
    const stated = acrossTies(library, 'a.md').map(({ tie }) => tie.stated);
    assert.ok(stated.length >= 4, String(stated.length));
    assert.equal(new Set(stated).size, stated.length);
  });

  it('names a comparative that is not, in either filing, where the two agree on more than that', () => {
    const filings = {
      ...three('1,002.4'),
      'both.md': `# Marram Foods Ltd (Nasdaq: MRRM)

Five years, years ended December 31. Amounts in millions of RMB.

| | 2024 | 2023 | 2022 | 2021 |
|---|---|---|---|---|
| Revenue | 1,331.9 | 1,178.7 | 1,002.4 | 940.8 |
`,
    };
    assert.deepEqual(findingsIn('both.md', filings), ['1,178.7: not 1,187.7 (2023.md)']);
  });

  it('is silent where two filings agree on nothing: they may mean different things', () => {
    const filings = {
      '2022.md': release(2022, ['1,002.4', '88.3'], ['940.8', '81.0']),
      '2023.md': release(2023, ['1,187.7', '97.5'], ['871.0', '60.2']),
    };
    assert.deepEqual(findingsIn('2023.md', filings), []);
  });

  const quarters = (first: string, second: string) => ({
    'q1.md': `# Marram Foods Ltd (Nasdaq: MRRM)\n\nFirst quarter 2024 results, quarter ended March 31, 2024.\n\nRevenue for the first quarter of 2024 was RMB${first} million. Net income for the first quarter of 2024 was RMB20.1 million.\n`,
    'q2.md': `# Marram Foods Ltd (Nasdaq: MRRM)\n\nSecond quarter 2024 results, quarter ended June 30, 2024.\n\nRevenue for the second quarter of 2024 was RMB${second} million. Revenue for the first half of 2024 was RMB633.0 million.\n`,
  });

  it('leaves out what is no longer where the library knows it', () => {
    const filings = three('1,020.4');
    const library = emptyLibrary();
    for (const [name, text] of Object.entries(filings))
      library.set(name, recordOf(engine.analyse({ text, format: 'markdown', insist: true }), text));
    const filed = acrossTies(library, '2023.md');
    const { filing, figures } = engine.analyse({ text: `\n\n${filings['2023.md']}`, format: 'markdown', insist: true });
    assert.ok(filed.length > 0);
    assert.deepEqual(ontoFigures(filed, filing.text, figures), []);
  });

  it('adds up quarters to what is to date', () => {
    assert.deepEqual(findingsIn('q2.md', quarters('310.4', '322.6')), []);
    assert.deepEqual(findingsIn('q2.md', quarters('314.0', '322.6')), [
      'RMB633.0 million: not RMB314.0 million (q1.md) + RMB322.6 million (q2.md)',
    ]);
  });
});
