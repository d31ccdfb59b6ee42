import assert from 'node:assert/strict';
import { codesOf, ENTITY, number, page, problemsOf, read, tag, valueOf, words } from './documents';
import { xbrlProblemCodes, type XbrlProblemCode } from '../../../src/core/xbrl/problems';

/** A document that breaks rules: what it is made of, the codes, and the value of its first fact all the same. */
type Broken = readonly [document: string, codes: readonly XbrlProblemCode[], value?: string | null];

const period = (content: string) => `<xbrli:period>${content}</xbrli:period>`;
const YEAR_2023 = period('<xbrli:startDate>2023-01-01</xbrli:startDate><xbrli:endDate>2023-12-31</xbrli:endDate>');
const context = (id: string, content: string) => `<xbrli:context id="${id}">${content}</xbrli:context>`;
const scenario = (content: string) => `<xbrli:scenario>${content}</xbrli:scenario>`;
const member = (axis: string, name: string) => `<xbrldi:explicitMember dimension="${axis}">${name}</xbrldi:explicitMember>`;
const fraction = (content: string) => tag('ix:fraction', content, { name: 'hm:Share', contextRef: 'y', unitRef: 'eur' });

const broken: Readonly<Record<string, Broken>> = {
  'a fact without a name': [page(number('5', { name: null })), ['missingConcept'], '5e0'],
  'a name that is none': [page(number('5', { name: 'a b' })), ['malformedName'], '5e0'],
  'a prefix that is not declared': [page(number('5', { name: 'nobody:Revenue' })), ['undeclaredPrefix'], '5e0'],
  'a name without prefix or default namespace': [page(number('5', { name: 'Revenue', xmlns: '' })), ['undeclaredPrefix'], '5e0'],
  'an id twice': [page(number('5', { id: 'a' }) + words('x', { id: 'a' })), ['duplicateId'], '5e0'],
  'the id of a context twice': [page('', context('y', ENTITY + YEAR_2023)), ['duplicateId'], null],
  'no context': [page(number('5', { contextRef: null })), ['missingContext'], '5e0'],
  'an unknown context': [page(number('5', { contextRef: 'z' })), ['unknownContext'], '5e0'],
  'a context without an id': [page('', `<xbrli:context>${ENTITY}${YEAR_2023}</xbrli:context>`), ['contextWithoutId'], null],
  'a context without an entity': [
    page(number('5', { contextRef: 'c' }), context('c', YEAR_2023)),
    ['contextWithoutEntity'],
    '5e0',
  ],
  'a context without a period': [
    page(number('5', { contextRef: 'c' }), context('c', ENTITY)),
    ['contextWithoutPeriod', 'brokenContext'],
    '5e0',
  ],
  'a period without an end': [
    page('', context('c', ENTITY + period('<xbrli:startDate>2024-01-01</xbrli:startDate>'))),
    ['contextWithoutPeriod'],
    null,
  ],
  'a date that is none': [
    page(number('5', { contextRef: 'c' }), context('c', ENTITY + period('<xbrli:instant>2023-02-29</xbrli:instant>'))),
    ['badDate', 'brokenContext'],
    '5e0',
  ],
  'a period that runs backwards': [
    page(
      '',
      context('c', ENTITY + period('<xbrli:startDate>2024-01-01</xbrli:startDate><xbrli:endDate>2023-12-31</xbrli:endDate>')),
    ),
    ['reversedPeriod'],
    null,
  ],
  'a member that is no name': [
    page('', context('c', ENTITY + YEAR_2023 + scenario(member('hm:A', 'x y')))),
    ['badDimension'],
    null,
  ],
  'a fact of a part that cannot be read': [
    page(number('5', { contextRef: 'c' }), context('c', ENTITY + YEAR_2023 + scenario(member('hm:A', '')))),
    ['badDimension', 'brokenContext'],
    '5e0',
  ],
  'an axis that is no name': [page('', context('c', ENTITY + YEAR_2023 + scenario(member('', 'hm:M')))), ['badDimension'], null],
  'a member whose prefix is not declared': [
    page('', context('c', ENTITY + YEAR_2023 + scenario(member('hm:A', 'nobody:M')))),
    ['undeclaredPrefix'],
    null,
  ],
  'an axis twice': [
    page('', context('c', ENTITY + YEAR_2023 + scenario(member('hm:A', 'hm:M') + member('hm:A', 'hm:N')))),
    ['repeatedAxis'],
    null,
  ],
  'contexts in another document': [
    page(number('5') + words('x')).replace(/<ix:header>.*<\/ix:header>/, ''),
    ['contextsElsewhere'],
    '5e0',
  ],
  'no unit': [page(number('5', { unitRef: null })), ['missingUnit'], '5e0'],
  'an unknown unit': [page(number('5', { unitRef: 'usd' })), ['unknownUnit'], '5e0'],
  'a unit without a measure': [
    page(number('5', { unitRef: 'u' }), '<xbrli:unit id="u"></xbrli:unit>'),
    ['unitWithoutMeasure', 'brokenUnit'],
    '5e0',
  ],
  'a unit without an id': [
    page('', '<xbrli:unit><xbrli:measure>xbrli:pure</xbrli:measure></xbrli:unit>'),
    ['unitWithoutId'],
    null,
  ],
  'a unit whose prefix is not declared': [
    page('', '<xbrli:unit id="u"><xbrli:measure>nobody:MW</xbrli:measure></xbrli:unit>'),
    ['undeclaredPrefix'],
    null,
  ],
  'an unknown registry': [page(number('5', { format: 'hm:number' })), ['unknownRegistry'], 'broken'],
  'a name of another registry': [page(number('5', { format: 'ixt:numdotdecimal' })), ['unknownFormat'], 'broken'],
  'a format whose prefix is not declared': [page(number('5', { format: 'nobody:dot' })), ['undeclaredPrefix'], 'broken'],
  'a format that is no name': [page(number('5', { format: 'ixt:' })), ['malformedName'], 'broken'],
  'digits of another format': [page(number('1.234,5', { format: 'ixt:num-dot-decimal' })), ['textDoesNotFitFormat'], 'broken'],
  'a minus in brackets': [page(number('(1,234)', { format: 'ixt:num-dot-decimal' })), ['textDoesNotFitFormat'], '-1234e0'],
  'a minus as a sign': [page(number('−5', { format: 'ixt:num-dot-decimal', scale: '3' })), ['textDoesNotFitFormat'], '-5e3'],
  'brackets round no number': [page(number('(a)', { format: 'ixt:num-dot-decimal' })), ['textDoesNotFitFormat'], 'broken'],
  'a date as a number': [page(number('31.12.2024', { format: 'ixt:date-day-month-year' })), ['textDoesNotFitFormat'], 'broken'],
  'a number as a date': [page(words('5', { format: 'ixt:date-day-month-year' })), ['textDoesNotFitFormat'], null],
  'digits without end': [page(number('9'.repeat(2000))), ['notANumber'], 'broken'],
  'grouped digits without a format': [page(number('1,234')), ['notANumber'], 'broken'],
  'a minus in the text': [page(number('-5')), ['notANumber'], 'broken'],
  'a number that is not finite': [
    page(number('∞', { 'xmlns:s': 'http://www.sec.gov/inlineXBRL/transformation/2015-08-31', format: 's:numinf' })),
    ['notFinite'],
    'broken',
  ],
  'a scale that is none': [page(number('5', { scale: 'six' })), ['badScale'], 'broken'],
  'a scale beyond all amounts': [page(number('5', { scale: '999999999' })), ['badScale'], 'broken'],
  'a sign that is none': [page(number('5', { sign: '+' })), ['badSign'], 'broken'],
  'decimals that are none': [page(number('5', { decimals: 'two' })), ['badDecimals'], '5e0'],
  'a precision that is none': [page(number('5', { decimals: null, precision: '-1' })), ['badPrecision'], '5e0'],
  'neither decimals nor precision': [page(number('5', { decimals: null })), ['missingDecimals'], '5e0'],
  'decimals and precision': [page(number('5', { precision: '1' })), ['decimalsAndPrecision'], '5e0'],
  'nothing with content': [page(number('5', { decimals: null, 'xsi:nil': 'true' })), ['nilWithContent'], 'nil'],
  'nothing with an accuracy': [page(number('', { 'xsi:nil': 'true' })), ['nilWithDecimals'], 'nil'],
  'a number in a number with another scale': [
    page(number(number('5', { name: 'hm:Sales' }), { scale: '3' })),
    ['nestedDiffers'],
    '5e3',
  ],
  'a number in a number beside text': [page(number(`1${number('5', { name: 'hm:Sales' })}`)), ['nestedBesideText'], '15e0'],
  'markup in a number': [page(number('<b>5</b>')), ['markupInNumber'], '5e0'],
  'a fraction without a numerator': [page(fraction(tag('ix:denominator', '3', {}))), ['missingNumerator'], 'broken/3e0'],
  'a fraction without a denominator': [page(fraction(tag('ix:numerator', '3', {}))), ['missingDenominator'], '3e0/broken'],
  'a fraction with two numerators': [
    page(fraction(tag('ix:numerator', '3', {}) + tag('ix:numerator', '4', {}) + tag('ix:denominator', '3', {}))),
    ['repeatedFractionPart'],
    'broken/3e0',
  ],
  'a numerator in no fraction': [page(tag('ix:numerator', '3', {})), ['partOutsideFraction'], null],
  'a tuple': [page(tag('ix:tuple', number('5'), { name: 'hm:Group' })), ['tuple'], '5e0'],
  'a continuation that is not there': [page(words('x', { continuedAt: 'c' })), ['unknownContinuation'], 'x'],
  'a continuation that leads back': [
    page(
      words('x', { continuedAt: 'c' }) +
        tag('ix:continuation', 'y', { id: 'c', continuedAt: 'd' }) +
        tag('ix:continuation', 'z', { id: 'd', continuedAt: 'c' }),
    ),
    ['continuationCycle'],
    'xyz',
  ],
  'a continuation of two texts': [
    page(words('x', { continuedAt: 'c' }) + words('w', { continuedAt: 'c' }) + tag('ix:continuation', 'y', { id: 'c' })),
    ['sharedContinuation'],
    'xy',
  ],
  'a continuation of nothing': [page(tag('ix:continuation', 'y', { id: 'c' })), ['unusedContinuation'], null],
  'a footnote that is not there': [page(number('5', { footnoteRefs: 'f' })), ['unknownFootnote'], '5e0'],
  'a relationship that leads nowhere': [
    page('', '<ix:relationship fromRefs="a" toRefs="b"/>'),
    ['unknownRelationshipEnd', 'unknownRelationshipEnd'],
    null,
  ],
  'a relationship to too many': [
    page(
      number('5', { id: 'a' }) + Array.from({ length: 101 }, (_, i) => tag('ix:footnote', 'x', { id: `f${i}` })).join(''),
      tag('ix:relationship', '', { fromRefs: 'a', toRefs: Array.from({ length: 101 }, (_, i) => `f${i}`).join(' ') }),
    ),
    ['tooManyFootnotes'],
    '5e0',
  ],
  'no references': [page(number('5'), '', ''), ['missingReferences'], '5e0'],
  'a target without references': [page(number('5', { target: 'other' })), ['missingReferences'], '5e0'],
  'a reference to nothing': [page('', '', '<ix:references><link:schemaRef/></ix:references>'), ['missingHref'], null],
  'two values of one fact': [page(number('5') + number('7')), ['inconsistentDuplicate'], '5e0'],
  'facts in facts without end': [page(number('').replace('</ix:nonFraction>', '').repeat(60)), ['nestedTooDeep'], 'broken'],
};

