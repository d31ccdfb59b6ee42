import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatPeriod } from '../../../src/core/calendar';
import { toNumber } from '../../../src/core/decimal';
import { parseMarkup } from '../../../src/core/readers/html/parse';
import { dimensionsOf, periodOf, unitOf } from '../../../src/core/xbrl/aspects';
import { readReport } from '../../../src/core/xbrl/read';
import { codesOf, ENTITY, number, page, read, tag, valueOf, words } from './documents';

const context = (content: string) => `<xbrli:context id="c">${content}</xbrli:context>`;
const period = (content: string) => `<xbrli:period>${content}</xbrli:period>`;

/** The first fact of a document, with its report. */
function first(source: string) {
  const report = read(source);
  const [fact] = report.facts;
  assert.ok(fact !== undefined);
  return { report, fact };
}

describe('inline XBRL: documents', () => {
  it('without it are none', () => {
    for (const source of ['', '<p>5</p>', '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><p>5</p></html>', number('5')]) {
      assert.equal(readReport(parseMarkup(source), source), null, source);
    }
  });

  it('are read by namespace, whatever the prefixes are', () => {
    const usual = page(number('5') + words('x'));
    const renamed = usual
      .replaceAll(/\bix:/g, 'I:')
      .replaceAll(/\bxmlns:ix=/g, 'xmlns:I=')
      .replaceAll(/xbrli:/g, 'inst:')
      .replaceAll(/xmlns:xbrli=/g, 'xmlns:inst=');
    const { facts, namespaces } = read(renamed);
    assert.deepEqual(facts.map(valueOf), ['5e0', 'x']);
    assert.deepEqual(codesOf(read(renamed)), []);
    assert.equal(namespaces.I, 'http://www.xbrl.org/2013/inlineXBRL');
  });

  it('of version 1.0 too', () => {
    const source = page(number('5', { footnoteRefs: 'n' }) + tag('ix:footnote', 'A note.', { footnoteID: 'n' }));
    const { facts, footnotes } = read(source.replace('2013/inlineXBRL', '2008/inlineXBRL'));
    assert.deepEqual(facts[0]?.footnotes, [0]);
    assert.equal(footnotes[0]?.text, 'A note.');
  });

  it('declare prefixes where they like', () => {
    const local = '<p xmlns:x="http://other.example"><span xmlns:hm="http://also.example">§</span></p>';
    assert.deepEqual(codesOf(read(page(local.replace('§', number('5', { name: 'x:Y' }))))), []);
    assert.deepEqual(codesOf(read(page(local + number('5', { name: 'x:Y' })))), ['undeclaredPrefix']);
    assert.equal(read(page(local)).namespaces.hm, 'http://hallmoor.example/2024');
  });

  it('name their schemas and linkbases', () => {
    const references =
      '<ix:references><link:schemaRef xlink:href="a.xsd"/><link:linkbaseRef xlink:href="b.xml?x=1&amp;y"/></ix:references>';
    assert.deepEqual(read(page('', '', references)).references, ['a.xsd', 'b.xml?x=1&y']);
  });

  it('may have several targets', () => {
    const references = '<ix:references/><ix:references target="uk"><link:schemaRef xlink:href="uk.xsd"/></ix:references>';
    const report = read(page(number('5') + number('7', { target: 'uk' }), '', references));
    assert.deepEqual(codesOf(report), []);
    assert.deepEqual(
      report.facts.map(({ target }) => target),
      [null, 'uk'],
    );
  });
});

