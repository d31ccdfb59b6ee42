'use strict';
// Builds every bundle. `node esbuild.js` builds the product; --tests adds all tests, --tests=core, --tests=long or --tests=vscode those of one
// suite, --bench the measurements; --watch rebuilds on change; --production minifies; --dist=FOLDER puts the product elsewhere.
const crypto = require('node:crypto');
const esbuild = require('esbuild');
const fs = require('node:fs');
const path = require('node:path');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
/** Where the product goes. */
const dist =
  process.argv
    .slice(2)
    .find((flag) => flag.startsWith('--dist='))
    ?.slice('--dist='.length) ?? 'dist';

/** What else a record depends on: what writes it, and the packages of the readers. */
const ENGINE_BESIDE = [
  'src/library/recordBytes.ts',
  'src/library/recordSchema.ts',
  'src/analysis/documentFormat.ts',
  'package-lock.json',
];

/** Every file below a folder. */
function filesBelow(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort();
}

/**
 * `tickmark:engine` says which engine this is: records in the cache are of the engine that made them. All that it is built from counts,
 * not the version in package.json: while the engine is worked on, that stays.
 * @type {import('esbuild').Plugin}
 */
const engine = {
  name: 'engine',
  setup(build) {
    build.onResolve({ filter: /^tickmark:engine$/ }, () => ({ path: 'engine', namespace: 'engine' }));
    build.onLoad({ filter: /.*/, namespace: 'engine' }, () => {
      const sources = [...filesBelow('src/core'), ...ENGINE_BESIDE];
      const hash = crypto.createHash('sha256');
      for (const file of sources) hash.update(`${file.replaceAll(path.sep, '/')}\0`).update(fs.readFileSync(file));
      const contents = `export const ENGINE = ${JSON.stringify(hash.digest('hex'))};`;
      return { contents, watchFiles: sources.map((file) => path.resolve(file)) };
    });
  },
};

/** @type {import('esbuild').BuildOptions} */
const common = {
  plugins: [engine],
  bundle: true,
  target: 'node20',
  platform: 'node',
  format: 'cjs',
  sourcemap: !production,
  minify: production,
  // Chinese labels as they are: escaped, each character would take six.
  charset: 'utf8',
  // Its main file loads the rest in a way that no bundler can follow.
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' },
  logLevel: 'warning',
  legalComments: 'none',
};

/**
 * What is big and seldom needed is a bundle of its own, loaded where the code says `import('…')`. A browser's extension host loads no second
 * file: there it is part of the first.
 */
const LAZY = { '/xlsx': 'xlsx.js', '/marksFeature': 'marks.js' };

/** @type {import('esbuild').Plugin} */
const lazily = {
  name: 'lazily',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: wanted, kind }) => {
      const [, file] = Object.entries(LAZY).find(([ending]) => wanted.endsWith(ending)) ?? [];
      return kind === 'dynamic-import' && file ? { path: `./${file}`, external: true } : undefined;
    });
  },
};

/** What stands in the place of what only Node has. */
const IN_BROWSER = { '/threads/startThread': 'src/threads/startThreadInBrowser.ts' };

/** @type {import('esbuild').Plugin} */
const inBrowser = {
  name: 'in-browser',
  setup(build) {
    build.onResolve({ filter: /^\./ }, ({ path: wanted }) => {
      const [, file] = Object.entries(IN_BROWSER).find(([ending]) => wanted.endsWith(ending)) ?? [];
      return file && { path: path.join(__dirname, file) };
    });
  },
};

const product = [
  {
    entryPoints: ['src/extension.ts'],
    outfile: `${dist}/extension.js`,
    external: ['vscode'],
    plugins: [engine, lazily],
    // `require`, which every extension host has.
    supported: { 'dynamic-import': false },
  },
  {
    entryPoints: ['src/editor/marks/marksFeature.ts'],
    outfile: `${dist}/marks.js`,
    external: ['vscode'],
    plugins: [engine, lazily],
    supported: { 'dynamic-import': false },
  },
  {
    // The same for VS Code for the Web. The threads' scripts are the same files: they find out where they are.
    entryPoints: ['src/extension.ts'],
    outfile: `${dist}/extension.web.js`,
    external: ['vscode'],
    plugins: [engine, inBrowser],
    platform: 'browser',
    target: 'chrome128',
    supported: { 'dynamic-import': false },
  },
  { entryPoints: ['src/export/xlsx.ts'], outfile: `${dist}/xlsx.js` },
  { entryPoints: ['src/analysis/worker.ts'], outfile: `${dist}/worker.js` },
  {
    entryPoints: ['src/library/libraryWorker.ts'],
    outfile: `${dist}/library.js`,
  },
  { entryPoints: ['src/filingView/render/worker.ts'], outfile: `${dist}/filingRenderer.js` },
  {
    entryPoints: ['src/filingView/page/main.ts'],
    outfile: `${dist}/filingView.js`,
    // The page of the Filing View: a browser's, and small, since it is loaded with every view.
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
    minify: true,
  },
  {
    entryPoints: ['src/metricHistory/page/main.ts'],
    outfile: `${dist}/metricHistory.js`,
    // The page of the Metric History, with the chart library: loaded when somebody asks for a chart, and never before.
    platform: 'browser',
    target: 'chrome128',
    format: 'iife',
    minify: true,
  },
  { entryPoints: ['src/cli.ts'], outfile: `${dist}/cli.js`, banner: { js: '#!/usr/bin/env node' } },
];

