import assert from 'node:assert/strict';
import { WIRE_FIELDS, wireFigures } from '../../src/core/wire';
import { figure, growth, Q3_2024 } from './library/readings';

const text = 'Up\r\n=1,"2"\nand 12.2%\n';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const figures = wireFigures('a,b.md', { text, source: null }, [
  figure('-4370.2', Q3_2024, at('=1,"2"')),
  growth('12.2', null, { ...at('12.2%'), metric: null, label: '@growth' }),
]);

describe('figures on the wire', () => {
  it('say where they stand: 1-based lines, offsets that cut out their text', () => {
    assert.deepEqual(
      figures.map(({ line, text: words }) => [line, words]),
      [
        [2, '=1,"2"'],
        [3, '12.2%'],
      ],
    );
    for (const one of figures) assert.equal(text.slice(one.start, one.end), one.text);
  });

  it('have every field of the contract', () => {
    for (const one of figures) assert.deepEqual(Object.keys(one), [...WIRE_FIELDS]);
    assert.deepEqual(
      figures.map(({ period, basis, value }) => [period, basis, value]),
      [
        ['2024-07-01/2024-09-30', null, -4370200000],
        [null, 'yoy', 0.122],
      ],
    );
  });

  it('say where they stand in the file that the canonical text was made from', () => {
    const file = '<p>\n<b>US$</b>4&#44;370</p>';
    const canonical = 'US$4,370';
    const pieces = [
      { text: 0, textLength: 3, source: 7, sourceLength: 3 },
      { text: 3, textLength: 1, source: 14, sourceLength: 1 },
      { text: 4, textLength: 1, source: 15, sourceLength: 5 },
      { text: 5, textLength: 3, source: 20, sourceLength: 3 },
    ];
    const column = (name: keyof (typeof pieces)[0]) => Uint32Array.from(pieces, (piece) => piece[name]);
    const map = {
      text: column('text'),
      textLength: column('textLength'),
      source: column('source'),
      sourceLength: column('sourceLength'),
    };
    const member = { axis: 'srt:ProductOrServiceAxis', member: 'us-gaap:ProductMember', value: null };
    const typed = { axis: 'x:LoanAxis', member: null, value: '7' };
    const tags = [{ fact: 0, concept: 'us-gaap:Revenues', dimensions: [member, typed], contradicted: null }];
    const [one, ...none] = wireFigures('x.htm', { text: canonical, source: { text: file, map } }, [
      figure('4370', null, { start: 0, end: 8, tags }),
      figure('1', null, { start: 8, end: 9 }),
    ]);
    assert.deepEqual(none, [], 'a figure with no character in the file');
    assert.ok(one);
    assert.deepEqual([one.line, one.text, file.slice(one.start, one.end)], [2, 'US$4,370', '4&#44;370']);
    assert.equal(one.concept, 'us-gaap:Revenues');
    assert.deepEqual(one.dimensions, { 'srt:ProductOrServiceAxis': 'us-gaap:ProductMember', 'x:LoanAxis': '7' });
  });

  it('count lines in a text of one long line without reading it again and again', () => {
    const long = '1 '.repeat(200_000);
    const many = Array.from({ length: 50_000 }, (_, index) => figure('1', null, { start: 4 * index, end: 4 * index + 1 }));
    const begun = performance.now();
    assert.equal(wireFigures('x', { text: long, source: null }, many).at(-1)?.line, 1);
    assert.ok(performance.now() - begun < 2000);
  });
});
