import assert from 'node:assert/strict';
import { checkedText } from './checked';

const sameFact = (text: string) => checkedText(text, 'sameFact');
const statement = (prose: string, table: string) =>
  [
    `Total net revenue was RMB${prose} million in 2024.`,
    '',
    '| RMB thousand | 2024 |',
    '|---|---|',
    `| Total net revenue | ${table} |`,
    '',
  ].join('\n');

describe('the same fact twice', () => {
  it('ties within rounding', () => {
    const { ties, findings } = sameFact(statement('4,370.2', '4,370,158'));
    assert.deepEqual([ties.length, findings.length], [1, 0]);
  });

  it('fails where the two differ as a slip does', () => {
    for (const prose of ['4,730.2', '4,310.2']) assert.equal(sameFact(statement(prose, '4,370,158')).findings.length, 1, prose);
  });

  it('is silent where two values are simply other ones', () => {
    assert.deepEqual(sameFact(statement('2,915.4', '4,370,158')).findings, []);
  });

  const twice = (first: string, second: string) => {
    const table = (last: string) => `| RMB million | 2024 |\n|---|---|\n| Total net revenue | ${last} |\n`;
    const parts = ['2,915', '(62)', '3,128', '171'].map(table).join('\nOf which:\n\n');
    return `# Segments\n\n${parts}\n${table(first)}\n# Segments\n\n${parts}\n${table(second)}\n`;
  };

  it('finds the two that are left over where all others are stated twice', () => {
    assert.deepEqual(sameFact(twice('1,831', '1,831')).findings, []);
    assert.deepEqual(sameFact(twice('1,831', '1,381')).findings, ['1,381 = same(1,831)']);
    assert.deepEqual(sameFact(twice('1,831', '2,764')).findings, []);
  });

  it('knows a slip of the scale where a number says its scale itself', () => {
    const margin = (value: string) => sameFact(`Gross margin was ${value} in 2024.\n\n- Gross margin in 2024: 31.8%\n`);
    assert.deepEqual([margin('31.8%').findings.length, margin('318%').findings.length], [0, 1]);
  });

  it('is not silent because the value of another period is one digit away', () => {
    const stores = (value: string) =>
      sameFact(
        ['415', value, '415'].map((count) => `Gross margin was ${count[0]}${count[1]}.${count[2]}% in 2024.`).join('\n\n') +
          '\n\nGross margin was 46.4% in 2023.\n',
      );
    assert.deepEqual([stores('415').findings.length, stores('465').findings.length, stores('464').findings.length], [0, 1, 0]);
  });

  it('takes brackets around an expense for a way of stating it', () => {
    const interest = (value: string) =>
      sameFact(
        `| USD thousand | 2024 |\n|---|---|\n| Interest expense | ${value} |\n\nSelected data\n\n| USD thousand | 2024 |\n|---|---|\n| Interest expense | 5,024 |\n`,
      );
    assert.deepEqual([interest('(5,024)').findings.length, interest('5,204').findings.length], [0, 1]);
  });

  it('works in German and Chinese', () => {
    const german = (value: string) =>
      sameFact(`Die Umsatzerlöse betrugen im Jahr 2023 ${value} Mio €.\n\n- Umsatzerlöse 2023: 4.370,2 Mio €\n`);
    assert.deepEqual([german('4.370,2').findings.length, german('4.730,2').findings.length], [0, 1]);
    const chinese = (value: string) => sameFact(`2023年营业收入为${value}亿元。\n\n- 2023年营业收入：43.70亿元\n`);
    assert.deepEqual([chinese('43.70').ties.length, chinese('47.30').findings.length], [1, 1]);
  });

  it('holds the labels of fact sheets to one value', () => {
    const sheet = (second: string) =>
      `- Monthly active riders: 48.6 million\n\nMore of it.\n\n- Monthly active riders: ${second} million\n`;
    assert.equal(sameFact(sheet('126.0')).findings.length, 1);
    assert.equal(sameFact(sheet('48.6')).findings.length, 0);
  });
});
