import assert from 'node:assert/strict';
import { rollForward } from '../../../src/core/checks/rollForward';
import { proposals } from './proposals';

const balanceSheet = (liabilities: string) =>
  [
    '# Orrin Bay Shipyards 2024 Annual Results',
    '| (EUR in thousands) | December 31, 2024 | December 31, 2023 | December 31, 2022 |',
    '|---|---|---|---|',
    '| Total assets | 910,400 | 874,300 | 802,150 |',
    `| Total liabilities | ${liabilities} | 514,100 | 470,050 |`,
    '| Total equity | 370,100 | 360,200 | 332,100 |',
    '| Total liabilities and equity | 910,400 | 874,300 | 802,150 |',
  ].join('\n');

describe('statements', () => {
  it('balance', () => {
    const found = proposals(rollForward, balanceSheet('540,300'));
    assert.ok(found.includes('910,400 sum 540,300 370,100'), found.join('\n'));
    assert.ok(found.includes('910,400 sum 910,400'), found.join('\n'));
    assert.deepEqual(
      found.filter((tie) => tie.startsWith('✗')),
      [],
    );
  });

  it('do not balance in one year where they do in the others', () => {
    assert.deepEqual(
      proposals(rollForward, balanceSheet('504,300')).filter((tie) => tie.startsWith('✗')),
      ['✗ 910,400 sum 504,300 370,100'],
    );
  });

  it('carry cash from the opening to the closing of a period', () => {
    const text = [
      '# Orrin Bay Shipyards 2024 Annual Results',
      '| (EUR in thousands) | December 31, 2024 | December 31, 2023 | December 31, 2022 |',
      '|---|---|---|---|',
      '| Cash and cash equivalents | 61,250 | 48,900 | 51,300 |',
      '',
      '| (EUR in thousands) Year ended December 31, | 2024 | 2023 |',
      '|---|---|---|',
      '| Net increase (decrease) in cash and cash equivalents | 12,350 | (2,400) |',
    ].join('\n');
    assert.deepEqual(proposals(rollForward, text), ['12,350 sum 61,250 48,900', '(2,400) sum 48,900 51,300']);
  });
});
