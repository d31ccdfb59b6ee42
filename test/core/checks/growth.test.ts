import assert from 'node:assert/strict';
import { checkedText } from './checked';

const growth = (text: string) => checkedText(text, 'growth');

describe('the growth check', () => {
  it('ties a change with the levels of its sentence', () => {
    const { ties, findings } = growth(
      'Harbour Ltd\n\nRevenue was $55.2 million in 2024, an increase of 12.2% from $49.2 million in 2023.\n',
    );
    assert.deepEqual(ties, ['12.2% = growth($55.2 million, $49.2 million)']);
    assert.deepEqual(findings, []);
  });

  it('finds one that does not follow, and a direction that is the other one', () => {
    for (const words of ['an increase of 14.2%', 'a decrease of 12.2%']) {
      const { findings } = growth(`Harbour Ltd\n\nRevenue was $55.2 million in 2024, ${words} from $49.2 million in 2023.\n`);
      assert.equal(findings.length, 1, words);
    }
  });

  it('reads amounts in German and percentages in Chinese', () => {
    const german = (by: string) =>
      growth(`Der Umsatz erhöhte sich im Jahr 2023 um ${by} Mio € auf 305,6 Mio € (Vj. 271,9 Mio €).\n`).findings.length;
    assert.deepEqual([german('33,7'), german('38,7')], [0, 1]);
    const chinese = (by: string) => growth(`2023年营业收入为45.20亿元，较2022年的40.00亿元增长${by}%。\n`).findings.length;
    assert.deepEqual([chinese('13.0'), chinese('18.0')], [0, 1]);
  });

  const rows = (last: string) =>
    [
      'RMB million',
      '',
      '| | 2024 | 2023 | Change (%) |',
      '|---|---|---|---|',
      '| Interest income | 5,432 | 4,871 | 11.52 |',
      '| Fee income | 1,290 | 1,433 | (9.98) |',
      '| Trading income | 871 | 640 | 36.09 |',
      `| Rental income | 412 | 377 | ${last} |`,
      '',
    ].join('\n');

  it('learns from the other rows what a column of changes compares', () => {
    assert.deepEqual(growth(rows('9.28')).findings, []);
    assert.equal(growth(rows('9.28')).ties.length, 4);
    assert.deepEqual(growth(rows('9.82')).findings, ['9.82 = growth(412, 377)']);
  });

  it('says nothing where levels have to be guessed', () => {
    const adjusted =
      'Revenue was $55.2 million in 2024 and $49.2 million in 2023.\n\nAdjusted for currencies, revenue rose 8.1% in 2024.\n';
    assert.deepEqual(growth(adjusted).findings, []);
  });
});
