import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Filing, Format } from '../../../src/core/filing';
import { assertSound } from '../../properties/soundness';
import { assertLinear } from '../linearTime';
import { readFiling } from '../../../src/core/readers/read';

const FORMATS: readonly Format[] = ['text', 'markdown', 'edgar'];

const ODD: readonly string[] = [
  '',
  '\n',
  '\r',
  '\uFEFF',
  '\uFEFF# Results\r\n\r\nSales rose.\r\n',
  'Sales rose.\rCosts fell.\r\r- one\r- two',
  'Sales\u2028rose.\u2029Costs\u0085fell.',
  'Sales rose.\f\fCosts fell.\f12\f',
  '\u00A0\u00A0Sales\u00A0rose\u00A0',
  '|',
  '||',
  '|---|',
  '|---|\n|---|',
  '\\',
  'a\\',
  '\t',
  '\t\t\t\n\t\t',
  'a\t\n\tb\n\t\tc\t',
  '¹',
  '[^',
  '[^]: x',
  '^{',
  '^{}',
  '<',
  '<sup>',
  '<sup></sup>',
  '](',
  '[](',
  '`',
  '***',
  '* ',
  '-',
  '>',
  '> > >',
  '#',
  '# #',
  '---\n',
  '```',
  '<!--',
  '(',
  '()',
  '1.',
  '1. ',
  '\uD800',
  '😀 **😀** | 😀',
  'x  1\ny  2\nz  3',
  'A....\n....5',
  '**Total**\t1\n**Rest**\t2',
  '<PAGE>',
  '<PAGE> 1\n<PAGE>\n2\n<PAGE>',
  '<TABLE>\n<S> <C>\n</TABLE>',
  '<TABLE>\n<S>   <C>  <C>\na    1\n\n</TABLE>\n<TABLE>\n<S> <C>\nb  2',
  '<TABLE>\n<S>   <C>  <C>\na <F1>\t1\n<S>  <C>\nb    2\n<FN>\n<F1>\nc\n(2) d\n</TABLE>',
  '<TABLE>\n<S>   <C>  <C>\na    b    c\n     d    e\n  ====\n</TABLE>',
  '<DOCUMENT>',
  '<DOCUMENT>\n<TYPE>10-K\n<DOCUMENT>\n<TEXT>a\n</DOCUMENT>\nb\n<TEXT>\nc',
  '<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n<A> 1\nx\n<B> 2 3\n<C-D> (4)<F1>\n<E> .5\n</TEXT>',
  '<SEC-HEADER>\na: b\n</SEC-HEADER>\nc',
  'A &amp; B &amp',
];

/** The filing with every offset counted as though each CR LF were one character. */
function withoutReturns(filing: Filing): string {
  const shift: number[] = [];
  let removed = 0;
  for (let at = 0; at <= filing.text.length; at++) {
    shift.push(at - removed);
    if (filing.text.startsWith('\r\n', at)) removed++;
  }
  const { blocks, markup, references } = filing;
  return JSON.stringify({ blocks, markup, references }, (key, value: unknown) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? shift[value] : value,
  );
}

describe('what every reading holds to', () => {
  const samples = path.resolve('samples');
  const files = existsSync(samples)
    ? readdirSync(samples, { recursive: true })
        .map(String)
        .filter((name) => /\.(?:md|txt)$/.test(name))
    : [];
  const filings = readdirSync('test/fixtures/edgar')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join('test/fixtures/edgar', name), 'utf8'));
  const texts = [...ODD, ...filings, ...files.map((name) => readFileSync(path.join(samples, name), 'utf8'))];

  it('blocks, rows, cells and markup are in order, disjoint, trimmed and inside the text', () => {
    for (const text of texts) for (const format of FORMATS) assertSound(readFiling(text, format));
  });

  it('every prefix of a document is read without error', () => {
    const text =
      '# A\n\n- **b** `c` [d](e) x^{*1} |\n\n1 F, G\n\nh\n\n| a | b |\n|---|---|\n| c | \\| |\n\nx\t1\ny\t2\n\nK   1\nL   2\nM   3\n<!-- -->';
    for (let end = 0; end <= text.length; end++)
      for (const format of FORMATS) assertSound(readFiling(text.slice(0, end), format));
  });

  it('line ends do not matter: CR LF reads as LF does', () => {
    for (const text of texts.filter((one) => !one.includes('\r'))) {
      for (const format of FORMATS) {
        const filing = readFiling(text.replaceAll('\n', '\r\n'), format);
        assertSound(filing);
        assert.equal(withoutReturns(filing), withoutReturns(readFiling(text, format)));
      }
    }
  });
});

