import assert from 'node:assert/strict';
import { Element, isTag, type Document } from 'domhandler';
import fc from 'fast-check';
import { parseMarkup } from '../../../src/core/readers/html/parse';
import { readReport } from '../../../src/core/xbrl/read';
import { assertLinear } from '../linearTime';
import { ENTITY, number, page, tag, words } from './documents';

/** Characters of the shorter document, about. */
const SIZE = 60_000;

const many = (count: number, make: (i: number) => string) => Array.from({ length: Math.ceil(count) }, (_, i) => make(i)).join('');
const opened = (element: string) => element.replace(/<\/[^>]*>$/, '');

/** Each makes a document whose length goes with `size`. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'facts in facts': (size) => page(many(size / 100, () => opened(number('5')))),
  'texts in texts': (size) => page(many(size / 60, () => opened(words('some words of a policy')))),
  'elements in elements': (size) => page(words('<b title="deep">'.repeat(size / 16))),
  'exclusions in exclusions': (size) => page(words('<ix:exclude>x'.repeat(size / 13))),
  'footnotes in footnotes': (size) => page('<ix:footnote id="f">words of a note'.repeat(size / 35)),
  'continuations in continuations': (size) =>
    page(many(size / 60, (i) => `<ix:continuation id="c${i}" continuedAt="c${i + 1}">x`)),
  'a chain of continuations': (size) =>
    page(
      words('x', { continuedAt: 'c0' }) +
        many(size / 60, (i) => tag('ix:continuation', 'x', { id: `c${i}`, continuedAt: `c${i + 1}` })),
    ),
  'one continuation of many texts': (size) =>
    page(many(size / 100, () => words('x', { continuedAt: 'c' })) + tag('ix:continuation', 'x'.repeat(size / 2), { id: 'c' })),
  'declarations in declarations': (size) =>
    page(many(size / 20, (i) => `<p xmlns:a${i % 7}="b${i}">`) + number('5', { name: 'a1:b' })),
  'many declarations': (size) => page(`<p${many(size / 14, (i) => ` xmlns:a${i}="b"`)}>${number('5')}</p>`),
  'contexts in contexts': (size) =>
    page(
      '',
      many(size / 30, (i) => `<xbrli:context id="c${i}">`),
    ),
  'entities in entities': (size) => page('', `<xbrli:context id="c">${'<xbrli:entity>'.repeat(size / 14)}`),
  'axes in one context': (size) =>
    page(
      '',
      `<xbrli:context id="c">${ENTITY}<xbrli:scenario>` +
        many(size / 80, (i) => `<xbrldi:explicitMember dimension="hm:A${i}">hm:M</xbrldi:explicitMember>`),
    ),
  'typed members in typed members': (size) =>
    page('', `<xbrli:context id="c">${ENTITY}<xbrli:scenario>${'<xbrldi:typedMember dimension="hm:A">x'.repeat(size / 40)}`),
  'units in units': (size) => page('', `<xbrli:unit id="u">${'<xbrli:divide><xbrli:unitNumerator>'.repeat(size / 40)}`),
  'many contexts': (size) =>
    page(
      '',
      many(size / 200, (i) => `<xbrli:context id="c${i}">${ENTITY}</xbrli:context>`),
    ),
  'relationships of all with all': (size) =>
    page(
      many(size / 200, (i) => number('5', { id: `f${i}` })) + many(size / 200, (i) => tag('ix:footnote', 'x', { id: `n${i}` })),
      tag('ix:relationship', '', { fromRefs: many(size / 200, (i) => `f${i} `), toRefs: many(size / 200, (i) => `n${i} `) }),
    ),
  'references to one footnote': (size) =>
    page(number('5', { footnoteRefs: 'n '.repeat(size / 2) }) + tag('ix:footnote', 'x', { id: 'n' })),
  numerators: (size) => page(tag('ix:fraction', '<ix:numerator>1</ix:numerator>'.repeat(size / 30), {})),
  'digits without end': (size) => page(number('9'.repeat(size), { format: 'ixt:num-dot-decimal' })),
  'a number of commas': (size) => page(number(','.repeat(size), { format: 'ixt:num-dot-decimal' })),
  'a date without end': (size) => page(words('1 '.repeat(size / 2), { format: 'ixt:date-day-monthname-year-en' })),
  'white space without end': (size) => page(number(`${' '.repeat(size)}5${' '.repeat(size)}x`)),
  'values of one fact': (size) =>
    page(many(size / 100, (i) => number(String(i), { decimals: String(i % 99), scale: String(i % 99) }))),
  'attributes that do not end': (size) => page(`<ix:nonFraction name="${'x'.repeat(size)}`),
};

describe('inline XBRL: hostile documents', () => {
  for (const [name, make] of Object.entries(shapes)) {
    it(`${name} take time that goes with their length`, function () {
      this.timeout(20_000);
      const trees = new Map<string, Document>();
      assertLinear(make, SIZE, (source) => {
        let tree = trees.get(source);
        if (tree === undefined) trees.set(source, (tree = parseMarkup(source)));
        readReport(tree, source);
      });
    });
  }

  it('may nest as deep as they like', function () {
    this.timeout(20_000);
    const source = page(number('5'));
    for (const name of ['b', 'ix:nonfraction', 'ix:exclude', 'xbrli:context']) {
      const tree = parseMarkup(source);
      nest(tree, name, 200_000);
      assert.ok(readReport(tree, source) !== null, name);
    }
  });

  it('are read to the end, whatever they are', () => {
    const pieces = [
      ...[
        number('5'),
        words('x'),
        '<ix:hidden>',
        '<ix:exclude>',
        '<ix:continuation id="a" continuedAt="a">',
        '</p>',
        '<p>',
        '"',
        '>',
      ],
      ...[
        '<ix:relationship fromRefs="a" toRefs="a"/>',
        '<ix:footnote id="a">',
        '</ix:nonNumeric>',
        '<xbrli:context id="y">',
        '&amp',
        '<',
      ],
      ...[
        '<xbrli:period><xbrli:instant>2024-12-31',
        '<ix:fraction name="__proto__:constructor">',
        '<ix:numerator format="ixt:toString">',
      ],
      ...[
        '<xbrli:unit id="__proto__"><xbrli:measure>constructor',
        '<p xmlns:__proto__="x">',
        '<ix:references target="">',
        '<!--',
        '-->',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = page(parts.join(''));
        const report = readReport(parseMarkup(source), source);
        assert.ok(report !== null);
        for (const { element, content } of report.facts) {
          assert.ok(element.start <= content.start && content.start <= content.end && content.end <= element.end);
          assert.ok(element.end <= source.length);
        }
        assert.doesNotThrow(() => structuredClone(report));
      }),
      { numRuns: 300 },
    );
  });
});

/** Sets so many elements, one in the other, into the body of a document. */
function nest(tree: Document, name: string, depth: number): void {
  const html = tree.children.filter(isTag).at(-1);
  let parent: Element | undefined = html?.children.filter(isTag).at(-1);
  assert.equal(parent?.name, 'body');
  for (let i = 0; i < depth; i++) {
    const child: Element = new Element(name, { id: `n${i}`, name: 'hm:Revenue' });
    [child.startIndex, child.endIndex] = [0, 0];
    if (parent !== undefined) appendTo(parent, child);
    parent = child;
  }
}

function appendTo(parent: Element, child: Element): void {
  child.parent = parent;
  child.prev = parent.lastChild;
  if (parent.lastChild !== null) parent.lastChild.next = child;
  parent.children.push(child);
}