describe('inline XBRL: contexts', () => {
  const periods: readonly (readonly [string, string])[] = [
    ['<xbrli:instant>2024-12-31</xbrli:instant>', '2024-12-31'],
    ['<xbrli:instant> 2024-12-31T00:00:00 </xbrli:instant>', '2024-12-30'],
    ['<xbrli:instant>2024-12-31T24:00:00</xbrli:instant>', '2024-12-31'],
    ['<xbrli:instant>2024-12-31T12:00:00.5</xbrli:instant>', '2024-12-31'],
    ['<xbrli:instant>2024-01-01T00:00:00Z</xbrli:instant>', '2023-12-31'],
    ['<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2024-12-31</xbrli:endDate>', '2024-01-01/2024-12-31'],
    [
      '<xbrli:startDate>2024-01-01T00:00:00</xbrli:startDate><xbrli:endDate>2025-01-01T00:00:00</xbrli:endDate>',
      '2024-01-01/2024-12-31',
    ],
    [
      '<xbrli:startDate>2023-12-31T24:00:00</xbrli:startDate><xbrli:endDate>2024-12-31+01:00</xbrli:endDate>',
      '2024-01-01/2024-12-31',
    ],
    ['<xbrli:forever/>', 'forever'],
  ];
  for (const [written, expected] of periods) {
    it(`${written.replace(/<[^>]*>/g, ' ').trim() || 'forever'} is ${expected}`, () => {
      const { report, fact } = first(page(number('5', { contextRef: 'c' }), context(ENTITY + period(written))));
      const found = periodOf(report, fact);
      assert.deepEqual(fact.problems, []);
      assert.equal(found === null ? 'forever' : formatPeriod(found), expected);
    });
  }

  for (const none of ['2024', '2024-13-01', '2024-02-30', '2024-12-31T25:00:00', '2024-12-31T24:00:01', '31.12.2024', '']) {
    it(`“${none}” is no date`, () => {
      const source = page('', context(ENTITY + period(`<xbrli:instant>${none}</xbrli:instant>`)));
      assert.deepEqual(codesOf(read(source)), ['badDate']);
    });
  }

  it('say whom they are of', () => {
    assert.deepEqual(read(page('')).contexts[0]?.entity, { scheme: 'http://hallmoor.example/id', identifier: '42' });
  });

  it('have dimensions of segment and scenario, ordered by axis', () => {
    const segment = '<xbrli:segment><xbrldi:explicitMember dimension="hm:B"> hm:M </xbrldi:explicitMember></xbrli:segment>';
    const scenario =
      '<xbrli:scenario><xbrldi:typedMember dimension="hm:A"><hm:lot>N&#176; <i>7</i></hm:lot></xbrldi:typedMember></xbrli:scenario>';
    const entity = ENTITY.replace('</xbrli:entity>', `${segment}</xbrli:entity>`);
    const instant = period('<xbrli:instant>2024-12-31</xbrli:instant>');
    const { report, fact } = first(page(number('5', { contextRef: 'c' }), context(entity + instant + scenario)));
    assert.deepEqual(codesOf(report), []);
    assert.deepEqual(dimensionsOf(report, fact), [
      { axis: 'hm:A', member: null, value: 'N° 7' },
      { axis: 'hm:B', member: 'hm:M', value: null },
    ]);
  });
});

describe('inline XBRL: units', () => {
  const measure = (name: string) => `<xbrli:measure>${name}</xbrli:measure>`;
  const per = (numerators: string, denominators: string) =>
    `<xbrli:divide><xbrli:unitNumerator>${numerators}</xbrli:unitNumerator>` +
    `<xbrli:unitDenominator>${denominators}</xbrli:unitDenominator></xbrli:divide>`;
  const units: readonly (readonly [string, string])[] = [
    [measure('iso4217:EUR'), 'EUR'],
    [measure(' xbrli:pure '), 'pure'],
    [measure('xbrli:shares'), 'shares'],
    [measure('hm:MW'), 'MW'],
    [per(measure('iso4217:USD'), measure('xbrli:shares')), 'USD/share'],
    [per(measure('hm:kg'), measure('hm:m') + measure('hm:s')), 'kg/m/s'],
    [measure('hm:MW') + measure('hm:h'), 'MW*h'],
  ];
  for (const [written, expected] of units) {
    it(expected, () => {
      const { report, fact } = first(page(number('5', { unitRef: 'u' }), `<xbrli:unit id="u">${written}</xbrli:unit>`));
      assert.deepEqual(codesOf(report), []);
      assert.equal(unitOf(report, fact), expected);
    });
  }

  it('of texts there are none', () => {
    const { report, fact } = first(page(words('x')));
    assert.equal(unitOf(report, fact), null);
  });
});

