import assert from 'node:assert/strict';
import { outline, readable, referencesIn } from '../outline';

const lines = (...all: string[]): string => all.join('\n');
const read = (...all: string[]): string[] => outline(lines(...all), 'edgar');

describe('pages of a text filing', () => {
  it('a sentence goes on behind a page break, its number and the running head', () => {
    const page = (number: number) => [
      '',
      `                      ${number}`,
      `<PAGE>   ${number + 1}`,
      'OAKUM CO     ANNUAL REPORT',
      '',
    ];
    const text = lines(
      'The company sold its plant in Rye to a buyer who will use it as a store, and',
      ...page(1),
      'moved the machines to Hove.',
      ...page(2),
      'Nothing else was sold.',
      ...page(3),
      'The end.',
    );
    assert.equal(outline(text, 'edgar').length, 3);
    assert.match(outline(text, 'edgar')[0] ?? '', /^p The company.*moved the machines to Hove\.$/);
    assert.doesNotMatch(readable(text, 'edgar'), /OAKUM|\d/);
  });

  it('the first of several heads that are the same stays where no sentence goes on', () => {
    const page = (words: string) => ['<PAGE>', '', 'NOTES TO FINANCIAL STATEMENTS', '', words, ''];
    assert.deepEqual(read('Start.', ...page('One is said.'), ...page('Two is said.'), ...page('Three is said.')), [
      'p Start.',
      'h1 NOTES TO FINANCIAL STATEMENTS',
      'p One is said.',
      'p Two is said.',
      'p Three is said.',
    ]);
  });

  it('a number on its own is a page’s only beside the break', () => {
    assert.deepEqual(read('Plants:', '', '12', '', 'in all.', '', '-2-', '', '<PAGE>', '', '3', '', 'More.'), [
      'p Plants:',
      'p in all.',
      'p More.',
    ]);
  });

  it('a table goes on behind a break', () => {
    const table = [
      '<TABLE>',
      '<S>                 <C>      <C>',
      'Cash                $  10    $  12',
      '',
      '                F-1',
      '<PAGE>',
      '',
      'Inventories           104      111',
      '</TABLE>',
    ];
    assert.deepEqual(read(...table), ['column ×3', ' Cash | $  10 | $  12', ' Inventories | 104 | 111']);
  });
});

describe('tables of a text filing', () => {
  it('the line of the tags parts the head from the body', () => {
    assert.deepEqual(
      read(
        '<TABLE>',
        '<CAPTION>',
        '                 SALES BY REGION',
        '                             Three months ended',
        '                                 June 30,',
        '                           -------------------',
        'Region                       1996        1995',
        '------                     --------   --------',
        '<S>                        <C>        <C>',
        'North . . . . . . . . . .  $  1,204   $    987',
        'South, including islands',
        '  and the coast . . . . .       (12)        --',
        '                           --------   --------',
        '                           $  1,192   $    987',
        '                           ========   ========',
        '</TABLE>',
      ),
      [
        'h1 SALES BY REGION',
        'column ×3 head 3',
        '  | Three months ended~2',
        '  | June 30,~2',
        ' Region | 1996 | 1995',
        ' North | $  1,204 | $    987',
        ' South, including islands⏎  and the coast | (12) | --',
        '  | $  1,192 | $    987',
      ],
    );
  });

  it('is one even of a single row, and a column of words is one where a tag says so', () => {
    assert.deepEqual(
      read(
        '<TABLE>',
        '<S>              <C>   <C>',
        'Ann Reed          54   Chairman of the board',
        'Joe Marsh         48   Director',
        '</TABLE>',
        '',
        '<TABLE>',
        '<S>       <C>',
        'Sales     1,204',
        '</TABLE>',
      ),
      ['column ×3', ' Ann Reed | 54 | Chairman of the board', ' Joe Marsh | 48 | Director', 'column ×2', ' Sales | 1,204'],
    );
  });

  it('columns hold where tabs stand for blanks', () => {
    assert.deepEqual(
      read(
        '<TABLE>',
        '<S>                     <C>             <C>',
        'Cash\t\t\t$    10\t\t$    12',
        'Inventories\t\t    104\t\t    111',
        'Plant                       210\t\t    190',
        '</TABLE>',
      ),
      ['column ×3', ' Cash | $    10 | $    12', ' Inventories | 104 | 111', ' Plant | 210 | 190'],
    );
  });

  it('without the line of the tags, or never closed, its look tells', () => {
    const rows = [
      'Cash                $  10    $  12',
      'Inventories           104      111',
      'Plant                 210      190',
    ];
    const expected = ['column ×3', ' Cash | $  10 | $  12', ' Inventories | 104 | 111', ' Plant | 210 | 190'];
    assert.deepEqual(read('<TABLE>', ...rows, '</TABLE>'), expected);
    assert.deepEqual(read('<TABLE>', '<S>        <C>    <C>', ...rows, '', 'All is well.'), [...expected, 'p All is well.']);
  });

  it('notes behind <FN>, and those that tags number', () => {
    const text = lines(
      '<TABLE>',
      '<S>                       <C>',
      'Sales <F1>                1,204',
      'Royalties (a)                12',
      '<FN>',
      '<F1> Of continuing operations.',
      '(a) From licences',
      '    alone.',
      '</TABLE>',
    );
    assert.deepEqual(outline(text, 'edgar'), [
      'column ×2',
      ' Sales <F1> | 1,204',
      ' Royalties (a) | 12',
      'fn[1] Of continuing operations.',
      'fn[a] From licences⏎    alone.',
    ]);
    assert.deepEqual(referencesIn(text, 'edgar'), ['<F1>→1', '(a)→a']);
  });
});

describe('documents of a submission', () => {
  const text = lines(
    '<SEC-HEADER>x : 19970328',
    'FORM TYPE:\t10-Q',
    '</SEC-HEADER>',
    '<DOCUMENT>',
    '<TYPE>10-Q',
    '<TEXT>',
    'Sales rose to $5 million.',
    '</TEXT>',
    '</DOCUMENT>',
    '<DOCUMENT>',
    '<TYPE>EX-99',
    '<DESCRIPTION>PRESS RELEASE',
    '<TEXT>',
    '<HTML><BODY>Sales rose to $6 million.</BODY></HTML>',
    '</TEXT>',
    '</DOCUMENT>',
    '<DOCUMENT>',
    '<TYPE>GRAPHIC',
    '<TEXT>',
    'begin 644 a.gif',
    'M1TE&.#EA 5 million',
    'end',
    '</TEXT>',
    '</DOCUMENT>',
  );

  it('are sections; what is no text has no words', () => {
    assert.deepEqual(outline(text, 'edgar'), ['h1 10-Q', 'p Sales rose to $5 million.', 'h1 PRESS RELEASE', 'h1 GRAPHIC']);
  });
});

describe('the words of a text filing', () => {
  it('have no tags and no entities', () => {
    assert.equal(readable('Oakum &amp; Pitch <R>sold</R> it.', 'edgar'), 'Oakum & Pitch sold it.');
  });

  it('keep what only looks like a tag', () => {
    assert.equal(readable('Sales <unaudited> rose <5%>.', 'edgar'), 'Sales <unaudited> rose <5%>.');
  });
});
