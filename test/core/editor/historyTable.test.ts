import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { cardFor } from '../../../src/core/library/card';
import { historyOf, historyQuestion, tellsMore } from '../../../src/core/library/history';
import { targetAt } from '../../../src/core/library/subjects';
import { cardMarkdown } from '../../../src/editor/hover/cardMarkdown';
import { emptyLibrary, recordOfText } from '../library/libraries';
import { figure, Q3_2024, reading } from '../library/readings';

const HERE = 'file:///here.md';
const years = { fiscalYearEndMonth: 12, fiscalYearOffset: 0 };

const release = (quarter: string, published: string, sales: string) =>
  `# Harrow Lake Inc. (NYSE: HARO) Reports ${quarter} Results\n\nTARN, ${published} -- Harrow Lake Inc. (NYSE: HARO)\n\nTotal net revenue was RMB${sales} million in the ${quarter}.`;

function tableFor(...others: readonly (readonly [file: string, text: string])[]): string[] {
  const library = emptyLibrary();
  library.set(HERE, recordOfText(release('third quarter of 2024', 'November 5, 2024', '4,370.2')));
  for (const [file, text] of others) library.set(file, recordOfText(text));
  const from = reading([figure('4370.2', Q3_2024)]);
  const target = targetAt(from, 0);
  assert.ok(target);
  const question = historyQuestion(HERE, from, target);
  const history = question && historyOf(library, { ...question, entity: null });
  assert.ok(history);
  const shown = tellsMore(history, HERE) ? history : undefined;
  const { value } = cardMarkdown(cardFor(from, target, { history: shown }), {
    uri: { toString: () => HERE } as Uri,
    years,
    withPicture: false,
  });
  return (value.replaceAll('\\', '').split('\n\n')[1] ?? '')
    .split('\n')
    .map((row) => row.replaceAll('&emsp;', '').replace(/\]\([^)]*\)/g, ']'));
}

describe('the history on a card', () => {
  it('has each value with its changes and the place it stands at, newest first', () => {
    assert.deepEqual(
      tableFor(
        ['file:///2023.md', release('third quarter of 2023', 'November 3, 2023', '4,281.0')],
        [
          'file:///older/a%20very%20long%20name%20of%20a%20release.md',
          release('second quarter of 2024', 'August 6, 2024', '4,160.1'),
        ],
      ),
      [
        '|  | CNY m | vs prior | vs year ago |  |',
        '| :-- | --: | --: | --: | :-- |',
        '| ▸ Q3 2024 | 4,370.2 | +5.1 % | +2.1 % | [here.md:5] |',
        '| Q2 2024 | 4,160.1 |  |  | [a very long nam…release.md:5] |',
        '| Q3 2023 | 4,281.0 |  |  | [2023.md:5] |',
      ],
    );
  });

  it('says what a later filing has restated', () => {
    const later = `${release('third quarter of 2025', 'November 4, 2025', '4,500.0')} Total net revenue was RMB4,350.0 million in the third quarter of 2024.`;
    const rows = tableFor(['file:///2025.md', later]);
    assert.deepEqual(rows.slice(2), [
      '| Q3 2025 | 4,500.0 | +3.4 % | [2025.md:5] |',
      '| ▸ Q3 2024 | 4,350.0 |  | [2025.md:5 · restated from CNY 4,370.2 m] |',
    ]);
  });

  it('does not show what was expected of a quarter that has been reported', () => {
    const before = `${release('second quarter of 2024', 'August 6, 2024', '4,160.1')}\n\n## Outlook\n\nFor the third quarter of 2024, the Company expects total net revenue of RMB4,200 million.`;
    assert.deepEqual(
      tableFor(['file:///q2.md', before])
        .slice(2)
        .map((row) => row.slice(2, 11)),
      ['▸ Q3 2024', 'Q2 2024 |'],
    );
  });

  it('is left out where other filings tell nothing more', () => {
    assert.deepEqual(
      tableFor().filter((row) => row.startsWith('|')),
      [],
    );
  });
});