describe('inline XBRL: numbers', () => {
  const dot = { format: 'ixt:num-dot-decimal' };
  const numbers: readonly (readonly [string, string])[] = [
    [number('5'), '5e0'],
    [number(' 5.25\n'), '525e-2'],
    [number('1,234.5', { ...dot, scale: '6' }), '12345e5'],
    [number('1,234.5', { ...dot, scale: '6', sign: '-' }), '-12345e5'],
    [number('12.5', { ...dot, scale: '-2' }), '125e-3'],
    [number('1&#160;234', dot), '1234e0'],
    [number('0', { sign: '-' }), '0e0'],
    [number('—', { format: 'ixt:fixed-zero', scale: '3' }), '0e3'],
    [number('none at all', { format: 'ixt:fixed-zero' }), '0e0'],
    [number('', { decimals: null, 'xsi:nil': 'true' }), 'nil'],
    [number('', { decimals: null, 'xsi:nil': '1' }), 'nil'],
    [number('5', { 'xsi:nil': 'false' }), '5e0'],
    [number('<!-- a comment -->5<!-- another -->'), '5e0'],
    [number(number('5', { name: 'hm:Sales', scale: '3' }), { scale: '3' }), '5e3'],
  ];
  for (const [written, expected] of numbers) {
    it(`${written.replace(/ (name|contextRef|unitRef|decimals)="[^"]*"/g, '')} is ${expected}`, () => {
      const { report, fact } = first(page(written));
      assert.deepEqual(codesOf(report), []);
      assert.equal(valueOf(fact), expected);
    });
  }

  it('are exact where doubles are not', () => {
    const { fact } = first(page(number('4,370.2', { ...dot, scale: '6' })));
    assert.ok(fact.kind === 'numeric' && fact.decimal !== null);
    assert.equal(toNumber(fact.decimal), 4370200000);
  });

  it('have their scale, sign and grouping taken back', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.integer({ min: -12, max: 12 }),
        fc.boolean(),
        (digits, scale, minus) => {
          const grouped = digits.toLocaleString('en-US');
          const attributes = { ...dot, scale: String(scale), sign: minus ? '-' : null };
          const { fact } = first(page(number(grouped, attributes)));
          assert.equal(valueOf(fact), `${minus && digits > 0n ? '-' : ''}${digits}e${scale}`);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('state their accuracy', () => {
    const accuracy = (attributes: Record<string, string | null>) => {
      const { fact } = first(page(number('5', attributes)));
      return fact.kind === 'numeric' ? fact.decimals : undefined;
    };
    assert.equal(accuracy({ decimals: '-6' }), -6);
    assert.equal(accuracy({ decimals: 'INF' }), 'INF');
    assert.equal(accuracy({ decimals: null, precision: '3' }), null);
  });

  it('know their places', () => {
    const source = page(number('<i>1</i>,234', dot));
    const { fact } = first(source);
    assert.equal(source.slice(fact.content.start, fact.content.end), '<i>1</i>,234');
    assert.equal(source.slice(fact.element.start, fact.element.end), number('<i>1</i>,234', dot));
    const empty = page(words('', { title: 'a > b' }));
    const { content } = first(empty).fact;
    assert.equal(empty.slice(content.start - 1, content.end + 2), '></');
  });

  it('may be hidden', () => {
    const { report } = first(page(number('5'), `<ix:hidden>${number('7', { name: 'hm:Sales' })}</ix:hidden>`));
    assert.deepEqual(
      report.facts.map((fact) => [valueOf(fact), fact.isHidden]),
      [
        ['7e0', true],
        ['5e0', false],
      ],
    );
  });

  it('may be reported twice, rounded', () => {
    const rounded = number('1.2', { scale: '6', decimals: '-5' });
    assert.deepEqual(codesOf(read(page(number('1234567') + rounded))), []);
    assert.deepEqual(codesOf(read(page(number('1254567') + rounded))), ['inconsistentDuplicate']);
    assert.deepEqual(codesOf(read(page(number('1200000') + number('1200001')))), []);
    assert.deepEqual(codesOf(read(page(number('1200000', { decimals: 'INF' }) + number('1200001', { decimals: 'INF' })))), [
      'inconsistentDuplicate',
    ]);
  });
});

describe('inline XBRL: fractions', () => {
  const third = '<p><ix:numerator>1</ix:numerator>/<ix:denominator scale="1">0.3</ix:denominator></p>';
  const fraction = (content: string, name = 'hm:Share') => tag('ix:fraction', content, { name, contextRef: 'y', unitRef: 'eur' });

  it('have a numerator and a denominator', () => {
    const { report, fact } = first(page(fraction(third)));
    assert.deepEqual(codesOf(report), []);
    assert.equal(valueOf(fact), '1e0/3e0');
    assert.equal(unitOf(report, fact), 'EUR');
  });

  it('may be two facts', () => {
    const report = read(page(fraction(fraction(third, 'hm:Part'))));
    assert.deepEqual(report.facts.map(valueOf), ['1e0/3e0', '1e0/3e0']);
    assert.deepEqual(codesOf(report), []);
  });
});

describe('inline XBRL: texts', () => {
  it('keep white space and lose markup', () => {
    const { fact } = first(page(words(' Hallmoor <b>makes</b>\n <style>b{}</style>doors &amp; locks', { escape: 'true' })));
    assert.equal(valueOf(fact), ' Hallmoor makes\n doors & locks');
  });

  it('lose what is excluded from them, which may report itself', () => {
    const { report } = first(page(words(`before <ix:exclude>Page ${words('5', { name: 'hm:Page' })} of 9</ix:exclude>behind`)));
    assert.deepEqual(report.facts.map(valueOf), ['before behind', '5']);
  });

  it('hold other facts', () => {
    const report = read(page(words(`We made ${number('5')} doors.`)));
    assert.deepEqual(report.facts.map(valueOf), ['We made 5 doors.', '5e0']);
  });

  it('go on elsewhere', () => {
    const source = page(
      words('one ', { continuedAt: 'a' }) +
        tag('ix:continuation', 'three', { id: 'b' }) +
        tag('ix:continuation', 'two <ix:exclude>9</ix:exclude>', { id: 'a', continuedAt: 'b' }),
    );
    const { report, fact } = first(source);
    assert.deepEqual(codesOf(report), []);
    assert.equal(valueOf(fact), 'one two three');
    assert.ok(fact.kind === 'text');
    assert.deepEqual(
      fact.continuations.map(({ start, end }) => source.slice(start, end)),
      ['two <ix:exclude>9</ix:exclude>', 'three'],
    );
  });

  it('are formatted with what continues them', () => {
    const source = page(
      words('31 December ', { format: 'ixt:date-day-monthname-year-en', continuedAt: 'a' }) +
        tag('ix:continuation', '2024', { id: 'a' }),
    );
    assert.equal(valueOf(first(source).fact), '2024-12-31');
  });
});

describe('inline XBRL: footnotes', () => {
  it('belong to facts by relationships', () => {
    const notes =
      tag('ix:footnote', 'First.', { id: 'n', footnoteRole: 'http://role.example' }) +
      tag('div', tag('ix:footnote', 'Zwei', { id: 'm', continuedAt: 'o' }), { 'xml:lang': 'de' }) +
      tag('ix:continuation', 'tens.', { id: 'o' });
    const relations =
      '<ix:relationship fromRefs="a b" toRefs="m n"/><ix:relationship fromRefs="a" toRefs="b" arcrole="http://www.xbrl.org/2009/arcrole/fact-explanatoryFact"/>';
    const report = read(page(number('5', { id: 'a' }) + words('x', { id: 'b' }) + notes, relations));
    assert.deepEqual(codesOf(report), []);
    assert.deepEqual(
      report.facts.map(({ footnotes }) => footnotes),
      [
        [0, 1],
        [0, 1],
      ],
    );
    assert.deepEqual(
      report.footnotes.map(({ id, role, language, text }) => ({ id, role, language, text })),
      [
        { id: 'n', role: 'http://role.example', language: null, text: 'First.' },
        { id: 'm', role: null, language: 'de', text: 'Zweitens.' },
      ],
    );
  });
});
