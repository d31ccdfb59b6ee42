import assert from 'node:assert/strict';
import { load } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { formatPeriod } from '../../../src/core/calendar';
import { toNumber } from '../../../src/core/decimal';
import { dimensionsOf, periodOf, unitOf } from '../../../src/core/xbrl/aspects';
import type { Dimension, Fact, XbrlReport } from '../../../src/core/xbrl/model';
import { reportOf, sharedFiling } from './sharedFilings';

/** What a fact says, in one line. */
type Line = string;

function lineOf(concept: string, value: string, unit: string, period: string, dimensions: readonly Dimension[]): Line {
  return [concept, value, unit, period, ...dimensions.map((one) => `${one.axis}=${one.member ?? one.value ?? ''}`)].join(' ');
}

function ours(report: XbrlReport): Map<string, Line> {
  const lines = new Map<string, Line>();
  for (const fact of report.facts) {
    if (fact.kind !== 'numeric' || fact.id === null) continue;
    const period = periodOf(report, fact);
    const value = fact.isNil ? 'nil' : fact.decimal === null ? 'broken' : `${toNumber(fact.decimal)} ±${String(fact.decimals)}`;
    const periodText = period === null ? 'forever' : formatPeriod(period);
    lines.set(fact.id, lineOf(fact.concept, value, unitOf(report, fact) ?? 'none', periodText, dimensionsOf(report, fact)));
  }
  return lines;
}

/** The same of an XBRL instance: its contexts and units are read in the plainest way, without the code that is tried. */
function theirs(instance: string): Map<string, Line> {
  const $ = load(instance, { xml: true });
  const text = (of: Element, selector: string) => $(of).find(selector).first().text().trim();
  const contexts = new Map(
    $('context')
      .toArray()
      .map((context) => [$(context).attr('id'), context]),
  );
  const units = new Map(
    $('unit')
      .toArray()
      .map((unit) => [$(unit).attr('id'), unit]),
  );
  const measure = (of: Element, selector: string) => text(of, selector).replace(/^.*:/, '');
  const lines = new Map<string, Line>();
  for (const fact of $('[unitRef]').toArray()) {
    const context = contexts.get($(fact).attr('contextRef'));
    const unit = units.get($(fact).attr('unitRef'));
    assert.ok(context !== undefined && unit !== undefined);
    const per = measure(unit, 'unitDenominator measure');
    const unitText = measure(unit, 'measure') + (per === '' ? '' : `/${per.replace('shares', 'share')}`);
    const period = text(context, 'instant') || `${text(context, 'startDate')}/${text(context, 'endDate')}`;
    const dimensions = $(context)
      .find('[dimension]')
      .toArray()
      .map((member) => ({ axis: $(member).attr('dimension') ?? '', member: $(member).text().trim(), value: null }))
      .sort((a, b) => (a.axis < b.axis ? -1 : 1));
    const value = $(fact).attr('xsi:nil') === 'true' ? 'nil' : `${Number($(fact).text())} ±${$(fact).attr('decimals') ?? ''}`;
    lines.set($(fact).attr('id') ?? '', lineOf(fact.name, value, unitText, period, dimensions));
  }
  return lines;
}

describe('inline XBRL of real filings', () => {
  it('says of every number what the SEC extracted from it', () => {
    const filing = sharedFiling('aapl-10q-2025q2.htm', 'the reader');
    const extracted = sharedFiling('aapl-10q-2025q2.sec-extracted.xml', 'the reader against the SEC');
    if (filing === null || extracted === null) return;
    const [read, expected] = [ours(reportOf(filing)), theirs(extracted)];
    assert.ok(expected.size > 600);
    assert.deepEqual([...read].sort(), [...expected].sort());
  });

  const numbers = {
    'aapl-10q-2025q2.htm': 674,
    'ko-10k-2024.htm': 2530,
    'ko-10q-2025q2.htm': 1589,
    'tsla-10k-2024.htm': 1460,
    'tsla-10q-2025q2.htm': 1102,
    'degrotebv-ifrs-2023-en.html': 325,
    'nordstrom-8k.htm': 0,
  };
  for (const [name, count] of Object.entries(numbers)) {
    it(`reads ${name} without a broken rule`, () => {
      const filing = sharedFiling(name, 'the reader');
      if (filing === null) return;
      const report = reportOf(filing);
      assert.equal(report.facts.filter(({ kind }) => kind === 'numeric').length, count);
      assert.deepEqual([...report.problems, ...report.facts.flatMap(({ problems }) => problems)], []);
      assert.deepEqual(report.facts.filter(isWithoutValue), []);
    });
  }
});

function isWithoutValue(fact: Fact): boolean {
  if (fact.isNil) return false;
  if (fact.kind === 'text') return fact.value === null;
  return fact.kind === 'numeric' ? fact.decimal === null : fact.numerator === null;
}
