import assert from 'node:assert/strict';
import { blocksOf, textOf } from './shownHtml';

/** A page and the blocks it is read as. */
const cases: readonly (readonly [what: string, source: string, ...blocks: string[]])[] = [
  ['paragraphs', '<p>Sales rose.</p><p>Costs fell.</p>', 'p Sales rose.', 'p Costs fell.'],
  ['inline markup', '<p>Sales <b>rose</b> by <span>4<i>.2</i></span> %.</p>', 'p Sales rose by 4.2 %.'],
  ['blocks without paragraphs', '<div>One.<div>Two.</div>Three.</div>', 'p One.', 'p Two.', 'p Three.'],
  ['white space', '<p>  Sales\n\n   rose\t by  5  </p>', 'p Sales rose by 5'],
  ['no-break spaces', '<p>&nbsp;&#160;$5&#160;million&nbsp;</p>', 'p $5 million'],
  ['entities', '<p>R&amp;D &mdash; &#8220;new&#8221; &#x20AC;5 &lt;AT&T&gt; &#146;s</p>', 'p R&D — “new” €5 <AT&T> ’s'],
  ['characters without a width', '<p>5&#8203;0 mil&#xfeff;lion</p>', 'p 50 million'],
  ['headings of the markup', '<h1>Report</h1><h2>Results</h2><h3>Costs</h3>', 'h1 Report', 'h2 Results', 'h3 Costs'],
  [
    'headings by their look',
    '<div style="font-size:18pt;font-weight:700">Annual Report</div><div><b>RESULTS</b></div><div><b>Sales by Region</b></div><div><i>Northern lakes</i></div><div>Sales rose.</div>',
    'h1 Annual Report',
    'h2 RESULTS',
    'h3 Sales by Region',
    'h4 Northern lakes',
    'p Sales rose.',
  ],
  [
    'bold sentences are none',
    '<div><b>Sales rose in all of our regions this year.</b></div>',
    'p Sales rose in all of our regions this year.',
  ],
  ['lists', '<ul><li>One<ul><li>Deeper</li></ul></li><li>Two</li></ul>', '- One', '  - Deeper', '- Two'],
  ['numbered lists', '<ol start="3"><li>Three</li><li>Four</li></ol>', '- Three', '- Four'],
  ['bullets written by hand', '<div>• Sales rose</div><div>• Costs fell</div>', '- Sales rose', '- Costs fell'],
  [
    'a list laid out as a table',
    '<table><tr><td>•</td><td>Sales rose in the north</td></tr><tr><td>•</td><td>Costs fell</td></tr></table>',
    '- Sales rose in the north',
    '- Costs fell',
  ],
  [
    'short lines broken by hand',
    '<p>Harrow Lake Inc.<br>12 Quay Street<br>Tarn</p>',
    'p Harrow Lake Inc.',
    'p 12 Quay Street',
    'p Tarn',
  ],
  ['an empty line between lines', '<div>One<br><br>Two</div>', 'p One', 'p Two'],
  [
    'what is hidden',
    '<p>Seen.</p><p style="display:none">Unseen 5.</p><p style="visibility:hidden">6</p><p hidden>7</p><span style="font-size:0">8</span>',
    'p Seen.',
  ],
  [
    'what a style sheet hides',
    '<style>/* .seen { display:none } */ @media print { .seen { display: none } } .gone, .x { color: red; display:none }</style><p class="seen">Seen.</p><p class="big gone">5</p>',
    'p Seen.',
  ],
  [
    'what is no text',
    '<head><title>T 5</title><style>p{}</style></head><script>var a = 5</script><noscript>6</noscript><svg><text>7</text></svg><p>Seen.</p><!-- 8 --><textarea>9</textarea>',
    'p Seen.',
  ],
  [
    'the header of inline XBRL',
    '<div style="display:none"><ix:header><ix:hidden>5</ix:hidden></ix:header></div><ix:header>6</ix:header><p>Seen <ix:nonFraction>7</ix:nonFraction></p>',
    'p Seen 7',
  ],
  [
    'tags of EDGAR’s wrapper',
    '<DOCUMENT>\n<TYPE>EX-99.1\n<SEQUENCE>2\n<FILENAME>x.htm\n<TEXT>\n<html><body><p>Seen.</p></body></html></TEXT></DOCUMENT>',
    'p Seen.',
  ],
  [
    'raised marks',
    '<p>Net sales<sup>1</sup> were 5 and costs<span style="font-size:6pt;position:relative;top:-3pt">(2)</span> 4.</p>',
    'p Net sales¹ were 5 and costs⁽²⁾ 4.',
  ],
  ['raised letters', '<p>Net sales<sup>a</sup> on the 12<sup>th</sup> of May</p>', 'p Net sales^{a} on the 12th of May'],
  [
    'footnotes',
    '<p>Net sales<sup>1</sup> rose.</p><p><sup>1</sup> Without returns.</p>',
    'p Net sales¹ rose.',
    '[1] Without returns.',
  ],
  [
    'footnotes laid out as a table',
    '<p>Net sales(1) rose.</p><table><tr><td>(1)</td><td>Without returns.</td></tr></table>',
    'p Net sales(1) rose.',
    '[1] Without returns.',
  ],
  [
    'a table that lays out the page',
    '<table><tr><td><p>Left.</p><table><tr><td>Sales</td><td>5</td></tr></table></td><td>Right.</td></tr></table>',
    'p Left.',
    '| Sales | 5 |',
    'p Right.',
  ],
  ['a table of one column', '<table><tr><td>One.</td></tr><tr><td>Two.</td></tr></table>', 'p One.', 'p Two.'],
  [
    'pre-formatted lines',
    '<pre>Sales     5\nCosts     4\n\nAll in thousands.</pre>',
    'p Sales     5⏎Costs     4',
    'p All in thousands.',
  ],
  [
    'markup that is not closed',
    '<p>One<p>Two<table><tr><td>Sales<td>5<tr><td>Costs<td>4',
    'p One',
    'p Two',
    '| Sales | 5 |',
    '| Costs | 4 |',
  ],
];

