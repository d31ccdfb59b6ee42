import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aliasInsertion, type Alias } from '../../../../src/core/catalogue/workspace/addAlias';
import { readMetricsFiles } from '../../../../src/core/catalogue/workspace/metricsFiles';

const takings: Alias = { metric: 'us-gaap:Revenues', language: 'en', label: 'Harbour takings' };

function written(text: string, alias: Alias = takings): string {
  const outcome = aliasInsertion([text], 0, alias);
  assert.ok(outcome.type === 'insertion', JSON.stringify(outcome));
  const { offset, length, text: added } = outcome.insertion;
  return text.slice(0, offset) + added + text.slice(offset + length);
}

function labelsIn(text: string, { metric, language }: Alias): readonly string[] {
  return readMetricsFiles([text]).metrics.find(({ id }) => id === metric)?.labels[language] ?? [];
}

const ENTRY = `    {
      "id": "us-gaap:Revenues",
      "labels": {
        "en": ["Harbour takings"]
      }
    }`;

describe('an alias that is written', () => {
  for (const [what, before, after] of [
    ['where there is no file', '', `{\n  "metrics": [\n${ENTRY}\n  ]\n}\n`],
    ['into a file without metrics', '{}', `{\n  "metrics": [\n${ENTRY}\n  ]\n}`],
    ['into an empty list', '{\n  "metrics": []\n}\n', `{\n  "metrics": [\n${ENTRY}\n  ]\n}\n`],
    [
      'into a list with a comment',
      '{\n  "metrics": [\n    // soon\n  ]\n}\n',
      `{\n  "metrics": [\n${ENTRY}\n    // soon\n  ]\n}\n`,
    ],
    [
      'behind another entry and its comment',
      '{\n  "metrics": [\n    { "id": "us-gaap:Assets", "labels": { "en": ["Harbour things"] } } // ours\n  ]\n}\n',
      `{\n  "metrics": [\n    { "id": "us-gaap:Assets", "labels": { "en": ["Harbour things"] } },\n${ENTRY} // ours\n  ]\n}\n`,
    ],
    [
      'behind another name',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Takings of the harbour" /* 2024 */,] } }] }',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": ["Takings of the harbour", "Harbour takings" /* 2024 */,] } }] }',
    ],
    [
      'on a line of its own, where the others are',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": [\n\t"Takings of the harbour"\n] } }] }',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": [\n\t"Takings of the harbour",\n\t"Harbour takings"\n] } }] }',
    ],
    [
      'beside another language',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "de": ["Hafengeld"] } }] }',
      '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "de": ["Hafengeld"], "en": ["Harbour takings"] } }] }',
    ],
    [
      'into an entry without labels',
      '{\r\n\t"metrics": [\r\n\t\t{\r\n\t\t\t"id": "us-gaap:Revenues"\r\n\t\t}\r\n\t]\r\n}',
      '{\r\n\t"metrics": [\r\n\t\t{\r\n\t\t\t"id": "us-gaap:Revenues",\r\n\t\t\t"labels": {\r\n\t\t\t\t"en": ["Harbour takings"]\r\n\t\t\t}\r\n\t\t}\r\n\t]\r\n}',
    ],
  ] as const) {
    it(`leaves the rest as it is: ${what}`, () => {
      assert.equal(written(before), after);
      assert.ok(labelsIn(after, takings).includes('Harbour takings'));
    });
  }

  it('is whatever the text is, and found again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const alias = { ...takings, label: `Harbour ${noise}` };
        const outcome = aliasInsertion([''], 0, alias);
        if (outcome.type !== 'insertion') return;
        assert.ok(labelsIn(outcome.insertion.text, alias).includes(alias.label));
      }),
    );
  });

  it('can follow others, one by one', () => {
    const names = ['Harbour takings', 'Fair money', 'Berth money'];
    const text = names.reduce((file, label) => written(file, { ...takings, label }), '// ours\n{ "metrics": [] }');
    assert.ok(text.startsWith('// ours\n'));
    assert.deepEqual(labelsIn(text, takings).slice(-3), names);
  });
});

describe('an alias that is not written', () => {
  const outcomeOf = (text: string, alias: Alias = takings) => {
    const outcome = aliasInsertion([text], 0, alias);
    return 'problem' in outcome ? [outcome.type, outcome.problem.code, ...outcome.problem.values] : [outcome.type];
  };

  it('is one that the metric has', () => {
    assert.deepEqual(outcomeOf('', { ...takings, label: 'Total Net Revenues' }), ['known']);
    assert.deepEqual(outcomeOf(written('')), ['known']);
  });

  it('is one that another metric has, also by another folder’s file', () => {
    assert.deepEqual(outcomeOf('', { ...takings, label: 'Total assets' }), [
      'refused',
      'labelTaken',
      'Total assets',
      'us-gaap:Assets',
    ]);
    const assets = written('', { ...takings, metric: 'us-gaap:Assets' });
    const outcome = aliasInsertion([assets, ''], 1, takings);
    assert.ok(outcome.type === 'refused' && outcome.problem.code === 'labelTaken');
  });

  it('is one without a letter', () => assert.deepEqual(outcomeOf('', { ...takings, label: '12' }), ['refused', 'notLabel']));

  it('is one for a metric that there is not', () => {
    assert.deepEqual(outcomeOf('', { ...takings, metric: 'x:Nothing' })[0], 'refused');
  });

  for (const [what, text, code] of [
    ['broken', '{ "metrics": [', 'syntax'],
    ['of another shape', '{ "metrics": {} }', 'wrongType'],
    ['a list', '[]', 'wrongType'],
    ['odd inside', '{ "metrics": [{ "id": "us-gaap:Revenues", "labels": { "en": "Takings" } }] }', 'wrongType'],
  ] as const) {
    it(`is one for a file that is ${what}`, () => assert.deepEqual(outcomeOf(text).slice(0, 2), ['broken', code]));
  }

  it('is one for an entry that has a mistake already', () => {
    const text = '{ "metrics": [{ "id": "us-gaap:Revenues", "unit": "USD" }] }';
    assert.deepEqual(outcomeOf(text), ['refused', 'unknownKey', 'unit']);
  });
});
