import fc from 'fast-check';
import { joined } from './joined';

/** Random documents: pieces that a filing is made of, in any order, with what text from anywhere brings along. */

/** Chinese: names, what happens to them, when, numbers in words, and the signs around. Without blanks they stand as written. */
const chinese = fc.constantFrom(
  ...[
    '营业收入',
    '净利润',
    '归属于',
    '公司',
    '股东的',
    '的',
    '松湾科技(SWTK.US)',
    '在贷余额',
    '毛利率',
    '每股美国存托股',
    '淨利潤',
  ],
  ...[
    '同比',
    '环比',
    '较上年同期',
    '增长',
    '下降',
    '由',
    '增至',
    '分别为',
    '预计',
    '占',
    '为',
    '与',
    '、',
    '（单位下同）',
    '(港元，下同)',
  ],
  ...[
    '2024年9月30日',
    '截至2024年9月30日止三个月',
    '二零二四年九月三十日',
    '第三季度',
    '去年',
    '2019-2022年',
    '前三季度',
    '9月3日讯',
  ],
  ...[
    '亿',
    '万元',
    '亿元',
    '港元',
    '億港元',
    '人民币',
    '％',
    '个百分点',
    '成',
    '两亿',
    '三百五十',
    '百分之',
    '点五',
    '数十',
    '余',
    '以上',
  ],
  ...[
    '１２，３',
    '12.86亿元',
    '1亿2000万元',
    '5～6',
    '360数科',
    '，',
    '。',
    '；',
    '：',
    '（',
    '）',
    '“',
    '”',
    '是指',
    '𠮷',
    '\u3000',
  ],
);

const words = fc.constantFrom(
  'revenue',
  'Net income',
  'net loss of',
  'gross margin',
  'per diluted share',
  'increased',
  'decreased by',
  'compared with',
  'from',
  'to',
  'or',
  'and',
  'respectively',
  'year over year',
  'the prior-year quarter',
  'expects',
  'approximately',
  'between',
  'half a',
  'three',
  'as of',
  'the',
  'shares',
  'in China',
);

const dates = fc.constantFrom(
  'September 30, 2024',
  'the third quarter of 2024',
  'Q3 2024',
  '2023',
  'nine months ended September 30,',
  'fiscal 2025',
  'a year ago',
  '2024-09-30',
);

const number = fc
  .tuple(
    fc.constantFrom('', '$', '-', '(', 'US\\$', 'RMB', '€', '~', '+', '$('),
    fc.oneof(
      fc.integer({ min: 0, max: 10_000_000 }).map((value) => value.toLocaleString('en-US')),
      fc.integer({ min: 0, max: 99_999 }).map((value) => (value / 100).toFixed(2)),
      fc.stringMatching(/^[0-9.,]{1,24}$/),
    ),
    fc.constantFrom('', '%', ' million', ' billion', ')', ') million', 'bn', 'x', ' basis points', ' cents', ' thousand'),
  )
  .map((parts) => parts.join(''));

const marks = fc.constantFrom(
  ...[
    '.',
    ',',
    ':',
    ';',
    '(',
    ')',
    '“',
    '”',
    '|',
    '*',
    '**',
    '_',
    '#',
    '- ',
    '[^1]',
    '^{*1}',
    '¹',
    '\\',
    '—',
    '`',
    '<br>',
    '&amp;',
  ],
);

const oddities = fc.constantFrom('\u00a0', '\u200b', '\u202e', '\ufeff', '\ud800', '😀', '营收', 'é', '\0', '\f', '\u2028', '½');

const breaks = fc.constantFrom('\n', '\r\n', '\n\n', '\r', '\n\n## ', '\n- ', '\n1. ', '\n[^1]: ');

const row = fc
  .tuple(fc.constantFrom('| ', '\t'), fc.array(fc.oneof(words, dates, number, fc.constant('')), { minLength: 1, maxLength: 5 }))
  .map(([sign, cells]) => `\n${cells.join(sign === '\t' ? '\t' : ' | ')}${sign}`);

/** The least of it: a word, a number, a mark. */
export const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 4, arbitrary: chinese },
  { weight: 2, arbitrary: dates },
  { weight: 4, arbitrary: number },
  { weight: 2, arbitrary: marks },
  { weight: 2, arbitrary: breaks },
  { weight: 2, arbitrary: row },
  { weight: 1, arbitrary: oddities },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
);

const mixed = fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '')), { maxLength: 60 }).map((pieces) => pieces.flat().join(''));

/** Of Chinese nearly alone, so that its blocks are read as Chinese. */
const ideographic = joined(
  fc.oneof({ weight: 8, arbitrary: chinese }, { weight: 1, arbitrary: number }, { weight: 1, arbitrary: fc.oneof(breaks, row) }),
  60,
);

/** What the SEC's text filings are marked with. */
const edgarMarks = fc.constantFrom(
  '\n<PAGE>\n',
  '\n<PAGE>  12\n',
  '\n<TABLE>\n<CAPTION>\n',
  '\n<S>            <C>       <C>\n',
  '\n</TABLE>\n',
  '\n<FN>\n<F1> ',
  ' <F1>',
  '\n-----------  --------\n',
  ' . . . . . .  ',
  '......',
  '     ',
  '\n<DOCUMENT>\n<TYPE>10-Q\n<SEQUENCE>1\n<TEXT>\n',
  '\n<DOCUMENT>\n<TYPE>EX-27\n<TEXT>\n<ARTICLE> 5\n<MULTIPLIER> 1,000\n',
  '\n<TOTAL-ASSETS>       1,234    1,100\n',
  '\n<EPS-PRIMARY>  (.83)\n',
  '\n</TEXT>\n</DOCUMENT>\n',
);

const tagged = joined(
  fc.oneof({ weight: 3, arbitrary: edgarMarks }, { weight: 2, arbitrary: piece }, { weight: 2, arbitrary: number }),
  80,
  '  ',
);

/** A whole document. */
export const documents: fc.Arbitrary<string> = fc.oneof({ weight: 2, arbitrary: mixed }, { weight: 1, arbitrary: ideographic });

/** The same, or one with the marks of a text filing of the SEC's. */
export const filings: fc.Arbitrary<string> = fc.oneof({ weight: 2, arbitrary: documents }, { weight: 1, arbitrary: tagged });
