import assert from 'node:assert/strict';
import { figureSheet } from '../../../src/core/export/figureSheet';
import type { Cell, Column, Sheet } from '../../../src/core/export/sheet';
import { TooManyRowsError, xlsx } from '../../../src/export/xlsx';
import { EVERY_SHAPE } from './figures';
import { readBack, type ReadCell } from './readWorkbook';

/** One cell, written and read back; undefined where it is empty. */
async function roundTrip(cell: Cell, type: Column['type'] = 'text'): Promise<ReadCell | undefined> {
  const sheet: Sheet = { name: 'One', columns: [{ key: 'k', type, width: 9 }], rows: [[cell]] };
  return readBack(await xlsx(sheet)).cells.get('A2');
}

describe('a workbook', () => {
  it('has a heading in bold that stays in sight, filters, and widths', async () => {
    const sheet = figureSheet(EVERY_SHAPE);
    const { cells, markup } = readBack(await xlsx(sheet));
    sheet.columns.forEach(({ key }, index) => {
      const head = cells.get(`${String.fromCharCode(65 + index)}1`);
      assert.deepEqual([head?.value, head?.bold], [key, true]);
    });
    assert.match(markup, /<pane ySplit="1"[^>]* state="frozen"\/>/);
    assert.match(markup, /<\/sheetData><autoFilter ref="A1:S5"\/>/);
    assert.match(markup, /<col min="1" max="1" width="28"/);
  });

  it('has the figures: amounts with groups, percentages as percent, days as days', async () => {
    const { cells } = readBack(await xlsx(figureSheet(EVERY_SHAPE)));
    const values = [2, 3, 4, 5].map((row) => cells.get(`F${row}`));
    assert.deepEqual(
      values.map((cell) => [cell?.value, cell?.isText, cell?.format]),
      [
        ['-4370200000', false, '#,##0'],
        ['0.122', false, '0.0%'],
        ['2.4', false, '#,##0.0'],
        ['9.57', false, '#,##0.00'],
      ],
    );
    // 1 July 2024, as Excel counts.
    assert.deepEqual(cells.get('R2'), { value: '45474', isText: false, format: 'yyyy-mm-dd', bold: false });
    assert.equal(cells.get('R3'), undefined, 'no period');
    assert.equal(cells.get('P2')?.value, 'srt:ProductOrServiceAxis=us-gaap:ProductMember; x:LoanAxis=7');
  });

  for (const text of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '2024',
    '<b>&',
    ' a ',
    '二',
    'constructor',
    '__proto__',
    '_x0041_',
  ]) {
    it(`keeps ${JSON.stringify(text)} text`, async () => {
      const cell = await roundTrip(text);
      assert.equal(cell?.isText, true);
      assert.equal(cell.value.replace('_x005F_', '_').trimEnd(), text.trimEnd());
    });
  }

  it('keeps every digit of a double, and what is beyond the doubles as text', async () => {
    const cell = (coefficient: string, exponent: number) =>
      roundTrip({ decimal: { coefficient, exponent }, shape: 'number', places: 0 }, 'number');
    assert.equal((await cell('1234567890123456', -4))?.value, '123456789012.3456');
    assert.equal((await cell('1', 400))?.isText, true);
  });

  it('leaves out what is null, and keeps days that Excel counts otherwise as text', async () => {
    assert.equal(await roundTrip(null), undefined);
    assert.deepEqual(await roundTrip('1899-12-31', 'date'), { value: '1899-12-31', isText: true, format: '@', bold: false });
    assert.equal((await roundTrip('1900-03-01', 'date'))?.value, '61');
  });

  it('shortens a text that no cell can hold', async () => {
    assert.equal((await roundTrip('a'.repeat(40_000)))?.value.length, 32_767);
  });

  it('is refused where a worksheet has too few rows', async () => {
    const rows = { length: 1_048_576 } as Sheet['rows'];
    await assert.rejects(xlsx({ name: 'x', columns: [], rows }), TooManyRowsError);
  });

  it('is packed in a thread when it is big, and still whole', async () => {
    const [one] = EVERY_SHAPE;
    assert.ok(one);
    const many = Array.from({ length: 3_000 }, (_, index) => ({ ...one, text: `figure ${index}` }));
    const { cells } = readBack(await xlsx(figureSheet(many)));
    assert.equal(cells.get('E3001')?.value, 'figure 2999');
  });
});
