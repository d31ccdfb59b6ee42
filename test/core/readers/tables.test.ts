import assert from 'node:assert/strict';
import { outline } from './outline';

const lines = (...all: string[]): string => all.join('\n');

describe('pipe tables', () => {
  it('reads a head above a separator row', () => {
    assert.deepEqual(outline(lines('| Item | 2024 |', '|:--|--:|', '| Revenue | 1,204 |', '| Cost | (870) |')), [
      'pipe ×2 head 1',
      ' Item | 2024',
      ' Revenue | 1,204',
      ' Cost | (870)',
    ]);
  });

  it('reads one without separator row, which marks no head', () => {
    assert.deepEqual(outline(lines('| Item | 2024 |', '| Revenue | 1,204 |')), ['pipe ×2', ' Item | 2024', ' Revenue | 1,204']);
  });

  it('reads one without outer pipes', () => {
    assert.deepEqual(outline(lines('Item | 2024 | 2023', '--- | --- | ---', 'Revenue | 1,204 |')), [
      'pipe ×3 head 1',
      ' Item | 2024 | 2023',
      ' Revenue | 1,204',
    ]);
  });

  it('keeps an escaped pipe inside its cell', () => {
    assert.deepEqual(outline(lines('| a \\| b | 1 |', '| c | 2 |')), ['pipe ×2', ' a \\| b | 1', ' c | 2']);
  });

  it('keeps empty cells, and more than one head row', () => {
    assert.deepEqual(outline(lines('| | Year | |', '| | 2024 | 2023 |', '|---|---|---|', '| Profit | 7 | |')), [
      'pipe ×3 head 2',
      '  | Year | ',
      '  | 2024 | 2023',
      ' Profit | 7 | ',
    ]);
  });

  it('takes spaces, &nbsp; and bullets before the label as indent', () => {
    const rows = outline(lines('| Total | 9 |', '|   Parts | 4 |', '| &nbsp;&nbsp;Others | 5 |', '| – Rest | 1 |'));
    assert.deepEqual(rows, ['pipe ×2', ' Total | 9', '>> Parts | 4', '>> Others | 5', '>> Rest | 1']);
  });

  it('goes on over a page break when the next row has as many cells', () => {
    assert.deepEqual(outline(lines('| a | 1 |', '| b | 2 |', '', '- 12 -', '', '| c | 3 |')), [
      'pipe ×2',
      ' a | 1',
      ' b | 2',
      ' c | 3',
    ]);
  });

  it('begins another table at a blank line where a separator row follows, or the width changes', () => {
    const two = outline(lines('| a | 1 |', '|---|---|', '| b | 2 |', '', '| c | 3 |', '|---|---|', '| d | 4 |'));
    assert.equal(two.filter((line) => line.startsWith('pipe')).length, 2);
    const wider = outline(lines('| a | 1 |', '| b | 2 |', '', '| c | 3 | 4 |', '| d | 5 | 6 |'));
    assert.deepEqual(
      wider.filter((line) => line.startsWith('pipe')),
      ['pipe ×2', 'pipe ×3'],
    );
  });

  it('leaves prose with a pipe alone', () => {
    assert.deepEqual(outline('By Ann Lee | Newsroom staff, reporting from the floor.'), [
      'p By Ann Lee | Newsroom staff, reporting from the floor.',
    ]);
    assert.deepEqual(outline(lines('Offices: Cork | Lyon.', 'Hours: nine | five.')).length, 2);
  });
});

