'use strict';
// Builds every bundle. `node esbuild.js` builds the product; --tests adds the tests; --watch rebuilds on change; --production minifies.
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  target: 'node20',
  platform: 'node',
  format: 'cjs',
  sourcemap: !production,
  minify: production,
  logLevel: 'warning',
  legalComments: 'none',
};

const product = [
  { entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { entryPoints: ['src/analysis/worker.ts'], outfile: 'dist/worker.js' },
  { entryPoints: ['src/cli.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
];

/** Tests are found, never listed: a list would one day miss a file. */
function testFiles(folder) {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .filter((name) => String(name).endsWith('.test.ts'))
    .map((name) => path.join(folder, String(name)));
}

const tests = () => [
  { entryPoints: testFiles('test/core'), outdir: 'out/test/core', outbase: 'test/core', packages: 'external' },
];

async function main() {
  const builds = [...product, ...(flags.has('--tests') ? tests() : [])]
    .map((options) => ({ ...common, ...options }))
    .filter((options) => options.entryPoints.length > 0);
  if (flags.has('--tests')) fs.rmSync('out/test', { recursive: true, force: true });
  if (flags.has('--watch')) {
    for (const context of await Promise.all(builds.map((options) => esbuild.context(options)))) await context.watch();
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

main().catch(() => process.exit(1));
