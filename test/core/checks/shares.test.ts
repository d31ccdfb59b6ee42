import assert from 'node:assert/strict';
import { checkedText } from './checked';

const shares = (text: string) => checkedText(text, 'shares');

describe('the shares check', () => {
  const sentence = (share: string) =>
    `In 2024, RMB45,396 million of the RMB82,436 million loan volume was under the capital-light model, ${share} of the total.\n`;

  it('ties a share with the part and the whole beside it', () => {
    assert.deepEqual(shares(sentence('55.1%')).ties, ['55.1% = quotient(RMB45,396 million, RMB82,436 million)']);
    assert.equal(shares(sentence('75.1%')).findings.length, 1);
    assert.deepEqual(shares(sentence('31.9%')), { ties: [], findings: [] });
  });

  const table = (last: string, sum = '1,000') =>
    [
      '| 2024 | RMB million | % of total |',
      '|---|---|---|',
      '| North | 523 | 52.3% |',
      '| South | 211 | 21.1% |',
      '| East | 177 | 17.7% |',
      `| West | 89 | ${last} |`,
      `| Total | ${sum} | 100.0% |`,
      '',
    ].join('\n');

  it('learns from the other rows what a column of shares is of', () => {
    assert.deepEqual(shares(table('8.9%')).findings, []);
    assert.equal(shares(table('8.9%')).ties.length >= 4, true);
    assert.equal(shares(table('3.9%')).findings.length, 1);
  });

  it('lets the last place go, by which filers make shares add up', () => {
    assert.deepEqual(shares(table('9.0%')).findings, []);
  });

  const parts = (first: string) =>
    [
      'Der Hafen Lindau meldete für das Geschäftsjahr 2023 einen Gesamtumsatz.',
      '',
      '| Umsatzquelle | Betrag (Mio €) | Prozentsatz des Gesamtumsatzes |',
      '|---|---|---|',
      `| Hafengebühren | 605 | ${first} |`,
      '| Lagerung | 275 | 27,5 % |',
      '| Beratung | 43 | 4,3 % |',
      '| Schleppdienste | 77 | 7,7 % |',
      '',
    ].join('\n');

  it('finds shares that are more than the whole together', () => {
    assert.deepEqual(shares(parts('60,5 %')).findings, []);
    assert.equal(shares(parts('66,9 %')).findings.length, 1);
  });
});