describe('tab tables', () => {
  it('puts cells at the tabs, with an empty first cell in the head', () => {
    assert.deepEqual(outline(lines('\t2024\t2023', 'Revenue\t1,204\t1,100', 'Cost\t(870)\t(802)'), 'text'), [
      'tab ×3',
      '  | 2024 | 2023',
      ' Revenue | 1,204 | 1,100',
      ' Cost | (870) | (802)',
    ]);
  });

  it('keeps section rows, with or without tabs of their own', () => {
    const text = lines('\t2024\t2023', 'ASSETS\t\t', 'Cash\t12\t10', 'Fixed assets', 'Plant\t40\t41');
    assert.deepEqual(outline(text, 'text'), [
      'tab ×3',
      '  | 2024 | 2023',
      ' ASSETS |  | ',
      ' Cash | 12 | 10',
      ' Fixed assets',
      ' Plant | 40 | 41',
    ]);
  });

  it('goes on over a blank line, and over the head of the next group of periods', () => {
    const text = lines('\t2024\t2023', 'Cash\t12\t10', '', 'Debt\t40\t41', '\t2022\t2021', 'Cash\t9\t8');
    assert.deepEqual(outline(text, 'text').length, 6);
  });

  it('leaves the caption of the next table outside', () => {
    const text = lines(
      '\t2024\t2023',
      'Cash\t12\t10',
      'Debt\t40\t41',
      'Statements of Cash Flows',
      '\t2024\t2023',
      'Inflow\t3\t2',
    );
    assert.deepEqual(outline(text, 'text'), [
      'tab ×3',
      '  | 2024 | 2023',
      ' Cash | 12 | 10',
      ' Debt | 40 | 41',
      'h1 Statements of Cash Flows',
      'tab ×3',
      '  | 2024 | 2023',
      ' Inflow | 3 | 2',
    ]);
  });

  it('leaves heading and caption before the table as blocks of their own', () => {
    const text = lines(
      'Balance Sheets',
      '(Amounts in thousands of euro, except',
      'per share data)',
      '',
      '\t2024\t2023',
      'Cash\t12\t10',
    );
    assert.deepEqual(outline(text, 'text').slice(0, 3), [
      'h1 Balance Sheets',
      'p (Amounts in thousands of euro, except⏎per share data)',
      'tab ×3',
    ]);
  });

  it('takes leading spaces as indent', () => {
    assert.deepEqual(outline(lines('Total\t9', '   of which new\t4'), 'text'), ['tab ×2', ' Total | 9', '>>> of which new | 4']);
  });

  it('is not misled by indents and by tabs after bullets', () => {
    assert.deepEqual(outline(lines('\tFirst paragraph, indented.', '\tSecond paragraph, indented.'), 'text'), [
      'p First paragraph, indented.',
      'p Second paragraph, indented.',
    ]);
    assert.deepEqual(outline(lines('•\tHigher sales', '•\tLower costs'), 'text'), ['li0 Higher sales', 'li0 Lower costs']);
  });
});

describe('tables laid out with spaces', () => {
  const statement = lines(
    '                                      Three Months Ended',
    '                                           March 31,',
    '                                     ----------------------',
    '                                       2024          2023',
    '                                     --------      --------',
    'Net sales.........................   $  1,204      $  1,100',
    'Cost of goods sold                       (870)         (802)',
    'Operating items:',
    '  Selling, general and',
    '    administrative expenses              (101)          (99)',
    '  Research                                 --            (4)',
    '                                     --------      --------',
    'Net income                           $    233      $    195',
    '                                     ========      ========',
  );

  it('finds the columns, joins what was set apart for alignment, and joins wrapped labels', () => {
    assert.deepEqual(outline(statement, 'text'), [
      'column ×3',
      '  | Three Months Ended~2',
      '  | March 31,~2',
      '  | 2024 | 2023',
      ' Net sales | $  1,204 | $  1,100',
      ' Cost of goods sold | (870) | (802)',
      ' Operating items: |  | ',
      '>> Selling, general and⏎    administrative expenses | (101) | (99)',
      '>> Research | -- | (4)',
      ' Net income | $    233 | $    195',
    ]);
  });

  it('leaves an empty cell where a column has no value', () => {
    const text = lines('Alpha        12      14', 'Beta         13', 'Gamma                15', 'Delta        10      11');
    assert.deepEqual(outline(text, 'text'), [
      'column ×3',
      ' Alpha | 12 | 14',
      ' Beta | 13 | ',
      ' Gamma |  | 15',
      ' Delta | 10 | 11',
    ]);
  });

  it('leaves the caption and the prose around it outside', () => {
    const text = lines('STATEMENTS OF INCOME', '(In thousands)', '', statement, '', 'Sales rose because prices did.');
    const blocks = outline(text, 'text');
    assert.deepEqual(blocks.slice(0, 3), ['h1 STATEMENTS OF INCOME', 'p (In thousands)', 'column ×3']);
    assert.equal(blocks.at(-1), 'p Sales rose because prices did.');
  });

  it('does not take a table of contents for one, and hides its page numbers', () => {
    const text = lines('Overview ........ 3', 'Risk Factors .... 12', 'Controls ........ 48');
    assert.deepEqual(
      outline(text, 'text').map((line) => line.slice(0, 1)),
      ['p', 'p', 'p'],
    );
  });

  it('does not take sentences set with two spaces for one', () => {
    const text = lines(
      'Sales were strong.  They rose by 12',
      'per cent.  Costs were lower.  We spent 9',
      'million less.  The rest was 4',
    );
    assert.equal(
      outline(text, 'text').some((line) => line.startsWith('column')),
      false,
    );
  });
});
