import assert from 'node:assert/strict';
import { plainDigits } from '../../../src/core/library/arithmetic';
import { calculationsOf, type InspectedCalculation } from '../../../src/core/library/calculations';
import { inspect } from '../../../src/core/library/inspection';
import type { Decimal } from '../../../src/core/filing';
import type { NumericFact, XbrlReport } from '../../../src/core/xbrl/model';
import type { Taxonomy } from '../../../src/core/xbrl/taxonomy/model';
import { analysed, readBeside } from './filingBeside';
import { report as reportOf, SALES } from './tagged';

const digits = (decimal: Decimal | null) => (decimal === null ? null : plainDigits(decimal));

/** `Gross profit 482000000 = +1 Net sales 1284000000 -1 Cost 802000000: true` */
function inShort({ total, items, sum, agrees }: InspectedCalculation): string {
  const terms = items.map(({ label, concept, weight, decimal }) => `${weight} ${label ?? concept} ${digits(decimal)}`);
  return `${total.label ?? total.concept} ${digits(total.decimal)} = ${terms.join(', ')}: ${digits(sum)} ${agrees}`;
}

describe('the calculations of a fact', () => {
  const analysis = analysed();
  const { taxonomy } = readBeside(analysis);
  const declaredOf = (text: string, language = 'en') => {
    const index = analysis.figures.findIndex(({ start, end }) => analysis.filing.text.slice(start, end) === text);
    return inspect(analysis, index, { taxonomy, language })[0]?.declared;
  };
  const calculationsAt = (text: string) => declaredOf(text)?.calculations.map(inShort);

  it('are those of its concept, with what the filing reports in its context', () => {
    const gross = 'Gross profit 482000000 = 1 Net sales 1284000000, -1 Cost of goods sold 802000000: 482000000 true';
    assert.deepEqual(calculationsAt('482'), [gross]);
    assert.deepEqual(calculationsAt('1,284'), [gross]);
  });

  it('add up within what rounding leaves open', () => {
    assert.deepEqual(calculationsAt('412'), [
      'Gross profit 412000000 = 1 Net sales 1153000000, -1 Cost of goods sold 742000000: 411000000 true',
    ]);
  });

  it('say when they do not add up', () => {
    assert.deepEqual(calculationsAt('210'), [
      'Quarry costs, all 210000000 = 1 Slate curing 120000000, 1 Moor haulage 80000000: 200000000 false',
    ]);
  });

  it('come with label, documentation, balance and period type, the label in the reader’s language', () => {
    const { label, documentation, balance, periodType } = declaredOf('120') ?? {};
    assert.deepEqual(
      [label, documentation, balance, periodType],
      ['Slate curing', 'What it costs to let split slate rest until it is hard.', 'debit', 'duration'],
    );
    assert.equal(declaredOf('120', 'de')?.label, 'Aushärten von Schiefer');
    assert.equal(declaredOf('80', 'de')?.label, 'Moor haulage');
  });

  describe('made by hand', () => {
    const fact = (concept: string, coefficient: string, more: Partial<NumericFact> = {}): NumericFact => ({
      ...SALES,
      concept,
      decimal: { coefficient, exponent: 0 },
      decimals: 0,
      ...more,
    });
    const sums = (items: readonly (readonly [string, number])[], role = 'r') => ({
      role,
      total: 't',
      items: items.map(([concept, weight]) => ({ concept, weight })),
    });
    const of = (calculations: Taxonomy['calculations']): Taxonomy => ({
      concepts: {},
      roles: {},
      calculations,
      presentations: [],
      problems: [],
    });
    const AB = sums([
      ['a', 1],
      ['b', 1],
    ]);

    function shown(facts: readonly NumericFact[], calculations: Taxonomy['calculations'] = [AB], report?: Partial<XbrlReport>) {
      const [first] = facts;
      assert.ok(first);
      const sources = { report: { ...reportOf(facts), ...report }, taxonomy: of(calculations), language: 'en' };
      return calculationsOf(first, sources).map(inShort);
    }

    const cases: Readonly<Record<string, readonly [readonly NumericFact[], string]>> = {
      'an item without a value adds nothing': [[fact('t', '5'), fact('a', '5')], 't 5 = 1 a 5, 1 b null: 5 true'],
      'without any item nothing can be said': [[fact('t', '5')], 't 5 = 1 a null, 1 b null: null null'],
      'without the total nothing can be said': [[fact('a', '5'), fact('b', '2')], 't null = 1 a 5, 1 b 2: 7 null'],
      'the most precise of several counts': [
        [fact('t', '57'), fact('a', '60', { decimals: -1 }), fact('a', '55'), fact('b', '2')],
        't 57 = 1 a 55, 1 b 2: 57 true',
      ],
      'exact values have no room': [
        [fact('t', '100000000001', { decimals: 'INF' }), fact('a', '100000000000', { decimals: 'INF' })],
        't 100000000001 = 1 a 100000000000, 1 b null: 100000000000 false',
      ],
      'another target is another report': [
        [fact('t', '5'), fact('a', '5', { target: 'bank' })],
        't 5 = 1 a null, 1 b null: null null',
      ],
      'nil is no value': [
        [fact('t', '5'), fact('a', '5', { decimal: null, isNil: true })],
        't 5 = 1 a null, 1 b null: null null',
      ],
      'another unit is another sum': [[fact('t', '5'), fact('a', '5', { unit: 1 })], 't 5 = 1 a null, 1 b null: null null'],
      'a broken context binds nothing': [
        [fact('t', '5', { context: null }), fact('a', '5', { context: null })],
        't null = 1 a null, 1 b null: null null',
      ],
    };
    for (const [name, [facts, expected]] of Object.entries(cases)) {
      it(name, () => assert.deepEqual(shown(facts), [expected]));
    }

    it('contexts with other ids that say the same are one', () => {
      const [context] = reportOf([]).contexts;
      assert.ok(context);
      const contexts = [context, { ...context, id: 'c2' }];
      assert.deepEqual(shown([fact('t', '5'), fact('a', '5', { context: 1 })], [AB], { contexts }), [
        't 5 = 1 a 5, 1 b null: 5 true',
      ]);
    });

    it('weights may be parts', () => {
      const half = sums([['a', 0.5]]);
      assert.deepEqual(shown([fact('t', '5'), fact('a', '10')], [half]), ['t 5 = 0.5 a 10: 5.0 true']);
    });

    it('a sum that several roles have is shown once, and no more than a reader looks at', () => {
      assert.equal(shown([fact('t', '5')], [AB, { ...AB, role: 's' }]).length, 1);
      const many = Array.from({ length: 90 }, (_, index) => sums([[`a${index}`, 1]]));
      assert.equal(shown([fact('t', '5')], many).length, 20);
    });
  });
});
