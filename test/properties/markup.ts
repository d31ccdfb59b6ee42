import fc from 'fast-check';
import { HOSTILE_MARKUP } from '../hostile/markup';
import { ENTITY, number, page, tag, words } from '../core/xbrl/documents';
import { joined } from './joined';
import { spoken } from './languages';
import { piece } from './lines';

/** Random HTML and inline XBRL: elements that filings are laid out with, in any order and never sure to be closed. */

const STYLES = [
  'display:none',
  'font-weight:bold;text-align:center',
  'page-break-after:always',
  'padding-left:20pt;text-indent:-10pt',
  'vertical-align:super;font-size:6pt',
  'position:absolute;left:0',
  'white-space:pre',
];

const NAMES = [
  'p',
  'div',
  'span',
  'b',
  'i',
  'sup',
  'sub',
  'table',
  'tr',
  'td',
  'th',
  'tbody',
  'ul',
  'li',
  'h2',
  'a',
  'pre',
  'font',
  'body',
];

const element = fc.constantFrom(...NAMES);
const opening = fc
  .tuple(
    element,
    fc.option(fc.constantFrom(...STYLES)),
    fc.option(fc.constantFrom('colspan="3"', 'rowspan=2', 'id="x"', 'colspan=99999999', 'class=a')),
  )
  .map(
    ([name, style, attribute]) =>
      `<${name}${style === null ? '' : ` style="${style}"`}${attribute === null ? '' : ` ${attribute}`}>`,
  );
const closing = element.map((name) => `</${name}>`);

const loose = fc.constantFrom(
  ...[
    '<br>',
    '<hr>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x ?>',
    '<style>p{color:red}',
    '</style>',
    '<title>',
    '</title>',
    '<script>',
  ],
  ...[
    '&nbsp;',
    '&amp;',
    '&#8212;',
    '&#xD800;',
    '&#0;',
    '&lt;',
    '&',
    '&#',
    '&mdash',
    '<',
    '</',
    '<td',
    '">',
    "'",
    '\0',
    '\ud800',
    '\ufeff',
  ],
);

/** Digits and what stands around them in cells of their own. */
const cell = fc
  .tuple(
    fc.constantFrom('$', '(', '', '€'),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom('', ')', '%', '&#160;', '<sup>1</sup>'),
  )
  .map(([sign, value, end]) => `<td>${sign}</td><td>${value.toLocaleString('en-US')}</td><td>${end}</td>`);

const row = fc
  .tuple(spoken, fc.array(cell, { maxLength: 4 }))
  .map(([label, cells]) => `<tr><td>${label}</td>${cells.join('')}</tr>`);
const table = joined(row, 6).map((rows) => `<table>${rows}</table>`);

const fact = fc
  .tuple(
    fc.constantFrom('hm:Revenue', 'us-gaap:Revenues', 'dei:EntityRegistrantName', '__proto__', 'x'),
    fc.constantFrom('y', 'z', '', 'constructor'),
    fc.constantFrom('0', '-6', 'INF', '99', 'x'),
    fc.constantFrom('0', '6', '-2', '400', 'x'),
    fc.constantFrom(null, 'ixt:num-dot-decimal', 'ixt:fixed-zero', 'ixt:date-day-monthname-year-en', 'ixt:nothing'),
    fc.oneof(fc.integer().map(String), fc.constantFrom('1,234.5', '—', '', '12 <b>million</b>', '(7)', 'five')),
  )
  .map(([name, contextRef, decimals, scale, format, text]) => number(text, { name, contextRef, decimals, scale, format }));

const tagging = fc.oneof(
  { weight: 4, arbitrary: fact },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...[words('Hallmoor AG', { name: 'dei:EntityRegistrantName' }), words('x', { continuedAt: 'c', escape: 'true' })],
      ...[
        tag('ix:continuation', 'more', { id: 'c', continuedAt: 'c' }),
        tag('ix:footnote', 'a note', { id: 'n' }),
        tag('ix:exclude', 'x', {}),
      ],
      ...[
        '<ix:nonFraction>',
        '</ix:nonFraction>',
        '<ix:nonNumeric name="dei:DocumentType" contextRef="y">',
        '</ix:nonNumeric>',
        '<ix:hidden>',
      ],
      ...[`<xbrli:context id="z">${ENTITY}`, '<ix:relationship fromRefs="a" toRefs="n"/>', '<ix:header>', '</ix:header>'],
    ),
  },
);

const content = fc.oneof(
  { weight: 4, arbitrary: opening },
  { weight: 3, arbitrary: closing },
  { weight: 3, arbitrary: piece },
  { weight: 2, arbitrary: spoken },
  { weight: 2, arbitrary: loose },
  { weight: 2, arbitrary: table },
  { weight: 3, arbitrary: tagging },
  { weight: 1, arbitrary: fc.constantFrom(...Object.values(HOSTILE_MARKUP).filter((markup) => markup.length < 1_000)) },
);

const loosePage = joined(content, 30);

/** A whole file: loose markup, or the same as the body of a tagged filing. */
export const markupFiles: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: loosePage },
  { weight: 1, arbitrary: loosePage.map((body) => page(body)) },
);
