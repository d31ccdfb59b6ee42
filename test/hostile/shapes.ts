import { ENTITY, number, page, words } from '../core/xbrl/documents';

/**
 * Files made to cost time or memory: each goes with `size`, about as many characters, and everything that is done with a filing is to
 * cost in proportion to that.
 */
export interface Shape {
  readonly name: string;
  /** Its ending says what it is read as. */
  readonly file: 'a.md' | 'a.txt' | 'a.htm';
  readonly make: (size: number) => string | Uint8Array;
}

const times = (count: number, make: (index: number) => string) =>
  Array.from({ length: Math.max(1, Math.floor(count)) }, (_, index) => make(index)).join('');
/** As often as it fits. */
const filled = (piece: string) => (size: number) => piece.repeat(Math.max(1, Math.floor(size / piece.length)));
const utf8 = (text: string) => Buffer.from(text);

/** A word of three ideographs, another one for each number. */
const han = (number: number) =>
  String.fromCharCode(0x4e00 + (number % 97), 0x5100 + (Math.floor(number / 97) % 97), 0x5400 + (Math.floor(number / 9409) % 97));

const markdown: Readonly<Record<string, (size: number) => string>> = {
  'digits without end': filled('7'),
  'digits and commas': filled('1,'),
  'digits and points': filled('1.'),
  commas: filled(','),
  'opening brackets': filled('('),
  'brackets with numbers': filled('(1 '),
  'percent signs': filled('%'),
  'dollar signs': filled('$'),
  'quotation marks': filled('“'),
  'defined terms that never end': filled('“Term” means '),
  asterisks: filled('*a '),
  backticks: filled('`a '),
  'footnote marks': filled('a[^1] '),
  'square brackets': filled('['),
  pipes: filled('|'),
  tabs: filled('1\t'),
  'blank lines': filled('\n'),
  headings: filled('# A\n\n'),
  'one line of words': filled('revenue of the company grew '),
  'one line of amounts': filled('$5.2 million and '),
  'one paragraph of facts': filled('Revenue was $5 million in 2024. '),
  'one sentence of comparisons': filled('up 5% to $6 million from '),
  percentages: filled('5% '),
  ranges: filled('5 to '),
  'spelled numbers': filled('twenty '),
  dates: filled('September 30, 2024 '),
  'years in a list': filled('2024, '),
  'parts of names': filled('net cash provided by '),
  'a table of many rows': (size) => `| | 2024 | 2023 |\n|---|---|---|\n${filled('| Revenue | 5 | 6 |\n')(size)}`,
  'a table of many columns': (size) => {
    const columns = Math.floor(size / 15);
    return `| |${' 2024 |'.repeat(columns)}\n|${'---|'.repeat(columns + 1)}\n| Revenue |${' 5 |'.repeat(columns)}\n`;
  },
  亿: filled('亿'),
  一百: filled('一百'),
  'one amount of many scales': filled('5亿3千万'),
  的: filled('的'),
  'wide brackets': filled('（'),
  'wide brackets with words': filled('（单位下同'),
  'years in words': filled('二零二四年'),
  'names of a metric without end': filled('归属于公司'),
  'Chinese without a sign': filled('公司营业收入增长至净利润的毛利率和'),
  'Chinese amounts without a sign': filled('营业收入5亿元净利润6亿元同比增长5%'),
  'names of a list': (size) => `${filled('营业收入、')(size)}分别为5亿元、6亿元`,
  'two lists shared out': filled('收入和利润分别为5亿元和6亿元，'),
  'quoted names of a company': (size) => `松湾科技有限公司(01234.HK)（${filled('“松湾科技”')(size)}）`,
  'companies introduced': (size) => times(size / 24, (i) => `科技${han(i)}公司(0${1000 + (i % 9000)}.HK)营收5亿元。\n\n`),
  'datelines and items': filled('松湾科技(SWTK.US)营收增长\n9月3日讯，公司第三季度净利润5亿元（下同），收入6亿元。\n\n'),
  'a Chinese table of many rows': (size) =>
    `| | 2024年 | 2023年 | 变动 |\n|---|---|---|---|\n${filled('| 营业收入 | 5 | 6 | 7% |\n')(size)}`,
  'a table in columns': (size) => `                2024      2023\n${filled('Revenue            5         6\n')(size)}`,
  'German compounds': filled('Umsatzerlösewachstumsrückgang'),
  'French apostrophes': filled("l'd'qu'"),
  'lone surrogates': filled('\ud8005\udc00'),
  NUL: filled('5\0'),
  'byte order marks': filled('\ufeff5'),
  'marks that turn the text': filled('\u202e5\u202c'),
  'joiners between digits': filled('5\u200d'),
  'combining marks': filled('e\u0301'),
  'a fact again and again': filled('Revenue was $1000.5 million in 2024.\n\n'),
  'values of one fact': (size) => times(size / 38, (i) => `Revenue was $${1000 + i}.5 million in 2024.\n\n`),
  'comments that ignore': filled('<!-- tickmark-ignore growth: x -->\n5\n'),
};

