import { createEngine } from '../../../../src/core/analyse';
import { loadCatalogue } from '../../../../src/core/catalogue/catalogue';
import { formatOf } from '../../../../src/core/readers/formatOf';
import { readFiling } from '../../../../src/core/readers/read';
import { assertLinear } from '../../linearTime';

const SIZE = 60_000;

/** Each makes a document whose length goes with `size`. */
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'pages alone': (size) => '<PAGE>\n'.repeat(size / 7),
  'pages with numbers': (size) => '\n  12\n<PAGE>  13\n\n'.repeat(size / 18),
  'pages of one line': (size) => 'and so\n<PAGE>\non\n'.repeat(size / 17),
  'pages with heads of their own': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `words of page\n<PAGE>\nHEAD ${i} OF MANY\n`).join(''),
  'blank lines between pages': (size) => `<PAGE>\n${'\n'.repeat(size / 2)}<PAGE>\n${'\n'.repeat(size / 2)}`,
  'tables never closed': (size) => '<TABLE>\n<S>   <C>\na     1\n'.repeat(size / 28),
  'tables closed only': (size) => '</TABLE>\n'.repeat(size / 9),
  'one table of many stubs': (size) => `<TABLE>\n${'<S>   <C>\na     1\n'.repeat(size / 18)}</TABLE>`,
  'many small tables': (size) => '<TABLE>\n<S>   <C>\na     1\n</TABLE>\n'.repeat(size / 37),
  'one table of many rows': (size) => `<TABLE>\n<S>      <C>  <C>\n${'Sales     12   13\n'.repeat(size / 18)}</TABLE>`,
  'one table of many columns': (size) =>
    `<TABLE>\n<S>  ${'<C>  '.repeat(size / 25)}\n${`a    ${'1    '.repeat(size / 25)}\n`.repeat(4)}</TABLE>`,
  'a head that never ends': (size) =>
    `<TABLE>\n${'                     1996   1995\n'.repeat(size / 33)}<S> <C>\na   1\n</TABLE>`,
  'notes without end': (size) => `<TABLE>\n<S>  <C>\na <F1>  1\n<FN>\n${'<F1> b\n'.repeat(size / 7)}</TABLE>`,
  'bracketed notes': (size) => `<TABLE>\n<S>  <C>\na (1)  1\n<FN>\n${'(1) b\n'.repeat(size / 6)}</TABLE>`,
  'tags in a line': (size) => '<F1>'.repeat(size / 4),
  'opening brackets': (size) => '<'.repeat(size),
  'names that never close': (size) => `<${'A'.repeat(38)}`.repeat(size / 39),
  'documents never closed': (size) => '<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n'.repeat(size / 29),
  schedules: (size) =>
    '<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n<A> 1\n<B> 2\n<C-D> 3\n</TEXT>\n</DOCUMENT>\n'.repeat(size / 93),
  'a schedule of many tags': (size) => `<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n${'<CASH>   1\n'.repeat(size / 11)}`,
  'a schedule of many values': (size) =>
    `<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n${`<CASH> ${'1 '.repeat(size / 8)}\n`.repeat(4)}`,
  'a header without end': (size) => `<SEC-HEADER>\n${'KEY:\tvalue\n'.repeat(size / 11)}`,
  'an encoded file': (size) => `<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a\n${`M${'_'.repeat(60)}\n`.repeat(size / 62)}`,
  'leaders and marks': (size) => 'a (1) . . . . .  1\n'.repeat(size / 19),
  entities: (size) => '&amp;'.repeat(size / 5),
};

describe('hostile text filings are read in linear time', () => {
  for (const [name, make] of Object.entries(SHAPES))
    it(name, () => assertLinear(make, SIZE, (text) => void readFiling(text, 'edgar'))).timeout(20_000);

  it('whatever opens a file, its format is told at once', () => {
    for (const opening of ['<!--', '<!-- <!--', '<?xml', ' ', '\n<TABLE> '])
      assertLinear(
        (size) => opening.repeat(size / opening.length),
        SIZE,
        (text) => void formatOf('a', text),
      );
  });
});

describe('hostile text filings', () => {
  const engine = createEngine(loadCatalogue());

  it('200,000 pages are analysed', () => {
    engine.analyse({ text: '<PAGE>\n'.repeat(200_000), format: 'edgar', insist: true });
  }).timeout(20_000);

  it('a table of many rows is analysed in linear time', () => {
    const make = SHAPES['one table of many rows'];
    if (make) assertLinear(make, 24_000, (text) => void engine.analyse({ text, format: 'edgar', insist: true }));
  }).timeout(20_000);
});
