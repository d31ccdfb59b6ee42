import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { formatPeriod } from '../../../src/core/calendar';
import { dimensionsOf, periodOf, unitOf } from '../../../src/core/xbrl/aspects';
import type { Fact, XbrlReport } from '../../../src/core/xbrl/model';
import { problemsOf, read, valueOf } from './documents';

const source = readFileSync(path.join('test/fixtures/ixbrl', 'hallmoor-2024.htm'), 'utf8');
const report = read(source);

function lineOf(fact: Fact): string {
  const period = periodOf(report, fact);
  const dimensions = dimensionsOf(report, fact).map(({ axis, member, value }) => `${axis}=${member ?? value ?? ''}`);
  const when = period === null ? 'no period' : formatPeriod(period);
  return [fact.concept, valueOf(fact), unitOf(report, fact) ?? '', when, ...dimensions].join(' | ');
}

const YEAR = '2024-01-01/2024-12-31';

/** Every fact, by id. */
const expected: Readonly<Record<string, string>> = {
  h1: `Hall:IsAudited | true |  | ${YEAR}`,
  h2: `Hall:Dormancies | 0e0 | pure | ${YEAR}`,
  t1: `Hall:Name | Hallmoor Door Works Limited |  | ${YEAR}`,
  t2: `Hall:End | 2024-12-31 |  | ${YEAR}`,
  f1: `ifrs-full:Revenue | 12345e3 | GBP | ${YEAR}`,
  f2: `ifrs-full:Revenue | 4321e3 | GBP | ${YEAR} | Hall:BatchAxis=B\u20117 | Hall:WoodAxis=Hall:OakMember`,
  f3: `ifrs-full:CostOfSales | -98765e2 | GBP | ${YEAR}`,
  f4: `Hall:Impairment | 0e0 | GBP | ${YEAR}`,
  f5: `Hall:Grants | nil | GBP | ${YEAR}`,
  f6: 'ifrs-full:Cash | 77e3 | GBP | 2024-12-31',
  f7: 'Hall:CashAtBank | 77e3 | GBP | 2024-12-31',
  f8: `ifrs-full:BasicEarningsLossPerShare | 617e-3 | GBP/share | ${YEAR}`,
  f9: `Hall:DoorsMade | 20004e0 | Door | ${YEAR}`,
  f10: `Hall:ShareOfOak | 1e0/3e0 | pure | ${YEAR}`,
  f11: 'Hall:Covenant | 25e-1 | pure | 2024-12-31',
  t3: `Hall:PolicyTextBlock | Revenue is what doors bring in.\nIt is reported when a door hangs & closes. |  | ${YEAR}`,
  b1: 'Hall:Stock | 5e0 | GBP | no period',
  b2: `Hall:Orders | broken | GBP | ${YEAR}`,
  b3: `Hall:Founded |  |  | ${YEAR}`,
};

describe('inline XBRL of an invented filing', () => {
  it('has these facts', () => {
    assert.deepEqual(Object.fromEntries(report.facts.map((fact) => [fact.id, lineOf(fact)])), expected);
  });

  it('has these problems, and no other', () => {
    const problems = problemsOf(report).map(({ code, subject }) => `${code}: ${subject}`);
    assert.deepEqual(problems, [
      'badDate: 2024-02-30',
      'brokenContext: broken',
      'textDoesNotFitFormat: about 50',
      'unknownFormat: t:datedaymonthyearen',
    ]);
  });

  it('has footnotes, targets and references', () => {
    const of = (id: string) => report.facts.find((fact) => fact.id === id);
    assert.deepEqual([of('f1')?.footnotes, of('f2')?.footnotes, of('f3')?.footnotes], [[0], [], [0]]);
    assert.equal(report.footnotes[0]?.text, 'Before returns.');
    assert.deepEqual([of('f11')?.target, of('f1')?.target], ['bank', null]);
    assert.deepEqual(report.references, ['hallmoor-2024.xsd', 'bank.xsd']);
    assert.deepEqual(hidden(report), ['h1', 'h2']);
  });

  it('stands where it says', () => {
    for (const fact of report.facts) {
      const element = source.slice(fact.element.start, fact.element.end);
      assert.ok(element.startsWith('<i:') && element.includes(`id="${fact.id}"`) && element.endsWith('>'), element);
      assert.ok(element.includes(source.slice(fact.content.start, fact.content.end)));
    }
  });

  it('keeps the prefixes as the filer wrote them', () => {
    assert.equal(report.namespaces.Hall, 'http://hallmoor.example/2024');
  });
});

function hidden({ facts }: XbrlReport): (string | null)[] {
  return facts.filter(({ isHidden }) => isHidden).map(({ id }) => id);
}