describe('inline XBRL that breaks rules', () => {
  for (const [name, [document, codes, value = null]] of Object.entries(broken)) {
    it(name, () => {
      const report = read(document);
      const found = [...new Set(codesOf(report))];
      if (name === 'facts in facts without end') assert.ok(found.includes('nestedTooDeep'));
      else {
        assert.deepEqual(codesOf(report), codes);
        assert.equal(valueOf(report.facts[0]), value);
      }
    });
  }

  it('says where and about what', () => {
    const source = page(number('5', { contextRef: 'z' }));
    const [problem] = problemsOf(read(source));
    assert.equal(problem?.subject, 'z');
    assert.equal(source.slice(problem?.place.start, problem?.place.end), number('5', { contextRef: 'z' }));
  });

  it('has a case for each rule of a document', () => {
    const ofTaxonomies = ['unknownTaxonomyFile', 'truncatedFile', 'unknownEncoding', 'unknownLocator', 'badWeight', 'badOrder'];
    const tried = new Set(Object.values(broken).flatMap(([, codes]) => codes));
    assert.deepEqual(
      xbrlProblemCodes.filter((code) => !tried.has(code)),
      ofTaxonomies,
    );
  });

  it('reads everything else', () => {
    const report = read(page(number('5', { contextRef: 'z', scale: 'x' }) + number('7', { name: 'hm:Sales' })));
    assert.equal(valueOf(report.facts[1]), '7e0');
    assert.deepEqual(report.facts[1]?.problems, []);
  });
});
