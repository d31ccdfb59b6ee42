// Writes THIRD-PARTY-NOTICES.txt: every package of which something is in a bundle, with its licence. With --check it writes nothing and
// fails when the file is not current. Either way it fails for a licence that is not on the list, or that cannot be found.
//
//     node scripts/notices.mjs [--check]
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const inProject = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const { productBuilds } = createRequire(import.meta.url)(inProject('esbuild.js'));

const FILE = 'THIRD-PARTY-NOTICES.txt';

/** What may be shipped in an extension under MIT, given the notice. Of a choice the first that is named here is taken. */
const ALLOWED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0'];

const ISC = (holder) => `ISC License

Copyright (c) ${holder}

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that
the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY
DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`;

/** The folder of the package that a bundled file is of; null for our own. */
function packageFolder(input) {
  const parts = input.split('node_modules/');
  if (parts.length === 1) return null;
  const [first, second] = parts.at(-1).split('/');
  return [...parts.slice(0, -1), first.startsWith('@') ? `${first}/${second}` : first].join('node_modules/');
}

/** The folders of all packages that have bytes in a bundle. */
async function bundledPackages() {
  const results = await Promise.all(
    productBuilds().map((options) =>
      build({ ...options, absWorkingDir: inProject('.'), metafile: true, write: false, sourcemap: false, logLevel: 'silent' }),
    ),
  );
  const folders = new Set();
  for (const { metafile } of results) {
    for (const { inputs } of Object.values(metafile.outputs)) {
      for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = packageFolder(input);
        if (folder !== null && bytesInOutput > 0) folders.add(folder);
      }
    }
  }
  return [...folders];
}

/** The licence that is taken of those that a package offers. */
function licenceOf({ name, license }) {
  const offered = String(license).replace(/[()]/g, '').split(' OR ');
  const taken = ALLOWED.find((allowed) => offered.includes(allowed));
  if (!taken) throw new Error(`${name} is under ${license}, which is not among the licences that may be bundled`);
  return taken;
}

/** A package under a choice of licences has one file of each: the plain one is that of the first. */
function licenceText(folder, { name, author }, licence) {
  const file = readdirSync(folder)
    .filter((each) => /^(?:licen[cs]e|copying)/i.test(each) && !/mpl/i.test(each))
    .sort()[0];
  if (file) return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  const holder = typeof author === 'string' ? author : author?.name;
  if (licence === 'ISC' && holder) return ISC(holder);
  throw new Error(`${name} has no file with its licence`);
}

async function notices() {
  const packages = (await bundledPackages()).map((folder) => {
    const at = path.resolve(inProject('.'), folder);
    const manifest = JSON.parse(readFileSync(path.join(at, 'package.json'), 'utf8'));
    const licence = licenceOf(manifest);
    return { title: `${manifest.name} ${manifest.version} (${licence})`, text: licenceText(at, manifest, licence) };
  });
  const byTitle = new Map(packages.map((each) => [each.title, each]));
  const sorted = [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const line = '-'.repeat(80);
  return [
    'Tickmark contains parts of the following packages.\n',
    ...sorted.map(({ title }) => `  ${title}`),
    ...sorted.map(({ title, text }) => `\n${line}\n${title}\n${line}\n\n${text}`),
    '',
  ].join('\n');
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const written = await notices();
const current = existsSync(inProject(FILE)) ? readFileSync(inProject(FILE), 'utf8') : '';
if (!values.check) writeFileSync(inProject(FILE), written);
else if (written !== current) {
  console.error(`${FILE} is not current: npm run notices`);
  process.exitCode = 1;
}
