import assert from 'node:assert/strict';
import { groupIdOf, groupsOf, latestOf, type Grouping, type Sorting } from '../../../src/core/library/grouping';
import { figure, growth, INCOME, Q3_2023, Q3_2024, reading, REVENUE } from './readings';

const outline = [
  {
    kind: 'heading',
    name: 'Highlights',
    nameSpan: { start: 5, end: 8 },
    start: 5,
    end: 25,
    children: [{ kind: 'table', name: 'Results', nameSpan: { start: 15, end: 18 }, start: 15, end: 25, children: [] }],
  },
] as const;

const from = reading(
  [
    figure('100', Q3_2024, { metric: INCOME.id, label: 'Net income' }),
    figure('4370.2', Q3_2024),
    figure('4281.0', Q3_2023),
    growth('2.1', Q3_2024),
    figure('7', null, { metric: null, label: null }),
  ],
  { outline },
);

const all = () => true;
const grouped = (grouping: Grouping, sorting: Sorting = 'place', keep: (index: number) => boolean = all) =>
  groupsOf(from, grouping, sorting, keep).map(({ id, figures }) => [id, [...figures]]);

describe('figures in groups', () => {
  it('by metric, in order of place', () => {
    assert.deepEqual(grouped('metric'), [
      [`metric:${INCOME.id}`, [0]],
      [`metric:${REVENUE.id}`, [1, 2, 3]],
      ['metric:', [4]],
    ]);
  });

  it('by period, the newest first, those without one last', () => {
    assert.deepEqual(grouped('period'), [
      ['period:2024-07-01/2024-09-30', [0, 1, 3]],
      ['period:2023-07-01/2023-09-30', [2]],
      ['period:', [4]],
    ]);
  });

  it('by section, inner sections apart', () => {
    assert.deepEqual(grouped('section'), [
      ['section:', [0, 3, 4]],
      ['section:Highlights', [1]],
      ['section:Highlights\nResults', [2]],
    ]);
  });

  it('by kind', () => {
    assert.deepEqual(grouped('kind'), [
      ['kind:level', [0, 1, 2, 4]],
      ['kind:change', [3]],
    ]);
  });

  it('sorts by name, and by value with the largest first', () => {
    assert.deepEqual(
      grouped('metric', 'name').map(([id]) => id),
      [`metric:${INCOME.id}`, `metric:${REVENUE.id}`, 'metric:'],
    );
    assert.deepEqual(grouped('metric', 'value')[0], [`metric:${REVENUE.id}`, [1, 2, 3]]);
  });

  it('leaves out what does not pass, and groups without anything left', () => {
    assert.deepEqual(
      grouped('metric', 'place', (index) => index === 2),
      [[`metric:${REVENUE.id}`, [2]]],
    );
  });

  it('knows a figure’s group by the same id', () => {
    for (const grouping of ['metric', 'period', 'section', 'kind'] as const) {
      for (const { id, figures } of groupsOf(from, grouping, 'place', all)) {
        for (const index of figures) assert.equal(groupIdOf(from, from.figures[index]!, grouping), id);
      }
    }
  });

  it('gives a metric’s newest value with its change against the year before', () => {
    const latest = latestOf(from, { type: 'metric', id: REVENUE.id });
    assert.equal(latest?.index, 1);
    assert.equal(latest?.change?.relative?.toFixed(3), '0.021');
    assert.equal(latestOf(from, { type: 'label', words: 'unheard of' }), undefined);
  });
});
