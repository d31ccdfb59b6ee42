import assert from 'node:assert/strict';
import fc from 'fast-check';
import { registries, transformationOf } from '../../../../src/core/xbrl/transformations/registry';
import type { Cases } from './cases';
import { addedByThirdRegistry, firstRegistry, secondRegistry } from './earlyRegistries';
import { addedByFifthRegistry, fourthRegistry } from './lateRegistries';
import { secRegistry } from './secRegistry';

const XII = 'http://www.xbrl.org/inlineXBRL/transformation';

const cases: Readonly<Record<string, Cases>> = {
  'http://www.xbrl.org/2008/inlineXBRL/transformation': firstRegistry,
  [`${XII}/2010-04-20`]: firstRegistry,
  [`${XII}/2011-07-31`]: secondRegistry,
  [`${XII}/2015-02-26`]: { ...secondRegistry, ...addedByThirdRegistry },
  [`${XII}/2020-02-12`]: fourthRegistry,
  [`${XII}/2022-02-16`]: { ...fourthRegistry, ...addedByFifthRegistry },
  'http://www.sec.gov/inlineXBRL/transformation/2015-08-31': secRegistry,
};

describe('transformations', () => {
  it('are tried, every one', () => {
    const known = [...registries].map(([namespace, names]) => [namespace, [...names.keys()].sort()]);
    const tried = Object.entries(cases).map(([namespace, names]) => [namespace, Object.keys(names).sort()]);
    assert.deepEqual(known, tried);
  });

  for (const [namespace, names] of Object.entries(cases)) {
    describe(namespace, () => {
      for (const [local, examples] of Object.entries(names)) {
        it(local, () => {
          const { transformation } = transformationOf({ namespace, local });
          assert.deepEqual(
            examples.map(([text]) => [text, transformation?.(text)]),
            examples.map(([text, value]) => [text, value]),
          );
        });
      }
    });
  }

  it('are known in their own registry only', () => {
    const problemOf = (namespace: string | null, local: string) => {
      const found = transformationOf({ namespace, local });
      return found.transformation === null ? found.problem : 'none';
    };
    assert.equal(problemOf(`${XII}/2020-02-12`, 'numdotdecimal'), 'unknownFormat');
    assert.equal(problemOf(`${XII}/2015-02-26`, 'num-dot-decimal'), 'unknownFormat');
    assert.equal(problemOf(`${XII}/2020-02-12`, 'num-dot-decimal-apos'), 'unknownFormat');
    assert.equal(problemOf(`${XII}/2020-02-12`, 'durwordsen'), 'unknownFormat');
    assert.equal(problemOf(`${XII}/2099-01-01`, 'num-dot-decimal'), 'unknownRegistry');
    assert.equal(problemOf(null, 'num-dot-decimal'), 'undeclaredPrefix');
    assert.deepEqual(transformationOf(null), { transformation: null, problem: 'malformedName' });
  });

  const all = [...registries.values()].flatMap((names) => [...names]);
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,-/ \u00a0年月日令和元９१ANDmaysone hundred-twenty') }),
  );

  it('never fail, and give XML’s forms', () => {
    const shapes: readonly [RegExp, RegExp][] = [
      [/^num(?!inf|neginf|nan)/, /^[0-9]+(\.[0-9]+)?$/],
      [/^date|^calin/, /^(\d{4}-\d{2}-\d{2}|--\d{2}-\d{2}|\d{4}-\d{2})$/],
      [/^dur/, /^-?P(\d+Y)?(\d+M)?(\d+D)?(T\d+H)?$/],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...all), anything, ([name, transformation], text) => {
        const value = transformation(text);
        const shape = shapes.find(([names]) => names.test(name))?.[1] ?? /^/;
        return value === null || shape.test(value);
      }),
      { numRuns: 2000 },
    );
  });

  it('read back what a number was grouped to', () => {
    const number = (namespace: string, local: string) =>
      transformationOf({ namespace: `${XII}/${namespace}`, local }).transformation;
    fc.assert(
      fc.property(fc.nat(), fc.nat(999), (integer, fraction) => {
        const plain = `${integer}.${fraction}`;
        const american = `${integer.toLocaleString('en-US')}.${fraction}`;
        const german = `${integer.toLocaleString('de-DE')},${fraction}`;
        const indian = `${integer.toLocaleString('en-IN')}.${fraction}`;
        assert.equal(number('2020-02-12', 'num-dot-decimal')?.(american), plain);
        assert.equal(number('2011-07-31', 'numdotdecimal')?.(american), plain);
        assert.equal(number('2020-02-12', 'num-comma-decimal')?.(german), plain);
        assert.equal(number('2015-02-26', 'numdotdecimalin')?.(indian), plain);
      }),
    );
  });
});