describe('the blocks of an HTML page', () => {
  for (const [what, source, ...blocks] of cases) it(what, () => assert.deepEqual(blocksOf(source), blocks));
});

describe('pages of an HTML filing', () => {
  it('leave their numbers and running heads out, but for the first', () => {
    const said = ['Sales rose.', 'Costs fell.', 'The winter was mild.', 'Nobody complained.'];
    const source = said
      .map((words, n) => `<div>HARROW LAKE INC.</div><p>${words}</p><div>${n + 7}</div><hr style="page-break-after:always"/>`)
      .join('');
    assert.deepEqual(blocksOf(source), ['p HARROW LAKE INC.', ...said.map((words) => `p ${words}`)]);
  });

  it('keep what a few pages begin with by chance', () => {
    const items = ['Item 1B.', 'Item 3.']
      .map((item) => `<p>${item}</p><hr style="page-break-after:always"/><p>None.</p>`)
      .join('');
    assert.deepEqual(blocksOf(items), ['p Item 1B.', 'p None.', 'p Item 3.', 'p None.']);
  });

  it('keep what is said of the table below', () => {
    const source = [1, 2, 3]
      .map(
        (n) =>
          `<div>${n}</div><hr style="page-break-after:always"/><div>(In millions)</div><table><tr><td>Sales</td><td>${n}5</td></tr></table>`,
      )
      .join('');
    assert.equal(blocksOf(source).filter((line) => line === 'p (In millions)').length, 3);
  });

  it('do not cut sentences in two', () => {
    const source =
      '<p>Our sales in the lakes rose because the summer of the year was long and warm, and</p><div>12</div><hr style="page-break-after:always"/><p>because prices rose.</p><p>Costs fell.</p>';
    assert.deepEqual(blocksOf(source), [
      'p Our sales in the lakes rose because the summer of the year was long and warm, and because prices rose.',
      'p Costs fell.',
    ]);
  });

  it('leave whole sentences apart', () => {
    const source =
      '<p>Our sales in the lakes rose because the summer of the year was long and warm.</p><div>12</div><hr style="page-break-after:always"/><p>3 boats were built.</p>';
    assert.deepEqual(blocksOf(source), [
      'p Our sales in the lakes rose because the summer of the year was long and warm.',
      'p 3 boats were built.',
    ]);
  });
});

describe('the canonical text of an HTML page', () => {
  it('sets tables in columns', () => {
    const source =
      '<table><tr><td></td><td>2024</td><td>2023</td></tr><tr><td>Sales</td><td>1,250</td><td>980</td></tr><tr><td style="padding-left:9pt">of boats</td><td>(7)</td><td>12</td></tr></table>';
    assert.equal(textOf(source), ['             2024  2023', 'Sales       1,250   980', '  of boats    (7)    12'].join('\n'));
  });

  it('sets blocks apart by an empty line, and items of a list below each other', () => {
    assert.equal(textOf('<p>One.</p><ul><li>A<ul><li>B</li></ul></li></ul><p>Two.</p>'), 'One.\n\n• A\n  • B\n\nTwo.');
  });
});
