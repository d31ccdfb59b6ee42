import assert from 'node:assert/strict';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { metricOfConcept } from '../../../src/core/catalogue/concepts';
import type { Metric } from '../../../src/core/catalogue/schema';
import { dimensionsOf, periodOf, unitOf } from '../../../src/core/xbrl/aspects';
import type { NumericFact, XbrlReport } from '../../../src/core/xbrl/model';
import { reportOf, sharedFiling } from '../xbrl/sharedFilings';

/** How many of a real filing's facts meet a metric, and whether they are of its kind. */

const catalogue = loadCatalogue();

const FILINGS = [
  'aapl-10q-2025q2.htm',
  'ko-10k-2024.htm',
  'ko-10q-2025q2.htm',
  'tsla-10k-2024.htm',
  'tsla-10q-2025q2.htm',
  'degrotebv-ifrs-2023-en.html',
];

/** The facts that a reader sees and that every filer would tag with the same concept. */
function commonFacts(report: XbrlReport): NumericFact[] {
  return report.facts.filter(
    (fact): fact is NumericFact =>
      fact.kind === 'numeric' &&
      !fact.isHidden &&
      dimensionsOf(report, fact).length === 0 &&
      /^(?:us-gaap|ifrs-full|dei):/.test(fact.concept),
  );
}

function metricOf({ concept }: NumericFact): Metric | undefined {
  const reported = metricOfConcept(catalogue, concept);
  return reported ? catalogue.byId(reported.metric) : undefined;
}

/** The unit types that a metric may have whose facts are in `unit`; filers leave "per share" away. */
function unitTypesOf(unit: string | null): readonly Metric['unitType'][] {
  if (unit === null) return [];
  if (/^[A-Z]{3}$/.test(unit)) return ['monetary', 'perShare'];
  if (unit.includes('/')) return ['perShare'];
  return unit === 'shares' ? ['shares'] : ['pure', 'count', 'duration'];
}

describe('concepts in real filings', () => {
  for (const name of FILINGS) {
    const source = sharedFiling(name, 'concepts');
    if (source === null) continue;
    const report = reportOf(source);
    const facts = commonFacts(report);

    it(`${name}: four facts of five meet a metric`, () => {
      const met = facts.filter((fact) => metricOf(fact) !== undefined);
      assert.ok(met.length >= 0.8 * facts.length, `${met.length} of ${facts.length}`);
    });

    it(`${name}: facts are measured as their metrics are`, () => {
      const odd = facts.filter((fact) => {
        const metric = metricOf(fact);
        if (!metric) return false;
        return periodOf(report, fact)?.type !== metric.periodType || !unitTypesOf(unitOf(report, fact)).includes(metric.unitType);
      });
      assert.deepEqual([...new Set(odd.map(({ concept }) => concept))], []);
    });
  }
});