/** Tests are found, never listed: a list would one day miss a file. */
function testFiles(folder, ending = '.test.ts') {
  if (!fs.existsSync(folder)) return [];
  return fs
    .readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => path.join(folder, name));
}

/** All test files of a folder as one bundle, so that they share one module state: one server, one browser. */
function oneBundle(folder, ending, outfile) {
  const imports = testFiles(folder, ending).map((file) => `import ${JSON.stringify(`./${file.replaceAll(path.sep, '/')}`)};`);
  return { stdin: { contents: imports.join('\n'), resolveDir: __dirname, sourcefile: `${folder}/every${ending}` }, outfile };
}

/** Copies a file to where a bundle goes. @returns {import('esbuild').Plugin} */
const besideItsBundle = (file) => ({
  name: 'beside',
  setup(build) {
    build.onEnd(() => fs.copyFileSync(file, path.join(path.dirname(build.initialOptions.outfile), path.basename(file))));
  },
});

/** Outside the extension host there is no VS Code to import. */
const standIn = { vscode: path.join(__dirname, 'test/core/editor/vscodeStandIn.ts') };

const tests = {
  core: () => [
    {
      entryPoints: testFiles('test/core'),
      outdir: 'out/test/core',
      outbase: 'test/core',
      packages: 'external',
      // The editor's words are tested here too; all they need of VS Code is its language.
      alias: standIn,
    },
    { entryPoints: ['test/runCore.ts'], outfile: 'out/test/runCore.js', packages: 'external' },
  ],
  /** What takes too long for every run: `npm run fuzz`, `npm run bombs`. */
  long: () => [{ entryPoints: ['test/fuzz.ts', 'test/timeBombs.ts'], outdir: 'out/test', packages: 'external', alias: standIn }],
  vscode: () =>
    [
      {
        entryPoints: ['run', 'desktop', 'start', 'integration/main', 'e2e/main'].map((name) => `test/vscode/${name}.ts`),
        outdir: 'out/test/vscode',
        outbase: 'test/vscode',
      },
      {
        entryPoints: ['test/vscode/testExtension/extension.ts'],
        outfile: 'out/test/vscode/testExtension/extension.js',
        external: ['vscode'],
        platform: 'neutral',
        loader: { '.md': 'text', '.htm': 'text' },
        plugins: [besideItsBundle('test/vscode/testExtension/package.json')],
      },
      oneBundle('test/vscode/integration', '.test.ts', 'out/test/vscode/integration/suite.js'),
      { ...oneBundle('test/vscode/e2e', '.e2e.ts', 'out/test/vscode/e2e/suite.js'), alias: standIn },
    ].map((options) => ({ packages: 'external', ...options })),
};

/** `npm run bench`, and what it runs inside the extension host. */
const bench = { entryPoints: ['bench/main.ts', 'bench/editor/hosted.ts'], outdir: 'out/bench', outbase: 'bench' };

/** The suites that the flags ask for. */
const wantedSuites = () => Object.keys(tests).filter((suite) => flags.has('--tests') || flags.has(`--tests=${suite}`));

async function main() {
  const suites = wantedSuites();
  const measurements = flags.has('--bench') ? [{ ...bench, packages: 'external' }] : [];
  const builds = [...product, ...suites.flatMap((suite) => tests[suite]()), ...measurements]
    .map((options) => ({ ...common, ...options }))
    .filter((options) => options.stdin || options.entryPoints.length > 0);
  for (const suite of suites) fs.rmSync(path.join('out/test', suite), { recursive: true, force: true });
  if (flags.has('--watch')) {
    for (const context of await Promise.all(builds.map((options) => esbuild.context(options)))) await context.watch();
    return;
  }
  await Promise.all(builds.map((options) => esbuild.build(options)));
}

/** For scripts that want to know what is bundled. */
module.exports = { productBuilds: () => product.map((options) => ({ ...common, ...options })) };

if (require.main === module) main().catch(() => process.exit(1));
