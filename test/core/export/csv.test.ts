import assert from 'node:assert/strict';
import { csv } from '../../../src/core/export/csv';
import { figureSheet } from '../../../src/core/export/figureSheet';
import type { Cell } from '../../../src/core/export/sheet';
import { WIRE_FIELDS } from '../../../src/core/wire';
import { EVERY_SHAPE } from './figures';

/** One cell as it stands in the file. */
function field(cell: Cell): string {
  const printed = csv({ name: 'x', columns: [{ key: 'k', type: 'text', width: 1 }], rows: [[cell]] });
  assert.ok(printed.startsWith('k\r\n') && printed.endsWith('\r\n'), printed);
  return printed.slice(3, -2);
}

describe('CSV', () => {
  it('has a header and a line for each row, numbers in plain digits', () => {
    const [head, first, second, third, fourth, end] = csv(figureSheet(EVERY_SHAPE)).split('\r\n');
    assert.equal(head, [...WIRE_FIELDS, 'period_start', 'period_end'].join(','));
    assert.ok(first?.startsWith(`"a,b.md",2,4,10,"'=1,""2""",-4370200000,CNY,2024-07-01/2024-09-30,`), first);
    assert.ok(
      first?.endsWith(',srt:ProductOrServiceAxis=us-gaap:ProductMember; x:LoanAxis=7,number,2024-07-01,2024-09-30'),
      first,
    );
    assert.ok(second?.includes(`,,'@growth,change,yoy,`), second);
    assert.ok(third?.includes(',2.4,pure,'), third);
    assert.ok(fourth?.includes(',9.57,CNY/share,2024-09-30,'), fourth);
    assert.equal(end, '');
  });

  const decimal = (coefficient: string, exponent: number): Cell => ({
    decimal: { coefficient, exponent },
    shape: 'number',
    places: 0,
  });
  for (const [cell, written] of [
    [null, ''],
    ['', ''],
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', `'=1+1`],
    ['+1', `'+1`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `"'\r=1"`],
    ['1=1', '1=1'],
    [-7, '-7'],
    [decimal('-43702', 5), '-4370200000'],
    [decimal('1', -7), '0.0000001'],
    [decimal('1', 21), '1000000000000000000000'],
    [decimal('0', 3), '0'],
    [{ '=axis': 'a', b: 'c' }, `'=axis=a; b=c`],
    [{ decimal: 'a member' }, 'decimal=a member'],
  ] as const) {
    it(`writes ${JSON.stringify(cell)} as ${JSON.stringify(written)}`, () => assert.equal(field(cell), written));
  }
});
