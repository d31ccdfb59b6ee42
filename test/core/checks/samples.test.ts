import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../../src/core/analyse';
import { loadCatalogue } from '../../../src/core/catalogue/catalogue';
import { checkFiling } from '../../../src/core/checks/checkFiling';
import { decode } from '../../../src/core/decode';
import { formatOf } from '../../../src/core/readers/formatOf';

const FOLDER = 'samples';

describe('the samples, which a newcomer opens first', () => {
  const catalogue = loadCatalogue();
  const engine = createEngine(catalogue);
  for (const name of readdirSync(FOLDER).filter((each) => /\.(md|txt|html?)$/.test(each))) {
    it(`tie out: ${name}`, () => {
      const file = path.join(FOLDER, name);
      const plain = decode(readFileSync(file), 'plain');
      const analysis = engine.analyse({ text: plain, format: formatOf(file, plain) });
      const { findings, tied } = checkFiling(analysis, catalogue);
      const shown = findings.map(({ check, place }) => {
        const { start = 0, end = 0 } = analysis.figures[place] ?? {};
        return `${check}: ${analysis.filing.text.slice(start, end)}`;
      });
      assert.deepEqual(shown, []);
      assert.ok(tied.length > 20, `${tied.length} tied`);
    });
  }
});
