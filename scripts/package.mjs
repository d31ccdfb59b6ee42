// Makes tickmark-VERSION.vsix: builds the product for production into a folder of its own, puts the files beside it that .vscodeignore
// names, and has vsce pack them. It fails when a file is missing, when vsce warns, and when something has become too big.
//
//     npm run package [-- --out FILE]
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { listFiles } from '@vscode/vsce';
import { packagedReadme } from './packagedReadme.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const stage = path.join(project, 'out/package');
const inProject = (name) => path.join(project, name);
const inStage = (name) => path.join(stage, name);

/** What the package and what VS Code loads of it at a start may weigh, in bytes. */
const LIMITS = JSON.parse(readFileSync(inProject('scripts/sizeLimits.json'), 'utf8'));

/** So much of what a program says when it fails: it may quote a picture. */
const MOST_SAID = 4000;

/** Runs a program of Node's. @returns what it printed */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: stage, encoding: 'utf8' });
  if (status !== 0) fail(`${path.basename(args[0])} failed:\n${`${stdout}${stderr}`.slice(0, MOST_SAID)}`);
  return `${stdout}${stderr}`;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The files that .vscodeignore names. */
function namedFiles() {
  const lines = readFileSync(inProject('.vscodeignore'), 'utf8').split('\n');
  const named = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
  const patterns = named.filter((name) => /[*?[\]{}]/.test(name));
  if (patterns.length > 0) fail(`.vscodeignore must name each file, not ${patterns.join(', ')}`);
  return named;
}

/** The manifest without what is only for working on the sources. */
function packagedManifest() {
  const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  for (const field of ['scripts', 'devDependencies', 'dependencies', 'bin']) delete manifest[field];
  return manifest;
}

function fillStage(files) {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  const built = spawnSync(process.execPath, ['esbuild.js', '--production', '--dist=out/package/dist'], {
    cwd: project,
    stdio: 'inherit',
  });
  if (built.status !== 0) fail('The build failed.');
  for (const file of files.filter((name) => !name.startsWith('dist/'))) {
    if (!existsSync(inProject(file))) fail(`${file} is missing, which .vscodeignore names.`);
    mkdirSync(path.dirname(inStage(file)), { recursive: true });
    copyFileSync(inProject(file), inStage(file));
  }
  copyFileSync(inProject('.vscodeignore'), inStage('.vscodeignore'));
  writeFileSync(inStage('README.md'), packagedReadme(readFileSync(inProject('README.md'), 'utf8')));
  writeFileSync(inStage('package.json'), `${JSON.stringify(packagedManifest(), null, 2)}\n`);
}

async function checkContents(files) {
  const packed = await listFiles({ cwd: stage, dependencies: false });
  const missing = files.filter((file) => !packed.includes(file));
  const others = packed.filter((file) => !files.includes(file));
  if (missing.length > 0) fail(`Not in the package, though .vscodeignore names it: ${missing.join(', ')}`);
  if (others.length > 0) fail(`In the package, though .vscodeignore does not name it: ${others.join(', ')}`);
}

function checkSize(what, bytes) {
  const kilobytes = (number) => `${Math.round(number / 1000)} kB`;
  if (bytes > LIMITS[what]) fail(`${what} has ${kilobytes(bytes)}, more than the ${kilobytes(LIMITS[what])} it may have.`);
  return kilobytes(bytes);
}

const { name, version, repository } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const { values } = parseArgs({ options: { out: { type: 'string', default: `${name}-${version}.vsix` } } });
const out = path.resolve(project, values.out);

const files = namedFiles();
fillStage(files);
await checkContents(files);
const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
// There is no public repository that the manifest could name: nothing is said that is not true.
const unpublished = repository ? [] : ['--allow-missing-repository'];
const said = run(vsce, 'package', '--no-dependencies', '--out', out, ...unpublished);
if (/warning/i.test(said)) fail(said);

for (const file of files.filter((name) => name in LIMITS)) checkSize(file, statSync(inStage(file)).size);
const size = checkSize('vsix', statSync(out).size);
const activation = checkSize('dist/extension.js', statSync(inStage('dist/extension.js')).size);
console.log(`${path.relative(process.cwd(), out)}: ${files.length} files, ${size}; loaded at the start: ${activation}`);
