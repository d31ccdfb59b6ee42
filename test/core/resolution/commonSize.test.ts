import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';

const engine = createEngine(loadCatalogue());

function shown(...rows: string[]): string[] {
  const text = ['| | 2024 | 2023 |', '|---|---|---|', ...rows].join('\n');
  const { figures } = engine.analyse({ text, format: 'markdown', insist: true });
  return figures.map(({ start, end, value, unit, kind }) => `${text.slice(start, end)}=${value} ${unit} ${kind}`);
}

describe('common-size statements', () => {
  it('begin with 100 %, and what follows is a share of it without the sign', () => {
    assert.deepEqual(
      shown('| Net sales | 100.0% | 100.0% |', '| Cost of sales | 68.5 | 69.2 |', '| Net loss | (2.5) | (0.4)% |'),
      [
        '100.0%=1 pure share',
        '100.0%=1 pure share',
        '68.5=0.685 pure share',
        '69.2=0.692 pure share',
        '(2.5)=-0.025 pure share',
        '(0.4)%=-0.004 pure share',
      ],
    );
  });

  it('are none where amounts or counts stand below', () => {
    const below = (row: string) => shown('| Net sales | 100.0% | 100.0% |', '| Gross margin | 31.5% | 30.8% |', row).slice(-2);
    assert.deepEqual(below('| Net sales | 1,204 | 1,100 |'), ['1,204=1204 XXX level', '1,100=1100 XXX level']);
    assert.deepEqual(below('| Net income per share | $0.47 | $0.36 |'), [
      '$0.47=0.47 USD/share level',
      '$0.36=0.36 USD/share level',
    ]);
  });
});
