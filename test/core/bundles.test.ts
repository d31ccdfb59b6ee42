import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import limits from '../../scripts/sizeLimits.json';

/** Words that only the catalogue says. */
const OF_THE_CATALOGUE = 'the top line of the income statement';

describe('the bundles as they are shipped', () => {
  let folder: string;

  before(function () {
    this.timeout(60_000);
    folder = mkdtempSync(path.join(os.tmpdir(), 'tickmark-dist-'));
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.js', '--production', `--dist=${folder}`], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });

  after(() => rmSync(folder, { recursive: true }));

  const inDist = (name: string) => path.join(folder, path.basename(name));

  /** What a bundle loads besides itself. */
  const loadedBy = (name: string) => {
    const found = readFileSync(inDist(name), 'utf8').matchAll(/\b(?:require|import)\("([^"]+)"\)/g);
    return [...new Set([...found].map(([, module = '']) => module))].sort();
  };

  for (const [name, most] of Object.entries(limits).filter(([file]) => file.startsWith('dist/'))) {
    it(`${name} stays below ${most / 1000} kB`, () => {
      const { size } = statSync(inDist(name));
      assert.ok(size <= most, `${size} bytes`);
      assert.ok(size > most / 2, `${size} bytes: the limit says nothing any more`);
    });
  }

  it('load at the start nothing but VS Code, and of Node its threads', () => {
    assert.deepEqual(loadedBy('extension.js'), ['./marks.js', './xlsx.js', 'node:worker_threads', 'vscode']);
    assert.ok(!readFileSync(inDist('extension.js'), 'utf8').includes(OF_THE_CATALOGUE));
    assert.ok(readFileSync(inDist('worker.js'), 'utf8').includes(OF_THE_CATALOGUE));
  });

  it('have nothing of Node for a browser', () => {
    assert.deepEqual(loadedBy('extension.web.js'), ['vscode']);
    for (const name of ['worker.js', 'filingRenderer.js']) assert.deepEqual(loadedBy(name), ['node:worker_threads'], name);
  });
});