describe('hostile shapes are read in linear time', () => {
  const SHAPES: Readonly<Record<string, (size: number) => string>> = {
    pipes: (size) => '|'.repeat(size),
    'pipe lines': (size) => '|\n'.repeat(size / 2),
    'pipe lines with gaps': (size) => 'a|b\n\n'.repeat(size / 5),
    tabs: (size) => '\t'.repeat(size),
    'tab lines': (size) => 'a\t\n'.repeat(size / 3),
    'single tab lines': (size) => 'a\tb\n\nword.\n'.repeat(size / 11),
    asterisks: (size) => '*'.repeat(size),
    'open asterisks': (size) => '*a '.repeat(size / 3),
    'mixed emphasis': (size) => '*a _b **c__ '.repeat(size / 12),
    backticks: (size) => '`'.repeat(size),
    'backtick runs': (size) => Array.from({ length: Math.sqrt(size) }, (_, run) => `${'`'.repeat(run)}a`).join(''),
    brackets: (size) => '['.repeat(size),
    links: (size) => '[a]('.repeat(size / 4),
    'closed links': (size) => '](('.repeat(size / 3),
    angles: (size) => '<a'.repeat(size / 2),
    comments: (size) => '<!--\n'.repeat(size / 5),
    fences: (size) => '```\n'.repeat(size / 4),
    'fences of a language': (size) => '```a\n'.repeat(size / 5),
    quotes: (size) => '>'.repeat(size),
    'quoted lines': (size) => '> a\n'.repeat(size / 4),
    carets: (size) => '^{'.repeat(size / 2),
    superscripts: (size) => 'a¹\n\n¹ b\n\n'.repeat(size / 9),
    'bracketed marks': (size) => 'a(1)\n(1) b\n'.repeat(size / 11),
    'columns that never align': (size) =>
      Array.from({ length: size / 40 }, (_, line) => `a${' '.repeat(2 + ((line * 7) % 31))}1`).join('\n'),
    'aligned columns': (size) => 'label     12   13\n'.repeat(size / 18),
    'many columns': (size) => `a${'  1'.repeat(size / 12)}\n`.repeat(4),
    dots: (size) => '.'.repeat(size),
    'dots and spaces': (size) => '. '.repeat(size / 2),
    labels: (size) => 'Label\n\n'.repeat(size / 7),
    'labels under numbers': (size) => 'a  1\nLabel\nLabel\nLabel\nLabel\n'.repeat(size / 29),
    'lower-case lines': (size) => 'a\n\n'.repeat(size / 3),
    'cut footnotes': (size) => `x^{1}\n\n¹ a\n\n${'b\n\n'.repeat(size / 3)}`,
    'page numbers': (size) => '\f12\n\n'.repeat(size / 5),
    entities: (size) => `| ${'&nbsp;'.repeat(size / 6)} | 1 |\n| a | b |`,
    nesting: (size) => Array.from({ length: Math.sqrt(size) }, (_, depth) => `${' '.repeat(depth)}- a`).join('\n'),
  };
  const SIZE = 16_000;

  for (const [name, shape] of Object.entries(SHAPES)) {
    it(name, () => {
      for (const format of FORMATS) assertLinear(shape, SIZE, (text) => readFiling(text, format));
    });
  }
});
