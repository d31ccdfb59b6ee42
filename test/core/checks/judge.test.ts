import assert from 'node:assert/strict';
import { judge } from '../../../src/core/checks/judge';
import type { Tie } from '../../../src/core/checks/model';
import { elsewhereTie, sameTie, sumTie } from '../../../src/core/checks/ties';

const figure = (index: number, value: number, decimals = 0) => ({ index, figure: { value, decimals } });
const sum = (confidence: number, stated: ReturnType<typeof figure>, ...items: ReturnType<typeof figure>[]): Tie =>
  sumTie(
    { check: 'footing', confidence },
    stated,
    items.map((item) => ({ ...item, weight: 1 })),
  );
const same = (confidence: number, stated: ReturnType<typeof figure>, other: ReturnType<typeof figure>): Tie =>
  sameTie({ check: 'sameFact', confidence }, stated, other);

const PLACE = { line: 0, character: 0, endLine: 0, endCharacter: 3 };

describe('the judge over all ties', () => {
  it('blames the figure that nothing speaks for', () => {
    const total = figure(0, 120);
    const [left, right] = [figure(1, 70), figure(2, 60)];
    const { findings, tied } = judge([
      sum(0.8, total, left, right),
      same(0.9, total, figure(3, 120)),
      same(0.9, left, figure(4, 70)),
    ]);
    assert.deepEqual(
      findings.map(({ place, suspects }) => ({ place, suspects })),
      [{ place: 2, suspects: [2] }],
    );
    assert.deepEqual(tied, [0, 1, 3, 4]);
  });

  it('is silent where all figures of a relation are right elsewhere, unless the filing surely means it', () => {
    const all = [figure(0, 120), figure(1, 70), figure(2, 60)] as const;
    const proofs = all.map((each, at) => same(0.9, each, figure(10 + at, each.figure.value)));
    assert.deepEqual(judge([sum(0.8, ...all), ...proofs]).findings, []);
    assert.deepEqual(
      judge([sum(0.95, ...all), ...proofs]).findings.map(({ place }) => place),
      [0],
    );
  });

  it('takes a sum that leaves a figure room for no proof of it within that room', () => {
    const parts = [22.7, 61.1, 11.9].map((value, at) => figure(1 + at, value, 1));
    const [share] = parts;
    assert.ok(share);
    const loose = sum(0.9, figure(0, 95.7, 1), ...parts);
    const out = (by: number) => judge([loose, same(0.8, share, figure(9, 22.7 - by, 1))]).findings.map(({ place }) => place);
    assert.deepEqual([out(0.2), out(1)], [[1], [9]]);
  });

  it('tells what another filing says otherwise, however right the figure is in its own', () => {
    const own = figure(0, 120);
    const elsewhere = { file: 'b.md', figure: 3, place: PLACE, text: '130', decimal: { coefficient: '130', exponent: 0 } };
    const statement = { ...elsewhere, value: 130, decimals: 0, bound: null, notation: 'number' } as const;
    const across = elsewhereTie({ check: 'acrossFilings', confidence: 0.8 }, own, statement, true);
    const { findings } = judge([across, same(0.9, own, figure(1, 120))]);
    assert.deepEqual(
      findings.map(({ check, place }) => [check, place]),
      [['acrossFilings', 0]],
    );
  });

  it('is silent where it is not sure that a relation is meant', () => {
    assert.deepEqual(judge([sum(0.4, figure(0, 120), figure(1, 70), figure(2, 60))]).findings, []);
  });

  it('takes a coarse statement for no proof of a fine one', () => {
    const fine = figure(0, 4_370_158);
    const { tied } = judge([same(0.9, fine, figure(1, 4_400_000, -5))]);
    assert.deepEqual(tied, [1]);
  });

  it('says once what two checks say', () => {
    const [stated, other] = [figure(0, 5), figure(1, 8)];
    const { findings } = judge([same(0.7, stated, other), { ...same(0.9, stated, other), check: 'xbrl' }]);
    assert.deepEqual(
      findings.map(({ check }) => check),
      ['xbrl'],
    );
  });

  it('counts every figure in which a tie would notice a wrong digit', () => {
    assert.deepEqual(judge([sum(0.8, figure(3, 130), figure(1, 70), figure(2, 60))]).reached, [1, 2, 3]);
  });
});
