import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build, type BuildOptions } from 'esbuild';

const { productBuilds } = createRequire(path.resolve('package.json'))('./esbuild.js') as {
  readonly productBuilds: () => (BuildOptions & { readonly outfile: string })[];
};

/** Modules that each bundle may ask for. None of them opens a connection. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'extension.js': ['vscode', 'node:worker_threads', './marks.js', './xlsx.js'],
  'marks.js': ['vscode', './xlsx.js'],
  'extension.web.js': ['vscode'],
  'worker.js': ['node:worker_threads'],
  'library.js': [
    'node:crypto',
    'node:fs/promises',
    'node:path',
    'node:util',
    'node:worker_threads',
    'node:zlib',
    'module',
    'worker_threads',
  ],
  'filingRenderer.js': ['node:worker_threads'],
  'filingView.js': [],
  'metricHistory.js': [],
  // fflate asks `module` for `worker_threads`, to pack a workbook in a thread.
  'xlsx.js': ['module', 'worker_threads'],
  'cli.js': ['node:fs/promises', 'node:path', 'node:stream/consumers', 'node:util', 'module', 'worker_threads'],
};

/** What reaches out, whatever it is called on. */
const REACHES_OUT =
  /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts|createTelemetryLogger|serviceWorker)\b/g;

/** Modules in which such a name is another thing. */
const INNOCENT = [
  // Asks whether there is such a thing, to tell a browser from Node.
  /^src\/threads\/isInBrowser\.ts$/,
  // A function of its own that looks for an element of a news feed; nothing of ours calls it.
  /node_modules\/domutils\/lib\/esm\/feeds\.js$/,
];

/** The modules of a bundle, as esbuild names them, with their code. */
function modulesIn(bundle: string): { readonly name: string; readonly code: string }[] {
  return bundle.split(/^ *\/\/ (?=(?:\S+\/)?(?:node_modules|src)\/\S+$)/m).map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end), code: part.slice(end) };
  });
}

const withoutComments = (code: string) => code.replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '');

describe('what is shipped', () => {
  const bundles = productBuilds().map(({ outfile }) => path.basename(outfile));

  it('is known here, bundle by bundle', () => {
    assert.deepEqual(bundles.sort(), Object.keys(MODULES).sort());
  });

  for (const [bundle, allowed] of Object.entries(MODULES)) {
    it(`opens no connection and tells nobody anything: ${bundle}`, async () => {
      const options = productBuilds().find(({ outfile }) => path.basename(outfile) === bundle);
      const { outputFiles } = await build({ ...options, write: false, minify: false, sourcemap: false, logLevel: 'silent' });
      const text = outputFiles?.[0]?.text ?? assert.fail('no bundle');
      const asked = [...text.matchAll(/\brequire\(["']([^"']+)["']\)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        [...new Set(asked)].filter((name) => !allowed.includes(name)),
        [],
      );
      assert.doesNotMatch(text, /\brequire\((?!["'])/, 'a module that nobody can name');
      const modules = modulesIn(text);
      assert.ok(modules.length > 3, 'the modules of the bundle');
      for (const { name, code } of modules) {
        if (INNOCENT.some((innocent) => innocent.test(name))) continue;
        assert.deepEqual(withoutComments(code).match(REACHES_OUT), null, name);
      }
    });
  }

  it('has the licence of every package in it, as THIRD-PARTY-NOTICES.txt has them', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/notices.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(30_000);

  it('is packaged with those licences', () => {
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!THIRD-PARTY-NOTICES\.txt$/m);
  });
});