const text: Readonly<Record<string, (size: number) => string>> = {
  'pages of a text filing': (size) => `<TYPE>10-K\n${filled('<PAGE>\n')(size)}`,
  'tables never closed': (size) => `<TYPE>10-K\n${filled('<TABLE>\n<S>   <C>\na     1\n')(size)}`,
  'documents never closed': filled('<DOCUMENT>\n<TYPE>10-K\n<TEXT>\n'),
  leaders: filled('a (1) . . . . .  1\n'),
  'columns that never align': (size) => times(size / 20, (line) => `a${' '.repeat(2 + ((line * 7) % 31))}1\n`),
};

const html: Readonly<Record<string, (size: number) => string>> = {
  'opening angles': filled('<'),
  'openers of facts': filled('<ix:'),
  'facts in facts': filled('<ix:nonFraction name="a:b" contextRef="y" decimals="0">1'),
  'facts without a context': (size) => page(times(size / 110, (i) => number(String(i), { contextRef: `c${i}` }))),
  'contexts without end': (size) =>
    page(
      '',
      times(size / 150, (i) => `<xbrli:context id="c${i}">${ENTITY}`),
    ),
  'continuations in a chain': (size) =>
    page(
      words('x', { continuedAt: 'c0' }) +
        times(size / 60, (i) => `<ix:continuation id="c${i}" continuedAt="c${i + 1}">x</ix:continuation>`),
    ),
  'elements in elements': filled('<b>'),
  'blocks in blocks': filled('<div>'),
  'lists in lists': filled('<ul><li>x'),
  'tables in tables': filled('<table><tr><td>'),
  'tables in tables, closed': (size) => {
    const depth = Math.floor(size / 40);
    return '<table><tr><td>'.repeat(depth) + '5' + '</td></tr></table>'.repeat(depth);
  },
  'a table of one row': (size) => `<table><tr>${filled('<td>5</td>')(size)}</tr></table>`,
  'a table of one column': (size) => `<table>${filled('<tr><td>Sales</td><td>5</td></tr>')(size)}</table>`,
  'cells that span everything': (size) => `<table>${filled('<tr><td colspan=9999 rowspan=9999>5</td></tr>')(size)}</table>`,
  entities: filled('&amp;'),
  'entities that do not end': filled('&am'),
  'characters by number': filled('&#8212;5'),
  'unfinished tags': filled('<p style="'),
  'unfinished comments': filled('<!--'),
  'closing tags alone': filled('</p>'),
  'attributes without end': (size) => `<p ${times(size / 10, (i) => `a${i}="${i}" `)}>5</p>`,
  'one attribute without end': (size) => `<p style="${filled('color:red;')(size)}">5</p>`,
  'style sheets of many rules': (size) => `<style>${times(size / 20, (i) => `.c${i}{color:red}`)}</style><p class="c1">5</p>`,
  'selectors without end': (size) => `<style>${filled('p,')(size)}p{color:red}</style><p>5</p>`,
  'classes without end': (size) => `<p class="${times(size / 6, (i) => `c${i} `)}">5</p>`,
  'raised digits': filled('<sup>1</sup>'),
  'one word of many elements': filled('<b>5</b>'),
  'pages with feet': (size) => times(size / 70, (i) => `<p>Sales 5</p><p>${i}</p><hr style="page-break-after:always">`),
  'hidden words': filled('<p style="display:none">5</p>'),
  'scripts without end': filled('<script>5'),
  'one line': (size) => `<p>${filled('Revenue was $5 million in 2024. ')(size)}</p>`,
};

const bytes: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'marks of every encoding': (size) =>
    new Uint8Array(Array.from({ length: size }, (_, i) => [0xef, 0xbb, 0xbf, 0xff, 0xfe, 0xfe, 0xff, 0x35][i % 8] ?? 0)),
  'two bytes a character': (size) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('收入5亿元，'.repeat(size / 14), 'utf16le')]),
  'half characters': (size) => new Uint8Array(size).fill(0xe6),
  'a name of an encoding without end': (size) => utf8(`<meta charset="${'x'.repeat(size)}`),
};

const shapesOf = (file: Shape['file'], makers: Readonly<Record<string, Shape['make']>>): Shape[] =>
  Object.entries(makers).map(([name, make]) => ({ name, file, make }));

export const SHAPES: readonly Shape[] = [
  ...shapesOf('a.md', markdown),
  ...shapesOf('a.txt', text),
  ...shapesOf('a.htm', html),
  ...shapesOf('a.htm', bytes),
];

export const bytesOf = ({ make }: Shape, size: number): Uint8Array => {
  const made = make(size);
  return typeof made === 'string' ? utf8(made) : made;
};
