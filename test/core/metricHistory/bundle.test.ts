import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';

/** Words that only the chart library says. */
const CHART_LIBRARY = 'Failed to create chart';

/** Minified, as it is in every build. */
const MOST_BYTES = 260_000;

describe('the bundle of the Metric History', () => {
  it('alone has the chart library, which nothing loads before it is asked for', () => {
    assert.ok(readFileSync('dist/metricHistory.js', 'utf8').includes(CHART_LIBRARY));
    for (const file of ['dist/extension.js', 'dist/worker.js', 'dist/filingView.js', 'dist/cli.js']) {
      assert.ok(!readFileSync(file, 'utf8').includes(CHART_LIBRARY), file);
    }
  });

  it('stays small', () => {
    const { size } = statSync('dist/metricHistory.js');
    assert.ok(size < MOST_BYTES, String(size));
  });

  it('is packaged', () => {
    assert.ok(readFileSync('.vscodeignore', 'utf8').split('\n').includes('!dist/metricHistory.js'));
  });
});
