import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isWebAddress, linkTarget, pictureOf } from '../../../src/filingView/render/addresses';
import { filterDeclarations } from '../../../src/filingView/render/declarations';
import { filterSelector } from '../../../src/filingView/render/selectors';
import { filterStyleSheet } from '../../../src/filingView/render/styleSheets';

describe('the filter of styles', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['margin:0;padding:2px 1pt', 'margin:0;padding:2px 1pt;', ''],
    ['color:#000;background:#CCEEFF', '', 'color:#000;background-color:#CCEEFF;'],
    ['border-bottom:3pt double #000000', 'border-bottom:3pt double;', 'border-bottom-color:#000000;'],
    ['border:1px solid rgb(0, 0, 0)', 'border:1px solid;', 'border-color:rgb(0, 0, 0);'],
    ["font-family:'Times New Roman',serif", "font-family:'Times New Roman',serif;", ''],
    ['width:calc(100% - 2pt)', 'width:calc(100% - 2pt);', ''],
    ['/* a;b */margin:0', 'margin:0;', ''],
    ['background:url(x;y) red;margin:0', 'margin:0;', 'background-color:red;'],
    ['position:FIXED;position:relative', 'position:relative;', ''],
    ['content:"a\\"b"', '', ''],
    ['content:"(" counter(page) ")"', 'content:"(" counter(page) ")";', ''],
    ['width:counter(page)', '', ''],
    ['width:expression(alert(1))', '', ''],
    ['margin:0}', '', ''],
    ['width:calc(1px', '', ''],
    ['color:red url(x)', '', ''],
    ['-webkit-mask:url(x);cursor:wait;pointer-events:none;--a:b', '', ''],
    ['display:none', 'display:none;', ''],
    ['margin', '', ''],
  ];
  for (const [text, layout, paper] of cases) {
    it(`makes of “${text}” what is harmless`, () => {
      const found = filterDeclarations(text);
      assert.deepEqual([found.layout, found.paper], [layout, paper]);
    });
  }

  for (const [text, isShaded] of [
    ['background-color:#cceeff', true],
    ['background-color:#ffffff', false],
    ['background:white', false],
    ['background-color:rgba(0,0,0,0)', false],
    ['background-color:transparent', false],
    ['background-color:rgb(204,238,255)', true],
    ['color:#000', false],
  ] as const) {
    it(`knows whether “${text}” stands out from paper`, () => assert.equal(filterDeclarations(text).isShaded, isShaded));
  }

  it('never lets through what could load, end a rule or hide a word, whatever the text is', () => {
    const pieces = fc.constantFrom(
      ...[
        'background',
        'color',
        'width',
        'content',
        'font-family',
        ':',
        ';',
        '{',
        '}',
        '(',
        ')',
        '"',
        "'",
        '\\',
        '/*',
        '*/',
        '@import',
      ],
      ...['url', 'url(', 'expression(', 'var(', 'red', '#fff', ' ', '\n', '<', '>', '!important', 'calc(', 'x', '1px', ','],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (words) => {
        const { layout, paper } = filterDeclarations(words.join(''));
        const outside = (layout + paper).replace(/"[^"]*"|'[^']*'/g, '');
        assert.doesNotMatch(layout + paper, /[\\{}<>@]/);
        assert.doesNotMatch(outside, /url\s*\(|expression|var\(|"|'/i);
      }),
    );
  });
});

describe('the filter of selectors and sheets', () => {
  for (const [selector, expected] of [
    ['p', 'p'],
    ['TD.num', 'td.f-num'],
    ['body > #a + .b ~ *', '.f-body>#f-a+.f-b~*'],
    ['tr:nth-child(2n + 1) td:first-child::before', 'tr:nth-child(2n + 1) td:first-child::before'],
    ['a:not(:last-child)', 'a:not(:last-child)'],
    ['a:hover', undefined],
    ['a[href^="x"]', undefined],
    [':host', undefined],
    ['p:has(a)', undefined],
    ['p:first-childish', undefined],
    ['p{', undefined],
    ['', undefined],
  ] as const) {
    it(`makes of “${selector}” ${expected ?? 'nothing'}`, () => assert.equal(filterSelector(selector), expected));
  }

  it('reads rules, and passes over what is no rule', () => {
    const sheet =
      '@charset "x";@import url(y);p{margin:0}@font-face{src:url(z)}@media print{b{margin:1px}}@media screen{i{margin:2px}}}q{margin:3px}';
    assert.deepEqual(
      filterStyleSheet(sheet).map(({ selector, declarations }) => selector + declarations.layout),
      ['pmargin:0;', 'imargin:2px;', 'qmargin:3px;'],
    );
  });
});

describe('addresses in a filing', () => {
  for (const [href, expected] of [
    ['#a', { type: 'place', id: 'a' }],
    ['#a%20b', { type: 'place', id: 'a b' }],
    ['https://example.com/a?b#c', { type: 'address', address: 'https://example.com/a?b#c' }],
    [' HTTP://example.com', { type: 'address', address: 'HTTP://example.com' }],
    ['java\tscript:alert(1)', { type: 'none' }],
    ['exhibit.htm', { type: 'none' }],
    ['//example.com', { type: 'none' }],
    ['https:example.com', { type: 'none' }],
    ['https://a"b', { type: 'none' }],
  ] as const) {
    it(`knows where “${href}” leads`, () => assert.deepEqual(linkTarget(href), expected));
  }

  for (const [src, expected] of [
    ['a.jpg', 'a.jpg'],
    ['./img/a b.PNG', 'img/a%20b.PNG'],
    ['../a.jpg', null],
    ['img/../../a.jpg', null],
    ['/a.jpg', null],
    ['%2e%2e/a.jpg', null],
    ['a%5cb.jpg', null],
    ['file:a.jpg', null],
    ['a.svg', null],
    ['a.jpg?x', null],
    ['https://example.com/a.jpg', null],
    ['data:image/svg+xml;base64,AA==', null],
  ] as const) {
    it(`knows whether “${src}” lies beside the filing`, () => {
      const picture = pictureOf(src);
      assert.equal(picture?.type === 'file' ? picture.path : null, expected);
    });
  }

  it('opens only whole addresses of the web', () => {
    assert.ok(isWebAddress('https://example.com'));
    for (const address of [
      'ftp://example.com',
      'https://',
      'https://a b',
      'x https://example.com',
      `https://${'a'.repeat(3000)}`,
    ]) {
      assert.ok(!isWebAddress(address), address);
    }
  });
});
