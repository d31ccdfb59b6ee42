import assert from 'node:assert/strict';
import { csv } from '../../../src/core/export/csv';
import { figureSheet, libraryFigureSheet } from '../../../src/core/export/figureSheet';
import { json, objectsOf } from '../../../src/core/export/json';
import { isAmount, type Sheet } from '../../../src/core/export/sheet';
import { WIRE_FIELDS } from '../../../src/core/wire';
import { EVERY_SHAPE } from './figures';
import { record } from './records';

const sheet = figureSheet(EVERY_SHAPE);

/** A column from the top, numbers as they are to be shown. */
function column({ columns, rows }: Sheet, wanted: string): unknown[] {
  const index = columns.findIndex(({ key }) => key === wanted);
  assert.ok(index >= 0, wanted);
  return rows.map((row) => {
    const cell = row[index];
    return typeof cell === 'object' && cell !== null && isAmount(cell) ? [cell.shape, cell.places] : cell;
  });
}

describe('a sheet of figures', () => {
  it('has the fields of the wire in their order, then the days of the period', () => {
    assert.deepEqual(
      sheet.columns.map(({ key }) => key),
      [...WIRE_FIELDS, 'period_start', 'period_end'],
    );
    for (const row of sheet.rows) assert.equal(row.length, sheet.columns.length);
  });

  it('shows a percentage as one, a multiple and an amount as numbers, each to the place that is stated', () => {
    assert.deepEqual(column(sheet, 'value'), [
      ['number', 0],
      ['percent', 1],
      ['number', 1],
      ['number', 2],
    ]);
  });

  it('has two days for a duration, the last one for an instant, and none without a period', () => {
    assert.deepEqual(column(sheet, 'period_start'), ['2024-07-01', null, '2024-07-01', null]);
    assert.deepEqual(column(sheet, 'period_end'), ['2024-09-30', null, '2024-09-30', '2024-09-30']);
  });

  it('is in JSON what is on the wire', () => {
    assert.deepEqual(JSON.parse(json(sheet)), JSON.parse(JSON.stringify(EVERY_SHAPE)));
    assert.equal(json(figureSheet([])), '[]\n');
  });
});

describe('a sheet of the library’s figures', () => {
  const filings = [
    { file: 'a.md', record: record(EVERY_SHAPE), companyAt: (index: number) => (index === 0 ? 'Lantern Finance' : null) },
    { file: 'b.md', record: record(EVERY_SHAPE.slice(0, 1), { company: -1 }), companyAt: () => null },
  ];
  const library = libraryFigureSheet(filings);

  it('has the company in front, and the figures of each file', () => {
    assert.deepEqual(column(library, 'company'), [...Array<string>(4).fill('Lantern Finance'), null]);
    assert.deepEqual(column(library, 'file'), [...Array<string>(4).fill('a.md'), 'b.md']);
  });

  it('has the same figures as the filing itself, by one mapping', () => {
    const first = objectsOf(library).slice(0, 4);
    assert.deepEqual(
      first,
      EVERY_SHAPE.map((figure) => ({ company: 'Lantern Finance', ...figure, file: 'a.md', entity: 'Lantern Finance Inc.' })),
    );
  });

  it('keeps digits that a double does not', () => {
    const exact = { coefficient: '12345678901234567891', exponent: -2 };
    const one = record(EVERY_SHAPE.slice(0, 1), { decimal: exact });
    assert.match(csv(libraryFigureSheet([{ file: 'a', record: one, companyAt: () => null }])), /,123456789012345678\.91,CNY,/);
  });
});
