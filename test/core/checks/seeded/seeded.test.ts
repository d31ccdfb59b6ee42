import assert from 'node:assert/strict';
import { createEngine } from '../../../../src/core/analyse';
import { loadCatalogue } from '../../../../src/core/catalogue/catalogue';
import { checkFiling } from '../../../../src/core/checks/checkFiling';
import { trials } from './caught';
import { statements } from './statements';

const catalogue = loadCatalogue();
const tools = { engine: createEngine(catalogue), catalogue };
const SLIPS = 60;

describe('slips in the statements of a company', () => {
  it('are none at first', () => {
    const analysis = tools.engine.analyse(statements);
    assert.deepEqual(checkFiling(analysis, catalogue).findings, []);
  });

  it('are found, nearly all, where the checks reach', () => {
    const reached = [...trials(statements, SLIPS, 11, tools)].filter(({ isReached }) => isReached);
    const caught = reached.filter(({ caught }) => caught === 'place' || caught === 'suspect');
    assert.ok(reached.length > SLIPS / 2, `${reached.length} of ${SLIPS} reached`);
    assert.ok(caught.length >= 0.95 * reached.length, `${caught.length} of ${reached.length} caught`);
  });
});
