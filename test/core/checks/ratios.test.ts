import assert from 'node:assert/strict';
import { ratios } from '../../../src/core/checks/ratios';
import { analysisOf, proposals, tiesOf } from './proposals';

const statement = (rows: readonly string[]) =>
  [
    '# Hollow Creek Mills 2024 Annual Results',
    '| (USD in thousands, except per share data) | 2024 | 2023 | 2022 |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');

const ROWS = [
  '| Revenue | 800,000 | 700,000 | 640,000 |',
  '| Gross profit | 300,000 | 245,000 | 200,000 |',
  '| Gross margin | 37.5% | 35.0% | 31.3% |',
];

describe('ratios', () => {
  it('are held against what they are of, in the same column', () => {
    assert.deepEqual(proposals(ratios, statement(ROWS)), [
      '37.5% quotient 300,000 800,000',
      '35.0% quotient 245,000 700,000',
      '31.3% quotient 200,000 640,000',
    ]);
  });

  it('fail where the other years hold', () => {
    const rows = ROWS.map((row) => row.replace('35.0%', '36.0%'));
    assert.deepEqual(
      proposals(ratios, statement(rows)).filter((tie) => tie.startsWith('✗')),
      ['✗ 36.0% quotient 245,000 700,000'],
    );
    const confidences = tiesOf(ratios, analysisOf(statement(rows))).map(({ confidence }) => confidence);
    assert.ok(confidences.every((confidence) => confidence >= 0.5 && confidence < 0.9));
  });

  it('say nothing where they are of something else', () => {
    const rows = ROWS.map((row) => row.replace('35.0%', '41.0%').replace('37.5%', '44.0%'));
    assert.deepEqual(proposals(ratios, statement(rows)), []);
  });

  it('take the result that the filing divides', () => {
    const rows = [
      '| Net income attributable to common shareholders | 90,000 | 81,000 | 70,000 |',
      '| Basic earnings per share | 2.25 | 2.03 | 1.75 |',
      '| Weighted average shares outstanding, basic (in thousands) | 40,000 | 40,000 | 40,000 |',
    ];
    const found = proposals(ratios, statement(rows));
    assert.equal(found.length, 3);
    assert.ok(
      found.every((tie) => tie.includes(' quotient ') && !tie.startsWith('✗')),
      found.join('\n'),
    );
  });
});
