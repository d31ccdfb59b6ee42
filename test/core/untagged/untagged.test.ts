import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { sharedFiling } from '../xbrl/sharedFilings';
import { readUntagged, scoreOf } from './compare';
import { strip } from './strip';

const engine = createEngine(loadCatalogue());

/** What is asked of reading, and for some filings what is reached: `npm run bench -- --untagged` prints the numbers. */
const BARS = { value: 0.97, unit: 0.97, period: 0.93 };
const FILINGS: readonly (readonly [name: string, bars?: Partial<typeof BARS>])[] = [
  ['aapl-10q-2025q2.htm'],
  ['ko-10k-2024.htm'],
  ['ko-10q-2025q2.htm'],
  ['tsla-10k-2024.htm'],
  ['tsla-10q-2025q2.htm'],
  // Its earnings per share are tagged in euros, not in euros a share.
  ['degrotebv-ifrs-2023-en.html', { unit: 0.94 }],
];

describe('a page without its tags', () => {
  it('has all words, and tells where they stood', () => {
    const source =
      '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><ix:header><ix:hidden>9</ix:hidden></ix:header><p>Sales <ix:nonFraction id="a" scale="6">5</ix:nonFraction></p></html>';
    const stripped = strip(source);
    assert.equal(stripped.source, '<html xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"><p>Sales 5</p></html>');
    const at = source.indexOf('5</ix');
    const place = stripped.placeOf({ start: at, end: at + 1 });
    assert.equal(stripped.source.slice(place.start, place.end), '5');
  });

  it('is read as its tags say, for reports of an invented company', () => {
    for (const name of ['html/harrowlake-10q-2024q2.htm', 'filingView/harrowgate-10q-2025-q2.htm']) {
      const read = readUntagged(engine, readFileSync(`test/fixtures/${name}`, 'utf8'));
      assert.ok(read && read.outcomes.length > 3);
      const missed = read.outcomes.filter(({ value, unit, period }) => !value || !unit || !period).map(({ fact }) => fact);
      assert.deepEqual(missed, [], name);
    }
  });

  for (const [name, bars] of FILINGS)
    it(`is read as its tags say: ${name}`, () => {
      const source = sharedFiling(name, 'reading without tags');
      if (source === null) return;
      const read = readUntagged(engine, source);
      assert.ok(read);
      const score = scoreOf(read.outcomes);
      const { value, unit, period } = { ...BARS, ...bars };
      assert.ok(score.value >= value && score.unit >= unit && score.period >= period, JSON.stringify(score));
    }).timeout(60_000);
});
