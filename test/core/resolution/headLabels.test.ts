import assert from 'node:assert/strict';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';

describe('the label of a figure that a head of columns names', () => {
  it('stands in that head, below a head that covers several', () => {
    const text = `Marram Foods: third quarter 2024

| | September 30, 2024 | |
|---|---|---|
| | Inventories | Goodwill |
| Total | 12.1 | 4.2 |`;
    const { filing, figures } = createEngine(loadCatalogue()).analyse({ text, format: 'markdown', insist: true });
    const labelOf = (written: string) => {
      const span = figures.find(({ start, end }) => filing.text.slice(start, end) === written)?.labelSpan;
      return span && filing.text.slice(span.start, span.end);
    };
    assert.deepEqual([labelOf('12.1'), labelOf('4.2')], ['Inventories', 'Goodwill']);
  });
});
