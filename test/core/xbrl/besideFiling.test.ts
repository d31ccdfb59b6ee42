import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FilesBesideFiling, plainName } from '../../../src/core/xbrl/taxonomy/besideFiling';
import { analysed, readBeside } from '../library/filingBeside';

describe('the files beside a filing', () => {
  const names: readonly (readonly [string, string | null])[] = [
    ['hall.xsd', 'hall.xsd'],
    ['./hall.xsd', 'hall.xsd'],
    ['hall%202024_lab.xml#x', 'hall 2024_lab.xml'],
    ['Türen_lab.xml', 'Türen_lab.xml'],
    ['https://xbrl.sec.gov/dei/2024/dei-2024.xsd', null],
    ['//host/hall.xsd', null],
    ['/etc/passwd', null],
    ['../hall.xsd', null],
    ['..', null],
    ['.', null],
    ['sub/hall.xsd', null],
    ['..%2Fhall.xsd', null],
    ['..%5chall.xsd', null],
    ['C:hall.xsd', null],
    ['hall.xsd?x', null],
    ['hall%00.xsd', null],
    ['%', null],
    ['#hall', null],
    ['', null],
  ];
  for (const [href, name] of names)
    it(`are ${name ?? 'none'} for ${JSON.stringify(href)}`, () => assert.equal(plainName(href), name));

  it('are never in another folder, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('.', '/', '\\', '%2F', '%2e', '%5C', ':', 'a', '#', '~') }), (href) => {
        const name = plainName(href);
        assert.ok(name === null || (/^[^/\\:]+$/.test(name) && name !== '.' && name !== '..'), href);
      }),
    );
  });

  it('are looked for by the names that the filing and its schema give, then by the usual ones', () => {
    const { asked, taxonomy } = readBeside(analysed());
    assert.deepEqual(
      asked,
      ['.xsd', '_lab.xml', '_cal.xml', '_pre.xml', '_def.xml'].map((ending) => `thornwick-20250630${ending}`),
    );
    assert.equal(taxonomy.calculations.length, 2);
  });

  it('may all be missing', () => {
    const { asked, taxonomy } = readBeside(analysed(), 'test/fixtures/none');
    assert.deepEqual(asked, ['thornwick-20250630.xsd']);
    assert.deepEqual([taxonomy.concepts, taxonomy.problems], [{}, []]);
  });

  it('have problems with file and line, and the others are read', () => {
    const { taxonomy } = readBeside(analysed());
    assert.deepEqual(
      taxonomy.problems.map(({ file, line, problem: { code, subject } }) => [file, line, code, subject]),
      [['thornwick-20250630_cal.xml', 14, 'unknownLocator', 'lost']],
    );
    const beside = new FilesBesideFiling({ references: [], namespaces: {} });
    const declaration = new TextEncoder().encode('<?xml version="1.0" encoding="klingon-8"?>');
    beside.addBytes('hall_lab.xml', Uint8Array.from([...declaration, 0x80]));
    beside.add({ name: 'hall.xsd', text: 'no XML' });
    assert.deepEqual(
      beside.taxonomy().problems.map(({ file, problem: { code } }) => [file, code]),
      [
        ['hall_lab.xml', 'unknownEncoding'],
        ['hall.xsd', 'unknownTaxonomyFile'],
      ],
    );
  });

  it('are not more than a filing could have', () => {
    const references = Array.from({ length: 5000 }, (_, index) => `hall${index}.xsd`);
    assert.equal(new FilesBesideFiling({ references, namespaces: {} }).takeWanted().length, 100);
  });
});
