import assert from 'node:assert/strict';
import { renderPage } from '../../../src/filingView/render/renderPage';
import type { FigureMark, Part, RenderRequest } from '../../../src/filingView/render/rendered';
import { assertLinear } from '../linearTime';

function render(source: string, request: Partial<RenderRequest> = {}) {
  return renderPage({ source, figures: [], places: [], ...request });
}

/** The page in one line, as though nothing had been cut. */
function markup(source: string, request: Partial<RenderRequest> = {}): string {
  return joined(render(source, request).parts);
}

function joined(parts: readonly Part[]): string {
  const open: string[] = [];
  return parts
    .map((part) => {
      if (part.type === 'block') return part.html;
      if (part.type === 'close') return open.pop() ?? '';
      const [start = '', end = ''] = part.html.split('><');
      open.push(`<${end}`);
      return `${start}>`;
    })
    .join('');
}

/** The mark of the `occurrence`-th place where `text` stands, as figure `figure`. */
function mark(source: string, text: string, figure: number, from = 0): FigureMark {
  const start = source.indexOf(text, from);
  return { start, end: start + text.length, figure, look: 'tm-level' };
}

const STOP = 'role="button" tabindex="-1"';

describe('the page of a filing', () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    'keeps text and entities': ['<p>R&amp;D &#160;a &lt; b</p>', '<p>R&amp;D &#160;a &lt; b</p>'],
    'escapes what is no tag': ['<p>1 < 2 > 0</p>', '<p>1 &lt; 2 &gt; 0</p>'],
    'flattens what it does not know': ['<p><ix:nonNumeric name="a:b"><b>x</b></ix:nonNumeric></p>', '<p><b>x</b></p>'],
    'leaves out what is hidden': [
      '<div style="display:none"><ix:header>x</ix:header></div><ix:header>y</ix:header><p hidden>z</p><p>w</p>',
      '<p>w</p>',
    ],
    'leaves out what is hidden in an unknown element': ['<ix:continuation style="display:none">x</ix:continuation>y', 'y'],
    'keeps the form of tables': [
      '<table cellpadding=0 width="100%"><tr><td colspan="3" nowrap valign=top>x</td></tr></table>',
      '<table cellpadding="0" width="100%"><tr><td colspan="3" nowrap="" valign="top">x</td></tr></table>',
    ],
    'gives the filer’s names a beginning of their own': [
      '<p id="a" class="b tm-figure">x</p>',
      '<p id="f-a" class="f-b f-tm-figure">x</p>',
    ],
    'leads within the page': [
      '<a href="#n1">x</a><a name="n1">y</a>',
      '<a data-target="f-n1" role="link" tabindex="0" class="tm-link">x</a><a id="f-n1" class="tm-link">y</a>',
    ],
    'names the address of a link': [
      '<a href="https://example.com/a?b=1&amp;c=2" title="pay here">x</a>',
      '<a data-address="https://example.com/a?b=1&amp;c=2" title="https://example.com/a?b=1&amp;c=2" role="link" tabindex="0" class="tm-link">x</a>',
    ],
    'shows pictures beside the filing': ['<img src="a b/c.jpg" alt="logo">', '<img data-picture="a%20b/c.jpg" alt="logo">'],
    'shows pictures that are written out': [
      '<img src="data:image/png;base64,AA==" alt="">',
      '<img src="data:image/png;base64,AA==" alt="">',
    ],
    'puts words in the place of other pictures': [
      '<img src="https://example.com/x.png" alt="a &quot;logo&quot;">',
      '<span class="tm-picture" role="img" title="a &quot;logo&quot;">a &quot;logo&quot;</span>',
    ],
    'leaves out the fields of a submission': [
      '<DOCUMENT><TYPE>EX-99.1<SEQUENCE>2<FILENAME>x.htm<TEXT><html><body><p>x</p></body></html></TEXT></DOCUMENT>',
      '<div class="f-body"><p>x</p></div>',
    ],
    'takes colours out of attributes': [
      '<td bgcolor="CCEEFF"><font color="red">x</font></td>',
      '<td class="tm-h0"><font class="tm-h1">x</font></td>',
    ],
  };
  for (const [name, [source, expected]] of Object.entries(cases)) {
    it(name, () => assert.equal(markup(source), expected));
  }

  it('has the filing’s title', () => assert.equal(render('<head><title> ko-2024 </title></head>').title, 'ko-2024'));

  it('makes equal styles one class, colours apart', () => {
    const style = 'color:#000;background-color:#cceeff;border-top:1pt solid #000;padding:2px 1pt;-sec-extract:x;position:fixed';
    const { parts, styles } = render(`<p style="${style}">x</p><p style="${style}">y</p><p style="background:white">z</p>`);
    assert.equal(joined(parts), '<p class="tm-s0">x</p><p class="tm-s0">y</p><p class="tm-s1">z</p>');
    assert.match(styles.layout, /\.tm-s0\{border-top:1pt solid;padding:2px 1pt;\}$/);
    assert.match(
      styles.paper,
      /\.tm-s0\{color:#000;background-color:#cceeff;border-top-color:#000;\}\.tm-s1\{background-color:white;\}$/,
    );
    assert.match(styles.shaded, /\.tm-s0\{background-color:var\(--tm-shade\);\}$/);
  });

  it('takes style sheets over, their names with them', () => {
    const sheet =
      'body > .a #b:nth-child(2n+1)::before{content:"x";margin:0} .c,[d]{color:red} @media print{p{margin:9px}} @media screen{p{padding:1px}}';
    const { styles } = render(`<style>${sheet}</style>`);
    assert.match(styles.layout, /\{\.f-body>\.f-a #f-b:nth-child\(2n\+1\)::before\{content:"x";margin:0;\}p\{padding:1px;\}\}$/);
    assert.match(styles.paper, /\{\.f-c\{color:red;\}\}$/);
  });
});

describe('figures in the page of a filing', () => {
  it('stand in an element that names them', () => {
    const source = '<p>Revenue was $<b>4,370.2</b> million.</p>';
    assert.equal(
      markup(source, { figures: [mark(source, '4,370.2', 7)] }),
      `<p>Revenue was $<b><span class="tm-figure tm-level" data-figure="7" ${STOP}>4,370.2</span></b> million.</p>`,
    );
  });

  it('can stand in several pieces, of which the first is the stop', () => {
    const source = '<td>(</td><td><ix:nonFraction>5&#160;00</ix:nonFraction></td><td>)</td>';
    const figures = [mark(source, '(', 1), mark(source, '5&#160;00', 1), mark(source, ')', 1)];
    assert.equal(
      markup(source, { figures }),
      `<td><span class="tm-figure tm-level" data-figure="1" ${STOP}>(</span></td>` +
        '<td><span class="tm-figure tm-level" data-figure="1">5&#160;00</span></td>' +
        '<td><span class="tm-figure tm-level" data-figure="1">)</span></td>',
    );
  });

  it('can go over the end of an element', () => {
    const source = '<p>a 4<sup>370</sup>2 b</p>';
    const figures = [{ start: source.indexOf('4'), end: source.indexOf('2') + 1, figure: 0, look: 'tm-change' }];
    assert.equal(
      markup(source, { figures })
        .replaceAll(/<span[^>]*>/g, '[')
        .replaceAll('</span>', ']'),
      '<p>a [4]<sup>[370]</sup>[2] b</p>',
    );
  });

  it('are passed over where they are hidden', () => {
    const source = '<p style="display:none">12</p><p>34</p>';
    assert.equal(
      markup(source, { figures: [mark(source, '12', 0), mark(source, '34', 1)] }),
      `<p><span class="tm-figure tm-level" data-figure="1" ${STOP}>34</span></p>`,
    );
  });

  it('have places to go to before their line', () => {
    const source = '<h2>Item 1</h2><p>x</p>';
    const places = [{ start: source.indexOf('Item'), place: 3 }];
    assert.equal(markup(source, { places }), '<h2><span class="tm-place" data-place="3"></span>Item 1</h2><p>x</p>');
  });
});

describe('a long page', () => {
  const paragraphs = (size: number) => '<p style="margin:0">Revenue was 12.5 million &amp; more.</p>'.repeat(size / 64);

  it('comes in pieces that lose nothing', () => {
    const source = `<body class="a"><div id="b"><div>${paragraphs(200_000)}</div><p>end</p></div></body>`;
    const { parts } = render(source);
    assert.deepEqual([...new Set(parts.map(({ type }) => type))], ['open', 'block', 'close']);
    assert.ok(parts.filter(({ type }) => type === 'block').length > 10);
    const whole = joined(parts);
    assert.equal(whole.match(/<p class="tm-s0">/g)?.length, source.match(/<p style/g)?.length);
    assert.ok(whole.startsWith('<div class="f-a f-body"><div id="f-b"><div><p') || whole.startsWith('<div class="f-body f-a">'));
    assert.ok(whole.endsWith('</p></div><p>end</p></div></div>'));
  });

  it('is the same with and without figures, apart from them', () => {
    const source = `<body>${paragraphs(100_000)}</body>`;
    const figures = [...source.matchAll(/12\.5/g)].map(({ index }, figure) => ({
      start: index,
      end: index + 4,
      figure,
      look: 'tm-level',
    }));
    const [plain, marked] = [render(source).parts, render(source, { figures }).parts];
    assert.equal(joined(marked).match(/data-figure/g)?.length, figures.length);
    assert.equal(joined(marked).replace(/<\/?span[^>]*>/g, ''), joined(plain));
  });

  for (const [name, make] of Object.entries<(size: number) => string>({
    paragraphs,
    // The parser's own list of open elements makes it slower where thousands of them are.
    'deep nesting': (size) => '<div>'.repeat(size / 60),
    'inline nesting': (size) => '<font color=red>'.repeat(size / 60),
    'one long style': (size) => `<p style="${'width:calc('.repeat(size / 11)}">`,
    'one long sheet': (size) => `<style>${'p{a:b;'.repeat(size / 6)}</style>`,
    'semicolons and blanks': (size) => `<p style="${';'.repeat(size / 2)}a:${' '.repeat(size / 2)}">`,
    selectors: (size) => `<style>${'a>'.repeat(size / 2)}{}</style>`,
    'one long class': (size) => `<p class="${'a '.repeat(size / 2)}">`,
    'one long address': (size) => `<a href="https://x/${'a/'.repeat(size / 2)}"><img src="${'a/'.repeat(size / 2)}x.png">`,
    'text without a tag': (size) => '<'.repeat(size),
  })) {
    it(`takes time in proportion: ${name}`, () => assertLinear(make, 60_000, (source) => void render(source)));
  }
});
