import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../../src/core/analyse';
import { loadCatalogue } from '../../src/core/catalogue/catalogue';
import type { Format } from '../../src/core/filing';

const engine = createEngine(loadCatalogue());
const formatOf = (name: string): Format => (name.endsWith('.md') ? 'markdown' : 'text');
const filesIn = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));

function analyse(file: string, format = formatOf(file)) {
  return engine.analyse({ text: readFileSync(file, 'utf8'), format });
}

describe('what is a filing', () => {
  const ordinary = [
    ...filesIn('test/fixtures/ordinary'),
    ...filesIn('samples/notes'),
    'README.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'LICENSE',
    'package.json',
  ];
  for (const file of ordinary) {
    it(`${file} is none, and gets no figures`, () => {
      const { evidence, figures, mentions } = analyse(file);
      assert.equal(evidence.isFiling, false, JSON.stringify(evidence.reasons));
      assert.deepEqual([figures.length, mentions.length], [0, 0]);
    });
  }

  const filings = [...filesIn('test/fixtures/filings'), ...filesIn('samples').filter((name) => name.endsWith('.md'))];
  for (const file of filings) {
    it(`${file} is one, under any name`, () => {
      for (const format of ['text', 'markdown'] as const) assert.equal(analyse(file, format).evidence.isFiling, true);
    });
  }

  it('gives figures of anything when the user insists', () => {
    const input = { text: 'We sold 12 bicycles for $3,400.', format: 'text' } as const;
    assert.equal(engine.analyse(input).figures.length, 0);
    assert.equal(engine.analyse({ ...input, insist: true }).figures.length, 2);
  });

  const shared = '../shared/filings';
  const release = path.join(shared, 'qfin-2024q3-results-en.md');
  if (existsSync(release)) {
    it('a real release is one, and the notes beside it are none', () => {
      assert.equal(analyse(release).evidence.isFiling, true);
      assert.equal(analyse(path.join(shared, 'README.md')).evidence.isFiling, false);
    });
  } else {
    console.log('      left out: no ../shared/filings here to try a real release on');
  }
});
