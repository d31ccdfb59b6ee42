import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { CatalogueError, type CatalogueProblem } from '../../../src/core/catalogue/problems';

const added = {
  id: 'x:PermitsIssued',
  group: 'operating',
  periodType: 'duration',
  unitType: 'count',
  balance: null,
  definition: 'Permits the harbour office issued in the period.',
  labels: { en: ['Permits issued'], de: ['Erteilte Genehmigungen'] },
};

function problemsOf(extra: unknown): readonly CatalogueProblem[] {
  try {
    loadCatalogue(extra);
  } catch (error) {
    assert.ok(error instanceof CatalogueError);
    return error.problems;
  }
  return [];
}

describe('loadCatalogue', () => {
  const catalogue = loadCatalogue();

  it('finds an entry by its id', () => {
    assert.equal(catalogue.byId('us-gaap:Revenues')?.group, 'income');
    assert.equal(catalogue.byId('us-gaap:NoSuchThing'), undefined);
  });

  for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    it(`takes ${key} for a name like any other`, () => {
      assert.equal(catalogue.byId(key), undefined);
      assert.equal(catalogue.label(key, 'en'), undefined);
      assert.equal(catalogue.label('us-gaap:Revenues', key), 'Total net revenue');
    });
  }

  it('gives the display name in the language asked for', () => {
    assert.equal(catalogue.label('us-gaap:Assets', 'en'), 'Total assets');
    assert.equal(catalogue.label('us-gaap:Assets', 'de'), 'Summe Vermögenswerte');
    assert.equal(catalogue.label('us-gaap:Assets', 'zh-Hant'), '資產總額');
  });

  it('falls back to the primary tag, then to English', () => {
    assert.equal(catalogue.label('us-gaap:Assets', 'de-AT'), 'Summe Vermögenswerte');
    assert.equal(catalogue.label('us-gaap:Assets', 'zh-CN'), '资产总额');
    assert.equal(catalogue.label('us-gaap:Assets', 'it'), 'Total assets');
  });

  it('takes entries of a workspace, after its own', () => {
    const extended = loadCatalogue([added]);
    assert.equal(extended.metrics.length, catalogue.metrics.length + 1);
    assert.equal(extended.label('x:PermitsIssued', 'de'), 'Erteilte Genehmigungen');
    assert.equal(catalogue.byId('x:PermitsIssued'), undefined);
  });

  it('shows an entry that has no English name by the one it has', () => {
    const extended = loadCatalogue([{ ...added, labels: { sv: ['Utfärdade tillstånd'] } }]);
    assert.equal(extended.label('x:PermitsIssued', 'en'), 'Utfärdade tillstånd');
  });

  it('leaves what it is given as it was', () => {
    const extra = structuredClone([added]);
    loadCatalogue(extra);
    assert.deepEqual(extra, [added]);
  });

  it('names the entry and the field that break the schema', () => {
    const [unit, ...rest] = problemsOf([added, { ...added, id: 'x:Other', unitType: 'barrels' }]);
    assert.deepEqual([unit?.entry, unit?.field, rest], ['x:Other', 'unitType', []]);
    assert.deepEqual(
      problemsOf([{ ...added, labels: { en: ['Permits issued', ''] } }]).map(({ entry, field }) => [entry, field]),
      [['x:PermitsIssued', 'labels.en.1']],
    );
  });

  it('names an entry without an id by its place', () => {
    const problems = problemsOf([added, 'nonsense', { ...added, id: 7 }]);
    assert.deepEqual(
      problems.map(({ entry, field }) => [entry, field]),
      [
        ['entry 2', ''],
        ['entry 3', 'id'],
      ],
    );
  });

  it('says all problems in its message, one a line', () => {
    const error = new CatalogueError([
      { entry: 'x:A', field: 'id', message: 'taken' },
      { entry: 'catalogue', field: '', message: 'no list' },
    ]);
    assert.equal(error.message, 'x:A, id: taken\ncatalogue: no list');
  });

  it('refuses what is no list', () => {
    assert.deepEqual(
      problemsOf({ metrics: [added] }).map(({ entry, field }) => [entry, field]),
      [['catalogue', '']],
    );
    assert.equal(problemsOf(null).length, 1);
  });

  it('refuses an id that is in use', () => {
    const [problem] = problemsOf([{ ...added, id: 'us-gaap:Revenues' }]);
    assert.deepEqual([problem?.entry, problem?.field], ['us-gaap:Revenues', 'id']);
  });

  it('refuses a label that belongs to another metric, however it is written', () => {
    const [problem, ...rest] = problemsOf([{ ...added, labels: { en: ['Permits issued', 'TOTAL-ASSET'] } }]);
    assert.deepEqual([problem?.entry, problem?.field, rest], ['x:PermitsIssued', 'labels.en.1', []]);
    assert.match(problem?.message ?? '', /us-gaap:Assets/);
  });

  it('lets languages use the same word for different metrics', () => {
    assert.deepEqual(problemsOf([{ ...added, labels: { sv: ['Total assets'] } }]), []);
  });
});
