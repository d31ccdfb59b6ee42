import assert from 'node:assert/strict';
import type { Block, Filing, Span } from '../../../src/core/filing';
import { outlineEntries, outlineFrom, outlineOf, sectionsAt, type Section } from '../../../src/core/library/outline';
import { firstEndingAfter } from '../../../src/core/ordered';

const text = [
  '# Results', // 0
  'Words.', // 1
  '## Bal**an**ce sheet', // 2
  '(Amounts in thousands)', // 3
  'Cash\t1', // 4
  '# Outlook', // 5
  'Costs by region', // 6
  'Cost\t2', // 7
].join('\n');

function line(number: number): Span {
  const lines = text.split('\n');
  const start = lines.slice(0, number).reduce((sum, { length }) => sum + length + 1, 0);
  return { start, end: start + (lines[number]?.length ?? 0) };
}

function heading(number: number, level: number): Block {
  const span = line(number);
  return { kind: 'heading', level, ...span, content: { start: span.start + level + 1, end: span.end } };
}

function table(number: number): Block {
  const span = line(number);
  const row = { ...span, indent: 0, cells: [] };
  return { kind: 'table', layout: 'tab', rows: [row], columnCount: 2, markedHeadRows: null, ...span };
}

const paragraph = (number: number): Block => ({ kind: 'paragraph', ...line(number), content: line(number) });

const bold = text.indexOf('**');
const filing: Filing = {
  format: 'markdown',
  text,
  blocks: [heading(0, 1), paragraph(1), heading(2, 2), paragraph(3), table(4), heading(5, 1), paragraph(6), table(7)],
  references: [],
  markup: [
    { start: bold, end: bold + 2 },
    { start: bold + 4, end: bold + 6 },
  ],
  sourceMap: null,
  report: null,
};

const sketch = (sections: readonly Section[]): unknown[] => sections.map(({ name, children }) => [name, ...sketch(children)]);

describe('the outline', () => {
  const outline = outlineOf(filing);

  it('nests headings and hangs tables under them, named by caption without markup or bracketed remarks', () => {
    assert.deepEqual(sketch(outline), [
      ['Results', ['Balance sheet', [null]]],
      ['Outlook', ['Costs by region']],
    ]);
  });

  it('reaches from a heading to the next of its level, every name inside its section', () => {
    assert.deepEqual([outline[0]?.end, outline[1]?.end], [line(5).start, text.length]);
    const check = (section: Section) => {
      assert.ok(section.nameSpan.start >= section.start && section.nameSpan.end <= section.end, String(section.name));
      section.children.forEach(check);
    };
    outline.forEach(check);
  });

  it('knows the sections around a place', () => {
    const names = (offset: number) => sectionsAt(outline, offset).map(({ name, kind }) => `${kind} ${name}`);
    assert.deepEqual(names(line(1).start), ['heading Results']);
    assert.deepEqual(names(line(4).start), ['heading Results', 'heading Balance sheet', 'table null']);
  });

  it('is the same again from the list of its sections', () => {
    const entries = [...outlineEntries(outline)];
    assert.deepEqual(
      entries.map(({ depth, kind }) => [depth, kind]),
      [
        [0, 'heading'],
        [1, 'heading'],
        [2, 'table'],
        [0, 'heading'],
        [1, 'table'],
      ],
    );
    assert.deepEqual(outlineFrom(entries), outline);
    assert.deepEqual(outlineFrom([]), []);
  });

  it('finds spans by place', () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 6, end: 9 },
    ];
    assert.deepEqual(
      [0, 3, 4, 8, 9].map((offset) => firstEndingAfter(spans, offset)),
      [0, 0, 1, 1, 2],
    );
  });
});
