import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { documentationOf, labelOf, labelRoles } from '../../../src/core/xbrl/taxonomy/labels';
import type { TaxonomyFile } from '../../../src/core/xbrl/taxonomy/model';
import { readTaxonomy } from '../../../src/core/xbrl/taxonomy/read';
import { assertLinear } from '../linearTime';

const names = ['.xsd', '_lab.xml', '_cal.xml', '_pre.xml'].map((end) => `hallmoor-2024${end}`);
const files: readonly TaxonomyFile[] = names.map((name) => ({
  name,
  text: readFileSync(path.join('test/fixtures/ixbrl', name), 'utf8'),
}));
const namespaces = { Hall: 'http://hallmoor.example/2024' };
const ROLE = 'http://hallmoor.example/role/income';

const codesOf = (given: readonly TaxonomyFile[]) =>
  readTaxonomy(given).problems.map(({ file, problem }) => `${file}: ${problem.code} ${problem.subject}`);

/** A file with one of its texts replaced. */
function changed(name: string, from: string, to: string): TaxonomyFile {
  const file = files.find((one) => one.name === name);
  assert.ok(file?.text.includes(from) === true);
  return { name, text: file.text.replace(from, to) };
}

describe('the taxonomy beside a filing', () => {
  const taxonomy = readTaxonomy(files, namespaces);

  it('is read without a problem', () => {
    assert.deepEqual(taxonomy.problems, []);
  });

  it('has labels per concept, role and language', () => {
    assert.equal(labelOf(taxonomy, 'Hall:Impairment', 'en'), 'Impairment of timber');
    assert.equal(labelOf(taxonomy, 'Hall:Impairment', 'de-AT'), 'Wertminderung von Holz');
    assert.equal(labelOf(taxonomy, 'Hall:Impairment', 'zh'), 'Impairment of timber');
    assert.equal(documentationOf(taxonomy, 'Hall:Impairment', 'en'), 'What timber lost & did not regain.');
    assert.equal(labelOf(taxonomy, 'ifrs-full:Revenue', 'en'), null);
    assert.equal(labelOf(taxonomy, 'ifrs-full:Revenue', 'en', labelRoles.total), 'Revenue,  all');
    assert.equal(labelOf(taxonomy, 'toString', 'en'), null);
  });

  it('has labels that stand in the schema', () => {
    assert.equal(labelOf(taxonomy, 'Hall:DoorsMade', 'en'), 'Doors made');
  });

  it('says what the filer’s own concepts are', () => {
    assert.deepEqual(taxonomy.concepts['Hall:Impairment']?.declaration, {
      type: 'xbrli:monetaryItemType',
      periodType: 'duration',
      balance: 'debit',
      isAbstract: false,
    });
    assert.equal(taxonomy.concepts['Hall:IncomeAbstract']?.declaration?.isAbstract, true);
    assert.equal(taxonomy.concepts['ifrs-full:Revenue']?.declaration, null);
    assert.equal(taxonomy.concepts['Hall:notAConcept'], undefined);
  });

  it('has sums, without what is prohibited', () => {
    const items = [
      { concept: 'ifrs-full:Revenue', weight: 1 },
      { concept: 'ifrs-full:CostOfSales', weight: 1 },
      { concept: 'Hall:Impairment', weight: -1 },
    ];
    assert.deepEqual(taxonomy.calculations, [{ role: ROLE, total: 'ifrs-full:GrossProfit', items }]);
    assert.equal(taxonomy.roles[ROLE], '0001 - Statement - Income & costs');
  });

  it('has rows in order', () => {
    assert.deepEqual(taxonomy.presentations, [
      {
        role: ROLE,
        rows: [
          { concept: 'Hall:IncomeAbstract', depth: 0, preferredLabel: null },
          { concept: 'ifrs-full:Revenue', depth: 1, preferredLabel: null },
          { concept: 'Hall:Impairment', depth: 2, preferredLabel: null },
          { concept: 'ifrs-full:GrossProfit', depth: 1, preferredLabel: labelRoles.total },
        ],
      },
    ]);
  });

  it('names concepts as its schema does where the filing has no prefix for them', () => {
    assert.ok(Object.hasOwn(readTaxonomy(files).concepts, 'hm:Impairment'));
  });

  it('says which file is broken and reads the others', () => {
    const junk = { name: 'junk.xml', text: 'no XML at all' };
    const page = { name: 'page.xml', text: '<html><linkbase/></html>' };
    assert.deepEqual(codesOf([...files, junk, page]), [
      'junk.xml: unknownTaxonomyFile junk.xml',
      'page.xml: unknownTaxonomyFile page.xml',
    ]);
    assert.equal(labelOf(readTaxonomy([junk, ...files], namespaces), 'Hall:DoorsMade', 'en'), 'Doors made');
    const [schema] = files;
    assert.ok(schema !== undefined);
    const cut = { name: schema.name, text: schema.text.slice(0, schema.text.indexOf('<xs:complexType')).trim() };
    assert.deepEqual(codesOf([cut]), [`${schema.name}: truncatedFile ${schema.name}`]);
    assert.ok(Object.hasOwn(readTaxonomy([cut]).concepts, 'hm:Impairment'));
  });

  const broken: readonly (readonly [string, string, string, string])[] = [
    ['_cal.xml', 'weight="-1.0"', 'weight="minus"', 'badWeight minus'],
    ['_cal.xml', ' weight="-1.0"', '', 'badWeight '],
    ['_pre.xml', 'order="1.5"', 'order="first"', 'badOrder first'],
    ['_pre.xml', 'xlink:to="gross"', 'xlink:to="net"', 'unknownLocator net'],
    ['_lab.xml', 'xlink:href="hallmoor-2024.xsd#hm_Impairment" ', '', 'missingHref imp'],
  ];
  for (const [end, from, to, expected] of broken) {
    it(`has the problem ${expected}`, () => {
      const file = changed(`hallmoor-2024${end}`, from, to);
      const { problems } = readTaxonomy([file]);
      const found = problems.find(({ problem }) => `${problem.code} ${problem.subject}` === expected);
      assert.equal(found?.file, file.name);
      assert.equal(found.line, file.text.slice(0, found.problem.place.start).split('\n').length);
    });
  }

  it('has no sum whose weights are not known', () => {
    assert.deepEqual(readTaxonomy([changed('hallmoor-2024_cal.xml', 'weight="-1.0"', 'weight="x"')]).calculations, []);
  });

  it('takes time that goes with its length, whatever it is', function () {
    this.timeout(20_000);
    const link = (kind: string, content: string) =>
      '<l:linkbase xmlns:l="http://www.xbrl.org/2003/linkbase" xmlns:x="http://www.w3.org/1999/xlink">' +
      `<l:${kind}Link x:role="r">${content}</l:${kind}Link></l:linkbase>`;
    const many = (count: number, make: (i: number) => string) =>
      Array.from({ length: Math.ceil(count) }, (_, i) => make(i)).join('');
    const locator = (name: string, i: number) => `<l:loc x:type="locator" x:href="a.xsd#a_C${i}" x:label="${name}"/>`;
    const arc = (from: string, to: string) =>
      `<l:presentationArc x:type="arc" x:arcrole="/arcrole/parent-child" x:from="${from}" x:to="${to}"/>`;
    const shapes = [
      (size: number) => link('presentation', many(size / 50, (i) => locator('a', i)) + arc('a', 'a').repeat(size / 50)),
      (size: number) =>
        link(
          'presentation',
          many(size / 300, (i) => locator(`n${i}`, i) + arc(`n${i}`, `n${i + 1}`) + arc(`n${i}`, `n${i + 2}`)),
        ),
      (size: number) =>
        link(
          'presentation',
          many(size / 200, (i) => locator(`n${i}`, i) + arc(`n${i}`, 'n0')),
        ),
      (size: number) => `<a>${'<a>'.repeat(size / 20)}`,
    ];
    for (const make of shapes) assertLinear(make, 60_000, (text) => readTaxonomy([{ name: 'a.xml', text }]));
  });

  it('never fails', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.nat(200),
        fc.string({ maxLength: 20 }),
        ({ name, text }, at, length, insert) => {
          const start = at % text.length;
          const taxonomy = readTaxonomy([{ name, text: text.slice(0, start) + insert + text.slice(start + length) }]);
          assert.doesNotThrow(() => structuredClone(taxonomy));
        },
      ),
    );
  });
});
